"""What a page that is not ours says of itself: title, language, words, and where it leads on."""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from urllib.parse import urljoin

from selectolax.lexbor import LexborHTMLParser, LexborNode

from karrierehylla.fetching.answer import Answer
from karrierehylla.links.fingerprint import fingerprint_of
from karrierehylla.model.link import MAX_TITLE
from karrierehylla.reading.characters import find_faults

LONGEST_DELAY = 30
"""Seconds after which a page that leads on is taken for one that renews itself."""

DEEPEST = 3000
"""Elements inside each other; the parser's time grows with the square of the depth."""

_TAG = re.compile(r"<(/?)([A-Za-z][^\s/>]*)")
_VOID = frozenset(
    "area base br col embed hr img input link meta param source track wbr li p option".split()
)
"""Elements that have no end, or need none."""

_SILENT = ["script", "style", "noscript", "template", "svg", "iframe"]
_LANGUAGE = re.compile(r"\s*([A-Za-z]{2,3})(?:[-_].*)?\s*\Z")
_REFRESH = re.compile(r"\s*(\d{1,6})(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?(.*)\Z", re.I | re.S)
_ENCODINGS = frozenset(
    "big5 cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 euc_jp euc_kr gb18030 gb2312 gbk"
    " iso8859-1 iso8859-15 iso8859-2 iso8859-5 iso8859-6 iso8859-7 iso8859-8 iso8859-9 koi8-r"
    " shift_jis utf-16 utf-16-be utf-16-le utf-8".split()
)
"""Encodings of texts on the web; Python's others turn texts into something else."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page as a machine reads it."""

    title: str
    headline: str
    """Its first heading."""
    lang: str
    """'nb'; '' if it does not say."""
    words: int
    text: str | None
    """The fingerprint of its words."""
    leads_to: str = ""
    """Where it sends every reader by itself."""
    at_once: bool = False
    """Whether it does so with no delay."""
    asks_password: bool = False
    runs_scripts: bool = False


def read_page(answer: Answer) -> Page | None:
    """Parse the page in `answer`; what it does not say is empty.

    None for a page so deep that parsing it would take forever.
    """
    html = _text_of(answer.body, answer.charset)
    if html.count("<") > DEEPEST and _depth_of(html) > DEEPEST:
        return None
    tree = LexborHTMLParser(html)
    if not answer.charset and (declared := _declared(tree)):
        html = _text_of(answer.body, declared)
        tree = LexborHTMLParser(html)
    lang = _first(tree, "html", "lang") or answer.language.partition(",")[0]
    found = _LANGUAGE.match(lang)
    leads_to, delay = _refresh(tree, answer.url)
    runs_scripts = tree.css_first("script") is not None
    asks_password = tree.css_first("input[type=password]") is not None
    title = tree.css_first("head title") or tree.css_first("title")
    headline = tree.css_first("h1")
    heading, named = _words(headline), _words(title)
    tree.strip_tags(_SILENT)
    body = tree.css_first("main") or tree.body
    words = body.text(separator=" ").casefold().encode().split() if body else []
    return Page(
        title=clean(named),
        headline=clean(heading),
        lang=found[1].lower() if found else "",
        words=len(words),
        text=fingerprint_of(words),
        leads_to=leads_to,
        at_once=delay == 0,
        asks_password=asks_password,
        runs_scripts=runs_scripts,
    )


def clean(text: str) -> str:
    """Return a line that any file of ours may hold: bounded, and with nothing hidden in it."""
    plain = unicodedata.normalize("NFC", " ".join(text.split()))[:MAX_TITLE]
    while faulty := {ord(fault.character) for fault in find_faults(plain)}:
        plain = unicodedata.normalize("NFC", plain.translate(dict.fromkeys(faulty)))
    return " ".join(plain.split())[:MAX_TITLE].rstrip()


def _depth_of(html: str) -> int:
    """Return about how many elements stand inside each other at the deepest place."""
    open_tags: Counter[str] = Counter()
    depth = deepest = 0
    for end, name in _TAG.findall(html):
        tag = name.lower()
        if tag in _VOID:
            continue
        if not end:
            open_tags[tag] += 1
            depth += 1
            deepest = max(deepest, depth)
        elif open_tags[tag]:
            open_tags[tag] -= 1
            depth -= 1
    return deepest


def _words(node: LexborNode | None) -> str:
    return node.text(separator=" ") if node else ""


def _first(tree: LexborHTMLParser, selector: str, name: str) -> str:
    node = tree.css_first(selector)
    return (node.attributes.get(name) or "").strip() if node else ""


def _text_of(body: bytes, charset: str) -> str:
    name = "utf-8"
    try:
        known = codecs.lookup(charset).name if charset else name
    except (LookupError, ValueError):
        known = name
    if known in _ENCODINGS:
        # Browsers take Latin-1 for its superset.
        name = "cp1252" if known in ("iso8859-1", "ascii") else known
    if body.startswith(codecs.BOM_UTF8):
        name = "utf-8-sig"
    return body.decode(name, "replace")


def _declared(tree: LexborHTMLParser) -> str:
    """Return the encoding that a page names itself, if not the usual one."""
    charset = _first(tree, "meta[charset]", "charset")
    if not charset:
        content = _first(tree, "meta[http-equiv=content-type i]", "content")
        charset = content.lower().partition("charset=")[2].strip()
    return "" if charset.lower() in ("", "utf-8", "utf8") else charset


def _refresh(tree: LexborHTMLParser, base: str) -> tuple[str, int]:
    """Return where a page sends its readers, and after how many seconds."""
    match = _REFRESH.match(_first(tree, "meta[http-equiv=refresh i]", "content"))
    if match is None or int(match[1]) > LONGEST_DELAY:
        return "", 0
    try:
        target = urljoin(base, match[2].strip().strip("'\""))
    except ValueError:
        return "", 0
    return ("", 0) if target.partition("#")[0] == base else (target, int(match[1]))
