"""Hands every page of the edition to MkDocs: written, fallback and generated alike.

`on_files` runs at two priorities (ecosystem: mkdocs-static-i18n#263, #246):

- 0, before mkdocs-static-i18n (-100): announce the files of this language.
- -200, after it: fill the files that it kept.
  Setting `content_string` clears `abs_src_path`, which static-i18n needs, so not before.

`on_post_page` at -200, after `preview.py` (0): the last that looks at a page lets it go.

MkDocs' own front-matter parser runs on whatever it is given.
The newline before the body leaves it nothing to take.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mkdocs.plugins import CombinedEvent, event_priority
from mkdocs.structure.files import File, Files, InclusionLevel

from karrierehylla.model.locale import Locale

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.pages import Page


@event_priority(0)
def announce(files: Files, config: MkDocsConfig) -> Files:
    """Replace all pages by those of this language; keep our assets, and none of the theme's.

    The templates load no style sheet or script of the theme.
    """
    i18n: Any = config.plugins["i18n"]
    locale = Locale(i18n.current_language)
    kept = Files(
        [
            file
            for file in files
            if file.src_dir == config.docs_dir and not file.is_documentation_page()
        ]
    )
    for uri in config.extra["edition"].pages[locale]:
        kept.append(
            File(
                f"{locale.value}/{uri}",
                config.docs_dir,
                config.site_dir,
                config.use_directory_urls,
                inclusion=InclusionLevel.NOT_IN_NAV,
            )
        )
    return kept


@event_priority(-200)
def fill(files: Files, config: MkDocsConfig) -> Files:
    """Give each page its Markdown."""
    i18n: Any = config.plugins["i18n"]
    pages = config.extra["edition"].pages[Locale(i18n.current_language)]
    for file in files.documentation_pages(inclusion=InclusionLevel.is_included):
        page = pages[file.src_uri.partition("/")[2]]
        file.content_string = f"\n{page.markdown}"
        file.generated_by = "karrierehylla"
    return files


on_files = CombinedEvent(announce, fill)


@event_priority(-200)
def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Forget the text of a page that is done; MkDocs would keep it until every language is."""
    page.file.content_string = page.markdown = page.content = ""
    return output
