"""What authors write, as Markdown, as HTML in one line, and as plain text.

The checks refuse raw HTML and attributes; here they lose their force as well,
so that no text can end the element that it is wrapped in.
"""

from __future__ import annotations

import re

from karrierehylla.addresses import relative_file
from karrierehylla.model.locale import Locale
from karrierehylla.pages.html import Html, element, join, safe
from karrierehylla.pages.locale_view import LocaleView, PageContext
from karrierehylla.pages.phone_numbers import link_numbers
from karrierehylla.references import Code, Reference, find_code, find_references, render_references

_MARKDOWN_SIGNS = re.compile(r"([\\`*_{}\[\]#])")
_SIGNS_OF_HTML = str.maketrans({sign: f"&#{ord(sign)};" for sign in "\\`*_{}[]"})
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;"}
_BRACE = re.compile(r"\{(?!#[a-z0-9-]+\}[ \t]*(?:\n|\Z))")
_SIGNS = re.compile(r"[^0-9A-Za-z ]")


def escape_markdown(text: str) -> str:
    """Return Markdown that prints `text` as it is, on one line, inside a heading or a link."""
    one_line = _MARKDOWN_SIGNS.sub(r"\\\1", " ".join(text.split()))
    return "".join(_ENTITIES.get(character, character) for character in one_line)


def escape_html(html: Html) -> str:
    """Return Markdown that prints finished HTML as it is, on one line, inside a heading."""
    return html.translate(_SIGNS_OF_HTML)


def markdown_body(text: str, context: PageContext, lang: Locale) -> str:
    """Return an author's Markdown written in `lang`: references resolved, HTML without force.

    `<` and `{` become signs like any other; heading ids stay, code looks as written.
    """
    parts = []
    done = 0
    found: list[Code | Reference] = [*find_code(text), *find_references(text)]
    for part in sorted(found, key=lambda part: part.start):
        parts.append(_without_force(text[done : part.start]))
        if isinstance(part, Reference):
            parts.append(_markdown_reference(part, context, lang))
        else:
            parts.append(_markdown_code(part, text[part.start : part.end]))
        done = part.end
    return "".join([*parts, _without_force(text[done:])]).strip("\n")


def inline_html(text: str, context: PageContext, lang: Locale) -> Html:
    """Return a plain sentence of an author, written in `lang`, with its references as links."""
    parts: list[str] = []
    done = 0
    for reference in find_references(text):
        parts += [text[done : reference.start], _html_reference(reference, context, lang)]
        done = reference.end
    return join([*parts, text[done:]])


def plain_text(text: str, view: LocaleView, lang: Locale) -> str:
    """Return a sentence without links: what its references print."""
    return render_references(text, lambda reference: view.resolve(reference, lang).text)


def _markdown_reference(reference: Reference, context: PageContext, lang: Locale) -> str:
    target = context.view.resolve(reference, lang)
    text = escape_markdown(target.text)
    if target.lang is not lang:
        text = f'<span lang="{target.lang.value}">{text}</span>'
    if target.uri is not None:
        text = f"[{text}]({relative_file(context.uri, target.uri)})"
    if target.warning:
        text += f' <span class="kh-mark kh-mark--old">({escape_markdown(target.warning)})</span>'
    return text


def _html_reference(reference: Reference, context: PageContext, lang: Locale) -> Html:
    target = context.view.resolve(reference, lang)
    text = safe(target.text)
    if target.lang is not lang:
        text = element("span", text, lang=target.lang.value)
    if target.uri is not None:
        text = element("a", text, href=context.href(target.uri))
    if target.warning:
        mark = element("span", f"({target.warning})", class_="kh-mark kh-mark--old")
        text = join([text, " ", mark])
    return text


def _markdown_code(code: Code, written: str) -> str:
    if code.is_block:
        return f"\n<pre><code>{_all_signs(code.content)}</code></pre>\n"
    if "<" in code.content or "{" in code.content:
        return f"<code>{_all_signs(code.content.strip())}</code>"
    return written


def _without_force(text: str) -> str:
    return link_numbers(_BRACE.sub("&#123;", text.replace("<", "&lt;")))


def _all_signs(text: str) -> str:
    """Return `text` with every sign as a numeric entity, on one line."""
    return _SIGNS.sub(lambda match: f"&#{ord(match[0])};", text)
