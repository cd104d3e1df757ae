import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityNode } from '../relations/nodeLoader.ts';
import type { SupplyNetwork as SupplyNetworkModel } from '../graph/supply/network.ts';
import type { AffiliationCount as AffiliationCountModel } from '../graph/supply/tierCounts.ts';
import type { DrawnGraph as DrawnGraphModel } from '../graph/supply/supplyGraph.ts';
import type { Coverage as CoverageModel } from '../graph/supply/coverage.ts';
import type { Presence as PresenceModel } from '../graph/supply/presence.ts';
import type { StoredEvidence as StoredEvidenceModel } from '../graph/supply/affiliates.ts';
import type { SupplyPartnerRow as SupplyPartnerRowModel, SupplyPartnerPage as SupplyPartnerPageModel } from '../graph/supply/partners.ts';
import type { QueryContext } from '../relations/queryContext.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** 整日日期 2026-02-13。 A full calendar date. */
  Date: { input: string; output: string; }
  /** 日期，精度随来源：2022、2022-10、2022-10-29 或区间 2022-07/2022-09（EDTF 0 级）。 A date as precise as its source: year, month, day or a span. */
  PartialDate: { input: string; output: string; }
  /** 不超过 2^53 的整数。 A whole number up to 2^53; money and counts never overflow 32 bits. */
  SafeInt: { input: number; output: number; }
};

/** 参与环节。 A firm's activity in a segment. */
export type Activity = {
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 角色。 Role. */
  role: SegmentRole;
  /** `role` 的名称。 The name of `role` for people. */
  roleLabel: Scalars['String']['output'];
  /** 占该环节的份额 0–1。 Share of the segment, 0 to 1; null when unknown. */
  share?: Maybe<Scalars['Float']['output']>;
  /** 开始。 Start; null when not recorded. */
  since?: Maybe<Scalars['PartialDate']['output']>;
  /** 状态；null 表示未载。 Status; null when not recorded. */
  status?: Maybe<LinkStatus>;
  /** `status` 的名称。 The name of `status` for people. */
  statusLabel?: Maybe<Scalars['String']['output']>;
  /** 结束。 End; null when not recorded. */
  until?: Maybe<Scalars['PartialDate']['output']>;
};


/** 参与环节。 A firm's activity in a segment. */
export type ActivityRoleLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 参与环节。 A firm's activity in a segment. */
export type ActivityStatusLabelArgs = {
  lang?: InputMaybe<Language>;
};

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

/** 一类股权关系的企业数。 Companies of one affiliation. */
export type AffiliationCount = {
  __typename?: 'AffiliationCount';
  /** 股权关系。 Affiliation. */
  affiliation: Affiliation;
  /** `affiliation` 的名称。 The name of `affiliation` for people. */
  affiliationLabel: Scalars['String']['output'];
  /** 企业数。 Companies. */
  companies: Scalars['Int']['output'];
};


/** 一类股权关系的企业数。 Companies of one affiliation. */
export type AffiliationCountAffiliationLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 面积单位。 Units of area. */
export type AreaUnit =
  /** 公顷。 Hectare, 10,000 m². */
  | 'HECTARE'
  /** 平方公里。 Square kilometre. */
  | 'KM2'
  /** 平方米。 Square metre. */
  | 'M2'
  /** 亩（10000/15 平方米）。 The Chinese mu, 10,000/15 square metres. */
  | 'MU';

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

/** 产业链。 A chain of industry. */
export type Chain = Named & Node & Sourced & {
  __typename?: 'Chain';
  /** 别名。 Other names; empty when none. */
  aliases: Array<Scalars['String']['output']>;
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 标识，稳定且唯一。 The id, stable and unique. */
  id: Scalars['ID']['output'];
  /** 层级，原文。 Level as recorded; null when not recorded. */
  level?: Maybe<Scalars['String']['output']>;
  /** 名称。 Name. */
  name: Scalars['String']['output'];
  /** 英文名。 English name; null when not recorded. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** 环节（含下级环节）。 Its segments, at every level. */
  segments: SegmentChainMembershipConnection;
};


/** 产业链。 A chain of industry. */
export type ChainSegmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  position?: InputMaybe<SegmentPosition>;
};

/** Chain 的一页。 A page of Chain. */
export type ChainConnection = {
  __typename?: 'ChainConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<ChainEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Chain>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Chain 与通向它的关系。 A Chain and the link that leads to it. */
export type ChainEdge = {
  __typename?: 'ChainEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 节点。 The node. */
  node: Chain;
};

/** 环节归属产业链。 A segment's membership in its chain. */
export type ChainMembership = {
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
};

/** 企业：一个法人、集团或品牌。 A firm: a legal entity, a group or a brand. */
export type Company = Named & Node & Sourced & {
  __typename?: 'Company';
  /** 别名。 Other names; empty when none. */
  aliases: Array<Scalars['String']['output']>;
  /** 有记录的直接客户，每条供货关系一行；分层与统计见 `downstream`。 Recorded direct customers, a row per supply link; tiers and counts: `downstream`. */
  customers: CompanySupplyConnection;
  /** 下游：直接与间接客户，每家一次，按最近层级；参数同 `upstream`。 Downstream: direct and indirect customers, each once at its nearest tier. */
  downstream: Downstream;
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 曾用名。 Former names; empty when none. */
  formerNames: Array<Scalars['String']['output']>;
  /** 成立日期。 Founded; null when not recorded. */
  foundedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** 其持股的企业。 What it owns. */
  holdings: CompanyOwnershipConnection;
  /** 标识，稳定且唯一。 The id, stable and unique. */
  id: Scalars['ID']['output'];
  /** 类别。 Kind; null when not recorded. */
  kind?: Maybe<CompanyKind>;
  /** `kind` 的名称。 The name of `kind` for people. */
  kindLabel?: Maybe<Scalars['String']['output']>;
  /** 所在地：园区、开发区、行政区。 Where it is: parks, zones, regions. */
  locations: PlaceLocationConnection;
  /** 名称。 Name. */
  name: Scalars['String']['output'];
  /** 英文名。 English name; null when not recorded. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** 持有其股份者。 Who owns it. */
  owners: CompanyOwnershipConnection;
  /** 产品。 Products it makes. */
  products: ProductMakingConnection;
  /** 注册资本。 Registered capital; null when not recorded. */
  registeredCapital?: Maybe<Quantity>;
  /** 所在环节。 Segments it is active in. */
  segments: SegmentActivityConnection;
  /** 简称。 Short name; null when not recorded. */
  shortName?: Maybe<Scalars['String']['output']>;
  /** 经营状态，原文。 Business status as recorded; null when not recorded. */
  status?: Maybe<Scalars['String']['output']>;
  /** 股票代码；空表示未载，不等于未上市。 Stock codes; empty means not recorded, not unlisted. */
  stockCodes: Array<Scalars['String']['output']>;
  /** 有记录的直接供应商，每条供货关系一行；分层与统计见 `upstream`。 Recorded direct suppliers, a row per supply link; tiers and counts: `upstream`. */
  suppliers: CompanySupplyConnection;
  /** 上游：直接与间接供应商，每家一次，按最近层级。 Upstream: direct and indirect suppliers, each once at its nearest tier. */
  upstream: Upstream;
  /** 统一社会信用代码。 Unified social credit code; null when not recorded. */
  uscc?: Maybe<Scalars['String']['output']>;
  /** 网站。 Website; null when not recorded. */
  website?: Maybe<Scalars['String']['output']>;
};


/** 企业：一个法人、集团或品牌。 A firm: a legal entity, a group or a brand. */
export type CompanyCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<LinkStatus>;
};


/** 企业：一个法人、集团或品牌。 A firm: a legal entity, a group or a brand. */
export type CompanyDownstreamArgs = {
  affiliation?: InputMaybe<Array<Affiliation>>;
  basis?: InputMaybe<Array<Basis>>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  group?: InputMaybe<Scalars['Boolean']['input']>;
  hubLimit?: InputMaybe<Scalars['Int']['input']>;
  location?: InputMaybe<PlaceFilter>;
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  products?: InputMaybe<Array<Scalars['ID']['input']>>;
  segments?: InputMaybe<Array<Scalars['ID']['input']>>;
  status?: InputMaybe<Array<LinkStatus>>;
  today?: InputMaybe<Scalars['Date']['input']>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** 企业：一个法人、集团或品牌。 A firm: a legal entity, a group or a brand. */
export type CompanyHoldingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  control?: InputMaybe<OwnershipControl>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 企业：一个法人、集团或品牌。 A firm: a legal entity, a group or a brand. */
export type CompanyKindLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 企业：一个法人、集团或品牌。 A firm: a legal entity, a group or a brand. */
export type CompanyLocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<PlaceRole>;
};


/** 企业：一个法人、集团或品牌。 A firm: a legal entity, a group or a brand. */
export type CompanyOwnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  control?: InputMaybe<OwnershipControl>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 企业：一个法人、集团或品牌。 A firm: a legal entity, a group or a brand. */
export type CompanyProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 企业：一个法人、集团或品牌。 A firm: a legal entity, a group or a brand. */
export type CompanyRegisteredCapitalArgs = {
  in?: InputMaybe<MoneyUnit>;
};


/** 企业：一个法人、集团或品牌。 A firm: a legal entity, a group or a brand. */
export type CompanySegmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<SegmentRole>;
};


/** 企业：一个法人、集团或品牌。 A firm: a legal entity, a group or a brand. */
export type CompanySuppliersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<LinkStatus>;
};


/** 企业：一个法人、集团或品牌。 A firm: a legal entity, a group or a brand. */
export type CompanyUpstreamArgs = {
  affiliation?: InputMaybe<Array<Affiliation>>;
  basis?: InputMaybe<Array<Basis>>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  group?: InputMaybe<Scalars['Boolean']['input']>;
  hubLimit?: InputMaybe<Scalars['Int']['input']>;
  location?: InputMaybe<PlaceFilter>;
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  products?: InputMaybe<Array<Scalars['ID']['input']>>;
  segments?: InputMaybe<Array<Scalars['ID']['input']>>;
  status?: InputMaybe<Array<LinkStatus>>;
  today?: InputMaybe<Scalars['Date']['input']>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Company 的一页。 A page of Company. */
export type CompanyActivityConnection = {
  __typename?: 'CompanyActivityConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<CompanyActivityEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Company>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Company 与通向它的关系。 A Company and the link that leads to it. */
export type CompanyActivityEdge = Activity & Link & Sourced & {
  __typename?: 'CompanyActivityEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Company;
  /** 角色。 Role. */
  role: SegmentRole;
  /** `role` 的名称。 The name of `role` for people. */
  roleLabel: Scalars['String']['output'];
  /** 占该环节的份额 0–1。 Share of the segment, 0 to 1; null when unknown. */
  share?: Maybe<Scalars['Float']['output']>;
  /** 开始。 Start; null when not recorded. */
  since?: Maybe<Scalars['PartialDate']['output']>;
  /** 状态；null 表示未载。 Status; null when not recorded. */
  status?: Maybe<LinkStatus>;
  /** `status` 的名称。 The name of `status` for people. */
  statusLabel?: Maybe<Scalars['String']['output']>;
  /** 结束。 End; null when not recorded. */
  until?: Maybe<Scalars['PartialDate']['output']>;
};


/** 一个 Company 与通向它的关系。 A Company and the link that leads to it. */
export type CompanyActivityEdgeRoleLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 一个 Company 与通向它的关系。 A Company and the link that leads to it. */
export type CompanyActivityEdgeStatusLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 查找企业的依据：恰好给出一项。 How to find a company: exactly one of. */
export type CompanyBy =
  /** 标识，如 `Company:leapmotor` 或 `leapmotor`。 The id, with or without its label. */
  { id: Scalars['ID']['input']; name?: never; stockCode?: never; uscc?: never; }
  |  /** 名称、简称、别名或曾用名；完全一致优先，其次唯一前缀。 Name, short name, alias or former name; exact wins over a unique prefix. */
  { id?: never; name: Scalars['String']['input']; stockCode?: never; uscc?: never; }
  |  /** 股票代码，如 `9863.HK`。 Stock code. */
  { id?: never; name?: never; stockCode: Scalars['String']['input']; uscc?: never; }
  |  /** 统一社会信用代码。 Unified social credit code. */
  { id?: never; name?: never; stockCode?: never; uscc: Scalars['String']['input']; };

/** Company 的一页。 A page of Company. */
export type CompanyConnection = {
  __typename?: 'CompanyConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<CompanyEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Company>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Company 与通向它的关系。 A Company and the link that leads to it. */
export type CompanyEdge = {
  __typename?: 'CompanyEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 节点。 The node. */
  node: Company;
};

/** 企业类别。 Kind of firm. */
export type CompanyKind =
  /** 品牌。 A brand. */
  | 'BRAND'
  /** 法人企业。 A legal entity. */
  | 'COMPANY'
  /** 集团。 A group. */
  | 'GROUP';

/** Company 的一页。 A page of Company. */
export type CompanyLocationConnection = {
  __typename?: 'CompanyLocationConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<CompanyLocationEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Company>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Company 与通向它的关系。 A Company and the link that leads to it. */
export type CompanyLocationEdge = Link & Location & Sourced & {
  __typename?: 'CompanyLocationEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Company;
  /** 角色；null 表示主体不是企业。 Role; null where the subject is not a firm. */
  role?: Maybe<PlaceRole>;
  /** `role` 的名称。 The name of `role` for people. */
  roleLabel?: Maybe<Scalars['String']['output']>;
  /** 开始。 Start; null when not recorded. */
  since?: Maybe<Scalars['PartialDate']['output']>;
  /** 状态；null 表示未载。 Status; null when not recorded. */
  status?: Maybe<LinkStatus>;
  /** `status` 的名称。 The name of `status` for people. */
  statusLabel?: Maybe<Scalars['String']['output']>;
  /** 结束。 End; null when not recorded. */
  until?: Maybe<Scalars['PartialDate']['output']>;
};


/** 一个 Company 与通向它的关系。 A Company and the link that leads to it. */
export type CompanyLocationEdgeRoleLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 一个 Company 与通向它的关系。 A Company and the link that leads to it. */
export type CompanyLocationEdgeStatusLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** Company 的一页。 A page of Company. */
export type CompanyMakingConnection = {
  __typename?: 'CompanyMakingConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<CompanyMakingEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Company>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Company 与通向它的关系。 A Company and the link that leads to it. */
export type CompanyMakingEdge = Link & Making & Sourced & {
  __typename?: 'CompanyMakingEdge';
  /** 产能，单位随来源。 Capacity in the source's unit; null when unknown. */
  capacity?: Maybe<Quantity>;
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Company;
  /** 市场份额 0–1。 Market share, 0 to 1; null when unknown. */
  share?: Maybe<Scalars['Float']['output']>;
  /** 开始。 Start; null when not recorded. */
  since?: Maybe<Scalars['PartialDate']['output']>;
  /** 状态；null 表示未载。 Status; null when not recorded. */
  status?: Maybe<LinkStatus>;
  /** `status` 的名称。 The name of `status` for people. */
  statusLabel?: Maybe<Scalars['String']['output']>;
  /** 结束。 End; null when not recorded. */
  until?: Maybe<Scalars['PartialDate']['output']>;
};


/** 一个 Company 与通向它的关系。 A Company and the link that leads to it. */
export type CompanyMakingEdgeStatusLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** Company 的一页。 A page of Company. */
export type CompanyOwnershipConnection = {
  __typename?: 'CompanyOwnershipConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<CompanyOwnershipEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Company>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Company 与通向它的关系。 A Company and the link that leads to it. */
export type CompanyOwnershipEdge = Link & Ownership & Sourced & {
  __typename?: 'CompanyOwnershipEdge';
  /** 性质；null 表示未载。 Control; null when not recorded. */
  control?: Maybe<OwnershipControl>;
  /** `control` 的名称。 The name of `control` for people. */
  controlLabel?: Maybe<Scalars['String']['output']>;
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Company;
  /** 持股比例，百分数 0–100。 Percent held, 0 to 100; null when unknown. */
  percent?: Maybe<Scalars['Float']['output']>;
  /** 开始。 Start; null when not recorded. */
  since?: Maybe<Scalars['PartialDate']['output']>;
  /** 状态；null 表示未载。 Status; null when not recorded. */
  status?: Maybe<LinkStatus>;
  /** `status` 的名称。 The name of `status` for people. */
  statusLabel?: Maybe<Scalars['String']['output']>;
  /** 结束。 End; null when not recorded. */
  until?: Maybe<Scalars['PartialDate']['output']>;
};


/** 一个 Company 与通向它的关系。 A Company and the link that leads to it. */
export type CompanyOwnershipEdgeControlLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 一个 Company 与通向它的关系。 A Company and the link that leads to it. */
export type CompanyOwnershipEdgeStatusLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** Company 的一页。 A page of Company. */
export type CompanySupplyConnection = {
  __typename?: 'CompanySupplyConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<CompanySupplyEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Company>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Company 与通向它的关系。 A Company and the link that leads to it. */
export type CompanySupplyEdge = Link & Sourced & Supply & {
  __typename?: 'CompanySupplyEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识 供方>需方>产品。 Id: supplier>customer>product. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Company;
  /** 产品；null 表示未载。 Product; null when not recorded. */
  product?: Maybe<Product>;
  /** 环节；null 表示未载。 Segment; null when not recorded. */
  segment?: Maybe<Segment>;
  /** 占需方采购的份额 0–1。 Share of the customer's purchases, 0 to 1; null when unknown. */
  share?: Maybe<Scalars['Float']['output']>;
  /** 开始。 Start; null when not recorded. */
  since?: Maybe<Scalars['PartialDate']['output']>;
  /** 状态，按证据日期；null 表示未载。 Status on the day of the evidence; null when not recorded. */
  status?: Maybe<LinkStatus>;
  /** `status` 的名称。 The name of `status` for people. */
  statusLabel?: Maybe<Scalars['String']['output']>;
  /** 结束。 End; null when not recorded. */
  until?: Maybe<Scalars['PartialDate']['output']>;
};


/** 一个 Company 与通向它的关系。 A Company and the link that leads to it. */
export type CompanySupplyEdgeStatusLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 隶属关系。 Containment. */
export type Containment = {
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
};

/** 搜索的范围与已知程度。 How far a search went and how much is known. */
export type Coverage = {
  __typename?: 'Coverage';
  /** 到达的层数。 Deepest tier with a company. */
  depthReached: Scalars['Int']['output'];
  /** 是否查尽已有记录；不表示世界上没有更多。 Whether the search ended by itself; says nothing about what was never recorded. */
  exhausted: Scalars['Boolean']['output'];
  /** 被展开的企业中有上一级记录的比例 0–1；没有展开任何企业时为 null。 Part of the companies expanded (the one asked about left out) that have any recorded partner; null when none was expanded. */
  knownShare?: Maybe<Scalars['Float']['output']>;
  /** 用一句话说明。 The same in one sentence. */
  sentence: Scalars['String']['output'];
  /** 停止的原因。 Why it stopped. */
  stoppedBy: StopReason;
  /** `stoppedBy` 的名称。 The name of `stoppedBy` for people. */
  stoppedByLabel: Scalars['String']['output'];
  /** 访问的企业数，不含所问企业。 Companies visited, without the one asked about. */
  visited: Scalars['Int']['output'];
};


/** 搜索的范围与已知程度。 How far a search went and how much is known. */
export type CoverageSentenceArgs = {
  lang?: InputMaybe<Language>;
};


/** 搜索的范围与已知程度。 How far a search went and how much is known. */
export type CoverageStoppedByLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 下游网络。 A downstream network. */
export type Downstream = SupplyNetwork & {
  __typename?: 'Downstream';
  /** 各类股权关系的企业数。 Companies by affiliation. */
  byAffiliation: Array<AffiliationCount>;
  /** 各层企业数与关系状况。 Companies and links of each tier. */
  byTier: Array<TierCount>;
  /** 搜索到哪里为止。 Where the search ended. */
  coverage: Coverage;
  /** 客户，按层级、拼音排序，每家一次。 Customers by tier then pinyin, each once. */
  customers: SupplyPartnerConnection;
  /** 供绘图的节点与关系。 Nodes and links for drawing. */
  graph: Graph;
  /** 判断状况所用的日期。 The day that standing was judged by. */
  today: Scalars['Date']['output'];
};


/** 下游网络。 A downstream network. */
export type DownstreamCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 下游网络。 A downstream network. */
export type DownstreamGraphArgs = {
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
};

/** 查找依据：恰好给出一项。 How to find an entity: exactly one of. */
export type EntityBy =
  /** 标识，如 `Zone:jhedz` 或 `jhedz`。 The id, with or without its label. */
  { id: Scalars['ID']['input']; name?: never; }
  |  /** 名称、简称或别名；完全一致优先，其次唯一前缀。 Name, short name or alias; exact wins over a unique prefix. */
  { id?: never; name: Scalars['String']['input']; };

/** 一项事实的出处。 Where a fact comes from. */
export type Evidence = {
  __typename?: 'Evidence';
  /** 来源所述的日期；null 表示未载。 The date the source speaks for; null when unknown. */
  asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** 依据；null 表示未载。 Kind of statement; null when not recorded. */
  basis?: Maybe<Basis>;
  /** `basis` 的名称。 The name of `basis` for people. */
  basisLabel?: Maybe<Scalars['String']['output']>;
  /** 可信度 0–1，默认由依据决定。 Confidence from 0 to 1; by default that of the basis. */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** 备注，中文。 Note, in Chinese. */
  note?: Maybe<Scalars['String']['output']>;
  /** 来源；空表示没有来源（仅限推断）。 The sources; empty means none is recorded (inferred structure only). */
  sources: Array<Source>;
};


/** 一项事实的出处。 Where a fact comes from. */
export type EvidenceBasisLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 环节之间的供给。 One segment feeding another. */
export type Feed = {
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 权重。 Weight; null when not set. */
  weight?: Maybe<Scalars['Float']['output']>;
};

/** 供绘图的图。 A graph for drawing. */
export type Graph = {
  __typename?: 'Graph';
  /** 关系，次序稳定。 Links in stable order. */
  links: Array<GraphLink>;
  /** 节点，次序稳定。 Nodes in stable order. */
  nodes: Array<GraphNode>;
  /** 因上限而未画的企业数。 Companies of the answer left out by the cap. */
  omitted: Scalars['Int']['output'];
};

/** 图上的一条关系。 A link of a drawing. */
export type GraphLink = {
  __typename?: 'GraphLink';
  /** 证据日期。 The day the evidence speaks for; null when unknown. */
  asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** 依据。 Kind of statement; null when not recorded. */
  basis?: Maybe<Basis>;
  /** `basis` 的名称。 The name of `basis` for people. */
  basisLabel?: Maybe<Scalars['String']['output']>;
  /** 标识，如 `SUPPLIES:calb>leapmotor>p-cell`。 Id with its type. */
  id: Scalars['ID']['output'];
  /** 产品名称；null 表示未载。 Name of the product; null when not recorded. */
  product?: Maybe<Scalars['String']['output']>;
  /** 开始。 Start; null when not recorded. */
  since?: Maybe<Scalars['PartialDate']['output']>;
  /** 起点标识（供方）。 Id of the supplier. */
  source: Scalars['ID']['output'];
  /** 状况。 Standing. */
  standing: Standing;
  /** `standing` 的名称。 The name of `standing` for people. */
  standingLabel: Scalars['String']['output'];
  /** 终点标识（需方）。 Id of the customer. */
  target: Scalars['ID']['output'];
  /** 类型，如 SUPPLIES。 Type. */
  type: Scalars['String']['output'];
};


/** 图上的一条关系。 A link of a drawing. */
export type GraphLinkBasisLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 图上的一条关系。 A link of a drawing. */
export type GraphLinkStandingLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 图上的一个节点。 A node of a drawing. */
export type GraphNode = {
  __typename?: 'GraphNode';
  /** 与所问企业的股权关系；所问企业为 null。 Affiliation; null for the company asked about. */
  affiliation?: Maybe<Affiliation>;
  /** `affiliation` 的名称。 The name of `affiliation` for people. */
  affiliationLabel?: Maybe<Scalars['String']['output']>;
  /** 全部供方关系数。 All recorded supply links into it. */
  degreeIn: Scalars['Int']['output'];
  /** 全部需方关系数。 All recorded supply links out of it. */
  degreeOut: Scalars['Int']['output'];
  /** 未画的供货关系数（展开 +N）。 Supply links at this node not drawn. */
  hidden: Scalars['Int']['output'];
  /** 标识，稳定且唯一。 The id, stable and unique. */
  id: Scalars['ID']['output'];
  /** 标签，如 Company。 Label, such as Company. */
  label: Scalars['String']['output'];
  /** 名称。 Name. */
  name: Scalars['String']['output'];
  /** 它参与的已画关系，按状况计。 Links drawn at this node, by standing. */
  standings: Array<StandingCount>;
  /** 层级，0 为所问企业。 Tier; 0 is the company asked about. */
  tier: Scalars['Int']['output'];
};


/** 图上的一个节点。 A node of a drawing. */
export type GraphNodeAffiliationLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 界面语言。 Language of labels and sentences. */
export type Language =
  /** 英文。 English. */
  | 'EN'
  /** 中文。 Chinese. */
  | 'ZH';

/** 一条关系。 A link between two entities. */
export type Link = {
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系的标识，由两端与区别项组成。 Id made of its ends; unique within its type. */
  id: Scalars['ID']['output'];
};

/** 关系的状态，按证据日期。 Status of a link on the day its evidence speaks for. */
export type LinkStatus =
  /** 进行中。 Active. */
  | 'ACTIVE'
  /** 已结束。 Ended. */
  | 'ENDED'
  /** 计划中。 Planned. */
  | 'PLANNED'
  /** 未载；仅用于筛选，字段以 null 表示。 Not recorded: for filters only, fields say null. */
  | 'UNRECORDED';

/** 所在地关系。 Who is where, in which role. */
export type Location = {
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 角色；null 表示主体不是企业。 Role; null where the subject is not a firm. */
  role?: Maybe<PlaceRole>;
  /** `role` 的名称。 The name of `role` for people. */
  roleLabel?: Maybe<Scalars['String']['output']>;
  /** 开始。 Start; null when not recorded. */
  since?: Maybe<Scalars['PartialDate']['output']>;
  /** 状态；null 表示未载。 Status; null when not recorded. */
  status?: Maybe<LinkStatus>;
  /** `status` 的名称。 The name of `status` for people. */
  statusLabel?: Maybe<Scalars['String']['output']>;
  /** 结束。 End; null when not recorded. */
  until?: Maybe<Scalars['PartialDate']['output']>;
};


/** 所在地关系。 Who is where, in which role. */
export type LocationRoleLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 所在地关系。 Who is where, in which role. */
export type LocationStatusLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 生产。 A firm's making of a product. */
export type Making = {
  /** 产能，单位随来源。 Capacity in the source's unit; null when unknown. */
  capacity?: Maybe<Quantity>;
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 市场份额 0–1。 Market share, 0 to 1; null when unknown. */
  share?: Maybe<Scalars['Float']['output']>;
  /** 开始。 Start; null when not recorded. */
  since?: Maybe<Scalars['PartialDate']['output']>;
  /** 状态；null 表示未载。 Status; null when not recorded. */
  status?: Maybe<LinkStatus>;
  /** `status` 的名称。 The name of `status` for people. */
  statusLabel?: Maybe<Scalars['String']['output']>;
  /** 结束。 End; null when not recorded. */
  until?: Maybe<Scalars['PartialDate']['output']>;
};


/** 生产。 A firm's making of a product. */
export type MakingStatusLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 金额单位。 Units of money. */
export type MoneyUnit =
  /** 元。 Yuan. */
  | 'CNY'
  /** 万元。 Ten thousand yuan. */
  | 'WAN_CNY'
  /** 亿元。 A hundred million yuan. */
  | 'YI_CNY';

/** 有名称的实体。 An entity people call by a name. */
export type Named = {
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 标识，稳定且唯一。 The id, stable and unique. */
  id: Scalars['ID']['output'];
  /** 名称。 Name, in Chinese. */
  name: Scalars['String']['output'];
};

/** 离开发区有多近，按其最近的地点。 How near its nearest recorded place is. */
export type Nearness =
  /** 境外。 Abroad. */
  | 'ABROAD'
  /** 同市。 Same city. */
  | 'CITY'
  /** 同国。 Same country. */
  | 'COUNTRY'
  /** 同省。 Same province. */
  | 'PROVINCE'
  /** 未知。 Unknown. */
  | 'UNKNOWN'
  /** 本区。 In the zone. */
  | 'ZONE';

/** 凡有标识者。 Anything with an id. */
export type Node = {
  /** 标识“标签:代码”，如 `Company:leapmotor`；稳定、可读、唯一。 `Label:id`; stable, readable, unique. */
  id: Scalars['ID']['output'];
};

/** 持股。 A holding. */
export type Ownership = {
  /** 性质；null 表示未载。 Control; null when not recorded. */
  control?: Maybe<OwnershipControl>;
  /** `control` 的名称。 The name of `control` for people. */
  controlLabel?: Maybe<Scalars['String']['output']>;
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 持股比例，百分数 0–100。 Percent held, 0 to 100; null when unknown. */
  percent?: Maybe<Scalars['Float']['output']>;
  /** 开始。 Start; null when not recorded. */
  since?: Maybe<Scalars['PartialDate']['output']>;
  /** 状态；null 表示未载。 Status; null when not recorded. */
  status?: Maybe<LinkStatus>;
  /** `status` 的名称。 The name of `status` for people. */
  statusLabel?: Maybe<Scalars['String']['output']>;
  /** 结束。 End; null when not recorded. */
  until?: Maybe<Scalars['PartialDate']['output']>;
};


/** 持股。 A holding. */
export type OwnershipControlLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 持股。 A holding. */
export type OwnershipStatusLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 持股的性质。 What a holding means. */
export type OwnershipControl =
  /** 参股。 Holds a share. */
  | 'INVESTOR'
  /** 控制。 Controls it. */
  | 'PARENT';

/** 分页位置。 Where a page stands. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** 本页末行的游标，作为下一页的 `after`；空页为 null。 Cursor of the last row, the next page's `after`; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** 之后还有。 Whether more follow. */
  hasNextPage: Scalars['Boolean']['output'];
  /** 之前还有；只向后翻页，给出 `after` 时为 true。 Whether some precede: true when `after` was given. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** 本页首行的游标；空页为 null。 Cursor of the first row; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** 园区：开发区内的一块地方。 A park, town or area inside a zone or region. */
export type Park = Named & Node & Place & Sourced & {
  __typename?: 'Park';
  /** 占地面积。 Land area; null when not recorded. */
  area?: Maybe<Quantity>;
  /** 园内有记录的企业（含园中园），每家一次。 Companies recorded in it or in parks inside it, each once. */
  companies: CompanyLocationConnection;
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 建筑面积。 Floor area; null when not recorded. */
  floorArea?: Maybe<Quantity>;
  /** 标识，稳定且唯一。 The id, stable and unique. */
  id: Scalars['ID']['output'];
  /** 主导产业，原文。 Industry in the source's words; null when not recorded. */
  industry?: Maybe<Scalars['String']['output']>;
  /** 类别。 Kind; null when not recorded. */
  kind?: Maybe<ParkKind>;
  /** `kind` 的名称。 The name of `kind` for people. */
  kindLabel?: Maybe<Scalars['String']['output']>;
  /** 名称。 Name. */
  name: Scalars['String']['output'];
  /** 英文名。 English name; null when not recorded. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** 园中园。 Parks inside it. */
  parks: ParkContainmentConnection;
  /** 所属开发区、园区或行政区。 What it is part of; null when not recorded. */
  partOf?: Maybe<Place>;
};


/** 园区：开发区内的一块地方。 A park, town or area inside a zone or region. */
export type ParkAreaArgs = {
  in?: InputMaybe<AreaUnit>;
};


/** 园区：开发区内的一块地方。 A park, town or area inside a zone or region. */
export type ParkCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<Array<PlaceRole>>;
};


/** 园区：开发区内的一块地方。 A park, town or area inside a zone or region. */
export type ParkFloorAreaArgs = {
  in?: InputMaybe<AreaUnit>;
};


/** 园区：开发区内的一块地方。 A park, town or area inside a zone or region. */
export type ParkKindLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 园区：开发区内的一块地方。 A park, town or area inside a zone or region. */
export type ParkParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Park 的一页。 A page of Park. */
export type ParkConnection = {
  __typename?: 'ParkConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<ParkEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Park>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** Park 的一页。 A page of Park. */
export type ParkContainmentConnection = {
  __typename?: 'ParkContainmentConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<ParkContainmentEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Park>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Park 与通向它的关系。 A Park and the link that leads to it. */
export type ParkContainmentEdge = Containment & Link & Sourced & {
  __typename?: 'ParkContainmentEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Park;
};

/** 一个 Park 与通向它的关系。 A Park and the link that leads to it. */
export type ParkEdge = {
  __typename?: 'ParkEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 节点。 The node. */
  node: Park;
};

/** 园区类别。 Kind of park. */
export type ParkKind =
  /** 产业园。 Industrial park. */
  | 'INDUSTRIAL_PARK'
  /** 新城。 New city. */
  | 'NEW_CITY'
  /** 制造业平台。 Manufacturing platform. */
  | 'PLATFORM'
  /** 更新片区。 Renewal area. */
  | 'RENEWAL_AREA'
  /** 小微企业园。 Park for small firms. */
  | 'SME_PARK'
  /** 小镇。 Town. */
  | 'TOWN';

/** 地点：行政区、开发区、园区等。 A place that others lie in. */
export type Place = {
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 标识，稳定且唯一。 The id, stable and unique. */
  id: Scalars['ID']['output'];
  /** 名称。 Name. */
  name: Scalars['String']['output'];
};

/** 所在地范围：恰好给出一项。 Inside or outside a place: exactly one of. */
export type PlaceFilter =
  /** 在此地点内有记录（含下级；拟入驻不计）。 Recorded inside this place or below it; planned places do not count. */
  { inside: Scalars['ID']['input']; outside?: never; }
  |  /** 在此地点内无记录。 Not recorded inside; a place that is unknown counts as not recorded. */
  { inside?: never; outside: Scalars['ID']['input']; };

/** Place 的一页。 A page of Place. */
export type PlaceLocationConnection = {
  __typename?: 'PlaceLocationConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<PlaceLocationEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Place>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Place 与通向它的关系。 A Place and the link that leads to it. */
export type PlaceLocationEdge = Link & Location & Sourced & {
  __typename?: 'PlaceLocationEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Place;
  /** 角色；null 表示主体不是企业。 Role; null where the subject is not a firm. */
  role?: Maybe<PlaceRole>;
  /** `role` 的名称。 The name of `role` for people. */
  roleLabel?: Maybe<Scalars['String']['output']>;
  /** 开始。 Start; null when not recorded. */
  since?: Maybe<Scalars['PartialDate']['output']>;
  /** 状态；null 表示未载。 Status; null when not recorded. */
  status?: Maybe<LinkStatus>;
  /** `status` 的名称。 The name of `status` for people. */
  statusLabel?: Maybe<Scalars['String']['output']>;
  /** 结束。 End; null when not recorded. */
  until?: Maybe<Scalars['PartialDate']['output']>;
};


/** 一个 Place 与通向它的关系。 A Place and the link that leads to it. */
export type PlaceLocationEdgeRoleLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 一个 Place 与通向它的关系。 A Place and the link that leads to it. */
export type PlaceLocationEdgeStatusLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 企业与地点的关系。 What a place is to a firm. */
export type PlaceRole =
  /** 总部。 Headquarters. */
  | 'HEADQUARTERS'
  /** 办公地；企业以外主体的所在地。 Office; also the place of anything that is not a firm. */
  | 'OFFICE'
  /** 拟入驻，不计入在区。 Planned; does not count as being there. */
  | 'PLANNED'
  /** 工厂。 Plant. */
  | 'PLANT'
  /** 注册地。 Registered seat. */
  | 'REGISTERED';

/** 相对一个开发区的在区情况。 Presence beside a zone. */
export type Presence = {
  __typename?: 'Presence';
  /** 依据：所用的地点或关联关系的出处。 Evidence of the place or the affiliate used. */
  evidence: Array<Evidence>;
  /** 远近。 How near. */
  nearness: Nearness;
  /** `nearness` 的名称。 The name of `nearness` for people. */
  nearnessLabel: Scalars['String']['output'];
  /** 是否在区。 Whether it is there. */
  state: PresenceState;
  /** `state` 的名称。 The name of `state` for people. */
  stateLabel: Scalars['String']['output'];
};


/** 相对一个开发区的在区情况。 Presence beside a zone. */
export type PresenceNearnessLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 相对一个开发区的在区情况。 Presence beside a zone. */
export type PresenceStateLabelArgs = {
  lang?: InputMaybe<Language>;
};

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

/** 产品：生产与交易之物。 A product: what is made and traded. */
export type Product = Named & Node & Sourced & {
  __typename?: 'Product';
  /** 别名。 Other names; empty when none. */
  aliases: Array<Scalars['String']['output']>;
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 海关编码。 HS codes; empty when none is recorded. */
  hsCodes: Array<Scalars['String']['output']>;
  /** 标识，稳定且唯一。 The id, stable and unique. */
  id: Scalars['ID']['output'];
  /** 类别。 Kind; null when not recorded. */
  kind?: Maybe<ProductKind>;
  /** `kind` 的名称。 The name of `kind` for people. */
  kindLabel?: Maybe<Scalars['String']['output']>;
  /** 生产者。 Who makes it. */
  makers: CompanyMakingConnection;
  /** 名称。 Name. */
  name: Scalars['String']['output'];
  /** 英文名。 English name; null when not recorded. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** 所属环节。 Its segment; null when not recorded. */
  segment?: Maybe<Segment>;
};


/** 产品：生产与交易之物。 A product: what is made and traded. */
export type ProductKindLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 产品：生产与交易之物。 A product: what is made and traded. */
export type ProductMakersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 产品类别。 Kind of product. */
export type ProductKind =
  /** 药品。 Drug. */
  | 'DRUG'
  /** 设备。 Equipment. */
  | 'EQUIPMENT'
  /** 材料。 Material. */
  | 'MATERIAL'
  /** 零部件。 Part. */
  | 'PART'
  /** 服务。 Service. */
  | 'SERVICE'
  /** 软件。 Software. */
  | 'SOFTWARE'
  /** 整车。 Vehicle. */
  | 'VEHICLE';

/** Product 的一页。 A page of Product. */
export type ProductMakingConnection = {
  __typename?: 'ProductMakingConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<ProductMakingEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Product>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Product 与通向它的关系。 A Product and the link that leads to it. */
export type ProductMakingEdge = Link & Making & Sourced & {
  __typename?: 'ProductMakingEdge';
  /** 产能，单位随来源。 Capacity in the source's unit; null when unknown. */
  capacity?: Maybe<Quantity>;
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Product;
  /** 市场份额 0–1。 Market share, 0 to 1; null when unknown. */
  share?: Maybe<Scalars['Float']['output']>;
  /** 开始。 Start; null when not recorded. */
  since?: Maybe<Scalars['PartialDate']['output']>;
  /** 状态；null 表示未载。 Status; null when not recorded. */
  status?: Maybe<LinkStatus>;
  /** `status` 的名称。 The name of `status` for people. */
  statusLabel?: Maybe<Scalars['String']['output']>;
  /** 结束。 End; null when not recorded. */
  until?: Maybe<Scalars['PartialDate']['output']>;
};


/** 一个 Product 与通向它的关系。 A Product and the link that leads to it. */
export type ProductMakingEdgeStatusLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** Product 的一页。 A page of Product. */
export type ProductSegmentMembershipConnection = {
  __typename?: 'ProductSegmentMembershipConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<ProductSegmentMembershipEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Product>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Product 与通向它的关系。 A Product and the link that leads to it. */
export type ProductSegmentMembershipEdge = Link & SegmentMembership & Sourced & {
  __typename?: 'ProductSegmentMembershipEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Product;
};

/** 数值的松紧。 How exact a value is. */
export type Qualifier =
  /** 约。 About. */
  | 'ABOUT'
  /** 不少于。 At least. */
  | 'AT_LEAST'
  /** 不超过。 At most. */
  | 'AT_MOST'
  /** 等于。 Exactly. */
  | 'EXACT'
  /** 少于。 Less than. */
  | 'LESS'
  /** 超过。 More than. */
  | 'MORE';

/** 一个数量：数值、单位、松紧与原文。 An amount: value, unit, how exact, and the words met. */
export type Quantity = {
  __typename?: 'Quantity';
  /** 松紧，默认相等。 How exact; EXACT unless the source says otherwise. */
  qualifier: Qualifier;
  /** `qualifier` 的名称。 The name of `qualifier` for people. */
  qualifierLabel: Scalars['String']['output'];
  /** 原文，如 `超百亿元`；null 表示来源只给了数字。 The words met; null when the source gave a plain number. */
  text?: Maybe<Scalars['String']['output']>;
  /** 单位；外币不折算，保持原币。 The unit; foreign currency is never converted and keeps its own. */
  unit: Scalars['String']['output'];
  /** 数值，单位见 `unit`；null 表示只有文字。 The value in `unit`; null when only words were met. */
  value?: Maybe<Scalars['Float']['output']>;
};


/** 一个数量：数值、单位、松紧与原文。 An amount: value, unit, how exact, and the words met. */
export type QuantityQualifierLabelArgs = {
  lang?: InputMaybe<Language>;
};

export type Query = {
  __typename?: 'Query';
  /** 按名称或标识取产业链。 A chain by what people know. */
  chain?: Maybe<Chain>;
  /** 产业链列表，按拼音排序。 Chains in pinyin order. */
  chains: ChainConnection;
  /** 企业列表，按拼音排序。 Companies in pinyin order. */
  companies: CompanyConnection;
  /** 按人们知道的取企业；多个或没有符合者时报错并列出相近名称。 A company by what people know; several or no match is an error that lists candidates. */
  company?: Maybe<Company>;
  /** 按标识取任一节点；没有则为 null。 Any node by id; null when there is none. */
  node?: Maybe<Node>;
  /** 按标识取多个节点，次序同参数，缺者为 null，至多 100 个。 Nodes by ids in the order asked, null where missing, 100 at most. */
  nodes: Array<Maybe<Node>>;
  /** 按名称或标识取园区。 A park by what people know. */
  park?: Maybe<Park>;
  /** 园区列表，按拼音排序。 Parks in pinyin order. */
  parks: ParkConnection;
  /** 按名称或标识取产品。 A product by what people know. */
  product?: Maybe<Product>;
  /** 按名称或标识取环节。 A segment by what people know. */
  segment?: Maybe<Segment>;
  /** 按标识取来源；没有则为 null。 A source by id (`Source:s-seed` or `s-seed`); null when there is none. */
  source?: Maybe<Source>;
  /** 按名称或标识取开发区。 A zone by what people know; several or no match is an error that lists candidates. */
  zone?: Maybe<Zone>;
  /** 开发区列表，按拼音排序。 Zones in pinyin order. */
  zones: ZoneConnection;
};


export type QueryChainArgs = {
  by: EntityBy;
};


export type QueryChainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<CompanyKind>;
  place?: InputMaybe<Scalars['ID']['input']>;
  product?: InputMaybe<Scalars['ID']['input']>;
  segment?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCompanyArgs = {
  by: CompanyBy;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryParkArgs = {
  by: EntityBy;
};


export type QueryParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ParkKind>;
  zone?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryProductArgs = {
  by: EntityBy;
};


export type QuerySegmentArgs = {
  by: EntityBy;
};


export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryZoneArgs = {
  by: EntityBy;
};


export type QueryZonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  level?: InputMaybe<ZoneLevel>;
  region?: InputMaybe<Scalars['ID']['input']>;
};

/** 行政区。 An administrative region; a development zone is not one. */
export type Region = Named & Node & Place & Sourced & {
  __typename?: 'Region';
  /** 别名。 Other names; empty when none. */
  aliases: Array<Scalars['String']['output']>;
  /** 行政区划代码（GB/T 2260）。 Division code; null when not recorded. */
  code?: Maybe<Scalars['String']['output']>;
  /** 区内有记录的企业（含下级行政区、开发区和园区内），每家一次。 Companies recorded in it or anywhere below, each once. */
  companies: CompanyLocationConnection;
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 标识，稳定且唯一。 The id, stable and unique. */
  id: Scalars['ID']['output'];
  /** 级别。 Level. */
  level?: Maybe<RegionLevel>;
  /** `level` 的名称。 The name of `level` for people. */
  levelLabel?: Maybe<Scalars['String']['output']>;
  /** 名称。 Name. */
  name: Scalars['String']['output'];
  /** 英文名。 English name; null when not recorded. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** 上级行政区；国家为 null。 The region it lies in; null for a country. */
  partOf?: Maybe<Region>;
  /** 下级行政区。 Regions inside it. */
  regions: RegionContainmentConnection;
  /** 区内的开发区（含下级行政区内）。 Zones inside it, at any level below. */
  zones: ZoneContainmentConnection;
};


/** 行政区。 An administrative region; a development zone is not one. */
export type RegionCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<Array<PlaceRole>>;
};


/** 行政区。 An administrative region; a development zone is not one. */
export type RegionLevelLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 行政区。 An administrative region; a development zone is not one. */
export type RegionRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  level?: InputMaybe<RegionLevel>;
};


/** 行政区。 An administrative region; a development zone is not one. */
export type RegionZonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Region 的一页。 A page of Region. */
export type RegionContainmentConnection = {
  __typename?: 'RegionContainmentConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<RegionContainmentEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Region>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Region 与通向它的关系。 A Region and the link that leads to it. */
export type RegionContainmentEdge = Containment & Link & Sourced & {
  __typename?: 'RegionContainmentEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Region;
};

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

/** 环节：链上的一步。 A segment: one step of a chain. */
export type Segment = Named & Node & Sourced & {
  __typename?: 'Segment';
  /** 一区内几家生产者算强。 How many makers in one zone count as strong; our proposal; null when not set. */
  adequate?: Maybe<Scalars['Float']['output']>;
  /** 所属产业链。 Its chain. */
  chain?: Maybe<Chain>;
  /** 环节内的企业（含下级环节），每家一次。 Companies active in it or below it, each once. */
  companies: CompanyActivityConnection;
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 供给它的环节。 Segments that feed it. */
  fedBy: SegmentFeedConnection;
  /** 它供给的环节。 Segments it feeds. */
  feeds: SegmentFeedConnection;
  /** 标识，稳定且唯一。 The id, stable and unique. */
  id: Scalars['ID']['output'];
  /** 重要性，1 为一般；自拟，供用户调整。 Importance, 1 is ordinary; our proposal, not from a source; null when not set. */
  importance?: Maybe<Scalars['Float']['output']>;
  /** 名称。 Name. */
  name: Scalars['String']['output'];
  /** 英文名。 English name; null when not recorded. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** 所属归组环节。 The group segment it is part of; null at the top. */
  partOf?: Maybe<Segment>;
  /** 位置；null 表示未载。 Position; null when not recorded. */
  position?: Maybe<SegmentPosition>;
  /** `position` 的名称。 The name of `position` for people. */
  positionLabel?: Maybe<Scalars['String']['output']>;
  /** 环节的产品。 Products of the segment. */
  products: ProductSegmentMembershipConnection;
  /** 下级环节。 Segments it groups. */
  segments: SegmentContainmentConnection;
};


/** 环节：链上的一步。 A segment: one step of a chain. */
export type SegmentCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<SegmentRole>;
};


/** 环节：链上的一步。 A segment: one step of a chain. */
export type SegmentFedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 环节：链上的一步。 A segment: one step of a chain. */
export type SegmentFeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 环节：链上的一步。 A segment: one step of a chain. */
export type SegmentPositionLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 环节：链上的一步。 A segment: one step of a chain. */
export type SegmentProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 环节：链上的一步。 A segment: one step of a chain. */
export type SegmentSegmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Segment 的一页。 A page of Segment. */
export type SegmentActivityConnection = {
  __typename?: 'SegmentActivityConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<SegmentActivityEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Segment>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Segment 与通向它的关系。 A Segment and the link that leads to it. */
export type SegmentActivityEdge = Activity & Link & Sourced & {
  __typename?: 'SegmentActivityEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Segment;
  /** 角色。 Role. */
  role: SegmentRole;
  /** `role` 的名称。 The name of `role` for people. */
  roleLabel: Scalars['String']['output'];
  /** 占该环节的份额 0–1。 Share of the segment, 0 to 1; null when unknown. */
  share?: Maybe<Scalars['Float']['output']>;
  /** 开始。 Start; null when not recorded. */
  since?: Maybe<Scalars['PartialDate']['output']>;
  /** 状态；null 表示未载。 Status; null when not recorded. */
  status?: Maybe<LinkStatus>;
  /** `status` 的名称。 The name of `status` for people. */
  statusLabel?: Maybe<Scalars['String']['output']>;
  /** 结束。 End; null when not recorded. */
  until?: Maybe<Scalars['PartialDate']['output']>;
};


/** 一个 Segment 与通向它的关系。 A Segment and the link that leads to it. */
export type SegmentActivityEdgeRoleLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 一个 Segment 与通向它的关系。 A Segment and the link that leads to it. */
export type SegmentActivityEdgeStatusLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** Segment 的一页。 A page of Segment. */
export type SegmentChainMembershipConnection = {
  __typename?: 'SegmentChainMembershipConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<SegmentChainMembershipEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Segment>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Segment 与通向它的关系。 A Segment and the link that leads to it. */
export type SegmentChainMembershipEdge = ChainMembership & Link & Sourced & {
  __typename?: 'SegmentChainMembershipEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Segment;
};

/** Segment 的一页。 A page of Segment. */
export type SegmentContainmentConnection = {
  __typename?: 'SegmentContainmentConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<SegmentContainmentEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Segment>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Segment 与通向它的关系。 A Segment and the link that leads to it. */
export type SegmentContainmentEdge = Containment & Link & Sourced & {
  __typename?: 'SegmentContainmentEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Segment;
};

/** Segment 的一页。 A page of Segment. */
export type SegmentFeedConnection = {
  __typename?: 'SegmentFeedConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<SegmentFeedEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Segment>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Segment 与通向它的关系。 A Segment and the link that leads to it. */
export type SegmentFeedEdge = Feed & Link & Sourced & {
  __typename?: 'SegmentFeedEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Segment;
  /** 权重。 Weight; null when not set. */
  weight?: Maybe<Scalars['Float']['output']>;
};

/** 产品归属环节。 A product's place in a segment. */
export type SegmentMembership = {
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
};

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

/** 企业在环节中的角色。 What a firm does in a segment. */
export type SegmentRole =
  /** 曾经。 Used to. */
  | 'FORMER'
  /** 生产，计入覆盖。 Makes it; the only role that counts for coverage. */
  | 'MAKES'
  /** 计划进入。 Plans to. */
  | 'PLANS';

/** 来源：一页、一则公告、一份名单。 A page, notice or list that facts come from. */
export type Source = Node & {
  __typename?: 'Source';
  /** 标识，稳定且唯一。 The id, stable and unique. */
  id: Scalars['ID']['output'];
  /** 备注。 Note, in Chinese. */
  note?: Maybe<Scalars['String']['output']>;
  /** 发布日期。 Day of publication; null when unknown. */
  publishedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** 发布者。 Publisher; null when not recorded. */
  publisher?: Maybe<Scalars['String']['output']>;
  /** 可靠程度。 Grade of reliability; null when none was given. */
  reliability?: Maybe<Scalars['String']['output']>;
  /** 查阅日期。 Day of reading; null when not kept. */
  retrievedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** 标题。 Title. */
  title: Scalars['String']['output'];
  /** 网址。 Address; null when not recorded. */
  url?: Maybe<Scalars['String']['output']>;
};

/** 凡有出处者。 Anything that says where it comes from. */
export type Sourced = {
  /** 出处与可信度。 Where this fact comes from and how sure it is. */
  evidence: Evidence;
};

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

/** 一种状况的关系数。 Links of one standing. */
export type StandingCount = {
  __typename?: 'StandingCount';
  /** 关系数。 Links. */
  links: Scalars['Int']['output'];
  /** 状况。 Standing. */
  standing: Standing;
  /** `standing` 的名称。 The name of `standing` for people. */
  standingLabel: Scalars['String']['output'];
};


/** 一种状况的关系数。 Links of one standing. */
export type StandingCountStandingLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 搜索停止的原因。 Why a search stopped. */
export type StopReason =
  /** 到达层数上限。 The depth was reached. */
  | 'DEPTH'
  /** 未穿过枢纽企业。 Hubs were not walked through. */
  | 'HUB'
  /** 到达企业数上限。 The cap on companies was reached. */
  | 'NODES'
  /** 没有被截断。 It was not stopped: nothing more is recorded. */
  | 'NONE'
  /** 超时，答案为较浅一层。 Time ran out; the answer is of a smaller depth. */
  | 'TIME';

/** 供货关系，供方 → 需方。 A recorded supply link, supplier to customer. */
export type Supply = {
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识 供方>需方>产品。 Id: supplier>customer>product. */
  id: Scalars['ID']['output'];
  /** 产品；null 表示未载。 Product; null when not recorded. */
  product?: Maybe<Product>;
  /** 环节；null 表示未载。 Segment; null when not recorded. */
  segment?: Maybe<Segment>;
  /** 占需方采购的份额 0–1。 Share of the customer's purchases, 0 to 1; null when unknown. */
  share?: Maybe<Scalars['Float']['output']>;
  /** 开始。 Start; null when not recorded. */
  since?: Maybe<Scalars['PartialDate']['output']>;
  /** 状态，按证据日期；null 表示未载。 Status on the day of the evidence; null when not recorded. */
  status?: Maybe<LinkStatus>;
  /** `status` 的名称。 The name of `status` for people. */
  statusLabel?: Maybe<Scalars['String']['output']>;
  /** 结束。 End; null when not recorded. */
  until?: Maybe<Scalars['PartialDate']['output']>;
};


/** 供货关系，供方 → 需方。 A recorded supply link, supplier to customer. */
export type SupplyStatusLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 一条供货关系及其两端。 A supply link with its two ends. */
export type SupplyLink = Link & Sourced & Supply & {
  __typename?: 'SupplyLink';
  /** 需方。 The customer. */
  customer: Company;
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识 供方>需方>产品。 Id: supplier>customer>product. */
  id: Scalars['ID']['output'];
  /** 产品；null 表示未载。 Product; null when not recorded. */
  product?: Maybe<Product>;
  /** 环节；null 表示未载。 Segment; null when not recorded. */
  segment?: Maybe<Segment>;
  /** 占需方采购的份额 0–1。 Share of the customer's purchases, 0 to 1; null when unknown. */
  share?: Maybe<Scalars['Float']['output']>;
  /** 开始。 Start; null when not recorded. */
  since?: Maybe<Scalars['PartialDate']['output']>;
  /** 按答案的 `today` 判断的状况。 Standing on the answer's `today`. */
  standing: Standing;
  /** `standing` 的名称。 The name of `standing` for people. */
  standingLabel: Scalars['String']['output'];
  /** 状态，按证据日期；null 表示未载。 Status on the day of the evidence; null when not recorded. */
  status?: Maybe<LinkStatus>;
  /** `status` 的名称。 The name of `status` for people. */
  statusLabel?: Maybe<Scalars['String']['output']>;
  /** 供方。 The supplier. */
  supplier: Company;
  /** 结束。 End; null when not recorded. */
  until?: Maybe<Scalars['PartialDate']['output']>;
};


/** 一条供货关系及其两端。 A supply link with its two ends. */
export type SupplyLinkStandingLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 一条供货关系及其两端。 A supply link with its two ends. */
export type SupplyLinkStatusLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 供应网络的通用部分。 What both directions of a supply network answer. */
export type SupplyNetwork = {
  /** 各类股权关系的企业数，只计选中的企业。 Companies by affiliation, counting the companies chosen. */
  byAffiliation: Array<AffiliationCount>;
  /** 各层企业数与关系状况，只计选中的企业。 Companies and links of each tier, counting the companies chosen. */
  byTier: Array<TierCount>;
  /** 搜索到哪里为止。 Where the search ended and how much is known. */
  coverage: Coverage;
  /** 供绘图的节点与关系，含所问企业。 Nodes and links for drawing, the company asked about included. */
  graph: Graph;
  /** 判断状况所用的日期。 The day that standing was judged by. */
  today: Scalars['Date']['output'];
};


/** 供应网络的通用部分。 What both directions of a supply network answer. */
export type SupplyNetworkGraphArgs = {
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
};

/** 网络中的一家企业。 A company in a supply network. */
export type SupplyPartner = {
  __typename?: 'SupplyPartner';
  /** 与所问企业的股权关系。 Affiliation to the company asked about. */
  affiliation: Affiliation;
  /** 股权关系的出处；INDEPENDENT 为空。 Evidence of the affiliation; empty for INDEPENDENT. */
  affiliationEvidence: Array<Evidence>;
  /** `affiliation` 的名称。 The name of `affiliation` for people. */
  affiliationLabel: Scalars['String']['output'];
  /** 企业。 The company. */
  company: Company;
  /** 使它处于这一层的供货关系：它与近一层企业之间的全部关系。 The supply links that put it at its tier: all between it and companies one tier nearer. */
  links: Array<SupplyLink>;
  /** 一条最短路径，从这家企业到所问企业，两端在内。 One shortest path from this company to the one asked about, both included. */
  path: Array<Company>;
  /** 路径上的供货关系，次序同路径。 The supply links along `path`, in its order. */
  pathLinks: Array<SupplyLink>;
  /** 相对某开发区：是否在区、有多近。 Beside a zone: whether it is there and how near. */
  presence: Presence;
  /** 层级，1 为直接。 Tier; 1 is direct. */
  tier: Scalars['Int']['output'];
};


/** 网络中的一家企业。 A company in a supply network. */
export type SupplyPartnerAffiliationLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 网络中的一家企业。 A company in a supply network. */
export type SupplyPartnerPresenceArgs = {
  zone: Scalars['ID']['input'];
};

/** 分页的网络企业。 A page of companies of a network. */
export type SupplyPartnerConnection = {
  __typename?: 'SupplyPartnerConnection';
  /** 行与游标。 Rows with cursors. */
  edges: Array<SupplyPartnerEdge>;
  /** 行。 Rows. */
  nodes: Array<SupplyPartner>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 选中的企业总数。 All companies chosen. */
  totalCount: Scalars['Int']['output'];
};

/** 一行与其游标。 A row and its cursor. */
export type SupplyPartnerEdge = {
  __typename?: 'SupplyPartnerEdge';
  /** 游标。 Cursor. */
  cursor: Scalars['String']['output'];
  /** 行。 The row. */
  node: SupplyPartner;
};

/** 一层的统计：企业按家计，其余按供货关系计。 Counts of one tier: companies are firms, the rest are supply links towards the nearer tier. */
export type TierCount = {
  __typename?: 'TierCount';
  /** 企业数。 Companies. */
  companies: Scalars['Int']['output'];
  /** 在供关系数。 Links that are current. */
  current: Scalars['Int']['output'];
  /** 已结束关系数；默认不走已结束的关系。 Links that ended; not walked by default. */
  ended: Scalars['Int']['output'];
  /** 久远关系数。 Links with old evidence only. */
  old: Scalars['Int']['output'];
  /** 计划关系数。 Links that are planned. */
  planned: Scalars['Int']['output'];
  /** 仅在给出 `validOn` 时：证据晚于该日且无起始日的关系数，不计入以上各项。 With `validOn` only: links evidenced later and without a start, beside the others; null otherwise. */
  possible?: Maybe<Scalars['Int']['output']>;
  /** 层级，1 为直接。 Tier; 1 is direct. */
  tier: Scalars['Int']['output'];
  /** 待核实关系数。 Links that are unconfirmed. */
  unconfirmed: Scalars['Int']['output'];
};

/** 上游网络。 An upstream network. */
export type Upstream = SupplyNetwork & {
  __typename?: 'Upstream';
  /** 各类股权关系的企业数。 Companies by affiliation. */
  byAffiliation: Array<AffiliationCount>;
  /** 各层企业数与关系状况。 Companies and links of each tier. */
  byTier: Array<TierCount>;
  /** 搜索到哪里为止。 Where the search ended. */
  coverage: Coverage;
  /** 供绘图的节点与关系。 Nodes and links for drawing. */
  graph: Graph;
  /** 供应商，按层级、拼音排序，每家一次。 Suppliers by tier then pinyin, each once. */
  suppliers: SupplyPartnerConnection;
  /** 判断状况所用的日期。 The day that standing was judged by. */
  today: Scalars['Date']['output'];
};


/** 上游网络。 An upstream network. */
export type UpstreamGraphArgs = {
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
};


/** 上游网络。 An upstream network. */
export type UpstreamSuppliersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 开发区。 A development zone: an administration that attracts and serves firms. */
export type Zone = Named & Node & Place & Sourced & {
  __typename?: 'Zone';
  /** 别名。 Other names; empty when none. */
  aliases: Array<Scalars['String']['output']>;
  /** 面积。 Area; null when not recorded. */
  area?: Maybe<Quantity>;
  /** 区内有记录的企业（含园区内），每家一次。 Companies recorded in it or in its parks, each once. */
  companies: CompanyLocationConnection;
  /** 设立时间。 When it was founded; null when not recorded. */
  establishedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 标识，稳定且唯一。 The id, stable and unique. */
  id: Scalars['ID']['output'];
  /** 类别，如 etdz（经开区）、hitech（高新区）。 Kind as recorded, such as etdz or new-area; null when not recorded. */
  kind?: Maybe<Scalars['String']['output']>;
  /** 级别。 Level; null when not recorded. */
  level?: Maybe<ZoneLevel>;
  /** `level` 的名称。 The name of `level` for people. */
  levelLabel?: Maybe<Scalars['String']['output']>;
  /** 名称。 Name. */
  name: Scalars['String']['output'];
  /** 英文名。 English name; null when not recorded. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** 区内园区（含园中园）。 Parks inside it, parks of parks included. */
  parks: ParkContainmentConnection;
  /** 所在行政区。 The region it lies in; null when not recorded. */
  region?: Maybe<Region>;
  /** 简称。 Short name; null when not recorded. */
  shortName?: Maybe<Scalars['String']['output']>;
  /** 网站。 Website; null when not recorded. */
  website?: Maybe<Scalars['String']['output']>;
};


/** 开发区。 A development zone: an administration that attracts and serves firms. */
export type ZoneAreaArgs = {
  in?: InputMaybe<AreaUnit>;
};


/** 开发区。 A development zone: an administration that attracts and serves firms. */
export type ZoneCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<Array<PlaceRole>>;
};


/** 开发区。 A development zone: an administration that attracts and serves firms. */
export type ZoneLevelLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 开发区。 A development zone: an administration that attracts and serves firms. */
export type ZoneParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ParkKind>;
};

/** Zone 的一页。 A page of Zone. */
export type ZoneConnection = {
  __typename?: 'ZoneConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<ZoneEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Zone>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** Zone 的一页。 A page of Zone. */
export type ZoneContainmentConnection = {
  __typename?: 'ZoneContainmentConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<ZoneContainmentEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Zone>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Zone 与通向它的关系。 A Zone and the link that leads to it. */
export type ZoneContainmentEdge = Containment & Link & Sourced & {
  __typename?: 'ZoneContainmentEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Zone;
};

/** 一个 Zone 与通向它的关系。 A Zone and the link that leads to it. */
export type ZoneEdge = {
  __typename?: 'ZoneEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 节点。 The node. */
  node: Zone;
};

/** 开发区级别。 Level of a zone. */
export type ZoneLevel =
  /** 国家级。 National. */
  | 'NATIONAL'
  /** 省级。 Provincial. */
  | 'PROVINCIAL';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Activity:
    | ( Omit<CompanyActivityEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Company'] } )
    | ( Omit<SegmentActivityEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Segment'] } )
  ;
  ChainMembership: ( Omit<SegmentChainMembershipEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Segment'] } );
  Containment:
    | ( Omit<ParkContainmentEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Park'] } )
    | ( Omit<RegionContainmentEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Region'] } )
    | ( Omit<SegmentContainmentEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Segment'] } )
    | ( Omit<ZoneContainmentEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Zone'] } )
  ;
  Feed: ( Omit<SegmentFeedEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Segment'] } );
  Link:
    | ( Omit<CompanyActivityEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Company'] } )
    | ( Omit<CompanyLocationEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Company'] } )
    | ( Omit<CompanyMakingEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Company'] } )
    | ( Omit<CompanyOwnershipEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Company'] } )
    | ( Omit<CompanySupplyEdge, 'evidence' | 'node' | 'product' | 'segment'> & { evidence: _RefType['Evidence'], node: _RefType['Company'], product?: Maybe<_RefType['Product']>, segment?: Maybe<_RefType['Segment']> } )
    | ( Omit<ParkContainmentEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Park'] } )
    | ( Omit<PlaceLocationEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Place'] } )
    | ( Omit<ProductMakingEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Product'] } )
    | ( Omit<ProductSegmentMembershipEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Product'] } )
    | ( Omit<RegionContainmentEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Region'] } )
    | ( Omit<SegmentActivityEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Segment'] } )
    | ( Omit<SegmentChainMembershipEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Segment'] } )
    | ( Omit<SegmentContainmentEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Segment'] } )
    | ( Omit<SegmentFeedEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Segment'] } )
    | ( Omit<SupplyLink, 'customer' | 'evidence' | 'product' | 'segment' | 'supplier'> & { customer: _RefType['Company'], evidence: _RefType['Evidence'], product?: Maybe<_RefType['Product']>, segment?: Maybe<_RefType['Segment']>, supplier: _RefType['Company'] } )
    | ( Omit<ZoneContainmentEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Zone'] } )
  ;
  Location:
    | ( Omit<CompanyLocationEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Company'] } )
    | ( Omit<PlaceLocationEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Place'] } )
  ;
  Making:
    | ( Omit<CompanyMakingEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Company'] } )
    | ( Omit<ProductMakingEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Product'] } )
  ;
  Named:
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
  ;
  Node:
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
  ;
  Ownership: ( Omit<CompanyOwnershipEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Company'] } );
  Place:
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
  ;
  SegmentMembership: ( Omit<ProductSegmentMembershipEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Product'] } );
  Sourced:
    | ( EntityNode )
    | ( EntityNode )
    | ( Omit<CompanyActivityEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Company'] } )
    | ( Omit<CompanyLocationEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Company'] } )
    | ( Omit<CompanyMakingEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Company'] } )
    | ( Omit<CompanyOwnershipEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Company'] } )
    | ( Omit<CompanySupplyEdge, 'evidence' | 'node' | 'product' | 'segment'> & { evidence: _RefType['Evidence'], node: _RefType['Company'], product?: Maybe<_RefType['Product']>, segment?: Maybe<_RefType['Segment']> } )
    | ( EntityNode )
    | ( Omit<ParkContainmentEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Park'] } )
    | ( Omit<PlaceLocationEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Place'] } )
    | ( EntityNode )
    | ( Omit<ProductMakingEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Product'] } )
    | ( Omit<ProductSegmentMembershipEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Product'] } )
    | ( EntityNode )
    | ( Omit<RegionContainmentEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Region'] } )
    | ( EntityNode )
    | ( Omit<SegmentActivityEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Segment'] } )
    | ( Omit<SegmentChainMembershipEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Segment'] } )
    | ( Omit<SegmentContainmentEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Segment'] } )
    | ( Omit<SegmentFeedEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Segment'] } )
    | ( Omit<SupplyLink, 'customer' | 'evidence' | 'product' | 'segment' | 'supplier'> & { customer: _RefType['Company'], evidence: _RefType['Evidence'], product?: Maybe<_RefType['Product']>, segment?: Maybe<_RefType['Segment']>, supplier: _RefType['Company'] } )
    | ( EntityNode )
    | ( Omit<ZoneContainmentEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Zone'] } )
  ;
  Supply:
    | ( Omit<CompanySupplyEdge, 'evidence' | 'node' | 'product' | 'segment'> & { evidence: _RefType['Evidence'], node: _RefType['Company'], product?: Maybe<_RefType['Product']>, segment?: Maybe<_RefType['Segment']> } )
    | ( Omit<SupplyLink, 'customer' | 'evidence' | 'product' | 'segment' | 'supplier'> & { customer: _RefType['Company'], evidence: _RefType['Evidence'], product?: Maybe<_RefType['Product']>, segment?: Maybe<_RefType['Segment']>, supplier: _RefType['Company'] } )
  ;
  SupplyNetwork:
    | ( SupplyNetworkModel )
    | ( SupplyNetworkModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Activity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Activity']>;
  Affiliation: Affiliation;
  AffiliationCount: ResolverTypeWrapper<AffiliationCountModel>;
  AreaUnit: AreaUnit;
  Basis: Basis;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Chain: ResolverTypeWrapper<EntityNode>;
  ChainConnection: ResolverTypeWrapper<Omit<ChainConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ChainEdge']>, nodes: Array<ResolversTypes['Chain']> }>;
  ChainEdge: ResolverTypeWrapper<Omit<ChainEdge, 'node'> & { node: ResolversTypes['Chain'] }>;
  ChainMembership: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ChainMembership']>;
  Company: ResolverTypeWrapper<EntityNode>;
  CompanyActivityConnection: ResolverTypeWrapper<Omit<CompanyActivityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CompanyActivityEdge']>, nodes: Array<ResolversTypes['Company']> }>;
  CompanyActivityEdge: ResolverTypeWrapper<Omit<CompanyActivityEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Company'] }>;
  CompanyBy: CompanyBy;
  CompanyConnection: ResolverTypeWrapper<Omit<CompanyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CompanyEdge']>, nodes: Array<ResolversTypes['Company']> }>;
  CompanyEdge: ResolverTypeWrapper<Omit<CompanyEdge, 'node'> & { node: ResolversTypes['Company'] }>;
  CompanyKind: CompanyKind;
  CompanyLocationConnection: ResolverTypeWrapper<Omit<CompanyLocationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CompanyLocationEdge']>, nodes: Array<ResolversTypes['Company']> }>;
  CompanyLocationEdge: ResolverTypeWrapper<Omit<CompanyLocationEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Company'] }>;
  CompanyMakingConnection: ResolverTypeWrapper<Omit<CompanyMakingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CompanyMakingEdge']>, nodes: Array<ResolversTypes['Company']> }>;
  CompanyMakingEdge: ResolverTypeWrapper<Omit<CompanyMakingEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Company'] }>;
  CompanyOwnershipConnection: ResolverTypeWrapper<Omit<CompanyOwnershipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CompanyOwnershipEdge']>, nodes: Array<ResolversTypes['Company']> }>;
  CompanyOwnershipEdge: ResolverTypeWrapper<Omit<CompanyOwnershipEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Company'] }>;
  CompanySupplyConnection: ResolverTypeWrapper<Omit<CompanySupplyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CompanySupplyEdge']>, nodes: Array<ResolversTypes['Company']> }>;
  CompanySupplyEdge: ResolverTypeWrapper<Omit<CompanySupplyEdge, 'evidence' | 'node' | 'product' | 'segment'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Company'], product?: Maybe<ResolversTypes['Product']>, segment?: Maybe<ResolversTypes['Segment']> }>;
  Containment: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Containment']>;
  Coverage: ResolverTypeWrapper<CoverageModel>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Downstream: ResolverTypeWrapper<SupplyNetworkModel>;
  EntityBy: EntityBy;
  Evidence: ResolverTypeWrapper<StoredEvidenceModel>;
  Feed: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Feed']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Graph: ResolverTypeWrapper<DrawnGraphModel>;
  GraphLink: ResolverTypeWrapper<GraphLink>;
  GraphNode: ResolverTypeWrapper<GraphNode>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Language: Language;
  Link: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Link']>;
  LinkStatus: LinkStatus;
  Location: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Location']>;
  Making: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Making']>;
  MoneyUnit: MoneyUnit;
  Named: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Named']>;
  Nearness: Nearness;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Ownership: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Ownership']>;
  OwnershipControl: OwnershipControl;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Park: ResolverTypeWrapper<EntityNode>;
  ParkConnection: ResolverTypeWrapper<Omit<ParkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ParkEdge']>, nodes: Array<ResolversTypes['Park']> }>;
  ParkContainmentConnection: ResolverTypeWrapper<Omit<ParkContainmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ParkContainmentEdge']>, nodes: Array<ResolversTypes['Park']> }>;
  ParkContainmentEdge: ResolverTypeWrapper<Omit<ParkContainmentEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Park'] }>;
  ParkEdge: ResolverTypeWrapper<Omit<ParkEdge, 'node'> & { node: ResolversTypes['Park'] }>;
  ParkKind: ParkKind;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Place: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Place']>;
  PlaceFilter: PlaceFilter;
  PlaceLocationConnection: ResolverTypeWrapper<Omit<PlaceLocationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PlaceLocationEdge']>, nodes: Array<ResolversTypes['Place']> }>;
  PlaceLocationEdge: ResolverTypeWrapper<Omit<PlaceLocationEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Place'] }>;
  PlaceRole: PlaceRole;
  Presence: ResolverTypeWrapper<PresenceModel>;
  PresenceState: PresenceState;
  Product: ResolverTypeWrapper<EntityNode>;
  ProductKind: ProductKind;
  ProductMakingConnection: ResolverTypeWrapper<Omit<ProductMakingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProductMakingEdge']>, nodes: Array<ResolversTypes['Product']> }>;
  ProductMakingEdge: ResolverTypeWrapper<Omit<ProductMakingEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Product'] }>;
  ProductSegmentMembershipConnection: ResolverTypeWrapper<Omit<ProductSegmentMembershipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProductSegmentMembershipEdge']>, nodes: Array<ResolversTypes['Product']> }>;
  ProductSegmentMembershipEdge: ResolverTypeWrapper<Omit<ProductSegmentMembershipEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Product'] }>;
  Qualifier: Qualifier;
  Quantity: ResolverTypeWrapper<Quantity>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: ResolverTypeWrapper<EntityNode>;
  RegionContainmentConnection: ResolverTypeWrapper<Omit<RegionContainmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RegionContainmentEdge']>, nodes: Array<ResolversTypes['Region']> }>;
  RegionContainmentEdge: ResolverTypeWrapper<Omit<RegionContainmentEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Region'] }>;
  RegionLevel: RegionLevel;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  Segment: ResolverTypeWrapper<EntityNode>;
  SegmentActivityConnection: ResolverTypeWrapper<Omit<SegmentActivityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SegmentActivityEdge']>, nodes: Array<ResolversTypes['Segment']> }>;
  SegmentActivityEdge: ResolverTypeWrapper<Omit<SegmentActivityEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Segment'] }>;
  SegmentChainMembershipConnection: ResolverTypeWrapper<Omit<SegmentChainMembershipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SegmentChainMembershipEdge']>, nodes: Array<ResolversTypes['Segment']> }>;
  SegmentChainMembershipEdge: ResolverTypeWrapper<Omit<SegmentChainMembershipEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Segment'] }>;
  SegmentContainmentConnection: ResolverTypeWrapper<Omit<SegmentContainmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SegmentContainmentEdge']>, nodes: Array<ResolversTypes['Segment']> }>;
  SegmentContainmentEdge: ResolverTypeWrapper<Omit<SegmentContainmentEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Segment'] }>;
  SegmentFeedConnection: ResolverTypeWrapper<Omit<SegmentFeedConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SegmentFeedEdge']>, nodes: Array<ResolversTypes['Segment']> }>;
  SegmentFeedEdge: ResolverTypeWrapper<Omit<SegmentFeedEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Segment'] }>;
  SegmentMembership: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['SegmentMembership']>;
  SegmentPosition: SegmentPosition;
  SegmentRole: SegmentRole;
  Source: ResolverTypeWrapper<EntityNode>;
  Sourced: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Sourced']>;
  Standing: Standing;
  StandingCount: ResolverTypeWrapper<StandingCount>;
  StopReason: StopReason;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Supply: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Supply']>;
  SupplyLink: ResolverTypeWrapper<Omit<SupplyLink, 'customer' | 'evidence' | 'product' | 'segment' | 'supplier'> & { customer: ResolversTypes['Company'], evidence: ResolversTypes['Evidence'], product?: Maybe<ResolversTypes['Product']>, segment?: Maybe<ResolversTypes['Segment']>, supplier: ResolversTypes['Company'] }>;
  SupplyNetwork: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['SupplyNetwork']>;
  SupplyPartner: ResolverTypeWrapper<SupplyPartnerRowModel>;
  SupplyPartnerConnection: ResolverTypeWrapper<SupplyPartnerPageModel>;
  SupplyPartnerEdge: ResolverTypeWrapper<Omit<SupplyPartnerEdge, 'node'> & { node: ResolversTypes['SupplyPartner'] }>;
  TierCount: ResolverTypeWrapper<TierCount>;
  Upstream: ResolverTypeWrapper<SupplyNetworkModel>;
  Zone: ResolverTypeWrapper<EntityNode>;
  ZoneConnection: ResolverTypeWrapper<Omit<ZoneConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ZoneEdge']>, nodes: Array<ResolversTypes['Zone']> }>;
  ZoneContainmentConnection: ResolverTypeWrapper<Omit<ZoneContainmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ZoneContainmentEdge']>, nodes: Array<ResolversTypes['Zone']> }>;
  ZoneContainmentEdge: ResolverTypeWrapper<Omit<ZoneContainmentEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Zone'] }>;
  ZoneEdge: ResolverTypeWrapper<Omit<ZoneEdge, 'node'> & { node: ResolversTypes['Zone'] }>;
  ZoneLevel: ZoneLevel;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Activity: ResolversInterfaceTypes<ResolversParentTypes>['Activity'];
  AffiliationCount: AffiliationCountModel;
  Boolean: Scalars['Boolean']['output'];
  Chain: EntityNode;
  ChainConnection: Omit<ChainConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ChainEdge']>, nodes: Array<ResolversParentTypes['Chain']> };
  ChainEdge: Omit<ChainEdge, 'node'> & { node: ResolversParentTypes['Chain'] };
  ChainMembership: ResolversInterfaceTypes<ResolversParentTypes>['ChainMembership'];
  Company: EntityNode;
  CompanyActivityConnection: Omit<CompanyActivityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CompanyActivityEdge']>, nodes: Array<ResolversParentTypes['Company']> };
  CompanyActivityEdge: Omit<CompanyActivityEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Company'] };
  CompanyBy: CompanyBy;
  CompanyConnection: Omit<CompanyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CompanyEdge']>, nodes: Array<ResolversParentTypes['Company']> };
  CompanyEdge: Omit<CompanyEdge, 'node'> & { node: ResolversParentTypes['Company'] };
  CompanyLocationConnection: Omit<CompanyLocationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CompanyLocationEdge']>, nodes: Array<ResolversParentTypes['Company']> };
  CompanyLocationEdge: Omit<CompanyLocationEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Company'] };
  CompanyMakingConnection: Omit<CompanyMakingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CompanyMakingEdge']>, nodes: Array<ResolversParentTypes['Company']> };
  CompanyMakingEdge: Omit<CompanyMakingEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Company'] };
  CompanyOwnershipConnection: Omit<CompanyOwnershipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CompanyOwnershipEdge']>, nodes: Array<ResolversParentTypes['Company']> };
  CompanyOwnershipEdge: Omit<CompanyOwnershipEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Company'] };
  CompanySupplyConnection: Omit<CompanySupplyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CompanySupplyEdge']>, nodes: Array<ResolversParentTypes['Company']> };
  CompanySupplyEdge: Omit<CompanySupplyEdge, 'evidence' | 'node' | 'product' | 'segment'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Company'], product?: Maybe<ResolversParentTypes['Product']>, segment?: Maybe<ResolversParentTypes['Segment']> };
  Containment: ResolversInterfaceTypes<ResolversParentTypes>['Containment'];
  Coverage: CoverageModel;
  Date: Scalars['Date']['output'];
  Downstream: SupplyNetworkModel;
  EntityBy: EntityBy;
  Evidence: StoredEvidenceModel;
  Feed: ResolversInterfaceTypes<ResolversParentTypes>['Feed'];
  Float: Scalars['Float']['output'];
  Graph: DrawnGraphModel;
  GraphLink: GraphLink;
  GraphNode: GraphNode;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Link: ResolversInterfaceTypes<ResolversParentTypes>['Link'];
  Location: ResolversInterfaceTypes<ResolversParentTypes>['Location'];
  Making: ResolversInterfaceTypes<ResolversParentTypes>['Making'];
  Named: ResolversInterfaceTypes<ResolversParentTypes>['Named'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Ownership: ResolversInterfaceTypes<ResolversParentTypes>['Ownership'];
  PageInfo: PageInfo;
  Park: EntityNode;
  ParkConnection: Omit<ParkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ParkEdge']>, nodes: Array<ResolversParentTypes['Park']> };
  ParkContainmentConnection: Omit<ParkContainmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ParkContainmentEdge']>, nodes: Array<ResolversParentTypes['Park']> };
  ParkContainmentEdge: Omit<ParkContainmentEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Park'] };
  ParkEdge: Omit<ParkEdge, 'node'> & { node: ResolversParentTypes['Park'] };
  PartialDate: Scalars['PartialDate']['output'];
  Place: ResolversInterfaceTypes<ResolversParentTypes>['Place'];
  PlaceFilter: PlaceFilter;
  PlaceLocationConnection: Omit<PlaceLocationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PlaceLocationEdge']>, nodes: Array<ResolversParentTypes['Place']> };
  PlaceLocationEdge: Omit<PlaceLocationEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Place'] };
  Presence: PresenceModel;
  Product: EntityNode;
  ProductMakingConnection: Omit<ProductMakingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProductMakingEdge']>, nodes: Array<ResolversParentTypes['Product']> };
  ProductMakingEdge: Omit<ProductMakingEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Product'] };
  ProductSegmentMembershipConnection: Omit<ProductSegmentMembershipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProductSegmentMembershipEdge']>, nodes: Array<ResolversParentTypes['Product']> };
  ProductSegmentMembershipEdge: Omit<ProductSegmentMembershipEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Product'] };
  Quantity: Quantity;
  Query: Record<PropertyKey, never>;
  Region: EntityNode;
  RegionContainmentConnection: Omit<RegionContainmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RegionContainmentEdge']>, nodes: Array<ResolversParentTypes['Region']> };
  RegionContainmentEdge: Omit<RegionContainmentEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Region'] };
  SafeInt: Scalars['SafeInt']['output'];
  Segment: EntityNode;
  SegmentActivityConnection: Omit<SegmentActivityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SegmentActivityEdge']>, nodes: Array<ResolversParentTypes['Segment']> };
  SegmentActivityEdge: Omit<SegmentActivityEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Segment'] };
  SegmentChainMembershipConnection: Omit<SegmentChainMembershipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SegmentChainMembershipEdge']>, nodes: Array<ResolversParentTypes['Segment']> };
  SegmentChainMembershipEdge: Omit<SegmentChainMembershipEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Segment'] };
  SegmentContainmentConnection: Omit<SegmentContainmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SegmentContainmentEdge']>, nodes: Array<ResolversParentTypes['Segment']> };
  SegmentContainmentEdge: Omit<SegmentContainmentEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Segment'] };
  SegmentFeedConnection: Omit<SegmentFeedConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SegmentFeedEdge']>, nodes: Array<ResolversParentTypes['Segment']> };
  SegmentFeedEdge: Omit<SegmentFeedEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Segment'] };
  SegmentMembership: ResolversInterfaceTypes<ResolversParentTypes>['SegmentMembership'];
  Source: EntityNode;
  Sourced: ResolversInterfaceTypes<ResolversParentTypes>['Sourced'];
  StandingCount: StandingCount;
  String: Scalars['String']['output'];
  Supply: ResolversInterfaceTypes<ResolversParentTypes>['Supply'];
  SupplyLink: Omit<SupplyLink, 'customer' | 'evidence' | 'product' | 'segment' | 'supplier'> & { customer: ResolversParentTypes['Company'], evidence: ResolversParentTypes['Evidence'], product?: Maybe<ResolversParentTypes['Product']>, segment?: Maybe<ResolversParentTypes['Segment']>, supplier: ResolversParentTypes['Company'] };
  SupplyNetwork: ResolversInterfaceTypes<ResolversParentTypes>['SupplyNetwork'];
  SupplyPartner: SupplyPartnerRowModel;
  SupplyPartnerConnection: SupplyPartnerPageModel;
  SupplyPartnerEdge: Omit<SupplyPartnerEdge, 'node'> & { node: ResolversParentTypes['SupplyPartner'] };
  TierCount: TierCount;
  Upstream: SupplyNetworkModel;
  Zone: EntityNode;
  ZoneConnection: Omit<ZoneConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ZoneEdge']>, nodes: Array<ResolversParentTypes['Zone']> };
  ZoneContainmentConnection: Omit<ZoneContainmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ZoneContainmentEdge']>, nodes: Array<ResolversParentTypes['Zone']> };
  ZoneContainmentEdge: Omit<ZoneContainmentEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Zone'] };
  ZoneEdge: Omit<ZoneEdge, 'node'> & { node: ResolversParentTypes['Zone'] };
};

export type ActivityResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  __resolveType: TypeResolveFn<'CompanyActivityEdge' | 'SegmentActivityEdge', ParentType, ContextType>;
};

export type AffiliationCountResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['AffiliationCount'] = ResolversParentTypes['AffiliationCount']> = {
  affiliation?: Resolver<ResolversTypes['Affiliation'], ParentType, ContextType>;
  affiliationLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AffiliationCountAffiliationLabelArgs, 'lang'>>;
  companies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChainResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Chain'] = ResolversParentTypes['Chain']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  segments?: Resolver<ResolversTypes['SegmentChainMembershipConnection'], ParentType, ContextType, RequireFields<ChainSegmentsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChainConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ChainConnection'] = ResolversParentTypes['ChainConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChainEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Chain']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type ChainEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ChainEdge'] = ResolversParentTypes['ChainEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Chain'], ParentType, ContextType>;
};

export type ChainMembershipResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ChainMembership'] = ResolversParentTypes['ChainMembership']> = {
  __resolveType: TypeResolveFn<'SegmentChainMembershipEdge', ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  customers?: Resolver<ResolversTypes['CompanySupplyConnection'], ParentType, ContextType, RequireFields<CompanyCustomersArgs, 'first'>>;
  downstream?: Resolver<ResolversTypes['Downstream'], ParentType, ContextType, RequireFields<CompanyDownstreamArgs, 'depth' | 'group'>>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  formerNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  holdings?: Resolver<ResolversTypes['CompanyOwnershipConnection'], ParentType, ContextType, RequireFields<CompanyHoldingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CompanyKind']>, ParentType, ContextType>;
  kindLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CompanyKindLabelArgs, 'lang'>>;
  locations?: Resolver<ResolversTypes['PlaceLocationConnection'], ParentType, ContextType, RequireFields<CompanyLocationsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owners?: Resolver<ResolversTypes['CompanyOwnershipConnection'], ParentType, ContextType, RequireFields<CompanyOwnersArgs, 'first'>>;
  products?: Resolver<ResolversTypes['ProductMakingConnection'], ParentType, ContextType, RequireFields<CompanyProductsArgs, 'first'>>;
  registeredCapital?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType, RequireFields<CompanyRegisteredCapitalArgs, 'in'>>;
  segments?: Resolver<ResolversTypes['SegmentActivityConnection'], ParentType, ContextType, RequireFields<CompanySegmentsArgs, 'first'>>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stockCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  suppliers?: Resolver<ResolversTypes['CompanySupplyConnection'], ParentType, ContextType, RequireFields<CompanySuppliersArgs, 'first'>>;
  upstream?: Resolver<ResolversTypes['Upstream'], ParentType, ContextType, RequireFields<CompanyUpstreamArgs, 'depth' | 'group'>>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyActivityConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['CompanyActivityConnection'] = ResolversParentTypes['CompanyActivityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompanyActivityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type CompanyActivityEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['CompanyActivityEdge'] = ResolversParentTypes['CompanyActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['SegmentRole'], ParentType, ContextType>;
  roleLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CompanyActivityEdgeRoleLabelArgs, 'lang'>>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['LinkStatus']>, ParentType, ContextType>;
  statusLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CompanyActivityEdgeStatusLabelArgs, 'lang'>>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['CompanyConnection'] = ResolversParentTypes['CompanyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompanyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type CompanyEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['CompanyEdge'] = ResolversParentTypes['CompanyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
};

export type CompanyLocationConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['CompanyLocationConnection'] = ResolversParentTypes['CompanyLocationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompanyLocationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type CompanyLocationEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['CompanyLocationEdge'] = ResolversParentTypes['CompanyLocationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['PlaceRole']>, ParentType, ContextType>;
  roleLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CompanyLocationEdgeRoleLabelArgs, 'lang'>>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['LinkStatus']>, ParentType, ContextType>;
  statusLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CompanyLocationEdgeStatusLabelArgs, 'lang'>>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyMakingConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['CompanyMakingConnection'] = ResolversParentTypes['CompanyMakingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompanyMakingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type CompanyMakingEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['CompanyMakingEdge'] = ResolversParentTypes['CompanyMakingEdge']> = {
  capacity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['LinkStatus']>, ParentType, ContextType>;
  statusLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CompanyMakingEdgeStatusLabelArgs, 'lang'>>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyOwnershipConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['CompanyOwnershipConnection'] = ResolversParentTypes['CompanyOwnershipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompanyOwnershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type CompanyOwnershipEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['CompanyOwnershipEdge'] = ResolversParentTypes['CompanyOwnershipEdge']> = {
  control?: Resolver<Maybe<ResolversTypes['OwnershipControl']>, ParentType, ContextType>;
  controlLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CompanyOwnershipEdgeControlLabelArgs, 'lang'>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['LinkStatus']>, ParentType, ContextType>;
  statusLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CompanyOwnershipEdgeStatusLabelArgs, 'lang'>>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanySupplyConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['CompanySupplyConnection'] = ResolversParentTypes['CompanySupplyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompanySupplyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type CompanySupplyEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['CompanySupplyEdge'] = ResolversParentTypes['CompanySupplyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  segment?: Resolver<Maybe<ResolversTypes['Segment']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['LinkStatus']>, ParentType, ContextType>;
  statusLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CompanySupplyEdgeStatusLabelArgs, 'lang'>>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContainmentResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Containment'] = ResolversParentTypes['Containment']> = {
  __resolveType: TypeResolveFn<'ParkContainmentEdge' | 'RegionContainmentEdge' | 'SegmentContainmentEdge' | 'ZoneContainmentEdge', ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  depthReached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exhausted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  knownShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CoverageSentenceArgs, 'lang'>>;
  stoppedBy?: Resolver<ResolversTypes['StopReason'], ParentType, ContextType>;
  stoppedByLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CoverageStoppedByLabelArgs, 'lang'>>;
  visited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DownstreamResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Downstream'] = ResolversParentTypes['Downstream']> = {
  byAffiliation?: Resolver<Array<ResolversTypes['AffiliationCount']>, ParentType, ContextType>;
  byTier?: Resolver<Array<ResolversTypes['TierCount']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  customers?: Resolver<ResolversTypes['SupplyPartnerConnection'], ParentType, ContextType, RequireFields<DownstreamCustomersArgs, 'first'>>;
  graph?: Resolver<ResolversTypes['Graph'], ParentType, ContextType, RequireFields<DownstreamGraphArgs, 'maxNodes'>>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  basisLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EvidenceBasisLabelArgs, 'lang'>>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type FeedResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Feed'] = ResolversParentTypes['Feed']> = {
  __resolveType: TypeResolveFn<'SegmentFeedEdge', ParentType, ContextType>;
};

export type GraphResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Graph'] = ResolversParentTypes['Graph']> = {
  links?: Resolver<Array<ResolversTypes['GraphLink']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  omitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphLinkResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['GraphLink'] = ResolversParentTypes['GraphLink']> = {
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  basisLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<GraphLinkBasisLabelArgs, 'lang'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  standingLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GraphLinkStandingLabelArgs, 'lang'>>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GraphNodeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['GraphNode'] = ResolversParentTypes['GraphNode']> = {
  affiliation?: Resolver<Maybe<ResolversTypes['Affiliation']>, ParentType, ContextType>;
  affiliationLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<GraphNodeAffiliationLabelArgs, 'lang'>>;
  degreeIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  degreeOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standings?: Resolver<Array<ResolversTypes['StandingCount']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  __resolveType: TypeResolveFn<'CompanyActivityEdge' | 'CompanyLocationEdge' | 'CompanyMakingEdge' | 'CompanyOwnershipEdge' | 'CompanySupplyEdge' | 'ParkContainmentEdge' | 'PlaceLocationEdge' | 'ProductMakingEdge' | 'ProductSegmentMembershipEdge' | 'RegionContainmentEdge' | 'SegmentActivityEdge' | 'SegmentChainMembershipEdge' | 'SegmentContainmentEdge' | 'SegmentFeedEdge' | 'SupplyLink' | 'ZoneContainmentEdge', ParentType, ContextType>;
};

export type LocationResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  __resolveType: TypeResolveFn<'CompanyLocationEdge' | 'PlaceLocationEdge', ParentType, ContextType>;
};

export type MakingResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Making'] = ResolversParentTypes['Making']> = {
  __resolveType: TypeResolveFn<'CompanyMakingEdge' | 'ProductMakingEdge', ParentType, ContextType>;
};

export type NamedResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Named'] = ResolversParentTypes['Named']> = {
  __resolveType: TypeResolveFn<'Chain' | 'Company' | 'Park' | 'Product' | 'Region' | 'Segment' | 'Zone', ParentType, ContextType>;
};

export type NodeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Chain' | 'Company' | 'Park' | 'Product' | 'Region' | 'Segment' | 'Source' | 'Zone', ParentType, ContextType>;
};

export type OwnershipResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Ownership'] = ResolversParentTypes['Ownership']> = {
  __resolveType: TypeResolveFn<'CompanyOwnershipEdge', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParkResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Park'] = ResolversParentTypes['Park']> = {
  area?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType, RequireFields<ParkAreaArgs, 'in'>>;
  companies?: Resolver<ResolversTypes['CompanyLocationConnection'], ParentType, ContextType, RequireFields<ParkCompaniesArgs, 'first' | 'roles'>>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  floorArea?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType, RequireFields<ParkFloorAreaArgs, 'in'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ParkKind']>, ParentType, ContextType>;
  kindLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ParkKindLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parks?: Resolver<ResolversTypes['ParkContainmentConnection'], ParentType, ContextType, RequireFields<ParkParksArgs, 'first'>>;
  partOf?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParkConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ParkConnection'] = ResolversParentTypes['ParkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ParkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Park']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type ParkContainmentConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ParkContainmentConnection'] = ResolversParentTypes['ParkContainmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ParkContainmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Park']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type ParkContainmentEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ParkContainmentEdge'] = ResolversParentTypes['ParkContainmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Park'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParkEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ParkEdge'] = ResolversParentTypes['ParkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Park'], ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PlaceResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  __resolveType: TypeResolveFn<'Park' | 'Region' | 'Zone', ParentType, ContextType>;
};

export type PlaceLocationConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PlaceLocationConnection'] = ResolversParentTypes['PlaceLocationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlaceLocationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type PlaceLocationEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PlaceLocationEdge'] = ResolversParentTypes['PlaceLocationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['PlaceRole']>, ParentType, ContextType>;
  roleLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PlaceLocationEdgeRoleLabelArgs, 'lang'>>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['LinkStatus']>, ParentType, ContextType>;
  statusLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PlaceLocationEdgeStatusLabelArgs, 'lang'>>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PresenceResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Presence'] = ResolversParentTypes['Presence']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  nearness?: Resolver<ResolversTypes['Nearness'], ParentType, ContextType>;
  nearnessLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PresenceNearnessLabelArgs, 'lang'>>;
  state?: Resolver<ResolversTypes['PresenceState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PresenceStateLabelArgs, 'lang'>>;
};

export type ProductResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  hsCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ProductKind']>, ParentType, ContextType>;
  kindLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ProductKindLabelArgs, 'lang'>>;
  makers?: Resolver<ResolversTypes['CompanyMakingConnection'], ParentType, ContextType, RequireFields<ProductMakersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  segment?: Resolver<Maybe<ResolversTypes['Segment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductMakingConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ProductMakingConnection'] = ResolversParentTypes['ProductMakingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductMakingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type ProductMakingEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ProductMakingEdge'] = ResolversParentTypes['ProductMakingEdge']> = {
  capacity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['LinkStatus']>, ParentType, ContextType>;
  statusLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ProductMakingEdgeStatusLabelArgs, 'lang'>>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductSegmentMembershipConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ProductSegmentMembershipConnection'] = ResolversParentTypes['ProductSegmentMembershipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductSegmentMembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type ProductSegmentMembershipEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ProductSegmentMembershipEdge'] = ResolversParentTypes['ProductSegmentMembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  qualifier?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
  qualifierLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QuantityQualifierLabelArgs, 'lang'>>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  chain?: Resolver<Maybe<ResolversTypes['Chain']>, ParentType, ContextType, RequireFields<QueryChainArgs, 'by'>>;
  chains?: Resolver<ResolversTypes['ChainConnection'], ParentType, ContextType, RequireFields<QueryChainsArgs, 'first'>>;
  companies?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<QueryCompaniesArgs, 'first'>>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType, RequireFields<QueryCompanyArgs, 'by'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  park?: Resolver<Maybe<ResolversTypes['Park']>, ParentType, ContextType, RequireFields<QueryParkArgs, 'by'>>;
  parks?: Resolver<ResolversTypes['ParkConnection'], ParentType, ContextType, RequireFields<QueryParksArgs, 'first'>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductArgs, 'by'>>;
  segment?: Resolver<Maybe<ResolversTypes['Segment']>, ParentType, ContextType, RequireFields<QuerySegmentArgs, 'by'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  zone?: Resolver<Maybe<ResolversTypes['Zone']>, ParentType, ContextType, RequireFields<QueryZoneArgs, 'by'>>;
  zones?: Resolver<ResolversTypes['ZoneConnection'], ParentType, ContextType, RequireFields<QueryZonesArgs, 'first'>>;
};

export type RegionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  companies?: Resolver<ResolversTypes['CompanyLocationConnection'], ParentType, ContextType, RequireFields<RegionCompaniesArgs, 'first' | 'roles'>>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['RegionLevel']>, ParentType, ContextType>;
  levelLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RegionLevelLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  regions?: Resolver<ResolversTypes['RegionContainmentConnection'], ParentType, ContextType, RequireFields<RegionRegionsArgs, 'first'>>;
  zones?: Resolver<ResolversTypes['ZoneContainmentConnection'], ParentType, ContextType, RequireFields<RegionZonesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionContainmentConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['RegionContainmentConnection'] = ResolversParentTypes['RegionContainmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegionContainmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type RegionContainmentEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['RegionContainmentEdge'] = ResolversParentTypes['RegionContainmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SegmentResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Segment'] = ResolversParentTypes['Segment']> = {
  adequate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  chain?: Resolver<Maybe<ResolversTypes['Chain']>, ParentType, ContextType>;
  companies?: Resolver<ResolversTypes['CompanyActivityConnection'], ParentType, ContextType, RequireFields<SegmentCompaniesArgs, 'first'>>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  fedBy?: Resolver<ResolversTypes['SegmentFeedConnection'], ParentType, ContextType, RequireFields<SegmentFedByArgs, 'first'>>;
  feeds?: Resolver<ResolversTypes['SegmentFeedConnection'], ParentType, ContextType, RequireFields<SegmentFeedsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Segment']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['SegmentPosition']>, ParentType, ContextType>;
  positionLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SegmentPositionLabelArgs, 'lang'>>;
  products?: Resolver<ResolversTypes['ProductSegmentMembershipConnection'], ParentType, ContextType, RequireFields<SegmentProductsArgs, 'first'>>;
  segments?: Resolver<ResolversTypes['SegmentContainmentConnection'], ParentType, ContextType, RequireFields<SegmentSegmentsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SegmentActivityConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SegmentActivityConnection'] = ResolversParentTypes['SegmentActivityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SegmentActivityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Segment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type SegmentActivityEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SegmentActivityEdge'] = ResolversParentTypes['SegmentActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['SegmentRole'], ParentType, ContextType>;
  roleLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SegmentActivityEdgeRoleLabelArgs, 'lang'>>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['LinkStatus']>, ParentType, ContextType>;
  statusLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SegmentActivityEdgeStatusLabelArgs, 'lang'>>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SegmentChainMembershipConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SegmentChainMembershipConnection'] = ResolversParentTypes['SegmentChainMembershipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SegmentChainMembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Segment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type SegmentChainMembershipEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SegmentChainMembershipEdge'] = ResolversParentTypes['SegmentChainMembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SegmentContainmentConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SegmentContainmentConnection'] = ResolversParentTypes['SegmentContainmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SegmentContainmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Segment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type SegmentContainmentEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SegmentContainmentEdge'] = ResolversParentTypes['SegmentContainmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SegmentFeedConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SegmentFeedConnection'] = ResolversParentTypes['SegmentFeedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SegmentFeedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Segment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type SegmentFeedEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SegmentFeedEdge'] = ResolversParentTypes['SegmentFeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SegmentMembershipResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SegmentMembership'] = ResolversParentTypes['SegmentMembership']> = {
  __resolveType: TypeResolveFn<'ProductSegmentMembershipEdge', ParentType, ContextType>;
};

export type SourceResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reliability?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retrievedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourcedResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Sourced'] = ResolversParentTypes['Sourced']> = {
  __resolveType: TypeResolveFn<'Chain' | 'Company' | 'CompanyActivityEdge' | 'CompanyLocationEdge' | 'CompanyMakingEdge' | 'CompanyOwnershipEdge' | 'CompanySupplyEdge' | 'Park' | 'ParkContainmentEdge' | 'PlaceLocationEdge' | 'Product' | 'ProductMakingEdge' | 'ProductSegmentMembershipEdge' | 'Region' | 'RegionContainmentEdge' | 'Segment' | 'SegmentActivityEdge' | 'SegmentChainMembershipEdge' | 'SegmentContainmentEdge' | 'SegmentFeedEdge' | 'SupplyLink' | 'Zone' | 'ZoneContainmentEdge', ParentType, ContextType>;
};

export type StandingCountResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['StandingCount'] = ResolversParentTypes['StandingCount']> = {
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  standingLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StandingCountStandingLabelArgs, 'lang'>>;
};

export type SupplyResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Supply'] = ResolversParentTypes['Supply']> = {
  __resolveType: TypeResolveFn<'CompanySupplyEdge' | 'SupplyLink', ParentType, ContextType>;
};

export type SupplyLinkResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SupplyLink'] = ResolversParentTypes['SupplyLink']> = {
  customer?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  segment?: Resolver<Maybe<ResolversTypes['Segment']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  standingLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SupplyLinkStandingLabelArgs, 'lang'>>;
  status?: Resolver<Maybe<ResolversTypes['LinkStatus']>, ParentType, ContextType>;
  statusLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SupplyLinkStatusLabelArgs, 'lang'>>;
  supplier?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplyNetworkResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SupplyNetwork'] = ResolversParentTypes['SupplyNetwork']> = {
  __resolveType: TypeResolveFn<'Downstream' | 'Upstream', ParentType, ContextType>;
};

export type SupplyPartnerResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SupplyPartner'] = ResolversParentTypes['SupplyPartner']> = {
  affiliation?: Resolver<ResolversTypes['Affiliation'], ParentType, ContextType>;
  affiliationEvidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  affiliationLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SupplyPartnerAffiliationLabelArgs, 'lang'>>;
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['SupplyLink']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  pathLinks?: Resolver<Array<ResolversTypes['SupplyLink']>, ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType, RequireFields<SupplyPartnerPresenceArgs, 'zone'>>;
  tier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupplyPartnerConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SupplyPartnerConnection'] = ResolversParentTypes['SupplyPartnerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupplyPartnerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SupplyPartner']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupplyPartnerEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SupplyPartnerEdge'] = ResolversParentTypes['SupplyPartnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupplyPartner'], ParentType, ContextType>;
};

export type TierCountResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['TierCount'] = ResolversParentTypes['TierCount']> = {
  companies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  old?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  possible?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unconfirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UpstreamResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Upstream'] = ResolversParentTypes['Upstream']> = {
  byAffiliation?: Resolver<Array<ResolversTypes['AffiliationCount']>, ParentType, ContextType>;
  byTier?: Resolver<Array<ResolversTypes['TierCount']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  graph?: Resolver<ResolversTypes['Graph'], ParentType, ContextType, RequireFields<UpstreamGraphArgs, 'maxNodes'>>;
  suppliers?: Resolver<ResolversTypes['SupplyPartnerConnection'], ParentType, ContextType, RequireFields<UpstreamSuppliersArgs, 'first'>>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ZoneResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Zone'] = ResolversParentTypes['Zone']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType, RequireFields<ZoneAreaArgs, 'in'>>;
  companies?: Resolver<ResolversTypes['CompanyLocationConnection'], ParentType, ContextType, RequireFields<ZoneCompaniesArgs, 'first' | 'roles'>>;
  establishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['ZoneLevel']>, ParentType, ContextType>;
  levelLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ZoneLevelLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parks?: Resolver<ResolversTypes['ParkContainmentConnection'], ParentType, ContextType, RequireFields<ZoneParksArgs, 'first'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ZoneConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ZoneConnection'] = ResolversParentTypes['ZoneConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ZoneEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Zone']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type ZoneContainmentConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ZoneContainmentConnection'] = ResolversParentTypes['ZoneContainmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ZoneContainmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Zone']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type ZoneContainmentEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ZoneContainmentEdge'] = ResolversParentTypes['ZoneContainmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Zone'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ZoneEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ZoneEdge'] = ResolversParentTypes['ZoneEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Zone'], ParentType, ContextType>;
};

export type Resolvers<ContextType = QueryContext> = {
  Activity?: ActivityResolvers<ContextType>;
  AffiliationCount?: AffiliationCountResolvers<ContextType>;
  Chain?: ChainResolvers<ContextType>;
  ChainConnection?: ChainConnectionResolvers<ContextType>;
  ChainEdge?: ChainEdgeResolvers<ContextType>;
  ChainMembership?: ChainMembershipResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  CompanyActivityConnection?: CompanyActivityConnectionResolvers<ContextType>;
  CompanyActivityEdge?: CompanyActivityEdgeResolvers<ContextType>;
  CompanyConnection?: CompanyConnectionResolvers<ContextType>;
  CompanyEdge?: CompanyEdgeResolvers<ContextType>;
  CompanyLocationConnection?: CompanyLocationConnectionResolvers<ContextType>;
  CompanyLocationEdge?: CompanyLocationEdgeResolvers<ContextType>;
  CompanyMakingConnection?: CompanyMakingConnectionResolvers<ContextType>;
  CompanyMakingEdge?: CompanyMakingEdgeResolvers<ContextType>;
  CompanyOwnershipConnection?: CompanyOwnershipConnectionResolvers<ContextType>;
  CompanyOwnershipEdge?: CompanyOwnershipEdgeResolvers<ContextType>;
  CompanySupplyConnection?: CompanySupplyConnectionResolvers<ContextType>;
  CompanySupplyEdge?: CompanySupplyEdgeResolvers<ContextType>;
  Containment?: ContainmentResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Downstream?: DownstreamResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Feed?: FeedResolvers<ContextType>;
  Graph?: GraphResolvers<ContextType>;
  GraphLink?: GraphLinkResolvers<ContextType>;
  GraphNode?: GraphNodeResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  Making?: MakingResolvers<ContextType>;
  Named?: NamedResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Ownership?: OwnershipResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Park?: ParkResolvers<ContextType>;
  ParkConnection?: ParkConnectionResolvers<ContextType>;
  ParkContainmentConnection?: ParkContainmentConnectionResolvers<ContextType>;
  ParkContainmentEdge?: ParkContainmentEdgeResolvers<ContextType>;
  ParkEdge?: ParkEdgeResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Place?: PlaceResolvers<ContextType>;
  PlaceLocationConnection?: PlaceLocationConnectionResolvers<ContextType>;
  PlaceLocationEdge?: PlaceLocationEdgeResolvers<ContextType>;
  Presence?: PresenceResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductMakingConnection?: ProductMakingConnectionResolvers<ContextType>;
  ProductMakingEdge?: ProductMakingEdgeResolvers<ContextType>;
  ProductSegmentMembershipConnection?: ProductSegmentMembershipConnectionResolvers<ContextType>;
  ProductSegmentMembershipEdge?: ProductSegmentMembershipEdgeResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionContainmentConnection?: RegionContainmentConnectionResolvers<ContextType>;
  RegionContainmentEdge?: RegionContainmentEdgeResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  Segment?: SegmentResolvers<ContextType>;
  SegmentActivityConnection?: SegmentActivityConnectionResolvers<ContextType>;
  SegmentActivityEdge?: SegmentActivityEdgeResolvers<ContextType>;
  SegmentChainMembershipConnection?: SegmentChainMembershipConnectionResolvers<ContextType>;
  SegmentChainMembershipEdge?: SegmentChainMembershipEdgeResolvers<ContextType>;
  SegmentContainmentConnection?: SegmentContainmentConnectionResolvers<ContextType>;
  SegmentContainmentEdge?: SegmentContainmentEdgeResolvers<ContextType>;
  SegmentFeedConnection?: SegmentFeedConnectionResolvers<ContextType>;
  SegmentFeedEdge?: SegmentFeedEdgeResolvers<ContextType>;
  SegmentMembership?: SegmentMembershipResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Sourced?: SourcedResolvers<ContextType>;
  StandingCount?: StandingCountResolvers<ContextType>;
  Supply?: SupplyResolvers<ContextType>;
  SupplyLink?: SupplyLinkResolvers<ContextType>;
  SupplyNetwork?: SupplyNetworkResolvers<ContextType>;
  SupplyPartner?: SupplyPartnerResolvers<ContextType>;
  SupplyPartnerConnection?: SupplyPartnerConnectionResolvers<ContextType>;
  SupplyPartnerEdge?: SupplyPartnerEdgeResolvers<ContextType>;
  TierCount?: TierCountResolvers<ContextType>;
  Upstream?: UpstreamResolvers<ContextType>;
  Zone?: ZoneResolvers<ContextType>;
  ZoneConnection?: ZoneConnectionResolvers<ContextType>;
  ZoneContainmentConnection?: ZoneContainmentConnectionResolvers<ContextType>;
  ZoneContainmentEdge?: ZoneContainmentEdgeResolvers<ContextType>;
  ZoneEdge?: ZoneEdgeResolvers<ContextType>;
};

