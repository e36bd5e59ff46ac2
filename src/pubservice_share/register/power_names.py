"""What the registers call a power or an objective, and what a name of theirs means.

What is of the law (objectives, powers of the Chapter) comes from the edition; what the
registers list besides (debt, fraud, civil registration) comes from their codes.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pubservice_share.law import Edition
from pubservice_share.model.agreements import Flow
from pubservice_share.model.disclosures import PUBLIC_SERVICE_DELIVERY

from .fields import POWERS, powers

__all__ = ["code_of", "meanings_of", "name_of"]


def _of_codes(text: str) -> Iterator[dict[str, Any]]:
    """The meanings of the register's own words that stand in a text, each as a whole word."""
    for row in powers().values():
        if any(_stands_in(word, text) for word in row.get("words", ())):
            yield {"power": row["power"]}


def _of_objectives(text: str, edition: Edition) -> Iterator[dict[str, Any]]:
    """The objectives whose names in registers stand in a text; an edition may give a stem."""
    # An objective as which other powers are listed too leaves the power open.
    shared = {power.register_objective for power in edition.powers.values()}
    for objective in edition.objectives.values():
        if any(name.casefold() in text for name in objective.register_names):
            power = {} if objective.id in shared else {"power": PUBLIC_SERVICE_DELIVERY}
            yield {**power, "objective": objective.id}


def meanings_of(name: str, edition: Edition) -> list[dict[str, Any]]:
    """Each meaning that the name of a power in a register may have; none where it has none."""
    text = name.casefold()
    return [*_of_codes(text), *_of_objectives(text, edition)]


def _stands_in(word: str, text: str) -> bool:
    """Whether a text has a word as a whole: no letter or digit goes on before it or after it."""
    place = text.find(word)
    while place >= 0:
        before, after = text[max(place - 1, 0) : place], text[place + len(word) :][:1]
        if not before.isalnum() and not after.isalnum():
            return True
        place = text.find(word, place + 1)
    return False


def _objective_of(flow: Flow, edition: Edition) -> str | None:
    power = edition.powers.get(flow.power or "")
    listed_as = power.register_objective if power is not None else None
    return listed_as or flow.objective


def code_of(flow: Flow, edition: Edition) -> str | None:
    """The code that the register of 2018 has for what is done under a flow, if it has one."""
    objective = _objective_of(flow, edition)
    for code, row in powers().items():
        of_chapter = row["objective"] is not None and row["objective"] == objective
        if of_chapter or (row["objective"] is None and row["power"] == flow.power):
            return f"{POWERS}:{code}"
    return None


def name_of(flow: Flow, edition: Edition) -> str | None:
    """The name of the power of a flow, in the words of the register where it has some."""
    code = code_of(flow, edition)
    if code is not None:
        return str(powers()[code.rpartition(":")[2]]["name"])
    objective = edition.objectives.get(_objective_of(flow, edition) or "")
    return objective.title if objective is not None else flow.objective or flow.power
