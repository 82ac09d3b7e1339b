"""The arguments that commands have in common."""

from __future__ import annotations

import argparse
import datetime
import os
from pathlib import Path

from karrierehylla import clock


def add_root(parser: argparse.ArgumentParser) -> None:
    """Let `parser` take the project's folder and the language of the sentences."""
    parser.add_argument("--root", type=Path, default=Path(), help="the project's folder")
    parser.add_argument("--lang", choices=("nb", "en"), default="nb", help="of the sentences")


def add_today(parser: argparse.ArgumentParser) -> None:
    """Let `parser` take the day to work for."""
    parser.add_argument(
        "--today",
        type=_day,
        metavar="YYYY-MM-DD",
        help="the day to work for; SOURCE_DATE_EPOCH or now without it",
    )


def today_of(arguments: argparse.Namespace) -> datetime.date:
    """Return the day that was asked for, else what the clock says."""
    asked: datetime.date | None = arguments.today
    return asked or clock.today(os.environ)


def _day(text: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{text}' is no day: write it like 2026-03-09") from None
