"""Markdown that is not ours, or that a renderer reads in its own way; and texts of one line."""

from __future__ import annotations

from tests.unit.corpus.case import Case
from tests.unit.sample import changed

VIGO = "docs/nb/ressurs/vigo.md"
ANYA = "docs/nb/case/anya.md"


def body(text: str) -> dict[str, str]:
    """Return the change that gives the resource vigo another body, which begins on line 21."""
    return changed(VIGO, "Les om fristen først.", text)


def elsewhere(text: str) -> dict[str, str]:
    """Return the change that gives vigo's translations another body: facts stand in all three."""
    return {
        **changed("docs/nn/ressurs/vigo.md", "Les om fristen først.", text),
        **changed("docs/en/ressurs/vigo.md", "Read about the deadline first.", text),
    }


def title(text: str) -> dict[str, str]:
    """Return the change that gives vigo another title."""
    return changed(VIGO, "title: Vigo\n", f"title: {text}\n")


def summary(text: str) -> dict[str, str]:
    """Return the change that gives vigo another summary."""
    return changed(VIGO, "Her søker voksne om plass i videregående.", text)


PICTURE = {"docs/assets/img/kart.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>'}

CASES = [
    Case(
        "html",
        "a tag",
        body("Les <b>fristen</b> først."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:5: raw-html: '<b' begins a piece of HTML, and "
                "pages have none; write Markdown; put a space behind '<' if it means 'less "
                "than'"
            ),
        ),
    ),
    Case(
        "html",
        "a script",
        body("Først:\n\n<script>alert(1)</script>"),
        (
            (
                "docs/nb/ressurs/vigo.md:23:1: raw-html: '<script' begins a piece of HTML, and "
                "pages have none; write Markdown; put a space behind '<' if it means 'less "
                "than'"
            ),
        ),
    ),
    Case(
        "html",
        "a handler",
        body("Se <img src=x onerror=alert(1)> her."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:4: raw-html: '<img' begins a piece of HTML, and "
                "pages have none; write Markdown; put a space behind '<' if it means 'less "
                "than'"
            ),
        ),
    ),
    Case(
        "html",
        "a closing tag alone",
        body("Les dette</div>"),
        (
            (
                "docs/nb/ressurs/vigo.md:21:10: raw-html: '</div' begins a piece of HTML, and "
                "pages have none; write Markdown; put a space behind '<' if it means 'less "
                "than'"
            ),
        ),
    ),
    Case(
        "html",
        "a comment",
        body("Les <!-- skjult --> dette."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:5: raw-html: '<!--' begins a piece of HTML, and "
                "pages have none; write Markdown; put a space behind '<' if it means 'less "
                "than'"
            ),
        ),
    ),
    Case(
        "html",
        "a declaration",
        body("<!DOCTYPE html>"),
        (
            (
                "docs/nb/ressurs/vigo.md:21:1: raw-html: '<!DOCTYPE' begins a piece of HTML, "
                "and pages have none; write Markdown; put a space behind '<' if it means 'less "
                "than'"
            ),
        ),
    ),
    Case(
        "html",
        "a processing instruction",
        body("Les <?php echo 1 ?> dette."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:5: raw-html: '<?php' begins a piece of HTML, and "
                "pages have none; write Markdown; put a space behind '<' if it means 'less "
                "than'"
            ),
        ),
    ),
    Case(
        "html",
        "CDATA",
        body("Les <![CDATA[ dette ]]>."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:5: raw-html: '<![CDATA[' begins a piece of HTML, "
                "and pages have none; write Markdown; put a space behind '<' if it means 'less "
                "than'"
            ),
        ),
    ),
    Case(
        "html",
        "a tag that does not end",
        body("Les <a href=//x.no"),
        (
            (
                "docs/nb/ressurs/vigo.md:21:5: raw-html: '<a' begins a piece of HTML, and "
                "pages have none; write Markdown; put a space behind '<' if it means 'less "
                "than'"
            ),
        ),
    ),
    Case(
        "html",
        "a tag in a list in a quotation",
        body("> - Les <u>dette</u>"),
        (
            (
                "docs/nb/ressurs/vigo.md:21:9: raw-html: '<u' begins a piece of HTML, and "
                "pages have none; write Markdown; put a space behind '<' if it means 'less "
                "than'"
            ),
        ),
    ),
    Case(
        "html",
        "a tag in code over two lines",
        body("Les `dette\n<b>` nå."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:5: code-open: code begins with a backtick here and "
                "does not end on the line; write the second backtick, or an apostrophe"
            ),
            (
                "docs/nb/ressurs/vigo.md:22:1: raw-html: '<b' begins a piece of HTML, and "
                "pages have none; write Markdown; put a space behind '<' if it means 'less "
                "than'"
            ),
            (
                "docs/nb/ressurs/vigo.md:22:4: code-open: code begins with a backtick here and "
                "does not end on the line; write the second backtick, or an apostrophe"
            ),
        ),
    ),
    Case(
        "html",
        "a tag behind an escaped backtick",
        body("Les \\`<b>\\` nå."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:7: raw-html: '<b' begins a piece of HTML, and "
                "pages have none; write Markdown; put a space behind '<' if it means 'less "
                "than'"
            ),
        ),
    ),
    Case(
        "html",
        "a tag in indented text",
        body("Les dette:\n\n    <b>nå</b>"),
        (
            (
                "docs/nb/ressurs/vigo.md:23:5: raw-html: '<b' begins a piece of HTML, and "
                "pages have none; write Markdown; put a space behind '<' if it means 'less "
                "than'"
            ),
        ),
    ),
    Case(
        "html",
        "a tag in code that does not end",
        body("Les ``<b>\\``` nå."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:5: code-open: code begins with a backtick here and "
                "does not end on the line; write the second backtick, or an apostrophe"
            ),
            (
                "docs/nb/ressurs/vigo.md:21:7: raw-html: '<b' begins a piece of HTML, and "
                "pages have none; write Markdown; put a space behind '<' if it means 'less "
                "than'"
            ),
        ),
    ),
    Case(
        "html",
        "a tag in the words of a reference",
        changed("docs/nb/index.md", "[[anya|Anya]]", "[[anya|<b>Anya</b>]]"),
        (
            (
                "docs/nb/index.md:16:52: raw-html: '<b' begins a piece of HTML, and pages have "
                "none; write Markdown; put a space behind '<' if it means 'less than'"
            ),
        ),
    ),
    Case(
        "attributes",
        "a class in the words of a reference",
        changed("docs/nb/index.md", "[[anya|Anya]]", "[[anya|Anya{.x}]]"),
        (
            (
                "docs/nb/index.md:16:56: attribute-list: '{.x}' would be read as attributes; "
                "braces stand behind headings only: {#id}; use round brackets elsewhere"
            ),
        ),
    ),
    Case(
        "text of one line",
        "bold in the words of a reference",
        summary("Søk i [[jobbkompasset|**kompasset**]]."),
        (
            (
                "docs/nb/ressurs/vigo.md:3:10: markup-in-text: '**' is Markdown, and this is "
                "plain words; write the words only"
            ),
        ),
    ),
    Case(
        "autolink",
        "an address",
        body("Se <https://www.nav.no/>."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:4: autolink: an address in angle brackets is not a "
                "link here; make a page in docs/nb/ressurs for it, and write [[its id]]"
            ),
        ),
    ),
    Case(
        "autolink",
        "an e-mail address",
        body("Skriv til <post@nav.no>."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:11: autolink: an address in angle brackets is not "
                "a link here; make a page in docs/nb/ressurs for it, and write [[its id]]"
            ),
            (
                "docs/nb/ressurs/vigo.md:21:12: personal-e-mail: 'po…' (11 characters) is an "
                "e-mail address; lead to a page that has it; only the 'contact' of data/site.yml "
                "stands in our texts"
            ),
        ),
    ),
    Case(
        "autolink",
        "a script (autolink)",
        body("Se <javascript:alert(1)>."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:4: autolink: an address in angle brackets is not a "
                "link here; make a page in docs/nb/ressurs for it, and write [[its id]]"
            ),
        ),
    ),
    Case(
        "entity",
        "a control character",
        body("Les &#7;dette."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:5: entity-hidden: '&#7;' stands for a character "
                "that cannot be seen; delete it"
            ),
        ),
    ),
    Case(
        "entity",
        "a bidi control",
        body("Les &#x202e;dette."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:5: entity-hidden: '&#x202e;' stands for a "
                "character that cannot be seen; delete it"
            ),
        ),
    ),
    Case(
        "entity",
        "a direction mark by name",
        body("Les &rlm;dette."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:5: entity-hidden: '&rlm;' stands for a character "
                "that cannot be seen; delete it"
            ),
        ),
    ),
    Case(
        "entity",
        "nothing",
        body("Les &#0;dette."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:5: entity-hidden: '&#0;' stands for a character "
                "that cannot be seen; delete it"
            ),
        ),
    ),
    Case(
        "attributes",
        "a handler (attributes)",
        body("Les *dette*{onclick=alert(1)} nå."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:12: attribute-list: '{onclick=alert(1)}' would be "
                "read as attributes; braces stand behind headings only: {#id}; use round "
                "brackets elsewhere"
            ),
        ),
    ),
    Case(
        "attributes",
        "a class",
        body("Les dette.\n{: .viktig }"),
        (
            (
                "docs/nb/ressurs/vigo.md:22:1: attribute-list: '{: .viktig }' would be read as "
                "attributes; braces stand behind headings only: {#id}; use round brackets "
                "elsewhere"
            ),
        ),
    ),
    Case(
        "attributes",
        "a handler on a heading",
        body("## Frister {#frister onclick=x}"),
        (
            (
                "docs/nb/ressurs/vigo.md:21:12: attribute-list: '{#frister onclick=x}' would "
                "be read as attributes; braces stand behind headings only: {#id}; use round "
                "brackets elsewhere"
            ),
        ),
    ),
    Case(
        "attributes",
        "two on a heading",
        body("## Frister {.a} {#frister}"),
        (
            (
                "docs/en/ressurs/vigo.md:10:1: translation-heading-missing: the original has a "
                "heading 'frister', and this has not; write it with the same id: {#frister}"
            ),
            (
                "docs/nb/ressurs/vigo.md:21:12: attribute-list: '{.a}' would be read as "
                "attributes; braces stand behind headings only: {#id}; use round brackets "
                "elsewhere"
            ),
            (
                "docs/nn/ressurs/vigo.md:10:1: translation-heading-missing: the original has a "
                "heading 'frister', and this has not; write it with the same id: {#frister}"
            ),
        ),
    ),
    Case(
        "attributes",
        "in a table",
        body("| a |\n|---|\n| b {.c} |"),
        (
            (
                "docs/nb/ressurs/vigo.md:23:5: attribute-list: '{.c}' would be read as "
                "attributes; braces stand behind headings only: {#id}; use round brackets "
                "elsewhere"
            ),
        ),
    ),
    Case(
        "code",
        "one backtick",
        body("Les `dette nå."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:5: code-open: code begins with a backtick here and "
                "does not end on the line; write the second backtick, or an apostrophe"
            ),
        ),
    ),
    Case(
        "code",
        "a block that does not end",
        body("```\nvigo"),
        (
            (
                "docs/nb/ressurs/vigo.md:21:1: code-fence-open: the block of code that begins "
                "here does not end; write a line '```' below it"
            ),
        ),
    ),
    Case(
        "code",
        "a block that ends otherwise",
        body("```\nvigo\n````\n```"),
        (
            (
                "docs/nb/ressurs/vigo.md:23:1: code-fence: '```' is not the beginning or end "
                "of a block of code here; let it begin its line, and let the block end with "
                "the same signs"
            ),
        ),
    ),
    Case(
        "code",
        "a block with attributes",
        body("``` {.py onclick=x}\nvigo\n```"),
        (
            (
                "docs/nb/ressurs/vigo.md:21:1: code-fence: '```' is not the beginning or end "
                "of a block of code here; let it begin its line, and let the block end with "
                "the same signs"
            ),
        ),
    ),
    Case(
        "code",
        "a block in a list",
        body("- Slik:\n\n  ```\n  vigo\n  ```"),
        (
            (
                "docs/nb/ressurs/vigo.md:23:3: code-fence: '```' is not the beginning or end "
                "of a block of code here; let it begin its line, and let the block end with "
                "the same signs"
            ),
            (
                "docs/nb/ressurs/vigo.md:25:3: code-fence: '```' is not the beginning or end "
                "of a block of code here; let it begin its line, and let the block end with "
                "the same signs"
            ),
        ),
    ),
    Case(
        "front matter again",
        "a fence",
        body("---\ntitle: Vigo\n---\n\nLes."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:1: front-matter-again: the text begins with '---', "
                "as front matter does; delete the line, and keep all keys in the front matter "
                "above"
            ),
            (
                "docs/nb/ressurs/vigo.md:23:1: heading-underlined: the line '---' makes a "
                "heading of the line above it; write '## … {#id}' for a heading, or leave the "
                "line above empty"
            ),
        ),
    ),
    Case(
        "front matter again",
        "a fence alone",
        body("---\n\nLes om fristen."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:1: front-matter-again: the text begins with '---', "
                "as front matter does; delete the line, and keep all keys in the front matter "
                "above"
            ),
        ),
    ),
    Case(
        "heading level",
        "one",
        body("# Vigo {#vigo}\n\nLes."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:1: heading-level-one: the title is the page's "
                "first heading, and here is another; write ## for a section; put a backslash "
                "before # if it is no heading"
            ),
        ),
    ),
    Case(
        "heading level",
        "one without a space",
        body("#vigo er best."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:1: heading-level-one: the title is the page's "
                "first heading, and here is another; write ## for a section; put a backslash "
                "before # if it is no heading"
            ),
        ),
    ),
    Case(
        "heading level",
        "four",
        body("## A {#i}\n\n#### B {#b}"),
        (
            (
                "docs/en/ressurs/vigo.md:10:1: translation-heading-missing: the original has a "
                "heading 'i', and this has not; write it with the same id: {#i}"
            ),
            (
                "docs/nb/ressurs/vigo.md:23:1: heading-level-deep: '####' is too deep: pages "
                "have two levels, ## and ###; write ###, or a paragraph that begins in bold"
            ),
            (
                "docs/nn/ressurs/vigo.md:10:1: translation-heading-missing: the original has a "
                "heading 'i', and this has not; write it with the same id: {#i}"
            ),
        ),
    ),
    Case(
        "heading level",
        "three below nothing",
        {
            path: text
            for locale, first, other in (
                ("nb", "Les om fristen først.", "### Frister {#frister}"),
                ("nn", "Les om fristen først.", "### Fristar {#frister}"),
                ("en", "Read about the deadline first.", "### Deadlines {#frister}"),
            )
            for path, text in changed(f"docs/{locale}/ressurs/vigo.md", first, other).items()
        },
        (
            (
                "docs/en/ressurs/vigo.md:10:1: heading-skipped: ### stands here without a ## "
                "above it; write ##"
            ),
            (
                "docs/nb/ressurs/vigo.md:21:1: heading-skipped: ### stands here without a ## "
                "above it; write ##"
            ),
            (
                "docs/nn/ressurs/vigo.md:10:1: heading-skipped: ### stands here without a ## "
                "above it; write ##"
            ),
        ),
    ),
    Case(
        "heading level",
        "in a list",
        body("- ## Frister {#frister}"),
        (
            (
                "docs/nb/ressurs/vigo.md:21:3: heading-inside: a heading stands inside a list, "
                "a quotation or an indented text; let # begin its line, or write bold text"
            ),
        ),
    ),
    Case(
        "heading level",
        "in a quotation",
        body("> ## Frister {#frister}"),
        (
            (
                "docs/nb/ressurs/vigo.md:21:3: heading-inside: a heading stands inside a list, "
                "a quotation or an indented text; let # begin its line, or write bold text"
            ),
        ),
    ),
    Case(
        "heading level",
        "in indented text",
        body("Les:\n\n    # vigo"),
        (
            (
                "docs/nb/ressurs/vigo.md:23:5: heading-inside: a heading stands inside a list, "
                "a quotation or an indented text; let # begin its line, or write bold text"
            ),
        ),
    ),
    Case(
        "heading form",
        "underlined twice",
        body("Frister\n=======\n\nLes."),
        (
            (
                "docs/nb/ressurs/vigo.md:22:1: heading-underlined: the line '===' makes a "
                "heading of the line above it; write '## … {#id}' for a heading, or leave the "
                "line above empty"
            ),
        ),
    ),
    Case(
        "heading form",
        "underlined once",
        body("Frister\n---\n\nLes."),
        (
            (
                "docs/nb/ressurs/vigo.md:22:1: heading-underlined: the line '---' makes a "
                "heading of the line above it; write '## … {#id}' for a heading, or leave the "
                "line above empty"
            ),
        ),
    ),
    Case(
        "heading form",
        "no space",
        body("##Frister {#Frister}"),
        (
            (
                "docs/nb/ressurs/vigo.md:21:1: heading-id-form: 'Frister' is no id of a "
                "heading: an id has a-z, 0-9 and single hyphens; write {#frister}"
            ),
            (
                "docs/nb/ressurs/vigo.md:21:3: heading-space: no space stands behind '##'; put "
                "one there"
            ),
        ),
    ),
    Case(
        "heading form",
        "no words",
        body("## {#Frister}"),
        (
            (
                "docs/nb/ressurs/vigo.md:21:1: heading-empty: the heading has no words; write "
                "them, or delete the line"
            ),
            (
                "docs/nb/ressurs/vigo.md:21:1: heading-id-form: 'Frister' is no id of a "
                "heading: an id has a-z, 0-9 and single hyphens; write {#frister}"
            ),
        ),
    ),
    Case(
        "heading id",
        "none",
        body("## Øvelser på ålesundsk"),
        (
            (
                "docs/nb/ressurs/vigo.md:21:1: heading-without-id: the heading has no id; "
                "write ' {#ovelser-pa-alesundsk}' behind it, the same in every language"
            ),
        ),
    ),
    Case(
        "heading id",
        "Norwegian letters",
        body("## Øvelser {#øvelser}"),
        (
            (
                "docs/nb/ressurs/vigo.md:21:1: heading-id-form: 'øvelser' is no id of a "
                "heading: an id has a-z, 0-9 and single hyphens; write {#ovelser}"
            ),
        ),
    ),
    Case(
        "heading id",
        "capital letters",
        body("## Øvelser {#Ovelser}"),
        (
            (
                "docs/nb/ressurs/vigo.md:21:1: heading-id-form: 'Ovelser' is no id of a "
                "heading: an id has a-z, 0-9 and single hyphens; write {#ovelser}"
            ),
        ),
    ),
    Case(
        "heading id",
        "a script (heading id)",
        body('## Øvelser {#a"onclick="x}'),
        (
            (
                "docs/nb/ressurs/vigo.md:21:12: attribute-list: '{#a\"onclick=\"x}' would be "
                "read as attributes; braces stand behind headings only: {#id}; use round "
                "brackets elsewhere"
            ),
        ),
    ),
    Case(
        "heading id",
        "twice",
        {
            path: text
            for locale, old in (("nb", "Øvelser"), ("nn", "Øvingar"), ("en", "Exercises"))
            for path, text in changed(
                f"docs/{locale}/ressurs/jobbkompasset.md",
                f"## {old} {{#ovelser}}",
                f"## {old} {{#ovelser}}\n\nTo.\n\n"
                f"## {old} 2 {{#{'to' if locale != 'nb' else 'ovelser'}}}",
            ).items()
        },
        (
            (
                "docs/en/ressurs/jobbkompasset.md:14:1: translation-heading-unknown: the "
                "original has no heading 'to'; use the original's id; it is not translated"
            ),
            (
                "docs/nb/ressurs/jobbkompasset.md:31:1: heading-id-twice: the id 'ovelser' "
                "stands on line 27 already; give this heading another"
            ),
            (
                "docs/nn/ressurs/jobbkompasset.md:14:1: translation-heading-unknown: the "
                "original has no heading 'to'; use the original's id; it is not translated"
            ),
        ),
    ),
    Case(
        "heading id",
        "of the page itself",
        changed("docs/en/ressurs/jobbkompasset.md", "{#ovelser}", "{#top}"),
        (
            (
                "docs/en/ressurs/jobbkompasset.md:10:1: heading-id-reserved: the id 'top' "
                "belongs to the parts of the page that are made by themselves; give the "
                "heading another; 'top' and ids that begin with 'kh-' are taken"
            ),
            (
                "docs/en/ressurs/jobbkompasset.md:10:1: translation-heading-missing: the "
                "original has a heading 'ovelser', and this has not; write it with the same "
                "id: {#ovelser}"
            ),
        ),
    ),
    Case(
        "heading id",
        "of a generated part",
        changed("docs/en/ressurs/jobbkompasset.md", "{#ovelser}", "{#kh-frister}"),
        (
            (
                "docs/en/ressurs/jobbkompasset.md:10:1: heading-id-reserved: the id "
                "'kh-frister' belongs to the parts of the page that are made by themselves; "
                "give the heading another; 'top' and ids that begin with 'kh-' are taken"
            ),
            (
                "docs/en/ressurs/jobbkompasset.md:10:1: translation-heading-missing: the "
                "original has a heading 'ovelser', and this has not; write it with the same "
                "id: {#ovelser}"
            ),
        ),
    ),
    Case(
        "link",
        "below the text",
        body("Les [mer][1].\n\n[1]: https://www.nav.no/"),
        (
            (
                "docs/nb/ressurs/vigo.md:23:1: link-definition: an address below the text is "
                "not a link here; make a page in docs/nb/ressurs for it, and write [[its id]] "
                "in the text"
            ),
        ),
    ),
    Case(
        "link",
        "that does not end",
        body("Les [fag](https://www.nav.no/ nå."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:5: link-open: the link's address does not end on "
                "its line; write ')' behind it"
            ),
            (
                "docs/nb/ressurs/vigo.md:21:30: address-space: a space stands in the address, "
                "or before or behind it; take it out; inside an address it is written %20"
            ),
        ),
    ),
    Case(
        "link",
        "to nowhere",
        body("Les [fag]() nå."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:5: link-empty: the link leads nowhere; write "
                "[[id]], or only the words"
            ),
        ),
    ),
    Case(
        "link",
        "to a page of ours",
        body("Les [fag](../tema/career-learning.md)."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:11: own-link: a page of ours is not referred to by "
                "its address; write [[career-learning]]"
            ),
        ),
    ),
    Case(
        "link",
        "to a page of ours by its address",
        body("Les [fag](/ressurs/ukjent/)."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:11: own-link: a page of ours is not referred to by "
                "its address; write [[id]]"
            ),
        ),
    ),
    Case(
        "link",
        "to a heading of its own page",
        body("Les [fag](#frister)."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:11: own-link: a page of ours is not referred to by "
                "its address; write [[vigo#frister]]"
            ),
        ),
    ),
    Case(
        "link",
        "to another language",
        body("Les [fag](../../nn/ressurs/vigo.md)."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:11: link-across-languages: the link leads into the "
                "pages in 'nn'; write [[id]], which stays in the reader's language"
            ),
        ),
    ),
    Case(
        "link",
        "words over two lines",
        body("Les [mer\nom dette](jobbkompasset.md)."),
        (
            (
                "docs/nb/ressurs/vigo.md:22:11: own-link: a page of ours is not referred to by "
                "its address; write [[jobbkompasset]]"
            ),
        ),
    ),
    Case(
        "picture",
        "without words",
        {**body("![](../../assets/img/kart.svg)"), **PICTURE},
        (
            (
                "docs/nb/ressurs/vigo.md:21:1: picture-without-alt: the picture has no words "
                "for those who do not see it; write them in the brackets: ![what it shows](…)"
            ),
        ),
    ),
    Case(
        "picture",
        "that is not there",
        body("![Kart](../../assets/img/kart.svg)"),
        (
            (
                "docs/nb/ressurs/vigo.md:21:9: picture-missing: there is no picture "
                "'docs/assets/img/kart.svg'; see that the name is right, capital letters "
                "included"
            ),
        ),
    ),
    Case(
        "picture",
        "from another place",
        body("![Kart](kart.svg)"),
        (
            (
                "docs/nb/ressurs/vigo.md:21:9: picture-place: pictures come from docs/assets/ "
                "only; put the file there, if we may publish it"
            ),
        ),
    ),
    Case(
        "picture",
        "from another site",
        body("![Kart](https://www.nav.no/kart.png)"),
        (
            (
                "docs/nb/ressurs/vigo.md:21:9: picture-place: pictures come from docs/assets/ "
                "only; put the file there, if we may publish it"
            ),
        ),
    ),
    Case(
        "picture",
        "as data",
        body("![Kart](data:image/png;base64,AA==)"),
        (
            (
                "docs/nb/ressurs/vigo.md:21:9: picture-place: pictures come from docs/assets/ "
                "only; put the file there, if we may publish it"
            ),
        ),
    ),
    Case(
        "dialect",
        "a task",
        body("- [ ] Les fristen"),
        (
            (
                "docs/nb/ressurs/vigo.md:21:3: task-list: '[ ]' is printed as it stands and is "
                "no box to tick; write an ordinary list"
            ),
        ),
    ),
    Case(
        "dialect",
        "a footnote",
        body("Les fristen.[^1]\n\n[^1]: I dag."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:13: footnote: pages have no footnotes; write it in "
                "the text, in brackets if need be"
            ),
            (
                "docs/nb/ressurs/vigo.md:23:1: footnote: pages have no footnotes; write it in "
                "the text, in brackets if need be"
            ),
        ),
    ),
    Case(
        "dialect",
        "an abbreviation",
        body("Les NAV.\n\n*[NAV]: Arbeid"),
        (
            (
                "docs/nb/ressurs/vigo.md:23:1: link-definition: an address below the text is "
                "not a link here; make a page in docs/nb/ressurs for it, and write [[its id]] "
                "in the text"
            ),
        ),
    ),
    Case(
        "dialect",
        "a box",
        body("!!! note\n    Les fristen."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:1: block-syntax: '!!!' begins a box, tab or insert "
                "that pages do not have; write a heading and paragraphs"
            ),
        ),
    ),
    Case(
        "dialect",
        "a folded box",
        body("???+ note\n    Les fristen."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:1: block-syntax: '???' begins a box, tab or insert "
                "that pages do not have; write a heading and paragraphs"
            ),
        ),
    ),
    Case(
        "dialect",
        "a tab",
        body('=== "Fag"\n    Les fristen.'),
        (
            (
                "docs/nb/ressurs/vigo.md:21:1: block-syntax: '===' begins a box, tab or insert "
                "that pages do not have; write a heading and paragraphs"
            ),
        ),
    ),
    Case(
        "dialect",
        "a snippet",
        body('--8<-- "/etc/passwd"') | elsewhere("8"),
        (
            (
                "docs/nb/ressurs/vigo.md:21:1: block-syntax: '--8<--' begins a box, tab or "
                "insert that pages do not have; write a heading and paragraphs"
            ),
        ),
    ),
    Case(
        "dialect",
        "a snippet in a list",
        body('- --8<-- "/etc/passwd"') | elsewhere("8"),
        (
            (
                "docs/nb/ressurs/vigo.md:21:3: block-syntax: '--8<--' begins a box, tab or "
                "insert that pages do not have; write a heading and paragraphs"
            ),
        ),
    ),
    Case(
        "dialect",
        "a directive",
        body("::: karrierehylla.checks"),
        (
            (
                "docs/nb/ressurs/vigo.md:21:1: block-syntax: ':::' begins a box, tab or insert "
                "that pages do not have; write a heading and paragraphs"
            ),
        ),
    ),
    Case(
        "table",
        "a cell too many",
        body("| a | b |\n|---|---|\n| c | d | e |"),
        (
            (
                "docs/nb/ressurs/vigo.md:23:1: table-cells: the row has 3 cells, and the table "
                "has 2 columns; count the bars; a bar that is printed has a backslash before it"
            ),
        ),
    ),
    Case(
        "table",
        "a cell too few in the rule",
        body("| a | b |\n|---|\n| c | d |"),
        (
            (
                "docs/nb/ressurs/vigo.md:22:1: table-cells: the row has 1 cells, and the table "
                "has 2 columns; count the bars; a bar that is printed has a backslash before it"
            ),
        ),
    ),
    Case(
        "table",
        "no rule",
        body("| a | b |\n| c | d |"),
        (
            (
                "docs/nb/ressurs/vigo.md:21:1: table-without-rule: lines in bars stand here "
                "without a line of hyphens below the first; write '|---|---|' below the heads "
                "of the table"
            ),
        ),
    ),
    Case(
        "table",
        "one row",
        body("| a | b |"),
        (
            (
                "docs/nb/ressurs/vigo.md:21:1: table-without-rule: lines in bars stand here "
                "without a line of hyphens below the first; write '|---|---|' below the heads "
                "of the table"
            ),
        ),
    ),
    Case(
        "reference",
        "that does not end (reference)",
        body("Les [[jobbkompasset] nå."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:5: reference-open: '[[' begins a reference that "
                "does not end on its line; write [[id]] or [[id|words]]"
            ),
        ),
    ),
    Case(
        "reference",
        "behind an exclamation mark",
        body("Se![[term:karriereveiledning]] nå.") | elsewhere("[[term:karriereveiledning]]"),
        (
            (
                "docs/nb/ressurs/vigo.md:21:3: reference-as-picture: '!' before "
                "[[term:karriereveiledning]] makes a picture of it; take out the '!', or put a "
                "space behind it"
            ),
        ),
    ),
    Case(
        "reference",
        "over two lines",
        body("Les [[jobbkompasset|det\nom]] nå."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:5: reference-open: '[[' begins a reference that "
                "does not end on its line; write [[id]] or [[id|words]]"
            ),
        ),
    ),
    Case(
        "reference",
        "in a heading",
        body("## Om [[jobbkompasset]] {#Om}"),
        (
            (
                "docs/en/ressurs/vigo.md:10:1: translation-reference-missing: the original "
                "refers to 'jobbkompasset', and this does not; write [[jobbkompasset]] or "
                "[[jobbkompasset|words]] where it belongs"
            ),
            (
                "docs/nb/ressurs/vigo.md:21:1: heading-id-form: 'Om' is no id of a heading: an "
                "id has a-z, 0-9 and single hyphens; write {#om}"
            ),
            (
                "docs/nb/ressurs/vigo.md:21:1: reference-in-heading: a heading holds no "
                "reference; write the words, and refer in the text below"
            ),
            (
                "docs/nn/ressurs/vigo.md:10:1: translation-reference-missing: the original "
                "refers to 'jobbkompasset', and this does not; write [[jobbkompasset]] or "
                "[[jobbkompasset|words]] where it belongs"
            ),
        ),
    ),
    Case(
        "reference",
        "in a title",
        title('"Vigo og [[jobbkompasset]]"'),
        (
            (
                "docs/nb/ressurs/vigo.md:2:8: reference-in-title: a title holds no reference; "
                "write the words only"
            ),
        ),
    ),
    Case(
        "reference",
        "that does not end in a title",
        title('"Vigo [[jobb"'),
        (
            (
                "docs/nb/ressurs/vigo.md:2:8: reference-in-title: a title holds no reference; "
                "write the words only"
            ),
        ),
    ),
    Case(
        "reference",
        "that does not end in a summary",
        summary("Søk i [[jobbkompasset."),
        (
            (
                "docs/nb/ressurs/vigo.md:3:10: reference-open-in-text: '[[' begins a reference "
                "that does not end; write [[id]] or [[id|words]]"
            ),
        ),
    ),
    Case(
        "reference",
        "in a note of change",
        changed(VIGO, "Ny i samlingen.", "Ny ved siden av [[jobbkompasset]]."),
        (
            (
                "docs/nb/ressurs/vigo.md:8:11: reference-in-text: references stand in "
                "summaries, questions and bodies only; write the words only"
            ),
        ),
    ),
    Case(
        "too much",
        "thirty thousand brackets",
        body("[" * 30_000),
        (
            (
                "docs/nb/ressurs/vigo.md:21:1: line-long: the line has 30000 characters, and "
                "3000 is the most; divide it into paragraphs; the rest of the page was not "
                "looked at"
            ),
        ),
    ),
    Case(
        "too much",
        "brackets on many lines",
        body("[[[[\n" * 5_000),
        (
            (
                "docs/nb/ressurs/vigo.md:23:1: sign-excess: there are too many '[' here: more "
                "than 8; take them out; the rest of the page was not looked at"
            ),
        ),
    ),
    Case(
        "too much",
        "five thousand angle brackets",
        body("< " * 1_000 + ("\n" + "<b" * 100) * 50),
        (
            (
                "docs/nb/ressurs/vigo.md:21:1: sign-excess: there are too many '<' here: more "
                "than 50; take them out; the rest of the page was not looked at"
            ),
        ),
    ),
    Case(
        "too much",
        "angle brackets on many lines",
        body("<a\n" * 5_000),
        (
            (
                "docs/nb/ressurs/vigo.md:71:1: sign-excess: there are too many '<' here: more "
                "than 50; take them out; the rest of the page was not looked at"
            ),
        ),
    ),
    Case(
        "too much",
        "stars",
        body("*a _b\n" * 5_000),
        (
            (
                "docs/nb/ressurs/vigo.md:321:1: sign-excess: there are too many '*' here: more "
                "than 600; take them out; the rest of the page was not looked at"
            ),
        ),
    ),
    Case(
        "too much",
        "backticks",
        body("`a " * 900),
        (
            (
                "docs/nb/ressurs/vigo.md:21:1: sign-excess: there are too many '`' here: more "
                "than 200; take them out; the rest of the page was not looked at"
            ),
        ),
    ),
    Case(
        "too much",
        "a long line",
        body("ord " * 1_000),
        (
            (
                "docs/nb/ressurs/vigo.md:21:1: line-long: the line has 4000 characters, and "
                "3000 is the most; divide it into paragraphs; the rest of the page was not "
                "looked at"
            ),
        ),
    ),
    Case(
        "too much",
        "quotations",
        body("> " * 500 + "dypt"),
        (
            (
                "docs/nb/ressurs/vigo.md:21:1: nesting-deep: lists and quotations lie more "
                "than 6 deep here; move them out; the rest of the page was not looked at"
            ),
        ),
    ),
    Case(
        "too much",
        "lists",
        body("- " * 500 + "dypt"),
        (
            (
                "docs/nb/ressurs/vigo.md:21:1: nesting-deep: lists and quotations lie more "
                "than 6 deep here; move them out; the rest of the page was not looked at"
            ),
        ),
    ),
    Case(
        "too much",
        "indented lists",
        body("\n".join(f"{'    ' * depth}- punkt" for depth in range(60))),
        (
            (
                "docs/nb/ressurs/vigo.md:28:1: nesting-deep: lists and quotations lie more "
                "than 6 deep here; move them out; the rest of the page was not looked at"
            ),
        ),
    ),
    Case(
        "text of one line",
        "HTML in a title",
        title("Vigo <b>her</b>"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:8: html-in-text: '<b' is HTML, and this is plain "
                "words; take it out; put a space behind '<' if it means 'less than'"
            ),
        ),
    ),
    Case(
        "text of one line",
        "a comment in a title",
        title("Vigo <!-- x -->"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:8: html-in-text: '<!--' is HTML, and this is plain "
                "words; take it out; put a space behind '<' if it means 'less than'"
            ),
        ),
    ),
    Case(
        "text of one line",
        "an entity in a title",
        title("Vigo &amp; venner"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:8: entity-in-text: '&amp;' is printed as it stands; "
                "write the character itself"
            ),
        ),
    ),
    Case(
        "text of one line",
        "emphasis in a title",
        title("Vigo for *alle*"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:8: markup-in-text: '*alle*' is Markdown, and this "
                "is plain words; write the words only"
            ),
        ),
    ),
    Case(
        "text of one line",
        "underscores in a title",
        title("Vigo for _alle_"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:8: markup-in-text: '_alle_' is Markdown, and this "
                "is plain words; write the words only"
            ),
        ),
    ),
    Case(
        "text of one line",
        "code in a title",
        title("Vigo med `kode`"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:8: markup-in-text: '`' is Markdown, and this is "
                "plain words; write the words only"
            ),
        ),
    ),
    Case(
        "text of one line",
        "a bracket in a title",
        title("Vigo [ny]"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:8: markup-in-text: '[' is Markdown, and this is "
                "plain words; write the words only"
            ),
        ),
    ),
    Case(
        "text of one line",
        "HTML in a summary",
        summary("Søk <script>x</script> her."),
        (
            (
                "docs/nb/ressurs/vigo.md:3:10: html-in-text: '<script' is HTML, and this is "
                "plain words; take it out; put a space behind '<' if it means 'less than'"
            ),
        ),
    ),
    Case(
        "text of one line",
        "a link in a summary",
        summary("Søk [her](https://vigo.no)."),
        (
            (
                "docs/nb/ressurs/vigo.md:3:10: markup-in-text: '](' is Markdown, and this is "
                "plain words; write the words only"
            ),
        ),
    ),
    Case(
        "text of one line",
        "bold in a question",
        changed(ANYA, "text: Hva vet vi om Anya?", "text: Hva vet vi om **Anya**?"),
        (
            (
                "docs/nb/case/anya.md:24:11: markup-in-text: '**' is Markdown, and this is "
                "plain words; write the words only"
            ),
        ),
    ),
    Case(
        "text of one line",
        "HTML in a translated question",
        changed(
            "docs/nn/case/anya.md", "hva-vet-vi: Kva veit vi", "hva-vet-vi: Kva <i>veit</i> vi"
        ),
        (
            (
                "docs/nn/case/anya.md:9:15: html-in-text: '<i' is HTML, and this is plain "
                "words; take it out; put a space behind '<' if it means 'less than'"
            ),
        ),
    ),
    Case(
        "text of one line",
        "HTML in the publisher",
        changed(VIGO, "publisher: Vigo IKS", "publisher: Vigo <IKS>"),
        (
            (
                "docs/nb/ressurs/vigo.md:13:12: html-in-text: '<IKS' is HTML, and this is "
                "plain words; take it out; put a space behind '<' if it means 'less than'"
            ),
        ),
    ),
    Case(
        "text of one line",
        "a picture in a note of change",
        changed(VIGO, "text: Ny i samlingen.", "text: Ny ![x](y)."),
        (
            (
                "docs/nb/ressurs/vigo.md:8:11: markup-in-text: '![' is Markdown, and this is "
                "plain words; write the words only"
            ),
        ),
    ),
    Case(
        "text of one line",
        "HTML in the glossary",
        changed("data/glossary.yml", "nb: Hjelp til å velge", "nb: <i>Hjelp</i> til å velge"),
        (
            (
                "data/glossary.yml:9:11: html-in-text: '<i' is HTML, and this is plain words; "
                "take it out; put a space behind '<' if it means 'less than'"
            ),
        ),
    ),
    Case(
        "text of one line",
        "a reference in a fact's title",
        changed("data/facts.yml", "nb: Timer i kurset", "nb: 'Timer i [[jobbkompasset]]'"),
        (
            (
                "data/facts.yml:7:17: reference-in-text: references stand in summaries, "
                "questions and bodies only; write the words only"
            ),
        ),
    ),
    Case(
        "text of one line",
        "HTML in the name of a county",
        changed("data/counties.yml", "nb: Vestfold", "nb: Vest<wbr>fold"),
        (
            (
                "data/counties.yml:7:17: html-in-text: '<wbr' is HTML, and this is plain "
                "words; take it out; put a space behind '<' if it means 'less than'"
            ),
        ),
    ),
    Case(
        "text of one line",
        "an entity in a change of law",
        changed("data/facts.yml", "nb: Kurset ble lengre.", "nb: Kurset&nbsp;ble lengre."),
        (
            (
                "data/facts.yml:21:16: entity-in-text: '&nbsp;' is printed as it stands; write "
                "the character itself"
            ),
        ),
    ),
]
"""Every text that is wrong."""

FINE = [
    Case("fine text", name, change)
    for name, change in {
        "less than": body("Er du under 18 (< 18), er 3 <4 og 5<6. Vi <3 Vigo. a<=b")
        | elsewhere("Under 18 (18), 3, 4, 5, 6, 3."),
        "a sum": body("5 * 3 og 2 * 4 er tall, og snake_case_ord er ord. Se 100 % og & alene.")
        | elsewhere("5, 3, 2, 4, 100."),
        "an entity that shows": body("Vigo&nbsp;IKS &amp; venner &lt;script&gt;"),
        "code with HTML": body("Skriv `<b>` og ``a ` <i>``, ikke mer."),
        "a block of code": body("```text\n<script>\n# ikke h1\n[x]: y\n| a |\n```"),
        "a number sign in the middle": body("Ring nr. # 3 på C#-lista.") | elsewhere("3."),
        "an escaped number sign": body("\\# er et tegn."),
        "brackets": body("Loven [§ 12 a] gjelder (se [under]).") | elsewhere("§ 12 a."),
        "an em dash and dots": body("– Les dette … og [mer]."),
        "a line between paragraphs": body("Les.\n\n---\n\nLes mer.\n\n***\n\nMer."),
        "bold, emphasis and a quotation": body("> **Les** *dette* ***nå***.\n\n1. En\n2. To"),
        "a nested list": body("- En\n    - Annen\n        - Neste\n\n  Mer om En."),
        "a table": body("| Fag | Timer |\n|:---|---:|\n| Norsk \\| engelsk | `a|b` |\n| x | y |"),
        "a table without outer bars": body("Fag | Timer\n--- | ---\nNorsk | 15") | elsewhere("15"),
        "a reference with a bar in a table": body(
            "| Se | Frist |\n|---|---|\n| [[jobbkompasset|kompasset]] | nå |"
        )
        | {
            path: text
            for locale, old in (("nn", "Les om fristen først."), ("en", "Read about the deadline"))
            for path, text in changed(
                f"docs/{locale}/ressurs/vigo.md", old, f"[[jobbkompasset]]. {old}"
            ).items()
        },
        "a picture": {**body("![Kart over landet](../../assets/img/kart.svg)"), **PICTURE},
        "Arabic, Tigrinya, Persian and emoji": body("مرحبا، ሰላም، می‌خواهم، Привіт 👩🏽‍🏫."),
        "exclamation and question marks": body("Hva??? Nå!!! Ja."),
        "a long paragraph": body("Les om fristen først. " * 100),
        "a title with signs": title('"C++, C# & A * B: hva_er_det (ny utg.)?"'),
        "a title with an arrow": title('"A -> B < C > D"'),
        "a summary with a reference": summary("Bruk [[jobbkompasset|kompasset]] først."),
        "a Persian title with a joiner": changed(
            VIGO,
            "url: https://www.vigo.no/\n",
            "versions:\n  - lang: fa\n    url: https://www.vigo.no/fa\n    title: می‌خواهم\n",
        ),
    }.items()
]
"""Texts that look like the wrong ones and are fine."""

CASES += FINE
