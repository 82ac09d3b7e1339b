"""Texts that try to run a script or to load something, wherever an author may write.

`vectors` has them, `poison` puts them into a library past all checks, `hook` builds a site of it.
"""
