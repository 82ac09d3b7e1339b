"""Tests of the real content in `docs/` and `data/`."""
