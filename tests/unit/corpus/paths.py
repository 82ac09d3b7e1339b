"""Files and folders of docs/: what may stand where, under which name, and what is no file."""

from __future__ import annotations

from tests.unit.corpus.case import Case, Fifo, Folder, Socket, Symlink, Unreadable
from tests.unit.corpus.syntax import VIGO
from tests.unit.sample import DOCS

PAGE = DOCS[VIGO]
DRAFT = PAGE.replace("status: active", "status: active\ndraft: true")

CASES = [
    Case(
        "link",
        "a link to a file outside",
        {"docs/nb/ressurs/x.md": Symlink("/etc/passwd")},
        (
            (
                "docs/nb/ressurs/x.md:1:1: not-regular: this is a link, a pipe, a device or a"
                " folder where an ordinary file should be; put the file itself here"
            ),
        ),
    ),
    Case(
        "link",
        "a link to a page of ours",
        {"docs/nb/ressurs/x.md": Symlink("vigo.md")},
        (
            (
                "docs/nb/ressurs/x.md:1:1: not-regular: this is a link, a pipe, a device or a"
                " folder where an ordinary file should be; put the file itself here"
            ),
        ),
    ),
    Case(
        "link",
        "a link that leads nowhere",
        {"docs/nb/ressurs/x.md": Symlink("missing")},
        (
            (
                "docs/nb/ressurs/x.md:1:1: not-regular: this is a link, a pipe, a device or a"
                " folder where an ordinary file should be; put the file itself here"
            ),
        ),
    ),
    Case(
        "link",
        "a link in place of a section",
        {"docs/nb/historie": Symlink("/etc")},
        (
            (
                "docs/nb/historie:1:1: not-regular: this is a link, a pipe, a device or a folder"
                " where an ordinary file should be; put the file itself here"
            ),
        ),
    ),
    Case(
        "link",
        "a link in the assets",
        {"docs/assets/x.txt": Symlink("/etc/passwd")},
        (
            (
                "docs/assets/x.txt:1:1: not-regular: this is a link, a pipe, a device or a"
                " folder where an ordinary file should be; put the file itself here"
            ),
        ),
    ),
    Case(
        "link",
        "a link in place of the folder of words",
        {
            **{f"data/words/{locale}.yml": None for locale in ("nb", "nn", "en")},
            "data/words": Symlink("/etc"),
        },
        (
            (
                "data/words:1:1: not-regular: this is a link, a pipe, a device or a folder where"
                " an ordinary file should be; put the file itself here"
            ),
        ),
    ),
    Case(
        "link",
        "a link in place of a data file",
        {"data/goals.yml": Symlink("roles.yml")},
        (
            (
                "data/goals.yml:1:1: not-regular: this is a link, a pipe, a device or a folder"
                " where an ordinary file should be; put the file itself here"
            ),
        ),
    ),
    Case(
        "pipe, socket or device",
        "a pipe in place of a page",
        {"docs/nb/ressurs/x.md": Fifo()},
        (
            (
                "docs/nb/ressurs/x.md:1:1: not-regular: this is a link, a pipe, a device or a"
                " folder where an ordinary file should be; put the file itself here"
            ),
        ),
    ),
    Case(
        "pipe, socket or device",
        "a pipe in the assets",
        {"docs/assets/x.css": Fifo()},
        (
            (
                "docs/assets/x.css:1:1: not-regular: this is a link, a pipe, a device or a"
                " folder where an ordinary file should be; put the file itself here"
            ),
        ),
    ),
    Case(
        "pipe, socket or device",
        "a pipe in place of a data file",
        {"data/goals.yml": Fifo()},
        (
            (
                "data/goals.yml:1:1: not-regular: this is a link, a pipe, a device or a folder"
                " where an ordinary file should be; put the file itself here"
            ),
        ),
    ),
    Case(
        "pipe, socket or device",
        "a socket",
        {"docs/nb/ressurs/x.md": Socket()},
        (
            (
                "docs/nb/ressurs/x.md:1:1: not-regular: this is a link, a pipe, a device or a"
                " folder where an ordinary file should be; put the file itself here"
            ),
        ),
    ),
    Case(
        "unreadable",
        "a page that may not be read",
        {VIGO: Unreadable()},
        (
            (
                "docs/nb/ressurs/vigo.md:1:1: unreadable: this cannot be read (Permission"
                " denied); see that you may read it"
            ),
        ),
    ),
    Case(
        "unreadable",
        "a section that may not be read",
        {"docs/nb/historie": Unreadable(folder=True)},
        (
            (
                "docs/nb/historie:1:1: unreadable: this cannot be read (Permission denied); see"
                " that you may read it"
            ),
        ),
    ),
    Case(
        "unreadable",
        "an asset that may not be read",
        {"docs/assets/x.css": Unreadable()},
        (
            (
                "docs/assets/x.css:1:1: unreadable: this cannot be read (Permission denied); see"
                " that you may read it"
            ),
        ),
    ),
    Case(
        "unreadable",
        "a data file that may not be read",
        {"data/goals.yml": Unreadable()},
        (
            (
                "data/goals.yml:1:1: unreadable: this cannot be read (Permission denied); see"
                " that you may read it"
            ),
        ),
    ),
    Case(
        "unreadable",
        "a data file that is missing",
        {"data/goals.yml": None},
        (
            (
                "data/goals.yml:1:1: missing-file: there is no such file or folder; fetch it"
                " from the repository, or write it"
            ),
        ),
    ),
    Case(
        "unreadable",
        "words that are missing",
        {"data/words/nn.yml": None},
        (
            (
                "data/words/nn.yml:1:1: missing-file: there is no such file or folder; fetch it"
                " from the repository, or write it"
            ),
        ),
    ),
    Case(
        "unreadable",
        "a folder in place of a data file",
        {"data/goals.yml": None, "data/goals.yml/x": ""},
        (
            (
                "data/goals.yml:1:1: not-regular: this is a link, a pipe, a device or a folder"
                " where an ordinary file should be; put the file itself here"
            ),
        ),
    ),
    Case(
        "unknown language",
        "a folder for Bokmål by another name",
        {"docs/no/index.md": PAGE},
        (
            (
                "docs/no:1:1: unknown-locale: 'no' is no language of the site (nb, nn, en), and"
                " the generator takes a folder of two letters for one; move its files to one of"
                " these, or to docs/assets"
            ),
        ),
    ),
    Case(
        "unknown language",
        "scripts in a folder of two letters",
        {"docs/js/app.js": "1;\n"},
        (
            (
                "docs/js:1:1: unknown-locale: 'js' is no language of the site (nb, nn, en), and"
                " the generator takes a folder of two letters for one; move its files to one of"
                " these, or to docs/assets"
            ),
        ),
    ),
    Case(
        "unknown language",
        "a folder with a region",
        {"docs/nb-NO/index.md": PAGE},
        (
            (
                "docs/nb-NO:1:1: unknown-locale: 'nb-NO' is no language of the site (nb, nn,"
                " en), and the generator takes a folder of two letters for one; move its files"
                " to one of these, or to docs/assets"
            ),
        ),
    ),
    Case(
        "unknown folder",
        "a folder beside the languages",
        {"docs/bilder/x.png": "x"},
        (
            (
                "docs/bilder:1:1: unknown-folder: docs/ has no folder 'bilder'; put pages in"
                " docs/nb, docs/nn or docs/en, everything else in docs/assets"
            ),
        ),
    ),
    Case(
        "unknown folder",
        "a section with a spelling mistake",
        {"docs/nb/resurs/x.md": PAGE},
        (
            (
                "docs/nb/resurs:1:1: unknown-section: there is no section 'resurs'; did you mean"
                " 'ressurs'?"
            ),
        ),
    ),
    Case(
        "unknown folder",
        "a language inside a language",
        {"docs/nb/en/index.md": PAGE},
        (
            (
                "docs/nb/en:1:1: unknown-section: there is no section 'en'; the sections are"
                " tema, ressurs, case, situasjon, historie, refleksjon, samtale, workshop, kurs,"
                " …"
            ),
        ),
    ),
    Case(
        "nested folder",
        "a folder in a section",
        {"docs/nb/ressurs/gammelt/x.md": PAGE},
        (
            (
                "docs/nb/ressurs/gammelt:1:1: nested-folder: a section has no folders, and here"
                " is 'gammelt'; move its pages one level up"
            ),
        ),
    ),
    Case(
        "nested folder",
        "a folder that is called as a page",
        {"docs/nb/ressurs/x.md": Folder()},
        (
            (
                "docs/nb/ressurs/x.md:1:1: nested-folder: a section has no folders, and here is"
                " 'x.md'; move its pages one level up"
            ),
        ),
    ),
    Case(
        "stray file",
        "a page beside the languages",
        {"docs/index.md": PAGE},
        (
            (
                "docs/index.md:1:1: stray-file: 'index.md' stands beside the folders of the"
                " languages; put pages in docs/nb, docs/nn or docs/en, everything else in"
                " docs/assets"
            ),
        ),
    ),
    Case(
        "stray file",
        "a domain for GitHub Pages",
        {"docs/CNAME": "evil.example\n"},
        (
            (
                "docs/CNAME:1:1: stray-file: 'CNAME' stands beside the folders of the languages;"
                " put pages in docs/nb, docs/nn or docs/en, everything else in docs/assets"
            ),
        ),
    ),
    Case(
        "stray file",
        "a page beside the sections",
        {"docs/nb/x.md": PAGE},
        (
            (
                "docs/nb/x.md:1:1: page-outside-section: 'x.md' stands outside the sections;"
                " move it to the folder of its kind; only index.md stands here"
            ),
        ),
    ),
    Case(
        "stray file",
        "a picture beside the sections",
        {"docs/nb/x.png": "x"},
        (
            (
                "docs/nb/x.png:1:1: file-extension: 'x.png' is no page: the names of pages end"
                " in .md; delete it, or put it in docs/assets"
            ),
        ),
    ),
    Case(
        "extension",
        "HTML in a section",
        {"docs/nb/ressurs/x.html": "<script>"},
        (
            (
                "docs/nb/ressurs/x.html:1:1: file-extension: 'x.html' is no page: the names of"
                " pages end in .md; delete it, or put it in docs/assets"
            ),
        ),
    ),
    Case(
        "extension",
        "a page without extension",
        {"docs/nb/ressurs/x": PAGE},
        (
            (
                "docs/nb/ressurs/x:1:1: file-extension: 'x' is no page: the names of pages end"
                " in .md; delete it, or put it in docs/assets"
            ),
        ),
    ),
    Case(
        "extension",
        "a copy that Emacs left",
        {"docs/nb/ressurs/vigo.md~": PAGE},
        (
            (
                "docs/nb/ressurs/vigo.md~:1:1: file-extension: 'vigo.md~' is no page: the names"
                " of pages end in .md; delete it, or put it in docs/assets"
            ),
        ),
    ),
    Case(
        "extension",
        "a picture in a section",
        {"docs/nb/ressurs/x.svg": "<svg/>"},
        (
            (
                "docs/nb/ressurs/x.svg:1:1: file-extension: 'x.svg' is no page: the names of"
                " pages end in .md; delete it, or put it in docs/assets"
            ),
        ),
    ),
    Case(
        "name",
        "an extension in upper case",
        {"docs/nb/ressurs/x.MD": PAGE},
        (
            (
                "docs/nb/ressurs/x.MD:1:1: file-name: 'x.MD' has other characters than a-z, 0-9"
                " and single hyphens; call the file 'x.md'"
            ),
        ),
    ),
    Case(
        "name",
        "upper case",
        {"docs/nb/ressurs/CV.md": PAGE},
        (
            (
                "docs/nb/ressurs/CV.md:1:1: file-name: 'CV.md' has other characters than a-z,"
                " 0-9 and single hyphens; call the file 'cv.md'"
            ),
        ),
    ),
    Case(
        "name",
        "a space and Norwegian letters",
        {"docs/nb/ressurs/åpen øvelse.md": PAGE},
        (
            (
                "docs/nb/ressurs/åpen øvelse.md:1:1: file-name: 'åpen øvelse.md' has other"
                " characters than a-z, 0-9 and single hyphens; call the file 'apen-ovelse.md'"
            ),
        ),
    ),
    Case(
        "name",
        "an underscore",
        {"docs/nb/ressurs/om_oss.md": PAGE},
        (
            (
                "docs/nb/ressurs/om_oss.md:1:1: file-name: 'om_oss.md' has other characters than"
                " a-z, 0-9 and single hyphens; call the file 'om-oss.md'"
            ),
        ),
    ),
    Case(
        "name",
        "two hyphens",
        {"docs/nb/ressurs/om--oss.md": PAGE},
        (
            (
                "docs/nb/ressurs/om--oss.md:1:1: file-name: 'om--oss.md' has other characters"
                " than a-z, 0-9 and single hyphens; call the file 'om-oss.md'"
            ),
        ),
    ),
    Case(
        "name",
        "a hyphen at the beginning",
        {"docs/nb/ressurs/-oss.md": PAGE},
        (
            (
                "docs/nb/ressurs/-oss.md:1:1: file-name: '-oss.md' has other characters than"
                " a-z, 0-9 and single hyphens; call the file 'oss.md'"
            ),
        ),
    ),
    Case(
        "name",
        "signs of addresses",
        {"docs/nb/ressurs/a#b?c%d.md": PAGE},
        (
            (
                "docs/nb/ressurs/a#b?c%d.md:1:1: file-name: 'a#b?c%d.md' has other characters"
                " than a-z, 0-9 and single hyphens; call the file 'a-b-c-d.md'"
            ),
        ),
    ),
    Case(
        "name",
        "a line end",
        {"docs/nb/ressurs/a\nb.md": PAGE},
        (
            (
                "docs/nb/ressurs/a\\u{a}b.md:1:1: file-name: 'a\\u{a}b.md' has other characters"
                " than a-z, 0-9 and single hyphens; call the file 'a-b.md'"
            ),
        ),
    ),
    Case(
        "name",
        "an escape of a terminal",
        {"docs/nb/ressurs/a\x1b[31mb.md": PAGE},
        (
            (
                "docs/nb/ressurs/a\\u{1b}[31mb.md:1:1: file-name: 'a\\u{1b}[31mb.md' has other"
                " characters than a-z, 0-9 and single hyphens; call the file 'a-31mb.md'"
            ),
        ),
    ),
    Case(
        "name",
        "a bidi control",
        {"docs/nb/ressurs/a\u202eb.md": PAGE},
        (
            (
                "docs/nb/ressurs/a\\u{202e}b.md:1:1: file-name: 'a\\u{202e}b.md' has other"
                " characters than a-z, 0-9 and single hyphens; call the file 'a-b.md'"
            ),
        ),
    ),
    Case(
        "name",
        "a letter of another script that looks alike",
        {"docs/nb/ressurs/сv.md": PAGE},
        (
            (
                "docs/nb/ressurs/сv.md:1:1: file-name: 'сv.md' has other characters than a-z,"
                " 0-9 and single hyphens; give the file another name"
            ),
        ),
    ),
    Case(
        "name",
        "a byte that is no text",
        {"docs/nb/ressurs/a\udcffb.md": PAGE},
        (
            (
                "docs/nb/ressurs/a\\u{dcff}b.md:1:1: file-name: 'a\\u{dcff}b.md' has other"
                " characters than a-z, 0-9 and single hyphens; call the file 'a-b.md'"
            ),
        ),
    ),
    Case(
        "name",
        "no letter at all",
        {"docs/nb/ressurs/+.md": PAGE},
        (
            (
                "docs/nb/ressurs/+.md:1:1: file-name: '+.md' has other characters than a-z, 0-9"
                " and single hyphens; give the file another name"
            ),
        ),
    ),
    Case(
        "name",
        "sixty-one characters",
        {f"docs/nb/ressurs/{'a' * 61}.md": PAGE},
        (
            (
                f"docs/nb/ressurs/{'a' * 61}.md:1:1: long-name: the name has 61 characters before"
                " .md, and 60 is the most; shorten it: it stands in addresses"
            ),
        ),
    ),
    Case(
        "twins",
        "the same name but for the case",
        {"docs/nb/ressurs/Vigo.md": PAGE},
        (
            (
                "docs/nb/ressurs/Vigo.md:1:1: name-twin: 'Vigo.md' and 'vigo.md' are the same"
                " name on many computers; keep one of them"
            ),
        ),
    ),
    Case(
        "twins",
        "the same name, composed and decomposed",
        {"docs/nb/ressurs/\u00e5.md": PAGE, "docs/nb/ressurs/a\u030a.md": PAGE},
        (
            (
                "docs/nb/ressurs/å.md:1:1: name-twin: 'å.md' and 'å.md' are the same name on"
                " many computers; keep one of them"
            ),
            (
                "docs/nb/ressurs/å.md:1:1: file-name: 'å.md' has other characters than a-z, 0-9"
                " and single hyphens; call the file 'a.md'"
            ),
        ),
    ),
    Case(
        "twins",
        "the same folder but for the case",
        {"docs/NB/index.md": PAGE},
        (
            (
                "docs/NB:1:1: name-twin: 'NB' and 'nb' are the same name on many computers; keep"
                " one of them"
            ),
        ),
    ),
    Case(
        "reserved id",
        "the page of the status",
        {"docs/nb/om-oss/status.md": PAGE},
        (
            (
                "docs/nb/om-oss/status.md:1:1: reserved-id: 'status' is the address of something"
                " else; give the file another name"
            ),
        ),
    ),
    Case(
        "reserved id",
        "the folder of permalinks",
        {"docs/nb/ressurs/r.md": PAGE},
        (
            (
                "docs/nb/ressurs/r.md:1:1: reserved-id: 'r' is the address of something else;"
                " give the file another name"
            ),
        ),
    ),
    Case(
        "reserved id",
        "a language",
        {"docs/nb/ressurs/nn.md": PAGE},
        (
            (
                "docs/nb/ressurs/nn.md:1:1: reserved-id: 'nn' is the address of something else;"
                " give the file another name"
            ),
        ),
    ),
    Case(
        "reserved id",
        "a section",
        {"docs/nb/ressurs/case.md": PAGE},
        (
            (
                "docs/nb/ressurs/case.md:1:1: reserved-id: 'case' is the address of something"
                " else; give the file another name"
            ),
        ),
    ),
    Case(
        "reserved id",
        "a device of Windows",
        {"docs/nb/ressurs/con.md": PAGE},
        (
            (
                "docs/nb/ressurs/con.md:1:1: reserved-id: 'con' is the address of something"
                " else; give the file another name"
            ),
        ),
    ),
    Case(
        "hidden file",
        "files of editors and systems pass",
        {"docs/nb/ressurs/.vigo.md.swp": b"\xff", "docs/.DS_Store": b"\0", "docs/nb/.git/x": ""},
    ),
    Case(
        "hidden file",
        "a lock of Emacs passes",
        {"docs/nb/ressurs/.#vigo.md": Symlink("user@host.1:2")},
    ),
    Case(
        "asset",
        "a script of another kind",
        {"docs/assets/x.exe": "MZ"},
        (
            (
                "docs/assets/x.exe:1:1: asset-extension: 'x.exe' is of a kind that is not"
                " published; allowed are css, ico, jpg, js, json, png, svg, txt, webmanifest,"
                " webp, woff2"
            ),
        ),
    ),
    Case(
        "asset",
        "HTML",
        {"docs/assets/x.html": "<script>"},
        (
            (
                "docs/assets/x.html:1:1: asset-extension: 'x.html' is of a kind that is not"
                " published; allowed are css, ico, jpg, js, json, png, svg, txt, webmanifest,"
                " webp, woff2"
            ),
        ),
    ),
    Case(
        "asset",
        "a name with a space",
        {"docs/assets/et bilde.png": "x"},
        (
            (
                "docs/assets/et bilde.png:1:1: asset-name: 'et bilde.png' has other characters"
                " than a-z, 0-9 and single hyphens, dots and underscores; give it another name"
            ),
        ),
    ),
    Case(
        "asset",
        "a file of more than 2 MB",
        {"docs/assets/x.png": b"x" * (2 * 1024 * 1024 + 1)},
        (
            (
                "docs/assets/x.png:1:1: too-large: the file is larger than 2048 kB; make it"
                " shorter, or divide it"
            ),
        ),
    ),
    Case(
        "asset",
        "allowed kinds pass, in folders too",
        {
            "docs/assets/css/x.css": "a{}",
            "docs/assets/js/kh-x.min.js": "1;",
            "docs/assets/font/x.woff2": b"\0",
            "docs/assets/x_1.webp": b"\0",
        },
    ),
    Case(
        "SVG",
        "a script",
        {
            "docs/assets/x.svg": (
                '<svg xmlns="http://www.w3.org/2000/svg">\n<script>alert(1)</script></svg>'
            )
        },
        (
            (
                "docs/assets/x.svg:2:1: svg-active: '<script>' can run, load or lead to"
                " something; delete it: a picture has shapes and colours only"
            ),
        ),
    ),
    Case(
        "SVG",
        "a handler",
        {"docs/assets/x.svg": '<svg onload="alert(1)"/>'},
        (
            (
                "docs/assets/x.svg:1:1: svg-active: 'onload' can run, load or lead to something;"
                " delete it: a picture has shapes and colours only"
            ),
        ),
    ),
    Case(
        "SVG",
        "a link to a script",
        {
            "docs/assets/x.svg": (
                '<svg xmlns:xlink="http://www.w3.org/1999/xlink">'
                '<a xlink:href="javascript:x"/></svg>'
            )
        },
        (
            (
                "docs/assets/x.svg:1:49: svg-active: 'href' can run, load or lead to something;"
                " delete it: a picture has shapes and colours only"
            ),
        ),
    ),
    Case(
        "SVG",
        "a picture from elsewhere",
        {"docs/assets/x.svg": ('<svg><image href="https://evil.example/x.png"/></svg>')},
        (
            (
                "docs/assets/x.svg:1:6: svg-active: 'href' can run, load or lead to something;"
                " delete it: a picture has shapes and colours only"
            ),
        ),
    ),
    Case(
        "SVG",
        "a pattern from elsewhere",
        {"docs/assets/x.svg": ('<svg><path fill="url(https://evil.example/x.svg#a)"/></svg>')},
        (
            (
                "docs/assets/x.svg:1:6: svg-active: 'fill' can run, load or lead to something;"
                " delete it: a picture has shapes and colours only"
            ),
        ),
    ),
    Case(
        "SVG",
        "a foreign address behind one of its own",
        {"docs/assets/x.svg": '<svg><path fill="url(#a) url(https://evil.example/x)"/></svg>'},
        (
            (
                "docs/assets/x.svg:1:6: svg-active: 'fill' can run, load or lead to something; "
                "delete it: a picture has shapes and colours only"
            ),
        ),
    ),
    Case(
        "SVG",
        "a foreign address spelled with a backslash",
        {"docs/assets/x.svg": '<svg><path fill="u\\72l(https://evil.example/x)"/></svg>'},
        (
            (
                "docs/assets/x.svg:1:6: svg-active: 'fill' can run, load or lead to something; "
                "delete it: a picture has shapes and colours only"
            ),
        ),
    ),
    Case(
        "SVG",
        "an encoding that there is not",
        {"docs/assets/x.svg": '<?xml version="1.0" encoding="nonsense"?><svg/>'},
        (
            (
                "docs/assets/x.svg:1:1: svg-syntax: the picture is not well-formed from here on; "
                "export it anew"
            ),
        ),
    ),
    Case(
        "SVG",
        "an encoding that cannot be read",
        {"docs/assets/x.svg": '<?xml version="1.0" encoding="gb2312"?><svg/>'},
        (
            (
                "docs/assets/x.svg:1:1: svg-syntax: the picture is not well-formed from here on; "
                "export it anew"
            ),
        ),
    ),
    Case(
        "SVG",
        "HTML inside",
        {"docs/assets/x.svg": "<svg><foreignObject/></svg>"},
        (
            (
                "docs/assets/x.svg:1:6: svg-active: '<foreignObject>' can run, load or lead to"
                " something; delete it: a picture has shapes and colours only"
            ),
        ),
    ),
    Case(
        "SVG",
        "an entity",
        {
            "docs/assets/x.svg": (
                '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<svg>&x;</svg>'
            )
        },
        (
            (
                "docs/assets/x.svg:1:15: svg-active: '<!DOCTYPE>' can run, load or lead to"
                " something; delete it: a picture has shapes and colours only"
            ),
        ),
    ),
    Case(
        "SVG",
        "a style sheet from elsewhere",
        {"docs/assets/x.svg": ('<?xml-stylesheet href="https://evil.example/x.css"?>\n<svg/>')},
        (
            (
                "docs/assets/x.svg:1:1: svg-active: '<?xml-stylesheet?>' can run, load or lead"
                " to something; delete it: a picture has shapes and colours only"
            ),
        ),
    ),
    Case(
        "SVG",
        "no XML",
        {"docs/assets/x.svg": "<svg><path></svg>"},
        (
            (
                "docs/assets/x.svg:1:14: svg-syntax: the picture is not well-formed from here"
                " on; export it anew"
            ),
        ),
    ),
    Case(
        "SVG",
        "shapes, gradients and uses of them pass",
        {
            "docs/assets/x.svg": (
                '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'
                '<defs><linearGradient id="g"/></defs><path fill="url(#g)" d="M0 0"/>'
                '<use href="#g"/><title>Hylle</title></svg>'
            )
        },
    ),
]
