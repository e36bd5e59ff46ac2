"""Documents drawn at random: days of change, entries of every age, one fact in five unknown."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Any

from .assumptions import OBJECTIVES, TERRITORIES
from .schedules import NEVER, REFERENCES, day, rows

ROWS = rows()
DAYS = sorted(
    {
        date.fromisoformat(row[end])
        for row in ROWS
        for end in ("from", "to")
        if day(row[end]) != NEVER
    }
    | {
        date(2018, 4, 1), date(2018, 4, 26), date(2018, 5, 1), date(2018, 7, 19),
        date(2022, 10, 27), date(2023, 5, 3), date(2024, 2, 8), date(2025, 4, 24),
        date(2026, 2, 12),
    }
)  # fmt: skip
ROYAL_ASSENT = date(2017, 4, 27)
PROVIDERS = tuple(dict.fromkeys(row["ref"] for row in ROWS if row["kind"] == "provider"))
#: Entries on which much turns, for each Schedule.
NOTABLE_ENTRIES = {
    4: ("sch4/6", "sch4/7", "sch4/9A", "sch4/9B", "sch4/10", "sch4/12", "sch4/14A", "sch4/15",
        "sch4/27A", "sch4/32", "sch4/36", "sch4/49", "sch4/50"),
    5: ("sch5/1", "sch5/2", "sch5/4", "sch5/9", "sch5/8A", "sch5/20", "sch5/24"),
    6: ("sch6/1", "sch6/3", "sch6/8", "sch6/7A", "sch6/13", "sch6/19"),
}  # fmt: skip
CLASSES = {
    "s36": ("s36/1/a", "s36/1/b"), "s37": ("s36/1/a", "s36/1/b"),
    "s38": ("s38/1/a", "s38/1/b"), "s39": ("s38/1/a", "s38/1/b"),
}  # fmt: skip
ELEMENTS = {
    "multiple-disadvantages": ("identify", "improve-or-facilitate", "improve-well-being"),
    "television-retuning": ("identify-eligible", "contact", "establish-entitlement"),
    "fuel-poverty": (
        "reduce-energy-costs", "improve-energy-efficiency",
        "improve-health-or-financial-well-being",
    ),
    "water-poverty": (
        "reduce-water-costs", "improve-water-efficiency", "improve-health-or-financial-well-being",
    ),
    "scottish-early-learning-and-childcare": ("identify-parents", "contact-parents"),
    "digital-identity-verification-services": (
        "reusable-identity", "improve-well-being", "support-functions",
    ),
}  # fmt: skip
FACTORS = (
    "anti-social-behaviour", "care-leaver", "ill-health", "unemployment",
    "not-in-education-or-training", "not-in-education-or-training",
)  # fmt: skip
PURPOSES = ("reduce-costs", "improve-efficiency", "improve-health-or-financial-well-being")
USES = (
    "support-scheme", "gas-obligation", "electricity-obligation", "heating-grants",
    "gas-charge-restriction", "electricity-charge-restriction", "required-special-provision",
    "social-tariff",
)  # fmt: skip
KINDS = (
    "confidence", "contract", "enactment", "enactment", "common-law", "professional-duty",
    "policy", "court-order", "legal-privilege", "other", "data-protection",
    "investigatory-powers", "human-rights",
)  # fmt: skip
GROUNDS = (
    "already-public", "consent", "crime-or-anti-social-behaviour", "criminal-investigation",
    "legal-proceedings", "serious-physical-harm", "loss-of-life", "safeguarding", "emergency",
    "national-security", "enactment", "eu-obligation", "court-order", "protected-disclosure",
    "journalism",
)  # fmt: skip
READINGS = (
    "references-as-amended",
    "transferred-functions",
    "devolved-entry-extent",
    "s42-stands",
    "s42-reaches-indirect",
)
UNKNOWN = 0.2
#: How often a fact is as the power needs it; else an answer would hardly ever be more than a no.
GOOD = 0.96


class Drawing:
    """Documents from one seed."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)  # noqa: S311 - documents, not secrets

    def document(self) -> dict[str, Any]:
        """A disclosure, a use or an onward disclosure."""
        noun = self.random.choice(["s35"] * 5 + ["s36", "s37", "s38", "s39", "use", "onward"])
        if noun in ("use", "onward"):
            return self.received("use" if noun == "use" else "onward-disclosure")
        return self.disclosure(noun)

    def views(self) -> dict[str, bool]:
        """Views taken on some of the readings."""
        return {name: self.random.random() < 0.5 for name in READINGS if self.random.random() < 0.2}

    def _on(self) -> str:
        if self.random.random() < 0.4:
            day_drawn = self.random.choice(DAYS) + timedelta(self.random.choice([-1, 0, 0, 1]))
        else:
            day_drawn = date(2018, 9, 14) + timedelta(self.random.randrange(2900))
        return max(day_drawn, ROYAL_ASSENT).isoformat()

    def _fact(self, good: bool = True, often: float = GOOD) -> bool | None:
        if self.random.random() < UNKNOWN:
            return None
        return good if self.random.random() < often else not good

    def _some(self, words: tuple[str, ...], most: int) -> list[str]:
        return list(
            dict.fromkeys(self.random.choice(words) for _ in range(self.random.randint(0, most)))
        )

    def _references(self, schedule: int) -> list[str] | None:
        toss = self.random.random()
        if toss < 0.1:
            return None
        entries = tuple(ref for ref in REFERENCES if ref.startswith(f"sch{schedule}/"))
        providers = tuple(ref for ref in PROVIDERS if ref in entries)
        references = [self.random.choice(NOTABLE_ENTRIES[schedule] if toss < 0.5 else entries)]
        if self.random.random() < 0.07:
            references = []
        if self.random.random() < 0.3:
            references.append(self.random.choice(providers))
        if self.random.random() < 0.15:
            references.append(self.random.choice(entries))
        if self.random.random() < 0.07:
            references.append(self.random.choice(REFERENCES))
        return list(dict.fromkeys(references))

    def _party(self, name: str, schedule: int) -> dict[str, Any]:
        names = [name] * 20 + ["One body", "ONE  body"]
        body: dict[str, Any] = {
            "name": self.random.choice(names),
            "identifier": self.random.choice([None] * 8 + ["x:one", f"x:{name.split()[-1]}"]),
            "specified_as": self._references(schedule),
            "in_specified_capacity": self._fact(often=0.7),
        }
        if self.random.random() < 0.4:
            if self.random.random() < 0.8:
                refs = self._references(schedule)
                body["provides_services_to"] = {"name": "A client", "specified_as": refs}
            body["services_in_connection"] = self._fact()
            body["client_is_public_authority"] = self._fact()
        return body

    def _territory(self) -> list[str]:
        if self.random.random() < 0.7:
            return [self.random.choice(TERRITORIES[:3])]
        return self.random.sample(TERRITORIES, self.random.randint(1, 3))

    def disclosure(self, power: str) -> dict[str, Any]:
        """A disclosure that loads, under one power."""
        schedule = {"s35": 4, "s36": 5, "s37": 5, "s38": 6, "s39": 6}[power]
        personal_data = self._fact()
        complies = self._fact()
        if personal_data is False and complies is False:
            complies = None
        document: dict[str, Any] = {
            "type": "disclosure",
            "power": power,
            "on": self._on(),
            "territory": self._territory(),
            "discloser": self._party("The discloser", schedule),
            "recipient": self._party("The recipient", schedule),
            "assists_eligible_people": self._fact(),
            "information": {
                "held_in_connection_with_functions": self._fact(),
                "within_limited_functions": self._fact(often=0.7),
                "personal": self._fact(),
                "personal_data": personal_data,
                "from_revenue_and_customs": self.random.choice([None] * 4 + [False, True]),
            },
            "commissioners_consent": self._fact(often=0.5),
            "complies_with_data_protection": complies,
            "prohibited_by_investigatory_powers": self._fact(good=False),
            "restrictions": [self._restriction(kind) for kind in self._some(KINDS, 4)],
        }
        if power == "s35":
            self._objective(document)
        else:
            self._measure(document, CLASSES[power])
        return without_nulls(document)

    def _objective(self, document: dict[str, Any]) -> None:
        objective = self.random.choice([*OBJECTIVES, *OBJECTIVES, None])
        document["objective"] = objective
        if objective is not None:
            full = list(ELEMENTS[objective])
            document["pursues"] = self.random.choice([full] * 8 + [full[:1], [], None, None])
        elif self.random.random() < 0.1:
            document["pursues"] = []
        if self.random.random() < 0.5:
            document["disadvantages"] = self._some(FACTORS, 3)
        document["disadvantages_complete"] = self._fact(often=0.5)
        document["aged_16_to_24"] = self._fact(often=0.5)

    def _restriction(self, kind: str) -> dict[str, str]:
        since = self.random.choice(["", "2017-04-27", "2017-04-28"])
        return {"kind": kind, "since": since} if since else {"kind": kind}

    def _measure(self, document: dict[str, Any], classes: tuple[str, ...]) -> None:
        outward = document["power"] in ("s36", "s38")
        company = document["recipient" if outward else "discloser"]
        references: list[list[str] | None] = [[classes[0]], [classes[1]], list(classes), None, []]
        company["specified_as"] = self.random.choices(references, (3, 3, 3, 2, 1))[0]
        document["purpose"] = self.random.choice(
            [list(PURPOSES[:1]), list(PURPOSES)] * 4 + [[], None, None]
        )
        if outward:
            uses = self._some(USES, 4)
            document["intended_use"] = self.random.choice([uses] * 6 + [["none-of-these"], None])
        document["eligible_as"] = self.random.choice(
            [None, None, "water-poverty", "special-provision"]
        )

    def _placed(self) -> list[str] | None:
        """The references of a body that received something."""
        return self.random.choice([None, None, [], ["sch4/12"], ["s38/1/b"]])

    def received(self, noun: str) -> dict[str, Any]:
        """A use or an onward disclosure that loads."""
        under = self.random.choice(["s35", "s36", "s37", "s38", "s39"])
        source = self.random.choice(
            [["sch4/10"], ["sch5/4"], ["sch6/3"], ["sch4/7", "sch4/10"], ["sch4/7"], [], None,
             ["s38/1/b"]]
        )  # fmt: skip
        theirs = self._fact(often=0.5)
        if under in ("s35", "s36", "s38") and {"sch4/10", "sch5/4", "sch6/3"} & set(source or ()):
            theirs = theirs or None  # "not theirs" would contradict the source
        document: dict[str, Any] = {
            "type": noun,
            "on": self._on(),
            "received_under": under,
            "territory": self.random.choice([None, None, self._territory()]),
            "received_from": {"name": "The source", "specified_as": source},
            "holder": {"name": "The holder", "specified_as": self._placed()},
            "information": {
                "personal": self._fact(),
                "from_revenue_and_customs": theirs,
            },
            "ground": self.random.choice([None, *GROUNDS]),
            "ground_made_out": self._fact(often=0.5),
            "commissioners_consent": self._fact(often=0.5),
        }
        if noun == "use":
            document["for_disclosed_purpose"] = self._fact(often=0.3)
        else:
            document["recipient"] = {"name": "The recipient"}
            document["received_via"] = self.random.choice(
                [None, {"name": "A middleman", "specified_as": self._placed()}]
            )
            document["knew_or_reckless"] = self._fact(often=0.5)
        return without_nulls(document)


def without_nulls(document: dict[str, Any]) -> dict[str, Any]:
    """A document without the fields that are not known."""
    return {
        name: without_nulls(value) if isinstance(value, dict) else value
        for name, value in document.items()
        if value is not None
    }
