"""What holds for every test."""

from __future__ import annotations

import signal

# What a shell starts in the background ignores Ctrl+C, and hands that on to what it starts itself:
# previews and builds that tests end by it would go on.
signal.signal(signal.SIGINT, signal.default_int_handler)
