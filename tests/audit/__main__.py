"""`python -m tests.audit`: looks at every page of the finished site, and says what is wrong.

`--sample` looks at one page of each kind and language.
What it tells is in build/audit/report.json as well; it returns 1 where anything was found.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

from karrierehylla import clock
from tests.audit.parts import PARTS, SAMPLE, WORK, Audit, build
from tests.audit.report import minutes
from tests.build.sites import FOLDER, ROOT

REPORT = WORK / "report.json"


def main(arguments: list[str]) -> int:
    """Run the parts that were asked for; 1 if anything was found."""
    options = _parser().parse_args(arguments)
    begun = time.monotonic()
    site = options.site
    if site is None:
        site = WORK / FOLDER
        print("Building …", file=sys.stderr, flush=True)
        build(ROOT, site, clock.today(os.environ))
    audit = Audit(site.resolve(), options.sample, options.processes)
    for name in options.only or (SAMPLE if options.sample else PARTS):
        PARTS[name](audit)
    seconds = time.monotonic() - begun
    audit.report.facts["seconds"] = round(seconds)
    audit.report.write(REPORT)
    print(audit.report.text())
    print(f"{minutes(seconds)} minutes with {options.processes} processes")
    return 1 if audit.report.findings else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.audit", description=__doc__)
    parser.add_argument("--site", type=Path, help="a finished site; without it one is built")
    parser.add_argument("--sample", action="store_true", help="one page of each kind and language")
    parser.add_argument("--only", action="append", choices=PARTS, help="this part; more than once")
    parser.add_argument(
        "--processes", type=int, default=os.cpu_count() or 1, help="browsers at a time"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
