/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PackedGraph } from '../../../src/graph/supply/packedGraph.ts';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 找一家企业的理由，先者先找。 Why to approach a firm, in the order of calling. */
export type CandidateReason =
  /** 外地生产者。 Makes it, elsewhere. */
  | 'MAKES_ELSEWHERE'
  /** 同省生产者。 Makes it, in the same province. */
  | 'MAKES_IN_PROVINCE'
  /** 已向本区链主供货。 Already supplies a local anchor. */
  | 'SUPPLIES_ANCHOR'
  /** 向链主的同行供货。 Supplies the anchor's rivals. */
  | 'SUPPLIES_RIVALS';

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

/** 查找依据：恰好给出一项。 How to find an entity: exactly one of. */
export type EntityBy =
  {   /** 标识，如 `Zone:jhedz` 或 `jhedz`。 The id, with or without its label. */
  id: string | number; name?: never; }
  |  { id?: never;   /** 名称、简称或别名；完全一致优先，其次唯一前缀。 Name, short name or alias; exact wins over a unique prefix. */
  name: string; };

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
  /** 载体。 Site. */
  | 'SITE'
  /** 技术。 Technology. */
  | 'TECHNOLOGY'
  /** 开发区。 Zone. */
  | 'ZONE';

/** 流向图的列。 Column of a flow chart. */
export type FlowColumn =
  /** 本区客户。 Customer here. */
  | 'CUSTOMER'
  /** 对方所在的省或国家。 Province or country of the partner elsewhere. */
  | 'REGION'
  /** 环节。 Segment. */
  | 'SEGMENT'
  /** 本区供应商。 Supplier here. */
  | 'SUPPLIER';

/** 缺口的线索：除调查外最好的证据。 The lead of a gap: the best evidence short of a survey, best first. */
export type GapLead =
  /** 本区链主在外采购，本区无生产者记录。 A local anchor buys it, no local maker is recorded. */
  | 'ANCHOR_BUYS_OUTSIDE'
  /** 外地有生产者。 Makers are recorded elsewhere. */
  | 'MAKERS_ELSEWHERE'
  /** 没有线索：无人采购、无人提出、外地无记录。 No lead: nobody buys it, nobody names it, no maker is recorded elsewhere. */
  | 'NOTHING_KNOWN'
  /** 开发区提出延链。 The zone or one of its parks means to extend into it. */
  | 'ZONE_SAYS_EXTEND'
  /** 开发区提出补链。 The zone or one of its parks names it as a gap to fill. */
  | 'ZONE_SAYS_FILL';

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

/** 行政区级别。 Administrative level. */
export type RegionLevel =
  /** 地级市。 City. */
  | 'CITY'
  /** 国家。 Country. */
  | 'COUNTRY'
  /** 区县。 County. */
  | 'COUNTY'
  /** 省级。 Province. */
  | 'PROVINCE'
  /** 乡镇街道。 Township. */
  | 'TOWNSHIP';

/** 环节在链上的位置。 Where a segment stands in its chain. */
export type SegmentPosition =
  /** 下游。 Downstream. */
  | 'DOWNSTREAM'
  /** 中游。 Midstream. */
  | 'MIDSTREAM'
  /** 配套。 Supporting. */
  | 'SUPPORTING'
  /** 上游。 Upstream. */
  | 'UPSTREAM';

/** 环节在本区的状态。未知与空是两回事。 State of a segment in a zone; unknown and empty are two different things. */
export type SegmentState =
  /** 空：调查过，没有生产者。 Surveyed, no maker. */
  | 'EMPTY'
  /** 有：在场度介于两者之间。 Presence between the two thresholds. */
  | 'PRESENT'
  /** 强：在场度不低于口径的 strongFrom。 Presence at or above the profile's strongFrom. */
  | 'STRONG'
  /** 未知：未记录也未调查，或调查已过期。 Neither recorded nor surveyed, or the survey has lapsed. */
  | 'UNKNOWN'
  /** 弱：在场度低于口径的 weakBelow。 Presence below the profile's weakBelow. */
  | 'WEAK';

/** 项目阶段，按先后；最后两个为中止。 Stages of a project in order; the last two are ends. */
export type Stage =
  /** 入规。 Above scale. */
  | 'ABOVE_SCALE'
  /** 在建。 Building. */
  | 'BUILDING'
  /** 竣工。 Completed. */
  | 'COMPLETED'
  /** 达产。 Full capacity. */
  | 'FULL_CAPACITY'
  /** 落地。 Landed. */
  | 'LANDED'
  /** 线索。 Lead. */
  | 'LEAD'
  /** 洽谈。 Negotiating. */
  | 'NEGOTIATING'
  /** 前期。 Preparing. */
  | 'PREPARING'
  /** 投产。 Producing. */
  | 'PRODUCING'
  /** 签约。 Signed. */
  | 'SIGNED'
  /** 开工。 Started. */
  | 'STARTED'
  /** 停滞。 Suspended. */
  | 'SUSPENDED'
  /** 终止。 Terminated. */
  | 'TERMINATED';

/** 久无进展的程度：有人看过而无进展的天数，阈值见口径。 How stuck: days without movement while someone looked, by the profile's thresholds. */
export type StuckLevel =
  /** 久停：达到 removedDays。 Long overdue: from removedDays. */
  | 'OVERDUE'
  /** 红：达到 redDays。 Red: from redDays. */
  | 'RED'
  /** 黄：达到 yellowDays。 Yellow: from yellowDays. */
  | 'YELLOW';

/** 项目还有没有人看着。 Whether anyone still looks at a project. */
export type Tracking =
  /** 超过十二个月无记录：不等于停滞。 Nothing for more than twelve months; that does not mean stuck. */
  | 'STALE'
  /** 十二个月内有记录。 Something was recorded within twelve months. */
  | 'TRACKED'
  /** 从无带日期的记录。 Nothing dated is recorded at all. */
  | 'UNDATED';

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

export type RecentChangesQueryVariables = Exact<{
  since: string;
  lang?: Language | null | undefined;
}>;


export type RecentChangesQuery = { changes: { sentence: string, capped: boolean, entries: Array<{ subject: string, kindLabel: string, text: string, about: Array<
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
        | { id: string, name: string }
      > }> } };

export type CandidatesQueryVariables = Exact<{
  zone: EntityBy;
  segment: EntityBy;
  today?: string | null | undefined;
  lang?: Language | null | undefined;
}>;


export type CandidatesQuery = { zone: { id: string, name: string, candidates: { today: string, total: number, sentence: string, segment: { id: string, name: string }, anchors: Array<{ id: string, name: string }>, leftOut: Array<{ reasonLabel: string, companies: number }>, candidates: Array<{ reason: CandidateReason, reasonLabel: string, why: string, company: { id: string, name: string }, products: Array<{ id: string, name: string }>, anchorsSupplied: Array<{ id: string, name: string }>, rivalsSupplied: Array<{ id: string, name: string }>, signals: Array<{ id: string, name: string, on: string | null }>, presence: { nearnessLabel: string }, score: { value: number | null, completeness: number, parts: Array<{ name: string, value: number | null, weight: number }> }, evidence: Array<{ basisLabel: string | null, confidence: number | null, asOf: string | null, note: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null }> }> }> } } | null };

export type SegmentChoicesQueryVariables = Exact<{
  chain: string | number;
}>;


export type SegmentChoicesQuery = { segments: { nodes: Array<{ id: string, name: string }> } };

export type ChainMapQueryVariables = Exact<{
  zone: EntityBy;
  chain: EntityBy;
  today?: string | null | undefined;
  lang?: Language | null | undefined;
}>;


export type ChainMapQuery = { zone: { id: string, name: string, chainMap: { today: string, sentence: string, chain: { id: string, name: string }, profile: { name: string, version: string }, anchors: Array<{ roleLabel: string, company: { id: string, name: string } }>, completeness: { coverage: number | null, segments: number, known: number, links: number, linksKnown: number }, segments: Array<{ leaf: boolean, position: SegmentPosition | null, positionLabel: string | null, state: SegmentState, stateLabel: string, makersHere: number, makersElsewhere: number, makersElsewhereCapped: boolean, selfMade: boolean, surveyedOn: string | null, surveyLapsed: boolean, latestAsOf: string | null, lead: GapLead | null, leadLabel: string | null, segment: { id: string, name: string }, group: { id: string, name: string } | null, makers: Array<{ id: string, name: string }>, anchorsBuying: Array<{ id: string, name: string }>, projects: Array<{ id: string, name: string }>, evidence: Array<{ basisLabel: string | null, confidence: number | null, asOf: string | null, note: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null }> }> }>, feeds: Array<{ source: string, target: string }> } } | null };

export type ClustersByRegionQueryVariables = Exact<{
  level: RegionLevel;
}>;


export type ClustersByRegionQuery = { regions: { nodes: Array<{ id: string, name: string, companies: { totalCount: number }, projects: { totalCount: number } }> } };

export type ClustersByZoneQueryVariables = Exact<{ [key: string]: never; }>;


export type ClustersByZoneQuery = { zones: { nodes: Array<{ id: string, name: string, companies: { totalCount: number }, projects: { totalCount: number } }> } };

export type ClustersByParkQueryVariables = Exact<{
  zone: string | number;
}>;


export type ClustersByParkQuery = { parks: { nodes: Array<{ id: string, name: string, companies: { totalCount: number }, projects: { totalCount: number } }> } };

export type CompareZonesQueryVariables = Exact<{
  zones: Array<EntityBy> | EntityBy;
  chain: EntityBy;
  today?: string | null | undefined;
  lang?: Language | null | undefined;
}>;


export type CompareZonesQuery = { compareZones: { today: string, comparable: boolean, sentence: string, publishedSentence: string, chain: { id: string, name: string }, zones: Array<{ anchors: number, zone: { id: string, name: string }, completeness: { coverage: number | null, known: number, segments: number } }>, published: Array<{ indicator: { id: string, name: string }, figures: Array<{ zone: { id: string, name: string }, observation: { id: string, text: string | null, period: string | null, readable: { text: string } | null, evidence: { basisLabel: string | null, confidence: number | null, asOf: string | null, note: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null }> } } | null }> }>, rows: Array<{ makersAnywhere: number, segment: { id: string, name: string }, cells: Array<{ state: SegmentState, stateLabel: string, makersHere: number, selfMade: boolean, locationQuotient: number | null, zone: { id: string } }> }> } };

export type FlowsQueryVariables = Exact<{
  zone: EntityBy;
  chain: EntityBy;
  lang?: Language | null | undefined;
}>;


export type FlowsQuery = { zone: { id: string, name: string, flows: { links: number, unknownRegion: number, capped: boolean, nodes: Array<{ id: string, name: string, column: FlowColumn, columnLabel: string }>, flows: Array<{ source: string, target: string, links: number, suppliers: Array<{ id: string, name: string }>, evidence: Array<{ basisLabel: string | null, confidence: number | null, asOf: string | null, note: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null }> }> }> } } | null };

export type GapsQueryVariables = Exact<{
  zone: EntityBy;
  chain: EntityBy;
  today?: string | null | undefined;
  lang?: Language | null | undefined;
}>;


export type GapsQuery = { zone: { id: string, name: string, gaps: { today: string, sentence: string, chain: { id: string, name: string }, gaps: Array<{ lead: GapLead, leadLabel: string, state: SegmentState, stateLabel: string, makersElsewhere: number, importance: number, reason: string, segment: { id: string, name: string }, anchorsBuying: Array<{ id: string, name: string }>, suppliers: Array<{ id: string, name: string }>, on: { makersElsewhereCapped: boolean }, evidence: Array<{ basisLabel: string | null, confidence: number | null, asOf: string | null, note: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null }> }> }>, nothingKnown: Array<{ id: string, name: string }> } } | null };

export type IndicatorBoardQueryVariables = Exact<{
  about: string | number;
  lang?: Language | null | undefined;
}>;


export type IndicatorBoardQuery = { node:
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { id: string }
    | { id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { id: string }
    | { name: string, id: string }
    | { id: string }
    | { name: string, id: string }
   | null, indicatorBoard: Array<{ completion: number | null, indicator: { id: string, name: string, unit: string | null, directionLabel: string | null }, latest: { id: string, value: number | null, unit: string | null, text: string | null, period: string | null, rank: number | null, rankOf: number | null, growth: number | null, kindLabel: string | null, qualifierLabel: string | null, rankIn:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       | null, evidence: { basisLabel: string | null, confidence: number | null, asOf: string | null, note: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null }> } } | null, target: { id: string, value: number | null, unit: string | null, text: string | null, period: string | null, rank: number | null, rankOf: number | null, growth: number | null, kindLabel: string | null, qualifierLabel: string | null, rankIn:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       | null, evidence: { basisLabel: string | null, confidence: number | null, asOf: string | null, note: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null }> } } | null, trend: Array<{ id: string, value: number | null, unit: string | null, text: string | null, period: string | null, rank: number | null, rankOf: number | null, growth: number | null, kindLabel: string | null, qualifierLabel: string | null, rankIn:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       | null, evidence: { basisLabel: string | null, confidence: number | null, asOf: string | null, note: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null }> } }>, others: Array<{ id: string }> }> };

export type ObservedValueFragment = { id: string, value: number | null, unit: string | null, text: string | null, period: string | null, rank: number | null, rankOf: number | null, growth: number | null, kindLabel: string | null, qualifierLabel: string | null, rankIn:
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
   | null, evidence: { basisLabel: string | null, confidence: number | null, asOf: string | null, note: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null }> } };

export type NetworkQueryVariables = Exact<{
  company: CompanyBy;
  up: number;
  down: number;
  today?: string | null | undefined;
  max: number;
  zone: string | number;
  lang?: Language | null | undefined;
}>;


export type NetworkQuery = { company: { id: string, name: string, upstream: { today: string, packedGraph: PackedGraph, suppliers: { pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ company: { id: string }, presence: { state: PresenceState, stateLabel: string } }> }, coverage: { sentence: string, exhausted: boolean, stoppedByLabel: string }, byTier: Array<{ tier: number, companies: number, current: number, planned: number, unconfirmed: number, old: number, ended: number }>, sources: Array<{ id: string }> }, downstream: { today: string, packedGraph: PackedGraph, customers: { pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ company: { id: string }, presence: { state: PresenceState, stateLabel: string } }> }, coverage: { sentence: string, exhausted: boolean, stoppedByLabel: string }, byTier: Array<{ tier: number, companies: number, current: number, planned: number, unconfirmed: number, old: number, ended: number }>, sources: Array<{ id: string }> } } | null };

type NetworkParts_Downstream_Fragment = { today: string, packedGraph: PackedGraph, coverage: { sentence: string, exhausted: boolean, stoppedByLabel: string }, byTier: Array<{ tier: number, companies: number, current: number, planned: number, unconfirmed: number, old: number, ended: number }>, sources: Array<{ id: string }> };

type NetworkParts_Upstream_Fragment = { today: string, packedGraph: PackedGraph, coverage: { sentence: string, exhausted: boolean, stoppedByLabel: string }, byTier: Array<{ tier: number, companies: number, current: number, planned: number, unconfirmed: number, old: number, ended: number }>, sources: Array<{ id: string }> };

export type NetworkPartsFragment =
  | NetworkParts_Downstream_Fragment
  | NetworkParts_Upstream_Fragment
;

export type PartnerPartsFragment = { company: { id: string }, presence: { state: PresenceState, stateLabel: string } };

export type NetworkPresenceQueryVariables = Exact<{
  company: CompanyBy;
  up: number;
  down: number;
  today?: string | null | undefined;
  upAfter?: string | null | undefined;
  downAfter?: string | null | undefined;
  zone: string | number;
  lang?: Language | null | undefined;
}>;


export type NetworkPresenceQuery = { company: { id: string, upstream: { suppliers: { pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ company: { id: string }, presence: { state: PresenceState, stateLabel: string } }> } }, downstream: { customers: { pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ company: { id: string }, presence: { state: PresenceState, stateLabel: string } }> } } } | null };

export type SupplyEvidenceQueryVariables = Exact<{
  supplier: CompanyBy;
  customer: CompanyBy;
  lang?: Language | null | undefined;
}>;


export type SupplyEvidenceQuery = { supplier: { id: string, customers: { edges: Array<{ id: string, evidence: { basisLabel: string | null, confidence: number | null, asOf: string | null, note: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null }> } }> } } | null, customer: { id: string, suppliers: { edges: Array<{ id: string, evidence: { basisLabel: string | null, confidence: number | null, asOf: string | null, note: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null }> } }> } } | null };

export type NamesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type NamesQuery = { nodes: Array<
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { id: string }
    | { id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { id: string }
    | { name: string, id: string }
    | { id: string }
    | { name: string, id: string }
   | null> };

export type AnchorsQueryVariables = Exact<{
  chain: EntityBy;
}>;


export type AnchorsQuery = { chain: { anchors: { edges: Array<{ scope:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null, node: { id: string } }> } } | null };

export type PipelineQueryVariables = Exact<{
  zone: EntityBy;
  today?: string | null | undefined;
  lang?: Language | null | undefined;
}>;


export type PipelineQuery = { zone: { id: string, name: string, pipeline: { today: string, sentence: string, sums: { sentence: string, stages: Array<{ stage: Stage | null, stageLabel: string | null, projects: number, undisclosed: number, amounts: Array<{ currency: string, value: number }> }>, apart: { projects: number, undisclosed: number, amounts: Array<{ currency: string, value: number }> } }, dwell: Array<{ stage: Stage, stageLabel: string, left: number, medianDays: number | null, p75Days: number | null }>, conversion: Array<{ fromLabel: string, toLabel: string, reached: number, converted: number, rate: number | null }>, projects: Array<{ stuck: StuckLevel | null, stuckLabel: string | null, overdue: { stageLabel: string, plannedOn: string | null, days: number } | null, project: { id: string, name: string, investment: { value: number | null, unit: string, qualifierLabel: string, text: string | null } | null, evidence: { basisLabel: string | null, confidence: number | null, asOf: string | null, note: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null }> } }, stage: { stage: Stage, stageLabel: string, on: string | null, lastSeen: string | null, dwellDays: number | null, tracking: Tracking, trackingLabel: string, evidence: { basisLabel: string | null, confidence: number | null, asOf: string | null, note: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null }> } } | null }> } } | null };

export type ProjectTimelineQueryVariables = Exact<{
  place: string | number;
  lang?: Language | null | undefined;
}>;


export type ProjectTimelineQuery = { node:
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { id: string }
    | { id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { id: string }
    | { name: string, id: string }
    | { id: string }
    | { name: string, id: string }
   | null, projects: { totalCount: number, nodes: Array<{ id: string, name: string, milestones: { edges: Array<{ id: string, node: { id: string, stage: Stage | null, stageLabel: string | null, localLabel: string | null, on: string | null, planned: boolean | null, evidence: { basisLabel: string | null, confidence: number | null, asOf: string | null, note: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null }> } } }> } }> } };

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
export const ObservedValueFragmentDoc = new TypedDocumentString(`
    fragment ObservedValue on Observation {
  id
  value
  unit
  text
  period
  rank
  rankOf
  growth
  kindLabel(lang: $lang)
  qualifierLabel(lang: $lang)
  rankIn {
    name
  }
  evidence {
    ...EvidenceParts
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
}`, {"fragmentName":"ObservedValue"}) as unknown as TypedDocumentString<ObservedValueFragment, unknown>;
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
  packedGraph(maxNodes: $max)
  sources(maxNodes: $max) {
    id
  }
}
    `, {"fragmentName":"NetworkParts"}) as unknown as TypedDocumentString<NetworkPartsFragment, unknown>;
export const PartnerPartsFragmentDoc = new TypedDocumentString(`
    fragment PartnerParts on SupplyPartner {
  company {
    id
  }
  presence(zone: $zone) {
    state
    stateLabel(lang: $lang)
  }
}
    `, {"fragmentName":"PartnerParts"}) as unknown as TypedDocumentString<PartnerPartsFragment, unknown>;
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
export const RecentChangesDocument = new TypedDocumentString(`
    query RecentChanges($since: Date!, $lang: Language) {
  changes(since: $since) {
    sentence(lang: $lang)
    capped
    entries(first: 5) {
      subject
      kindLabel(lang: $lang)
      text(lang: $lang)
      about {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RecentChangesQuery, RecentChangesQueryVariables>;
export const CandidatesDocument = new TypedDocumentString(`
    query Candidates($zone: EntityBy!, $segment: EntityBy!, $today: Date, $lang: Language) {
  zone(by: $zone) {
    id
    name
    candidates(segment: $segment, today: $today) {
      today
      total
      sentence(lang: $lang)
      segment {
        id
        name
      }
      anchors {
        id
        name
      }
      leftOut {
        reasonLabel(lang: $lang)
        companies
      }
      candidates(first: 30) {
        company {
          id
          name
        }
        reason
        reasonLabel(lang: $lang)
        why(lang: $lang)
        products {
          id
          name
        }
        anchorsSupplied {
          id
          name
        }
        rivalsSupplied {
          id
          name
        }
        signals {
          id
          name
          on
        }
        presence {
          nearnessLabel(lang: $lang)
        }
        score {
          value
          completeness
          parts {
            name
            value
            weight
          }
        }
        evidence {
          ...EvidenceParts
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
}`) as unknown as TypedDocumentString<CandidatesQuery, CandidatesQueryVariables>;
export const SegmentChoicesDocument = new TypedDocumentString(`
    query SegmentChoices($chain: ID!) {
  segments(chain: $chain, first: 100) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<SegmentChoicesQuery, SegmentChoicesQueryVariables>;
export const ChainMapDocument = new TypedDocumentString(`
    query ChainMap($zone: EntityBy!, $chain: EntityBy!, $today: Date, $lang: Language) {
  zone(by: $zone) {
    id
    name
    chainMap(chain: $chain, today: $today) {
      today
      sentence(lang: $lang)
      chain {
        id
        name
      }
      profile {
        name
        version
      }
      anchors {
        company {
          id
          name
        }
        roleLabel(lang: $lang)
      }
      completeness {
        coverage
        segments
        known
        links
        linksKnown
      }
      segments {
        segment {
          id
          name
        }
        group {
          id
          name
        }
        leaf
        position
        positionLabel(lang: $lang)
        state
        stateLabel(lang: $lang)
        makersHere
        makers {
          id
          name
        }
        makersElsewhere
        makersElsewhereCapped
        selfMade
        surveyedOn
        surveyLapsed
        latestAsOf
        lead
        leadLabel(lang: $lang)
        anchorsBuying {
          id
          name
        }
        projects {
          id
          name
        }
        evidence {
          ...EvidenceParts
        }
      }
      feeds {
        source
        target
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
}`) as unknown as TypedDocumentString<ChainMapQuery, ChainMapQueryVariables>;
export const ClustersByRegionDocument = new TypedDocumentString(`
    query ClustersByRegion($level: RegionLevel!) {
  regions(level: $level, first: 100) {
    nodes {
      id
      name
      companies(first: 1) {
        totalCount
      }
      projects(first: 1) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClustersByRegionQuery, ClustersByRegionQueryVariables>;
export const ClustersByZoneDocument = new TypedDocumentString(`
    query ClustersByZone {
  zones(first: 100) {
    nodes {
      id
      name
      companies(first: 1) {
        totalCount
      }
      projects(first: 1) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClustersByZoneQuery, ClustersByZoneQueryVariables>;
export const ClustersByParkDocument = new TypedDocumentString(`
    query ClustersByPark($zone: ID!) {
  parks(zone: $zone, first: 100) {
    nodes {
      id
      name
      companies(first: 1) {
        totalCount
      }
      projects(first: 1) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClustersByParkQuery, ClustersByParkQueryVariables>;
export const CompareZonesDocument = new TypedDocumentString(`
    query CompareZones($zones: [EntityBy!]!, $chain: EntityBy!, $today: Date, $lang: Language) {
  compareZones(zones: $zones, chain: $chain, today: $today) {
    today
    comparable
    sentence(lang: $lang)
    chain {
      id
      name
    }
    zones {
      zone {
        id
        name
      }
      anchors
      completeness {
        coverage
        known
        segments
      }
    }
    publishedSentence(lang: $lang)
    published {
      indicator {
        id
        name
      }
      figures(known: true) {
        zone {
          id
          name
        }
        observation {
          id
          text
          period
          readable(lang: $lang) {
            text
          }
          evidence {
            ...EvidenceParts
          }
        }
      }
    }
    rows(known: true) {
      makersAnywhere
      segment {
        id
        name
      }
      cells {
        zone {
          id
        }
        state
        stateLabel(lang: $lang)
        makersHere
        selfMade
        locationQuotient
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
}`) as unknown as TypedDocumentString<CompareZonesQuery, CompareZonesQueryVariables>;
export const FlowsDocument = new TypedDocumentString(`
    query Flows($zone: EntityBy!, $chain: EntityBy!, $lang: Language) {
  zone(by: $zone) {
    id
    name
    flows(chain: $chain) {
      links
      unknownRegion
      capped
      nodes {
        id
        name
        column
        columnLabel(lang: $lang)
      }
      flows {
        source
        target
        links
        suppliers {
          id
          name
        }
        evidence {
          ...EvidenceParts
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
}`) as unknown as TypedDocumentString<FlowsQuery, FlowsQueryVariables>;
export const GapsDocument = new TypedDocumentString(`
    query Gaps($zone: EntityBy!, $chain: EntityBy!, $today: Date, $lang: Language) {
  zone(by: $zone) {
    id
    name
    gaps(chain: $chain, today: $today) {
      today
      sentence(lang: $lang)
      chain {
        id
        name
      }
      gaps {
        lead
        leadLabel(lang: $lang)
        segment {
          id
          name
        }
        state
        stateLabel(lang: $lang)
        anchorsBuying {
          id
          name
        }
        suppliers {
          id
          name
        }
        makersElsewhere
        on {
          makersElsewhereCapped
        }
        importance
        reason(lang: $lang)
        evidence {
          ...EvidenceParts
        }
      }
      nothingKnown {
        id
        name
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
}`) as unknown as TypedDocumentString<GapsQuery, GapsQueryVariables>;
export const IndicatorBoardDocument = new TypedDocumentString(`
    query IndicatorBoard($about: ID!, $lang: Language) {
  node(id: $about) {
    id
    ... on Named {
      name
    }
  }
  indicatorBoard(about: $about) {
    completion
    indicator {
      id
      name
      unit
      directionLabel(lang: $lang)
    }
    latest {
      ...ObservedValue
    }
    target {
      ...ObservedValue
    }
    trend {
      ...ObservedValue
    }
    others {
      id
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
fragment ObservedValue on Observation {
  id
  value
  unit
  text
  period
  rank
  rankOf
  growth
  kindLabel(lang: $lang)
  qualifierLabel(lang: $lang)
  rankIn {
    name
  }
  evidence {
    ...EvidenceParts
  }
}`) as unknown as TypedDocumentString<IndicatorBoardQuery, IndicatorBoardQueryVariables>;
export const NetworkDocument = new TypedDocumentString(`
    query Network($company: CompanyBy!, $up: Int!, $down: Int!, $today: Date, $max: Int!, $zone: ID!, $lang: Language) {
  company(by: $company) {
    id
    name
    upstream(depth: $up, today: $today) {
      ...NetworkParts
      suppliers(first: 100) {
        pageInfo {
          endCursor
          hasNextPage
        }
        nodes {
          ...PartnerParts
        }
      }
    }
    downstream(depth: $down, today: $today) {
      ...NetworkParts
      customers(first: 100) {
        pageInfo {
          endCursor
          hasNextPage
        }
        nodes {
          ...PartnerParts
        }
      }
    }
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
  packedGraph(maxNodes: $max)
  sources(maxNodes: $max) {
    id
  }
}
fragment PartnerParts on SupplyPartner {
  company {
    id
  }
  presence(zone: $zone) {
    state
    stateLabel(lang: $lang)
  }
}`) as unknown as TypedDocumentString<NetworkQuery, NetworkQueryVariables>;
export const NetworkPresenceDocument = new TypedDocumentString(`
    query NetworkPresence($company: CompanyBy!, $up: Int!, $down: Int!, $today: Date, $upAfter: String, $downAfter: String, $zone: ID!, $lang: Language) {
  company(by: $company) {
    id
    upstream(depth: $up, today: $today) {
      suppliers(first: 100, after: $upAfter) {
        pageInfo {
          endCursor
          hasNextPage
        }
        nodes {
          ...PartnerParts
        }
      }
    }
    downstream(depth: $down, today: $today) {
      customers(first: 100, after: $downAfter) {
        pageInfo {
          endCursor
          hasNextPage
        }
        nodes {
          ...PartnerParts
        }
      }
    }
  }
}
    fragment PartnerParts on SupplyPartner {
  company {
    id
  }
  presence(zone: $zone) {
    state
    stateLabel(lang: $lang)
  }
}`) as unknown as TypedDocumentString<NetworkPresenceQuery, NetworkPresenceQueryVariables>;
export const SupplyEvidenceDocument = new TypedDocumentString(`
    query SupplyEvidence($supplier: CompanyBy!, $customer: CompanyBy!, $lang: Language) {
  supplier: company(by: $supplier) {
    id
    customers(first: 100) {
      edges {
        id
        evidence {
          ...EvidenceParts
        }
      }
    }
  }
  customer: company(by: $customer) {
    id
    suppliers(first: 100) {
      edges {
        id
        evidence {
          ...EvidenceParts
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
}`) as unknown as TypedDocumentString<SupplyEvidenceQuery, SupplyEvidenceQueryVariables>;
export const NamesDocument = new TypedDocumentString(`
    query Names($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Named {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<NamesQuery, NamesQueryVariables>;
export const AnchorsDocument = new TypedDocumentString(`
    query Anchors($chain: EntityBy!) {
  chain(by: $chain) {
    anchors(first: 50) {
      edges {
        scope {
          id
        }
        node {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AnchorsQuery, AnchorsQueryVariables>;
export const PipelineDocument = new TypedDocumentString(`
    query Pipeline($zone: EntityBy!, $today: Date, $lang: Language) {
  zone(by: $zone) {
    id
    name
    pipeline(today: $today) {
      today
      sentence(lang: $lang)
      sums {
        sentence(lang: $lang)
        stages {
          stage
          stageLabel(lang: $lang)
          projects
          undisclosed
          amounts {
            currency
            value
          }
        }
        apart {
          projects
          undisclosed
          amounts {
            currency
            value
          }
        }
      }
      dwell {
        stage
        stageLabel(lang: $lang)
        left
        medianDays
        p75Days
      }
      conversion {
        fromLabel(lang: $lang)
        toLabel(lang: $lang)
        reached
        converted
        rate
      }
      projects(first: 500) {
        stuck
        stuckLabel(lang: $lang)
        overdue {
          stageLabel(lang: $lang)
          plannedOn
          days
        }
        project {
          id
          name
          investment(in: YI_CNY) {
            value
            unit
            qualifierLabel(lang: $lang)
            text
          }
          evidence {
            ...EvidenceParts
          }
        }
        stage {
          stage
          stageLabel(lang: $lang)
          on
          lastSeen
          dwellDays
          tracking
          trackingLabel(lang: $lang)
          evidence {
            ...EvidenceParts
          }
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
}`) as unknown as TypedDocumentString<PipelineQuery, PipelineQueryVariables>;
export const ProjectTimelineDocument = new TypedDocumentString(`
    query ProjectTimeline($place: ID!, $lang: Language) {
  node(id: $place) {
    id
    ... on Named {
      name
    }
  }
  projects(place: $place, first: 100) {
    totalCount
    nodes {
      id
      name
      milestones(first: 20) {
        edges {
          id
          node {
            id
            stage
            stageLabel(lang: $lang)
            localLabel
            on
            planned
            evidence {
              ...EvidenceParts
            }
          }
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
}`) as unknown as TypedDocumentString<ProjectTimelineQuery, ProjectTimelineQueryVariables>;