"""What stands beside the pages: permalinks, redirects, feeds, sitemap, a page for wrong addresses.

Pure functions return files; `karrierehylla.finish` writes them.
"""
