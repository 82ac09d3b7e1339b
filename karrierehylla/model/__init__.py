"""What the library consists of: locales, front matter per kind, data files, items."""
