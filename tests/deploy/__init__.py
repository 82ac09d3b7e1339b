"""The web servers of `deploy/`, and content that tries to break out of its page."""
