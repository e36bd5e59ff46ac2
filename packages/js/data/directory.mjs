// Generated from the library by tools/javascript_package.py.
export default `{
"forms":{
"normal_form":{
"removed":"'\\u2019\\u2018\\u02bc\`\\u00b4.\\u00ad*",
"blank":"-\\u2010\\u2011\\u2012\\u2013\\u2014\\u2015\\u2212/\\\\,;:()[]\\"\\u201c\\u201d\\u201e_|\\u00b7",
"and":"&+",
"phrases":[
["his majestys","hm"],
["her majestys","hm"],
["h m","hm"],
["and amp","and"],
["co durham","county durham"]
],
"words":{
"saint":"st",
"dept":"department",
"govt":"government",
"limited":"ltd",
"cyf":"ltd",
"cyfyngedig":"ltd",
"upon":"on",
"center":"centre",
"colleges":"college",
"yorks":"yorkshire",
"beds":"bedfordshire",
"berks":"berkshire",
"bucks":"buckinghamshire",
"cambs":"cambridgeshire",
"derbys":"derbyshire",
"glos":"gloucestershire",
"gloucs":"gloucestershire",
"hants":"hampshire",
"herts":"hertfordshire",
"lancs":"lancashire",
"leics":"leicestershire",
"lincs":"lincolnshire",
"northants":"northamptonshire",
"notts":"nottinghamshire",
"oxon":"oxfordshire",
"staffs":"staffordshire",
"warks":"warwickshire",
"wilts":"wiltshire",
"worcs":"worcestershire",
"northumbs":"northumberland"
},
"dropped":["the"],
"stop_between_words":true,
"invisible":"\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb\\ud82f\\udca0-\\ud82f\\udca3\\ud834\\udd73-\\ud834\\udd7a\\udb40\\udc00-\\udb43\\udfff"
},
"longest_name":1000,
"determiners":["a","an","our","your","my","their","any","some","another","one","local"],
"legal_forms":["ltd","plc","llp","cic","cio"],
"nation_words":[
["england",["english"],["in england","england","english"]],
["wales",["welsh"],["in wales","wales","welsh","cymru","yng nghymru"]],
["scotland",["scottish"],["in scotland","scotland"]],
[
"northern-ireland",
["northern ireland","northern irish"],
["in northern ireland","northern ireland"]
]
],
"stems":{
"council":{
"prefixes":[
"metropolitan borough of",
"city and district of",
"city and county of",
"borough council of",
"london borough of",
"county council of",
"royal borough of",
"comhairle nan",
"borough of",
"council of",
"county of",
"city of"
],
"suffixes":[
"metropolitan district council",
"metropolitan borough council",
"city and district council",
"county borough council",
"district council",
"borough council",
"islands council",
"county council",
"london borough",
"city council",
"corporation",
"council"
]
},
"welsh-council":{"prefixes":["cyngor bwrdeistref sirol","cyngor dinas","cyngor sir","cyngor"],"suffixes":[]},
"police":{"prefixes":[],"suffixes":["police service","constabulary","police"]},
"fire":{
"prefixes":[],
"suffixes":[
"police fire and crime commissioner fire and rescue authority",
"commissioner fire and rescue authority",
"combined fire and rescue authority",
"fire and rescue authority",
"combined fire authority",
"fire and rescue service",
"fire authority"
]
},
"combined-authority":{
"prefixes":[],
"suffixes":["mayoral combined authority","combined county authority","combined authority"]
},
"health-board":{"prefixes":[],"suffixes":["university health board","teaching health board","health board"]},
"hm":{"prefixes":["hm"],"suffixes":[]},
"department":{"prefixes":["department for","department of"],"suffixes":[]},
"welsh-police":{"prefixes":["heddlu"],"suffixes":[]}
},
"forms":[
{
"kinds":["district-council-england","unitary-council-england"],
"stem":"council",
"forms":[
"{x} council",
"{x} district council",
"{x} borough council",
"{x} city council",
"{x} metropolitan borough council",
"{x} metropolitan district council",
"{x} dc",
"{x} bc",
"{x} mbc",
"{x} mdc",
"{x} district",
"{x} borough",
"{x} metropolitan borough",
"{x} city",
"borough of {x}",
"borough council of {x}",
"council of {x}",
"city of {x}",
"city of {x} council",
"district of {x}",
"{x} local authority",
"{x} la",
"{x} cc",
"{x} metropolitan council",
"{x} metropolitan",
"{x} city and district council"
]
},
{
"kinds":["unitary-council-england"],
"stem":"council",
"forms":[
"{x} unitary authority",
"{x} unitary council",
"{x} unitary",
"{x} ua",
"council of borough of {x}",
"council of city of {x}"
]
},
{
"kinds":["unitary-council-england"],
"if_entry":"sch4/11",
"stem":"council",
"forms":["{x} county council","{x} cc","{x} county"]
},
{
"kinds":["county-council-england"],
"stem":"council",
"forms":[
"{x} council",
"{x} county council",
"{x} cc",
"{x} county",
"county council of {x}",
"council of county of {x}",
"{x} local authority",
"{x} la"
]
},
{
"kinds":["london-borough-council"],
"stem":"council",
"forms":[
"{x} council",
"{x} borough council",
"{x} london borough council",
"{x} london borough",
"london borough of {x}",
"london borough of {x} council",
"london borough {x}",
"lb {x}",
"lb of {x}",
"{x} lb",
"{x} lbc",
"royal borough of {x}",
"royal borough of {x} council",
"rb {x}",
"mayor and burgesses of london borough of {x}",
"mayor and burgesses of royal borough of {x}",
"{x} borough",
"{x} bc",
"{x} local authority",
"{x} la",
"{x} council london borough",
"{x} royal borough of",
"{x} royal borough",
"{x} london borough of"
]
},
{
"kinds":["county-council-wales"],
"stem":"council",
"forms":["{x} council","{x} county council","{x} cc","{x} county","{x} local authority","{x} la"]
},
{
"kinds":["county-borough-council-wales"],
"stem":"council",
"forms":[
"{x} council",
"{x} county borough council",
"{x} cbc",
"{x} county borough",
"{x} local authority",
"{x} la"
]
},
{
"kinds":["county-council-wales","county-borough-council-wales"],
"stem":"welsh-council",
"forms":["cyngor {x}","{x}"]
},
{"kinds":["county-council-wales"],"stem":"welsh-council","forms":["cyngor sir {x}"]},
{
"kinds":["county-borough-council-wales"],
"stem":"welsh-council",
"forms":["cyngor bwrdeistref sirol {x}"]
},
{
"kinds":["council-scotland"],
"stem":"council",
"forms":[
"{x} council",
"{x} city council",
"city of {x} council",
"city of {x}",
"council of {x}",
"{x} local authority",
"{x} la"
]
},
{
"kinds":["district-council-northern-ireland"],
"stem":"council",
"forms":[
"{x} council",
"{x} district council",
"{x} borough council",
"{x} city council",
"{x} city and district council",
"{x} local authority"
]
},
{
"kinds":["police-force"],
"stem":"police",
"forms":[
"{x} police",
"{x} constabulary",
"{x} police service",
"{x} police force",
"{x} police constabulary",
"chief constable of {x}",
"chief constable of {x} police",
"chief constable of {x} constabulary",
"chief constable {x}",
"chief constable for {x}",
"{x} chief constable",
"police {x}",
"{x} constabulary force",
"{x} police constabulary force",
"chief constable {x} police",
"chief constable {x} constabulary"
]
},
{
"kinds":["fire-authority-england","fire-authority-metropolitan","fire-authority-wales","fire-service"],
"stem":"fire",
"forms":[
"{x} fire and rescue authority",
"{x} fire authority",
"{x} fire and rescue service",
"{x} fire and rescue",
"{x} fire service",
"{x} fire brigade",
"{x} fire",
"{x} frs",
"{x} fra",
"{x} combined fire authority",
"{x} combined fire and rescue authority",
"{x} county fire brigade",
"{x} county fire service",
"{x} county fire and rescue",
"{x} county fire and rescue service",
"{x} fire and rescue brigade"
]
},
{
"kinds":["combined-authority"],
"stem":"combined-authority",
"forms":["{x} combined authority","{x} mayoral combined authority","{x} ca","{x} mca"]
},
{
"kinds":["combined-county-authority"],
"stem":"combined-authority",
"forms":[
"{x} combined county authority",
"{x} mayoral combined county authority",
"{x} combined authority",
"{x} cca"
]
},
{
"kinds":["local-health-board"],
"stem":"health-board",
"forms":[
"{x} university health board",
"{x} uhb",
"{x} health board",
"{x} local health board",
"{x} university local health board",
"{x} lhb",
"{x} hb",
"{x} teaching health board"
]
},
{
"kinds":["executive-agency","part-of-department","department","public-body"],
"stem":"hm",
"forms":["{x}"]
},
{
"kinds":["company","charity","water-company","energy-supplier"],
"stem":"name",
"forms":["{x} ltd","{x} plc","{x} uk","{x} group","{x} uk ltd"]
},
{"kinds":["police-force"],"stem":"welsh-police","forms":["heddlu {x}","prif gwnstabl heddlu {x}"]},
{"kinds":["department"],"stem":"department","forms":["department for {x}","department of {x}"]}
],
"shared_places":[
"durham",
"cleveland",
"humberside",
"merseyside",
"west midlands",
"west yorkshire",
"south yorkshire",
"greater manchester",
"north yorkshire",
"tyne and wear",
"newcastle",
"london",
"north east",
"north of tyne",
"north wales",
"south wales"
],
"shared_names":{
"wmp":["police-force:west-midlands","police-force:west-mercia"],
"wcc":[
"local-authority-eng:WSM",
"local-authority-eng:WAR",
"local-authority-eng:WOR",
"local-authority-eng:WOC"
],
"richmond":["local-authority-eng:RIC","local-authority-eng:RIH"],
"department of education":["government-organisation:D6","pubservice-share-body:department-of-education-northern-ireland"],
"department of health":["government-organisation:D12","pubservice-share-body:department-of-health-northern-ireland"],
"department of justice":["government-organisation:D18","pubservice-share-body:department-of-justice-northern-ireland"]
},
"common_words":[
"and",
"authority",
"bc",
"board",
"borough",
"brigade",
"burgesses",
"bwrdeistref",
"ca",
"cbc",
"cc",
"cca",
"chief",
"city",
"combined",
"comhairle",
"commissioner",
"constable",
"constabulary",
"corporation",
"council",
"county",
"crime",
"cyngor",
"dc",
"department",
"dinas",
"district",
"fire",
"for",
"force",
"fra",
"frs",
"group",
"gwnstabl",
"hb",
"health",
"heddlu",
"islands",
"la",
"lb",
"lbc",
"lhb",
"local",
"london",
"ltd",
"mayor",
"mayoral",
"mbc",
"mca",
"mdc",
"metropolitan",
"nan",
"of",
"plc",
"police",
"prif",
"rb",
"rescue",
"royal",
"service",
"sir",
"sirol",
"teaching",
"ua",
"uhb",
"uk",
"unitary",
"university"
]
},
"kinds":{
"district-council-northern-ireland":"district council in Northern Ireland",
"council-scotland":"council in Scotland",
"district-council-england":"district council in England",
"county-council-wales":"county council in Wales",
"unitary-council-england":"unitary council in England",
"london-borough-council":"London borough council",
"county-borough-council-wales":"county borough council in Wales",
"county-council-england":"county council in England",
"combined-authority":"combined authority",
"combined-county-authority":"combined county authority",
"greater-london-authority":"Greater London Authority",
"isles-of-scilly":"Council of the Isles of Scilly",
"common-council":"Common Council of the City of London",
"department":"department",
"public-body":"public body",
"executive-agency":"executive agency",
"part-of-department":"part of a department or of a government",
"local-health-board":"Local Health Board",
"nhs-wales":"NHS body in Wales",
"police-force":"police force: the specified person is its chief officer",
"police-force-special":"police force without a police area in England or Wales",
"non-ministerial-department":"non-ministerial department",
"fire-authority-england":"fire and rescue authority",
"fire-authority-metropolitan":"metropolitan county fire and rescue authority",
"fire-authority-london":"fire and rescue authority for London",
"fire-authority-wales":"fire and rescue authority in Wales",
"fire-service":"fire and rescue service that a council or combined authority runs",
"office":"office",
"company":"company",
"charity":"charity",
"water-company":"water or sewerage undertaker",
"energy-supplier":"gas or electricity supplier",
"registered-provider":"housing association"
},
"texts":[
"mysociety/uk_local_authority_names_and_codes, CC BY 4.0",
"a unitary council is a county council or a district council, and the order that set this one up was not read",
"Only in its capacity as a local authority.",
"SI 2024/402 note",
"SI 2025/115 (made 4 February 2025)",
"Only the month in which it was made was seen.",
"SI 2025/118 (crimeline.co.uk); day not seen",
"A shadow authority since May 2026. The order (SI 2026/264) was not read.",
"SI 2026/264, not read",
"The order was debated as a draft in January 2026. That it was made, and the day, were not read.",
"draft order debated on 28 January 2026",
"Codes and names: openregister/government-organisation-data (OGL v3.0); entries: Schedules 4 to 6",
"hansard 2023-05-23 statement; parallelparliament.co.uk 71882",
"schedules.json para 26; openregister D108",
"As recipient, and for information, only its relevant business functions count.",
"A body of its own, not the Home Office. It has had an entry since 8 February 2024.",
"steering shared/law/schedules.json para 27D; openregister PB509",
"The Registrar of Companies is also a statutory office, so check which of the two acts. Since 3 May 2023 the entry reaches only relevant business functions.",
"openregister EA26; dates of the departments from own knowledge",
"Its department has had an entry since 8 February 2024.",
"openregister EA74; docslib Public Bodies 2019",
"It was announced that HM Revenue and Customs would take over its functions by April 2026; the entry is the same either way.",
"civilserviceworld.com 2025-04-29; gov.uk review 2020",
"own knowledge (Welsh name)",
"cyfoethnaturiolcymru.gov.uk",
"own knowledge (Welsh name); schedules.json para 41",
"schedules.json para 35 (since 2023-04-01); Welsh long name own knowledge",
"commonslibrary.parliament.uk nationality briefings; garthcoates.com; smithstonewalters.com",
"The Registrar General is an office of its own, so check which of the two acts. Civil registration has powers of its own.",
"piglix.com/dokumen123.com HM_Passport_Office (subsidiary since 2008-04-01)",
"commonslibrary.parliament.uk (directorate of the Home Office)",
"commonslibrary.parliament.uk",
"wikimili.com HM_Prison_and_Probation_Service; openregister EA1213",
"openregister EA321 (part of HMPPS)",
"parallelparliament.co.uk HL887 (unified from 26 June 2021); en.wikipedia.org Probation_Service",
"own knowledge",
"The agency is not the courts: a court that exercises judicial functions is not the Lord Chancellor.",
"openregister EA73; docslib Public Bodies 2019 (MoJ)",
"The Public Guardian is also an office under the Mental Capacity Act 2005, so check which of the two acts.",
"openregister EA72",
"openregister EA556; docslib Public Bodies 2019",
"Check whether it acts as an executive agency of the department or as a body of its own.",
"docslib Public Bodies 2019 (MoJ); openregister lists it as PB297",
"powerbase.info DWP (operational organisation of DWP)",
"dwp.gov.uk child-maintenance (DWP runs the schemes; Commission abolished July 2012); parallelparliament.co.uk",
"powerbase.info DWP",
"feweek.co.uk and fenews.co.uk 2025-09-16 (prime minister's statement); agency since June 2025 (day not seen)",
"Careers advice for people aged 19 and under stayed with the Department for Education.",
"thecdi.net 2025-09-23 (adult careers move)",
"gov.uk STA business plan 2024 to 2026 (20 January 2025); theyworkforyou wms 2011-09-15",
"openregister EA242 (EFA); closure from own knowledge",
"openregister EA570 (DSA, VOSA ended 2014-04-01)",
"openregister EA78",
"openregister EA80",
"openregister EA58; docslib Public Bodies 2019",
"openregister EA1079",
"Official receivers are office-holders, so check who acts. The entry reaches only relevant business functions.",
"openregister EA32; present parent from own knowledge",
"theyworkforyou wms 2024-07-24 HCWS19; civilserviceworld.com 2024-07-11 and -25; publictechnology.net 2024-08-01",
"HCWS19; publictechnology.net 2025-01-21 (folded into GDS)",
"HCWS19; government-transformation.com 2025-01-21",
"government-transformation.com 2025-01-21 (merged into GDS)",
"A service, not a body: it is run by the department named.",
"publictechnology.net 2024-08-01 (run by GDS)",
"openregister EA34; present parent from own knowledge",
"openregister EA46; present parent from own knowledge",
"openregister EA39",
"jamessunderland.org.uk 2023 (MoD, Defence Business Services); hansard 2023-11-21 (brand to be retired)",
"theyworkforyou HCWS19 2024-07-24",
"mediated.wiki Government_Commercial_Agency (name since April 2026)",
"own knowledge: executive agency of the Scottish Government",
"wikimili.com List_of_local_health_boards_and_NHS_trusts_in_Wales; en.wikipedia.org Local_health_board",
"wikimili.com List_of_local_health_boards_and_NHS_trusts_in_Wales; en.wikipedia.org Local_health_board (without University)",
"legislation.gov.uk WSI 2020/1469 (Welsh title)",
"en.wikipedia.org Local_health_board (special health authority); Welsh name own knowledge",
"schedules.json para 30; senedd.cymru rhestr-termau (Cwnsler Cyffredinol)",
"Schedule 4 para 38",
"openregister/police-data (2018) for the name; Police Act 1996 Sch.1 for the area",
"openregister/police-data; Police Act 1996 ss.1(2)(c), 101",
"portsmouth.co.uk and hellorayo.co.uk 2022-11-16; bobseely.org.uk (Police Act 1996 amended, approved 12 July 2022)",
"openregister/police-data; Police Act 1996 ss.1(2)(b), 101",
"en.wikipedia.org Police_forces_of_Wales (Welsh names); openregister/police-data",
"FOIwiki Police_force (separate FOIA entries 62-63B); Police Act 1996 s.1 (areas are Sch.1, metropolitan, City)",
"it has no police area under the Police Act 1996",
"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client.",
"FOIwiki Police_force (MDP Act 1987 s.1)",
"whether it counts as part of the Secretary of State for Defence is open",
"it has no police area, and whether it counts as part of the Secretary of State for Defence (sch4/2) is open",
"FOIwiki Police_force",
"it has no police area",
"paragraph 22 of Schedule 4 is for police areas in England and Wales, and its Scottish part lists no police",
"openregister/police-data",
"paragraph 22 of Schedule 4 is for police areas in England and Wales",
"openregister government-organisation PB558",
"it is not the Home Secretary and has no entry",
"avonfire.gov.uk (combined, four unitaries); alexskene.com/foiwiki Fire_and_rescue_authority (list of scheme SIs): SI 1995/3127; start date unchecked",
"bedsfireresauth.moderngov.co.uk; romar.org.uk (older name with Luton)",
"rbfrs.co.uk (combined fire authority of six unitaries)",
"buckinghamshire.moderngov.co.uk; docslib agenda packs",
"cambsfire.gov.uk (established 1998)",
"cheshirefire.gov.uk (separate legal body, four unitaries)",
"legislation.gov.uk SI 1995/3131 note; clevelandfire.gov.uk",
"opencouncil.network 2025 meeting (Combined Fire Authority for ...); ddfire.gov.uk; SI 1996/2921",
"derbys-fire.gov.uk (county and Derby councillors)",
"legislation.gov.uk SI 2006/2790 note",
"legislation.gov.uk SI 2015/435; dwfire.org.uk",
"esfrs.org/fa (created 1 April 1997)",
"legislation.gov.uk SI 2020/186 note and Sch. (constituted 2020-04-01, all functions 2021-04-01)",
"docsbay.net statement of accounts 2016/17",
"alexskene.com/foiwiki Fire_and_rescue_authority (list of scheme SIs): SI 1995/3132; vdocuments.net accounts",
"kent.fire-uk.org/fire-authority",
"cfa.lancsfirerescue.org.uk",
"alexskene.com/foiwiki Fire_and_rescue_authority (list of scheme SIs): SI 1996/2915; leics-fire.gov.uk/cfa",
"docslib/pdfslide authority papers 2019",
"shropshirefire.gov.uk; expressandstar.com 2025-03-05",
"alexskene.com/foiwiki Fire_and_rescue_authority (list of scheme SIs): SI 1995/3133; bbc 44472918 (disbanded)",
"alexskene.com/foiwiki Fire_and_rescue_authority (list of scheme SIs): SI 1996/2917; staffordshire-pcc.gov.uk (former authority ceased 1 August 2018)",
"legislation.gov.uk SI 2020/186 note (SI 1996/2923 revoked)",
"legislation.gov.uk SI 2017/864 (name, commencement, former Essex Fire Authority abolished)",
"SI 2018/696 (bailii); staffordshire-pcc.gov.uk",
"SI 2018/1072 (vlex): in force 1 January 2019",
"SI 2018/970 (votes.parliament.uk); northyorkshire-pfcc.gov.uk 2019-05-15; SI 2023/1432 art. 41",
"SI 2022/1230; cumbria-pfcc.gov.uk",
"Local Government Act 1985 s.26 (kind and rule of the name, then Fire and Civil Defence Authority); openregister/fire-data fire-service-eng.tsv (service)",
"FRSA 2004 s.1(2)(c) as amended (F2, 1.4.2018); Policing and Crime Act 2017 s.9",
"law.gov.wales / cyfraith.llyw.cymru awdurdodau-tan-ac-achub (1995 Orders SI 1995/3218, 3229, 3230); southwales-fire.gov.uk (since 1 April 1996)",
"SI 2017/469 (fire functions from 8 May 2017)",
"SI 2023/1432 arts 41-42 (combined authority is the fire and rescue authority; functions exercisable only by the Mayor)",
"mySociety lookup in m-d-johnson/golang-wdtk-linkgenerator data/authorities_id_lookup.csv (service is a unit of the county council); FRSA 2004 s.1(2)(a); openregister/fire-data (service)",
"alpinkerton.uk 2026 letter (part of Surrey County Council); FRSA 2004 s.1(2)(a); openregister/fire-data (service)",
"mySociety lookup (unit of cornwall_council); Cornwall (Structural Change) Order 2008 note: the county will be administered by a county council; openregister/fire-data (service)",
"explanatory memorandum to the 2008 Structural Change Orders para 2.1; northumberlandgazette.co.uk; openregister/fire-data (service)",
"SI 1994/1210 note (county council renamed); SI 2020/186 note",
"SI 2018/1072",
"cumbria-pfcc.gov.uk",
"FRSA 2004 s.1(2)(e); openregister/fire-data (service)",
"Schedules 4 to 6",
"no entry names it",
"it is not one of the listed departments",
"It is seldom a provider of services to a listed body. Look for another power, or for a listed body that has the information.",
"it is part of HM Treasury, which has no entry",
"no entry names its Secretary of State",
"Part 1 of Schedule 4 lists no health body in England",
"it is an executive agency of the Department of Health and Social Care, which has no entry",
"paragraph 39 of Schedule 4 is for special health authorities under the Welsh Act",
"no entry in Schedules 4 to 6 names it",
"it is a department of its own and not the Secretary of State for Education",
"the Statistics Board shares under Chapter 7 of Part 5 of the Act and not under this Chapter",
"it is a body of its own and not the housing department",
"it is a body of its own and not the Ministry of Justice",
"it is a body of its own and not the Greater London Authority",
"orders give the functions of a police and crime commissioner to the mayor, and whether the mayor is then the combined authority is open",
"it is a body of its own and not the environment department",
"it is a body of its own",
"it is a department of its own",
"it is a company and not the Secretary of State for Education",
"it is a body of its own and not the Department for Work and Pensions",
"sections 38 and 39 are about water, but no entry names the regulator",
"it is a functional body and not the Greater London Authority",
"it is a body of its own and not the combined authority",
"inspectors hold offices of their own",
"the Scottish part of Schedule 4 lists no fire service",
"the Scottish part of Schedule 4 lists the Scottish Ministers, councils and Skills Development Scotland only",
"Schedule 4 paras 49 to 52",
"the Scottish part of Schedule 4 lists no health body",
"it is an office of its own and not the Scottish Ministers",
"it is a body of its own and not the Scottish Ministers",
"it is not the Scottish Ministers as the Schedule names them",
"it is a body of its own and not the Welsh Ministers",
"it is a company and not the Welsh Ministers",
"Schedules 4 to 6; SI 2026/126",
"no Schedule has a part for Northern Ireland",
"it is a company of its own and not the council",
"no entry names charities",
"no entry names credit reference agencies",
"no entry names companies",
"Schedule 6 lists no undertaker, because sections 38 and 39 name them",
"As an undertaker it can receive information under section 38 and disclose under section 39.",
"Schedule 5 lists no supplier, because sections 36 and 37 name them",
"As a licensed supplier it can receive information under section 36 and disclose under section 37.",
"no entry named its Secretary of State",
"it is a company and not the Secretary of State for Transport",
"no recipient class in force names a network operator",
"paragraph 47 of Schedule 4 is the register that the Welsh Ministers keep; English providers are in another register",
"It must be in the register of registered social landlords under section 1 of the Housing Act 1996: check."
],
"groups":[
[[]],
[["sch4/50"]],
[["sch4/12","sch5/6","sch6/5"]],
[["sch4/32","sch5/22","sch6/16"]],
[["sch4/13","sch5/7","sch6/6"]],
[["sch4/33","sch5/23","sch6/17"]],
[["sch4/11","sch5/5","sch6/4"]],
[["sch4/14","sch5/8","sch6/7"]],
[["sch4/14A","sch5/8A","sch6/7A"]],
[["sch4/17","sch5/11","sch6/10"]],
[["sch4/16","sch5/10","sch6/9"]],
[["sch4/15","sch5/9","sch6/8"]],
[["sch4/12","sch5/6","sch6/5"],["sch4/11","sch5/5","sch6/4"]],
[["sch4/1"]],
[["sch4/2"]],
[["sch4/3","sch4/4"]],
[["sch4/5"]],
[["sch4/7","sch5/2","sch6/1"]],
[["sch4/8","sch5/3","sch6/2"]],
[["sch4/9"]],
[["sch4/27C"]],
[["sch4/27B"]],
[["sch4/27A"]],
[["sch4/10","sch5/4","sch6/3"]],
[["sch4/27","sch5/17","sch6/11"]],
[["sch4/26","sch5/16"]],
[["sch4/6","sch5/1"]],
[["sch4/6"]],
[["sch4/9A","sch5/1"]],
[["sch4/9B"]],
[["sch4/27D"]],
[],
[["sch4/29","sch5/19","sch6/13"]],
[["sch4/31","sch5/21","sch6/15"]],
[["sch4/46","sch5/26","sch6/20"]],
[["sch4/41"]],
[["sch4/35"]],
[["sch4/49"]],
[["sch4/51"]],
[["sch4/36"]],
[["sch4/37"]],
[["sch4/39"]],
[["sch4/30","sch5/20","sch6/14"]],
[["sch4/38"]],
[["sch4/22"]],
[["sch4/2"],[]],
[["sch4/20","sch5/14"]],
[["sch4/21","sch5/15"]],
[["sch4/18","sch5/12"]],
[["sch4/19","sch5/13"]],
[["sch4/40","sch5/25"]],
[["sch4/14","sch5/8","sch6/7"],[]],
[["s38/1/a"]],
[["s38/1/b"]],
[["s36/1/a","s36/1/b"]],
[["sch4/47","sch5/27","sch6/19"]]
],
"bodies":[
{
"id":"local-authority-nir:ABC",
"name":"Armagh City, Banbridge and Craigavon Borough Council",
"kind":"district-council-northern-ireland",
"nation":"northern-ireland",
"also":["armagh city banbridge and craigavon"],
"everyday":["armagh banbridge and craigavon"],
"from":"2015-04-01",
"source":0,
"groups":0
},
{
"id":"local-authority-sct:ABD",
"name":"Aberdeenshire Council",
"kind":"council-scotland",
"nation":"scotland",
"also":["aberdeenshire"],
"from":"2005-06-18",
"source":0,
"groups":1
},
{
"id":"local-authority-sct:ABE",
"name":"Aberdeen City Council",
"kind":"council-scotland",
"nation":"scotland",
"also":["aberdeen city","aberdeen","aberdeen c ity","aberdeen cuty","city of aberdeen"],
"from":"2005-06-18",
"source":0,
"groups":1
},
{
"id":"local-authority-eng:ADU",
"name":"Adur District Council",
"kind":"district-council-england",
"nation":"england",
"also":["adur"],
"source":0,
"groups":2
},
{
"id":"local-authority-sct:AGB",
"name":"Argyll and Bute Council",
"kind":"council-scotland",
"nation":"scotland",
"also":["argyll and bute"],
"from":"2005-06-18",
"source":0,
"groups":1
},
{
"id":"principal-local-authority:AGY",
"name":"Isle of Anglesey County Council",
"kind":"county-council-wales",
"nation":"wales",
"also":["cyngor sir ynys mon","isle of anglesey","ynys mon","anglesey"],
"everyday":["anglesey council","sir ynys mon"],
"from":"1996-04-01",
"source":0,
"groups":3
},
{
"id":"local-authority-eng:ALL",
"name":"Allerdale Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["allerdale"],
"to":"2023-04-01",
"replaced_by":["local-authority-eng:CBD"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:AMB",
"name":"Amber Valley Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["amber valley"],
"source":0,
"groups":2
},
{
"id":"local-authority-nir:AND",
"name":"Ards and North Down Borough Council",
"kind":"district-council-northern-ireland",
"nation":"northern-ireland",
"also":["ards and north down","north down and ards"],
"from":"2015-04-01",
"source":0,
"groups":0
},
{
"id":"local-authority-nir:ANN",
"name":"Antrim and Newtownabbey Borough Council",
"kind":"district-council-northern-ireland",
"nation":"northern-ireland",
"also":["antrim and newtownabbey"],
"from":"2015-04-01",
"source":0,
"groups":0
},
{
"id":"local-authority-sct:ANS",
"name":"Angus Council",
"kind":"council-scotland",
"nation":"scotland",
"also":["angus"],
"from":"2005-06-18",
"source":0,
"groups":1
},
{
"id":"local-authority-eng:ARU",
"name":"Arun District Council",
"kind":"district-council-england",
"nation":"england",
"also":["arun"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:ASF",
"name":"Ashford Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["ashford"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:ASH",
"name":"Ashfield District Council",
"kind":"district-council-england",
"nation":"england",
"also":["ashfield"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:AYL",
"name":"Aylesbury Vale District Council",
"kind":"district-council-england",
"nation":"england",
"also":["aylesbury vale"],
"to":"2020-04-01",
"replaced_by":["local-authority-eng:BUC"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:BAB",
"name":"Babergh District Council",
"kind":"district-council-england",
"nation":"england",
"also":["babergh"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:BAE",
"name":"Bassetlaw District Council",
"kind":"district-council-england",
"nation":"england",
"also":["bassetlaw"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:BAI",
"name":"Basildon Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["basildon","basildon district"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:BAN",
"name":"Basingstoke and Deane Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["basingstoke and deane"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:BAR",
"name":"Barrow-in-Furness Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["barrow in furness"],
"to":"2023-04-01",
"replaced_by":["local-authority-eng:WAF"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:BAS",
"name":"Bath and North East Somerset Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["bath and north east somerset ua","bath and north east somerset"],
"everyday":["b and nes","banes council","bath council"],
"from":"1996-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:BBD",
"name":"Blackburn with Darwen Borough Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["blackburn with darwen ua","blackburn with darwen","blackburn"],
"from":"1998-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:BDF",
"name":"Bedford Borough Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["bedford","bedford ua"],
"from":"2009-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:BDG",
"name":"London Borough of Barking and Dagenham",
"kind":"london-borough-council",
"nation":"england",
"also":["barking and dagenham","barking and dagenham london boro"],
"everyday":["lbbd"],
"source":0,
"groups":4
},
{
"id":"local-authority-eng:BEN",
"name":"London Borough of Brent",
"kind":"london-borough-council",
"nation":"england",
"also":["brent","brent london boro"],
"source":0,
"groups":4
},
{
"id":"local-authority-eng:BEX",
"name":"London Borough of Bexley",
"kind":"london-borough-council",
"nation":"england",
"also":["bexley","bexley london boro"],
"source":0,
"groups":4
},
{
"id":"local-authority-nir:BFS",
"name":"Belfast City Council",
"kind":"district-council-northern-ireland",
"nation":"northern-ireland",
"also":["belfast","belfast city"],
"from":"2015-04-01",
"source":0,
"groups":0
},
{
"id":"principal-local-authority:BGE",
"name":"Bridgend County Borough Council",
"kind":"county-borough-council-wales",
"nation":"wales",
"also":[
"bridgend",
"cyngor bwrdeistref sirol pen y bont ar ogwr",
"pen y bont ar ogwr",
"bridgend county borough"
],
"everyday":["bcbc"],
"from":"1996-04-01",
"source":0,
"groups":5
},
{
"id":"principal-local-authority:BGW",
"name":"Blaenau Gwent County Borough Council",
"kind":"county-borough-council-wales",
"nation":"wales",
"also":["blaenau gwent","cyngor bwrdeistref sirol blaenau gwent"],
"everyday":["bgcbc"],
"from":"1996-04-01",
"source":0,
"groups":5
},
{
"id":"local-authority-eng:BIR",
"name":"Birmingham City Council",
"kind":"district-council-england",
"nation":"england",
"also":["birmingham","birmingham district"],
"from":"1996-07-01",
"source":0,
"groups":2
},
{
"id":"local-authority-eng:BKM",
"name":"Buckinghamshire County Council",
"kind":"county-council-england",
"nation":"england",
"also":["buckinghamshire county"],
"from":"2005-06-19",
"to":"2020-04-01",
"replaced_by":["local-authority-eng:BUC"],
"source":0,
"groups":6
},
{
"id":"local-authority-eng:BLA",
"name":"Blaby District Council",
"kind":"district-council-england",
"nation":"england",
"also":["blaby"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:BMH",
"name":"Bournemouth Borough Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["bournemouth","bournemouth ua"],
"from":"1997-04-01",
"to":"2019-04-01",
"replaced_by":["local-authority-eng:BPC"],
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:BNE",
"name":"London Borough of Barnet",
"kind":"london-borough-council",
"nation":"england",
"also":["barnet"],
"source":0,
"groups":4
},
{
"id":"local-authority-eng:BNH",
"name":"Brighton and Hove City Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["brighton and hove ua","brighton and hove","city of brighton and hove"],
"everyday":["brighton council","bhcc"],
"from":"1997-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:BNS",
"name":"Barnsley Metropolitan Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["barnsley","barnsley district"],
"from":"1974-04-01",
"source":0,
"groups":2
},
{
"id":"local-authority-eng:BOL",
"name":"Bolton Metropolitan Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["bolton","bolton district"],
"from":"1974-04-01",
"source":0,
"groups":2
},
{
"id":"local-authority-eng:BOS",
"name":"Bolsover District Council",
"kind":"district-council-england",
"nation":"england",
"also":["bolsover"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:BOT",
"name":"Boston Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["boston"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:BPC",
"name":"Bournemouth, Christchurch and Poole Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["bournemouth christchurch and poole"],
"everyday":["bcp council","bcp"],
"from":"2019-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:BPL",
"name":"Blackpool Borough Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["blackpool","blackpool ua"],
"from":"1998-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:BRA",
"name":"Braintree District Council",
"kind":"district-council-england",
"nation":"england",
"also":["braintree","braintree district"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:BRC",
"name":"Bracknell Forest Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["bracknell forest","bracknell forest ua"],
"from":"1998-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:BRD",
"name":"City of Bradford Metropolitan District Council",
"kind":"district-council-england",
"nation":"england",
"also":["bradford","bradford district","bradford mdc","bradford metropolitan district council"],
"everyday":["cbmdc"],
"from":"1974-04-01",
"source":0,
"groups":2
},
{
"id":"local-authority-eng:BRE",
"name":"Breckland District Council",
"kind":"district-council-england",
"nation":"england",
"also":["breckland"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:BRM",
"name":"Bromsgrove District Council",
"kind":"district-council-england",
"nation":"england",
"also":["bromsgrove","bromsgrove district"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:BRO",
"name":"Broadland District Council",
"kind":"district-council-england",
"nation":"england",
"also":["broadland","broadland district"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:BRT",
"name":"Broxtowe Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["broxtowe"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:BRW",
"name":"Brentwood Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["brentwood"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:BRX",
"name":"Broxbourne Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["broxbourne","borough of broxbourne"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:BRY",
"name":"London Borough of Bromley",
"kind":"london-borough-council",
"nation":"england",
"also":["bromley","bromley london boro"],
"source":0,
"groups":4
},
{
"id":"local-authority-eng:BST",
"name":"Bristol City Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["bristol","bristol ua","city of bristol","bristol city of"],
"from":"1996-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:BUC",
"name":"Buckinghamshire Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["buckinghamshire"],
"from":"2020-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:BUN",
"name":"Burnley Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["burnley"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:BUR",
"name":"Bury Metropolitan Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["bury","bury district"],
"from":"1974-04-01",
"source":0,
"groups":2
},
{
"id":"local-authority-eng:CAB",
"name":"Cambridge City Council",
"kind":"district-council-england",
"nation":"england",
"also":["cambridge"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:CAM",
"name":"Cambridgeshire County Council",
"kind":"county-council-england",
"nation":"england",
"also":["cambridgeshire","cambridgeshire county"],
"source":0,
"groups":6
},
{
"id":"local-authority-eng:CAN",
"name":"Cannock Chase District Council",
"kind":"district-council-england",
"nation":"england",
"also":["cannock chase"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:CAR",
"name":"Carlisle City Council",
"kind":"district-council-england",
"nation":"england",
"also":["carlisle"],
"to":"2023-04-01",
"replaced_by":["local-authority-eng:CBD"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:CAS",
"name":"Castle Point Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["castle point"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:CAT",
"name":"Canterbury City Council",
"kind":"district-council-england",
"nation":"england",
"also":["canterbury"],
"source":0,
"groups":2
},
{
"id":"principal-local-authority:CAY",
"name":"Caerphilly County Borough Council",
"kind":"county-borough-council-wales",
"nation":"wales",
"also":["caerffili","caerphilly","cyngor bwrdeistref sirol caerffili","caerphilly county borough"],
"everyday":["ccbc"],
"from":"1996-04-01",
"source":0,
"groups":5
},
{
"id":"local-authority-eng:CBD",
"name":"Cumberland Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["cumberland"],
"from":"2023-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:CBF",
"name":"Central Bedfordshire Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["central bedfordshire","central bedfordshire ua"],
"from":"2009-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-nir:CCG",
"name":"Causeway Coast and Glens Borough Council",
"kind":"district-council-northern-ireland",
"nation":"northern-ireland",
"also":["causeway coast and glens"],
"from":"2015-04-01",
"source":0,
"groups":0
},
{
"id":"principal-local-authority:CGN",
"name":"Ceredigion County Council",
"kind":"county-council-wales",
"nation":"wales",
"also":["ceredigion","cyngor sir ceredigion"],
"from":"1996-04-01",
"source":0,
"groups":3
},
{
"id":"local-authority-eng:CHA",
"name":"Charnwood Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["charnwood"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:CHC",
"name":"Christchurch Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["christchurch"],
"to":"2019-04-01",
"replaced_by":["local-authority-eng:BPC"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:CHE",
"name":"Cheshire East Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["cheshire east","cheshire east ua"],
"from":"2009-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:CHI",
"name":"Chichester District Council",
"kind":"district-council-england",
"nation":"england",
"also":["chichester","chichester district"],
"from":"1974-04-01",
"source":0,
"groups":2
},
{
"id":"local-authority-eng:CHL",
"name":"Chelmsford City Council",
"kind":"district-council-england",
"nation":"england",
"also":["chelmsford","chelmsford district"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:CHN",
"name":"Chiltern District Council",
"kind":"district-council-england",
"nation":"england",
"also":["chiltern"],
"to":"2020-04-01",
"replaced_by":["local-authority-eng:BUC"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:CHO",
"name":"Chorley Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["chorley"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:CHR",
"name":"Cherwell District Council",
"kind":"district-council-england",
"nation":"england",
"also":["cherwell"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:CHS",
"name":"Chesterfield Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["chesterfield"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:CHT",
"name":"Cheltenham Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["cheltenham","cheltenham district"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:CHW",
"name":"Cheshire West and Chester Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["cheshire west and chester ua","cheshire west and chester"],
"everyday":["cwac","cheshire west council"],
"from":"2009-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:CLD",
"name":"Calderdale Metropolitan Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["calderdale","calderdale district"],
"from":"1974-04-01",
"source":0,
"groups":2
},
{
"id":"local-authority-sct:CLK",
"name":"Clackmannanshire Council",
"kind":"council-scotland",
"nation":"scotland",
"also":["clackmannanshire","clackmannan"],
"from":"2005-06-18",
"source":0,
"groups":1
},
{
"id":"local-authority-eng:CMA",
"name":"Cumbria County Council",
"kind":"county-council-england",
"nation":"england",
"also":["cumbria","cumbria county"],
"to":"2023-04-01",
"replaced_by":["local-authority-eng:CBD","local-authority-eng:WAF"],
"source":0,
"groups":6
},
{
"id":"local-authority-eng:CMD",
"name":"London Borough of Camden",
"kind":"london-borough-council",
"nation":"england",
"also":["camden","camden london boro"],
"source":0,
"groups":4
},
{
"id":"principal-local-authority:CMN",
"name":"Carmarthenshire County Council",
"kind":"county-council-wales",
"nation":"wales",
"also":["carmarthenshire","cyngor sir gar","sir gaerfyrddin"],
"everyday":["cyngor sir gaerfyrddin"],
"from":"1996-04-01",
"source":0,
"groups":3
},
{
"id":"local-authority-eng:COL",
"name":"Colchester City Council",
"kind":"district-council-england",
"nation":"england",
"also":["colchester"],
"former_names":[{"name":"Colchester Borough Council","until":"2022-11-23"}],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:CON",
"name":"Cornwall Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["cornwall","cornwall ua"],
"from":"2009-04-01",
"source":0,
"groups":6,
"doubt":1
},
{
"id":"local-authority-eng:COP",
"name":"Copeland Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["copeland"],
"to":"2023-04-01",
"replaced_by":["local-authority-eng:CBD"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:COR",
"name":"Corby Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["corby"],
"to":"2021-04-01",
"replaced_by":["local-authority-eng:NNT"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:COT",
"name":"Cotswold District Council",
"kind":"district-council-england",
"nation":"england",
"also":["cotswold"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:COV",
"name":"Coventry City Council",
"kind":"district-council-england",
"nation":"england",
"also":["coventry","coventry district"],
"from":"1974-04-01",
"source":0,
"groups":2
},
{
"id":"local-authority-eng:CPCA",
"name":"Cambridgeshire and Peterborough Combined Authority",
"kind":"combined-authority",
"nation":"england",
"also":["cambridgeshire and peterborough","cambridgeshire and peterborough ca"],
"from":"2017-03-03",
"source":0,
"status":"common knowledge",
"groups":7
},
{
"id":"local-authority-eng:CRA",
"name":"Craven District Council",
"kind":"district-council-england",
"nation":"england",
"also":["craven"],
"to":"2023-04-01",
"replaced_by":["local-authority-eng:NYE"],
"source":0,
"groups":2
},
{
"id":"principal-local-authority:CRF",
"name":"City of Cardiff Council",
"kind":"county-council-wales",
"nation":"wales",
"also":["caerdydd","cardiff","cardiff council","cyngor dinas caerdydd"],
"everyday":["cardiff city council","county council of city and county of cardiff"],
"from":"1996-04-01",
"source":0,
"groups":3
},
{
"id":"local-authority-eng:CRW",
"name":"Crawley Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["crawley","crawley district"],
"from":"1974-04-01",
"source":0,
"groups":2
},
{
"id":"local-authority-eng:CRY",
"name":"London Borough of Croydon",
"kind":"london-borough-council",
"nation":"england",
"also":["croydon","croydon london boro"],
"source":0,
"groups":4
},
{
"id":"principal-local-authority:CWY",
"name":"Conwy County Borough Council",
"kind":"county-borough-council-wales",
"nation":"wales",
"also":["conwy","cyngor bwrdeistref sirol conwy"],
"everyday":["ccbc"],
"from":"1996-04-01",
"source":0,
"groups":5
},
{
"id":"local-authority-eng:DAC",
"name":"Dacorum Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["dacorum"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:DAL",
"name":"Darlington Borough Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["darlington","darlington ua"],
"from":"1997-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:DAR",
"name":"Dartford Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["dartford"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:DAV",
"name":"Daventry District Council",
"kind":"district-council-england",
"nation":"england",
"also":["daventry"],
"to":"2021-04-01",
"replaced_by":["local-authority-eng:WNT"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:DBY",
"name":"Derbyshire County Council",
"kind":"county-council-england",
"nation":"england",
"also":["derbyshire","derbyshire county"],
"source":0,
"groups":6
},
{
"id":"local-authority-eng:DEB",
"name":"Derbyshire Dales District Council",
"kind":"district-council-england",
"nation":"england",
"also":["derbyshire dales"],
"source":0,
"groups":2
},
{
"id":"principal-local-authority:DEN",
"name":"Denbighshire County Council",
"kind":"county-council-wales",
"nation":"wales",
"also":["cyngor sir ddinbych","denbighshire","sir ddinbych"],
"from":"1996-04-01",
"source":0,
"groups":3
},
{
"id":"local-authority-eng:DER",
"name":"Derby City Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["derby","derby city ua","derby ua","city of derby","derby city"],
"from":"1997-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:DEV",
"name":"Devon County Council",
"kind":"county-council-england",
"nation":"england",
"also":["devon","devon county"],
"source":0,
"groups":6
},
{
"id":"local-authority-sct:DGY",
"name":"Dumfries and Galloway Council",
"kind":"council-scotland",
"nation":"scotland",
"also":["dumfries and galloway"],
"from":"2005-06-18",
"source":0,
"groups":1
},
{
"id":"local-authority-eng:DNC",
"name":"City of Doncaster Council",
"kind":"district-council-england",
"nation":"england",
"also":[
"doncaster",
"city of doncaster",
"doncaster city",
"doncaster city council",
"doncaster district",
"doncaster metropolitan borough council"
],
"former_names":[{"name":"Doncaster Metropolitan Borough Council","until":"2023-01-01"}],
"from":"1974-04-01",
"source":0,
"groups":2
},
{
"id":"local-authority-sct:DND",
"name":"Dundee City Council",
"kind":"council-scotland",
"nation":"scotland",
"also":["dundee city","city of dundee","dundee"],
"from":"2005-06-18",
"source":0,
"groups":1
},
{
"id":"local-authority-eng:DOR",
"name":"Dorset County Council",
"kind":"county-council-england",
"nation":"england",
"also":["dorset county"],
"to":"2019-04-01",
"replaced_by":["local-authority-eng:DST","local-authority-eng:BPC"],
"source":0,
"groups":6
},
{
"id":"local-authority-eng:DOV",
"name":"Dover District Council",
"kind":"district-council-england",
"nation":"england",
"also":["dover"],
"source":0,
"groups":2
},
{
"id":"local-authority-nir:DRS",
"name":"Derry City and Strabane District Council",
"kind":"district-council-northern-ireland",
"nation":"northern-ireland",
"also":["derry city and strabane","derry and strabane"],
"from":"2015-04-01",
"source":0,
"groups":0
},
{
"id":"local-authority-eng:DST",
"name":"Dorset Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["dorset"],
"from":"2019-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:DUD",
"name":"Dudley Metropolitan Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["dudley","dudley district"],
"from":"1974-04-01",
"source":0,
"groups":2
},
{
"id":"local-authority-eng:DUR",
"name":"Durham County Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["county durham","durham","durham ua"],
"from":"2009-04-01",
"source":0,
"groups":6,
"doubt":1
},
{
"id":"local-authority-eng:EAL",
"name":"London Borough of Ealing",
"kind":"london-borough-council",
"nation":"england",
"also":["ealing","ealing london boro"],
"source":0,
"groups":4
},
{
"id":"local-authority-eng:EAS",
"name":"Eastbourne Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["eastbourne"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:EAT",
"name":"Eastleigh Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["eastleigh"],
"source":0,
"groups":2
},
{
"id":"local-authority-sct:EAY",
"name":"East Ayrshire Council",
"kind":"council-scotland",
"nation":"scotland",
"also":["east ayrshire"],
"from":"2005-06-18",
"source":0,
"groups":1
},
{
"id":"local-authority-eng:ECA",
"name":"East Cambridgeshire District Council",
"kind":"district-council-england",
"nation":"england",
"also":["east cambridgeshire"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:EDE",
"name":"East Devon District Council",
"kind":"district-council-england",
"nation":"england",
"also":["east devon","east devon district"],
"source":0,
"groups":2
},
{
"id":"local-authority-sct:EDH",
"name":"City of Edinburgh Council",
"kind":"council-scotland",
"nation":"scotland",
"also":["city of edinburgh","edinburgh","edinburgh city of"],
"from":"2005-06-18",
"source":0,
"groups":1
},
{
"id":"local-authority-eng:EDN",
"name":"Eden District Council",
"kind":"district-council-england",
"nation":"england",
"also":["eden"],
"to":"2023-04-01",
"replaced_by":["local-authority-eng:WAF"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:EDO",
"name":"East Dorset District Council",
"kind":"district-council-england",
"nation":"england",
"also":["east dorset","east dorset district"],
"to":"2019-04-01",
"replaced_by":["local-authority-eng:DST"],
"source":0,
"groups":2
},
{
"id":"local-authority-sct:EDU",
"name":"East Dunbartonshire Council",
"kind":"council-scotland",
"nation":"scotland",
"also":[
"east dunbartonshire",
"ease dunbartonshire",
"east dunbaronshire",
"east dunbarton",
"east dunnbartonshire"
],
"from":"2005-06-18",
"source":0,
"groups":1
},
{
"id":"local-authority-eng:EHA",
"name":"East Hampshire District Council",
"kind":"district-council-england",
"nation":"england",
"also":["east hampshire","east hampshire district"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:EHE",
"name":"East Hertfordshire District Council",
"kind":"district-council-england",
"nation":"england",
"also":["east hertfordshire","east hertfordshire district"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:ELI",
"name":"East Lindsey District Council",
"kind":"district-council-england",
"nation":"england",
"also":["east lindsey","east lindsey district"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:ELM",
"name":"Elmbridge Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["elmbridge"],
"source":0,
"groups":2
},
{
"id":"local-authority-sct:ELN",
"name":"East Lothian Council",
"kind":"council-scotland",
"nation":"scotland",
"also":["east lothian"],
"from":"2005-06-18",
"source":0,
"groups":1
},
{
"id":"local-authority-sct:ELS",
"name":"Comhairle nan Eilean Siar",
"kind":"council-scotland",
"nation":"scotland",
"also":[
"eilean siar",
"na h eileanan siar",
"western isles council",
"comhairle nan eilean siar western isles",
"eilean",
"na h eileanan an iar",
"western isles"
],
"from":"2005-06-18",
"source":0,
"groups":1
},
{
"id":"local-authority-eng:EMCA",
"name":"East Midlands Combined County Authority",
"kind":"combined-county-authority",
"nation":"england",
"also":["east midlands cc","east midlands cca"],
"from":"2024-02-27",
"source":0,
"groups":8
},
{
"id":"local-authority-eng:ENF",
"name":"London Borough of Enfield",
"kind":"london-borough-council",
"nation":"england",
"also":["enfield","enfield london boro"],
"source":0,
"groups":4
},
{
"id":"local-authority-eng:ENO",
"name":"East Northamptonshire Council",
"kind":"district-council-england",
"nation":"england",
"also":["east northamptonshire"],
"to":"2021-04-01",
"replaced_by":["local-authority-eng:NNT"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:EPP",
"name":"Epping Forest District Council",
"kind":"district-council-england",
"nation":"england",
"also":["epping forest"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:EPS",
"name":"Epsom and Ewell Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["epsom and ewell"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:ERE",
"name":"Erewash Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["erewash"],
"source":0,
"groups":2
},
{
"id":"local-authority-sct:ERW",
"name":"East Renfrewshire Council",
"kind":"council-scotland",
"nation":"scotland",
"also":["east renfrewshire"],
"from":"2005-06-18",
"source":0,
"groups":1
},
{
"id":"local-authority-eng:ERY",
"name":"East Riding of Yorkshire Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["east riding of yorkshire ua","east riding of yorkshire"],
"from":"1996-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:ESK",
"name":"East Suffolk Council",
"kind":"district-council-england",
"nation":"england",
"also":["east suffolk"],
"from":"2019-04-01",
"source":0,
"groups":2
},
{
"id":"local-authority-eng:ESS",
"name":"Essex County Council",
"kind":"county-council-england",
"nation":"england",
"also":["essex","essex county"],
"source":0,
"groups":6
},
{
"id":"local-authority-eng:EST",
"name":"East Staffordshire Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["east staffordshire","east staffordshire district"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:ESX",
"name":"East Sussex County Council",
"kind":"county-council-england",
"nation":"england",
"also":["east sussex","east sussex county"],
"source":0,
"groups":6
},
{
"id":"local-authority-eng:EXE",
"name":"Exeter City Council",
"kind":"district-council-england",
"nation":"england",
"also":["exeter"],
"source":0,
"groups":2
},
{
"id":"local-authority-sct:FAL",
"name":"Falkirk Council",
"kind":"council-scotland",
"nation":"scotland",
"also":["falkirk"],
"from":"2005-06-18",
"source":0,
"groups":1
},
{
"id":"local-authority-eng:FAR",
"name":"Fareham Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["fareham"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:FEN",
"name":"Fenland District Council",
"kind":"district-council-england",
"nation":"england",
"also":["fenland"],
"source":0,
"groups":2
},
{
"id":"local-authority-sct:FIF",
"name":"Fife Council",
"kind":"council-scotland",
"nation":"scotland",
"also":["fife"],
"from":"2005-06-18",
"source":0,
"groups":1
},
{
"id":"principal-local-authority:FLN",
"name":"Flintshire County Council",
"kind":"county-council-wales",
"nation":"wales",
"also":["cyngor sir y fflint","flintshire","sir y fflint"],
"from":"1996-04-01",
"source":0,
"groups":3
},
{
"id":"local-authority-nir:FMO",
"name":"Fermanagh and Omagh District Council",
"kind":"district-council-northern-ireland",
"nation":"northern-ireland",
"also":["fermanagh and omagh"],
"from":"2015-04-01",
"source":0,
"groups":0
},
{
"id":"local-authority-eng:FOE",
"name":"Forest of Dean District Council",
"kind":"district-council-england",
"nation":"england",
"also":["forest of dean"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:FOR",
"name":"Forest Heath District Council",
"kind":"district-council-england",
"nation":"england",
"also":["forest heath"],
"to":"2019-04-01",
"replaced_by":["local-authority-eng:WSK"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:FYL",
"name":"Fylde Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["fylde"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:GAT",
"name":"Gateshead Metropolitan Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["gateshead","gateshead district"],
"from":"1974-04-01",
"source":0,
"groups":2
},
{
"id":"local-authority-eng:GED",
"name":"Gedling Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["gedling"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:GLA",
"name":"Greater London Authority",
"kind":"greater-london-authority",
"nation":"england",
"also":["greater london"],
"from":"2005-06-22",
"source":0,
"groups":9
},
{
"id":"local-authority-eng:GLCA",
"name":"Greater Lincolnshire Combined County Authority",
"kind":"combined-county-authority",
"nation":"england",
"also":["greater lincolnshire ca","greater lincolnshire cca"],
"from":"2025-05-01",
"source":0,
"groups":8
},
{
"id":"local-authority-sct:GLG",
"name":"Glasgow City Council",
"kind":"council-scotland",
"nation":"scotland",
"also":["glasgow city","city of glasgow","glasgow","glasgow city coucil"],
"from":"2005-06-18",
"source":0,
"groups":1
},
{
"id":"local-authority-eng:GLO",
"name":"Gloucester City Council",
"kind":"district-council-england",
"nation":"england",
"also":["gloucester"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:GLS",
"name":"Gloucestershire County Council",
"kind":"county-council-england",
"nation":"england",
"also":["gloucestershire","gloucestershire county"],
"source":0,
"groups":6
},
{
"id":"local-authority-eng:GMCA",
"name":"Greater Manchester Combined Authority",
"kind":"combined-authority",
"nation":"england",
"also":["greater manchester","greater manchester ca"],
"from":"2011-04-01",
"source":0,
"status":"second-hand",
"groups":7
},
{
"id":"local-authority-eng:GOS",
"name":"Gosport Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["gosport"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:GRA",
"name":"Gravesham Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["gravesham"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:GRE",
"name":"Royal Borough of Greenwich",
"kind":"london-borough-council",
"nation":"england",
"also":["greenwich","greenwich london boro"],
"everyday":["rbg"],
"source":0,
"groups":4
},
{
"id":"local-authority-eng:GRT",
"name":"Guildford Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["guildford"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:GRY",
"name":"Great Yarmouth Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["great yarmouth","great yarmouth district"],
"source":0,
"groups":2
},
{
"id":"principal-local-authority:GWN",
"name":"Gwynedd Council",
"kind":"county-council-wales",
"nation":"wales",
"also":["cyngor gwynedd","gwynedd","gwynedd county council"],
"from":"1996-04-01",
"source":0,
"groups":3
},
{
"id":"local-authority-eng:HAA",
"name":"Havant Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["havant"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:HAE",
"name":"Hambleton District Council",
"kind":"district-council-england",
"nation":"england",
"also":["hambleton"],
"to":"2023-04-01",
"replaced_by":["local-authority-eng:NYE"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:HAG",
"name":"Harrogate Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["harrogate"],
"to":"2023-04-01",
"replaced_by":["local-authority-eng:NYE"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:HAL",
"name":"Halton Borough Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["halton","halton ua"],
"from":"1998-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:HAM",
"name":"Hampshire County Council",
"kind":"county-council-england",
"nation":"england",
"also":["hampshire","hampshire county"],
"source":0,
"groups":6
},
{
"id":"local-authority-eng:HAO",
"name":"Harborough District Council",
"kind":"district-council-england",
"nation":"england",
"also":["harborough"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:HAR",
"name":"Harlow District Council",
"kind":"district-council-england",
"nation":"england",
"also":["harlow"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:HAS",
"name":"Hastings Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["hastings"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:HAT",
"name":"Hart District Council",
"kind":"district-council-england",
"nation":"england",
"also":["hart","hart district"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:HAV",
"name":"London Borough of Havering",
"kind":"london-borough-council",
"nation":"england",
"also":["havering","havering london boro"],
"source":0,
"groups":4
},
{
"id":"local-authority-eng:HCK",
"name":"London Borough of Hackney",
"kind":"london-borough-council",
"nation":"england",
"also":["hackney","hackney london boro"],
"source":0,
"groups":4
},
{
"id":"local-authority-eng:HEF",
"name":"Herefordshire Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["herefordshire","herefordshire ua","county of herefordshire"],
"from":"1998-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:HER",
"name":"Hertsmere Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["hertsmere"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:HIG",
"name":"High Peak Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["high peak"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:HIL",
"name":"London Borough of Hillingdon",
"kind":"london-borough-council",
"nation":"england",
"also":["hillingdon","hillingdon london boro"],
"source":0,
"groups":4
},
{
"id":"local-authority-eng:HIN",
"name":"Hinckley and Bosworth Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["hinckley and bosworth"],
"source":0,
"groups":2
},
{
"id":"local-authority-sct:HLD",
"name":"The Highland Council",
"kind":"council-scotland",
"nation":"scotland",
"also":["highland","highands","highlands"],
"from":"2005-06-18",
"source":0,
"groups":1
},
{
"id":"local-authority-eng:HMF",
"name":"London Borough of Hammersmith & Fulham",
"kind":"london-borough-council",
"nation":"england",
"also":["hammersmith and fulham","hammersmith and fulham london boro"],
"everyday":["lbhf"],
"source":0,
"groups":4
},
{
"id":"local-authority-eng:HNS",
"name":"London Borough of Hounslow",
"kind":"london-borough-council",
"nation":"england",
"also":["hounslow","hounslow london boro"],
"source":0,
"groups":4
},
{
"id":"local-authority-eng:HOR",
"name":"Horsham District Council",
"kind":"district-council-england",
"nation":"england",
"also":["horsham"],
"from":"1974-04-01",
"source":0,
"groups":2
},
{
"id":"local-authority-eng:HPL",
"name":"Hartlepool Borough Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["hartlepool","hartlepool ua"],
"from":"1996-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:HRT",
"name":"Hertfordshire County Council",
"kind":"county-council-england",
"nation":"england",
"also":["hertfordshire"],
"source":0,
"groups":6
},
{
"id":"local-authority-eng:HRW",
"name":"London Borough of Harrow",
"kind":"london-borough-council",
"nation":"england",
"also":["harrow","harrow london boro"],
"source":0,
"groups":4
},
{
"id":"local-authority-eng:HRY",
"name":"London Borough of Haringey",
"kind":"london-borough-council",
"nation":"england",
"also":["haringey","haringey london boro"],
"source":0,
"groups":4
},
{
"id":"local-authority-eng:HUN",
"name":"Huntingdonshire District Council",
"kind":"district-council-england",
"nation":"england",
"also":["huntingdonshire"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:HYCA",
"name":"Hull and East Yorkshire Mayoral Combined Authority",
"kind":"combined-authority",
"nation":"england",
"also":["yorkshire and humber mca"],
"from":"2025-05-01",
"source":0,
"groups":7
},
{
"id":"local-authority-eng:HYN",
"name":"Hyndburn Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["hyndburn"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:IOS",
"name":"Council of the Isles of Scilly",
"kind":"isles-of-scilly",
"nation":"england",
"also":["isles of scilly"],
"everyday":["isles of scilly council"],
"from":"1974-04-01",
"source":0,
"groups":10
},
{
"id":"local-authority-eng:IOW",
"name":"Isle of Wight Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["isle of wight ua","isle of wight"],
"everyday":["iow council","iwc"],
"from":"1995-04-01",
"source":0,
"groups":6,
"doubt":1
},
{
"id":"local-authority-eng:IPS",
"name":"Ipswich Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["ipswich"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:ISL",
"name":"London Borough of Islington",
"kind":"london-borough-council",
"nation":"england",
"also":["islington","islington london boro"],
"source":0,
"groups":4
},
{
"id":"local-authority-sct:IVC",
"name":"Inverclyde Council",
"kind":"council-scotland",
"nation":"scotland",
"also":["inverclyde"],
"from":"2005-06-18",
"source":0,
"groups":1
},
{
"id":"local-authority-eng:KEC",
"name":"Royal Borough of Kensington and Chelsea",
"kind":"london-borough-council",
"nation":"england",
"also":["kensington and chelsea","kensington and chelsea london boro"],
"everyday":["rbkc"],
"source":0,
"groups":4
},
{
"id":"local-authority-eng:KEN",
"name":"Kent County Council",
"kind":"county-council-england",
"nation":"england",
"also":["kent","kent county"],
"source":0,
"groups":6
},
{
"id":"local-authority-eng:KET",
"name":"Kettering Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["kettering"],
"to":"2021-04-01",
"replaced_by":["local-authority-eng:NNT"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:KHL",
"name":"Hull City Council",
"kind":"unitary-council-england",
"nation":"england",
"also":[
"kingston on hull ua",
"kingston on hull",
"city of kingston on hull",
"hull city",
"kingston on hull city of",
"kingston on hull city council"
],
"from":"1996-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:KIN",
"name":"Borough Council of Kings Lynn and West Norfolk",
"kind":"district-council-england",
"nation":"england",
"also":[
"kings lynn and west norfolk",
"kings lynn and west norfolk borough",
"kings lynn and west norfolk district"
],
"everyday":["west norfolk council","bcklwn"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:KIR",
"name":"Kirklees Council",
"kind":"district-council-england",
"nation":"england",
"also":["kirklees","kirklees district"],
"from":"1974-04-01",
"source":0,
"groups":2
},
{
"id":"local-authority-eng:KTT",
"name":"Royal Borough of Kingston upon Thames",
"kind":"london-borough-council",
"nation":"england",
"also":["kingston on thames","kingston on thames london boro"],
"everyday":["kingston council","rbk"],
"source":0,
"groups":4
},
{
"id":"local-authority-eng:KWL",
"name":"Knowsley Metropolitan Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["knowsley","knowsley council","knowsley district"],
"from":"1974-04-01",
"source":0,
"groups":2
},
{
"id":"local-authority-eng:LAC",
"name":"Lancaster City Council",
"kind":"district-council-england",
"nation":"england",
"also":["lancaster","lancaster city","lancaster district"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:LAN",
"name":"Lancashire County Council",
"kind":"county-council-england",
"nation":"england",
"also":["lancashire","lancashire county"],
"source":0,
"groups":6
},
{
"id":"local-authority-nir:LBC",
"name":"Lisburn and Castlereagh City Council",
"kind":"district-council-northern-ireland",
"nation":"northern-ireland",
"also":["lisburn and castlereagh","lisburn and castlereagh city"],
"from":"2015-04-01",
"source":0,
"groups":0
},
{
"id":"local-authority-eng:LBH",
"name":"London Borough of Lambeth",
"kind":"london-borough-council",
"nation":"england",
"also":["lambeth","lambeth london boro"],
"source":0,
"groups":4
},
{
"id":"local-authority-eng:LCE",
"name":"Leicester City Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["leicester","leicester city ua","leicester ua","city of leicester","leicester city"],
"from":"1997-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:LCR",
"name":"Liverpool City Region",
"kind":"combined-authority",
"nation":"england",
"also":["liverpool city ca","liverpool city region combined authority"],
"from":"2014-04-01",
"source":0,
"groups":7
},
{
"id":"local-authority-eng:LDS",
"name":"Leeds City Council",
"kind":"district-council-england",
"nation":"england",
"also":["leeds","leeds district"],
"from":"2005-06-08",
"source":0,
"groups":2
},
{
"id":"local-authority-eng:LEC",
"name":"Leicestershire County Council",
"kind":"county-council-england",
"nation":"england",
"also":["leicestershire","leicestershire county"],
"source":0,
"groups":6
},
{
"id":"local-authority-eng:LEE",
"name":"Lewes District Council",
"kind":"district-council-england",
"nation":"england",
"also":["lewes"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:LEW",
"name":"London Borough of Lewisham",
"kind":"london-borough-council",
"nation":"england",
"also":["lewisham","lewisham london boro"],
"source":0,
"groups":4
},
{
"id":"local-authority-eng:LIC",
"name":"City of Lincoln Council",
"kind":"district-council-england",
"nation":"england",
"also":["city of lincoln","lincoln"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:LIF",
"name":"Lichfield District Council",
"kind":"district-council-england",
"nation":"england",
"also":["lichfield"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:LIN",
"name":"Lincolnshire County Council",
"kind":"county-council-england",
"nation":"england",
"also":["lincolnshire","lincolnshire county"],
"source":0,
"groups":6
},
{
"id":"local-authority-eng:LIV",
"name":"Liverpool City Council",
"kind":"district-council-england",
"nation":"england",
"also":["liverpool","liverpool district"],
"from":"2005-06-08",
"source":0,
"groups":2
},
{
"id":"local-authority-eng:LND",
"name":"City of London Corporation",
"kind":"common-council",
"nation":"england",
"also":["city of london","city and county of city of london"],
"everyday":["common council of city of london","corporation of london","city corporation"],
"from":"2005-06-28",
"note":2,
"source":0,
"groups":11
},
{
"id":"local-authority-eng:LUT",
"name":"Luton Borough Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["luton","luton ua"],
"from":"1997-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:MAI",
"name":"Maidstone Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["maidstone"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:MAL",
"name":"Maldon District Council",
"kind":"district-council-england",
"nation":"england",
"also":["maldon"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:MAN",
"name":"Manchester City Council",
"kind":"district-council-england",
"nation":"england",
"also":["manchester","manchester district"],
"from":"1974-04-01",
"source":0,
"groups":2
},
{
"id":"local-authority-eng:MAS",
"name":"Mansfield District Council",
"kind":"district-council-england",
"nation":"england",
"also":["mansfield"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:MAV",
"name":"Malvern Hills District Council",
"kind":"district-council-england",
"nation":"england",
"also":["malvern hills"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:MDB",
"name":"Middlesbrough Borough Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["middlesbrough","middlesbrough ua"],
"from":"1996-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:MDE",
"name":"Mid Devon District Council",
"kind":"district-council-england",
"nation":"england",
"also":["mid devon"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:MDW",
"name":"Medway Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["medway","medway towns ua"],
"everyday":["medway towns"],
"from":"1998-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-nir:MEA",
"name":"Mid and East Antrim Borough Council",
"kind":"district-council-northern-ireland",
"nation":"northern-ireland",
"also":["mid and east antrim"],
"from":"2015-04-01",
"source":0,
"groups":0
},
{
"id":"local-authority-eng:MEL",
"name":"Melton Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["melton"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:MEN",
"name":"Mendip District Council",
"kind":"district-council-england",
"nation":"england",
"also":["mendip"],
"to":"2023-04-01",
"replaced_by":["local-authority-eng:SMT"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:MIK",
"name":"Milton Keynes City Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["milton keynes","milton keynes ua"],
"everyday":["mk council"],
"former_names":[{"name":"Milton Keynes Council","until":"2022-09-12"}],
"from":"1997-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-sct:MLN",
"name":"Midlothian Council",
"kind":"council-scotland",
"nation":"scotland",
"also":["midlothian"],
"from":"2005-06-18",
"source":0,
"groups":1
},
{
"id":"local-authority-eng:MOL",
"name":"Mole Valley District Council",
"kind":"district-council-england",
"nation":"england",
"also":["mole valley"],
"source":0,
"groups":2
},
{
"id":"principal-local-authority:MON",
"name":"Monmouthshire County Council",
"kind":"county-council-wales",
"nation":"wales",
"also":["cyngor sir fynwy","monmouthshire","sir fynwy"],
"everyday":["mcc"],
"from":"1996-04-01",
"source":0,
"groups":3
},
{
"id":"local-authority-eng:MRT",
"name":"London Borough of Merton",
"kind":"london-borough-council",
"nation":"england",
"also":["merton","merton london boro"],
"source":0,
"groups":4
},
{
"id":"local-authority-sct:MRY",
"name":"The Moray Council",
"kind":"council-scotland",
"nation":"scotland",
"also":["moray"],
"from":"2005-06-18",
"source":0,
"groups":1
},
{
"id":"local-authority-eng:MSS",
"name":"Mid Sussex District Council",
"kind":"district-council-england",
"nation":"england",
"also":["mid sussex"],
"from":"1974-04-01",
"source":0,
"groups":2
},
{
"id":"local-authority-eng:MSU",
"name":"Mid Suffolk District Council",
"kind":"district-council-england",
"nation":"england",
"also":["mid suffolk"],
"source":0,
"groups":2
},
{
"id":"principal-local-authority:MTY",
"name":"Merthyr Tydfil County Borough Council",
"kind":"county-borough-council-wales",
"nation":"wales",
"also":["cyngor bwrdeistref sirol merthyr tudful","merthyr tudful","merthyr tydfil","merthyr tydfil ua"],
"everyday":["merthyr council","mtcbc"],
"from":"1996-04-01",
"source":0,
"groups":5
},
{
"id":"local-authority-nir:MUL",
"name":"Mid Ulster District Council",
"kind":"district-council-northern-ireland",
"nation":"northern-ireland",
"also":["mid ulster"],
"from":"2015-04-01",
"source":0,
"groups":0
},
{
"id":"local-authority-sct:NAY",
"name":"North Ayrshire Council",
"kind":"council-scotland",
"nation":"scotland",
"also":["north ayrshire"],
"from":"2005-06-18",
"source":0,
"groups":1
},
{
"id":"local-authority-eng:NBL",
"name":"Northumberland County Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["northumberland","northumberland ua","northumberland council"],
"from":"2009-04-01",
"source":0,
"groups":6,
"doubt":1
},
{
"id":"local-authority-eng:NDE",
"name":"North Devon District Council",
"kind":"district-council-england",
"nation":"england",
"also":["north devon","north devon council","north devon district"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:NDO",
"name":"North Dorset District Council",
"kind":"district-council-england",
"nation":"england",
"also":["north dorset","north dorset district"],
"to":"2019-04-01",
"replaced_by":["local-authority-eng:DST"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:NEA",
"name":"Newark and Sherwood District Council",
"kind":"district-council-england",
"nation":"england",
"also":["newark and sherwood"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:NEC",
"name":"Newcastle-under-Lyme Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["newcastle under lyme","newcastle under lyme district","newcastle under lyme district council"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:NECA",
"name":"North East Combined Authority",
"kind":"combined-authority",
"nation":"england",
"also":["durham gateshead south tyneside and sunderland combined authority","north east","north east ca"],
"from":"2014-04-15",
"to":"2024-05-07",
"replaced_by":["local-authority-eng:NEMCA"],
"source":0,
"groups":7
},
{
"id":"local-authority-eng:NED",
"name":"North East Derbyshire District Council",
"kind":"district-council-england",
"nation":"england",
"also":["north east derbyshire"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:NEL",
"name":"North East Lincolnshire Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["north east lincolnshire","north east lincolnshire ua"],
"from":"1996-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:NET",
"name":"Newcastle City Council",
"kind":"district-council-england",
"nation":"england",
"also":["newcastle on tyne","newcastle on tyne district","newcastle on tyne city council"],
"from":"1974-04-01",
"source":0,
"groups":2
},
{
"id":"local-authority-eng:NEW",
"name":"New Forest District Council",
"kind":"district-council-england",
"nation":"england",
"also":["new forest"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:NFK",
"name":"Norfolk County Council",
"kind":"county-council-england",
"nation":"england",
"also":["norfolk","norfolk county"],
"source":0,
"groups":6
},
{
"id":"local-authority-eng:NGM",
"name":"Nottingham City Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["city of nottingham ua","nottingham","nottingham ua","city of nottingham","nottingham city"],
"from":"1998-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:NHE",
"name":"North Hertfordshire District Council",
"kind":"district-council-england",
"nation":"england",
"also":["north hertfordshire","north hertfordshire council"],
"source":0,
"groups":2
},
{
"id":"local-authority-nir:NIR-A",
"name":"Derry City Council",
"kind":"district-council-northern-ireland",
"nation":"northern-ireland",
"also":["derry"],
"to":"2015-03-31",
"source":0,
"groups":0
},
{
"id":"local-authority-nir:NIR-B",
"name":"Limavady Borough Council",
"kind":"district-council-northern-ireland",
"nation":"northern-ireland",
"also":["limavady"],
"to":"2015-03-31",
"source":0,
"groups":0
},
{
"id":"local-authority-nir:NIR-C",
"name":"Coleraine Borough Council",
"kind":"district-council-northern-ireland",
"nation":"northern-ireland",
"also":["coleraine"],
"to":"2015-03-31",
"source":0,
"groups":0
},
{
"id":"local-authority-nir:NIR-D",
"name":"Ballymoney Borough Council",
"kind":"district-council-northern-ireland",
"nation":"northern-ireland",
"also":["ballymoney"],
"to":"2015-03-31",
"source":0,
"groups":0
},
{
"id":"local-authority-nir:NIR-E",
"name":"Moyle District Council",
"kind":"district-council-northern-ireland",
"nation":"northern-ireland",
"also":["moyle"],
"to":"2015-03-31",
"source":0,
"groups":0
},
{
"id":"local-authority-nir:NIR-F",
"name":"Larne Borough Council",
"kind":"district-council-northern-ireland",
"nation":"northern-ireland",
"also":["larne"],
"to":"2015-03-31",
"source":0,
"groups":0
},
{
"id":"local-authority-nir:NIR-G",
"name":"Ballymena Borough Council",
"kind":"district-council-northern-ireland",
"nation":"northern-ireland",
"also":["ballymena"],
"to":"2015-03-31",
"source":0,
"groups":0
},
{
"id":"local-authority-nir:NIR-H",
"name":"Magherafelt District Council",
"kind":"district-council-northern-ireland",
"nation":"northern-ireland",
"also":["magherafelt"],
"to":"2015-03-31",
"source":0,
"groups":0
},
{
"id":"local-authority-nir:NIR-I",
"name":"Cookstown District Council",
"kind":"district-council-northern-ireland",
"nation":"northern-ireland",
"also":["cookstown"],
"to":"2015-03-31",
"source":0,
"groups":0
},
{
"id":"local-authority-nir:NIR-J",
"name":"Strabane District Council",
"kind":"district-council-northern-ireland",
"nation":"northern-ireland",
"also":["strabane"],
"to":"2015-03-31",
"source":0,
"groups":0
},
{
"id":"local-authority-nir:NIR-K",
"name":"Omagh District Council",
"kind":"district-council-northern-ireland",
"nation":"northern-ireland",
"also":["omagh"],
"to":"2015-03-31",
"source":0,
"groups":0
},
{
"id":"local-authority-nir:NIR-L",
"name":"Fermanagh District Council",
"kind":"district-council-northern-ireland",
"nation":"northern-ireland",
"also":["fermanagh"],
"to":"2015-03-31",
"source":0,
"groups":0
},
{
"id":"local-authority-nir:NIR-M",
"name":"Dungannon and South Tyrone Borough Council",
"kind":"district-council-northern-ireland",
"nation":"northern-ireland",
"also":["dungannon and south tyrone"],
"to":"2015-03-31",
"source":0,
"groups":0
},
{
"id":"local-authority-nir:NIR-N",
"name":"Craigavon Borough Council",
"kind":"district-council-northern-ireland",
"nation":"northern-ireland",
"also":["craigavon"],
"to":"2015-03-31",
"source":0,
"groups":0
},
{
"id":"local-authority-nir:NIR-O",
"name":"Armagh City and District Council",
"kind":"district-council-northern-ireland",
"nation":"northern-ireland",
"also":["armagh city"],
"to":"2015-03-31",
"source":0,
"groups":0
},
{
"id":"local-authority-nir:NIR-P",
"name":"Newry and Mourne District Council",
"kind":"district-council-northern-ireland",
"nation":"northern-ireland",
"also":["newry and mourne"],
"to":"2015-03-31",
"source":0,
"groups":0
},
{
"id":"local-authority-nir:NIR-Q",
"name":"Banbridge District Council",
"kind":"district-council-northern-ireland",
"nation":"northern-ireland",
"also":["banbridge"],
"to":"2015-03-31",
"source":0,
"groups":0
},
{
"id":"local-authority-nir:NIR-R",
"name":"Down District Council",
"kind":"district-council-northern-ireland",
"nation":"northern-ireland",
"also":["down"],
"to":"2015-03-31",
"source":0,
"groups":0
},
{
"id":"local-authority-nir:NIR-S",
"name":"Lisburn City Council",
"kind":"district-council-northern-ireland",
"nation":"northern-ireland",
"also":["lisburn"],
"to":"2015-03-31",
"source":0,
"groups":0
},
{
"id":"local-authority-nir:NIR-T",
"name":"Antrim Borough Council",
"kind":"district-council-northern-ireland",
"nation":"northern-ireland",
"also":["antrim"],
"to":"2015-03-31",
"source":0,
"groups":0
},
{
"id":"local-authority-nir:NIR-U",
"name":"Newtownabbey Borough Council",
"kind":"district-council-northern-ireland",
"nation":"northern-ireland",
"also":["newtownabbey"],
"to":"2015-03-31",
"source":0,
"groups":0
},
{
"id":"local-authority-nir:NIR-V",
"name":"Carrickfergus Borough Council",
"kind":"district-council-northern-ireland",
"nation":"northern-ireland",
"also":["carrickfergus"],
"to":"2015-03-31",
"source":0,
"groups":0
},
{
"id":"local-authority-nir:NIR-W",
"name":"North Down Borough Council",
"kind":"district-council-northern-ireland",
"nation":"northern-ireland",
"also":["north down"],
"to":"2015-03-31",
"source":0,
"groups":0
},
{
"id":"local-authority-nir:NIR-X",
"name":"Ards Borough Council",
"kind":"district-council-northern-ireland",
"nation":"northern-ireland",
"also":["ards"],
"to":"2015-03-31",
"source":0,
"groups":0
},
{
"id":"local-authority-nir:NIR-Y",
"name":"Castlereagh Borough Council",
"kind":"district-council-northern-ireland",
"nation":"northern-ireland",
"also":["castlereagh"],
"to":"2015-03-31",
"source":0,
"groups":0
},
{
"id":"local-authority-eng:NKE",
"name":"North Kesteven District Council",
"kind":"district-council-england",
"nation":"england",
"also":["north kesteven"],
"source":0,
"groups":2
},
{
"id":"local-authority-sct:NLK",
"name":"North Lanarkshire Council",
"kind":"council-scotland",
"nation":"scotland",
"also":["north lanarkshire"],
"from":"2005-06-18",
"source":0,
"groups":1
},
{
"id":"local-authority-eng:NLN",
"name":"North Lincolnshire Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["north lincolnshire","north lincolnshire ua"],
"from":"1996-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-nir:NMD",
"name":"Newry, Mourne and Down District Council",
"kind":"district-council-northern-ireland",
"nation":"northern-ireland",
"also":["newry mourne and down"],
"from":"2015-04-01",
"source":0,
"groups":0
},
{
"id":"local-authority-eng:NNO",
"name":"North Norfolk District Council",
"kind":"district-council-england",
"nation":"england",
"also":["north norfolk"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:NNT",
"name":"North Northamptonshire Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["north northamptonshire"],
"from":"2021-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:NOR",
"name":"Northampton Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["northampton"],
"to":"2021-04-01",
"replaced_by":["local-authority-eng:WNT"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:NOW",
"name":"Norwich City Council",
"kind":"district-council-england",
"nation":"england",
"also":["norwich"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:NSM",
"name":"North Somerset Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["north somerset","north somerset ua"],
"from":"1996-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:NTCA",
"name":"North of Tyne Combined Authority",
"kind":"combined-authority",
"nation":"england",
"also":["newcastle on tyne north tyneside and northumberland combined authority","north of tyne"],
"from":"2018-11-02",
"to":"2024-05-07",
"replaced_by":["local-authority-eng:NEMCA"],
"source":0,
"groups":7
},
{
"id":"local-authority-eng:NTH",
"name":"Northamptonshire County Council",
"kind":"county-council-england",
"nation":"england",
"also":["northamptonshire","northamptonshire county"],
"to":"2021-04-01",
"replaced_by":["local-authority-eng:NNT","local-authority-eng:WNT"],
"source":0,
"groups":6
},
{
"id":"principal-local-authority:NTL",
"name":"Neath Port Talbot County Borough Council",
"kind":"county-borough-council-wales",
"nation":"wales",
"also":["castell nedd port talbot","cyngor bwrdeistref sirol castell nedd port talbot","neath port talbot"],
"everyday":["npt council","nptcbc"],
"from":"1996-04-01",
"source":0,
"groups":5
},
{
"id":"local-authority-eng:NTT",
"name":"Nottinghamshire County Council",
"kind":"county-council-england",
"nation":"england",
"also":["nottinghamshire","nottinghamshire county"],
"source":0,
"groups":6
},
{
"id":"local-authority-eng:NTY",
"name":"North Tyneside Council",
"kind":"district-council-england",
"nation":"england",
"also":["north tyneside","north tyneside district","north tyneside metropolitan borough council"],
"from":"1974-04-01",
"source":0,
"groups":2
},
{
"id":"local-authority-eng:NUN",
"name":"Nuneaton and Bedworth Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["nuneaton and bedworth"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:NWA",
"name":"North Warwickshire Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["north warwickshire"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:NWL",
"name":"North West Leicestershire District Council",
"kind":"district-council-england",
"nation":"england",
"also":["north west leicestershire","north west leicestershire district"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:NWM",
"name":"London Borough of Newham",
"kind":"london-borough-council",
"nation":"england",
"also":["newham","newham london boro"],
"source":0,
"groups":4
},
{
"id":"principal-local-authority:NWP",
"name":"Newport City Council",
"kind":"county-borough-council-wales",
"nation":"wales",
"also":["casnewydd","cyngor dinas casnewydd","newport"],
"from":"1996-04-01",
"source":0,
"groups":5
},
{
"id":"local-authority-eng:NYE",
"name":"North Yorkshire Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["north yorkshire","north yorkshire county"],
"former_names":[{"name":"North Yorkshire County Council","until":"2023-04-01"}],
"source":0,
"groups":6,
"doubt":1,
"former_ids":["local-authority-eng:NYK"]
},
{
"id":"local-authority-eng:OAD",
"name":"Oadby and Wigston Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["oadby and wigston"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:OLD",
"name":"Oldham Metropolitan Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["oldham","oldham district"],
"from":"2005-06-07",
"source":0,
"groups":2
},
{
"id":"local-authority-sct:ORK",
"name":"Orkney Islands Council",
"kind":"council-scotland",
"nation":"scotland",
"also":["orkney islands","orkney"],
"from":"2005-06-18",
"source":0,
"groups":1
},
{
"id":"local-authority-eng:OXF",
"name":"Oxfordshire County Council",
"kind":"county-council-england",
"nation":"england",
"also":["oxfordshire","oxfordshire county"],
"source":0,
"groups":6
},
{
"id":"local-authority-eng:OXO",
"name":"Oxford City Council",
"kind":"district-council-england",
"nation":"england",
"also":["oxford"],
"source":0,
"groups":2
},
{
"id":"principal-local-authority:PEM",
"name":"Pembrokeshire County Council",
"kind":"county-council-wales",
"nation":"wales",
"also":["cyngor sir penfro","pembrokeshire","sir benfro"],
"everyday":["cyngor sir benfro"],
"from":"1996-04-01",
"source":0,
"groups":3
},
{
"id":"local-authority-eng:PEN",
"name":"Pendle Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["pendle"],
"source":0,
"groups":2
},
{
"id":"local-authority-sct:PKN",
"name":"Perth and Kinross Council",
"kind":"council-scotland",
"nation":"scotland",
"also":["perth and kinross"],
"from":"2005-06-18",
"source":0,
"groups":1
},
{
"id":"local-authority-eng:PLY",
"name":"Plymouth City Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["plymouth","plymouth ua","city of plymouth","plymouth city"],
"from":"1998-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:POL",
"name":"Borough of Poole",
"kind":"unitary-council-england",
"nation":"england",
"also":["poole","poole ua"],
"from":"1997-04-01",
"to":"2019-04-01",
"replaced_by":["local-authority-eng:BPC"],
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:POR",
"name":"Portsmouth City Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["portsmouth","portsmouth ua","city of portsmouth"],
"from":"1997-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"principal-local-authority:POW",
"name":"Powys County Council",
"kind":"county-council-wales",
"nation":"wales",
"also":["cyngor sir powys","powys"],
"from":"1996-04-01",
"source":0,
"groups":3
},
{
"id":"local-authority-eng:PRE",
"name":"Preston City Council",
"kind":"district-council-england",
"nation":"england",
"also":["preston"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:PTE",
"name":"Peterborough City Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["peterborough","peterborough ua","city of peterborough","peterborough city"],
"from":"1998-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:PUR",
"name":"Purbeck District Council",
"kind":"district-council-england",
"nation":"england",
"also":["purbeck"],
"to":"2019-04-01",
"replaced_by":["local-authority-eng:DST"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:RCC",
"name":"Redcar and Cleveland Borough Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["redcar and cleveland ua","redcar and cleveland"],
"from":"1996-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:RCH",
"name":"Rochdale Metropolitan Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["rochdale","rochdale district"],
"from":"2005-05-27",
"source":0,
"groups":2
},
{
"id":"principal-local-authority:RCT",
"name":"Rhondda Cynon Taf County Borough Council",
"kind":"county-borough-council-wales",
"nation":"wales",
"also":["cyngor bwrdeistref sirol rhondda cynon taf","rhondda cynon taf","rhondda cynon taff"],
"everyday":["rct council","rctcbc","rhondda cynon taff council"],
"from":"1996-04-01",
"source":0,
"groups":5
},
{
"id":"local-authority-eng:RDB",
"name":"London Borough of Redbridge",
"kind":"london-borough-council",
"nation":"england",
"also":["redbridge","redbridge london boro"],
"source":0,
"groups":4
},
{
"id":"local-authority-eng:RDG",
"name":"Reading Borough Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["reading","reading ua"],
"from":"1998-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:RED",
"name":"Redditch Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["redditch"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:REI",
"name":"Reigate and Banstead Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["reigate and banstead"],
"source":0,
"groups":2
},
{
"id":"local-authority-sct:RFW",
"name":"Renfrewshire Council",
"kind":"council-scotland",
"nation":"scotland",
"also":["renfrewshire"],
"from":"2005-06-18",
"source":0,
"groups":1
},
{
"id":"local-authority-eng:RIB",
"name":"Ribble Valley Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["ribble valley"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:RIC",
"name":"London Borough of Richmond upon Thames",
"kind":"london-borough-council",
"nation":"england",
"also":["richmond on thames","richmond on thames london boro"],
"everyday":["richmond council","lbrut"],
"source":0,
"groups":4
},
{
"id":"local-authority-eng:RIH",
"name":"Richmondshire District Council",
"kind":"district-council-england",
"nation":"england",
"also":["richmondshire","richmondshire district"],
"to":"2023-04-01",
"replaced_by":["local-authority-eng:NYE"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:ROC",
"name":"Rochford District Council",
"kind":"district-council-england",
"nation":"england",
"also":["rochford"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:ROH",
"name":"Rother District Council",
"kind":"district-council-england",
"nation":"england",
"also":["rother"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:ROS",
"name":"Rossendale Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["rossendale"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:ROT",
"name":"Rotherham Metropolitan Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["rotherham","rotherham district"],
"from":"2005-05-27",
"source":0,
"groups":2
},
{
"id":"local-authority-eng:RUG",
"name":"Rugby Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["rugby"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:RUH",
"name":"Rushmoor Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["rushmoor"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:RUN",
"name":"Runnymede Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["runnymede"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:RUS",
"name":"Rushcliffe Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["rushcliffe"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:RUT",
"name":"Rutland County Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["rutland","rutland ua"],
"everyday":["rutland county council district council"],
"from":"1997-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:RYE",
"name":"Ryedale District Council",
"kind":"district-council-england",
"nation":"england",
"also":["ryedale"],
"to":"2023-04-01",
"replaced_by":["local-authority-eng:NYE"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:SAL",
"name":"St Albans City and District Council",
"kind":"district-council-england",
"nation":"england",
"also":["st albans"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:SAW",
"name":"Sandwell Metropolitan Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["sandwell","sandwell district"],
"from":"2005-06-07",
"source":0,
"groups":2
},
{
"id":"local-authority-sct:SAY",
"name":"South Ayrshire Council",
"kind":"council-scotland",
"nation":"scotland",
"also":["south ayrshire","south ayshire"],
"from":"2005-06-18",
"source":0,
"groups":1
},
{
"id":"local-authority-eng:SBU",
"name":"South Bucks District Council",
"kind":"district-council-england",
"nation":"england",
"also":["south buckinghamshire"],
"to":"2020-04-01",
"replaced_by":["local-authority-eng:BUC"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:SCA",
"name":"South Cambridgeshire District Council",
"kind":"district-council-england",
"nation":"england",
"also":["south cambridgeshire"],
"source":0,
"groups":2
},
{
"id":"local-authority-sct:SCB",
"name":"Scottish Borders Council",
"kind":"council-scotland",
"nation":"scotland",
"also":["scottish borders"],
"from":"2005-06-18",
"source":0,
"groups":1
},
{
"id":"local-authority-eng:SCE",
"name":"Scarborough Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["scarborough","scarborough district"],
"to":"2023-04-01",
"replaced_by":["local-authority-eng:NYE"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:SCR",
"name":"South Yorkshire Mayoral Combined Authority",
"kind":"combined-authority",
"nation":"england",
"also":["sheffield city ca","sheffield city region","sheffield city region combined authority"],
"from":"2014-04-01",
"source":0,
"groups":7
},
{
"id":"local-authority-eng:SDE",
"name":"South Derbyshire District Council",
"kind":"district-council-england",
"nation":"england",
"also":["south derbyshire"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:SED",
"name":"St Edmundsbury Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["st edmundsbury"],
"to":"2019-04-01",
"replaced_by":["local-authority-eng:WSK"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:SEG",
"name":"Sedgemoor District Council",
"kind":"district-council-england",
"nation":"england",
"also":["sedgemoor"],
"to":"2023-04-01",
"replaced_by":["local-authority-eng:SMT"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:SEL",
"name":"Selby District Council",
"kind":"district-council-england",
"nation":"england",
"also":["selby"],
"to":"2023-04-01",
"replaced_by":["local-authority-eng:NYE"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:SEV",
"name":"Sevenoaks District Council",
"kind":"district-council-england",
"nation":"england",
"also":["sevenoaks"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:SFK",
"name":"Suffolk County Council",
"kind":"county-council-england",
"nation":"england",
"also":["suffolk","suffolk county"],
"source":0,
"groups":6
},
{
"id":"local-authority-eng:SFT",
"name":"Sefton Metropolitan Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["sefton","sefton council","sefton district"],
"from":"2005-06-08",
"source":0,
"groups":2
},
{
"id":"local-authority-eng:SGC",
"name":"South Gloucestershire Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["south gloucestershire","south gloucestershire ua"],
"from":"1996-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:SHA",
"name":"South Hams District Council",
"kind":"district-council-england",
"nation":"england",
"also":["south hams","south hams district"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:SHE",
"name":"Folkestone and Hythe District Council",
"kind":"district-council-england",
"nation":"england",
"also":["folkestone and hythe","shepway"],
"former_names":[{"name":"Shepway District Council","until":"2018-04-01"}],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:SHF",
"name":"Sheffield City Council",
"kind":"district-council-england",
"nation":"england",
"also":["sheffield","sheffield district"],
"from":"2005-06-08",
"source":0,
"groups":2
},
{
"id":"local-authority-eng:SHN",
"name":"St Helens Council",
"kind":"district-council-england",
"nation":"england",
"also":["st helens","st helens metropolitan borough council","st helens district"],
"from":"2005-06-08",
"source":0,
"groups":2
},
{
"id":"local-authority-eng:SHO",
"name":"South Holland District Council",
"kind":"district-council-england",
"nation":"england",
"also":["south holland","south holland district"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:SHR",
"name":"Shropshire Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["shropshire","shropshire ua"],
"from":"2009-04-01",
"source":0,
"groups":6,
"doubt":1
},
{
"id":"local-authority-eng:SKE",
"name":"South Kesteven District Council",
"kind":"district-council-england",
"nation":"england",
"also":["south kesteven"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:SKP",
"name":"Stockport Metropolitan Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["stockport","stockport district"],
"from":"2005-05-27",
"source":0,
"groups":2
},
{
"id":"local-authority-eng:SLA",
"name":"South Lakeland District Council",
"kind":"district-council-england",
"nation":"england",
"also":["south lakeland","south lakeland district"],
"to":"2023-04-01",
"replaced_by":["local-authority-eng:WAF"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:SLF",
"name":"Salford City Council",
"kind":"district-council-england",
"nation":"england",
"also":["salford","salford district"],
"from":"2005-05-27",
"source":0,
"groups":2
},
{
"id":"local-authority-eng:SLG",
"name":"Slough Borough Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["slough","slough ua"],
"from":"1998-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-sct:SLK",
"name":"South Lanarkshire Council",
"kind":"council-scotland",
"nation":"scotland",
"also":["south lanarkshire"],
"from":"2005-06-18",
"source":0,
"groups":1
},
{
"id":"local-authority-eng:SMT",
"name":"Somerset Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["somerset","somerset county"],
"former_names":[{"name":"Somerset County Council","until":"2023-04-01"}],
"source":0,
"groups":6,
"doubt":1,
"former_ids":["local-authority-eng:SOM"]
},
{
"id":"local-authority-eng:SND",
"name":"Sunderland City Council",
"kind":"district-council-england",
"nation":"england",
"also":["sunderland","sunderland district"],
"from":"2005-05-27",
"source":0,
"groups":2
},
{
"id":"local-authority-eng:SNO",
"name":"South Norfolk District Council",
"kind":"district-council-england",
"nation":"england",
"also":["south norfolk"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:SNR",
"name":"South Northamptonshire Council",
"kind":"district-council-england",
"nation":"england",
"also":["south northamptonshire"],
"to":"2021-04-01",
"replaced_by":["local-authority-eng:WNT"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:SOL",
"name":"Solihull Metropolitan Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["solihull"],
"from":"2005-05-27",
"source":0,
"groups":2
},
{
"id":"local-authority-eng:SOS",
"name":"Southend-on-Sea City Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["southend ua","southend on sea","southend on sea ua"],
"everyday":["southend council"],
"former_names":[{"name":"Southend-on-Sea Borough Council","until":"2022-03-01"}],
"from":"1998-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:SOX",
"name":"South Oxfordshire District Council",
"kind":"district-council-england",
"nation":"england",
"also":["south oxfordshire","south oxfordshire district"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:SPE",
"name":"Spelthorne Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["spelthorne"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:SRI",
"name":"South Ribble Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["south ribble"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:SRY",
"name":"Surrey County Council",
"kind":"county-council-england",
"nation":"england",
"also":["surrey","surrey county"],
"source":0,
"groups":6
},
{
"id":"local-authority-eng:SSO",
"name":"South Somerset District Council",
"kind":"district-council-england",
"nation":"england",
"also":["south somerset"],
"to":"2023-04-01",
"replaced_by":["local-authority-eng:SMT"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:SST",
"name":"South Staffordshire Council",
"kind":"district-council-england",
"nation":"england",
"also":["south staffordshire","south staffordshire district"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:STA",
"name":"Stafford Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["stafford","stafford district"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:STE",
"name":"Stoke-on-Trent City Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["stoke on trent ua","stoke on trent"],
"everyday":["stoke council","stoke city council"],
"from":"1997-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:STF",
"name":"Staffordshire Moorlands District Council",
"kind":"district-council-england",
"nation":"england",
"also":["staffordshire moorlands"],
"source":0,
"groups":2
},
{
"id":"local-authority-sct:STG",
"name":"Stirling Council",
"kind":"council-scotland",
"nation":"scotland",
"also":["stirling"],
"from":"2005-06-18",
"source":0,
"groups":1
},
{
"id":"local-authority-eng:STH",
"name":"Southampton City Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["southampton","southampton ua","city of southampton"],
"from":"1997-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:STN",
"name":"London Borough of Sutton",
"kind":"london-borough-council",
"nation":"england",
"also":["sutton","sutton london boro"],
"source":0,
"groups":4
},
{
"id":"local-authority-eng:STO",
"name":"Stroud District Council",
"kind":"district-council-england",
"nation":"england",
"also":["stroud"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:STR",
"name":"Stratford-on-Avon District Council",
"kind":"district-council-england",
"nation":"england",
"also":["stratford on avon"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:STS",
"name":"Staffordshire County Council",
"kind":"county-council-england",
"nation":"england",
"also":["staffordshire","staffordshire county"],
"source":0,
"groups":6
},
{
"id":"local-authority-eng:STT",
"name":"Stockton-on-Tees Borough Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["stockton on tees ua","stockton on tees"],
"from":"1996-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:STV",
"name":"Stevenage Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["stevenage","stevenage district"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:STY",
"name":"South Tyneside Council",
"kind":"district-council-england",
"nation":"england",
"also":["south tyneside","south tyneside district"],
"from":"1974-04-01",
"source":0,
"groups":2
},
{
"id":"local-authority-eng:SUF",
"name":"Suffolk Coastal District Council",
"kind":"district-council-england",
"nation":"england",
"also":["suffolk coastal"],
"to":"2019-04-01",
"replaced_by":["local-authority-eng:ESK"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:SUR",
"name":"Surrey Heath Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["surrey heath"],
"source":0,
"groups":2
},
{
"id":"principal-local-authority:SWA",
"name":"City and County of Swansea Council",
"kind":"county-council-wales",
"nation":"wales",
"also":[
"abertawe",
"dinas a sir abertawe",
"swansea",
"swansea city and county council",
"swansea council",
"swansea city council"
],
"everyday":["cyngor abertawe","city and county of swansea","cyngor dinas a sir abertawe"],
"from":"1996-04-01",
"source":0,
"groups":3
},
{
"id":"local-authority-eng:SWD",
"name":"Swindon Borough Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["swindon","swindon ua"],
"from":"1997-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:SWK",
"name":"London Borough of Southwark",
"kind":"london-borough-council",
"nation":"england",
"also":["southwark","southwark london boro"],
"source":0,
"groups":4
},
{
"id":"local-authority-eng:SWL",
"name":"Swale Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["swale"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:SWT",
"name":"Somerset West and Taunton Council",
"kind":"district-council-england",
"nation":"england",
"also":["somerset west and taunton"],
"from":"2019-04-01",
"to":"2023-04-01",
"replaced_by":["local-authority-eng:SMT"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:TAM",
"name":"Tameside Metropolitan Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["tameside","tameside district"],
"from":"1974-04-01",
"source":0,
"groups":2
},
{
"id":"local-authority-eng:TAN",
"name":"Tandridge District Council",
"kind":"district-council-england",
"nation":"england",
"also":["tandridge"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:TAU",
"name":"Taunton Deane Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["taunton deane"],
"to":"2019-04-01",
"replaced_by":["local-authority-eng:SWT"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:TAW",
"name":"Tamworth Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["tamworth"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:TEI",
"name":"Teignbridge District Council",
"kind":"district-council-england",
"nation":"england",
"also":["teignbridge"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:TEN",
"name":"Tendring District Council",
"kind":"district-council-england",
"nation":"england",
"also":["tendring"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:TES",
"name":"Test Valley Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["test valley"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:TEW",
"name":"Tewkesbury Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["tewkesbury"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:TFW",
"name":"Telford & Wrekin Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["telford and wrekin ua","telford and wrekin"],
"everyday":["telford council"],
"from":"1998-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:THA",
"name":"Thanet District Council",
"kind":"district-council-england",
"nation":"england",
"also":["thanet"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:THE",
"name":"Three Rivers District Council",
"kind":"district-council-england",
"nation":"england",
"also":["three rivers"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:THR",
"name":"Thurrock Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["thurrock","thurrock ua"],
"from":"1998-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:TOB",
"name":"Torbay Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["torbay","torbay ua"],
"from":"1998-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"principal-local-authority:TOF",
"name":"Torfaen County Borough Council",
"kind":"county-borough-council-wales",
"nation":"wales",
"also":["cyngor bwrdeistref sirol torfaen","tor faen","torfaen"],
"everyday":["tcbc"],
"from":"1996-04-01",
"source":0,
"groups":5
},
{
"id":"local-authority-eng:TON",
"name":"Tonbridge and Malling Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["tonbridge and malling"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:TOR",
"name":"Torridge District Council",
"kind":"district-council-england",
"nation":"england",
"also":["torridge"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:TRF",
"name":"Trafford Metropolitan Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["trafford","trafford council","trafford district"],
"from":"1974-04-01",
"source":0,
"groups":2
},
{
"id":"local-authority-eng:TUN",
"name":"Tunbridge Wells Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["tunbridge wells"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:TVCA",
"name":"Tees Valley Combined Authority",
"kind":"combined-authority",
"nation":"england",
"also":["tees valley","tees valley ca"],
"from":"2016-04-01",
"source":0,
"status":"common knowledge",
"groups":7
},
{
"id":"local-authority-eng:TWH",
"name":"London Borough of Tower Hamlets",
"kind":"london-borough-council",
"nation":"england",
"also":["tower hamlets","tower hamlets london boro"],
"source":0,
"groups":4
},
{
"id":"local-authority-eng:UTT",
"name":"Uttlesford District Council",
"kind":"district-council-england",
"nation":"england",
"also":["uttlesford"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:VAL",
"name":"Vale of White Horse District Council",
"kind":"district-council-england",
"nation":"england",
"also":["vale of white horse"],
"source":0,
"groups":2
},
{
"id":"principal-local-authority:VGL",
"name":"Vale of Glamorgan Council",
"kind":"county-borough-council-wales",
"nation":"wales",
"also":["bro morgannwg","cyngor bro morgannwg","vale of glamorgan"],
"everyday":["vale council"],
"from":"1996-04-01",
"source":0,
"groups":5
},
{
"id":"local-authority-eng:WAE",
"name":"Waverley Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["waverley"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:WAF",
"name":"Westmorland and Furness Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["westmorland and furness"],
"from":"2023-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:WAR",
"name":"Warwickshire County Council",
"kind":"county-council-england",
"nation":"england",
"also":["warwickshire"],
"source":0,
"groups":6
},
{
"id":"local-authority-eng:WAT",
"name":"Watford Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["watford"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:WAV",
"name":"Waveney District Council",
"kind":"district-council-england",
"nation":"england",
"also":["waveney"],
"to":"2019-04-01",
"replaced_by":["local-authority-eng:ESK"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:WAW",
"name":"Warwick District Council",
"kind":"district-council-england",
"nation":"england",
"also":["warwick"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:WBK",
"name":"West Berkshire Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["west berkshire","west berkshire ua"],
"from":"1998-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:WDE",
"name":"West Devon Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["west devon","west devon district"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:WDO",
"name":"West Dorset District Council",
"kind":"district-council-england",
"nation":"england",
"also":["west dorset","west dorset district"],
"to":"2019-04-01",
"replaced_by":["local-authority-eng:DST"],
"source":0,
"groups":2
},
{
"id":"local-authority-sct:WDU",
"name":"West Dunbartonshire Council",
"kind":"council-scotland",
"nation":"scotland",
"also":["west dunbartonshire"],
"from":"2005-06-18",
"source":0,
"groups":1
},
{
"id":"local-authority-eng:WEA",
"name":"Wealden District Council",
"kind":"district-council-england",
"nation":"england",
"also":["wealden"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:WECA",
"name":"West of England Combined Authority",
"kind":"combined-authority",
"nation":"england",
"also":["west of england","west of england ca"],
"from":"2017-02-09",
"source":0,
"status":"common knowledge",
"groups":7
},
{
"id":"local-authority-eng:WEL",
"name":"Wellingborough Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["wellingborough"],
"to":"2021-04-01",
"replaced_by":["local-authority-eng:NNT"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:WEW",
"name":"Welwyn Hatfield Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["welwyn hatfield"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:WEY",
"name":"Weymouth and Portland Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["weymouth and portland"],
"to":"2019-04-01",
"replaced_by":["local-authority-eng:DST"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:WFT",
"name":"London Borough of Waltham Forest",
"kind":"london-borough-council",
"nation":"england",
"also":["waltham forest","waltham forest london boro"],
"source":0,
"groups":4
},
{
"id":"local-authority-eng:WGN",
"name":"Wigan Metropolitan Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["wigan","wigan council","wigan district"],
"from":"1974-04-01",
"source":0,
"groups":2
},
{
"id":"local-authority-eng:WIL",
"name":"Wiltshire Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["wiltshire","wiltshire ua"],
"from":"2009-04-01",
"source":0,
"groups":6,
"doubt":1
},
{
"id":"local-authority-eng:WIN",
"name":"Winchester City Council",
"kind":"district-council-england",
"nation":"england",
"also":["winchester"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:WKF",
"name":"Wakefield Metropolitan District Council",
"kind":"district-council-england",
"nation":"england",
"also":["wakefield","wakefield district"],
"from":"1974-04-01",
"source":0,
"groups":2
},
{
"id":"local-authority-eng:WLA",
"name":"West Lancashire Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["west lancashire","west lancashire district"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:WLI",
"name":"West Lindsey District Council",
"kind":"district-council-england",
"nation":"england",
"also":["west lindsey","west lindsey district"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:WLL",
"name":"Walsall Metropolitan Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["walsall","walsall council","walsall district"],
"from":"1974-04-01",
"source":0,
"groups":2
},
{
"id":"local-authority-sct:WLN",
"name":"West Lothian Council",
"kind":"council-scotland",
"nation":"scotland",
"also":["west lothian"],
"from":"2005-06-18",
"source":0,
"groups":1
},
{
"id":"local-authority-eng:WLV",
"name":"City of Wolverhampton Council",
"kind":"district-council-england",
"nation":"england",
"also":[
"wolverhampton",
"city of wolverhampton",
"city of wolverhampton district",
"wolverhampton city council"
],
"from":"1974-04-01",
"source":0,
"groups":2
},
{
"id":"local-authority-eng:WMCA",
"name":"West Midlands Combined Authority",
"kind":"combined-authority",
"nation":"england",
"also":["west midlands","west midlands ca"],
"from":"2016-06-17",
"source":0,
"groups":7
},
{
"id":"local-authority-eng:WND",
"name":"London Borough of Wandsworth",
"kind":"london-borough-council",
"nation":"england",
"also":["wandsworth","wandsworth london boro"],
"source":0,
"groups":4
},
{
"id":"local-authority-eng:WNM",
"name":"Royal Borough of Windsor and Maidenhead",
"kind":"unitary-council-england",
"nation":"england",
"also":["windsor and maidenhead ua","windsor and maidenhead"],
"everyday":["rbwm"],
"from":"1998-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:WNT",
"name":"West Northamptonshire Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["west northamptonshire"],
"from":"2021-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:WOC",
"name":"Worcester City Council",
"kind":"district-council-england",
"nation":"england",
"also":["worcester","worcester city","worcester district"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:WOI",
"name":"Woking Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["woking"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:WOK",
"name":"Wokingham Borough Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["wokingham","wokingham ua"],
"from":"1998-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-eng:WOR",
"name":"Worcestershire County Council",
"kind":"county-council-england",
"nation":"england",
"also":["worcestershire","worcestershire county"],
"source":0,
"groups":6
},
{
"id":"local-authority-eng:WOT",
"name":"Worthing Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["worthing","adur and worthing borough council"],
"from":"2005-06-25",
"source":0,
"groups":2
},
{
"id":"local-authority-eng:WOX",
"name":"West Oxfordshire District Council",
"kind":"district-council-england",
"nation":"england",
"also":["west oxfordshire"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:WRL",
"name":"Wirral Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["wirral","wirral council","wirral district"],
"from":"1974-04-01",
"source":0,
"groups":2
},
{
"id":"local-authority-eng:WRT",
"name":"Warrington Borough Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["warrington","warrington ua"],
"from":"1998-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"principal-local-authority:WRX",
"name":"Wrexham County Borough Council",
"kind":"county-borough-council-wales",
"nation":"wales",
"also":["cyngor bwrdeistref sirol wrecsam","wrecsam","wrexham"],
"everyday":["wrexham city council","wcbc"],
"from":"1996-04-01",
"source":0,
"groups":5
},
{
"id":"local-authority-eng:WSK",
"name":"West Suffolk Council",
"kind":"district-council-england",
"nation":"england",
"also":["west suffolk"],
"from":"2019-04-01",
"source":0,
"groups":2
},
{
"id":"local-authority-eng:WSM",
"name":"City of Westminster",
"kind":"london-borough-council",
"nation":"england",
"also":["westminster","city of westminster london boro","westminster city"],
"everyday":["westminster city council","wcc"],
"source":0,
"groups":4
},
{
"id":"local-authority-eng:WSO",
"name":"West Somerset District Council",
"kind":"district-council-england",
"nation":"england",
"also":["west somerset"],
"to":"2019-04-01",
"replaced_by":["local-authority-eng:SWT"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:WSX",
"name":"West Sussex County Council",
"kind":"county-council-england",
"nation":"england",
"also":["west sussex","west sussex county"],
"source":0,
"groups":6
},
{
"id":"local-authority-eng:WYC",
"name":"Wychavon District Council",
"kind":"district-council-england",
"nation":"england",
"also":["wychavon"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:WYCA",
"name":"West Yorkshire Combined Authority",
"kind":"combined-authority",
"nation":"england",
"also":["west yorkshire","west yorkshire ca"],
"from":"2014-04-01",
"source":0,
"groups":7
},
{
"id":"local-authority-eng:WYE",
"name":"Wyre Forest District Council",
"kind":"district-council-england",
"nation":"england",
"also":["wyre forest"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:WYO",
"name":"Wycombe District Council",
"kind":"district-council-england",
"nation":"england",
"also":["wycombe"],
"to":"2020-04-01",
"replaced_by":["local-authority-eng:BUC"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:WYR",
"name":"Wyre Borough Council",
"kind":"district-council-england",
"nation":"england",
"also":["wyre","wyre council","wyre district"],
"source":0,
"groups":2
},
{
"id":"local-authority-eng:YNYC",
"name":"York and North Yorkshire Mayoral Combined Authority",
"kind":"combined-authority",
"nation":"england",
"also":["york and north yorkshire","york and north yorkshire ca"],
"everyday":["ynyca"],
"from":"2023-12-20",
"source":0,
"status":"second-hand",
"groups":7
},
{
"id":"local-authority-eng:YOR",
"name":"City of York Council",
"kind":"unitary-council-england",
"nation":"england",
"also":["york","york ua"],
"from":"1996-04-01",
"source":0,
"groups":2,
"doubt":1
},
{
"id":"local-authority-sct:ZET",
"name":"Shetland Islands Council",
"kind":"council-scotland",
"nation":"scotland",
"also":["shetland islands","shetland"],
"from":"2005-06-18",
"source":0,
"groups":1
},
{
"id":"local-authority-eng:NEMCA",
"name":"North East Mayoral Combined Authority",
"kind":"combined-authority",
"nation":"england",
"also":["north east combined authority","north east ca"],
"everyday":["neca"],
"from":"2024-05-07",
"source":3,
"groups":7
},
{
"id":"pubservice-share-body:devon-and-torbay",
"name":"Devon and Torbay Combined County Authority",
"kind":"combined-county-authority",
"nation":"england",
"also":["devon and torbay cca"],
"from":"2025-02-05",
"source":4,
"groups":8
},
{
"id":"pubservice-share-body:lancashire-cca",
"name":"Lancashire Combined County Authority",
"kind":"combined-county-authority",
"nation":"england",
"also":["lancashire cca"],
"from":"2025-02-01",
"note":5,
"source":6,
"groups":8
},
{
"id":"pubservice-share-body:west-surrey",
"name":"West Surrey Council",
"kind":"unitary-council-england",
"nation":"england",
"from":"2027-04-01",
"note":7,
"source":8,
"status":"second-hand",
"groups":12,
"doubt":1
},
{
"id":"pubservice-share-body:east-surrey",
"name":"East Surrey Council",
"kind":"unitary-council-england",
"nation":"england",
"from":"2027-04-01",
"note":7,
"source":8,
"status":"second-hand",
"groups":12,
"doubt":1
},
{
"id":"pubservice-share-body:cheshire-and-warrington",
"name":"Cheshire and Warrington Combined Authority",
"kind":"combined-authority",
"nation":"england",
"everyday":["cwca"],
"from":"2026-02-01",
"note":9,
"source":10,
"status":"second-hand",
"groups":7
},
{
"id":"pubservice-share-body:cumbria",
"name":"Cumbria Combined Authority",
"kind":"combined-authority",
"nation":"england",
"from":"2026-02-01",
"note":9,
"source":10,
"status":"second-hand",
"groups":7
},
{
"id":"government-organisation:D16",
"name":"Home Office",
"kind":"department",
"nation":"united-kingdom",
"also":["ho","secretary of state for home department"],
"source":11,
"groups":13
},
{
"id":"government-organisation:D17",
"name":"Ministry of Defence",
"kind":"department",
"nation":"united-kingdom",
"also":["mod","secretary of state for defence"],
"source":11,
"groups":14
},
{
"id":"government-organisation:D18",
"name":"Ministry of Justice",
"kind":"department",
"nation":"united-kingdom",
"also":["moj","lord chancellor","secretary of state for justice"],
"source":11,
"groups":15
},
{
"id":"government-organisation:D6",
"name":"Department for Education",
"kind":"department",
"nation":"united-kingdom",
"also":["dfe","secretary of state for education"],
"source":11,
"groups":16
},
{
"id":"government-organisation:D10",
"name":"Department for Work and Pensions",
"kind":"department",
"nation":"united-kingdom",
"also":["dwp","secretary of state for work and pensions"],
"source":11,
"groups":17
},
{
"id":"government-organisation:D4",
"name":"Ministry of Housing, Communities and Local Government",
"kind":"department",
"nation":"united-kingdom",
"also":[
"mhclg",
"dluhc",
"dclg",
"department for communities and local government",
"department for levelling up housing and communities",
"secretary of state for housing communities and local government",
"secretary of state for levelling up housing and communities",
"secretary of state for communities and local government"
],
"source":11,
"groups":18
},
{
"id":"government-organisation:D5",
"name":"Department for Culture, Media and Sport",
"kind":"department",
"nation":"united-kingdom",
"also":[
"dcms",
"department for digital culture media and sport",
"secretary of state for culture media and sport",
"secretary of state for digital culture media and sport"
],
"source":11,
"groups":19
},
{
"id":"government-organisation:D7",
"name":"Department for Environment, Food and Rural Affairs",
"kind":"department",
"nation":"united-kingdom",
"also":["defra","secretary of state for environment food and rural affairs"],
"source":11,
"groups":20
},
{
"id":"government-organisation:D9",
"name":"Department for Transport",
"kind":"department",
"nation":"united-kingdom",
"also":["dft","secretary of state for transport"],
"source":11,
"groups":21
},
{
"id":"government-organisation:D2",
"name":"Cabinet Office",
"kind":"department",
"nation":"united-kingdom",
"also":["co","minister for cabinet office"],
"source":11,
"groups":22
},
{
"id":"government-organisation:D25",
"name":"HM Revenue and Customs",
"kind":"department",
"nation":"united-kingdom",
"also":["hmrc"],
"source":11,
"groups":23
},
{
"id":"government-organisation:D69",
"name":"HM Land Registry",
"kind":"department",
"nation":"united-kingdom",
"also":["land registry","hmlr","chief land registrar"],
"source":12,
"groups":24
},
{
"id":"government-organisation:D108",
"name":"Ofgem",
"kind":"department",
"nation":"united-kingdom",
"also":["gas and electricity markets authority","gema","office of gas and electricity markets"],
"source":13,
"groups":25
},
{
"id":"pubservice-share-body:beis",
"name":"Department for Business, Energy and Industrial Strategy",
"kind":"department",
"nation":"united-kingdom",
"also":["beis","secretary of state for business energy and industrial strategy"],
"to":"2023-05-03",
"replaced_by":["pubservice-share-body:dbt","pubservice-share-body:desnz","pubservice-share-body:dsit"],
"source":11,
"groups":26
},
{
"id":"pubservice-share-body:dbt",
"name":"Department for Business and Trade",
"kind":"department",
"nation":"united-kingdom",
"also":["dbt","secretary of state for business and trade"],
"from":"2023-05-03",
"note":14,
"source":11,
"groups":27
},
{
"id":"pubservice-share-body:desnz",
"name":"Department for Energy Security and Net Zero",
"kind":"department",
"nation":"united-kingdom",
"also":["desnz","secretary of state for energy security and net zero"],
"from":"2023-05-03",
"source":11,
"groups":28
},
{
"id":"pubservice-share-body:dsit",
"name":"Department for Science, Innovation and Technology",
"kind":"department",
"nation":"united-kingdom",
"also":["dsit","secretary of state for science innovation and technology"],
"from":"2023-05-03",
"source":11,
"groups":29
},
{
"id":"pubservice-share-body:dbs",
"name":"Disclosure and Barring Service",
"kind":"public-body",
"nation":"united-kingdom",
"also":["dbs"],
"everyday":["criminal records bureau","crb"],
"note":15,
"source":16,
"groups":30
},
{
"id":"government-organisation:EA26",
"name":"Companies House",
"kind":"executive-agency",
"nation":"united-kingdom",
"everyday":["registrar of companies","tyr cwmniau"],
"part_of":[
{"body":"pubservice-share-body:beis","from":"2016-07-14","to":"2023-05-03"},
{"body":"pubservice-share-body:dbt","from":"2023-05-03","to":null}
],
"note":17,
"source":18,
"status":"second-hand",
"groups":31
},
{
"id":"government-organisation:EA74",
"name":"Driver and Vehicle Licensing Agency",
"kind":"executive-agency",
"nation":"united-kingdom",
"also":["dvla"],
"everyday":["dvlc"],
"part_of":[{"body":"government-organisation:D9","from":null,"to":null}],
"note":19,
"source":20,
"status":"second-hand",
"groups":31
},
{
"id":"government-organisation:EA87",
"name":"Valuation Office Agency",
"kind":"executive-agency",
"nation":"united-kingdom",
"also":["voa"],
"everyday":["valuation office"],
"part_of":[{"body":"government-organisation:D25","from":null,"to":null}],
"note":21,
"source":22,
"groups":31
},
{
"id":"pubservice-share-body:welsh-ministers",
"name":"Welsh Ministers",
"kind":"public-body",
"nation":"wales",
"also":["welsh government","llywodraeth cymru","gweinidogion cymru"],
"everyday":["wg","welsh assembly government","cadw"],
"source":11,
"groups":32
},
{
"id":"pubservice-share-body:welsh-revenue-authority",
"name":"Welsh Revenue Authority",
"kind":"public-body",
"nation":"wales",
"also":["wra","awdurdod cyllid cymru"],
"everyday":["acc"],
"source":23,
"status":"common knowledge",
"groups":33
},
{
"id":"pubservice-share-body:natural-resources-wales",
"name":"Natural Resources Wales",
"kind":"public-body",
"nation":"wales",
"also":["nrw","natural resources body for wales","cyfoeth naturiol cymru"],
"everyday":["cnc","corff adnoddau naturiol cymru"],
"source":24,
"groups":34
},
{
"id":"pubservice-share-body:careers-wales",
"name":"Careers Wales",
"kind":"public-body",
"nation":"wales",
"also":["career choices dewis gyrfa ltd","gyrfa cymru"],
"everyday":["ccdg","career choices dewis gyrfa"],
"source":25,
"status":"common knowledge",
"groups":35
},
{
"id":"pubservice-share-body:llais",
"name":"Llais",
"kind":"public-body",
"nation":"wales",
"also":["citizen voice body for health and social care wales"],
"everyday":[
"corff llais y dinesydd ar gyfer iechyd a gofal cymdeithasol cymru",
"llais wales",
"citizen voice body"
],
"from":"2023-04-01",
"source":26,
"status":"second-hand",
"groups":36
},
{
"id":"pubservice-share-body:scottish-ministers",
"name":"Scottish Ministers",
"kind":"public-body",
"nation":"scotland",
"also":["scottish government"],
"source":11,
"groups":37
},
{
"id":"pubservice-share-body:skills-development-scotland",
"name":"Skills Development Scotland",
"kind":"public-body",
"nation":"scotland",
"also":["sds","skills development scotland co ltd"],
"source":11,
"groups":38
},
{
"id":"pubservice-share-body:hm-passport-office",
"name":"HM Passport Office",
"kind":"part-of-department",
"nation":"united-kingdom",
"everyday":["hmpo","identity and passport service"],
"part_of":[{"body":"government-organisation:D16","from":null,"to":null}],
"source":27,
"groups":31
},
{
"id":"pubservice-share-body:general-register-office",
"name":"General Register Office",
"kind":"part-of-department",
"nation":"england-and-wales",
"everyday":["gro","registrar general for england and wales"],
"part_of":[{"body":"government-organisation:D16","from":"2008-04-01","to":null}],
"note":28,
"source":29,
"status":"second-hand",
"groups":31
},
{
"id":"pubservice-share-body:uk-visas-and-immigration",
"name":"UK Visas and Immigration",
"kind":"part-of-department",
"nation":"united-kingdom",
"everyday":["ukvi","ukba","uk border agency"],
"part_of":[{"body":"government-organisation:D16","from":null,"to":null}],
"source":30,
"groups":31
},
{
"id":"pubservice-share-body:border-force",
"name":"Border Force",
"kind":"part-of-department",
"nation":"united-kingdom",
"everyday":["uk border force"],
"part_of":[{"body":"government-organisation:D16","from":null,"to":null}],
"source":30,
"groups":31
},
{
"id":"pubservice-share-body:immigration-enforcement",
"name":"Immigration Enforcement",
"kind":"part-of-department",
"nation":"united-kingdom",
"everyday":["uk immigration enforcement"],
"part_of":[{"body":"government-organisation:D16","from":null,"to":null}],
"source":31,
"groups":31
},
{
"id":"pubservice-share-body:hm-prison-and-probation-service",
"name":"HM Prison and Probation Service",
"kind":"executive-agency",
"nation":"england-and-wales",
"everyday":["hmpps","national offender management service","noms"],
"part_of":[{"body":"government-organisation:D18","from":null,"to":null}],
"source":32,
"groups":31
},
{
"id":"pubservice-share-body:hm-prison-service",
"name":"HM Prison Service",
"kind":"part-of-department",
"nation":"england-and-wales",
"everyday":["hmps"],
"part_of":[{"body":"government-organisation:D18","from":null,"to":null}],
"source":33,
"status":"second-hand",
"groups":31
},
{
"id":"pubservice-share-body:probation-service",
"name":"Probation Service",
"kind":"part-of-department",
"nation":"england-and-wales",
"everyday":["national probation service","nps","probation","gwasanaeth prawf"],
"part_of":[{"body":"government-organisation:D18","from":null,"to":null}],
"source":34,
"groups":31
},
{
"id":"pubservice-share-body:youth-custody-service",
"name":"Youth Custody Service",
"kind":"part-of-department",
"nation":"england-and-wales",
"everyday":["ycs"],
"part_of":[{"body":"government-organisation:D18","from":null,"to":null}],
"source":35,
"status":"common knowledge",
"groups":31
},
{
"id":"pubservice-share-body:hm-courts-and-tribunals-service",
"name":"HM Courts and Tribunals Service",
"kind":"executive-agency",
"nation":"england-and-wales",
"everyday":["hmcts","courts service","tribunals service"],
"part_of":[{"body":"government-organisation:D18","from":null,"to":null}],
"note":36,
"source":37,
"status":"second-hand",
"groups":31
},
{
"id":"pubservice-share-body:office-of-the-public-guardian",
"name":"Office of the Public Guardian",
"kind":"executive-agency",
"nation":"england-and-wales",
"everyday":["opg","public guardian"],
"part_of":[{"body":"government-organisation:D18","from":null,"to":null}],
"note":38,
"source":39,
"status":"second-hand",
"groups":31
},
{
"id":"pubservice-share-body:legal-aid-agency",
"name":"Legal Aid Agency",
"kind":"executive-agency",
"nation":"england-and-wales",
"everyday":["laa","legal services commission"],
"part_of":[{"body":"government-organisation:D18","from":null,"to":null}],
"source":40,
"status":"second-hand",
"groups":31
},
{
"id":"pubservice-share-body:criminal-injuries-compensation-authority",
"name":"Criminal Injuries Compensation Authority",
"kind":"executive-agency",
"nation":"great-britain",
"everyday":["cica"],
"part_of":[{"body":"government-organisation:D18","from":null,"to":null}],
"note":41,
"source":42,
"status":"second-hand",
"groups":31
},
{
"id":"pubservice-share-body:jobcentre-plus",
"name":"Jobcentre Plus",
"kind":"part-of-department",
"nation":"great-britain",
"everyday":["jobcentre","job centre","job centre plus","jcp","canolfan byd gwaith"],
"part_of":[{"body":"government-organisation:D10","from":null,"to":null}],
"source":43,
"status":"second-hand",
"groups":31
},
{
"id":"pubservice-share-body:child-maintenance-service",
"name":"Child Maintenance Service",
"kind":"part-of-department",
"nation":"great-britain",
"everyday":["cms","child support agency","csa"],
"part_of":[{"body":"government-organisation:D10","from":null,"to":null}],
"source":44,
"groups":31
},
{
"id":"pubservice-share-body:the-pension-service",
"name":"The Pension Service",
"kind":"part-of-department",
"nation":"great-britain",
"everyday":["dwp pensions"],
"part_of":[{"body":"government-organisation:D10","from":null,"to":null}],
"source":45,
"status":"second-hand",
"groups":31
},
{
"id":"pubservice-share-body:skills-england",
"name":"Skills England",
"kind":"executive-agency",
"nation":"england",
"part_of":[
{"body":"government-organisation:D6","from":"2025-06-01","to":"2025-09-16"},
{"body":"government-organisation:D10","from":"2025-09-16","to":null}
],
"source":46,
"groups":31
},
{
"id":"pubservice-share-body:national-careers-service",
"name":"National Careers Service",
"kind":"part-of-department",
"nation":"england",
"everyday":["ncs"],
"part_of":[
{"body":"government-organisation:D6","from":null,"to":"2025-09-16"},
{"body":"government-organisation:D10","from":"2025-09-16","to":null}
],
"note":47,
"source":48,
"status":"second-hand",
"groups":31
},
{
"id":"pubservice-share-body:standards-and-testing-agency",
"name":"Standards and Testing Agency",
"kind":"executive-agency",
"nation":"england",
"everyday":["sta"],
"from":"2011-10-03",
"part_of":[{"body":"government-organisation:D6","from":"2011-10-03","to":null}],
"source":49,
"groups":31
},
{
"id":"pubservice-share-body:teaching-regulation-agency",
"name":"Teaching Regulation Agency",
"kind":"executive-agency",
"nation":"england",
"everyday":["tra"],
"part_of":[{"body":"government-organisation:D6","from":null,"to":null}],
"source":35,
"status":"common knowledge",
"groups":31
},
{
"id":"pubservice-share-body:education-and-skills-funding-agency",
"name":"Education and Skills Funding Agency",
"kind":"executive-agency",
"nation":"england",
"everyday":["esfa","education funding agency","efa","skills funding agency","sfa"],
"to":"2025-04-01",
"part_of":[{"body":"government-organisation:D6","from":null,"to":"2025-03-31"}],
"source":50,
"status":"common knowledge",
"groups":31
},
{
"id":"pubservice-share-body:driver-and-vehicle-standards-agency",
"name":"Driver and Vehicle Standards Agency",
"kind":"executive-agency",
"nation":"great-britain",
"everyday":["dvsa","driving standards agency","dsa","vosa","vehicle and operator services agency"],
"part_of":[{"body":"government-organisation:D9","from":"2014-04-01","to":null}],
"note":19,
"source":51,
"status":"second-hand",
"groups":31
},
{
"id":"pubservice-share-body:maritime-and-coastguard-agency",
"name":"Maritime and Coastguard Agency",
"kind":"executive-agency",
"nation":"united-kingdom",
"everyday":["mca","hm coastguard"],
"part_of":[{"body":"government-organisation:D9","from":null,"to":null}],
"source":52,
"status":"second-hand",
"groups":31
},
{
"id":"pubservice-share-body:vehicle-certification-agency",
"name":"Vehicle Certification Agency",
"kind":"executive-agency",
"nation":"united-kingdom",
"everyday":["vca"],
"part_of":[{"body":"government-organisation:D9","from":null,"to":null}],
"source":53,
"status":"second-hand",
"groups":31
},
{
"id":"pubservice-share-body:active-travel-england",
"name":"Active Travel England",
"kind":"executive-agency",
"nation":"england",
"everyday":["ate"],
"part_of":[{"body":"government-organisation:D9","from":null,"to":null}],
"source":35,
"status":"common knowledge",
"groups":31
},
{
"id":"pubservice-share-body:rural-payments-agency",
"name":"Rural Payments Agency",
"kind":"executive-agency",
"nation":"england",
"everyday":["rpa"],
"part_of":[{"body":"government-organisation:D7","from":null,"to":null}],
"note":19,
"source":54,
"status":"second-hand",
"groups":31
},
{
"id":"pubservice-share-body:animal-and-plant-health-agency",
"name":"Animal and Plant Health Agency",
"kind":"executive-agency",
"nation":"great-britain",
"everyday":["apha"],
"part_of":[{"body":"government-organisation:D7","from":null,"to":null}],
"note":19,
"source":55,
"status":"second-hand",
"groups":31
},
{
"id":"pubservice-share-body:the-insolvency-service",
"name":"The Insolvency Service",
"kind":"executive-agency",
"nation":"great-britain",
"everyday":["official receiver"],
"part_of":[
{"body":"pubservice-share-body:beis","from":null,"to":"2023-05-03"},
{"body":"pubservice-share-body:dbt","from":"2023-05-03","to":null}
],
"note":56,
"source":57,
"status":"second-hand",
"groups":31
},
{
"id":"pubservice-share-body:government-digital-service",
"name":"Government Digital Service",
"kind":"part-of-department",
"nation":"united-kingdom",
"everyday":["gds"],
"part_of":[
{"body":"government-organisation:D2","from":"2011-12-11","to":"2024-07-24"},
{"body":"pubservice-share-body:dsit","from":"2024-07-24","to":null}
],
"source":58,
"groups":31
},
{
"id":"pubservice-share-body:central-digital-and-data-office",
"name":"Central Digital and Data Office",
"kind":"part-of-department",
"nation":"united-kingdom",
"everyday":["cddo"],
"from":"2021-01-01",
"to":"2025-01-21",
"part_of":[
{"body":"government-organisation:D2","from":"2021-01-01","to":"2024-07-24"},
{"body":"pubservice-share-body:dsit","from":"2024-07-24","to":"2025-01-21"}
],
"source":59,
"groups":31
},
{
"id":"pubservice-share-body:incubator-for-artificial-intelligence",
"name":"Incubator for Artificial Intelligence",
"kind":"part-of-department",
"nation":"united-kingdom",
"everyday":["iai"],
"part_of":[
{"body":"government-organisation:D2","from":null,"to":"2024-07-24"},
{"body":"pubservice-share-body:dsit","from":"2024-07-24","to":null}
],
"source":60,
"groups":31
},
{
"id":"pubservice-share-body:geospatial-commission",
"name":"Geospatial Commission",
"kind":"part-of-department",
"nation":"united-kingdom",
"part_of":[{"body":"pubservice-share-body:dsit","from":null,"to":"2025-01-21"}],
"source":61,
"status":"second-hand",
"groups":31
},
{
"id":"pubservice-share-body:gov-uk-one-login",
"name":"GOV.UK One Login",
"kind":"part-of-department",
"nation":"united-kingdom",
"everyday":["one login","gov uk","gov uk notify"],
"part_of":[{"body":"pubservice-share-body:dsit","from":"2024-07-24","to":null}],
"note":62,
"source":63,
"groups":31
},
{
"id":"pubservice-share-body:building-digital-uk",
"name":"Building Digital UK",
"kind":"executive-agency",
"nation":"united-kingdom",
"everyday":["bduk"],
"part_of":[{"body":"pubservice-share-body:dsit","from":null,"to":null}],
"source":35,
"status":"common knowledge",
"groups":31
},
{
"id":"pubservice-share-body:intellectual-property-office",
"name":"Intellectual Property Office",
"kind":"executive-agency",
"nation":"united-kingdom",
"everyday":["ipo","patent office"],
"part_of":[
{"body":"pubservice-share-body:beis","from":null,"to":"2023-05-03"},
{"body":"pubservice-share-body:dsit","from":"2023-05-03","to":null}
],
"source":64,
"status":"common knowledge",
"groups":31
},
{
"id":"pubservice-share-body:met-office",
"name":"Met Office",
"kind":"executive-agency",
"nation":"united-kingdom",
"part_of":[
{"body":"pubservice-share-body:beis","from":null,"to":"2023-05-03"},
{"body":"pubservice-share-body:dsit","from":"2023-05-03","to":null}
],
"source":65,
"status":"common knowledge",
"groups":31
},
{
"id":"pubservice-share-body:planning-inspectorate",
"name":"Planning Inspectorate",
"kind":"executive-agency",
"nation":"england",
"everyday":["pins"],
"part_of":[{"body":"government-organisation:D4","from":null,"to":null}],
"source":66,
"status":"second-hand",
"groups":31
},
{
"id":"pubservice-share-body:veterans-uk",
"name":"Veterans UK",
"kind":"part-of-department",
"nation":"united-kingdom",
"everyday":["armed forces veterans services","service personnel and veterans agency","spva","veterans agency"],
"part_of":[{"body":"government-organisation:D17","from":null,"to":null}],
"source":67,
"groups":31
},
{
"id":"pubservice-share-body:office-for-veterans-affairs",
"name":"Office for Veterans' Affairs",
"kind":"part-of-department",
"nation":"united-kingdom",
"everyday":["ova"],
"part_of":[
{"body":"government-organisation:D2","from":"2019-07-01","to":"2024-07-24"},
{"body":"government-organisation:D17","from":"2024-07-24","to":null}
],
"source":68,
"groups":31
},
{
"id":"pubservice-share-body:government-commercial-agency",
"name":"Government Commercial Agency",
"kind":"executive-agency",
"nation":"united-kingdom",
"everyday":["gca","crown commercial service","ccs","government procurement service"],
"part_of":[{"body":"government-organisation:D2","from":null,"to":null}],
"source":69,
"status":"second-hand",
"groups":31
},
{
"id":"pubservice-share-body:government-property-agency",
"name":"Government Property Agency",
"kind":"executive-agency",
"nation":"united-kingdom",
"everyday":["gpa"],
"part_of":[{"body":"government-organisation:D2","from":null,"to":null}],
"source":35,
"status":"common knowledge",
"groups":31
},
{
"id":"pubservice-share-body:public-sector-fraud-authority",
"name":"Public Sector Fraud Authority",
"kind":"part-of-department",
"nation":"united-kingdom",
"everyday":["psfa"],
"part_of":[{"body":"government-organisation:D2","from":null,"to":null}],
"source":35,
"status":"common knowledge",
"groups":31
},
{
"id":"pubservice-share-body:national-fraud-initiative",
"name":"National Fraud Initiative",
"kind":"part-of-department",
"nation":"england",
"everyday":["nfi"],
"part_of":[{"body":"government-organisation:D2","from":null,"to":null}],
"source":35,
"status":"common knowledge",
"groups":31
},
{
"id":"pubservice-share-body:social-security-scotland",
"name":"Social Security Scotland",
"kind":"executive-agency",
"nation":"scotland",
"everyday":["tearainteachd shoisealta alba"],
"part_of":[{"body":"pubservice-share-body:scottish-ministers","from":null,"to":null}],
"source":70,
"status":"common knowledge",
"groups":31
},
{
"id":"pubservice-share-body:disclosure-scotland",
"name":"Disclosure Scotland",
"kind":"executive-agency",
"nation":"scotland",
"part_of":[{"body":"pubservice-share-body:scottish-ministers","from":null,"to":null}],
"source":70,
"status":"common knowledge",
"groups":31
},
{
"id":"pubservice-share-body:transport-scotland",
"name":"Transport Scotland",
"kind":"executive-agency",
"nation":"scotland",
"part_of":[{"body":"pubservice-share-body:scottish-ministers","from":null,"to":null}],
"source":70,
"status":"common knowledge",
"groups":31
},
{
"id":"pubservice-share-body:accountant-in-bankruptcy",
"name":"Accountant in Bankruptcy",
"kind":"executive-agency",
"nation":"scotland",
"everyday":["aib"],
"part_of":[{"body":"pubservice-share-body:scottish-ministers","from":null,"to":null}],
"source":70,
"status":"common knowledge",
"groups":31
},
{
"id":"pubservice-share-body:student-awards-agency-scotland",
"name":"Student Awards Agency Scotland",
"kind":"executive-agency",
"nation":"scotland",
"everyday":["saas"],
"part_of":[{"body":"pubservice-share-body:scottish-ministers","from":null,"to":null}],
"source":70,
"status":"common knowledge",
"groups":31
},
{
"id":"pubservice-share-body:scottish-prison-service",
"name":"Scottish Prison Service",
"kind":"executive-agency",
"nation":"scotland",
"everyday":["sps"],
"part_of":[{"body":"pubservice-share-body:scottish-ministers","from":null,"to":null}],
"source":70,
"status":"common knowledge",
"groups":31
},
{
"id":"pubservice-share-body:education-scotland",
"name":"Education Scotland",
"kind":"executive-agency",
"nation":"scotland",
"part_of":[{"body":"pubservice-share-body:scottish-ministers","from":null,"to":null}],
"source":70,
"status":"common knowledge",
"groups":31
},
{
"id":"pubservice-share-body:cafcass-cymru",
"name":"Cafcass Cymru",
"kind":"part-of-department",
"nation":"wales",
"part_of":[{"body":"pubservice-share-body:welsh-ministers","from":null,"to":null}],
"source":35,
"status":"common knowledge",
"groups":31
},
{
"id":"pubservice-share-body:aneurin-bevan-university-health-board",
"name":"Aneurin Bevan University Health Board",
"kind":"local-health-board",
"nation":"wales",
"also":["bwrdd iechyd prifysgol aneurin bevan"],
"everyday":["abuhb"],
"from":"2009-10-01",
"source":71,
"groups":39
},
{
"id":"pubservice-share-body:betsi-cadwaladr-university-health-board",
"name":"Betsi Cadwaladr University Health Board",
"kind":"local-health-board",
"nation":"wales",
"also":["bwrdd iechyd prifysgol betsi cadwaladr"],
"everyday":["bcuhb","pbc"],
"from":"2009-10-01",
"source":71,
"groups":39
},
{
"id":"pubservice-share-body:cardiff-and-vale-university-health-board",
"name":"Cardiff and Vale University Health Board",
"kind":"local-health-board",
"nation":"wales",
"also":["bwrdd iechyd prifysgol caerdydd ar fro"],
"everyday":["cavuhb","c and v uhb"],
"from":"2009-10-01",
"source":71,
"groups":39
},
{
"id":"pubservice-share-body:cwm-taf-morgannwg-university-health-board",
"name":"Cwm Taf Morgannwg University Health Board",
"kind":"local-health-board",
"nation":"wales",
"also":["bwrdd iechyd prifysgol cwm taf morgannwg"],
"everyday":["ctmuhb","ctm","cwm taf university health board"],
"from":"2009-10-01",
"source":71,
"groups":39
},
{
"id":"pubservice-share-body:hywel-dda-university-health-board",
"name":"Hywel Dda University Health Board",
"kind":"local-health-board",
"nation":"wales",
"also":["bwrdd iechyd prifysgol hywel dda"],
"everyday":["hduhb"],
"from":"2009-10-01",
"source":71,
"groups":39
},
{
"id":"pubservice-share-body:powys-teaching-health-board",
"name":"Powys Teaching Health Board",
"kind":"local-health-board",
"nation":"wales",
"also":["bwrdd iechyd addysgu powys"],
"everyday":["powys teaching local health board","pthb"],
"from":"2009-10-01",
"source":71,
"groups":39
},
{
"id":"pubservice-share-body:swansea-bay-university-health-board",
"name":"Swansea Bay University Health Board",
"kind":"local-health-board",
"nation":"wales",
"also":["bwrdd iechyd prifysgol bae abertawe"],
"everyday":["sbuhb","abertawe bro morgannwg university health board","abmu"],
"from":"2009-10-01",
"source":71,
"groups":39
},
{
"id":"pubservice-share-body:public-health-wales-nhs-trust",
"name":"Public Health Wales NHS Trust",
"kind":"nhs-wales",
"nation":"wales",
"also":["ymddiriedolaeth gig iechyd cyhoeddus cymru"],
"everyday":["public health wales","phw","iechyd cyhoeddus cymru"],
"source":71,
"groups":40
},
{
"id":"pubservice-share-body:velindre-university-nhs-trust",
"name":"Velindre University NHS Trust",
"kind":"nhs-wales",
"nation":"wales",
"also":["ymddiriedolaeth gig prifysgol felindre"],
"everyday":[
"velindre",
"vunhst",
"velindre nhs trust",
"nhs wales shared services partnership",
"welsh blood service"
],
"source":71,
"groups":40
},
{
"id":"pubservice-share-body:welsh-ambulance-services-university-nhs-trust",
"name":"Welsh Ambulance Services University NHS Trust",
"kind":"nhs-wales",
"nation":"wales",
"also":["ymddiriedolaeth gig prifysgol gwasanaethau ambiwlans cymru"],
"everyday":[
"welsh ambulance service",
"welsh ambulance service trust",
"wast",
"welsh ambulance services nhs trust",
"ymddiriedolaeth gig gwasanaethau ambiwlans cymru"
],
"source":72,
"status":"second-hand",
"groups":40
},
{
"id":"pubservice-share-body:digital-health-and-care-wales",
"name":"Digital Health and Care Wales",
"kind":"nhs-wales",
"nation":"wales",
"also":["iechyd a gofal digidol cymru"],
"everyday":["dhcw","nhs wales informatics service","nwis"],
"source":73,
"groups":41
},
{
"id":"pubservice-share-body:health-education-and-improvement-wales",
"name":"Health Education and Improvement Wales",
"kind":"nhs-wales",
"nation":"wales",
"also":["addysg a gwella iechyd cymru"],
"everyday":["heiw","aagic"],
"source":74,
"status":"second-hand",
"groups":41
},
{
"id":"pubservice-share-body:counsel-general-to-the-welsh-government",
"name":"Counsel General to the Welsh Government",
"kind":"public-body",
"nation":"wales",
"also":["cwnsler cyffredinol llywodraeth cymru"],
"everyday":["counsel general","cwnsler cyffredinol","counsel general for wales"],
"source":75,
"status":"second-hand",
"groups":42
},
{
"id":"pubservice-share-body:board-of-community-health-councils",
"name":"Board of Community Health Councils in Wales",
"kind":"public-body",
"nation":"wales",
"to":"2023-04-01",
"replaced_by":["pubservice-share-body:llais"],
"source":76,
"groups":43
},
{
"id":"police-force:avon-and-somerset",
"name":"Avon and Somerset Constabulary",
"kind":"police-force",
"nation":"england",
"everyday":["a and s police","asp","asc"],
"source":77,
"groups":44
},
{
"id":"police-force:bedfordshire",
"name":"Bedfordshire Police",
"kind":"police-force",
"nation":"england",
"source":77,
"groups":44
},
{
"id":"police-force:cambridgeshire",
"name":"Cambridgeshire Constabulary",
"kind":"police-force",
"nation":"england",
"source":77,
"groups":44
},
{
"id":"police-force:cheshire",
"name":"Cheshire Constabulary",
"kind":"police-force",
"nation":"england",
"source":77,
"groups":44
},
{
"id":"police-force:city-of-london",
"name":"City of London Police",
"kind":"police-force",
"nation":"england",
"everyday":["colp","clp","commissioner of police for city of london","commissioner of city of london police"],
"source":78,
"groups":44
},
{
"id":"police-force:cleveland",
"name":"Cleveland Police",
"kind":"police-force",
"nation":"england",
"source":77,
"groups":44
},
{
"id":"police-force:cumbria",
"name":"Cumbria Constabulary",
"kind":"police-force",
"nation":"england",
"source":77,
"groups":44
},
{
"id":"police-force:derbyshire",
"name":"Derbyshire Constabulary",
"kind":"police-force",
"nation":"england",
"source":77,
"groups":44
},
{
"id":"police-force:devon-and-cornwall",
"name":"Devon and Cornwall Police",
"kind":"police-force",
"nation":"england",
"everyday":["d and c police","dcp","dcc"],
"source":77,
"groups":44
},
{
"id":"police-force:dorset",
"name":"Dorset Police",
"kind":"police-force",
"nation":"england",
"source":77,
"groups":44
},
{
"id":"police-force:durham",
"name":"Durham Constabulary",
"kind":"police-force",
"nation":"england",
"everyday":["county durham police"],
"source":77,
"groups":44
},
{
"id":"police-force:essex",
"name":"Essex Police",
"kind":"police-force",
"nation":"england",
"source":77,
"groups":44
},
{
"id":"police-force:gloucestershire",
"name":"Gloucestershire Constabulary",
"kind":"police-force",
"nation":"england",
"source":77,
"groups":44
},
{
"id":"police-force:greater-manchester",
"name":"Greater Manchester Police",
"kind":"police-force",
"nation":"england",
"everyday":["gmp","manchester police"],
"source":77,
"groups":44
},
{
"id":"police-force:hampshire",
"name":"Hampshire and Isle of Wight Constabulary",
"kind":"police-force",
"nation":"england",
"everyday":["hiowc","hiwc"],
"former_names":[{"name":"Hampshire Constabulary","until":"2022-11-16"}],
"source":79,
"groups":44
},
{
"id":"police-force:hertfordshire",
"name":"Hertfordshire Constabulary",
"kind":"police-force",
"nation":"england",
"source":77,
"groups":44
},
{
"id":"police-force:humberside",
"name":"Humberside Police",
"kind":"police-force",
"nation":"england",
"source":77,
"groups":44
},
{
"id":"police-force:kent",
"name":"Kent Police",
"kind":"police-force",
"nation":"england",
"everyday":["kent county constabulary"],
"source":77,
"groups":44
},
{
"id":"police-force:lancashire",
"name":"Lancashire Constabulary",
"kind":"police-force",
"nation":"england",
"everyday":["lancon"],
"source":77,
"groups":44
},
{
"id":"police-force:leicestershire",
"name":"Leicestershire Police",
"kind":"police-force",
"nation":"england",
"source":77,
"groups":44
},
{
"id":"police-force:lincolnshire",
"name":"Lincolnshire Police",
"kind":"police-force",
"nation":"england",
"source":77,
"groups":44
},
{
"id":"police-force:merseyside",
"name":"Merseyside Police",
"kind":"police-force",
"nation":"england",
"everyday":["merpol"],
"source":77,
"groups":44
},
{
"id":"police-force:metropolitan",
"name":"Metropolitan Police Service",
"kind":"police-force",
"nation":"england",
"also":["metropolitan police","met police"],
"everyday":["met","mps","scotland yard","new scotland yard","commissioner of police of metropolis"],
"source":80,
"groups":44
},
{
"id":"police-force:norfolk",
"name":"Norfolk Constabulary",
"kind":"police-force",
"nation":"england",
"source":77,
"groups":44
},
{
"id":"police-force:north-yorkshire",
"name":"North Yorkshire Police",
"kind":"police-force",
"nation":"england",
"everyday":["nyp"],
"source":77,
"groups":44
},
{
"id":"police-force:northamptonshire",
"name":"Northamptonshire Police",
"kind":"police-force",
"nation":"england",
"source":77,
"groups":44
},
{
"id":"police-force:northumbria",
"name":"Northumbria Police",
"kind":"police-force",
"nation":"england",
"source":77,
"groups":44
},
{
"id":"police-force:nottinghamshire",
"name":"Nottinghamshire Police",
"kind":"police-force",
"nation":"england",
"source":77,
"groups":44
},
{
"id":"police-force:south-yorkshire",
"name":"South Yorkshire Police",
"kind":"police-force",
"nation":"england",
"everyday":["syp"],
"source":77,
"groups":44
},
{
"id":"police-force:staffordshire",
"name":"Staffordshire Police",
"kind":"police-force",
"nation":"england",
"source":77,
"groups":44
},
{
"id":"police-force:suffolk",
"name":"Suffolk Constabulary",
"kind":"police-force",
"nation":"england",
"source":77,
"groups":44
},
{
"id":"police-force:surrey",
"name":"Surrey Police",
"kind":"police-force",
"nation":"england",
"source":77,
"groups":44
},
{
"id":"police-force:sussex",
"name":"Sussex Police",
"kind":"police-force",
"nation":"england",
"source":77,
"groups":44
},
{
"id":"police-force:thames-valley",
"name":"Thames Valley Police",
"kind":"police-force",
"nation":"england",
"everyday":["tvp"],
"source":77,
"groups":44
},
{
"id":"police-force:warwickshire",
"name":"Warwickshire Police",
"kind":"police-force",
"nation":"england",
"source":77,
"groups":44
},
{
"id":"police-force:west-mercia",
"name":"West Mercia Police",
"kind":"police-force",
"nation":"england",
"source":77,
"groups":44
},
{
"id":"police-force:west-midlands",
"name":"West Midlands Police",
"kind":"police-force",
"nation":"england",
"everyday":["wmp"],
"source":77,
"groups":44
},
{
"id":"police-force:west-yorkshire",
"name":"West Yorkshire Police",
"kind":"police-force",
"nation":"england",
"everyday":["wyp"],
"source":77,
"groups":44
},
{
"id":"police-force:wiltshire",
"name":"Wiltshire Police",
"kind":"police-force",
"nation":"england",
"source":77,
"groups":44
},
{
"id":"police-force:dyfed-powys",
"name":"Dyfed-Powys Police",
"kind":"police-force",
"nation":"wales",
"also":["heddlu dyfed powys"],
"everyday":["dpp"],
"source":81,
"groups":44
},
{
"id":"police-force:gwent",
"name":"Gwent Police",
"kind":"police-force",
"nation":"wales",
"also":["heddlu gwent"],
"source":81,
"groups":44
},
{
"id":"police-force:north-wales",
"name":"North Wales Police",
"kind":"police-force",
"nation":"wales",
"also":["heddlu gogledd cymru"],
"everyday":["nwp","hgc"],
"source":81,
"groups":44
},
{
"id":"police-force:south-wales",
"name":"South Wales Police",
"kind":"police-force",
"nation":"wales",
"also":["heddlu de cymru"],
"everyday":["swp","hdc"],
"source":81,
"groups":44
},
{
"id":"police-force:british-transport",
"name":"British Transport Police",
"kind":"police-force-special",
"nation":"great-britain",
"everyday":["btp","chief constable of british transport police"],
"source":82,
"groups":0,
"unlisted":83,
"advice":84
},
{
"id":"police-force:ministry-of-defence",
"name":"Ministry of Defence Police",
"kind":"police-force-special",
"nation":"united-kingdom",
"everyday":["mdp","mod police"],
"source":85,
"groups":45,
"doubt":86,
"unlisted":87,
"advice":84
},
{
"id":"police-force:civil-nuclear",
"name":"Civil Nuclear Constabulary",
"kind":"police-force-special",
"nation":"great-britain",
"everyday":["cnc"],
"source":88,
"groups":0,
"unlisted":89,
"advice":84
},
{
"id":"police-force:police-service-of-scotland",
"name":"Police Service of Scotland",
"kind":"police-force-special",
"nation":"scotland",
"everyday":["police scotland","seirbheis phoilis na h alba","chief constable of police scotland"],
"source":88,
"status":"second-hand",
"groups":0,
"unlisted":90,
"advice":84
},
{
"id":"police-force:northern-ireland",
"name":"Police Service of Northern Ireland",
"kind":"police-force-special",
"nation":"northern-ireland",
"also":["psni"],
"source":91,
"groups":0,
"unlisted":92,
"advice":84
},
{
"id":"police-force:national-crime-agency",
"name":"National Crime Agency",
"kind":"non-ministerial-department",
"nation":"united-kingdom",
"everyday":["nca"],
"source":93,
"status":"second-hand",
"groups":0,
"unlisted":94,
"advice":84
},
{
"id":"pubservice-share-fire:avon",
"name":"Avon Fire Authority",
"kind":"fire-authority-england",
"nation":"england",
"everyday":["af and rs","afrs"],
"from":"1996-04-01",
"source":95,
"groups":46
},
{
"id":"pubservice-share-fire:bedfordshire",
"name":"Bedfordshire Fire and Rescue Authority",
"kind":"fire-authority-england",
"nation":"england",
"everyday":[
"bedfordshire and luton fire and rescue service",
"bedfordshire and luton fire and rescue",
"bedfordshire and luton fire service",
"bedfordshire and luton fire and rescue authority",
"bedfordshire and luton fire authority",
"bfrs",
"bedfordshire and luton combined fire authority"
],
"from":"1997-04-01",
"source":96,
"groups":46
},
{
"id":"pubservice-share-fire:royal-berkshire",
"name":"Royal Berkshire Fire Authority",
"kind":"fire-authority-england",
"nation":"england",
"everyday":[
"berkshire fire and rescue service",
"berkshire fire and rescue",
"berkshire fire service",
"berkshire fire and rescue authority",
"berkshire fire authority",
"rbfrs",
"rbfa"
],
"from":"1998-04-01",
"source":97,
"groups":46
},
{
"id":"pubservice-share-fire:buckinghamshire-and-milton-keynes",
"name":"Buckinghamshire and Milton Keynes Fire Authority",
"kind":"fire-authority-england",
"nation":"england",
"everyday":[
"buckinghamshire fire and rescue service",
"buckinghamshire fire and rescue",
"buckinghamshire fire service",
"buckinghamshire fire and rescue authority",
"buckinghamshire fire authority",
"buckinghamshire fire",
"bfrs",
"bmkfa"
],
"from":"1997-04-01",
"source":98,
"groups":46
},
{
"id":"pubservice-share-fire:cambridgeshire-and-peterborough",
"name":"Cambridgeshire and Peterborough Fire Authority",
"kind":"fire-authority-england",
"nation":"england",
"everyday":[
"cambridgeshire fire and rescue service",
"cambridgeshire fire and rescue",
"cambridgeshire fire service",
"cambridgeshire fire and rescue authority",
"cambridgeshire fire authority",
"cambridgeshire fire",
"cfrs"
],
"from":"1998-04-01",
"source":99,
"groups":46
},
{
"id":"pubservice-share-fire:cheshire",
"name":"Cheshire Fire Authority",
"kind":"fire-authority-england",
"nation":"england",
"everyday":["cfrs"],
"from":"1998-04-01",
"source":100,
"groups":46
},
{
"id":"pubservice-share-fire:cleveland",
"name":"Cleveland Fire Authority",
"kind":"fire-authority-england",
"nation":"england",
"everyday":["cfa"],
"from":"1996-04-01",
"source":101,
"groups":46
},
{
"id":"pubservice-share-fire:county-durham-and-darlington",
"name":"County Durham and Darlington Fire and Rescue Authority",
"kind":"fire-authority-england",
"nation":"england",
"everyday":[
"durham and darlington fire and rescue service",
"durham and darlington fire and rescue",
"durham and darlington fire service",
"durham and darlington fire and rescue authority",
"durham and darlington fire authority",
"durham fire and rescue service",
"durham fire and rescue",
"durham fire service",
"durham fire and rescue authority",
"durham fire authority",
"combined fire authority for county durham and darlington",
"cddfrs",
"cddfra"
],
"from":"1997-04-01",
"source":102,
"groups":46
},
{
"id":"pubservice-share-fire:derbyshire",
"name":"Derbyshire Fire and Rescue Authority",
"kind":"fire-authority-england",
"nation":"england",
"everyday":["dfrs"],
"from":"1997-04-01",
"source":103,
"groups":46
},
{
"id":"pubservice-share-fire:devon-and-somerset",
"name":"Devon and Somerset Fire and Rescue Authority",
"kind":"fire-authority-england",
"nation":"england",
"everyday":["dsfrs","dsfra"],
"from":"2007-04-01",
"source":104,
"groups":46
},
{
"id":"pubservice-share-fire:dorset-and-wiltshire",
"name":"Dorset and Wiltshire Fire and Rescue Authority",
"kind":"fire-authority-england",
"nation":"england",
"everyday":["dwfrs","dwfra"],
"from":"2016-04-01",
"source":105,
"groups":46
},
{
"id":"pubservice-share-fire:east-sussex",
"name":"East Sussex Fire Authority",
"kind":"fire-authority-england",
"nation":"england",
"everyday":["esfrs","esfa"],
"from":"1997-04-01",
"source":106,
"groups":46
},
{
"id":"pubservice-share-fire:hampshire-and-isle-of-wight",
"name":"Hampshire and Isle of Wight Fire and Rescue Authority",
"kind":"fire-authority-england",
"nation":"england",
"everyday":[
"hampshire fire and rescue service",
"hampshire fire and rescue",
"hampshire fire service",
"hampshire fire and rescue authority",
"hampshire fire authority",
"isle of wight fire and rescue service",
"isle of wight fire and rescue",
"isle of wight fire service",
"isle of wight fire and rescue authority",
"isle of wight fire authority",
"hiwfrs",
"hiwfra"
],
"from":"2021-04-01",
"source":107,
"groups":46
},
{
"id":"pubservice-share-fire:hereford-and-worcester",
"name":"Hereford & Worcester Fire Authority",
"kind":"fire-authority-england",
"nation":"england",
"everyday":["hwfrs","hwfa","h and wfrs","herefordshire and worcestershire fire and rescue service"],
"from":"1998-04-01",
"source":108,
"groups":46
},
{
"id":"pubservice-share-fire:humberside",
"name":"Humberside Fire Authority",
"kind":"fire-authority-england",
"nation":"england",
"everyday":["hfrs"],
"from":"1996-04-01",
"source":109,
"groups":46
},
{
"id":"pubservice-share-fire:kent-and-medway",
"name":"Kent and Medway Fire and Rescue Authority",
"kind":"fire-authority-england",
"nation":"england",
"everyday":[
"kent fire and rescue service",
"kent fire and rescue",
"kent fire service",
"kent fire and rescue authority",
"kent fire authority",
"kent and medway towns fire and rescue service",
"kent and medway towns fire and rescue",
"kent and medway towns fire service",
"kent and medway towns fire and rescue authority",
"kent and medway towns fire authority",
"kfrs",
"kmfra"
],
"from":"1998-04-01",
"source":110,
"groups":46
},
{
"id":"pubservice-share-fire:lancashire",
"name":"Lancashire Combined Fire Authority",
"kind":"fire-authority-england",
"nation":"england",
"everyday":["lfrs","lcfa"],
"from":"1998-04-01",
"source":111,
"groups":46
},
{
"id":"pubservice-share-fire:leicester-leicestershire-and-rutland",
"name":"Leicester, Leicestershire and Rutland Combined Fire Authority",
"kind":"fire-authority-england",
"nation":"england",
"everyday":[
"leicestershire fire and rescue service",
"leicestershire fire and rescue",
"leicestershire fire service",
"leicestershire fire and rescue authority",
"leicestershire fire authority",
"lfrs",
"llr combined fire authority"
],
"from":"1997-04-01",
"source":112,
"groups":46
},
{
"id":"pubservice-share-fire:nottinghamshire-and-city-of-nottingham",
"name":"Nottinghamshire and City of Nottingham Fire and Rescue Authority",
"kind":"fire-authority-england",
"nation":"england",
"everyday":[
"nottinghamshire fire and rescue service",
"nottinghamshire fire and rescue",
"nottinghamshire fire service",
"nottinghamshire fire and rescue authority",
"nottinghamshire fire authority",
"nottinghamshire fire",
"nfrs"
],
"from":"1998-04-01",
"source":113,
"groups":46
},
{
"id":"pubservice-share-fire:shropshire-and-wrekin",
"name":"Shropshire and Wrekin Fire and Rescue Authority",
"kind":"fire-authority-england",
"nation":"england",
"everyday":[
"shropshire fire and rescue service",
"shropshire fire and rescue",
"shropshire fire service",
"shropshire fire and rescue authority",
"shropshire fire authority",
"sfrs"
],
"from":"1998-04-01",
"source":114,
"groups":46
},
{
"id":"pubservice-share-fire:north-yorkshire",
"name":"North Yorkshire Fire and Rescue Authority",
"kind":"fire-authority-england",
"nation":"england",
"from":"1996-04-01",
"to":"2018-11-15",
"replaced_by":["pubservice-share-fire:north-yorkshire-commissioner"],
"source":115,
"groups":46
},
{
"id":"pubservice-share-fire:stoke-on-trent-and-staffordshire",
"name":"Stoke-on-Trent and Staffordshire Fire and Rescue Authority",
"kind":"fire-authority-england",
"nation":"england",
"everyday":[
"staffordshire fire and rescue service",
"staffordshire fire and rescue",
"staffordshire fire and rescue authority"
],
"from":"1997-04-01",
"to":"2018-08-01",
"replaced_by":["pubservice-share-fire:staffordshire-commissioner"],
"source":116,
"groups":46
},
{
"id":"pubservice-share-fire:hampshire",
"name":"Hampshire Fire and Rescue Authority",
"kind":"fire-authority-england",
"nation":"england",
"from":"1997-04-01",
"to":"2021-04-01",
"replaced_by":["pubservice-share-fire:hampshire-and-isle-of-wight"],
"source":117,
"groups":46
},
{
"id":"pubservice-share-fire:essex",
"name":"Essex Police, Fire and Crime Commissioner Fire and Rescue Authority",
"kind":"fire-authority-england",
"nation":"england",
"everyday":[
"essex county fire and rescue authority",
"essex county fire authority",
"ecfrs",
"police fire and crime commissioner for essex",
"essex pfcc"
],
"from":"2017-10-01",
"source":118,
"groups":47
},
{
"id":"pubservice-share-fire:staffordshire-commissioner",
"name":"Staffordshire Commissioner Fire and Rescue Authority",
"kind":"fire-authority-england",
"nation":"england",
"everyday":[
"stoke on trent and staffordshire fire and rescue service",
"stoke on trent and staffordshire fire and rescue",
"stoke on trent and staffordshire fire service",
"stoke on trent and staffordshire fire and rescue authority",
"stoke on trent and staffordshire fire authority",
"police fire and crime commissioner for staffordshire",
"staffordshire commissioner",
"staffordshire pfcc"
],
"from":"2018-08-01",
"source":119,
"groups":47
},
{
"id":"pubservice-share-fire:northamptonshire",
"name":"Northamptonshire Commissioner Fire and Rescue Authority",
"kind":"fire-authority-england",
"nation":"england",
"everyday":["police fire and crime commissioner for northamptonshire","nfrs","northamptonshire pfcc"],
"from":"2019-01-01",
"source":120,
"groups":47
},
{
"id":"pubservice-share-fire:north-yorkshire-commissioner",
"name":"North Yorkshire Police, Fire and Crime Commissioner Fire and Rescue Authority",
"kind":"fire-authority-england",
"nation":"england",
"everyday":["police fire and crime commissioner for north yorkshire","north yorkshire pfcc"],
"from":"2018-11-15",
"to":"2024-05-07",
"replaced_by":["local-authority-eng:YNYC"],
"source":121,
"groups":47
},
{
"id":"pubservice-share-fire:cumbria",
"name":"Cumbria Commissioner Fire and Rescue Authority",
"kind":"fire-authority-england",
"nation":"england",
"everyday":["police fire and crime commissioner for cumbria","cumbria pfcc","cfrs"],
"from":"2023-04-01",
"source":122,
"groups":47
},
{
"id":"pubservice-share-fire:merseyside",
"name":"Merseyside Fire and Rescue Authority",
"kind":"fire-authority-metropolitan",
"nation":"england",
"everyday":["mfrs","mfra","merseyside fire and civil defence authority"],
"from":"1986-04-01",
"source":123,
"groups":48
},
{
"id":"pubservice-share-fire:south-yorkshire",
"name":"South Yorkshire Fire and Rescue Authority",
"kind":"fire-authority-metropolitan",
"nation":"england",
"everyday":["syfr","south yorkshire fire and civil defence authority"],
"from":"1986-04-01",
"source":123,
"groups":48
},
{
"id":"pubservice-share-fire:tyne-and-wear",
"name":"Tyne and Wear Fire and Rescue Authority",
"kind":"fire-authority-metropolitan",
"nation":"england",
"everyday":["twfrs","tyne and wear fire and civil defence authority"],
"from":"1986-04-01",
"source":123,
"groups":48
},
{
"id":"pubservice-share-fire:west-midlands",
"name":"West Midlands Fire and Rescue Authority",
"kind":"fire-authority-metropolitan",
"nation":"england",
"everyday":["wmfs","wmfra","west midlands fire and civil defence authority"],
"from":"1986-04-01",
"source":123,
"groups":48
},
{
"id":"pubservice-share-fire:west-yorkshire",
"name":"West Yorkshire Fire and Rescue Authority",
"kind":"fire-authority-metropolitan",
"nation":"england",
"everyday":["wyfrs","wyfra","west yorkshire fire and civil defence authority"],
"from":"1986-04-01",
"source":123,
"groups":48
},
{
"id":"pubservice-share-fire:london",
"name":"London Fire Commissioner",
"kind":"fire-authority-london",
"nation":"england",
"everyday":["london fire brigade","lfb","lfc","london fire","london fire and rescue service"],
"from":"2018-04-01",
"source":124,
"groups":49
},
{
"id":"pubservice-share-fire:north-wales",
"name":"North Wales Fire Authority",
"kind":"fire-authority-wales",
"nation":"wales",
"also":["awdurdod tan gogledd cymru","north wales fire and rescue authority"],
"everyday":[
"nwfrs",
"gtagc",
"awdurdod tan ac achub gogledd cymru",
"gwasanaeth tan ac achub gogledd cymru",
"gwasanaeth tan gogledd cymru"
],
"from":"1996-04-01",
"source":125,
"groups":50
},
{
"id":"pubservice-share-fire:mid-and-west-wales",
"name":"Mid and West Wales Fire Authority",
"kind":"fire-authority-wales",
"nation":"wales",
"also":["awdurdod tan canolbarth a gorllewin cymru","mid and west wales fire and rescue authority"],
"everyday":[
"mawwfrs",
"mawwfra",
"gtacgc",
"awdurdod tan ac achub canolbarth a gorllewin cymru",
"gwasanaeth tan ac achub canolbarth a gorllewin cymru",
"gwasanaeth tan canolbarth a gorllewin cymru"
],
"from":"1996-04-01",
"source":125,
"groups":50
},
{
"id":"pubservice-share-fire:south-wales",
"name":"South Wales Fire Authority",
"kind":"fire-authority-wales",
"nation":"wales",
"also":["awdurdod tan de cymru","south wales fire and rescue authority"],
"everyday":[
"swfrs",
"gtadc",
"awdurdod tan ac achub de cymru",
"gwasanaeth tan ac achub de cymru",
"gwasanaeth tan de cymru"
],
"from":"1996-04-01",
"source":125,
"groups":50
},
{
"id":"pubservice-share-fire:greater-manchester-fire-and-rescue-service",
"name":"Greater Manchester Fire and Rescue Service",
"kind":"fire-service",
"nation":"england",
"everyday":["gmfrs","manchester fire service"],
"part_of":[{"body":"local-authority-eng:GMCA","from":"2017-05-08","to":null}],
"source":126,
"groups":31
},
{
"id":"pubservice-share-fire:north-yorkshire-fire-and-rescue-service",
"name":"North Yorkshire Fire and Rescue Service",
"kind":"fire-service",
"nation":"england",
"everyday":["nyfrs"],
"part_of":[
{"body":"pubservice-share-fire:north-yorkshire","from":null,"to":"2018-11-15"},
{"body":"pubservice-share-fire:north-yorkshire-commissioner","from":"2018-11-15","to":"2024-05-07"},
{"body":"local-authority-eng:YNYC","from":"2024-05-07","to":null}
],
"source":127,
"groups":31
},
{
"id":"pubservice-share-fire:gloucestershire-fire-and-rescue-service",
"name":"Gloucestershire Fire and Rescue Service",
"kind":"fire-service",
"nation":"england",
"everyday":["gfrs"],
"part_of":[{"body":"local-authority-eng:GLS","from":null,"to":null}],
"source":128,
"groups":31
},
{
"id":"pubservice-share-fire:hertfordshire-fire-and-rescue-service",
"name":"Hertfordshire Fire and Rescue Service",
"kind":"fire-service",
"nation":"england",
"everyday":["hfrs"],
"part_of":[{"body":"local-authority-eng:HRT","from":null,"to":null}],
"source":128,
"groups":31
},
{
"id":"pubservice-share-fire:lincolnshire-fire-and-rescue-service",
"name":"Lincolnshire Fire and Rescue Service",
"kind":"fire-service",
"nation":"england",
"everyday":["lfr"],
"part_of":[{"body":"local-authority-eng:LIN","from":null,"to":null}],
"source":128,
"groups":31
},
{
"id":"pubservice-share-fire:norfolk-fire-and-rescue-service",
"name":"Norfolk Fire and Rescue Service",
"kind":"fire-service",
"nation":"england",
"everyday":["nfrs"],
"part_of":[{"body":"local-authority-eng:NFK","from":null,"to":null}],
"source":128,
"groups":31
},
{
"id":"pubservice-share-fire:oxfordshire-fire-and-rescue-service",
"name":"Oxfordshire Fire and Rescue Service",
"kind":"fire-service",
"nation":"england",
"everyday":["ofrs"],
"part_of":[{"body":"local-authority-eng:OXF","from":null,"to":null}],
"source":128,
"groups":31
},
{
"id":"pubservice-share-fire:suffolk-fire-and-rescue-service",
"name":"Suffolk Fire and Rescue Service",
"kind":"fire-service",
"nation":"england",
"everyday":["sfrs"],
"part_of":[{"body":"local-authority-eng:SFK","from":null,"to":null}],
"source":128,
"groups":31
},
{
"id":"pubservice-share-fire:surrey-fire-and-rescue-service",
"name":"Surrey Fire and Rescue Service",
"kind":"fire-service",
"nation":"england",
"everyday":["sfrs"],
"part_of":[{"body":"local-authority-eng:SRY","from":null,"to":null}],
"source":129,
"groups":31
},
{
"id":"pubservice-share-fire:warwickshire-fire-and-rescue-service",
"name":"Warwickshire Fire and Rescue Service",
"kind":"fire-service",
"nation":"england",
"everyday":["wfrs"],
"part_of":[{"body":"local-authority-eng:WAR","from":null,"to":null}],
"source":128,
"groups":31
},
{
"id":"pubservice-share-fire:west-sussex-fire-and-rescue-service",
"name":"West Sussex Fire and Rescue Service",
"kind":"fire-service",
"nation":"england",
"everyday":["wsfrs"],
"part_of":[{"body":"local-authority-eng:WSX","from":null,"to":null}],
"source":128,
"groups":31
},
{
"id":"pubservice-share-fire:cornwall-fire-and-rescue-service",
"name":"Cornwall Fire and Rescue Service",
"kind":"fire-service",
"nation":"england",
"everyday":["cfrs","cornwall fire rescue and community safety service"],
"part_of":[{"body":"local-authority-eng:CON","from":null,"to":null}],
"source":130,
"groups":31
},
{
"id":"pubservice-share-fire:northumberland-fire-and-rescue-service",
"name":"Northumberland Fire and Rescue Service",
"kind":"fire-service",
"nation":"england",
"everyday":["nfrs"],
"part_of":[{"body":"local-authority-eng:NBL","from":null,"to":null}],
"source":131,
"groups":31
},
{
"id":"pubservice-share-fire:isle-of-wight-fire-and-rescue-service",
"name":"Isle of Wight Fire and Rescue Service",
"kind":"fire-service",
"nation":"england",
"everyday":["iwfrs"],
"part_of":[
{"body":"local-authority-eng:IOW","from":null,"to":"2021-04-01"},
{"body":"pubservice-share-fire:hampshire-and-isle-of-wight","from":"2021-04-01","to":null}
],
"source":132,
"groups":31
},
{
"id":"pubservice-share-fire:northamptonshire-fire-and-rescue-service",
"name":"Northamptonshire Fire and Rescue Service",
"kind":"fire-service",
"nation":"england",
"part_of":[
{"body":"local-authority-eng:NTH","from":null,"to":"2019-01-01"},
{"body":"pubservice-share-fire:northamptonshire","from":"2019-01-01","to":null}
],
"source":133,
"groups":31
},
{
"id":"pubservice-share-fire:cumbria-fire-and-rescue-service",
"name":"Cumbria Fire and Rescue Service",
"kind":"fire-service",
"nation":"england",
"part_of":[
{"body":"local-authority-eng:CMA","from":null,"to":"2023-04-01"},
{"body":"pubservice-share-fire:cumbria","from":"2023-04-01","to":null}
],
"source":134,
"groups":31
},
{
"id":"pubservice-share-fire:isles-of-scilly-fire-and-rescue-service",
"name":"Isles of Scilly Fire and Rescue Service",
"kind":"fire-service",
"nation":"england",
"part_of":[{"body":"local-authority-eng:IOS","from":null,"to":null}],
"source":135,
"groups":31
},
{
"id":"government-organisation:D15",
"name":"HM Treasury",
"kind":"department",
"nation":"united-kingdom",
"also":["hmt","treasury"],
"source":136,
"status":"second-hand",
"groups":0,
"unlisted":137,
"advice":84
},
{
"id":"pubservice-share-body:national-savings-and-investments",
"name":"National Savings and Investments",
"kind":"public-body",
"nation":"united-kingdom",
"also":["ns and i"],
"everyday":["nsi"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":138,
"advice":139
},
{
"id":"pubservice-share-body:debt-management-office",
"name":"Debt Management Office",
"kind":"public-body",
"nation":"united-kingdom",
"also":["uk debt management office","dmo"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":140,
"advice":139
},
{
"id":"government-organisation:D12",
"name":"Department of Health and Social Care",
"kind":"department",
"nation":"united-kingdom",
"also":["dhsc","secretary of state for health and social care","secretary of state for health"],
"source":136,
"status":"second-hand",
"groups":0,
"unlisted":141,
"advice":84
},
{
"id":"government-organisation:D13",
"name":"Foreign, Commonwealth and Development Office",
"kind":"department",
"nation":"united-kingdom",
"also":["fcdo","foreign and commonwealth office"],
"everyday":["foreign office","fco"],
"source":136,
"status":"second-hand",
"groups":0,
"unlisted":141,
"advice":84
},
{
"id":"pubservice-share-body:northern-ireland-office",
"name":"Northern Ireland Office",
"kind":"department",
"nation":"united-kingdom",
"also":["nio"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":141,
"advice":139
},
{
"id":"pubservice-share-body:scotland-office",
"name":"Scotland Office",
"kind":"department",
"nation":"united-kingdom",
"also":["office of secretary of state for scotland"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":141,
"advice":139
},
{
"id":"pubservice-share-body:wales-office",
"name":"Wales Office",
"kind":"department",
"nation":"united-kingdom",
"also":["office of secretary of state for wales"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":141,
"advice":139
},
{
"id":"pubservice-share-body:nhs-england",
"name":"NHS England",
"kind":"public-body",
"nation":"england",
"also":["nhse","nhs commissioning board"],
"everyday":["nhs improvement","nhs digital","nhs business intelligence"],
"source":136,
"groups":0,
"unlisted":142,
"advice":84
},
{
"id":"pubservice-share-body:uk-health-security-agency",
"name":"UK Health Security Agency",
"kind":"public-body",
"nation":"united-kingdom",
"also":["ukhsa"],
"everyday":["public health england","phe"],
"source":136,
"status":"second-hand",
"groups":0,
"unlisted":143,
"advice":84
},
{
"id":"pubservice-share-body:medicines-and-healthcare-products-regulatory-agency",
"name":"Medicines and Healthcare products Regulatory Agency",
"kind":"public-body",
"nation":"united-kingdom",
"also":["mhra"],
"source":136,
"status":"second-hand",
"groups":0,
"unlisted":143,
"advice":139
},
{
"id":"pubservice-share-body:nhs-business-services-authority",
"name":"NHS Business Services Authority",
"kind":"public-body",
"nation":"england",
"also":["nhsbsa"],
"everyday":["bsa"],
"source":136,
"status":"second-hand",
"groups":0,
"unlisted":144,
"advice":84
},
{
"id":"pubservice-share-body:nhs-blood-and-transplant",
"name":"NHS Blood and Transplant",
"kind":"public-body",
"nation":"england",
"also":["nhsbt"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":144,
"advice":84
},
{
"id":"pubservice-share-body:care-quality-commission",
"name":"Care Quality Commission",
"kind":"public-body",
"nation":"england",
"also":["cqc"],
"source":136,
"status":"second-hand",
"groups":0,
"unlisted":145,
"advice":139
},
{
"id":"pubservice-share-body:national-institute-for-health-and-care-excellence",
"name":"National Institute for Health and Care Excellence",
"kind":"public-body",
"nation":"england",
"also":["nice"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":145,
"advice":139
},
{
"id":"pubservice-share-body:ofsted",
"name":"Ofsted",
"kind":"public-body",
"nation":"england",
"also":[
"office for standards in education childrens services and skills",
"hm chief inspector of education childrens services and skills"
],
"everyday":["hm chief inspector"],
"source":136,
"status":"second-hand",
"groups":0,
"unlisted":146,
"advice":139
},
{
"id":"pubservice-share-body:ofqual",
"name":"Ofqual",
"kind":"public-body",
"nation":"england",
"also":["office of qualifications and examinations regulation"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":145,
"advice":139
},
{
"id":"pubservice-share-body:office-for-students",
"name":"Office for Students",
"kind":"public-body",
"nation":"england",
"also":["ofs"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":145,
"advice":139
},
{
"id":"pubservice-share-body:social-work-england",
"name":"Social Work England",
"kind":"public-body",
"nation":"england",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":145,
"advice":139
},
{
"id":"pubservice-share-body:office-for-national-statistics",
"name":"Office for National Statistics",
"kind":"public-body",
"nation":"united-kingdom",
"also":["ons","uk statistics authority","uksa","statistics board"],
"source":136,
"status":"second-hand",
"groups":0,
"unlisted":147,
"advice":139
},
{
"id":"government-organisation:PB161",
"name":"Homes England",
"kind":"public-body",
"nation":"england",
"also":["homes and communities agency"],
"everyday":["hca"],
"source":136,
"status":"second-hand",
"groups":0,
"unlisted":148,
"advice":84
},
{
"id":"pubservice-share-body:regulator-of-social-housing",
"name":"Regulator of Social Housing",
"kind":"public-body",
"nation":"england",
"also":["rsh"],
"source":136,
"status":"second-hand",
"groups":0,
"unlisted":145,
"advice":139
},
{
"id":"pubservice-share-body:housing-ombudsman",
"name":"Housing Ombudsman",
"kind":"public-body",
"nation":"england",
"also":["housing ombudsman service"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":145,
"advice":139
},
{
"id":"pubservice-share-body:local-government-and-social-care-ombudsman",
"name":"Local Government and Social Care Ombudsman",
"kind":"public-body",
"nation":"england",
"also":["lgsco","local government ombudsman"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":145,
"advice":139
},
{
"id":"pubservice-share-body:youth-justice-board",
"name":"Youth Justice Board",
"kind":"public-body",
"nation":"england-and-wales",
"also":["yjb","youth justice board for england and wales"],
"source":136,
"status":"second-hand",
"groups":0,
"unlisted":149,
"advice":139
},
{
"id":"pubservice-share-body:cafcass",
"name":"Cafcass",
"kind":"public-body",
"nation":"england",
"also":["children and family court advisory and support service"],
"source":136,
"status":"second-hand",
"groups":0,
"unlisted":149,
"advice":84
},
{
"id":"pubservice-share-body:parole-board",
"name":"Parole Board",
"kind":"public-body",
"nation":"england-and-wales",
"also":["parole board for england and wales"],
"source":136,
"status":"second-hand",
"groups":0,
"unlisted":149,
"advice":139
},
{
"id":"pubservice-share-body:mayors-office-for-policing-and-crime",
"name":"Mayor's Office for Policing and Crime",
"kind":"public-body",
"nation":"england",
"also":["mopac"],
"source":136,
"status":"second-hand",
"groups":0,
"unlisted":150,
"advice":84
},
{
"id":"pubservice-share-body:mayor-with-police-functions",
"name":"Mayor with police functions",
"kind":"office",
"nation":"england",
"everyday":[
"mayor of greater manchester",
"mayor of west yorkshire",
"mayor of south yorkshire",
"mayor of york and north yorkshire",
"deputy mayor for policing and crime",
"deputy mayor for policing"
],
"source":136,
"status":"second-hand",
"groups":51,
"doubt":151
},
{
"id":"pubservice-share-body:attorney-generals-office",
"name":"Attorney General's Office",
"kind":"public-body",
"nation":"united-kingdom",
"also":["ago"],
"source":136,
"status":"second-hand",
"groups":0,
"unlisted":145,
"advice":139
},
{
"id":"pubservice-share-body:crown-prosecution-service",
"name":"Crown Prosecution Service",
"kind":"public-body",
"nation":"england-and-wales",
"also":["cps"],
"everyday":["crown prosecutor","director of public prosecutions"],
"source":136,
"status":"second-hand",
"groups":0,
"unlisted":145,
"advice":139
},
{
"id":"pubservice-share-body:serious-fraud-office",
"name":"Serious Fraud Office",
"kind":"public-body",
"nation":"united-kingdom",
"also":["sfo"],
"source":136,
"status":"second-hand",
"groups":0,
"unlisted":145,
"advice":139
},
{
"id":"pubservice-share-body:government-legal-department",
"name":"Government Legal Department",
"kind":"public-body",
"nation":"united-kingdom",
"also":["gld"],
"source":136,
"status":"second-hand",
"groups":0,
"unlisted":145,
"advice":139
},
{
"id":"government-organisation:EA199",
"name":"Environment Agency",
"kind":"public-body",
"nation":"england",
"also":["ea"],
"source":136,
"status":"second-hand",
"groups":0,
"unlisted":152,
"advice":84
},
{
"id":"pubservice-share-body:natural-england",
"name":"Natural England",
"kind":"public-body",
"nation":"england",
"also":["ne"],
"source":136,
"status":"second-hand",
"groups":0,
"unlisted":153,
"advice":139
},
{
"id":"pubservice-share-body:forestry-commission",
"name":"Forestry Commission",
"kind":"public-body",
"nation":"england",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":154,
"advice":139
},
{
"id":"government-organisation:PB27",
"name":"Student Loans Company",
"kind":"public-body",
"nation":"united-kingdom",
"also":["slc"],
"everyday":["student finance england"],
"source":136,
"status":"second-hand",
"groups":0,
"unlisted":155,
"advice":84
},
{
"id":"pubservice-share-body:health-and-safety-executive",
"name":"Health and Safety Executive",
"kind":"public-body",
"nation":"great-britain",
"also":["hse"],
"source":136,
"status":"second-hand",
"groups":0,
"unlisted":153,
"advice":139
},
{
"id":"pubservice-share-body:the-pensions-regulator",
"name":"The Pensions Regulator",
"kind":"public-body",
"nation":"united-kingdom",
"also":["tpr"],
"source":136,
"status":"second-hand",
"groups":0,
"unlisted":156,
"advice":84
},
{
"id":"pubservice-share-body:money-and-pensions-service",
"name":"Money and Pensions Service",
"kind":"public-body",
"nation":"united-kingdom",
"also":["maps"],
"everyday":["moneyhelper"],
"source":136,
"status":"second-hand",
"groups":0,
"unlisted":156,
"advice":84
},
{
"id":"pubservice-share-body:advisory-conciliation-and-arbitration-service",
"name":"Advisory, Conciliation and Arbitration Service",
"kind":"public-body",
"nation":"great-britain",
"also":["acas"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":145,
"advice":139
},
{
"id":"pubservice-share-body:information-commission",
"name":"Information Commission",
"kind":"public-body",
"nation":"united-kingdom",
"also":["information commissioners office","ico","information commissioner"],
"source":136,
"status":"second-hand",
"groups":0,
"unlisted":145,
"advice":139
},
{
"id":"pubservice-share-body:ofwat",
"name":"Ofwat",
"kind":"public-body",
"nation":"england-and-wales",
"also":["water services regulation authority"],
"source":136,
"status":"second-hand",
"groups":0,
"unlisted":157,
"advice":139
},
{
"id":"pubservice-share-body:ofcom",
"name":"Ofcom",
"kind":"public-body",
"nation":"united-kingdom",
"also":["office of communications"],
"source":136,
"status":"second-hand",
"groups":0,
"unlisted":145,
"advice":139
},
{
"id":"pubservice-share-body:british-broadcasting-corporation",
"name":"British Broadcasting Corporation",
"kind":"public-body",
"nation":"united-kingdom",
"also":["bbc"],
"everyday":["tv licensing"],
"source":136,
"status":"second-hand",
"groups":0,
"unlisted":145,
"advice":139
},
{
"id":"pubservice-share-body:competition-and-markets-authority",
"name":"Competition and Markets Authority",
"kind":"public-body",
"nation":"united-kingdom",
"also":["cma"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":145,
"advice":139
},
{
"id":"pubservice-share-body:financial-conduct-authority",
"name":"Financial Conduct Authority",
"kind":"public-body",
"nation":"united-kingdom",
"also":["fca"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":145,
"advice":139
},
{
"id":"pubservice-share-body:charity-commission",
"name":"Charity Commission",
"kind":"public-body",
"nation":"england-and-wales",
"also":["charity commission for england and wales"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":145,
"advice":139
},
{
"id":"pubservice-share-body:food-standards-agency",
"name":"Food Standards Agency",
"kind":"public-body",
"nation":"united-kingdom",
"also":["fsa"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":145,
"advice":139
},
{
"id":"pubservice-share-body:gambling-commission",
"name":"Gambling Commission",
"kind":"public-body",
"nation":"great-britain",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":145,
"advice":139
},
{
"id":"pubservice-share-body:security-industry-authority",
"name":"Security Industry Authority",
"kind":"public-body",
"nation":"united-kingdom",
"also":["sia"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":145,
"advice":139
},
{
"id":"pubservice-share-body:equality-and-human-rights-commission",
"name":"Equality and Human Rights Commission",
"kind":"public-body",
"nation":"great-britain",
"also":["ehrc"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":145,
"advice":139
},
{
"id":"pubservice-share-body:independent-office-for-police-conduct",
"name":"Independent Office for Police Conduct",
"kind":"public-body",
"nation":"england-and-wales",
"also":["iopc"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":145,
"advice":139
},
{
"id":"pubservice-share-body:gangmasters-and-labour-abuse-authority",
"name":"Gangmasters and Labour Abuse Authority",
"kind":"public-body",
"nation":"united-kingdom",
"also":["glaa"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":145,
"advice":139
},
{
"id":"pubservice-share-body:transport-for-london",
"name":"Transport for London",
"kind":"public-body",
"nation":"england",
"also":["tfl"],
"everyday":["london underground"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":158,
"advice":84
},
{
"id":"pubservice-share-body:transport-for-greater-manchester",
"name":"Transport for Greater Manchester",
"kind":"public-body",
"nation":"england",
"also":["tfgm"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":159,
"advice":84
},
{
"id":"pubservice-share-body:nexus",
"name":"Nexus",
"kind":"public-body",
"nation":"england",
"also":["tyne and wear passenger transport executive"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":159,
"advice":84
},
{
"id":"pubservice-share-body:merseytravel",
"name":"Merseytravel",
"kind":"public-body",
"nation":"england",
"also":["merseyside passenger transport executive"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":159,
"advice":84
},
{
"id":"pubservice-share-body:hm-inspectorate-of-constabulary-and-fire-and-rescue-services",
"name":"HM Inspectorate of Constabulary and Fire & Rescue Services",
"kind":"public-body",
"nation":"england-and-wales",
"also":["hmicfrs"],
"everyday":["hmic"],
"source":136,
"status":"second-hand",
"groups":0,
"unlisted":160,
"advice":139
},
{
"id":"pubservice-share-body:hm-inspectorate-of-probation",
"name":"HM Inspectorate of Probation",
"kind":"public-body",
"nation":"england-and-wales",
"also":["hmi probation"],
"source":136,
"status":"second-hand",
"groups":0,
"unlisted":160,
"advice":139
},
{
"id":"pubservice-share-body:hm-inspectorate-of-prisons",
"name":"HM Inspectorate of Prisons",
"kind":"public-body",
"nation":"england-and-wales",
"also":["hmi prisons"],
"source":136,
"status":"second-hand",
"groups":0,
"unlisted":160,
"advice":139
},
{
"id":"pubservice-share-body:scottish-fire-and-rescue-service",
"name":"Scottish Fire and Rescue Service",
"kind":"public-body",
"nation":"scotland",
"also":["sfrs"],
"source":136,
"groups":0,
"unlisted":161,
"advice":84
},
{
"id":"pubservice-share-body:scottish-environment-protection-agency",
"name":"Scottish Environment Protection Agency",
"kind":"public-body",
"nation":"scotland",
"also":["sepa"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":162,
"advice":139
},
{
"id":"pubservice-share-body:public-health-scotland",
"name":"Public Health Scotland",
"kind":"public-body",
"nation":"scotland",
"source":163,
"groups":0,
"unlisted":164,
"advice":84
},
{
"id":"pubservice-share-body:revenue-scotland",
"name":"Revenue Scotland",
"kind":"public-body",
"nation":"scotland",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":165,
"advice":139
},
{
"id":"pubservice-share-body:registers-of-scotland",
"name":"Registers of Scotland",
"kind":"public-body",
"nation":"scotland",
"also":["ros"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":165,
"advice":139
},
{
"id":"pubservice-share-body:national-records-of-scotland",
"name":"National Records of Scotland",
"kind":"public-body",
"nation":"scotland",
"also":["nrs"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":165,
"advice":139
},
{
"id":"pubservice-share-body:scottish-courts-and-tribunals-service",
"name":"Scottish Courts and Tribunals Service",
"kind":"public-body",
"nation":"scotland",
"also":["scts"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":166,
"advice":139
},
{
"id":"pubservice-share-body:crown-office-and-procurator-fiscal-service",
"name":"Crown Office and Procurator Fiscal Service",
"kind":"public-body",
"nation":"scotland",
"also":["copfs"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":167,
"advice":139
},
{
"id":"pubservice-share-body:medr",
"name":"Medr",
"kind":"public-body",
"nation":"wales",
"also":["commission for tertiary education and research"],
"everyday":["hefcw","higher education funding council for wales"],
"source":136,
"status":"second-hand",
"groups":0,
"unlisted":168,
"advice":84
},
{
"id":"pubservice-share-body:estyn",
"name":"Estyn",
"kind":"public-body",
"nation":"wales",
"source":136,
"status":"second-hand",
"groups":0,
"unlisted":168,
"advice":139
},
{
"id":"pubservice-share-body:qualifications-wales",
"name":"Qualifications Wales",
"kind":"public-body",
"nation":"wales",
"also":["cymwysterau cymru"],
"source":136,
"status":"second-hand",
"groups":0,
"unlisted":168,
"advice":139
},
{
"id":"pubservice-share-body:social-care-wales",
"name":"Social Care Wales",
"kind":"public-body",
"nation":"wales",
"also":["gofal cymdeithasol cymru"],
"source":136,
"status":"second-hand",
"groups":0,
"unlisted":168,
"advice":139
},
{
"id":"pubservice-share-body:transport-for-wales",
"name":"Transport for Wales",
"kind":"public-body",
"nation":"wales",
"also":["tfw","trafnidiaeth cymru"],
"source":136,
"status":"second-hand",
"groups":0,
"unlisted":169,
"advice":84
},
{
"id":"pubservice-share-body:sport-wales",
"name":"Sport Wales",
"kind":"public-body",
"nation":"wales",
"also":["chwaraeon cymru"],
"source":136,
"status":"second-hand",
"groups":0,
"unlisted":168,
"advice":139
},
{
"id":"pubservice-share-body:arts-council-of-wales",
"name":"Arts Council of Wales",
"kind":"public-body",
"nation":"wales",
"also":["cyngor celfyddydau cymru"],
"source":136,
"status":"second-hand",
"groups":0,
"unlisted":168,
"advice":139
},
{
"id":"pubservice-share-body:audit-wales",
"name":"Audit Wales",
"kind":"public-body",
"nation":"wales",
"also":["archwilio cymru","wales audit office","auditor general for wales"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":168,
"advice":139
},
{
"id":"pubservice-share-body:department-for-communities",
"name":"Department for Communities",
"kind":"department",
"nation":"northern-ireland",
"also":["dfc"],
"source":170,
"groups":0,
"unlisted":171,
"advice":139
},
{
"id":"pubservice-share-body:department-of-health-northern-ireland",
"name":"Department of Health (Northern Ireland)",
"kind":"department",
"nation":"northern-ireland",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":171,
"advice":139
},
{
"id":"pubservice-share-body:northern-ireland-housing-executive",
"name":"Northern Ireland Housing Executive",
"kind":"public-body",
"nation":"northern-ireland",
"also":["nihe","housing executive","ni housing executive"],
"source":170,
"groups":0,
"unlisted":171,
"advice":139
},
{
"id":"pubservice-share-body:birmingham-childrens-trust",
"name":"Birmingham Children's Trust",
"kind":"company",
"nation":"england",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":172,
"advice":84
},
{
"id":"pubservice-share-body:citizens-advice",
"name":"Citizens Advice",
"kind":"charity",
"nation":"england-and-wales",
"also":["national association of citizens advice bureaux","cab"],
"everyday":["citizens advice bureau"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":173,
"advice":84
},
{
"id":"pubservice-share-body:age-uk",
"name":"Age UK",
"kind":"charity",
"nation":"united-kingdom",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":173,
"advice":84
},
{
"id":"pubservice-share-body:shelter",
"name":"Shelter",
"kind":"charity",
"nation":"great-britain",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":173,
"advice":84
},
{
"id":"pubservice-share-body:barnardos",
"name":"Barnardo's",
"kind":"charity",
"nation":"united-kingdom",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":173,
"advice":84
},
{
"id":"pubservice-share-body:nspcc",
"name":"NSPCC",
"kind":"charity",
"nation":"united-kingdom",
"also":["national society for prevention of cruelty to children"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":173,
"advice":84
},
{
"id":"pubservice-share-body:action-for-children",
"name":"Action for Children",
"kind":"charity",
"nation":"united-kingdom",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":173,
"advice":84
},
{
"id":"pubservice-share-body:the-childrens-society",
"name":"The Children's Society",
"kind":"charity",
"nation":"england-and-wales",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":173,
"advice":84
},
{
"id":"pubservice-share-body:womens-aid",
"name":"Women's Aid",
"kind":"charity",
"nation":"united-kingdom",
"also":["womens aid federation of england"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":173,
"advice":84
},
{
"id":"pubservice-share-body:refuge",
"name":"Refuge",
"kind":"charity",
"nation":"england",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":173,
"advice":84
},
{
"id":"pubservice-share-body:home-start-uk",
"name":"Home-Start UK",
"kind":"charity",
"nation":"united-kingdom",
"also":["home start"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":173,
"advice":84
},
{
"id":"pubservice-share-body:national-energy-action",
"name":"National Energy Action",
"kind":"charity",
"nation":"united-kingdom",
"also":["nea"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":173,
"advice":84
},
{
"id":"pubservice-share-body:stepchange",
"name":"StepChange",
"kind":"charity",
"nation":"united-kingdom",
"also":["stepchange debt charity"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":173,
"advice":84
},
{
"id":"pubservice-share-body:the-salvation-army",
"name":"The Salvation Army",
"kind":"charity",
"nation":"united-kingdom",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":173,
"advice":84
},
{
"id":"pubservice-share-body:st-mungos",
"name":"St Mungo's",
"kind":"charity",
"nation":"england",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":173,
"advice":84
},
{
"id":"pubservice-share-body:experian",
"name":"Experian",
"kind":"company",
"nation":"united-kingdom",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":174,
"advice":84
},
{
"id":"pubservice-share-body:equifax",
"name":"Equifax",
"kind":"company",
"nation":"united-kingdom",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":174,
"advice":84
},
{
"id":"pubservice-share-body:serco",
"name":"Serco",
"kind":"company",
"nation":"united-kingdom",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":175,
"advice":84
},
{
"id":"pubservice-share-body:sodexo",
"name":"Sodexo",
"kind":"company",
"nation":"united-kingdom",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":175,
"advice":84
},
{
"id":"pubservice-share-body:g4s",
"name":"G4S",
"kind":"company",
"nation":"united-kingdom",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":175,
"advice":84
},
{
"id":"pubservice-share-body:capita",
"name":"Capita",
"kind":"company",
"nation":"united-kingdom",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":175,
"advice":84
},
{
"id":"pubservice-share-body:thames-water",
"name":"Thames Water",
"kind":"water-company",
"nation":"england",
"also":["thames water utilities"],
"source":136,
"status":"common knowledge",
"groups":52,
"unlisted":176,
"advice":177
},
{
"id":"pubservice-share-body:anglian-water",
"name":"Anglian Water",
"kind":"water-company",
"nation":"england",
"also":["anglian water services"],
"source":136,
"status":"common knowledge",
"groups":52,
"unlisted":176,
"advice":177
},
{
"id":"pubservice-share-body:severn-trent",
"name":"Severn Trent",
"kind":"water-company",
"nation":"england",
"also":["severn trent water"],
"source":136,
"status":"common knowledge",
"groups":52,
"unlisted":176,
"advice":177
},
{
"id":"pubservice-share-body:united-utilities",
"name":"United Utilities",
"kind":"water-company",
"nation":"england",
"also":["united utilities water"],
"source":136,
"status":"common knowledge",
"groups":52,
"unlisted":176,
"advice":177
},
{
"id":"pubservice-share-body:yorkshire-water",
"name":"Yorkshire Water",
"kind":"water-company",
"nation":"england",
"also":["yorkshire water services"],
"source":136,
"status":"common knowledge",
"groups":52,
"unlisted":176,
"advice":177
},
{
"id":"pubservice-share-body:southern-water",
"name":"Southern Water",
"kind":"water-company",
"nation":"england",
"also":["southern water services"],
"source":136,
"status":"common knowledge",
"groups":52,
"unlisted":176,
"advice":177
},
{
"id":"pubservice-share-body:south-west-water",
"name":"South West Water",
"kind":"water-company",
"nation":"england",
"source":136,
"status":"common knowledge",
"groups":52,
"unlisted":176,
"advice":177
},
{
"id":"pubservice-share-body:wessex-water",
"name":"Wessex Water",
"kind":"water-company",
"nation":"england",
"also":["wessex water services"],
"source":136,
"status":"common knowledge",
"groups":52,
"unlisted":176,
"advice":177
},
{
"id":"pubservice-share-body:northumbrian-water",
"name":"Northumbrian Water",
"kind":"water-company",
"nation":"england",
"also":["essex and suffolk water"],
"source":136,
"status":"common knowledge",
"groups":52,
"unlisted":176,
"advice":177
},
{
"id":"pubservice-share-body:affinity-water",
"name":"Affinity Water",
"kind":"water-company",
"nation":"england",
"source":136,
"status":"common knowledge",
"groups":52,
"unlisted":176,
"advice":177
},
{
"id":"pubservice-share-body:south-east-water",
"name":"South East Water",
"kind":"water-company",
"nation":"england",
"source":136,
"status":"common knowledge",
"groups":52,
"unlisted":176,
"advice":177
},
{
"id":"pubservice-share-body:south-staffordshire-water",
"name":"South Staffordshire Water",
"kind":"water-company",
"nation":"england",
"also":["cambridge water"],
"source":136,
"status":"common knowledge",
"groups":52,
"unlisted":176,
"advice":177
},
{
"id":"pubservice-share-body:portsmouth-water",
"name":"Portsmouth Water",
"kind":"water-company",
"nation":"england",
"source":136,
"status":"common knowledge",
"groups":52,
"unlisted":176,
"advice":177
},
{
"id":"pubservice-share-body:ses-water",
"name":"SES Water",
"kind":"water-company",
"nation":"england",
"also":["sutton and east surrey water"],
"source":136,
"status":"common knowledge",
"groups":52,
"unlisted":176,
"advice":177
},
{
"id":"pubservice-share-body:bristol-water",
"name":"Bristol Water",
"kind":"water-company",
"nation":"england",
"source":136,
"status":"common knowledge",
"groups":52,
"unlisted":176,
"advice":177
},
{
"id":"pubservice-share-body:dwr-cymru-welsh-water",
"name":"D\\u0175r Cymru Welsh Water",
"kind":"water-company",
"nation":"wales",
"also":["welsh water","dwr cymru","dwr cymru ltd"],
"source":136,
"status":"common knowledge",
"groups":53,
"unlisted":176,
"advice":177
},
{
"id":"pubservice-share-body:hafren-dyfrdwy",
"name":"Hafren Dyfrdwy",
"kind":"water-company",
"nation":"wales",
"also":["dee valley water"],
"source":136,
"status":"common knowledge",
"groups":53,
"unlisted":176,
"advice":177
},
{
"id":"pubservice-share-body:british-gas",
"name":"British Gas",
"kind":"energy-supplier",
"nation":"great-britain",
"also":["british gas trading","centrica","scottish gas"],
"source":136,
"status":"common knowledge",
"groups":54,
"unlisted":178,
"advice":179
},
{
"id":"pubservice-share-body:edf",
"name":"EDF",
"kind":"energy-supplier",
"nation":"great-britain",
"also":["edf energy"],
"source":136,
"status":"common knowledge",
"groups":54,
"unlisted":178,
"advice":179
},
{
"id":"pubservice-share-body:e-on-next",
"name":"E.ON Next",
"kind":"energy-supplier",
"nation":"great-britain",
"also":["eon","eon energy","eon uk"],
"source":136,
"status":"common knowledge",
"groups":54,
"unlisted":178,
"advice":179
},
{
"id":"pubservice-share-body:octopus-energy",
"name":"Octopus Energy",
"kind":"energy-supplier",
"nation":"great-britain",
"source":136,
"status":"common knowledge",
"groups":54,
"unlisted":178,
"advice":179
},
{
"id":"pubservice-share-body:ovo-energy",
"name":"OVO Energy",
"kind":"energy-supplier",
"nation":"great-britain",
"also":["ovo"],
"source":136,
"status":"common knowledge",
"groups":54,
"unlisted":178,
"advice":179
},
{
"id":"pubservice-share-body:scottishpower",
"name":"ScottishPower",
"kind":"energy-supplier",
"nation":"great-britain",
"also":["scottish power"],
"source":136,
"status":"common knowledge",
"groups":54,
"unlisted":178,
"advice":179
},
{
"id":"pubservice-share-body:utilita",
"name":"Utilita",
"kind":"energy-supplier",
"nation":"great-britain",
"also":["utilita energy"],
"source":136,
"status":"common knowledge",
"groups":54,
"unlisted":178,
"advice":179
},
{
"id":"pubservice-share-body:utility-warehouse",
"name":"Utility Warehouse",
"kind":"energy-supplier",
"nation":"great-britain",
"source":136,
"status":"common knowledge",
"groups":54,
"unlisted":178,
"advice":179
},
{
"id":"pubservice-share-body:so-energy",
"name":"So Energy",
"kind":"energy-supplier",
"nation":"great-britain",
"source":136,
"status":"common knowledge",
"groups":54,
"unlisted":178,
"advice":179
},
{
"id":"pubservice-share-body:good-energy",
"name":"Good Energy",
"kind":"energy-supplier",
"nation":"great-britain",
"source":136,
"status":"common knowledge",
"groups":54,
"unlisted":178,
"advice":179
},
{
"id":"pubservice-share-body:ecotricity",
"name":"Ecotricity",
"kind":"energy-supplier",
"nation":"great-britain",
"source":136,
"status":"common knowledge",
"groups":54,
"unlisted":178,
"advice":179
},
{
"id":"pubservice-share-body:outfox-energy",
"name":"Outfox Energy",
"kind":"energy-supplier",
"nation":"great-britain",
"also":["outfox market"],
"source":136,
"status":"common knowledge",
"groups":54,
"unlisted":178,
"advice":179
},
{
"id":"pubservice-share-body:co-operative-energy",
"name":"Co-operative Energy",
"kind":"energy-supplier",
"nation":"great-britain",
"also":["coop energy"],
"source":136,
"status":"common knowledge",
"groups":54,
"unlisted":178,
"advice":179
},
{
"id":"pubservice-share-body:sse-energy-services",
"name":"SSE Energy Services",
"kind":"energy-supplier",
"nation":"great-britain",
"also":["sse"],
"source":136,
"status":"common knowledge",
"groups":54,
"unlisted":178,
"advice":179
},
{
"id":"pubservice-share-body:shell-energy",
"name":"Shell Energy",
"kind":"energy-supplier",
"nation":"great-britain",
"source":136,
"status":"common knowledge",
"groups":54,
"unlisted":178,
"advice":179
},
{
"id":"pubservice-share-body:bulb",
"name":"Bulb",
"kind":"energy-supplier",
"nation":"great-britain",
"also":["bulb energy"],
"source":136,
"status":"common knowledge",
"groups":54,
"unlisted":178,
"advice":179
},
{
"id":"pubservice-share-body:department-for-international-development",
"name":"Department for International Development",
"kind":"department",
"nation":"united-kingdom",
"also":["dfid"],
"to":"2020-09-02",
"replaced_by":["government-organisation:D13"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":180,
"advice":139
},
{
"id":"pubservice-share-body:department-for-international-trade",
"name":"Department for International Trade",
"kind":"department",
"nation":"united-kingdom",
"also":["dit"],
"to":"2023-02-07",
"replaced_by":["pubservice-share-body:dbt"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":180,
"advice":139
},
{
"id":"pubservice-share-body:department-for-exiting-the-european-union",
"name":"Department for Exiting the European Union",
"kind":"department",
"nation":"united-kingdom",
"also":["dexeu"],
"to":"2020-01-31",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":180,
"advice":139
},
{
"id":"pubservice-share-body:department-of-education-northern-ireland",
"name":"Department of Education (Northern Ireland)",
"kind":"department",
"nation":"northern-ireland",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":171,
"advice":139
},
{
"id":"pubservice-share-body:department-of-justice-northern-ireland",
"name":"Department of Justice (Northern Ireland)",
"kind":"department",
"nation":"northern-ireland",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":171,
"advice":139
},
{
"id":"pubservice-share-body:arts-council-england",
"name":"Arts Council England",
"kind":"public-body",
"nation":"england",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":145,
"advice":139
},
{
"id":"pubservice-share-body:historic-england",
"name":"Historic England",
"kind":"public-body",
"nation":"england",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":145,
"advice":139
},
{
"id":"pubservice-share-body:ordnance-survey",
"name":"Ordnance Survey",
"kind":"public-body",
"nation":"great-britain",
"also":["os"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":145,
"advice":139
},
{
"id":"pubservice-share-body:marine-management-organisation",
"name":"Marine Management Organisation",
"kind":"public-body",
"nation":"england",
"also":["mmo"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":145,
"advice":139
},
{
"id":"pubservice-share-body:network-rail",
"name":"Network Rail",
"kind":"public-body",
"nation":"great-britain",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":145,
"advice":139
},
{
"id":"pubservice-share-body:national-highways",
"name":"National Highways",
"kind":"public-body",
"nation":"england",
"also":["highways england"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":181,
"advice":139
},
{
"id":"pubservice-share-body:lee-valley-regional-park-authority",
"name":"Lee Valley Regional Park Authority",
"kind":"public-body",
"nation":"england",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":145,
"advice":139
},
{
"id":"pubservice-share-body:london-legacy-development-corporation",
"name":"London Legacy Development Corporation",
"kind":"public-body",
"nation":"england",
"also":["lldc"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":150,
"advice":139
},
{
"id":"pubservice-share-body:national-lottery-community-fund",
"name":"National Lottery Community Fund",
"kind":"public-body",
"nation":"united-kingdom",
"also":["big lottery fund"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":145,
"advice":139
},
{
"id":"pubservice-share-body:sport-england",
"name":"Sport England",
"kind":"public-body",
"nation":"england",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":145,
"advice":139
},
{
"id":"pubservice-share-body:visitbritain",
"name":"VisitBritain",
"kind":"public-body",
"nation":"great-britain",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":145,
"advice":139
},
{
"id":"pubservice-share-body:british-red-cross",
"name":"British Red Cross",
"kind":"charity",
"nation":"united-kingdom",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":173,
"advice":84
},
{
"id":"pubservice-share-body:st-john-ambulance",
"name":"St John Ambulance",
"kind":"charity",
"nation":"england",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":173,
"advice":84
},
{
"id":"pubservice-share-body:samaritans",
"name":"Samaritans",
"kind":"charity",
"nation":"united-kingdom",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":173,
"advice":84
},
{
"id":"pubservice-share-body:mencap",
"name":"Mencap",
"kind":"charity",
"nation":"united-kingdom",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":173,
"advice":84
},
{
"id":"pubservice-share-body:crisis",
"name":"Crisis",
"kind":"charity",
"nation":"great-britain",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":173,
"advice":84
},
{
"id":"pubservice-share-body:trussell",
"name":"Trussell",
"kind":"charity",
"nation":"united-kingdom",
"also":["trussell trust"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":173,
"advice":84
},
{
"id":"pubservice-share-body:turn2us",
"name":"Turn2us",
"kind":"charity",
"nation":"united-kingdom",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":173,
"advice":84
},
{
"id":"pubservice-share-body:change-grow-live",
"name":"Change Grow Live",
"kind":"charity",
"nation":"england",
"also":["cgl"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":173,
"advice":84
},
{
"id":"pubservice-share-body:turning-point",
"name":"Turning Point",
"kind":"charity",
"nation":"england",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":173,
"advice":84
},
{
"id":"pubservice-share-body:catch22",
"name":"Catch22",
"kind":"charity",
"nation":"england",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":173,
"advice":84
},
{
"id":"pubservice-share-body:family-action",
"name":"Family Action",
"kind":"charity",
"nation":"england",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":173,
"advice":84
},
{
"id":"pubservice-share-body:uk-power-networks",
"name":"UK Power Networks",
"kind":"company",
"nation":"england",
"also":["ukpn"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":182,
"advice":139
},
{
"id":"pubservice-share-body:national-grid-electricity-distribution",
"name":"National Grid Electricity Distribution",
"kind":"company",
"nation":"great-britain",
"also":["western power distribution"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":182,
"advice":139
},
{
"id":"pubservice-share-body:northern-powergrid",
"name":"Northern Powergrid",
"kind":"company",
"nation":"england",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":182,
"advice":139
},
{
"id":"pubservice-share-body:cadent",
"name":"Cadent",
"kind":"company",
"nation":"england",
"also":["cadent gas"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":182,
"advice":139
},
{
"id":"pubservice-share-body:landq",
"name":"L&Q",
"kind":"registered-provider",
"nation":"england",
"also":["london and quadrant"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":183,
"advice":84
},
{
"id":"pubservice-share-body:peabody",
"name":"Peabody",
"kind":"registered-provider",
"nation":"england",
"also":["peabody trust"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":183,
"advice":84
},
{
"id":"pubservice-share-body:midland-heart",
"name":"Midland Heart",
"kind":"registered-provider",
"nation":"england",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":183,
"advice":84
},
{
"id":"pubservice-share-body:clarion",
"name":"Clarion",
"kind":"registered-provider",
"nation":"england",
"also":["clarion housing"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":183,
"advice":84
},
{
"id":"pubservice-share-body:places-for-people",
"name":"Places for People",
"kind":"registered-provider",
"nation":"england",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":183,
"advice":84
},
{
"id":"pubservice-share-body:sovereign-network-group",
"name":"Sovereign Network Group",
"kind":"registered-provider",
"nation":"england",
"also":["sovereign","sng"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":183,
"advice":84
},
{
"id":"pubservice-share-body:sanctuary",
"name":"Sanctuary",
"kind":"registered-provider",
"nation":"england",
"also":["sanctuary housing"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":183,
"advice":84
},
{
"id":"pubservice-share-body:guinness-partnership",
"name":"Guinness Partnership",
"kind":"registered-provider",
"nation":"england",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":183,
"advice":84
},
{
"id":"pubservice-share-body:riverside",
"name":"Riverside",
"kind":"registered-provider",
"nation":"england",
"also":["riverside housing"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":183,
"advice":84
},
{
"id":"pubservice-share-body:home-group",
"name":"Home Group",
"kind":"registered-provider",
"nation":"england",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":183,
"advice":84
},
{
"id":"pubservice-share-body:notting-hill-genesis",
"name":"Notting Hill Genesis",
"kind":"registered-provider",
"nation":"england",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":183,
"advice":84
},
{
"id":"pubservice-share-body:bromford",
"name":"Bromford",
"kind":"registered-provider",
"nation":"england",
"also":["bromford flagship"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":183,
"advice":84
},
{
"id":"pubservice-share-body:platform-housing-group",
"name":"Platform Housing Group",
"kind":"registered-provider",
"nation":"england",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":183,
"advice":84
},
{
"id":"pubservice-share-body:together-housing",
"name":"Together Housing",
"kind":"registered-provider",
"nation":"england",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":183,
"advice":84
},
{
"id":"pubservice-share-body:stonewater",
"name":"Stonewater",
"kind":"registered-provider",
"nation":"england",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":183,
"advice":84
},
{
"id":"pubservice-share-body:hyde",
"name":"Hyde",
"kind":"registered-provider",
"nation":"england",
"also":["hyde housing"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":183,
"advice":84
},
{
"id":"pubservice-share-body:anchor",
"name":"Anchor",
"kind":"registered-provider",
"nation":"england",
"also":["anchor hanover"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":183,
"advice":84
},
{
"id":"pubservice-share-body:a2dominion",
"name":"A2Dominion",
"kind":"registered-provider",
"nation":"england",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":183,
"advice":84
},
{
"id":"pubservice-share-body:metropolitan-thames-valley",
"name":"Metropolitan Thames Valley",
"kind":"registered-provider",
"nation":"england",
"also":["mtvh"],
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":183,
"advice":84
},
{
"id":"pubservice-share-body:optivo",
"name":"Optivo",
"kind":"registered-provider",
"nation":"england",
"source":136,
"status":"common knowledge",
"groups":0,
"unlisted":183,
"advice":84
},
{
"id":"pubservice-share-body:grwp-cynefin",
"name":"Gr\\u0175p Cynefin",
"kind":"registered-provider",
"nation":"wales",
"note":184,
"source":136,
"status":"common knowledge",
"groups":55
},
{
"id":"pubservice-share-body:wales-and-west-housing",
"name":"Wales & West Housing",
"kind":"registered-provider",
"nation":"wales",
"also":["wales and west housing association"],
"note":184,
"source":136,
"status":"common knowledge",
"groups":55
},
{
"id":"pubservice-share-body:trivallis",
"name":"Trivallis",
"kind":"registered-provider",
"nation":"wales",
"note":184,
"source":136,
"status":"common knowledge",
"groups":55
},
{
"id":"pubservice-share-body:pobl",
"name":"Pobl",
"kind":"registered-provider",
"nation":"wales",
"also":["pobl group"],
"note":184,
"source":136,
"status":"common knowledge",
"groups":55
},
{
"id":"pubservice-share-body:linc-cymru",
"name":"Linc Cymru",
"kind":"registered-provider",
"nation":"wales",
"also":["linc"],
"note":184,
"source":136,
"status":"common knowledge",
"groups":55
},
{
"id":"pubservice-share-body:adra",
"name":"Adra",
"kind":"registered-provider",
"nation":"wales",
"also":["cartrefi cymunedol gwynedd"],
"note":184,
"source":136,
"status":"common knowledge",
"groups":55
},
{
"id":"pubservice-share-body:clwydalyn",
"name":"ClwydAlyn",
"kind":"registered-provider",
"nation":"wales",
"also":["clwyd alyn"],
"note":184,
"source":136,
"status":"common knowledge",
"groups":55
},
{
"id":"pubservice-share-body:cartrefi-conwy",
"name":"Cartrefi Conwy",
"kind":"registered-provider",
"nation":"wales",
"also":["creating enterprise"],
"note":184,
"source":136,
"status":"common knowledge",
"groups":55
},
{
"id":"pubservice-share-body:melin-homes",
"name":"Melin Homes",
"kind":"registered-provider",
"nation":"wales",
"note":184,
"source":136,
"status":"common knowledge",
"groups":55
},
{
"id":"pubservice-share-body:bron-afon",
"name":"Bron Afon",
"kind":"registered-provider",
"nation":"wales",
"also":["bron afon community housing"],
"note":184,
"source":136,
"status":"common knowledge",
"groups":55
},
{
"id":"pubservice-share-body:barcud",
"name":"Barcud",
"kind":"registered-provider",
"nation":"wales",
"note":184,
"source":136,
"status":"common knowledge",
"groups":55
},
{
"id":"pubservice-share-body:coastal-housing",
"name":"Coastal Housing",
"kind":"registered-provider",
"nation":"wales",
"note":184,
"source":136,
"status":"common knowledge",
"groups":55
},
{
"id":"pubservice-share-body:hafod",
"name":"Hafod",
"kind":"registered-provider",
"nation":"wales",
"also":["hafod housing"],
"note":184,
"source":136,
"status":"common knowledge",
"groups":55
},
{
"id":"pubservice-share-body:newydd-housing-association",
"name":"Newydd Housing Association",
"kind":"registered-provider",
"nation":"wales",
"note":184,
"source":136,
"status":"common knowledge",
"groups":55
},
{
"id":"pubservice-share-body:merthyr-valleys-homes",
"name":"Merthyr Valleys Homes",
"kind":"registered-provider",
"nation":"wales",
"note":184,
"source":136,
"status":"common knowledge",
"groups":55
},
{
"id":"pubservice-share-body:monmouthshire-housing-association",
"name":"Monmouthshire Housing Association",
"kind":"registered-provider",
"nation":"wales",
"note":184,
"source":136,
"status":"common knowledge",
"groups":55
},
{
"id":"pubservice-share-body:ateb",
"name":"Ateb",
"kind":"registered-provider",
"nation":"wales",
"note":184,
"source":136,
"status":"common knowledge",
"groups":55
}
],
"classes":[
{
"id":"school",
"name":"school",
"names":[
"school",
"primary school",
"secondary school",
"infant school",
"junior school",
"first school",
"middle school",
"high school",
"grammar school",
"comprehensive school",
"community school",
"foundation school",
"voluntary aided school",
"voluntary controlled school",
"va school",
"vc school",
"trust school",
"state school",
"maintained school",
"special school",
"community special school",
"foundation special school",
"maintained nursery school",
"church school",
"faith school",
"catholic school",
"church of england school",
"village school",
"governing body of a school"
],
"names_of":{
"england":["school in england"],
"wales":["ysgol","ysgol gynradd","ysgol uwchradd","ysgol gymraeg"],
"scotland":["local authority school"]
},
"endings":["school","primary","primary schools","high school","grammar"],
"beginnings":["ysgol"],
"excluded":[
"driving school",
"riding school",
"language school",
"business school",
"law school",
"medical school",
"sunday school",
"stage school",
"dance school",
"drama school",
"summer school",
"theatre school",
"swim school",
"ski school",
"llundain",
"cookery school",
"flying school",
"playschool",
"nursery school"
],
"nations":{
"england":{"groups":[["sch4/23"]]},
"wales":{
"groups":[["sch4/42","sch5/28","sch6/21"]],
"note":"Paragraph 23 names the proprietor of a school without limiting it to England, so it is arguable in Wales as well."
},
"scotland":{
"groups":[["sch4/50"]],
"note":"The council that runs the school is the specified person. An independent or grant-aided school has no entry."
},
"northern-ireland":{
"groups":[[]],
"reason":"no Schedule has a part for Northern Ireland",
"advice":"It is seldom a provider of services to a listed body. Look for another power, or for a listed body that has the information."
}
},
"person":"the school's proprietor; for a maintained school, its governing body"
},
{
"id":"independent-school",
"name":"independent school",
"names":[
"independent school",
"private school",
"public school",
"fee paying school",
"prep school",
"preparatory school",
"non maintained special school",
"nmss",
"city technology college"
],
"endings":["preparatory school","prep school","independent school"],
"nations":{
"england":{"groups":[["sch4/23"]]},
"wales":{
"groups":[["sch4/23"]],
"note":"Paragraph 23 is not limited to England by its words, and paragraphs 42 to 45 do not reach an independent school. Take advice before relying on it."
},
"scotland":{
"groups":[[]],
"reason":"the Scottish part of Schedule 4 lists the Scottish Ministers, councils and Skills Development Scotland only",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client."
},
"northern-ireland":{
"groups":[[]],
"reason":"no Schedule has a part for Northern Ireland",
"advice":"It is seldom a provider of services to a listed body. Look for another power, or for a listed body that has the information."
}
},
"person":"the school's proprietor"
},
{
"id":"academy",
"name":"Academy",
"names":[
"academy",
"academies",
"academy school",
"free school",
"utc",
"university technical college",
"studio school",
"special academy",
"alternative provision academy",
"academy trust",
"multi academy trust",
"mat",
"16 to 19 academy",
"16 19 academy",
"sixth form free school",
"academy proprietor",
"academy converter",
"academy sponsor led"
],
"endings":[
"academy",
"academy trust",
"academies trust",
"multi academy trust",
"free school",
"utc",
"university technical college",
"studio school",
"learning trust",
"schools trust",
"education trust",
"academies federation",
"school academy"
],
"excluded":[
"football academy",
"dance academy",
"police academy",
"training academy",
"care academy",
"beauty academy",
"sports academy",
"music academy",
"driving academy",
"skills academy",
"royal academy"
],
"nations":{
"england":{
"groups":[["sch4/24"]],
"note":"The words of paragraph 23 are wide enough for an Academy that is a school as well."
},
"scotland":{
"groups":[["sch4/50"],[]],
"note":"In Scotland an academy is a school, and the council that runs it is the specified person; an independent school has no entry."
}
},
"person":"the Academy trust"
},
{
"id":"pupil-referral-unit",
"name":"pupil referral unit",
"names":["pupil referral unit","pru","alternative provision unit","short stay school"],
"endings":["pupil referral unit","pru"],
"nations":{
"england":{
"groups":[[]],
"reason":"it is part of a council and not a body of its own",
"advice":"Name each of the bodies that share."
},
"wales":{
"groups":[[]],
"reason":"it is part of a council and not a body of its own",
"advice":"Name each of the bodies that share."
}
},
"instead":"A pupil referral unit is run by its council, and the council is the specified person: name the council"
},
{
"id":"college",
"name":"further education college",
"names":[
"college",
"fe college",
"further education college",
"sixth form college",
"tertiary college",
"designated institution",
"further education institution"
],
"names_of":{"wales":["coleg","coleg addysg bellach"]},
"endings":["college","fe college","sixth form college","further education college","college group"],
"beginnings":["coleg"],
"excluded":[
"royal college",
"university college",
"college of policing",
"college of optometrists",
"business college",
"staff college"
],
"nations":{
"england":{
"groups":[["sch4/25"]],
"note":"Independent schools and Academies are called colleges as well: check which it is."
},
"wales":{"groups":[["sch4/43","sch5/29","sch6/22"]]},
"scotland":{
"groups":[[]],
"reason":"the Scottish part of Schedule 4 lists the Scottish Ministers, councils and Skills Development Scotland only",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client."
},
"northern-ireland":{
"groups":[[]],
"reason":"no Schedule has a part for Northern Ireland",
"advice":"It is seldom a provider of services to a listed body. Look for another power, or for a listed body that has the information."
}
},
"person":"the college's governing body, as the responsible person"
},
{
"id":"university",
"name":"university",
"names":["university","universities","higher education institution","hei","higher education provider"],
"names_of":{"wales":["prifysgol"]},
"endings":["university","metropolitan university"],
"beginnings":["university of","prifysgol"],
"nations":{
"england":{
"groups":[[]],
"reason":"paragraph 25 of Schedule 4 reaches only institutions within section 72(5) of the Education and Skills Act 2008",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client.",
"note":"Check whether it is an institution within that section."
},
"wales":{"groups":[["sch4/44","sch5/30","sch6/23"]]},
"scotland":{
"groups":[[]],
"reason":"the Scottish part of Schedule 4 lists the Scottish Ministers, councils and Skills Development Scotland only",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client."
},
"northern-ireland":{
"groups":[[]],
"reason":"no Schedule has a part for Northern Ireland",
"advice":"It is seldom a provider of services to a listed body. Look for another power, or for a listed body that has the information."
}
},
"person":"the governing body of the institution"
},
{
"id":"regulated-institution",
"name":"regulated institution outside the higher education sector",
"names":[
"regulated institution",
"alternative he provider",
"alternative higher education provider",
"charity with a fee and access plan",
"regulated institution outside higher education sector",
"regulated institution in wales outside higher education sector"
],
"nations":{
"wales":{
"groups":[["sch4/45","sch5/31","sch6/24"]],
"note":"The register under the Tertiary Education and Research (Wales) Act 2022 replaces the Act of 2015. Whether paragraph 45 was amended for it was not read."
}
}
},
{
"id":"training-provider",
"name":"training provider",
"names":[
"training provider",
"independent training provider",
"apprenticeship provider",
"itp",
"skills provider"
],
"endings":["training provider"],
"nations":{
"england":{
"groups":[[]],
"reason":"no entry names training providers",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client.",
"note":"It may be the responsible person of an institution within section 72(5) of the Education and Skills Act 2008."
}
}
},
{
"id":"nursery",
"name":"nursery or childminder",
"names":[
"nursery",
"day nursery",
"childminder",
"childcare provider",
"early years setting",
"early years provider",
"wraparound care",
"pre school",
"preschool",
"playgroup",
"cylch meithrin",
"holiday club",
"breakfast club"
],
"endings":["day nursery","nursery","pre school","preschool","playgroup","childcare","childminding"],
"excluded":["plant nursery"],
"nations":{
"england":{
"groups":[[]],
"reason":"no entry names childcare providers",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client."
},
"wales":{
"groups":[[]],
"reason":"no entry names childcare providers",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client."
},
"scotland":{
"groups":[[]],
"reason":"no entry names childcare providers",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client."
}
}
},
{
"id":"nursery-school",
"name":"nursery school",
"names":["nursery school"],
"endings":["nursery school"],
"nations":{
"england":{
"groups":[["sch4/23"],[]],
"note":"A maintained nursery school is a school; a private nursery is not."
},
"wales":{"groups":[["sch4/42","sch5/28","sch6/21"],[]]}
},
"person":"the school's proprietor"
},
{
"id":"housing-association",
"name":"housing association",
"names":[
"housing association",
"registered social landlord",
"rsl",
"registered provider",
"private registered provider",
"private registered provider of social housing",
"rp",
"social landlord",
"housing provider",
"housing co operative",
"housing trust",
"private registered providers of social housing"
],
"names_of":{
"wales":["cymdeithas tai","cartrefi","tai","landlord cymdeithasol cofrestredig"],
"england":["private registered provider of social housing","registered provider"]
},
"endings":[
"housing association",
"housing group",
"housing society",
"housing trust",
"housing co operative",
"homes group",
"registered provider",
"registered social landlord",
"community housing",
"housing"
],
"beginnings":["cymdeithas tai","cartrefi","tai"],
"excluded":[
"council housing",
"borough housing",
"city housing",
"district housing",
"supported housing",
"sheltered housing"
],
"nations":{
"england":{
"groups":[[]],
"reason":"paragraph 47 of Schedule 4 is the register that the Welsh Ministers keep under the Housing Act 1996; English providers are in another register",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client."
},
"wales":{
"groups":[["sch4/47","sch5/27","sch6/19"]],
"note":"It must be in the register of registered social landlords under section 1 of the Housing Act 1996."
},
"scotland":{
"groups":[[]],
"reason":"the Scottish part of Schedule 4 lists no landlord",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client."
},
"northern-ireland":{
"groups":[[]],
"reason":"no Schedule has a part for Northern Ireland",
"advice":"It is seldom a provider of services to a listed body. Look for another power, or for a listed body that has the information."
}
}
},
{
"id":"community-council",
"name":"parish, town or community council",
"names":["parish council","town council","community council","parish","local council"],
"names_of":{"wales":["cyngor cymuned","cyngor tref"],"england":["parish council"]},
"endings":["parish council","town council","community council"],
"beginnings":["cyngor cymuned","cyngor tref"],
"nations":{
"england":{
"groups":[[]],
"reason":"paragraph 34 of Schedule 4 lists community councils in Wales only",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client."
},
"wales":{"groups":[["sch4/34","sch5/24","sch6/18"]]},
"scotland":{
"groups":[[]],
"reason":"paragraph 50 of Schedule 4 lists councils under section 2 of the 1994 Act only",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client."
}
}
},
{
"id":"local-health-board",
"name":"health board",
"names":["health board","local health board","lhb","university health board","uhb","teaching health board"],
"names_of":{"wales":["bwrdd iechyd lleol","bwrdd iechyd","local health board","lhb"]},
"endings":["health board","local health board","university health board"],
"beginnings":["bwrdd iechyd"],
"nations":{
"wales":{
"groups":[["sch4/36"]],
"note":"Schedule 4 lists Local Health Boards, but no objective of their own names them; they may take part as providers of services."
},
"scotland":{
"groups":[[]],
"reason":"the Scottish part of Schedule 4 lists no health body",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client."
}
}
},
{
"id":"special-health-authority",
"name":"special health authority",
"names":["special health authority","sha"],
"nations":{
"wales":{"groups":[["sch4/39"]]},
"england":{
"groups":[[]],
"reason":"paragraph 39 of Schedule 4 is for special health authorities under the Welsh Act",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client."
}
}
},
{
"id":"nhs-trust",
"name":"NHS trust",
"names":[
"nhs trust",
"nhs foundation trust",
"foundation trust",
"hospital trust",
"hospital",
"ambulance trust",
"ambulance service",
"mental health trust",
"acute trust",
"community health trust",
"nhs provider",
"nhs"
],
"names_of":{"england":["nhs foundation trust","foundation trust"]},
"endings":[
"nhs trust",
"nhs foundation trust",
"nhsft",
"hospital",
"hospitals",
"infirmary",
"hospitals trust",
"foundation trust",
"ambulance service",
"nhs ft"
],
"nations":{
"england":{
"groups":[[]],
"reason":"Part 1 of Schedule 4 lists no health body in England",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client."
},
"wales":{
"groups":[["sch4/37"]],
"note":"Schedule 4 lists NHS trusts under the National Health Service (Wales) Act 2006."
}
}
},
{
"id":"integrated-care-board",
"name":"integrated care board",
"names":[
"integrated care board",
"integrated care boards",
"icb",
"clinical commissioning group",
"ccg",
"nhs x integrated care board",
"health commissioner"
],
"endings":["integrated care board","icb","clinical commissioning group","ccg"],
"nations":{
"england":{
"groups":[[]],
"reason":"Part 1 of Schedule 4 lists no health body in England",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client."
}
}
},
{
"id":"integrated-care-system",
"name":"integrated care system or partnership",
"names":["integrated care system","ics","integrated care partnership","icp"],
"endings":["integrated care system","integrated care partnership"],
"nations":{
"england":{"groups":[[]],"reason":"it is not a legal person","advice":"Name each of the bodies that share."}
},
"instead":"An integrated care system or partnership is not a body of its own: name each member that shares"
},
{
"id":"gp-practice",
"name":"GP practice",
"names":[
"gp practice",
"gp",
"general practice",
"gp surgery",
"doctor",
"doctors surgery",
"surgery",
"medical practice",
"medical centre",
"health centre",
"primary care network",
"pcn",
"dentist",
"dental practice",
"pharmacy",
"chemist",
"optician",
"health visitor"
],
"names_of":{"wales":["meddygfa"]},
"endings":[
"surgery",
"medical centre",
"medical practice",
"health centre",
"gp practice",
"family practice",
"primary care network",
"pcn",
"pharmacy",
"dental practice",
"general practice"
],
"nations":{
"england":{
"groups":[[]],
"reason":"a contractor to the NHS has no entry",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client."
},
"wales":{
"groups":[[]],
"reason":"the Local Health Board is listed (paragraph 36 of Schedule 4), its contractors are not",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client."
},
"scotland":{
"groups":[[]],
"reason":"the Scottish part of Schedule 4 lists no health body",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client."
},
"northern-ireland":{
"groups":[[]],
"reason":"no Schedule has a part for Northern Ireland",
"advice":"It is seldom a provider of services to a listed body. Look for another power, or for a listed body that has the information."
}
}
},
{
"id":"charity",
"name":"charity or voluntary organisation",
"names":[
"charity",
"local charity",
"voluntary organisation",
"voluntary sector",
"voluntary group",
"third sector",
"third sector organisation",
"vcse",
"vcs",
"food bank",
"foodbank",
"community group",
"faith group",
"church",
"social enterprise",
"community interest company",
"cic",
"not for profit organisation",
"elusen",
"womens refuge",
"domestic abuse service",
"domestic abuse charity"
],
"endings":[
"charity",
"charitable trust",
"food bank",
"foodbank",
"citizens advice",
"citizens advice bureau",
"council for voluntary service",
"council for voluntary services",
"council of voluntary services",
"council of voluntary service",
"cvs",
"voluntary action",
"womens aid",
"age uk",
"mind",
"samaritans"
],
"beginnings":["citizens advice","age uk","age cymru"],
"nations":{
"england":{
"groups":[[]],
"reason":"no entry names charities or voluntary organisations",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client."
},
"wales":{
"groups":[[]],
"reason":"no entry names charities or voluntary organisations",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client."
},
"scotland":{
"groups":[[]],
"reason":"no entry names charities or voluntary organisations",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client."
},
"northern-ireland":{
"groups":[[]],
"reason":"no entry names charities or voluntary organisations",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client."
}
}
},
{
"id":"youth-offending-team",
"name":"youth offending team",
"names":[
"youth offending team",
"yot",
"youth offending service",
"yos",
"youth justice service",
"yjs",
"youth justice team"
],
"endings":["youth offending team","youth offending service","youth justice service","yot","yjs"],
"nations":{
"england":{
"groups":[[]],
"reason":"it is not a body of its own",
"advice":"Name each of the bodies that share."
},
"wales":{
"groups":[[]],
"reason":"it is not a body of its own",
"advice":"Name each of the bodies that share."
}
},
"instead":"A youth offending team is not a body of its own: its council set it up, so name the council"
},
{
"id":"partnership-without-legal-person",
"name":"partnership of bodies",
"names":[
"multi agency safeguarding hub",
"mash",
"community safety partnership",
"csp",
"safeguarding partnership",
"safeguarding children partnership",
"safeguarding board",
"health and wellbeing board",
"local safeguarding children board",
"lscb",
"violence reduction unit",
"marac",
"mappa",
"public services board",
"local resilience forum"
],
"endings":[
"safeguarding hub",
"mash",
"community safety partnership",
"safeguarding partnership",
"safeguarding children partnership",
"safeguarding adults board",
"health and wellbeing board",
"violence reduction unit",
"violence reduction partnership",
"public services board",
"police and crime panel",
"joint committee"
],
"nations":{
"england":{"groups":[[]],"reason":"it is not a legal person","advice":"Name each of the bodies that share."},
"wales":{"groups":[[]],"reason":"it is not a legal person","advice":"Name each of the bodies that share."}
},
"instead":"A partnership of this kind is not a body of its own: name each member that shares"
},
{
"id":"police-and-crime-commissioner",
"name":"police and crime commissioner",
"names":[
"police and crime commissioner",
"pcc",
"opcc",
"office of police and crime commissioner",
"police fire and crime commissioner",
"pfcc",
"opfcc"
],
"names_of":{"wales":["comisiynydd heddlu a throseddu"]},
"endings":["police and crime commissioner","pcc","opcc","pfcc","police fire and crime commissioner"],
"beginnings":[
"police and crime commissioner for",
"police fire and crime commissioner for",
"office of police and crime commissioner",
"opcc for",
"pcc for",
"comisiynydd heddlu a throseddu"
],
"nations":{
"england":{
"groups":[[]],
"reason":"paragraph 22 of Schedule 4 lists the chief officer of police and not the commissioner",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client.",
"note":"A commissioner who is the fire and rescue authority has an entry as that authority (paragraph 21)."
},
"wales":{
"groups":[[]],
"reason":"paragraph 22 of Schedule 4 lists the chief officer of police and not the commissioner",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client."
}
}
},
{
"id":"police",
"name":"police force",
"names":[
"police",
"police force",
"local police",
"constabulary",
"police service",
"police officer",
"chief constable",
"chief officer of police",
"neighbourhood police",
"heddlu"
],
"names_of":{"wales":["heddlu"]},
"nations":{
"england":{"groups":[["sch4/22"]]},
"wales":{"groups":[["sch4/22"]]},
"scotland":{
"groups":[[]],
"reason":"paragraph 22 of Schedule 4 is for police areas in England and Wales",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client."
},
"northern-ireland":{
"groups":[[]],
"reason":"paragraph 22 of Schedule 4 is for police areas in England and Wales",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client."
}
},
"person":"the chief officer of police"
},
{
"id":"fire-and-rescue-authority",
"name":"fire and rescue authority",
"names":[
"fire service",
"fire and rescue service",
"fire brigade",
"fire authority",
"fire and rescue authority",
"fire and rescue",
"fire",
"frs"
],
"nations":{
"england":{
"groups":[
["sch4/20","sch5/14"],
["sch4/21","sch5/15"],
["sch4/18","sch5/12"],
["sch4/19","sch5/13"],
["sch4/14","sch5/8","sch6/7"],
["sch4/11","sch5/5","sch6/4"]
],
"note":"Some services are run by a county council or a combined authority: name the service to find out."
},
"wales":{"groups":[["sch4/40","sch5/25"]]},
"scotland":{
"groups":[[]],
"reason":"the Scottish part of Schedule 4 lists no fire service",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client."
},
"northern-ireland":{
"groups":[[]],
"reason":"no Schedule has a part for Northern Ireland",
"advice":"It is seldom a provider of services to a listed body. Look for another power, or for a listed body that has the information."
}
},
"person":"the fire and rescue authority"
},
{
"id":"county-council",
"name":"county council",
"names":["county council","county councils","shire county"],
"names_of":{"wales":["cyngor sir"]},
"nations":{
"england":{"groups":[["sch4/11","sch5/5","sch6/4"]]},
"wales":{"groups":[["sch4/32","sch5/22","sch6/16"]]}
}
},
{
"id":"district-council",
"name":"district council",
"names":[
"district council",
"metropolitan district council",
"metropolitan borough council",
"metropolitan borough",
"metropolitan council",
"borough or district council",
"lower tier council",
"housing authority"
],
"nations":{
"england":{"groups":[["sch4/12","sch5/6","sch6/5"]]},
"northern-ireland":{
"groups":[[]],
"reason":"no Schedule has a part for Northern Ireland",
"advice":"It is seldom a provider of services to a listed body. Look for another power, or for a listed body that has the information."
}
}
},
{
"id":"borough-council",
"name":"borough council",
"names":["borough council","borough","city council"],
"nations":{
"england":{"groups":[["sch4/12","sch5/6","sch6/5"],["sch4/13","sch5/7","sch6/6"]]},
"northern-ireland":{
"groups":[[]],
"reason":"no Schedule has a part for Northern Ireland",
"advice":"It is seldom a provider of services to a listed body. Look for another power, or for a listed body that has the information."
}
}
},
{
"id":"london-borough-council",
"name":"London borough council",
"names":["london borough","london borough council","london council"],
"nations":{"england":{"groups":[["sch4/13","sch5/7","sch6/6"]]}}
},
{
"id":"unitary-council",
"name":"unitary council",
"names":["unitary council","unitary authority","unitary","single tier council","principal council"],
"nations":{
"england":{
"groups":[["sch4/12","sch5/6","sch6/5"],["sch4/11","sch5/5","sch6/4"]],
"note":"The order that set the council up says whether it is a county or a district council: name the council."
},
"wales":{"groups":[["sch4/32","sch5/22","sch6/16"],["sch4/33","sch5/23","sch6/17"]]},
"scotland":{"groups":[["sch4/50"]]}
}
},
{
"id":"county-borough-council",
"name":"county borough council",
"names":["county borough council","county borough","cyngor bwrdeistref sirol"],
"nations":{"wales":{"groups":[["sch4/33","sch5/23","sch6/17"]]}}
},
{
"id":"council",
"name":"council",
"names":["council","local authority","local council authority","la","cyngor","authority"],
"names_of":{"wales":["cyngor"],"scotland":["scottish council"]},
"nations":{
"england":{
"groups":[["sch4/11","sch5/5","sch6/4"],["sch4/12","sch5/6","sch6/5"],["sch4/13","sch5/7","sch6/6"]]
},
"wales":{"groups":[["sch4/32","sch5/22","sch6/16"],["sch4/33","sch5/23","sch6/17"]]},
"scotland":{"groups":[["sch4/50"]]},
"northern-ireland":{
"groups":[[]],
"reason":"no Schedule has a part for Northern Ireland",
"advice":"It is seldom a provider of services to a listed body. Look for another power, or for a listed body that has the information."
}
}
},
{
"id":"combined-authority",
"name":"combined authority",
"names":["combined authority","mayoral combined authority","mca","metro mayor","strategic authority"],
"nations":{"england":{"groups":[["sch4/14","sch5/8","sch6/7"]]}}
},
{
"id":"combined-county-authority",
"name":"combined county authority",
"names":["combined county authority","cca"],
"nations":{"england":{"groups":[["sch4/14A","sch5/8A","sch6/7A"]]}}
},
{
"id":"council-service",
"name":"service of a council",
"names":[
"social services",
"childrens services",
"childrens social care",
"adult social care",
"adult services",
"early help",
"early help team",
"family hub",
"childrens centre",
"troubled families team",
"supporting families team",
"families first team",
"housing department",
"housing team",
"housing options",
"homelessness team",
"housing benefit team",
"revenues and benefits",
"council tax team",
"council tax",
"benefits team",
"education welfare",
"school admissions",
"send team",
"trading standards",
"environmental health",
"public health",
"public health team",
"library service",
"libraries",
"youth service",
"social worker",
"virtual school",
"registration service",
"planning department",
"leisure services",
"welfare rights",
"electoral services",
"finance department",
"legal services",
"customer services"
],
"nations":{
"england":{
"groups":[[]],
"reason":"it is part of a council and not a body of its own",
"advice":"Name each of the bodies that share."
},
"wales":{
"groups":[[]],
"reason":"it is part of a council and not a body of its own",
"advice":"Name each of the bodies that share."
},
"scotland":{
"groups":[[]],
"reason":"it is part of a council and not a body of its own",
"advice":"Name each of the bodies that share."
}
},
"instead":"A service or team of a council is part of the council: name the council"
},
{
"id":"jobcentre",
"name":"jobcentre",
"names":[
"jobcentre",
"job centre",
"jobcentre plus office",
"benefits office",
"work coach",
"canolfan byd gwaith"
],
"endings":["jobcentre","job centre","jobcentre plus","job centre plus","jcp"],
"nations":{
"england":{"groups":[["sch4/7","sch5/2","sch6/1"]]},
"wales":{"groups":[["sch4/7","sch5/2","sch6/1"]]},
"scotland":{"groups":[["sch4/7","sch5/2","sch6/1"]]}
},
"person":"the Secretary of State for Work and Pensions"
},
{
"id":"prison",
"name":"prison",
"names":["prison","young offender institution","yoi"],
"beginnings":["hmp","hmp and yoi","hm prison","hmpyoi","hmyoi","hmp yoi"],
"nations":{
"england":{"groups":[["sch4/3","sch4/4"]]},
"wales":{"groups":[["sch4/3","sch4/4"]]},
"scotland":{"groups":[["sch4/49"]]}
},
"person":"the department that runs it. A prison that a company runs is not part of the department"
},
{
"id":"probation",
"name":"probation",
"names":[
"probation",
"probation service",
"probation office",
"probation officer",
"probation delivery unit",
"pdu"
],
"endings":["probation","probation service","probation delivery unit","pdu"],
"nations":{"england":{"groups":[["sch4/3","sch4/4"]]},"wales":{"groups":[["sch4/3","sch4/4"]]}},
"person":"the Secretary of State for Justice"
},
{
"id":"court",
"name":"court",
"names":["court","magistrates court","crown court","county court","family court","tribunal"],
"endings":["magistrates court","crown court","county court","family court"],
"nations":{
"england":{
"groups":[[]],
"reason":"a court exercises judicial functions and has no entry; HM Courts and Tribunals Service is part of the Ministry of Justice",
"advice":"It is seldom a provider of services to a listed body. Look for another power, or for a listed body that has the information."
},
"wales":{
"groups":[[]],
"reason":"a court exercises judicial functions and has no entry; HM Courts and Tribunals Service is part of the Ministry of Justice",
"advice":"It is seldom a provider of services to a listed body. Look for another power, or for a listed body that has the information."
}
}
},
{
"id":"community-rehabilitation-company",
"name":"probation contractor",
"names":["community rehabilitation company","crc","probation provider","probation contractor"],
"endings":["community rehabilitation company"],
"nations":{
"england":{
"groups":[[]],
"reason":"no entry names companies",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client."
},
"wales":{
"groups":[[]],
"reason":"no entry names companies",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client."
}
}
},
{
"id":"private-prison-operator",
"name":"private prison operator",
"names":["private prison operator","private prison"],
"nations":{
"england":{
"groups":[[]],
"reason":"no entry names companies",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client."
},
"wales":{
"groups":[[]],
"reason":"no entry names companies",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client."
}
}
},
{
"id":"undertaker",
"name":"water or sewerage undertaker",
"names":[
"water or sewerage undertaker",
"water company",
"water supplier",
"water undertaker",
"sewerage undertaker",
"sewerage company",
"water and sewerage company",
"water utility",
"cwmni dwr"
],
"endings":["water company"],
"nations":{
"england":{
"groups":[["s38/1/a"]],
"reason":"Schedule 6 lists no undertaker, because sections 38 and 39 name them",
"advice":"As an undertaker it can receive information under section 38 and disclose under section 39."
},
"wales":{
"groups":[["s38/1/b"]],
"reason":"Schedule 6 lists no undertaker, because sections 38 and 39 name them",
"advice":"As an undertaker it can receive information under section 38 and disclose under section 39."
}
}
},
{
"id":"energy-supplier",
"name":"gas or electricity supplier",
"names":[
"gas or electricity supplier",
"energy supplier",
"energy company",
"utility company",
"power company",
"licensed energy supplier"
],
"endings":["energy supplier"],
"nations":{
"england":{
"groups":[["s36/1/a"],["s36/1/b"]],
"reason":"Schedule 5 lists no supplier, because sections 36 and 37 name them",
"advice":"As a licensed supplier it can receive information under section 36 and disclose under section 37."
},
"wales":{
"groups":[["s36/1/a"],["s36/1/b"]],
"reason":"Schedule 5 lists no supplier, because sections 36 and 37 name them",
"advice":"As a licensed supplier it can receive information under section 36 and disclose under section 37."
},
"scotland":{
"groups":[["s36/1/a"],["s36/1/b"]],
"reason":"Schedule 5 lists no supplier, because sections 36 and 37 name them",
"advice":"As a licensed supplier it can receive information under section 36 and disclose under section 37."
}
}
},
{
"id":"gas-supplier",
"name":"gas supplier",
"names":["gas supplier","licensed gas supplier","gas company"],
"nations":{
"england":{
"groups":[["s36/1/a"]],
"reason":"Schedule 5 lists no supplier, because sections 36 and 37 name them",
"advice":"As a licensed supplier it can receive information under section 36 and disclose under section 37."
},
"wales":{
"groups":[["s36/1/a"]],
"reason":"Schedule 5 lists no supplier, because sections 36 and 37 name them",
"advice":"As a licensed supplier it can receive information under section 36 and disclose under section 37."
},
"scotland":{
"groups":[["s36/1/a"]],
"reason":"Schedule 5 lists no supplier, because sections 36 and 37 name them",
"advice":"As a licensed supplier it can receive information under section 36 and disclose under section 37."
}
}
},
{
"id":"electricity-supplier",
"name":"electricity supplier",
"names":["electricity supplier","licensed electricity supplier","electricity company"],
"nations":{
"england":{
"groups":[["s36/1/b"]],
"reason":"Schedule 5 lists no supplier, because sections 36 and 37 name them",
"advice":"As a licensed supplier it can receive information under section 36 and disclose under section 37."
},
"wales":{
"groups":[["s36/1/b"]],
"reason":"Schedule 5 lists no supplier, because sections 36 and 37 name them",
"advice":"As a licensed supplier it can receive information under section 36 and disclose under section 37."
},
"scotland":{
"groups":[["s36/1/b"]],
"reason":"Schedule 5 lists no supplier, because sections 36 and 37 name them",
"advice":"As a licensed supplier it can receive information under section 36 and disclose under section 37."
}
}
},
{
"id":"energy-network",
"name":"energy network operator",
"names":[
"licensed electricity distributor",
"electricity distributor",
"network operator",
"distribution network operator",
"dno",
"gas transporter",
"gas distribution network"
],
"nations":{
"england":{
"groups":[[]],
"reason":"no recipient class in force names it",
"advice":"It is seldom a provider of services to a listed body. Look for another power, or for a listed body that has the information."
},
"wales":{
"groups":[[]],
"reason":"no recipient class in force names it",
"advice":"It is seldom a provider of services to a listed body. Look for another power, or for a listed body that has the information."
},
"scotland":{
"groups":[[]],
"reason":"no recipient class in force names it",
"advice":"It is seldom a provider of services to a listed body. Look for another power, or for a listed body that has the information."
}
}
},
{
"id":"national-park-authority",
"name":"national park authority",
"names":["national park authority","broads authority"],
"endings":["national park authority","national park"],
"nations":{
"england":{
"groups":[[]],
"reason":"no entry names it",
"advice":"It is seldom a provider of services to a listed body. Look for another power, or for a listed body that has the information."
},
"wales":{
"groups":[[]],
"reason":"no entry names it",
"advice":"It is seldom a provider of services to a listed body. Look for another power, or for a listed body that has the information."
},
"scotland":{
"groups":[[]],
"reason":"no entry names it",
"advice":"It is seldom a provider of services to a listed body. Look for another power, or for a listed body that has the information."
}
}
},
{
"id":"council-owned-company",
"name":"company that a council owns",
"names":[
"council owned company",
"arms length management organisation",
"almo",
"teckal company",
"childrens trust",
"local authority trading company"
],
"endings":["almo","housing company","childrens trust","childrens trust"],
"nations":{
"england":{
"groups":[[]],
"reason":"it is a company of its own and not the council",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client."
}
}
},
{
"id":"passenger-transport-executive",
"name":"passenger transport executive",
"names":["passenger transport executive","pte"],
"endings":["passenger transport executive"],
"nations":{
"england":{
"groups":[[]],
"reason":"it is a body of its own and not the combined authority",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client.",
"note":"Check whether it has become part of the combined authority."
}
}
},
{
"id":"local-enterprise-partnership",
"name":"local enterprise partnership",
"names":["local enterprise partnership","lep"],
"endings":["local enterprise partnership","lep"],
"nations":{
"england":{
"groups":[[]],
"reason":"no entry names it",
"advice":"It is seldom a provider of services to a listed body. Look for another power, or for a listed body that has the information."
}
}
},
{
"id":"health-and-social-care-trust",
"name":"health and social care trust",
"names":["health and social care trust","hsc trust","hsct"],
"endings":["health and social care trust","hsc trust"],
"nations":{
"northern-ireland":{
"groups":[[]],
"reason":"no Schedule has a part for Northern Ireland",
"advice":"It is seldom a provider of services to a listed body. Look for another power, or for a listed body that has the information."
}
}
},
{
"id":"northern-ireland-department",
"name":"department in Northern Ireland",
"names":["northern ireland department","department in northern ireland"],
"nations":{
"northern-ireland":{
"groups":[[]],
"reason":"no Schedule has a part for Northern Ireland",
"advice":"It is seldom a provider of services to a listed body. Look for another power, or for a listed body that has the information."
}
}
},
{
"id":"nhs-board-scotland",
"name":"NHS board in Scotland",
"names":[
"nhs board",
"nhs board in scotland",
"health and social care partnership",
"hscp",
"integration joint board",
"ijb",
"nhs lothian",
"nhs greater glasgow and clyde",
"nhs ayrshire and arran",
"nhs borders",
"nhs dumfries and galloway",
"nhs fife",
"nhs forth valley",
"nhs grampian",
"nhs highland",
"nhs lanarkshire",
"nhs orkney",
"nhs shetland",
"nhs tayside",
"nhs western isles",
"nhs scotland"
],
"endings":["health and social care partnership","integration joint board","ijb","hscp"],
"nations":{
"scotland":{
"groups":[[]],
"reason":"the Scottish part of Schedule 4 lists no health body",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client."
}
}
},
{
"id":"electoral-registration-officer",
"name":"electoral registration officer",
"names":["electoral registration officer","ero","returning officer"],
"nations":{
"england":{
"groups":[[]],
"reason":"the office is separate from the council",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client.",
"note":"Take advice: whether the officer and the council are one person is open."
},
"wales":{
"groups":[[]],
"reason":"the office is separate from the council",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client.",
"note":"Take advice: whether the officer and the council are one person is open."
},
"scotland":{
"groups":[[]],
"reason":"the office is separate from the council",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client.",
"note":"Take advice: whether the officer and the council are one person is open."
}
}
},
{
"id":"registrar",
"name":"registrar",
"names":["registrar","superintendent registrar","register office","registration officer"],
"endings":["register office"],
"nations":{
"england":{
"groups":[[]],
"reason":"the office is separate from the council, and civil registration has powers of its own",
"advice":"Name each of the bodies that share."
},
"wales":{
"groups":[[]],
"reason":"the office is separate from the council, and civil registration has powers of its own",
"advice":"Name each of the bodies that share."
}
}
},
{
"id":"coroner",
"name":"coroner",
"names":["coroner","hm coroner","senior coroner"],
"endings":["coroner"],
"nations":{
"england":{
"groups":[[]],
"reason":"a coroner holds a judicial office",
"advice":"It is seldom a provider of services to a listed body. Look for another power, or for a listed body that has the information."
},
"wales":{
"groups":[[]],
"reason":"a coroner holds a judicial office",
"advice":"It is seldom a provider of services to a listed body. Look for another power, or for a listed body that has the information."
}
}
},
{
"id":"lender",
"name":"bank or lender",
"names":["bank","lender","credit union","building society","credit reference agency","mortgage lender"],
"endings":["credit union","building society","bank"],
"excluded":["food bank","west bank","south bank"],
"nations":{
"england":{
"groups":[[]],
"reason":"no entry names it",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client."
},
"wales":{
"groups":[[]],
"reason":"no entry names it",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client."
},
"scotland":{
"groups":[[]],
"reason":"no entry names it",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client."
},
"northern-ireland":{
"groups":[[]],
"reason":"no entry names it",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client."
}
}
},
{
"id":"care-provider",
"name":"care provider",
"names":[
"care provider",
"care home",
"childrens home",
"residential home",
"nursing home",
"domiciliary care provider",
"home care provider",
"fostering agency",
"supported housing provider",
"drug and alcohol service"
],
"endings":["care home","nursing home","childrens home"],
"nations":{
"england":{
"groups":[[]],
"reason":"no entry names it",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client."
},
"wales":{
"groups":[[]],
"reason":"no entry names it",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client."
},
"scotland":{
"groups":[[]],
"reason":"no entry names it",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client."
}
}
},
{
"id":"private-landlord",
"name":"private landlord",
"names":["private landlord","landlord","letting agent","estate agent"],
"nations":{
"england":{
"groups":[[]],
"reason":"no entry names it",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client."
},
"wales":{
"groups":[[]],
"reason":"no entry names it",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client."
},
"scotland":{
"groups":[[]],
"reason":"no entry names it",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client."
}
}
},
{
"id":"company",
"name":"company",
"names":[
"company",
"private company",
"contractor",
"employer",
"supplier",
"service provider",
"software supplier",
"business"
],
"nations":{
"england":{
"groups":[[]],
"reason":"no entry names companies",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client."
},
"wales":{
"groups":[[]],
"reason":"no entry names companies",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client."
},
"scotland":{
"groups":[[]],
"reason":"no entry names companies",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client."
},
"northern-ireland":{
"groups":[[]],
"reason":"no entry names companies",
"advice":"It can take part as a provider of services, in connection with the objective, to a listed body that is a public authority: state that body as its client."
}
}
}
],
"law":{
"passed":"2017-04-27",
"days":[
"2017-04-27",
"2017-10-01",
"2017-11-08",
"2018-04-01",
"2018-04-11",
"2018-04-26",
"2018-05-01",
"2018-05-18",
"2018-05-25",
"2018-07-19",
"2018-09-13",
"2020-09-30",
"2021-12-08",
"2022-04-28",
"2022-05-02",
"2022-10-27",
"2023-02-07",
"2023-03-30",
"2023-04-01",
"2023-05-03",
"2023-12-26",
"2024-02-08",
"2024-10-30",
"2024-11-18",
"2025-04-24",
"2025-06-03",
"2025-08-20",
"2026-02-05",
"2026-02-12",
"2026-09-30"
],
"recipient_classes":["s36/1/a","s36/1/b","s38/1/a","s38/1/b"],
"entries":{
"sch4/1":[[0,null],[3,0],[9,1],[21,2]],
"sch4/2":[[0,null],[3,0],[9,3],[21,4]],
"sch4/3":[[0,null],[3,0],[9,1],[21,2]],
"sch4/4":[[0,null],[3,0],[9,1],[21,2]],
"sch4/5":[[0,null],[3,0],[9,1],[21,2]],
"sch4/6":[[0,null],[3,0],[9,5],[19,6],[21,7]],
"sch4/7":[[0,null],[3,0],[9,8],[15,9],[21,10]],
"sch4/8":[[0,null],[3,0],[9,11],[21,12]],
"sch4/9":[[0,null],[3,0],[21,13]],
"sch4/9A":[[0,null],[19,14],[21,15]],
"sch4/9B":[[0,null],[19,14],[21,15]],
"sch4/10":[[0,null],[3,0],[9,11],[15,16],[21,17]],
"sch4/11":[[0,null],[3,18],[9,19],[21,20]],
"sch4/12":[[0,null],[3,18],[9,19],[21,20]],
"sch4/13":[[0,null],[3,18],[9,19],[21,20]],
"sch4/14":[[0,null],[3,18],[9,19],[21,20]],
"sch4/14A":[[0,null],[20,21]],
"sch4/15":[[0,null],[3,0],[9,8],[21,22]],
"sch4/16":[[0,null],[3,0],[9,8],[21,22]],
"sch4/17":[[0,null],[3,0],[9,23],[21,24]],
"sch4/18":[[0,null],[3,18],[9,25]],
"sch4/19":[[0,null],[3,0],[9,26]],
"sch4/20":[[0,null],[3,18],[9,25]],
"sch4/21":[[0,null],[3,18],[9,25]],
"sch4/22":[[0,null],[3,18],[9,27]],
"sch4/23":[[0,null],[3,18],[9,27]],
"sch4/24":[[0,null],[3,18],[9,27]],
"sch4/25":[[0,null],[3,18],[9,27]],
"sch4/26":[[0,null],[3,0],[9,5]],
"sch4/27":[[0,null],[3,0],[9,28],[21,29]],
"sch4/27A":[[0,null],[21,30]],
"sch4/27B":[[0,null],[21,30]],
"sch4/27C":[[0,null],[21,30]],
"sch4/27D":[[0,null],[21,30]],
"sch4/28":[[0,null],[3,31]],
"sch4/29":[[0,null],[5,32],[9,33],[21,34]],
"sch4/30":[[0,null],[5,32],[9,33]],
"sch4/31":[[0,null],[5,32],[9,33],[21,34]],
"sch4/32":[[0,null],[5,35],[9,36],[21,37]],
"sch4/33":[[0,null],[5,35],[9,36]],
"sch4/34":[[0,null],[5,35],[9,36],[21,37]],
"sch4/35":[[0,null],[5,35],[18,32]],
"sch4/36":[[0,null],[5,35]],
"sch4/37":[[0,null],[5,35]],
"sch4/38":[[0,null],[5,32],[18,null]],
"sch4/39":[[0,null],[5,35]],
"sch4/40":[[0,null],[5,35],[9,38]],
"sch4/41":[[0,null],[5,32],[9,39]],
"sch4/42":[[0,null],[5,35],[9,40]],
"sch4/43":[[0,null],[5,35],[9,40]],
"sch4/44":[[0,null],[5,35],[9,40]],
"sch4/45":[[0,null],[5,35],[9,40]],
"sch4/46":[[0,null],[5,32],[9,41]],
"sch4/47":[[0,null],[5,35],[9,36]],
"sch4/48":[[0,null],[5,42]],
"sch4/49":[[0,null],[10,43],[15,44],[21,45]],
"sch4/50":[[0,null],[10,46],[15,47],[21,48]],
"sch4/51":[[0,null],[10,49]],
"sch4/52":[[0,null],[10,50]],
"sch5/1":[[0,null],[6,51]],
"sch5/2":[[0,null],[6,51]],
"sch5/3":[[0,null],[6,51]],
"sch5/4":[[0,null],[6,51]],
"sch5/5":[[0,null],[6,52]],
"sch5/6":[[0,null],[6,52]],
"sch5/7":[[0,null],[6,52]],
"sch5/8":[[0,null],[6,52]],
"sch5/8A":[[0,null],[20,53]],
"sch5/9":[[0,null],[6,51]],
"sch5/10":[[0,null],[6,51]],
"sch5/11":[[0,null],[6,51]],
"sch5/12":[[0,null],[6,52]],
"sch5/13":[[0,null],[6,51]],
"sch5/14":[[0,null],[6,52]],
"sch5/15":[[0,null],[6,52]],
"sch5/16":[[0,null],[6,51]],
"sch5/17":[[0,null],[6,51]],
"sch5/18":[[0,null],[6,54]],
"sch5/19":[[0,null],[6,55]],
"sch5/20":[[0,null],[6,55]],
"sch5/21":[[0,null],[6,55]],
"sch5/22":[[0,null],[6,53]],
"sch5/23":[[0,null],[6,53]],
"sch5/24":[[0,null],[6,53]],
"sch5/25":[[0,null],[6,53]],
"sch5/26":[[0,null],[6,55]],
"sch5/27":[[0,null],[6,53]],
"sch5/28":[[0,null],[6,53]],
"sch5/29":[[0,null],[6,53]],
"sch5/30":[[0,null],[6,53]],
"sch5/31":[[0,null],[6,53]],
"sch5/32":[[0,null],[6,56]],
"sch6/1":[[0,null],[3,57]],
"sch6/2":[[0,null],[3,57]],
"sch6/3":[[0,null],[3,57]],
"sch6/4":[[0,null],[3,58]],
"sch6/5":[[0,null],[3,58]],
"sch6/6":[[0,null],[3,58]],
"sch6/7":[[0,null],[3,58]],
"sch6/7A":[[0,null],[20,58]],
"sch6/8":[[0,null],[3,57]],
"sch6/9":[[0,null],[3,57]],
"sch6/10":[[0,null],[3,57]],
"sch6/11":[[0,null],[3,57]],
"sch6/12":[[0,null],[3,59]],
"sch6/13":[[0,null],[5,57]],
"sch6/14":[[0,null],[5,57]],
"sch6/15":[[0,null],[5,57]],
"sch6/16":[[0,null],[5,58]],
"sch6/17":[[0,null],[5,58]],
"sch6/18":[[0,null],[5,58]],
"sch6/19":[[0,null],[5,58]],
"sch6/20":[[0,null],[5,57]],
"sch6/21":[[0,null],[5,58]],
"sch6/22":[[0,null],[5,58]],
"sch6/23":[[0,null],[5,58]],
"sch6/24":[[0,null],[5,58]],
"sch6/25":[[0,null],[5,59]],
"s36/1/a":[[0,60]],
"s36/1/b":[[0,60]],
"s38/1/a":[[0,61]],
"s38/1/b":[[0,61]]
}
}
}`;
