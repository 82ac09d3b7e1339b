"""Tests of one module each; no site, no browser."""
