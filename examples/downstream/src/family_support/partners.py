"""Our own body, and the first document of a referral to a partner."""

from __future__ import annotations

from datetime import date

import pubservice_share as pss

from .cases import Referral

#: The council, by its name in the directory of the library.
US = "Leeds City Council"


def party(name: str, on: date) -> pss.Body:
    """The body from the directory; for a name that it does not have, a body with only the name."""
    try:
        return pss.directory.find(name, on=on).body()
    except LookupError:
        return pss.Body(name=name)


def refer(id: str, *, family: str, summary: str, to: str, on: date) -> Referral:
    """A referral of a record of our own, with the facts common to our programme.

    Unknown facts of this record are left out: the library asks for them.
    """
    document = pss.Disclosure(
        reference=id,
        power="s35",
        on=on,
        territory=("england",),
        discloser=party(US, on),
        recipient=party(to, on),
        objective="multiple-disadvantages",
        pursues=("identify", "improve-or-facilitate", "improve-well-being"),
        information=pss.Information(held_in_connection_with_functions=True, personal=True),
        restrictions=(pss.Restriction(kind="confidence"), pss.Restriction(kind="data-protection")),
    )
    return Referral(id=id, family=family, summary=summary, document=document)
