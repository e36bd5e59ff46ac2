// Generated from the published JSON Schemas by tools/javascript_package.py.

/** Power */
export type PowerWord =
  | "s35"
  | "s36"
  | "s37"
  | "s38"
  | "s39";

/** Territory */
export type TerritoryWord =
  | "england"
  | "wales"
  | "scotland"
  | "northern-ireland";

/** A party to a disclosure, with what makes it a specified person. */
export interface Body {
  /** The body's name. An executive agency is its department; a processor is its controller. */
  name: string;
  /**
   * A CURIE that no other body has. Two parties with the same identifier, or the same name where
   * either has none, are one person.
   */
  identifier?: string | null;
  /**
   * The Schedule entries and recipient classes in which the body falls; an empty list for a body in
   * none, null where it is not known.
   */
  specified_as?: ReferenceWord[] | null;
  /**
   * Whether the body acts in the capacity that its entry names (as a local authority; as recipient
   * for relevant business functions).
   */
  in_specified_capacity?: boolean | null;
  /**
   * For a provider of services: the body to which it provides them. A body without a provider entry
   * that names no client is taken to provide none.
   */
  provides_services_to?: Client | null;
  /**
   * For a provider: whether the services are provided in connection with the objective or measure.
   */
  services_in_connection?: boolean | null;
  /** For a provider: whether the client is a public authority (s.45(1), (8)). */
  client_is_public_authority?: boolean | null;
}

/** Reference */
export type ReferenceWord =
  | string;

/** The body to which a provider provides its services. */
export interface Client {
  /** The body's name. An executive agency is its department; a processor is its controller. */
  name: string;
  /**
   * A CURIE that no other body has. Two parties with the same identifier, or the same name where
   * either has none, are one person.
   */
  identifier?: string | null;
  /**
   * The Schedule entries and recipient classes in which the body falls; an empty list for a body in
   * none, null where it is not known.
   */
  specified_as?: ReferenceWord[] | null;
  /**
   * Whether the body acts in the capacity that its entry names (as a local authority; as recipient
   * for relevant business functions). Not asked of a client.
   */
  in_specified_capacity?: boolean | null;
}

/** Objective */
export type ObjectiveWord =
  | "multiple-disadvantages"
  | "television-retuning"
  | "fuel-poverty"
  | "water-poverty"
  | "scottish-early-learning-and-childcare"
  | "digital-identity-verification-services"
  | (string & {});

/** Element */
export type ElementWord =
  | "identify"
  | "improve-or-facilitate"
  | "improve-well-being"
  | "identify-eligible"
  | "contact"
  | "establish-entitlement"
  | "reduce-energy-costs"
  | "improve-energy-efficiency"
  | "improve-health-or-financial-well-being"
  | "reduce-water-costs"
  | "improve-water-efficiency"
  | "identify-parents"
  | "contact-parents"
  | "reusable-identity"
  | "support-functions"
  | (string & {});

/** Eligible */
export type EligibleWord =
  | "water-poverty"
  | "special-provision"
  | (string & {});

/** Factor */
export type FactorWord =
  | "anti-social-behaviour"
  | "care-leaver"
  | "child-in-need"
  | "criminal-offending"
  | "domestic-violence"
  | "financial-exclusion"
  | "disability"
  | "homelessness"
  | "ill-health"
  | "irregular-school-attendance"
  | "not-in-education-or-training"
  | "substance-misuse"
  | "unemployment"
  | (string & {});

/** Purpose */
export type PurposeWord =
  | "reduce-costs"
  | "improve-efficiency"
  | "improve-health-or-financial-well-being"
  | (string & {});

/** Use */
export type UseWord =
  | "support-scheme"
  | "gas-obligation"
  | "electricity-obligation"
  | "heating-grants"
  | "gas-charge-restriction"
  | "electricity-charge-restriction"
  | "required-special-provision"
  | "social-tariff"
  | "none-of-these"
  | (string & {});

/** The information to be disclosed. */
export interface Information {
  /**
   * Whether the discloser holds it in connection with any of its functions of a public nature
   * (s.45(1)).
   */
  held_in_connection_with_functions?: boolean | null;
  /**
   * Where the entry limits the functions: whether it is held within the functions that the entry
   * names, or that are exercised for the client.
   */
  within_limited_functions?: boolean | null;
  /**
   * Whether it relates to and identifies a particular person, bodies corporate included, and is not
   * about internal administration (s.40(5), (6)).
   */
  personal?: boolean | null;
  /**
   * Whether it is about living individuals. False settles data protection where no conclusion on it
   * is stated.
   */
  personal_data?: boolean | null;
  /**
   * Whether Revenue and Customs disclosed it under section 35, 36, 38, 48 or 56 at an earlier step.
   * In a disclosure, not stated is taken as false.
   */
  from_revenue_and_customs?: boolean | null;
}

/** Something that would otherwise stand in the way of the disclosure (s.40(7), (8)). */
export interface Restriction {
  /** What kind of restriction it is. */
  kind: RestrictionWord;
  /** What the restriction is, in the caller's words. */
  description?: string | null;
  /**
   * The day on which an enactment was made or passed; a later one than the Act may prohibit what
   * the Act would lift.
   */
  since?: string | null;
}

/** Restriction */
export type RestrictionWord =
  | "confidence"
  | "contract"
  | "enactment"
  | "common-law"
  | "professional-duty"
  | "policy"
  | "court-order"
  | "legal-privilege"
  | "other"
  | "data-protection"
  | "investigatory-powers"
  | "human-rights";

/**
 * One disclosure of information by one body to another. Facts are three-valued: True, False, or
 * None for not known.
 */
export interface Disclosure {
  /** Which noun this is. */
  type: "disclosure";
  /** The power relied on. */
  power: PowerWord;
  /** The day of the disclosure; the law is taken as at this day. */
  on: string;
  /** Whose law the disclosure is made under, not where the people live. */
  territory: TerritoryWord[];
  /** The body that discloses. */
  discloser: Body;
  /** The body to which it discloses. */
  recipient: Body;
  /** The caller's own reference; carried, never read. */
  reference?: string | null;
  /** The caller's own data; carried, never read. */
  annotations?: { [name: string]: unknown } | null;
  /** s.35: the objective pursued. */
  objective?: ObjectiveWord | null;
  /**
   * s.35: the elements of the objective that the arrangement as a whole pursues; an empty list is
   * none.
   */
  pursues?: ElementWord[] | null;
  /**
   * Whether it is meant to help the people named in the opening words. A purpose test: not everyone
   * in a file need qualify.
   */
  assists_eligible_people?: boolean | null;
  /** ss.38, 39: as whom the people are eligible; water poverty where not stated. */
  eligible_as?: EligibleWord | null;
  /**
   * Multiple disadvantages: the factors known. Null where they are not counted; an empty list where
   * none is known.
   */
  disadvantages?: FactorWord[] | null;
  /** Multiple disadvantages: whether the list of factors is complete. */
  disadvantages_complete?: boolean | null;
  /**
   * Multiple disadvantages: whether the person not in education or training is at least 16 and
   * under 25.
   */
  aged_16_to_24?: boolean | null;
  /** ss.36 to 39: by what the people are to be assisted. */
  purpose?: PurposeWord[] | null;
  /**
   * ss.36, 38: the use that the recipient is intended to make of it; one that serves is enough.
   */
  intended_use?: UseWord[] | null;
  /** The information, and what is known of it. */
  information?: Information | null;
  /**
   * Where Revenue and Customs disclosed it at an earlier step: whether the Commissioners for HMRC
   * consent, generally or specifically.
   */
  commissioners_consent?: boolean | null;
  /** The controller's own conclusion on data protection legislation (s.40(8)(a)). */
  complies_with_data_protection?: boolean | null;
  /** Whether investigatory powers legislation prohibits it (s.40(8)(b), (9)). */
  prohibited_by_investigatory_powers?: boolean | null;
  /**
   * Whether the discloser had regard to the code of practice (s.43(3)); reported, never decides.
   */
  had_regard_to_code?: boolean | null;
  /** The restrictions that would otherwise prevent the disclosure. */
  restrictions?: Restriction[] | null;
  /** The address of the schema against which an editor checks the document; never read. */
  "$schema"?: string | null;
}

/** The information that was received. */
export interface ReceivedInformation {
  /**
   * Whether it relates to and identifies a particular person, bodies corporate included, and is not
   * about internal administration (s.40(5), (6)). If not, nothing here bars it.
   */
  personal?: boolean | null;
  /**
   * Whether Revenue and Customs disclosed it under section 35, 36, 38, 48 or 56 at any step. True
   * in any case where the original disclosure was theirs under one of those sections.
   */
  from_revenue_and_customs?: boolean | null;
}

/** Ground */
export type GroundWord =
  | "already-public"
  | "consent"
  | "crime-or-anti-social-behaviour"
  | "criminal-investigation"
  | "legal-proceedings"
  | "serious-physical-harm"
  | "loss-of-life"
  | "safeguarding"
  | "emergency"
  | "national-security"
  | "enactment"
  | "eu-obligation"
  | "court-order"
  | "protected-disclosure"
  | "journalism"
  | (string & {});

/** The person to whom information was disclosed, using it (s.40(1) to (4)). */
export interface Use {
  /** Which noun this is. */
  type: "use";
  /** The day of the use; the law is taken as at this day. */
  on: string;
  /** The section under which the information was originally disclosed. */
  received_under: PowerWord;
  /** The body that originally disclosed it under sections 35 to 39. */
  received_from: Body;
  /** The body that received it and uses it. */
  holder: Body;
  /** The caller's own reference; carried, never read. */
  reference?: string | null;
  /** The caller's own data; carried, never read. */
  annotations?: { [name: string]: unknown } | null;
  /**
   * Under whose law the information was received, not where the people live. Where not stated, it
   * is enough that the section is in force somewhere.
   */
  territory?: TerritoryWord[] | null;
  /** The information, and what is known of it. */
  information?: ReceivedInformation | null;
  /** Whether it is used for the purposes of that very disclosure (s.40(1)). */
  for_disclosed_purpose?: boolean | null;
  /** The ground relied on; null where none is. One that is not made out has no effect. */
  ground?: GroundWord | null;
  /** Whether the ground is made out on the facts. */
  ground_made_out?: boolean | null;
  /** Whether the Commissioners for HMRC consent, generally or specifically. */
  commissioners_consent?: boolean | null;
  /** The address of the schema against which an editor checks the document; never read. */
  "$schema"?: string | null;
}

/** A holder passing on what was received (ss.41, 42). */
export interface OnwardDisclosure {
  /** Which noun this is. */
  type: "onward-disclosure";
  /** The day of the onward disclosure; the law is taken as at this day. */
  on: string;
  /** The section under which the information was originally disclosed. */
  received_under: PowerWord;
  /** The body that originally disclosed it under sections 35 to 39. */
  received_from: Body;
  /** The body that holds it and passes it on. */
  holder: Body;
  /** The body to which it is passed on. */
  recipient: Body;
  /** The body through which the holder got it, where that was not the original discloser. */
  received_via?: Body | null;
  /** The caller's own reference; carried, never read. */
  reference?: string | null;
  /** The caller's own data; carried, never read. */
  annotations?: { [name: string]: unknown } | null;
  /**
   * Under whose law the information was received, not where the people live. Where not stated, it
   * is enough that the section is in force somewhere.
   */
  territory?: TerritoryWord[] | null;
  /** The information, and what is known of it. */
  information?: ReceivedInformation | null;
  /** The ground relied on; null where none is. One that is not made out has no effect. */
  ground?: GroundWord | null;
  /** Whether the ground is made out on the facts. */
  ground_made_out?: boolean | null;
  /** Whether the Commissioners for HMRC consent, generally or specifically. */
  commissioners_consent?: boolean | null;
  /**
   * Whether the person knew that the disclosure was barred, or was reckless about it (s.41(4)(b)).
   */
  knew_or_reckless?: boolean | null;
  /** The address of the schema against which an editor checks the document; never read. */
  "$schema"?: string | null;
}

/** A body that is a party to an agreement, with its part in data protection. */
export interface Party {
  /** The body's name. An executive agency is its department; a processor is its controller. */
  name: string;
  /** What names the party within the agreement. */
  id: string;
  /**
   * A CURIE that no other body has. Two parties with the same identifier, or the same name where
   * either has none, are one person.
   */
  identifier?: string | null;
  /**
   * The Schedule entries and recipient classes in which the body falls; an empty list for a body in
   * none, null where it is not known.
   */
  specified_as?: ReferenceWord[] | null;
  /**
   * Whether the body acts in the capacity that its entry names (as a local authority; as recipient
   * for relevant business functions).
   */
  in_specified_capacity?: boolean | null;
  /**
   * For a provider of services: the body to which it provides them. A body without a provider entry
   * that names no client is taken to provide none.
   */
  provides_services_to?: Client | null;
  /**
   * For a provider: whether the services are provided in connection with the objective or measure.
   */
  services_in_connection?: boolean | null;
  /** For a provider: whether the client is a public authority (s.45(1), (8)). */
  client_is_public_authority?: boolean | null;
  /** The party's part in data protection. */
  role?: RoleWord | null;
}

/** Role */
export type RoleWord =
  | "controller"
  | "joint-controller"
  | "processor";

/** Status */
export type StatusWord =
  | "draft"
  | "agreed"
  | "active"
  | "suspended"
  | "withdrawn"
  | "complete";

/** One item of information that flows may carry. */
export interface DataItem {
  /** What names the item within the agreement. */
  id: string;
  /** What the item is. */
  name: string;
  /** Why the objective needs it. */
  reason?: string | null;
  /** Whether it is personal data. */
  personal?: boolean | null;
  /** Whether it is special category data (UK GDPR art.9). */
  special_category?: boolean | null;
  /** Whether it is data on criminal convictions or offences (UK GDPR art.10). */
  criminal_offence?: boolean | null;
}

/**
 * Information that one party discloses to another under the agreement. Every fact of a disclosure
 * may be stated. A flow is assessed on each span of law in the term of the agreement.
 */
export interface Flow {
  /** The caller's own reference; carried, never read. */
  reference?: string | null;
  /** The caller's own data; carried, never read. */
  annotations?: { [name: string]: unknown } | null;
  /** s.35: the objective pursued. */
  objective?: ObjectiveWord | null;
  /**
   * s.35: the elements of the objective that the arrangement as a whole pursues; an empty list is
   * none.
   */
  pursues?: ElementWord[] | null;
  /**
   * Whether it is meant to help the people named in the opening words. A purpose test: not everyone
   * in a file need qualify.
   */
  assists_eligible_people?: boolean | null;
  /** ss.38, 39: as whom the people are eligible; water poverty where not stated. */
  eligible_as?: EligibleWord | null;
  /**
   * Multiple disadvantages: the factors known. Null where they are not counted; an empty list where
   * none is known.
   */
  disadvantages?: FactorWord[] | null;
  /** Multiple disadvantages: whether the list of factors is complete. */
  disadvantages_complete?: boolean | null;
  /**
   * Multiple disadvantages: whether the person not in education or training is at least 16 and
   * under 25.
   */
  aged_16_to_24?: boolean | null;
  /** ss.36 to 39: by what the people are to be assisted. */
  purpose?: PurposeWord[] | null;
  /**
   * ss.36, 38: the use that the recipient is intended to make of it; one that serves is enough.
   */
  intended_use?: UseWord[] | null;
  /** The information, and what is known of it. */
  information?: Information | null;
  /**
   * Where Revenue and Customs disclosed it at an earlier step: whether the Commissioners for HMRC
   * consent, generally or specifically.
   */
  commissioners_consent?: boolean | null;
  /** The controller's own conclusion on data protection legislation (s.40(8)(a)). */
  complies_with_data_protection?: boolean | null;
  /** Whether investigatory powers legislation prohibits it (s.40(8)(b), (9)). */
  prohibited_by_investigatory_powers?: boolean | null;
  /**
   * Whether the discloser had regard to the code of practice (s.43(3)); reported, never decides.
   */
  had_regard_to_code?: boolean | null;
  /** The restrictions that would otherwise prevent the disclosure. */
  restrictions?: Restriction[] | null;
  /** The id of the party that discloses. */
  discloser?: string | null;
  /** The id of the party to which it discloses. */
  recipient?: string | null;
  /** The ids of the data items that it carries. */
  items?: string[] | null;
  /**
   * The power relied on: s35 to s39; any other is outside this Chapter. Null where it is not known.
   */
  power?: string | null;
  /** Whose law the flow is made under, not where the people live. */
  territory?: TerritoryWord[] | null;
}

/**
 * The facts of a disclosure that disclosures under the same arrangement may have in common. All of
 * them may be unknown. An agreement may state them once for all its flows.
 */
export interface CommonFacts {
  /**
   * s.35: the elements of the objective that the arrangement as a whole pursues; an empty list is
   * none.
   */
  pursues?: ElementWord[] | null;
  /**
   * Whether it is meant to help the people named in the opening words. A purpose test: not everyone
   * in a file need qualify.
   */
  assists_eligible_people?: boolean | null;
  /** ss.38, 39: as whom the people are eligible; water poverty where not stated. */
  eligible_as?: EligibleWord | null;
  /**
   * Multiple disadvantages: the factors known. Null where they are not counted; an empty list where
   * none is known.
   */
  disadvantages?: FactorWord[] | null;
  /** Multiple disadvantages: whether the list of factors is complete. */
  disadvantages_complete?: boolean | null;
  /**
   * Multiple disadvantages: whether the person not in education or training is at least 16 and
   * under 25.
   */
  aged_16_to_24?: boolean | null;
  /** ss.36 to 39: by what the people are to be assisted. */
  purpose?: PurposeWord[] | null;
  /**
   * ss.36, 38: the use that the recipient is intended to make of it; one that serves is enough.
   */
  intended_use?: UseWord[] | null;
  /** The information, and what is known of it. */
  information?: Information | null;
  /**
   * Where Revenue and Customs disclosed it at an earlier step: whether the Commissioners for HMRC
   * consent, generally or specifically.
   */
  commissioners_consent?: boolean | null;
  /** The controller's own conclusion on data protection legislation (s.40(8)(a)). */
  complies_with_data_protection?: boolean | null;
  /** Whether investigatory powers legislation prohibits it (s.40(8)(b), (9)). */
  prohibited_by_investigatory_powers?: boolean | null;
  /**
   * Whether the discloser had regard to the code of practice (s.43(3)); reported, never decides.
   */
  had_regard_to_code?: boolean | null;
}

/**
 * Other law under which the parties share: a power, or a duty to disclose. It is the parties' own
 * statement, which is not checked.
 */
export interface Gateway {
  /** The provision of the other law. */
  provision: string;
  /** Whether the provision allows the disclosure or requires it. */
  kind?: GatewayWord | null;
  /** The id of the party that relies on it; null where all of them do. */
  party?: string | null;
  /**
   * The flows that rely on it, each as the JSON Pointer of the flow in the agreement, or as its
   * place, counted from 0. A flow named here is not assessed where its power is null or is not one
   * that the library models.
   */
  flows?: Array<string | number> | null;
  /** What the parties state about it. */
  note?: string | null;
}

/** Gateway */
export type GatewayWord =
  | "power"
  | "duty";

/** On what footing in data protection a party acts: a power is not one. */
export interface LawfulBasis {
  /** The party's id. */
  party: string;
  /** The point of UK GDPR art.6(1). */
  basis?: BasisWord | null;
  /** The condition for special category data, such as 9(2)(g), with its Schedule paragraph. */
  special_category?: string | null;
  /** The condition or authority for data on criminal offences (UK GDPR art.10). */
  criminal_offence?: string | null;
}

/** Basis */
export type BasisWord =
  | "6(1)(a)"
  | "6(1)(b)"
  | "6(1)(c)"
  | "6(1)(d)"
  | "6(1)(e)"
  | "6(1)(ea)"
  | "6(1)(f)"
  | (string & {});

/** A paper of the agreement: where it is, of which day, and whether it is published. */
export interface Paper {
  /** What names the paper, or where it is kept. */
  reference?: string | null;
  /** The day on which it was finished. */
  on?: string | null;
  /** Where it is published. */
  published_at?: string | null;
  /** Why it is not published, where it is not. */
  withheld_because?: string | null;
}

/** A party's notice to the people whom the information is about. */
export interface PrivacyNotice {
  /** The party's id. */
  party: string;
  /** Where the notice is. */
  published_at?: string | null;
  /** The day from which it is given. */
  on?: string | null;
}

/** A party's regard to the code of practice (s.43(3)). */
export interface RegardToCode {
  /** The party's id. */
  party: string;
  /** The day on which it was done. */
  on?: string | null;
  /** Which version of the code. */
  version?: string | null;
}

/** Whom to tell at a party when information is lost or disclosed in breach. */
export interface BreachContact {
  /** The party's id. */
  party: string;
  /** Whom to contact, and how. */
  contact?: string | null;
}

/** A party's signature. */
export interface Signature {
  /** The party's id. */
  party: string;
  /** The day on which it was signed. */
  on?: string | null;
  /** Who signed, and in which office. */
  by?: string | null;
}

/** The agreement's entry in the public register. */
export interface RegisterEntry {
  /** The number of the entry. */
  number?: string | null;
  /** The day on which it was first entered. */
  registered_on?: string | null;
  /** The page of the entry. */
  url?: string | null;
  /** What an import could not read. */
  unread?: Unread[] | null;
  /** The entry as the register publishes it; carried, so that nothing of it is lost. */
  as_published?: { [name: string]: unknown } | null;
}

/** A value of a register that could not be taken over, as it stands there. */
export interface Unread {
  /** The register's own name of the field. */
  field: string;
  /** The value in the register. */
  text: string;
  /** What is wrong with it. */
  kind: UnreadWord;
}

/** Unread */
export type UnreadWord =
  | "dangling"
  | "no-date"
  | "no-duration"
  | "before-start"
  | "two-meanings";

/**
 * An information sharing agreement (ISA) among parties. What is not stated is not known. Only its
 * flows decide the outcome.
 */
export interface Agreement {
  /** Which noun this is. */
  type: "agreement";
  /** What the agreement is called. */
  title: string;
  /** The bodies that make the agreement. */
  parties: Party[];
  /** The caller's id of the agreement. */
  id?: string | null;
  /** The caller's own reference; carried, never read. */
  reference?: string | null;
  /** The caller's own data; carried, never read. */
  annotations?: { [name: string]: unknown } | null;
  /** The stage that the agreement has reached. */
  status?: StatusWord | null;
  /** What the sharing is for. */
  purpose?: string | null;
  /** The benefits expected from it. */
  benefits?: string | null;
  /** The first day of the term. */
  starts?: string | null;
  /** The day on which the term ends. */
  ends?: string | null;
  /** The day of the next review. */
  reviews_on?: string | null;
  /** How often it is reviewed, as an ISO 8601 duration. */
  review_every?: string | null;
  /** The items of information that flows may carry. */
  data_items?: DataItem[] | null;
  /** Who discloses what to whom under which power. */
  flows?: Flow[] | null;
  /** Facts stated once for all flows. A flow takes each of them that it does not state itself. */
  facts?: CommonFacts | null;
  /** Other law on which the parties rely, as they state it; it is shown and not checked. */
  gateways?: Gateway[] | null;
  /** How the information is passed, and how it is kept safe. */
  method?: string | null;
  /** How long recipients keep it, as an ISO 8601 duration. */
  retention?: string | null;
  /** How it is destroyed afterwards. */
  destruction?: string | null;
  /** The data protection basis of each party. */
  lawful_bases?: LawfulBasis[] | null;
  /** Where parties are joint controllers: their arrangement (UK GDPR art.26). */
  joint_controllers?: string | null;
  /** The data protection impact assessment. */
  dpia?: Paper | null;
  /** The business case. */
  business_case?: Paper | null;
  /** The security plan. */
  security_plan?: Paper | null;
  /** The publication of the agreement itself. */
  publication?: Paper | null;
  /** Notices to the people whom the information is about. */
  privacy_notices?: PrivacyNotice[] | null;
  /** Regard to the code of practice, party by party (s.43(3)). */
  code_of_practice?: RegardToCode[] | null;
  /** Whom to contact about a loss or a breach. */
  breach_contacts?: BreachContact[] | null;
  /** The contact for subject access requests. */
  contact?: string | null;
  /** How parties join and leave. */
  accession_and_withdrawal?: string | null;
  /** Who signed, for which party. */
  signatures?: Signature[] | null;
  /** The entry in the public register. */
  register_entry?: RegisterEntry | null;
  /** The address of the schema against which an editor checks the document; never read. */
  "$schema"?: string | null;
}

/** Bodies that want to share for an objective, with facts common to all their flows. */
export interface Partnership {
  /** Which noun this is. */
  type: "partnership";
  /** The day asked about; the law is taken as at this day. */
  on: string;
  /** Whose law disclosures are made under, not where the people live. */
  territory: TerritoryWord[];
  /** The bodies that want to share. */
  parties: Body[];
  /** The caller's own reference; carried, never read. */
  reference?: string | null;
  /** The caller's own data; carried, never read. */
  annotations?: { [name: string]: unknown } | null;
  /** s.35: the objective pursued. */
  objective?: ObjectiveWord | null;
  /**
   * s.35: the elements of the objective that the arrangement as a whole pursues; an empty list is
   * none.
   */
  pursues?: ElementWord[] | null;
  /**
   * Whether it is meant to help the people named in the opening words. A purpose test: not everyone
   * in a file need qualify.
   */
  assists_eligible_people?: boolean | null;
  /** ss.38, 39: as whom the people are eligible; water poverty where not stated. */
  eligible_as?: EligibleWord | null;
  /**
   * Multiple disadvantages: the factors known. Null where they are not counted; an empty list where
   * none is known.
   */
  disadvantages?: FactorWord[] | null;
  /** Multiple disadvantages: whether the list of factors is complete. */
  disadvantages_complete?: boolean | null;
  /**
   * Multiple disadvantages: whether the person not in education or training is at least 16 and
   * under 25.
   */
  aged_16_to_24?: boolean | null;
  /** ss.36 to 39: by what the people are to be assisted. */
  purpose?: PurposeWord[] | null;
  /**
   * ss.36, 38: the use that the recipient is intended to make of it; one that serves is enough.
   */
  intended_use?: UseWord[] | null;
  /** The information, and what is known of it. */
  information?: Information | null;
  /**
   * Where Revenue and Customs disclosed it at an earlier step: whether the Commissioners for HMRC
   * consent, generally or specifically.
   */
  commissioners_consent?: boolean | null;
  /** The controller's own conclusion on data protection legislation (s.40(8)(a)). */
  complies_with_data_protection?: boolean | null;
  /** Whether investigatory powers legislation prohibits it (s.40(8)(b), (9)). */
  prohibited_by_investigatory_powers?: boolean | null;
  /**
   * Whether the discloser had regard to the code of practice (s.43(3)); reported, never decides.
   */
  had_regard_to_code?: boolean | null;
  /** The restrictions that would otherwise prevent the disclosure. */
  restrictions?: Restriction[] | null;
  /** The power relied on; s35 where not stated. */
  power?: PowerWord | null;
  /**
   * The agreements that they have: each as an object, or as the name of a file in the same folder.
   */
  agreements?: Array<Agreement | string> | null;
  /** The address of the schema against which an editor checks the document; never read. */
  "$schema"?: string | null;
}

/** One rule, read against the document and the law of the day. */
export interface Finding {
  /** The rule's id. */
  rule: string;
  /** What the rule says. */
  result: "met" | "not-met" | "unknown" | "not-applicable";
  /** Whether the outcome depends on it. */
  decides: boolean;
  /** How serious it is. */
  severity: "error" | "warning" | "advice";
  /** Whether the source's wording was read. */
  verified: boolean;
  /** What kind of source asks for it. */
  basis: "statute" | "regulations" | "code" | "ico" | "register" | "practice";
  /** Every provision that it is based on. */
  citations: string[];
  /** The provisions as they stood on the day. */
  links: string[];
  /** A sentence for a person; its wording may change. */
  reason: string;
  /** How to fix it, or null. */
  cure: string | null;
  /** JSON Pointer to what it is about. */
  pointer: string;
}

/** The effect of the answer on one restriction. */
export interface Effect {
  /** The restriction. */
  kind: "confidence" | "contract" | "enactment" | "common-law" | "professional-duty" | "policy" | "court-order" | "legal-privilege" | "other" | "data-protection" | "investigatory-powers" | "human-rights";
  /** The effect on it. */
  effect: "lifted" | "stands" | "undetermined";
  /** The provisions. */
  citations: string[];
  /** Why. */
  reason: string;
}

/** What s.40(7) and (8) do. */
export interface Override {
  /** Only where permitted. */
  applies: boolean;
  /** In the order of the document. */
  restrictions: Effect[];
}

/** What the power says to one flow throughout the term. */
export interface FlowAnswer {
  /** The id of the party, or null. */
  discloser: string | null;
  /** The id of the party, or null. */
  recipient: string | null;
  /** What the power says. */
  outcome: "permitted" | "not-permitted" | "undetermined";
  /** The facts that would settle it, with the readings. */
  missing: string[];
  /** The readings on which it turns. */
  readings: string[];
  /** The spans of law in the term. */
  spans: Array<{
    /** Its first day. */
    from: string;
    /** The day after its last, or null. */
    to: string | null;
    /** What the power says in it. */
    outcome: "permitted" | "not-permitted" | "undetermined";
  }>;
}

/** The flow from one body to another. */
export interface Cell {
  /** The name of the body. */
  discloser: string;
  /** The name of the body. */
  recipient: string;
  /** What the power says. */
  outcome: "permitted" | "not-permitted" | "undetermined";
  /** Those that cover it, by id or title. */
  agreements: string[];
  /** Whether one does, or null if not known. */
  covered: boolean | null;
}

/** How one body stands in a partnership. */
export interface Standing {
  /** The name of the body. */
  name: string;
  /** To how many of the others it may disclose. */
  may_disclose_to: number;
  /** From how many of them it may receive. */
  may_receive_from: number;
  /** To how many of them that is not settled. */
  disclosing_not_settled?: number;
  /** From how many of them that is not settled. */
  receiving_not_settled?: number;
  /** Whether it can take part only as a provider of services. */
  only_as_provider: boolean;
}

/** A penalty, a defence or who may prosecute. */
export interface Sanction {
  /** Its provision. */
  citation: string;
  /** Where and how it applies, for a penalty; where, for a prosecution. */
  jurisdiction?: string;
  /** What it is. */
  text: string;
  /** First day of conviction to which a penalty belongs, where it goes by that day. */
  convicted_from?: string;
  /** First day of conviction to which it no longer does. */
  convicted_to?: string;
}

/** The offence to which the disclosure exposes. */
export interface Offence {
  /** The offence. */
  citation: string;
  /** Whether it does. */
  exposure: "yes" | "unknown";
  /** The defences. */
  defences: Sanction[];
  /** The penalties, as far as they were read. */
  penalties: Sanction[];
  /** Who may prosecute, where the law says so. */
  prosecution?: Sanction[];
}

/** An answer, and everything it is based on. */
export interface Assessment {
  /** Which document this is. */
  type: "assessment";
  /** The noun that was assessed. */
  subject: "disclosure" | "use" | "onward-disclosure" | "agreement" | "partnership";
  /** The caller's own. */
  reference: string | null;
  /** What the power says. */
  outcome: "permitted" | "not-permitted" | "undetermined";
  /** The day of the law; of an agreement the day on which it starts, or null. */
  on: string | null;
  /** The law relied on. */
  law: {
    /** Its edition. */
    edition: string;
    /** The earliest day to which it was checked. */
    verified_to: string;
  };
  /** What lets anyone repeat the answer. */
  record: {
    /** The library's version. */
    library: string;
    /** Of the canonical document. */
    digest: string;
    /** The views taken on readings. */
    adopted: { [name: string]: boolean };
    /** What was looked up for the document before it was answered. */
    looked_up?: string[];
  };
  /** One for each rule, in order. */
  findings: Finding[];
  /** The facts that would settle it, with the readings. */
  missing: string[];
  /** The readings on which it turns. */
  readings: string[];
  /** The effect on the restrictions; null except for a disclosure. */
  override: Override | null;
  /** Offence exposure of a barred onward disclosure. */
  offence: Offence | null;
  /** Notes about the answer. */
  notes: string[];
  /** Of an agreement: what the power says to each flow. */
  flows?: FlowAnswer[];
  /**
   * Of an agreement: the flows over which the outcome is taken, or null where it is all of them.
   */
  scope?: {
    /** The flows that were asked. */
    asked: string[];
    /** The flows that rely on other law, as a gateway states. */
    not_asked: string[];
  } | null;
  /** Of a partnership: one row for each ordered pair of bodies. */
  matrix?: Cell[];
  /** Of a partnership: how each body stands. */
  standing?: Standing[];
}

/** A document. */
export type Noun = Disclosure | Use | OnwardDisclosure | Agreement | Partnership;

/** A paragraph of a Schedule in one of its wordings. */
export interface LawEntry {
  from: string;
  to: string | null;
  ref: string;
  part: number;
  kind: "description" | "named" | "provider";
  name: string;
  capacity: string | null;
  functions: string | null;
  revenue_and_customs: boolean;
  extent: Array<"england" | "northern-ireland" | "scotland" | "wales">;
  wording_extent: Array<"england" | "northern-ireland" | "scotland" | "wales"> | null;
  inserted_by: string;
  ended_by: string | null;
  source: string;
  /** Its citation. */
  citation: string;
}

/** An objective specified under s.35(7). */
export interface LawObjective {
  from: string;
  to: string | null;
  id: string;
  title: string;
  aim: string;
  people: string;
  people_by: string | null;
  instrument: string;
  extent: Array<"england" | "northern-ireland" | "scotland" | "wales">;
  commenced_by: string;
  extent_by: string;
  specified_by: string;
  opening: string;
  persons_by: string;
  providers_by: string;
  combine: "all" | "any";
  verified_to: string;
  source: string;
  register_names: string[];
  elements: LawElement[];
  factors: LawFactors | null;
  persons: LawListing[];
}

/** One of the elements by which an objective is pursued. */
export interface LawElement {
  id: string;
  citation: string;
  text: string;
}

/** The factors of an objective, and how many must be present. */
export interface LawFactors {
  at_least: number;
  citation: string;
  list: LawFactor[];
}

/** One of the factors of multiple disadvantages. */
export interface LawFactor {
  id: string;
  citation: string;
  text: string;
  age: string | null;
}

/** An entry of Schedule 4 for which an objective is specified. */
export interface LawListing {
  from: string;
  to: string | null;
  ref: string;
  reading: string | null;
  citation: string | null;
}

/** A section of the Chapter, with its extent and commencement. */
export interface LawPower {
  id: string;
  citation: string;
  title: string;
  short_title: string | null;
  register_objective: string | null;
  extent: Array<"england" | "northern-ireland" | "scotland" | "wales">;
  schedule: number | null;
  bound_by_consent: boolean;
  verified_to: string;
  commencement: LawCommencement[];
}

/** A day on which a provision came into force somewhere, and by what. */
export interface LawCommencement {
  from: string;
  territory: Array<"england" | "northern-ireland" | "scotland" | "wales">;
  only_for: string | null;
  not_for: string | null;
  by: string;
  from_status: "not-known" | "reported" | "seen";
}

/** Taking views on readings of the text. */
export interface AssessOptions {
  /** The view on each reading, by its id; `true` is the view that the law data call adopted. */
  adopt?: { [reading: string]: boolean } | null;
}

/** One thing wrong with a document. */
export interface Fault {
  /** JSON Pointer to the place; empty for the whole document. */
  pointer: string;
  /** What is wrong and what would mend it, for a person. */
  message: string;
  /** What was found there: its kind, and its value only where values may be quoted. */
  found: string;
  /** What was expected. */
  expected: string;
  /** What kind of fault it is, for programs. */
  code: string;
}

/** The error of a document that does not load. */
export class DocumentError extends Error {
  constructor(faults: readonly Fault[]);
  /** Every fault, by its place. */
  readonly faults: readonly Fault[];
  toJSON(): { type: "faults"; faults: readonly Fault[] };
}

/** The error of data of the package, or of an export, that is not as it was written. */
export class DigestError extends Error {}

/** One fact to ask for. */
export interface Question {
  /** Where the answer goes: a path as in `missing`, such as `information.personal`. */
  path: string;
  question: string;
  /** Help for the person who answers. */
  help: string;
  /** Provisions of the findings that need it, and their pages. */
  citations: string[];
  links: string[];
  /** The shape of an answer. */
  kind: "yes-no" | "one-of" | "some-of" | "day" | "body" | "bodies" | "flows";
  /** The possible answers; empty where they cannot be listed, as for a day. */
  choices: Array<{ value: string | boolean | null; text: string }>;
  /** When a person is asked for it. */
  stage: "who" | "what-for" | "when" | "facts" | "papers";
  /** The share of open findings that an answer settles, from 0 to 1; the mean over the answers. */
  settles: number;
}

/** A power, and an objective where it has any, that could carry a flow. */
export interface Route {
  power: string;
  objective: string | null;
  title: string;
  /** Whether it is open, turns on a reading of the text, or is closed. */
  state: "open" | "reading" | "closed";
  /** The facts that it still needs. */
  needs: Array<{ fact: string; question: string }>;
  readings: string[];
  /** Why it is closed. */
  closed_by: Array<{ rule: string; reason: string; cure: string | null; citations: string[] }>;
  citations: string[];
}

/** Every route between two bodies, best first. */
export interface Routes {
  type: "routes";
  from: string;
  to: string;
  on: string;
  territory: TerritoryWord[];
  routes: Route[];
  /** Where no route is open, the one that lacks least. */
  nearest_miss: Route | null;
  notes: string[];
}

export interface RoutesOptions {
  /** The day, in the form 2024-05-01. */
  on: string;
  /** Under whose law; England where it is not stated. */
  territory?: TerritoryWord | TerritoryWord[];
  /** An objective, by its id or a name that means it alone. */
  objective?: string | null;
}

/** A body or a class of bodies that a name may mean. */
export interface BodyMatch {
  name: string;
  identifier: string | null;
  /** Its kind; `class:` and an id for a class of bodies. */
  kind: string;
  /** The Schedule entries in which it is on the day. */
  entries: string[];
  /** Whether it is in no entry. */
  in_no_entry: boolean;
  /** Where it is in one of several groups of entries: each group. */
  alternatives: string[][];
  /** Whether the law treats these groups alike. */
  alike: boolean;
  recipient_classes: string[];
  /** Whether it exists on the day. */
  exists: boolean;
  /** The body of which it is a part in law, such as its department. */
  part_of: { name: string; identifier: string } | null;
  notes: string[];
  /** Of a class of bodies: its entries in each nation. */
  nations?: { [nation: string]: unknown };
  nation?: string;
  from?: string | null;
  to?: string | null;
  replaced_by?: string[];
  source?: string | null;
  status?: string;
}

/** What a name means on a day. */
export interface BodySearch {
  found: BodyMatch[];
  /** Where nothing is found: names that are spelt like it. */
  near: string[];
}

/** One change of the law. */
export interface Change {
  /** The first day of the new law. */
  on: string;
  kind: string;
  /** Its subject: a reference, an objective, a power or a provision. */
  about: string;
  /** The change, as a clause. */
  what: string;
  /** The provision that made it, and its page. */
  by: string;
  link: string | null;
  /** Where a provision came into force; empty for a change that counts wherever it extends. */
  territory: TerritoryWord[];
  /** How far the day was read. */
  status: "seen" | "reported" | "not-known";
}

/**
 * The law of one day. What takes an id gives null for a row that is not in force on the day, and
 * throws RangeError for an id that never was.
 */
export interface Law {
  edition: string;
  on: string;
  /** The objectives specified under section 35(7). */
  objectives(): LawObjective[];
  objective(id: string): LawObjective | null;
  /** The entries of a Schedule, in order. */
  schedule(number: number): LawEntry[];
  entry(reference: string): LawEntry | null;
  power(id: string): LawPower | null;
  /** The territories in which a power is generally in force. */
  inForce(power: string): TerritoryWord[];
  /** The entries for which an objective is specified, whichever readings are adopted. */
  specifiedPersons(objective: string): LawEntry[];
  /** The references listed on one reading only, each with the id of the reading. */
  arguablePersons(objective: string): { [reference: string]: string };
}

/** An edition of the law: its name, and the digest of its data. */
export interface Edition {
  edition: string;
  digest: string;
}

/** The functions for one edition of the law that need no directory of bodies. */
export interface Answers {
  /**
   * What the law of its day says to a document.
   *
   * Throws DocumentError for a document that does not load, and RangeError for a reading that is
   * not known.
   */
  assess(document: Noun, options?: AssessOptions): Assessment;
  /** Every fault of a document; none for one that loads. With `quote` faults show values. */
  validate(document: unknown, options?: { quote?: boolean }): Fault[];
  /**
   * A question for each fact that is missing, best first. With `everyFlow` each flow that is open
   * has its questions, even where another has settled the outcome. Throws what `assess` throws.
   */
  questions(document: Noun, options?: AssessOptions & { everyFlow?: boolean }): Question[];
  /**
   * The fact to ask for next, or null. `skip` has the paths whose answers the person does not
   * know. Throws what `assess` throws.
   */
  nextQuestion(document: Noun, options?: AssessOptions & { skip?: string[] }): Question | null;
  /** The law of a day in the form 2024-05-01. Throws RangeError for what is no day of this law. */
  lawAsAt(day: string): Law;
  /** What changed after one day and up to another. Throws as `lawAsAt` does. */
  changes(start: string, end: string): Change[];
  /** The edition of the law. */
  edition(): Edition;
}

/** The functions of the package for one edition of the law. */
export interface Library extends Answers {
  /**
   * Every power and objective that could carry a flow between two bodies. A party is a body, a
   * reference such as sch4/12, or a name; facts that are not known stay so.
   *
   * Throws RangeError for a day, an objective or a name that cannot be found, and DocumentError for
   * a body with a fault.
   */
  routes(from: string | Body, to: string | Body, options: RoutesOptions): Routes;
  /**
   * What a name means on a day in the form 2024-05-01; without a name, every body that exists on
   * the day, of one kind and one nation where these are given.
   */
  bodies(
    name: string | null | undefined,
    options: { on: string; kind?: string | null; nation?: string | null },
  ): BodySearch;
}

/** The version of the package. */
export const version: string;
export const assess: Library["assess"];
export const validate: Library["validate"];
export const questions: Library["questions"];
export const nextQuestion: Library["nextQuestion"];
export const routes: Library["routes"];
export const bodies: Library["bodies"];
export const lawAsAt: Library["lawAsAt"];
export const changes: Library["changes"];
export const edition: Library["edition"];

/**
 * The same functions for another edition of the law, from its portable rules. `directory` is the
 * directory exported under that edition, which the look-up of names needs.
 *
 * Throws DigestError where the rules are not as they were written, and TypeError for anything else.
 */
export function withLaw(portableRules: object, options?: { directory?: object }): Library;
