"""Tests, one folder per reach: unit, golden, content, build, browser."""
