"""`make bench-links`: our checks of links beside lychee's, on the same links in the same run."""
