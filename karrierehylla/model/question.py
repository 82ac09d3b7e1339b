"""A question for reflection, as cases, situations, stories and sets have them."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, Field

from karrierehylla.model.fields import STRICT, Id, Ids, Minutes, Sentence


class Question(BaseModel):
    """A question for reflection, tagged by an area or an ethical guideline."""

    model_config = STRICT

    id: Id
    """Its name in this item; translations use it."""
    area: Id | None = None
    """A career button (`data/areas.yml`)."""
    guideline: Annotated[int, Field(ge=1, le=12)] | None = None
    """The number of an ethical guideline (`data/guidelines.yml`)."""
    audience: Annotated[Ids, Field(strict=False, min_length=1)]
    """Whom it is put to (`data/audiences.yml`)."""
    minutes: Minutes
    """How long to talk about it."""
    text: Sentence
    """The question itself."""
