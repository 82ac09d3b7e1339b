"""Tests of whole sites: built by MkDocs as `make site` builds them, and read as a browser would."""
