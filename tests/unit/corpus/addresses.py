"""Addresses outside our site: dangerous, useless, brittle or telling, and those that are fine."""

from __future__ import annotations

from tests.unit.corpus.case import Case
from tests.unit.sample import changed

VIGO = "docs/nb/ressurs/vigo.md"
FACTS = "data/facts.yml"


def url(address: str) -> dict[str, str]:
    """Return the change that gives the resource vigo another address."""
    quoted = address.replace("'", "''")
    return changed(VIGO, "url: https://www.vigo.no/", f"url: '{quoted}'")


def below_url(lines: str) -> dict[str, str]:
    """Return the change that adds lines to the front matter of vigo."""
    return changed(VIGO, "publisher: Vigo IKS\n", f"publisher: Vigo IKS\n{lines}")


def body(text: str) -> dict[str, str]:
    """Return the change that gives vigo another body."""
    return changed(VIGO, "Les om fristen først.", text)


CASES = [
    Case(
        "scheme",
        "a script",
        url("javascript:alert(1)"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-scheme: 'javascript:' does not lead to "
                "a page on the web; give an address that begins with https://"
            ),
        ),
    ),
    Case(
        "scheme",
        "a script in other letters",
        url("JaVaScRiPt:alert(1)"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-scheme: 'javascript:' does not lead to "
                "a page on the web; give an address that begins with https://"
            ),
        ),
    ),
    Case(
        "scheme",
        "a script behind percent signs",
        url("%6aavascript:alert(1)"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-scheme: 'javascript:' does not lead to "
                "a page on the web; give an address that begins with https://"
            ),
        ),
    ),
    Case(
        "scheme",
        "a script in full-width letters",
        url("ｊａｖａscript:alert(1)"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-scheme: 'javascript:' does not lead to "
                "a page on the web; give an address that begins with https://"
            ),
        ),
    ),
    Case(
        "scheme",
        "data",
        url("data:text/html;base64,PHNjcmlwdD4="),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-scheme: 'data:' does not lead to a page "
                "on the web; give an address that begins with https://"
            ),
        ),
    ),
    Case(
        "scheme",
        "a file",
        url("file:///etc/passwd"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-scheme: 'file:' does not lead to a page "
                "on the web; give an address that begins with https://"
            ),
        ),
    ),
    Case(
        "scheme",
        "Visual Basic",
        url("vbscript:msgbox(1)"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-scheme: 'vbscript:' does not lead to a "
                "page on the web; give an address that begins with https://"
            ),
        ),
    ),
    Case(
        "scheme",
        "an e-mail address",
        url("mailto:kari@vigo.no"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-scheme: 'mailto:' does not lead to a "
                "page on the web; give an address that begins with https://"
            ),
        ),
    ),
    Case(
        "scheme",
        "a telephone number",
        url("tel:+4781549000"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-scheme: 'tel:' does not lead to a page "
                "on the web; give an address that begins with https://"
            ),
        ),
    ),
    Case(
        "scheme",
        "a file server",
        url("ftp://ftp.vigo.no/skjema.pdf"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-scheme: 'ftp:' does not lead to a page "
                "on the web; give an address that begins with https://"
            ),
        ),
    ),
    Case(
        "no scheme",
        "a host alone",
        url("www.vigo.no/kalender"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-no-scheme: the address does not begin "
                "with https://; did you mean 'https://www.vigo.no…'?"
            ),
        ),
    ),
    Case(
        "no scheme",
        "a host with a port",
        url("vigo.no:443/kalender"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-no-scheme: the address does not begin "
                "with https://; did you mean 'https://vigo.no…'?"
            ),
        ),
    ),
    Case(
        "no scheme",
        "two slashes",
        url("//www.vigo.no/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-no-scheme: the address does not begin "
                "with https://; did you mean 'https://www.vigo.no…'?"
            ),
        ),
    ),
    Case(
        "no scheme",
        "a path",
        url("/kalender"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-no-scheme: the address does not begin "
                "with https://; copy the whole address from the browser's address bar"
            ),
        ),
    ),
    Case(
        "slashes",
        "one slash",
        url("https:/www.vigo.no/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-slashes: two slashes stand behind "
                "'https:' in an address, no more and no fewer; copy the address anew from the "
                "browser's address bar"
            ),
        ),
    ),
    Case(
        "slashes",
        "no slash",
        url("https:www.vigo.no"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-slashes: two slashes stand behind "
                "'https:' in an address, no more and no fewer; copy the address anew from the "
                "browser's address bar"
            ),
        ),
    ),
    Case(
        "slashes",
        "three slashes",
        url("https:///www.vigo.no/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-slashes: two slashes stand behind "
                "'https:' in an address, no more and no fewer; copy the address anew from the "
                "browser's address bar"
            ),
        ),
    ),
    Case(
        "plain http",
        "http",
        url("http://www.vigo.no/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-http: the address is http:// and can be "
                "read and changed on the way; try it with https://"
            ),
        ),
    ),
    Case(
        "credentials",
        "a name",
        url("https://kari@www.vigo.no/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-credentials: a user name stands before "
                "'www.vigo.no'; take out everything between https:// and 'www.vigo.no'"
            ),
        ),
    ),
    Case(
        "credentials",
        "a host as a name",
        url("https://www.nav.no@vigo.no/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-credentials: a user name stands before "
                "'vigo.no'; take out everything between https:// and 'vigo.no'"
            ),
        ),
    ),
    Case(
        "credentials",
        "a name and a password",
        url("https://kari:hemmelig@www.vigo.no/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-credentials: a user name stands before "
                "'www.vigo.no'; take out everything between https:// and 'www.vigo.no'"
            ),
        ),
    ),
    Case(
        "ip number",
        "four numbers",
        url("https://93.184.216.34/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-ip: '93.184.216.34' is a number and no "
                "name of a host; use the site's name; if it has none, it is no public site"
            ),
        ),
    ),
    Case(
        "ip number",
        "this machine",
        url("https://127.0.0.1/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-ip: '127.0.0.1' is a number and no name "
                "of a host; use the site's name; if it has none, it is no public site"
            ),
        ),
    ),
    Case(
        "ip number",
        "a short form",
        url("https://127.1/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-ip: '127.1' is a number and no name of "
                "a host; use the site's name; if it has none, it is no public site"
            ),
        ),
    ),
    Case(
        "ip number",
        "one decimal number",
        url("https://2130706433/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-ip: '2130706433' is a number and no "
                "name of a host; use the site's name; if it has none, it is no public site"
            ),
        ),
    ),
    Case(
        "ip number",
        "hexadecimal",
        url("https://0x7f000001/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-ip: '0x7f000001' is a number and no "
                "name of a host; use the site's name; if it has none, it is no public site"
            ),
        ),
    ),
    Case(
        "ip number",
        "hexadecimal parts",
        url("https://0x7f.0x0.0x0.0x1/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-ip: '0x7f.0x0.0x0.0x1' is a number and "
                "no name of a host; use the site's name; if it has none, it is no public site"
            ),
        ),
    ),
    Case(
        "ip number",
        "octal",
        url("https://0177.0.0.01/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-ip: '0177.0.0.01' is a number and no "
                "name of a host; use the site's name; if it has none, it is no public site"
            ),
        ),
    ),
    Case(
        "ip number",
        "IPv6",
        url("https://[2001:db8::1]/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-ip: '[2001:db8::1]' is a number and no "
                "name of a host; use the site's name; if it has none, it is no public site"
            ),
        ),
    ),
    Case(
        "ip number",
        "IPv4 inside IPv6",
        url("https://[::ffff:169.254.169.254]/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-ip: '[::ffff:169.254.169.254]' is a "
                "number and no name of a host; use the site's name; if it has none, it is no "
                "public site"
            ),
        ),
    ),
    Case(
        "ip number",
        "IPv6 without brackets",
        url("https://::1/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-ip: '::1' is a number and no name of a "
                "host; use the site's name; if it has none, it is no public site"
            ),
        ),
    ),
    Case(
        "ip number",
        "percent signs",
        url("https://%31%32%37.0.0.1/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-ip: '%31%32%37.0.0.1' is a number and "
                "no name of a host; use the site's name; if it has none, it is no public site"
            ),
        ),
    ),
    Case(
        "ip number",
        "full-width digits",
        url("https://１２７.０.０.１/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-ip: '１２７.０.０.１' is a number and no "
                "name of a host; use the site's name; if it has none, it is no public site"
            ),
        ),
    ),
    Case(
        "ip number",
        "ideographic full stops",
        url("https://127。0。0。1/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-ip: '127。0。0。1' is a number and no name "
                "of a host; use the site's name; if it has none, it is no public site"
            ),
        ),
    ),
    Case(
        "ip number",
        "a dot at the end",
        url("https://127.0.0.1./"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-ip: '127.0.0.1.' is a number and no "
                "name of a host; use the site's name; if it has none, it is no public site"
            ),
        ),
    ),
    Case(
        "port",
        "a port",
        url("https://www.vigo.no:8443/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-port: a port stands behind "
                "'www.vigo.no': ':8443'; take it out; public sites need none"
            ),
        ),
    ),
    Case(
        "port",
        "the usual port",
        url("https://www.vigo.no:443/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-port: a port stands behind "
                "'www.vigo.no': ':443'; take it out; public sites need none"
            ),
        ),
    ),
    Case(
        "port",
        "a colon alone",
        url("https://www.vigo.no:/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-port: a port stands behind "
                "'www.vigo.no': ':'; take it out; public sites need none"
            ),
        ),
    ),
    Case(
        "private host",
        "localhost",
        url("https://localhost/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-private: 'localhost' cannot be reached "
                "from outside: '.localhost' is no part of the open web; give a public address"
            ),
        ),
    ),
    Case(
        "private host",
        "a printer's name",
        url("https://vigo.local/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-private: 'vigo.local' cannot be reached "
                "from outside: '.local' is no part of the open web; give a public address"
            ),
        ),
    ),
    Case(
        "private host",
        "an intranet",
        url("https://portal.kommunen.internal/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-private: 'portal.kommunen.internal' "
                "cannot be reached from outside: '.internal' is no part of the open web; give "
                "a public address"
            ),
        ),
    ),
    Case(
        "private host",
        "a test",
        url("https://vigo.test/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-private: 'vigo.test' cannot be reached "
                "from outside: '.test' is no part of the open web; give a public address"
            ),
        ),
    ),
    Case(
        "private host",
        "an example",
        url("https://vigo.example/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-private: 'vigo.example' cannot be "
                "reached from outside: '.example' is no part of the open web; give a public "
                "address"
            ),
        ),
    ),
    Case(
        "private host",
        "the dark web",
        url("https://vigo.onion/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-private: 'vigo.onion' cannot be reached "
                "from outside: '.onion' is no part of the open web; give a public address"
            ),
        ),
    ),
    Case(
        "private host",
        "one label",
        url("https://intranett/sider"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-one-label: 'intranett' is a name inside "
                "one network; give a public address, as in 'https://intranett.no/'"
            ),
        ),
    ),
    Case(
        "no public host",
        "an ending nobody has",
        url("https://www.vigo.non/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-ending: no public site ends in '.non'; "
                "look for a slip of the pen in 'www.vigo.non'"
            ),
        ),
    ),
    Case(
        "no public host",
        "a bare ending",
        url("https://kommune.no/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-bare-ending: 'kommune.no' is the ending "
                "of many sites and no site; write what stands before it"
            ),
        ),
    ),
    Case(
        "no public host",
        "no host",
        url("https://?side=1"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-no-host: the address names no host; "
                "copy the whole address from the browser's address bar"
            ),
        ),
    ),
    Case(
        "host form",
        "a dot at the end (host form)",
        url("https://www.vigo.no./"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-host-dot: the host 'www.vigo.no.' ends "
                "in a dot; write 'www.vigo.no'"
            ),
        ),
    ),
    Case(
        "host form",
        "two dots",
        url("https://www..vigo.no/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-host-empty-label: two dots stand side "
                "by side in the host, or one at its beginning; take one out"
            ),
        ),
    ),
    Case(
        "host form",
        "an underscore",
        url("https://min_side.vigo.no/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-host-sign: '_' cannot stand where it "
                "stands in the host name 'min_side'; copy the address anew from the browser's "
                "address bar"
            ),
        ),
    ),
    Case(
        "host form",
        "a hyphen at the end",
        url("https://vigo-.no/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-host-sign: '-' cannot stand where it "
                "stands in the host name 'vigo-'; copy the address anew from the browser's "
                "address bar"
            ),
        ),
    ),
    Case(
        "host form",
        "a label of 64 letters",
        url(f"https://{'a' * 64}.no/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-host-long: no host has a name as long "
                "as 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'; copy "
                "the address anew from the browser's address bar"
            ),
        ),
    ),
    Case(
        "host form",
        "a name of 260 letters",
        url(f"https://{'abcdefghi.' * 26}no/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-host-long: no host has a name as long "
                "as "
                "'abcdefghi.abcdefghi.abcdefghi.abcdefghi.abcdefghi.abcdefghi.abcdefghi.abcdefg"
                "hi…'; copy the address anew from the browser's address bar"
            ),
        ),
    ),
    Case(
        "host form",
        "percent signs (host form)",
        url("https://www.vig%6f.no/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-host-form: 'www.vig%6f.no' is "
                "'www.vigo.no' in disguise; write 'www.vigo.no' if that is the site you mean"
            ),
        ),
    ),
    Case(
        "host form",
        "full-width letters",
        url("https://www.ｖｉｇｏ.no/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-host-form: 'www.ｖｉｇｏ.no' is "
                "'www.vigo.no' in disguise; write 'www.vigo.no' if that is the site you mean"
            ),
        ),
    ),
    Case(
        "capital letters",
        "in the host",
        url("https://www.Vigo.no/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-upper-case: 'www.Vigo.no' is in capital "
                "letters; write 'www.vigo.no'"
            ),
        ),
    ),
    Case(
        "capital letters",
        "in the scheme",
        url("HTTPS://www.vigo.no/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-upper-case: 'HTTPS' is in capital "
                "letters; write 'https'"
            ),
        ),
    ),
    Case(
        "look-alike host",
        "a Cyrillic letter among Latin ones",
        url("https://nаv.no/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-mixed-scripts: the host name 'nаv' "
                "mixes alphabets: Cyrillic + Latin; write it by hand in one alphabet; somebody "
                "may want it to look like another site"
            ),
        ),
    ),
    Case(
        "look-alike host",
        "Cyrillic letters only",
        url("https://соре.no/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-look-alike: the host name 'соре' is "
                "really 'xn--e1argc' and only looks Latin; write it by hand; somebody may want "
                "it to look like another site"
            ),
        ),
    ),
    Case(
        "look-alike host",
        "Greek letters only",
        url("https://ναυ.no/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-look-alike: the host name 'ναυ' is "
                "really 'xn--mxaxz' and only looks Latin; write it by hand; somebody may want "
                "it to look like another site"
            ),
        ),
    ),
    Case(
        "look-alike host",
        "a phonetic letter",
        url("https://nɑv.no/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-look-alike: the host name 'nɑv' is "
                "really 'xn--nv-5eb' and only looks Latin; write it by hand; somebody may want "
                "it to look like another site"
            ),
        ),
    ),
    Case(
        "look-alike host",
        "a dotless i",
        url("https://vıgo.no/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-look-alike: the host name 'vıgo' is "
                "really 'xn--vgo-jua' and only looks Latin; write it by hand; somebody may "
                "want it to look like another site"
            ),
        ),
    ),
    Case(
        "look-alike host",
        "mixed scripts in code",
        url("https://xn--nv-8cd.no/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-mixed-scripts: the host name 'nvի' "
                "mixes alphabets: Armenian + Latin; write it by hand in one alphabet; somebody "
                "may want it to look like another site"
            ),
        ),
    ),
    Case(
        "look-alike host",
        "code that decodes to nothing",
        url("https://xn--a.no/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-punycode: 'xn--a' is in the code of "
                "foreign letters and decodes to nothing; copy the address anew from the "
                "browser's address bar"
            ),
        ),
    ),
    Case(
        "look-alike host",
        "a sign no host has",
        url("https://vigo☃.no/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-idn: 'vigo☃' holds a letter that host "
                "names do not have; copy the address anew from the browser's address bar"
            ),
        ),
    ),
    Case(
        "sign",
        "a space",
        url("https://www.vigo.no/en side"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-space: a space stands in the address, "
                "or before or behind it; take it out; inside an address it is written %20"
            ),
        ),
    ),
    Case(
        "sign",
        "a space before it",
        url(" https://www.vigo.no/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-space: a space stands in the address, "
                "or before or behind it; take it out; inside an address it is written %20"
            ),
        ),
    ),
    Case(
        "sign",
        "a no-break space",
        url("https://www.vigo.no/en\u00a0side"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-space: a space stands in the address, "
                "or before or behind it; take it out; inside an address it is written %20"
            ),
        ),
    ),
    Case(
        "sign",
        "a backslash",
        url("https:\\\\www.vigo.no\\side"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-sign: an address cannot hold '\\'; copy "
                "the address anew from the browser's address bar"
            ),
        ),
    ),
    Case(
        "sign",
        "a quotation mark",
        url('https://www.vigo.no/"onclick="x'),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-sign: an address cannot hold '\"'; copy "
                "the address anew from the browser's address bar"
            ),
        ),
    ),
    Case(
        "sign",
        "an apostrophe",
        url("https://www.vigo.no/'"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-sign: an address cannot hold '''; copy "
                "the address anew from the browser's address bar"
            ),
        ),
    ),
    Case(
        "sign",
        "angle brackets",
        url("https://www.vigo.no/<script>"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-sign: an address cannot hold '<'; copy "
                "the address anew from the browser's address bar"
            ),
        ),
    ),
    Case(
        "tracking",
        "one of our list",
        url("https://www.vigo.no/?side=1&fbclid=abc"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-tracking: 'fbclid' in the address "
                "follows the reader from site to site; take it out with its value; the page "
                "opens without"
            ),
        ),
    ),
    Case(
        "tracking",
        "a beginning of our list",
        {
            **url("https://www.vigo.no/?utm_source=nyhetsbrev&utm_medium=e-post"),
            **changed("data/hosts.yml", "tracking: [fbclid]", "tracking: [fbclid, utm_*]"),
        },
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-tracking: 'utm_medium' in the address "
                "follows the reader from site to site; take it out with its value; the page "
                "opens without"
            ),
            (
                "docs/nb/ressurs/vigo.md:12:6: address-tracking: 'utm_source' in the address "
                "follows the reader from site to site; take it out with its value; the page "
                "opens without"
            ),
        ),
    ),
    Case(
        "shortener",
        "a shortener",
        url("https://bit.ly/3abc"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-shortener: 'bit.ly' hides where the "
                "address leads and may stop working; open it and copy the address that you end "
                "at"
            ),
        ),
    ),
    Case(
        "redirector",
        "Outlook",
        url("https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.vigo.no%2F"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-redirector: "
                "'eur01.safelinks.protection.outlook.com' sees everyone who passes on to the "
                "real address; open it and copy the address that you end at"
            ),
        ),
    ),
    Case(
        "redirector",
        "a path of a search engine",
        {
            **url("https://www.google.com/url?q=https://www.vigo.no/"),
            **changed("data/hosts.yml", "[safelinks.protection.outlook.com]", "[google.com/url]"),
        },
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-redirector: 'www.google.com' sees "
                "everyone who passes on to the real address; open it and copy the address that "
                "you end at"
            ),
        ),
    ),
    Case(
        "token",
        "a token",
        url("https://www.vigo.no/?token=abc"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-token: the address holds a key of "
                "somebody's: 'token'; find the address of the page without having logged in"
            ),
        ),
    ),
    Case(
        "token",
        "a session in the path",
        url("https://www.vigo.no/side;JSESSIONID=abc"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-token: the address holds a key of "
                "somebody's: 'jsessionid'; find the address of the page without having logged "
                "in"
            ),
        ),
    ),
    Case(
        "token",
        "a token in the fragment",
        url("https://www.vigo.no/#access_token=abc"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-fragment: no machine can tell whether "
                "what stands behind '#' in the address still works; use the address without it "
                "if the page is found that way too"
            ),
            (
                "docs/nb/ressurs/vigo.md:12:6: address-token: the address holds a key of "
                "somebody's: 'access_token'; find the address of the page without having "
                "logged in"
            ),
        ),
    ),
    Case(
        "personal data",
        "eleven digits",
        url("https://www.vigo.no/?fnr=01018012345"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-national-id: the address holds eleven "
                "digits, as a national identity number has; take them out, and never send this "
                "address to anyone"
            ),
        ),
    ),
    Case(
        "personal data",
        "six and five digits",
        url("https://www.vigo.no/?q=010180%2012345"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-national-id: the address holds eleven "
                "digits, as a national identity number has; take them out, and never send this "
                "address to anyone"
            ),
        ),
    ),
    Case(
        "personal data",
        "eleven Arabic digits",
        url("https://www.vigo.no/?q=٠١٠١٨٠١٢٣٤٥"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-national-id: the address holds eleven "
                "digits, as a national identity number has; take them out, and never send this "
                "address to anyone"
            ),
        ),
    ),
    Case(
        "personal data",
        "an e-mail address (personal data)",
        url("https://www.vigo.no/?til=kari@vigo.no"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-e-mail: the address holds somebody's "
                "e-mail address; take it out, and never send this address to anyone"
            ),
        ),
    ),
    Case(
        "personal data",
        "an e-mail address in code",
        url("https://www.vigo.no/?til=kari%40vigo.no"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-e-mail: the address holds somebody's "
                "e-mail address; take it out, and never send this address to anyone"
            ),
        ),
    ),
    Case(
        "retired host",
        "in url",
        url("https://www.kompetansenorge.no/kurs"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-retired: 'www.kompetansenorge.no' was "
                "given up in 2021; look for the page at hkdir.no, or set 'status: gone' and "
                "move the address to 'former_urls'"
            ),
        ),
    ),
    Case(
        "fragment",
        "a route",
        url("https://www.vigo.no/#/kalender"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-fragment: no machine can tell whether "
                "what stands behind '#' in the address still works; use the address without it "
                "if the page is found that way too"
            ),
        ),
    ),
    Case(
        "fragment",
        "an old route",
        url("https://www.vigo.no/#!kalender"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-fragment: no machine can tell whether "
                "what stands behind '#' in the address still works; use the address without it "
                "if the page is found that way too"
            ),
        ),
    ),
    Case(
        "fragment",
        "a state",
        url("https://www.vigo.no/#ob=20461"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-fragment: no machine can tell whether "
                "what stands behind '#' in the address still works; use the address without it "
                "if the page is found that way too"
            ),
        ),
    ),
    Case(
        "percent sign",
        "letters that are no number",
        url("https://www.vigo.no/%zz"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-percent: '%zz' is no sign written with "
                "a percent sign; two of 0-9 and A-F follow a percent sign; copy the address "
                "anew"
            ),
        ),
    ),
    Case(
        "percent sign",
        "a sign alone",
        url("https://www.vigo.no/100%"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-percent: '%' is no sign written with a "
                "percent sign; two of 0-9 and A-F follow a percent sign; copy the address anew"
            ),
        ),
    ),
    Case(
        "percent sign",
        "encoded twice",
        url("https://www.vigo.no/s%25C3%25B8k"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-percent-twice: '%25C3' has been encoded "
                "twice; copy the address anew from the browser's address bar"
            ),
        ),
    ),
    Case(
        "percent sign",
        "a control character",
        url("https://www.vigo.no/%00"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-percent-control: '%00' is a control "
                "character; take it out"
            ),
        ),
    ),
    Case(
        "dots",
        "a step up",
        url("https://www.vigo.no/a/../b"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-dots: '/..' in the address is a step "
                "and no folder; open the address and copy what the browser makes of it"
            ),
        ),
    ),
    Case(
        "dots",
        "a step up in code",
        url("https://www.vigo.no/a/%2e%2e/b"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-dots: '/%2e%2e' in the address is a "
                "step and no folder; open the address and copy what the browser makes of it"
            ),
        ),
    ),
    Case(
        "end",
        "a full stop",
        url("https://www.vigo.no/kalender."),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-trailing: the address ends in '.', "
                "which belongs to a sentence; take it out"
            ),
        ),
    ),
    Case(
        "end",
        "a bracket",
        url("https://www.vigo.no/kalender)"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-trailing: the address ends in ')', "
                "which belongs to a sentence; take it out"
            ),
        ),
    ),
    Case(
        "length",
        "three hundred letters",
        url(f"https://www.vigo.no/{'a' * 300}"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-long: the address has 320 characters; "
                "above 300 mail programs break it; look for a shorter one to the same page"
            ),
        ),
    ),
    Case(
        "two at once",
        "http and a fragment",
        url("http://www.vigo.no/#/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-fragment: no machine can tell whether "
                "what stands behind '#' in the address still works; use the address without it "
                "if the page is found that way too"
            ),
            (
                "docs/nb/ressurs/vigo.md:12:6: address-http: the address is http:// and can be "
                "read and changed on the way; try it with https://"
            ),
        ),
    ),
    Case(
        "two at once",
        "credentials and a port",
        url("https://a:b@www.vigo.no:8080/"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-credentials: a user name stands before "
                "'www.vigo.no'; take out everything between https:// and 'www.vigo.no'"
            ),
            (
                "docs/nb/ressurs/vigo.md:12:6: address-port: a port stands behind "
                "'www.vigo.no': ':8080'; take it out; public sites need none"
            ),
        ),
    ),
    Case(
        "used twice",
        "the address of another resource",
        url("http://utdanning.no/jobbkompasset"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-http: the address is http:// and can be "
                "read and changed on the way; try it with https://"
            ),
            (
                "docs/nb/ressurs/vigo.md:12:6: address-twice: 'vigo' has the same address as "
                "'jobbkompasset'; keep one of the two, and let it have the other's id in "
                "'redirect_from'"
            ),
        ),
    ),
    Case(
        "used twice",
        "the address is a former one",
        below_url("former_urls: [https://www.vigo.no/]\n"),
        (
            (
                "docs/nb/ressurs/vigo.md:14:15: address-former-in-use: the address is in use "
                "and cannot be a former one; take it out here, or give the new address in 'url'"
            ),
        ),
    ),
    Case(
        "former address",
        "a key",
        below_url("former_urls: [https://vtfk.no/?sid=12]\n"),
        (
            (
                "docs/nb/ressurs/vigo.md:14:15: address-token: the address holds a key of "
                "somebody's: 'sid'; find the address of the page without having logged in"
            ),
        ),
    ),
    Case(
        "former address",
        "a script (former address)",
        below_url('former_urls: ["javascript:alert(1)"]\n'),
        (
            (
                "docs/nb/ressurs/vigo.md:14:15: address-scheme: 'javascript:' does not lead to "
                "a page on the web; give an address that begins with https://"
            ),
        ),
    ),
    Case(
        "version",
        "a language's own address",
        changed(
            VIGO,
            "url: https://www.vigo.no/\n",
            "versions:\n  - lang: ar\n    url: http://www.vigo.no/ar\n"
            "  - lang: fa\n    url: https://127.0.0.1/fa\n",
        ),
        (
            (
                "docs/nb/ressurs/vigo.md:14:10: address-http: the address is http:// and can "
                "be read and changed on the way; try it with https://"
            ),
            (
                "docs/nb/ressurs/vigo.md:16:10: address-ip: '127.0.0.1' is a number and no "
                "name of a host; use the site's name; if it has none, it is no public site"
            ),
        ),
    ),
    Case(
        "address in data",
        "a source",
        changed(
            FACTS,
            "    mark: S\n    valid_from",
            "    source_url: www.imdi.no\n    mark: S\n    valid_from",
        ),
        (
            (
                "data/facts.yml:12:17: address-no-scheme: the address does not begin with "
                "https://; did you mean 'https://www.imdi.no…'?"
            ),
        ),
    ),
    Case(
        "address in data",
        "a place",
        changed(
            FACTS,
            "    value: 15\n    unit: hours\n    status: current\n",
            "    status: open\n    where:\n      title: {nb: Lov, nn: Lov, en: Law}\n"
            "      url: http://www.imdi.no/\n",
        ),
        (
            (
                "data/facts.yml:11:12: address-http: the address is http:// and can be read "
                "and changed on the way; try it with https://"
            ),
            (
                "docs/en/tema/career-learning.md:10:51: fact-open: the fact 'kurs-timer' has "
                "no value yet; give it words: '[[fact:kurs-timer|what applies now]]' leads to "
                "where the answer stands"
            ),
            (
                "docs/nb/tema/career-learning.md:16:47: fact-open: the fact 'kurs-timer' has "
                "no value yet; give it words: '[[fact:kurs-timer|what applies now]]' leads to "
                "where the answer stands"
            ),
            (
                "docs/nn/tema/career-learning.md:10:48: fact-open: the fact 'kurs-timer' has "
                "no value yet; give it words: '[[fact:kurs-timer|what applies now]]' leads to "
                "where the answer stands"
            ),
        ),
    ),
    Case(
        "address in data",
        "a change of law",
        changed(
            FACTS,
            "    checked: 2026-11-21\n    mark: S\n",
            "    source_url: https://bit.ly/lov\n    checked: 2026-11-21\n    mark: S\n",
        ),
        (
            (
                "data/facts.yml:23:17: address-shortener: 'bit.ly' hides where the address "
                "leads and may stop working; open it and copy the address that you end at"
            ),
        ),
    ),
    Case(
        "link in a body",
        "a script (link in a body)",
        body("Les [fag](javascript:alert(1))."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:11: address-scheme: 'javascript:' does not lead to "
                "a page on the web; give an address that begins with https://"
            ),
        ),
    ),
    Case(
        "link in a body",
        "a script with entities",
        body("Les [fag](java&#115;cript&colon;alert(1))."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:11: address-scheme: 'javascript:' does not lead to "
                "a page on the web; give an address that begins with https://"
            ),
        ),
    ),
    Case(
        "link in a body",
        "a script with a space",
        body("Les [fag](java script:alert)."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:11: address-scheme: 'javascript:' does not lead to "
                "a page on the web; give an address that begins with https://"
            ),
        ),
    ),
    Case(
        "link in a body",
        "a script over two paragraphs",
        body("Les dette.\n\n> Og [skole](  vbscript:x)."),
        (
            (
                "docs/nb/ressurs/vigo.md:23:16: address-scheme: 'vbscript:' does not lead to a "
                "page on the web; give an address that begins with https://"
            ),
        ),
    ),
    Case(
        "link in a body",
        "another site",
        body("Les [fag](https://www.nav.no/)."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:11: external-link: a text leads out of our site "
                "through a resource only; make a page in docs/nb/ressurs for it, and write "
                "[[its id]] here"
            ),
        ),
    ),
    Case(
        "link in a body",
        "another site over http",
        body("Les [fag](http://www.nav.no/)."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:11: address-http: the address is http:// and can "
                "be read and changed on the way; try it with https://"
            ),
            (
                "docs/nb/ressurs/vigo.md:21:11: external-link: a text leads out of our site "
                "through a resource only; make a page in docs/nb/ressurs for it, and write "
                "[[its id]] here"
            ),
        ),
    ),
    Case(
        "link in a body",
        "an address without scheme",
        body("Les [fag](www.nav.no)."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:11: address-no-scheme: the address does not begin "
                "with https://; did you mean 'https://www.nav.no…'?"
            ),
        ),
    ),
    Case(
        "link in a body",
        "two slashes (link in a body)",
        body('Les [fag](//nav.no "Nav").'),
        (
            (
                "docs/nb/ressurs/vigo.md:21:11: address-no-scheme: the address does not begin "
                "with https://; did you mean 'https://nav.no…'?"
            ),
        ),
    ),
]
"""Every address that is wrong."""

FINE = [
    Case("fine address", name, change)
    for name, change in {
        "Norwegian letters": url("https://www.blåbærsyltetøy.no/"),
        "Norwegian letters in code": url("https://www.xn--blbrsyltety-y8ao3x.no/"),
        "Sámi letters": url("https://www.čállinlávra.no/"),
        "an Arabic host": url("https://موقع.وزارة-الاتصالات.مصر/"),
        "a Cyrillic host below a Cyrillic ending": url("https://сахар.рф/"),
        "a Cyrillic host that looks like nothing else": url("https://дияфільм.укр/"),
        "a Japanese host in three scripts": url("https://日本語とカタカナ.jp/"),
        "Norwegian letters in the path": url("https://www.vigo.no/søk/åpent"),
        "percent signs in the path": url("https://www.vigo.no/s%C3%B8k/NL%2Flov"),
        "old percent signs": url("https://www.vigo.no/s%F8k"),
        "a query": url("https://www.stortinget.no/sak?p=70256&all=true"),
        "brackets of a list in the query": url("https://www.vigo.no/?f[0]=sted:39"),
        "a fragment with a name": url("https://www.vigo.no/side#formalet-med"),
        "a dot inside the path": url("https://www.vigo.no/lov/6.-introduksjonsprogram"),
        "brackets around a word of the path": url("https://no.wikipedia.org/wiki/Vigo_(by)"),
        "a handle": url("https://www.youtube.com/@hkdir"),
        "a film": url("https://www.youtube.com/watch?v=TOFetUzP9Us"),
        "eleven digits in the path": url("https://www.vigo.no/nyhet/12345678901"),
        "twelve digits in the query": url("https://www.vigo.no/?id=123456789012"),
        "digits in the host": url("https://www.24timer.no/0x/127.0.0.1"),
        "a host of a cloud": url("https://hkdirweb-prod.azurewebsites.net/"),
        "a token that is a word of the path": url("https://www.vigo.no/token/key"),
        "two hyphens": url("https://www.vigo--kalender.no/"),
        "a retired host among former addresses": below_url(
            "former_urls: ['http://www.kompetansenorge.no/kurs#ob=20461.']\n"
        ),
        "a search engine that redirects nobody": url("https://www.google.com/maps"),
        "a name that ends like a shortener": url("https://www.xbit.ly/"),
        "an address as words": body("Adressen begynner med https:// og slutter på .no."),
    }.items()
]
"""Addresses that look like the wrong ones and are fine."""

CASES += FINE
