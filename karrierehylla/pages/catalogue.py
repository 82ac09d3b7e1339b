"""The catalogue: what belongs where, looked up once for all pages and locales."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property

from karrierehylla.links.verdict import Standing, Verdict, standing_of, standing_of_address
from karrierehylla.model.data import Choice, Fact, Language, Term
from karrierehylla.model.item import Guide, Resource, Topic
from karrierehylla.model.kind import Kind
from karrierehylla.model.library import Item, Library

SESSION_FOLDER = "samtale"
"""The folder of the session's guides."""

NORWEGIAN = ("nb", "nn")
"""Languages that are no participant's first."""

Groups = Mapping[str, tuple[Item, ...]]
"""Items by the id of what they belong to, in the order of their ids."""


class Catalogue:
    """The lookups that pages are made from."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.items = [item for _, item in sorted(library.items.items())]
        self.resources = library.of_kind(Kind.RESOURCE)
        data = library.data
        self.terms: Mapping[str, Term] = {term.id: term for term in data.terms}
        self.facts: Mapping[str, Fact] = {fact.id: fact for fact in data.facts}
        self.languages: Mapping[str, Language] = {entry.code: entry for entry in data.languages}
        self.standings: Mapping[str, Standing] = {
            item.id: standing_of(facts_of_resource(item), data.links, library.today)
            for item in self.resources
        }

    def standing_of_url(self, url: str) -> Standing:
        """Return how one address stands."""
        return standing_of_address(url, self.library.data.links, self.library.today)

    def choice(self, choices: Iterable[Choice], choice_id: str) -> Choice | None:
        """Return the member of a small vocabulary with this id."""
        return next((choice for choice in choices if choice.id == choice_id), None)

    def is_gone(self, item: Item) -> bool:
        """Return whether the item is a resource that cannot be opened any more."""
        standing = self.standings.get(item.id)
        return standing is not None and standing.verdict is Verdict.GONE

    @cached_property
    def topics(self) -> tuple[Item, ...]:
        """The topics in their order."""
        topics = self.library.of_kind(Kind.TOPIC)
        return tuple(sorted(topics, key=lambda topic: (_topic_order(topic), topic.id)))

    @cached_property
    def by_folder(self) -> Groups:
        """The items of each folder, its index page left out."""
        return _sorted_into((item.folder, item) for item in self.items if not item.is_index)

    @cached_property
    def by_topic(self) -> Groups:
        """What each topic lists."""
        return _sorted_into(
            (topic, item) for item in self.items for topic in getattr(item.facts, "topics", ())
        )

    @cached_property
    def by_topic_and_kind(self) -> Groups:
        """What each topic lists of each kind; the key is 'topic kind'."""
        return _sorted_into(
            (f"{topic} {item.kind}", item)
            for item in self.items
            for topic in getattr(item.facts, "topics", ())
        )

    @cached_property
    def by_phase(self) -> Groups:
        """The resources for each phase of the session."""
        return _sorted_into(
            (phase, item) for item in self.resources for phase in facts_of_resource(item).phases
        )

    @cached_property
    def by_format(self) -> Groups:
        """The resources of each format."""
        return _sorted_into((facts_of_resource(item).format, item) for item in self.resources)

    @cached_property
    def by_audience(self) -> Groups:
        """The resources, question sets and guides for each audience."""
        return _sorted_into(
            (audience, item)
            for item in self.items
            for audience in getattr(item.facts, "audience", ())
        )

    @cached_property
    def by_language(self) -> Groups:
        """The resources that can be opened in each language; what is gone does not count."""
        return _sorted_into(
            (code, item)
            for item in self.resources
            if not self.is_gone(item)
            for code in facts_of_resource(item).offered
        )

    def participant_languages(self, codes: Iterable[str]) -> list[str]:
        """Return `codes` without Norwegian, those that most resources can be opened in first."""
        foreign = [code for code in codes if code not in NORWEGIAN]
        return sorted(foreign, key=lambda code: -len(self.by_language.get(code, ())))

    @cached_property
    def by_county(self) -> Groups:
        """The resources for each county."""
        return _sorted_into(
            (county, item) for item in self.resources for county in facts_of_resource(item).region
        )

    @cached_property
    def used_in(self) -> Groups:
        """The cases and guides that name each resource."""
        return _sorted_into(
            (resource, item)
            for item in self.items
            for resource in getattr(item.facts, "resources", ())
        )

    @cached_property
    def session(self) -> tuple[Item, ...]:
        """The guides of the session's phases, in the order of the phases."""
        guides = [
            item
            for item in self.by_folder.get(SESSION_FOLDER, ())
            if isinstance(item.facts, Guide) and item.facts.phase
        ]
        context = {phase.id: index for index, phase in enumerate(self.library.data.phases)}

        def key(item: Item) -> tuple[int, int, str]:
            assert isinstance(item.facts, Guide)
            return (context.get(item.facts.phase or "", 99), item.facts.order or 99, item.id)

        return tuple(sorted(guides, key=key))

    def guide_of_phase(self, phase_id: str) -> Item | None:
        """Return the session guide of a phase."""
        for item in self.session:
            assert isinstance(item.facts, Guide)
            if item.facts.phase == phase_id:
                return item
        return None


def facts_of_resource(item: Item) -> Resource:
    """Return the facts of an item that is a resource."""
    assert isinstance(item.facts, Resource)
    return item.facts


def _topic_order(item: Item) -> int:
    assert isinstance(item.facts, Topic)
    return item.facts.order


def _sorted_into(pairs: Iterable[tuple[str, Item]]) -> Groups:
    """Return the items by group, each once."""
    groups: defaultdict[str, dict[str, Item]] = defaultdict(dict)
    for group, item in pairs:
        groups[group][item.id] = item
    return {group: tuple(items.values()) for group, items in groups.items()}
