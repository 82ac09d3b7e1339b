"""Which pages a finished site has, and which of them stand for a kind."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser

from karrierehylla.exports.sitemap import ROBOTS, site_url_in
from karrierehylla.model.locale import Locale
from tests.audit.visit import Task
from tests.build.kinds import addresses
from tests.build.sites import address_of_file, locale_of

VARIED = {f"{locale.prefix}{address}" for locale in Locale for address in ("", "ressurs/")}
"""The pages on which what opens is put into all its states."""

BROKEN = ("finnes/ikke/", "nn/ressurs/vilbli-no/gammal/", "en/r/vilbli-no/")
"""Addresses below a site that lead nowhere, with and without the id of something that exists."""


@dataclass(frozen=True)
class Pages:
    """The HTML files of a site."""

    files: list[Path]
    addresses: list[str]
    """Of the pages that a reader sees; a redirect leads on before anything is seen."""


def read_pages(site: Path) -> Pages:
    """Find the pages of `site`."""
    files = sorted(site.rglob("*.html"))
    seen = [file for file in files if not _leads_on(file)]
    return Pages(files, [address_of_file(file.relative_to(site)) for file in seen])


def folder_of(site: Path) -> str:
    """The folder at which `site` is to be served, since its 404 loads its style from there."""
    url = site_url_in((site / ROBOTS).read_text("utf-8"))
    return urlsplit(url or "").path.strip("/")


def all_tasks(pages: Pages) -> list[Task]:
    """Every page, and everything that opens on those that stand for a kind."""
    kinds = set(_kinds().values())
    return [
        *(
            Task(address, opens=address in kinds, varies=address in VARIED)
            for address in pages.addresses
        ),
        # A kind that the site has no page of is told as one that failed.
        *(Task(address) for address in sorted(kinds.difference(pages.addresses))),
        *(Task(address, exists=False) for address in BROKEN),
    ]


def sample_tasks() -> list[Task]:
    """A page of every kind and language; what opens on it, in bokmål only."""
    shown = {address: locale_of(address) is Locale.NB for address in _kinds().values()}
    return [
        *(
            Task(address, opens=opens, varies=opens and address in VARIED)
            for address, opens in shown.items()
        ),
        *(Task(address, exists=False) for address in BROKEN),
    ]


def _kinds() -> dict[str, str]:
    return {kind: address for kind, address in addresses().items() if kind != "redirect"}


def _leads_on(file: Path) -> bool:
    page = LexborHTMLParser(file.read_bytes())
    return page.css_first("meta[http-equiv=refresh i]") is not None
