"""All resources A–Å, with filters."""

from __future__ import annotations

from collections.abc import Sequence

from karrierehylla.addresses import catalogue_data
from karrierehylla.model.library import Item
from karrierehylla.pages.alphabet import alphabet
from karrierehylla.pages.cards import said_once
from karrierehylla.pages.facets import resource_facets
from karrierehylla.pages.filters import filterable
from karrierehylla.pages.page_writer import PageWriter


def write_resources(writer: PageWriter, items: Sequence[Item]) -> None:
    """Write what holds for many resources, and then each in one line, to be filtered."""
    context = writer.context
    writer.block(said_once(context, items))
    writer.block(
        filterable(
            context,
            items,
            facets=resource_facets(context),
            counted="resources",
            listing=alphabet(context, items),
            data=catalogue_data(context.locale),
        )
    )
    writer.styles.add("catalogue")
