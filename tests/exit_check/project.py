"""The edition as a project of Zensical: staged pages, and a configuration that inherits ours.

What MkDocs gets from `hooks/` stands in files here. Zensical differs from MkDocs in three ways:

- Each language is a site of its own, so addresses below the site's root
  become addresses below the language's (`section`).
- The folder of the default language is the site's root, so what lies beside the languages'
  folders in `docs/` lies one level lower for its pages (`from_the_root`).
- It takes relative links in HTML blocks for links from the source file, as those in Markdown are,
  where MkDocs leaves them alone, so they are written that way (`from_the_file`).
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Any

import yaml

from karrierehylla.edition import Edition
from karrierehylla.model.locale import Locale
from karrierehylla.pages import navigation
from karrierehylla.pages.page import Page
from karrierehylla.stage import stage
from karrierehylla.theme import footer_links, head, theme_words

CONFIG = "mkdocs.yml"
DOCS = "docs"
SITE = "site"

_ASSET = re.compile(r"(?<=\]\()\.\./(?=(?:\.\./)*assets/)")
# Only our own blocks of HTML have such attributes: what authors write is never HTML.
_LINK = re.compile(r'(<[^<>]* (?:href|src)=")([^"#/?:][^":]*)(?=")')


def write_project(root: Path, edition: Edition, folder: Path, *, site_url: str) -> None:
    """Write a project below `folder` that `zensical-i18n build` makes the site at `site_url` of.

    `root` is our own project; `folder` may lie anywhere.
    """
    problems = stage(root / "docs", edition.all_pages, folder / DOCS)
    if problems:
        raise ValueError(problems[0].line_of_text("en"))
    for page in edition.all_pages:
        file = folder / DOCS / page.locale.value / page.uri
        file.write_text(_staged(page, edition, site_url), "utf-8", newline="\n")
    config = json.dumps(configuration(root, edition, folder, site_url), ensure_ascii=False)
    (folder / CONFIG).write_text(config, "utf-8")


def configuration(root: Path, edition: Edition, folder: Path, site_url: str) -> dict[str, Any]:
    """The configuration: ours, with the navigation and words of every language."""
    ours = root / "mkdocs.yml"
    return {
        "INHERIT": _from(folder, ours),
        "site_url": site_url,
        "docs_dir": DOCS,
        "site_dir": SITE,
        "theme": {"custom_dir": _from(folder, root / _theme(ours)["custom_dir"])},
        # Merged behind our list of plugins, and the last entry of a name counts.
        "plugins": [
            {
                "i18n": {
                    "docs_structure": "folder",
                    # The edition has a page for everything, fallbacks included.
                    "fallback_to_default": False,
                    "reconfigure_theme": False,
                    "translate_admonitions": False,
                    "languages": [_language(edition, locale) for locale in Locale],
                }
            }
        ],
    }


def from_the_file(markdown: str, uri: str) -> str:
    """Return `markdown` with the links of its HTML blocks relative to the file, not the page.

    The page of 'ressurs/vigo.md' lies one level below the file: '../../tema/' becomes '../tema/'.
    That of an index lies beside it.
    """
    stem = PurePosixPath(uri).stem
    if stem == "index":
        return markdown
    return _LINK.sub(lambda found: found[1] + _one_level_up(found[2], stem), markdown)


def from_the_root(markdown: str) -> str:
    """Return `markdown` of the default language with its ways to `docs/assets` one step shorter."""
    return _ASSET.sub("", markdown)


def _one_level_up(link: str, stem: str) -> str:
    return (link.removeprefix("../") or "./") if link.startswith("../") else f"{stem}/{link}"


def _staged(page: Page, edition: Edition, site_url: str) -> str:
    """The page with everything that the templates ask of `page.meta`; JSON is YAML as well."""
    meta = head(page, edition.library, site_url=site_url)
    meta["section"] = meta["section"].removeprefix(page.locale.prefix)
    front_matter = json.dumps(meta, ensure_ascii=False)
    markdown = from_the_file(page.markdown, page.uri)
    if page.locale is Locale.NB:
        markdown = from_the_root(markdown)
    return f"---\n{front_matter}\n---\n\n{markdown}"


def _language(edition: Edition, locale: Locale) -> dict[str, Any]:
    library = edition.library
    return {
        "locale": locale.value,
        "name": locale.value,
        "default": locale is Locale.NB,
        "build": True,
        "site_name": library.data.site.name.in_(locale),
        "nav": navigation(library, locale),
        "theme": {"language": locale.value},
        "extra": {
            "words": theme_words(library, locale),
            "footer_links": footer_links(library, locale),
        },
    }


def _theme(config: Path) -> Mapping[str, Any]:
    """The theme in our configuration, whose `!ENV` values do not matter here."""

    class Loader(yaml.SafeLoader):
        pass

    Loader.add_multi_constructor("!", lambda loader, suffix, node: None)
    loaded: Mapping[str, Any] = yaml.load(config.read_text("utf-8"), Loader)  # noqa: S506
    theme: Mapping[str, Any] = loaded["theme"]
    return theme


def _from(folder: Path, target: Path) -> str:
    """The way from `folder` to `target`."""
    return Path(os.path.relpath(target, folder)).as_posix()
