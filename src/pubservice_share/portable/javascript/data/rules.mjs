// Generated from the library by tools/javascript_package.py.
export default `{
"parts":[
{"field":"territory"},
{"field":"power"},
{"element":"territory"},
{"op":"lookup","table":"power.in-force","keys":[{"$":1},{"$":2}]},
{"field":"discloser.specified_as"},
{"element":"class"},
{"op":"lookup","table":"power.commenced-for","keys":[{"$":1},{"$":2},{"$":5}]},
{"field":"recipient.specified_as"},
{
"op":"every",
"over":{"$":0},
"name":"territory",
"body":{
"op":"or",
"terms":[
{"$":3},
{
"op":"or",
"terms":[
{"op":"some","over":{"$":4},"name":"class","body":{"$":6}},
{"op":"some","over":{"$":7},"name":"class","body":{"$":6}}
]
}
]
}
},
{"cite":"power","part":"subsection","within":"(1)"},
[{"$":9}],
{"cite":"power","part":"part-commenced","within":""},
[
{
"text":"the power is in force in {places}",
"cure":null,
"when":{"op":"every","over":{"$":0},"name":"territory","body":{"$":3}},
"cites":[]
},
{
"text":"the power is in force in {places} for disclosures to or by a water or sewerage undertaker for an area in Wales",
"cure":null,
"when":null,
"cites":[{"$":11}]
}
],
{"cite":"power","part":"not-in-force","within":""},
[
{
"text":"the power is not in force in all of {places} on {day}",
"cure":"Look for another power, or a day and place in which this one is in force.",
"when":null,
"cites":[{"$":13}]
}
],
[
{
"text":"{unsettled} whether the power is in force in {places} on {day} for these parties",
"cure":null,
"when":null,
"cites":[{"$":11},{"$":13}]
}
],
{"field":"objective"},
{"op":"lookup","table":"objective.in-force","keys":[{"$":16},{"$":2}]},
{"cite":"text","text":"DEA 2017 s.35(7)"},
[{"cite":"objective","part":"not-in-force","path":null}],
{
"op":"and",
"terms":[
{"op":"stated","path":"discloser.identifier","value":null},
{"op":"stated","path":"recipient.identifier","value":null}
]
},
{
"op":"and",
"terms":[
{
"op":"or",
"terms":[
{"op":"not","term":{"$":20}},
{
"op":"not",
"term":{
"op":"equal",
"left":{"field":"discloser.identifier"},
"right":{"field":"recipient.identifier"},
"folded":false
}
}
]
},
{
"op":"or",
"terms":[
{"$":20},
{
"op":"not",
"term":{"op":"equal","left":{"field":"discloser.name"},"right":{"field":"recipient.name"},"folded":true}
}
]
}
]
},
[{"text":"{discloser} and {recipient} are different bodies","cure":null,"when":null,"cites":[]}],
[
{
"text":"{discloser} and {recipient} are the same body in law: sharing within one body is not a disclosure under the power, and does not need the power",
"cure":"Look at the body's own powers. If they are different bodies after all, give each its own identifier.",
"when":null,
"cites":[]
}
],
[
{
"text":"{unsettled} whether {discloser} and {recipient} are different bodies",
"cure":null,
"when":null,
"cites":[]
}
],
{"element":"entry"},
{"op":"lookup","table":"power.entry","keys":[{"$":1},{"$":25}]},
[{"$":25}],
{"op":"lookup","table":"entry.provider","keys":{"$":27}},
{"op":"not","term":{"$":28}},
{"op":"lookup","table":"entry.commenced-for","keys":[{"$":25},{"$":2},{"$":5}]},
{"op":"reading","id":"devolved-entry-extent"},
{
"op":"or",
"terms":[
{
"op":"some",
"over":{"$":0},
"name":"territory",
"body":{
"op":"or",
"terms":[
{"op":"lookup","table":"entry.in-force","keys":[{"$":25},{"$":2}]},
{
"op":"or",
"terms":[
{"op":"some","over":{"$":4},"name":"class","body":{"$":30}},
{"op":"some","over":{"$":7},"name":"class","body":{"$":30}}
]
}
]
}
},
{"op":"and","terms":[{"op":"lookup","table":"entry.somewhere","keys":{"$":27}},{"$":31}]}
]
},
{"op":"lookup","table":"entry.capacity","keys":{"$":27}},
{
"op":"and",
"terms":[
{"$":26},
{"$":29},
{"$":32},
{
"op":"or",
"terms":[{"op":"not","term":{"$":33}},{"op":"fact","path":"discloser.in_specified_capacity"}]
}
]
},
{"op":"fact","path":"discloser.services_in_connection"},
{"field":"discloser.provides_services_to.specified_as"},
{"element":"client"},
{"op":"lookup","table":"entry.commenced-for","keys":[{"$":37},{"$":2},{"$":5}]},
[{"$":37}],
{
"op":"or",
"terms":[
{
"op":"some",
"over":{"$":0},
"name":"territory",
"body":{
"op":"or",
"terms":[
{"op":"lookup","table":"entry.in-force","keys":[{"$":37},{"$":2}]},
{
"op":"or",
"terms":[
{"op":"some","over":{"$":4},"name":"class","body":{"$":38}},
{"op":"some","over":{"$":7},"name":"class","body":{"$":38}}
]
}
]
}
},
{"op":"and","terms":[{"op":"lookup","table":"entry.somewhere","keys":{"$":39}},{"$":31}]}
]
},
{"op":"and","terms":[{"op":"lookup","table":"entry.same-part","keys":[{"$":25},{"$":37}]},{"$":40}]},
{
"op":"some",
"over":{"$":4},
"name":"entry",
"body":{
"op":"or",
"terms":[
{"$":34},
{
"op":"and",
"terms":[
{"$":26},
{"$":32},
{"$":35},
{"op":"fact","path":"discloser.client_is_public_authority"},
{"op":"some","over":{"$":36},"name":"client","body":{"$":41}}
]
}
]
}
},
{"cite":"text","text":"DEA 2017 s.35(2)"},
{"cite":"entries","path":"discloser.specified_as","not_in_force":false},
[
{"text":"{discloser} is a specified person: {discloser_entries}","cure":null,"when":null,"cites":[]}
],
{"op":"and","terms":[{"$":26}]},
{"op":"not","term":{"op":"some","over":{"$":4},"name":"entry","body":{"$":46}}},
{"op":"and","terms":[{"$":26},{"$":32}]},
{
"text":"the entry of {discloser} is not in force on {day} in {places}: {discloser_entries}",
"cure":"Look for another power, or a day on which the entry is in force.",
"when":{"op":"not","term":{"op":"some","over":{"$":4},"name":"entry","body":{"$":48}}},
"cites":[{"cite":"entries","path":"discloser.specified_as","not_in_force":true}]
},
{"op":"and","terms":[{"$":26},{"$":29},{"$":32}]},
{"op":"some","over":{"$":4},"name":"entry","body":{"$":50}},
{"op":"not","term":{"$":51}},
{"cite":"text","text":"DEA 2017 s.45(1)"},
{"cite":"entries","path":"discloser.provides_services_to.specified_as","not_in_force":false},
[{"$":53},{"$":54}],
{
"text":"{discloser} does not act in the capacity that its entry names: {discloser_entries}",
"cure":"The entry counts only for what the body does in that capacity. Look for another power for the rest.",
"when":null,
"cites":[]
},
[
{"text":"{unsettled} whether {discloser} is a specified person","cure":null,"when":null,"cites":[]}
],
{"op":"lookup","table":"entry.functions","keys":{"$":27}},
{
"op":"and",
"terms":[
{"$":26},
{"$":29},
{"$":32},
{
"op":"or",
"terms":[
{"op":"not","term":{"op":"or","terms":[{"$":33},{"$":58}]}},
{"op":"fact","path":"recipient.in_specified_capacity"}
]
}
]
},
{"op":"fact","path":"recipient.services_in_connection"},
{"field":"recipient.provides_services_to.specified_as"},
{
"op":"some",
"over":{"$":7},
"name":"entry",
"body":{
"op":"or",
"terms":[
{"$":59},
{
"op":"and",
"terms":[
{"$":26},
{"$":32},
{"$":60},
{"op":"fact","path":"recipient.client_is_public_authority"},
{"op":"some","over":{"$":61},"name":"client","body":{"$":41}}
]
}
]
}
},
{"cite":"entries","path":"recipient.specified_as","not_in_force":false},
[
{"text":"{recipient} is a specified person: {recipient_entries}","cure":null,"when":null,"cites":[]}
],
{"op":"not","term":{"op":"some","over":{"$":7},"name":"entry","body":{"$":46}}},
{
"text":"the entry of {recipient} is not in force on {day} in {places}: {recipient_entries}",
"cure":"Look for another power, or a day on which the entry is in force.",
"when":{"op":"not","term":{"op":"some","over":{"$":7},"name":"entry","body":{"$":48}}},
"cites":[{"cite":"entries","path":"recipient.specified_as","not_in_force":true}]
},
{"op":"not","term":{"op":"some","over":{"$":7},"name":"entry","body":{"$":50}}},
{"cite":"entries","path":"recipient.provides_services_to.specified_as","not_in_force":false},
[{"$":53},{"$":68}],
{
"text":"{recipient} does not act in the capacity that its entry names: {recipient_entries}",
"cure":"The entry counts only for what the body does in that capacity. Look for another power for the rest.",
"when":null,
"cites":[]
},
[
{"text":"{unsettled} whether {recipient} is a specified person","cure":null,"when":null,"cites":[]}
],
{"op":"lookup","table":"objective.lists","keys":[{"$":16},{"$":25}]},
{"op":"some","over":{"$":4},"name":"entry","body":{"op":"and","terms":[{"$":34},{"$":72}]}},
{"op":"stated","path":"discloser.provides_services_to","value":null},
{"op":"and","terms":[{"$":26},{"$":28},{"op":"lookup","table":"entry.exists","keys":{"$":27}}]},
{"op":"some","over":{"$":4},"name":"entry","body":{"$":75}},
{
"op":"and",
"terms":[
{"op":"not","term":{"op":"lookup","table":"entry.provider","keys":{"$":39}}},
{"$":40},
{"op":"lookup","table":"objective.lists","keys":[{"$":16},{"$":37}]}
]
},
{"cite":"objective","part":"persons_by","path":null},
{"cite":"objective","part":"providers_by","path":null},
{"op":"some","over":{"$":7},"name":"entry","body":{"op":"and","terms":[{"$":59},{"$":72}]}},
{"op":"stated","path":"recipient.provides_services_to","value":null},
{"op":"fact","path":"assists_eligible_people"},
{"cite":"objective","part":"opening","path":null},
{"field":"pursues"},
[{"$":16},{"element":"element"}],
[{"$":16}],
[{"cite":"objective","part":"elements","path":null}],
{"op":"lookup","table":"objective.factors","keys":{"$":86}},
{"op":"stated","path":"disadvantages","value":null},
{
"op":"at-least",
"number":{"rows":"objective.factors-needed","keys":{"$":86}},
"over":{"field":"disadvantages"},
"name":"factor",
"body":{
"op":"or",
"terms":[
{
"op":"not",
"term":{"op":"lookup","table":"objective.factor-by-age","keys":[{"$":16},{"element":"factor"}]}
},
{"op":"fact","path":"aged_16_to_24"}
]
}
},
{"op":"fact","path":"information.held_in_connection_with_functions"},
[{"$":9},{"$":53}],
[
{
"text":"{discloser} holds the information in connection with its public functions",
"cure":null,
"when":null,
"cites":[]
}
],
[
{
"text":"{discloser} does not hold the information in connection with its functions of a public nature",
"cure":"Disclose only information that is held in connection with such functions. The power reaches nothing else.",
"when":null,
"cites":[]
}
],
[
{
"text":"{unsettled} whether {discloser} holds the information in connection with its public functions",
"cure":null,
"when":null,
"cites":[]
}
],
{"op":"fact","path":"information.within_limited_functions"},
[
{
"text":"the information is within the functions that count for {discloser}",
"cure":null,
"when":null,
"cites":[]
}
],
{"op":"or","terms":[{"$":96},{"$":51}]},
[
{
"text":"{discloser} is listed only because it provides services, and the information is not held for the functions that it exercises for its client",
"cure":"Disclose only what the provider holds for that service. The power reaches nothing else.",
"when":null,
"cites":[]
}
],
[
{
"text":"{unsettled} whether {discloser} holds the information for the functions that it exercises for its client",
"cure":null,
"when":null,
"cites":[]
}
],
{
"id":"s40.data-protection",
"title":"data protection",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/complies_with_data_protection",
"guard":null,
"formula":{
"op":"or",
"terms":[
{"op":"fact","path":"complies_with_data_protection"},
{"op":"stated","path":"information.personal_data","value":false}
]
},
"cites":[{"cite":"text","text":"DEA 2017 s.40(8)(a)"}],
"met":[
{
"text":"the controller has concluded that the disclosure complies with data protection legislation",
"cure":null,
"when":{"op":"stated","path":"complies_with_data_protection","value":true},
"cites":[]
},
{
"text":"the disclosure contains no personal data, so data protection legislation does not apply to it",
"cure":null,
"when":null,
"cites":[]
}
],
"not_met":[
{
"text":"the controller has concluded that the disclosure would contravene data protection legislation, and nothing in the power authorises that",
"cure":"Change the disclosure so that it complies: share less, find a basis in that legislation, give notice or improve security. The override does not remove this obstacle.",
"when":null,
"cites":[]
}
],
"unknown":[
{
"text":"{unsettled} whether the disclosure complies with data protection legislation",
"cure":null,
"when":null,
"cites":[]
}
]
},
{
"id":"s40.investigatory-powers",
"title":"investigatory powers",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/prohibited_by_investigatory_powers",
"guard":null,
"formula":{"op":"not","term":{"op":"fact","path":"prohibited_by_investigatory_powers"}},
"cites":[{"cite":"text","text":"DEA 2017 s.40(8)(b)"},{"cite":"text","text":"DEA 2017 s.40(9)"}],
"met":[
{
"text":"investigatory powers legislation does not prohibit the disclosure",
"cure":null,
"when":null,
"cites":[]
}
],
"not_met":[
{
"text":"investigatory powers legislation prohibits the disclosure, and nothing in the power authorises it",
"cure":"Leave the prohibited material out. The override does not remove this obstacle.",
"when":null,
"cites":[]
}
],
"unknown":[
{
"text":"{unsettled} whether investigatory powers legislation prohibits the disclosure",
"cure":null,
"when":null,
"cites":[]
}
]
},
{"op":"stated","path":"information.from_revenue_and_customs","value":true},
{"op":"lookup","table":"entry.revenue-and-customs","keys":{"$":27}},
{"op":"not","term":{"op":"some","over":{"$":4},"name":"entry","body":{"$":104}}},
{"op":"not","term":{"op":"fact","path":"information.personal"}},
{"op":"fact","path":"commissioners_consent"},
{"cite":"text","text":"DEA 2017 s.42(1)"},
{"cite":"text","text":"DEA 2017 s.51(1)"},
{"cite":"text","text":"DEA 2017 s.59(1)"},
{"cite":"text","text":"DEA 2017 s.42(2)"},
{
"id":"s42.second-hand",
"title":"Revenue and Customs information",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/information/from_revenue_and_customs",
"guard":{"op":"and","terms":[{"$":103},{"$":105}]},
"formula":{"op":"or","terms":[{"$":106},{"$":107},{"op":"not","term":{"op":"reading","id":"s42-stands"}}]},
"cites":[
{"$":108},
{"$":109},
{"$":110},
{"$":111},
{"cite":"text","text":"DEA 2017 s.40(7)(b)"},
{"cite":"text","text":"DEA 2017 s.41(2)(a)"}
],
"met":[
{
"text":"nothing in section 42(1), 51(1) or 59(1) prevents passing the information on",
"cure":null,
"when":null,
"cites":[]
}
],
"not_met":[
{
"text":"Revenue and Customs disclosed this personal information at an earlier step, the Commissioners do not consent, and on the view taken their bar still applies (section 42(1), 51(1) or 59(1), depending on the power that they used)",
"cure":"Ask the Commissioners for HMRC for consent, general or specific.",
"when":null,
"cites":[]
}
],
"unknown":[
{
"text":"{unsettled} whether this information, which Revenue and Customs disclosed at an earlier step, may be passed on",
"cure":null,
"when":null,
"cites":[]
}
]
},
{
"id":"s43.regard-to-code",
"title":"regard to the Code",
"basis":"statute",
"severity":"warning",
"decides":false,
"verified":true,
"pointer":"/had_regard_to_code",
"guard":null,
"formula":{"op":"fact","path":"had_regard_to_code"},
"cites":[{"cite":"text","text":"DEA 2017 s.43(3)"}],
"met":[{"text":"{discloser} has had regard to the code of practice","cure":null,"when":null,"cites":[]}],
"not_met":[
{
"text":"{discloser} has not had regard to the code of practice; on one view that takes the disclosure outside the power",
"cure":"Read the Code before disclosing, and record that you did.",
"when":null,
"cites":[]
}
],
"unknown":[
{
"text":"{unsettled} whether {discloser} has had regard to the code of practice",
"cure":null,
"when":null,
"cites":[]
}
]
},
{"cite":"text","text":"DEA 2017 s.36(4)"},
[{"$":1},{"$":5}],
{"op":"lookup","table":"class.power","keys":{"$":115}},
{"op":"some","over":{"$":7},"name":"class","body":{"$":116}},
{"cite":"text","text":"DEA 2017 s.36(1)"},
{"cite":"classes","path":"recipient.specified_as"},
[{"text":"{recipient} is {recipient_classes}","cure":null,"when":null,"cites":[]}],
[{"cite":"measure","part":"classes"}],
[
{
"text":"{recipient} is not {classes_of_power}",
"cure":"The section covers only {classes_of_power}. If {recipient} only processes the information for a controller, it counts as that controller here: name the controller instead. Otherwise look for another power.",
"when":null,
"cites":{"$":121}
}
],
[
{"text":"{unsettled} whether {recipient} is {classes_of_power}","cure":null,"when":null,"cites":[]}
],
{"cite":"power","part":"subsection","within":"(2)"},
[{"$":124},{"cite":"text","text":"DEA 2017 s.36(10)"}],
{
"op":"some",
"over":{"field":"purpose"},
"name":"purpose",
"body":{"op":"lookup","table":"power.purpose","keys":[{"$":1},{"element":"purpose"}]}
},
[{"$":124}],
[
{
"text":"the disclosure is meant to help these people by {purposes}",
"cure":null,
"when":null,
"cites":[{"cite":"measure","part":"purposes-named"}]
}
],
[{"cite":"measure","part":"purposes"}],
[
{
"text":"the disclosure is not meant to help these people by {purposes_listed}",
"cure":"One of these ways of helping is enough. State each that applies, or look for another power.",
"when":null,
"cites":{"$":129}
}
],
[
{
"text":"{unsettled} how the disclosure is meant to help these people",
"cure":null,
"when":null,
"cites":{"$":129}
}
],
{"field":"intended_use"},
{"element":"use"},
{"op":"lookup","table":"power.use","keys":[{"$":1},{"$":133}]},
{
"op":"some",
"over":{"$":132},
"name":"use",
"body":{
"op":"and",
"terms":[
{"$":134},
{
"op":"or",
"terms":[
{"op":"lookup","table":"use.to-any","keys":[{"$":133}]},
{
"op":"some",
"over":{"$":7},
"name":"class",
"body":{"op":"lookup","table":"use.recipient","keys":[{"$":133},{"$":5}]}
}
]
}
]
}
},
[{"cite":"measure","part":"uses-named"}],
[
{
"text":"the recipient is intended to use the information in connection with {uses}",
"cure":null,
"when":null,
"cites":[]
}
],
[
{
"text":"the recipient is not intended to use the information for any of the uses that the section lists on {day}",
"cure":"One use that the section lists is enough. Look for another power for other uses.",
"when":{"op":"not","term":{"op":"some","over":{"$":132},"name":"use","body":{"$":134}}},
"cites":[]
},
{
"text":"none of the uses stated allows a disclosure to {recipient}, {recipient_classes}",
"cure":"Some uses allow a disclosure only to one class of recipient. Look for a use that fits this recipient.",
"when":null,
"cites":[]
}
],
[
{
"text":"{unsettled} whether the recipient is intended to use the information for a use that the section lists",
"cure":null,
"when":null,
"cites":[]
}
],
{"op":"some","over":{"$":4},"name":"class","body":{"$":116}},
{"cite":"classes","path":"discloser.specified_as"},
[{"text":"{discloser} is {discloser_classes}","cure":null,"when":null,"cites":[]}],
[
{
"text":"{discloser} is not {classes_of_power}",
"cure":"The section covers only {classes_of_power}. If {discloser} only processes the information for a controller, it counts as that controller here: name the controller instead. Otherwise look for another power.",
"when":null,
"cites":{"$":121}
}
],
[
{"text":"{unsettled} whether {discloser} is {classes_of_power}","cure":null,"when":null,"cites":[]}
],
{"cite":"text","text":"DEA 2017 s.38(4)"},
{"cite":"text","text":"DEA 2017 s.38(1)"},
{"op":"stated","path":"eligible_as","value":null},
{"field":"eligible_as"},
{"op":"lookup","table":"power.eligible-for-any","keys":[{"$":1},{"$":148}]},
{"op":"lookup","table":"eligible.undertaker","keys":[{"$":148},{"$":5}]},
{"op":"not","term":{"$":147}},
{"op":"lookup","table":"power.not-stated-for-any","keys":[{"$":1}]},
{"op":"lookup","table":"power.not-stated-for","keys":{"$":115}},
[{"$":124},{"cite":"measure","part":"eligible"},{"cite":"text","text":"DEA 2017 s.38(10)"}],
{"op":"not","term":{"$":82}},
{
"text":"the people stated are {eligible_people}, who are eligible only {eligible_period}, and only for {eligible_undertakers}",
"cure":"State another class of eligible people if the people are in it, or look for another power.",
"when":null,
"cites":[]
},
{"op":"stated","path":"territory","value":null},
{"op":"not","term":{"$":157}},
{"field":"received_under"},
[{"$":159}],
{"op":"lookup","table":"section.somewhere","keys":{"$":160}},
{"field":"received_from.specified_as"},
{"op":"lookup","table":"section.somewhere-for","keys":[{"$":159},{"$":5}]},
{"op":"some","over":{"$":162},"name":"class","body":{"$":163}},
{"field":"holder.specified_as"},
{"op":"some","over":{"$":165},"name":"class","body":{"$":163}},
[{"$":159},{"$":2}],
{"op":"lookup","table":"section.in-force","keys":{"$":167}},
{"op":"lookup","table":"section.commenced-for","keys":[{"$":159},{"$":2},{"$":5}]},
{"op":"some","over":{"$":162},"name":"class","body":{"$":169}},
{"op":"some","over":{"$":165},"name":"class","body":{"$":169}},
{"value":"s40"},
{"op":"lookup","table":"section.somewhere-for","keys":[{"$":172},{"$":5}]},
{"op":"lookup","table":"section.in-force","keys":[{"$":172},{"$":2}]},
{"op":"lookup","table":"section.commenced-for","keys":[{"$":172},{"$":2},{"$":5}]},
{
"op":"and",
"terms":[
{
"op":"or",
"terms":[
{
"op":"and",
"terms":[{"$":158},{"op":"or","terms":[{"$":161},{"op":"or","terms":[{"$":164},{"$":166}]}]}]
},
{
"op":"and",
"terms":[
{"$":157},
{
"op":"every",
"over":{"$":0},
"name":"territory",
"body":{"op":"or","terms":[{"$":168},{"op":"or","terms":[{"$":170},{"$":171}]}]}
}
]
}
]
},
{
"op":"or",
"terms":[
{
"op":"and",
"terms":[
{"$":158},
{
"op":"or",
"terms":[
{"op":"lookup","table":"section.somewhere","keys":[{"$":172}]},
{
"op":"or",
"terms":[
{"op":"some","over":{"$":162},"name":"class","body":{"$":173}},
{"op":"some","over":{"$":165},"name":"class","body":{"$":173}}
]
}
]
}
]
},
{
"op":"and",
"terms":[
{"$":157},
{
"op":"every",
"over":{"$":0},
"name":"territory",
"body":{
"op":"or",
"terms":[
{"$":174},
{
"op":"or",
"terms":[
{"op":"some","over":{"$":162},"name":"class","body":{"$":175}},
{"op":"some","over":{"$":165},"name":"class","body":{"$":175}}
]
}
]
}
}
]
}
]
}
]
},
{"op":"unsettled","path":"received_under"},
{"op":"not","term":{"$":176}},
{"cite":"commencing","section":null},
[{"$":179},{"cite":"commencing","section":"s40"}],
{"op":"fact","path":"for_disclosed_purpose"},
{
"op":"and",
"terms":[
{"op":"not","term":{"op":"stated","path":"information.from_revenue_and_customs","value":false}},
{"op":"lookup","table":"power.bound-by-consent","keys":{"$":160}},
{"op":"some","over":{"$":162},"name":"entry","body":{"$":104}}
]
},
{"op":"and","terms":[{"$":182},{"$":107}]},
{"op":"or","terms":[{"op":"fact","path":"information.from_revenue_and_customs"},{"$":182}]},
{"op":"reading","id":"s42-reaches-indirect"},
{"op":"stated","path":"ground","value":null},
[{"field":"ground"}],
{"op":"fact","path":"ground_made_out"},
{"op":"and","terms":[{"$":186},{"op":"lookup","table":"ground.use","keys":{"$":187}},{"$":188}]},
{"op":"not","term":{"$":184}},
{"op":"not","term":{"$":182}},
{"op":"not","term":{"$":185}},
{"cite":"text","text":"DEA 2017 s.40(1)"},
{"cite":"text","text":"DEA 2017 s.40(5)"},
{"cite":"text","text":"DEA 2017 s.40(4)"},
{"op":"and","terms":[{"$":184},{"$":107}]},
{"cite":"text","text":"DEA 2017 s.49(4)"},
{"cite":"text","text":"DEA 2017 s.57(4)"},
{"cite":"ground","noun":"use"},
{"cite":"entries","path":"received_from.specified_as","not_in_force":false},
{"cite":"text","text":"DEA 2017 s.40(2)"},
{"op":"stated","path":"received_via","value":null},
{"field":"received_via.specified_as"},
{"op":"not","term":{"$":202}},
{"value":"s41"},
{"op":"lookup","table":"section.somewhere-for","keys":[{"$":205},{"$":5}]},
{"op":"lookup","table":"section.commenced-for","keys":[{"$":205},{"$":2},{"$":5}]},
{"value":"s42"},
{"op":"lookup","table":"section.somewhere-for","keys":[{"$":208},{"$":5}]},
{"op":"lookup","table":"section.commenced-for","keys":[{"$":208},{"$":2},{"$":5}]},
{
"op":"and",
"terms":[
{
"op":"or",
"terms":[
{
"op":"and",
"terms":[
{"$":158},
{
"op":"or",
"terms":[
{"$":161},
{
"op":"or",
"terms":[
{"$":164},
{"op":"and","terms":[{"$":202},{"op":"some","over":{"$":203},"name":"class","body":{"$":163}}]},
{"op":"and","terms":[{"$":204},{"$":166}]}
]
}
]
}
]
},
{
"op":"and",
"terms":[
{"$":157},
{
"op":"every",
"over":{"$":0},
"name":"territory",
"body":{
"op":"or",
"terms":[
{"$":168},
{
"op":"or",
"terms":[
{"$":170},
{"op":"and","terms":[{"$":202},{"op":"some","over":{"$":203},"name":"class","body":{"$":169}}]},
{"op":"and","terms":[{"$":204},{"$":171}]}
]
}
]
}
}
]
}
]
},
{
"op":"or",
"terms":[
{
"op":"and",
"terms":[
{"$":158},
{
"op":"or",
"terms":[
{"op":"lookup","table":"section.somewhere","keys":[{"$":205}]},
{
"op":"or",
"terms":[
{"op":"some","over":{"$":162},"name":"class","body":{"$":206}},
{"op":"and","terms":[{"$":202},{"op":"some","over":{"$":203},"name":"class","body":{"$":206}}]},
{"op":"and","terms":[{"$":204},{"op":"some","over":{"$":165},"name":"class","body":{"$":206}}]}
]
}
]
}
]
},
{
"op":"and",
"terms":[
{"$":157},
{
"op":"every",
"over":{"$":0},
"name":"territory",
"body":{
"op":"or",
"terms":[
{"op":"lookup","table":"section.in-force","keys":[{"$":205},{"$":2}]},
{
"op":"or",
"terms":[
{"op":"some","over":{"$":162},"name":"class","body":{"$":207}},
{"op":"and","terms":[{"$":202},{"op":"some","over":{"$":203},"name":"class","body":{"$":207}}]},
{"op":"and","terms":[{"$":204},{"op":"some","over":{"$":165},"name":"class","body":{"$":207}}]}
]
}
]
}
}
]
}
]
},
{
"op":"or",
"terms":[
{
"op":"and",
"terms":[
{"$":158},
{
"op":"or",
"terms":[
{"op":"lookup","table":"section.somewhere","keys":[{"$":208}]},
{
"op":"or",
"terms":[
{"op":"some","over":{"$":162},"name":"class","body":{"$":209}},
{"op":"and","terms":[{"$":202},{"op":"some","over":{"$":203},"name":"class","body":{"$":209}}]},
{"op":"and","terms":[{"$":204},{"op":"some","over":{"$":165},"name":"class","body":{"$":209}}]}
]
}
]
}
]
},
{
"op":"and",
"terms":[
{"$":157},
{
"op":"every",
"over":{"$":0},
"name":"territory",
"body":{
"op":"or",
"terms":[
{"op":"lookup","table":"section.in-force","keys":[{"$":208},{"$":2}]},
{
"op":"or",
"terms":[
{"op":"some","over":{"$":162},"name":"class","body":{"$":210}},
{"op":"and","terms":[{"$":202},{"op":"some","over":{"$":203},"name":"class","body":{"$":210}}]},
{"op":"and","terms":[{"$":204},{"op":"some","over":{"$":165},"name":"class","body":{"$":210}}]}
]
}
]
}
}
]
}
]
}
]
},
{"op":"not","term":{"$":211}},
[{"$":179},{"cite":"commencing","section":"s41"},{"cite":"commencing","section":"s42"}],
{"op":"not","term":{"op":"and","terms":[{"$":182},{"$":204}]}},
{"op":"and","terms":[{"$":186},{"op":"lookup","table":"ground.onward","keys":{"$":187}},{"$":188}]},
{"cite":"text","text":"DEA 2017 s.41(1)"},
{"cite":"text","text":"DEA 2017 s.41(8)"},
[{"$":108},{"$":217}],
[{"$":108},{"$":109},{"$":110},{"$":217}],
{"cite":"ground","noun":"onward"},
{"op":"and","terms":[]},
{
"when":{
"op":"some",
"over":{"$":0},
"name":"territory",
"body":{"op":"lookup","table":"section.later","keys":{"$":167}}
},
"text":"Section {section} came into force later in {later_in}. Before that, nothing could be received under it there."
},
["DEA 2017 s.35(1)"],
["DEA 2017 s.40(10)"],
["DEA 2017 s.43(3)"],
{"listed":"parties","where":{}},
{"listed":"flows","where":{}},
{"op":"exists","over":{"$":227},"name":"any","body":{"$":221}},
{"op":"not","term":{"$":228}},
{"name":"flow","over":{"$":227}},
[{"$":230}],
{"op":"stated","path":"@flow.discloser","value":null},
{"word":"number","name":"flow"},
{"number":{"$":233}},
{"op":"stated","path":"@flow.recipient","value":null},
{"op":"stated","path":"@flow.power","value":null},
{"listed":"@flow.other_law","where":{}},
{"op":"exists","over":{"$":237},"name":"any","body":{"$":221}},
{"op":"not","term":{"$":238}},
{"field":"@flow.power"},
{"field":"@flow.discloser"},
{"listed":"parties","where":{"id":{"$":241}}},
{"op":"exists","over":{"$":242},"name":"any","body":{"$":221}},
[
{
"text":"This names a party that is not in the agreement",
"cure":"Name the id of a party of the agreement, or add it. Did you mean '{near}'?",
"when":null
},
{
"text":"This names a party that is not in the agreement",
"cure":"Name the id of a party of the agreement, or add it.",
"when":null
}
],
{"field":"@flow.recipient"},
{"listed":"parties","where":{"id":{"$":245}}},
{"op":"exists","over":{"$":246},"name":"any","body":{"$":221}},
{"listed":"@flow.items","where":{}},
{"field":"@carried"},
{"listed":"data_items","where":{"id":{"$":249}}},
{"listed":"data_items","where":{}},
{"listed":"lawful_bases","where":{}},
{"field":"@row.party"},
{
"op":"and",
"terms":[
{"op":"stated","path":"@row.party","value":null},
{
"op":"not",
"term":{"op":"exists","over":{"listed":"parties","where":{"id":{"$":253}}},"name":"any","body":{"$":221}}
}
]
},
{"near":{"word":"nearest","of":{"$":253},"among":{"$":226},"path":"id"}},
{"listed":"signatures","where":{}},
{"field":{"word":"text","of":{"field":"@unread.field"}}},
[{"name":"party","over":{"$":226}}],
{"field":"@party.id"},
{"listed":"flows","where":{"discloser":{"$":259}}},
{"listed":"flows","where":{"recipient":{"$":259}}},
{"op":"not","term":{"op":"given","path":"@flow.items"}},
{
"op":"or",
"terms":[
{"op":"equal","left":{"$":241},"right":{"$":245}},
{
"op":"exists",
"over":{"listed":"flows","where":{"discloser":{"$":245},"recipient":{"$":241}}},
"name":"opposite",
"body":{
"op":"and",
"terms":[
{"op":"follows","name":"opposite","other":"flow"},
{
"op":"or",
"terms":[
{"$":262},
{"op":"not","term":{"op":"given","path":"@opposite.items"}},
{"op":"equal","left":{"field":"@flow.items"},"right":{"field":"@opposite.items"}}
]
}
]
}
}
]
},
{"op":"and","terms":[{"$":232},{"$":235},{"$":263}]},
{"word":"text","of":{"field":"@party.name"}},
{"party":{"$":265}},
{
"op":"or",
"terms":[
{"op":"exists","over":{"$":260},"name":"flow","body":{"$":221}},
{"op":"exists","over":{"$":261},"name":"flow","body":{"$":221}}
]
},
{"op":"or","terms":[{"$":229},{"$":267}]},
{"op":"stated","path":"@party.role","value":"processor"},
{"op":"exists","over":{"$":251},"name":"any","body":{"$":221}},
[{"name":"item","over":{"$":251}}],
{"item":{"word":"text","of":{"field":"@item.name"}}},
{"op":"not","term":{"op":"stated","path":"@flow.items","value":null}},
{"op":"given","path":"retention"},
{"op":"stated","path":"starts","value":null},
{"field":"starts"},
{"day":"act.passed","keys":[]},
{"field":"reviews_on"},
{"op":"earlier","left":{"$":278},"right":{"$":276}},
{"field":"ends"},
{"value":"P1D"},
{"field":"retention"},
{"op":"stated","path":"register_entry.registered_on","value":null},
{
"op":"or",
"terms":[{"op":"given","path":"register_entry.number"},{"$":283},{"op":"given","path":"register_entry.url"}]
},
[{"severity":"advice","when":{"op":"stated","path":"status","value":"draft"}}],
{"field":"register_entry.registered_on"},
{"party":{"$":259}},
{"field":"@signature.on"},
{"word":"text","of":{"$":276}},
{"op":"and","terms":[{"$":268},{"op":"not","term":{"$":269}}]},
{"op":"not","term":{"op":"stated","path":"@flow.information.personal_data","value":false}},
{
"op":"or",
"terms":[
{"op":"and","terms":[{"$":273},{"op":"exists","over":{"$":251},"name":"item","body":{"$":221}}]},
{
"op":"exists",
"over":{"$":248},
"name":"carried",
"body":{"op":"exists","over":{"$":250},"name":"item","body":{"$":221}}
}
]
},
{"op":"not","term":{"op":"stated","path":"@item.personal","value":false}},
{
"op":"or",
"terms":[
{"op":"and","terms":[{"$":273},{"op":"exists","over":{"$":251},"name":"item","body":{"$":293}}]},
{
"op":"exists",
"over":{"$":248},
"name":"carried",
"body":{"op":"exists","over":{"$":250},"name":"item","body":{"$":293}}
}
]
},
{
"op":"and",
"terms":[
{
"op":"or",
"terms":[
{"op":"not","term":{"$":267}},
{
"op":"or",
"terms":[
{"op":"exists","over":{"$":260},"name":"flow","body":{"$":291}},
{"op":"exists","over":{"$":261},"name":"flow","body":{"$":291}}
]
}
]
},
{
"op":"or",
"terms":[
{
"op":"not",
"term":{
"op":"or",
"terms":[
{"op":"exists","over":{"$":260},"name":"flow","body":{"$":292}},
{"op":"exists","over":{"$":261},"name":"flow","body":{"$":292}}
]
}
},
{
"op":"or",
"terms":[
{"op":"exists","over":{"$":260},"name":"flow","body":{"$":294}},
{"op":"exists","over":{"$":261},"name":"flow","body":{"$":294}}
]
}
]
}
]
},
{"listed":"lawful_bases","where":{"$":287}},
{"op":"stated","path":"@statement.basis","value":null},
["UK GDPR art.6(1)"],
{"op":"given","path":"lawful_bases"},
[
{"name":"statement","over":{"$":252}},
{"name":"party","over":{"listed":"parties","where":{"id":{"field":"@statement.party"}}}}
],
{"field":"@statement.basis"},
[{"$":301}],
{"op":"and","terms":[{"$":297},{"op":"lookup","table":"basis.known","keys":{"$":302}}]},
{"op":"lookup","table":"basis.since","keys":{"$":302}},
{"op":"stated","path":"ends","value":null},
{"day":"basis.since","keys":{"$":302}},
{"op":"not","term":{"op":"earlier","left":{"$":306},"right":{"$":280}}},
{"op":"lookup","table":"basis.until","keys":{"$":302}},
{"day":"basis.until","keys":{"$":302}},
{"op":"not","term":{"op":"earlier","left":{"$":276},"right":{"$":309}}},
{
"op":"and",
"terms":[
{"$":303},
{"op":"lookup","table":"basis.closed-to-authorities","keys":{"$":302}},
{
"op":"and",
"terms":[
{"op":"not","term":{"op":"and","terms":[{"$":304},{"$":305},{"$":307}]}},
{"op":"not","term":{"op":"and","terms":[{"$":308},{"$":275},{"$":310}]}}
]
}
]
},
{"op":"lookup","table":"entry.authority","keys":[{"field":"@entry"}]},
{"word":"text","of":{"$":301}},
{
"op":"not",
"term":{
"op":"and",
"terms":[
{"$":311},
{"op":"exists","over":{"listed":"@party.specified_as","where":{}},"name":"entry","body":{"$":312}}
]
}
},
{"op":"stated","path":"@item.special_category","value":true},
{"op":"exists","over":{"$":251},"name":"item","body":{"$":315}},
{
"op":"or",
"terms":[
{"op":"and","terms":[{"$":273},{"$":316}]},
{
"op":"exists",
"over":{"$":248},
"name":"carried",
"body":{"op":"exists","over":{"$":250},"name":"item","body":{"$":315}}
}
]
},
{"op":"stated","path":"@item.criminal_offence","value":true},
{"op":"exists","over":{"$":251},"name":"item","body":{"$":318}},
{
"op":"or",
"terms":[
{"op":"and","terms":[{"$":273},{"$":319}]},
{
"op":"exists",
"over":{"$":248},
"name":"carried",
"body":{"op":"exists","over":{"$":250},"name":"item","body":{"$":318}}
}
]
},
{"listed":"parties","where":{"role":{"value":"joint-controller"}}},
{"op":"stated","path":"dpia","value":null},
{"op":"stated","path":"business_case","value":null},
{"field":"dpia.on"},
{"field":"business_case.on"},
{"field":"security_plan.on"}
],
"value":{
"type":"portable-rules",
"version":"1.2",
"library":"0.1.0",
"not_known":"?",
"facts":[
{"path":"received_under","rank":null,"stage":"who","outside":true,"citation":"DEA 2017 s.40(1)"},
{
"path":"received_from.specified_as",
"rank":0,
"stage":"who",
"outside":false,
"citation":"DEA 2017 s.42(1)"
},
{
"path":"received_via.specified_as",
"rank":0,
"stage":"who",
"outside":false,
"citation":"DEA 2017 s.41(1)(b)"
},
{"path":"holder.specified_as","rank":0,"stage":"who","outside":false,"citation":"DEA 2017 s.40(1)"},
{
"path":"discloser.specified_as",
"rank":0,
"stage":"who",
"outside":false,
"citation":"DEA 2017 s.35(2)"
},
{
"path":"discloser.in_specified_capacity",
"rank":null,
"stage":"who",
"outside":false,
"citation":"DEA 2017 s.35(2)"
},
{
"path":"discloser.provides_services_to",
"rank":1,
"stage":"who",
"outside":false,
"citation":"DEA 2017 s.35(2)"
},
{
"path":"discloser.provides_services_to.specified_as",
"rank":1,
"stage":"who",
"outside":false,
"citation":"DEA 2017 s.35(2)"
},
{
"path":"discloser.services_in_connection",
"rank":null,
"stage":"facts",
"outside":false,
"citation":"DEA 2017 s.35(2)"
},
{
"path":"discloser.client_is_public_authority",
"rank":null,
"stage":"who",
"outside":false,
"citation":"DEA 2017 s.45(1)"
},
{
"path":"recipient.specified_as",
"rank":0,
"stage":"who",
"outside":false,
"citation":"DEA 2017 s.35(2)"
},
{
"path":"recipient.in_specified_capacity",
"rank":null,
"stage":"who",
"outside":false,
"citation":"DEA 2017 s.35(2)"
},
{
"path":"recipient.provides_services_to",
"rank":1,
"stage":"who",
"outside":false,
"citation":"DEA 2017 s.35(2)"
},
{
"path":"recipient.provides_services_to.specified_as",
"rank":1,
"stage":"who",
"outside":false,
"citation":"DEA 2017 s.35(2)"
},
{
"path":"recipient.services_in_connection",
"rank":null,
"stage":"facts",
"outside":false,
"citation":"DEA 2017 s.35(2)"
},
{
"path":"recipient.client_is_public_authority",
"rank":null,
"stage":"who",
"outside":false,
"citation":"DEA 2017 s.45(1)"
},
{"path":"objective","rank":0,"stage":"what-for","outside":false,"citation":"DEA 2017 s.35(7)"},
{"path":"pursues","rank":null,"stage":"what-for","outside":false,"citation":"DEA 2017 s.35(7)"},
{
"path":"assists_eligible_people",
"rank":null,
"stage":"facts",
"outside":false,
"citation":"DEA 2017 s.35(7)"
},
{
"path":"disadvantages_complete",
"rank":null,
"stage":"facts",
"outside":false,
"citation":"SI 2018/912 Sch. para.2(2)"
},
{
"path":"aged_16_to_24",
"rank":null,
"stage":"facts",
"outside":false,
"citation":"SI 2018/912 Sch. para.2(6)"
},
{"path":"purpose","rank":null,"stage":"what-for","outside":false,"citation":"DEA 2017 s.36(2)"},
{"path":"intended_use","rank":null,"stage":"what-for","outside":false,"citation":"DEA 2017 s.36(3)"},
{
"path":"information.held_in_connection_with_functions",
"rank":null,
"stage":"facts",
"outside":false,
"citation":"DEA 2017 s.35(1)"
},
{
"path":"information.within_limited_functions",
"rank":null,
"stage":"facts",
"outside":false,
"citation":"DEA 2017 s.35(5)"
},
{
"path":"information.personal",
"rank":null,
"stage":"facts",
"outside":false,
"citation":"DEA 2017 s.40(5)"
},
{
"path":"information.from_revenue_and_customs",
"rank":null,
"stage":"facts",
"outside":false,
"citation":"DEA 2017 s.40(4)"
},
{
"path":"for_disclosed_purpose",
"rank":null,
"stage":"facts",
"outside":false,
"citation":"DEA 2017 s.40(1)"
},
{"path":"ground_made_out","rank":null,"stage":"facts","outside":false,"citation":"DEA 2017 s.40(2)"},
{
"path":"commissioners_consent",
"rank":null,
"stage":"facts",
"outside":false,
"citation":"DEA 2017 s.42(2)"
},
{
"path":"complies_with_data_protection",
"rank":null,
"stage":"facts",
"outside":false,
"citation":"DEA 2017 s.40(8)(a)"
},
{
"path":"prohibited_by_investigatory_powers",
"rank":null,
"stage":"facts",
"outside":false,
"citation":"DEA 2017 s.40(8)(b)"
},
{
"path":"had_regard_to_code",
"rank":null,
"stage":"facts",
"outside":false,
"citation":"DEA 2017 s.43(3)"
}
],
"rules":{
"s35":[
{
"id":"s35.in-force",
"title":"power in force",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/territory",
"guard":null,
"formula":{"$":8},
"cites":{"$":10},
"met":{"$":12},
"not_met":{"$":14},
"unknown":{"$":15}
},
{
"id":"s35.objective-in-force",
"title":"objective in force",
"basis":"regulations",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/objective",
"guard":null,
"formula":{"op":"every","over":{"$":0},"name":"territory","body":{"$":17}},
"cites":[{"$":18},{"cite":"objective","part":"specified_by","path":null}],
"met":[{"text":"the {objective} objective is in force in {places}","cure":null,"when":null,"cites":[]}],
"not_met":[
{
"text":"the {objective} objective does not extend to all of {places}",
"cure":"Look for another power for the rest.",
"when":{"op":"some","over":{"$":0},"name":"territory","body":{"$":17}},
"cites":{"$":19}
},
{
"text":"the {objective} objective is not in force in {places} on {day}",
"cure":"Look for another power, or a day and place in which the objective is in force.",
"when":null,
"cites":{"$":19}
}
],
"unknown":[{"text":"{unsettled} which objective the disclosure pursues","cure":null,"when":null,"cites":[]}]
},
{
"id":"s35.another-person",
"title":"different bodies",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/recipient",
"guard":null,
"formula":{"$":21},
"cites":{"$":10},
"met":{"$":22},
"not_met":{"$":23},
"unknown":{"$":24}
},
{
"id":"s35.discloser-specified",
"title":"discloser specified",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/discloser",
"guard":null,
"formula":{"$":42},
"cites":[{"$":43},{"$":44}],
"met":{"$":45},
"not_met":[
{
"text":"As stated, {discloser} does not fall in any entry of {schedule}, so it is not a specified person",
"cure":"Health bodies and housing associations in England, and charities, are not listed. If {discloser} provides services in connection with the objective to a public authority that is listed, it may take part as a provider: add the provider entry to its entries, and name that authority as its client. If {discloser} only processes the information for a controller, it counts as that controller here: name the controller instead. Otherwise look for another power.",
"when":{"$":47},
"cites":[]
},
{"$":49},
{
"text":"{discloser} could take part only as a provider of services, and does not meet every condition for that: it must provide services in connection with the objective to a public authority that has an entry of its own in the same Part",
"cure":"Name a client that is a public authority with an entry of its own in the same Part, or look for another power.",
"when":{"$":52},
"cites":{"$":55}
},
{"$":56}
],
"unknown":{"$":57}
},
{
"id":"s35.recipient-specified",
"title":"recipient specified",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/recipient",
"guard":null,
"formula":{"$":62},
"cites":[{"$":43},{"$":63}],
"met":{"$":64},
"not_met":[
{
"text":"As stated, {recipient} does not fall in any entry of {schedule}, so it is not a specified person",
"cure":"Health bodies and housing associations in England, and charities, are not listed. If {recipient} provides services in connection with the objective to a public authority that is listed, it may take part as a provider: add the provider entry to its entries, and name that authority as its client. If {recipient} only processes the information for a controller, it counts as that controller here: name the controller instead. Otherwise look for another power.",
"when":{"$":65},
"cites":[]
},
{"$":66},
{
"text":"{recipient} could take part only as a provider of services, and does not meet every condition for that: it must provide services in connection with the objective to a public authority that has an entry of its own in the same Part",
"cure":"Name a client that is a public authority with an entry of its own in the same Part, or look for another power.",
"when":{"$":67},
"cites":{"$":69}
},
{"$":70}
],
"unknown":{"$":71}
},
{
"id":"s35.objective-listed-for-discloser",
"title":"objective listed for discloser",
"basis":"regulations",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/discloser",
"guard":null,
"formula":{
"op":"or",
"terms":[
{"$":73},
{
"op":"and",
"terms":[
{"op":"or","terms":[{"$":74},{"$":76}]},
{"$":35},
{"$":42},
{"op":"some","over":{"$":36},"name":"client","body":{"$":77}}
]
}
]
},
"cites":[{"$":18},{"$":78},{"cite":"objective","part":"listed-entries","path":"discloser.specified_as"}],
"met":[
{
"text":"the {objective} objective is specified for {discloser}",
"cure":null,
"when":{"$":73},
"cites":[]
},
{
"text":"the {objective} objective is specified for {discloser} as a provider of services to {discloser_client}",
"cure":null,
"when":null,
"cites":[
{"$":79},
{"cite":"objective","part":"listed-entries","path":"discloser.provides_services_to.specified_as"}
]
}
],
"not_met":[
{
"text":"the {objective} objective is not specified for {discloser}, either in its own right or as a provider of services to a body that is listed for it",
"cure":"Name a client that is itself listed for the objective, and to which the services are provided in connection with the objective. Otherwise look for another objective or another power.",
"when":{"$":74},
"cites":[{"$":79},{"$":44},{"$":54}]
},
{
"text":"the {objective} objective is not specified for {discloser}",
"cure":"If {discloser} provides services in connection with the objective to a body that is listed for it, name that client. If {discloser} only processes the information for a controller, it counts as that controller here: name the controller instead. Otherwise look for another objective or another power.",
"when":null,
"cites":[{"$":79},{"$":44}]
}
],
"unknown":[
{
"text":"{unsettled} whether the objective is specified for {discloser}",
"cure":null,
"when":null,
"cites":[]
}
]
},
{
"id":"s35.objective-listed-for-recipient",
"title":"objective listed for recipient",
"basis":"regulations",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/recipient",
"guard":null,
"formula":{
"op":"or",
"terms":[
{"$":80},
{
"op":"and",
"terms":[
{"op":"or","terms":[{"$":81},{"op":"some","over":{"$":7},"name":"entry","body":{"$":75}}]},
{"$":60},
{"$":62},
{"op":"some","over":{"$":61},"name":"client","body":{"$":77}}
]
}
]
},
"cites":[{"$":18},{"$":78},{"cite":"objective","part":"listed-entries","path":"recipient.specified_as"}],
"met":[
{
"text":"the {objective} objective is specified for {recipient}",
"cure":null,
"when":{"$":80},
"cites":[]
},
{
"text":"the {objective} objective is specified for {recipient} as a provider of services to {recipient_client}",
"cure":null,
"when":null,
"cites":[
{"$":79},
{"cite":"objective","part":"listed-entries","path":"recipient.provides_services_to.specified_as"}
]
}
],
"not_met":[
{
"text":"the {objective} objective is not specified for {recipient}, either in its own right or as a provider of services to a body that is listed for it",
"cure":"Name a client that is itself listed for the objective, and to which the services are provided in connection with the objective. Otherwise look for another objective or another power.",
"when":{"$":81},
"cites":[{"$":79},{"$":63},{"$":68}]
},
{
"text":"the {objective} objective is not specified for {recipient}",
"cure":"If {recipient} provides services in connection with the objective to a body that is listed for it, name that client. If {recipient} only processes the information for a controller, it counts as that controller here: name the controller instead. Otherwise look for another objective or another power.",
"when":null,
"cites":[{"$":79},{"$":63}]
}
],
"unknown":[
{
"text":"{unsettled} whether the objective is specified for {recipient}",
"cure":null,
"when":null,
"cites":[]
}
]
},
{
"id":"s35.opening-words",
"title":"the people whom it is meant to help",
"basis":"regulations",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/assists_eligible_people",
"guard":null,
"formula":{"$":82},
"cites":[{"$":18},{"$":83},{"cite":"objective","part":"people_by","path":null}],
"met":[{"text":"the disclosure is meant to help {people}","cure":null,"when":null,"cites":[]}],
"not_met":[
{
"text":"the disclosure is not meant to help {people}",
"cure":"The opening words of the objective, which name these people, are part of it. Look for an objective or a power for the people whom you mean to help.",
"when":null,
"cites":[]
}
],
"unknown":[
{
"text":"{unsettled} whether the disclosure is meant to help {people}",
"cure":null,
"when":null,
"cites":[]
}
]
},
{
"id":"s35.elements",
"title":"elements pursued",
"basis":"regulations",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/pursues",
"guard":null,
"formula":{
"op":"or",
"terms":[
{
"op":"some",
"over":{"$":84},
"name":"element",
"body":{"op":"lookup","table":"objective.any-element","keys":{"$":85}}
},
{
"op":"at-least",
"number":{"rows":"objective.elements-needed","keys":{"$":86}},
"over":{"$":84},
"name":"element",
"body":{"op":"lookup","table":"objective.all-element","keys":{"$":85}}
}
]
},
"cites":[{"$":18},{"$":83}],
"met":[
{
"text":"the arrangement pursues {elements_pursued}",
"cure":null,
"when":null,
"cites":[{"cite":"objective","part":"elements-pursued","path":null}]
}
],
"not_met":[
{
"text":"the objective needs all of its elements, and the arrangement as a whole does not pursue {elements_missing}",
"cure":"The arrangement as a whole must pursue every element; a single disclosure need not achieve each.",
"when":{"op":"lookup","table":"objective.all-joined","keys":{"$":86}},
"cites":[{"cite":"objective","part":"elements-missing","path":null}]
},
{
"text":"the arrangement does not pursue any element of the objective",
"cure":"One element is enough. State each that the arrangement pursues, or look for another objective or another power.",
"when":null,
"cites":{"$":87}
}
],
"unknown":[
{
"text":"{unsettled} which elements of the objective the arrangement pursues",
"cure":null,
"when":null,
"cites":{"$":87}
}
]
},
{
"id":"s35.two-factors",
"title":"number of disadvantages",
"basis":"regulations",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/disadvantages",
"guard":{"op":"and","terms":[{"$":88},{"$":89}]},
"formula":{"op":"or","terms":[{"$":90},{"op":"not","term":{"op":"fact","path":"disadvantages_complete"}}]},
"cites":[{"$":18},{"cite":"objective","part":"factors","path":null}],
"met":[
{"text":"at least {factors_needed} disadvantages are known","cure":null,"when":{"$":90},"cites":[]},
{
"text":"the list of disadvantages is not recorded as complete, so fewer than {factors_needed} on it do not prevent the disclosure",
"cure":null,
"when":null,
"cites":[]
}
],
"not_met":[
{
"text":"the list of disadvantages is recorded as complete, and fewer than {factors_needed} of them count",
"cure":"Check whether the list is complete. A body that knows of fewer may share in order to find out whether there are more.",
"when":null,
"cites":[{"cite":"objective","part":"factors-by-age","path":null}]
}
],
"unknown":[
{
"text":"{unsettled} whether there are at least {factors_needed} disadvantages",
"cure":null,
"when":null,
"cites":[]
}
]
},
{
"id":"s35.functions",
"title":"held in connection with its functions",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/information/held_in_connection_with_functions",
"guard":null,
"formula":{"$":91},
"cites":{"$":92},
"met":{"$":93},
"not_met":{"$":94},
"unknown":{"$":95}
},
{
"id":"s35.entry-limits",
"title":"functions that the entry names",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/information/within_limited_functions",
"guard":{"op":"some","over":{"$":4},"name":"entry","body":{"op":"and","terms":[{"$":26},{"$":58}]}},
"formula":{
"op":"or",
"terms":[
{"$":96},
{
"op":"some",
"over":{"$":4},
"name":"entry",
"body":{"op":"and","terms":[{"$":34},{"op":"not","term":{"$":58}},{"$":72}]}
}
]
},
"cites":[{"cite":"text","text":"DEA 2017 s.35(2A)"},{"$":44}],
"met":{"$":97},
"not_met":[
{
"text":"the entry of {discloser} names functions, and the information is not held within them",
"cure":"Disclose only information held within the functions that the entry names. The power reaches nothing else.",
"when":null,
"cites":[]
}
],
"unknown":[
{
"text":"{unsettled} whether {discloser} holds the information within the functions that its entry names",
"cure":null,
"when":null,
"cites":[]
}
]
},
{
"id":"s35.provider-limits",
"title":"functions exercised for the client",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/information/within_limited_functions",
"guard":{"$":76},
"formula":{"$":98},
"cites":[{"cite":"text","text":"DEA 2017 s.35(5)"},{"$":44}],
"met":{"$":97},
"not_met":{"$":99},
"unknown":{"$":100}
},
{"$":101},
{"$":102},
{"$":112},
{"$":113}
],
"s36":[
{
"id":"s36.in-force",
"title":"power in force",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/territory",
"guard":null,
"formula":{"$":8},
"cites":{"$":10},
"met":{"$":12},
"not_met":{"$":14},
"unknown":{"$":15}
},
{
"id":"s36.another-person",
"title":"different bodies",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/recipient",
"guard":null,
"formula":{"$":21},
"cites":{"$":10},
"met":{"$":22},
"not_met":{"$":23},
"unknown":{"$":24}
},
{
"id":"s36.discloser-specified",
"title":"discloser specified",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/discloser",
"guard":null,
"formula":{"$":42},
"cites":[{"$":114},{"$":44}],
"met":{"$":45},
"not_met":[
{
"text":"As stated, {discloser} does not fall in any entry of {schedule}, so it is not a specified person",
"cure":"Health bodies and housing associations in England, and charities, are not listed. If {discloser} provides services in connection with a fuel poverty measure to a public authority that is listed, it may take part as a provider: add the provider entry to its entries, and name that authority as its client. If {discloser} only processes the information for a controller, it counts as that controller here: name the controller instead. Otherwise look for another power.",
"when":{"$":47},
"cites":[]
},
{"$":49},
{
"text":"{discloser} could take part only as a provider of services, and does not meet every condition for that: it must provide services in connection with a fuel poverty measure to a public authority that has an entry of its own in the same Part",
"cure":"Name a client that is a public authority with an entry of its own in the same Part, or look for another power.",
"when":{"$":52},
"cites":{"$":55}
},
{"$":56}
],
"unknown":{"$":57}
},
{
"id":"s36.recipient-class",
"title":"class of recipient",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/recipient",
"guard":null,
"formula":{"$":117},
"cites":[{"$":118},{"$":119}],
"met":{"$":120},
"not_met":{"$":122},
"unknown":{"$":123}
},
{
"id":"s36.opening-words",
"title":"the people whom it is meant to help",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/assists_eligible_people",
"guard":null,
"formula":{"$":82},
"cites":{"$":125},
"met":[
{
"text":"the disclosure is meant to help people living in fuel poverty",
"cure":null,
"when":null,
"cites":[]
}
],
"not_met":[
{
"text":"the disclosure is not meant to help people living in fuel poverty",
"cure":"The section is only for these people. Look for a power for the people whom you mean to help.",
"when":null,
"cites":[]
}
],
"unknown":[
{
"text":"{unsettled} whether the disclosure is meant to help people living in fuel poverty",
"cure":null,
"when":null,
"cites":[]
}
]
},
{
"id":"s36.purpose",
"title":"the kind of help",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/purpose",
"guard":null,
"formula":{"$":126},
"cites":{"$":127},
"met":{"$":128},
"not_met":{"$":130},
"unknown":{"$":131}
},
{
"id":"s36.intended-use",
"title":"intended use",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/intended_use",
"guard":null,
"formula":{"$":135},
"cites":{"$":136},
"met":{"$":137},
"not_met":{"$":138},
"unknown":{"$":139}
},
{
"id":"s36.functions",
"title":"held in connection with its functions",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/information/held_in_connection_with_functions",
"guard":null,
"formula":{"$":91},
"cites":{"$":92},
"met":{"$":93},
"not_met":{"$":94},
"unknown":{"$":95}
},
{
"id":"s36.provider-limits",
"title":"functions exercised for the client",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/information/within_limited_functions",
"guard":{"$":76},
"formula":{"$":98},
"cites":[{"cite":"text","text":"DEA 2017 s.36(9)"},{"$":44}],
"met":{"$":97},
"not_met":{"$":99},
"unknown":{"$":100}
},
{"$":101},
{"$":102},
{"$":112},
{"$":113}
],
"s37":[
{
"id":"s37.in-force",
"title":"power in force",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/territory",
"guard":null,
"formula":{"$":8},
"cites":{"$":10},
"met":{"$":12},
"not_met":{"$":14},
"unknown":{"$":15}
},
{
"id":"s37.another-person",
"title":"different bodies",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/recipient",
"guard":null,
"formula":{"$":21},
"cites":{"$":10},
"met":{"$":22},
"not_met":{"$":23},
"unknown":{"$":24}
},
{
"id":"s37.discloser-class",
"title":"class of discloser",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/discloser",
"guard":null,
"formula":{"$":140},
"cites":[{"$":118},{"$":141}],
"met":{"$":142},
"not_met":{"$":143},
"unknown":{"$":144}
},
{
"id":"s37.recipient-specified",
"title":"recipient specified",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/recipient",
"guard":null,
"formula":{"$":62},
"cites":[{"$":114},{"$":63}],
"met":{"$":64},
"not_met":[
{
"text":"As stated, {recipient} does not fall in any entry of {schedule}, so it is not a specified person",
"cure":"Health bodies and housing associations in England, and charities, are not listed. If {recipient} provides services in connection with a fuel poverty measure to a public authority that is listed, it may take part as a provider: add the provider entry to its entries, and name that authority as its client. If {recipient} only processes the information for a controller, it counts as that controller here: name the controller instead. Otherwise look for another power.",
"when":{"$":65},
"cites":[]
},
{"$":66},
{
"text":"{recipient} could take part only as a provider of services, and does not meet every condition for that: it must provide services in connection with a fuel poverty measure to a public authority that has an entry of its own in the same Part",
"cure":"Name a client that is a public authority with an entry of its own in the same Part, or look for another power.",
"when":{"$":67},
"cites":{"$":69}
},
{"$":70}
],
"unknown":{"$":71}
},
{
"id":"s37.opening-words",
"title":"the people whom it is meant to help",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/assists_eligible_people",
"guard":null,
"formula":{"$":82},
"cites":{"$":125},
"met":[
{
"text":"the disclosure is meant to help people living in fuel poverty in England and Wales or Scotland",
"cure":null,
"when":null,
"cites":[]
}
],
"not_met":[
{
"text":"the disclosure is not meant to help people living in fuel poverty in England and Wales or Scotland",
"cure":"The section is only for these people. Look for a power for the people whom you mean to help.",
"when":null,
"cites":[]
}
],
"unknown":[
{
"text":"{unsettled} whether the disclosure is meant to help people living in fuel poverty in England and Wales or Scotland",
"cure":null,
"when":null,
"cites":[]
}
]
},
{
"id":"s37.purpose",
"title":"the kind of help",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/purpose",
"guard":null,
"formula":{"$":126},
"cites":{"$":127},
"met":{"$":128},
"not_met":{"$":130},
"unknown":{"$":131}
},
{"$":101},
{"$":102},
{"$":112},
{"$":113}
],
"s38":[
{
"id":"s38.in-force",
"title":"power in force",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/territory",
"guard":null,
"formula":{"$":8},
"cites":{"$":10},
"met":{"$":12},
"not_met":{"$":14},
"unknown":{"$":15}
},
{
"id":"s38.another-person",
"title":"different bodies",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/recipient",
"guard":null,
"formula":{"$":21},
"cites":{"$":10},
"met":{"$":22},
"not_met":{"$":23},
"unknown":{"$":24}
},
{
"id":"s38.discloser-specified",
"title":"discloser specified",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/discloser",
"guard":null,
"formula":{"$":42},
"cites":[{"$":145},{"$":44}],
"met":{"$":45},
"not_met":[
{
"text":"As stated, {discloser} does not fall in any entry of {schedule}, so it is not a specified person",
"cure":"Health bodies and housing associations in England, and charities, are not listed. If {discloser} provides services in connection with a water poverty measure to a public authority that is listed, it may take part as a provider: add the provider entry to its entries, and name that authority as its client. If {discloser} only processes the information for a controller, it counts as that controller here: name the controller instead. Otherwise look for another power.",
"when":{"$":47},
"cites":[]
},
{"$":49},
{
"text":"{discloser} could take part only as a provider of services, and does not meet every condition for that: it must provide services in connection with a water poverty measure to a public authority that has an entry of its own in the same Part",
"cure":"Name a client that is a public authority with an entry of its own in the same Part, or look for another power.",
"when":{"$":52},
"cites":{"$":55}
},
{"$":56}
],
"unknown":{"$":57}
},
{
"id":"s38.recipient-class",
"title":"class of recipient",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/recipient",
"guard":null,
"formula":{"$":117},
"cites":[{"$":146},{"$":119}],
"met":{"$":120},
"not_met":{"$":122},
"unknown":{"$":123}
},
{
"id":"s38.opening-words",
"title":"the people whom it is meant to help",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/assists_eligible_people",
"guard":null,
"formula":{
"op":"and",
"terms":[
{"$":82},
{
"op":"or",
"terms":[
{
"op":"and",
"terms":[
{"$":147},
{"op":"or","terms":[{"$":149},{"op":"some","over":{"$":7},"name":"class","body":{"$":150}}]}
]
},
{
"op":"and",
"terms":[
{"$":151},
{"op":"or","terms":[{"$":152},{"op":"some","over":{"$":7},"name":"class","body":{"$":153}}]}
]
}
]
}
]
},
"cites":{"$":154},
"met":[{"text":"the disclosure is meant to help {eligible_people}","cure":null,"when":null,"cites":[]}],
"not_met":[
{
"text":"the disclosure is not meant to help eligible people",
"cure":"The section is only for these people. Look for a power for the people whom you mean to help.",
"when":{"$":155},
"cites":[]
},
{"$":156}
],
"unknown":[
{
"text":"{unsettled} whether the disclosure is meant to help eligible people",
"cure":null,
"when":null,
"cites":[]
}
]
},
{
"id":"s38.purpose",
"title":"the kind of help",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/purpose",
"guard":null,
"formula":{"$":126},
"cites":{"$":127},
"met":{"$":128},
"not_met":{"$":130},
"unknown":{"$":131}
},
{
"id":"s38.intended-use",
"title":"intended use",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/intended_use",
"guard":null,
"formula":{"$":135},
"cites":{"$":136},
"met":{"$":137},
"not_met":{"$":138},
"unknown":{"$":139}
},
{
"id":"s38.functions",
"title":"held in connection with its functions",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/information/held_in_connection_with_functions",
"guard":null,
"formula":{"$":91},
"cites":{"$":92},
"met":{"$":93},
"not_met":{"$":94},
"unknown":{"$":95}
},
{
"id":"s38.provider-limits",
"title":"functions exercised for the client",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/information/within_limited_functions",
"guard":{"$":76},
"formula":{"$":98},
"cites":[{"cite":"text","text":"DEA 2017 s.38(9)"},{"$":44}],
"met":{"$":97},
"not_met":{"$":99},
"unknown":{"$":100}
},
{"$":101},
{"$":102},
{"$":112},
{"$":113}
],
"s39":[
{
"id":"s39.in-force",
"title":"power in force",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/territory",
"guard":null,
"formula":{"$":8},
"cites":{"$":10},
"met":{"$":12},
"not_met":{"$":14},
"unknown":{"$":15}
},
{
"id":"s39.another-person",
"title":"different bodies",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/recipient",
"guard":null,
"formula":{"$":21},
"cites":{"$":10},
"met":{"$":22},
"not_met":{"$":23},
"unknown":{"$":24}
},
{
"id":"s39.discloser-class",
"title":"class of discloser",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/discloser",
"guard":null,
"formula":{"$":140},
"cites":[{"$":146},{"$":141}],
"met":{"$":142},
"not_met":{"$":143},
"unknown":{"$":144}
},
{
"id":"s39.recipient-specified",
"title":"recipient specified",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/recipient",
"guard":null,
"formula":{"$":62},
"cites":[{"$":145},{"$":63}],
"met":{"$":64},
"not_met":[
{
"text":"As stated, {recipient} does not fall in any entry of {schedule}, so it is not a specified person",
"cure":"Health bodies and housing associations in England, and charities, are not listed. If {recipient} provides services in connection with a water poverty measure to a public authority that is listed, it may take part as a provider: add the provider entry to its entries, and name that authority as its client. If {recipient} only processes the information for a controller, it counts as that controller here: name the controller instead. Otherwise look for another power.",
"when":{"$":65},
"cites":[]
},
{"$":66},
{
"text":"{recipient} could take part only as a provider of services, and does not meet every condition for that: it must provide services in connection with a water poverty measure to a public authority that has an entry of its own in the same Part",
"cure":"Name a client that is a public authority with an entry of its own in the same Part, or look for another power.",
"when":{"$":67},
"cites":{"$":69}
},
{"$":70}
],
"unknown":{"$":71}
},
{
"id":"s39.opening-words",
"title":"the people whom it is meant to help",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/assists_eligible_people",
"guard":null,
"formula":{
"op":"and",
"terms":[
{"$":82},
{
"op":"or",
"terms":[
{
"op":"and",
"terms":[
{"$":147},
{"op":"or","terms":[{"$":149},{"op":"some","over":{"$":4},"name":"class","body":{"$":150}}]}
]
},
{
"op":"and",
"terms":[
{"$":151},
{"op":"or","terms":[{"$":152},{"op":"some","over":{"$":4},"name":"class","body":{"$":153}}]}
]
}
]
}
]
},
"cites":{"$":154},
"met":[
{
"text":"the disclosure is meant to help {eligible_people} in England and Wales",
"cure":null,
"when":null,
"cites":[]
}
],
"not_met":[
{
"text":"the disclosure is not meant to help eligible people in England and Wales",
"cure":"The section is only for these people. Look for a power for the people whom you mean to help.",
"when":{"$":155},
"cites":[]
},
{"$":156}
],
"unknown":[
{
"text":"{unsettled} whether the disclosure is meant to help eligible people in England and Wales",
"cure":null,
"when":null,
"cites":[]
}
]
},
{
"id":"s39.purpose",
"title":"the kind of help",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/purpose",
"guard":null,
"formula":{"$":126},
"cites":{"$":127},
"met":{"$":128},
"not_met":{"$":130},
"unknown":{"$":131}
},
{"$":101},
{"$":102},
{"$":112},
{"$":113}
],
"use":[
{
"id":"s40.in-force",
"title":"received under a power in force",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/received_under",
"guard":null,
"formula":{"op":"or","terms":[{"$":176},{"$":177}]},
"cites":{"$":10},
"met":[
{"text":"section {section} and section 40 are in force on {day}","cure":null,"when":null,"cites":[]}
],
"not_met":[],
"unknown":[
{
"text":"nothing can have been received under section {section} in {not_begun_in} on {day}: {not_begun}. The law under which the information was received is not known",
"cure":null,
"when":{"op":"and","terms":[{"$":178},{"$":157}]},
"cites":{"$":180}
},
{
"text":"nothing can have been received under section {section} on {day}: {not_begun}. The law under which the information was received is not known",
"cure":null,
"when":{"$":178},
"cites":{"$":180}
},
{
"text":"{unsettled} whether anything can have been received under section {section} on {day}: {not_begun}",
"cure":null,
"when":null,
"cites":{"$":180}
}
]
},
{
"id":"s40.use",
"title":"whether the use is barred",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/for_disclosed_purpose",
"guard":{"$":176},
"formula":{
"op":"or",
"terms":[
{"$":106},
{"$":181},
{"$":183},
{"op":"and","terms":[{"$":184},{"$":185},{"$":107}]},
{"op":"and","terms":[{"$":189},{"$":190}]},
{"op":"and","terms":[{"$":189},{"$":191},{"$":192}]},
{"op":"and","terms":[{"$":189},{"$":107}]}
]
},
"cites":[],
"met":[
{
"text":"the information is not personal information, and section 40(1) covers only personal information",
"cure":null,
"when":{"$":106},
"cites":[{"$":193},{"$":194}]
},
{
"text":"the information is used for the purposes for which it was disclosed",
"cure":null,
"when":{"$":181},
"cites":[{"$":193}]
},
{
"text":"the Commissioners for HMRC consent to the use",
"cure":null,
"when":{"$":183},
"cites":[{"$":195}]
},
{
"text":"the Commissioners for HMRC consent to the use",
"cure":null,
"when":{"$":196},
"cites":[{"$":195},{"$":197},{"$":198}]
},
{
"text":"a ground on which section 40(1) does not prevent the use is made out: {ground}",
"cure":null,
"when":null,
"cites":[{"$":199}]
}
],
"not_met":[
{
"text":"the information came from Revenue and Customs, it is not used for the purposes for which it was disclosed, and the Commissioners do not consent; no ground in section 40(2) removes this bar",
"cure":"Ask the Commissioners for HMRC for consent, general or specific, or use it only for the purposes for which it was disclosed.",
"when":{"$":182},
"cites":[{"$":195},{"$":193},{"$":200}]
},
{
"text":"Revenue and Customs disclosed the information at an earlier step, it is not used for the purposes for which it was disclosed, and the Commissioners do not consent; no ground removes the bar, which is in section 40(4), 49(4) or 57(4) depending on the power that they used",
"cure":"Ask the Commissioners for HMRC for consent, general or specific, or use it only for the purposes for which it was disclosed.",
"when":{"$":184},
"cites":[{"$":195},{"$":197},{"$":198},{"$":193}]
},
{
"text":"the information is not used for the purposes for which it was disclosed, and no ground on which section 40(1) does not prevent other use is made out",
"cure":"Use the information only for the purposes for which it was disclosed.",
"when":{"$":190},
"cites":[{"$":193},{"$":201}]
},
{
"text":"section 40(1) or the bar on Revenue and Customs information prevents the use, wherever the information came from",
"cure":"Use the information only for the purposes for which it was disclosed, or find out whether Revenue and Customs disclosed it at an earlier step and ask the Commissioners for consent.",
"when":null,
"cites":[{"$":193},{"$":201},{"$":195},{"$":197},{"$":198}]
}
],
"unknown":[
{
"text":"{unsettled} whether section 40(1) prevents the use",
"cure":null,
"when":{"$":190},
"cites":[{"$":193},{"$":199}]
},
{
"text":"{unsettled} whether section 40(1) or (4) prevents the use",
"cure":null,
"when":{"$":182},
"cites":[{"$":193},{"$":195},{"$":199}]
},
{
"text":"{unsettled} whether section 40(1) or the bar on Revenue and Customs information prevents the use",
"cure":null,
"when":null,
"cites":[{"$":193},{"$":195},{"$":197},{"$":198},{"$":199}]
}
]
}
],
"onward-disclosure":[
{
"id":"s41.in-force",
"title":"received under a power in force",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/received_under",
"guard":null,
"formula":{"op":"or","terms":[{"$":211},{"$":177}]},
"cites":{"$":10},
"met":[
{
"text":"section {section} and sections 41 and 42 are in force on {day}",
"cure":null,
"when":null,
"cites":[]
}
],
"not_met":[],
"unknown":[
{
"text":"nothing can have been received under section {section} in {not_begun_in} on {day}: {not_begun}. The law under which the information was received is not known",
"cure":null,
"when":{"op":"and","terms":[{"$":212},{"$":157}]},
"cites":{"$":213}
},
{
"text":"nothing can have been received under section {section} on {day}: {not_begun}. The law under which the information was received is not known",
"cure":null,
"when":{"$":212},
"cites":{"$":213}
},
{
"text":"{unsettled} whether anything can have been received under section {section} on {day}: {not_begun}",
"cure":null,
"when":null,
"cites":{"$":213}
}
]
},
{
"id":"s41.onward-disclosure",
"title":"whether the onward disclosure is barred",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true,
"pointer":"/ground",
"guard":{"$":211},
"formula":{
"op":"or",
"terms":[
{"$":106},
{"$":196},
{"op":"and","terms":[{"$":184},{"$":214},{"$":192}]},
{"op":"and","terms":[{"$":215},{"$":190}]},
{"op":"and","terms":[{"$":215},{"$":214},{"$":192}]},
{"op":"and","terms":[{"$":215},{"$":107}]}
]
},
"cites":[],
"met":[
{
"text":"the information is not personal information, and sections 41 and 42 cover only personal information",
"cure":null,
"when":{"$":106},
"cites":[{"$":216},{"$":108},{"$":194}]
},
{
"text":"the Commissioners for HMRC consent to the disclosure",
"cure":null,
"when":{"$":196},
"cites":[{"$":111}]
},
{
"text":"on the view taken, section 42(1) does not reach a holder who did not get the information from Revenue and Customs, and section 41 does not apply to it",
"cure":null,
"when":{"$":182},
"cites":{"$":218}
},
{
"text":"on the view taken, the bar on Revenue and Customs information does not reach a holder who did not get it from them, and section 41 does not apply to it",
"cure":null,
"when":{"$":184},
"cites":{"$":219}
},
{
"text":"a ground on which section 41(1) does not apply is made out: {ground}",
"cure":null,
"when":null,
"cites":[{"$":220}]
}
],
"not_met":[
{
"text":"the information came from Revenue and Customs, and the Commissioners do not consent; no ground in section 41(2) removes this bar",
"cure":"Ask the Commissioners for HMRC for consent, general or specific.",
"when":{"$":182},
"cites":[{"$":108},{"$":217},{"$":200}]
},
{
"text":"Revenue and Customs disclosed the information at an earlier step, and the Commissioners do not consent; no ground removes the bar, which is in section 42(1), 51(1) or 59(1) depending on the power that they used",
"cure":"Ask the Commissioners for HMRC for consent, general or specific.",
"when":{"$":184},
"cites":{"$":219}
},
{
"text":"section 41(1) bars the disclosure, and no ground on which it does not apply is made out",
"cure":"Do not pass the information on, unless another enactment, a court order or a ground that the facts support takes the disclosure out of section 41(1).",
"when":{"$":190},
"cites":[{"$":216},{"cite":"text","text":"DEA 2017 s.41(2)"}]
},
{
"text":"section 41(1) or the bar on Revenue and Customs information bars the disclosure, wherever the information came from",
"cure":"Find out whether Revenue and Customs disclosed it at an earlier step; if so, ask the Commissioners for consent.",
"when":null,
"cites":[{"$":216},{"$":108},{"$":109},{"$":110}]
}
],
"unknown":[
{
"text":"{unsettled} whether section 41(1) bars the disclosure",
"cure":null,
"when":{"$":190},
"cites":[{"$":216},{"$":220}]
},
{
"text":"{unsettled} whether section 42(1) bars the disclosure",
"cure":null,
"when":{"$":182},
"cites":{"$":218}
},
{
"text":"{unsettled} whether section 42(1), 51(1) or 59(1) bars the disclosure",
"cure":null,
"when":{"$":184},
"cites":{"$":219}
},
{
"text":"{unsettled} whether section 41(1) or the bar on Revenue and Customs information bars the disclosure",
"cure":null,
"when":null,
"cites":[{"$":216},{"$":108},{"$":109},{"$":110},{"$":217},{"$":220}]
}
]
}
]
},
"notes":{
"disclosure":[
{
"when":{
"op":"and",
"terms":[{"op":"stated","path":"objective","value":null},{"$":88},{"op":"not","term":{"$":89}}]
},
"text":"The disadvantages are not stated, so they are not counted. They describe the people whom the objective helps, and are not a condition of each disclosure."
},
{
"when":{
"op":"and",
"terms":[
{"op":"not","term":{"op":"stated","path":"information.from_revenue_and_customs","value":null}},
{"$":105}
]
},
"text":"The document does not state whether Revenue and Customs disclosed the information at an earlier step under section 35, 36, 38, 48 or 56. This answer assumes that they did not."
}
],
"use":[
{
"when":{"$":221},
"text":"Permitted here means not barred by section 40(1) or (4). These sections do not give a power. Data protection legislation, the holder's own powers and other law are not checked here."
},
{"$":222}
],
"onward-disclosure":[
{
"when":{"$":221},
"text":"Permitted here means not barred by section 41 or 42. This answer does not check whether it is also a use for another purpose. These sections do not give a power. Data protection legislation, the holder's own powers and other law are not checked here."
},
{"$":222},
{
"when":{"op":"and","terms":[{"$":103},{"$":191}]},
"text":"This answer does not check which power Revenue and Customs used to disclose the information. If they used section 48 or 56, the bar is in section 51(1) or 59(1) and the offence in section 51(3) or 59(3), instead of section 42."
}
]
},
"barred_by":{"use":["s40"],"onward-disclosure":["s41","s42"]},
"agreements":{
"facts":[
"pursues",
"assists_eligible_people",
"eligible_as",
"disadvantages",
"disadvantages_complete",
"aged_16_to_24",
"purpose",
"intended_use",
"information.held_in_connection_with_functions",
"information.within_limited_functions",
"information.personal",
"information.personal_data",
"information.from_revenue_and_customs",
"commissioners_consent",
"complies_with_data_protection",
"prohibited_by_investigatory_powers",
"had_regard_to_code"
],
"by_objective":"pursues",
"flow":{
"id":"flow.power",
"title":"The flow can be assessed",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true
},
"flow_parts":["discloser","recipient","power","territory"],
"no_flow":{"$":223},
"other_law":{"$":224},
"powers":["DEA 2017 s.35(1)","DEA 2017 s.36(1)","DEA 2017 s.37(1)","DEA 2017 s.38(1)","DEA 2017 s.39(1)"],
"placed":["-specified","-class","-listed-for-discloser","-listed-for-recipient"],
"missing_order":["parties","starts","ends","facts","flows"],
"flows_titled":6,
"not_running":["draft","suspended","withdrawn","complete"]
},
"partnerships":{
"power":"s35",
"alone":{"$":223},
"coverage":{"$":225},
"pair":{
"id":"partnership.pair",
"title":"The power reaches the flow",
"basis":"statute",
"severity":"error",
"decides":true,
"verified":true
},
"covered":{
"id":"partnership.not-covered",
"title":"An agreement covers the flow",
"basis":"code",
"severity":"warning",
"decides":false,
"verified":true
},
"provider":{
"id":"partnership.provider-only",
"title":"The body can take part",
"basis":"statute",
"severity":"advice",
"decides":false,
"verified":true
},
"most_named":10
},
"passes":{
"disclosure":["discloser","recipient"],
"use":["received_from","holder"],
"onward-disclosure":["holder","recipient"]
},
"override_in_force":{
"op":"every",
"over":{"$":0},
"name":"territory",
"body":{
"op":"or",
"terms":[
{"$":174},
{"op":"some","over":{"$":4},"name":"class","body":{"$":175}},
{"op":"some","over":{"$":7},"name":"class","body":{"$":175}}
]
}
},
"offences":{"theirs":{"$":184},"barred":"DEA 2017 s.41(4)","revenue":"DEA 2017 s.42(3)"},
"checks":[
{
"id":"agreement.parties-missing",
"title":"The agreement has parties that can share",
"basis":"statute",
"severity":"error",
"verified":true,
"cites":{"$":223},
"arises":{"$":221},
"defects":[
{
"each":[],
"wrong":{
"op":"not",
"term":{
"op":"exists",
"over":{"$":226},
"name":"party",
"body":{
"op":"exists",
"over":{"$":226},
"name":"another",
"body":{"op":"follows","name":"another","other":"party"}
}
}
},
"pointer":"/parties",
"subject":"",
"says":[
{
"text":"The agreement names no parties; the power is to disclose to another person",
"cure":"Name every body that discloses or receives.",
"when":{"op":"not","term":{"op":"exists","over":{"$":226},"name":"any","body":{"$":221}}}
},
{
"text":"The agreement names one party; the power is to disclose to another person",
"cure":"Name every body that discloses or receives.",
"when":null
}
],
"words":{},
"severity":[]
}
],
"met":"There are at least two parties",
"unknown":null
},
{
"id":"agreement.flows-missing",
"title":"The flows are stated",
"basis":"register",
"severity":"error",
"verified":true,
"cites":[],
"arises":{"$":221},
"defects":[
{
"each":[],
"wrong":{"$":229},
"pointer":"/flows",
"subject":"",
"says":[
{
"text":"The agreement does not say who discloses what to whom",
"cure":"State each flow: its discloser, its recipient, its items and its power.",
"when":null
}
],
"words":{},
"severity":[]
}
],
"met":"The flows are stated",
"unknown":null
},
{
"id":"agreement.discloser-missing",
"title":"Every flow has a discloser",
"basis":"register",
"severity":"error",
"verified":true,
"cites":[],
"arises":{"$":228},
"defects":[
{
"each":{"$":231},
"wrong":{"op":"not","term":{"$":232}},
"pointer":"/flows/{flow}/discloser",
"subject":"",
"says":[
{
"text":"Flow {number} does not say who discloses",
"cure":"State the discloser of the flow.",
"when":null
}
],
"words":{"$":234},
"severity":[]
}
],
"met":"Every flow has a discloser",
"unknown":null
},
{
"id":"agreement.recipient-missing",
"title":"Every flow has a recipient",
"basis":"register",
"severity":"error",
"verified":true,
"cites":[],
"arises":{"$":228},
"defects":[
{
"each":{"$":231},
"wrong":{"op":"not","term":{"$":235}},
"pointer":"/flows/{flow}/recipient",
"subject":"",
"says":[
{
"text":"Flow {number} does not say who receives",
"cure":"State the recipient of the flow.",
"when":null
}
],
"words":{"$":234},
"severity":[]
}
],
"met":"Every flow has a recipient",
"unknown":null
},
{
"id":"agreement.power-missing",
"title":"Every flow names its power",
"basis":"register",
"severity":"error",
"verified":true,
"cites":[],
"arises":{"$":228},
"defects":[
{
"each":{"$":231},
"wrong":{"op":"and","terms":[{"op":"not","term":{"$":236}},{"$":239}]},
"pointer":"/flows/{flow}/power",
"subject":"",
"says":[
{
"text":"Flow {number} does not say which power it relies on",
"cure":"State the power of the flow.",
"when":null
}
],
"words":{"$":234},
"severity":[]
}
],
"met":"Every flow names its power",
"unknown":null
},
{
"id":"agreement.territory-missing",
"title":"Every flow names its territory",
"basis":"practice",
"severity":"warning",
"verified":true,
"cites":[],
"arises":{"$":228},
"defects":[
{
"each":{"$":231},
"wrong":{
"op":"and",
"terms":[{"op":"not","term":{"op":"stated","path":"@flow.territory","value":null}},{"$":239}]
},
"pointer":"/flows/{flow}/territory",
"subject":"",
"says":[
{
"text":"Flow {number} does not say which territory's law it is made under",
"cure":"State the territory of the flow.",
"when":null
}
],
"words":{"$":234},
"severity":[]
}
],
"met":"Every flow names its territory",
"unknown":null
},
{
"id":"agreement.power-outside-chapter",
"title":"Every flow relies on a power of this Chapter",
"basis":"statute",
"severity":"error",
"verified":true,
"cites":{"$":224},
"arises":{"$":221},
"defects":[
{
"each":{"$":231},
"wrong":{
"op":"or",
"terms":[
{"$":238},
{
"op":"and",
"terms":[{"$":236},{"op":"not","term":{"op":"lookup","table":"power.modelled","keys":[{"$":240}]}}]
}
]
},
"pointer":"/flows/{flow}/power",
"subject":"",
"says":[
{
"text":"Flow {number} relies on other law and was not asked: {provisions} (stated by the parties, not checked)",
"cure":"Check that the other law allows the flow, or name the power of this Chapter that the flow relies on. Did you mean {near}?",
"when":{"$":238}
},
{
"text":"Flow {number} relies on other law and was not asked: {provisions} (stated by the parties, not checked)",
"cure":"Check that the other law allows the flow, or name the power of this Chapter that the flow relies on.",
"when":{"$":238}
},
{
"text":"Flow {number} names a power outside sections 35 to 39; this answer does not cover what that power allows",
"cure":"Name the power of this Chapter that the flow relies on, or move the flow to an agreement under its own power. Did you mean {near}?",
"when":null
},
{
"text":"Flow {number} names a power outside sections 35 to 39; this answer does not cover what that power allows",
"cure":"Name the power of this Chapter that the flow relies on, or move the flow to an agreement under its own power.",
"when":null
}
],
"words":{
"number":{"$":233},
"near":{"word":"near-power","of":{"$":240}},
"provisions":{"word":"names","over":[{"$":237}],"path":"provision"}
},
"severity":[{"severity":"warning","when":{"$":238}}]
}
],
"met":"No flow relies on a power outside this Chapter",
"unknown":null
},
{
"id":"agreement.dangling-reference",
"title":"Every reference names a party or an item of the agreement",
"basis":"practice",
"severity":"error",
"verified":true,
"cites":[],
"arises":{"$":221},
"defects":[
{
"each":{"$":231},
"wrong":{"op":"and","terms":[{"$":232},{"op":"not","term":{"$":243}}]},
"pointer":"/flows/{flow}/discloser",
"subject":"",
"says":{"$":244},
"words":{"near":{"word":"nearest","of":{"$":241},"among":{"$":226},"path":"id"}},
"severity":[]
},
{
"each":{"$":231},
"wrong":{"op":"and","terms":[{"$":235},{"op":"not","term":{"$":247}}]},
"pointer":"/flows/{flow}/recipient",
"subject":"",
"says":{"$":244},
"words":{"near":{"word":"nearest","of":{"$":245},"among":{"$":226},"path":"id"}},
"severity":[]
},
{
"each":[{"$":230},{"name":"carried","over":{"$":248}}],
"wrong":{"op":"not","term":{"op":"exists","over":{"$":250},"name":"any","body":{"$":221}}},
"pointer":"/flows/{flow}/items/{carried}",
"subject":"",
"says":[
{
"text":"This names a data item that is not in the agreement",
"cure":"Name the id of a data item of the agreement, or add it. Did you mean '{near}'?",
"when":null
},
{
"text":"This names a data item that is not in the agreement",
"cure":"Name the id of a data item of the agreement, or add it.",
"when":null
}
],
"words":{"near":{"word":"nearest","of":{"$":249},"among":{"$":251},"path":"id"}},
"severity":[]
},
{
"each":[{"name":"row","over":{"$":252}}],
"wrong":{"$":254},
"pointer":"/lawful_bases/{row}/party",
"subject":"",
"says":{"$":244},
"words":{"$":255},
"severity":[]
},
{
"each":[{"name":"row","over":{"listed":"privacy_notices","where":{}}}],
"wrong":{"$":254},
"pointer":"/privacy_notices/{row}/party",
"subject":"",
"says":{"$":244},
"words":{"$":255},
"severity":[]
},
{
"each":[{"name":"row","over":{"listed":"code_of_practice","where":{}}}],
"wrong":{"$":254},
"pointer":"/code_of_practice/{row}/party",
"subject":"",
"says":{"$":244},
"words":{"$":255},
"severity":[]
},
{
"each":[{"name":"row","over":{"listed":"breach_contacts","where":{}}}],
"wrong":{"$":254},
"pointer":"/breach_contacts/{row}/party",
"subject":"",
"says":{"$":244},
"words":{"$":255},
"severity":[]
},
{
"each":[{"name":"row","over":{"$":256}}],
"wrong":{"$":254},
"pointer":"/signatures/{row}/party",
"subject":"",
"says":{"$":244},
"words":{"$":255},
"severity":[]
},
{
"each":[{"name":"unread","over":{"listed":"register_entry.unread","where":{"kind":{"value":"dangling"}}}}],
"wrong":{"$":221},
"pointer":"/register_entry/unread/{unread}",
"subject":"",
"says":[
{
"text":"The field {field} of the register entry does not match a known body or power",
"cure":"Find out which body or power it means, and name it.",
"when":null
}
],
"words":{"$":257},
"severity":[]
}
],
"met":"Every reference names a party or an item of the agreement",
"unknown":null
},
{
"id":"agreement.party-on-both-sides",
"title":"Each flow has a clear direction",
"basis":"register",
"severity":"warning",
"verified":true,
"cites":[],
"arises":{"$":221},
"defects":[
{
"each":{"$":258},
"wrong":{
"op":"and",
"terms":[
{"op":"exists","over":{"$":260},"name":"any","body":{"$":221}},
{"op":"exists","over":{"$":261},"name":"any","body":{"$":221}},
{
"op":"not",
"term":{
"op":"or",
"terms":[
{"op":"exists","over":{"$":260},"name":"flow","body":{"$":264}},
{"op":"exists","over":{"$":261},"name":"flow","body":{"$":264}}
]
}
}
]
},
"pointer":"/parties/{party}",
"subject":"",
"says":[
{
"text":"{party} discloses in one flow and receives in another",
"cure":"No action is needed if the sharing goes both ways: each flow is assessed by itself.",
"when":null
}
],
"words":{"$":266},
"severity":[{"severity":"advice","when":{"$":221}}]
},
{
"each":{"$":231},
"wrong":{"op":"and","terms":[{"$":232},{"$":235},{"op":"or","terms":[{"$":243},{"$":247}]},{"$":263}]},
"pointer":"/flows/{flow}",
"subject":"",
"says":[
{
"text":"Flow {number} puts {parties} on both sides. Either the flow goes back to its own discloser, or the flow in the other direction lists no items of its own",
"cure":"If two-way sharing is intended, list the items for each direction in a flow of its own. Otherwise correct the flow.",
"when":null
}
],
"words":{"number":{"$":233},"parties":{"word":"names","over":[{"$":242},{"$":246}],"path":"name"}},
"severity":[]
}
],
"met":"No party both discloses and receives",
"unknown":null
},
{
"id":"agreement.party-without-flow",
"title":"Every party takes part in a flow",
"basis":"practice",
"severity":"advice",
"verified":true,
"cites":[],
"arises":{"$":228},
"defects":[
{
"each":{"$":258},
"wrong":{"op":"not","term":{"$":268}},
"pointer":"/parties/{party}",
"subject":"",
"says":[
{
"text":"{party} neither discloses nor receives",
"cure":"Add the flow in which it takes part, or remove the party.",
"when":null
}
],
"words":{"$":266},
"severity":[]
}
],
"met":"Every party takes part in a flow",
"unknown":null
},
{
"id":"agreement.role-missing",
"title":"Every party's data protection role is recorded",
"basis":"ico",
"severity":"error",
"verified":true,
"cites":[],
"arises":{"$":221},
"defects":[
{
"each":{"$":258},
"wrong":{"op":"not","term":{"op":"stated","path":"@party.role","value":null}},
"pointer":"/parties/{party}/role",
"subject":"",
"says":[
{
"text":"{party} has no data protection role recorded (controller, joint controller or processor)",
"cure":"State its role.",
"when":null
}
],
"words":{"$":266},
"severity":[]
}
],
"met":"Every party's data protection role is recorded",
"unknown":null
},
{
"id":"agreement.processor-in-flow",
"title":"Flows run between controllers",
"basis":"practice",
"severity":"warning",
"verified":true,
"cites":[],
"arises":{"$":228},
"defects":[
{
"each":{"$":258},
"wrong":{"op":"and","terms":[{"$":269},{"$":268}]},
"pointer":"/parties/{party}",
"subject":"",
"says":[
{
"text":"{party} discloses or receives as a processor; a processor acts for its controller",
"cure":"Name the controller for which it acts, or state that it is itself a controller if it is.",
"when":null
}
],
"words":{"$":266},
"severity":[]
}
],
"met":"No flow goes from or to a processor",
"unknown":null
},
{
"id":"agreement.data-items-missing",
"title":"The information is listed item by item",
"basis":"register",
"severity":"error",
"verified":true,
"cites":[],
"arises":{"$":221},
"defects":[
{
"each":[],
"wrong":{"op":"not","term":{"$":270}},
"pointer":"/data_items",
"subject":"",
"says":[
{
"text":"The agreement does not list the information to be disclosed",
"cure":"List each item of information, with the reason why it is needed.",
"when":null
}
],
"words":{},
"severity":[]
}
],
"met":"The information is listed item by item",
"unknown":null
},
{
"id":"agreement.flow-items-missing",
"title":"Every flow lists its data items",
"basis":"ico",
"severity":"warning",
"verified":true,
"cites":[],
"arises":{"op":"and","terms":[{"$":228},{"$":270}]},
"defects":[
{
"each":{"$":231},
"wrong":{"$":262},
"pointer":"/flows/{flow}/items",
"subject":"",
"says":[{"text":"Flow {number} lists no data items","cure":"List the ids of its data items.","when":null}],
"words":{"$":234},
"severity":[]
}
],
"met":"Every flow lists its data items",
"unknown":null
},
{
"id":"agreement.item-reason-missing",
"title":"Every item has a reason",
"basis":"code",
"severity":"warning",
"verified":false,
"cites":{"$":225},
"arises":{"$":270},
"defects":[
{
"each":{"$":271},
"wrong":{"op":"not","term":{"op":"given","path":"@item.reason"}},
"pointer":"/data_items/{item}/reason",
"subject":"",
"says":[
{
"text":"'{item}' has no reason recorded: disclose no more than the objective needs",
"cure":"State why the objective needs the item, or remove it.",
"when":null
}
],
"words":{"$":272},
"severity":[]
}
],
"met":"Every item has a reason",
"unknown":null
},
{
"id":"agreement.item-not-carried",
"title":"Every item is in a flow",
"basis":"practice",
"severity":"advice",
"verified":true,
"cites":[],
"arises":{
"op":"and",
"terms":[{"$":270},{"op":"not","term":{"op":"exists","over":{"$":227},"name":"flow","body":{"$":273}}}]
},
"defects":[
{
"each":{"$":271},
"wrong":{
"op":"not",
"term":{
"op":"exists",
"over":{"listed":"flows.items","where":{"":{"field":"@item.id"}}},
"name":"any",
"body":{"$":221}
}
},
"pointer":"/data_items/{item}",
"subject":"",
"says":[
{
"text":"'{item}' is not in any flow",
"cure":"Add it to the flow that needs it, or remove it.",
"when":null
}
],
"words":{"$":272},
"severity":[]
}
],
"met":"Every item is in a flow",
"unknown":null
},
{
"id":"agreement.purpose-missing",
"title":"The agreement states its purpose",
"basis":"register",
"severity":"error",
"verified":true,
"cites":[],
"arises":{"$":221},
"defects":[
{
"each":[],
"wrong":{"op":"not","term":{"op":"given","path":"purpose"}},
"pointer":"/purpose",
"subject":"",
"says":[
{
"text":"The agreement does not state its purpose",
"cure":"State what the sharing is for.",
"when":null
}
],
"words":{},
"severity":[]
}
],
"met":"The agreement states its purpose",
"unknown":null
},
{
"id":"agreement.benefits-missing",
"title":"The agreement states its benefits",
"basis":"register",
"severity":"error",
"verified":true,
"cites":[],
"arises":{"$":221},
"defects":[
{
"each":[],
"wrong":{"op":"not","term":{"op":"given","path":"benefits"}},
"pointer":"/benefits",
"subject":"",
"says":[
{
"text":"The agreement does not state its benefits",
"cure":"State the benefits that you expect.",
"when":null
}
],
"words":{},
"severity":[]
}
],
"met":"The agreement states its benefits",
"unknown":null
},
{
"id":"agreement.start-missing",
"title":"The agreement states when it starts",
"basis":"register",
"severity":"error",
"verified":true,
"cites":[],
"arises":{"$":221},
"defects":[
{
"each":[],
"wrong":{"op":"not","term":{"op":"given","path":"starts"}},
"pointer":"/starts",
"subject":"",
"says":[
{
"text":"The agreement does not state when it starts",
"cure":"State the first day of the term.",
"when":null
}
],
"words":{},
"severity":[]
}
],
"met":"The agreement states when it starts",
"unknown":null
},
{
"id":"agreement.end-missing",
"title":"The agreement states when it ends",
"basis":"register",
"severity":"error",
"verified":true,
"cites":[],
"arises":{"$":221},
"defects":[
{
"each":[],
"wrong":{"op":"not","term":{"op":"given","path":"ends"}},
"pointer":"/ends",
"subject":"",
"says":[
{
"text":"The agreement does not state when it ends",
"cure":"State the day on which the term ends.",
"when":null
}
],
"words":{},
"severity":[]
}
],
"met":"The agreement states when it ends",
"unknown":null
},
{
"id":"agreement.review-date-missing",
"title":"The agreement states when it is reviewed",
"basis":"register",
"severity":"warning",
"verified":true,
"cites":[],
"arises":{"$":221},
"defects":[
{
"each":[],
"wrong":{"op":"not","term":{"op":"given","path":"reviews_on"}},
"pointer":"/reviews_on",
"subject":"",
"says":[
{
"text":"The agreement does not state when it is reviewed",
"cure":"State the day of the next review, within the term.",
"when":null
}
],
"words":{},
"severity":[]
}
],
"met":"The agreement states when it is reviewed",
"unknown":null
},
{
"id":"agreement.method-missing",
"title":"The agreement states how the information is passed",
"basis":"register",
"severity":"error",
"verified":true,
"cites":[],
"arises":{"$":221},
"defects":[
{
"each":[],
"wrong":{"op":"not","term":{"op":"given","path":"method"}},
"pointer":"/method",
"subject":"",
"says":[
{
"text":"The agreement does not state how the information is passed",
"cure":"State the method, and how the information is kept safe in transit.",
"when":null
}
],
"words":{},
"severity":[]
}
],
"met":"The agreement states how the information is passed",
"unknown":null
},
{
"id":"agreement.retention-missing",
"title":"The agreement states how long the information is kept",
"basis":"register",
"severity":"error",
"verified":true,
"cites":[],
"arises":{"$":221},
"defects":[
{
"each":[],
"wrong":{"op":"not","term":{"$":274}},
"pointer":"/retention",
"subject":"",
"says":[
{
"text":"The agreement does not state how long the information is kept",
"cure":"State a length of time, such as one year.",
"when":null
}
],
"words":{},
"severity":[]
}
],
"met":"The agreement states how long the information is kept",
"unknown":null
},
{
"id":"agreement.destruction-missing",
"title":"The agreement states how the information is destroyed",
"basis":"code",
"severity":"error",
"verified":false,
"cites":{"$":225},
"arises":{"$":221},
"defects":[
{
"each":[],
"wrong":{"op":"not","term":{"op":"given","path":"destruction"}},
"pointer":"/destruction",
"subject":"",
"says":[
{
"text":"The agreement does not state how the information is destroyed",
"cure":"State how it is destroyed, by whom, and who is notified.",
"when":null
}
],
"words":{},
"severity":[]
}
],
"met":"The agreement states how the information is destroyed",
"unknown":null
},
{
"id":"agreement.contact-missing",
"title":"The agreement states the contact for subject access requests",
"basis":"register",
"severity":"error",
"verified":true,
"cites":[],
"arises":{"$":221},
"defects":[
{
"each":[],
"wrong":{"op":"not","term":{"op":"given","path":"contact"}},
"pointer":"/contact",
"subject":"",
"says":[
{
"text":"The agreement does not state the contact for subject access requests",
"cure":"Give a contact for people who ask for their own information.",
"when":null
}
],
"words":{},
"severity":[]
}
],
"met":"The agreement states the contact for subject access requests",
"unknown":null
},
{
"id":"agreement.accession-and-withdrawal-missing",
"title":"The agreement states how parties join and leave",
"basis":"ico",
"severity":"advice",
"verified":true,
"cites":[],
"arises":{"$":221},
"defects":[
{
"each":[],
"wrong":{"op":"not","term":{"op":"given","path":"accession_and_withdrawal"}},
"pointer":"/accession_and_withdrawal",
"subject":"",
"says":[
{
"text":"The agreement does not state how parties join and leave",
"cure":"State how a party joins, how it leaves, and what then happens to the information.",
"when":null
}
],
"words":{},
"severity":[]
}
],
"met":"The agreement states how parties join and leave",
"unknown":null
},
{
"id":"agreement.starts-before-act",
"title":"The agreement starts under the Act",
"basis":"statute",
"severity":"error",
"verified":true,
"cites":{"$":223},
"arises":{"$":275},
"defects":[
{
"each":[],
"wrong":{"op":"earlier","left":{"$":276},"right":{"$":277}},
"pointer":"/starts",
"subject":"",
"says":[
{
"text":"The agreement starts before the Act was passed on {passed}",
"cure":"Check the day. Information disclosed before then needs another power.",
"when":null
}
],
"words":{"passed":{"word":"day","of":{"$":277}}},
"severity":[]
}
],
"met":"The agreement starts after the Act was passed",
"unknown":null
},
{
"id":"agreement.review-outside-term",
"title":"The review falls within the term",
"basis":"register",
"severity":"warning",
"verified":true,
"cites":[],
"arises":{"op":"stated","path":"reviews_on","value":null},
"defects":[
{
"each":[],
"wrong":{"op":"or","terms":[{"$":279},{"op":"earlier","left":{"$":280},"right":{"$":278}}]},
"pointer":"/reviews_on",
"subject":"",
"says":[
{
"text":"The review on {day} is before the term",
"cure":"Name a day within the term.",
"when":{"$":279}
},
{"text":"The review on {day} is after the term","cure":"Name a day within the term.","when":null}
],
"words":{"day":{"word":"text","of":{"$":278}}},
"severity":[]
}
],
"met":"The review falls within the term",
"unknown":{
"text":"It is not known whether the review on {day} falls within the term",
"cure":"State the first day of the term and the day on which it ends.",
"when":null
}
},
{
"id":"agreement.retention-longer-than-term",
"title":"Retention is no longer than the term",
"basis":"practice",
"severity":"advice",
"verified":true,
"cites":[],
"arises":{"$":274},
"defects":[
{
"each":[],
"wrong":{
"op":"earlier",
"left":{"shifted":{"$":280},"by":{"$":281}},
"right":{"shifted":{"$":276},"by":{"$":282}}
},
"pointer":"/retention",
"subject":"",
"says":[
{
"text":"The information is kept for {retention}, which is longer than the term of the agreement",
"cure":"State in the agreement who is responsible for the information after the term, or shorten the retention period.",
"when":null
}
],
"words":{"retention":{"word":"text","of":{"$":282}}},
"severity":[]
}
],
"met":"The information is kept no longer than the term of the agreement",
"unknown":{
"text":"It is not known whether the information is kept longer than the term of the agreement",
"cure":"State the first day of the term and the day on which it ends.",
"when":null
}
},
{
"id":"agreement.not-registered",
"title":"The agreement is in the public register",
"basis":"code",
"severity":"warning",
"verified":false,
"cites":{"$":225},
"arises":{"$":221},
"defects":[
{
"each":[],
"wrong":{"op":"not","term":{"$":284}},
"pointer":"/register_entry",
"subject":"",
"says":[
{
"text":"The agreement has no entry in the public register recorded. The Code asks for one; the power does not depend on it",
"cure":"Enter the agreement in the register, and state the number and the day of the entry.",
"when":null
}
],
"words":{},
"severity":{"$":285}
}
],
"met":"The agreement is in the public register",
"unknown":null
},
{
"id":"agreement.registered-late",
"title":"The agreement was registered before it started",
"basis":"code",
"severity":"warning",
"verified":false,
"cites":{"$":225},
"arises":{"$":283},
"defects":[
{
"each":[],
"wrong":{"op":"earlier","left":{"$":276},"right":{"$":286}},
"pointer":"/register_entry/registered_on",
"subject":"",
"says":[
{
"text":"The agreement was entered in the register {days} day after it started. The power does not depend on this; the Code asks for earlier registration",
"cure":"Record why, and enter the next agreement in the register before it starts.",
"when":{"op":"not","term":{"op":"earlier","left":{"shifted":{"$":276},"by":{"$":281}},"right":{"$":286}}}
},
{
"text":"The agreement was entered in the register {days} days after it started. The power does not depend on this; the Code asks for earlier registration",
"cure":"Record why, and enter the next agreement in the register before it starts.",
"when":null
}
],
"words":{"days":{"word":"days","first":{"$":276},"second":{"$":286}}},
"severity":[]
}
],
"met":"The agreement was registered no later than the day on which it started",
"unknown":{
"text":"It is not known whether the agreement was registered before it started",
"cure":"State the first day of the term.",
"when":null
}
},
{
"id":"agreement.registration-day-missing",
"title":"The day of the register entry is recorded",
"basis":"practice",
"severity":"advice",
"verified":true,
"cites":[],
"arises":{"$":284},
"defects":[
{
"each":[],
"wrong":{"op":"not","term":{"$":283}},
"pointer":"/register_entry/registered_on",
"subject":"",
"says":[
{
"text":"The day of the register entry is missing, so the agreement may have been registered late",
"cure":"State the day of the entry.",
"when":null
}
],
"words":{},
"severity":[]
}
],
"met":"The day of the register entry is recorded",
"unknown":null
},
{
"id":"agreement.register-value-unread",
"title":"Every value in the register entry can be read",
"basis":"register",
"severity":"warning",
"verified":true,
"cites":[],
"arises":{"op":"stated","path":"register_entry.unread","value":null},
"defects":[
{
"each":[{"name":"unread","over":{"listed":"register_entry.unread","where":{"kind":{"value":"no-date"}}}}],
"wrong":{"$":221},
"pointer":"/register_entry/unread/{unread}",
"subject":"",
"says":[
{
"text":"The register entry's {field} is not a date",
"cure":"State the value in the agreement, and ask for the register to be corrected.",
"when":null
}
],
"words":{"$":257},
"severity":[]
},
{
"each":[
{"name":"unread","over":{"listed":"register_entry.unread","where":{"kind":{"value":"no-duration"}}}}
],
"wrong":{"$":221},
"pointer":"/register_entry/unread/{unread}",
"subject":"",
"says":[
{
"text":"The register entry's {field} is not an ISO 8601 duration",
"cure":"State the value in the agreement, and ask for the register to be corrected.",
"when":null
}
],
"words":{"$":257},
"severity":[]
},
{
"each":[
{
"name":"unread",
"over":{"listed":"register_entry.unread","where":{"kind":{"value":"before-start"}}}
}
],
"wrong":{"$":221},
"pointer":"/register_entry/unread/{unread}",
"subject":"",
"says":[
{
"text":"The register entry's {field} is not after the day on which the agreement starts",
"cure":"State the value in the agreement, and ask for the register to be corrected.",
"when":null
}
],
"words":{"$":257},
"severity":[]
},
{
"each":[
{
"name":"unread",
"over":{"listed":"register_entry.unread","where":{"kind":{"value":"two-meanings"}}}
}
],
"wrong":{"$":221},
"pointer":"/register_entry/unread/{unread}",
"subject":"",
"says":[
{
"text":"The register entry's {field} may mean more than one thing",
"cure":"State the value in the agreement, and ask for the register to be corrected.",
"when":null
}
],
"words":{"$":257},
"severity":[]
}
],
"met":"Every value in the register entry can be read",
"unknown":null
},
{
"id":"agreement.signature-missing",
"title":"Every party has signed",
"basis":"code",
"severity":"warning",
"verified":false,
"cites":{"$":225},
"arises":{"$":221},
"defects":[
{
"each":{"$":258},
"wrong":{
"op":"not",
"term":{"op":"exists","over":{"listed":"signatures","where":{"$":287}},"name":"any","body":{"$":221}}
},
"pointer":"/signatures",
"subject":"/parties/{party}",
"says":[
{
"text":"{party} has not signed, or its signature is not recorded",
"cure":"Ask the party to sign before information is first disclosed.",
"when":null
}
],
"words":{"$":266},
"severity":{"$":285}
}
],
"met":"Every party has signed",
"unknown":null
},
{
"id":"agreement.signed-after-start",
"title":"The agreement was signed before it started",
"basis":"code",
"severity":"warning",
"verified":false,
"cites":{"$":225},
"arises":{"op":"given","path":"signatures"},
"defects":[
{
"each":[
{"name":"signature","over":{"$":256}},
{"name":"party","over":{"listed":"parties","where":{"id":{"field":"@signature.party"}}}}
],
"wrong":{"op":"earlier","left":{"$":276},"right":{"$":288}},
"pointer":"/signatures/{signature}/on",
"subject":"",
"says":[
{
"text":"{party} signed on {day}, after the agreement started on {starts}",
"cure":"Sign before information is first disclosed, or start the agreement later.",
"when":null
}
],
"words":{"party":{"$":265},"day":{"word":"text","of":{"$":288}},"starts":{"$":289}},
"severity":[]
}
],
"met":"Every signature is dated no later than the start",
"unknown":{
"text":"It is not known whether {party} signed before the agreement started",
"cure":"State the day of the signature and the first day of the term.",
"when":null
}
},
{
"id":"agreement.lawful-basis-missing",
"title":"Every controller has a lawful basis recorded",
"basis":"statute",
"severity":"error",
"verified":true,
"cites":["DEA 2017 s.40(8)(a)","UK GDPR art.6(1)"],
"arises":{"$":221},
"defects":[
{
"each":{"$":258},
"wrong":{
"op":"and",
"terms":[
{"$":290},
{"$":295},
{"op":"not","term":{"op":"exists","over":{"$":296},"name":"statement","body":{"$":297}}}
]
},
"pointer":"/lawful_bases",
"subject":"/parties/{party}",
"says":[
{
"text":"{party} has no UK GDPR lawful basis recorded. The power is not a lawful basis; you need both",
"cure":"State the point of article 6(1) on which {party} relies.",
"when":null
}
],
"words":{"$":266},
"severity":[]
}
],
"met":"Every controller of personal data has a lawful basis recorded",
"unknown":null
},
{
"id":"agreement.consent-with-power",
"title":"No party relies on consent as well as the power",
"basis":"practice",
"severity":"warning",
"verified":true,
"cites":{"$":298},
"arises":{"$":299},
"defects":[
{
"each":{"$":300},
"wrong":{"op":"and","terms":[{"$":303},{"op":"lookup","table":"basis.consent","keys":{"$":302}}]},
"pointer":"/lawful_bases/{statement}/basis",
"subject":"",
"says":[
{
"text":"{party} relies on consent for sharing under a power: people would be invited to consent to sharing that they cannot refuse",
"cure":"Consider public task, article 6(1)(e).",
"when":null
}
],
"words":{"$":266},
"severity":[]
}
],
"met":"No party relies on consent as well as the power",
"unknown":null
},
{
"id":"agreement.legitimate-interests-of-public-authority",
"title":"No public authority relies on legitimate interests",
"basis":"statute",
"severity":"error",
"verified":true,
"cites":{"$":298},
"arises":{"$":299},
"defects":[
{
"each":{"$":300},
"wrong":{
"op":"and",
"terms":[{"$":311},{"op":"exists","over":{"field":"@party.specified_as"},"name":"entry","body":{"$":312}}]
},
"pointer":"/lawful_bases/{statement}/basis",
"subject":"",
"says":[
{
"text":"{party} is a public authority, and public authorities cannot rely on article {basis} when they perform their tasks",
"cure":"Consider public task, article 6(1)(e), or legal obligation, article 6(1)(c).",
"when":null
}
],
"words":{"party":{"$":265},"basis":{"$":313}},
"severity":[]
}
],
"met":"No public authority relies on legitimate interests for its tasks",
"unknown":{
"text":"{party} relies on article {basis}, and it is not known whether it is a public authority; public authorities cannot rely on that article when they perform their tasks",
"cure":"State the Schedule entries of {party}, or that it has none.",
"when":null
}
},
{
"id":"agreement.lawful-basis-not-in-force",
"title":"Every lawful basis is in force while the agreement runs",
"basis":"statute",
"severity":"error",
"verified":true,
"cites":{"$":298},
"arises":{"$":299},
"defects":[
{
"each":{"$":300},
"wrong":{
"op":"and",
"terms":[
{"$":303},
{"$":304},
{"$":314},
{
"op":"or",
"terms":[
{"op":"earlier","left":{"$":276},"right":{"$":306}},
{"op":"and","terms":[{"op":"not","term":{"$":275}},{"$":307}]}
]
}
]
},
"pointer":"/lawful_bases/{statement}/basis",
"subject":"",
"says":[
{
"text":"{party} relies on article {basis}, which became a lawful basis on {day}; the agreement starts before that day",
"cure":"State the point of article 6(1) on which {party} relies until {day}, or start the agreement on that day or later.",
"when":null
}
],
"words":{"party":{"$":265},"basis":{"$":313},"day":{"word":"day","of":{"$":306}}},
"severity":[]
},
{
"each":{"$":300},
"wrong":{
"op":"and",
"terms":[
{"$":303},
{"$":308},
{"$":314},
{
"op":"or",
"terms":[
{"op":"earlier","left":{"$":309},"right":{"$":280}},
{"op":"and","terms":[{"op":"not","term":{"$":305}},{"$":310}]}
]
}
]
},
"pointer":"/lawful_bases/{statement}/basis",
"subject":"",
"says":[
{
"text":"{party} relies on article {basis}, which stops being a lawful basis on {day}; the agreement continues on or after that day",
"cure":"State the point of article 6(1) on which {party} relies from {day}.",
"when":null
}
],
"words":{"party":{"$":265},"basis":{"$":313},"day":{"word":"day","of":{"$":309}}},
"severity":[]
}
],
"met":"Every lawful basis recorded is in force while the agreement runs",
"unknown":{
"text":"{party} relies on article {basis}, which is not a lawful basis on every day; it is not known whether it is one while the agreement runs",
"cure":"State the first day of the term and the day on which it ends.",
"when":null
}
},
{
"id":"agreement.special-category-condition-missing",
"title":"Special category data has its condition",
"basis":"statute",
"severity":"error",
"verified":true,
"cites":["UK GDPR art.9(2)"],
"arises":{"$":316},
"defects":[
{
"each":{"$":258},
"wrong":{
"op":"and",
"terms":[
{"$":290},
{
"op":"or",
"terms":[
{"op":"exists","over":{"$":260},"name":"flow","body":{"$":317}},
{"op":"exists","over":{"$":261},"name":"flow","body":{"$":317}}
]
},
{
"op":"not",
"term":{
"op":"exists",
"over":{"$":296},
"name":"statement",
"body":{"op":"given","path":"@statement.special_category"}
}
}
]
},
"pointer":"/lawful_bases",
"subject":"/parties/{party}",
"says":[
{
"text":"{party} handles special category data and has no condition recorded for it",
"cure":"State the condition of article 9(2), and the paragraph of Schedule 1 to the Data Protection Act 2018 where it needs one.",
"when":null
}
],
"words":{"$":266},
"severity":[]
}
],
"met":"Every controller of special category data has a condition recorded",
"unknown":null
},
{
"id":"agreement.criminal-offence-condition-missing",
"title":"Criminal offence data has its condition",
"basis":"statute",
"severity":"error",
"verified":true,
"cites":["UK GDPR art.10"],
"arises":{"$":319},
"defects":[
{
"each":{"$":258},
"wrong":{
"op":"and",
"terms":[
{"$":290},
{
"op":"or",
"terms":[
{"op":"exists","over":{"$":260},"name":"flow","body":{"$":320}},
{"op":"exists","over":{"$":261},"name":"flow","body":{"$":320}}
]
},
{
"op":"not",
"term":{
"op":"exists",
"over":{"$":296},
"name":"statement",
"body":{"op":"given","path":"@statement.criminal_offence"}
}
}
]
},
"pointer":"/lawful_bases",
"subject":"/parties/{party}",
"says":[
{
"text":"{party} handles data on criminal offences and has no condition recorded for it",
"cure":"State the official authority, or the condition of Schedule 1 to the Data Protection Act 2018.",
"when":null
}
],
"words":{"$":266},
"severity":[]
}
],
"met":"Every controller of criminal offence data has its authority or condition recorded",
"unknown":null
},
{
"id":"agreement.sensitive-items-unmarked",
"title":"Sensitive items are marked",
"basis":"practice",
"severity":"advice",
"verified":true,
"cites":[],
"arises":{"$":270},
"defects":[
{
"each":{"$":271},
"wrong":{
"op":"and",
"terms":[
{"$":293},
{
"op":"or",
"terms":[
{"op":"not","term":{"op":"stated","path":"@item.special_category","value":null}},
{"op":"not","term":{"op":"stated","path":"@item.criminal_offence","value":null}}
]
}
]
},
"pointer":"/data_items/{item}",
"subject":"",
"says":[
{
"text":"The agreement does not record whether '{item}' is special category data or data on criminal offences",
"cure":"State true or false for each.",
"when":null
}
],
"words":{"$":272},
"severity":[]
}
],
"met":"Every item says whether it is special category or criminal offence data",
"unknown":null
},
{
"id":"agreement.joint-controller-arrangement-missing",
"title":"Joint controllers have their arrangement",
"basis":"statute",
"severity":"error",
"verified":true,
"cites":["UK GDPR art.26(1)"],
"arises":{"op":"exists","over":{"$":321},"name":"any","body":{"$":221}},
"defects":[
{
"each":[],
"wrong":{"op":"not","term":{"op":"given","path":"joint_controllers"}},
"pointer":"/joint_controllers",
"subject":"",
"says":[
{
"text":"{party} is a joint controller, and no arrangement between the joint controllers is recorded",
"cure":"State which of them is responsible for what.",
"when":null
}
],
"words":{"party":{"word":"first","over":{"$":321},"path":"name"}},
"severity":[]
}
],
"met":"The arrangement between the joint controllers is recorded",
"unknown":null
},
{
"id":"agreement.privacy-notice-missing",
"title":"Every controller gives a privacy notice",
"basis":"statute",
"severity":"error",
"verified":true,
"cites":["UK GDPR art.14"],
"arises":{"$":221},
"defects":[
{
"each":{"$":258},
"wrong":{
"op":"and",
"terms":[
{"$":290},
{"$":295},
{
"op":"not",
"term":{"op":"exists","over":{"listed":"privacy_notices","where":{"$":287}},"name":"any","body":{"$":221}}
}
]
},
"pointer":"/privacy_notices",
"subject":"/parties/{party}",
"says":[
{
"text":"{party} has no privacy notice recorded",
"cure":"Name the notice in which {party} tells people about this sharing.",
"when":null
}
],
"words":{"$":266},
"severity":[]
}
],
"met":"Every controller of personal data names its privacy notice",
"unknown":null
},
{
"id":"agreement.code-regard-missing",
"title":"Every party has had regard to the Code",
"basis":"statute",
"severity":"error",
"verified":true,
"cites":{"$":225},
"arises":{"$":221},
"defects":[
{
"each":{"$":258},
"wrong":{
"op":"and",
"terms":[
{"$":268},
{
"op":"not",
"term":{"op":"exists","over":{"listed":"code_of_practice","where":{"$":287}},"name":"any","body":{"$":221}}
}
]
},
"pointer":"/code_of_practice",
"subject":"/parties/{party}",
"says":[
{
"text":"There is no record that {party} had regard to the code of practice (s.43(3)) when disclosing information or using what it receives",
"cure":"Record the day and the version of the Code.",
"when":null
}
],
"words":{"$":266},
"severity":[]
}
],
"met":"Every party has had regard to the Code",
"unknown":null
},
{
"id":"agreement.breach-contact-missing",
"title":"Every party has a contact for data breaches",
"basis":"code",
"severity":"warning",
"verified":false,
"cites":{"$":225},
"arises":{"$":221},
"defects":[
{
"each":{"$":258},
"wrong":{
"op":"and",
"terms":[
{"$":268},
{
"op":"not",
"term":{
"op":"exists",
"over":{"listed":"breach_contacts","where":{"$":287}},
"name":"breach_contact",
"body":{"op":"given","path":"@breach_contact.contact"}
}
}
]
},
"pointer":"/breach_contacts",
"subject":"/parties/{party}",
"says":[
{
"text":"{party} has no contact for data breaches",
"cure":"Name a person or an office, with contact details, to report a loss or a breach to.",
"when":null
}
],
"words":{"$":266},
"severity":[]
}
],
"met":"Every party has a contact for data breaches",
"unknown":null
},
{
"id":"agreement.dpia-missing",
"title":"The agreement has a data protection impact assessment",
"basis":"code",
"severity":"error",
"verified":false,
"cites":{"$":225},
"arises":{"$":221},
"defects":[
{
"each":[],
"wrong":{"op":"not","term":{"$":322}},
"pointer":"/dpia",
"subject":"",
"says":[
{
"text":"The agreement has no data protection impact assessment recorded",
"cure":"Name the data protection impact assessment and give its date.",
"when":null
}
],
"words":{},
"severity":[]
}
],
"met":"The agreement has a data protection impact assessment",
"unknown":null
},
{
"id":"agreement.business-case-missing",
"title":"The agreement has a business case",
"basis":"code",
"severity":"error",
"verified":false,
"cites":{"$":225},
"arises":{"$":221},
"defects":[
{
"each":[],
"wrong":{"op":"not","term":{"$":323}},
"pointer":"/business_case",
"subject":"",
"says":[
{
"text":"The agreement has no business case recorded",
"cure":"Name the business case and give its date.",
"when":null
}
],
"words":{},
"severity":[]
}
],
"met":"The agreement has a business case",
"unknown":null
},
{
"id":"agreement.security-plan-missing",
"title":"The agreement has a security plan",
"basis":"code",
"severity":"error",
"verified":false,
"cites":{"$":225},
"arises":{"$":221},
"defects":[
{
"each":[],
"wrong":{"op":"not","term":{"op":"stated","path":"security_plan","value":null}},
"pointer":"/security_plan",
"subject":"",
"says":[
{
"text":"The agreement has no security plan recorded",
"cure":"Name the security plan and give its date.",
"when":null
}
],
"words":{},
"severity":[]
}
],
"met":"The agreement has a security plan",
"unknown":null
},
{
"id":"agreement.dpia-after-start",
"title":"The data protection impact assessment was finished before the start",
"basis":"code",
"severity":"error",
"verified":false,
"cites":{"$":225},
"arises":{"op":"stated","path":"dpia.on","value":null},
"defects":[
{
"each":[],
"wrong":{"op":"earlier","left":{"$":276},"right":{"$":324}},
"pointer":"/dpia/on",
"subject":"",
"says":[
{
"text":"The data protection impact assessment is dated {day}, after the agreement started on {starts}",
"cure":"Finish it before information is first disclosed.",
"when":null
}
],
"words":{"day":{"word":"text","of":{"$":324}},"starts":{"$":289}},
"severity":[]
}
],
"met":"The data protection impact assessment is dated no later than the start",
"unknown":{
"text":"It is not known whether the data protection impact assessment, dated {day}, was finished before the start",
"cure":"State the first day of the term.",
"when":null
}
},
{
"id":"agreement.business-case-after-start",
"title":"The business case was finished before the start",
"basis":"code",
"severity":"warning",
"verified":false,
"cites":{"$":225},
"arises":{"op":"stated","path":"business_case.on","value":null},
"defects":[
{
"each":[],
"wrong":{"op":"earlier","left":{"$":276},"right":{"$":325}},
"pointer":"/business_case/on",
"subject":"",
"says":[
{
"text":"The business case is dated {day}, after the agreement started on {starts}",
"cure":"Finish it before information is first disclosed.",
"when":null
}
],
"words":{"day":{"word":"text","of":{"$":325}},"starts":{"$":289}},
"severity":[]
}
],
"met":"The business case is dated no later than the start",
"unknown":{
"text":"It is not known whether the business case, dated {day}, was finished before the start",
"cure":"State the first day of the term.",
"when":null
}
},
{
"id":"agreement.security-plan-after-start",
"title":"The security plan was finished before the start",
"basis":"code",
"severity":"warning",
"verified":false,
"cites":{"$":225},
"arises":{"op":"stated","path":"security_plan.on","value":null},
"defects":[
{
"each":[],
"wrong":{"op":"earlier","left":{"$":276},"right":{"$":326}},
"pointer":"/security_plan/on",
"subject":"",
"says":[
{
"text":"The security plan is dated {day}, after the agreement started on {starts}",
"cure":"Finish it before information is first disclosed.",
"when":null
}
],
"words":{"day":{"word":"text","of":{"$":326}},"starts":{"$":289}},
"severity":[]
}
],
"met":"The security plan is dated no later than the start",
"unknown":{
"text":"It is not known whether the security plan, dated {day}, was finished before the start",
"cure":"State the first day of the term.",
"when":null
}
},
{
"id":"agreement.publication-missing",
"title":"The papers are published, or the reason why not is recorded",
"basis":"code",
"severity":"warning",
"verified":false,
"cites":{"$":225},
"arises":{"$":221},
"defects":[
{
"each":[],
"wrong":{
"op":"not",
"term":{
"op":"or",
"terms":[
{"op":"given","path":"publication.published_at"},
{"op":"given","path":"publication.withheld_because"}
]
}
},
"pointer":"/publication",
"subject":"",
"says":[
{
"text":"The agreement does not record where the agreement itself is published or why it is withheld",
"cure":"State where it is published, or why it is withheld.",
"when":null
}
],
"words":{},
"severity":{"$":285}
},
{
"each":[],
"wrong":{
"op":"and",
"terms":[
{"$":323},
{
"op":"not",
"term":{
"op":"or",
"terms":[
{"op":"given","path":"business_case.published_at"},
{"op":"given","path":"business_case.withheld_because"}
]
}
}
]
},
"pointer":"/business_case",
"subject":"",
"says":[
{
"text":"The agreement does not record where the business case is published or why it is withheld",
"cure":"State where it is published, or why it is withheld.",
"when":null
}
],
"words":{},
"severity":{"$":285}
},
{
"each":[],
"wrong":{
"op":"and",
"terms":[
{"$":322},
{
"op":"not",
"term":{
"op":"or",
"terms":[{"op":"given","path":"dpia.published_at"},{"op":"given","path":"dpia.withheld_because"}]
}
}
]
},
"pointer":"/dpia",
"subject":"",
"says":[
{
"text":"The agreement does not record where the data protection impact assessment is published or why it is withheld",
"cure":"State where it is published, or why it is withheld.",
"when":null
}
],
"words":{},
"severity":{"$":285}
}
],
"met":"The papers are published, or the reason why not is recorded",
"unknown":null
}
],
"check_tables":{
"act.passed":{"keys":[],"content":"2017-04-27"},
"power.modelled":{"keys":["power"],"content":{"s35":true,"s36":true,"s37":true,"s38":true,"s39":true}},
"entry.authority":{
"keys":["reference"],
"content":{
"sch4/1":true,
"sch4/2":true,
"sch4/3":true,
"sch4/4":true,
"sch4/5":true,
"sch4/6":true,
"sch4/7":true,
"sch4/8":true,
"sch4/9":true,
"sch4/9A":true,
"sch4/9B":true,
"sch4/10":true,
"sch4/11":true,
"sch4/12":true,
"sch4/13":true,
"sch4/14":true,
"sch4/14A":true,
"sch4/15":true,
"sch4/16":true,
"sch4/17":true,
"sch4/18":true,
"sch4/19":true,
"sch4/20":true,
"sch4/21":true,
"sch4/22":true,
"sch4/23":true,
"sch4/24":true,
"sch4/25":true,
"sch4/26":true,
"sch4/27":true,
"sch4/27A":true,
"sch4/27B":true,
"sch4/27C":true,
"sch4/27D":true,
"sch4/29":true,
"sch4/30":true,
"sch4/31":true,
"sch4/32":true,
"sch4/33":true,
"sch4/34":true,
"sch4/35":true,
"sch4/36":true,
"sch4/37":true,
"sch4/38":true,
"sch4/39":true,
"sch4/40":true,
"sch4/41":true,
"sch4/42":true,
"sch4/43":true,
"sch4/44":true,
"sch4/45":true,
"sch4/46":true,
"sch4/47":true,
"sch4/49":true,
"sch4/50":true,
"sch4/51":true,
"sch5/1":true,
"sch5/2":true,
"sch5/3":true,
"sch5/4":true,
"sch5/5":true,
"sch5/6":true,
"sch5/7":true,
"sch5/8":true,
"sch5/8A":true,
"sch5/9":true,
"sch5/10":true,
"sch5/11":true,
"sch5/12":true,
"sch5/13":true,
"sch5/14":true,
"sch5/15":true,
"sch5/16":true,
"sch5/17":true,
"sch5/19":true,
"sch5/20":true,
"sch5/21":true,
"sch5/22":true,
"sch5/23":true,
"sch5/24":true,
"sch5/25":true,
"sch5/26":true,
"sch5/27":true,
"sch5/28":true,
"sch5/29":true,
"sch5/30":true,
"sch5/31":true,
"sch6/1":true,
"sch6/2":true,
"sch6/3":true,
"sch6/4":true,
"sch6/5":true,
"sch6/6":true,
"sch6/7":true,
"sch6/7A":true,
"sch6/8":true,
"sch6/9":true,
"sch6/10":true,
"sch6/11":true,
"sch6/13":true,
"sch6/14":true,
"sch6/15":true,
"sch6/16":true,
"sch6/17":true,
"sch6/18":true,
"sch6/19":true,
"sch6/20":true,
"sch6/21":true,
"sch6/22":true,
"sch6/23":true,
"sch6/24":true
}
},
"basis.known":{
"keys":["basis"],
"content":{
"6(1)(a)":true,
"6(1)(b)":true,
"6(1)(c)":true,
"6(1)(d)":true,
"6(1)(e)":true,
"6(1)(ea)":true,
"6(1)(f)":true
}
},
"basis.consent":{"keys":["basis"],"content":{"6(1)(a)":true}},
"basis.closed-to-authorities":{"keys":["basis"],"content":{"6(1)(ea)":true,"6(1)(f)":true}},
"basis.since":{"keys":["basis"],"content":{"6(1)(ea)":"2026-02-05"}},
"basis.until":{"keys":["basis"],"content":{}}
},
"limits":{"findings_of_a_check":2000,"hints_of_a_check":50},
"words":{
"question.received_under":"Under which law was the information received?",
"help.received_under":"On {day} nothing could be received under section {section}: {not_begun}. Find out which law the body that disclosed it relied on, or check the day.",
"question.received_from.specified_as":"Which Schedule entries does {received_from} fall in? Is it Revenue and Customs?",
"help.received_from.specified_as":"Stricter rules apply to information that Revenue and Customs disclosed. Choose every entry that fits the body.",
"question.received_via.specified_as":"Which Schedule entries or classes does {received_via} fall in, if any?",
"help.received_via.specified_as":"On {day} the power was in force only for some bodies: {not_begun}. Choose every entry or class that fits the body. You can answer that none fits.",
"question.holder.specified_as":"Which Schedule entries or classes does {holder} fall in, if any?",
"help.holder.specified_as":"On {day} the power was in force only for some bodies: {not_begun}. Choose every entry or class that fits the body. You can answer that none fits.",
"question.discloser.specified_as":"Which Schedule entries does {discloser} fall in, if any?",
"help.discloser.specified_as":"Schedules 4, 5 and 6 list the bodies that can use these powers, by name or by description; gas and electricity suppliers and water companies are described in the sections themselves. Choose every entry that fits the body. You can answer that none fits.",
"question.discloser.in_specified_capacity":"Does {discloser} act in the capacity that its Schedule entry names?",
"help.discloser.in_specified_capacity":"Some entries cover a body in one capacity only, such as the Common Council of the City of London as a local authority. Say yes only if it acts in that capacity here.",
"question.discloser.provides_services_to":"Which body does {discloser} provide services to?",
"help.discloser.provides_services_to":"A body that is listed only as a provider of services qualifies through its client, a public authority that is listed in its own right. Name the client.",
"question.discloser.provides_services_to.specified_as":"Which Schedule entries does the client of {discloser} fall in, if any?",
"help.discloser.provides_services_to.specified_as":"The client must have an entry of its own in the same Part of the Schedule. It is not enough that the client is itself a provider.",
"question.discloser.services_in_connection":"Does {discloser} provide those services in connection with the objective or measure?",
"help.discloser.services_in_connection":"The services must be connected with what the sharing is for. Other services to the same client do not count.",
"question.discloser.client_is_public_authority":"Is the client of {discloser} a public authority?",
"help.discloser.client_is_public_authority":"A person that exercises functions of a public nature is a public authority here, unless it does so only on behalf of another one.",
"question.recipient.specified_as":"Which Schedule entries does {recipient} fall in, if any?",
"help.recipient.specified_as":"Schedules 4, 5 and 6 list the bodies that can use these powers, by name or by description; gas and electricity suppliers and water companies are described in the sections themselves. Choose every entry that fits the body. You can answer that none fits.",
"question.recipient.in_specified_capacity":"Does {recipient} act in the capacity that its Schedule entry names?",
"help.recipient.in_specified_capacity":"Some entries cover a body in one capacity only, such as the Common Council of the City of London as a local authority. Say yes only if it acts in that capacity here.",
"question.recipient.provides_services_to":"Which body does {recipient} provide services to?",
"help.recipient.provides_services_to":"A body that is listed only as a provider of services qualifies through its client, a public authority that is listed in its own right. Name the client.",
"question.recipient.provides_services_to.specified_as":"Which Schedule entries does the client of {recipient} fall in, if any?",
"help.recipient.provides_services_to.specified_as":"The client must have an entry of its own in the same Part of the Schedule. It is not enough that the client is itself a provider.",
"question.recipient.services_in_connection":"Does {recipient} provide those services in connection with the objective or measure?",
"help.recipient.services_in_connection":"The services must be connected with what the sharing is for. Other services to the same client do not count.",
"question.recipient.client_is_public_authority":"Is the client of {recipient} a public authority?",
"help.recipient.client_is_public_authority":"A person that exercises functions of a public nature is a public authority here, unless it does so only on behalf of another one.",
"question.objective":"Which specified objective does the disclosure pursue?",
"help.objective":"Regulations set the objectives and list the bodies that can use each one. An objective that was only proposed does not count.",
"question.pursues":"Which elements of the objective does the arrangement as a whole pursue?",
"help.pursues":"Some objectives need all of their elements; others need only one. Consider the arrangement as a whole, not one disclosure in it.",
"question.assists_eligible_people":"Is the disclosure meant to help the people whom the {aim} covers?",
"help.assists_eligible_people":"The question is about the purpose of the disclosure. Not everyone in a file has to qualify.",
"question.disadvantages_complete":"Is the list of disadvantages complete?",
"help.disadvantages_complete":"The objective is about two or more disadvantages. A shorter list does not settle the question while others may exist.",
"question.aged_16_to_24":"Is the person who is not in education or training at least 16 and under 25?",
"help.aged_16_to_24":"This disadvantage counts only between these ages.",
"question.purpose":"How is the disclosure meant to help these people: by reducing costs, improving efficiency, or improving their health or financial well-being?",
"help.purpose":"Choose every one that fits; one is enough.",
"question.intended_use":"What is {recipient} intended to use the information for?",
"help.intended_use":"The section lists the uses for which a supplier or a water company may receive information. Choose every one that fits; one is enough.",
"question.information.held_in_connection_with_functions":"Does {discloser} hold the information in connection with its public functions?",
"help.information.held_in_connection_with_functions":"The power does not reach information that a body holds for other reasons. \\"Functions\\" means functions of a public nature.",
"question.information.within_limited_functions":"Does {discloser} hold the information within the functions that count: those that its entry names, or those that it exercises for its client?",
"help.information.within_limited_functions":"Some entries cover only certain functions. A provider of services is covered only for what it does for its client.",
"question.information.personal":"Does the information relate to and identify a particular person or company?",
"help.information.personal":"Companies count as well as people. Information about the internal administrative arrangements of the bodies that may share does not count.",
"question.information.from_revenue_and_customs":"Did Revenue and Customs disclose the information under section 35, 36, 38, 48 or 56 at any step?",
"help.information.from_revenue_and_customs":"What matters is where the information first came from under these powers, not who holds it now.",
"question.for_disclosed_purpose":"Is the information used for the purposes for which it was disclosed?",
"help.for_disclosed_purpose":"Consider only the purposes of that disclosure. Any other purpose is a different purpose, even if the power could serve it.",
"question.ground_made_out":"Do the facts support the ground relied on?",
"help.ground_made_out":"A ground applies only if the facts support it. Record the facts.",
"question.commissioners_consent":"Do the Commissioners for HMRC consent, generally or specifically?",
"help.commissioners_consent":"Consent may be given for a case or for a kind of case. Ask HMRC.",
"question.complies_with_data_protection":"Has the controller concluded that the disclosure complies with data protection legislation?",
"help.complies_with_data_protection":"The controller must reach this conclusion itself; this library does not reach it. The power does not authorise what data protection legislation forbids.",
"question.prohibited_by_investigatory_powers":"Does investigatory powers legislation prohibit the disclosure?",
"help.prohibited_by_investigatory_powers":"The legislation is Parts 1 to 7 and Part 9, Chapter 1 of the Investigatory Powers Act 2016. The power does not authorise what it prohibits.",
"question.had_regard_to_code":"Has {discloser} had regard to the code of practice?",
"help.had_regard_to_code":"The duty is to have regard to the Code when disclosing. The answer reports it, but the outcome does not depend on it.",
"question.starts":"On which day does the agreement start?",
"help.starts":"The answer checks the law on every day of the term, because the law has changed more than once.",
"question.ends":"On which day does the agreement end?",
"help.ends":"The answer checks the law on every day of the term, because the law has changed more than once.",
"question.flows":"Which flows does the agreement have: who discloses what to whom, under which power?",
"help.flows":"State each direction as a separate flow.",
"question.flows.discloser":"Which party discloses in flow {number}?",
"help.flows.discloser":"Name the id of a party of the agreement.",
"question.flows.recipient":"Which party receives in flow {number}?",
"help.flows.recipient":"Name the id of a party of the agreement.",
"question.flows.power":"Which power in sections 35 to 39 does flow {number} rely on?",
"help.flows.power":"Section 35 is for objectives in regulations. Sections 36 and 37 are for fuel poverty, to and from suppliers. Sections 38 and 39 are for water poverty, to and from water companies.",
"question.flows.territory":"Which territory's law is flow {number} made under?",
"help.flows.territory":"This is not where the people live. There may be more than one.",
"question.parties":"Which other bodies take part?",
"help.parties":"Sharing needs at least two bodies.",
"answer.yes":"Yes",
"answer.no":"No",
"answer.none-of-these":"None of these",
"note.permissive":"The power is permissive: it puts no duty to share on anybody. Another law may.",
"note.other-powers":"This power does not reach it; other powers are untouched (s.40(10)).",
"note.route":"A route shows a power that could reach the flow. Assess a disclosure to find out whether it does.",
"note.powers-untouched":"Other powers are untouched (s.40(10)).",
"note.no-advice":"This is not legal advice.",
"note.limits":"The override applies only to this disclosure, within the power. Data protection and investigatory powers legislation still apply (s.40(8)).",
"note.checked":"The law was checked to {checked}, which is before the day of this answer. Later changes may be missing.",
"effect.not-in-force":"section 40 is not in force there on this day, so the override does not apply",
"effect.outside":"the power does not reach it, so the override does not apply",
"effect.if-permitted":"it depends on the outcome. If permitted, {reason}",
"cure.processor":"{party} is recorded as a processor. A processor counts as its controller: name the controller for which it acts instead, or state that the body is itself a controller if it is.",
"cure.find-out":"Find out: {question}",
"cure.reading":"Choose a reading of the text, or take legal advice: {question} (adopt {reading})",
"finding.not-applicable":"This does not apply here",
"commencement":"section {number} came into force {begun}",
"commencement.begun":"in {places} on {day}",
"commencement.begun-for":"in {places} on {day}, only for disclosures to or by {class}",
"commencement.later":"{place} ({day})",
"word.and":"and",
"word.or":"or",
"word.since":"since {day}",
"word.from-until":"from {first} until {until}",
"number.1":"one",
"number.2":"two",
"number.3":"three",
"number.4":"four",
"number.5":"five",
"number.6":"six",
"number.7":"seven",
"number.8":"eight",
"number.9":"nine",
"number.10":"ten",
"word.not-known":"It is not known",
"word.turns-on-reading":"It depends on a reading of the text",
"word.objective":"objective",
"word.section":"section",
"word.objective-or-section":"objective or section",
"word.each-discloser":"each discloser",
"word.each-recipient":"each recipient",
"word.client":"a client that is not named",
"word.provider-to":"a provider of services to {client}",
"word.no-entry":"no entry stated",
"word.no-class":"which is not in any class stated",
"word.unnamed":"(unnamed)",
"word.people":"the people whom the objective covers",
"word.none":"none",
"word.schedule":"Schedule {number}",
"place.england":"England",
"place.wales":"Wales",
"place.scotland":"Scotland",
"place.northern-ireland":"Northern Ireland",
"day":"{day} {month} {year}",
"duration.years.one":"{number} year",
"duration.years":"{number} years",
"duration.months.one":"{number} month",
"duration.months":"{number} months",
"duration.weeks.one":"{number} week",
"duration.weeks":"{number} weeks",
"duration.days.one":"{number} day",
"duration.days":"{number} days",
"month.1":"January",
"month.2":"February",
"month.3":"March",
"month.4":"April",
"month.5":"May",
"month.6":"June",
"month.7":"July",
"month.8":"August",
"month.9":"September",
"month.10":"October",
"month.11":"November",
"month.12":"December",
"note.agreement.checked":"The agreement runs beyond {checked}, the date to which the law was checked. Later changes may be missing.",
"note.agreement.may-run-past-check":"The agreement may run beyond {checked}, the date to which the law was checked. Later changes may be missing.",
"note.agreement.basis":"A power is not a lawful basis. An agreement needs both.",
"note.agreement.gateways":"The gateways are stated by the parties, not checked: this answer does not cover what other law allows or requires.",
"note.agreement.code-not-read":"The wording of the code of practice could not be read. What it asks for is taken from official papers based on it, and marked as not verified.",
"title.disclosure":"{discloser} to {recipient}",
"title.onward-disclosure":"{holder} passes it on to {recipient}",
"title.use":"{holder} uses what it received",
"subtitle.section":"Section {number}",
"subtitle.received":"Received from {source} under section {number}, {day}",
"subtitle.party":"{count} party",
"subtitle.parties":"{count} parties",
"subtitle.flow":"{count} flow",
"subtitle.flows":"{count} flows",
"subtitle.from":"from {day}",
"subtitle.to":"to {day}",
"subtitle.from-to":"from {first} to {last}",
"word.discloser-not-known":"a discloser that is not known",
"word.recipient-not-known":"a recipient that is not known",
"part.discloser":"discloser",
"part.recipient":"recipient",
"part.power":"power",
"part.territory":"territory",
"duty.began.seen":"began on {day}",
"duty.began.reported":"is reported to have begun on {day}; the regulations that began it were not read, and may not have done so everywhere",
"duty.flow":"flow {number} ({title})",
"duty.flows":"It may apply to {flows}.",
"duty.flows.many":"It may apply to flows {numbers}.",
"duty.run":"{first} to {last}",
"duty.pairs":"It may apply to disclosures by {disclosers} to {recipients}.",
"duty.pairs.mutual":"It may apply to disclosures by {disclosers} to one another.",
"flow.none":"The agreement states no flows, so there is nothing for the power to reach",
"flow.not-assessed":"{title}: the flow cannot be assessed until its {lacking} is known",
"flow.not-assessed.several":"{title}: the flow cannot be assessed until its {lacking} are known",
"flow.outside":"{title}: the power stated is outside sections 35 to 39, so this power does not reach the flow; other powers are untouched (s.40(10))",
"flow.outside.cure":"Name the power of this Chapter that the flow relies on, or move the flow to an agreement under its own power.",
"flow.outside.near":"Did you mean {near}?",
"flow.other-law":"{title}: the flow relies on other law and was not asked ({provisions}: stated by the parties, not checked)",
"flow.none-asked":"Every flow relies on other law and was not asked, so there is nothing for the power to reach",
"flow.none-asked.cure":"State a flow that relies on a power of this Chapter, or take advice on the other law.",
"flow.by-term":"The answer depends on how long the agreement runs. From {day}: {reason}",
"flow.from":"From {day}: {reason}",
"partnership.alone":"A single body has no other body to disclose to",
"partnership.reached":"{title}: the power reaches it on the facts stated",
"partnership.pair":"{title}: {reasons}",
"partnership.covered":"{title}: covered by {agreements}",
"partnership.coverage-not-known":"{title}: it is not known whether an agreement covers it",
"partnership.coverage-not-known.cure":"State each agreement in full: its term, and each flow with its power and objective.",
"partnership.not-covered":"{title}: the power reaches it, and no agreement covers it",
"partnership.not-covered.cure":"Make an agreement with this flow, or add the flow to an existing one. The power does not depend on it; the Code asks for it.",
"partnership.provider-only":"{party} is not listed in its own right: it can take part only as a provider of services to a listed body",
"partnership.provider-only.cure":"If it provides services in connection with the objective to a public authority that is listed, state that body as its client, and add the provider entry to its own entries.",
"word.each-of-these-bodies":"each of these bodies",
"word.the-body":"the body",
"question.flows.discloser.each":"Which party discloses in each of these flows?",
"question.flows.recipient.each":"Which party receives in each of these flows?",
"question.flows.power.each":"Which power in sections 35 to 39 does each of these flows rely on?",
"question.flows.territory.each":"Which territory's law is each of these flows made under?",
"duty.ca2004-16LA.begun":"Another law may require it. Section 16LA of the Children Act 2004, for England, {began}. It binds councils, chief officers of police, NHS bodies and others listed in section 11(1), and schools and others if designated or acting under arrangements. It concerns information about a child, or about somebody else that relates to the child, which such a body considers relevant to the child's safety or welfare. The body is to see that the information reaches another such body, if and so far as it considers that this may help that body's functions. This does not apply where it considers that disclosure would be more detrimental to the child than not. The section was not read for what it says about confidence and data protection. This answer does not check whether the section applies to this disclosure.",
"duty.ca2004-16LA.to-come":"A new law is coming. Section 16LA of the Children Act 2004, for England, was passed on {passed}. As far as was read, it was not yet in force at the time in question.",
"duty.ca2004-16LA.onward":"A disclosure that an enactment requires or permits has a ground here (s.41(2)(a)), and section 16LA of the Children Act 2004 may be such an enactment. A duty or power that is not made out does not count. It is not a ground for information from Revenue and Customs: section 42 needs consent, and section 16LA was not read on that point.",
"duty.daa2021-49A.begun":"Another law may apply. Section 49A of the Domestic Abuse Act 2021, for England and Wales, {began}. It is reported to require chief officers of police to have arrangements so that a child's school or college is notified as soon as is practicable. This is where an officer has reasonable grounds to believe that the child may be a victim of domestic abuse. Regulations may make exceptions. It is not a duty to disclose in each case. This answer does not check whether the section applies to this disclosure."
}
}
}`;
