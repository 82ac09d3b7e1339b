"""The front matter of every kind, as an author may write it.

Originals carry all facts; a translation carries words only.
Ids that name something in `data/` or another item are plain text here;
`checks/references` looks them up.
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import BaseModel, Field

from karrierehylla.model.fields import (
    STRICT,
    Access,
    Address,
    Care,
    Date,
    Flag,
    Gender,
    Id,
    Ids,
    LanguageCode,
    Level,
    Minutes,
    Name,
    PartialDate,
    Schooling,
    Sentence,
    Summary,
    Support,
    Title,
    Version,
)
from karrierehylla.model.kind import Kind
from karrierehylla.model.question import Question

PARTICIPANT = "participant"
"""The audience (`data/audiences.yml`) that learns the language."""


class FrontMatter(BaseModel):
    """What all front matter shares: strict types, no unknown keys, frozen values."""

    model_config = STRICT

    title: Title
    """The name of the item; the h1 of its page."""

    summary: Summary
    """One sentence: what this is for the reader of a list."""


class Change(BaseModel):
    """What was new in one version of an original."""

    model_config = STRICT

    version: Version
    """The version that this change made."""
    date: Date
    """The day of the change, year-month-day."""
    text: Sentence
    """What is new for the reader, in one sentence."""


class TranslatedChange(BaseModel):
    """The words of a change in another language."""

    model_config = STRICT

    version: Version
    """The version that the change made."""
    text: Sentence
    """What is new for the reader, in one sentence."""


class LanguageVersion(BaseModel):
    """The address of a resource in one language."""

    model_config = STRICT

    lang: LanguageCode
    """A code of `data/languages.yml`."""
    url: Address
    """The address of this language version."""
    title: Title | None = None
    """Its title in that language, where a source gives it."""


class Translation(FrontMatter):
    """The words of an item in another language; facts stand in the original only."""

    translates: Version
    """The version of the original that these words translate."""
    changes: Annotated[tuple[TranslatedChange, ...], Field(strict=False)] = ()
    """The words of the original's changes, by version."""
    questions: dict[Id, Sentence] = Field(default_factory=dict)
    """The texts of the original's questions, by their ids."""


class Original(FrontMatter):
    """What every original carries beside its words."""

    kind: ClassVar[Kind]

    version: Version
    """1 at first, one more whenever the words change in meaning."""
    changes: Annotated[tuple[Change, ...], Field(strict=False, min_length=1)]
    """One for each version, newest first."""
    owner: Id
    """A role of `data/roles.yml`, never a person."""
    reviewed: Date
    """The day on which the owner last read it and found it right."""
    review_by: Date
    """The day after which the page says that it is due for review."""
    redirect_from: Annotated[Ids, Field(strict=False)] = ()
    """Former ids, whose addresses lead here."""
    draft: Flag = False
    """Shown by `make serve` only."""


class Resource(Original):
    """Something outside our site that a counsellor, adviser or participant opens."""

    kind = Kind.RESOURCE

    url: Address | None = None
    """Absent when the resource is gone, or when `versions` carry the addresses."""
    publisher: Name
    """Who stands behind it."""
    topics: Annotated[Ids, Field(strict=False, min_length=1, max_length=4)]
    """One to four topics, the most fitting first."""
    phases: Annotated[Ids, Field(strict=False, min_length=1)]
    """When in the session it is of use (`data/phases.yml`)."""
    format: Id
    """What it is (`data/formats.yml`)."""
    audience: Annotated[Ids, Field(strict=False, min_length=1)]
    """Who opens it (`data/audiences.yml`)."""
    languages: Annotated[tuple[LanguageCode, ...], Field(strict=False)] = ()
    """The languages that a source confirms; none means that we do not know.

    Beside `versions`: those that readers choose on the site, since we know no address for them.
    """
    versions: Annotated[tuple[LanguageVersion, ...], Field(strict=False)] = ()
    """One address a language, in place of `url`."""
    minutes: Minutes | None = None
    """How long it takes, if a source says so."""
    level: Level | None = None
    """The Norwegian that it needs, if a source says so."""
    support: Annotated[tuple[Support, ...], Field(strict=False)] = ()
    """What carries the content beside text."""
    access: Access | None = None
    """What it takes to get in."""
    region: Annotated[Ids, Field(strict=False)] = ()
    """Counties (`data/counties.yml`); none means the whole country."""
    sensitive: Flag = False
    """Its open title could harm or shame a participant: neutral title in links and previews."""
    status: Literal["active", "moved", "gone"]
    """What an editor decided about it."""
    replaced_by: Id | None = None
    """The resource that took over."""
    former_urls: Annotated[tuple[Address, ...], Field(strict=False)] = ()
    """Printed as text, never as links."""
    source_seen: PartialDate | None = None
    """The date printed on the copy of the page that we read."""
    tried_by: Id | None = None
    """The audience role that has tried it."""

    @property
    def offered(self) -> tuple[str, ...]:
        """The languages it exists in, as far as we know."""
        return (*(version.lang for version in self.versions), *self.languages)


class Case(Original):
    """A person's situation, for professionals; never shown to participants."""

    kind = Kind.CASE

    topics: Annotated[Ids, Field(strict=False, min_length=1)]
    """The topics whose pages show it."""
    areas: Annotated[Ids, Field(strict=False, min_length=1)]
    """The career buttons that it is about (`data/areas.yml`)."""
    goal: Id
    """Where the person is heading (`data/goals.yml`)."""
    minutes: Minutes
    """How long a group works with it."""
    group: Annotated[str, Field(pattern=r"^[1-9][0-9]?-[1-9][0-9]?$", examples=["4-6"])]
    """Smallest and largest group, '4-6'."""
    made: Literal["invented", "composite"]
    """Invented, or put together from many; never a real person."""
    age: Annotated[int, Field(ge=16, le=99)] | None = None
    """How old the person is."""
    gender: Gender | None = None
    """`open`: told of no one, or of several."""
    schooling: Schooling | None = None
    """The schooling that the person has completed; `some` is less than lower secondary."""
    care: Care | None = None
    """Whom the person has to care for."""
    identifiable: Sentence | None = None
    """Why it tells so much that somebody could be recognised (`too-identifying`); for editors."""
    resources: Annotated[Ids, Field(strict=False)] = ()
    """What the group may look up."""
    questions: Annotated[tuple[Question, ...], Field(strict=False, min_length=1)]
    """The questions, in the order in which they are put."""


class Situation(Original):
    """Three to five lines and a twist, about cooperation or ethics."""

    kind = Kind.SITUATION

    topics: Annotated[Ids, Field(strict=False, min_length=1)]
    """The topics whose pages show it."""
    identifiable: Sentence | None = None
    """Why it tells so much that somebody could be recognised (`too-identifying`); for editors."""
    questions: Annotated[tuple[Question, ...], Field(strict=False, min_length=1)]
    """The questions, in the order in which they are put."""


class Story(Original):
    """A story in the first person for participants."""

    kind = Kind.STORY

    topics: Annotated[Ids, Field(strict=False, min_length=1)]
    """The topics whose pages show it."""
    areas: Annotated[Ids, Field(strict=False)] = ()
    """The career buttons that it is about (`data/areas.yml`)."""
    identifiable: Sentence | None = None
    """Why it tells so much that somebody could be recognised (`too-identifying`); for editors."""
    questions: Annotated[tuple[Question, ...], Field(strict=False, min_length=1)]
    """The questions, in the order in which they are put."""


class QuestionSet(Original):
    """Questions for reflection that belong together."""

    kind = Kind.QUESTIONS

    topics: Annotated[Ids, Field(strict=False, min_length=1)]
    """The topics whose pages show it."""
    areas: Annotated[Ids, Field(strict=False)] = ()
    """The career buttons that it is about (`data/areas.yml`)."""
    audience: Annotated[Ids, Field(strict=False, min_length=1)]
    """Whom they are put to (`data/audiences.yml`)."""
    questions: Annotated[tuple[Question, ...], Field(strict=False, min_length=1)]
    """The questions, in the order in which they are put."""


class Topic(Original):
    """A subject with a curated introduction; the index below it is generated."""

    kind = Kind.TOPIC

    order: Annotated[int, Field(ge=1, le=99)]
    """Its place among the topics."""
    block: Id
    """The group of topics that it belongs to (`data/blocks.yml`)."""


class Guide(Original):
    """A page of the session, workshop, course, county and about sections."""

    kind = Kind.GUIDE

    phase: Id | None = None
    """The phase of the session that it is about (`data/phases.yml`)."""
    minutes: Minutes | None = None
    """How long what it describes takes."""
    order: Annotated[int, Field(ge=1, le=99)] | None = None
    """Its place in its section."""
    topics: Annotated[Ids, Field(strict=False)] = ()
    """The topics whose pages show it."""
    resources: Annotated[Ids, Field(strict=False)] = ()
    """The resources that it uses."""
    cases: Annotated[Ids, Field(strict=False)] = ()
    """The cases that it uses."""
    paper: Literal["sheet", "cards"] | None = None
    """What it is printed as: a sheet to write on, or cards to cut out, one in each cell."""
    audience: Annotated[Ids, Field(strict=False)] = ()
    """Who reads it (`data/audiences.yml`), where it is written for some of them."""


ORIGINALS: dict[Kind, type[Original]] = {
    model.kind: model for model in (Resource, Case, Situation, Story, QuestionSet, Topic, Guide)
}
