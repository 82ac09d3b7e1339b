"""Asking the web: politely, within bounds, and never anything but public addresses.

The only place that imports aiohttp; whoever needs it imports it late, since that takes its time.
"""
