// Generated from the library by tools/javascript_package.py.
export default `{
"edition":"2026-11-27",
"law_digest":"sha256:b6b82400c31ba97811b91b9f08c2a79fc92a7879b45bb1d4deaa43ac613f2489",
"spans":[
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
"tables":{
"power.in-force":{
"keys":["power","territory"],
"forms":[
{"set":{"s35":{},"s36":{},"s37":{},"s38":{},"s39":{},"?":{}},"unset":[]},
{
"set":{
"s35":{"england":true,"wales":true,"scotland":true,"?":null},
"s36":{"england":true,"wales":true,"scotland":true,"?":null},
"s37":{"england":true,"wales":true,"scotland":true,"?":null},
"s38":{"england":true,"wales":true,"?":null},
"s39":{"england":true,"wales":true,"?":null},
"?":{"england":null,"wales":null,"scotland":null,"?":null}
},
"unset":[]
},
{
"set":{
"s35":{"england":true,"wales":true,"scotland":true,"northern-ireland":true,"?":null},
"?":{"england":null,"wales":null,"scotland":null,"northern-ireland":null,"?":null}
},
"unset":[]
}
],
"by_span":[0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2]
},
"power.part-commenced":{
"keys":["power","territory"],
"forms":[
{"set":{"s35":{},"s36":{},"s37":{},"s38":{},"s39":{},"?":{}},"unset":[]},
{
"set":{
"s35":{"england":true,"wales":true,"?":null},
"s38":{"england":true,"wales":true,"?":null},
"s39":{"england":true,"wales":true,"?":null},
"?":{"england":null,"wales":null,"?":null}
},
"unset":[]
}
],
"by_span":[0,0,0,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]
},
"power.commenced-for":{
"keys":["power","territory","class"],
"forms":[
{"set":{"s35":{},"s36":{},"s37":{},"s38":{},"s39":{},"?":{}},"unset":[]},
{
"set":{
"s35":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"s38":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"s39":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"?":{
"england":{"s38/1/b":null,"?":null},
"wales":{"s38/1/b":null,"?":null},
"?":{"s38/1/b":null,"?":null}
}
},
"unset":[]
}
],
"by_span":[0,0,0,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]
},
"section.in-force":{
"keys":["section","territory"],
"forms":[
{
"set":{"s35":{},"s36":{},"s37":{},"s38":{},"s39":{},"s40":{},"s41":{},"s42":{},"s43":{},"?":{}},
"unset":[]
},
{
"set":{
"s43":{"england":true,"wales":true,"scotland":true,"?":null},
"?":{"england":null,"wales":null,"scotland":null,"?":null}
},
"unset":[]
},
{
"set":{
"s35":{"england":true,"wales":true,"scotland":true,"?":null},
"s36":{"england":true,"wales":true,"scotland":true,"?":null},
"s37":{"england":true,"wales":true,"scotland":true,"?":null},
"s38":{"england":true,"wales":true,"?":null},
"s39":{"england":true,"wales":true,"?":null},
"s40":{"england":true,"wales":true,"scotland":true,"?":null},
"s41":{"england":true,"wales":true,"scotland":true,"?":null},
"s42":{"england":true,"wales":true,"scotland":true,"?":null}
},
"unset":[]
},
{
"set":{
"s35":{"england":true,"wales":true,"scotland":true,"northern-ireland":true,"?":null},
"s40":{"england":true,"wales":true,"scotland":true,"northern-ireland":true,"?":null},
"s41":{"england":true,"wales":true,"scotland":true,"northern-ireland":true,"?":null},
"s42":{"england":true,"wales":true,"scotland":true,"northern-ireland":true,"?":null},
"s43":{"england":true,"wales":true,"scotland":true,"northern-ireland":true,"?":null},
"?":{"england":null,"wales":null,"scotland":null,"northern-ireland":null,"?":null}
},
"unset":[]
}
],
"by_span":[0,1,1,1,1,1,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3,3]
},
"section.commenced-for":{
"keys":["section","territory","class"],
"forms":[
{
"set":{"s35":{},"s36":{},"s37":{},"s38":{},"s39":{},"s40":{},"s41":{},"s42":{},"s43":{},"?":{}},
"unset":[]
},
{
"set":{
"s35":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"s38":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"s39":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"s40":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"s41":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"s42":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"?":{
"england":{"s38/1/b":null,"?":null},
"wales":{"s38/1/b":null,"?":null},
"?":{"s38/1/b":null,"?":null}
}
},
"unset":[]
}
],
"by_span":[0,0,0,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]
},
"section.somewhere":{
"keys":["section"],
"forms":[
{
"set":{
"s35":false,
"s36":false,
"s37":false,
"s38":false,
"s39":false,
"s40":false,
"s41":false,
"s42":false,
"s43":false
},
"unset":[]
},
{"set":{"s43":true,"?":null},"unset":[]},
{
"set":{"s35":true,"s36":true,"s37":true,"s38":true,"s39":true,"s40":true,"s41":true,"s42":true},
"unset":[]
}
],
"by_span":[0,1,1,1,1,1,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2]
},
"section.somewhere-for":{
"keys":["section","class"],
"forms":[
{
"set":{"s35":{},"s36":{},"s37":{},"s38":{},"s39":{},"s40":{},"s41":{},"s42":{},"s43":{},"?":{}},
"unset":[]
},
{
"set":{
"s35":{"s38/1/b":true,"?":null},
"s38":{"s38/1/b":true,"?":null},
"s39":{"s38/1/b":true,"?":null},
"s40":{"s38/1/b":true,"?":null},
"s41":{"s38/1/b":true,"?":null},
"s42":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"unset":[]
}
],
"by_span":[0,0,0,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]
},
"section.later":{
"keys":["section","territory"],
"forms":[
{
"set":{
"s35":{"northern-ireland":true,"?":null},
"s36":{},
"s37":{},
"s38":{},
"s39":{},
"s40":{"northern-ireland":true,"?":null},
"s41":{"northern-ireland":true,"?":null},
"s42":{"northern-ireland":true,"?":null},
"s43":{"northern-ireland":true,"?":null},
"?":{"northern-ireland":null,"?":null}
},
"unset":[]
}
],
"by_span":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]
},
"power.entry":{
"keys":["power","reference"],
"forms":[
{
"set":{
"s35":{
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
"sch4/28":true,
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
"sch4/48":true,
"sch4/49":true,
"sch4/50":true,
"sch4/51":true,
"sch4/52":true,
"?":null
},
"s36":{
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
"sch5/18":true,
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
"sch5/32":true,
"?":null
},
"s37":{
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
"sch5/18":true,
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
"sch5/32":true,
"?":null
},
"s38":{
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
"sch6/12":true,
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
"sch6/24":true,
"sch6/25":true,
"?":null
},
"s39":{
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
"sch6/12":true,
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
"sch6/24":true,
"sch6/25":true,
"?":null
},
"?":{
"sch4/1":null,
"sch4/2":null,
"sch4/3":null,
"sch4/4":null,
"sch4/5":null,
"sch4/6":null,
"sch4/7":null,
"sch4/8":null,
"sch4/9":null,
"sch4/9A":null,
"sch4/9B":null,
"sch4/10":null,
"sch4/11":null,
"sch4/12":null,
"sch4/13":null,
"sch4/14":null,
"sch4/14A":null,
"sch4/15":null,
"sch4/16":null,
"sch4/17":null,
"sch4/18":null,
"sch4/19":null,
"sch4/20":null,
"sch4/21":null,
"sch4/22":null,
"sch4/23":null,
"sch4/24":null,
"sch4/25":null,
"sch4/26":null,
"sch4/27":null,
"sch4/27A":null,
"sch4/27B":null,
"sch4/27C":null,
"sch4/27D":null,
"sch4/28":null,
"sch4/29":null,
"sch4/30":null,
"sch4/31":null,
"sch4/32":null,
"sch4/33":null,
"sch4/34":null,
"sch4/35":null,
"sch4/36":null,
"sch4/37":null,
"sch4/38":null,
"sch4/39":null,
"sch4/40":null,
"sch4/41":null,
"sch4/42":null,
"sch4/43":null,
"sch4/44":null,
"sch4/45":null,
"sch4/46":null,
"sch4/47":null,
"sch4/48":null,
"sch4/49":null,
"sch4/50":null,
"sch4/51":null,
"sch4/52":null,
"sch5/1":null,
"sch5/2":null,
"sch5/3":null,
"sch5/4":null,
"sch5/5":null,
"sch5/6":null,
"sch5/7":null,
"sch5/8":null,
"sch5/8A":null,
"sch5/9":null,
"sch5/10":null,
"sch5/11":null,
"sch5/12":null,
"sch5/13":null,
"sch5/14":null,
"sch5/15":null,
"sch5/16":null,
"sch5/17":null,
"sch5/18":null,
"sch5/19":null,
"sch5/20":null,
"sch5/21":null,
"sch5/22":null,
"sch5/23":null,
"sch5/24":null,
"sch5/25":null,
"sch5/26":null,
"sch5/27":null,
"sch5/28":null,
"sch5/29":null,
"sch5/30":null,
"sch5/31":null,
"sch5/32":null,
"sch6/1":null,
"sch6/2":null,
"sch6/3":null,
"sch6/4":null,
"sch6/5":null,
"sch6/6":null,
"sch6/7":null,
"sch6/7A":null,
"sch6/8":null,
"sch6/9":null,
"sch6/10":null,
"sch6/11":null,
"sch6/12":null,
"sch6/13":null,
"sch6/14":null,
"sch6/15":null,
"sch6/16":null,
"sch6/17":null,
"sch6/18":null,
"sch6/19":null,
"sch6/20":null,
"sch6/21":null,
"sch6/22":null,
"sch6/23":null,
"sch6/24":null,
"sch6/25":null,
"?":null
}
},
"unset":[]
}
],
"by_span":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]
},
"power.purpose":{
"keys":["power","purpose"],
"forms":[
{
"set":{
"s36":{
"reduce-costs":true,
"improve-efficiency":true,
"improve-health-or-financial-well-being":true,
"?":null
},
"s37":{
"reduce-costs":true,
"improve-efficiency":true,
"improve-health-or-financial-well-being":true,
"?":null
},
"s38":{
"reduce-costs":true,
"improve-efficiency":true,
"improve-health-or-financial-well-being":true,
"?":null
},
"s39":{
"reduce-costs":true,
"improve-efficiency":true,
"improve-health-or-financial-well-being":true,
"?":null
},
"?":{
"reduce-costs":null,
"improve-efficiency":null,
"improve-health-or-financial-well-being":null,
"?":null
}
},
"unset":[]
}
],
"by_span":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]
},
"power.use":{
"keys":["power","use"],
"forms":[
{
"set":{
"s36":{
"support-scheme":true,
"gas-obligation":true,
"electricity-obligation":true,
"heating-grants":true,
"?":null
},
"s38":{"required-special-provision":true,"social-tariff":true,"?":null},
"?":{
"support-scheme":null,
"gas-obligation":null,
"electricity-obligation":null,
"heating-grants":null,
"required-special-provision":null,
"social-tariff":null,
"?":null
}
},
"unset":[]
},
{
"set":{
"s36":{
"support-scheme":true,
"gas-obligation":true,
"electricity-obligation":true,
"heating-grants":true,
"gas-charge-restriction":true,
"electricity-charge-restriction":true,
"?":null
},
"?":{
"support-scheme":null,
"gas-obligation":null,
"electricity-obligation":null,
"heating-grants":null,
"gas-charge-restriction":null,
"electricity-charge-restriction":null,
"required-special-provision":null,
"social-tariff":null,
"?":null
}
},
"unset":[]
}
],
"by_span":[0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1]
},
"use.to-any":{
"keys":["use"],
"forms":[
{
"set":{
"support-scheme":true,
"heating-grants":true,
"required-special-provision":true,
"social-tariff":true,
"?":null
},
"unset":[]
}
],
"by_span":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]
},
"use.recipient":{
"keys":["use","class"],
"forms":[
{
"set":{
"gas-obligation":{"s36/1/a":true,"?":null},
"electricity-obligation":{"s36/1/b":true,"?":null},
"?":{"s36/1/a":null,"s36/1/b":null,"?":null}
},
"unset":[]
},
{
"set":{
"gas-charge-restriction":{"s36/1/a":true,"?":null},
"electricity-charge-restriction":{"s36/1/b":true,"?":null}
},
"unset":[]
}
],
"by_span":[0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1]
},
"class.power":{
"keys":["power","class"],
"forms":[
{
"set":{
"s35":{},
"s36":{"s36/1/a":true,"s36/1/b":true,"?":null},
"s37":{"s36/1/a":true,"s36/1/b":true,"?":null},
"s38":{"s38/1/a":true,"s38/1/b":true,"?":null},
"s39":{"s38/1/a":true,"s38/1/b":true,"?":null},
"?":{"s36/1/a":null,"s36/1/b":null,"s38/1/a":null,"s38/1/b":null,"?":null}
},
"unset":[]
}
],
"by_span":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]
},
"eligible.undertaker":{
"keys":["eligible","class"],
"forms":[
{
"set":{
"water-poverty":{"s38/1/a":true,"s38/1/b":true,"?":null},
"?":{"s38/1/a":null,"s38/1/b":null,"?":null}
},
"unset":[]
},
{"set":{"special-provision":{"s38/1/a":true,"?":null}},"unset":[]}
],
"by_span":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1]
},
"power.eligible-for-any":{
"keys":["power","eligible"],
"forms":[
{
"set":{
"s38":{"water-poverty":true,"?":null},
"s39":{"water-poverty":true,"?":null},
"?":{"water-poverty":null,"?":null}
},
"unset":[]
},
{
"set":{
"s38":{"water-poverty":true,"special-provision":false,"?":null},
"s39":{"water-poverty":true,"special-provision":false,"?":null}
},
"unset":[]
}
],
"by_span":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1]
},
"power.not-stated-for-any":{
"keys":["power"],
"forms":[{"set":{"s38":true,"s39":true,"?":null},"unset":[]}],
"by_span":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]
},
"power.not-stated-for":{
"keys":["power","class"],
"forms":[
{
"set":{
"s38":{"s38/1/a":true,"s38/1/b":true,"?":null},
"s39":{"s38/1/a":true,"s38/1/b":true,"?":null},
"?":{"s38/1/a":null,"s38/1/b":null,"?":null}
},
"unset":[]
}
],
"by_span":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]
},
"ground.use":{
"keys":["ground"],
"forms":[
{
"set":{
"already-public":true,
"consent":true,
"crime-or-anti-social-behaviour":true,
"criminal-investigation":true,
"legal-proceedings":true,
"serious-physical-harm":true,
"loss-of-life":true,
"safeguarding":true,
"emergency":true,
"national-security":true,
"enactment":false,
"eu-obligation":false,
"court-order":false,
"protected-disclosure":false,
"journalism":false,
"?":null
},
"unset":[]
}
],
"by_span":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]
},
"ground.onward":{
"keys":["ground"],
"forms":[
{
"set":{
"already-public":true,
"consent":true,
"crime-or-anti-social-behaviour":true,
"criminal-investigation":true,
"legal-proceedings":true,
"serious-physical-harm":true,
"loss-of-life":true,
"safeguarding":true,
"emergency":true,
"national-security":true,
"enactment":true,
"eu-obligation":true,
"court-order":true,
"protected-disclosure":true,
"journalism":true,
"?":null
},
"unset":[]
}
],
"by_span":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]
},
"power.bound-by-consent":{
"keys":["power"],
"forms":[{"set":{"s35":true,"s36":true,"s37":false,"s38":true,"s39":false,"?":null},"unset":[]}],
"by_span":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]
},
"entry.in-force":{
"keys":["reference","territory"],
"forms":[
{
"set":{
"sch4/1":{},
"sch4/2":{},
"sch4/3":{},
"sch4/4":{},
"sch4/5":{},
"sch4/6":{},
"sch4/7":{},
"sch4/8":{},
"sch4/9":{},
"sch4/10":{},
"sch4/11":{},
"sch4/12":{},
"sch4/13":{},
"sch4/14":{},
"sch4/15":{},
"sch4/16":{},
"sch4/17":{},
"sch4/18":{},
"sch4/19":{},
"sch4/20":{},
"sch4/21":{},
"sch4/22":{},
"sch4/23":{},
"sch4/24":{},
"sch4/25":{},
"sch4/26":{},
"sch4/27":{},
"sch4/28":{},
"sch5/1":{},
"sch5/2":{},
"sch5/3":{},
"sch5/4":{},
"sch5/5":{},
"sch5/6":{},
"sch5/7":{},
"sch5/8":{},
"sch5/9":{},
"sch5/10":{},
"sch5/11":{},
"sch5/12":{},
"sch5/13":{},
"sch5/14":{},
"sch5/15":{},
"sch5/16":{},
"sch5/17":{},
"sch5/18":{},
"sch6/1":{},
"sch6/2":{},
"sch6/3":{},
"sch6/4":{},
"sch6/5":{},
"sch6/6":{},
"sch6/7":{},
"sch6/8":{},
"sch6/9":{},
"sch6/10":{},
"sch6/11":{},
"sch6/12":{},
"?":{}
},
"unset":[]
},
{
"set":{
"sch4/29":{},
"sch4/30":{},
"sch4/31":{},
"sch4/32":{},
"sch4/33":{},
"sch4/34":{},
"sch4/35":{},
"sch4/36":{},
"sch4/37":{},
"sch4/38":{},
"sch4/39":{},
"sch4/40":{},
"sch4/41":{},
"sch4/42":{},
"sch4/43":{},
"sch4/44":{},
"sch4/45":{},
"sch4/46":{},
"sch4/47":{},
"sch4/48":{},
"sch5/19":{},
"sch5/20":{},
"sch5/21":{},
"sch5/22":{},
"sch5/23":{},
"sch5/24":{},
"sch5/25":{},
"sch5/26":{},
"sch5/27":{},
"sch5/28":{},
"sch5/29":{},
"sch5/30":{},
"sch5/31":{},
"sch5/32":{},
"sch6/13":{},
"sch6/14":{},
"sch6/15":{},
"sch6/16":{},
"sch6/17":{},
"sch6/18":{},
"sch6/19":{},
"sch6/20":{},
"sch6/21":{},
"sch6/22":{},
"sch6/23":{},
"sch6/24":{},
"sch6/25":{}
},
"unset":[]
},
{
"set":{
"sch4/1":{"england":true,"wales":true,"scotland":true,"?":null},
"sch4/2":{"england":true,"wales":true,"scotland":true,"?":null},
"sch4/3":{"england":true,"wales":true,"scotland":true,"?":null},
"sch4/4":{"england":true,"wales":true,"scotland":true,"?":null},
"sch4/5":{"england":true,"wales":true,"scotland":true,"?":null},
"sch4/6":{"england":true,"wales":true,"scotland":true,"?":null},
"sch4/7":{"england":true,"wales":true,"scotland":true,"?":null},
"sch4/8":{"england":true,"wales":true,"scotland":true,"?":null},
"sch4/9":{"england":true,"wales":true,"scotland":true,"?":null},
"sch4/10":{"england":true,"wales":true,"scotland":true,"?":null},
"sch4/11":{"england":true,"wales":true,"scotland":true,"?":null},
"sch4/12":{"england":true,"wales":true,"scotland":true,"?":null},
"sch4/13":{"england":true,"wales":true,"scotland":true,"?":null},
"sch4/14":{"england":true,"wales":true,"scotland":true,"?":null},
"sch4/15":{"england":true,"wales":true,"scotland":true,"?":null},
"sch4/16":{"england":true,"wales":true,"scotland":true,"?":null},
"sch4/17":{"england":true,"wales":true,"scotland":true,"?":null},
"sch4/18":{"england":true,"wales":true,"scotland":true,"?":null},
"sch4/19":{"england":true,"wales":true,"scotland":true,"?":null},
"sch4/20":{"england":true,"wales":true,"scotland":true,"?":null},
"sch4/21":{"england":true,"wales":true,"scotland":true,"?":null},
"sch4/22":{"england":true,"wales":true,"scotland":true,"?":null},
"sch4/23":{"england":true,"wales":true,"scotland":true,"?":null},
"sch4/24":{"england":true,"wales":true,"scotland":true,"?":null},
"sch4/25":{"england":true,"wales":true,"scotland":true,"?":null},
"sch4/26":{"england":true,"wales":true,"scotland":true,"?":null},
"sch4/27":{"england":true,"wales":true,"scotland":true,"?":null},
"sch4/28":{"england":true,"wales":true,"scotland":true,"?":null},
"sch4/29":{"england":true,"wales":true,"?":null},
"sch4/30":{"england":true,"wales":true,"?":null},
"sch4/31":{"england":true,"wales":true,"?":null},
"sch4/32":{"england":true,"wales":true,"?":null},
"sch4/33":{"england":true,"wales":true,"?":null},
"sch4/34":{"england":true,"wales":true,"?":null},
"sch4/35":{"england":true,"wales":true,"?":null},
"sch4/36":{"england":true,"wales":true,"?":null},
"sch4/37":{"england":true,"wales":true,"?":null},
"sch4/38":{"england":true,"wales":true,"?":null},
"sch4/39":{"england":true,"wales":true,"?":null},
"sch4/40":{"england":true,"wales":true,"?":null},
"sch4/41":{"england":true,"wales":true,"?":null},
"sch4/42":{"england":true,"wales":true,"?":null},
"sch4/43":{"england":true,"wales":true,"?":null},
"sch4/44":{"england":true,"wales":true,"?":null},
"sch4/45":{"england":true,"wales":true,"?":null},
"sch4/46":{"england":true,"wales":true,"?":null},
"sch4/47":{"england":true,"wales":true,"?":null},
"sch4/48":{"england":true,"wales":true,"?":null},
"sch5/1":{"england":true,"wales":true,"scotland":true,"?":null},
"sch5/2":{"england":true,"wales":true,"scotland":true,"?":null},
"sch5/3":{"england":true,"wales":true,"scotland":true,"?":null},
"sch5/4":{"england":true,"wales":true,"scotland":true,"?":null},
"sch5/5":{"england":true,"wales":true,"scotland":true,"?":null},
"sch5/6":{"england":true,"wales":true,"scotland":true,"?":null},
"sch5/7":{"england":true,"wales":true,"scotland":true,"?":null},
"sch5/8":{"england":true,"wales":true,"scotland":true,"?":null},
"sch5/9":{"england":true,"wales":true,"scotland":true,"?":null},
"sch5/10":{"england":true,"wales":true,"scotland":true,"?":null},
"sch5/11":{"england":true,"wales":true,"scotland":true,"?":null},
"sch5/12":{"england":true,"wales":true,"scotland":true,"?":null},
"sch5/13":{"england":true,"wales":true,"scotland":true,"?":null},
"sch5/14":{"england":true,"wales":true,"scotland":true,"?":null},
"sch5/15":{"england":true,"wales":true,"scotland":true,"?":null},
"sch5/16":{"england":true,"wales":true,"scotland":true,"?":null},
"sch5/17":{"england":true,"wales":true,"scotland":true,"?":null},
"sch5/18":{"england":true,"wales":true,"scotland":true,"?":null},
"sch5/19":{"england":true,"wales":true,"?":null},
"sch5/20":{"england":true,"wales":true,"?":null},
"sch5/21":{"england":true,"wales":true,"?":null},
"sch5/22":{"england":true,"wales":true,"?":null},
"sch5/23":{"england":true,"wales":true,"?":null},
"sch5/24":{"england":true,"wales":true,"?":null},
"sch5/25":{"england":true,"wales":true,"?":null},
"sch5/26":{"england":true,"wales":true,"?":null},
"sch5/27":{"england":true,"wales":true,"?":null},
"sch5/28":{"england":true,"wales":true,"?":null},
"sch5/29":{"england":true,"wales":true,"?":null},
"sch5/30":{"england":true,"wales":true,"?":null},
"sch5/31":{"england":true,"wales":true,"?":null},
"sch5/32":{"england":true,"wales":true,"?":null},
"sch6/1":{"england":true,"wales":true,"?":null},
"sch6/2":{"england":true,"wales":true,"?":null},
"sch6/3":{"england":true,"wales":true,"?":null},
"sch6/4":{"england":true,"wales":true,"?":null},
"sch6/5":{"england":true,"wales":true,"?":null},
"sch6/6":{"england":true,"wales":true,"?":null},
"sch6/7":{"england":true,"wales":true,"?":null},
"sch6/8":{"england":true,"wales":true,"?":null},
"sch6/9":{"england":true,"wales":true,"?":null},
"sch6/10":{"england":true,"wales":true,"?":null},
"sch6/11":{"england":true,"wales":true,"?":null},
"sch6/12":{"england":true,"wales":true,"?":null},
"sch6/13":{"england":true,"wales":true,"?":null},
"sch6/14":{"england":true,"wales":true,"?":null},
"sch6/15":{"england":true,"wales":true,"?":null},
"sch6/16":{"england":true,"wales":true,"?":null},
"sch6/17":{"england":true,"wales":true,"?":null},
"sch6/18":{"england":true,"wales":true,"?":null},
"sch6/19":{"england":true,"wales":true,"?":null},
"sch6/20":{"england":true,"wales":true,"?":null},
"sch6/21":{"england":true,"wales":true,"?":null},
"sch6/22":{"england":true,"wales":true,"?":null},
"sch6/23":{"england":true,"wales":true,"?":null},
"sch6/24":{"england":true,"wales":true,"?":null},
"sch6/25":{"england":true,"wales":true,"?":null},
"?":{"england":null,"wales":null,"scotland":null,"?":null}
},
"unset":[]
},
{
"set":{
"sch4/49":{"scotland":true,"?":null},
"sch4/50":{"scotland":true,"?":null},
"sch4/51":{"scotland":true,"?":null},
"sch4/52":{"scotland":true,"?":null}
},
"unset":[]
},
{"set":{},"unset":["sch4/38"]},
{
"set":{
"sch4/9A":{"england":true,"wales":true,"scotland":true,"?":null},
"sch4/9B":{"england":true,"wales":true,"scotland":true,"?":null}
},
"unset":[]
},
{
"set":{
"sch4/14A":{"england":true,"wales":true,"?":null},
"sch5/8A":{"england":true,"wales":true,"?":null},
"sch6/7A":{"england":true,"wales":true,"?":null}
},
"unset":[]
},
{
"set":{
"sch4/27A":{"england":true,"wales":true,"scotland":true,"?":null},
"sch4/27B":{"england":true,"wales":true,"scotland":true,"?":null},
"sch4/27C":{"england":true,"wales":true,"scotland":true,"?":null},
"sch4/27D":{"england":true,"wales":true,"scotland":true,"?":null}
},
"unset":[]
},
{
"set":{
"sch4/1":{"england":true,"wales":true,"scotland":true,"northern-ireland":true,"?":null},
"sch4/2":{"england":true,"wales":true,"scotland":true,"northern-ireland":true,"?":null},
"sch4/3":{"england":true,"wales":true,"scotland":true,"northern-ireland":true,"?":null},
"sch4/4":{"england":true,"wales":true,"scotland":true,"northern-ireland":true,"?":null},
"sch4/5":{"england":true,"wales":true,"scotland":true,"northern-ireland":true,"?":null},
"sch4/6":{"england":true,"wales":true,"scotland":true,"northern-ireland":true,"?":null},
"sch4/7":{"england":true,"wales":true,"scotland":true,"northern-ireland":true,"?":null},
"sch4/8":{"england":true,"wales":true,"scotland":true,"northern-ireland":true,"?":null},
"sch4/9":{"england":true,"wales":true,"scotland":true,"northern-ireland":true,"?":null},
"sch4/9A":{"england":true,"wales":true,"scotland":true,"northern-ireland":true,"?":null},
"sch4/9B":{"england":true,"wales":true,"scotland":true,"northern-ireland":true,"?":null},
"sch4/10":{"england":true,"wales":true,"scotland":true,"northern-ireland":true,"?":null},
"sch4/11":{"england":true,"wales":true,"scotland":true,"northern-ireland":true,"?":null},
"sch4/12":{"england":true,"wales":true,"scotland":true,"northern-ireland":true,"?":null},
"sch4/13":{"england":true,"wales":true,"scotland":true,"northern-ireland":true,"?":null},
"sch4/14":{"england":true,"wales":true,"scotland":true,"northern-ireland":true,"?":null},
"sch4/15":{"england":true,"wales":true,"scotland":true,"northern-ireland":true,"?":null},
"sch4/16":{"england":true,"wales":true,"scotland":true,"northern-ireland":true,"?":null},
"sch4/17":{"england":true,"wales":true,"scotland":true,"northern-ireland":true,"?":null},
"sch4/18":{"england":true,"wales":true,"scotland":true,"northern-ireland":true,"?":null},
"sch4/19":{"england":true,"wales":true,"scotland":true,"northern-ireland":true,"?":null},
"sch4/20":{"england":true,"wales":true,"scotland":true,"northern-ireland":true,"?":null},
"sch4/21":{"england":true,"wales":true,"scotland":true,"northern-ireland":true,"?":null},
"sch4/22":{"england":true,"wales":true,"scotland":true,"northern-ireland":true,"?":null},
"sch4/23":{"england":true,"wales":true,"scotland":true,"northern-ireland":true,"?":null},
"sch4/24":{"england":true,"wales":true,"scotland":true,"northern-ireland":true,"?":null},
"sch4/25":{"england":true,"wales":true,"scotland":true,"northern-ireland":true,"?":null},
"sch4/26":{"england":true,"wales":true,"scotland":true,"northern-ireland":true,"?":null},
"sch4/27":{"england":true,"wales":true,"scotland":true,"northern-ireland":true,"?":null},
"sch4/28":{"england":true,"wales":true,"scotland":true,"northern-ireland":true,"?":null},
"?":{"england":null,"wales":null,"scotland":null,"northern-ireland":null,"?":null}
},
"unset":[]
}
],
"by_span":[0,0,0,0,0,1,2,2,2,2,3,3,3,3,3,3,3,3,4,5,6,7,7,7,7,7,7,7,8,8]
},
"entry.somewhere":{
"keys":["reference"],
"forms":[
{
"set":{
"sch4/1":false,
"sch4/2":false,
"sch4/3":false,
"sch4/4":false,
"sch4/5":false,
"sch4/6":false,
"sch4/7":false,
"sch4/8":false,
"sch4/9":false,
"sch4/10":false,
"sch4/11":false,
"sch4/12":false,
"sch4/13":false,
"sch4/14":false,
"sch4/15":false,
"sch4/16":false,
"sch4/17":false,
"sch4/18":false,
"sch4/19":false,
"sch4/20":false,
"sch4/21":false,
"sch4/22":false,
"sch4/23":false,
"sch4/24":false,
"sch4/25":false,
"sch4/26":false,
"sch4/27":false,
"sch4/28":false,
"sch5/1":false,
"sch5/2":false,
"sch5/3":false,
"sch5/4":false,
"sch5/5":false,
"sch5/6":false,
"sch5/7":false,
"sch5/8":false,
"sch5/9":false,
"sch5/10":false,
"sch5/11":false,
"sch5/12":false,
"sch5/13":false,
"sch5/14":false,
"sch5/15":false,
"sch5/16":false,
"sch5/17":false,
"sch5/18":false,
"sch6/1":false,
"sch6/2":false,
"sch6/3":false,
"sch6/4":false,
"sch6/5":false,
"sch6/6":false,
"sch6/7":false,
"sch6/8":false,
"sch6/9":false,
"sch6/10":false,
"sch6/11":false,
"sch6/12":false
},
"unset":[]
},
{
"set":{
"sch4/29":false,
"sch4/30":false,
"sch4/31":false,
"sch4/32":false,
"sch4/33":false,
"sch4/34":false,
"sch4/35":false,
"sch4/36":false,
"sch4/37":false,
"sch4/38":false,
"sch4/39":false,
"sch4/40":false,
"sch4/41":false,
"sch4/42":false,
"sch4/43":false,
"sch4/44":false,
"sch4/45":false,
"sch4/46":false,
"sch4/47":false,
"sch4/48":false,
"sch5/19":false,
"sch5/20":false,
"sch5/21":false,
"sch5/22":false,
"sch5/23":false,
"sch5/24":false,
"sch5/25":false,
"sch5/26":false,
"sch5/27":false,
"sch5/28":false,
"sch5/29":false,
"sch5/30":false,
"sch5/31":false,
"sch5/32":false,
"sch6/13":false,
"sch6/14":false,
"sch6/15":false,
"sch6/16":false,
"sch6/17":false,
"sch6/18":false,
"sch6/19":false,
"sch6/20":false,
"sch6/21":false,
"sch6/22":false,
"sch6/23":false,
"sch6/24":false,
"sch6/25":false
},
"unset":[]
},
{
"set":{
"sch4/1":true,
"sch4/2":true,
"sch4/3":true,
"sch4/4":true,
"sch4/5":true,
"sch4/6":true,
"sch4/7":true,
"sch4/8":true,
"sch4/9":true,
"sch4/10":true,
"sch4/11":true,
"sch4/12":true,
"sch4/13":true,
"sch4/14":true,
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
"sch4/28":true,
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
"sch4/48":true,
"sch5/1":true,
"sch5/2":true,
"sch5/3":true,
"sch5/4":true,
"sch5/5":true,
"sch5/6":true,
"sch5/7":true,
"sch5/8":true,
"sch5/9":true,
"sch5/10":true,
"sch5/11":true,
"sch5/12":true,
"sch5/13":true,
"sch5/14":true,
"sch5/15":true,
"sch5/16":true,
"sch5/17":true,
"sch5/18":true,
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
"sch5/32":true,
"sch6/1":true,
"sch6/2":true,
"sch6/3":true,
"sch6/4":true,
"sch6/5":true,
"sch6/6":true,
"sch6/7":true,
"sch6/8":true,
"sch6/9":true,
"sch6/10":true,
"sch6/11":true,
"sch6/12":true,
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
"sch6/24":true,
"sch6/25":true,
"?":null
},
"unset":[]
},
{"set":{"sch4/49":true,"sch4/50":true,"sch4/51":true,"sch4/52":true},"unset":[]},
{"set":{},"unset":["sch4/38"]},
{"set":{"sch4/9A":true,"sch4/9B":true},"unset":[]},
{"set":{"sch4/14A":true,"sch5/8A":true,"sch6/7A":true},"unset":[]},
{"set":{"sch4/27A":true,"sch4/27B":true,"sch4/27C":true,"sch4/27D":true},"unset":[]}
],
"by_span":[0,0,0,0,0,1,2,2,2,2,3,3,3,3,3,3,3,3,4,5,6,7,7,7,7,7,7,7,7,7]
},
"entry.part-commenced":{
"keys":["reference","territory"],
"forms":[
{
"set":{
"sch4/1":{},
"sch4/2":{},
"sch4/3":{},
"sch4/4":{},
"sch4/5":{},
"sch4/6":{},
"sch4/7":{},
"sch4/8":{},
"sch4/9":{},
"sch4/10":{},
"sch4/11":{},
"sch4/12":{},
"sch4/13":{},
"sch4/14":{},
"sch4/15":{},
"sch4/16":{},
"sch4/17":{},
"sch4/18":{},
"sch4/19":{},
"sch4/20":{},
"sch4/21":{},
"sch4/22":{},
"sch4/23":{},
"sch4/24":{},
"sch4/25":{},
"sch4/26":{},
"sch4/27":{},
"sch4/28":{},
"sch5/1":{},
"sch5/2":{},
"sch5/3":{},
"sch5/4":{},
"sch5/5":{},
"sch5/6":{},
"sch5/7":{},
"sch5/8":{},
"sch5/9":{},
"sch5/10":{},
"sch5/11":{},
"sch5/12":{},
"sch5/13":{},
"sch5/14":{},
"sch5/15":{},
"sch5/16":{},
"sch5/17":{},
"sch5/18":{},
"sch6/1":{},
"sch6/2":{},
"sch6/3":{},
"sch6/4":{},
"sch6/5":{},
"sch6/6":{},
"sch6/7":{},
"sch6/8":{},
"sch6/9":{},
"sch6/10":{},
"sch6/11":{},
"sch6/12":{},
"?":{}
},
"unset":[]
},
{
"set":{
"sch4/1":{"england":true,"wales":true,"?":null},
"sch4/2":{"england":true,"wales":true,"?":null},
"sch4/3":{"england":true,"wales":true,"?":null},
"sch4/4":{"england":true,"wales":true,"?":null},
"sch4/5":{"england":true,"wales":true,"?":null},
"sch4/6":{"england":true,"wales":true,"?":null},
"sch4/7":{"england":true,"wales":true,"?":null},
"sch4/8":{"england":true,"wales":true,"?":null},
"sch4/9":{"england":true,"wales":true,"?":null},
"sch4/10":{"england":true,"wales":true,"?":null},
"sch4/11":{"england":true,"wales":true,"?":null},
"sch4/12":{"england":true,"wales":true,"?":null},
"sch4/13":{"england":true,"wales":true,"?":null},
"sch4/14":{"england":true,"wales":true,"?":null},
"sch4/15":{"england":true,"wales":true,"?":null},
"sch4/16":{"england":true,"wales":true,"?":null},
"sch4/17":{"england":true,"wales":true,"?":null},
"sch4/18":{"england":true,"wales":true,"?":null},
"sch4/19":{"england":true,"wales":true,"?":null},
"sch4/20":{"england":true,"wales":true,"?":null},
"sch4/21":{"england":true,"wales":true,"?":null},
"sch4/22":{"england":true,"wales":true,"?":null},
"sch4/23":{"england":true,"wales":true,"?":null},
"sch4/24":{"england":true,"wales":true,"?":null},
"sch4/25":{"england":true,"wales":true,"?":null},
"sch4/26":{"england":true,"wales":true,"?":null},
"sch4/27":{"england":true,"wales":true,"?":null},
"sch4/28":{"england":true,"wales":true,"?":null},
"sch6/1":{"england":true,"wales":true,"?":null},
"sch6/2":{"england":true,"wales":true,"?":null},
"sch6/3":{"england":true,"wales":true,"?":null},
"sch6/4":{"england":true,"wales":true,"?":null},
"sch6/5":{"england":true,"wales":true,"?":null},
"sch6/6":{"england":true,"wales":true,"?":null},
"sch6/7":{"england":true,"wales":true,"?":null},
"sch6/8":{"england":true,"wales":true,"?":null},
"sch6/9":{"england":true,"wales":true,"?":null},
"sch6/10":{"england":true,"wales":true,"?":null},
"sch6/11":{"england":true,"wales":true,"?":null},
"sch6/12":{"england":true,"wales":true,"?":null},
"?":{"england":null,"wales":null,"?":null}
},
"unset":[]
},
{
"set":{
"sch4/29":{"england":true,"wales":true,"?":null},
"sch4/30":{"england":true,"wales":true,"?":null},
"sch4/31":{"england":true,"wales":true,"?":null},
"sch4/32":{"england":true,"wales":true,"?":null},
"sch4/33":{"england":true,"wales":true,"?":null},
"sch4/34":{"england":true,"wales":true,"?":null},
"sch4/35":{"england":true,"wales":true,"?":null},
"sch4/36":{"england":true,"wales":true,"?":null},
"sch4/37":{"england":true,"wales":true,"?":null},
"sch4/38":{"england":true,"wales":true,"?":null},
"sch4/39":{"england":true,"wales":true,"?":null},
"sch4/40":{"england":true,"wales":true,"?":null},
"sch4/41":{"england":true,"wales":true,"?":null},
"sch4/42":{"england":true,"wales":true,"?":null},
"sch4/43":{"england":true,"wales":true,"?":null},
"sch4/44":{"england":true,"wales":true,"?":null},
"sch4/45":{"england":true,"wales":true,"?":null},
"sch4/46":{"england":true,"wales":true,"?":null},
"sch4/47":{"england":true,"wales":true,"?":null},
"sch4/48":{"england":true,"wales":true,"?":null},
"sch5/19":{},
"sch5/20":{},
"sch5/21":{},
"sch5/22":{},
"sch5/23":{},
"sch5/24":{},
"sch5/25":{},
"sch5/26":{},
"sch5/27":{},
"sch5/28":{},
"sch5/29":{},
"sch5/30":{},
"sch5/31":{},
"sch5/32":{},
"sch6/13":{"england":true,"wales":true,"?":null},
"sch6/14":{"england":true,"wales":true,"?":null},
"sch6/15":{"england":true,"wales":true,"?":null},
"sch6/16":{"england":true,"wales":true,"?":null},
"sch6/17":{"england":true,"wales":true,"?":null},
"sch6/18":{"england":true,"wales":true,"?":null},
"sch6/19":{"england":true,"wales":true,"?":null},
"sch6/20":{"england":true,"wales":true,"?":null},
"sch6/21":{"england":true,"wales":true,"?":null},
"sch6/22":{"england":true,"wales":true,"?":null},
"sch6/23":{"england":true,"wales":true,"?":null},
"sch6/24":{"england":true,"wales":true,"?":null},
"sch6/25":{"england":true,"wales":true,"?":null}
},
"unset":[]
},
{
"set":{
"sch4/1":{},
"sch4/2":{},
"sch4/3":{},
"sch4/4":{},
"sch4/5":{},
"sch4/6":{},
"sch4/7":{},
"sch4/8":{},
"sch4/9":{},
"sch4/10":{},
"sch4/11":{},
"sch4/12":{},
"sch4/13":{},
"sch4/14":{},
"sch4/15":{},
"sch4/16":{},
"sch4/17":{},
"sch4/18":{},
"sch4/19":{},
"sch4/20":{},
"sch4/21":{},
"sch4/22":{},
"sch4/23":{},
"sch4/24":{},
"sch4/25":{},
"sch4/26":{},
"sch4/27":{},
"sch4/28":{},
"sch4/29":{},
"sch4/30":{},
"sch4/31":{},
"sch4/32":{},
"sch4/33":{},
"sch4/34":{},
"sch4/35":{},
"sch4/36":{},
"sch4/37":{},
"sch4/38":{},
"sch4/39":{},
"sch4/40":{},
"sch4/41":{},
"sch4/42":{},
"sch4/43":{},
"sch4/44":{},
"sch4/45":{},
"sch4/46":{},
"sch4/47":{},
"sch4/48":{},
"sch6/1":{},
"sch6/2":{},
"sch6/3":{},
"sch6/4":{},
"sch6/5":{},
"sch6/6":{},
"sch6/7":{},
"sch6/8":{},
"sch6/9":{},
"sch6/10":{},
"sch6/11":{},
"sch6/12":{},
"sch6/13":{},
"sch6/14":{},
"sch6/15":{},
"sch6/16":{},
"sch6/17":{},
"sch6/18":{},
"sch6/19":{},
"sch6/20":{},
"sch6/21":{},
"sch6/22":{},
"sch6/23":{},
"sch6/24":{},
"sch6/25":{},
"?":{}
},
"unset":[]
},
{"set":{"sch4/49":{},"sch4/50":{},"sch4/51":{},"sch4/52":{}},"unset":[]},
{"set":{},"unset":["sch4/38"]},
{"set":{"sch4/9A":{},"sch4/9B":{}},"unset":[]},
{"set":{"sch4/14A":{},"sch5/8A":{},"sch6/7A":{}},"unset":[]},
{"set":{"sch4/27A":{},"sch4/27B":{},"sch4/27C":{},"sch4/27D":{}},"unset":[]}
],
"by_span":[0,0,0,1,1,2,3,3,3,3,4,4,4,4,4,4,4,4,5,6,7,8,8,8,8,8,8,8,8,8]
},
"entry.commenced-for":{
"keys":["reference","territory","class"],
"forms":[
{
"set":{
"sch4/1":{},
"sch4/2":{},
"sch4/3":{},
"sch4/4":{},
"sch4/5":{},
"sch4/6":{},
"sch4/7":{},
"sch4/8":{},
"sch4/9":{},
"sch4/10":{},
"sch4/11":{},
"sch4/12":{},
"sch4/13":{},
"sch4/14":{},
"sch4/15":{},
"sch4/16":{},
"sch4/17":{},
"sch4/18":{},
"sch4/19":{},
"sch4/20":{},
"sch4/21":{},
"sch4/22":{},
"sch4/23":{},
"sch4/24":{},
"sch4/25":{},
"sch4/26":{},
"sch4/27":{},
"sch4/28":{},
"sch5/1":{},
"sch5/2":{},
"sch5/3":{},
"sch5/4":{},
"sch5/5":{},
"sch5/6":{},
"sch5/7":{},
"sch5/8":{},
"sch5/9":{},
"sch5/10":{},
"sch5/11":{},
"sch5/12":{},
"sch5/13":{},
"sch5/14":{},
"sch5/15":{},
"sch5/16":{},
"sch5/17":{},
"sch5/18":{},
"sch6/1":{},
"sch6/2":{},
"sch6/3":{},
"sch6/4":{},
"sch6/5":{},
"sch6/6":{},
"sch6/7":{},
"sch6/8":{},
"sch6/9":{},
"sch6/10":{},
"sch6/11":{},
"sch6/12":{},
"?":{}
},
"unset":[]
},
{
"set":{
"sch4/1":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/2":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/3":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/4":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/5":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/6":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/7":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/8":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/9":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/10":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/11":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/12":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/13":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/14":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/15":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/16":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/17":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/18":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/19":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/20":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/21":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/22":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/23":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/24":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/25":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/26":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/27":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/28":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch6/1":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch6/2":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch6/3":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch6/4":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch6/5":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch6/6":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch6/7":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch6/8":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch6/9":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch6/10":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch6/11":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch6/12":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"?":{
"england":{"s38/1/b":null,"?":null},
"wales":{"s38/1/b":null,"?":null},
"?":{"s38/1/b":null,"?":null}
}
},
"unset":[]
},
{
"set":{
"sch4/29":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/30":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/31":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/32":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/33":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/34":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/35":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/36":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/37":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/38":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/39":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/40":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/41":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/42":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/43":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/44":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/45":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/46":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/47":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch4/48":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch5/19":{},
"sch5/20":{},
"sch5/21":{},
"sch5/22":{},
"sch5/23":{},
"sch5/24":{},
"sch5/25":{},
"sch5/26":{},
"sch5/27":{},
"sch5/28":{},
"sch5/29":{},
"sch5/30":{},
"sch5/31":{},
"sch5/32":{},
"sch6/13":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch6/14":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch6/15":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch6/16":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch6/17":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch6/18":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch6/19":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch6/20":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch6/21":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch6/22":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch6/23":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch6/24":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
},
"sch6/25":{
"england":{"s38/1/b":true,"?":null},
"wales":{"s38/1/b":true,"?":null},
"?":{"s38/1/b":null,"?":null}
}
},
"unset":[]
},
{
"set":{
"sch4/1":{},
"sch4/2":{},
"sch4/3":{},
"sch4/4":{},
"sch4/5":{},
"sch4/6":{},
"sch4/7":{},
"sch4/8":{},
"sch4/9":{},
"sch4/10":{},
"sch4/11":{},
"sch4/12":{},
"sch4/13":{},
"sch4/14":{},
"sch4/15":{},
"sch4/16":{},
"sch4/17":{},
"sch4/18":{},
"sch4/19":{},
"sch4/20":{},
"sch4/21":{},
"sch4/22":{},
"sch4/23":{},
"sch4/24":{},
"sch4/25":{},
"sch4/26":{},
"sch4/27":{},
"sch4/28":{},
"sch4/29":{},
"sch4/30":{},
"sch4/31":{},
"sch4/32":{},
"sch4/33":{},
"sch4/34":{},
"sch4/35":{},
"sch4/36":{},
"sch4/37":{},
"sch4/38":{},
"sch4/39":{},
"sch4/40":{},
"sch4/41":{},
"sch4/42":{},
"sch4/43":{},
"sch4/44":{},
"sch4/45":{},
"sch4/46":{},
"sch4/47":{},
"sch4/48":{},
"sch6/1":{},
"sch6/2":{},
"sch6/3":{},
"sch6/4":{},
"sch6/5":{},
"sch6/6":{},
"sch6/7":{},
"sch6/8":{},
"sch6/9":{},
"sch6/10":{},
"sch6/11":{},
"sch6/12":{},
"sch6/13":{},
"sch6/14":{},
"sch6/15":{},
"sch6/16":{},
"sch6/17":{},
"sch6/18":{},
"sch6/19":{},
"sch6/20":{},
"sch6/21":{},
"sch6/22":{},
"sch6/23":{},
"sch6/24":{},
"sch6/25":{},
"?":{}
},
"unset":[]
},
{"set":{"sch4/49":{},"sch4/50":{},"sch4/51":{},"sch4/52":{}},"unset":[]},
{"set":{},"unset":["sch4/38"]},
{"set":{"sch4/9A":{},"sch4/9B":{}},"unset":[]},
{"set":{"sch4/14A":{},"sch5/8A":{},"sch6/7A":{}},"unset":[]},
{"set":{"sch4/27A":{},"sch4/27B":{},"sch4/27C":{},"sch4/27D":{}},"unset":[]}
],
"by_span":[0,0,0,1,1,2,3,3,3,3,4,4,4,4,4,4,4,4,5,6,7,8,8,8,8,8,8,8,8,8]
},
"entry.exists":{
"keys":["reference"],
"forms":[
{
"set":{
"sch4/1":true,
"sch4/2":true,
"sch4/3":true,
"sch4/4":true,
"sch4/5":true,
"sch4/6":true,
"sch4/7":true,
"sch4/8":true,
"sch4/9":true,
"sch4/10":true,
"sch4/11":true,
"sch4/12":true,
"sch4/13":true,
"sch4/14":true,
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
"sch4/28":true,
"sch5/1":true,
"sch5/2":true,
"sch5/3":true,
"sch5/4":true,
"sch5/5":true,
"sch5/6":true,
"sch5/7":true,
"sch5/8":true,
"sch5/9":true,
"sch5/10":true,
"sch5/11":true,
"sch5/12":true,
"sch5/13":true,
"sch5/14":true,
"sch5/15":true,
"sch5/16":true,
"sch5/17":true,
"sch5/18":true,
"sch6/1":true,
"sch6/2":true,
"sch6/3":true,
"sch6/4":true,
"sch6/5":true,
"sch6/6":true,
"sch6/7":true,
"sch6/8":true,
"sch6/9":true,
"sch6/10":true,
"sch6/11":true,
"sch6/12":true,
"?":null
},
"unset":[]
},
{
"set":{
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
"sch4/48":true,
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
"sch5/32":true,
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
"sch6/24":true,
"sch6/25":true
},
"unset":[]
},
{"set":{"sch4/49":true,"sch4/50":true,"sch4/51":true,"sch4/52":true},"unset":[]},
{"set":{},"unset":["sch4/38"]},
{"set":{"sch4/9A":true,"sch4/9B":true},"unset":[]},
{"set":{"sch4/14A":true,"sch5/8A":true,"sch6/7A":true},"unset":[]},
{"set":{"sch4/27A":true,"sch4/27B":true,"sch4/27C":true,"sch4/27D":true},"unset":[]}
],
"by_span":[0,0,0,0,0,1,1,1,1,1,2,2,2,2,2,2,2,2,3,4,5,6,6,6,6,6,6,6,6,6]
},
"entry.provider":{
"keys":["reference"],
"forms":[
{
"set":{
"sch4/28":true,
"sch4/48":true,
"sch4/52":true,
"sch5/18":true,
"sch5/32":true,
"sch6/12":true,
"sch6/25":true,
"?":null
},
"unset":[]
}
],
"by_span":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]
},
"entry.capacity":{
"keys":["reference"],
"forms":[
{
"set":{
"sch4/1":false,
"sch4/2":false,
"sch4/3":false,
"sch4/4":false,
"sch4/5":false,
"sch4/6":false,
"sch4/7":false,
"sch4/8":false,
"sch4/9":false,
"sch4/10":false,
"sch4/11":false,
"sch4/12":false,
"sch4/13":false,
"sch4/14":false,
"sch4/15":true,
"sch4/16":false,
"sch4/17":false,
"sch4/18":false,
"sch4/19":false,
"sch4/20":false,
"sch4/21":false,
"sch4/22":false,
"sch4/23":false,
"sch4/24":false,
"sch4/25":false,
"sch4/26":false,
"sch4/27":false,
"sch4/28":false,
"sch5/1":false,
"sch5/2":false,
"sch5/3":false,
"sch5/4":false,
"sch5/5":false,
"sch5/6":false,
"sch5/7":false,
"sch5/8":false,
"sch5/9":true,
"sch5/10":false,
"sch5/11":false,
"sch5/12":false,
"sch5/13":false,
"sch5/14":false,
"sch5/15":false,
"sch5/16":false,
"sch5/17":false,
"sch5/18":false,
"sch6/1":false,
"sch6/2":false,
"sch6/3":false,
"sch6/4":false,
"sch6/5":false,
"sch6/6":false,
"sch6/7":false,
"sch6/8":true,
"sch6/9":false,
"sch6/10":false,
"sch6/11":false,
"sch6/12":false,
"?":null
},
"unset":[]
},
{
"set":{
"sch4/29":false,
"sch4/30":false,
"sch4/31":false,
"sch4/32":false,
"sch4/33":false,
"sch4/34":false,
"sch4/35":false,
"sch4/36":false,
"sch4/37":false,
"sch4/38":false,
"sch4/39":false,
"sch4/40":false,
"sch4/41":false,
"sch4/42":false,
"sch4/43":false,
"sch4/44":false,
"sch4/45":false,
"sch4/46":false,
"sch4/47":false,
"sch4/48":false,
"sch5/19":false,
"sch5/20":false,
"sch5/21":false,
"sch5/22":false,
"sch5/23":false,
"sch5/24":false,
"sch5/25":false,
"sch5/26":false,
"sch5/27":false,
"sch5/28":false,
"sch5/29":false,
"sch5/30":false,
"sch5/31":false,
"sch5/32":false,
"sch6/13":false,
"sch6/14":false,
"sch6/15":false,
"sch6/16":false,
"sch6/17":false,
"sch6/18":false,
"sch6/19":false,
"sch6/20":false,
"sch6/21":false,
"sch6/22":false,
"sch6/23":false,
"sch6/24":false,
"sch6/25":false
},
"unset":[]
},
{"set":{"sch4/49":false,"sch4/50":false,"sch4/51":false,"sch4/52":false},"unset":[]},
{"set":{},"unset":["sch4/38"]},
{"set":{"sch4/9A":false,"sch4/9B":false},"unset":[]},
{"set":{"sch4/14A":false,"sch5/8A":false,"sch6/7A":false},"unset":[]},
{"set":{"sch4/27A":false,"sch4/27B":false,"sch4/27C":false,"sch4/27D":false},"unset":[]}
],
"by_span":[0,0,0,0,0,1,1,1,1,1,2,2,2,2,2,2,2,2,3,4,5,6,6,6,6,6,6,6,6,6]
},
"entry.functions":{
"keys":["reference"],
"forms":[
{
"set":{
"sch4/1":false,
"sch4/2":false,
"sch4/3":false,
"sch4/4":false,
"sch4/5":false,
"sch4/6":false,
"sch4/7":false,
"sch4/8":false,
"sch4/9":false,
"sch4/10":false,
"sch4/11":false,
"sch4/12":false,
"sch4/13":false,
"sch4/14":false,
"sch4/15":false,
"sch4/16":false,
"sch4/17":false,
"sch4/18":false,
"sch4/19":false,
"sch4/20":false,
"sch4/21":false,
"sch4/22":false,
"sch4/23":false,
"sch4/24":false,
"sch4/25":false,
"sch4/26":false,
"sch4/27":false,
"sch4/28":false,
"sch5/1":false,
"sch5/2":false,
"sch5/3":false,
"sch5/4":false,
"sch5/5":false,
"sch5/6":false,
"sch5/7":false,
"sch5/8":false,
"sch5/9":false,
"sch5/10":false,
"sch5/11":false,
"sch5/12":false,
"sch5/13":false,
"sch5/14":false,
"sch5/15":false,
"sch5/16":false,
"sch5/17":false,
"sch5/18":false,
"sch6/1":false,
"sch6/2":false,
"sch6/3":false,
"sch6/4":false,
"sch6/5":false,
"sch6/6":false,
"sch6/7":false,
"sch6/8":false,
"sch6/9":false,
"sch6/10":false,
"sch6/11":false,
"sch6/12":false
},
"unset":[]
},
{
"set":{
"sch4/29":false,
"sch4/30":false,
"sch4/31":false,
"sch4/32":false,
"sch4/33":false,
"sch4/34":false,
"sch4/35":false,
"sch4/36":false,
"sch4/37":false,
"sch4/38":false,
"sch4/39":false,
"sch4/40":false,
"sch4/41":false,
"sch4/42":false,
"sch4/43":false,
"sch4/44":false,
"sch4/45":false,
"sch4/46":false,
"sch4/47":false,
"sch4/48":false,
"sch5/19":false,
"sch5/20":false,
"sch5/21":false,
"sch5/22":false,
"sch5/23":false,
"sch5/24":false,
"sch5/25":false,
"sch5/26":false,
"sch5/27":false,
"sch5/28":false,
"sch5/29":false,
"sch5/30":false,
"sch5/31":false,
"sch5/32":false,
"sch6/13":false,
"sch6/14":false,
"sch6/15":false,
"sch6/16":false,
"sch6/17":false,
"sch6/18":false,
"sch6/19":false,
"sch6/20":false,
"sch6/21":false,
"sch6/22":false,
"sch6/23":false,
"sch6/24":false,
"sch6/25":false
},
"unset":[]
},
{"set":{"sch4/49":false,"sch4/50":false,"sch4/51":false,"sch4/52":false},"unset":[]},
{"set":{},"unset":["sch4/38"]},
{"set":{"sch4/6":true,"sch4/9A":false,"sch4/9B":false,"?":null},"unset":[]},
{"set":{"sch4/14A":false,"sch5/8A":false,"sch6/7A":false},"unset":[]},
{"set":{"sch4/27A":false,"sch4/27B":false,"sch4/27C":false,"sch4/27D":false},"unset":[]}
],
"by_span":[0,0,0,0,0,1,1,1,1,1,2,2,2,2,2,2,2,2,3,4,5,6,6,6,6,6,6,6,6,6]
},
"entry.same-part":{
"keys":["provider reference","client reference"],
"forms":[
{
"set":{
"sch4/28":{
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
"?":null
},
"sch4/48":{
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
"?":null
},
"sch4/52":{"sch4/49":true,"sch4/50":true,"sch4/51":true,"?":null},
"sch5/18":{
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
"?":null
},
"sch5/32":{
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
"?":null
},
"sch6/12":{
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
"?":null
},
"sch6/25":{
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
"sch6/24":true,
"?":null
},
"?":{
"sch4/1":null,
"sch4/2":null,
"sch4/3":null,
"sch4/4":null,
"sch4/5":null,
"sch4/6":null,
"sch4/7":null,
"sch4/8":null,
"sch4/9":null,
"sch4/9A":null,
"sch4/9B":null,
"sch4/10":null,
"sch4/11":null,
"sch4/12":null,
"sch4/13":null,
"sch4/14":null,
"sch4/14A":null,
"sch4/15":null,
"sch4/16":null,
"sch4/17":null,
"sch4/18":null,
"sch4/19":null,
"sch4/20":null,
"sch4/21":null,
"sch4/22":null,
"sch4/23":null,
"sch4/24":null,
"sch4/25":null,
"sch4/26":null,
"sch4/27":null,
"sch4/27A":null,
"sch4/27B":null,
"sch4/27C":null,
"sch4/27D":null,
"sch4/29":null,
"sch4/30":null,
"sch4/31":null,
"sch4/32":null,
"sch4/33":null,
"sch4/34":null,
"sch4/35":null,
"sch4/36":null,
"sch4/37":null,
"sch4/38":null,
"sch4/39":null,
"sch4/40":null,
"sch4/41":null,
"sch4/42":null,
"sch4/43":null,
"sch4/44":null,
"sch4/45":null,
"sch4/46":null,
"sch4/47":null,
"sch4/49":null,
"sch4/50":null,
"sch4/51":null,
"sch5/1":null,
"sch5/2":null,
"sch5/3":null,
"sch5/4":null,
"sch5/5":null,
"sch5/6":null,
"sch5/7":null,
"sch5/8":null,
"sch5/8A":null,
"sch5/9":null,
"sch5/10":null,
"sch5/11":null,
"sch5/12":null,
"sch5/13":null,
"sch5/14":null,
"sch5/15":null,
"sch5/16":null,
"sch5/17":null,
"sch5/19":null,
"sch5/20":null,
"sch5/21":null,
"sch5/22":null,
"sch5/23":null,
"sch5/24":null,
"sch5/25":null,
"sch5/26":null,
"sch5/27":null,
"sch5/28":null,
"sch5/29":null,
"sch5/30":null,
"sch5/31":null,
"sch6/1":null,
"sch6/2":null,
"sch6/3":null,
"sch6/4":null,
"sch6/5":null,
"sch6/6":null,
"sch6/7":null,
"sch6/7A":null,
"sch6/8":null,
"sch6/9":null,
"sch6/10":null,
"sch6/11":null,
"sch6/13":null,
"sch6/14":null,
"sch6/15":null,
"sch6/16":null,
"sch6/17":null,
"sch6/18":null,
"sch6/19":null,
"sch6/20":null,
"sch6/21":null,
"sch6/22":null,
"sch6/23":null,
"sch6/24":null,
"?":null
}
},
"unset":[]
}
],
"by_span":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]
},
"entry.revenue-and-customs":{
"keys":["reference"],
"forms":[{"set":{"sch4/10":true,"sch5/4":true,"sch6/3":true,"?":null},"unset":[]}],
"by_span":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]
},
"objective.in-force":{
"keys":["objective","territory"],
"forms":[
{"set":{},"unset":[]},
{
"set":{
"multiple-disadvantages":{"england":true,"wales":true,"scotland":true,"?":null},
"television-retuning":{"england":true,"wales":true,"scotland":true,"?":null},
"fuel-poverty":{"england":true,"wales":true,"scotland":true,"?":null},
"water-poverty":{"england":true,"wales":true,"scotland":true,"?":null},
"?":{"england":null,"wales":null,"scotland":null,"?":null}
},
"unset":[]
},
{
"set":{"scottish-early-learning-and-childcare":{"england":true,"wales":true,"scotland":true,"?":null}},
"unset":[]
},
{
"set":{"digital-identity-verification-services":{"england":true,"wales":true,"scotland":true,"?":null}},
"unset":[]
}
],
"by_span":[0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,2,2,2,2,2,2,3,3,3,3,3,3,3,3,3]
},
"objective.lists":{
"keys":["objective","reference"],
"forms":[
{"set":{},"unset":[]},
{
"set":{
"multiple-disadvantages":{
"sch4/1":true,
"sch4/2":true,
"sch4/3":true,
"sch4/4":true,
"sch4/5":true,
"sch4/7":true,
"sch4/8":true,
"sch4/10":true,
"sch4/11":true,
"sch4/12":true,
"sch4/13":true,
"sch4/14":true,
"sch4/15":true,
"sch4/16":true,
"sch4/18":true,
"sch4/19":true,
"sch4/20":true,
"sch4/21":true,
"sch4/22":true,
"sch4/23":true,
"sch4/24":true,
"sch4/25":true,
"sch4/29":true,
"sch4/30":true,
"sch4/31":true,
"sch4/32":true,
"sch4/33":true,
"sch4/34":true,
"sch4/40":true,
"sch4/41":true,
"sch4/42":true,
"sch4/43":true,
"sch4/44":true,
"sch4/45":true,
"sch4/46":true,
"sch4/47":true,
"?":null
},
"television-retuning":{
"sch4/2":true,
"sch4/7":true,
"sch4/11":true,
"sch4/12":true,
"sch4/13":true,
"sch4/14":true,
"sch4/15":true,
"sch4/16":true,
"sch4/17":true,
"sch4/29":true,
"sch4/30":true,
"sch4/31":true,
"sch4/32":true,
"sch4/33":true,
"sch4/34":true,
"sch4/47":true,
"?":null
},
"fuel-poverty":{
"sch4/6":true,
"sch4/7":true,
"sch4/8":true,
"sch4/10":true,
"sch4/11":true,
"sch4/12":true,
"sch4/13":true,
"sch4/14":true,
"sch4/15":true,
"sch4/16":true,
"sch4/17":true,
"sch4/18":true,
"sch4/19":true,
"sch4/20":true,
"sch4/21":true,
"sch4/26":true,
"sch4/27":true,
"sch4/29":true,
"sch4/30":true,
"sch4/31":true,
"sch4/32":true,
"sch4/33":true,
"sch4/34":true,
"sch4/40":true,
"sch4/42":true,
"sch4/43":true,
"sch4/44":true,
"sch4/45":true,
"sch4/46":true,
"sch4/47":true,
"?":null
},
"water-poverty":{
"sch4/7":true,
"sch4/8":true,
"sch4/10":true,
"sch4/11":true,
"sch4/12":true,
"sch4/13":true,
"sch4/14":true,
"sch4/15":true,
"sch4/16":true,
"sch4/17":true,
"sch4/27":true,
"sch4/29":true,
"sch4/30":true,
"sch4/31":true,
"sch4/32":true,
"sch4/33":true,
"sch4/34":true,
"sch4/42":true,
"sch4/43":true,
"sch4/44":true,
"sch4/45":true,
"sch4/46":true,
"sch4/47":true,
"?":null
},
"?":{
"sch4/1":null,
"sch4/2":null,
"sch4/3":null,
"sch4/4":null,
"sch4/5":null,
"sch4/7":null,
"sch4/8":null,
"sch4/10":null,
"sch4/11":null,
"sch4/12":null,
"sch4/13":null,
"sch4/14":null,
"sch4/15":null,
"sch4/16":null,
"sch4/18":null,
"sch4/19":null,
"sch4/20":null,
"sch4/21":null,
"sch4/22":null,
"sch4/23":null,
"sch4/24":null,
"sch4/25":null,
"sch4/29":null,
"sch4/30":null,
"sch4/31":null,
"sch4/32":null,
"sch4/33":null,
"sch4/34":null,
"sch4/40":null,
"sch4/41":null,
"sch4/42":null,
"sch4/43":null,
"sch4/44":null,
"sch4/45":null,
"sch4/46":null,
"sch4/47":null,
"sch4/17":null,
"sch4/6":null,
"sch4/26":null,
"sch4/27":null,
"?":null
}
},
"unset":[]
},
{
"set":{
"multiple-disadvantages":{
"sch4/1":true,
"sch4/2":true,
"sch4/3":true,
"sch4/4":true,
"sch4/5":true,
"sch4/7":true,
"sch4/8":true,
"sch4/10":true,
"sch4/11":true,
"sch4/12":true,
"sch4/13":true,
"sch4/14":true,
"sch4/15":true,
"sch4/16":true,
"sch4/18":true,
"sch4/19":true,
"sch4/20":true,
"sch4/21":true,
"sch4/22":true,
"sch4/23":true,
"sch4/24":true,
"sch4/25":true,
"sch4/29":true,
"sch4/30":true,
"sch4/31":true,
"sch4/32":true,
"sch4/33":true,
"sch4/34":true,
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
"?":null
},
"television-retuning":{
"sch4/2":true,
"sch4/7":true,
"sch4/11":true,
"sch4/12":true,
"sch4/13":true,
"sch4/14":true,
"sch4/15":true,
"sch4/16":true,
"sch4/17":true,
"sch4/29":true,
"sch4/30":true,
"sch4/31":true,
"sch4/32":true,
"sch4/33":true,
"sch4/34":true,
"sch4/47":true,
"sch4/50":true,
"?":null
},
"fuel-poverty":{
"sch4/6":true,
"sch4/7":true,
"sch4/8":true,
"sch4/10":true,
"sch4/11":true,
"sch4/12":true,
"sch4/13":true,
"sch4/14":true,
"sch4/15":true,
"sch4/16":true,
"sch4/17":true,
"sch4/18":true,
"sch4/19":true,
"sch4/20":true,
"sch4/21":true,
"sch4/26":true,
"sch4/27":true,
"sch4/29":true,
"sch4/30":true,
"sch4/31":true,
"sch4/32":true,
"sch4/33":true,
"sch4/34":true,
"sch4/40":true,
"sch4/42":true,
"sch4/43":true,
"sch4/44":true,
"sch4/45":true,
"sch4/46":true,
"sch4/47":true,
"sch4/49":true,
"sch4/50":true,
"?":null
},
"?":{
"sch4/1":null,
"sch4/2":null,
"sch4/3":null,
"sch4/4":null,
"sch4/5":null,
"sch4/7":null,
"sch4/8":null,
"sch4/10":null,
"sch4/11":null,
"sch4/12":null,
"sch4/13":null,
"sch4/14":null,
"sch4/15":null,
"sch4/16":null,
"sch4/18":null,
"sch4/19":null,
"sch4/20":null,
"sch4/21":null,
"sch4/22":null,
"sch4/23":null,
"sch4/24":null,
"sch4/25":null,
"sch4/29":null,
"sch4/30":null,
"sch4/31":null,
"sch4/32":null,
"sch4/33":null,
"sch4/34":null,
"sch4/40":null,
"sch4/41":null,
"sch4/42":null,
"sch4/43":null,
"sch4/44":null,
"sch4/45":null,
"sch4/46":null,
"sch4/47":null,
"sch4/49":null,
"sch4/50":null,
"sch4/51":null,
"sch4/17":null,
"sch4/6":null,
"sch4/26":null,
"sch4/27":null,
"?":null
}
},
"unset":[]
},
{
"set":{
"scottish-early-learning-and-childcare":{"sch4/7":true,"sch4/10":true,"sch4/49":true,"sch4/50":true,"?":null}
},
"unset":[]
},
{
"set":{
"fuel-poverty":{
"sch4/6":"references-as-amended",
"sch4/7":true,
"sch4/8":true,
"sch4/9A":"transferred-functions",
"sch4/9B":"transferred-functions",
"sch4/10":true,
"sch4/11":true,
"sch4/12":true,
"sch4/13":true,
"sch4/14":true,
"sch4/15":true,
"sch4/16":true,
"sch4/17":true,
"sch4/18":true,
"sch4/19":true,
"sch4/20":true,
"sch4/21":true,
"sch4/26":true,
"sch4/27":true,
"sch4/29":true,
"sch4/30":true,
"sch4/31":true,
"sch4/32":true,
"sch4/33":true,
"sch4/34":true,
"sch4/40":true,
"sch4/42":true,
"sch4/43":true,
"sch4/44":true,
"sch4/45":true,
"sch4/46":true,
"sch4/47":true,
"sch4/49":true,
"sch4/50":true,
"?":null
},
"?":{
"sch4/1":null,
"sch4/2":null,
"sch4/3":null,
"sch4/4":null,
"sch4/5":null,
"sch4/7":null,
"sch4/8":null,
"sch4/10":null,
"sch4/11":null,
"sch4/12":null,
"sch4/13":null,
"sch4/14":null,
"sch4/15":null,
"sch4/16":null,
"sch4/18":null,
"sch4/19":null,
"sch4/20":null,
"sch4/21":null,
"sch4/22":null,
"sch4/23":null,
"sch4/24":null,
"sch4/25":null,
"sch4/29":null,
"sch4/30":null,
"sch4/31":null,
"sch4/32":null,
"sch4/33":null,
"sch4/34":null,
"sch4/40":null,
"sch4/41":null,
"sch4/42":null,
"sch4/43":null,
"sch4/44":null,
"sch4/45":null,
"sch4/46":null,
"sch4/47":null,
"sch4/49":null,
"sch4/50":null,
"sch4/51":null,
"sch4/17":null,
"sch4/6":null,
"sch4/9A":null,
"sch4/9B":null,
"sch4/26":null,
"sch4/27":null,
"?":null
}
},
"unset":[]
},
{
"set":{
"multiple-disadvantages":{
"sch4/1":true,
"sch4/2":true,
"sch4/3":true,
"sch4/4":true,
"sch4/5":true,
"sch4/7":true,
"sch4/8":true,
"sch4/10":true,
"sch4/11":true,
"sch4/12":true,
"sch4/13":true,
"sch4/14":true,
"sch4/14A":"references-as-amended",
"sch4/15":true,
"sch4/16":true,
"sch4/18":true,
"sch4/19":true,
"sch4/20":true,
"sch4/21":true,
"sch4/22":true,
"sch4/23":true,
"sch4/24":true,
"sch4/25":true,
"sch4/29":true,
"sch4/30":true,
"sch4/31":true,
"sch4/32":true,
"sch4/33":true,
"sch4/34":true,
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
"?":null
},
"television-retuning":{
"sch4/2":true,
"sch4/7":true,
"sch4/11":true,
"sch4/12":true,
"sch4/13":true,
"sch4/14":true,
"sch4/14A":"references-as-amended",
"sch4/15":true,
"sch4/16":true,
"sch4/17":true,
"sch4/29":true,
"sch4/30":true,
"sch4/31":true,
"sch4/32":true,
"sch4/33":true,
"sch4/34":true,
"sch4/47":true,
"sch4/50":true,
"?":null
},
"fuel-poverty":{
"sch4/6":"references-as-amended",
"sch4/7":true,
"sch4/8":true,
"sch4/9A":"transferred-functions",
"sch4/9B":"transferred-functions",
"sch4/10":true,
"sch4/11":true,
"sch4/12":true,
"sch4/13":true,
"sch4/14":true,
"sch4/14A":"references-as-amended",
"sch4/15":true,
"sch4/16":true,
"sch4/17":true,
"sch4/18":true,
"sch4/19":true,
"sch4/20":true,
"sch4/21":true,
"sch4/26":true,
"sch4/27":true,
"sch4/29":true,
"sch4/30":true,
"sch4/31":true,
"sch4/32":true,
"sch4/33":true,
"sch4/34":true,
"sch4/40":true,
"sch4/42":true,
"sch4/43":true,
"sch4/44":true,
"sch4/45":true,
"sch4/46":true,
"sch4/47":true,
"sch4/49":true,
"sch4/50":true,
"?":null
},
"water-poverty":{
"sch4/7":true,
"sch4/8":true,
"sch4/10":true,
"sch4/11":true,
"sch4/12":true,
"sch4/13":true,
"sch4/14":true,
"sch4/14A":"references-as-amended",
"sch4/15":true,
"sch4/16":true,
"sch4/17":true,
"sch4/27":true,
"sch4/29":true,
"sch4/30":true,
"sch4/31":true,
"sch4/32":true,
"sch4/33":true,
"sch4/34":true,
"sch4/42":true,
"sch4/43":true,
"sch4/44":true,
"sch4/45":true,
"sch4/46":true,
"sch4/47":true,
"?":null
},
"?":{
"sch4/1":null,
"sch4/2":null,
"sch4/3":null,
"sch4/4":null,
"sch4/5":null,
"sch4/7":null,
"sch4/8":null,
"sch4/10":null,
"sch4/11":null,
"sch4/12":null,
"sch4/13":null,
"sch4/14":null,
"sch4/14A":null,
"sch4/15":null,
"sch4/16":null,
"sch4/18":null,
"sch4/19":null,
"sch4/20":null,
"sch4/21":null,
"sch4/22":null,
"sch4/23":null,
"sch4/24":null,
"sch4/25":null,
"sch4/29":null,
"sch4/30":null,
"sch4/31":null,
"sch4/32":null,
"sch4/33":null,
"sch4/34":null,
"sch4/40":null,
"sch4/41":null,
"sch4/42":null,
"sch4/43":null,
"sch4/44":null,
"sch4/45":null,
"sch4/46":null,
"sch4/47":null,
"sch4/49":null,
"sch4/50":null,
"sch4/51":null,
"sch4/17":null,
"sch4/6":null,
"sch4/9A":null,
"sch4/9B":null,
"sch4/26":null,
"sch4/27":null,
"?":null
}
},
"unset":[]
},
{
"set":{
"digital-identity-verification-services":{
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
"sch4/15":true,
"sch4/16":true,
"sch4/17":true,
"sch4/27":true,
"sch4/27A":true,
"sch4/27B":true,
"sch4/27C":true,
"sch4/27D":true,
"sch4/29":true,
"sch4/31":true,
"sch4/32":true,
"sch4/34":true,
"sch4/49":true,
"sch4/50":true,
"?":null
},
"?":{
"sch4/1":null,
"sch4/2":null,
"sch4/3":null,
"sch4/4":null,
"sch4/5":null,
"sch4/7":null,
"sch4/8":null,
"sch4/10":null,
"sch4/11":null,
"sch4/12":null,
"sch4/13":null,
"sch4/14":null,
"sch4/14A":null,
"sch4/15":null,
"sch4/16":null,
"sch4/18":null,
"sch4/19":null,
"sch4/20":null,
"sch4/21":null,
"sch4/22":null,
"sch4/23":null,
"sch4/24":null,
"sch4/25":null,
"sch4/29":null,
"sch4/30":null,
"sch4/31":null,
"sch4/32":null,
"sch4/33":null,
"sch4/34":null,
"sch4/40":null,
"sch4/41":null,
"sch4/42":null,
"sch4/43":null,
"sch4/44":null,
"sch4/45":null,
"sch4/46":null,
"sch4/47":null,
"sch4/49":null,
"sch4/50":null,
"sch4/51":null,
"sch4/17":null,
"sch4/6":null,
"sch4/9A":null,
"sch4/9B":null,
"sch4/26":null,
"sch4/27":null,
"sch4/9":null,
"sch4/27A":null,
"sch4/27B":null,
"sch4/27C":null,
"sch4/27D":null,
"?":null
}
},
"unset":[]
}
],
"by_span":[0,0,0,0,0,0,0,0,0,1,2,2,2,2,2,3,3,3,3,4,5,6,6,6,6,6,6,6,6,6]
},
"objective.any-element":{
"keys":["objective","element"],
"forms":[
{
"set":{
"television-retuning":{"identify-eligible":true,"contact":true,"establish-entitlement":true,"?":null},
"fuel-poverty":{
"reduce-energy-costs":true,
"improve-energy-efficiency":true,
"improve-health-or-financial-well-being":true,
"?":null
},
"water-poverty":{
"reduce-water-costs":true,
"improve-water-efficiency":true,
"improve-health-or-financial-well-being":true,
"?":null
},
"?":{
"identify-eligible":null,
"contact":null,
"establish-entitlement":null,
"reduce-energy-costs":null,
"improve-energy-efficiency":null,
"improve-health-or-financial-well-being":null,
"reduce-water-costs":null,
"improve-water-efficiency":null,
"?":null
}
},
"unset":[]
}
],
"by_span":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]
},
"objective.all-element":{
"keys":["objective","element"],
"forms":[
{
"set":{
"multiple-disadvantages":{"identify":true,"improve-or-facilitate":true,"improve-well-being":true,"?":null},
"scottish-early-learning-and-childcare":{"identify-parents":true,"contact-parents":true,"?":null},
"digital-identity-verification-services":{"reusable-identity":true,"improve-well-being":true,"support-functions":true,"?":null},
"?":{
"identify":null,
"improve-or-facilitate":null,
"improve-well-being":null,
"identify-parents":null,
"contact-parents":null,
"reusable-identity":null,
"support-functions":null,
"?":null
}
},
"unset":[]
}
],
"by_span":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]
},
"objective.all-joined":{
"keys":["objective"],
"forms":[
{
"set":{
"multiple-disadvantages":true,
"scottish-early-learning-and-childcare":true,
"digital-identity-verification-services":true,
"?":null
},
"unset":[]
}
],
"by_span":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]
},
"objective.elements-needed":{
"keys":["objective"],
"forms":[
{
"set":{
"multiple-disadvantages":3,
"scottish-early-learning-and-childcare":2,
"digital-identity-verification-services":3,
"?":2
},
"unset":[]
}
],
"by_span":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]
},
"objective.factors":{
"keys":["objective"],
"forms":[{"set":{"multiple-disadvantages":true,"?":null},"unset":[]}],
"by_span":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]
},
"objective.factors-needed":{
"keys":["objective"],
"forms":[{"set":{"multiple-disadvantages":2,"?":2},"unset":[]}],
"by_span":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]
},
"objective.factor-by-age":{
"keys":["objective","factor"],
"forms":[
{
"set":{
"multiple-disadvantages":{
"anti-social-behaviour":false,
"care-leaver":false,
"child-in-need":false,
"criminal-offending":false,
"domestic-violence":false,
"financial-exclusion":false,
"disability":false,
"homelessness":false,
"ill-health":false,
"irregular-school-attendance":false,
"not-in-education-or-training":true,
"substance-misuse":false,
"unemployment":false,
"?":null
},
"?":{"not-in-education-or-training":null,"?":null}
},
"unset":[]
}
],
"by_span":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]
}
},
"law":{
"grounds":[
{
"id":"already-public",
"use":"DEA 2017 s.40(2)(a)",
"onward":"DEA 2017 s.41(2)(d)",
"text":"the information is already lawfully public"
},
{
"id":"consent",
"use":"DEA 2017 s.40(2)(b)",
"onward":"DEA 2017 s.41(2)(j)",
"text":"the person to whom it relates consents"
},
{
"id":"crime-or-anti-social-behaviour",
"use":"DEA 2017 s.40(2)(c)",
"onward":"DEA 2017 s.41(2)(e)",
"text":"it is for preventing or detecting crime, or preventing anti-social behaviour"
},
{
"id":"criminal-investigation",
"use":"DEA 2017 s.40(2)(d)",
"onward":"DEA 2017 s.41(2)(f)",
"text":"it is for a criminal investigation"
},
{
"id":"legal-proceedings",
"use":"DEA 2017 s.40(2)(e)",
"onward":"DEA 2017 s.41(2)(g)",
"text":"it is for legal proceedings, civil or criminal"
},
{
"id":"serious-physical-harm",
"use":"DEA 2017 s.40(2)(f)(i)",
"onward":"DEA 2017 s.41(2)(k)(i)",
"text":"it is for preventing serious physical harm to a person"
},
{
"id":"loss-of-life",
"use":"DEA 2017 s.40(2)(f)(ii)",
"onward":"DEA 2017 s.41(2)(k)(ii)",
"text":"it is for preventing loss of human life"
},
{
"id":"safeguarding",
"use":"DEA 2017 s.40(2)(f)(iii)",
"onward":"DEA 2017 s.41(2)(k)(iii)",
"text":"it is for safeguarding vulnerable adults or children"
},
{
"id":"emergency",
"use":"DEA 2017 s.40(2)(f)(iv)",
"onward":"DEA 2017 s.41(2)(k)(iv)",
"text":"it is for responding to an emergency"
},
{
"id":"national-security",
"use":"DEA 2017 s.40(2)(f)(v)",
"onward":"DEA 2017 s.41(2)(k)(v)",
"text":"it is for protecting national security"
},
{
"id":"enactment",
"use":null,
"onward":"DEA 2017 s.41(2)(a)",
"text":"an enactment requires or permits it"
},
{
"id":"eu-obligation",
"use":null,
"onward":"DEA 2017 s.41(2)(b)",
"text":"an EU obligation requires it"
},
{
"id":"court-order",
"use":null,
"onward":"DEA 2017 s.41(2)(c)",
"text":"it is in pursuance of a court order"
},
{
"id":"protected-disclosure",
"use":null,
"onward":"DEA 2017 s.41(2)(h)",
"text":"it is a protected disclosure under the Employment Rights Act 1996 or the Employment Rights (Northern Ireland) Order 1996"
},
{
"id":"journalism",
"use":null,
"onward":"DEA 2017 s.41(2)(i)",
"text":"it is publication for journalism in the public interest"
}
],
"penalties":[
{
"offence":"DEA 2017 s.41(4)",
"citation":"DEA 2017 s.41(5)",
"jurisdiction":"on indictment",
"text":"imprisonment for up to two years, a fine, or both",
"from":"2018-04-01",
"to":"2018-05-01",
"only_for":"s38/1/b"
},
{
"offence":"DEA 2017 s.41(4)",
"citation":"DEA 2017 s.41(5)",
"jurisdiction":"on indictment",
"text":"imprisonment for up to two years, a fine, or both",
"from":"2018-05-01",
"to":null
},
{
"offence":"DEA 2017 s.41(4)",
"citation":"DEA 2017 s.41(7)",
"jurisdiction":"summary conviction in England and Wales",
"text":"imprisonment for up to six months, a fine, or both",
"from":"2018-04-01",
"to":"2018-05-01",
"only_for":"s38/1/b"
},
{
"offence":"DEA 2017 s.41(4)",
"citation":"DEA 2017 s.41(7)",
"jurisdiction":"summary conviction in England and Wales",
"text":"imprisonment for up to six months, a fine, or both",
"from":"2018-05-01",
"to":"2022-05-02"
},
{
"offence":"DEA 2017 s.41(4)",
"citation":"DEA 2017 s.41(6)(a)",
"jurisdiction":"summary conviction in England and Wales",
"text":"imprisonment for up to a limit that goes by the day of conviction, a fine, or both",
"from":"2022-05-02",
"to":null,
"convicted_by":"SA 2020 Sch.23 para.14A(2)",
"convicted":[
{
"from":"2022-05-02",
"to":"2023-03-30",
"text":"if convicted before 30 March 2023, imprisonment for up to twelve months, a fine, or both; how section 41(6)(a) named the limit before 7 February 2023 was not read"
},
{
"from":"2023-03-30",
"to":"2024-11-18",
"text":"if convicted from 30 March 2023 to 17 November 2024, imprisonment for up to six months (the general limit in a magistrates' court: SI 2023/298 reg.2), a fine, or both",
"by":"SI 2023/298 reg.2"
},
{
"from":"2024-11-18",
"to":null,
"text":"if convicted on or after 18 November 2024, imprisonment for up to twelve months (the general limit in a magistrates' court, as last read: SI 2024/1067 reg.2), a fine, or both",
"by":"SI 2024/1067 reg.2"
}
]
},
{
"offence":"DEA 2017 s.41(4)",
"citation":"DEA 2017 s.41(6)(b)",
"jurisdiction":"summary conviction in Scotland",
"text":"imprisonment for up to twelve months, a fine up to the statutory maximum, or both",
"from":"2018-05-01",
"to":null
},
{
"offence":"DEA 2017 s.41(4)",
"citation":"DEA 2017 s.41(6)(c)",
"jurisdiction":"summary conviction in Northern Ireland",
"text":"imprisonment for up to six months, a fine up to the statutory maximum, or both",
"from":"2026-02-12",
"to":null
},
{
"offence":"DEA 2017 s.42(3)",
"citation":"CRCA 2005 s.19(4)(a)",
"applied_by":"DEA 2017 s.42(5)",
"jurisdiction":"on indictment",
"text":"imprisonment for up to two years, a fine, or both",
"from":"2018-04-01",
"to":"2018-05-01",
"only_for":"s38/1/b"
},
{
"offence":"DEA 2017 s.42(3)",
"citation":"CRCA 2005 s.19(4)(a)",
"applied_by":"DEA 2017 s.42(5)",
"jurisdiction":"on indictment",
"text":"imprisonment for up to two years, a fine, or both",
"from":"2018-05-01",
"to":null
},
{
"offence":"DEA 2017 s.42(3)",
"citation":"CRCA 2005 s.19(4)(b)",
"applied_by":"DEA 2017 s.42(5)",
"jurisdiction":"summary conviction in England and Wales",
"text":"imprisonment for up to the general limit in a magistrates' court, as the section was last read, a fine, or both; from which day it names that limit, and whether section 55(1) makes it six months for an offence before 2 May 2022, was not read, and no figure is given",
"from":"2018-04-01",
"to":"2018-05-01",
"only_for":"s38/1/b"
},
{
"offence":"DEA 2017 s.42(3)",
"citation":"CRCA 2005 s.19(4)(b)",
"applied_by":"DEA 2017 s.42(5)",
"jurisdiction":"summary conviction in England and Wales",
"text":"imprisonment for up to the general limit in a magistrates' court, as the section was last read, a fine, or both; from which day it names that limit, and whether section 55(1) makes it six months for an offence before 2 May 2022, was not read, and no figure is given",
"from":"2018-05-01",
"to":null
},
{
"offence":"DEA 2017 s.42(3)",
"citation":"CRCA 2005 s.19(7)",
"applied_by":"DEA 2017 s.42(5)",
"jurisdiction":"summary conviction in Scotland",
"text":"imprisonment, a fine up to the statutory maximum, or both; for imprisonment the section says six months; later general law was not read",
"from":"2018-05-01",
"to":null
},
{
"offence":"DEA 2017 s.42(3)",
"citation":"CRCA 2005 s.19(7)",
"applied_by":"DEA 2017 s.42(5)",
"jurisdiction":"summary conviction in Northern Ireland",
"text":"imprisonment for up to six months, a fine up to the statutory maximum, or both",
"from":"2026-02-12",
"to":null
}
],
"prosecutions":[
{
"offence":"DEA 2017 s.42(3)",
"citation":"CRCA 2005 s.19(5)",
"applied_by":"DEA 2017 s.42(5)",
"jurisdiction":"England and Wales",
"text":"only by the Director of Public Prosecutions, or with the consent of that Director",
"from":"2018-04-01",
"to":"2018-05-01",
"only_for":"s38/1/b"
},
{
"offence":"DEA 2017 s.42(3)",
"citation":"CRCA 2005 s.19(5)",
"applied_by":"DEA 2017 s.42(5)",
"jurisdiction":"England and Wales",
"text":"only by the Director of Public Prosecutions, or with the consent of that Director",
"from":"2018-05-01",
"to":null
},
{
"offence":"DEA 2017 s.42(3)",
"citation":"CRCA 2005 s.19(6)",
"applied_by":"DEA 2017 s.42(5)",
"jurisdiction":"Northern Ireland",
"text":"only by the Commissioners for Revenue and Customs, or with the consent of the Director of Public Prosecutions for Northern Ireland",
"from":"2026-02-12",
"to":null
}
],
"defences":[
{
"offence":"DEA 2017 s.42(3)",
"citation":"DEA 2017 s.42(4)(a)",
"text":"to prove reasonable belief that the disclosure was allowed by law"
},
{
"offence":"DEA 2017 s.42(3)",
"citation":"DEA 2017 s.42(4)(b)",
"text":"to prove reasonable belief that the information had already and lawfully been made public"
}
],
"duties":[
{
"id":"ca2004-16LA",
"provision":"CA 2004 s.16LA",
"title":"information about a child's safety or welfare",
"territory":["england"],
"passed":"2026-04-29",
"from":"2026-09-30",
"to":null,
"from_status":"reported",
"read_to":"2026-04-29",
"source":"ukpga-2026-21-s4",
"powers":["s35"],
"objectives":["multiple-disadvantages"],
"discloser":{
"bound":[
{"ref":"sch4/11"},
{"ref":"sch4/12"},
{"ref":"sch4/13"},
{"ref":"sch4/15"},
{"ref":"sch4/16"},
{"ref":"sch4/22","territory":["england"]},
{"ref":"sch5/5"},
{"ref":"sch5/6"},
{"ref":"sch5/7"},
{"ref":"sch5/9"},
{"ref":"sch5/10"},
{"ref":"sch6/4"},
{"ref":"sch6/5"},
{"ref":"sch6/6"},
{"ref":"sch6/8"},
{"ref":"sch6/9"}
],
"perhaps":[
{"ref":"sch4/4"},
{"ref":"sch4/14"},
{"ref":"sch4/14A"},
{"ref":"sch4/23"},
{"ref":"sch4/24"},
{"ref":"sch4/25"},
{"ref":"sch4/28"},
{"ref":"sch5/8"},
{"ref":"sch5/8A"},
{"ref":"sch5/18"},
{"ref":"sch6/7"},
{"ref":"sch6/7A"},
{"ref":"sch6/12"}
],
"in_no_entry":"perhaps",
"not_known":"perhaps"
},
"recipient":{
"bound":[
{"ref":"sch4/11"},
{"ref":"sch4/12"},
{"ref":"sch4/13"},
{"ref":"sch4/15"},
{"ref":"sch4/16"},
{"ref":"sch4/22","territory":["england"]},
{"ref":"sch5/5"},
{"ref":"sch5/6"},
{"ref":"sch5/7"},
{"ref":"sch5/9"},
{"ref":"sch5/10"},
{"ref":"sch6/4"},
{"ref":"sch6/5"},
{"ref":"sch6/6"},
{"ref":"sch6/8"},
{"ref":"sch6/9"}
],
"perhaps":[
{"ref":"sch4/4"},
{"ref":"sch4/14"},
{"ref":"sch4/14A"},
{"ref":"sch4/23"},
{"ref":"sch4/24"},
{"ref":"sch4/25"},
{"ref":"sch4/28"},
{"ref":"sch5/8"},
{"ref":"sch5/8A"},
{"ref":"sch5/18"},
{"ref":"sch6/7"},
{"ref":"sch6/7A"},
{"ref":"sch6/12"}
],
"in_no_entry":"perhaps",
"not_known":"perhaps"
},
"begun":"Another law may require it. Section 16LA of the Children Act 2004, for England, {began}. It binds councils, chief officers of police, NHS bodies and others listed in section 11(1), and schools and others if designated or acting under arrangements. It concerns information about a child, or about somebody else that relates to the child, which such a body considers relevant to the child's safety or welfare. The body is to see that the information reaches another such body, if and so far as it considers that this may help that body's functions. This does not apply where it considers that disclosure would be more detrimental to the child than not. The section was not read for what it says about confidence and data protection. This answer does not check whether the section applies to this disclosure.",
"to_come":"A new law is coming. Section 16LA of the Children Act 2004, for England, was passed on {passed}. As far as was read, it was not yet in force at the time in question.",
"onward":{
"ground":"enactment",
"text":"A disclosure that an enactment requires or permits has a ground here (s.41(2)(a)), and section 16LA of the Children Act 2004 may be such an enactment. A duty or power that is not made out does not count. It is not a ground for information from Revenue and Customs: section 42 needs consent, and section 16LA was not read on that point."
}
},
{
"id":"daa2021-49A",
"provision":"DAA 2021 s.49A",
"title":"arrangements to tell a child's school of domestic abuse",
"territory":["england","wales"],
"passed":null,
"from":"2025-11-07",
"to":null,
"from_status":"reported",
"read_to":null,
"source":"ukpga-2024-21-s20",
"powers":["s35"],
"objectives":["multiple-disadvantages"],
"discloser":{"bound":[{"ref":"sch4/22"}],"perhaps":[],"in_no_entry":"not-bound","not_known":"perhaps"},
"recipient":{
"bound":[{"ref":"sch4/23"},{"ref":"sch4/24"},{"ref":"sch4/25"},{"ref":"sch4/42"},{"ref":"sch4/43"}],
"perhaps":[],
"in_no_entry":"not-bound",
"not_known":"perhaps"
},
"begun":"Another law may apply. Section 49A of the Domestic Abuse Act 2021, for England and Wales, {began}. It is reported to require chief officers of police to have arrangements so that a child's school or college is notified as soon as is practicable. This is where an officer has reasonable grounds to believe that the child may be a victim of domestic abuse. Regulations may make exceptions. It is not a duty to disclose in each case. This answer does not check whether the section applies to this disclosure.",
"to_come":null,
"onward":null
}
],
"instruments":[
{"id":"CA 2004","uri":"ukpga/2004/31","title":"Children Act 2004","first_day":null},
{"id":"DAA 2021","uri":"ukpga/2021/17","title":"Domestic Abuse Act 2021","first_day":"2021-04-29"},
{"id":"DEA 2017","uri":"ukpga/2017/30","title":"Digital Economy Act 2017","first_day":"2017-04-27"},
{"id":"HRA 1998","uri":"ukpga/1998/42","title":"Human Rights Act 1998","first_day":null},
{
"id":"CRCA 2005",
"uri":"ukpga/2005/11",
"title":"Commissioners for Revenue and Customs Act 2005",
"first_day":null
},
{"id":"SA 2020","uri":"ukpga/2020/17","title":"Sentencing Act 2020","first_day":null},
{
"id":"LURA 2023",
"uri":"ukpga/2023/55",
"title":"Levelling-up and Regeneration Act 2023",
"first_day":"2023-12-26"
},
{
"id":"WSMA 2025",
"uri":"ukpga/2025/5",
"title":"Water (Special Measures) Act 2025",
"first_day":"2025-04-24"
},
{
"id":"DUAA 2025",
"uri":"ukpga/2025/18",
"title":"Data (Use and Access) Act 2025",
"first_day":"2025-06-19"
},
{
"id":"ASC 2020/1",
"uri":"asc/2020/1",
"title":"Health and Social Care (Quality and Engagement) (Wales) Act 2020",
"first_day":"2023-04-01"
},
{"id":"DPA 2018","uri":"ukpga/2018/12","title":"Data Protection Act 2018","first_day":"2018-05-25"},
{
"id":"UK GDPR",
"uri":"eur/2016/679",
"title":"Regulation (EU) 2016/679 (United Kingdom General Data Protection Regulation)",
"first_day":"2020-12-31"
},
{"id":"SI 2017/765","uri":"uksi/2017/765","title":null,"first_day":"2017-10-01"},
{
"id":"SI 2017/979",
"uri":"uksi/2017/979",
"title":"Transfer of Functions (Secretary of State for Digital, Culture, Media and Sport) Order 2017",
"first_day":"2017-11-08"
},
{
"id":"SI 2018/342",
"uri":"wsi/2018/342",
"title":"Digital Economy Act 2017 (Commencement No. 1) (England and Wales) Regulations 2018",
"first_day":"2018-03-08"
},
{"id":"SI 2018/378","uri":"uksi/2018/378","title":null,"first_day":"2018-04-11"},
{
"id":"SI 2018/382",
"uri":"uksi/2018/382",
"title":"Digital Economy Act 2017 (Commencement No. 4) Regulations 2018",
"first_day":"2018-03-15"
},
{
"id":"SI 2018/526",
"uri":"uksi/2018/526",
"title":"Transfer of Functions (Digital Government) Order 2018",
"first_day":"2018-05-18"
},
{
"id":"SI 2018/551",
"uri":"wsi/2018/551",
"title":"Digital Government (Welsh Bodies) (Wales) Regulations 2018",
"first_day":"2018-04-26"
},
{
"id":"SSI 2018/243",
"uri":"ssi/2018/243",
"title":"Digital Government (Scottish Bodies) Regulations 2018",
"first_day":"2018-09-13"
},
{
"id":"SI 2018/912",
"uri":"uksi/2018/912",
"title":"Digital Government (Disclosure of Information) Regulations 2018",
"first_day":"2018-07-19"
},
{
"id":"SI 2020/940",
"uri":"uksi/2020/940",
"title":"Transfer of Functions (Digital Government) Order 2020",
"first_day":"2020-09-30"
},
{
"id":"SI 2021/1265",
"uri":"uksi/2021/1265",
"title":"Transfer of Functions (Secretary of State for Levelling Up, Housing and Communities) Order 2021",
"first_day":"2021-12-08"
},
{
"id":"SI 2022/500",
"uri":"uksi/2022/500",
"title":"Criminal Justice Act 2003 (Commencement No. 33) and Sentencing Act 2020 (Commencement No. 2) Regulations 2022",
"first_day":"2022-04-28"
},
{
"id":"SI 2022/1098",
"uri":"uksi/2022/1098",
"title":"Digital Government (Disclosure of Information) (Amendment) Regulations 2022",
"first_day":"2022-10-27"
},
{
"id":"SI 2023/149",
"uri":"uksi/2023/149",
"title":"Judicial Review and Courts Act 2022 (Magistrates' Court Sentencing Powers) Regulations 2023",
"first_day":"2023-02-07"
},
{
"id":"SI 2023/298",
"uri":"uksi/2023/298",
"title":"Sentencing Act 2020 (Magistrates' Court Sentencing Powers) (Amendment) Regulations 2023",
"first_day":"2023-03-30"
},
{
"id":"SI 2023/424",
"uri":"uksi/2023/424",
"title":"Secretaries of State for Energy Security and Net Zero, for Science, Innovation and Technology, for Business and Trade, and for Culture, Media and Sport and the Transfer of Functions (National Security and Investment Act 2021 etc) Order 2023",
"first_day":"2023-05-03"
},
{
"id":"SI 2024/64",
"uri":"uksi/2024/64",
"title":"Digital Government (Disclosure of Information) (Identity Verification Services) Regulations 2024",
"first_day":"2024-02-08"
},
{
"id":"SI 2024/1067",
"uri":"uksi/2024/1067",
"title":"Sentencing Act 2020 (Magistrates' Court Sentencing Powers) (Amendment) Regulations 2024",
"first_day":"2024-11-18"
},
{
"id":"SI 2024/991",
"uri":"uksi/2024/991",
"title":"Transfer of Functions (Secretary of State for Housing, Communities and Local Government) Order 2024",
"first_day":"2024-10-30"
},
{
"id":"SI 2025/557",
"uri":"uksi/2025/557",
"title":"Transfer of Functions (Digital Government) Order 2025",
"first_day":"2025-06-03"
},
{
"id":"SI 2026/82",
"uri":"uksi/2026/82",
"title":"Data (Use and Access) Act 2025 (Commencement No. 6 and Transitional and Saving Provisions) Regulations 2026",
"first_day":"2026-01-29"
},
{
"id":"SI 2026/126",
"uri":"uksi/2026/126",
"title":"Digital Economy Act 2017 (Commencement No. 2) (Northern Ireland) and Data (Use and Access) Act 2025 (Commencement No. 7) Regulations 2026",
"first_day":"2026-02-11"
},
{
"id":"SI 2026/386",
"uri":"uksi/2026/386",
"title":"Data (Use and Access) Act 2025 (Consequential Amendments and Transitional Provision) Regulations 2026",
"first_day":"2026-09-30"
},
{"id":"SI 2026/1015","uri":"uksi/2026/1015","title":null,"first_day":null}
],
"sources":[
{"id":"ukpga-2026-21-s4","url":"https://www.legislation.gov.uk/ukpga/2026/21/section/4/enacted"},
{"id":"ukpga-2024-21-s20","url":"https://www.legislation.gov.uk/ukpga/2024/21/section/20/enacted"},
{
"id":"schedule-4-as-enacted",
"url":"http://www.legislation.gov.uk/ukpga/2017/30/schedule/4/enacted/data.xht?view=snippet&wrap=true"
},
{"id":"ukpga-2017-30","url":"https://www.legislation.gov.uk/ukpga/2017/30/2025-06-03"},
{"id":"uksi-2017-765","url":"https://www.legislation.gov.uk/uksi/2017/765"},
{"id":"uksi-2017-979","url":"https://www.legislation.gov.uk/uksi/2017/979"},
{"id":"uksi-2018-378","url":"https://www.legislation.gov.uk/uksi/2018/378"},
{"id":"uksi-2018-382","url":"https://www.legislation.gov.uk/uksi/2018/382"},
{"id":"uksi-2018-912","url":"https://www.legislation.gov.uk/uksi/2018/912"},
{"id":"uksi-2021-1265","url":"https://www.legislation.gov.uk/uksi/2021/1265"},
{"id":"uksi-2022-1098","url":"https://www.legislation.gov.uk/uksi/2022/1098"},
{"id":"uksi-2023-424","url":"https://www.legislation.gov.uk/uksi/2023/424"},
{"id":"uksi-2024-64","url":"https://www.legislation.gov.uk/uksi/2024/64"},
{"id":"uksi-2024-991","url":"https://www.legislation.gov.uk/uksi/2024/991"},
{"id":"uksi-2026-126","url":"https://www.legislation.gov.uk/uksi/2026/126"},
{"id":"wsi-2018-342","url":"https://www.legislation.gov.uk/wsi/2018/342"},
{"id":"wsi-2018-551","url":"https://www.legislation.gov.uk/wsi/2018/551"},
{"id":"ssi-2018-243","url":"https://www.legislation.gov.uk/ssi/2018/243"}
],
"edition":"2026-11-27",
"title":"Digital Economy Act 2017, Part 5, Chapter 1",
"passed":"2017-04-27",
"licence":"Contains public sector information licensed under the Open Government Licence v3.0.",
"everyday_words":[
{
"name":"Troubled Families",
"words":["troubled families","troubled family","troubled families programme"],
"objective":"multiple-disadvantages",
"message":"the multiple disadvantages objective was first developed for the Troubled Families programme",
"status":"seen",
"citation":"SI 2018/912 Sch. para.2(1)"
},
{
"name":"Supporting Families",
"words":["supporting families","supporting families programme","supporting family"],
"objective":"multiple-disadvantages",
"message":"Supporting Families is the later name of the Troubled Families programme, for which the multiple disadvantages objective was first developed",
"status":"practice",
"from_year":2021,
"citation":"SI 2018/912 Sch. para.2(1)"
},
{
"name":"Families First",
"words":[
"families first",
"families first partnership",
"families first partnership programme",
"families first for children"
],
"objective":"multiple-disadvantages",
"message":"Families First is the name of programmes of family support; the objective for people affected by multiple disadvantages is multiple-disadvantages",
"status":"practice",
"citation":"SI 2018/912 Sch. para.2(1)"
},
{
"name":"TF",
"words":["tf"],
"message":"TF is short for Troubled Families, a programme; the objective first developed for it is multiple-disadvantages",
"status":"practice"
},
{
"name":"family support",
"words":["family support","early help","family hub","family hubs","vulnerable families","complex families"],
"message":"family support has no objective of its own; look at multiple-disadvantages, which is about people affected by two disadvantages or more",
"status":"practice",
"citation":"SI 2018/912 Sch. para.2(2)"
},
{
"name":"television retuning",
"words":["retuning","tv retuning","television retuning","retuning televisions"],
"objective":"television-retuning",
"message":"this is the objective television-retuning",
"status":"seen",
"citation":"SI 2018/912 Sch. para.1(1)(b)"
},
{
"name":"fuel poverty",
"words":["fuel poor","fuel poverty","fuel poor households","people in fuel poverty"],
"objective":"fuel-poverty",
"message":"this is the objective fuel-poverty, under section 35; disclosures to and from gas and electricity suppliers have powers of their own, sections 36 and 37",
"status":"seen",
"citation":"SI 2018/912 Sch. para.1(1)(c)"
},
{
"name":"Warm Home Discount",
"words":["warm home discount","warm homes discount","whd","warm home discount scheme"],
"power":"s36",
"message":"the Warm Home Discount is a support scheme under Part 2 of the Energy Act 2010: look at the power s36 with the intended use support-scheme, at s37 for a disclosure by a supplier, and at the objective fuel-poverty under section 35",
"status":"practice",
"citation":"DEA 2017 s.36(3)(a)"
},
{
"name":"Energy Company Obligation",
"words":["eco","eco3","eco4","eco 4","energy company obligation","energy company obligations"],
"power":"s36",
"message":"the Energy Company Obligation is an obligation of gas and electricity suppliers: look at the power s36 with the intended use gas-obligation or electricity-obligation, at s37 for a disclosure by a supplier, and at the objective fuel-poverty under section 35",
"status":"practice",
"citation":"DEA 2017 s.36(3)(b)"
},
{
"name":"Great British Insulation Scheme",
"words":["gbis","great british insulation scheme","great british insulation","eco plus"],
"power":"s36",
"message":"the Great British Insulation Scheme is an obligation of energy suppliers: find the order that it is under, and look at the power s36 with the intended use gas-obligation or electricity-obligation, and at the objective fuel-poverty under section 35",
"status":"practice",
"citation":"DEA 2017 s.36(3)(b)"
},
{
"name":"energy",
"words":["energy","energy bills","gas","electricity","warm homes"],
"message":"for energy costs look at the objective fuel-poverty under section 35, and at the powers s36 (to a gas or electricity supplier) and s37 (by one)",
"status":"seen",
"citation":"DEA 2017 s.36(1)"
},
{
"name":"social tariff",
"words":["social tariff","social tariffs","water social tariff","water social tariffs"],
"power":"s38",
"message":"for a social tariff of a water or sewerage undertaker look at the power s38 with the intended use social-tariff, at s39 for a disclosure by an undertaker, and at the objective water-poverty under section 35",
"status":"seen",
"citation":"DEA 2017 s.38(3)(b)"
},
{
"name":"WaterSure",
"words":["watersure","water sure","watersure plus","watersure wales"],
"power":"s38",
"message":"WaterSure is a scheme of water and sewerage charges: find the provision that it is under, and look at the power s38 with the intended use required-special-provision or social-tariff, and at the objective water-poverty under section 35",
"status":"practice",
"citation":"DEA 2017 s.38(3)(a)"
},
{
"name":"water poverty",
"words":["water poor","water poverty","people in water poverty"],
"objective":"water-poverty",
"message":"this is the objective water-poverty, under section 35; disclosures to and from water and sewerage undertakers have powers of their own, sections 38 and 39",
"status":"seen",
"citation":"SI 2018/912 Sch. para.1(1)(d)"
},
{
"name":"water",
"words":["water","water bills","sewerage"],
"message":"for water costs look at the objective water-poverty under section 35, and at the powers s38 (to a water or sewerage undertaker) and s39 (by one)",
"status":"seen",
"citation":"DEA 2017 s.38(1)"
},
{
"name":"Scottish early learning and childcare",
"words":[
"scottish early learning",
"scottish early learning and childcare",
"early learning and childcare",
"elc"
],
"objective":"scottish-early-learning-and-childcare",
"message":"this is the objective scottish-early-learning-and-childcare",
"status":"seen",
"citation":"SI 2018/912 Sch. para.1(1)(e)"
},
{
"name":"funded childcare",
"words":[
"early learning",
"early years",
"funded childcare",
"free childcare",
"childcare",
"funded early learning",
"funded two year olds",
"nursery places"
],
"message":"the one objective about childcare is scottish-early-learning-and-childcare, and it is about a duty in Scotland; no objective for childcare elsewhere is in this edition of the law",
"status":"seen",
"citation":"SI 2018/912 Sch. para.6"
},
{
"name":"GOV.UK One Login",
"words":["one login","gov uk one login","onelogin"],
"objective":"digital-identity-verification-services",
"message":"GOV.UK One Login is a digital identity service; the objective about such services is digital-identity-verification-services",
"status":"practice",
"citation":"SI 2024/64 reg.3(2)"
},
{
"name":"digital identity",
"words":[
"digital identity",
"digital identities",
"identity verification",
"identity verification services",
"digital identity verification"
],
"objective":"digital-identity-verification-services",
"message":"this is the objective digital-identity-verification-services",
"status":"seen",
"citation":"SI 2024/64 reg.3(2)"
},
{
"name":"debt",
"words":[
"debt",
"debts",
"debt recovery",
"debt collection",
"council tax debt",
"council tax arrears",
"arrears"
],
"message":"debt owed to the public sector has a power of its own, section 48 (Chapter 3 of Part 5 of the Act). It is not an objective of section 35",
"status":"seen",
"citation":"DEA 2017 s.48"
},
{
"name":"fraud",
"words":["fraud","fraud and error","tenancy fraud","benefit fraud"],
"message":"fraud against the public sector has a power of its own, section 56 (Chapter 4 of Part 5 of the Act). It is not an objective of section 35",
"status":"seen",
"citation":"DEA 2017 s.56"
},
{
"name":"research",
"words":["research","research and statistics","evaluation"],
"message":"research has a power of its own, section 64 (Chapter 5 of Part 5 of the Act). It is not an objective of section 35",
"status":"seen",
"citation":"DEA 2017 s.64"
},
{
"name":"crime",
"words":["crime","crime prevention","prevention of crime","crime and disorder","community safety"],
"message":"crime prevention is not an objective of section 35. For later use and onward disclosure look at the ground crime-or-anti-social-behaviour; other laws, such as section 115 of the Crime and Disorder Act 1998, have powers of their own, which this answer does not check",
"status":"seen",
"citation":"DEA 2017 s.40(2)(c)"
},
{
"name":"section 115 of the Crime and Disorder Act 1998",
"words":[
"s115",
"cda",
"crime and disorder act",
"crime and disorder act 1998",
"s115 crime and disorder act",
"s115 crime and disorder act 1998"
],
"message":"section 115 of the Crime and Disorder Act 1998 is a power of another law, which this answer does not check. The powers here are s35 to s39",
"status":"seen"
},
{
"name":"section 11 of the Children Act 2004",
"words":["s11","children act","children act 2004","s11 children act","s11 children act 2004"],
"message":"section 11 of the Children Act 2004 is a duty of another law about the welfare of children, which this answer does not check; its words do not name sharing. The powers here are s35 to s39",
"status":"seen"
},
{
"name":"safeguarding",
"words":["safeguarding","child protection","mash"],
"message":"safeguarding is not an objective of section 35. For later use and onward disclosure look at the ground safeguarding; other laws have duties and powers of their own, which this answer does not check",
"status":"seen",
"citation":"DEA 2017 s.40(2)(f)(iii)"
},
{
"name":"legal obligation",
"words":[
"legal obligation",
"legal obligations",
"statutory",
"statutory duty",
"statutory power",
"statute",
"duty",
"legal duty",
"legal gateway",
"legal power"
],
"message":"this names no provision. The powers here are s35 to s39; the power is permissive: it puts no duty to share on anybody. Another law may. In data protection, a legal obligation is the lawful basis 6(1)(c)",
"status":"seen",
"citation":"UK GDPR art.6(1)(c)"
},
{
"name":"consent",
"words":["consent","explicit consent","informed consent"],
"message":"consent is a lawful basis in data protection, 6(1)(a), and a ground for later use and onward disclosure. It is not a power or an objective",
"status":"seen",
"citation":"UK GDPR art.6(1)(a)"
},
{
"name":"legitimate interests",
"words":["legitimate interests","legitimate interest"],
"message":"legitimate interests are a lawful basis in data protection, 6(1)(f). They are not a power or an objective",
"status":"seen",
"citation":"UK GDPR art.6(1)(f)"
},
{
"name":"public task",
"words":["public task","public interest","official authority"],
"message":"a task in the public interest or in official authority is a lawful basis in data protection, 6(1)(e). It is not a power or an objective",
"status":"seen",
"citation":"UK GDPR art.6(1)(e)"
},
{
"name":"vital interests",
"words":["vital interests","vital interest"],
"message":"vital interests are a lawful basis in data protection, 6(1)(d). They are not a power or an objective",
"status":"seen",
"citation":"UK GDPR art.6(1)(d)"
},
{
"name":"data protection",
"words":[
"gdpr",
"uk gdpr",
"data protection",
"data protection act",
"data protection act 2018",
"dpa",
"dpa 2018",
"article 6"
],
"message":"data protection law applies beside the power; it is not a power or an objective. State a lawful basis in an agreement, and the controller's own conclusion in complies_with_data_protection",
"status":"seen",
"citation":"DEA 2017 s.40(8)(a)"
},
{
"name":"public domain",
"words":["public domain","publicly available","already public"],
"message":"information that is already lawfully public is a ground for later use and onward disclosure, already-public. It is not a power or an objective",
"status":"seen",
"citation":"DEA 2017 s.40(2)(a)"
},
{
"name":"education-related passported benefits",
"words":["passported benefits","education passported benefits","free school meals","school meals"],
"message":"an objective for education-related passported benefits was consulted on from 29 July 2025; regulations that make it have not been seen",
"status":"seen"
},
{
"name":"another benefit or scheme",
"words":[
"housing benefit",
"council tax support",
"council tax reduction",
"universal credit",
"pension credit",
"healthy start",
"blue badge",
"veterans",
"homes for ukraine",
"electoral registration",
"bereavement",
"levelling up"
],
"message":"no objective of this edition has this name. List the objectives and compare what each is for",
"status":"seen"
}
],
"lawful_bases":[
{"id":"6(1)(a)","citation":"UK GDPR art.6(1)(a)","text":"consent","consent":true},
{"id":"6(1)(b)","citation":"UK GDPR art.6(1)(b)","text":"a contract"},
{"id":"6(1)(c)","citation":"UK GDPR art.6(1)(c)","text":"a legal obligation"},
{"id":"6(1)(d)","citation":"UK GDPR art.6(1)(d)","text":"vital interests"},
{
"id":"6(1)(e)",
"citation":"UK GDPR art.6(1)(e)",
"text":"a task in the public interest or in official authority"
},
{
"id":"6(1)(ea)",
"citation":"UK GDPR art.6(1)(ea)",
"text":"a recognised legitimate interest",
"closed_to_public_authorities":true,
"from":"2026-02-05",
"inserted_by":"DUAA 2025 s.70(2)(b)",
"commenced_by":"SI 2026/82 reg.2(c)"
},
{
"id":"6(1)(f)",
"citation":"UK GDPR art.6(1)(f)",
"text":"legitimate interests",
"closed_to_public_authorities":true
}
],
"purposes":[
{
"power":"s36",
"id":"reduce-costs",
"citation":"DEA 2017 s.36(2)(a)",
"text":"reducing their energy costs"
},
{
"power":"s36",
"id":"improve-efficiency",
"citation":"DEA 2017 s.36(2)(b)",
"text":"improving efficiency in their use of energy"
},
{
"power":"s36",
"id":"improve-health-or-financial-well-being",
"citation":"DEA 2017 s.36(2)(c)",
"text":"improving their health or financial well-being"
},
{
"power":"s37",
"id":"reduce-costs",
"citation":"DEA 2017 s.37(2)(a)",
"text":"reducing their energy costs"
},
{
"power":"s37",
"id":"improve-efficiency",
"citation":"DEA 2017 s.37(2)(b)",
"text":"improving efficiency in their use of energy"
},
{
"power":"s37",
"id":"improve-health-or-financial-well-being",
"citation":"DEA 2017 s.37(2)(c)",
"text":"improving their health or financial well-being"
},
{
"power":"s38",
"id":"reduce-costs",
"citation":"DEA 2017 s.38(2)(a)",
"text":"reducing their water or sewerage costs"
},
{
"power":"s38",
"id":"improve-efficiency",
"citation":"DEA 2017 s.38(2)(b)",
"text":"improving efficiency in their use of water"
},
{
"power":"s38",
"id":"improve-health-or-financial-well-being",
"citation":"DEA 2017 s.38(2)(c)",
"text":"improving their health or financial well-being"
},
{
"power":"s39",
"id":"reduce-costs",
"citation":"DEA 2017 s.39(2)(a)",
"text":"reducing their water or sewerage costs"
},
{
"power":"s39",
"id":"improve-efficiency",
"citation":"DEA 2017 s.39(2)(b)",
"text":"improving efficiency in their use of water"
},
{
"power":"s39",
"id":"improve-health-or-financial-well-being",
"citation":"DEA 2017 s.39(2)(c)",
"text":"improving their health or financial well-being"
}
],
"intended_uses":[
{
"id":"support-scheme",
"power":"s36",
"citation":"DEA 2017 s.36(3)(a)",
"text":"a support scheme under Part 2 of the Energy Act 2010",
"only_to":null,
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017"
},
{
"id":"gas-obligation",
"power":"s36",
"citation":"DEA 2017 s.36(3)(b)",
"text":"a gas supplier's obligation under an order under section 33BC or 33BD of the Gas Act 1986",
"only_to":"s36/1/a",
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017"
},
{
"id":"electricity-obligation",
"power":"s36",
"citation":"DEA 2017 s.36(3)(c)",
"text":"an electricity supplier's obligation under an order under section 41A or 41B of the Electricity Act 1989",
"only_to":"s36/1/b",
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017"
},
{
"id":"heating-grants",
"power":"s36",
"citation":"DEA 2017 s.36(3)(d)",
"text":"grants under section 15 of the Social Security Act 1990 under regulations of the Scottish or the Welsh Ministers",
"only_to":null,
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017"
},
{
"id":"gas-charge-restriction",
"power":"s36",
"citation":"DEA 2017 s.36(3)(e)",
"text":"a restriction on a gas supplier's charges to domestic customers, imposed by the Gas and Electricity Markets Authority for purposes that include reducing the energy costs of people in fuel poverty",
"only_to":"s36/1/a",
"from":"2018-07-19",
"to":null,
"inserted_by":"SI 2018/912 reg.3(2)(b)"
},
{
"id":"electricity-charge-restriction",
"power":"s36",
"citation":"DEA 2017 s.36(3)(f)",
"text":"the like restriction on an electricity supplier's charges",
"only_to":"s36/1/b",
"from":"2018-07-19",
"to":null,
"inserted_by":"SI 2018/912 reg.3(2)(b)"
},
{
"id":"required-special-provision",
"power":"s38",
"citation":"DEA 2017 s.38(3)(a)",
"text":"special provision in the undertaker's charges scheme that regulations under section 143A of the Water Industry Act 1991 require",
"only_to":null,
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017"
},
{
"id":"social-tariff",
"power":"s38",
"citation":"DEA 2017 s.38(3)(b)",
"text":"a social tariff in the undertaker's charges scheme under section 44 of the Flood and Water Management Act 2010",
"only_to":null,
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017"
}
],
"eligible_classes":[
{
"id":"water-poverty",
"citation":"DEA 2017 s.38(10)",
"text":"people living in water poverty",
"when_not_stated":true,
"undertakers":["s38/1/a","s38/1/b"],
"from":"2017-04-27",
"to":"2025-04-24",
"inserted_by":"DEA 2017"
},
{
"id":"water-poverty",
"citation":"DEA 2017 s.38(9A)(a)",
"text":"people living in water poverty",
"when_not_stated":true,
"undertakers":["s38/1/a","s38/1/b"],
"from":"2025-04-24",
"to":null,
"inserted_by":"WSMA 2025 s.13(5)(b)"
},
{
"id":"special-provision",
"citation":"DEA 2017 s.38(9A)(b)",
"text":"people for whom regulations require special provision in the charges scheme of an undertaker in England",
"people":"people for whom special provision is required",
"undertakers":["s38/1/a"],
"from":"2025-04-24",
"to":null,
"inserted_by":"WSMA 2025 s.13(5)(b)"
}
],
"misreadings":[
{
"what":"field",
"words":["ground","ground_made_out","exception","exemption"],
"message":"the grounds of sections 40(2) and 41(2) are about later use and onward disclosure; they are not reasons to disclose under the power. State the objective or the purpose instead",
"citation":"DEA 2017 s.40(2)"
},
{
"what":"field",
"words":["register_entry","registered","registration","register_number","isa_number"],
"message":"the Code of Practice asks for an entry in the public register; the entry is not a condition of the power, and a disclosure does not name it",
"citation":"DEA 2017 s.43(3)"
},
{
"what":"field",
"words":["lawful_basis","legal_basis","consent"],
"message":"the answer does not check a data protection basis or consent separately: state the controller's own conclusion in complies_with_data_protection",
"citation":"DEA 2017 s.40(8)(a)"
},
{
"what":"power",
"words":["s46","s47"],
"message":"this section is about civil registration (Chapter 2), not about public service delivery (Chapter 1): expected s35 to s39",
"citation":"DEA 2017 s.35(1)"
},
{
"what":"power",
"words":["s48","s49","s50","s51","s52","s53","s54","s55"],
"message":"this section is about debt owed to the public sector (Chapter 3), not about public service delivery (Chapter 1): expected s35 to s39",
"citation":"DEA 2017 s.35(1)"
},
{
"what":"power",
"words":["s56","s57","s58","s59","s60","s61","s62","s63"],
"message":"this section is about fraud against the public sector (Chapter 4), not about public service delivery (Chapter 1): expected s35 to s39",
"citation":"DEA 2017 s.35(1)"
},
{
"what":"power",
"words":["s64","s65","s66","s67","s68","s69","s70","s71","s72","s73"],
"message":"this section is about research (Chapter 5), not about public service delivery (Chapter 1): expected s35 to s39",
"citation":"DEA 2017 s.35(1)"
},
{
"what":"power",
"words":["s40","s41","s42","s43"],
"message":"this section does not give a power to disclose: sections 40 to 43 are about use, onward disclosure and the code. Expected s35 to s39",
"citation":"DEA 2017 s.40(1)"
}
],
"objectives":[
{
"id":"multiple-disadvantages",
"title":"multiple disadvantages",
"register_names":["multiple disadvantage"],
"aim":"help individuals or households affected by multiple disadvantages",
"people":"people affected by multiple disadvantages",
"people_by":"SI 2018/912 Sch. para.2(2)",
"instrument":"SI 2018/912",
"from":"2018-07-19",
"to":null,
"extent":["england","wales","scotland"],
"commenced_by":"SI 2018/912 reg.1(1)",
"extent_by":"SI 2018/912 reg.1(3)",
"specified_by":"SI 2018/912 Sch. para.1(1)(a)",
"opening":"SI 2018/912 Sch. para.2(1)",
"persons_by":"SI 2018/912 Sch. para.1(2)(a)(i)",
"providers_by":"SI 2018/912 Sch. para.1(2)(a)(ii)",
"combine":"all",
"verified_to":"2025-06-03",
"source":"uksi-2018-912",
"elements":[
{
"id":"identify",
"citation":"SI 2018/912 Sch. para.2(1)(a)",
"text":"helping to find individuals or households with multiple disadvantages"
},
{
"id":"improve-or-facilitate",
"citation":"SI 2018/912 Sch. para.2(1)(b)",
"text":"improving or targeting a public service, or making it easier to provide a benefit"
},
{
"id":"improve-well-being",
"citation":"SI 2018/912 Sch. para.2(1)(c)",
"text":"improving physical, mental, emotional, social or economic well-being"
}
],
"factors":{
"at_least":2,
"citation":"SI 2018/912 Sch. para.2(2)",
"list":[
{
"id":"anti-social-behaviour",
"citation":"SI 2018/912 Sch. para.2(3)(a)",
"text":"anti-social behaviour, as victim or as perpetrator"
},
{"id":"care-leaver","citation":"SI 2018/912 Sch. para.2(3)(b)","text":"being a care leaver"},
{"id":"child-in-need","citation":"SI 2018/912 Sch. para.2(3)(c)","text":"being a child in need"},
{"id":"criminal-offending","citation":"SI 2018/912 Sch. para.2(3)(d)","text":"criminal offending"},
{"id":"domestic-violence","citation":"SI 2018/912 Sch. para.2(3)(e)","text":"domestic violence"},
{"id":"financial-exclusion","citation":"SI 2018/912 Sch. para.2(3)(f)","text":"financial exclusion"},
{"id":"disability","citation":"SI 2018/912 Sch. para.2(3)(g)","text":"having a disability"},
{"id":"homelessness","citation":"SI 2018/912 Sch. para.2(3)(h)","text":"homelessness"},
{"id":"ill-health","citation":"SI 2018/912 Sch. para.2(3)(i)","text":"ill-health"},
{
"id":"irregular-school-attendance",
"citation":"SI 2018/912 Sch. para.2(3)(j)",
"text":"irregular attendance at school"
},
{
"id":"not-in-education-or-training",
"citation":"SI 2018/912 Sch. para.2(3)(k)",
"text":"not being in education or training, aged at least 16 and under 25",
"age":"SI 2018/912 Sch. para.2(6)"
},
{"id":"substance-misuse","citation":"SI 2018/912 Sch. para.2(3)(l)","text":"substance misuse"},
{"id":"unemployment","citation":"SI 2018/912 Sch. para.2(3)(m)","text":"unemployment"}
]
},
"persons":[
{"ref":"sch4/1","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/2","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/3","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/4","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/5","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/7","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/8","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/10","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/11","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/12","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/13","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/14","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/14A","from":"2023-12-26","to":null,"reading":"references-as-amended","citation":null},
{"ref":"sch4/15","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/16","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/18","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/19","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/20","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/21","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/22","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/23","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/24","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/25","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/29","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/30","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/31","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/32","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/33","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/34","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/40","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/41","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/42","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/43","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/44","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/45","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/46","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/47","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/49","from":"2018-09-13","to":null,"reading":null,"citation":null},
{"ref":"sch4/50","from":"2018-09-13","to":null,"reading":null,"citation":null},
{"ref":"sch4/51","from":"2018-09-13","to":null,"reading":null,"citation":null}
]
},
{
"id":"television-retuning",
"title":"television retuning",
"register_names":["tuning"],
"aim":"help an individual or household under a scheme for retuning televisions",
"people":"people under a relevant retuning scheme",
"people_by":"SI 2018/912 Sch. para.3(2)(a)",
"instrument":"SI 2018/912",
"from":"2018-07-19",
"to":null,
"extent":["england","wales","scotland"],
"commenced_by":"SI 2018/912 reg.1(1)",
"extent_by":"SI 2018/912 reg.1(3)",
"specified_by":"SI 2018/912 Sch. para.1(1)(b)",
"opening":"SI 2018/912 Sch. para.3(1)",
"persons_by":"SI 2018/912 Sch. para.1(2)(b)(i)",
"providers_by":"SI 2018/912 Sch. para.1(2)(b)(ii)",
"combine":"any",
"verified_to":"2025-06-03",
"source":"uksi-2018-912",
"elements":[
{
"id":"identify-eligible",
"citation":"SI 2018/912 Sch. para.3(1)(a)",
"text":"finding who may be eligible for help under the scheme"
},
{
"id":"contact",
"citation":"SI 2018/912 Sch. para.3(1)(b)",
"text":"contacting them with a view to helping"
},
{
"id":"establish-entitlement",
"citation":"SI 2018/912 Sch. para.3(1)(c)",
"text":"finding out whether they are entitled to help"
}
],
"factors":null,
"persons":[
{"ref":"sch4/2","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/7","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/11","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/12","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/13","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/14","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/14A","from":"2023-12-26","to":null,"reading":"references-as-amended","citation":null},
{"ref":"sch4/15","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/16","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/17","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/29","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/30","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/31","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/32","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/33","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/34","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/47","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/50","from":"2018-09-13","to":null,"reading":null,"citation":null}
]
},
{
"id":"fuel-poverty",
"title":"fuel poverty",
"register_names":["fuel poverty"],
"aim":"help people living in fuel poverty",
"people":"people living in fuel poverty",
"people_by":"DEA 2017 s.36(10)",
"instrument":"SI 2018/912",
"from":"2018-07-19",
"to":null,
"extent":["england","wales","scotland"],
"commenced_by":"SI 2018/912 reg.1(1)",
"extent_by":"SI 2018/912 reg.1(3)",
"specified_by":"SI 2018/912 Sch. para.1(1)(c)",
"opening":"SI 2018/912 Sch. para.4",
"persons_by":"SI 2018/912 Sch. para.1(2)(c)(i)",
"providers_by":"SI 2018/912 Sch. para.1(2)(c)(ii)",
"combine":"any",
"verified_to":"2025-06-03",
"source":"uksi-2018-912",
"elements":[
{
"id":"reduce-energy-costs",
"citation":"SI 2018/912 Sch. para.4(a)",
"text":"cutting their energy costs"
},
{
"id":"improve-energy-efficiency",
"citation":"SI 2018/912 Sch. para.4(b)",
"text":"making their use of energy more efficient"
},
{
"id":"improve-health-or-financial-well-being",
"citation":"SI 2018/912 Sch. para.4(c)",
"text":"improving their health or financial well-being"
}
],
"factors":null,
"persons":[
{"ref":"sch4/6","from":"2018-07-19","to":"2023-05-03","reading":null,"citation":null},
{"ref":"sch4/6","from":"2023-05-03","to":null,"reading":"references-as-amended","citation":null},
{"ref":"sch4/7","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/8","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/9A","from":"2023-05-03","to":null,"reading":"transferred-functions","citation":null},
{"ref":"sch4/9B","from":"2023-05-03","to":null,"reading":"transferred-functions","citation":null},
{"ref":"sch4/10","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/11","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/12","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/13","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/14","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/14A","from":"2023-12-26","to":null,"reading":"references-as-amended","citation":null},
{"ref":"sch4/15","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/16","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/17","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/18","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/19","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/20","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/21","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/26","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/27","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/29","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/30","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/31","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/32","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/33","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/34","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/40","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/42","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/43","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/44","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/45","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/46","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/47","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/49","from":"2018-09-13","to":null,"reading":null,"citation":null},
{"ref":"sch4/50","from":"2018-09-13","to":null,"reading":null,"citation":null}
]
},
{
"id":"water-poverty",
"title":"water poverty",
"register_names":["water poverty"],
"aim":"help people living in water poverty",
"people":"people living in water poverty",
"people_by":"DEA 2017 s.38(10)",
"instrument":"SI 2018/912",
"from":"2018-07-19",
"to":null,
"extent":["england","wales","scotland"],
"commenced_by":"SI 2018/912 reg.1(1)",
"extent_by":"SI 2018/912 reg.1(3)",
"specified_by":"SI 2018/912 Sch. para.1(1)(d)",
"opening":"SI 2018/912 Sch. para.5",
"persons_by":"SI 2018/912 Sch. para.1(2)(d)(i)",
"providers_by":"SI 2018/912 Sch. para.1(2)(d)(ii)",
"combine":"any",
"verified_to":"2025-06-03",
"source":"uksi-2018-912",
"elements":[
{
"id":"reduce-water-costs",
"citation":"SI 2018/912 Sch. para.5(a)",
"text":"cutting their water or sewerage costs"
},
{
"id":"improve-water-efficiency",
"citation":"SI 2018/912 Sch. para.5(b)",
"text":"making their use of water more efficient"
},
{
"id":"improve-health-or-financial-well-being",
"citation":"SI 2018/912 Sch. para.5(c)",
"text":"improving their health or financial well-being"
}
],
"factors":null,
"persons":[
{"ref":"sch4/7","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/8","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/10","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/11","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/12","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/13","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/14","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/14A","from":"2023-12-26","to":null,"reading":"references-as-amended","citation":null},
{"ref":"sch4/15","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/16","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/17","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/27","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/29","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/30","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/31","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/32","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/33","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/34","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/42","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/43","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/44","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/45","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/46","from":"2018-07-19","to":null,"reading":null,"citation":null},
{"ref":"sch4/47","from":"2018-07-19","to":null,"reading":null,"citation":null}
]
},
{
"id":"scottish-early-learning-and-childcare",
"title":"Scottish early learning and childcare",
"register_names":["early learning"],
"aim":"find and contact parents of eligible two-year-olds in Scotland, so that the duty to provide early learning and childcare can be met",
"people":"parents of relevant children, with a view to the duty in section 47 of the Children and Young People (Scotland) Act 2014",
"instrument":"SI 2018/912",
"from":"2022-10-27",
"to":null,
"extent":["england","wales","scotland"],
"commenced_by":"SI 2022/1098 reg.1(1)",
"extent_by":"SI 2022/1098 reg.1(2)",
"specified_by":"SI 2018/912 Sch. para.1(1)(e)",
"opening":"SI 2018/912 Sch. para.6(1)",
"persons_by":"SI 2018/912 Sch. para.1(2)(e)(i)",
"providers_by":"SI 2018/912 Sch. para.1(2)(e)(ii)",
"combine":"all",
"verified_to":"2025-06-03",
"source":"uksi-2018-912",
"elements":[
{
"id":"identify-parents",
"citation":"SI 2018/912 Sch. para.6(1)(a)",
"text":"finding who may be the parent of a relevant child"
},
{"id":"contact-parents","citation":"SI 2018/912 Sch. para.6(1)(b)","text":"contacting that parent"}
],
"factors":null,
"persons":[
{"ref":"sch4/7","from":"2022-10-27","to":null,"reading":null,"citation":null},
{"ref":"sch4/10","from":"2022-10-27","to":null,"reading":null,"citation":null},
{"ref":"sch4/49","from":"2022-10-27","to":null,"reading":null,"citation":null},
{"ref":"sch4/50","from":"2022-10-27","to":null,"reading":null,"citation":null}
]
},
{
"id":"digital-identity-verification-services",
"title":"digital identity verification services",
"register_names":["identity verification"],
"aim":"help individuals who seek to use public services digitally",
"people":"individuals seeking to use public services digitally",
"instrument":"SI 2024/64",
"from":"2024-02-08",
"to":null,
"extent":["england","wales","scotland"],
"commenced_by":"SI 2024/64 reg.1(1)",
"extent_by":"SI 2024/64 reg.1(2)",
"specified_by":"SI 2024/64 reg.3(2)",
"opening":"SI 2024/64 reg.3(2)",
"persons_by":"SI 2024/64 reg.4(2)(a)",
"providers_by":"SI 2024/64 reg.4(2)(b)",
"combine":"all",
"verified_to":"2025-06-03",
"source":"uksi-2024-64",
"elements":[
{
"id":"reusable-identity",
"citation":"SI 2024/64 reg.3(2)(a)",
"text":"letting them make a reusable digital identity conveniently, securely and efficiently"
},
{
"id":"improve-well-being",
"citation":"SI 2024/64 reg.3(2)(b)",
"text":"improving their physical, mental, emotional, social or economic well-being"
},
{
"id":"support-functions",
"citation":"SI 2024/64 reg.3(2)(c)",
"text":"supporting the administration or delivery of the functions of a person specified for this objective"
}
],
"factors":null,
"persons":[
{"ref":"sch4/1","from":"2024-02-08","to":null,"reading":null,"citation":"SI 2024/64 Sch. para.1"},
{"ref":"sch4/2","from":"2024-02-08","to":null,"reading":null,"citation":"SI 2024/64 Sch. para.2"},
{"ref":"sch4/3","from":"2024-02-08","to":null,"reading":null,"citation":"SI 2024/64 Sch. para.3"},
{"ref":"sch4/4","from":"2024-02-08","to":null,"reading":null,"citation":"SI 2024/64 Sch. para.4"},
{"ref":"sch4/5","from":"2024-02-08","to":null,"reading":null,"citation":"SI 2024/64 Sch. para.5"},
{"ref":"sch4/6","from":"2024-02-08","to":null,"reading":null,"citation":"SI 2024/64 Sch. para.6"},
{"ref":"sch4/7","from":"2024-02-08","to":null,"reading":null,"citation":"SI 2024/64 Sch. para.9"},
{"ref":"sch4/8","from":"2024-02-08","to":null,"reading":null,"citation":"SI 2024/64 Sch. para.10"},
{"ref":"sch4/9","from":"2024-02-08","to":null,"reading":null,"citation":"SI 2024/64 Sch. para.11"},
{"ref":"sch4/9A","from":"2024-02-08","to":null,"reading":null,"citation":"SI 2024/64 Sch. para.7"},
{"ref":"sch4/9B","from":"2024-02-08","to":null,"reading":null,"citation":"SI 2024/64 Sch. para.8"},
{"ref":"sch4/10","from":"2024-02-08","to":null,"reading":null,"citation":"SI 2024/64 Sch. para.12"},
{"ref":"sch4/11","from":"2024-02-08","to":null,"reading":null,"citation":"SI 2024/64 Sch. para.13"},
{"ref":"sch4/12","from":"2024-02-08","to":null,"reading":null,"citation":"SI 2024/64 Sch. para.14"},
{"ref":"sch4/13","from":"2024-02-08","to":null,"reading":null,"citation":"SI 2024/64 Sch. para.15"},
{"ref":"sch4/14","from":"2024-02-08","to":null,"reading":null,"citation":"SI 2024/64 Sch. para.16"},
{"ref":"sch4/15","from":"2024-02-08","to":null,"reading":null,"citation":"SI 2024/64 Sch. para.17"},
{"ref":"sch4/16","from":"2024-02-08","to":null,"reading":null,"citation":"SI 2024/64 Sch. para.18"},
{"ref":"sch4/17","from":"2024-02-08","to":null,"reading":null,"citation":"SI 2024/64 Sch. para.19"},
{"ref":"sch4/27","from":"2024-02-08","to":null,"reading":null,"citation":"SI 2024/64 Sch. para.20"},
{"ref":"sch4/27A","from":"2024-02-08","to":null,"reading":null,"citation":"SI 2024/64 Sch. para.21"},
{"ref":"sch4/27B","from":"2024-02-08","to":null,"reading":null,"citation":"SI 2024/64 Sch. para.22"},
{"ref":"sch4/27C","from":"2024-02-08","to":null,"reading":null,"citation":"SI 2024/64 Sch. para.23"},
{"ref":"sch4/27D","from":"2024-02-08","to":null,"reading":null,"citation":"SI 2024/64 Sch. para.24"},
{"ref":"sch4/29","from":"2024-02-08","to":null,"reading":null,"citation":"SI 2024/64 Sch. para.25"},
{"ref":"sch4/31","from":"2024-02-08","to":null,"reading":null,"citation":"SI 2024/64 Sch. para.26"},
{"ref":"sch4/32","from":"2024-02-08","to":null,"reading":null,"citation":"SI 2024/64 Sch. para.27"},
{"ref":"sch4/34","from":"2024-02-08","to":null,"reading":null,"citation":"SI 2024/64 Sch. para.28"},
{"ref":"sch4/49","from":"2024-02-08","to":null,"reading":null,"citation":"SI 2024/64 Sch. para.29"},
{"ref":"sch4/50","from":"2024-02-08","to":null,"reading":null,"citation":"SI 2024/64 Sch. para.30"}
]
}
],
"proposed_objectives":[
{
"id":"education-passported-benefits-proposed",
"title":"education-related passported benefits",
"published":"2025-07-29",
"meaning":"consulted on from 29 July 2025; regulations that make it have not been seen"
}
],
"restrictions":[
{
"kind":"confidence",
"name":"confidence owed by the discloser",
"effect":"lifted",
"citations":["DEA 2017 s.40(7)(a)"],
"reason":"the disclosure is within the power, so it does not breach an obligation of confidence that the discloser owes",
"later_effect":null,
"later_than":null,
"later_reason":null
},
{
"kind":"contract",
"name":"contract",
"effect":"lifted",
"citations":["DEA 2017 s.40(7)(b)"],
"reason":"the disclosure is within the power, so it does not breach any other restriction on disclosure, however imposed",
"later_effect":null,
"later_than":null,
"later_reason":null
},
{
"kind":"enactment",
"name":"enactment",
"effect":"lifted",
"citations":["DEA 2017 s.40(7)(b)"],
"reason":"the disclosure is within the power, so it does not breach any other restriction on disclosure, however imposed. This answer assumes that the enactment is not later than the Act",
"later_effect":"undetermined",
"later_than":"2017-04-27",
"later_reason":"a later enactment may prohibit what the earlier clause would lift: take legal advice"
},
{
"kind":"common-law",
"name":"common law",
"effect":"lifted",
"citations":["DEA 2017 s.40(7)(b)"],
"reason":"the disclosure is within the power, so it does not breach any other restriction on disclosure, however imposed",
"later_effect":null,
"later_than":null,
"later_reason":null
},
{
"kind":"professional-duty",
"name":"professional duty",
"effect":"lifted",
"citations":["DEA 2017 s.40(7)(b)"],
"reason":"the disclosure is within the power, so it does not breach any other restriction on disclosure, however imposed",
"later_effect":null,
"later_than":null,
"later_reason":null
},
{
"kind":"policy",
"name":"policy",
"effect":"lifted",
"citations":["DEA 2017 s.40(7)(b)"],
"reason":"the disclosure is within the power, so it does not breach any other restriction on disclosure, however imposed",
"later_effect":null,
"later_than":null,
"later_reason":null
},
{
"kind":"court-order",
"name":"court order",
"effect":"undetermined",
"citations":["DEA 2017 s.40(7)(b)"],
"reason":"the clause speaks of restrictions however imposed, but it is a question for a lawyer whether it reaches a court's own order: take legal advice",
"later_effect":null,
"later_than":null,
"later_reason":null
},
{
"kind":"legal-privilege",
"name":"legal privilege",
"effect":"undetermined",
"citations":["DEA 2017 s.40(7)(b)"],
"reason":"the clause speaks of restrictions however imposed, but it is a question for a lawyer whether it reaches legal privilege: take legal advice",
"later_effect":null,
"later_than":null,
"later_reason":null
},
{
"kind":"other",
"name":"another restriction",
"effect":"undetermined",
"citations":["DEA 2017 s.40(7)(b)"],
"reason":"the clause speaks of restrictions however imposed, but you need to know first what this one is: take legal advice",
"later_effect":null,
"later_than":null,
"later_reason":null
},
{
"kind":"data-protection",
"name":"data protection legislation",
"effect":"stands",
"citations":["DEA 2017 s.40(8)(a)"],
"reason":"nothing in the power authorises a disclosure that contravenes the data protection legislation",
"later_effect":null,
"later_than":null,
"later_reason":null
},
{
"kind":"investigatory-powers",
"name":"Investigatory Powers Act 2016",
"effect":"stands",
"citations":["DEA 2017 s.40(8)(b)"],
"reason":"nothing in the power authorises a disclosure that Parts 1 to 7 or Chapter 1 of Part 9 of that Act prohibit",
"later_effect":null,
"later_than":null,
"later_reason":null
},
{
"kind":"human-rights",
"name":"Convention rights",
"effect":"stands",
"citations":["HRA 1998 s.6(1)"],
"reason":"a public authority acts compatibly with Convention rights; the override does not affect them",
"later_effect":null,
"later_than":null,
"later_reason":null
}
],
"powers":[
{
"id":"s35",
"bound_by_consent":true,
"citation":"DEA 2017 s.35",
"title":"to improve public service delivery",
"extent":["england","wales","scotland","northern-ireland"],
"schedule":4,
"verified_to":"2026-02-11",
"commencement":[
{
"from":"2018-04-01",
"territory":["england","wales"],
"only_for":"s38/1/b",
"by":"SI 2018/342 reg.3(1)(a)"
},
{
"from":"2018-05-01",
"territory":["england","wales","scotland"],
"only_for":null,
"by":"SI 2018/382 reg.3(a)"
},
{"from":"2026-02-12","territory":["northern-ireland"],"only_for":null,"by":"SI 2026/126 reg.2(a)"}
]
},
{
"id":"s36",
"bound_by_consent":true,
"citation":"DEA 2017 s.36",
"title":"to gas and electricity suppliers",
"short_title":"fuel poverty: to a gas or electricity supplier",
"register_objective":"fuel-poverty",
"extent":["england","wales","scotland"],
"schedule":5,
"verified_to":"2025-06-03",
"commencement":[
{
"from":"2018-05-01",
"territory":["england","wales","scotland"],
"only_for":null,
"by":"SI 2018/382 reg.3(b)"
}
]
},
{
"id":"s37",
"citation":"DEA 2017 s.37",
"title":"by gas and electricity suppliers",
"short_title":"fuel poverty: from a gas or electricity supplier",
"register_objective":"fuel-poverty",
"extent":["england","wales","scotland"],
"schedule":5,
"verified_to":"2025-06-03",
"commencement":[
{
"from":"2018-05-01",
"territory":["england","wales","scotland"],
"only_for":null,
"by":"SI 2018/382 reg.3(c)"
}
]
},
{
"id":"s38",
"bound_by_consent":true,
"citation":"DEA 2017 s.38",
"title":"to water and sewerage undertakers",
"short_title":"water poverty: to a water or sewerage undertaker",
"register_objective":"water-poverty",
"extent":["england","wales"],
"schedule":6,
"verified_to":"2025-06-03",
"commencement":[
{
"from":"2018-04-01",
"territory":["england","wales"],
"only_for":"s38/1/b",
"by":"SI 2018/342 reg.3(1)(b)"
},
{"from":"2018-05-01","territory":["england","wales"],"only_for":null,"by":"SI 2018/382 reg.3(d)"}
]
},
{
"id":"s39",
"citation":"DEA 2017 s.39",
"title":"by water and sewerage undertakers",
"short_title":"water poverty: from a water or sewerage undertaker",
"register_objective":"water-poverty",
"extent":["england","wales"],
"schedule":6,
"verified_to":"2025-06-03",
"commencement":[
{
"from":"2018-04-01",
"territory":["england","wales"],
"only_for":"s38/1/b",
"by":"SI 2018/342 reg.3(1)(c)"
},
{"from":"2018-05-01","territory":["england","wales"],"only_for":null,"by":"SI 2018/382 reg.3(e)"}
]
}
],
"safeguards":[
{
"id":"s40",
"citation":"DEA 2017 s.40",
"title":"use of information, the override and its limits",
"extent":["england","wales","scotland","northern-ireland"],
"verified_to":"2026-02-11",
"commencement":[
{
"from":"2018-04-01",
"territory":["england","wales"],
"only_for":"s38/1/b",
"by":"SI 2018/342 reg.3(1)(d)"
},
{
"from":"2018-05-01",
"territory":["england","wales","scotland"],
"only_for":null,
"by":"SI 2018/382 reg.3(f)"
},
{"from":"2026-02-12","territory":["northern-ireland"],"only_for":null,"by":"SI 2026/126 reg.2(b)"}
]
},
{
"id":"s41",
"citation":"DEA 2017 s.41",
"title":"confidentiality of personal information",
"extent":["england","wales","scotland","northern-ireland"],
"verified_to":"2026-02-11",
"commencement":[
{
"from":"2018-04-01",
"territory":["england","wales"],
"only_for":"s38/1/b",
"by":"SI 2018/342 reg.3(1)(e)"
},
{
"from":"2018-05-01",
"territory":["england","wales","scotland"],
"only_for":null,
"by":"SI 2018/382 reg.3(g)"
},
{"from":"2026-02-12","territory":["northern-ireland"],"only_for":null,"by":"SI 2026/126 reg.2(c)"}
]
},
{
"id":"s42",
"citation":"DEA 2017 s.42",
"title":"information disclosed by the Revenue and Customs",
"extent":["england","wales","scotland","northern-ireland"],
"verified_to":"2026-02-11",
"commencement":[
{
"from":"2018-04-01",
"territory":["england","wales"],
"only_for":"s38/1/b",
"by":"SI 2018/342 reg.3(1)(f)"
},
{
"from":"2018-05-01",
"territory":["england","wales","scotland"],
"only_for":null,
"by":"SI 2018/382 reg.3(h)"
},
{"from":"2026-02-12","territory":["northern-ireland"],"only_for":null,"by":"SI 2026/126 reg.2(d)"}
]
},
{
"id":"s43",
"citation":"DEA 2017 s.43",
"title":"code of practice",
"extent":["england","wales","scotland","northern-ireland"],
"verified_to":"2026-02-11",
"commencement":[
{
"from":"2017-10-01",
"territory":["england","wales","scotland"],
"not_for":"s38/1/b",
"by":"SI 2017/765 reg.3(e)"
},
{
"from":"2018-04-01",
"territory":["england","wales"],
"only_for":"s38/1/b",
"by":"SI 2018/342 reg.3(1)(g)"
},
{"from":"2026-02-12","territory":["northern-ireland"],"only_for":null,"by":"SI 2026/126 reg.2(e)"}
]
}
],
"recipient_classes":[
{
"ref":"s36/1/a",
"citation":"DEA 2017 s.36(1)(a)",
"name":"a licensed gas supplier",
"powers":["s36","s37"]
},
{
"ref":"s36/1/b",
"citation":"DEA 2017 s.36(1)(b)",
"name":"a licensed electricity supplier",
"powers":["s36","s37"]
},
{
"ref":"s38/1/a",
"citation":"DEA 2017 s.38(1)(a)",
"name":"a water or sewerage undertaker for an area wholly or mainly in England",
"powers":["s38","s39"]
},
{
"ref":"s38/1/b",
"citation":"DEA 2017 s.38(1)(b)",
"name":"a water or sewerage undertaker for an area wholly or mainly in Wales",
"powers":["s38","s39"]
}
],
"amendments":[
{
"provision":"DEA 2017 s.43(1)",
"from":"2018-05-18",
"by":"SI 2018/526 art.6(2)",
"what":"the code is issued by the Secretary of State"
},
{
"provision":"DEA 2017 s.44(4)(d)",
"from":"2018-05-18",
"by":"SI 2018/526 art.6(3)",
"what":"the Secretary of State is to be consulted, and no longer the Minister for the Cabinet Office"
},
{
"provision":"DEA 2017 s.45(1)",
"from":"2018-05-18",
"by":"SI 2018/526 art.6(4)",
"what":"the Secretary of State alone is the authority for the United Kingdom; the words \\"relevant Minister\\" went"
},
{
"provision":"DEA 2017 s.43(2)",
"from":"2018-05-25",
"by":"DPA 2018 Sch.19 para.217(2)",
"what":"the code must be consistent with the data-sharing code under the Data Protection Act 2018"
},
{
"provision":"DEA 2017 s.43(13)",
"from":"2018-05-25",
"by":"DPA 2018 Sch.19 para.217(3)",
"what":"regard is to be had to codes under the Data Protection Act 2018"
},
{
"provision":"DEA 2017 s.43(1)",
"from":"2020-09-30",
"by":"SI 2020/940 art.6(2)",
"what":"the code is issued by the relevant Minister"
},
{
"provision":"DEA 2017 s.44(4)(d)",
"from":"2020-09-30",
"by":"SI 2020/940 art.6(3)(b)",
"what":"the Minister for the Cabinet Office is to be consulted, and no longer the Secretary of State"
},
{
"provision":"DEA 2017 s.45(1)",
"from":"2020-09-30",
"by":"SI 2020/940 art.6(4)",
"what":"the relevant Minister is the Secretary of State or the Minister for the Cabinet Office"
},
{
"provision":"DEA 2017 s.41(7)",
"from":"2022-04-28",
"by":"SI 2022/500 reg.5(1)",
"what":"the day before which the limit reads as six months was written in"
},
{
"provision":"DEA 2017 s.41(6)(a)",
"from":"2022-05-02",
"by":"DEA 2017 s.41(7)",
"what":"for offences from this day the limit is no longer read as six months; how this paragraph named the limit until 7 February 2023 was not read"
},
{
"provision":"SA 2020 s.224(1)",
"bears_on":"DEA 2017 s.41(6)(a)",
"from":"2022-05-02",
"by":"SI 2022/500 reg.6(1)(a)",
"what":"the general limit of the Sentencing Code for an offence triable either way became twelve months (the limit that stood in s.224(1A)(b) later); DEA 2017 s.41(6)(a) itself was not amended"
},
{
"provision":"DEA 2017 s.41(6)(a)",
"from":"2023-02-07",
"by":"SI 2023/149 reg.2(1)",
"what":"the limit is named the general limit in a magistrates' court"
},
{
"provision":"SA 2020 s.224(1A)(b)",
"bears_on":"DEA 2017 s.41(6)(a)",
"from":"2023-03-30",
"by":"SI 2023/298 reg.2",
"what":"the general limit of the Sentencing Code, which DEA 2017 s.41(6)(a) names, became six months for whoever is convicted from this day; s.41(6)(a) itself was not amended"
},
{
"provision":"DEA 2017 Sch.4 para.28A",
"from":"2023-05-03",
"by":"SI 2023/424 Sch. para.18(5)",
"what":"says what a relevant business function is"
},
{
"provision":"SI 2024/64 Sch. para.10",
"from":"2024-10-30",
"by":"SI 2024/991 Sch. para.27",
"what":"renamed for Housing, Communities and Local Government"
},
{
"provision":"SA 2020 s.224(1A)(b)",
"bears_on":"DEA 2017 s.41(6)(a)",
"from":"2024-11-18",
"by":"SI 2024/1067 reg.2",
"what":"the general limit of the Sentencing Code, which DEA 2017 s.41(6)(a) names, became twelve months for whoever is convicted from this day; s.41(6)(a) itself was not amended"
},
{
"provision":"DEA 2017 s.44(4)(d)",
"from":"2025-06-03",
"by":"SI 2025/557 art.9(2)",
"what":"the relevant Minister is to be consulted, and no longer the Minister for the Cabinet Office alone"
},
{
"provision":"DEA 2017 s.45(1)",
"from":"2025-06-03",
"by":"SI 2025/557 art.7(3)",
"what":"so far as is needed for digital functions entrusted to the Secretary of State for Science, Innovation and Technology, references to the Minister for the Cabinet Office count as including that Secretary of State; the words stay"
},
{
"provision":"DEA 2017 s.43(13)",
"from":"2025-08-20",
"by":"DUAA 2025 s.92(9)(a)",
"what":"regard is to be had to codes under section 124A of the Data Protection Act 2018"
},
{
"provision":"DEA 2017 s.36(3)(e)",
"from":"2018-07-19",
"by":"SI 2018/912 reg.3(2)(b)",
"what":"a restriction on a gas supplier's charges became a use that grounds a disclosure"
},
{
"provision":"DEA 2017 s.36(3)(f)",
"from":"2018-07-19",
"by":"SI 2018/912 reg.3(2)(b)",
"what":"a restriction on an electricity supplier's charges became a use that grounds a disclosure"
},
{
"provision":"DEA 2017 s.38(2)",
"from":"2025-04-24",
"by":"WSMA 2025 s.13(5)(a)",
"what":"people living in water poverty became eligible people"
},
{
"provision":"DEA 2017 s.38(9A)",
"from":"2025-04-24",
"by":"WSMA 2025 s.13(5)(b)",
"what":"eligible people are people living in water poverty and, for undertakers in England, those for whom special provision is required"
},
{
"provision":"DEA 2017 s.39(2)",
"from":"2025-04-24",
"by":"WSMA 2025 s.13(6)",
"what":"people living in water poverty became eligible people"
},
{
"provision":"DEA 2017 s.40(8)(a)",
"from":"2018-05-25",
"by":"DPA 2018 Sch.19 para.216(2)",
"what":"the reference to the Data Protection Act 1998 became a reference to the data protection legislation"
},
{
"provision":"DEA 2017 s.40(11)",
"from":"2018-05-25",
"by":"DPA 2018 Sch.19 para.216(3)",
"what":"the data protection legislation is given the meaning of section 3 of the Data Protection Act 2018"
},
{
"provision":"DEA 2017 s.35(2A)",
"from":"2023-05-03",
"by":"SI 2023/424 Sch. para.18(2)",
"what":"where a Schedule 4 entry mentions functions, only those functions count"
},
{
"provision":"DEA 2017 s.35(9)",
"from":"2026-02-12",
"by":"DUAA 2025 s.123",
"what":"an objective may be about undertakings as well as individuals and households"
},
{
"provision":"DEA 2017 s.35(10)(b)",
"from":"2026-02-12",
"by":"DUAA 2025 s.123",
"what":"an objective may be to assist undertakings in a trade, business or charitable purpose"
},
{
"provision":"DEA 2017 s.35(13)",
"from":"2026-02-12",
"by":"DUAA 2025 s.123",
"what":"says what an undertaking is: whoever carries on a trade or business and is not a public authority, or a body or trustees established for charitable purposes only"
},
{
"provision":"DEA 2017 s.35(14)",
"from":"2026-02-12",
"by":"DUAA 2025 s.123",
"what":"gives charitable purpose, in Scotland and Northern Ireland, the meaning that it has in the law of England and Wales"
},
{
"provision":"DEA 2017 s.43(5)",
"from":"2026-09-30",
"from_status":"reported",
"commenced_by":"SI 2026/1015 reg.2(c)",
"by":"SI 2026/386 Sch.2 para.21(2)(a)",
"what":"the Information Commission is to be consulted on the code, in place of the Information Commissioner"
},
{
"provision":"DEA 2017 s.43(13)",
"from":"2026-09-30",
"from_status":"reported",
"commenced_by":"SI 2026/1015 reg.2(c)",
"by":"SI 2026/386 Sch.2 para.21(2)(a)",
"what":"regard is to be had to codes of the Information Commission, in place of the Information Commissioner"
},
{
"provision":"DEA 2017 s.44(4)",
"from":"2026-09-30",
"from_status":"reported",
"commenced_by":"SI 2026/1015 reg.2(c)",
"by":"SI 2026/386 Sch.2 para.21(2)(b)",
"what":"the Information Commission is to be consulted on regulations, in place of the Information Commissioner"
}
],
"readings":[
{
"id":"references-as-amended",
"question":"Are the paragraph numbers in SI 2018/912 read with Schedule 4 as it now stands?",
"adopted":"The numbers are read with Schedule 4 as amended: the range 10 to 16 takes in paragraph 14A, and 6 means Business and Trade.",
"other":"The numbers mean the entries of 2018.",
"citations":["SI 2018/912 Sch. para.1(2)"]
},
{
"id":"transferred-functions",
"question":"Did SI 2023/424 carry the old department's place for fuel poverty to its successors?",
"adopted":"The transfer of functions carried the place to Energy Security and Net Zero and to Science, Innovation and Technology.",
"other":"SI 2018/912 names a paragraph, not an office, and was not amended.",
"citations":["SI 2023/424 art.7(3)(a)","SI 2023/424 art.8(5)","SI 2023/424 art.9(3)(a)","SI 2023/424 art.10(8)"]
},
{
"id":"devolved-entry-extent",
"question":"Does an entry in force only in another part of the United Kingdom count here?",
"adopted":"Such an entry is part of the Act wherever the power extends.",
"other":"It counts only under the law of the nations for which it is marked as in force.",
"citations":["SI 2018/551 Sch. para.1","SSI 2018/243 reg.2"]
},
{
"id":"s42-stands",
"question":"May information that Revenue and Customs disclosed, under this Chapter or under section 48 or 56, be passed on under the power without the Commissioners' consent?",
"adopted":"No: section 41(2)(a) makes an exception for disclosures under sections 35 to 39, and section 42(2) does not.",
"other":"Yes: section 40(7)(b) lifts section 42(1), 51(1) or 59(1) for a disclosure within the power.",
"citations":["DEA 2017 s.42(1)","DEA 2017 s.51(1)","DEA 2017 s.59(1)","DEA 2017 s.42(2)","DEA 2017 s.40(7)(b)"]
},
{
"id":"s42-reaches-indirect",
"question":"Do sections 40(4) and 42(1), and sections 49(4), 51(1), 57(4) and 59(1) where Revenue and Customs used section 48 or 56, reach those who did not get the information from Revenue and Customs themselves?",
"adopted":"They reach everyone down the chain.",
"other":"They reach only the person to whom Revenue and Customs disclosed: section 41(1)(b) speaks of indirect receipt, section 42(1) does not.",
"citations":[
"DEA 2017 s.42(1)",
"DEA 2017 s.51(1)",
"DEA 2017 s.59(1)",
"DEA 2017 s.40(4)",
"DEA 2017 s.49(4)",
"DEA 2017 s.57(4)",
"DEA 2017 s.41(8)"
]
},
{
"id":"disregard-of-code-vitiates",
"question":"Is a disclosure made without regard to the Code outside the power?",
"adopted":"It is outside the power.",
"other":"It remains within the power; public law remedies and removal from the Schedule remain.",
"citations":["DEA 2017 s.43(3)"]
}
],
"schedules":[
{
"schedule":4,
"citation":"DEA 2017 Sch.4",
"title":"Specified persons for section 35",
"parts":[
{"part":1,"title":"UK and English bodies"},
{"part":2,"title":"Welsh bodies"},
{"part":3,"title":"Scottish bodies"}
],
"definitions":[
{
"ref":"sch4/28A",
"from":"2023-05-03",
"meaning":"says what a relevant business function is (SI 2023/424 art.11(3)); it lists nobody"
}
],
"commencement":[
{
"from":"2018-04-01",
"territory":["england","wales"],
"only_for":"s38/1/b",
"by":"SI 2018/342 reg.3(1)(j)"
},
{
"from":"2018-05-01",
"territory":["england","wales","scotland"],
"only_for":null,
"by":"SI 2018/382 reg.3(nn)"
},
{"from":"2026-02-12","territory":["northern-ireland"],"only_for":null,"by":"SI 2026/126 reg.2(v)"}
],
"verified_to":"2026-02-11",
"entries":[
{
"ref":"sch4/1",
"part":1,
"kind":"named",
"name":"The Secretary of State for the Home Department",
"extent":["england","wales","scotland","northern-ireland"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"schedule-4-as-enacted"
},
{
"ref":"sch4/2",
"part":1,
"kind":"named",
"name":"The Secretary of State for Defence",
"extent":["england","wales","scotland","northern-ireland"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"schedule-4-as-enacted"
},
{
"ref":"sch4/3",
"part":1,
"kind":"named",
"name":"The Lord Chancellor",
"extent":["england","wales","scotland","northern-ireland"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"schedule-4-as-enacted"
},
{
"ref":"sch4/4",
"part":1,
"kind":"named",
"name":"The Secretary of State for Justice",
"extent":["england","wales","scotland","northern-ireland"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"schedule-4-as-enacted"
},
{
"ref":"sch4/5",
"part":1,
"kind":"named",
"name":"The Secretary of State for Education",
"extent":["england","wales","scotland","northern-ireland"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"schedule-4-as-enacted"
},
{
"ref":"sch4/6",
"part":1,
"kind":"named",
"name":"The Secretary of State for Business, Energy and Industrial Strategy",
"extent":["england","wales","scotland","northern-ireland"],
"from":"2017-04-27",
"to":"2023-05-03",
"inserted_by":"DEA 2017",
"ended_by":"SI 2023/424 Sch. para.18(5)(a)",
"source":"schedule-4-as-enacted"
},
{
"ref":"sch4/6",
"part":1,
"kind":"named",
"name":"The Secretary of State for Business and Trade, for relevant business functions",
"functions":"relevant business functions",
"extent":["england","wales","scotland","northern-ireland"],
"from":"2023-05-03",
"to":null,
"inserted_by":"SI 2023/424 Sch. para.18(5)(a)",
"ended_by":null,
"source":"ukpga-2017-30"
},
{
"ref":"sch4/7",
"part":1,
"kind":"named",
"name":"The Secretary of State for Work and Pensions",
"extent":["england","wales","scotland","northern-ireland"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"schedule-4-as-enacted"
},
{
"ref":"sch4/8",
"part":1,
"kind":"named",
"name":"The Secretary of State for Communities and Local Government",
"extent":["england","wales","scotland","northern-ireland"],
"from":"2017-04-27",
"to":"2018-04-11",
"inserted_by":"DEA 2017",
"ended_by":"SI 2018/378 Sch. para.19(a)",
"source":"schedule-4-as-enacted"
},
{
"ref":"sch4/8",
"part":1,
"kind":"named",
"name":"The Secretary of State for Housing, Communities and Local Government",
"extent":["england","wales","scotland","northern-ireland"],
"from":"2018-04-11",
"to":"2021-12-08",
"inserted_by":"SI 2018/378 Sch. para.19(a)",
"ended_by":"SI 2021/1265 Sch.2 para.26(a)",
"source":"uksi-2018-378"
},
{
"ref":"sch4/8",
"part":1,
"kind":"named",
"name":"The Secretary of State for Levelling Up, Housing and Communities",
"extent":["england","wales","scotland","northern-ireland"],
"from":"2021-12-08",
"to":"2024-10-30",
"inserted_by":"SI 2021/1265 Sch.2 para.26(a)",
"ended_by":"SI 2024/991 Sch. para.13(a)",
"source":"uksi-2021-1265"
},
{
"ref":"sch4/8",
"part":1,
"kind":"named",
"name":"The Secretary of State for Housing, Communities and Local Government",
"extent":["england","wales","scotland","northern-ireland"],
"from":"2024-10-30",
"to":null,
"inserted_by":"SI 2024/991 Sch. para.13(a)",
"ended_by":null,
"source":"uksi-2024-991"
},
{
"ref":"sch4/9",
"part":1,
"kind":"named",
"name":"The Secretary of State for Culture, Media and Sport",
"extent":["england","wales","scotland","northern-ireland"],
"from":"2017-04-27",
"to":"2017-11-08",
"inserted_by":"DEA 2017",
"ended_by":"SI 2017/979 Sch. para.6(a)",
"source":"schedule-4-as-enacted"
},
{
"ref":"sch4/9",
"part":1,
"kind":"named",
"name":"The Secretary of State for Digital, Culture, Media and Sport",
"extent":["england","wales","scotland","northern-ireland"],
"from":"2017-11-08",
"to":"2023-05-03",
"inserted_by":"SI 2017/979 Sch. para.6(a)",
"ended_by":"SI 2023/424 Sch. para.18(5)(b)",
"source":"uksi-2017-979"
},
{
"ref":"sch4/9",
"part":1,
"kind":"named",
"name":"The Secretary of State for Culture, Media and Sport",
"extent":["england","wales","scotland","northern-ireland"],
"from":"2023-05-03",
"to":null,
"inserted_by":"SI 2023/424 Sch. para.18(5)(b)",
"ended_by":null,
"source":"ukpga-2017-30"
},
{
"ref":"sch4/9A",
"part":1,
"kind":"named",
"name":"The Secretary of State for Energy Security and Net Zero",
"extent":["england","wales","scotland","northern-ireland"],
"from":"2023-05-03",
"to":null,
"inserted_by":"SI 2023/424 Sch. para.18(5)(c)",
"ended_by":null,
"source":"ukpga-2017-30"
},
{
"ref":"sch4/9B",
"part":1,
"kind":"named",
"name":"The Secretary of State for Science, Innovation and Technology",
"extent":["england","wales","scotland","northern-ireland"],
"from":"2023-05-03",
"to":null,
"inserted_by":"SI 2023/424 Sch. para.18(5)(c)",
"ended_by":null,
"source":"ukpga-2017-30"
},
{
"ref":"sch4/10",
"part":1,
"kind":"named",
"name":"Her Majesty's Revenue and Customs",
"revenue_and_customs":true,
"extent":["england","wales","scotland","northern-ireland"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"schedule-4-as-enacted"
},
{
"ref":"sch4/11",
"part":1,
"kind":"description",
"name":"A county council in England",
"extent":["england","wales","scotland","northern-ireland"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"schedule-4-as-enacted"
},
{
"ref":"sch4/12",
"part":1,
"kind":"description",
"name":"A district council in England",
"extent":["england","wales","scotland","northern-ireland"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"schedule-4-as-enacted"
},
{
"ref":"sch4/13",
"part":1,
"kind":"description",
"name":"A London borough council",
"extent":["england","wales","scotland","northern-ireland"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"schedule-4-as-enacted"
},
{
"ref":"sch4/14",
"part":1,
"kind":"description",
"name":"A combined authority (section 103 of the Local Democracy, Economic Development and Construction Act 2009)",
"extent":["england","wales","scotland","northern-ireland"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"schedule-4-as-enacted"
},
{
"ref":"sch4/14A",
"part":1,
"kind":"description",
"name":"A combined county authority (section 9(1) of the Levelling-up and Regeneration Act 2023)",
"extent":["england","wales"],
"from":"2023-12-26",
"to":null,
"inserted_by":"LURA 2023 Sch.4 para.214",
"ended_by":null,
"source":"ukpga-2017-30"
},
{
"ref":"sch4/15",
"part":1,
"kind":"named",
"name":"The Common Council of the City of London in its capacity as a local authority",
"capacity":"a local authority",
"extent":["england","wales","scotland","northern-ireland"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"schedule-4-as-enacted"
},
{
"ref":"sch4/16",
"part":1,
"kind":"named",
"name":"The Council of the Isles of Scilly",
"extent":["england","wales","scotland","northern-ireland"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"schedule-4-as-enacted"
},
{
"ref":"sch4/17",
"part":1,
"kind":"named",
"name":"The Greater London Authority",
"extent":["england","wales","scotland","northern-ireland"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"schedule-4-as-enacted"
},
{
"ref":"sch4/18",
"part":1,
"kind":"description",
"name":"A metropolitan county fire and rescue authority",
"extent":["england","wales","scotland","northern-ireland"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"schedule-4-as-enacted"
},
{
"ref":"sch4/19",
"part":1,
"kind":"named",
"name":"The London Fire Commissioner",
"extent":["england","wales","scotland","northern-ireland"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"schedule-4-as-enacted"
},
{
"ref":"sch4/20",
"part":1,
"kind":"description",
"name":"A fire and rescue authority in England under a scheme made under section 2, or to which section 4 applies, of the Fire and Rescue Services Act 2004",
"extent":["england","wales","scotland","northern-ireland"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"schedule-4-as-enacted"
},
{
"ref":"sch4/21",
"part":1,
"kind":"description",
"name":"A fire and rescue authority created by a scheme under section 4A of the Fire and Rescue Services Act 2004",
"extent":["england","wales","scotland","northern-ireland"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"schedule-4-as-enacted"
},
{
"ref":"sch4/22",
"part":1,
"kind":"description",
"name":"A chief officer of police for a police area in England and Wales",
"extent":["england","wales","scotland","northern-ireland"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"schedule-4-as-enacted"
},
{
"ref":"sch4/23",
"part":1,
"kind":"description",
"name":"The proprietor of a school (Education Act 1996)",
"extent":["england","wales","scotland","northern-ireland"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"schedule-4-as-enacted"
},
{
"ref":"sch4/24",
"part":1,
"kind":"description",
"name":"The proprietor of an Academy (Education Act 1996)",
"extent":["england","wales","scotland","northern-ireland"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"schedule-4-as-enacted"
},
{
"ref":"sch4/25",
"part":1,
"kind":"description",
"name":"The responsible person for an educational institution (section 72(5) of the Education and Skills Act 2008) outside paragraphs 23 and 24",
"extent":["england","wales","scotland","northern-ireland"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"schedule-4-as-enacted"
},
{
"ref":"sch4/26",
"part":1,
"kind":"named",
"name":"The Gas and Electricity Markets Authority",
"extent":["england","wales","scotland","northern-ireland"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"schedule-4-as-enacted"
},
{
"ref":"sch4/27",
"part":1,
"kind":"named",
"name":"The Chief Land Registrar",
"extent":["england","wales","scotland","northern-ireland"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"schedule-4-as-enacted"
},
{
"ref":"sch4/27A",
"part":1,
"kind":"named",
"name":"The Minister for the Cabinet Office",
"extent":["england","wales","scotland"],
"from":"2024-02-08",
"to":null,
"inserted_by":"SI 2024/64 reg.2",
"ended_by":null,
"source":"uksi-2024-64"
},
{
"ref":"sch4/27B",
"part":1,
"kind":"named",
"name":"The Secretary of State for Transport",
"extent":["england","wales","scotland"],
"from":"2024-02-08",
"to":null,
"inserted_by":"SI 2024/64 reg.2",
"ended_by":null,
"source":"uksi-2024-64"
},
{
"ref":"sch4/27C",
"part":1,
"kind":"named",
"name":"The Secretary of State for Environment, Food and Rural Affairs",
"extent":["england","wales","scotland"],
"from":"2024-02-08",
"to":null,
"inserted_by":"SI 2024/64 reg.2",
"ended_by":null,
"source":"uksi-2024-64"
},
{
"ref":"sch4/27D",
"part":1,
"kind":"named",
"name":"The Disclosure and Barring Service",
"extent":["england","wales","scotland"],
"from":"2024-02-08",
"to":null,
"inserted_by":"SI 2024/64 reg.2",
"ended_by":null,
"source":"uksi-2024-64"
},
{
"ref":"sch4/28",
"part":1,
"kind":"provider",
"name":"A person providing services, in connection with a specified objective, to a specified person that is a public authority",
"extent":["england","wales","scotland","northern-ireland"],
"from":"2017-04-27",
"to":"2018-04-26",
"inserted_by":"DEA 2017",
"ended_by":"SI 2018/551 Sch. para.1(3)",
"source":"schedule-4-as-enacted"
},
{
"ref":"sch4/28",
"part":1,
"kind":"provider",
"name":"A person providing services, in connection with a specified objective, to a specified person in this Part that is a public authority",
"extent":["england","wales","scotland","northern-ireland"],
"wording_extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.1(3)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch4/29",
"part":2,
"kind":"named",
"name":"The Welsh Ministers",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.1(4)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch4/30",
"part":2,
"kind":"named",
"name":"The Counsel General to the Welsh Government",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.1(4)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch4/31",
"part":2,
"kind":"named",
"name":"The Welsh Revenue Authority",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.1(4)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch4/32",
"part":2,
"kind":"description",
"name":"A county council in Wales",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.1(4)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch4/33",
"part":2,
"kind":"description",
"name":"A county borough council in Wales",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.1(4)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch4/34",
"part":2,
"kind":"description",
"name":"A community council in Wales",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.1(4)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch4/35",
"part":2,
"kind":"description",
"name":"A Community Health Council in Wales",
"extent":["england","wales"],
"from":"2018-04-26",
"to":"2023-04-01",
"inserted_by":"SI 2018/551 Sch. para.1(4)",
"ended_by":"ASC 2020/1 Sch.3 para.15(a)",
"source":"wsi-2018-551"
},
{
"ref":"sch4/35",
"part":2,
"kind":"named",
"name":"The Citizen Voice Body for Health and Social Care, Wales",
"extent":["england","wales"],
"from":"2023-04-01",
"to":null,
"inserted_by":"ASC 2020/1 Sch.3 para.15(a)",
"ended_by":null,
"source":"ukpga-2017-30"
},
{
"ref":"sch4/36",
"part":2,
"kind":"description",
"name":"A Local Health Board (section 11 of the National Health Service (Wales) Act 2006)",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.1(4)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch4/37",
"part":2,
"kind":"description",
"name":"An NHS trust (section 18 of the National Health Service (Wales) Act 2006)",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.1(4)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch4/38",
"part":2,
"kind":"named",
"name":"The Board of Community Health Councils in Wales",
"extent":["england","wales"],
"from":"2018-04-26",
"to":"2023-04-01",
"inserted_by":"SI 2018/551 Sch. para.1(4)",
"ended_by":"ASC 2020/1 Sch.3 para.15(b)",
"source":"wsi-2018-551"
},
{
"ref":"sch4/39",
"part":2,
"kind":"description",
"name":"A Special Health Authority (section 22 of the National Health Service (Wales) Act 2006)",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.1(4)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch4/40",
"part":2,
"kind":"description",
"name":"A fire and rescue authority for an area in Wales (scheme under section 2, or to which section 4 applies, of the Fire and Rescue Services Act 2004)",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.1(4)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch4/41",
"part":2,
"kind":"named",
"name":"Career Choices Dewis Gyrfa Ltd (company number 07442837, Careers Wales)",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.1(4)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch4/42",
"part":2,
"kind":"description",
"name":"The governing body of an educational establishment maintained by a Welsh local authority (section 162 of the Education and Inspections Act 2006)",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.1(4)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch4/43",
"part":2,
"kind":"description",
"name":"The governing body of a further education institution in Wales (section 91(3) of the Further and Higher Education Act 1992), active wholly or mainly in Wales",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.1(4)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch4/44",
"part":2,
"kind":"description",
"name":"The governing body of a higher education institution in Wales (section 91(5) of the Further and Higher Education Act 1992), active wholly or mainly in Wales",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.1(4)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch4/45",
"part":2,
"kind":"description",
"name":"A regulated institution (Higher Education (Wales) Act 2015, section 26 left aside) outside the higher education sector",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.1(4)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch4/46",
"part":2,
"kind":"named",
"name":"The Natural Resources Body for Wales",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.1(4)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch4/47",
"part":2,
"kind":"description",
"name":"A registered social landlord in the register under section 1 of the Housing Act 1996",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.1(4)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch4/48",
"part":2,
"kind":"provider",
"name":"A person providing services, in connection with a specified objective, to a specified person in this Part that is a public authority",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.1(4)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch4/49",
"part":3,
"kind":"named",
"name":"The Scottish Ministers",
"extent":["scotland"],
"from":"2018-09-13",
"to":null,
"inserted_by":"SSI 2018/243 reg.2",
"ended_by":null,
"source":"ssi-2018-243"
},
{
"ref":"sch4/50",
"part":3,
"kind":"description",
"name":"A council constituted under section 2 of the Local Government etc. (Scotland) Act 1994",
"extent":["scotland"],
"from":"2018-09-13",
"to":null,
"inserted_by":"SSI 2018/243 reg.2",
"ended_by":null,
"source":"ssi-2018-243"
},
{
"ref":"sch4/51",
"part":3,
"kind":"named",
"name":"The Skills Development Scotland Co. Limited (company number SC202659)",
"extent":["scotland"],
"from":"2018-09-13",
"to":null,
"inserted_by":"SSI 2018/243 reg.2",
"ended_by":null,
"source":"ssi-2018-243"
},
{
"ref":"sch4/52",
"part":3,
"kind":"provider",
"name":"A person providing services, in connection with a specified objective, to a specified person in this Part that is a public authority",
"extent":["scotland"],
"from":"2018-09-13",
"to":null,
"inserted_by":"SSI 2018/243 reg.2",
"ended_by":null,
"source":"ssi-2018-243"
}
]
},
{
"schedule":5,
"citation":"DEA 2017 Sch.5",
"title":"Specified persons for sections 36 and 37",
"parts":[{"part":1,"title":"UK and English bodies"},{"part":2,"title":"Welsh bodies"}],
"definitions":[],
"commencement":[
{
"from":"2018-05-01",
"territory":["england","wales","scotland"],
"only_for":null,
"by":"SI 2018/382 reg.3(oo)"
}
],
"verified_to":"2025-06-03",
"entries":[
{
"ref":"sch5/1",
"part":1,
"kind":"named",
"name":"The Secretary of State for Business, Energy and Industrial Strategy",
"extent":["england","wales","scotland"],
"from":"2017-04-27",
"to":"2023-05-03",
"inserted_by":"DEA 2017",
"ended_by":"SI 2023/424 Sch. para.18(6)",
"source":"uksi-2023-424"
},
{
"ref":"sch5/1",
"part":1,
"kind":"named",
"name":"The Secretary of State for Energy Security and Net Zero",
"extent":["england","wales","scotland"],
"from":"2023-05-03",
"to":null,
"inserted_by":"SI 2023/424 Sch. para.18(6)",
"ended_by":null,
"source":"ukpga-2017-30"
},
{
"ref":"sch5/2",
"part":1,
"kind":"named",
"name":"The Secretary of State for Work and Pensions",
"extent":["england","wales","scotland"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"ukpga-2017-30"
},
{
"ref":"sch5/3",
"part":1,
"kind":"named",
"name":"The Secretary of State for Communities and Local Government",
"extent":["england","wales","scotland"],
"from":"2017-04-27",
"to":"2018-04-11",
"inserted_by":"DEA 2017",
"ended_by":"SI 2018/378 Sch. para.19(b)",
"source":"uksi-2018-378"
},
{
"ref":"sch5/3",
"part":1,
"kind":"named",
"name":"The Secretary of State for Housing, Communities and Local Government",
"extent":["england","wales","scotland"],
"from":"2018-04-11",
"to":"2021-12-08",
"inserted_by":"SI 2018/378 Sch. para.19(b)",
"ended_by":"SI 2021/1265 Sch.2 para.26(b)",
"source":"uksi-2018-378"
},
{
"ref":"sch5/3",
"part":1,
"kind":"named",
"name":"The Secretary of State for Levelling Up, Housing and Communities",
"extent":["england","wales","scotland"],
"from":"2021-12-08",
"to":"2024-10-30",
"inserted_by":"SI 2021/1265 Sch.2 para.26(b)",
"ended_by":"SI 2024/991 Sch. para.13(b)",
"source":"uksi-2021-1265"
},
{
"ref":"sch5/3",
"part":1,
"kind":"named",
"name":"The Secretary of State for Housing, Communities and Local Government",
"extent":["england","wales","scotland"],
"from":"2024-10-30",
"to":null,
"inserted_by":"SI 2024/991 Sch. para.13(b)",
"ended_by":null,
"source":"uksi-2024-991"
},
{
"ref":"sch5/4",
"part":1,
"kind":"named",
"name":"Her Majesty's Revenue and Customs",
"revenue_and_customs":true,
"extent":["england","wales","scotland"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"ukpga-2017-30"
},
{
"ref":"sch5/5",
"part":1,
"kind":"description",
"name":"A county council in England",
"extent":["england","wales","scotland"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"ukpga-2017-30"
},
{
"ref":"sch5/6",
"part":1,
"kind":"description",
"name":"A district council in England",
"extent":["england","wales","scotland"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"ukpga-2017-30"
},
{
"ref":"sch5/7",
"part":1,
"kind":"description",
"name":"A London borough council",
"extent":["england","wales","scotland"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"ukpga-2017-30"
},
{
"ref":"sch5/8",
"part":1,
"kind":"description",
"name":"A combined authority (section 103 of the Local Democracy, Economic Development and Construction Act 2009)",
"extent":["england","wales","scotland"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"ukpga-2017-30"
},
{
"ref":"sch5/8A",
"part":1,
"kind":"description",
"name":"A combined county authority (section 9(1) of the Levelling-up and Regeneration Act 2023)",
"extent":["england","wales"],
"from":"2023-12-26",
"to":null,
"inserted_by":"LURA 2023 Sch.4 para.215",
"ended_by":null,
"source":"ukpga-2017-30"
},
{
"ref":"sch5/9",
"part":1,
"kind":"named",
"name":"The Common Council of the City of London in its capacity as a local authority",
"capacity":"a local authority",
"extent":["england","wales","scotland"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"ukpga-2017-30"
},
{
"ref":"sch5/10",
"part":1,
"kind":"named",
"name":"The Council of the Isles of Scilly",
"extent":["england","wales","scotland"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"ukpga-2017-30"
},
{
"ref":"sch5/11",
"part":1,
"kind":"named",
"name":"The Greater London Authority",
"extent":["england","wales","scotland"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"ukpga-2017-30"
},
{
"ref":"sch5/12",
"part":1,
"kind":"description",
"name":"A metropolitan county fire and rescue authority",
"extent":["england","wales","scotland"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"ukpga-2017-30"
},
{
"ref":"sch5/13",
"part":1,
"kind":"named",
"name":"The London Fire Commissioner",
"extent":["england","wales","scotland"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"ukpga-2017-30"
},
{
"ref":"sch5/14",
"part":1,
"kind":"description",
"name":"A fire and rescue authority in England under a scheme made under section 2, or to which section 4 applies, of the Fire and Rescue Services Act 2004",
"extent":["england","wales","scotland"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"ukpga-2017-30"
},
{
"ref":"sch5/15",
"part":1,
"kind":"description",
"name":"A fire and rescue authority created by a scheme under section 4A of the Fire and Rescue Services Act 2004",
"extent":["england","wales","scotland"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"ukpga-2017-30"
},
{
"ref":"sch5/16",
"part":1,
"kind":"named",
"name":"The Gas and Electricity Markets Authority",
"extent":["england","wales","scotland"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"ukpga-2017-30"
},
{
"ref":"sch5/17",
"part":1,
"kind":"named",
"name":"The Chief Land Registrar",
"extent":["england","wales","scotland"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"ukpga-2017-30"
},
{
"ref":"sch5/18",
"part":1,
"kind":"provider",
"name":"A person providing services, in connection with a fuel poverty measure, to a specified person that is a public authority",
"extent":["england","wales","scotland"],
"from":"2017-04-27",
"to":"2018-04-26",
"inserted_by":"DEA 2017",
"ended_by":"SI 2018/551 Sch. para.2(3)",
"source":"ukpga-2017-30"
},
{
"ref":"sch5/18",
"part":1,
"kind":"provider",
"name":"A person providing services, in connection with a fuel poverty measure, to a specified person in this Part that is a public authority",
"extent":["england","wales","scotland"],
"wording_extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.2(3)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch5/19",
"part":2,
"kind":"named",
"name":"The Welsh Ministers",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.2(4)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch5/20",
"part":2,
"kind":"named",
"name":"The Counsel General to the Welsh Government",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.2(4)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch5/21",
"part":2,
"kind":"named",
"name":"The Welsh Revenue Authority",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.2(4)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch5/22",
"part":2,
"kind":"description",
"name":"A county council in Wales",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.2(4)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch5/23",
"part":2,
"kind":"description",
"name":"A county borough council in Wales",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.2(4)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch5/24",
"part":2,
"kind":"description",
"name":"A community council in Wales",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.2(4)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch5/25",
"part":2,
"kind":"description",
"name":"A fire and rescue authority for an area in Wales (scheme under section 2, or to which section 4 applies, of the Fire and Rescue Services Act 2004)",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.2(4)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch5/26",
"part":2,
"kind":"named",
"name":"The Natural Resources Body for Wales",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.2(4)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch5/27",
"part":2,
"kind":"description",
"name":"A registered social landlord in the register under section 1 of the Housing Act 1996",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.2(4)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch5/28",
"part":2,
"kind":"description",
"name":"The governing body of an educational establishment maintained by a Welsh local authority (section 162 of the Education and Inspections Act 2006)",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.2(4)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch5/29",
"part":2,
"kind":"description",
"name":"The governing body of a further education institution in Wales (section 91(3) of the Further and Higher Education Act 1992), active wholly or mainly in Wales",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.2(4)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch5/30",
"part":2,
"kind":"description",
"name":"The governing body of a higher education institution in Wales (section 91(5) of the Further and Higher Education Act 1992), active wholly or mainly in Wales",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.2(4)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch5/31",
"part":2,
"kind":"description",
"name":"A regulated institution (Higher Education (Wales) Act 2015, section 26 left aside) outside the higher education sector",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.2(4)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch5/32",
"part":2,
"kind":"provider",
"name":"A person providing services, in connection with a fuel poverty measure, to a specified person in this Part that is a public authority",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.2(4)",
"ended_by":null,
"source":"wsi-2018-551"
}
]
},
{
"schedule":6,
"citation":"DEA 2017 Sch.6",
"title":"Specified persons for sections 38 and 39",
"parts":[{"part":1,"title":"UK and English bodies"},{"part":2,"title":"Welsh bodies"}],
"definitions":[],
"commencement":[
{
"from":"2018-04-01",
"territory":["england","wales"],
"only_for":"s38/1/b",
"by":"SI 2018/342 reg.3(1)(k)"
},
{"from":"2018-05-01","territory":["england","wales"],"only_for":null,"by":"SI 2018/382 reg.3(pp)"}
],
"verified_to":"2025-06-03",
"entries":[
{
"ref":"sch6/1",
"part":1,
"kind":"named",
"name":"The Secretary of State for Work and Pensions",
"extent":["england","wales"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"ukpga-2017-30"
},
{
"ref":"sch6/2",
"part":1,
"kind":"named",
"name":"The Secretary of State for Communities and Local Government",
"extent":["england","wales"],
"from":"2017-04-27",
"to":"2018-04-11",
"inserted_by":"DEA 2017",
"ended_by":"SI 2018/378 Sch. para.19(c)",
"source":"uksi-2018-378"
},
{
"ref":"sch6/2",
"part":1,
"kind":"named",
"name":"The Secretary of State for Housing, Communities and Local Government",
"extent":["england","wales"],
"from":"2018-04-11",
"to":"2021-12-08",
"inserted_by":"SI 2018/378 Sch. para.19(c)",
"ended_by":"SI 2021/1265 Sch.2 para.26(c)",
"source":"uksi-2018-378"
},
{
"ref":"sch6/2",
"part":1,
"kind":"named",
"name":"The Secretary of State for Levelling Up, Housing and Communities",
"extent":["england","wales"],
"from":"2021-12-08",
"to":"2024-10-30",
"inserted_by":"SI 2021/1265 Sch.2 para.26(c)",
"ended_by":"SI 2024/991 Sch. para.13(c)",
"source":"uksi-2021-1265"
},
{
"ref":"sch6/2",
"part":1,
"kind":"named",
"name":"The Secretary of State for Housing, Communities and Local Government",
"extent":["england","wales"],
"from":"2024-10-30",
"to":null,
"inserted_by":"SI 2024/991 Sch. para.13(c)",
"ended_by":null,
"source":"uksi-2024-991"
},
{
"ref":"sch6/3",
"part":1,
"kind":"named",
"name":"Her Majesty's Revenue and Customs",
"revenue_and_customs":true,
"extent":["england","wales"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"ukpga-2017-30"
},
{
"ref":"sch6/4",
"part":1,
"kind":"description",
"name":"A county council in England",
"extent":["england","wales"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"ukpga-2017-30"
},
{
"ref":"sch6/5",
"part":1,
"kind":"description",
"name":"A district council in England",
"extent":["england","wales"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"ukpga-2017-30"
},
{
"ref":"sch6/6",
"part":1,
"kind":"description",
"name":"A London borough council",
"extent":["england","wales"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"ukpga-2017-30"
},
{
"ref":"sch6/7",
"part":1,
"kind":"description",
"name":"A combined authority (section 103 of the Local Democracy, Economic Development and Construction Act 2009)",
"extent":["england","wales"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"ukpga-2017-30"
},
{
"ref":"sch6/7A",
"part":1,
"kind":"description",
"name":"A combined county authority (section 9(1) of the Levelling-up and Regeneration Act 2023)",
"extent":["england","wales"],
"from":"2023-12-26",
"to":null,
"inserted_by":"LURA 2023 Sch.4 para.216",
"ended_by":null,
"source":"ukpga-2017-30"
},
{
"ref":"sch6/8",
"part":1,
"kind":"named",
"name":"The Common Council of the City of London in its capacity as a local authority",
"capacity":"a local authority",
"extent":["england","wales"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"ukpga-2017-30"
},
{
"ref":"sch6/9",
"part":1,
"kind":"named",
"name":"The Council of the Isles of Scilly",
"extent":["england","wales"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"ukpga-2017-30"
},
{
"ref":"sch6/10",
"part":1,
"kind":"named",
"name":"The Greater London Authority",
"extent":["england","wales"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"ukpga-2017-30"
},
{
"ref":"sch6/11",
"part":1,
"kind":"named",
"name":"The Chief Land Registrar",
"extent":["england","wales"],
"from":"2017-04-27",
"to":null,
"inserted_by":"DEA 2017",
"ended_by":null,
"source":"ukpga-2017-30"
},
{
"ref":"sch6/12",
"part":1,
"kind":"provider",
"name":"A person providing services, in connection with a water poverty measure, to a specified person that is a public authority",
"extent":["england","wales"],
"from":"2017-04-27",
"to":"2018-04-26",
"inserted_by":"DEA 2017",
"ended_by":"SI 2018/551 Sch. para.3(3)",
"source":"ukpga-2017-30"
},
{
"ref":"sch6/12",
"part":1,
"kind":"provider",
"name":"A person providing services, in connection with a water poverty measure, to a specified person in this Part that is a public authority",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.3(3)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch6/13",
"part":2,
"kind":"named",
"name":"The Welsh Ministers",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.3(4)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch6/14",
"part":2,
"kind":"named",
"name":"The Counsel General to the Welsh Government",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.3(4)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch6/15",
"part":2,
"kind":"named",
"name":"The Welsh Revenue Authority",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.3(4)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch6/16",
"part":2,
"kind":"description",
"name":"A county council in Wales",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.3(4)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch6/17",
"part":2,
"kind":"description",
"name":"A county borough council in Wales",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.3(4)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch6/18",
"part":2,
"kind":"description",
"name":"A community council in Wales",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.3(4)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch6/19",
"part":2,
"kind":"description",
"name":"A registered social landlord in the register under section 1 of the Housing Act 1996",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.3(4)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch6/20",
"part":2,
"kind":"named",
"name":"The Natural Resources Body for Wales",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.3(4)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch6/21",
"part":2,
"kind":"description",
"name":"The governing body of an educational establishment maintained by a Welsh local authority (section 162 of the Education and Inspections Act 2006)",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.3(4)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch6/22",
"part":2,
"kind":"description",
"name":"The governing body of a further education institution in Wales (section 91(3) of the Further and Higher Education Act 1992), active wholly or mainly in Wales",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.3(4)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch6/23",
"part":2,
"kind":"description",
"name":"The governing body of a higher education institution in Wales (section 91(5) of the Further and Higher Education Act 1992), active wholly or mainly in Wales",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.3(4)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch6/24",
"part":2,
"kind":"description",
"name":"A regulated institution (Higher Education (Wales) Act 2015, section 26 left aside) outside the higher education sector",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.3(4)",
"ended_by":null,
"source":"wsi-2018-551"
},
{
"ref":"sch6/25",
"part":2,
"kind":"provider",
"name":"A person providing services, in connection with a water poverty measure, to a specified person in this Part that is a public authority",
"extent":["england","wales"],
"from":"2018-04-26",
"to":null,
"inserted_by":"SI 2018/551 Sch. para.3(4)",
"ended_by":null,
"source":"wsi-2018-551"
}
]
}
],
"watched":[
{
"uri":"ukpga/2017/30",
"title":"Digital Economy Act 2017",
"provisions":["part/5/chapter/1","section/35..45","schedule/4..6"]
},
{
"uri":"uksi/2018/912",
"title":"Digital Government (Disclosure of Information) Regulations 2018",
"provisions":["all"]
},
{
"uri":"uksi/2024/64",
"title":"Digital Government (Disclosure of Information) (Identity Verification Services) Regulations 2024",
"provisions":["all"]
},
{
"uri":"ukpga/2005/11",
"title":"Commissioners for Revenue and Customs Act 2005",
"provisions":["section/19"]
},
{"uri":"ukpga/2020/17","title":"Sentencing Act 2020","provisions":["section/224"]},
{
"uri":"ukpga/2025/18",
"title":"Data (Use and Access) Act 2025",
"provisions":["section/92","section/119","section/123"]
},
{
"uri":"ukpga/2004/31",
"title":"Children Act 2004",
"provisions":["section/16LA","section/16LB","section/16LC"]
},
{"uri":"ukpga/2021/17","title":"Domestic Abuse Act 2021","provisions":["section/49A"]}
]
}
}`;
