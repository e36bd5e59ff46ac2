"""A new document by questions in a terminal: who, what for and when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from pubservice_share import Edition, from_dict
from pubservice_share.forms.slots import with_slots
from pubservice_share.guidance.drafts import draft
from pubservice_share.law import built_in
from pubservice_share.law.everyday_words import objective_meant
from pubservice_share.literals import Territory
from pubservice_share.model import Body, Noun
from pubservice_share.model.disclosures import PUBLIC_SERVICE_DELIVERY
from pubservice_share.model.fields import WORDS
from pubservice_share.words import ENGLISH

from .days import day_typed, today
from .interviews import body_named, pick, read_line, show, stated, two_places

if TYPE_CHECKING:
    from pubservice_share.directory import Partners

__all__ = ["new_document"]

_Kind = Literal["disclosure", "partnership", "agreement"]
_KINDS: tuple[tuple[_Kind, str], ...] = (
    ("disclosure", "One disclosure: may this body share with that one?"),
    ("partnership", "A partnership: who may share with whom?"),
    ("agreement", "An information sharing agreement"),
)


def new_document(partners: Partners | None, edition: Edition | None) -> Noun:
    """The document that a person begins.  Raises StoppedError where they stop."""
    law = edition or built_in()
    show("Type s to stop. Nothing is written before the first questions are answered.")
    kind = pick("What do you want to write?", _KINDS)
    territory = pick(
        "Whose law is it made under? Press Enter for England.",
        [(name, ENGLISH[f"place.{name}"]) for name in WORDS["territory"]],
        default="england",
    )
    places: tuple[Territory, ...] = (territory,)  # type: ignore[assignment]
    options = {"territory": places, "partners": partners}
    names = _names(kind, law, options)
    power, objective = _aim(law)
    starts = "On which day does the agreement start?" if kind == "agreement" else "On which day?"
    day = _day(f"{starts} Type a day such as 2027-01-31, or press Enter for today.")
    bodies = [_on_the_day(name, law, day, options) for name in names]
    if kind == "agreement":
        drafted = draft(
            bodies, objective=objective, power=power, starts=day, territory=places, law=edition,
            flows=_flows(bodies),
        )  # fmt: skip
        return with_slots(drafted, law=edition)
    common: dict[str, Any] = {
        "type": kind, "power": power, "on": day, "territory": list(places),
    }  # fmt: skip
    if objective is not None:
        common["objective"] = objective
    parties = [stated(body) for body in bodies]
    if kind == "disclosure":
        common |= {"discloser": parties[0], "recipient": parties[1]}
    else:
        common["parties"] = parties
    return from_dict(common, law=edition)


def _names(kind: _Kind, law: Edition, options: dict[str, Any]) -> list[str]:
    """The names of the bodies, each of which the look-up knows today."""
    if kind == "disclosure":
        return [
            _name("Which body discloses? Type its name.", law, options),
            _name("Which body receives? Type its name.", law, options),
        ]
    show(
        "Which bodies take part? Type one name at a time, and press Enter after the last one. "
        "Type - to take the last one off the list. "
        'A provider goes with its client: "A charity for Leeds City Council".'
    )
    names: list[str] = []
    while True:
        text = read_line(f"{len(names) + 1}")
        if not text:
            if len(names) > 1:
                return names
            show("Name at least two bodies.")
        elif text == "-" and names:
            show(f"Taken off the list: {names.pop()}")
        elif body_named(text, law, today().isoformat(), **options) is not None:
            names.append(text)


def _name(question: str, law: Edition, options: dict[str, Any]) -> str:
    show(question)
    while True:
        text = read_line()
        if text and body_named(text, law, today().isoformat(), **options) is not None:
            return text


def _on_the_day(name: str, law: Edition, day: str, options: dict[str, Any]) -> Body:
    """The body of a name on the day of the document; asks for another name where it has none."""
    while True:
        body = body_named(name, law, day, **options)
        if body is not None:
            return body
        show(f"Type another name for {name}.")
        name = read_line() or name


def _aim(law: Edition) -> tuple[str, str | None]:
    """The power and its objective."""
    rows: list[tuple[tuple[str, str | None], str]] = [
        ((PUBLIC_SERVICE_DELIVERY, row.id), row.title) for row in law.objectives.values()
    ]
    rows += [
        ((power.id, None), f"{power.citation}: {power.title}")
        for power in law.powers.values()
        if power.id != PUBLIC_SERVICE_DELIVERY
    ]
    show("What is it for? Type a number, or the name of a programme such as Supporting Families.")
    for number, (_, text) in enumerate(rows, 1):
        show(f"{number}  {text}", indent="  ")
    while True:
        text = read_line()
        if text.isdecimal() and 1 <= int(text) <= len(rows):
            return rows[int(text) - 1][0]
        try:
            id, _ = objective_meant(text, law)
        except LookupError as error:
            show(str(error.args[0]))
            continue
        show(f"Taken: {law.objectives[id].title}", indent="  ")
        return PUBLIC_SERVICE_DELIVERY, id


def _day(question: str) -> str:
    show(question)
    while True:
        try:
            day, note = day_typed(read_line() or "today")
        except ValueError as error:
            show(str(error))
            continue
        if note:
            show(note, indent="  ")
        return day.isoformat()


def _flows(bodies: list[Body]) -> list[tuple[str, str]]:
    """The flows of an agreement; none for every flow that the power could carry."""
    show(
        "Who discloses to whom? Type two numbers such as 1 to 2, one flow at a time. Press Enter "
        "when you have named them all; name none to take every flow that the power could carry."
    )
    for number, body in enumerate(bodies, 1):
        show(f"{number}  {body.name}", indent="  ")
    flows: list[tuple[str, str]] = []
    while True:
        text = read_line("flow")
        if not text:
            return flows
        places = two_places(text, len(bodies))
        if places is not None:
            flows.append((str(places[0] + 1), str(places[1] + 1)))
            show(f"{bodies[places[0]].name} to {bodies[places[1]].name}", indent="  ")
        else:
            show(f"Type two different numbers from 1 to {len(bodies)}, such as 1 to 2.")
