"""The sub-commands of `python -m karrierehylla`: a module each, with `add_parser` and `run`.

Commands print nothing; they return an outcome.
"""
