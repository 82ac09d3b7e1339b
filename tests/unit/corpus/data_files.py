"""Data files: keys and values, entries that stand twice, links.json, the words of the site."""

from __future__ import annotations

from tests.unit.corpus.case import Case
from tests.unit.sample import DATA, changed

LINKS = "data/links.json"


def links(json: str) -> dict[str, str]:
    """Return the change that makes `json` the content of links.json."""
    return {LINKS: f"{json}\n"}


def words(locale: str, key: str, line: str) -> dict[str, str]:
    """Return a file of words that begins with `line` and has lost that of `key`."""
    path = f"data/words/{locale}.yml"
    lines = [text for text in DATA[path].splitlines() if not text.startswith(f"{key}: ")]
    assert len(lines) == len(DATA[path].splitlines()) - 1
    return {path: "\n".join([line, *lines, ""])}


OK = '"https://www.vigo.no/": {"verdict": "ok", "checked": "2026-11-20"}'

CASES = [
    Case(
        "unknown key",
        "a key of a vocabulary",
        changed("data/goals.yml", "  - id: work\n", "  - id: work\n    name: x\n"),
        ("data/goals.yml:3:5: unknown-key: there is no key 'name' here; delete the line",),
    ),
    Case(
        "unknown key",
        "a file under another noun",
        changed("data/goals.yml", "goals:\n", "goal:\n"),
        ("data/goals.yml:1:1: unknown-key: there is no key 'goal' here; did you mean 'goals'?",),
    ),
    Case(
        "missing key",
        "a language of a text",
        changed("data/goals.yml", "{nb: Arbeid, nn: Arbeid, en: Work}", "{nb: Arbeid, en: Work}"),
        ("data/goals.yml:3:12: missing-key: 'nn' is missing; write a line 'nn: …'",),
    ),
    Case(
        "missing key",
        "a fact without a day of checking",
        changed("data/facts.yml", "    valid_from: 2021-01-01\n    checked: 2026-11-21\n", ""),
        ("data/facts.yml:6:5: missing-key: 'checked' is missing; write a line 'checked: …'",),
    ),
    Case(
        "type",
        "a text in one language only",
        changed("data/goals.yml", "{nb: Arbeid, nn: Arbeid, en: Work}", "Arbeid"),
        (
            (
                "data/goals.yml:3:12: not-map: 'title' has no keys of its own; write lines 'key:"
                " value' below it, two spaces further in"
            ),
        ),
    ),
    Case(
        "type",
        "the number of a county without quotes",
        changed("data/counties.yml", "'39'", "39"),
        ("data/counties.yml:6:13: not-text: 'number' is not a text; write it in quotes: '39'",),
    ),
    Case(
        "type",
        "a list for a value that is a number or a text",
        changed("data/facts.yml", "value: 15", "value: [15]"),
        (
            (
                "data/facts.yml:8:12: not-text: 'value' is not a text; write one text on the"
                " line of the key; quote it if it begins with [ or {"
            ),
        ),
    ),
    Case(
        "type",
        "another name of a language that is no list",
        changed(
            "data/languages.yml",
            "en: English, script: Latn, dir: ltr",
            "en: English, script: Latn, dir: ltr, also: {nb: angloansk}",
        ),
        (
            (
                "data/languages.yml:3:105: not-list: 'nb' is not a list; write it in brackets:"
                " [angloansk]"
            ),
        ),
    ),
    Case(
        "form",
        "a script that is none",
        changed(
            "data/languages.yml",
            "name: English, nb: engelsk, nn: engelsk, en: English, script: Latn",
            "name: English, nb: engelsk, nn: engelsk, en: English, script: latin",
        ),
        (
            (
                "data/languages.yml:3:78: wrong-form: 'latin' does not have the form of"
                " 'script'; write it like 'Arab'"
            ),
        ),
    ),
    Case(
        "form",
        "a former address that would be written outside the site",
        changed(
            "data/redirects.yml",
            "redirects: []",
            "redirects:\n  - from: //tmp/x/\n    to: //status/",
        ),
        (
            (
                "data/redirects.yml:2:11: wrong-form: '//tmp/x/' does not have the form of 'from';"
                " write it like '/status/'"
            ),
            (
                "data/redirects.yml:3:9: wrong-form: '//status/' does not have the form of 'to';"
                " write it like '/status/'"
            ),
        ),
    ),
    Case(
        "form",
        "an address of a redirect without slashes",
        changed(
            "data/redirects.yml", "redirects: []", "redirects:\n  - from: gammel\n    to: /status/"
        ),
        (
            (
                "data/redirects.yml:2:11: wrong-form: 'gammel' does not have the form of 'from';"
                " write it like '/status/'"
            ),
        ),
    ),
    Case(
        "form",
        "a unit whose name is no id",
        changed("data/facts.yml", "  hours:\n", "  Hours!:\n"),
        (
            (
                "data/facts.yml:2:3: id-form: 'Hours!' is no id: an id has a-z, 0-9 and single"
                " hyphens; did you mean 'hours'?"
            ),
        ),
    ),
    Case(
        "choice",
        "a direction of writing",
        changed(
            "data/languages.yml",
            "script: Arab, dir: rtl}\n  - {code: en",
            "script: Arab, dir: left}\n  - {code: en",
        ),
        (
            (
                "data/languages.yml:2:88: not-a-choice: 'left' is not among the choices for"
                " 'dir': ltr, rtl"
            ),
        ),
    ),
    Case(
        "choice",
        "an official language that is not the site's",
        changed("data/glossary.yml", "official: [nb, nn, en]", "official: [nb, sv]"),
        (
            (
                "data/glossary.yml:7:20: not-a-choice: 'sv' is not among the choices for"
                " 'official': nb, nn, en"
            ),
        ),
    ),
    Case(
        "date",
        "a day that does not exist",
        changed("data/facts.yml", "valid_from: 2021-01-01", "valid_from: 2021-02-30"),
        ("data/facts.yml:13:17: date-exists: there is no day 2021-02-30",),
    ),
    Case(
        "entry twice",
        "an id",
        changed("data/goals.yml", "id: open", "id: work"),
        (
            (
                "data/goals.yml:4:9: duplicate-entry: 'work' stands twice, here and on line 2;"
                " keep one of them"
            ),
        ),
    ),
    Case(
        "entry twice",
        "a code",
        changed("data/languages.yml", "code: nn", "code: nb"),
        (
            (
                "data/languages.yml:6:12: duplicate-entry: 'nb' stands twice, here and on line"
                " 5; keep one of them"
            ),
        ),
    ),
    Case(
        "entry twice",
        "the number of a county",
        changed("data/counties.yml", "'39'", "'03'"),
        (
            (
                "data/counties.yml:6:13: duplicate-entry: '03' stands twice, here and on line 3;"
                " keep one of them"
            ),
        ),
    ),
    Case(
        "entry twice",
        "a unit",
        changed("data/facts.yml", "facts:\n", "  hours:\n    one: {nb: t, nn: t, en: h}\nfacts:\n"),
        (
            (
                "data/facts.yml:5:3: yaml-duplicate-key: 'hours' stands twice, here and on line"
                " 2; keep one of them"
            ),
        ),
    ),
    Case(
        "links.json",
        "no JSON",
        links('{"version": 1,\n "links": {]}'),
        (
            (
                "data/links.json:2:12: json-syntax: this is not JSON from here on; the link"
                " checker writes this file; take back what was changed by hand"
            ),
        ),
    ),
    Case(
        "links.json",
        "a list",
        links("[]"),
        (
            (
                "data/links.json:1:1: json-syntax: this is not JSON from here on; the link"
                " checker writes this file; take back what was changed by hand"
            ),
        ),
    ),
    Case(
        "links.json",
        "not a number",
        links('{"version": NaN, "links": {}}'),
        (
            (
                "data/links.json:1:1: json-syntax: this is not JSON from here on; the link"
                " checker writes this file; take back what was changed by hand"
            ),
        ),
    ),
    Case(
        "links.json",
        "a hundred thousand brackets",
        links("[" * 100_000),
        (
            (
                "data/links.json:1:1: json-syntax: this is not JSON from here on; the link"
                " checker writes this file; take back what was changed by hand"
            ),
        ),
    ),
    Case(
        "links.json",
        "another version",
        links('{"version": 2, "links": {}}'),
        ("data/links.json:1:13: not-a-choice: '2' is not among the choices for 'version': 1",),
    ),
    Case(
        "links.json",
        "an address twice",
        links(f'{{"version": 1, "links": {{{OK}, {OK}}}}}'),
        (
            (
                "data/links.json:1:26: json-duplicate-key: 'https://www.vigo.no/' stands twice;"
                " keep one of them"
            ),
        ),
    ),
    Case(
        "links.json",
        "an unknown verdict",
        links('{"version": 1, "links": {\n' + OK.replace("ok", "fine") + "}}"),
        (
            (
                "data/links.json:2:37: not-a-choice: 'fine' is not among the choices for"
                " 'verdict': ok, moved, drifted, blocked, flaky, dead, unchecked"
            ),
        ),
    ),
    Case(
        "links.json",
        "an unknown key",
        links('{"version": 1, "links": {\n' + OK.replace("}", ', "cookie": "x"}') + "}}"),
        ("data/links.json:2:68: unknown-key: there is no key 'cookie' here; delete the line",),
    ),
    Case("links.json", "a verdict passes", links(f'{{"version": 1, "links": {{{OK}}}}}')),
    Case(
        "words",
        "a key that one language lacks",
        words("nn", "theme.menu", ""),
        (
            (
                "data/words/nn.yml:1:1: words-missing: the pages need words for 'theme.menu', and"
                " there are none here; write a line 'theme.menu: …'"
            ),
        ),
    ),
    Case(
        "words",
        "a key that no language has",
        {
            path: content
            for locale in ("nb", "nn", "en")
            for path, content in words(locale, "permalink.more", "").items()
        },
        tuple(
            f"data/words/{locale}.yml:1:1: words-missing: the pages need words for"
            " 'permalink.more', and there are none here; write a line 'permalink.more: …' with"
            " {site} in it"
            for locale in ("en", "nb", "nn")
        ),
    ),
    Case(
        "words",
        "a key that no page asks for",
        words("nn", "theme.menu", 'theme.menu: "Meny"\nnytt: "Nytt"'),
        (
            (
                "data/words/nn.yml:2:1: words-unknown: no page asks for the words 'nytt'; delete"
                " the line"
            ),
        ),
    ),
    Case(
        "words",
        "a slip in a key",
        words("nn", "theme.menu", 'theme.meny: "Meny"'),
        (
            (
                "data/words/nn.yml:1:1: words-missing: the pages need words for 'theme.menu', and"
                " there are none here; write a line 'theme.menu: …'"
            ),
            (
                "data/words/nn.yml:1:1: words-unknown: no page asks for the words 'theme.meny'; did"
                " you mean 'theme.menu'?"
            ),
        ),
    ),
    Case(
        "words",
        "another name in braces",
        words("nn", "permalink.more", 'permalink.more: "Les meir i {stad}"'),
        (
            (
                "data/words/nn.yml:1:17: words-placeholders: 'permalink.more' has other names in"
                " braces ({stad}) than the pages fill ({site}); use each of these names, and no"
                " other"
            ),
        ),
    ),
    Case(
        "words",
        "the same wrong name in every language",
        {
            path: content
            for locale in ("nb", "nn", "en")
            for path, content in words(locale, "pages.one", 'pages.one: "{x}"').items()
        },
        tuple(
            f"data/words/{locale}.yml:1:12: words-placeholders: 'pages.one' has other names in"
            " braces ({x}) than the pages fill ({n}); use each of these names, and no other"
            for locale in ("en", "nb", "nn")
        ),
    ),
    Case(
        "words",
        "no name in braces",
        words("nn", "permalink.more", 'permalink.more: "Les meir"'),
        (
            (
                "data/words/nn.yml:1:17: words-placeholders: 'permalink.more' has other names in"
                " braces (–) than the pages fill ({site}); use each of these names, and no other"
            ),
        ),
    ),
    *(
        Case(
            "words",
            name,
            words("nn", "permalink.more", f'permalink.more: "Les meir i {braces}"'),
            (
                (
                    "data/words/nn.yml:1:17: words-braces: the braces of 'permalink.more' hold no"
                    " plain name; write {name}; a brace that is printed is written twice"
                ),
            ),
        )
        for name, braces in (
            ("an open brace", "{site"),
            ("a way into an object", "{site.__class__}"),
            ("a format", "{site:>999999999}"),
            ("a conversion", "{site!r}"),
            ("braces without a name", "{}"),
        )
    ),
    Case(
        "words",
        "words in groups",
        words("nn", "theme.menu", 'theme.menu: {title: "Meny"}'),
        (
            (
                "data/words/nn.yml:1:13: not-text: 'theme.menu' is not a text; write one text on"
                " the line of the key; quote it if it begins with [ or {"
            ),
        ),
    ),
    Case(
        "words",
        "a number",
        words("nn", "theme.menu", "theme.menu: 1"),
        (
            (
                "data/words/nn.yml:1:13: not-text: 'theme.menu' is not a text; write it in quotes:"
                " '1'"
            ),
        ),
    ),
    Case(
        "words",
        "a brace written twice passes",
        words("nn", "theme.menu", 'theme.menu: "{{x}}"'),
    ),
]
