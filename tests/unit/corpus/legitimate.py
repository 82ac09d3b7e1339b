"""What must pass: every script of our readers, and the many ways to write the same."""

from __future__ import annotations

import unicodedata

from tests.unit.corpus.bodies import elsewhere
from tests.unit.corpus.case import Case
from tests.unit.corpus.hidden_characters import body
from tests.unit.corpus.syntax import VIGO, title
from tests.unit.sample import DOCS, SAMPLE, changed, page

CASES = [
    Case("script", "Arabic", body("السلام عليكم، أهلاً وسهلاً.")),
    Case("script", "vocalised Arabic", body("اَلسَّلَامُ عَلَيْكُمْ")),
    Case("script", "Persian with ZWNJ", body("می\u200cخواهم کتاب\u200cهای شما را ببینم.")),
    Case("script", "Dari, Pashto and Sorani", body("خوش آمدید. ښه راغلاست. بەخێربێن.")),
    Case("script", "Tigrinya", body("እንቋዕ ብደሓን መጻእኩም።")),
    Case("script", "Ukrainian", body("Ласкаво просимо, п'ять років досвіду.")),
    Case("script", "Burmese with stacked vowels", body("မြွှို့ မြန်မာ")),
    Case("script", "Hindi with ZWJ and Sinhala", body("क्\u200dष ශ්\u200dරී")),
    Case("script", "Thai and Vietnamese", body("ยินดีต้อนรับ Chào mừng đến với Việt Nam")),
    Case("script", "North Sámi", body("Bures boahtin, čáppa eallin, ŋ đ ŧ.")),
    Case("script", "Chinese, Japanese, Korean", body("欢迎 ようこそ 환영합니다")),
    Case("script", "Hebrew with points", body("שָׁלוֹם")),
    Case(
        "emoji",
        "families, flags, skin tones and keycaps",
        body("👩\u200d👩\u200d👧 🇳🇴 👍🏽 1\ufe0f\u20e3 ❤\ufe0f"),
    ),
    Case("emoji", "an emoji of three parts", body("🏳\ufe0f\u200d🌈 🧑🏾\u200d💻")),
    Case(
        "typography",
        "Norwegian quotation marks, dashes and ellipses",
        body("«Les – om …» 50 %, § 12 ’n.") | elsewhere("50 %, § 12"),
    ),
    Case(
        "typography",
        "no-break spaces",
        body("10\u00a0000 kroner, 50\u202f%") | elsewhere("10 000, 50"),
    ),
    Case(
        "composition",
        "decomposed Norwegian letters",
        {path: unicodedata.normalize("NFD", text) for path, text in SAMPLE.items()},
    ),
    Case("composition", "the Kelvin sign becomes a letter", body("273 \u212a") | elsewhere("273")),
    Case("YAML", "quotes of both kinds", title('title: "Vigo: \'søk\' \\"nå\\" \\\\"')),
    Case("YAML", "an apostrophe in single quotes", title("title: 'Vigo: Oslo''s'")),
    Case(
        "YAML",
        "a folded text",
        changed(
            VIGO,
            "summary: Her søker voksne om plass i videregående.",
            "summary: >-\n  Her søker voksne\n  om plass i videregående.",
        ),
    ),
    Case(
        "YAML",
        "a text that goes on below",
        changed(
            VIGO,
            "summary: Her søker voksne om plass i videregående.",
            "summary: Her søker voksne\n  om plass i videregående.",
        ),
    ),
    Case(
        "YAML",
        "lists on lines and in brackets",
        changed(VIGO, "phases: [pre, work]", "phases:\n- pre\n- work"),
    ),
    Case(
        "YAML",
        "comments on lines of their own",
        changed(VIGO, "format: page", "# Ikke et verktøy.\nformat: page\n\n"),
    ),
    Case("YAML", "words that old YAML took for something else", title("title: no")),
    Case(
        "YAML",
        "a title like a clock",
        {
            path: SAMPLE[path].replace("title: Vigo\n", "title: 12:30:45\n")
            for path in (f"docs/{locale}/ressurs/vigo.md" for locale in ("nb", "nn", "en"))
        },
    ),
    Case("YAML", "a colon without a space", title("title: Vigo:søk")),
    Case("YAML", "keys in quotes", title("'title': Vigo")),
    Case("page", "an empty body", {VIGO: DOCS[VIGO].replace("Les om fristen først.\n", "")}),
    Case("page", "a ruler in the body", body("Les.\n\n---\n\nVidere: her.")),
    Case(
        "page",
        "signs in the address of a source that would be marks in a text",
        changed(
            "data/facts.yml",
            "    mark: S\n    valid_from",
            "    source_url: https://www.imdi.no/_kurs_/\n    mark: S\n    valid_from",
        ),
    ),
    Case("page", "no line end at the end", {VIGO: DOCS[VIGO].rstrip("\n")}),
    Case(
        "page",
        "an id of sixty characters",
        {
            f"docs/{locale}/om-oss/{'a' * 60}.md": page(
                DOCS[f"docs/{locale}/index.md"]
                .split("---\n")[1]
                .replace("Karrierehylla\n", "Om\n"),
                "Les.\n",
            )
            for locale in ("nb", "nn", "en")
        },
    ),
    Case(
        "page",
        "an original in Nynorsk with a translation to Bokmål",
        {"docs/nn/ressurs/vigo.md": DOCS[VIGO], VIGO: DOCS["docs/nn/ressurs/vigo.md"]},
    ),
    Case(
        "page",
        "a draft is read and not joined",
        {
            "docs/nb/om-oss/x.md": page(
                DOCS["docs/nb/index.md"].split("---\n")[1] + "draft: true\n", "Les.\n"
            )
        },
    ),
]
