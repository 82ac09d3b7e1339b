"""Tests in a real browser, of what only a browser can tell.

A package, so that `scope="package"` ends the browser before other tests run (see conftest.py).
"""
