"""Adds to the finished pages what belongs to no single language: permalinks, feeds, search."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from karrierehylla.edition import Edition
from karrierehylla.exports.catalogue_data import catalogue_data
from karrierehylla.exports.feeds import feeds
from karrierehylla.exports.file import ExportedFile
from karrierehylla.exports.not_found import not_found
from karrierehylla.exports.permalinks import permalinks
from karrierehylla.exports.redirects import redirects
from karrierehylla.exports.sitemap import robots, sitemap
from karrierehylla.search.pagefind import SearchFailed, index_site

# The generator's own: an archive of a sitemap that is no longer the same.
_STALE = ("sitemap.xml.gz",)


class FinishFailed(Exception):
    """The site cannot be finished; the text is one sentence in English that says why."""


class AddressTaken(FinishFailed):
    """Two things would stand at one address; `origin` is the author's file that is to blame."""

    def __init__(self, address: str, origin: str | None) -> None:
        where = f" ({origin})" if origin else ""
        super().__init__(f"two things claim the address '{address}'{where}")
        self.address = address
        self.origin = origin


def finish(site_dir: Path, edition: Edition, *, site_url: str, search: bool = True) -> None:
    """Complete the site in `site_dir`, which all languages have been built into.

    `site_url` is its absolute address. Raises `FinishFailed`.
    """
    if not site_url.startswith(("https://", "http://")):
        raise FinishFailed(
            f"site_url is '{site_url}': set SITE_URL to the site's address, https:// included"
        )
    site_url = f"{site_url.rstrip('/')}/"
    for name in _STALE:
        (site_dir / name).unlink(missing_ok=True)
    for file in exported_files(edition, site_url):
        path = site_dir / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.content)
    if search:
        _index(site_dir, edition)


def exported_files(edition: Edition, site_url: str) -> list[ExportedFile]:
    """Return every file that the package writes itself, in the order of their paths.

    Raises `AddressTaken` when two would stand at one address, or one at that of a page.
    """
    library, pages = edition.library, edition.all_pages
    files = [
        *permalinks(library, pages, site_url),
        *redirects(library, pages, site_url),
        *feeds(library, pages, site_url),
        *catalogue_data(library, pages, site_url),
        sitemap(library, pages, site_url),
        robots(site_url),
        *not_found(library, pages, site_url),
    ]
    claims = Counter(file.path for file in files)
    claims.update(f"{page.address}index.html" for page in pages)
    for file in files:
        if claims[file.path] > 1:
            raise AddressTaken(f"/{file.path.removesuffix('index.html')}", file.origin)
    return sorted(files, key=lambda file: file.path)


def _index(site_dir: Path, edition: Edition) -> None:
    """Make the search index, and make sure that it holds what may be found and nothing else.

    A preview of one language has the pages of that one only.
    """
    langs = {site.locale: site.lang for site in edition.library.data.site.locales}
    expected = Counter(
        langs[page.locale]
        for page in edition.all_pages
        if page.indexed and (site_dir / f"{page.address}index.html").is_file()
    )
    try:
        found = index_site(site_dir)
    except SearchFailed as failure:
        raise FinishFailed(str(failure)) from failure
    for lang in sorted(expected.keys() | found.keys()):
        if found.get(lang, 0) != expected[lang]:
            raise FinishFailed(
                f"the search index in '{lang}' has {found.get(lang, 0)} pages "
                f"where {expected[lang]} may be found: see data-pagefind-body in the templates"
            )
