"""How the files of `docs/` and `data/` are read: with care, once, into frozen types."""
