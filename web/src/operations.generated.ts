// Generated from web/src/**/*.graphql by codegen.ts; change those and run npm run generate.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What sort of organisation or forum an actor is. */
export type ActorKind =
  /** Municipality (kommun). */
  | 'MUNICIPALITY'
  /** School (skola). */
  | 'SCHOOL'
  /** Preschool (förskola). */
  | 'PRESCHOOL'
  /** Student health (elevhälsa). */
  | 'STUDENT_HEALTH'
  /** Social services (socialtjänst). */
  | 'SOCIAL_SERVICES'
  /** Leisure (fritid). */
  | 'LEISURE'
  /** Rescue service (räddningstjänst). */
  | 'RESCUE_SERVICE'
  /** Municipal company (kommunalt bolag). */
  | 'MUNICIPAL_COMPANY'
  /** Joint authority (kommunalförbund). */
  | 'JOINT_AUTHORITY'
  /** Police (polis). */
  | 'POLICE'
  /** Security police (Säkerhetspolisen). */
  | 'SECURITY_POLICE'
  /** Probation service (frivård). */
  | 'PROBATION'
  /** Board of institutional care (Statens institutionsstyrelse). */
  | 'STATE_INSTITUTION_BOARD'
  /** Employment service (arbetsförmedling). */
  | 'EMPLOYMENT_SERVICE'
  /** Prosecutor (åklagare). */
  | 'PROSECUTOR'
  /** County administrative board (länsstyrelse). */
  | 'COUNTY_BOARD'
  /** National agency (nationell myndighet). */
  | 'NATIONAL_AGENCY'
  /** University (universitet eller högskola). */
  | 'UNIVERSITY'
  /** Region (region). */
  | 'REGION'
  /** Health care (hälso- och sjukvård). */
  | 'HEALTH_CARE'
  /** Psychiatry (psykiatri). */
  | 'PSYCHIATRY'
  /** Child psychiatry (barn- och ungdomspsykiatri). */
  | 'CHILD_PSYCHIATRY'
  /** Maternal and child health (mödra- och barnhälsovård). */
  | 'MATERNAL_CHILD_HEALTH'
  /** Faith community (trossamfund). */
  | 'FAITH_COMMUNITY'
  /** Sports club (idrottsförening). */
  | 'SPORTS_CLUB'
  /** Study association (studieförbund). */
  | 'STUDY_ASSOCIATION'
  /** Victim support (brottsofferjour). */
  | 'VICTIM_SUPPORT'
  /** Tenants’ association (hyresgästförening). */
  | 'TENANTS_ASSOCIATION'
  /** Parents’ association (föräldraförening). */
  | 'PARENTS_ASSOCIATION'
  /** Night patrol (nattvandrare). */
  | 'NIGHT_PATROL'
  /** Civil association (förening). */
  | 'CIVIL_ASSOCIATION'
  /** Housing company (bostadsbolag). */
  | 'HOUSING_COMPANY'
  /** Parking company (parkeringsbolag). */
  | 'PARKING_COMPANY'
  /** Security company (bevakningsbolag). */
  | 'SECURITY_COMPANY'
  /** Business association (företagarförening). */
  | 'BUSINESS_ASSOCIATION'
  /** Public transport (kollektivtrafik). */
  | 'PUBLIC_TRANSPORT'
  /** Crime-prevention council (brottsförebyggande råd (BRÅ)). */
  | 'CRIME_PREVENTION_COUNCIL'
  /** SSPF group (SSPF). */
  | 'SSPF'
  /** Social action group (SIG) (social insatsgrupp (SIG)). */
  | 'SIG'
  /** EST group (EST-grupp). */
  | 'EST'
  /** Civil council (civilt råd). */
  | 'CIVIL_COUNCIL'
  /** Interfaith council (interreligiöst råd). */
  | 'INTERFAITH_COUNCIL'
  /** Knowledge house (kunskapshus). */
  | 'KNOWLEDGE_HOUSE'
  /** Coordinator network (samordnarnätverk). */
  | 'COORDINATOR_NETWORK'
  /** Reference group (referensgrupp). */
  | 'REFERENCE_GROUP'
  /** Expert network (expertnätverk). */
  | 'EXPERT_NETWORK';

/** How a territory stands against a norm. */
export type State =
  /** Not in force on the day, of another level or elsewhere, waits for another norm, or no actor of the kind works here. */
  | 'NOT_APPLICABLE'
  /** Met, by facts that hold on the day. */
  | 'MET'
  /** Not met, with a decision that explains why, in force on the day. */
  | 'EXPLAINED'
  /** Not met, but the duty is to work for it, and that has been done within 12 months. */
  | 'EFFORT_DOCUMENTED'
  /** Not met: the registers it takes to say so are complete and recent. */
  | 'NOT_MET'
  /** Nobody has said. Never a failing. */
  | 'UNKNOWN';

/** Which way an indication points. */
export type Towards =
  /** Towards the norm being met. */
  | 'MET'
  /** Towards a gap: something to ask about. */
  | 'NOT_MET';

/** Sorts of prevention, as the strategy divides them. */
export type Dimension =
  /** To promote democracy (främja). */
  | 'PROMOTE'
  /** To prevent (förebygga). */
  | 'PREVENT'
  /** To counter (förhindra). */
  | 'COUNTER';

/** How strongly a source words a norm, the strongest first. */
export type Strength =
  /** Shall, by statute. */
  | 'SKA_LAG'
  /** Shall, must, is required (ska, måste, krävs). */
  | 'SKA'
  /** Should, is recommended (bör, rekommenderas, behöver). */
  | 'BOR'
  /** Obvious, decisive, important (självklar, avgörande, viktig). */
  | 'SJALVKLAR'
  /** May, helps (kan, underlättar). */
  | 'KAN'
  /** Practice and handbooks. */
  | 'GUIDANCE';

/** How much a gap weighs, the heaviest first; ours. */
export type Severity =
  /** A statutory duty. */
  | 'CRITICAL'
  /** High. */
  | 'HIGH'
  /** Medium. */
  | 'MEDIUM'
  /** Low. */
  | 'LOW'
  /** For information. */
  | 'INFO';

/** What is owed. */
export type Duty =
  /** That it is so. */
  | 'RESULT'
  /** That it is worked for: a documented effort counts. */
  | 'EFFORT';

/** A level of territory. */
export type Level =
  /** A municipality. */
  | 'MUNICIPALITY'
  /** A county. */
  | 'COUNTY'
  /** The country. */
  | 'COUNTRY';

/** A text that norms stand in. */
export type CitedSource =
  /** The national coordinator's strategy against violent extremism, 2016. */
  | 'STRATEGY_2016'
  /** Lag (2023:196) om kommuners ansvar för brottsförebyggande arbete. */
  | 'LAW_2023_196'
  /** Practice and handbooks. */
  | 'PRACTICE';

/** Who set a number. */
export type ParameterSource =
  /** The text that the norm is from. */
  | 'SOURCE'
  /** We; nothing that hangs on it is CRITICAL. */
  | 'OURS';

/** What a reader is to the system. */
export type Role =
  /** Anybody: the norms, and counts for counties and the country. */
  | 'PUBLIC'
  /** Reads shared facts and the results that rest on them, everywhere. */
  | 'VIEWER'
  /** A municipality's coordinator: reads and writes everything of the own municipalities, elsewhere as VIEWER. */
  | 'COORDINATOR'
  /** National or regional staff: as VIEWER, and rounds, drafts of rules and analysis. */
  | 'NATIONAL'
  /** Keeps the system running. */
  | 'ADMIN';

/** The language of labels, titles and accounts. */
export type Lang =
  /** Swedish. */
  | 'SV'
  /** English. */
  | 'EN';

export type SettingQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingQuery = { viewer: { role: Role, municipalities: Array<string> }, country: { invented: boolean } };

export type SearchQueryVariables = Exact<{
  text: string;
  lang: Lang;
}>;


export type SearchQuery = { search: Array<{ name: string, label: string, territory:
      | { name: string, code: string }
      | { name: string, code: string }
      | { name: string, code: string }
     | null, node:
      | { __typename: 'Country', id: string }
      | { __typename: 'County', code: string, id: string }
      | { __typename: 'Municipality', code: string, id: string }
      | { __typename: 'Agreement', id: string }
      | { __typename: 'Channel', id: string }
      | { __typename: 'Document', id: string }
      | { __typename: 'Fact', id: string }
      | { __typename: 'Forum', id: string }
      | { __typename: 'Flag', id: string }
      | { __typename: 'Function', id: string }
      | { __typename: 'Organisation', id: string }
      | { __typename: 'Service', id: string }
     }> };

export type AccountQueryVariables = Exact<{
  code: string;
  norm: string;
  lang: Lang;
}>;


export type AccountQuery = { municipality: { assessment: { results: Array<{ state: State, account: string, remedy: string | null, lapsesOn: string | null, indication: { towards: Towards, day: string | null, sources: Array<{ title: string, url: string | null }> } | null }> } } | null };

export type CoverageQueryVariables = Exact<{
  lang: Lang;
}>;


export type CoverageQuery = { coverage: { asOf: string, cells: Array<number>, territories: Array<
      | { code: string, name: string, population: number | null }
      | { code: string, name: string, population: number | null }
      | { code: string, name: string, population: number | null, county: { code: string, name: string }, group: { code: string, name: string } | null }
    >, recommendations: Array<{ id: string, title: string, severity: Severity, strength: Strength, dimensions: Array<Dimension>, actorKinds: Array<ActorKind>, pack: { id: string, title: string }, measure: { id: string, title: string } }>, legend: Array<{ value: number, state: State, towards: Towards | null }> } };

export type QuestionsQueryVariables = Exact<{
  municipality: string;
  lang: Lang;
}>;


export type QuestionsQuery = { flags: { nodes: Array<{ id: string, severity: Severity, recommendation: { id: string, title: string }, result: { account: string, indication: { day: string | null, sources: Array<{ title: string, url: string | null }> } | null } | null }> } };

export type RecommendationQueryVariables = Exact<{
  id: string;
  lang: Lang;
}>;


export type RecommendationQuery = { recommendation: { id: string, version: string, title: string, severity: Severity, strength: Strength, dimensions: Array<Dimension>, duty: Duty, level: Level, inForceFrom: string, inForceUntil: string | null, remedy: string, pack: { id: string, title: string, issuer: string, binding: string, supersededBy: string | null, source: { name: string, url: string | null } }, measure: { id: string, title: string }, presumes: { id: string, title: string } | null, citations: Array<{ source: CitedSource, heading: string, place: string, strength: Strength, paraphrase: string }>, parameters: Array<{ name: string, value: string, from: ParameterSource, why: string }> } | null };

export type RulePacksQueryVariables = Exact<{
  lang: Lang;
}>;


export type RulePacksQuery = { rulePacks: Array<{ id: string, title: string, issuer: string, binding: string, supersededBy: string | null, source: { name: string, url: string | null }, measures: Array<{ id: string, title: string, recommendations: Array<{ id: string, title: string, severity: Severity, strength: Strength, level: Level }> }>, untested: Array<{ id: string, title: string, why: string }> }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const SettingDocument = new TypedDocumentString(`
    query Setting {
  viewer {
    role
    municipalities
  }
  country {
    invented
  }
}
    `) as unknown as TypedDocumentString<SettingQuery, SettingQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $lang: Lang!) {
  search(text: $text, first: 12) {
    name
    label(lang: $lang)
    territory {
      name
      code
    }
    node {
      __typename
      id
      ... on Municipality {
        code
      }
      ... on County {
        code
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const AccountDocument = new TypedDocumentString(`
    query Account($code: String!, $norm: ID!, $lang: Lang!) {
  municipality(code: $code) {
    assessment {
      results(recommendations: [$norm]) {
        state
        account(lang: $lang)
        remedy(lang: $lang)
        lapsesOn
        indication {
          towards
          day
          sources {
            title
            url
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AccountQuery, AccountQueryVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage($lang: Lang!) {
  coverage {
    asOf
    territories {
      code
      name
      population
      ... on Municipality {
        county {
          code
          name
        }
        group {
          code
          name
        }
      }
    }
    recommendations {
      id
      title(lang: $lang)
      severity
      strength
      dimensions
      actorKinds
      pack {
        id
        title(lang: $lang)
      }
      measure {
        id
        title(lang: $lang)
      }
    }
    cells
    legend {
      value
      state
      towards
    }
  }
}
    `) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const QuestionsDocument = new TypedDocumentString(`
    query Questions($municipality: String!, $lang: Lang!) {
  flags(filter: {municipality: $municipality, certainty: INDICATED}, first: 100) {
    nodes {
      id
      severity
      recommendation {
        id
        title(lang: $lang)
      }
      result {
        account(lang: $lang)
        indication {
          day
          sources {
            title
            url
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<QuestionsQuery, QuestionsQueryVariables>;
export const RecommendationDocument = new TypedDocumentString(`
    query Recommendation($id: ID!, $lang: Lang!) {
  recommendation(id: $id) {
    id
    version
    title(lang: $lang)
    severity
    strength
    dimensions
    duty
    level
    inForceFrom
    inForceUntil
    remedy(lang: $lang)
    pack {
      id
      title(lang: $lang)
      issuer
      binding(lang: $lang)
      supersededBy(lang: $lang)
      source {
        name
        url
      }
    }
    measure {
      id
      title(lang: $lang)
    }
    presumes {
      id
      title(lang: $lang)
    }
    citations {
      source
      heading
      place
      strength
      paraphrase(lang: $lang)
    }
    parameters {
      name
      value
      from
      why
    }
  }
}
    `) as unknown as TypedDocumentString<RecommendationQuery, RecommendationQueryVariables>;
export const RulePacksDocument = new TypedDocumentString(`
    query RulePacks($lang: Lang!) {
  rulePacks {
    id
    title(lang: $lang)
    issuer
    binding(lang: $lang)
    supersededBy(lang: $lang)
    source {
      name
      url
    }
    measures {
      id
      title(lang: $lang)
      recommendations {
        id
        title(lang: $lang)
        severity
        strength
        level
      }
    }
    untested {
      id
      title(lang: $lang)
      why(lang: $lang)
    }
  }
}
    `) as unknown as TypedDocumentString<RulePacksQuery, RulePacksQueryVariables>;