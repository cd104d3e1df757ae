/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 与所问企业的股权关系。 How a company belongs to the one asked about, by recorded ownership. */
export type Affiliation =
  /** 无股权记录。 No ownership recorded between them. */
  | 'INDEPENDENT'
  /** 合资：其集团参股。 Joint venture: its group holds a part. */
  | 'JOINT_VENTURE'
  /** 同一集团：受其控制，或同受一方控制。 Same group: controlled by it, or by what controls it. */
  | 'OWN_GROUP'
  /** 股东方：持有其股份者，及其控制的企业。 Shareholder, or controlled by one. */
  | 'SHAREHOLDER';

/** 依据的种类。 What kind of statement a fact rests on. */
export type Basis =
  /** 公告、招股书、官方名单。 Filing, announcement or official list; default confidence 0.9. */
  | 'DISCLOSED'
  /** 我方判断或自拟结构。 Our own reading or structure; default confidence 0.4. */
  | 'INFERRED'
  /** 媒体、政府或券商文字。 Press, government or broker text; default confidence 0.7. */
  | 'REPORTED'
  /** 自有调查或台账。 Own survey or ledger; default confidence 0.9. */
  | 'SURVEYED';

/** 查找企业的依据：恰好给出一项。 How to find a company: exactly one of. */
export type CompanyBy =
  {   /** 标识，如 `Company:leapmotor` 或 `leapmotor`。 The id, with or without its label. */
  id: string | number; name?: never; stockCode?: never; uscc?: never; }
  |  { id?: never;   /** 名称、简称、别名或曾用名；完全一致优先，其次唯一前缀。 Name, short name, alias or former name; exact wins over a unique prefix. */
  name: string; stockCode?: never; uscc?: never; }
  |  { id?: never; name?: never;   /** 股票代码，如 `9863.HK`。 Stock code. */
  stockCode: string; uscc?: never; }
  |  { id?: never; name?: never; stockCode?: never;   /** 统一社会信用代码。 Unified social credit code. */
  uscc: string; };

/** 可查找的种类。 Kinds of things that can be found. */
export type EntityKind =
  /** 产业链。 Chain. */
  | 'CHAIN'
  /** 企业。 Company. */
  | 'COMPANY'
  /** 事件。 Event. */
  | 'EVENT'
  /** 指标。 Indicator. */
  | 'INDICATOR'
  /** 机构。 Institution. */
  | 'INSTITUTION'
  /** 园区。 Park. */
  | 'PARK'
  /** 平台。 Platform. */
  | 'PLATFORM'
  /** 政策。 Policy. */
  | 'POLICY'
  /** 产品。 Product. */
  | 'PRODUCT'
  /** 项目。 Project. */
  | 'PROJECT'
  /** 荣誉。 Recognition. */
  | 'RECOGNITION'
  /** 行政区。 Region. */
  | 'REGION'
  /** 环节。 Segment. */
  | 'SEGMENT'
  /** 技术。 Technology. */
  | 'TECHNOLOGY'
  /** 开发区。 Zone. */
  | 'ZONE';

/** 界面语言。 Language of labels and sentences. */
export type Language =
  /** 英文。 English. */
  | 'EN'
  /** 中文。 Chinese. */
  | 'ZH';

/** 企业是否在某开发区。 Whether a company is in a zone. */
export type PresenceState =
  /** 本区有记录（注册、总部或工厂）。 Recorded here: registered, headquarters or plant. */
  | 'HERE'
  /** 关联企业在本区。 Its parent, subsidiary or sister is recorded here. */
  | 'HERE_BY_AFFILIATE'
  /** 本区无记录；外地总部不证明不在本区。 Not recorded here; a seat elsewhere proves nothing. */
  | 'NOT_RECORDED_HERE'
  /** 没有任何地点记录。 No place is recorded at all. */
  | 'UNKNOWN_PLACE';

/** 供货关系此刻的状况，按答案的 `today` 判断。 Standing of a supply link on the answer's `today`. */
export type Standing =
  /** 在供：有效且证据不超过三年。 Active, evidence at most three years old. */
  | 'CURRENT'
  /** 已结束。 Ended. */
  | 'ENDED'
  /** 久远：有效，但证据早于三年前。 Active, but the evidence is older than three years. */
  | 'OLD'
  /** 计划：已公布，尚未开始。 Announced, not yet delivering; also a contract that starts later. */
  | 'PLANNED'
  /** 待核实：未载状态，或有效但证据无日期。 No status recorded, or active without a dated source. */
  | 'UNCONFIRMED';

export type EvidencePartsFragment = { basisLabel: string | null, confidence: number | null, asOf: string | null, note: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null }> };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  first: number;
  lang?: Language | null | undefined;
}>;


export type SearchQuery = { search: { more: boolean, nodes: Array<{ kind: EntityKind, kindLabel: string, matchedOnLabel: string, node:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       }> } };

export type HoldingsQueryVariables = Exact<{ [key: string]: never; }>;


export type HoldingsQuery = { companies: { totalCount: number }, projects: { totalCount: number }, segments: { totalCount: number }, products: { totalCount: number }, policies: { totalCount: number }, events: { totalCount: number, nodes: Array<{ id: string }> }, observations: { totalCount: number }, sources: { totalCount: number } };

export type PlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type PlacesQuery = { zones: { nodes: Array<{ id: string, name: string, companies: { totalCount: number } }> }, chains: { nodes: Array<{ id: string, name: string, segments: { totalCount: number } }> } };

export type ThinnessQueryVariables = Exact<{
  zone: string | number;
  chain?: string | number | null | undefined;
  lang?: Language | null | undefined;
}>;


export type ThinnessQuery = { coverageOf: { segments: number, withMakers: number, surveyed: number, unknown: number, sentence: string, rows: Array<{ latestAsOf: string | null }> } };

export type NetworkQueryVariables = Exact<{
  company: CompanyBy;
  up: number;
  down: number;
  today?: string | null | undefined;
  max: number;
  zone: string | number;
  lang?: Language | null | undefined;
}>;


export type NetworkQuery = { company: { id: string, name: string, upstream: { today: string, suppliers: { totalCount: number, nodes: Array<{ tier: number, affiliationLabel: string, company: { id: string, name: string }, presence: { state: PresenceState, stateLabel: string, nearnessLabel: string, evidence: Array<{ basisLabel: string | null, confidence: number | null, asOf: string | null, note: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null }> }> }, links: Array<{ id: string, standing: Standing, standingLabel: string, since: string | null, supplier: { id: string, name: string }, customer: { id: string, name: string }, product: { name: string } | null, evidence: { basisLabel: string | null, confidence: number | null, asOf: string | null, note: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null }> } }> }> }, coverage: { sentence: string, exhausted: boolean, stoppedByLabel: string }, byTier: Array<{ tier: number, companies: number, current: number, planned: number, unconfirmed: number, old: number, ended: number }>, graph: { omitted: number, nodes: Array<{ id: string, name: string, tier: number, affiliation: Affiliation | null, affiliationLabel: string | null, degreeIn: number, degreeOut: number, hidden: number }>, links: Array<{ id: string, source: string, target: string, standing: Standing, standingLabel: string, basis: Basis | null, basisLabel: string | null, product: string | null, since: string | null, asOf: string | null }> } }, downstream: { today: string, customers: { totalCount: number, nodes: Array<{ tier: number, affiliationLabel: string, company: { id: string, name: string }, presence: { state: PresenceState, stateLabel: string, nearnessLabel: string, evidence: Array<{ basisLabel: string | null, confidence: number | null, asOf: string | null, note: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null }> }> }, links: Array<{ id: string, standing: Standing, standingLabel: string, since: string | null, supplier: { id: string, name: string }, customer: { id: string, name: string }, product: { name: string } | null, evidence: { basisLabel: string | null, confidence: number | null, asOf: string | null, note: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null }> } }> }> }, coverage: { sentence: string, exhausted: boolean, stoppedByLabel: string }, byTier: Array<{ tier: number, companies: number, current: number, planned: number, unconfirmed: number, old: number, ended: number }>, graph: { omitted: number, nodes: Array<{ id: string, name: string, tier: number, affiliation: Affiliation | null, affiliationLabel: string | null, degreeIn: number, degreeOut: number, hidden: number }>, links: Array<{ id: string, source: string, target: string, standing: Standing, standingLabel: string, basis: Basis | null, basisLabel: string | null, product: string | null, since: string | null, asOf: string | null }> } } } | null };

type NetworkParts_Downstream_Fragment = { today: string, coverage: { sentence: string, exhausted: boolean, stoppedByLabel: string }, byTier: Array<{ tier: number, companies: number, current: number, planned: number, unconfirmed: number, old: number, ended: number }>, graph: { omitted: number, nodes: Array<{ id: string, name: string, tier: number, affiliation: Affiliation | null, affiliationLabel: string | null, degreeIn: number, degreeOut: number, hidden: number }>, links: Array<{ id: string, source: string, target: string, standing: Standing, standingLabel: string, basis: Basis | null, basisLabel: string | null, product: string | null, since: string | null, asOf: string | null }> } };

type NetworkParts_Upstream_Fragment = { today: string, coverage: { sentence: string, exhausted: boolean, stoppedByLabel: string }, byTier: Array<{ tier: number, companies: number, current: number, planned: number, unconfirmed: number, old: number, ended: number }>, graph: { omitted: number, nodes: Array<{ id: string, name: string, tier: number, affiliation: Affiliation | null, affiliationLabel: string | null, degreeIn: number, degreeOut: number, hidden: number }>, links: Array<{ id: string, source: string, target: string, standing: Standing, standingLabel: string, basis: Basis | null, basisLabel: string | null, product: string | null, since: string | null, asOf: string | null }> } };

export type NetworkPartsFragment =
  | NetworkParts_Downstream_Fragment
  | NetworkParts_Upstream_Fragment
;

export type PartnerPartsFragment = { tier: number, affiliationLabel: string, company: { id: string, name: string }, presence: { state: PresenceState, stateLabel: string, nearnessLabel: string, evidence: Array<{ basisLabel: string | null, confidence: number | null, asOf: string | null, note: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null }> }> }, links: Array<{ id: string, standing: Standing, standingLabel: string, since: string | null, supplier: { id: string, name: string }, customer: { id: string, name: string }, product: { name: string } | null, evidence: { basisLabel: string | null, confidence: number | null, asOf: string | null, note: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null }> } }> };

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
export const NetworkPartsFragmentDoc = new TypedDocumentString(`
    fragment NetworkParts on SupplyNetwork {
  today
  coverage {
    sentence(lang: $lang)
    exhausted
    stoppedByLabel(lang: $lang)
  }
  byTier {
    tier
    companies
    current
    planned
    unconfirmed
    old
    ended
  }
  graph(maxNodes: $max) {
    omitted
    nodes {
      id
      name
      tier
      affiliation
      affiliationLabel(lang: $lang)
      degreeIn
      degreeOut
      hidden
    }
    links {
      id
      source
      target
      standing
      standingLabel(lang: $lang)
      basis
      basisLabel(lang: $lang)
      product
      since
      asOf
    }
  }
}
    `, {"fragmentName":"NetworkParts"}) as unknown as TypedDocumentString<NetworkPartsFragment, unknown>;
export const EvidencePartsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceParts on Evidence {
  basisLabel(lang: $lang)
  confidence
  asOf
  note
  sources {
    id
    title
    publisher
    url
    publishedOn
  }
}
    `, {"fragmentName":"EvidenceParts"}) as unknown as TypedDocumentString<EvidencePartsFragment, unknown>;
export const PartnerPartsFragmentDoc = new TypedDocumentString(`
    fragment PartnerParts on SupplyPartner {
  tier
  affiliationLabel(lang: $lang)
  company {
    id
    name
  }
  presence(zone: $zone) {
    state
    stateLabel(lang: $lang)
    nearnessLabel(lang: $lang)
    evidence {
      ...EvidenceParts
    }
  }
  links {
    id
    supplier {
      id
      name
    }
    customer {
      id
      name
    }
    product {
      name
    }
    standing
    standingLabel(lang: $lang)
    since
    evidence {
      ...EvidenceParts
    }
  }
}
    fragment EvidenceParts on Evidence {
  basisLabel(lang: $lang)
  confidence
  asOf
  note
  sources {
    id
    title
    publisher
    url
    publishedOn
  }
}`, {"fragmentName":"PartnerParts"}) as unknown as TypedDocumentString<PartnerPartsFragment, unknown>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [EntityKind!], $first: Int!, $lang: Language) {
  search(text: $text, kinds: $kinds, first: $first) {
    more
    nodes {
      kind
      kindLabel(lang: $lang)
      matchedOnLabel(lang: $lang)
      node {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const HoldingsDocument = new TypedDocumentString(`
    query Holdings {
  companies(first: 1) {
    totalCount
  }
  projects(first: 1) {
    totalCount
  }
  segments(first: 1) {
    totalCount
  }
  products(first: 1) {
    totalCount
  }
  policies(first: 1) {
    totalCount
  }
  events(first: 1) {
    totalCount
    nodes {
      id
    }
  }
  observations(first: 1) {
    totalCount
  }
  sources(first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<HoldingsQuery, HoldingsQueryVariables>;
export const PlacesDocument = new TypedDocumentString(`
    query Places {
  zones(first: 100) {
    nodes {
      id
      name
      companies(first: 1) {
        totalCount
      }
    }
  }
  chains(first: 100) {
    nodes {
      id
      name
      segments(first: 1) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlacesQuery, PlacesQueryVariables>;
export const ThinnessDocument = new TypedDocumentString(`
    query Thinness($zone: ID!, $chain: ID, $lang: Language) {
  coverageOf(zone: $zone, chain: $chain) {
    segments
    withMakers
    surveyed
    unknown
    sentence(lang: $lang)
    rows {
      latestAsOf
    }
  }
}
    `) as unknown as TypedDocumentString<ThinnessQuery, ThinnessQueryVariables>;
export const NetworkDocument = new TypedDocumentString(`
    query Network($company: CompanyBy!, $up: Int!, $down: Int!, $today: Date, $max: Int!, $zone: ID!, $lang: Language) {
  company(by: $company) {
    id
    name
    upstream(depth: $up, today: $today) {
      ...NetworkParts
      suppliers(first: 100) {
        totalCount
        nodes {
          ...PartnerParts
        }
      }
    }
    downstream(depth: $down, today: $today) {
      ...NetworkParts
      customers(first: 100) {
        totalCount
        nodes {
          ...PartnerParts
        }
      }
    }
  }
}
    fragment EvidenceParts on Evidence {
  basisLabel(lang: $lang)
  confidence
  asOf
  note
  sources {
    id
    title
    publisher
    url
    publishedOn
  }
}
fragment NetworkParts on SupplyNetwork {
  today
  coverage {
    sentence(lang: $lang)
    exhausted
    stoppedByLabel(lang: $lang)
  }
  byTier {
    tier
    companies
    current
    planned
    unconfirmed
    old
    ended
  }
  graph(maxNodes: $max) {
    omitted
    nodes {
      id
      name
      tier
      affiliation
      affiliationLabel(lang: $lang)
      degreeIn
      degreeOut
      hidden
    }
    links {
      id
      source
      target
      standing
      standingLabel(lang: $lang)
      basis
      basisLabel(lang: $lang)
      product
      since
      asOf
    }
  }
}
fragment PartnerParts on SupplyPartner {
  tier
  affiliationLabel(lang: $lang)
  company {
    id
    name
  }
  presence(zone: $zone) {
    state
    stateLabel(lang: $lang)
    nearnessLabel(lang: $lang)
    evidence {
      ...EvidenceParts
    }
  }
  links {
    id
    supplier {
      id
      name
    }
    customer {
      id
      name
    }
    product {
      name
    }
    standing
    standingLabel(lang: $lang)
    since
    evidence {
      ...EvidenceParts
    }
  }
}`) as unknown as TypedDocumentString<NetworkQuery, NetworkQueryVariables>;