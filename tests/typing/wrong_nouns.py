"""What must not type-check: a line is refused where it ends with the comment, and only there."""

import pubservice_share as pss
from pubservice_share.literals import Objective

leeds = pss.Body(name="Leeds City Council")

pss.no_such_name  # error
pss.law.no_such_name  # error
pss.loads("{}").no_such_field_at_all  # error
pss.loads("{}", as_=pss.Disclosure).holder  # error
pss.loads("{}", as_=pss.Body)  # error
pss.from_dict("{}")  # error
pss.to_dict({"type": "disclosure"})  # error
pss.dumps(leeds)  # error
pss.assess("{}")  # error

pss.Body()  # error
pss.Body(name="x", specified_as="sch4/12")  # error
pss.Body(name="x", specified_as=[12])  # error
pss.Body(name="x", colour="blue")  # error
pss.Restriction(kind="gdpr")  # error
pss.Restriction(kind="contract", since=2020)  # error
pss.Party(id="a", name="A", role="owner")  # error
pss.Agreement(title="x", parties=[leeds])  # error
pss.Agreement(title="x", parties=[], status="signed")  # error
pss.Agreement(title="x")  # error
pss.Flow(territory=["yorkshire"])  # error
pss.Partnership(on=20250101, territory=["england"], parties=[leeds])  # error
pss.routes(leeds, leeds, on="2025-01-01", territory="yorkshire")  # error

objective: Objective = "no-such-objective"  # error
if pss.DocumentError([]).faults[0].code == "missing-field":
    leeds.name = "another"  # error
