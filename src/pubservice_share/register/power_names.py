"""The registers' names for powers and objectives, and the meanings of those names.

Objectives and powers of the Chapter come from the edition.  The registers' other powers (debt,
fraud, civil registration) come from their codes.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pubservice_share.law import Edition
from pubservice_share.model.agreements import Flow
from pubservice_share.model.disclosures import PUBLIC_SERVICE_DELIVERY

from .fields import POWERS, powers

__all__ = ["code_of", "meanings_of", "name_of", "provision_of"]


def _meanings_of_codes(text: str) -> Iterator[dict[str, Any]]:
    """The meanings of the register's own words that occur in a text as complete words."""
    for row in powers().values():
        if any(_occurs_in(word, text) for word in row.get("words", ())):
            yield {"power": row["power"]}


def _meanings_of_objectives(text: str, edition: Edition) -> Iterator[dict[str, Any]]:
    """The objectives whose names in registers occur in a text; an edition may give a stem."""
    # Registers list other powers under some objectives, which leave the power open.
    shared = {power.register_objective for power in edition.powers.values()}
    for objective in edition.objectives.values():
        if any(name.casefold() in text for name in objective.register_names):
            power = {} if objective.id in shared else {"power": PUBLIC_SERVICE_DELIVERY}
            yield {**power, "objective": objective.id}


def meanings_of(name: str, edition: Edition) -> list[dict[str, Any]]:
    """The possible meanings of the name of a power in a register; empty where there are none."""
    text = name.casefold()
    return [*_meanings_of_codes(text), *_meanings_of_objectives(text, edition)]


def provision_of(power: str) -> str:
    """The provision of a power of the registers that is outside the Chapter, as they name it."""
    rows = (row for row in powers().values() if row["power"] == power and row["objective"] is None)
    row = next(rows, None)
    return power if row is None else str(row["name"])


def _occurs_in(word: str, text: str) -> bool:
    """Whether a complete word occurs in a text, with no letter or digit next to it."""
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
    """The code of the register of 2018 for a flow's power or objective; None where it has none."""
    objective = _objective_of(flow, edition)
    for code, row in powers().items():
        of_chapter = row["objective"] is not None and row["objective"] == objective
        if of_chapter or (row["objective"] is None and row["power"] == flow.power):
            return f"{POWERS}:{code}"
    return None


def name_of(flow: Flow, edition: Edition) -> str | None:
    """The name of a flow's power, in the register's words where it has them."""
    code = code_of(flow, edition)
    if code is not None:
        return str(powers()[code.rpartition(":")[2]]["name"])
    objective = edition.objectives.get(_objective_of(flow, edition) or "")
    return objective.title if objective is not None else flow.objective or flow.power
