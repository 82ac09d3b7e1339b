"""Karrierehylla: reads, checks and lays out a trilingual library of career guidance resources.

The package imports no site generator.
Adapters (`hooks/` for MkDocs, `python -m karrierehylla` for the command line) join its parts.
"""
