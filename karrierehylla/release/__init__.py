"""What a finished site needs to be served well: headers, redirects, compressed copies, checksums.

Pure functions return texts and problems; `karrierehylla.commands.release` writes them.
"""
