"""Every kind of page has an example that tests look at, so that none is forgotten."""

from __future__ import annotations

from tests.build.kinds import KINDS, WITHOUT_TEMPLATE
from tests.build.sites import Site


def place(address: str) -> tuple[str, int]:
    """The folder of a page in bokmål, and how far below it the page stands."""
    return address.partition("/")[0], address.count("/")


def test_every_folder_has_an_example_at_every_depth(real_site: Site) -> None:
    examples = {place(address) for address in (*KINDS.values(), *WITHOUT_TEMPLATE.values())}
    # Below `nb/` stand redirects only, which are all alike.
    pages = {
        address for address in real_site.pages if not address.startswith(("nb/", "nn/", "en/"))
    }

    assert {place(address) for address in pages} - examples == set()
