"""Search over the finished site."""
