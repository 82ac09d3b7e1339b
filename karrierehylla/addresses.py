"""Where pages stand: files below `docs/<locale>/` as addresses below the site's root.

A `uri` is a page's file below `docs/<locale>/` ('ressurs/vigo.md').
An address is what follows the site's root ('nn/ressurs/vigo/'), '' for the bokmål home page.
"""

from __future__ import annotations

from karrierehylla.model.locale import Locale

HOME = "index.md"
GLOSSARY = "ordliste/index.md"
LANGUAGES = "sprak/index.md"
LAW = "lov/index.md"
STATUS = "status/index.md"
LINK_STATUS = "status/link.md"
NEWS = "nytt/index.md"
FORMATS = "format/index.md"
AUDIENCES = "malgruppe/index.md"
COUNTIES = "fylke/index.md"
RESOURCES = "ressurs/index.md"

SECTION_OF = {
    "format": "ressurs",
    "malgruppe": "ressurs",
    "nytt": "ressurs",
    "sprak": "ressurs",
    "status": "om-oss",
}
"""The folders whose pages belong to another section of the navigation."""


def format_uri(format_id: str) -> str:
    """Return the file of the index of one format."""
    return f"format/{format_id}.md"


def audience_uri(audience_id: str) -> str:
    """Return the file of the index of one audience."""
    return f"malgruppe/{audience_id}.md"


def county_uri(county_id: str) -> str:
    """Return the file of the index of one county."""
    return f"fylke/{county_id}.md"


def term_sheet_uri(topic_id: str) -> str:
    """Return the file of the terms for the interpreter of one topic."""
    return f"ordliste/{topic_id}.md"


def language_uri(code: str) -> str:
    """Return the file of the index of one participant language; addresses are lower case."""
    return f"sprak/{code.lower()}.md"


def address_of(locale: Locale, uri: str) -> str:
    """Return the address of the page `uri`: ('nn', 'ressurs/vigo.md') is 'nn/ressurs/vigo/'."""
    folder, _, name = uri.rpartition("/")
    stem = name.removesuffix(".md")
    parts = [part for part in (folder, "" if stem == "index" else stem) if part]
    return locale.prefix + "".join(f"{part}/" for part in parts)


def catalogue_data(locale: Locale) -> str:
    """Return the address of what the filters of one locale read."""
    return f"data/catalogue.{locale}.json"


def permalink(item_id: str) -> str:
    """Return the address that goes into e-mails."""
    return f"r/{item_id}/"


def relative(from_address: str, to_address: str) -> str:
    """Return the link from the page at `from_address` to `to_address` (which may end in #id).

    Addresses of pages end in '/' (or are ''); files do not.
    """
    path, hash_sign, anchor = to_address.partition("#")
    if hash_sign and path == from_address:
        return f"#{anchor}"
    return f"{_climb(from_address, path) or './'}{hash_sign}{anchor}"


def relative_file(from_uri: str, to_uri: str) -> str:
    """Return the Markdown link from one file to another of the same locale (may end in #id)."""
    path, hash_sign, anchor = to_uri.partition("#")
    return f"{_climb(from_uri, path)}{hash_sign}{anchor}"


def _climb(origin: str, target: str) -> str:
    """Return the way from the folder that `origin` ends in or lies in to `target`."""
    folders = origin.split("/")[:-1]
    steps = target.split("/")
    shared = 0
    while shared < min(len(folders), len(steps) - 1) and folders[shared] == steps[shared]:
        shared += 1
    return "../" * (len(folders) - shared) + "/".join(steps[shared:])
