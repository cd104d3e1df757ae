import type { PackedGraph } from '../graph/supply/packedGraph.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityNode } from '../relations/nodeLoader.ts';
import type { AskedNetwork as SupplyNetworkModel } from '../graph/supply/askedOfNetwork.ts';
import type { Picture as PictureModel, PictureNode as PictureNodeModel, PictureLink as PictureLinkModel } from '../graph/paths/picture.ts';
import type { PublishedFigure as PublishedFigureModel } from '../graph/compare/publishedFigures.ts';
import type { FreeSites as FreeSitesModel, FreeSite as FreeSiteModel } from '../graph/zone/freeSites.ts';
import type { JointNetwork as JointNetworkModel } from '../graph/supply/network.ts';
import type { SharedPartner as SharedPartnerModel } from '../graph/supply/shared.ts';
import type { ChainMapView, ChainMapSegmentView, GapListView, GapView } from '../resolvers/chainMap.ts';
import type { Purchase as PurchaseModel, Focus as FocusModel } from '../graph/chain/chainFacts.ts';
import type { Profile as ProfileModel } from '../graph/planning/profile.ts';
import type { NonLocalSuppliersView, SourcingFigureView, LocalSourcingView, CandidateListView, CandidateView, SourcingChangeView } from '../resolvers/sourcing.ts';
import type { PotentialSuppliers as PotentialSuppliersModel, PotentialSupplier as PotentialSupplierModel } from '../graph/sourcing/potentialSuppliers.ts';
import type { PipelineView } from '../resolvers/pipeline.ts';
import type { PipelineProject as PipelineProjectModel, StageDwell as StageDwellModel, Conversion as ConversionModel } from '../graph/projects/pipeline.ts';
import type { AnchorPull as AnchorPullModel, AttractedProject as AttractedProjectModel } from '../graph/projects/anchorPull.ts';
import type { ImpactView, HitCompanyView } from '../resolvers/risk.ts';
import type { PurchaseLink as PurchaseLinkModel } from '../graph/risk/purchases.ts';
import type { SingleSource as SingleSourceModel } from '../graph/risk/singleSources.ts';
import type { Bottleneck as BottleneckModel } from '../graph/risk/bottlenecks.ts';
import type { FitCard as FitCardModel, FitPartner as FitPartnerModel, FitReason as FitReasonModel } from '../graph/fit/fitCard.ts';
import type { SupplyPaths as SupplyPathsModel, SupplyPath as SupplyPathModel, PathStep as PathStepModel, PathLink as PathLinkModel } from '../graph/paths/supplyPaths.ts';
import type { Connected as ConnectedModel } from '../graph/paths/connections.ts';
import type { TieWay as TieWayModel, TieStep as TieStepModel } from '../graph/paths/ties.ts';
import type { Dependence as DependenceModel, DependenceRow as DependenceRowModel } from '../graph/risk/dependence.ts';
import type { Readiness as ReadinessModel, ReadinessRow as ReadinessRowModel } from '../graph/matrix/readiness.ts';
import type { Complement as ComplementModel } from '../graph/matrix/complements.ts';
import type { RankedChain as RankedChainModel } from '../graph/matrix/chainRanking.ts';
import type { ZoneConcentrationView, CompanyValueView } from '../resolvers/zoneProfile.ts';
import type { HonourLadder as HonourLadderModel, HonourRung as HonourRungModel, SegmentHonours as SegmentHonoursModel } from '../graph/zone/honours.ts';
import type { SupportedSegment as SupportedSegmentModel, SegmentSupporter as SegmentSupporterModel } from '../graph/zone/platformSupport.ts';
import type { Cluster as ClusterModel } from '../graph/zone/clusters.ts';
import type { SharedInput as SharedInputModel } from '../graph/growth/sharedInputs.ts';
import type { Extender as ExtenderModel, ExtensionReason as ExtensionReasonModel } from '../graph/growth/extenders.ts';
import type { GrowingCompany as GrowingCompanyModel, GrowthSign as GrowthSignModel } from '../graph/growth/signals.ts';
import type { ProjectOverlap as ProjectOverlapModel, OverlappingFirm as OverlappingFirmModel } from '../graph/growth/projectOverlap.ts';
import type { GroupMember as GroupMemberModel } from '../graph/growth/groupMembers.ts';
import type { StartForecast as StartForecastModel } from '../graph/projects/forecast.ts';
import type { MoneyInPlace as MoneyInPlaceModel, ProjectMoney as ProjectMoneyModel, MoneyFigure as MoneyFigureModel } from '../graph/projects/moneyInPlace.ts';
import type { OutputRow as OutputRowModel } from '../graph/projects/expectedOutput.ts';
import type { TargetCheck as TargetCheckModel } from '../graph/knowledge/targetChecks.ts';
import type { Changes as ChangesModel, ChangeEntry as ChangeEntryModel } from '../graph/changes/changes.ts';
import type { Introduction as IntroductionModel } from '../graph/candidates/introductions.ts';
import type { ZoneComparisonView } from '../resolvers/comparison.ts';
import type { ComparisonRow as ComparisonRowModel, ComparisonCell as ComparisonCellModel } from '../graph/compare/compareZones.ts';
import type { Flows as FlowsModel, Flow as FlowModel } from '../graph/compare/flows.ts';
import type { SourceFact as SourceFactModel } from '../graph/knowledge/sourceFacts.ts';
import type { ZoneKnowledge as ZoneKnowledgeModel, SegmentKnowledge as SegmentKnowledgeModel } from '../graph/knowledge/zoneKnowledge.ts';
import type { Conflict as ConflictModel, StaleFact as StaleFactModel } from '../graph/knowledge/disagreements.ts';
import type { IndicatorRow as IndicatorRowModel } from '../graph/knowledge/indicatorBoard.ts';
import type { SearchMatch as SearchMatchModel, ResolvedName as ResolvedNameModel } from '../graph/search/search.ts';
import type { ProjectSums as ProjectSumsModel, StageSum as StageSumModel } from '../graph/projects/projectSums.ts';
import type { ProjectStage as ProjectStageModel } from '../graph/projects/currentStage.ts';
import type { TimelineEntry as TimelineEntryModel } from '../graph/projects/timeline.ts';
import type { AffiliationCount as AffiliationCountModel } from '../graph/supply/tierCounts.ts';
import type { DrawnGraph as DrawnGraphModel } from '../graph/supply/supplyGraph.ts';
import type { Coverage as CoverageModel } from '../graph/supply/coverage.ts';
import type { Presence as PresenceModel } from '../graph/supply/presence.ts';
import type { StoredEvidence as StoredEvidenceModel } from '../graph/supply/affiliates.ts';
import type { SupplyPartnerRow as SupplyPartnerRowModel } from '../graph/supply/partnerRows.ts';
import type { SupplyPartnerPage as SupplyPartnerPageModel } from '../graph/supply/partners.ts';
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
  /**
   * 紧凑的图（JSON），内容同 `graph`：`nodes` 的行为 [id, name, tier, affiliation, degreeIn, degreeOut]；`links` 的行为 [起点, 终点,
   * 状况, 产品, basis, since, asOf, id]，两端是 `nodes` 中的序号，状况与产品是 `standings`、`products` 中的序号；id 以 `>` 开头者，其前为“供方>需方”。
   * 解码见 web/src/packedGraph.ts。
   * A picture packed as JSON, with the content of `graph`: rows of `nodes` are [id, name, tier, affiliation, degreeIn, degreeOut]; rows of
   * `links` are [source, target, standing, product, basis, since, asOf, id] with both ends as places in `nodes`, standing and product as
   * places in `standings` and `products`; an id that begins with `>` goes on after `supplier>customer`. Decoder: web/src/packedGraph.ts.
   */
  PackedGraph: { input: PackedGraph; output: PackedGraph; }
  /** 日期，精度随来源：2022、2022-10、2022-10-29 或区间 2022-07/2022-09（EDTF 0 级）。 A date as precise as its source: year, month, day or a span. */
  PartialDate: { input: string; output: string; }
  /** 不超过 2^53 的整数。 A whole number up to 2^53; money and counts never overflow 32 bits. */
  SafeInt: { input: number; output: number; }
};

/** 观测的对象。 What an observation is about. */
export type About = {
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
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

/** 会过时的关系。 Links that age. */
export type AgeingLink =
  /** 所在环节。 Segment. */
  | 'ACTIVE_IN'
  /** 所在地。 Place. */
  | 'LOCATED_IN'
  /** 持股。 Ownership. */
  | 'OWNS'
  /** 供货。 Supply. */
  | 'SUPPLIES';

/** 链主带来的项目。 What an anchor has brought. */
export type AnchorPull = {
  __typename?: 'AnchorPull';
  /** 企业。 The company. */
  company: Company;
  /** 带来的投资合计。 Sum of what was brought. */
  induced: StageSum;
  /** 带动倍数：带来 ÷ 自身，按人民币；null 表示金额未披露。 Multiplier, in yuan; null unless both are disclosed. */
  multiplier?: Maybe<Scalars['Float']['output']>;
  /** 自身（含其控制的企业）投资合计。 Sum of its own investments, its group's included. */
  own: StageSum;
  /** 供图软件打开：链主、它带来的项目。 For graph programs: the anchor and the projects it brought. */
  picture: Picture;
  /** 由其带来的项目。 The projects. */
  projects: Array<AttractedProject>;
  /** 用一句话说明。 The same in one sentence. */
  sentence: Scalars['String']['output'];
};


/** 链主带来的项目。 What an anchor has brought. */
export type AnchorPullSentenceArgs = {
  lang?: InputMaybe<Language>;
};

/** 链主的一项采购。 One purchase of an anchor. */
export type AnchorPurchase = {
  __typename?: 'AnchorPurchase';
  /** 链主。 The anchor. */
  anchor: Company;
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 供应商在本区有记录。 Whether the supplier is recorded in the zone. */
  isHere: Scalars['Boolean']['output'];
  /** 产品；null 表示未载。 Product; null when not recorded. */
  product?: Maybe<Scalars['String']['output']>;
  /** 供应商。 The supplier. */
  supplier: Company;
};

/** 链主或骨干的角色。 What an anchor is to a chain. */
export type AnchorRole =
  /** 骨干。 Backbone firm. */
  | 'BACKBONE'
  /** 链主。 Leader of the chain. */
  | 'LEADER';

/** 链主关系。 A firm anchoring a chain in a place. */
export type Anchoring = {
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 角色。 Role. */
  role: AnchorRole;
  /** `role` 的名称。 The name of `role` for people. */
  roleLabel: Scalars['String']['output'];
  /** 所在范围：开发区、园区或行政区。 The zone, park or region it holds for; null when not recorded. */
  scope?: Maybe<Place>;
  /** 开始。 Start; null when not recorded. */
  since?: Maybe<Scalars['PartialDate']['output']>;
  /** 状态；null 表示未载。 Status; null when not recorded. */
  status?: Maybe<LinkStatus>;
  /** `status` 的名称。 The name of `status` for people. */
  statusLabel?: Maybe<Scalars['String']['output']>;
  /** 结束。 End; null when not recorded. */
  until?: Maybe<Scalars['PartialDate']['output']>;
};


/** 链主关系。 A firm anchoring a chain in a place. */
export type AnchoringRoleLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 链主关系。 A firm anchoring a chain in a place. */
export type AnchoringStatusLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 适用关系。 A policy and what it applies to. */
export type Application = {
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
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

/** 由企业带来的一个项目。 A project brought by a company. */
export type AttractedProject = {
  __typename?: 'AttractedProject';
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 所服务环节的位置。 Positions of the segments it serves. */
  positions: Array<SegmentPosition>;
  /** `positions` 的名称。 The name of `positions` for people. */
  positionsLabel: Array<Scalars['String']['output']>;
  /** 项目。 The project. */
  project: Project;
  /** 首个实际里程碑的年份；null 表示未载。 Year of its first actual milestone; null when undated. */
  year?: Maybe<Scalars['Int']['output']>;
};


/** 由企业带来的一个项目。 A project brought by a company. */
export type AttractedProjectPositionsLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 由企业带来。 A project attracted by a company. */
export type Attraction = {
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
};

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

/** 线下一类的企业数。 Companies below the line for one reason. */
export type BelowLineCount = {
  __typename?: 'BelowLineCount';
  /** 企业数。 Companies. */
  companies: Scalars['Int']['output'];
  /** 原因。 Reason. */
  reason: BelowLineReason;
  /** `reason` 的名称。 The name of `reason` for people. */
  reasonLabel: Scalars['String']['output'];
};


/** 线下一类的企业数。 Companies below the line for one reason. */
export type BelowLineCountReasonLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 不在线上的原因。 Why a supplier stands below the line. */
export type BelowLineReason =
  /** 关联企业已在本区。 Here through an affiliate. */
  | 'HERE_BY_AFFILIATE'
  /** 合资。 Joint venture. */
  | 'JOINT_VENTURE'
  /** 同一集团。 Same group. */
  | 'OWN_GROUP'
  /** 股东方。 On the side of a shareholder. */
  | 'SHAREHOLDER'
  /** 没有地点记录。 No place is recorded. */
  | 'UNKNOWN_PLACE';

/** 绕不开的企业。 A company that cannot be routed around. */
export type Bottleneck = {
  __typename?: 'Bottleneck';
  /** 企业。 The company. */
  company: Company;
  /** 这些企业。 Those companies. */
  dominated: Array<Company>;
  /** 有记录的供应全部经过它的企业数。 Companies all of whose recorded supply passes it. */
  dominates: Scalars['Int']['output'];
  /** 层级，0 为所问企业。 Its tier; 0 is the company asked about. */
  tier: Scalars['Int']['output'];
  /** 到所问企业的一切有记录的路都经过它。 Every recorded way to the company asked about passes it. */
  unavoidable: Scalars['Boolean']['output'];
};

/** 一家候选企业。 A candidate. */
export type Candidate = {
  __typename?: 'Candidate';
  /** 它供货的本区链主。 Local anchors that it supplies. */
  anchorsSupplied: Array<Company>;
  /** 企业。 The company. */
  company: Company;
  /** 出处。 Evidence. */
  evidence: Array<Evidence>;
  /** 在区情况与远近。 Presence and nearness. */
  presence: Presence;
  /** 它生产的本环节产品。 What it makes of the segment. */
  products: Array<Product>;
  /** 理由。 The reason. */
  reason: CandidateReason;
  /** `reason` 的名称。 The name of `reason` for people. */
  reasonLabel: Scalars['String']['output'];
  /** 它供货的同行，至多 5 家。 The anchors' rivals that it supplies, 5 at most. */
  rivalsSupplied: Array<Company>;
  /** 得分 0–1，各部分可见；已知不足一半时不给。 Score with its parts; null when less than half is known. */
  score: Score;
  /** 扩产、融资、拿地等动向。 Signals: expansion, financing, land. */
  signals: Array<Event>;
  /** 为什么找它，一句话。 Why this one, in one sentence. */
  why: Scalars['String']['output'];
  /** 若它落户，各链主的本地配套率如何变；只列它已供货者。 How the local sourcing of the anchors it supplies would move if it settled here. */
  wouldRaise: Array<SourcingChange>;
};


/** 一家候选企业。 A candidate. */
export type CandidateReasonLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 一家候选企业。 A candidate. */
export type CandidateWhyArgs = {
  lang?: InputMaybe<Language>;
};

/** 不作候选的原因。 Why a maker is no candidate. */
export type CandidateLeftOut =
  /** 链主的竞争者。 A competitor of an anchor. */
  | 'COMPETITOR'
  /** 已在本区。 Here already. */
  | 'HERE'
  /** 关联企业在本区。 Here through an affiliate. */
  | 'HERE_BY_AFFILIATE'
  /** 链主本身或同集团。 An anchor or of its group. */
  | 'OWN_GROUP';

/** 补某环节可找的企业。 Firms to approach for a segment. */
export type CandidateList = {
  __typename?: 'CandidateList';
  /** 该链在本区的链主。 Anchors of its chain in the zone. */
  anchors: Array<Company>;
  /** 候选企业，先按理由，再按得分。 Candidates, by reason, then by score. */
  candidates: Array<Candidate>;
  /** 未列入者的原因与家数。 Makers left out, by reason. */
  leftOut: Array<LeftOutCount>;
  /** 所用的权重与阈值。 The weights and thresholds used. */
  profile: Profile;
  /** 环节。 The segment. */
  segment: Segment;
  /** 用一句话说明。 The same in one sentence. */
  sentence: Scalars['String']['output'];
  /** 判断所用的日期。 The day it was judged by. */
  today: Scalars['Date']['output'];
  /** 候选总数。 How many there are. */
  total: Scalars['Int']['output'];
  /** 开发区。 The zone. */
  zone: Zone;
};


/** 补某环节可找的企业。 Firms to approach for a segment. */
export type CandidateListCandidatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  reasons?: InputMaybe<Array<CandidateReason>>;
};


/** 补某环节可找的企业。 Firms to approach for a segment. */
export type CandidateListSentenceArgs = {
  lang?: InputMaybe<Language>;
};

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

/** 产业链。 A chain of industry. */
export type Chain = ChainPart & Named & Node & Observed & PolicyTarget & Sourced & {
  __typename?: 'Chain';
  /** 别名。 Other names; empty when none. */
  aliases: Array<Scalars['String']['output']>;
  /** 链主与骨干企业。 Firms that anchor it. */
  anchors: CompanyAnchoringConnection;
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 发展它的开发区与园区。 Zones and parks that focus on it. */
  focusedOnBy: PlaceFocusConnection;
  /** 标识，稳定且唯一。 The id, stable and unique. */
  id: Scalars['ID']['output'];
  /** 层级，原文。 Level as recorded; null when not recorded. */
  level?: Maybe<Scalars['String']['output']>;
  /** 名称。 Name. */
  name: Scalars['String']['output'];
  /** 英文名。 English name; null when not recorded. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** 观测值，新者在后。 Observations about it, the latest last. */
  observations: ObservationAboutConnection;
  /** 适用的政策。 Policies that apply to it. */
  policies: PolicyApplicationConnection;
  /** 环节（含下级环节）。 Its segments, at every level. */
  segments: SegmentChainMembershipConnection;
  /** 支撑它的平台与机构。 Platforms and institutions that support it. */
  supporters: SupporterSupportConnection;
  /** 调查过它的开发区。 Zones that surveyed it. */
  surveyedBy: ZoneSurveyConnection;
};


/** 产业链。 A chain of industry. */
export type ChainAnchorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<AnchorRole>;
};


/** 产业链。 A chain of industry. */
export type ChainFocusedOnByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  intent?: InputMaybe<FocusIntent>;
};


/** 产业链。 A chain of industry. */
export type ChainObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 产业链。 A chain of industry. */
export type ChainPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 产业链。 A chain of industry. */
export type ChainSegmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  position?: InputMaybe<SegmentPosition>;
};


/** 产业链。 A chain of industry. */
export type ChainSupportersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 产业链。 A chain of industry. */
export type ChainSurveyedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 本区的一家链主或骨干。 An anchor of the chain in the zone. */
export type ChainAnchor = {
  __typename?: 'ChainAnchor';
  /** 企业。 The company. */
  company: Company;
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 角色。 Its role. */
  role: AnchorRole;
  /** `role` 的名称。 The name of `role` for people. */
  roleLabel: Scalars['String']['output'];
};


/** 本区的一家链主或骨干。 An anchor of the chain in the zone. */
export type ChainAnchorRoleLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** Chain 的一页。 A page of Chain. */
export type ChainAnchoringConnection = {
  __typename?: 'ChainAnchoringConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<ChainAnchoringEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Chain>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Chain 与通向它的关系。 A Chain and the link that leads to it. */
export type ChainAnchoringEdge = Anchoring & Link & Sourced & {
  __typename?: 'ChainAnchoringEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Chain;
  /** 角色。 Role. */
  role: AnchorRole;
  /** `role` 的名称。 The name of `role` for people. */
  roleLabel: Scalars['String']['output'];
  /** 所在范围：开发区、园区或行政区。 The zone, park or region it holds for; null when not recorded. */
  scope?: Maybe<Place>;
  /** 开始。 Start; null when not recorded. */
  since?: Maybe<Scalars['PartialDate']['output']>;
  /** 状态；null 表示未载。 Status; null when not recorded. */
  status?: Maybe<LinkStatus>;
  /** `status` 的名称。 The name of `status` for people. */
  statusLabel?: Maybe<Scalars['String']['output']>;
  /** 结束。 End; null when not recorded. */
  until?: Maybe<Scalars['PartialDate']['output']>;
};


/** 一个 Chain 与通向它的关系。 A Chain and the link that leads to it. */
export type ChainAnchoringEdgeRoleLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 一个 Chain 与通向它的关系。 A Chain and the link that leads to it. */
export type ChainAnchoringEdgeStatusLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 产业链完整度，总与各部分并列；没有国家标准公式，口径见说明。 Completeness of a chain, always with its parts; no standard formula exists. */
export type ChainCompleteness = {
  __typename?: 'ChainCompleteness';
  /** 完整度 = √(coverage × linkShare)。 Completeness, the root of the two; null when either is. */
  completeness?: Maybe<Scalars['Float']['output']>;
  /** 状态已知的环节按重要性加权的平均在场度；null 表示全部未知。 Mean presence of the segments known, by importance; null when none is. */
  coverage?: Maybe<Scalars['Float']['output']>;
  /** 其中状态已知者。 Of these, known. */
  known: Scalars['Int']['output'];
  /** 已知占比；null 表示没有环节。 Share known; null without segments. */
  knownShare?: Maybe<Scalars['Float']['output']>;
  /** 相邻环节同时在场的程度；null 表示没有两端都已知的供给。 How far neighbouring segments are both present; null when no feed has both ends known. */
  linkShare?: Maybe<Scalars['Float']['output']>;
  /** 供给数。 Feeds between leaf segments. */
  links: Scalars['Int']['output'];
  /** 其中两端都已知者。 Of these, both ends known. */
  linksKnown: Scalars['Int']['output'];
  /** 环节数（无下级者）。 Leaf segments. */
  segments: Scalars['Int']['output'];
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

/** 一个开发区的一条产业链。 One chain in one zone. */
export type ChainMap = {
  __typename?: 'ChainMap';
  /** 本区的链主与骨干。 Anchors of the chain in the zone. */
  anchors: Array<ChainAnchor>;
  /** 产业链。 The chain. */
  chain: Chain;
  /** 完整度，连同其各部分。 Completeness, with its parts. */
  completeness: ChainCompleteness;
  /** 环节之间的供给。 What feeds what. */
  feeds: Array<ChainMapFeed>;
  /** 供图软件打开：环节、环节之间的供给与归组、本区生产者。 For graph programs: segments, what feeds what, groups, makers here. */
  picture: Picture;
  /** 所用的权重与阈值。 The weights and thresholds used. */
  profile: Profile;
  /** 全部环节（含归组环节），按上中下游、名称。 Every segment, groups among them, by position then name. */
  segments: Array<ChainMapSegment>;
  /** 用一句话说明。 The same in one sentence. */
  sentence: Scalars['String']['output'];
  /** 判断所用的日期。 The day it was judged by. */
  today: Scalars['Date']['output'];
  /** 开发区。 The zone. */
  zone: Zone;
};


/** 一个开发区的一条产业链。 One chain in one zone. */
export type ChainMapSegmentsArgs = {
  leaf?: InputMaybe<Scalars['Boolean']['input']>;
  states?: InputMaybe<Array<SegmentState>>;
};


/** 一个开发区的一条产业链。 One chain in one zone. */
export type ChainMapSentenceArgs = {
  lang?: InputMaybe<Language>;
};

/** 图上的一条供给。 One feed on the map. */
export type ChainMapFeed = {
  __typename?: 'ChainMapFeed';
  /** 标识。 Its id. */
  id: Scalars['ID']['output'];
  /** 供给的环节的标识。 Id of the segment that feeds. */
  source: Scalars['ID']['output'];
  /** 被供给的环节的标识。 Id of the segment that is fed. */
  target: Scalars['ID']['output'];
  /** 权重；null 表示未设。 Weight; null when not set. */
  weight?: Maybe<Scalars['Float']['output']>;
};

/** 图上的一个环节。 A segment on the map. */
export type ChainMapSegment = {
  __typename?: 'ChainMapSegment';
  /** 几家生产者算强；未设时取口径的默认值。 Makers that count as strong; the profile's default where none is set. */
  adequate: Scalars['Float']['output'];
  /** 向人采购它的本区链主。 Local anchors that buy it. */
  anchorsBuying: Array<Company>;
  /** 生产者记录的最高可信度；与状态并列，不相乘。 Highest confidence of the makers' records; beside the state, never multiplied in; null when unknown. */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** 出处：生产者、采购、意图、调查。 Evidence of makers, purchases, intents and survey. */
  evidence: Array<Evidence>;
  /** 开发区与园区对它的意图（含对其归组环节的）。 What the zone and its parks intend, for it or a group that holds it. */
  focuses: Array<SegmentFocus>;
  /** 所属的归组环节；null 表示在最上层。 The group that holds it; null at the top. */
  group?: Maybe<Segment>;
  /** 重要性；未设时取口径的默认值。 Importance; the profile's default where none is set. */
  importance: Scalars['Float']['output'];
  /** 最近的证据日期；null 表示没有。 The latest evidence; null when there is none. */
  latestAsOf?: Maybe<Scalars['PartialDate']['output']>;
  /** 线索；有或强的环节为 null。 Lead; null where it is present or strong. */
  lead?: Maybe<GapLead>;
  /** `lead` 的名称。 The name of `lead` for people. */
  leadLabel?: Maybe<Scalars['String']['output']>;
  /** 没有下级环节。 Nothing lies below it. */
  leaf: Scalars['Boolean']['output'];
  /** 本区有记录的生产者。 Makers recorded here. */
  makers: Array<Company>;
  /** 外地有记录的生产者数；一个环节连本区最多数 200 家。 Makers recorded elsewhere; up to 200 of a segment are counted, those here included. */
  makersElsewhere: Scalars['Int']['output'];
  /** 外地生产者数是否数到上限为止：至少有这么多。 Whether the count elsewhere stopped at its cap: there are at least as many. */
  makersElsewhereCapped: Scalars['Boolean']['output'];
  /** 本区有记录的生产者数（含下级），每家一次；0 不等于没有。 Makers recorded here or below, each once; 0 is not none. */
  makersHere: Scalars['Int']['output'];
  /** 计划来本区生产者。 Those that only plan to make it here. */
  planning: Array<Company>;
  /** 位置；null 表示未载。 Position; null when not recorded. */
  position?: Maybe<SegmentPosition>;
  /** `position` 的名称。 The name of `position` for people. */
  positionLabel?: Maybe<Scalars['String']['output']>;
  /** 在场度 0–1：生产者数 ÷ adequate，链主计足；null 表示未知。 Presence 0–1: makers over `adequate`, an anchor counting in full; null when unknown. */
  presence?: Maybe<Scalars['Float']['output']>;
  /** 服务于它的本区项目。 Projects in the zone that serve it. */
  projects: Array<Project>;
  /** 链主的采购。 What the anchors buy, from whom. */
  purchases: Array<AnchorPurchase>;
  /** 环节。 The segment. */
  segment: Segment;
  /** 本区生产者只有链主自己或其控制的企业：招来者将面对自配的对手。 Its only makers here are an anchor or firms it controls: a recruit meets an in-house rival. */
  selfMade: Scalars['Boolean']['output'];
  /** 状态。 State. */
  state: SegmentState;
  /** `state` 的名称。 The name of `state` for people. */
  stateLabel: Scalars['String']['output'];
  /** 调查已过期，不再作数。 That survey has lapsed and no longer counts. */
  surveyLapsed: Scalars['Boolean']['output'];
  /** 适用的调查日期；null 表示未调查。 Day of the survey that speaks for it; null when there is none. */
  surveyedOn?: Maybe<Scalars['PartialDate']['output']>;
};


/** 图上的一个环节。 A segment on the map. */
export type ChainMapSegmentLeadLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 图上的一个环节。 A segment on the map. */
export type ChainMapSegmentPositionLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 图上的一个环节。 A segment on the map. */
export type ChainMapSegmentStateLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 环节归属产业链。 A segment's membership in its chain. */
export type ChainMembership = {
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
};

/** 产业链或环节。 A chain or a segment: what zones focus on, survey and support. */
export type ChainPart = {
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 标识，稳定且唯一。 The id, stable and unique. */
  id: Scalars['ID']['output'];
  /** 名称。 Name. */
  name: Scalars['String']['output'];
};

/** ChainPart 的一页。 A page of ChainPart. */
export type ChainPartFocusConnection = {
  __typename?: 'ChainPartFocusConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<ChainPartFocusEdge>;
  /** 节点。 The nodes. */
  nodes: Array<ChainPart>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 ChainPart 与通向它的关系。 A ChainPart and the link that leads to it. */
export type ChainPartFocusEdge = Focus & Link & Sourced & {
  __typename?: 'ChainPartFocusEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 意图；null 表示未载。 Intent; null when not recorded. */
  intent?: Maybe<FocusIntent>;
  /** `intent` 的名称。 The name of `intent` for people. */
  intentLabel?: Maybe<Scalars['String']['output']>;
  /** 节点。 The node. */
  node: ChainPart;
  /** 地位；null 表示未载。 Role; null when not recorded. */
  role?: Maybe<FocusRole>;
  /** `role` 的名称。 The name of `role` for people. */
  roleLabel?: Maybe<Scalars['String']['output']>;
  /** 开始。 Start; null when not recorded. */
  since?: Maybe<Scalars['PartialDate']['output']>;
};


/** 一个 ChainPart 与通向它的关系。 A ChainPart and the link that leads to it. */
export type ChainPartFocusEdgeIntentLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 一个 ChainPart 与通向它的关系。 A ChainPart and the link that leads to it. */
export type ChainPartFocusEdgeRoleLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** ChainPart 的一页。 A page of ChainPart. */
export type ChainPartSupportConnection = {
  __typename?: 'ChainPartSupportConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<ChainPartSupportEdge>;
  /** 节点。 The nodes. */
  nodes: Array<ChainPart>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 ChainPart 与通向它的关系。 A ChainPart and the link that leads to it. */
export type ChainPartSupportEdge = Link & Sourced & Support & {
  __typename?: 'ChainPartSupportEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: ChainPart;
  /** 开始。 Start; null when not recorded. */
  since?: Maybe<Scalars['PartialDate']['output']>;
  /** 状态；null 表示未载。 Status; null when not recorded. */
  status?: Maybe<LinkStatus>;
  /** `status` 的名称。 The name of `status` for people. */
  statusLabel?: Maybe<Scalars['String']['output']>;
  /** 结束。 End; null when not recorded. */
  until?: Maybe<Scalars['PartialDate']['output']>;
};


/** 一个 ChainPart 与通向它的关系。 A ChainPart and the link that leads to it. */
export type ChainPartSupportEdgeStatusLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** ChainPart 的一页。 A page of ChainPart. */
export type ChainPartSurveyConnection = {
  __typename?: 'ChainPartSurveyConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<ChainPartSurveyEdge>;
  /** 节点。 The nodes. */
  nodes: Array<ChainPart>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 ChainPart 与通向它的关系。 A ChainPart and the link that leads to it. */
export type ChainPartSurveyEdge = Link & Sourced & Survey & {
  __typename?: 'ChainPartSurveyEdge';
  /** 调查单位。 Who surveyed; null when not recorded. */
  by?: Maybe<Scalars['String']['output']>;
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: ChainPart;
  /** 调查日期。 Day of the survey; null when not recorded. */
  on?: Maybe<Scalars['PartialDate']['output']>;
};

/** 变动的动作。 What happened to a row. */
export type ChangeAction =
  /** 变更。 It changed. */
  | 'CHANGED'
  /** 新增。 It came. */
  | 'CREATED'
  /** 移除。 It went. */
  | 'REMOVED';

/** 一项变动。 One change. */
export type ChangeEntry = {
  __typename?: 'ChangeEntry';
  /** 涉及的实体；已不存在者不在其中。 What it is about; empty for what is gone. */
  about: Array<Named>;
  /** 动作。 Action. */
  action: ChangeAction;
  /** `action` 的名称。 The name of `action` for people. */
  actionLabel: Scalars['String']['output'];
  /** 新值。 Value after; null when there is none. */
  after?: Maybe<Scalars['String']['output']>;
  /** 导入时间（UTC）。 Time of import, UTC. */
  at: Scalars['String']['output'];
  /** 原值。 Value before; null when there was none. */
  before?: Maybe<Scalars['String']['output']>;
  /** 种类。 Kind. */
  kind: ChangeKind;
  /** `kind` 的名称。 The name of `kind` for people. */
  kindLabel: Scalars['String']['output'];
  /** 变更的属性；新增与移除为 null。 The property that changed; null for rows that came or went. */
  property?: Maybe<Scalars['String']['output']>;
  /** 行的标识，如 `Project:x`、`SUPPLIES:a>b>c`。 Id of the row. */
  subject: Scalars['ID']['output'];
  /** 一句话。 In one phrase. */
  text: Scalars['String']['output'];
};


/** 一项变动。 One change. */
export type ChangeEntryActionLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 一项变动。 One change. */
export type ChangeEntryKindLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 一项变动。 One change. */
export type ChangeEntryTextArgs = {
  lang?: InputMaybe<Language>;
};

/** 变动的种类。 Kind of change. */
export type ChangeKind =
  /** 项目金额变更。 Amounts of projects. */
  | 'AMOUNT'
  /** 企业进入或离开环节：缺口因此收窄或变大。 Makers of segments: gaps that narrow or widen. */
  | 'MAKER'
  /** 项目新增或移除。 Projects that came or went. */
  | 'PROJECT'
  /** 项目到达或计划到达阶段。 Stages reached or planned. */
  | 'STAGE'
  /** 供货关系。 Supply links. */
  | 'SUPPLIER';

/** 一段时间内的变动，按导入时间。 Changes over some time, by the time of import. */
export type Changes = {
  __typename?: 'Changes';
  /** 是否因过多而只看了一部分。 Whether there were too many to look at all. */
  capped: Scalars['Boolean']['output'];
  /** 变动，新者在前。 The changes, newest first. */
  entries: Array<ChangeEntry>;
  /** 已不存在、无法归到开发区或产业链的行数。 Rows that are gone and cannot be placed in a zone or chain. */
  gone: Scalars['Int']['output'];
  /** 用一句话说明。 The same in one sentence. */
  sentence: Scalars['String']['output'];
  /** 自此时（UTC）。 Since, in UTC. */
  since: Scalars['String']['output'];
  /** 至此时（UTC），不含。 Until, in UTC, left out. */
  until: Scalars['String']['output'];
};


/** 一段时间内的变动，按导入时间。 Changes over some time, by the time of import. */
export type ChangesEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 一段时间内的变动，按导入时间。 Changes over some time, by the time of import. */
export type ChangesSentenceArgs = {
  lang?: InputMaybe<Language>;
};

/** 一处聚集。 A cluster. */
export type Cluster = {
  __typename?: 'Cluster';
  /** 企业。 The makers. */
  companies: Array<Company>;
  /** 企业数。 How many. */
  count: Scalars['Int']['output'];
  /** 地点；null 为没有此类地点记录者。 The place; null gathers makers without a recorded place of that kind. */
  place?: Maybe<Place>;
};

/** 聚集按什么地点看。 Kind of place to look at clusters by. */
export type ClusterLevel =
  /** 按市。 By city. */
  | 'CITY'
  /** 按区县。 By county. */
  | 'COUNTY'
  /** 按园区。 By park. */
  | 'PARK'
  /** 按省。 By province. */
  | 'PROVINCE'
  /** 按开发区。 By zone. */
  | 'ZONE';

/** 企业：一个法人、集团或品牌。 A firm: a legal entity, a group or a brand. */
export type Company = Named & Node & Observed & Organisation & Participant & PolicyTarget & Recipient & Sourced & {
  __typename?: 'Company';
  /** 别名。 Other names; empty when none. */
  aliases: Array<Scalars['String']['output']>;
  /** 作为链主带来的项目。 What it has brought as an anchor. */
  anchorPull: AnchorPull;
  /** 担任链主或骨干的产业链。 Chains it anchors. */
  anchors: ChainAnchoringConnection;
  /** 它带来的项目。 Projects it attracted. */
  attracted: ProjectAttractionConnection;
  /** 上游绕不开的企业。 Who cannot be routed around upstream. */
  bottlenecks: Array<Bottleneck>;
  /** 有记录的直接客户，每条供货关系一行；分层与统计见 `downstream`。 Recorded direct customers, a row per supply link; tiers and counts: `downstream`. */
  customers: CompanySupplyConnection;
  /** 多级依赖：依赖哪些企业或地区，到什么程度。 On which companies or regions it depends, and how much. */
  dependence: Dependence;
  /** 下游：直接与间接客户，每家一次，按最近层级；参数同 `upstream`。 Downstream: direct and indirect customers, each once at its nearest tier. */
  downstream: Downstream;
  /** 参加的事件。 Events it took part in. */
  events: EventParticipationConnection;
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 曾用名。 Former names; empty when none. */
  formerNames: Array<Scalars['String']['output']>;
  /** 成立日期。 Founded; null when not recorded. */
  foundedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** 集团、合资与股东方的全部记录，连同在区情况。 All recorded members of its group, ventures and shareholders, with presence. */
  group: Array<GroupMember>;
  /** 其持股的企业。 What it owns. */
  holdings: CompanyOwnershipConnection;
  /** 标识，稳定且唯一。 The id, stable and unique. */
  id: Scalars['ID']['output'];
  /** 若它停供，谁受影响、有没有别的来源。 Who is hit if it stops, and whether they have another source. */
  impact: Impact;
  /** 类别。 Kind; null when not recorded. */
  kind?: Maybe<CompanyKind>;
  /** `kind` 的名称。 The name of `kind` for people. */
  kindLabel?: Maybe<Scalars['String']['output']>;
  /** 本地配套，三个口径。 Local sourcing by three rules. */
  localSourcing: LocalSourcing;
  /** 所在地：园区、开发区、行政区。 Where it is: parks, zones, regions. */
  locations: PlaceLocationConnection;
  /** 名称。 Name. */
  name: Scalars['String']['output'];
  /** 英文名。 English name; null when not recorded. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** 不在本区的供应商。 Suppliers that are not recorded in a zone. */
  nonLocalSuppliers: NonLocalSuppliers;
  /** 观测值，新者在后。 Observations about it, the latest last. */
  observations: ObservationAboutConnection;
  /** 持有其股份者。 Who owns it. */
  owners: OrganisationOwnershipConnection;
  /** 合作者（对方发起的）。 Who works with it, as recorded from the other side. */
  partnerOf: OrganisationCooperationConnection;
  /** 合作者（它发起的）。 Whom it works with, as recorded from its side. */
  partners: OrganisationCooperationConnection;
  /** 适用的政策。 Policies that apply to it. */
  policies: PolicyApplicationConnection;
  /** 可供而未记录供货的企业：供需对接与招商的名单。 Who could supply and is not recorded as a supplier. */
  potentialSuppliers: PotentialSuppliers;
  /** 是否在某开发区、有多近。 Whether it is in a zone, and how near. */
  presence: Presence;
  /** 产品。 Products it makes. */
  products: ProductMakingConnection;
  /** 投资的项目。 Projects it invests in. */
  projects: ProjectInvestingConnection;
  /** 所获荣誉。 Recognitions it received. */
  recognitions: RecognitionReceiptConnection;
  /** 注册资本。 Registered capital; null when not recorded. */
  registeredCapital?: Maybe<Quantity>;
  /** 所在环节。 Segments it is active in. */
  segments: SegmentActivityConnection;
  /** 简称。 Short name; null when not recorded. */
  shortName?: Maybe<Scalars['String']['output']>;
  /** 只有一个有记录来源的采购；一家企业的采购至多看 5000 条，未看全的产品不判断。 Inputs with one recorded source; up to 5,000 purchases are looked at, and a product not seen whole is not judged. */
  singleSources: Array<SingleSource>;
  /** 经营状态，原文。 Business status as recorded; null when not recorded. */
  status?: Maybe<Scalars['String']['output']>;
  /** 股票代码；空表示未载，不等于未上市。 Stock codes; empty means not recorded, not unlisted. */
  stockCodes: Array<Scalars['String']['output']>;
  /** 采购的集中程度。 How concentrated its purchases are. */
  supplierConcentration: SupplierConcentration;
  /** 有记录的直接供应商，每条供货关系一行；分层与统计见 `upstream`。 Recorded direct suppliers, a row per supply link; tiers and counts: `upstream`. */
  suppliers: CompanySupplyConnection;
  /** 掌握的技术。 Technologies it masters. */
  technologies: TechnologyMasteryConnection;
  /** 上游：直接与间接供应商，每家一次，按最近层级。 Upstream: direct and indirect suppliers, each once at its nearest tier. */
  upstream: Upstream;
  /** 统一社会信用代码。 Unified social credit code; null when not recorded. */
  uscc?: Maybe<Scalars['String']['output']>;
  /** 网站。 Website; null when not recorded. */
  website?: Maybe<Scalars['String']['output']>;
};


/** 企业：一个法人、集团或品牌。 A firm: a legal entity, a group or a brand. */
export type CompanyAnchorPullArgs = {
  today?: InputMaybe<Scalars['Date']['input']>;
};


/** 企业：一个法人、集团或品牌。 A firm: a legal entity, a group or a brand. */
export type CompanyAnchorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<AnchorRole>;
};


/** 企业：一个法人、集团或品牌。 A firm: a legal entity, a group or a brand. */
export type CompanyAttractedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 企业：一个法人、集团或品牌。 A firm: a legal entity, a group or a brand. */
export type CompanyBottlenecksArgs = {
  depth?: Scalars['Int']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  today?: InputMaybe<Scalars['Date']['input']>;
};


/** 企业：一个法人、集团或品牌。 A firm: a legal entity, a group or a brand. */
export type CompanyCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<LinkStatus>;
};


/** 企业：一个法人、集团或品牌。 A firm: a legal entity, a group or a brand. */
export type CompanyDependenceArgs = {
  by?: DependenceBy;
  depth?: Scalars['Int']['input'];
  today?: InputMaybe<Scalars['Date']['input']>;
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
export type CompanyEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 企业：一个法人、集团或品牌。 A firm: a legal entity, a group or a brand. */
export type CompanyGroupArgs = {
  zone?: InputMaybe<EntityBy>;
};


/** 企业：一个法人、集团或品牌。 A firm: a legal entity, a group or a brand. */
export type CompanyHoldingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  control?: InputMaybe<OwnershipControl>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 企业：一个法人、集团或品牌。 A firm: a legal entity, a group or a brand. */
export type CompanyImpactArgs = {
  depth?: Scalars['Int']['input'];
  today?: InputMaybe<Scalars['Date']['input']>;
  zone?: InputMaybe<EntityBy>;
};


/** 企业：一个法人、集团或品牌。 A firm: a legal entity, a group or a brand. */
export type CompanyKindLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 企业：一个法人、集团或品牌。 A firm: a legal entity, a group or a brand. */
export type CompanyLocalSourcingArgs = {
  ifSettled?: InputMaybe<Array<EntityBy>>;
  ifStopped?: InputMaybe<Array<EntityBy>>;
  radius?: Nearness;
  today?: InputMaybe<Scalars['Date']['input']>;
  zone: EntityBy;
};


/** 企业：一个法人、集团或品牌。 A firm: a legal entity, a group or a brand. */
export type CompanyLocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<PlaceRole>;
};


/** 企业：一个法人、集团或品牌。 A firm: a legal entity, a group or a brand. */
export type CompanyNonLocalSuppliersArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  today?: InputMaybe<Scalars['Date']['input']>;
  zone: EntityBy;
};


/** 企业：一个法人、集团或品牌。 A firm: a legal entity, a group or a brand. */
export type CompanyObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 企业：一个法人、集团或品牌。 A firm: a legal entity, a group or a brand. */
export type CompanyOwnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  control?: InputMaybe<OwnershipControl>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 企业：一个法人、集团或品牌。 A firm: a legal entity, a group or a brand. */
export type CompanyPartnerOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 企业：一个法人、集团或品牌。 A firm: a legal entity, a group or a brand. */
export type CompanyPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 企业：一个法人、集团或品牌。 A firm: a legal entity, a group or a brand. */
export type CompanyPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 企业：一个法人、集团或品牌。 A firm: a legal entity, a group or a brand. */
export type CompanyPotentialSuppliersArgs = {
  depth?: Scalars['Int']['input'];
  near?: InputMaybe<EntityBy>;
  via?: PotentialVia;
};


/** 企业：一个法人、集团或品牌。 A firm: a legal entity, a group or a brand. */
export type CompanyPresenceArgs = {
  zone: EntityBy;
};


/** 企业：一个法人、集团或品牌。 A firm: a legal entity, a group or a brand. */
export type CompanyProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 企业：一个法人、集团或品牌。 A firm: a legal entity, a group or a brand. */
export type CompanyProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 企业：一个法人、集团或品牌。 A firm: a legal entity, a group or a brand. */
export type CompanyRecognitionsArgs = {
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
export type CompanySingleSourcesArgs = {
  today?: InputMaybe<Scalars['Date']['input']>;
  zone?: InputMaybe<EntityBy>;
};


/** 企业：一个法人、集团或品牌。 A firm: a legal entity, a group or a brand. */
export type CompanySupplierConcentrationArgs = {
  today?: InputMaybe<Scalars['Date']['input']>;
};


/** 企业：一个法人、集团或品牌。 A firm: a legal entity, a group or a brand. */
export type CompanySuppliersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<LinkStatus>;
};


/** 企业：一个法人、集团或品牌。 A firm: a legal entity, a group or a brand. */
export type CompanyTechnologiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** Company 的一页。 A page of Company. */
export type CompanyAnchoringConnection = {
  __typename?: 'CompanyAnchoringConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<CompanyAnchoringEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Company>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Company 与通向它的关系。 A Company and the link that leads to it. */
export type CompanyAnchoringEdge = Anchoring & Link & Sourced & {
  __typename?: 'CompanyAnchoringEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Company;
  /** 角色。 Role. */
  role: AnchorRole;
  /** `role` 的名称。 The name of `role` for people. */
  roleLabel: Scalars['String']['output'];
  /** 所在范围：开发区、园区或行政区。 The zone, park or region it holds for; null when not recorded. */
  scope?: Maybe<Place>;
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
export type CompanyAnchoringEdgeRoleLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 一个 Company 与通向它的关系。 A Company and the link that leads to it. */
export type CompanyAnchoringEdgeStatusLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** Company 的一页。 A page of Company. */
export type CompanyAttractionConnection = {
  __typename?: 'CompanyAttractionConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<CompanyAttractionEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Company>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Company 与通向它的关系。 A Company and the link that leads to it. */
export type CompanyAttractionEdge = Attraction & Link & Sourced & {
  __typename?: 'CompanyAttractionEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Company;
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
export type CompanyMasteryConnection = {
  __typename?: 'CompanyMasteryConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<CompanyMasteryEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Company>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Company 与通向它的关系。 A Company and the link that leads to it. */
export type CompanyMasteryEdge = Link & Mastery & Sourced & {
  __typename?: 'CompanyMasteryEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Company;
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
export type CompanyMasteryEdgeStatusLabelArgs = {
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

/** 一家企业某指标的最近实际值。 The latest actual value of an indicator for a company. */
export type CompanyValue = {
  __typename?: 'CompanyValue';
  /** 企业。 The company. */
  company: Company;
  /** 观测值，连同出处。 The observation, with its evidence. */
  observation: Observation;
  /** 期间或日期。 Period or day; null when not recorded. */
  on?: Maybe<Scalars['PartialDate']['output']>;
  /** 与门槛之比；未给门槛时为 null。 Ratio to the threshold; null without one. */
  ratio?: Maybe<Scalars['Float']['output']>;
  /** 便于阅读的数值与单位。 Value and unit as planners write them. */
  readable: ReadableValue;
  /** 单位；null 表示未载。 Unit; null when not recorded. */
  unit?: Maybe<Scalars['String']['output']>;
  /** 数值。 Value. */
  value: Scalars['Float']['output'];
};


/** 一家企业某指标的最近实际值。 The latest actual value of an indicator for a company. */
export type CompanyValueReadableArgs = {
  lang?: InputMaybe<Language>;
};

/** 一个开发区在一个环节上。 One zone in one segment. */
export type ComparisonCell = {
  __typename?: 'ComparisonCell';
  /** 区位商，按企业数；任一方企业过少或不可排名时为 null。 Location quotient by firms; null with too few firms on a side, or where zones may not be ranked. */
  locationQuotient?: Maybe<Scalars['Float']['output']>;
  /** 有记录的生产者数；0 不等于没有。 Makers recorded; 0 is not none. */
  makersHere: Scalars['Int']['output'];
  /** 在场度 0–1；null 表示未知。 Presence; null when unknown. */
  presence?: Maybe<Scalars['Float']['output']>;
  /** 只有链主自己在做。 Only an anchor itself makes it. */
  selfMade: Scalars['Boolean']['output'];
  /** 状态。 State. */
  state: SegmentState;
  /** `state` 的名称。 The name of `state` for people. */
  stateLabel: Scalars['String']['output'];
  /** 开发区。 The zone. */
  zone: Zone;
};


/** 一个开发区在一个环节上。 One zone in one segment. */
export type ComparisonCellStateLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 一个环节的对比。 One segment compared. */
export type ComparisonRow = {
  __typename?: 'ComparisonRow';
  /** 各区，次序同所问。 The zones, in the order asked. */
  cells: Array<ComparisonCell>;
  /** 各地有记录的生产者总数。 Makers recorded anywhere. */
  makersAnywhere: Scalars['Int']['output'];
  /** 环节。 The segment. */
  segment: Segment;
};

/** 在一条链上与本区互补的开发区。 A zone that complements another on a chain. */
export type Complement = {
  __typename?: 'Complement';
  /** 本区所得 0–1：它补上的在场度，按重要性。 What we gain: the presence it adds, by importance. */
  ourGain: Scalars['Float']['output'];
  /** 双方都有记录的环节数。 Segments recorded on both sides. */
  shared: Scalars['Int']['output'];
  /** 对方所得 0–1。 What they gain. */
  theirGain: Scalars['Float']['output'];
  /** 它有记录而本区无记录的环节。 Segments recorded there and not here. */
  theyHave: Array<Segment>;
  /** 本区有记录而它无记录的环节。 Segments recorded here and not there. */
  weHave: Array<Segment>;
  /** 开发区。 The zone. */
  zone: Zone;
};

/** 集中程度的档。 Band of concentration. */
export type ConcentrationBand =
  /** 高：高于 0.18。 Above 0.18. */
  | 'CONCENTRATED'
  /** 中：0.10 至 0.18。 Moderate, 0.10 to 0.18. */
  | 'MODERATE'
  /** 低：HHI 低于 0.10。 HHI below 0.10. */
  | 'OPEN';

/** 一个份额。 One share. */
export type ConcentrationShare = {
  __typename?: 'ConcentrationShare';
  /** 企业、环节或客户。 The firm, segment or customer. */
  node: Named;
  /** 份额 0–1。 Share. */
  share: Scalars['Float']['output'];
};

/** 同一指标、对象与期间的不同说法。 Different statements of one indicator about one thing in one period. */
export type Conflict = {
  __typename?: 'Conflict';
  /** 对象。 What it is about. */
  about: Observed;
  /** 指标。 The indicator. */
  indicator: Indicator;
  /** 各种说法。 The statements. */
  observations: Array<Observation>;
  /** 期间；存量为证据日期。 Period, or the day of the evidence for a stock; null when undated. */
  period?: Maybe<Scalars['PartialDate']['output']>;
};

/** 两家企业之间的联系：供货、持股、合作，不论方向，取最短者。 How two companies are tied by supply, ownership or cooperation, either way, the shortest. */
export type Connected = {
  __typename?: 'Connected';
  /** 是否到上限为止。 Whether they stopped at the cap. */
  capped: Scalars['Boolean']['output'];
  /** 是否有记录的联系；false 不等于没有。 Whether a tie is recorded; false does not mean none. */
  connected: Scalars['Boolean']['output'];
  /** 一家。 One company. */
  from: Company;
  /** 供图软件打开：各条联系合成的图。 For graph programs: all ways as one picture. */
  picture: Picture;
  /** 用一句话说明。 The same in one sentence. */
  sentence: Scalars['String']['output'];
  /** 最短几步；null 表示没有记录。 Steps of the shortest; null when none is recorded. */
  steps?: Maybe<Scalars['Int']['output']>;
  /** 另一家。 The other. */
  to: Company;
  /** 各条联系，强者在前，至多 50 条。 The ways, the strongest first, 50 at most. */
  ways: Array<TieWay>;
};


/** 两家企业之间的联系：供货、持股、合作，不论方向，取最短者。 How two companies are tied by supply, ownership or cooperation, either way, the shortest. */
export type ConnectedSentenceArgs = {
  lang?: InputMaybe<Language>;
};

/** 隶属关系。 Containment. */
export type Containment = {
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
};

/** 合作关系。 Cooperation between two organisations. */
export type Cooperation = {
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 类别，原文。 Kind as recorded; null when not recorded. */
  kind?: Maybe<Scalars['String']['output']>;
  /** 开始。 Start; null when not recorded. */
  since?: Maybe<Scalars['PartialDate']['output']>;
  /** 状态；null 表示未载。 Status; null when not recorded. */
  status?: Maybe<LinkStatus>;
  /** `status` 的名称。 The name of `status` for people. */
  statusLabel?: Maybe<Scalars['String']['output']>;
  /** 结束。 End; null when not recorded. */
  until?: Maybe<Scalars['PartialDate']['output']>;
};


/** 合作关系。 Cooperation between two organisations. */
export type CooperationStatusLabelArgs = {
  lang?: InputMaybe<Language>;
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

/** 一个币种的合计。 A sum in one currency. */
export type CurrencySum = {
  __typename?: 'CurrencySum';
  /** 币种，如 CNY。 Currency, such as CNY. */
  currency: Scalars['String']['output'];
  /** 便于阅读的合计与单位。 The sum as planners write it. */
  readable: ReadableValue;
  /** 合计。 The sum. */
  value: Scalars['Float']['output'];
};


/** 一个币种的合计。 A sum in one currency. */
export type CurrencySumReadableArgs = {
  lang?: InputMaybe<Language>;
};

/** 一家企业多级依赖谁、依赖哪里。 On whom or where a company depends over several tiers. */
export type Dependence = {
  __typename?: 'Dependence';
  /** 归组方式。 What it is grouped by. */
  by: DependenceBy;
  /** `by` 的名称。 The name of `by` for people. */
  byLabel: Scalars['String']['output'];
  /** 企业。 The company. */
  company: Company;
  /** 上游查到哪里为止。 How far the upstream network was walked. */
  coverage: Coverage;
  /** 所用的权重与阈值。 The weights and thresholds used. */
  profile: Profile;
  /** 所看的采购数。 Purchases looked at. */
  purchases: Scalars['Int']['output'];
  /** 依赖，大者在前。 Dependences, the greatest first. */
  rows: Array<DependenceRow>;
  /** 用一句话说明。 The same in one sentence. */
  sentence: Scalars['String']['output'];
  /** 有份额记录的采购数。 Purchases with a recorded share. */
  sharesKnown: Scalars['Int']['output'];
  /** 判断状况所用的日期。 The day that standing was judged by. */
  today: Scalars['Date']['output'];
};


/** 一家企业多级依赖谁、依赖哪里。 On whom or where a company depends over several tiers. */
export type DependenceByLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 一家企业多级依赖谁、依赖哪里。 On whom or where a company depends over several tiers. */
export type DependenceRowsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 一家企业多级依赖谁、依赖哪里。 On whom or where a company depends over several tiers. */
export type DependenceSentenceArgs = {
  lang?: InputMaybe<Language>;
};

/** 依赖按什么归组。 What dependence is grouped by. */
export type DependenceBy =
  /** 按企业。 By company. */
  | 'COMPANY'
  /** 按省或国家。 By province or country. */
  | 'REGION';

/** 一项依赖。 One dependence. */
export type DependenceRow = {
  __typename?: 'DependenceRow';
  /** 依赖程度 0–1：沿路份额之积的总和。 Exposure: the products of shares along the ways, summed. */
  exposure: Scalars['Float']['output'];
  /** 路上有份额未载，按均分推算。 Some share is not recorded and was split evenly. */
  exposureEstimated: Scalars['Boolean']['output'];
  /** 它的名称；地区未载者如此写明。 Its name; where the region is not recorded it says so. */
  name: Scalars['String']['output'];
  /** 企业或地区；null 为地区未载者。 The company or region; null gathers those whose region is not recorded. */
  on?: Maybe<Named>;
};


/** 一项依赖。 One dependence. */
export type DependenceRowNameArgs = {
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
  /** 同一张图的紧凑形式，供大图使用。 The same picture packed into rows, for large ones. */
  packedGraph: Scalars['PackedGraph']['output'];
  /** 这张图中各条关系的来源，每个一次，按标识。 The sources behind the links of that picture, each once, by id. */
  sources: Array<Source>;
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


/** 下游网络。 A downstream network. */
export type DownstreamPackedGraphArgs = {
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
};


/** 下游网络。 A downstream network. */
export type DownstreamSourcesArgs = {
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
};

/** 技术用途。 A technology's use. */
export type Enabling = {
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
};

/** 查找依据：恰好给出一项。 How to find an entity: exactly one of. */
export type EntityBy =
  /** 标识，如 `Zone:jhedz` 或 `jhedz`。 The id, with or without its label. */
  { id: Scalars['ID']['input']; name?: never; }
  |  /** 名称、简称或别名；完全一致优先，其次唯一前缀。 Name, short name or alias; exact wins over a unique prefix. */
  { id?: never; name: Scalars['String']['input']; };

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

/** 事件：签约、展会、启用、突破等。 An event: signing, fair, opening, breakthrough. */
export type Event = Named & Node & Observed & Sourced & {
  __typename?: 'Event';
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 标识，稳定且唯一。 The id, stable and unique. */
  id: Scalars['ID']['output'];
  /** 类别；null 表示未载。 Kind; null when not recorded. */
  kind?: Maybe<EventKind>;
  /** `kind` 的名称。 The name of `kind` for people. */
  kindLabel?: Maybe<Scalars['String']['output']>;
  /** 地点。 Where it was. */
  locations: PlaceLocationConnection;
  /** 名称。 Name. */
  name: Scalars['String']['output'];
  /** 观测值，新者在后。 Observations about it, the latest last. */
  observations: ObservationAboutConnection;
  /** 日期；null 表示年份未载。 When; null when not even the year is recorded. */
  on?: Maybe<Scalars['PartialDate']['output']>;
  /** 在此签约的项目后来如何：阶段、金额、转化。 What became of the projects signed at it: stages, money, conversion. */
  outcome: Pipeline;
  /** 参加者。 Who took part. */
  participants: ParticipantParticipationConnection;
  /** 在此签约的项目。 Projects signed at it. */
  projects: ProjectSigningAtConnection;
};


/** 事件：签约、展会、启用、突破等。 An event: signing, fair, opening, breakthrough. */
export type EventKindLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 事件：签约、展会、启用、突破等。 An event: signing, fair, opening, breakthrough. */
export type EventLocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 事件：签约、展会、启用、突破等。 An event: signing, fair, opening, breakthrough. */
export type EventObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 事件：签约、展会、启用、突破等。 An event: signing, fair, opening, breakthrough. */
export type EventOutcomeArgs = {
  today?: InputMaybe<Scalars['Date']['input']>;
};


/** 事件：签约、展会、启用、突破等。 An event: signing, fair, opening, breakthrough. */
export type EventParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 事件：签约、展会、启用、突破等。 An event: signing, fair, opening, breakthrough. */
export type EventProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Event 的一页。 A page of Event. */
export type EventConnection = {
  __typename?: 'EventConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<EventEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Event>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Event 与通向它的关系。 A Event and the link that leads to it. */
export type EventEdge = {
  __typename?: 'EventEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 节点。 The node. */
  node: Event;
};

/** 事件类别。 Kind of event. */
export type EventKind =
  /** 突破。 Breakthrough. */
  | 'BREAKTHROUGH'
  /** 竞赛。 Contest. */
  | 'CONTEST'
  /** 扩产信号。 Sign of expansion. */
  | 'EXPANSION'
  /** 展会、洽谈会。 Fair. */
  | 'FAIR'
  /** 融资信号。 Sign of financing. */
  | 'FINANCING'
  /** 拿地信号。 Sign of taking land. */
  | 'LAND'
  /** 会议。 Meeting. */
  | 'MEETING'
  /** 开业、启用。 Opening. */
  | 'OPENING'
  /** 签约。 Signing. */
  | 'SIGNING';

/** Event 的一页。 A page of Event. */
export type EventLocationConnection = {
  __typename?: 'EventLocationConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<EventLocationEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Event>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Event 与通向它的关系。 A Event and the link that leads to it. */
export type EventLocationEdge = Link & Location & Sourced & {
  __typename?: 'EventLocationEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Event;
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


/** 一个 Event 与通向它的关系。 A Event and the link that leads to it. */
export type EventLocationEdgeRoleLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 一个 Event 与通向它的关系。 A Event and the link that leads to it. */
export type EventLocationEdgeStatusLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 事件的次序。 Order of events. */
export type EventOrder =
  /** 新者在前，无日期者在后。 Latest first, undated last. */
  | 'LATEST'
  /** 按拼音。 By pinyin. */
  | 'NAME';

/** Event 的一页。 A page of Event. */
export type EventParticipationConnection = {
  __typename?: 'EventParticipationConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<EventParticipationEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Event>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Event 与通向它的关系。 A Event and the link that leads to it. */
export type EventParticipationEdge = Link & Participation & Sourced & {
  __typename?: 'EventParticipationEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Event;
  /** 角色，原文。 Role as recorded; null when not recorded. */
  role?: Maybe<Scalars['String']['output']>;
};

/** Event 的一页。 A page of Event. */
export type EventSigningAtConnection = {
  __typename?: 'EventSigningAtConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<EventSigningAtEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Event>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Event 与通向它的关系。 A Event and the link that leads to it. */
export type EventSigningAtEdge = Link & SigningAt & Sourced & {
  __typename?: 'EventSigningAtEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Event;
};

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

/** 在建项目达产后的预计年产值。 Yearly output expected of what is under way. */
export type ExpectedOutput = {
  __typename?: 'ExpectedOutput';
  /** 各币种合计，外币不折算；服务多条链的项目在各链都计，不同链的行不可相加。 Sums by currency; a project of several chains counts in each, so rows of different chains must not be added. */
  amounts: Array<CurrencySum>;
  /** 产业链；null 为未载所属环节者。 The chain; null gathers projects that serve no recorded segment. */
  chain?: Maybe<Chain>;
  /** 计入的项目。 The projects counted. */
  projectNodes: Array<Project>;
  /** 项目数。 Projects. */
  projects: Scalars['Int']['output'];
  /** 未载预计产值的项目数。 Projects without an expected output. */
  undisclosed: Scalars['Int']['output'];
  /** 按最后记录尚未投产、但久无记录的项目数，不计入。 Not producing by their last record, but out of sight for twelve months: not counted. */
  untracked: Scalars['Int']['output'];
  /** 计划投产的年份；null 表示没有计划记录。 Planned year of production; null when no plan is recorded. */
  year?: Maybe<Scalars['Int']['output']>;
};

/** 可延伸到某环节的一家本区企业。 A local firm that could extend into a segment. */
export type Extender = {
  __typename?: 'Extender';
  /** 是链主或骨干。 It anchors a chain. */
  anchor: Scalars['Boolean']['output'];
  /** 企业。 The company. */
  company: Company;
  /** 依据。 The reasons. */
  reasons: Array<ExtensionReason>;
};

/** 一项依据。 One reason. */
export type ExtensionReason = {
  __typename?: 'ExtensionReason';
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 经由的产品、环节或技术。 The product, segment or technology. */
  via: Named;
  /** 种类。 Kind. */
  way: ExtensionWay;
  /** `way` 的名称。 The name of `way` for people. */
  wayLabel: Scalars['String']['output'];
};


/** 一项依据。 One reason. */
export type ExtensionReasonWayLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 本地企业延伸到某环节的依据，强者在前。 Why a local firm could extend into a segment, the strongest first. */
export type ExtensionWay =
  /** 在相邻环节。 It is in a segment that feeds it or is fed by it. */
  | 'FEEDS'
  /** 曾经做过。 It did so before. */
  | 'FORMER'
  /** 在同一归组环节。 It is in a segment of the same group. */
  | 'GROUP'
  /** 生产与之相接的产品。 It makes a product next to its products. */
  | 'INPUT'
  /** 已计划进入。 It plans to. */
  | 'PLANS'
  /** 掌握相关技术。 It masters a technology that serves it. */
  | 'TECHNOLOGY';

/** 环节之间的供给。 One segment feeding another. */
export type Feed = {
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 权重。 Weight; null when not set. */
  weight?: Maybe<Scalars['Float']['output']>;
};

/** 环节的补强方式。 How a project serves a segment. */
export type FillMode =
  /** 延链。 Extends it. */
  | 'EXTEND'
  /** 补链。 Fills it. */
  | 'FILL'
  /** 强链。 Strengthens it. */
  | 'STRENGTHEN';

/** 项目服务环节。 A project serving a segment. */
export type Filling = {
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 方式；null 表示未载。 Mode; null when not recorded. */
  mode?: Maybe<FillMode>;
  /** `mode` 的名称。 The name of `mode` for people. */
  modeLabel?: Maybe<Scalars['String']['output']>;
};


/** 项目服务环节。 A project serving a segment. */
export type FillingModeLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 一家想来的企业与本区的契合。 How a firm that wants to come fits a zone. */
export type FitCard = {
  __typename?: 'FitCard';
  /** 可采购的本区企业。 Companies here that it could buy from. */
  buy: Array<FitPartner>;
  /** 企业。 The firm. */
  company: Company;
  /** 同业的本区企业。 Companies here that make the same or work in the same segment. */
  compete: Array<FitPartner>;
  /** 用一句话说明。 The same in one sentence. */
  sentence: Scalars['String']['output'];
  /** 可服务的本区企业。 Companies here that it could serve. */
  serve: Array<FitPartner>;
  /** 开发区。 The zone. */
  zone: Zone;
};


/** 一家想来的企业与本区的契合。 How a firm that wants to come fits a zone. */
export type FitCardSentenceArgs = {
  lang?: InputMaybe<Language>;
};

/** 契合的一家本区企业。 A company here that fits. */
export type FitPartner = {
  __typename?: 'FitPartner';
  /** 是本区某链的链主或骨干。 It anchors a chain. */
  anchor: Scalars['Boolean']['output'];
  /** 企业。 The company. */
  company: Company;
  /** 依据，强者在前。 Reasons, the strongest first. */
  reasons: Array<FitReason>;
};

/** 契合的一项依据。 One reason of a fit. */
export type FitReason = {
  __typename?: 'FitReason';
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 产品或环节；null 表示未载。 Product or segment; null when not recorded. */
  via?: Maybe<PotentialStep>;
  /** 依据的种类。 Kind of reason. */
  way: FitWay;
  /** `way` 的名称。 The name of `way` for people. */
  wayLabel: Scalars['String']['output'];
};


/** 契合的一项依据。 One reason of a fit. */
export type FitReasonWayLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 契合的依据。 Why two firms fit. */
export type FitWay =
  /** 按产品。 By products. */
  | 'PRODUCT'
  /** 按环节。 By segments. */
  | 'SEGMENT'
  /** 已有供货记录。 A recorded supply link. */
  | 'SUPPLIES';

/** 流向图的一条流。 One flow. */
export type Flow = {
  __typename?: 'Flow';
  /** 客户。 Customers on it. */
  customers: Array<Company>;
  /** 出处。 Evidence. */
  evidence: Array<Evidence>;
  /** 供货关系数。 Supply links on it. */
  links: Scalars['Int']['output'];
  /** 起点的标识。 Id of its start. */
  source: Scalars['ID']['output'];
  /** 起点所在的列：先是第一段，再是从环节出发的第二段。 Column of its start: the first step, then that from segments. */
  sourceColumn: FlowColumn;
  /** `sourceColumn` 的名称。 The name of `sourceColumn` for people. */
  sourceColumnLabel: Scalars['String']['output'];
  /** 起点的名称。 Name of its start. */
  sourceName: Scalars['String']['output'];
  /** 供应商。 Suppliers on it. */
  suppliers: Array<Company>;
  /** 终点的标识。 Id of its end. */
  target: Scalars['ID']['output'];
  /** 终点的名称。 Name of its end. */
  targetName: Scalars['String']['output'];
};


/** 流向图的一条流。 One flow. */
export type FlowSourceColumnLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 流向图的一条流。 One flow. */
export type FlowSourceNameArgs = {
  lang?: InputMaybe<Language>;
};


/** 流向图的一条流。 One flow. */
export type FlowTargetNameArgs = {
  lang?: InputMaybe<Language>;
};

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

/** 流向图的节点。 A node of a flow chart. */
export type FlowNode = {
  __typename?: 'FlowNode';
  /** 列。 Column. */
  column: FlowColumn;
  /** `column` 的名称。 The name of `column` for people. */
  columnLabel: Scalars['String']['output'];
  /** 标识。 Its id. */
  id: Scalars['ID']['output'];
  /** 名称；地点未载者如此写明。 Name; where the place is not recorded it says so. */
  name: Scalars['String']['output'];
};


/** 流向图的节点。 A node of a flow chart. */
export type FlowNodeColumnLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 流向图的节点。 A node of a flow chart. */
export type FlowNodeNameArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * 本区企业的投入从哪里来（供应商所在地 → 环节 → 本区客户），或产出到哪里去（本区供应商 → 环节 → 客户所在地），供桑基图。
 * Where inputs come from (region → segment → customer here), or where outputs go (supplier here → segment → region), for a sankey.
 */
export type Flows = {
  __typename?: 'Flows';
  /** 是否到上限为止。 Whether it stopped at the cap. */
  capped: Scalars['Boolean']['output'];
  /** 方向：上游为投入，下游为产出。 Upstream: inputs; downstream: outputs. */
  direction: SupplyDirection;
  /** `direction` 的名称。 The name of `direction` for people. */
  directionLabel: Scalars['String']['output'];
  /** 流。 Flows. */
  flows: Array<Flow>;
  /** 供货关系数。 Supply links. */
  links: Scalars['Int']['output'];
  /** 节点。 Nodes. */
  nodes: Array<FlowNode>;
  /** 用一句话说明。 The same in one sentence. */
  sentence: Scalars['String']['output'];
  /** 对方地点未载的关系数。 Links whose partner's place is not recorded. */
  unknownRegion: Scalars['Int']['output'];
};


/**
 * 本区企业的投入从哪里来（供应商所在地 → 环节 → 本区客户），或产出到哪里去（本区供应商 → 环节 → 客户所在地），供桑基图。
 * Where inputs come from (region → segment → customer here), or where outputs go (supplier here → segment → region), for a sankey.
 */
export type FlowsDirectionLabelArgs = {
  lang?: InputMaybe<Language>;
};


/**
 * 本区企业的投入从哪里来（供应商所在地 → 环节 → 本区客户），或产出到哪里去（本区供应商 → 环节 → 客户所在地），供桑基图。
 * Where inputs come from (region → segment → customer here), or where outputs go (supplier here → segment → region), for a sankey.
 */
export type FlowsSentenceArgs = {
  lang?: InputMaybe<Language>;
};

/** 发展方向。 A zone's or park's wish for a chain or segment. */
export type Focus = {
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 意图；null 表示未载。 Intent; null when not recorded. */
  intent?: Maybe<FocusIntent>;
  /** `intent` 的名称。 The name of `intent` for people. */
  intentLabel?: Maybe<Scalars['String']['output']>;
  /** 地位；null 表示未载。 Role; null when not recorded. */
  role?: Maybe<FocusRole>;
  /** `role` 的名称。 The name of `role` for people. */
  roleLabel?: Maybe<Scalars['String']['output']>;
  /** 开始。 Start; null when not recorded. */
  since?: Maybe<Scalars['PartialDate']['output']>;
};


/** 发展方向。 A zone's or park's wish for a chain or segment. */
export type FocusIntentLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 发展方向。 A zone's or park's wish for a chain or segment. */
export type FocusRoleLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 发展意图。 What a zone or park wants with a field. */
export type FocusIntent =
  /** 培育。 To cultivate. */
  | 'CULTIVATE'
  /** 延链：向外延伸。 To extend the chain. */
  | 'EXTEND'
  /** 补链：补其缺。 To fill a missing link. */
  | 'FILL'
  /** 主导。 A leading field. */
  | 'LEADING';

/** 领域在园区中的地位。 What a field is to a park. */
export type FocusRole =
  /** 基础。 Base. */
  | 'BASE'
  /** 先导。 Lead. */
  | 'LEAD'
  /** 特色。 Speciality. */
  | 'SPECIALITY';

/** 一处合用的载体。 A site that would do. */
export type FreeSite = {
  __typename?: 'FreeSite';
  /** 是否够所需面积；null 表示面积未载或未问。 Whether it is large enough; null when unknown or not asked. */
  enough?: Maybe<Scalars['Boolean']['output']>;
  /** 出处。 Evidence. */
  evidence: Array<Evidence>;
  /** 所在园区或开发区提出的、与所问企业、环节或链相合的方向；空为没有，null 为未问。 What its park or zone wants that fits the firm, segment or chain asked about; empty when none, null when not asked. */
  focuses?: Maybe<Array<ChainPart>>;
  /** 可用面积：状态为可供而未写可用面积者，按其面积；null 表示未载。 Free area: the whole one where it is free and nothing else is said; null when unknown. */
  free?: Maybe<Quantity>;
  /** 所在的园区、开发区或行政区。 The park, zone or region it lies in. */
  place: Named;
  /** 载体。 The site. */
  site: Site;
};


/** 一处合用的载体。 A site that would do. */
export type FreeSiteFreeArgs = {
  in?: InputMaybe<AreaUnit>;
};

/**
 * 一个开发区里哪里放得下：合用的载体，方向相符的园区在前，可用面积未载者在后。
 * Where in a zone a project could go: sites that would do, those in parks with a fitting focus first, unknown areas last.
 */
export type FreeSites = {
  __typename?: 'FreeSites';
  /** 园区数。 Parks in the zone. */
  parks: Scalars['Int']['output'];
  /** 有载体记录的园区数。 Parks with a recorded site. */
  parksKnown: Scalars['Int']['output'];
  /** 合用的载体。 Sites that would do. */
  rows: Array<FreeSite>;
  /** 用一句话说明，含未列入者。 The same in one sentence, with what was left out. */
  sentence: Scalars['String']['output'];
  /** 合用的载体总数。 Sites that would do. */
  total: Scalars['Int']['output'];
};


/**
 * 一个开发区里哪里放得下：合用的载体，方向相符的园区在前，可用面积未载者在后。
 * Where in a zone a project could go: sites that would do, those in parks with a fitting focus first, unknown areas last.
 */
export type FreeSitesRowsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 一个开发区里哪里放得下：合用的载体，方向相符的园区在前，可用面积未载者在后。
 * Where in a zone a project could go: sites that would do, those in parks with a fitting focus first, unknown areas last.
 */
export type FreeSitesSentenceArgs = {
  lang?: InputMaybe<Language>;
};

/** 一个缺口。 One gap. */
export type Gap = {
  __typename?: 'Gap';
  /** 向人采购它的本区链主。 Local anchors that buy it. */
  anchorsBuying: Array<Company>;
  /** 出处。 Evidence. */
  evidence: Array<Evidence>;
  /** 重要性。 Importance. */
  importance: Scalars['Float']['output'];
  /** 线索。 Lead. */
  lead: GapLead;
  /** `lead` 的名称。 The name of `lead` for people. */
  leadLabel: Scalars['String']['output'];
  /** 外地有记录的生产者数；见 `on.makersElsewhereCapped`。 Makers recorded elsewhere; see `on.makersElsewhereCapped`. */
  makersElsewhere: Scalars['Int']['output'];
  /** 图上的环节，连同状态、采购与意图。 The segment as on the map, with state, purchases and intents. */
  on: ChainMapSegment;
  /** 为什么列在这里，一句话。 Why it stands here, in one sentence. */
  reason: Scalars['String']['output'];
  /** 缺口得分 0–1，各部分可见。 Gap score 0–1 with its parts. */
  score: Score;
  /** 环节。 The segment. */
  segment: Segment;
  /** 状态。 State. */
  state: SegmentState;
  /** `state` 的名称。 The name of `state` for people. */
  stateLabel: Scalars['String']['output'];
  /** 链主现在的外地供应商。 The anchors' present suppliers elsewhere. */
  suppliers: Array<Company>;
};


/** 一个缺口。 One gap. */
export type GapLeadLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 一个缺口。 One gap. */
export type GapReasonArgs = {
  lang?: InputMaybe<Language>;
};


/** 一个缺口。 One gap. */
export type GapStateLabelArgs = {
  lang?: InputMaybe<Language>;
};

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

/** 缺口清单：未知、空、弱的环节，线索好者在前。 Gaps: segments that are unknown, empty or weak, the best lead first. */
export type GapList = {
  __typename?: 'GapList';
  /** 产业链。 The chain. */
  chain: Chain;
  /** 有线索的缺口，按线索、采购它的链主数、外地生产者数、重要性。 Gaps with a lead: by lead, anchors that buy it, makers elsewhere, importance. */
  gaps: Array<Gap>;
  /** 没有线索的环节，折叠于此。 Segments without a lead, folded. */
  nothingKnown: Array<Segment>;
  /** 所用的权重与阈值。 The weights and thresholds used. */
  profile: Profile;
  /** 用一句话说明。 The same in one sentence. */
  sentence: Scalars['String']['output'];
  /** 判断所用的日期。 The day it was judged by. */
  today: Scalars['Date']['output'];
  /** 开发区。 The zone. */
  zone: Zone;
};


/** 缺口清单：未知、空、弱的环节，线索好者在前。 Gaps: segments that are unknown, empty or weak, the best lead first. */
export type GapListGapsArgs = {
  leads?: InputMaybe<Array<GapLead>>;
};


/** 缺口清单：未知、空、弱的环节，线索好者在前。 Gaps: segments that are unknown, empty or weak, the best lead first. */
export type GapListSentenceArgs = {
  lang?: InputMaybe<Language>;
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

/** 集团的一个成员。 A member of a group. */
export type GroupMember = {
  __typename?: 'GroupMember';
  /** 与所问企业的股权关系。 Affiliation to the company asked about. */
  affiliation: Affiliation;
  /** `affiliation` 的名称。 The name of `affiliation` for people. */
  affiliationLabel: Scalars['String']['output'];
  /** 企业。 The company. */
  company: Company;
  /** 由所问企业控制。 Controlled by the company asked about. */
  controlled: Scalars['Boolean']['output'];
  /** 股权关系的出处。 Evidence of the affiliation. */
  evidence: Array<Evidence>;
  /** 相对给出的开发区；未给出时为 null。 Beside the zone given; null without one. */
  presence?: Maybe<Presence>;
};


/** 集团的一个成员。 A member of a group. */
export type GroupMemberAffiliationLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 有扩张迹象的一家企业。 A company with signs of growth. */
export type GrowingCompany = {
  __typename?: 'GrowingCompany';
  /** 企业。 The company. */
  company: Company;
  /** 得分：各迹象按新旧折减后之和。 Score: the signs summed, older ones less. */
  score: Scalars['Float']['output'];
  /** 迹象，新者在前。 The signs, the newest first. */
  signs: Array<GrowthSign>;
};

/** 一个迹象。 One sign. */
export type GrowthSign = {
  __typename?: 'GrowthSign';
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 种类。 Kind. */
  kind: GrowthSignKind;
  /** `kind` 的名称。 The name of `kind` for people. */
  kindLabel: Scalars['String']['output'];
  /** 日期。 When. */
  on?: Maybe<Scalars['PartialDate']['output']>;
  /** 事件或项目。 The event or project. */
  what: Named;
};


/** 一个迹象。 One sign. */
export type GrowthSignKindLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 扩张迹象的种类。 Kind of sign of growth. */
export type GrowthSignKind =
  /** 扩产。 Expansion. */
  | 'EXPANSION'
  /** 融资。 Financing. */
  | 'FINANCING'
  /** 拿地。 Land. */
  | 'LAND'
  /** 投资的项目有进展。 A project it invests in moved. */
  | 'PROJECT';

/** 一家受影响的企业。 A company that is hit. */
export type HitCompany = {
  __typename?: 'HitCompany';
  /** 同样产品的其他有记录的供应商；空为没有记录，null 为产品未载。 Other recorded suppliers of the same products; empty when none, null when no product is recorded. */
  alternatives?: Maybe<Array<Company>>;
  /** 企业。 The company. */
  company: Company;
  /** 出处。 Evidence. */
  evidence: Array<Evidence>;
  /** 依赖程度 0–1：沿路份额之积的总和。 Exposure 0–1: the products of shares along the ways, summed. */
  exposure: Scalars['Float']['output'];
  /** 路上有份额未载，按均分推算。 Some share is not recorded and was split evenly. */
  exposureEstimated: Scalars['Boolean']['output'];
  /** 相对给出的开发区；未给出时为 null。 Beside the zone given; null without one. */
  presence?: Maybe<Presence>;
  /** 受影响的采购。 The purchases that are lost. */
  purchases: Array<Purchase>;
  /** 由哪些停供的企业波及。 Which of the companies that stop reach it. */
  through: Array<Company>;
  /** 层级，1 为直接客户。 Tier; 1 is a direct customer. */
  tier: Scalars['Int']['output'];
};

/** 荣誉阶梯：按级别的企业，按环节的分布。 The honour ladder: firms by level, and by segment. */
export type HonourLadder = {
  __typename?: 'HonourLadder';
  /** 本区有记录的企业数。 Companies recorded here. */
  firms: Scalars['Int']['output'];
  /** 各级，高者在前；每家按最高的一级计。 Levels, the highest first; each firm at its highest. */
  rungs: Array<HonourRung>;
  /** 有荣誉企业的环节。 Segments with an honoured firm. */
  segments: Array<SegmentHonours>;
  /** 用一句话说明。 The same in one sentence. */
  sentence: Scalars['String']['output'];
};


/** 荣誉阶梯：按级别的企业，按环节的分布。 The honour ladder: firms by level, and by segment. */
export type HonourLadderSentenceArgs = {
  lang?: InputMaybe<Language>;
};

/** 一级荣誉。 One level. */
export type HonourRung = {
  __typename?: 'HonourRung';
  /** 企业。 The firms. */
  companies: Array<Company>;
  /** 级别；null 表示未载。 Level; null when not recorded. */
  level?: Maybe<RecognitionLevel>;
  /** `level` 的名称。 The name of `level` for people. */
  levelLabel?: Maybe<Scalars['String']['output']>;
};


/** 一级荣誉。 One level. */
export type HonourRungLevelLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 若一家企业停供，受影响者。 Who is hit if a company stops. */
export type Impact = {
  __typename?: 'Impact';
  /** 停供的全部企业。 All companies that stop. */
  companies: Array<Company>;
  /** 停供的企业；几家同时停供时为第一家。 The company that stops; of several the first. */
  company: Company;
  /** 搜索到哪里为止。 Where the search ended. */
  coverage: Coverage;
  /** 受影响的企业，近层在前，再按依赖程度。 Those hit, nearest tier first, then by exposure. */
  hit: Array<HitCompany>;
  /** 所用的权重与阈值。 The weights and thresholds used. */
  profile: Profile;
  /** 用一句话说明。 The same in one sentence. */
  sentence: Scalars['String']['output'];
  /** 判断状况所用的日期。 The day that standing was judged by. */
  today: Scalars['Date']['output'];
  /** 受影响的总数。 How many are hit. */
  total: Scalars['Int']['output'];
};


/** 若一家企业停供，受影响者。 Who is hit if a company stops. */
export type ImpactHitArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  here?: InputMaybe<Scalars['Boolean']['input']>;
};


/** 若一家企业停供，受影响者。 Who is hit if a company stops. */
export type ImpactSentenceArgs = {
  lang?: InputMaybe<Language>;
};

/** 指标：量什么、单位、方向。 An indicator: what is measured, its unit and direction. */
export type Indicator = Named & Node & Sourced & {
  __typename?: 'Indicator';
  /** 汇总方式；null 表示未载。 Aggregation; null when not recorded. */
  aggregation?: Maybe<IndicatorAggregation>;
  /** `aggregation` 的名称。 The name of `aggregation` for people. */
  aggregationLabel?: Maybe<Scalars['String']['output']>;
  /** 好坏方向；null 表示未载。 Direction; null when not recorded. */
  direction?: Maybe<IndicatorDirection>;
  /** `direction` 的名称。 The name of `direction` for people. */
  directionLabel?: Maybe<Scalars['String']['output']>;
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 标识，稳定且唯一。 The id, stable and unique. */
  id: Scalars['ID']['output'];
  /** 名称。 Name. */
  name: Scalars['String']['output'];
  /** 英文名。 English name; null when not recorded. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** 观测值，新者在后。 Its observations, the latest last. */
  observations: ObservationMeasuringConnection;
  /** 单位，如 CNY、vehicles、%（存百分数）。 Unit; `%` holds percent; null when not recorded. */
  unit?: Maybe<Scalars['String']['output']>;
};


/** 指标：量什么、单位、方向。 An indicator: what is measured, its unit and direction. */
export type IndicatorAggregationLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 指标：量什么、单位、方向。 An indicator: what is measured, its unit and direction. */
export type IndicatorDirectionLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 指标：量什么、单位、方向。 An indicator: what is measured, its unit and direction. */
export type IndicatorObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 指标如何汇总。 How periods add up. */
export type IndicatorAggregation =
  /** 平均。 Average. */
  | 'AVERAGE'
  /** 取最新。 Last. */
  | 'LAST'
  /** 相加。 Sum. */
  | 'SUM';

/** Indicator 的一页。 A page of Indicator. */
export type IndicatorConnection = {
  __typename?: 'IndicatorConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<IndicatorEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Indicator>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 指标的好坏方向。 Which direction is better. */
export type IndicatorDirection =
  /** 越高越好。 Higher is better. */
  | 'HIGHER'
  /** 越低越好。 Lower is better. */
  | 'LOWER';

/** 一个 Indicator 与通向它的关系。 A Indicator and the link that leads to it. */
export type IndicatorEdge = {
  __typename?: 'IndicatorEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 节点。 The node. */
  node: Indicator;
};

/** 指标一行：最近实际值、目标、完成率、名次与走势。 A row of the indicator board. */
export type IndicatorRow = {
  __typename?: 'IndicatorRow';
  /** 完成率 0–1：来源所载，否则实际除以同期目标。 Completion: as stated, else actual over the target of the same period; null when unknown. */
  completion?: Maybe<Scalars['Float']['output']>;
  /** 指标。 The indicator. */
  indicator: Indicator;
  /** 最近的实际值；null 表示只有目标或计划。 The latest actual observation; null when only targets or plans are recorded. */
  latest?: Maybe<Observation>;
  /** 同一期间的其他说法，空表示没有分歧。 Other statements of the same period; empty when sources agree. */
  others: Array<Observation>;
  /** 最近的目标；null 表示未载。 The latest target; null when not recorded. */
  target?: Maybe<Observation>;
  /** 实际值的走势，旧者在前。 Actual observations, the oldest first. */
  trend: Array<Observation>;
};

/** 产品之间的投入。 One product going into another. */
export type Input = {
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 必要程度，原文。 How necessary, as recorded; null when not recorded. */
  necessity?: Maybe<Scalars['String']['output']>;
  /** 能否替代，原文。 Whether it can be replaced, as recorded; null when not recorded. */
  substitutable?: Maybe<Scalars['String']['output']>;
};

/** 机构：政府、高校、银行、媒体等。 An institution: government, university, bank, media. */
export type Institution = Named & Node & Organisation & Participant & Sourced & Supporter & {
  __typename?: 'Institution';
  /** 参加的事件。 Events it took part in. */
  events: EventParticipationConnection;
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 持股的企业。 Companies it owns. */
  holdings: CompanyOwnershipConnection;
  /** 标识，稳定且唯一。 The id, stable and unique. */
  id: Scalars['ID']['output'];
  /** 类别；null 表示未载。 Kind; null when not recorded. */
  kind?: Maybe<InstitutionKind>;
  /** `kind` 的名称。 The name of `kind` for people. */
  kindLabel?: Maybe<Scalars['String']['output']>;
  /** 所在地。 Where it is. */
  locations: PlaceLocationConnection;
  /** 名称。 Name. */
  name: Scalars['String']['output'];
  /** 合作者（对方发起的）。 Who works with it, as recorded from the other side. */
  partnerOf: OrganisationCooperationConnection;
  /** 合作者（它发起的）。 Whom it works with, as recorded from its side. */
  partners: OrganisationCooperationConnection;
  /** 发布的政策。 Policies it issued. */
  policies: PolicyIssuingConnection;
  /** 投资的项目。 Projects it invests in. */
  projects: ProjectInvestingConnection;
  /** 支撑的产业链与环节。 Chains and segments it supports. */
  supports: ChainPartSupportConnection;
};


/** 机构：政府、高校、银行、媒体等。 An institution: government, university, bank, media. */
export type InstitutionEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 机构：政府、高校、银行、媒体等。 An institution: government, university, bank, media. */
export type InstitutionHoldingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 机构：政府、高校、银行、媒体等。 An institution: government, university, bank, media. */
export type InstitutionKindLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 机构：政府、高校、银行、媒体等。 An institution: government, university, bank, media. */
export type InstitutionLocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 机构：政府、高校、银行、媒体等。 An institution: government, university, bank, media. */
export type InstitutionPartnerOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 机构：政府、高校、银行、媒体等。 An institution: government, university, bank, media. */
export type InstitutionPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 机构：政府、高校、银行、媒体等。 An institution: government, university, bank, media. */
export type InstitutionPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 机构：政府、高校、银行、媒体等。 An institution: government, university, bank, media. */
export type InstitutionProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 机构：政府、高校、银行、媒体等。 An institution: government, university, bank, media. */
export type InstitutionSupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Institution 的一页。 A page of Institution. */
export type InstitutionConnection = {
  __typename?: 'InstitutionConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<InstitutionEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Institution>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Institution 与通向它的关系。 A Institution and the link that leads to it. */
export type InstitutionEdge = {
  __typename?: 'InstitutionEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 节点。 The node. */
  node: Institution;
};

/** Institution 的一页。 A page of Institution. */
export type InstitutionIssuingConnection = {
  __typename?: 'InstitutionIssuingConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<InstitutionIssuingEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Institution>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Institution 与通向它的关系。 A Institution and the link that leads to it. */
export type InstitutionIssuingEdge = Issuing & Link & Sourced & {
  __typename?: 'InstitutionIssuingEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Institution;
};

/** 机构类别。 Kind of institution. */
export type InstitutionKind =
  /** 协会。 Association. */
  | 'ASSOCIATION'
  /** 银行。 Bank. */
  | 'BANK'
  /** 政府。 Government. */
  | 'GOVERNMENT'
  /** 医院。 Hospital. */
  | 'HOSPITAL'
  /** 媒体。 Media. */
  | 'MEDIA'
  /** 科研。 Research. */
  | 'RESEARCH'
  /** 专班、指挥部。 Task force. */
  | 'TASK_FORCE'
  /** 高校。 University. */
  | 'UNIVERSITY';

/** Institution 的一页。 A page of Institution. */
export type InstitutionLocationConnection = {
  __typename?: 'InstitutionLocationConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<InstitutionLocationEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Institution>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Institution 与通向它的关系。 A Institution and the link that leads to it. */
export type InstitutionLocationEdge = Link & Location & Sourced & {
  __typename?: 'InstitutionLocationEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Institution;
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


/** 一个 Institution 与通向它的关系。 A Institution and the link that leads to it. */
export type InstitutionLocationEdgeRoleLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 一个 Institution 与通向它的关系。 A Institution and the link that leads to it. */
export type InstitutionLocationEdgeStatusLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 经由一家本区企业的引荐路径。 A way to a firm through a company of the zone. */
export type Introduction = {
  __typename?: 'Introduction';
  /** 它是链主或骨干。 It anchors a chain. */
  anchor: Scalars['Boolean']['output'];
  /** 路径上的企业，从本区企业到目标。 Companies on the way, from the one here to the firm. */
  companies: Array<Company>;
  /** 各步。 The steps. */
  steps: Array<IntroductionStep>;
  /** 强度 0–1：各步权重之积，步数越多折减越多。 Strength: the product of the steps' weights, less with each step. */
  strength: Scalars['Float']['output'];
  /** 引荐的本区企业。 The company here that could introduce us. */
  through: Company;
};

/** 路径上的一步。 A step on the way. */
export type IntroductionStep = {
  __typename?: 'IntroductionStep';
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系由离我们近的企业指向远的。 The link points from the nearer company to the farther. */
  forward: Scalars['Boolean']['output'];
  /** 近的企业。 The nearer company. */
  from: Company;
  /** 种类。 Kind. */
  kind: IntroductionStepKind;
  /** `kind` 的名称。 The name of `kind` for people. */
  kindLabel: Scalars['String']['output'];
  /** 远的企业。 The farther company. */
  to: Company;
};


/** 路径上的一步。 A step on the way. */
export type IntroductionStepKindLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 引荐的一步。 One step of an introduction. */
export type IntroductionStepKind =
  /** 控股。 Controls. */
  | 'CONTROLS'
  /** 合作。 Works with. */
  | 'COOPERATES_WITH'
  /** 参股。 Holds a part. */
  | 'HOLDS_PART'
  /** 供货。 Supplies. */
  | 'SUPPLIES';

/** 投资项目。 Investing in a project. */
export type Investing = {
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 份额 0–1。 Share, 0 to 1; null when unknown. */
  share?: Maybe<Scalars['Float']['output']>;
};

/** 发布关系。 A policy and who issued it. */
export type Issuing = {
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
};

/** 界面语言。 Language of labels and sentences. */
export type Language =
  /** 英文。 English. */
  | 'EN'
  /** 中文。 Chinese. */
  | 'ZH';

/** 未列入的一类。 One class of makers left out. */
export type LeftOutCount = {
  __typename?: 'LeftOutCount';
  /** 企业数。 Companies. */
  companies: Scalars['Int']['output'];
  /** 原因。 Reason. */
  reason: CandidateLeftOut;
  /** `reason` 的名称。 The name of `reason` for people. */
  reasonLabel: Scalars['String']['output'];
};


/** 未列入的一类。 One class of makers left out. */
export type LeftOutCountReasonLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 一次请求的各项限额；超出者得到一个错误，写明限额、所见与办法。 What one request may ask; beyond it an error says limit, found and what to do. */
export type Limits = {
  __typename?: 'Limits';
  /** 别名数；超出为 TOO_MANY_ALIASES。 Aliases; beyond: TOO_MANY_ALIASES. */
  aliases: Scalars['Int']['output'];
  /** 屏幕上（JSON、命令表格）问题答案的默认行数；用 `first` 可以要更多。 Rows of a question's answer on a screen (JSON, table) by default; `first` asks for more. */
  answerRows: Scalars['Int']['output'];
  /** 请求体的字节数。 Bytes of a request body. */
  bodyBytes: Scalars['SafeInt']['output'];
  /**
   * 按参数估计的答案值数：各页按所要行数计，嵌套相乘，由参数计算的字段计 500，遍历每层计 2000；超出为 QUERY_TOO_EXPENSIVE。响应头 x-operation-cost 给出每次的值。
   * Values an answer may hold by its arguments: pages count as asked, nested ones multiply, a field computed from arguments counts
   * 500, a traversal 2,000 a tier; beyond: QUERY_TOO_EXPENSIVE. The header x-operation-cost tells the value of each request.
   */
  cost: Scalars['SafeInt']['output'];
  /** 一把密钥或一个令牌每分钟的费用；超出为 RATE_LIMITED。 Cost that one key or token may ask for in a minute; beyond: RATE_LIMITED. */
  costPerMinute: Scalars['SafeInt']['output'];
  /** 不写 `first` 时一页的行数。 Rows of a page without `first`. */
  defaultPageSize: Scalars['Int']['output'];
  /** 字段嵌套的层数；超出为 QUERY_TOO_DEEP。 Nested fields; beyond: QUERY_TOO_DEEP. */
  depth: Scalars['Int']['output'];
  /** 指令数；超出为 TOO_MANY_DIRECTIVES。 Directives; beyond: TOO_MANY_DIRECTIVES. */
  directives: Scalars['Int']['output'];
  /** 命名问题导出（CSV、XLSX）的行数；到此为止并注明。 Rows of an exported question (CSV, XLSX); it stops there and says so. */
  exportRows: Scalars['Int']['output'];
  /** 展开片段的次数；超出为 TOO_MANY_FRAGMENTS。 Fragment spreads; beyond: TOO_MANY_FRAGMENTS. */
  fragments: Scalars['Int']['output'];
  /** 一次操作的毫秒数；超出为 TIMEOUT。 Milliseconds of one operation; beyond: TIMEOUT. */
  operationMs: Scalars['Int']['output'];
  /** 同时执行的操作数，更多者排队。 Operations that run at once; more wait. */
  operationsInFlight: Scalars['Int']['output'];
  /** 排队的操作数；超出为 OVERLOADED。 Operations that wait; beyond: OVERLOADED. */
  operationsWaiting: Scalars['Int']['output'];
  /** 一页的行数，即 `first`；超出为 PAGE_SIZE。 Rows of a page, `first`; beyond: PAGE_SIZE. */
  pageSize: Scalars['Int']['output'];
  /** 一次遍历可同时从几家企业出发；超出为 LIMIT_EXCEEDED。 Companies that one traversal may start from together; beyond: LIMIT_EXCEEDED. */
  seeds: Scalars['Int']['output'];
  /** 自带数据库中一条语句的内存字节数；超出为 TOO_MUCH_MEMORY。 Bytes of memory of one statement in the managed database; beyond: TOO_MUCH_MEMORY. */
  statementBytes: Scalars['SafeInt']['output'];
  /** 一条数据库语句的毫秒数；超出为 TIMEOUT。 Milliseconds of one database statement; beyond: TIMEOUT. */
  statementMs: Scalars['Int']['output'];
  /** 一次操作里同时执行的语句数，更多者排队。 Statements of one operation that run at once; more wait. */
  statementsAtOnce: Scalars['Int']['output'];
  /** 查找文字的字符数；超出为 LIMIT_EXCEEDED。 Characters of a text to search for; beyond: LIMIT_EXCEEDED. */
  textCharacters: Scalars['Int']['output'];
  /** 文档的词元数；超出为 TOO_MANY_TOKENS。 Tokens of a document; beyond: TOO_MANY_TOKENS. */
  tokens: Scalars['Int']['output'];
  /** 助手工具给出的行数；到此为止并注明。 Rows a tool gives an assistant; it stops there and says so. */
  toolRows: Scalars['Int']['output'];
  /** 供应层数，即 `depth`；超出为 LIMIT_EXCEEDED。 Supply tiers, `depth`; beyond: LIMIT_EXCEEDED. */
  traversalDepth: Scalars['Int']['output'];
  /** 一次遍历的毫秒数；到时改答较少的层数并注明。 Milliseconds of one traversal; then fewer tiers are answered, and it says so. */
  traversalMs: Scalars['Int']['output'];
  /** 一次遍历走到的企业数；到此为止并在 coverage 注明。 Companies of one traversal; it stops there and coverage says so. */
  traversalNodes: Scalars['Int']['output'];
  /** 一次列出的错误数。 Errors listed in one answer. */
  validationErrors: Scalars['Int']['output'];
  /** 请求体里列表与对象嵌套的层数；超出为 VALUES_TOO_DEEP。 Lists and objects nested in the body; beyond: VALUES_TOO_DEEP. */
  valueDepth: Scalars['Int']['output'];
  /** 排队的毫秒数；超出为 OVERLOADED。 Milliseconds in that queue; beyond: OVERLOADED. */
  waitMs: Scalars['Int']['output'];
};

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

/** 本地配套：三个数并列，各带口径；按家数，不是按金额。 Local sourcing: three figures side by side, each with its rule; by count, not by value. */
export type LocalSourcing = {
  __typename?: 'LocalSourcing';
  /** 假设之前的三个数；未作假设时同上。 The figures before the assumption; the same without one. */
  before: Array<SourcingFigure>;
  /** 企业。 The company. */
  company: Company;
  /** 三个数。 The three figures. */
  figures: Array<SourcingFigure>;
  /** 多近算本地。 How near counts as local. */
  radius: Nearness;
  /** `radius` 的名称。 The name of `radius` for people. */
  radiusLabel: Scalars['String']['output'];
  /** 判断状况所用的日期。 The day that standing was judged by. */
  today: Scalars['Date']['output'];
  /** 开发区。 The zone. */
  zone: Zone;
};


/** 本地配套：三个数并列，各带口径；按家数，不是按金额。 Local sourcing: three figures side by side, each with its rule; by count, not by value. */
export type LocalSourcingRadiusLabelArgs = {
  lang?: InputMaybe<Language>;
};

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

/** 掌握技术。 A company's mastery of a technology. */
export type Mastery = {
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 开始。 Start; null when not recorded. */
  since?: Maybe<Scalars['PartialDate']['output']>;
  /** 状态；null 表示未载。 Status; null when not recorded. */
  status?: Maybe<LinkStatus>;
  /** `status` 的名称。 The name of `status` for people. */
  statusLabel?: Maybe<Scalars['String']['output']>;
  /** 结束。 End; null when not recorded. */
  until?: Maybe<Scalars['PartialDate']['output']>;
};


/** 掌握技术。 A company's mastery of a technology. */
export type MasteryStatusLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 凭什么找到。 What made a thing match, in the order of ranking. */
export type MatchKind =
  /** 名称、简称、别名、曾用名、拼音或代码完全一致。 A name, alias, pinyin form or code, exactly. */
  | 'EXACT'
  /** 包含此词。 Contains the text. */
  | 'PHRASE'
  /** 以此开头。 Starts with the text. */
  | 'PREFIX'
  /** 有相近的词。 Shares parts of the text. */
  | 'SIMILAR';

/** 属于指标。 An observation's indicator. */
export type Measuring = {
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
};

/** 节点：到达或计划到达某阶段。 A milestone: a stage reached or planned. */
export type Milestone = Node & Sourced & {
  __typename?: 'Milestone';
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 标识，稳定且唯一。 The id, stable and unique. */
  id: Scalars['ID']['output'];
  /** 当地说法。 The local words; null when not recorded. */
  localLabel?: Maybe<Scalars['String']['output']>;
  /** 日期；null 表示日期未载。 When; null when undated. */
  on?: Maybe<Scalars['PartialDate']['output']>;
  /** 计划：true 为计划，false 为实际。 Planned: true when announced, false when it happened. */
  planned?: Maybe<Scalars['Boolean']['output']>;
  /** 形象进度 0–1。 Progress, 0 to 1; null when not stated. */
  progress?: Maybe<Scalars['Float']['output']>;
  /** 所属项目。 The project; null when not recorded. */
  project?: Maybe<Project>;
  /** 阶段。 Stage. */
  stage?: Maybe<Stage>;
  /** `stage` 的名称。 The name of `stage` for people. */
  stageLabel?: Maybe<Scalars['String']['output']>;
};


/** 节点：到达或计划到达某阶段。 A milestone: a stage reached or planned. */
export type MilestoneStageLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** Milestone 的一页。 A page of Milestone. */
export type MilestoneReachingConnection = {
  __typename?: 'MilestoneReachingConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<MilestoneReachingEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Milestone>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Milestone 与通向它的关系。 A Milestone and the link that leads to it. */
export type MilestoneReachingEdge = Link & Reaching & Sourced & {
  __typename?: 'MilestoneReachingEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Milestone;
};

/** 一个金额，连同出处。 An amount with its evidence. */
export type MoneyFigure = {
  __typename?: 'MoneyFigure';
  /** 币种。 Currency. */
  currency: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 日期；null 表示未载。 When; null when not recorded. */
  on?: Maybe<Scalars['PartialDate']['output']>;
  /** 便于阅读的数值与单位，如 2560 万元。 Value and unit as planners write them. */
  readable: ReadableValue;
  /** 数值，外币不折算。 Value; foreign currency is never converted. */
  value: Scalars['Float']['output'];
};


/** 一个金额，连同出处。 An amount with its evidence. */
export type MoneyFigureReadableArgs = {
  lang?: InputMaybe<Language>;
};

/** 协议金额与到位金额。 Agreed money beside money in place. */
export type MoneyInPlace = {
  __typename?: 'MoneyInPlace';
  /** 有到位或完成金额者，差距大者在前。 Projects with a figure of money in place, the largest gap first. */
  rows: Array<ProjectMoney>;
  /** 用一句话说明。 The same in one sentence. */
  sentence: Scalars['String']['output'];
  /** 没有任何到位记录的项目数；不等于未到位。 Projects without such a record, which does not mean that nothing came. */
  withoutFigure: Scalars['Int']['output'];
};


/** 协议金额与到位金额。 Agreed money beside money in place. */
export type MoneyInPlaceRowsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 协议金额与到位金额。 Agreed money beside money in place. */
export type MoneyInPlaceSentenceArgs = {
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

/** 不在本区的直接（或多层）供应商，可联系者在线上，其余在线下并计数。 Suppliers not recorded in a zone: those to call above a line, the others counted below it. */
export type NonLocalSuppliers = {
  __typename?: 'NonLocalSuppliers';
  /** 其中本区无记录者。 Of these, not recorded in the zone. */
  away: Scalars['Int']['output'];
  /** 线下：同集团、合资、股东方、关联企业在区、地点未知。 Below it: own group, ventures, shareholders, here by affiliate, place unknown. */
  below: SupplyPartnerConnection;
  /** 搜索到哪里为止。 Where the search ended. */
  coverage: Coverage;
  /** 有记录的供应商总数。 Recorded suppliers in all. */
  known: Scalars['Int']['output'];
  /** 线下各原因的企业数。 Companies below the line by reason. */
  reasons: Array<BelowLineCount>;
  /** 用一句话说明。 The same in one sentence. */
  sentence: Scalars['String']['output'];
  /** 线上：独立、本区无记录。 Above the line: independent and not recorded here. */
  suppliers: SupplyPartnerConnection;
  /** 判断状况所用的日期。 The day that standing was judged by. */
  today: Scalars['Date']['output'];
  /** 开发区。 The zone. */
  zone: Zone;
};


/** 不在本区的直接（或多层）供应商，可联系者在线上，其余在线下并计数。 Suppliers not recorded in a zone: those to call above a line, the others counted below it. */
export type NonLocalSuppliersBelowArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 不在本区的直接（或多层）供应商，可联系者在线上，其余在线下并计数。 Suppliers not recorded in a zone: those to call above a line, the others counted below it. */
export type NonLocalSuppliersSentenceArgs = {
  lang?: InputMaybe<Language>;
};


/** 不在本区的直接（或多层）供应商，可联系者在线上，其余在线下并计数。 Suppliers not recorded in a zone: those to call above a line, the others counted below it. */
export type NonLocalSuppliersSuppliersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 观测值：某指标在某时对某对象的取值或名次。 An observation: a value or rank of an indicator about something at some time. */
export type Observation = Node & Sourced & {
  __typename?: 'Observation';
  /** 对象。 What it is about; null when not recorded. */
  about?: Maybe<Observed>;
  /** 完成率 0–1。 Completion of the target, 0 to 1; null when not stated. */
  completion?: Maybe<Scalars['Float']['output']>;
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 同比增长，小数。 Growth on the year, as a fraction; null when not stated. */
  growth?: Maybe<Scalars['Float']['output']>;
  /** 标识，稳定且唯一。 The id, stable and unique. */
  id: Scalars['ID']['output'];
  /** 由数值与完成率反推的目标；缺一则为 null。 The target that value and completion imply; null when either is missing. */
  impliedTarget?: Maybe<Scalars['Float']['output']>;
  /** 指标。 The indicator; null when not recorded. */
  indicator?: Maybe<Indicator>;
  /** 性质。 What it states. */
  kind?: Maybe<ObservationKind>;
  /** `kind` 的名称。 The name of `kind` for people. */
  kindLabel?: Maybe<Scalars['String']['output']>;
  /** 期间；存量为 null。 Period of a flow; null for a stock. */
  period?: Maybe<Scalars['PartialDate']['output']>;
  /** 松紧；无数值而有名次时指名次（不超过 3 即第三或更好）。 How exact; without a value it speaks for the rank: AT_MOST 3 is third or better. */
  qualifier?: Maybe<Qualifier>;
  /** `qualifier` 的名称。 The name of `qualifier` for people. */
  qualifierLabel?: Maybe<Scalars['String']['output']>;
  /** 名次。 Rank; null when not stated. */
  rank?: Maybe<Scalars['Int']['output']>;
  /** 排名的范围。 Where it is ranked; null when not stated. */
  rankIn?: Maybe<Named>;
  /** 参与排名的数量。 Out of how many; null when not stated. */
  rankOf?: Maybe<Scalars['Int']['output']>;
  /** 便于阅读的数值与单位；没有数值者为 null。 Value and unit as planners write them; null without a value. */
  readable?: Maybe<ReadableValue>;
  /** 原文。 The words met; null when there were none. */
  text?: Maybe<Scalars['String']['output']>;
  /** 单位。 Unit; null when not recorded. */
  unit?: Maybe<Scalars['String']['output']>;
  /** 数值；null 表示只载名次或趋势，不是零。 The value; null when only a rank or trend was printed: unknown, not zero. */
  value?: Maybe<Scalars['Float']['output']>;
};


/** 观测值：某指标在某时对某对象的取值或名次。 An observation: a value or rank of an indicator about something at some time. */
export type ObservationKindLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 观测值：某指标在某时对某对象的取值或名次。 An observation: a value or rank of an indicator about something at some time. */
export type ObservationQualifierLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 观测值：某指标在某时对某对象的取值或名次。 An observation: a value or rank of an indicator about something at some time. */
export type ObservationReadableArgs = {
  lang?: InputMaybe<Language>;
};

/** Observation 的一页。 A page of Observation. */
export type ObservationAboutConnection = {
  __typename?: 'ObservationAboutConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<ObservationAboutEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Observation>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Observation 与通向它的关系。 A Observation and the link that leads to it. */
export type ObservationAboutEdge = About & Link & Sourced & {
  __typename?: 'ObservationAboutEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Observation;
};

/** Observation 的一页。 A page of Observation. */
export type ObservationConnection = {
  __typename?: 'ObservationConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<ObservationEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Observation>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Observation 与通向它的关系。 A Observation and the link that leads to it. */
export type ObservationEdge = {
  __typename?: 'ObservationEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 节点。 The node. */
  node: Observation;
};

/** 观测值的性质。 What an observation states. */
export type ObservationKind =
  /** 实际。 Actual. */
  | 'ACTUAL'
  /** 估计。 Estimate. */
  | 'ESTIMATE'
  /** 预测。 Forecast. */
  | 'FORECAST'
  /** 计划。 Plan. */
  | 'PLAN'
  /** 目标。 Target. */
  | 'TARGET';

/** Observation 的一页。 A page of Observation. */
export type ObservationMeasuringConnection = {
  __typename?: 'ObservationMeasuringConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<ObservationMeasuringEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Observation>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Observation 与通向它的关系。 A Observation and the link that leads to it. */
export type ObservationMeasuringEdge = Link & Measuring & Sourced & {
  __typename?: 'ObservationMeasuringEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Observation;
};

/** 可被观测者。 What observations can be about. */
export type Observed = {
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 标识，稳定且唯一。 The id, stable and unique. */
  id: Scalars['ID']['output'];
  /** 名称。 Name. */
  name: Scalars['String']['output'];
};

/** 企业或机构。 A company or an institution. */
export type Organisation = {
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 标识，稳定且唯一。 The id, stable and unique. */
  id: Scalars['ID']['output'];
  /** 名称。 Name. */
  name: Scalars['String']['output'];
};

/** Organisation 的一页。 A page of Organisation. */
export type OrganisationCooperationConnection = {
  __typename?: 'OrganisationCooperationConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<OrganisationCooperationEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Organisation>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Organisation 与通向它的关系。 A Organisation and the link that leads to it. */
export type OrganisationCooperationEdge = Cooperation & Link & Sourced & {
  __typename?: 'OrganisationCooperationEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 类别，原文。 Kind as recorded; null when not recorded. */
  kind?: Maybe<Scalars['String']['output']>;
  /** 节点。 The node. */
  node: Organisation;
  /** 开始。 Start; null when not recorded. */
  since?: Maybe<Scalars['PartialDate']['output']>;
  /** 状态；null 表示未载。 Status; null when not recorded. */
  status?: Maybe<LinkStatus>;
  /** `status` 的名称。 The name of `status` for people. */
  statusLabel?: Maybe<Scalars['String']['output']>;
  /** 结束。 End; null when not recorded. */
  until?: Maybe<Scalars['PartialDate']['output']>;
};


/** 一个 Organisation 与通向它的关系。 A Organisation and the link that leads to it. */
export type OrganisationCooperationEdgeStatusLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** Organisation 的一页。 A page of Organisation. */
export type OrganisationInvestingConnection = {
  __typename?: 'OrganisationInvestingConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<OrganisationInvestingEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Organisation>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Organisation 与通向它的关系。 A Organisation and the link that leads to it. */
export type OrganisationInvestingEdge = Investing & Link & Sourced & {
  __typename?: 'OrganisationInvestingEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Organisation;
  /** 份额 0–1。 Share, 0 to 1; null when unknown. */
  share?: Maybe<Scalars['Float']['output']>;
};

/** Organisation 的一页。 A page of Organisation. */
export type OrganisationOwnershipConnection = {
  __typename?: 'OrganisationOwnershipConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<OrganisationOwnershipEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Organisation>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Organisation 与通向它的关系。 A Organisation and the link that leads to it. */
export type OrganisationOwnershipEdge = Link & Ownership & Sourced & {
  __typename?: 'OrganisationOwnershipEdge';
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
  node: Organisation;
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


/** 一个 Organisation 与通向它的关系。 A Organisation and the link that leads to it. */
export type OrganisationOwnershipEdgeControlLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 一个 Organisation 与通向它的关系。 A Organisation and the link that leads to it. */
export type OrganisationOwnershipEdgeStatusLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 已过的计划。 A plan that has passed. */
export type OverduePlan = {
  __typename?: 'OverduePlan';
  /** 过了几天。 Days since. */
  days: Scalars['Int']['output'];
  /** 计划日期。 When it was planned. */
  plannedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** 计划到达的阶段。 The stage planned. */
  stage: Stage;
  /** `stage` 的名称。 The name of `stage` for people. */
  stageLabel: Scalars['String']['output'];
};


/** 已过的计划。 A plan that has passed. */
export type OverduePlanStageLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 一家同业。 A firm in the same business. */
export type OverlapFirm = {
  __typename?: 'OverlapFirm';
  /** 企业。 The company. */
  company: Company;
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 共同的环节与产品。 Segments and products in common. */
  same: Array<PotentialStep>;
  /** 与投资方共同的客户。 Customers that an investor supplies too. */
  sharedCustomers: Array<Company>;
};

/** 一个同环节的项目。 A project for the same segments. */
export type OverlapProject = {
  __typename?: 'OverlapProject';
  /** 项目。 The project. */
  project: Project;
  /** 共同的环节。 Segments in common. */
  same: Array<Segment>;
  /** 投资方相同。 Same investor. */
  sameInvestor: Scalars['Boolean']['output'];
};

/** 项目的一个环节。 One segment of the project. */
export type OverlapSegment = {
  __typename?: 'OverlapSegment';
  /** 它们有记录的客户数。 Recorded customers of these. */
  customers: Scalars['Int']['output'];
  /** 本区有记录的生产者数，投资方除外。 Makers recorded here, investors left out. */
  makersHere: Scalars['Int']['output'];
  /** 环节。 The segment. */
  segment: Segment;
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
export type Park = Named & Node & Observed & Place & PolicyTarget & Recipient & Sourced & {
  __typename?: 'Park';
  /** 占地面积。 Land area; null when not recorded. */
  area?: Maybe<Quantity>;
  /** 园内有记录的企业（含园中园），每家一次。 Companies recorded in it or in parks inside it, each once. */
  companies: CompanyLocationConnection;
  /** 在区内发生的事件。 Events held in it or in its parks. */
  eventsHeld: EventLocationConnection;
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 建筑面积。 Floor area; null when not recorded. */
  floorArea?: Maybe<Quantity>;
  /** 发展的产业链与环节。 Chains and segments it wants, and the role it gives them. */
  focuses: ChainPartFocusConnection;
  /** 标识，稳定且唯一。 The id, stable and unique. */
  id: Scalars['ID']['output'];
  /** 主导产业，原文。 Industry in the source's words; null when not recorded. */
  industry?: Maybe<Scalars['String']['output']>;
  /** 区内机构（含园区内）。 Institutions located in it or in its parks. */
  institutions: InstitutionLocationConnection;
  /** 类别。 Kind; null when not recorded. */
  kind?: Maybe<ParkKind>;
  /** `kind` 的名称。 The name of `kind` for people. */
  kindLabel?: Maybe<Scalars['String']['output']>;
  /** 名称。 Name. */
  name: Scalars['String']['output'];
  /** 英文名。 English name; null when not recorded. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** 观测值，新者在后。 Observations about it, the latest last. */
  observations: ObservationAboutConnection;
  /** 园中园。 Parks inside it. */
  parks: ParkContainmentConnection;
  /** 所属开发区、园区或行政区。 What it is part of; null when not recorded. */
  partOf?: Maybe<Place>;
  /** 区内平台（含园区内）。 Platforms located in it or in its parks. */
  platforms: PlatformLocationConnection;
  /** 适用的政策。 Policies that apply to it. */
  policies: PolicyApplicationConnection;
  /** 园内项目（含园中园）。 Projects located in it or in parks inside it. */
  projects: ProjectLocationConnection;
  /** 所获荣誉。 Recognitions it received. */
  recognitions: RecognitionReceiptConnection;
  /** 园内的载体。 Sites in it. */
  sites: SiteContainmentConnection;
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
export type ParkEventsHeldArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 园区：开发区内的一块地方。 A park, town or area inside a zone or region. */
export type ParkFloorAreaArgs = {
  in?: InputMaybe<AreaUnit>;
};


/** 园区：开发区内的一块地方。 A park, town or area inside a zone or region. */
export type ParkFocusesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  intent?: InputMaybe<FocusIntent>;
  role?: InputMaybe<FocusRole>;
};


/** 园区：开发区内的一块地方。 A park, town or area inside a zone or region. */
export type ParkInstitutionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 园区：开发区内的一块地方。 A park, town or area inside a zone or region. */
export type ParkKindLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 园区：开发区内的一块地方。 A park, town or area inside a zone or region. */
export type ParkObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 园区：开发区内的一块地方。 A park, town or area inside a zone or region. */
export type ParkParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 园区：开发区内的一块地方。 A park, town or area inside a zone or region. */
export type ParkPlatformsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 园区：开发区内的一块地方。 A park, town or area inside a zone or region. */
export type ParkPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<PolicyKind>;
};


/** 园区：开发区内的一块地方。 A park, town or area inside a zone or region. */
export type ParkProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 园区：开发区内的一块地方。 A park, town or area inside a zone or region. */
export type ParkRecognitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  level?: InputMaybe<RecognitionLevel>;
};


/** 园区：开发区内的一块地方。 A park, town or area inside a zone or region. */
export type ParkSitesArgs = {
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

/** 可参加事件者。 Who can take part in an event. */
export type Participant = {
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 标识，稳定且唯一。 The id, stable and unique. */
  id: Scalars['ID']['output'];
  /** 名称。 Name. */
  name: Scalars['String']['output'];
};

/** Participant 的一页。 A page of Participant. */
export type ParticipantParticipationConnection = {
  __typename?: 'ParticipantParticipationConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<ParticipantParticipationEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Participant>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Participant 与通向它的关系。 A Participant and the link that leads to it. */
export type ParticipantParticipationEdge = Link & Participation & Sourced & {
  __typename?: 'ParticipantParticipationEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Participant;
  /** 角色，原文。 Role as recorded; null when not recorded. */
  role?: Maybe<Scalars['String']['output']>;
};

/** 参加关系。 Taking part in an event. */
export type Participation = {
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 角色，原文。 Role as recorded; null when not recorded. */
  role?: Maybe<Scalars['String']['output']>;
};

/** 项目的一期。 A phase of a project. */
export type Phasing = {
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
};

/** 供图软件打开的图：有界，每条关系的两端都在节点之中。 A picture for graph programs: bounded, both ends of every link present. */
export type Picture = {
  __typename?: 'Picture';
  /** 关系，次序稳定。 Links in stable order. */
  links: Array<PictureLink>;
  /** 节点，次序稳定。 Nodes in stable order. */
  nodes: Array<PictureNode>;
  /** 因上限而未画的节点数。 Nodes left out by the cap. */
  omitted: Scalars['Int']['output'];
};

/** 图上的一条关系。 A link of a picture. */
export type PictureLink = {
  __typename?: 'PictureLink';
  /** 证据日期。 The day the evidence speaks for; null when unknown. */
  asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** 依据；环节归组不载者为 null。 Kind of statement; null when not recorded. */
  basis?: Maybe<Basis>;
  /** `basis` 的名称。 The name of `basis` for people. */
  basisLabel?: Maybe<Scalars['String']['output']>;
  /** 标识，连同类型。 Id with its type. */
  id: Scalars['ID']['output'];
  /** 起点标识。 Id of its start. */
  source: Scalars['ID']['output'];
  /** 终点标识。 Id of its end. */
  target: Scalars['ID']['output'];
  /** 类型，如 FEEDS、ACTIVE_IN、SUPPLIES。 Type, such as FEEDS. */
  type: Scalars['String']['output'];
  /** 环节供给的权重；null 表示未载或不适用。 Weight of a feed between segments; null when not recorded, or for other links. */
  weight?: Maybe<Scalars['Float']['output']>;
};


/** 图上的一条关系。 A link of a picture. */
export type PictureLinkBasisLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 图上的一个节点。 A node of a picture. */
export type PictureNode = {
  __typename?: 'PictureNode';
  /** 是链主或骨干；null 表示没有看，或不是企业。 Whether it is an anchor; null where that was not looked at, and for what is no company. */
  anchor?: Maybe<Scalars['Boolean']['output']>;
  /** 标识，稳定且唯一。 The id, stable and unique. */
  id: Scalars['ID']['output'];
  /** 标签，如 Segment。 Label, such as Segment. */
  label: Scalars['String']['output'];
  /** 环节在外地有记录的生产者数，最多数 200 家；不是环节者为 null。 Makers of a segment recorded elsewhere, up to 200 of them counted; null for anything else. */
  makersElsewhere?: Maybe<Scalars['Int']['output']>;
  /** 环节在本区有记录的生产者数；不是环节者为 null。 Makers of a segment recorded here; null for anything else. */
  makersHere?: Maybe<Scalars['Int']['output']>;
  /** 名称。 Name. */
  name: Scalars['String']['output'];
  /** 环节的位置；不是环节者为 null。 Position of a segment; null for anything else. */
  position?: Maybe<SegmentPosition>;
  /** `position` 的名称。 The name of `position` for people. */
  positionLabel?: Maybe<Scalars['String']['output']>;
  /** 环节的状态；不是环节者为 null。 State of a segment; null for anything else. */
  state?: Maybe<SegmentState>;
  /** `state` 的名称。 The name of `state` for people. */
  stateLabel?: Maybe<Scalars['String']['output']>;
};


/** 图上的一个节点。 A node of a picture. */
export type PictureNodePositionLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 图上的一个节点。 A node of a picture. */
export type PictureNodeStateLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 一个开发区的项目管线。 The pipeline of a zone. */
export type Pipeline = {
  __typename?: 'Pipeline';
  /** 转化：有记录到达某阶段者，有多少有记录到达下一步。 Conversion from step to step, among what is recorded. */
  conversion: Array<StageConversion>;
  /** 各阶段停留天数，由已离开者算得。 Dwell by stage, from those seen to leave it. */
  dwell: Array<StageDwell>;
  /** 今年开工的预测。 Starts to expect this year. */
  forecast: StartForecast;
  /** 所用的阈值。 The thresholds used. */
  profile: Profile;
  /** 项目，按阶段先后。 Projects, by stage. */
  projects: Array<PipelineProject>;
  /** 用一句话说明。 The same in one sentence. */
  sentence: Scalars['String']['output'];
  /** 按阶段的计数与金额。 Counts and money by stage. */
  sums: ProjectSums;
  /** 截至日期。 The day that stages are judged by. */
  today: Scalars['Date']['output'];
};


/** 一个开发区的项目管线。 The pipeline of a zone. */
export type PipelineProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  stuck?: InputMaybe<Scalars['Boolean']['input']>;
  tracking?: InputMaybe<Tracking>;
};


/** 一个开发区的项目管线。 The pipeline of a zone. */
export type PipelineSentenceArgs = {
  lang?: InputMaybe<Language>;
};

/** 管线中的一个项目。 A project of the pipeline. */
export type PipelineProject = {
  __typename?: 'PipelineProject';
  /** 已过而无到达记录的最早计划；null 表示没有。 The first plan that has passed without a record; null when none. */
  overdue?: Maybe<OverduePlan>;
  /** 项目。 The project. */
  project: Project;
  /** 目前阶段；null 表示没有实际里程碑记录。 Where it stands; null when no actual milestone is recorded. */
  stage?: Maybe<ProjectStage>;
  /** 久无进展的程度；null 表示不是，或无人看过。 How stuck; null when it is not, or nobody looked. */
  stuck?: Maybe<StuckLevel>;
  /** `stuck` 的名称。 The name of `stuck` for people. */
  stuckLabel?: Maybe<Scalars['String']['output']>;
};


/** 管线中的一个项目。 A project of the pipeline. */
export type PipelineProjectStuckLabelArgs = {
  lang?: InputMaybe<Language>;
};

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
export type PlaceFocusConnection = {
  __typename?: 'PlaceFocusConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<PlaceFocusEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Place>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Place 与通向它的关系。 A Place and the link that leads to it. */
export type PlaceFocusEdge = Focus & Link & Sourced & {
  __typename?: 'PlaceFocusEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 意图；null 表示未载。 Intent; null when not recorded. */
  intent?: Maybe<FocusIntent>;
  /** `intent` 的名称。 The name of `intent` for people. */
  intentLabel?: Maybe<Scalars['String']['output']>;
  /** 节点。 The node. */
  node: Place;
  /** 地位；null 表示未载。 Role; null when not recorded. */
  role?: Maybe<FocusRole>;
  /** `role` 的名称。 The name of `role` for people. */
  roleLabel?: Maybe<Scalars['String']['output']>;
  /** 开始。 Start; null when not recorded. */
  since?: Maybe<Scalars['PartialDate']['output']>;
};


/** 一个 Place 与通向它的关系。 A Place and the link that leads to it. */
export type PlaceFocusEdgeIntentLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 一个 Place 与通向它的关系。 A Place and the link that leads to it. */
export type PlaceFocusEdgeRoleLabelArgs = {
  lang?: InputMaybe<Language>;
};

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

/** 计划到达的阶段。 A stage that was announced. */
export type PlannedStage = {
  __typename?: 'PlannedStage';
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 计划日期；null 表示未载。 Planned date; null when not recorded. */
  on?: Maybe<Scalars['PartialDate']['output']>;
  /** 阶段。 Stage. */
  stage: Stage;
  /** `stage` 的名称。 The name of `stage` for people. */
  stageLabel: Scalars['String']['output'];
};


/** 计划到达的阶段。 A stage that was announced. */
export type PlannedStageStageLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 平台：孵化器、科技园、众创空间等。 A platform: incubator, science park, makerspace. */
export type Platform = Named & Node & Observed & Place & PolicyTarget & Recipient & Sourced & Supporter & {
  __typename?: 'Platform';
  /** 入驻的企业。 Companies located in it. */
  companies: CompanyLocationConnection;
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 建筑面积。 Floor area; null when not recorded. */
  floorArea?: Maybe<Quantity>;
  /** 标识，稳定且唯一。 The id, stable and unique. */
  id: Scalars['ID']['output'];
  /** 类别；null 表示未载。 Kind; null when not recorded. */
  kind?: Maybe<PlatformKind>;
  /** `kind` 的名称。 The name of `kind` for people. */
  kindLabel?: Maybe<Scalars['String']['output']>;
  /** 级别，原文。 Level as recorded; null when not recorded. */
  level?: Maybe<Scalars['String']['output']>;
  /** 所在地。 Where it is. */
  locations: PlaceLocationConnection;
  /** 名称。 Name. */
  name: Scalars['String']['output'];
  /** 观测值，新者在后。 Observations about it, the latest last. */
  observations: ObservationAboutConnection;
  /** 适用的政策。 Policies that apply to it. */
  policies: PolicyApplicationConnection;
  /** 所获荣誉。 Recognitions it received. */
  recognitions: RecognitionReceiptConnection;
  /** 支撑的产业链与环节。 Chains and segments it supports. */
  supports: ChainPartSupportConnection;
};


/** 平台：孵化器、科技园、众创空间等。 A platform: incubator, science park, makerspace. */
export type PlatformCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 平台：孵化器、科技园、众创空间等。 A platform: incubator, science park, makerspace. */
export type PlatformFloorAreaArgs = {
  in?: InputMaybe<AreaUnit>;
};


/** 平台：孵化器、科技园、众创空间等。 A platform: incubator, science park, makerspace. */
export type PlatformKindLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 平台：孵化器、科技园、众创空间等。 A platform: incubator, science park, makerspace. */
export type PlatformLocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 平台：孵化器、科技园、众创空间等。 A platform: incubator, science park, makerspace. */
export type PlatformObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 平台：孵化器、科技园、众创空间等。 A platform: incubator, science park, makerspace. */
export type PlatformPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 平台：孵化器、科技园、众创空间等。 A platform: incubator, science park, makerspace. */
export type PlatformRecognitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 平台：孵化器、科技园、众创空间等。 A platform: incubator, science park, makerspace. */
export type PlatformSupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Platform 的一页。 A page of Platform. */
export type PlatformConnection = {
  __typename?: 'PlatformConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<PlatformEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Platform>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Platform 与通向它的关系。 A Platform and the link that leads to it. */
export type PlatformEdge = {
  __typename?: 'PlatformEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 节点。 The node. */
  node: Platform;
};

/** 平台类别。 Kind of platform. */
export type PlatformKind =
  /** 云创新中心。 Cloud centre. */
  | 'CLOUD_CENTER'
  /** 电商园。 E-commerce park. */
  | 'E_COMMERCE_PARK'
  /** 孵化器。 Incubator. */
  | 'INCUBATOR'
  /** 众创空间。 Makerspace. */
  | 'MAKERSPACE'
  /** 研究平台。 Research platform. */
  | 'RESEARCH'
  /** 科技园。 Science park. */
  | 'SCIENCE_PARK';

/** Platform 的一页。 A page of Platform. */
export type PlatformLocationConnection = {
  __typename?: 'PlatformLocationConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<PlatformLocationEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Platform>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Platform 与通向它的关系。 A Platform and the link that leads to it. */
export type PlatformLocationEdge = Link & Location & Sourced & {
  __typename?: 'PlatformLocationEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Platform;
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


/** 一个 Platform 与通向它的关系。 A Platform and the link that leads to it. */
export type PlatformLocationEdgeRoleLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 一个 Platform 与通向它的关系。 A Platform and the link that leads to it. */
export type PlatformLocationEdgeStatusLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 政策：目标、行动、规划或规则。 A policy: goal, action, plan or rule. */
export type Policy = Named & Node & Observed & Sourced & {
  __typename?: 'Policy';
  /** 适用对象。 What it applies to. */
  appliesTo: PolicyTargetApplicationConnection;
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 标识，稳定且唯一。 The id, stable and unique. */
  id: Scalars['ID']['output'];
  /** 政策工具；空表示未载。 What it offers; empty when not recorded. */
  instruments: Array<PolicyInstrument>;
  /** `instruments` 的名称。 The name of `instruments` for people. */
  instrumentsLabel: Array<Scalars['String']['output']>;
  /** 发布机构。 Who issued it. */
  issuedBy: InstitutionIssuingConnection;
  /** 发布日期。 Day of issue; null when not recorded. */
  issuedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** 类别；null 表示未载。 Kind; null when not recorded. */
  kind?: Maybe<PolicyKind>;
  /** `kind` 的名称。 The name of `kind` for people. */
  kindLabel?: Maybe<Scalars['String']['output']>;
  /** 名称。 Name. */
  name: Scalars['String']['output'];
  /** 观测值，新者在后。 Observations about it, the latest last. */
  observations: ObservationAboutConnection;
  /** 所属政策。 The policy it is part of; null at the top. */
  partOf?: Maybe<Policy>;
  /** 组成部分。 Its parts. */
  parts: PolicyContainmentConnection;
  /** 在其下的项目。 Projects under it. */
  projects: ProjectPolicyUnderConnection;
};


/** 政策：目标、行动、规划或规则。 A policy: goal, action, plan or rule. */
export type PolicyAppliesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 政策：目标、行动、规划或规则。 A policy: goal, action, plan or rule. */
export type PolicyInstrumentsLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 政策：目标、行动、规划或规则。 A policy: goal, action, plan or rule. */
export type PolicyIssuedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 政策：目标、行动、规划或规则。 A policy: goal, action, plan or rule. */
export type PolicyKindLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 政策：目标、行动、规划或规则。 A policy: goal, action, plan or rule. */
export type PolicyObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 政策：目标、行动、规划或规则。 A policy: goal, action, plan or rule. */
export type PolicyPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 政策：目标、行动、规划或规则。 A policy: goal, action, plan or rule. */
export type PolicyProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Policy 的一页。 A page of Policy. */
export type PolicyApplicationConnection = {
  __typename?: 'PolicyApplicationConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<PolicyApplicationEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Policy>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Policy 与通向它的关系。 A Policy and the link that leads to it. */
export type PolicyApplicationEdge = Application & Link & Sourced & {
  __typename?: 'PolicyApplicationEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Policy;
};

/** Policy 的一页。 A page of Policy. */
export type PolicyConnection = {
  __typename?: 'PolicyConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<PolicyEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Policy>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** Policy 的一页。 A page of Policy. */
export type PolicyContainmentConnection = {
  __typename?: 'PolicyContainmentConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<PolicyContainmentEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Policy>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Policy 与通向它的关系。 A Policy and the link that leads to it. */
export type PolicyContainmentEdge = Containment & Link & Sourced & {
  __typename?: 'PolicyContainmentEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Policy;
};

/** 一个 Policy 与通向它的关系。 A Policy and the link that leads to it. */
export type PolicyEdge = {
  __typename?: 'PolicyEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 节点。 The node. */
  node: Policy;
};

/** 政策工具。 What a policy can offer. */
export type PolicyInstrument =
  /** 住房。 Housing. */
  | 'HOUSING'
  /** 土地。 Land. */
  | 'LAND'
  /** 资金。 Money. */
  | 'MONEY'
  /** 组织保障。 Organisation. */
  | 'ORGANISATION'
  /** 人才。 Talent. */
  | 'TALENT'
  /** 税收。 Tax. */
  | 'TAX';

/** Policy 的一页。 A page of Policy. */
export type PolicyIssuingConnection = {
  __typename?: 'PolicyIssuingConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<PolicyIssuingEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Policy>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Policy 与通向它的关系。 A Policy and the link that leads to it. */
export type PolicyIssuingEdge = Issuing & Link & Sourced & {
  __typename?: 'PolicyIssuingEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Policy;
};

/** 政策类别。 Kind of policy. */
export type PolicyKind =
  /** 行动。 Action. */
  | 'ACTION'
  /** 攻坚、专项。 Campaign. */
  | 'CAMPAIGN'
  /** 目标、口号。 Goal or slogan. */
  | 'GOAL'
  /** 规划。 Plan. */
  | 'PLAN'
  /** 计划、项目。 Programme. */
  | 'PROGRAMME'
  /** 规则、细则。 Rule. */
  | 'RULE'
  /** 战略。 Strategy. */
  | 'STRATEGY';

/** Policy 的一页。 A page of Policy. */
export type PolicyPolicyUnderConnection = {
  __typename?: 'PolicyPolicyUnderConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<PolicyPolicyUnderEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Policy>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Policy 与通向它的关系。 A Policy and the link that leads to it. */
export type PolicyPolicyUnderEdge = Link & PolicyUnder & Sourced & {
  __typename?: 'PolicyPolicyUnderEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Policy;
};

/** 政策适用的对象。 What a policy can apply to. */
export type PolicyTarget = {
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 标识，稳定且唯一。 The id, stable and unique. */
  id: Scalars['ID']['output'];
  /** 名称。 Name. */
  name: Scalars['String']['output'];
};

/** PolicyTarget 的一页。 A page of PolicyTarget. */
export type PolicyTargetApplicationConnection = {
  __typename?: 'PolicyTargetApplicationConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<PolicyTargetApplicationEdge>;
  /** 节点。 The nodes. */
  nodes: Array<PolicyTarget>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 PolicyTarget 与通向它的关系。 A PolicyTarget and the link that leads to it. */
export type PolicyTargetApplicationEdge = Application & Link & Sourced & {
  __typename?: 'PolicyTargetApplicationEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: PolicyTarget;
};

/** 依据政策。 A project under a policy. */
export type PolicyUnder = {
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
};

/** 路径上的产品或环节。 A product or a segment on the way. */
export type PotentialStep = Product | Segment;

/** 一家潜在供应商。 A potential supplier. */
export type PotentialSupplier = {
  __typename?: 'PotentialSupplier';
  /** 企业。 The company. */
  company: Company;
  /** 它也生产同样的终端产品。 It makes the same end product. */
  competitor: Scalars['Boolean']['output'];
  /** 它生产此产品（在此环节）的出处。 Evidence that it makes it. */
  evidence: Evidence;
  /** 路径：它生产的，到所问企业生产的。 The way: from what it makes to what the company asked about makes. */
  path: Array<PotentialStep>;
  /** 相对给出的开发区；未给出时为 null。 Beside the zone given; null without one. */
  presence?: Maybe<Presence>;
};

/** 潜在供应商：由产品或环节推算，与有记录的供应商分开。 Potential suppliers, derived from products or segments; never mixed with recorded ones. */
export type PotentialSuppliers = {
  __typename?: 'PotentialSuppliers';
  /** 是否有产品或环节的生产者数到上限为止。 Whether the makers of some product or segment stopped at the cap. */
  capped: Scalars['Boolean']['output'];
  /** 层数。 Steps walked. */
  depth: Scalars['Int']['output'];
  /** 同路径上已有供货记录者。 Recorded direct suppliers on the same ways, left out. */
  recorded: Scalars['Int']['output'];
  /** 用一句话说明。 The same in one sentence. */
  sentence: Scalars['String']['output'];
  /** 潜在供应商，在区者在前，再按远近、步数、拼音。 Makers; those in the zone first, then by nearness, steps, pinyin. */
  suppliers: Array<PotentialSupplier>;
  /** 潜在供应商总数。 How many there are. */
  total: Scalars['Int']['output'];
  /** 途径。 The way. */
  via: PotentialVia;
  /** `via` 的名称。 The name of `via` for people. */
  viaLabel: Scalars['String']['output'];
};


/** 潜在供应商：由产品或环节推算，与有记录的供应商分开。 Potential suppliers, derived from products or segments; never mixed with recorded ones. */
export type PotentialSuppliersSentenceArgs = {
  lang?: InputMaybe<Language>;
};


/** 潜在供应商：由产品或环节推算，与有记录的供应商分开。 Potential suppliers, derived from products or segments; never mixed with recorded ones. */
export type PotentialSuppliersSuppliersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 潜在供应商：由产品或环节推算，与有记录的供应商分开。 Potential suppliers, derived from products or segments; never mixed with recorded ones. */
export type PotentialSuppliersViaLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 推算潜在供应商的途径。 How potential suppliers are found. */
export type PotentialVia =
  /** 按产品：谁生产其终端产品所需。 By products: who makes what its end products need. */
  | 'PRODUCTS'
  /** 按环节：谁在供给其环节的环节里。 By segments: who is active in segments that feed its own. */
  | 'SEGMENTS';

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
export type Product = Named & Node & Observed & Sourced & TechnologyUse & {
  __typename?: 'Product';
  /** 别名。 Other names; empty when none. */
  aliases: Array<Scalars['String']['output']>;
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 海关编码。 HS codes; empty when none is recorded. */
  hsCodes: Array<Scalars['String']['output']>;
  /** 标识，稳定且唯一。 The id, stable and unique. */
  id: Scalars['ID']['output'];
  /** 用于的产品。 Products it goes into. */
  inputOf: ProductInputConnection;
  /** 所用的产品。 Products that go into it. */
  inputs: ProductInputConnection;
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
  /** 观测值，新者在后。 Observations about it, the latest last. */
  observations: ObservationAboutConnection;
  /** 所属环节。 Its segment; null when not recorded. */
  segment?: Maybe<Segment>;
  /** 支撑它的技术。 Technologies that serve it. */
  technologies: TechnologyEnablingConnection;
};


/** 产品：生产与交易之物。 A product: what is made and traded. */
export type ProductInputOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 产品：生产与交易之物。 A product: what is made and traded. */
export type ProductInputsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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


/** 产品：生产与交易之物。 A product: what is made and traded. */
export type ProductObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 产品：生产与交易之物。 A product: what is made and traded. */
export type ProductTechnologiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Product 的一页。 A page of Product. */
export type ProductConnection = {
  __typename?: 'ProductConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<ProductEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Product>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Product 与通向它的关系。 A Product and the link that leads to it. */
export type ProductEdge = {
  __typename?: 'ProductEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 节点。 The node. */
  node: Product;
};

/** Product 的一页。 A page of Product. */
export type ProductInputConnection = {
  __typename?: 'ProductInputConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<ProductInputEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Product>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Product 与通向它的关系。 A Product and the link that leads to it. */
export type ProductInputEdge = Input & Link & Sourced & {
  __typename?: 'ProductInputEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 必要程度，原文。 How necessary, as recorded; null when not recorded. */
  necessity?: Maybe<Scalars['String']['output']>;
  /** 节点。 The node. */
  node: Product;
  /** 能否替代，原文。 Whether it can be replaced, as recorded; null when not recorded. */
  substitutable?: Maybe<Scalars['String']['output']>;
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

/** 规划口径：一份有名称、有版本的权重与阈值。 A named, versioned set of weights and thresholds. */
export type Profile = {
  __typename?: 'Profile';
  /** 名称。 Name. */
  name: Scalars['String']['output'];
  /** 全部取值，JSON 文字。 Every setting, as JSON text. */
  settings: Scalars['String']['output'];
  /** 版本。 Version. */
  version: Scalars['String']['output'];
};

/** 项目：一项投资。 A project: an investment. */
export type Project = Named & Node & Observed & PolicyTarget & Recipient & Sourced & {
  __typename?: 'Project';
  /** 由谁带来。 Who attracted it. */
  attractedBy: CompanyAttractionConnection;
  /** 产能，单位随来源。 Capacity in the source's unit; null when not recorded. */
  capacity?: Maybe<Quantity>;
  /** 目前阶段：最近一次实际节点（同日取更后的阶段）；没有则为 null。 The latest actual milestone, of the same date the later stage; null when there is none. */
  currentStage?: Maybe<ProjectStage>;
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 预计产值。 Expected output a year; null when not recorded. */
  expectedOutput?: Maybe<Quantity>;
  /** 建筑面积。 Floor area; null when not recorded. */
  floorArea?: Maybe<Quantity>;
  /** 标识，稳定且唯一。 The id, stable and unique. */
  id: Scalars['ID']['output'];
  /** 总投资；null 表示未披露或各来源不一（见 observations）。 Investment; null when not disclosed or when sources differ (see observations). */
  investment?: Maybe<Quantity>;
  /** 投资方。 Who invests. */
  investors: OrganisationInvestingConnection;
  /** 类别；null 表示未载。 Kind; null when not recorded. */
  kind?: Maybe<ProjectKind>;
  /** `kind` 的名称。 The name of `kind` for people. */
  kindLabel?: Maybe<Scalars['String']['output']>;
  /** 用地面积。 Land area; null when not recorded. */
  landArea?: Maybe<Quantity>;
  /** 所在地。 Where it is. */
  locations: PlaceLocationConnection;
  /** 节点，按日期，无日期者在后。 Milestones by date, undated last. */
  milestones: MilestoneReachingConnection;
  /** 名称。 Name. */
  name: Scalars['String']['output'];
  /** 性质；null 表示未载。 Nature; null when not recorded. */
  nature?: Maybe<ProjectNature>;
  /** `nature` 的名称。 The name of `nature` for people. */
  natureLabel?: Maybe<Scalars['String']['output']>;
  /** 观测值，新者在后。 Observations about it, the latest last. */
  observations: ObservationAboutConnection;
  /** 是否与本区现有企业、项目重复或相争。 Whether it duplicates or harms those already in a zone. */
  overlap: ProjectOverlap;
  /** 项目数：1 为单个项目，更大为一批，null 为数目未知。 Number of projects: 1 is a single one, more a batch, null unknown. */
  parts?: Maybe<Scalars['Int']['output']>;
  /** 所属项目：它是其中一期。 The project it is a phase of; null when it stands alone. */
  phaseOf?: Maybe<Project>;
  /** 各期。 Its phases. */
  phases: ProjectPhasingConnection;
  /** 适用的政策。 Policies that apply to it. */
  policies: PolicyApplicationConnection;
  /** 所获荣誉。 Recognitions it received. */
  recognitions: RecognitionReceiptConnection;
  /** 服务的环节。 Segments it serves. */
  segments: SegmentFillingConnection;
  /** 签约的事件。 The events it was signed at. */
  signedAt: EventSigningAtConnection;
  /** 大事记：节点、台账与观测值，按日期，无日期者在后；多于 200 条时取最近者。 Milestones, ledger rows and observations by date, undated last; the newest 200 where there are more. */
  timeline: Array<TimelineEntry>;
  /** 所依据的政策。 Policies it is under. */
  under: PolicyPolicyUnderConnection;
  /** 台账记录，按日期。 Ledger rows by date. */
  updates: UpdateReportingConnection;
};


/** 项目：一项投资。 A project: an investment. */
export type ProjectAttractedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 项目：一项投资。 A project: an investment. */
export type ProjectCurrentStageArgs = {
  today?: InputMaybe<Scalars['Date']['input']>;
};


/** 项目：一项投资。 A project: an investment. */
export type ProjectExpectedOutputArgs = {
  in?: InputMaybe<MoneyUnit>;
};


/** 项目：一项投资。 A project: an investment. */
export type ProjectFloorAreaArgs = {
  in?: InputMaybe<AreaUnit>;
};


/** 项目：一项投资。 A project: an investment. */
export type ProjectInvestmentArgs = {
  in?: InputMaybe<MoneyUnit>;
};


/** 项目：一项投资。 A project: an investment. */
export type ProjectInvestorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 项目：一项投资。 A project: an investment. */
export type ProjectKindLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 项目：一项投资。 A project: an investment. */
export type ProjectLandAreaArgs = {
  in?: InputMaybe<AreaUnit>;
};


/** 项目：一项投资。 A project: an investment. */
export type ProjectLocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 项目：一项投资。 A project: an investment. */
export type ProjectMilestonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  planned?: InputMaybe<Scalars['Boolean']['input']>;
};


/** 项目：一项投资。 A project: an investment. */
export type ProjectNatureLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 项目：一项投资。 A project: an investment. */
export type ProjectObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 项目：一项投资。 A project: an investment. */
export type ProjectOverlapArgs = {
  zone: EntityBy;
};


/** 项目：一项投资。 A project: an investment. */
export type ProjectPhasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 项目：一项投资。 A project: an investment. */
export type ProjectPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 项目：一项投资。 A project: an investment. */
export type ProjectRecognitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 项目：一项投资。 A project: an investment. */
export type ProjectSegmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  mode?: InputMaybe<FillMode>;
};


/** 项目：一项投资。 A project: an investment. */
export type ProjectSignedAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 项目：一项投资。 A project: an investment. */
export type ProjectUnderArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 项目：一项投资。 A project: an investment. */
export type ProjectUpdatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Project 的一页。 A page of Project. */
export type ProjectAttractionConnection = {
  __typename?: 'ProjectAttractionConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<ProjectAttractionEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Project>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Project 与通向它的关系。 A Project and the link that leads to it. */
export type ProjectAttractionEdge = Attraction & Link & Sourced & {
  __typename?: 'ProjectAttractionEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Project;
};

/** Project 的一页。 A page of Project. */
export type ProjectConnection = {
  __typename?: 'ProjectConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<ProjectEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Project>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Project 与通向它的关系。 A Project and the link that leads to it. */
export type ProjectEdge = {
  __typename?: 'ProjectEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 节点。 The node. */
  node: Project;
};

/** Project 的一页。 A page of Project. */
export type ProjectFillingConnection = {
  __typename?: 'ProjectFillingConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<ProjectFillingEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Project>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Project 与通向它的关系。 A Project and the link that leads to it. */
export type ProjectFillingEdge = Filling & Link & Sourced & {
  __typename?: 'ProjectFillingEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 方式；null 表示未载。 Mode; null when not recorded. */
  mode?: Maybe<FillMode>;
  /** `mode` 的名称。 The name of `mode` for people. */
  modeLabel?: Maybe<Scalars['String']['output']>;
  /** 节点。 The node. */
  node: Project;
};


/** 一个 Project 与通向它的关系。 A Project and the link that leads to it. */
export type ProjectFillingEdgeModeLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** Project 的一页。 A page of Project. */
export type ProjectInvestingConnection = {
  __typename?: 'ProjectInvestingConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<ProjectInvestingEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Project>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Project 与通向它的关系。 A Project and the link that leads to it. */
export type ProjectInvestingEdge = Investing & Link & Sourced & {
  __typename?: 'ProjectInvestingEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Project;
  /** 份额 0–1。 Share, 0 to 1; null when unknown. */
  share?: Maybe<Scalars['Float']['output']>;
};

/** 项目类别。 Kind of project. */
export type ProjectKind =
  /** 教育。 Education. */
  | 'EDUCATION'
  /** 能源。 Energy. */
  | 'ENERGY'
  /** 基础设施。 Infrastructure. */
  | 'INFRASTRUCTURE'
  /** 制造。 Manufacturing. */
  | 'MANUFACTURING'
  /** 园区。 Park. */
  | 'PARK'
  /** 平台。 Platform. */
  | 'PLATFORM'
  /** 更新改造。 Renewal. */
  | 'RENEWAL';

/** Project 的一页。 A page of Project. */
export type ProjectLocationConnection = {
  __typename?: 'ProjectLocationConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<ProjectLocationEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Project>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Project 与通向它的关系。 A Project and the link that leads to it. */
export type ProjectLocationEdge = Link & Location & Sourced & {
  __typename?: 'ProjectLocationEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Project;
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


/** 一个 Project 与通向它的关系。 A Project and the link that leads to it. */
export type ProjectLocationEdgeRoleLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 一个 Project 与通向它的关系。 A Project and the link that leads to it. */
export type ProjectLocationEdgeStatusLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 一个项目的金额。 Money of one project. */
export type ProjectMoney = {
  __typename?: 'ProjectMoney';
  /** 协议总投资；null 表示未披露。 Agreed investment; null when not disclosed. */
  agreed?: Maybe<MoneyFigure>;
  /** 台账所载到位资金；null 表示未载。 Money in place by the ledger; null when not recorded. */
  ledger?: Maybe<MoneyFigure>;
  /** 项目。 The project. */
  project: Project;
  /** 公布的完成金额；null 表示未载。 Published figure of money put in; null when not recorded. */
  published?: Maybe<MoneyFigure>;
  /** 到位 ÷ 协议，取较晚的一项；币种不同或缺一则为 null。 In place over agreed, by the later figure; null unless both are of one currency. */
  ratio?: Maybe<Scalars['Float']['output']>;
};

/** 项目性质。 Nature of a project. */
export type ProjectNature =
  /** 扩建。 Expansion. */
  | 'EXPANSION'
  /** 新建。 New. */
  | 'NEW'
  /** 搬迁。 Relocation. */
  | 'RELOCATION';

/** 项目的次序。 Order of projects. */
export type ProjectOrder =
  /** 投资多者在前，未披露者在后。 Largest investment first, undisclosed last. */
  | 'INVESTMENT'
  /** 按拼音。 By pinyin. */
  | 'NAME';

/** 项目与本区现有企业、项目的重叠。 How a project overlaps with firms and projects of a zone. */
export type ProjectOverlap = {
  __typename?: 'ProjectOverlap';
  /** 同业的本区企业，有共同客户者在前。 Firms in the same business here, those with shared customers first. */
  firms: Array<OverlapFirm>;
  /** 项目。 The project. */
  project: Project;
  /** 服务同样环节的本区项目。 Projects here for the same segments. */
  projects: Array<OverlapProject>;
  /** 所属环节与本区现有者。 Its segments, and who is there. */
  segments: Array<OverlapSegment>;
  /** 用一句话说明。 The same in one sentence. */
  sentence: Scalars['String']['output'];
  /** 开发区。 The zone. */
  zone: Zone;
};


/** 项目与本区现有企业、项目的重叠。 How a project overlaps with firms and projects of a zone. */
export type ProjectOverlapSentenceArgs = {
  lang?: InputMaybe<Language>;
};

/** Project 的一页。 A page of Project. */
export type ProjectPhasingConnection = {
  __typename?: 'ProjectPhasingConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<ProjectPhasingEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Project>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Project 与通向它的关系。 A Project and the link that leads to it. */
export type ProjectPhasingEdge = Link & Phasing & Sourced & {
  __typename?: 'ProjectPhasingEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Project;
};

/** Project 的一页。 A page of Project. */
export type ProjectPolicyUnderConnection = {
  __typename?: 'ProjectPolicyUnderConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<ProjectPolicyUnderEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Project>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Project 与通向它的关系。 A Project and the link that leads to it. */
export type ProjectPolicyUnderEdge = Link & PolicyUnder & Sourced & {
  __typename?: 'ProjectPolicyUnderEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Project;
};

/** Project 的一页。 A page of Project. */
export type ProjectSigningAtConnection = {
  __typename?: 'ProjectSigningAtConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<ProjectSigningAtEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Project>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Project 与通向它的关系。 A Project and the link that leads to it. */
export type ProjectSigningAtEdge = Link & SigningAt & Sourced & {
  __typename?: 'ProjectSigningAtEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Project;
};

/** 项目目前所处的阶段。 Where a project stands. */
export type ProjectStage = {
  __typename?: 'ProjectStage';
  /** 比计划晚的天数，负数为提前；缺一则为 null。 Days later than planned, negative when early; null when either date is missing. */
  delayDays?: Maybe<Scalars['Int']['output']>;
  /** 在此阶段至少多少天，到最后一次有人看到为止；缺日期则为 null。 Days in this stage at least, up to the last look and not to today; null without dates. */
  dwellDays?: Maybe<Scalars['Int']['output']>;
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 最后一次有人看到的日期：节点、台账或观测值。 The last day someone looked; null when nothing is dated. */
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  /** 当地说法，如 厂房结顶。 The local words; null when not recorded. */
  localLabel?: Maybe<Scalars['String']['output']>;
  /** 下一个计划节点。 The next planned stage; null when none is announced. */
  next?: Maybe<PlannedStage>;
  /** 到达日期；null 表示日期未载。 When it was reached; null when undated. */
  on?: Maybe<Scalars['PartialDate']['output']>;
  /** 同一阶段的计划日期（最晚公布者）。 Planned date of the same stage, the one announced last; null when there was no plan. */
  plannedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** 形象进度 0–1。 Progress, 0 to 1; null when not stated. */
  progress?: Maybe<Scalars['Float']['output']>;
  /** 阶段。 Stage. */
  stage: Stage;
  /** `stage` 的名称。 The name of `stage` for people. */
  stageLabel: Scalars['String']['output'];
  /** 还有没有人看着。 Whether anyone still looks. */
  tracking: Tracking;
  /** `tracking` 的名称。 The name of `tracking` for people. */
  trackingLabel: Scalars['String']['output'];
};


/** 项目目前所处的阶段。 Where a project stands. */
export type ProjectStageStageLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 项目目前所处的阶段。 Where a project stands. */
export type ProjectStageTrackingLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 一处项目的汇总：按阶段计数与金额；久无记录者另列，不计入合计。 Sums of a place's projects by stage; those nobody looks at any more stand apart. */
export type ProjectSums = {
  __typename?: 'ProjectSums';
  /** 久无记录或无日期的项目，不计入以上。 Stale or undated projects, not counted above. */
  apart: StageSum;
  /** 台账中可列名的项目数：某期间到达某阶段者；与公布的数字并列使用。 Projects that can be listed by name as having reached a stage in a period: to stand beside a published figure. */
  listed: Scalars['Int']['output'];
  /** 用一句话说明。 The same in one sentence. */
  sentence: Scalars['String']['output'];
  /** 每个阶段一行，按阶段先后。 A row for each stage, in order. */
  stages: Array<StageSum>;
  /** 截至日期。 The day of the sums. */
  today: Scalars['Date']['output'];
};


/** 一处项目的汇总：按阶段计数与金额；久无记录者另列，不计入合计。 Sums of a place's projects by stage; those nobody looks at any more stand apart. */
export type ProjectSumsListedArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  investmentAtLeast?: InputMaybe<Scalars['Float']['input']>;
  reached: Stage;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** 一处项目的汇总：按阶段计数与金额；久无记录者另列，不计入合计。 Sums of a place's projects by stage; those nobody looks at any more stand apart. */
export type ProjectSumsSentenceArgs = {
  lang?: InputMaybe<Language>;
};

/** 一项公布的指标。 A published indicator. */
export type PublishedFigure = {
  __typename?: 'PublishedFigure';
  /** 各区，次序同所问。 The zones, in the order asked. */
  figures: Array<ZoneFigure>;
  /** 指标。 The indicator. */
  indicator: Indicator;
};


/** 一项公布的指标。 A published indicator. */
export type PublishedFigureFiguresArgs = {
  known?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 一项采购。 A purchase: one supply link seen from the customer. */
export type Purchase = {
  __typename?: 'Purchase';
  /** 客户。 The customer. */
  customer: Company;
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 尚在计划。 Only planned. */
  planned: Scalars['Boolean']['output'];
  /** 产品；null 表示未载。 Product; null when not recorded. */
  product?: Maybe<Product>;
  /** 占客户采购的份额 0–1；null 表示未载。 Share of the customer's purchases; null when not recorded. */
  share?: Maybe<Scalars['Float']['output']>;
  /** 供应商。 The supplier. */
  supplier: Company;
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

/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type Query = {
  __typename?: 'Query';
  /** 按名称或标识取产业链。 A chain by what people know. */
  chain?: Maybe<Chain>;
  /** 产业链列表，按拼音排序。 Chains in pinyin order. */
  chains: ChainConnection;
  /** 自某日以来的变动：新项目、阶段、金额、供应商、环节企业。 What changed since a day: projects, stages, amounts, suppliers, makers. */
  changes: Changes;
  /** 企业列表，按拼音排序。 Companies in pinyin order. */
  companies: CompanyConnection;
  /** 按人们知道的取企业；多个或没有符合者时报错并列出相近名称。 A company by what people know; several or no match is an error that lists candidates. */
  company?: Maybe<Company>;
  /** 几个开发区在一条链上并列，2 至 5 个。 Zones side by side on one chain, two to five. */
  compareZones: ZoneComparison;
  /** 来源互相矛盾之处，至多 100 处。 Where sources disagree, 100 at most. */
  conflicts: Array<Conflict>;
  /** 两家企业有没有联系，六步之内。 Whether two companies are tied, within six steps. */
  connected: Connected;
  /** 对一个开发区知道多少：哪些环节调查过、有数据、多旧、几个来源。 What is known of a zone: surveyed, with data, how old, from how many sources. */
  coverageOf: ZoneKnowledge;
  /** 按名称或标识取事件。 An event by what people know. */
  event?: Maybe<Event>;
  /** 事件列表，默认新者在前。 Events, the latest first unless asked otherwise. */
  events: EventConnection;
  /** 若几家企业同时停供，谁受影响、还有没有别的来源：其中一家的来源正是另一家时，不算有。 Who is hit if several companies stop together, and who still has another source: one of them is none for the other. */
  impact: Impact;
  /** 按名称或标识取指标。 An indicator by what people know. */
  indicator?: Maybe<Indicator>;
  /** 某对象的指标一览，按指标拼音排序，至多 100 行。 The indicator board of one thing, 100 rows at most. */
  indicatorBoard: Array<IndicatorRow>;
  /** 指标列表，按拼音排序。 Indicators in pinyin order. */
  indicators: IndicatorConnection;
  /** 按名称或标识取机构。 An institution by what people know. */
  institution?: Maybe<Institution>;
  /** 机构列表，按拼音排序。 Institutions in pinyin order. */
  institutions: InstitutionConnection;
  /** 一次请求的各项限额。 What one request may ask. */
  limits: Limits;
  /** 按标识取任一节点；没有则为 null。 Any node by id; null when there is none. */
  node?: Maybe<Node>;
  /** 按标识取多个节点，次序同参数，缺者为 null，至多 100 个。 Nodes by ids in the order asked, null where missing, 100 at most. */
  nodes: Array<Maybe<Node>>;
  /** 观测值列表，按标识排序。 Observations in the order of their ids. */
  observations: ObservationConnection;
  /** 按名称或标识取园区。 A park by what people know. */
  park?: Maybe<Park>;
  /** 园区列表，按拼音排序。 Parks in pinyin order. */
  parks: ParkConnection;
  /** 按名称或标识取平台。 A platform by what people know. */
  platform?: Maybe<Platform>;
  /** 平台列表，按拼音排序。 Platforms in pinyin order. */
  platforms: PlatformConnection;
  /** 政策列表，按拼音排序。 Policies in pinyin order. */
  policies: PolicyConnection;
  /** 按名称或标识取政策。 A policy by what people know. */
  policy?: Maybe<Policy>;
  /** 按名称或标识取产品。 A product by what people know. */
  product?: Maybe<Product>;
  /** 产品列表，按拼音排序。 Products in pinyin order. */
  products: ProductConnection;
  /** 按名称或标识取项目。 A project by what people know. */
  project?: Maybe<Project>;
  /** 一处项目的汇总。 Sums of the projects of a place. */
  projectSums: ProjectSums;
  /** 项目列表。 Projects. */
  projects: ProjectConnection;
  /** 按名称或标识取荣誉。 A recognition by what people know. */
  recognition?: Maybe<Recognition>;
  /** 荣誉列表，按拼音排序。 Recognitions in pinyin order. */
  recognitions: RecognitionConnection;
  /** 按名称或标识取行政区。 A region by what people know. */
  region?: Maybe<Region>;
  /** 行政区列表，按拼音排序。 Regions in pinyin order. */
  regions: RegionConnection;
  /** 一次认出一列名称，至多 100 个，次序同参数。 Resolves a column of names at once, 100 at most, in the order given. */
  resolveNames: Array<ResolvedName>;
  /** 按名称、别名、拼音、首字母、代码查找；一个字也可以。 Search by names, aliases, pinyin, initials and codes; one character will do. */
  search: SearchResult;
  /** 按名称或标识取环节。 A segment by what people know. */
  segment?: Maybe<Segment>;
  /** 环节列表，按拼音排序。 Segments in pinyin order. */
  segments: SegmentConnection;
  /**
   * 几家企业共同的上游或下游：一次查找，逐家说明各由谁、经过谁到达。例如本区几家链主的供应商里，谁同时供几家。
   * Who is upstream or downstream of several companies: one search for all, told for each by which way it is reached.
   */
  sharedNetwork: SharedNetwork;
  /** 按名称或标识取载体。 A site by what people know. */
  site?: Maybe<Site>;
  /** 载体列表，按拼音排序。 Sites in pinyin order. */
  sites: SiteConnection;
  /** 按标识或标题取来源。 A source by id or title; several or no match is an error that lists candidates. */
  source?: Maybe<Source>;
  /** 来源列表，按标识排序。 Sources in the order of their ids. */
  sources: SourceConnection;
  /** 证据早于某日的事实，最旧在前，至多 100 项。 Facts whose evidence is older than a day, the oldest first, 100 at most. */
  stale: Array<StaleFact>;
  /** 货从一家企业到另一家的最短供货路径。 The shortest supply paths by which one company's goods reach another. */
  supplyPaths: SupplyPaths;
  /** 某对象各指标的目标核对，存疑者在前。 Target checks of one thing, doubtful ones first. */
  targetChecks: Array<TargetCheck>;
  /** 技术列表，按拼音排序。 Technologies in pinyin order. */
  technologies: TechnologyConnection;
  /** 按名称或标识取技术。 A technology by what people know. */
  technology?: Maybe<Technology>;
  /** 按名称或标识取开发区。 A zone by what people know; several or no match is an error that lists candidates. */
  zone?: Maybe<Zone>;
  /** 开发区列表，按拼音排序。 Zones in pinyin order. */
  zones: ZoneConnection;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QueryChainArgs = {
  by: EntityBy;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QueryChainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QueryChangesArgs = {
  chain?: InputMaybe<EntityBy>;
  kinds?: InputMaybe<Array<ChangeKind>>;
  since: Scalars['Date']['input'];
  until?: InputMaybe<Scalars['Date']['input']>;
  zone?: InputMaybe<EntityBy>;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QueryCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  chain?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<CompanyKind>;
  place?: InputMaybe<Scalars['ID']['input']>;
  product?: InputMaybe<Scalars['ID']['input']>;
  segment?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QueryCompanyArgs = {
  by: CompanyBy;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QueryCompareZonesArgs = {
  chain: EntityBy;
  today?: InputMaybe<Scalars['Date']['input']>;
  zones: Array<EntityBy>;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QueryConflictsArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QueryConnectedArgs = {
  from: CompanyBy;
  to: CompanyBy;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QueryCoverageOfArgs = {
  chain?: InputMaybe<Scalars['ID']['input']>;
  zone: Scalars['ID']['input'];
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QueryEventArgs = {
  by: EntityBy;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  kind?: InputMaybe<EventKind>;
  orderBy?: InputMaybe<EventOrder>;
  participant?: InputMaybe<Scalars['ID']['input']>;
  place?: InputMaybe<Scalars['ID']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QueryImpactArgs = {
  companies: Array<Scalars['ID']['input']>;
  depth?: Scalars['Int']['input'];
  today?: InputMaybe<Scalars['Date']['input']>;
  zone?: InputMaybe<EntityBy>;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QueryIndicatorArgs = {
  by: EntityBy;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QueryIndicatorBoardArgs = {
  about: Scalars['ID']['input'];
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QueryIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QueryInstitutionArgs = {
  by: EntityBy;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QueryInstitutionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<InstitutionKind>;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QueryObservationsArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  indicator?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<ObservationKind>;
  rankAtMost?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QueryParkArgs = {
  by: EntityBy;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QueryParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ParkKind>;
  zone?: InputMaybe<Scalars['ID']['input']>;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QueryPlatformArgs = {
  by: EntityBy;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QueryPlatformsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<PlatformKind>;
  place?: InputMaybe<Scalars['ID']['input']>;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QueryPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  appliesTo?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<PolicyKind>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QueryPolicyArgs = {
  by: EntityBy;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QueryProductArgs = {
  by: EntityBy;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ProductKind>;
  segment?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QueryProjectArgs = {
  by: EntityBy;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QueryProjectSumsArgs = {
  kinds?: InputMaybe<Array<ProjectKind>>;
  place: Scalars['ID']['input'];
  today?: InputMaybe<Scalars['Date']['input']>;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attractedBy?: InputMaybe<Scalars['ID']['input']>;
  chain?: InputMaybe<Scalars['ID']['input']>;
  event?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  investmentAtLeast?: InputMaybe<Scalars['Float']['input']>;
  investmentAtMost?: InputMaybe<Scalars['Float']['input']>;
  investor?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<ProjectKind>;
  orderBy?: InputMaybe<ProjectOrder>;
  place?: InputMaybe<Scalars['ID']['input']>;
  seenFrom?: InputMaybe<Scalars['Date']['input']>;
  seenTo?: InputMaybe<Scalars['Date']['input']>;
  segment?: InputMaybe<Scalars['ID']['input']>;
  stage?: InputMaybe<Stage>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QueryRecognitionArgs = {
  by: EntityBy;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QueryRecognitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  level?: InputMaybe<RecognitionLevel>;
  recipient?: InputMaybe<Scalars['ID']['input']>;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QueryRegionArgs = {
  by: EntityBy;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QueryRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  level?: InputMaybe<RegionLevel>;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QueryResolveNamesArgs = {
  kinds?: InputMaybe<Array<EntityKind>>;
  names: Array<Scalars['String']['input']>;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  text: Scalars['String']['input'];
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QuerySegmentArgs = {
  by: EntityBy;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QuerySegmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  chain?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  position?: InputMaybe<SegmentPosition>;
  text?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QuerySharedNetworkArgs = {
  companies: Array<Scalars['ID']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction?: SupplyDirection;
  hubLimit?: InputMaybe<Scalars['Int']['input']>;
  location?: InputMaybe<PlaceFilter>;
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
  segments?: InputMaybe<Array<Scalars['ID']['input']>>;
  today?: InputMaybe<Scalars['Date']['input']>;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QuerySiteArgs = {
  by: EntityBy;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QuerySitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<SiteKind>;
  place?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<SiteStatus>;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QuerySourceArgs = {
  by: EntityBy;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  publisher?: InputMaybe<Scalars['String']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QueryStaleArgs = {
  before: Scalars['Date']['input'];
  kinds?: InputMaybe<Array<AgeingLink>>;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QuerySupplyPathsArgs = {
  first?: Scalars['Int']['input'];
  from: CompanyBy;
  longest?: Scalars['Int']['input'];
  to: CompanyBy;
  today?: InputMaybe<Scalars['Date']['input']>;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QueryTargetChecksArgs = {
  about: Scalars['ID']['input'];
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QueryTechnologiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QueryTechnologyArgs = {
  by: EntityBy;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QueryZoneArgs = {
  by: EntityBy;
};


/** 入口：按人们知道的查找，按类列出。 The roots: finding by what people know, and lists of each kind. */
export type QueryZonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  level?: InputMaybe<ZoneLevel>;
  region?: InputMaybe<Scalars['ID']['input']>;
};

/** 问题的主题。 What a question is about. */
export type QuestionTheme =
  /** 招商：找谁，为什么，谁能引荐。 Attraction: whom to approach, why, through whom. */
  | 'ATTRACTION'
  /** 产业链：环节、缺口、产品、技术。 Chains: segments, gaps, products, technologies. */
  | 'CHAIN'
  /** 对比与指标。 Comparison and indicators. */
  | 'COMPARISON'
  /** 档案：一家企业、一个项目、一个区。 Dossiers of a company, a project, a zone. */
  | 'DOSSIER'
  /** 已知与未知：出处、矛盾、陈旧、空白。 What is known: sources, conflicts, age, blanks. */
  | 'KNOWLEDGE'
  /** 项目：阶段、金额、进展。 Projects: stages, money, progress. */
  | 'PROJECTS'
  /** 风险：停供、单一来源、依赖。 Risk: stops, single sources, dependence. */
  | 'RISK'
  /** 供应：谁供给谁，缺谁。 Supply: who supplies whom, and who is missing. */
  | 'SUPPLY';

/** 看一个答案的方式；表总是有。 The view of an answer; a table is always offered. */
export type QuestionView =
  /** 指标看板。 A board of indicators. */
  | 'BOARD'
  /** 名单卡片：每行一张，理由在前。 Cards: one a row, the reason first. */
  | 'CARDS'
  /** 产业链图谱。 A chain map. */
  | 'CHAIN_MAP'
  /** 缺口清单。 A list of gaps. */
  | 'GAPS'
  /** 矩阵。 A matrix. */
  | 'MATRIX'
  /** 网络图。 A network. */
  | 'NETWORK'
  /** 项目漏斗。 A funnel of projects. */
  | 'PIPELINE'
  /** 桑基图。 A sankey chart. */
  | 'SANKEY'
  /** 表。 A table. */
  | 'TABLE'
  /** 时间轴。 A timeline. */
  | 'TIMELINE';

/** 一条链在本区的状况。 How one chain stands in a zone. */
export type RankedChain = {
  __typename?: 'RankedChain';
  /** 产业链。 The chain. */
  chain: Chain;
  /** 完整度，连同其各部分。 Completeness, with its parts. */
  completeness: ChainCompleteness;
  /** 本区有生产者记录的环节数。 Segments with a maker recorded here. */
  segmentsHere: Scalars['Int']['output'];
  /** 各地只有一家生产者记录的环节数。 Segments with one recorded maker anywhere. */
  singleMaker: Scalars['Int']['output'];
};

/** 项目到达节点。 A project reaching a milestone. */
export type Reaching = {
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
};

/** 便于阅读的数值：亿元、万元/亩、万平方米、万辆、家。 A figure in the unit that planners write. */
export type ReadableValue = {
  __typename?: 'ReadableValue';
  /** 数值与单位。 Both in one text. */
  text: Scalars['String']['output'];
  /** 单位，按界面语言；未载者为空。 The unit in the language asked for; empty when not recorded. */
  unit: Scalars['String']['output'];
  /** 数值，单位见 `unit`。 The value in `unit`. */
  value: Scalars['Float']['output'];
};

/** 本区最有条件进入哪些环节：与已有环节的关联密度。 Which segments a zone is most ready to enter, by relatedness to what it has. */
export type Readiness = {
  __typename?: 'Readiness';
  /** 产业链。 The chain. */
  chain: Chain;
  /** 关联度按什么推算。 What relatedness is derived from. */
  method: ReadinessMethod;
  /** `method` 的名称。 The name of `method` for people. */
  methodLabel: Scalars['String']['output'];
  /** 所用的权重与阈值。 The weights and thresholds used. */
  profile: Profile;
  /** 本区无生产者记录的环节，按密度 × 重要性。 Segments without a recorded maker here, by density times importance. */
  rows: Array<ReadinessRow>;
  /** 用一句话说明。 The same in one sentence. */
  sentence: Scalars['String']['output'];
  /** 判断所用的日期。 The day it was judged by. */
  today: Scalars['Date']['output'];
  /** 开发区。 The zone. */
  zone: Zone;
  /** 在此链上有生产者记录的开发区数。 Zones with a recorded maker of the chain. */
  zones: Scalars['Int']['output'];
};


/** 本区最有条件进入哪些环节：与已有环节的关联密度。 Which segments a zone is most ready to enter, by relatedness to what it has. */
export type ReadinessMethodLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 本区最有条件进入哪些环节：与已有环节的关联密度。 Which segments a zone is most ready to enter, by relatedness to what it has. */
export type ReadinessRowsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 本区最有条件进入哪些环节：与已有环节的关联密度。 Which segments a zone is most ready to enter, by relatedness to what it has. */
export type ReadinessSentenceArgs = {
  lang?: InputMaybe<Language>;
};

/** 关联度按什么推算。 What relatedness is derived from. */
export type ReadinessMethod =
  /** 开发区太少，改按同时生产两个环节的企业，较粗。 Too few zones: from firms that make both segments, which is rough. */
  | 'FIRMS'
  /** 按各开发区的专业化。 From what zones specialise in. */
  | 'ZONES';

/** 一个可进入的环节。 A segment that could be entered. */
export type ReadinessRow = {
  __typename?: 'ReadinessRow';
  /** 关联密度 0–1：相关环节中本区已有的份额；null 表示没有相关的记录。 Relatedness density: the share of related segments that are here; null when nothing recorded is related. */
  density?: Maybe<Scalars['Float']['output']>;
  /** 重要性。 Importance. */
  importance: Scalars['Float']['output'];
  /** 各地有记录的生产者数。 Makers recorded anywhere. */
  makersAnywhere: Scalars['Int']['output'];
  /** 本区已有的相关环节，近者在前。 Related segments that are here, the nearest first. */
  near: Array<Segment>;
  /** 环节。 The segment. */
  segment: Segment;
  /** 依据的多少：同时有它与最近的相关环节的开发区数或企业数。 What it rests on: zones or firms that have it together with a related segment. */
  support: Scalars['Int']['output'];
};

/** 获得荣誉。 Receiving a recognition. */
export type Receipt = {
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 获得日期。 When; null when not recorded. */
  on?: Maybe<Scalars['PartialDate']['output']>;
  /** 名次；null 表示没有名次。 Place; null when there is none. */
  rank?: Maybe<Scalars['Int']['output']>;
};

/** 可获荣誉者。 Who can receive a recognition. */
export type Recipient = {
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 标识，稳定且唯一。 The id, stable and unique. */
  id: Scalars['ID']['output'];
  /** 名称。 Name. */
  name: Scalars['String']['output'];
};

/** Recipient 的一页。 A page of Recipient. */
export type RecipientReceiptConnection = {
  __typename?: 'RecipientReceiptConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<RecipientReceiptEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Recipient>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Recipient 与通向它的关系。 A Recipient and the link that leads to it. */
export type RecipientReceiptEdge = Link & Receipt & Sourced & {
  __typename?: 'RecipientReceiptEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Recipient;
  /** 获得日期。 When; null when not recorded. */
  on?: Maybe<Scalars['PartialDate']['output']>;
  /** 名次；null 表示没有名次。 Place; null when there is none. */
  rank?: Maybe<Scalars['Int']['output']>;
};

/** 荣誉、名单、试点。 A recognition: honour, list or pilot. */
export type Recognition = Named & Node & Sourced & {
  __typename?: 'Recognition';
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 标识，稳定且唯一。 The id, stable and unique. */
  id: Scalars['ID']['output'];
  /** 授予者。 Who gave it; null when not recorded. */
  issuer?: Maybe<Scalars['String']['output']>;
  /** 级别；null 表示未载。 Level; null when not recorded. */
  level?: Maybe<RecognitionLevel>;
  /** `level` 的名称。 The name of `level` for people. */
  levelLabel?: Maybe<Scalars['String']['output']>;
  /** 名称。 Name. */
  name: Scalars['String']['output'];
  /** 获得者。 Who received it. */
  recipients: RecipientReceiptConnection;
};


/** 荣誉、名单、试点。 A recognition: honour, list or pilot. */
export type RecognitionLevelLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 荣誉、名单、试点。 A recognition: honour, list or pilot. */
export type RecognitionRecipientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Recognition 的一页。 A page of Recognition. */
export type RecognitionConnection = {
  __typename?: 'RecognitionConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<RecognitionEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Recognition>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Recognition 与通向它的关系。 A Recognition and the link that leads to it. */
export type RecognitionEdge = {
  __typename?: 'RecognitionEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 节点。 The node. */
  node: Recognition;
};

/** 荣誉级别。 Level of a recognition. */
export type RecognitionLevel =
  /** 市级。 City. */
  | 'CITY'
  /** 国家级。 National. */
  | 'NATIONAL'
  /** 省级。 Provincial. */
  | 'PROVINCIAL'
  /** 区级。 Zone. */
  | 'ZONE';

/** Recognition 的一页。 A page of Recognition. */
export type RecognitionReceiptConnection = {
  __typename?: 'RecognitionReceiptConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<RecognitionReceiptEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Recognition>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Recognition 与通向它的关系。 A Recognition and the link that leads to it. */
export type RecognitionReceiptEdge = Link & Receipt & Sourced & {
  __typename?: 'RecognitionReceiptEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Recognition;
  /** 获得日期。 When; null when not recorded. */
  on?: Maybe<Scalars['PartialDate']['output']>;
  /** 名次；null 表示没有名次。 Place; null when there is none. */
  rank?: Maybe<Scalars['Int']['output']>;
};

/** 行政区。 An administrative region; a development zone is not one. */
export type Region = Named & Node & Observed & Participant & Place & PolicyTarget & Recipient & Sourced & {
  __typename?: 'Region';
  /** 别名。 Other names; empty when none. */
  aliases: Array<Scalars['String']['output']>;
  /** 行政区划代码（GB/T 2260）。 Division code; null when not recorded. */
  code?: Maybe<Scalars['String']['output']>;
  /** 区内有记录的企业（含下级行政区、开发区和园区内），每家一次。 Companies recorded in it or anywhere below, each once. */
  companies: CompanyLocationConnection;
  /** 参加的事件。 Events it took part in. */
  events: EventParticipationConnection;
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
  /** 观测值，新者在后。 Observations about it, the latest last. */
  observations: ObservationAboutConnection;
  /** 上级行政区；国家为 null。 The region it lies in; null for a country. */
  partOf?: Maybe<Region>;
  /** 适用的政策。 Policies that apply to it. */
  policies: PolicyApplicationConnection;
  /** 区内项目（含下级）。 Projects located in it or below. */
  projects: ProjectLocationConnection;
  /** 所获荣誉。 Recognitions it received. */
  recognitions: RecognitionReceiptConnection;
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
export type RegionEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 行政区。 An administrative region; a development zone is not one. */
export type RegionLevelLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 行政区。 An administrative region; a development zone is not one. */
export type RegionObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 行政区。 An administrative region; a development zone is not one. */
export type RegionPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 行政区。 An administrative region; a development zone is not one. */
export type RegionProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 行政区。 An administrative region; a development zone is not one. */
export type RegionRecognitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
export type RegionConnection = {
  __typename?: 'RegionConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<RegionEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Region>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
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

/** 一个 Region 与通向它的关系。 A Region and the link that leads to it. */
export type RegionEdge = {
  __typename?: 'RegionEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
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

/** 台账记录项目。 A ledger reporting a project. */
export type Reporting = {
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
};

/** 一列名称中的一个及其归属。 One name of a column and what it means. */
export type ResolvedName = {
  __typename?: 'ResolvedName';
  /** 不止一个或没有时的候选，至多 5 个。 Candidates when there is none or more than one, 5 at most. */
  candidates: Array<SearchMatch>;
  /** 所给名称。 The name given. */
  name: Scalars['String']['output'];
  /** 唯一符合者；null 表示没有或不止一个。 The one it means; null when none or several. */
  node?: Maybe<Named>;
};

/** 由各部分加权而成的得分；缺的部分为 null，不当作 0。 A score of weighted parts; a missing part is null, never 0. */
export type Score = {
  __typename?: 'Score';
  /** 已知部分所占的权重 0–1。 Share of the weight that is known. */
  completeness: Scalars['Float']['output'];
  /** 各部分。 The parts. */
  parts: Array<ScorePart>;
  /** 已知部分的加权平均 0–1；不足一半已知时为 null。 Weighted mean of the known parts; null when less than half of the weight is known. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** 得分的一部分。 One part of a score. */
export type ScorePart = {
  __typename?: 'ScorePart';
  /** 名称，同口径文件。 Its name, as in the profile. */
  name: Scalars['String']['output'];
  /** 取值 0–1；null 表示不知道。 Value 0–1; null when it cannot be told. */
  value?: Maybe<Scalars['Float']['output']>;
  /** 权重。 Weight. */
  weight: Scalars['Float']['output'];
};

/** 一个结果。 A match. */
export type SearchMatch = {
  __typename?: 'SearchMatch';
  /** 种类。 Its kind. */
  kind: EntityKind;
  /** `kind` 的名称。 The name of `kind` for people. */
  kindLabel: Scalars['String']['output'];
  /** 凭什么找到。 What made it match. */
  matchedOn: MatchKind;
  /** `matchedOn` 的名称。 The name of `matchedOn` for people. */
  matchedOnLabel: Scalars['String']['output'];
  /** 找到的实体。 The entity found. */
  node: Named;
  /** 名次分 0–1，同类之内可比。 Score from 0 to 1, comparable within the same `matchedOn`. */
  score: Scalars['Float']['output'];
};


/** 一个结果。 A match. */
export type SearchMatchKindLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 一个结果。 A match. */
export type SearchMatchMatchedOnLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 查找的结果。 What a search found. */
export type SearchResult = {
  __typename?: 'SearchResult';
  /** 是否还有更多未列。 Whether more were found than are listed. */
  more: Scalars['Boolean']['output'];
  /** 结果，好者在前。 Matches, best first. */
  nodes: Array<SearchMatch>;
};

/** 所问的一家企业到达多少家。 How many one of the companies asked about reaches. */
export type SeedReach = {
  __typename?: 'SeedReach';
  /** 企业。 The company. */
  company: Company;
  /** 直接伙伴数。 Direct partners. */
  direct: Scalars['Int']['output'];
  /** 到达的企业数，含直接者。 Companies reached, the direct ones included. */
  reached: Scalars['Int']['output'];
};

/** 一家伙伴与所问的一家企业怎样相连。 How a partner is tied to one of the companies asked about. */
export type SeedWay = {
  __typename?: 'SeedWay';
  /** 路径上的供货关系。 The supply links along it. */
  links: Array<SupplyLink>;
  /** 一条最短路径，从伙伴到所问企业，两端在内。 One shortest path from the partner to the company asked about, both included. */
  path: Array<Company>;
  /** 所问的企业。 The company asked about. */
  seed: Company;
  /** 层级，1 为直接。 Tier; 1 is direct. */
  tier: Scalars['Int']['output'];
};

/** 环节：链上的一步。 A segment: one step of a chain. */
export type Segment = ChainPart & Named & Node & Observed & PolicyTarget & Sourced & TechnologyUse & {
  __typename?: 'Segment';
  /** 一区内几家生产者算强。 How many makers in one zone count as strong; our proposal; null when not set. */
  adequate?: Maybe<Scalars['Float']['output']>;
  /** 所属产业链。 Its chain. */
  chain?: Maybe<Chain>;
  /** 生产者聚在哪里，多者在前。 Where its makers cluster, the most first. */
  clusters: Array<Cluster>;
  /** 环节内的企业（含下级环节），每家一次。 Companies active in it or below it, each once. */
  companies: CompanyActivityConnection;
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 供给它的环节。 Segments that feed it. */
  fedBy: SegmentFeedConnection;
  /** 它供给的环节。 Segments it feeds. */
  feeds: SegmentFeedConnection;
  /** 发展它的开发区与园区。 Zones and parks that focus on it. */
  focusedOnBy: PlaceFocusConnection;
  /** 有扩张迹象的生产者；最多看有事件或项目者 1000 家。 Makers with signs of growth; of those with any event or project up to 1,000 are looked at, by name. */
  growthSigns: Array<GrowingCompany>;
  /** 标识，稳定且唯一。 The id, stable and unique. */
  id: Scalars['ID']['output'];
  /** 重要性，1 为一般；自拟，供用户调整。 Importance, 1 is ordinary; our proposal, not from a source; null when not set. */
  importance?: Maybe<Scalars['Float']['output']>;
  /** 名称。 Name. */
  name: Scalars['String']['output'];
  /** 英文名。 English name; null when not recorded. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** 观测值，新者在后。 Observations about it, the latest last. */
  observations: ObservationAboutConnection;
  /** 所属归组环节。 The group segment it is part of; null at the top. */
  partOf?: Maybe<Segment>;
  /** 适用的政策。 Policies that apply to it. */
  policies: PolicyApplicationConnection;
  /** 位置；null 表示未载。 Position; null when not recorded. */
  position?: Maybe<SegmentPosition>;
  /** `position` 的名称。 The name of `position` for people. */
  positionLabel?: Maybe<Scalars['String']['output']>;
  /** 环节的产品。 Products of the segment. */
  products: ProductSegmentMembershipConnection;
  /** 服务于它的项目。 Projects that serve it. */
  projects: ProjectFillingConnection;
  /** 下级环节。 Segments it groups. */
  segments: SegmentContainmentConnection;
  /** 支撑它的平台与机构。 Platforms and institutions that support it. */
  supporters: SupporterSupportConnection;
  /** 调查过它的开发区。 Zones that surveyed it. */
  surveyedBy: ZoneSurveyConnection;
  /** 支撑它的技术。 Technologies that serve it. */
  technologies: TechnologyEnablingConnection;
};


/** 环节：链上的一步。 A segment: one step of a chain. */
export type SegmentClustersArgs = {
  by?: ClusterLevel;
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
export type SegmentFocusedOnByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  intent?: InputMaybe<FocusIntent>;
};


/** 环节：链上的一步。 A segment: one step of a chain. */
export type SegmentGrowthSignsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  months?: Scalars['Int']['input'];
  today?: InputMaybe<Scalars['Date']['input']>;
};


/** 环节：链上的一步。 A segment: one step of a chain. */
export type SegmentObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 环节：链上的一步。 A segment: one step of a chain. */
export type SegmentPoliciesArgs = {
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
export type SegmentProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  mode?: InputMaybe<FillMode>;
};


/** 环节：链上的一步。 A segment: one step of a chain. */
export type SegmentSegmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 环节：链上的一步。 A segment: one step of a chain. */
export type SegmentSupportersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 环节：链上的一步。 A segment: one step of a chain. */
export type SegmentSurveyedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 环节：链上的一步。 A segment: one step of a chain. */
export type SegmentTechnologiesArgs = {
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
export type SegmentConnection = {
  __typename?: 'SegmentConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<SegmentEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Segment>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
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

/** 一个 Segment 与通向它的关系。 A Segment and the link that leads to it. */
export type SegmentEdge = {
  __typename?: 'SegmentEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
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

/** Segment 的一页。 A page of Segment. */
export type SegmentFillingConnection = {
  __typename?: 'SegmentFillingConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<SegmentFillingEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Segment>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Segment 与通向它的关系。 A Segment and the link that leads to it. */
export type SegmentFillingEdge = Filling & Link & Sourced & {
  __typename?: 'SegmentFillingEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 方式；null 表示未载。 Mode; null when not recorded. */
  mode?: Maybe<FillMode>;
  /** `mode` 的名称。 The name of `mode` for people. */
  modeLabel?: Maybe<Scalars['String']['output']>;
  /** 节点。 The node. */
  node: Segment;
};


/** 一个 Segment 与通向它的关系。 A Segment and the link that leads to it. */
export type SegmentFillingEdgeModeLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 一个开发区或园区对环节的意图。 What a zone or park intends with a segment. */
export type SegmentFocus = {
  __typename?: 'SegmentFocus';
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 意图。 Intent. */
  intent: FocusIntent;
  /** `intent` 的名称。 The name of `intent` for people. */
  intentLabel: Scalars['String']['output'];
  /** 开发区或园区。 The zone or park. */
  place: Place;
};


/** 一个开发区或园区对环节的意图。 What a zone or park intends with a segment. */
export type SegmentFocusIntentLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 一个环节的荣誉企业。 Honoured firms of a segment. */
export type SegmentHonours = {
  __typename?: 'SegmentHonours';
  /** 本区在此环节的企业数。 Firms of the segment here. */
  firms: Scalars['Int']['output'];
  /** 其中有荣誉者。 Of these, honoured. */
  honoured: Array<Company>;
  /** 环节。 The segment. */
  segment: Segment;
};

/** 一个环节的已知程度。 What is known of one segment. */
export type SegmentKnowledge = {
  __typename?: 'SegmentKnowledge';
  /** 所属产业链的标识。 Id of its chain. */
  chain: Scalars['ID']['output'];
  /** 最近的证据日期；null 表示没有。 The latest evidence; null when there is none. */
  latestAsOf?: Maybe<Scalars['PartialDate']['output']>;
  /** 本区有记录的生产者数；0 不等于没有。 Makers recorded here; 0 is not none. */
  makers: Scalars['Int']['output'];
  /** 环节。 The segment. */
  segment: Segment;
  /** 来源数。 How many sources speak of its makers here. */
  sources: Scalars['Int']['output'];
  /** 调查日期；null 表示未调查。 Day it was surveyed; null when it was not. */
  surveyedOn?: Maybe<Scalars['PartialDate']['output']>;
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

/** 一个支撑者。 A supporter. */
export type SegmentSupporter = {
  __typename?: 'SegmentSupporter';
  /** 直接支撑此环节，而非其归组环节或整条链。 Supports the segment itself, not only its group or chain. */
  direct: Scalars['Boolean']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 在本区。 In the zone. */
  here: Scalars['Boolean']['output'];
  /** 平台或机构。 The platform or institution. */
  supporter: Supporter;
};

/** 本区企业的终端产品需要的一项投入。 An input that end products of the zone's companies need. */
export type SharedInput = {
  __typename?: 'SharedInput';
  /** 其中的链主与骨干。 Of these, anchors. */
  anchors: Array<Company>;
  /** 投入关系的出处。 Evidence that it goes into those products. */
  evidence: Evidence;
  /** 各地有记录的生产者数，最多数 1000 家。 Makers recorded anywhere, up to 1,000 of them counted. */
  makersAnywhere: Scalars['Int']['output'];
  /** 本区有记录的生产者。 Makers recorded here. */
  makersHere: Array<Company>;
  /** 需要它的本区企业，链主与骨干在前。 Companies here that need it, anchors first. */
  neededBy: Array<Company>;
  /** 产品。 The product. */
  product: Product;
  /** 所属环节；null 表示未载。 Its segment; null when not recorded. */
  segment?: Maybe<Segment>;
};

/** 几家企业共同的供应网络。 The supply network of several companies. */
export type SharedNetwork = {
  __typename?: 'SharedNetwork';
  /** 搜索到哪里为止。 Where the search ended. */
  coverage: Coverage;
  /** 方向。 Direction. */
  direction: SupplyDirection;
  /** `direction` 的名称。 The name of `direction` for people. */
  directionLabel: Scalars['String']['output'];
  /** 供绘图的节点与关系，含所问企业。 Nodes and links for drawing, the companies asked about included. */
  graph: Graph;
  /** 到达的企业，每家一次：与几家相连者多的在前，再按直接者数、层级、拼音。 Those reached, each once: by how many they are tied to, then how many directly, tier, pinyin. */
  partners: Array<SharedPartner>;
  /** 所问的企业，各自到达多少家，次序同参数。 The companies asked about and how many each reaches, in the order asked. */
  seeds: Array<SeedReach>;
  /** 用一句话说明。 The same in one sentence. */
  sentence: Scalars['String']['output'];
  /** 判断状况所用的日期。 The day that standing was judged by. */
  today: Scalars['Date']['output'];
  /** 至少与几家相连的企业总数。 All that are tied to at least so many. */
  total: Scalars['Int']['output'];
};


/** 几家企业共同的供应网络。 The supply network of several companies. */
export type SharedNetworkDirectionLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 几家企业共同的供应网络。 The supply network of several companies. */
export type SharedNetworkGraphArgs = {
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
};


/** 几家企业共同的供应网络。 The supply network of several companies. */
export type SharedNetworkPartnersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  least?: InputMaybe<Scalars['Int']['input']>;
};


/** 几家企业共同的供应网络。 The supply network of several companies. */
export type SharedNetworkSentenceArgs = {
  lang?: InputMaybe<Language>;
};


/** 几家企业共同的供应网络。 The supply network of several companies. */
export type SharedNetworkTotalArgs = {
  least?: InputMaybe<Scalars['Int']['input']>;
};

/** 几家企业共同的一家伙伴。 A partner of several companies. */
export type SharedPartner = {
  __typename?: 'SharedPartner';
  /** 企业。 The company. */
  company: Company;
  /** 相对某开发区：是否在区、有多近。 Beside a zone: whether it is there and how near. */
  presence: Presence;
  /** 与所问企业中的几家相连。 To how many of the companies asked about it is tied. */
  serves: Scalars['Int']['output'];
  /** 最近的层级。 Its nearest tier. */
  tier: Scalars['Int']['output'];
  /** 与每一家怎样相连，近者在前。 How it is tied to each, the nearest first. */
  ways: Array<SeedWay>;
};


/** 几家企业共同的一家伙伴。 A partner of several companies. */
export type SharedPartnerPresenceArgs = {
  near: EntityBy;
};

/** 在事件上签约。 A project signed at an event. */
export type SigningAt = {
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
};

/** 只有一个有记录来源的采购。 An input with one recorded source. */
export type SingleSource = {
  __typename?: 'SingleSource';
  /** 客户。 The customer. */
  customer: Company;
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 该产品其他有记录的生产者数。 Other recorded makers of the product. */
  otherMakers?: Maybe<Scalars['Int']['output']>;
  /** 其中在给出的开发区者；null 表示未给出。 Of these in the zone given; null without one. */
  otherMakersHere?: Maybe<Scalars['Int']['output']>;
  /** 计划中的供应商。 Suppliers only planned so far. */
  plannedSuppliers: Array<Company>;
  /** 产品。 The product. */
  product: Product;
  /** 唯一有记录的供应商。 Its only recorded supplier. */
  supplier: Company;
};

/** 载体：一处可供项目落地的地块、厂房或楼宇。 A site: a plot, plant or floors where a project could go. */
export type Site = Named & Node & Sourced & {
  __typename?: 'Site';
  /** 用地或建筑面积。 Land or floor area; null when not recorded. */
  area?: Maybe<Quantity>;
  /** 最早可交付的日期；null 表示未载。 Earliest day of handing over; null when not recorded. */
  availableFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 其中现在可用者；null 表示未载，不是零。 What of it is free now; null is unknown, not zero. */
  freeArea?: Maybe<Quantity>;
  /** 标识，稳定且唯一。 The id, stable and unique. */
  id: Scalars['ID']['output'];
  /** 类别。 Kind. */
  kind?: Maybe<SiteKind>;
  /** `kind` 的名称。 The name of `kind` for people. */
  kindLabel?: Maybe<Scalars['String']['output']>;
  /** 名称或地块编号。 Name or plot number. */
  name: Scalars['String']['output'];
  /** 所在的园区、开发区或行政区。 The park, zone or region it lies in. */
  partOf?: Maybe<Place>;
  /** 状态；null 表示未载。 State; null when not recorded. */
  status?: Maybe<SiteStatus>;
  /** `status` 的名称。 The name of `status` for people. */
  statusLabel?: Maybe<Scalars['String']['output']>;
  /** 价格、层高、承重等条件，原文。 Price, height, load and other terms, in words. */
  terms?: Maybe<Scalars['String']['output']>;
};


/** 载体：一处可供项目落地的地块、厂房或楼宇。 A site: a plot, plant or floors where a project could go. */
export type SiteAreaArgs = {
  in?: InputMaybe<AreaUnit>;
};


/** 载体：一处可供项目落地的地块、厂房或楼宇。 A site: a plot, plant or floors where a project could go. */
export type SiteFreeAreaArgs = {
  in?: InputMaybe<AreaUnit>;
};


/** 载体：一处可供项目落地的地块、厂房或楼宇。 A site: a plot, plant or floors where a project could go. */
export type SiteKindLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 载体：一处可供项目落地的地块、厂房或楼宇。 A site: a plot, plant or floors where a project could go. */
export type SiteStatusLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** Site 的一页。 A page of Site. */
export type SiteConnection = {
  __typename?: 'SiteConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<SiteEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Site>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** Site 的一页。 A page of Site. */
export type SiteContainmentConnection = {
  __typename?: 'SiteContainmentConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<SiteContainmentEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Site>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Site 与通向它的关系。 A Site and the link that leads to it. */
export type SiteContainmentEdge = Containment & Link & Sourced & {
  __typename?: 'SiteContainmentEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Site;
};

/** 一个 Site 与通向它的关系。 A Site and the link that leads to it. */
export type SiteEdge = {
  __typename?: 'SiteEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 节点。 The node. */
  node: Site;
};

/** 载体的类别。 Kind of a site. */
export type SiteKind =
  /** 工业用地。 Industrial land. */
  | 'LAND'
  /** 办公楼宇。 Offices. */
  | 'OFFICE'
  /** 厂房。 Plant. */
  | 'PLANT';

/** 载体的状态，按证据日期。 State of a site on the day of its evidence. */
export type SiteStatus =
  /** 可供。 Free. */
  | 'FREE'
  /** 已有意向。 Reserved. */
  | 'RESERVED'
  /** 已占用。 Taken. */
  | 'TAKEN';

/** 来源：一页、一则公告、一份名单。 A page, notice or list that facts come from. */
export type Source = Node & {
  __typename?: 'Source';
  /** 各类事实的数量。 How many facts of each kind it states. */
  factCounts: Array<SourceFactCount>;
  /** 它所述的事实：节点与关系，按种类与标识排序。 The facts it states, nodes and links, by kind and id. */
  facts: SourceFactConnection;
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


/** 来源：一页、一则公告、一份名单。 A page, notice or list that facts come from. */
export type SourceFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
};

/** Source 的一页。 A page of Source. */
export type SourceConnection = {
  __typename?: 'SourceConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<SourceEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Source>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Source 与通向它的关系。 A Source and the link that leads to it. */
export type SourceEdge = {
  __typename?: 'SourceEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 节点。 The node. */
  node: Source;
};

/** 一个来源所述的一项事实：一个节点或一条关系。 A fact that a source states: a node or a link. */
export type SourceFact = {
  __typename?: 'SourceFact';
  /** 来源所述的日期；null 表示未载。 The date the source speaks for; null when unknown. */
  asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** 依据；null 表示未载。 Kind of statement; null when not recorded. */
  basis?: Maybe<Basis>;
  /** `basis` 的名称。 The name of `basis` for people. */
  basisLabel?: Maybe<Scalars['String']['output']>;
  /** 标识；关系前冠类型，如 `SUPPLIES:calb>leapmotor>p-cell`。 Id; a link's carries its type. */
  id: Scalars['ID']['output'];
  /** 种类：标签或关系类型。 Label of the node, or type of the link. */
  kind: Scalars['String']['output'];
  /** 种类的名称。 Name of the kind. */
  kindLabel: Scalars['String']['output'];
  /** 所在的节点；关系取其起点。 The node, or the start of the link. */
  node: Node;
  /** 关系的终点；节点为 null。 The end of the link; null for a node. */
  target?: Maybe<Node>;
  /** 用一句话说明。 The fact in one phrase. */
  text: Scalars['String']['output'];
};


/** 一个来源所述的一项事实：一个节点或一条关系。 A fact that a source states: a node or a link. */
export type SourceFactBasisLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 一个来源所述的一项事实：一个节点或一条关系。 A fact that a source states: a node or a link. */
export type SourceFactKindLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 一个来源所述的一项事实：一个节点或一条关系。 A fact that a source states: a node or a link. */
export type SourceFactTextArgs = {
  lang?: InputMaybe<Language>;
};

/** 一页事实。 A page of facts. */
export type SourceFactConnection = {
  __typename?: 'SourceFactConnection';
  /** 事实与游标。 The facts with cursors. */
  edges: Array<SourceFactEdge>;
  /** 事实，按种类与标识排序。 The facts, by kind and id. */
  nodes: Array<SourceFact>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
};

/** 一类事实的数量。 How many facts of one kind. */
export type SourceFactCount = {
  __typename?: 'SourceFactCount';
  /** 数量。 How many. */
  count: Scalars['SafeInt']['output'];
  /** 种类：标签或关系类型。 Label or type. */
  kind: Scalars['String']['output'];
  /** 种类的名称。 Name of the kind. */
  kindLabel: Scalars['String']['output'];
};


/** 一类事实的数量。 How many facts of one kind. */
export type SourceFactCountKindLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 一项事实与其游标。 A fact and its cursor. */
export type SourceFactEdge = {
  __typename?: 'SourceFactEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 事实。 The fact. */
  node: SourceFact;
};

/** 凡有出处者。 Anything that says where it comes from. */
export type Sourced = {
  /** 出处与可信度。 Where this fact comes from and how sure it is. */
  evidence: Evidence;
};

/** 配套率的变化。 How a local sourcing figure would move. */
export type SourcingChange = {
  __typename?: 'SourcingChange';
  /** 之后。 After; null when none is counted. */
  after?: Maybe<Scalars['Float']['output']>;
  /** 链主。 The anchor. */
  anchor: Company;
  /** 之前；null 表示无可计者。 Before; null when none is counted. */
  before?: Maybe<Scalars['Float']['output']>;
  /** 口径。 The rule. */
  rule: SourcingRule;
  /** `rule` 的名称。 The name of `rule` for people. */
  ruleLabel: Scalars['String']['output'];
};


/** 配套率的变化。 How a local sourcing figure would move. */
export type SourcingChangeRuleLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 一个配套率，连同其口径。 A local sourcing figure with its rule. */
export type SourcingFigure = {
  __typename?: 'SourcingFigure';
  /** 作假设之前的同一口径；没有作假设者为 null。 The same rule before the assumption; null where none was made. */
  before?: Maybe<SourcingFigure>;
  /** 本地者在本地的出处。 What says that the local ones are local. */
  evidence: Array<Evidence>;
  /** 计入的供应商数。 Suppliers counted. */
  known: Scalars['Int']['output'];
  /** 本地供应商数。 Local suppliers. */
  local: Scalars['Int']['output'];
  /** 其中本地者。 The local ones. */
  localSuppliers: Array<Company>;
  /** 本地占比 0–1，按家数；null 表示无可计者。 Share by count; null when none is counted. */
  rate?: Maybe<Scalars['Float']['output']>;
  /** 口径。 The rule. */
  rule: SourcingRule;
  /** `rule` 的名称。 The name of `rule` for people. */
  ruleLabel: Scalars['String']['output'];
  /** 计入者。 All counted. */
  suppliers: Array<Company>;
};


/** 一个配套率，连同其口径。 A local sourcing figure with its rule. */
export type SourcingFigureRuleLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 本地配套的计数口径。 Rule of a local sourcing figure. */
export type SourcingRule =
  /** 全部有记录的供应商。 All known suppliers. */
  | 'ALL_KNOWN'
  /** 独立且在供的。 Independent ones that supply now. */
  | 'INDEPENDENT_CURRENT'
  /** 独立、在供且地点已知的。 Of these, with a known place. */
  | 'INDEPENDENT_CURRENT_PLACED';

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

/** 一步转化。 One step of conversion. */
export type StageConversion = {
  __typename?: 'StageConversion';
  /** 其中有记录到达后者的。 Of these, recorded to have reached the second. */
  converted: Scalars['Int']['output'];
  /** 从哪个阶段。 Stage reached first. */
  from: Stage;
  /** `from` 的名称。 The name of `from` for people. */
  fromLabel: Scalars['String']['output'];
  /** 比例 0–1；null 表示没有。 Share; null when none reached the first. */
  rate?: Maybe<Scalars['Float']['output']>;
  /** 有记录到达前者的项目数。 Projects recorded to have reached the first. */
  reached: Scalars['Int']['output'];
  /** 到哪个阶段。 Stage reached afterwards. */
  to: Stage;
  /** `to` 的名称。 The name of `to` for people. */
  toLabel: Scalars['String']['output'];
};


/** 一步转化。 One step of conversion. */
export type StageConversionFromLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 一步转化。 One step of conversion. */
export type StageConversionToLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 一个阶段的停留。 Dwell in one stage. */
export type StageDwell = {
  __typename?: 'StageDwell';
  /** 有记录离开它的次数。 How often a project was seen to leave it. */
  left: Scalars['Int']['output'];
  /** 停留天数的中位数。 Median days. */
  medianDays?: Maybe<Scalars['Float']['output']>;
  /** 停留天数的第 75 百分位。 75th percentile of days. */
  p75Days?: Maybe<Scalars['Float']['output']>;
  /** 阶段。 The stage. */
  stage: Stage;
  /** `stage` 的名称。 The name of `stage` for people. */
  stageLabel: Scalars['String']['output'];
};


/** 一个阶段的停留。 Dwell in one stage. */
export type StageDwellStageLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 一个阶段的项目数与金额。 Projects and money of one stage. */
export type StageSum = {
  __typename?: 'StageSum';
  /** 各币种的金额合计，外币不折算。 Sums by currency, never converted. */
  amounts: Array<CurrencySum>;
  /** 项目数：有分期的按各期计，批次只在其中没有列名项目时计。 Projects: phases count at their own stage; a batch counts only where no member is listed. */
  projects: Scalars['Int']['output'];
  /** 阶段；另列的汇总与未载阶段为 null。 Stage; null for what stands apart and where none is recorded. */
  stage?: Maybe<Stage>;
  /** `stage` 的名称。 The name of `stage` for people. */
  stageLabel?: Maybe<Scalars['String']['output']>;
  /** 未披露金额的项目数。 Projects that disclosed no amount. */
  undisclosed: Scalars['Int']['output'];
};


/** 一个阶段的项目数与金额。 Projects and money of one stage. */
export type StageSumStageLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 一项陈旧的关系。 A link that is old. */
export type StaleFact = {
  __typename?: 'StaleFact';
  /** 证据日期。 The day its evidence speaks for. */
  asOf: Scalars['PartialDate']['output'];
  /** 标识，冠以类型，如 `SUPPLIES:calb>leapmotor>p-cell`。 Its id with its type. */
  id: Scalars['ID']['output'];
  /** 种类。 Its kind. */
  kind: AgeingLink;
  /** `kind` 的名称。 The name of `kind` for people. */
  kindLabel: Scalars['String']['output'];
  /** 起点。 Its start. */
  node: Node;
  /** 终点。 Its end. */
  target: Node;
};


/** 一项陈旧的关系。 A link that is old. */
export type StaleFactKindLabelArgs = {
  lang?: InputMaybe<Language>;
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

/** 今年开工的预测：已开工 + 待开工项目 × 历史上签约后开工的比例。 Starts to expect this year: those so far, and open ones by the share that went on to start. */
export type StartForecast = {
  __typename?: 'StartForecast';
  /** 预计今年开工数；依据不足时为 null。 Expected starts; null with too little history. */
  expected?: Maybe<Scalars['Float']['output']>;
  /** 作为依据的项目数：有记录到签约或以后者。 Projects it rests on: seen to be signed or later. */
  history: Scalars['Int']['output'];
  /** 有人跟踪、已签约未开工者。 Tracked projects between signing and start. */
  open: Scalars['Int']['output'];
  /** 公布计划今年开工者。 Announced to start this year. */
  planned: Scalars['Int']['output'];
  /** 其中有记录到开工或以后的比例；依据不足时为 null。 Share of these seen to start; null with too little history. */
  share?: Maybe<Scalars['Float']['output']>;
  /** 至今已开工。 Started so far. */
  startedSoFar: Scalars['Int']['output'];
  /** 年份。 The year. */
  year: Scalars['Int']['output'];
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

/** 久无进展的程度：有人看过而无进展的天数，阈值见口径。 How stuck: days without movement while someone looked, by the profile's thresholds. */
export type StuckLevel =
  /** 久停：达到 removedDays。 Long overdue: from removedDays. */
  | 'OVERDUE'
  /** 红：达到 redDays。 Red: from redDays. */
  | 'RED'
  /** 黄：达到 yellowDays。 Yellow: from yellowDays. */
  | 'YELLOW';

/** 采购集中度：只由有记录的份额算得；未记录的部分不作推算，所以是下限。 Concentration of purchases, from recorded shares only: a lower bound where some are unknown. */
export type SupplierConcentration = {
  __typename?: 'SupplierConcentration';
  /** 档；null 表示不知。 Band; null when unknown. */
  band?: Maybe<ConcentrationBand>;
  /** `band` 的名称。 The name of `band` for people. */
  bandLabel?: Maybe<Scalars['String']['output']>;
  /** 有份额记录的供应商数。 Suppliers with a recorded share. */
  known: Scalars['Int']['output'];
  /** 已知份额之和 0–1。 Sum of the shares known. */
  knownShare: Scalars['Float']['output'];
  /** 供应商总数；采购至多看 5000 条。 Suppliers in all; up to 5,000 purchases are looked at. */
  suppliers: Scalars['Int']['output'];
  /** HHI 0–1；null 表示没有份额记录。 HHI; null when no share is recorded. */
  value?: Maybe<Scalars['Float']['output']>;
};


/** 采购集中度：只由有记录的份额算得；未记录的部分不作推算，所以是下限。 Concentration of purchases, from recorded shares only: a lower bound where some are unknown. */
export type SupplierConcentrationBandLabelArgs = {
  lang?: InputMaybe<Language>;
};

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

/** 沿供货关系走的方向。 Which way supply links are walked. */
export type SupplyDirection =
  /** 向下游：客户。 Towards customers. */
  | 'DOWNSTREAM'
  /** 向上游：供应商。 Towards suppliers. */
  | 'UPSTREAM';

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
  /** 同一张图的紧凑形式，供大图使用。 The same picture packed into rows, for large ones. */
  packedGraph: Scalars['PackedGraph']['output'];
  /** 这张图中各条关系的来源，每个一次，按标识。 The sources behind the links of that picture, each once, by id. */
  sources: Array<Source>;
  /** 判断状况所用的日期。 The day that standing was judged by. */
  today: Scalars['Date']['output'];
};


/** 供应网络的通用部分。 What both directions of a supply network answer. */
export type SupplyNetworkGraphArgs = {
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
};


/** 供应网络的通用部分。 What both directions of a supply network answer. */
export type SupplyNetworkPackedGraphArgs = {
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
};


/** 供应网络的通用部分。 What both directions of a supply network answer. */
export type SupplyNetworkSourcesArgs = {
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
  near?: InputMaybe<EntityBy>;
  zone?: InputMaybe<Scalars['ID']['input']>;
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

/** 一条供货路径。 A supply path. */
export type SupplyPath = {
  __typename?: 'SupplyPath';
  /** 企业，从起点到终点。 Companies from start to end. */
  companies: Array<Company>;
  /** 各步。 The steps. */
  steps: Array<SupplyStep>;
};

/** 从一家企业到另一家的供货路径，短者在前。 Supply paths from one company to another, the shortest first. */
export type SupplyPaths = {
  __typename?: 'SupplyPaths';
  /** 同样长度之内可能还有。 There may be more within that length. */
  capped: Scalars['Boolean']['output'];
  /** 终点的上游查到哪里为止。 How far the upstream network of the end was walked. */
  coverage: Coverage;
  /** 起点：供货的一方。 The start: who supplies. */
  from: Company;
  /** 查到多长为止。 The longest looked for. */
  longest: Scalars['Int']['output'];
  /** 路径。 The paths. */
  paths: Array<SupplyPath>;
  /** 用一句话说明。 The same in one sentence. */
  sentence: Scalars['String']['output'];
  /** 终点：最后收货的一方。 The end: who receives in the end. */
  to: Company;
  /** 判断状况所用的日期。 The day that standing was judged by. */
  today: Scalars['Date']['output'];
};


/** 从一家企业到另一家的供货路径，短者在前。 Supply paths from one company to another, the shortest first. */
export type SupplyPathsSentenceArgs = {
  lang?: InputMaybe<Language>;
};

/** 路径上的一步。 A step of a supply path. */
export type SupplyStep = {
  __typename?: 'SupplyStep';
  /** 客户。 The customer. */
  customer: Company;
  /** 两者之间的供货关系。 The supply links between them. */
  links: Array<SupplyStepLink>;
  /** 供应商。 The supplier. */
  supplier: Company;
};

/** 一步上的一条供货关系。 A supply link of a step. */
export type SupplyStepLink = {
  __typename?: 'SupplyStepLink';
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 产品；null 表示未载。 Product; null when not recorded. */
  product?: Maybe<Product>;
  /** 状况。 Standing. */
  standing: Standing;
  /** `standing` 的名称。 The name of `standing` for people. */
  standingLabel: Scalars['String']['output'];
};


/** 一步上的一条供货关系。 A supply link of a step. */
export type SupplyStepLinkStandingLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 支撑关系。 A platform or institution supporting a chain or segment. */
export type Support = {
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 开始。 Start; null when not recorded. */
  since?: Maybe<Scalars['PartialDate']['output']>;
  /** 状态；null 表示未载。 Status; null when not recorded. */
  status?: Maybe<LinkStatus>;
  /** `status` 的名称。 The name of `status` for people. */
  statusLabel?: Maybe<Scalars['String']['output']>;
  /** 结束。 End; null when not recorded. */
  until?: Maybe<Scalars['PartialDate']['output']>;
};


/** 支撑关系。 A platform or institution supporting a chain or segment. */
export type SupportStatusLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 一个环节由谁支撑。 Who stands behind a segment. */
export type SupportedSegment = {
  __typename?: 'SupportedSegment';
  /** 重要性。 Importance. */
  importance: Scalars['Float']['output'];
  /** 本区有记录的生产者数。 Makers recorded here. */
  makersHere: Scalars['Int']['output'];
  /** 环节。 The segment. */
  segment: Segment;
  /** 支撑它的平台与机构；空为没有记录，不等于没有。 Platforms and institutions; empty means none recorded, not none. */
  supporters: Array<SegmentSupporter>;
};

/** 支撑产业的平台或机构。 A platform or institution that supports an industry. */
export type Supporter = {
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 标识，稳定且唯一。 The id, stable and unique. */
  id: Scalars['ID']['output'];
  /** 名称。 Name. */
  name: Scalars['String']['output'];
};

/** Supporter 的一页。 A page of Supporter. */
export type SupporterSupportConnection = {
  __typename?: 'SupporterSupportConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<SupporterSupportEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Supporter>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Supporter 与通向它的关系。 A Supporter and the link that leads to it. */
export type SupporterSupportEdge = Link & Sourced & Support & {
  __typename?: 'SupporterSupportEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Supporter;
  /** 开始。 Start; null when not recorded. */
  since?: Maybe<Scalars['PartialDate']['output']>;
  /** 状态；null 表示未载。 Status; null when not recorded. */
  status?: Maybe<LinkStatus>;
  /** `status` 的名称。 The name of `status` for people. */
  statusLabel?: Maybe<Scalars['String']['output']>;
  /** 结束。 End; null when not recorded. */
  until?: Maybe<Scalars['PartialDate']['output']>;
};


/** 一个 Supporter 与通向它的关系。 A Supporter and the link that leads to it. */
export type SupporterSupportEdgeStatusLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 调查：使未知变为无。 A survey: what turns UNKNOWN into EMPTY. */
export type Survey = {
  /** 调查单位。 Who surveyed; null when not recorded. */
  by?: Maybe<Scalars['String']['output']>;
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 调查日期。 Day of the survey; null when not recorded. */
  on?: Maybe<Scalars['PartialDate']['output']>;
};

/** 目标核对：实际值、完成率与目标是否相合。 Whether a value, its completion and the target fit together. */
export type TargetCheck = {
  __typename?: 'TargetCheck';
  /** 是否相合：与所载目标，或（计数的指标）与整数；null 表示无可比。 Whether they fit, with the stated target or, for counts, with a whole number; null when there is nothing to compare with. */
  consistent?: Maybe<Scalars['Boolean']['output']>;
  /** 由数值与完成率反推的目标。 The target that value and completion imply. */
  implied?: Maybe<Scalars['Float']['output']>;
  /** 反推的目标，便于阅读；null 同上。 That target as planners write it; null alike. */
  impliedReadable?: Maybe<ReadableValue>;
  /** 指标。 The indicator. */
  indicator: Indicator;
  /** 带完成率的实际值。 The actual observation with its completion. */
  observation: Observation;
  /** 同期所载的目标；null 表示未载。 The target stated for the same period; null when none is. */
  target?: Maybe<Observation>;
};


/** 目标核对：实际值、完成率与目标是否相合。 Whether a value, its completion and the target fit together. */
export type TargetCheckImpliedReadableArgs = {
  lang?: InputMaybe<Language>;
};

/** 技术。 A technology or process. */
export type Technology = Named & Node & Observed & Sourced & {
  __typename?: 'Technology';
  /** 别名。 Other names; empty when none. */
  aliases: Array<Scalars['String']['output']>;
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 掌握它的企业。 Companies that master it. */
  holders: CompanyMasteryConnection;
  /** 标识，稳定且唯一。 The id, stable and unique. */
  id: Scalars['ID']['output'];
  /** 名称。 Name. */
  name: Scalars['String']['output'];
  /** 观测值，新者在后。 Observations about it, the latest last. */
  observations: ObservationAboutConnection;
  /** 用于的环节与产品。 Segments and products it serves. */
  uses: TechnologyUseEnablingConnection;
};


/** 技术。 A technology or process. */
export type TechnologyHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 技术。 A technology or process. */
export type TechnologyObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 技术。 A technology or process. */
export type TechnologyUsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Technology 的一页。 A page of Technology. */
export type TechnologyConnection = {
  __typename?: 'TechnologyConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<TechnologyEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Technology>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Technology 与通向它的关系。 A Technology and the link that leads to it. */
export type TechnologyEdge = {
  __typename?: 'TechnologyEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 节点。 The node. */
  node: Technology;
};

/** Technology 的一页。 A page of Technology. */
export type TechnologyEnablingConnection = {
  __typename?: 'TechnologyEnablingConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<TechnologyEnablingEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Technology>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Technology 与通向它的关系。 A Technology and the link that leads to it. */
export type TechnologyEnablingEdge = Enabling & Link & Sourced & {
  __typename?: 'TechnologyEnablingEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Technology;
};

/** Technology 的一页。 A page of Technology. */
export type TechnologyMasteryConnection = {
  __typename?: 'TechnologyMasteryConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<TechnologyMasteryEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Technology>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Technology 与通向它的关系。 A Technology and the link that leads to it. */
export type TechnologyMasteryEdge = Link & Mastery & Sourced & {
  __typename?: 'TechnologyMasteryEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Technology;
  /** 开始。 Start; null when not recorded. */
  since?: Maybe<Scalars['PartialDate']['output']>;
  /** 状态；null 表示未载。 Status; null when not recorded. */
  status?: Maybe<LinkStatus>;
  /** `status` 的名称。 The name of `status` for people. */
  statusLabel?: Maybe<Scalars['String']['output']>;
  /** 结束。 End; null when not recorded. */
  until?: Maybe<Scalars['PartialDate']['output']>;
};


/** 一个 Technology 与通向它的关系。 A Technology and the link that leads to it. */
export type TechnologyMasteryEdgeStatusLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** 技术服务的环节或产品。 A segment or product that a technology serves. */
export type TechnologyUse = {
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 标识，稳定且唯一。 The id, stable and unique. */
  id: Scalars['ID']['output'];
  /** 名称。 Name. */
  name: Scalars['String']['output'];
};

/** TechnologyUse 的一页。 A page of TechnologyUse. */
export type TechnologyUseEnablingConnection = {
  __typename?: 'TechnologyUseEnablingConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<TechnologyUseEnablingEdge>;
  /** 节点。 The nodes. */
  nodes: Array<TechnologyUse>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 TechnologyUse 与通向它的关系。 A TechnologyUse and the link that leads to it. */
export type TechnologyUseEnablingEdge = Enabling & Link & Sourced & {
  __typename?: 'TechnologyUseEnablingEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: TechnologyUse;
};

/** 一条联系。 One tie. */
export type TieWay = {
  __typename?: 'TieWay';
  /** 沿途的企业。 Companies on the way. */
  companies: Array<Company>;
  /** 各步。 The steps. */
  steps: Array<IntroductionStep>;
  /** 强度 0–1：各步权重之积，步数越多折减越多。 Strength: the product of the steps' weights, less with each step. */
  strength: Scalars['Float']['output'];
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

/** 大事记中的一条。 An entry of a timeline. */
export type TimelineEntry = {
  __typename?: 'TimelineEntry';
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 所依据的节点、台账记录或观测值。 The milestone, ledger row or observation it rests on. */
  fact: Node;
  /** 日期；null 表示日期未载。 When; null when undated. */
  on?: Maybe<Scalars['PartialDate']['output']>;
  /** 计划中的还是已发生的。 Planned rather than happened. */
  planned: Scalars['Boolean']['output'];
  /** 一句话。 What, in one phrase. */
  text: Scalars['String']['output'];
};

/** 项目还有没有人看着。 Whether anyone still looks at a project. */
export type Tracking =
  /** 超过十二个月无记录：不等于停滞。 Nothing for more than twelve months; that does not mean stuck. */
  | 'STALE'
  /** 十二个月内有记录。 Something was recorded within twelve months. */
  | 'TRACKED'
  /** 从无带日期的记录。 Nothing dated is recorded at all. */
  | 'UNDATED';

/** 台账记录：某日台账上的一行。 A ledger row: what a ledger said on its day. */
export type Update = Node & Sourced & {
  __typename?: 'Update';
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 标识，稳定且唯一。 The id, stable and unique. */
  id: Scalars['ID']['output'];
  /** 到位资金。 Money in place; null when not recorded. */
  inPlace?: Maybe<Quantity>;
  /** 下一步。 Next step; null when not recorded. */
  nextStep?: Maybe<Scalars['String']['output']>;
  /** 问题。 Problem; null when not recorded. */
  problem?: Maybe<Scalars['String']['output']>;
  /** 所属项目。 The project; null when not recorded. */
  project?: Maybe<Project>;
  /** 台账所写阶段。 Stage as the ledger says; null when not recorded. */
  stage?: Maybe<Stage>;
  /** `stage` 的名称。 The name of `stage` for people. */
  stageLabel?: Maybe<Scalars['String']['output']>;
  /** 进展。 What happened; null when not recorded. */
  text?: Maybe<Scalars['String']['output']>;
  /** 责任单位。 Unit in charge; null when not recorded. */
  unit?: Maybe<Institution>;
};


/** 台账记录：某日台账上的一行。 A ledger row: what a ledger said on its day. */
export type UpdateInPlaceArgs = {
  in?: InputMaybe<MoneyUnit>;
};


/** 台账记录：某日台账上的一行。 A ledger row: what a ledger said on its day. */
export type UpdateStageLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** Update 的一页。 A page of Update. */
export type UpdateReportingConnection = {
  __typename?: 'UpdateReportingConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<UpdateReportingEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Update>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Update 与通向它的关系。 A Update and the link that leads to it. */
export type UpdateReportingEdge = Link & Reporting & Sourced & {
  __typename?: 'UpdateReportingEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Update;
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
  /** 同一张图的紧凑形式，供大图使用。 The same picture packed into rows, for large ones. */
  packedGraph: Scalars['PackedGraph']['output'];
  /** 这张图中各条关系的来源，每个一次，按标识。 The sources behind the links of that picture, each once, by id. */
  sources: Array<Source>;
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
export type UpstreamPackedGraphArgs = {
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
};


/** 上游网络。 An upstream network. */
export type UpstreamSourcesArgs = {
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
};


/** 上游网络。 An upstream network. */
export type UpstreamSuppliersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 开发区。 A development zone: an administration that attracts and serves firms. */
export type Zone = Named & Node & Observed & Participant & Place & PolicyTarget & Recipient & Sourced & {
  __typename?: 'Zone';
  /** 别名。 Other names; empty when none. */
  aliases: Array<Scalars['String']['output']>;
  /** 面积。 Area; null when not recorded. */
  area?: Maybe<Quantity>;
  /** 补某环节可找哪些企业、为什么。 Whom to approach for a segment, and why. */
  candidates: CandidateList;
  /** 产业链图谱：各环节的状态、线索、生产者。 The chain map: state, lead and makers of every segment. */
  chainMap: ChainMap;
  /** 各条链在本区的状况，已知多者在前，再按完整度。 How its chains stand, the best known first, then the most complete. */
  chains: Array<RankedChain>;
  /** 区内有记录的企业（含园区内），每家一次。 Companies recorded in it or in its parks, each once. */
  companies: CompanyLocationConnection;
  /** 区内企业某指标的最近实际值，大者在前；至多看有观测的 5000 家。 Latest actual values of an indicator for the companies here, the greatest first; up to 5,000 companies with observations are looked at. */
  companyValues: Array<CompanyValue>;
  /** 在一条链上与本区互补的开发区，所得多者在前。 Zones that complement it on a chain, the greatest gain first. */
  complements: Array<Complement>;
  /** 是否依赖一家企业、一个环节或一个客户。 Whether it hangs on one firm, segment or customer. */
  concentration: ZoneDependence;
  /** 设立时间。 When it was founded; null when not recorded. */
  establishedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** 参加的事件。 Events it took part in. */
  events: EventParticipationConnection;
  /** 在区内发生的事件。 Events held in it or in its parks. */
  eventsHeld: EventLocationConnection;
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 尚未投产的项目达产后的预计年产值，按链与计划年份。 Yearly output expected of projects that do not produce yet, by chain and planned year. */
  expectedOutput: Array<ExpectedOutput>;
  /** 哪些本区企业可延伸到某环节。 Which companies here could extend into a segment. */
  extenders: Array<Extender>;
  /** 一家企业想来：服务谁、买谁的、与谁同业。 A firm wants to come: whom it serves, buys from, competes with. */
  fit: FitCard;
  /** 本区企业在一条链上的投入从哪里来，或产出到哪里去。 Where inputs of the zone's companies come from on a chain, or where their outputs go. */
  flows: Flows;
  /** 发展的产业链与环节。 Chains and segments it wants, and the role it gives them. */
  focuses: ChainPartFocusConnection;
  /** 哪里放得下一个项目。 Where a project could go. */
  freeSites: FreeSites;
  /** 缺口清单：缺什么、凭什么说、先看哪个。 What is missing here, on what evidence, and what to look at first. */
  gaps: GapList;
  /** 荣誉阶梯。 The honour ladder. */
  honours: HonourLadder;
  /** 标识，稳定且唯一。 The id, stable and unique. */
  id: Scalars['ID']['output'];
  /** 区内机构（含园区内）。 Institutions located in it or in its parks. */
  institutions: InstitutionLocationConnection;
  /** 引荐路径合成的图，供图软件打开。 The ways of introduction as one picture, for graph programs. */
  introductionPicture: Picture;
  /** 本区谁能引荐这家企业；强者在前，至多 50 条。 Who here can introduce us to a firm; the strongest first, 50 at most. */
  introductions: Array<Introduction>;
  /** 类别，如 etdz（经开区）、hitech（高新区）。 Kind as recorded, such as etdz or new-area; null when not recorded. */
  kind?: Maybe<Scalars['String']['output']>;
  /** 级别。 Level; null when not recorded. */
  level?: Maybe<ZoneLevel>;
  /** `level` 的名称。 The name of `level` for people. */
  levelLabel?: Maybe<Scalars['String']['output']>;
  /** 协议金额与到位金额，逐项目。 Agreed money beside money in place, project by project. */
  moneyInPlace: MoneyInPlace;
  /** 名称。 Name. */
  name: Scalars['String']['output'];
  /** 英文名。 English name; null when not recorded. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** 接近入规门槛的企业：最近营业收入在门槛的一定比例与门槛之间，比例与门槛见口径。 Firms near the above-scale threshold, by the profile. */
  nearAboveScale: Array<CompanyValue>;
  /** 观测值，新者在后。 Observations about it, the latest last. */
  observations: ObservationAboutConnection;
  /** 区内园区（含园中园）。 Parks inside it, parks of parks included. */
  parks: ParkContainmentConnection;
  /** 项目管线：阶段、金额、停留、久无进展。 The pipeline: stages, money, dwell, what is stuck. */
  pipeline: Pipeline;
  /** 各环节由谁支撑，无记录者在前。 Who stands behind each segment, those without any record first. */
  platformSupport: Array<SupportedSegment>;
  /** 区内平台（含园区内）。 Platforms located in it or in its parks. */
  platforms: PlatformLocationConnection;
  /** 适用的政策。 Policies that apply to it. */
  policies: PolicyApplicationConnection;
  /** 区内项目（含园区内）。 Projects located in it or in its parks. */
  projects: ProjectLocationConnection;
  /** 最有条件进入的环节。 The segments it is most ready to enter. */
  readiness: Readiness;
  /** 所获荣誉。 Recognitions it received. */
  recognitions: RecognitionReceiptConnection;
  /** 所在行政区。 The region it lies in; null when not recorded. */
  region?: Maybe<Region>;
  /** 本区企业共同需要的投入，链主需要者在前。 Inputs that companies here need, those of most anchors first. */
  sharedInputs: Array<SharedInput>;
  /** 简称。 Short name; null when not recorded. */
  shortName?: Maybe<Scalars['String']['output']>;
  /** 只有一个有记录来源的采购有多少。 How many inputs have one recorded source. */
  singleSourceCount: Scalars['Int']['output'];
  /** 本区企业只有一个有记录来源的采购，别处无生产者的在前。 Inputs of the zone's companies with one recorded source, those nobody else makes first. */
  singleSources: Array<SingleSource>;
  /** 区内的载体（含园区内）。 Sites in it or in its parks. */
  sites: SiteContainmentConnection;
  /** 调查过的产业链与环节。 Chains and segments it surveyed. */
  surveys: ChainPartSurveyConnection;
  /** 网站。 Website; null when not recorded. */
  website?: Maybe<Scalars['String']['output']>;
};


/** 开发区。 A development zone: an administration that attracts and serves firms. */
export type ZoneAreaArgs = {
  in?: InputMaybe<AreaUnit>;
};


/** 开发区。 A development zone: an administration that attracts and serves firms. */
export type ZoneCandidatesArgs = {
  segment: EntityBy;
  today?: InputMaybe<Scalars['Date']['input']>;
};


/** 开发区。 A development zone: an administration that attracts and serves firms. */
export type ZoneChainMapArgs = {
  chain: EntityBy;
  today?: InputMaybe<Scalars['Date']['input']>;
};


/** 开发区。 A development zone: an administration that attracts and serves firms. */
export type ZoneChainsArgs = {
  today?: InputMaybe<Scalars['Date']['input']>;
};


/** 开发区。 A development zone: an administration that attracts and serves firms. */
export type ZoneCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<Array<PlaceRole>>;
};


/** 开发区。 A development zone: an administration that attracts and serves firms. */
export type ZoneCompanyValuesArgs = {
  atLeast?: InputMaybe<Scalars['Float']['input']>;
  below?: InputMaybe<Scalars['Float']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  indicator: EntityBy;
  threshold?: InputMaybe<Scalars['Float']['input']>;
};


/** 开发区。 A development zone: an administration that attracts and serves firms. */
export type ZoneComplementsArgs = {
  chain: EntityBy;
  first?: InputMaybe<Scalars['Int']['input']>;
  today?: InputMaybe<Scalars['Date']['input']>;
};


/** 开发区。 A development zone: an administration that attracts and serves firms. */
export type ZoneConcentrationArgs = {
  indicator?: InputMaybe<EntityBy>;
};


/** 开发区。 A development zone: an administration that attracts and serves firms. */
export type ZoneEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 开发区。 A development zone: an administration that attracts and serves firms. */
export type ZoneEventsHeldArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 开发区。 A development zone: an administration that attracts and serves firms. */
export type ZoneExpectedOutputArgs = {
  kinds?: InputMaybe<Array<ProjectKind>>;
  today?: InputMaybe<Scalars['Date']['input']>;
};


/** 开发区。 A development zone: an administration that attracts and serves firms. */
export type ZoneExtendersArgs = {
  segment: EntityBy;
};


/** 开发区。 A development zone: an administration that attracts and serves firms. */
export type ZoneFitArgs = {
  company: CompanyBy;
};


/** 开发区。 A development zone: an administration that attracts and serves firms. */
export type ZoneFlowsArgs = {
  chain: EntityBy;
  direction?: SupplyDirection;
};


/** 开发区。 A development zone: an administration that attracts and serves firms. */
export type ZoneFocusesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  intent?: InputMaybe<FocusIntent>;
  role?: InputMaybe<FocusRole>;
};


/** 开发区。 A development zone: an administration that attracts and serves firms. */
export type ZoneFreeSitesArgs = {
  for?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<SiteKind>;
  least?: InputMaybe<Scalars['Float']['input']>;
  unit?: AreaUnit;
};


/** 开发区。 A development zone: an administration that attracts and serves firms. */
export type ZoneGapsArgs = {
  chain: EntityBy;
  today?: InputMaybe<Scalars['Date']['input']>;
};


/** 开发区。 A development zone: an administration that attracts and serves firms. */
export type ZoneHonoursArgs = {
  chain?: InputMaybe<EntityBy>;
};


/** 开发区。 A development zone: an administration that attracts and serves firms. */
export type ZoneInstitutionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 开发区。 A development zone: an administration that attracts and serves firms. */
export type ZoneIntroductionPictureArgs = {
  company: CompanyBy;
};


/** 开发区。 A development zone: an administration that attracts and serves firms. */
export type ZoneIntroductionsArgs = {
  company: CompanyBy;
};


/** 开发区。 A development zone: an administration that attracts and serves firms. */
export type ZoneLevelLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** 开发区。 A development zone: an administration that attracts and serves firms. */
export type ZoneMoneyInPlaceArgs = {
  indicator?: InputMaybe<EntityBy>;
  kinds?: InputMaybe<Array<ProjectKind>>;
};


/** 开发区。 A development zone: an administration that attracts and serves firms. */
export type ZoneNearAboveScaleArgs = {
  indicator: EntityBy;
};


/** 开发区。 A development zone: an administration that attracts and serves firms. */
export type ZoneObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 开发区。 A development zone: an administration that attracts and serves firms. */
export type ZoneParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ParkKind>;
};


/** 开发区。 A development zone: an administration that attracts and serves firms. */
export type ZonePipelineArgs = {
  chain?: InputMaybe<EntityBy>;
  kinds?: InputMaybe<Array<ProjectKind>>;
  today?: InputMaybe<Scalars['Date']['input']>;
};


/** 开发区。 A development zone: an administration that attracts and serves firms. */
export type ZonePlatformSupportArgs = {
  chain: EntityBy;
};


/** 开发区。 A development zone: an administration that attracts and serves firms. */
export type ZonePlatformsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 开发区。 A development zone: an administration that attracts and serves firms. */
export type ZonePoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<PolicyKind>;
};


/** 开发区。 A development zone: an administration that attracts and serves firms. */
export type ZoneProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 开发区。 A development zone: an administration that attracts and serves firms. */
export type ZoneReadinessArgs = {
  chain: EntityBy;
  today?: InputMaybe<Scalars['Date']['input']>;
};


/** 开发区。 A development zone: an administration that attracts and serves firms. */
export type ZoneRecognitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  level?: InputMaybe<RecognitionLevel>;
};


/** 开发区。 A development zone: an administration that attracts and serves firms. */
export type ZoneSharedInputsArgs = {
  anchorsAtLeast?: Scalars['Int']['input'];
  chain?: InputMaybe<EntityBy>;
  depth?: Scalars['Int']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  madeHere?: InputMaybe<Scalars['Boolean']['input']>;
};


/** 开发区。 A development zone: an administration that attracts and serves firms. */
export type ZoneSingleSourceCountArgs = {
  today?: InputMaybe<Scalars['Date']['input']>;
};


/** 开发区。 A development zone: an administration that attracts and serves firms. */
export type ZoneSingleSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  today?: InputMaybe<Scalars['Date']['input']>;
};


/** 开发区。 A development zone: an administration that attracts and serves firms. */
export type ZoneSitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 开发区。 A development zone: an administration that attracts and serves firms. */
export type ZoneSurveysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 几个开发区在一条链上的对比。 Zones side by side on one chain. */
export type ZoneComparison = {
  __typename?: 'ZoneComparison';
  /** 产业链。 The chain. */
  chain: Chain;
  /** 是否可以排名：各区都做过调查，或已知程度相近。 Whether they may be ranked: all surveyed, or known to a similar degree. */
  comparable: Scalars['Boolean']['output'];
  /** 所用的阈值。 The thresholds used. */
  profile: Profile;
  /** 各区公布的数字：逐指标最近的实际值，各区都有者在前；不可排名时也可并列来看。 Published figures: the latest actual value of each indicator, those of every zone first; to be looked at where zones may not be ranked. */
  published: Array<PublishedFigure>;
  /** 公布的数字有多少，一句话。 How many figures were published, in one sentence. */
  publishedSentence: Scalars['String']['output'];
  /** 逐环节。 Segment by segment. */
  rows: Array<ComparisonRow>;
  /** 能不能比、为什么，一句话。 Whether they can be compared and why, in one sentence. */
  sentence: Scalars['String']['output'];
  /** 判断所用的日期。 The day it was judged by. */
  today: Scalars['Date']['output'];
  /** 各区的完整度。 Completeness of each zone. */
  zones: Array<ZoneCompleteness>;
};


/** 几个开发区在一条链上的对比。 Zones side by side on one chain. */
export type ZoneComparisonPublishedArgs = {
  shared?: InputMaybe<Scalars['Boolean']['input']>;
};


/** 几个开发区在一条链上的对比。 Zones side by side on one chain. */
export type ZoneComparisonPublishedSentenceArgs = {
  lang?: InputMaybe<Language>;
};


/** 几个开发区在一条链上的对比。 Zones side by side on one chain. */
export type ZoneComparisonRowsArgs = {
  known?: InputMaybe<Scalars['Boolean']['input']>;
};


/** 几个开发区在一条链上的对比。 Zones side by side on one chain. */
export type ZoneComparisonSentenceArgs = {
  lang?: InputMaybe<Language>;
};

/** 一个开发区的完整度。 Completeness of one zone. */
export type ZoneCompleteness = {
  __typename?: 'ZoneCompleteness';
  /** 本区链主数。 Anchors here. */
  anchors: Scalars['Int']['output'];
  /** 完整度及其各部分；不可排名时只有已知数，其余为 null。 Completeness with its parts; where zones may not be ranked only what is known, the rest null. */
  completeness: ChainCompleteness;
  /** 开发区。 The zone. */
  zone: Zone;
};

/** 集中程度及其前几名。 Concentration with its greatest shares. */
export type ZoneConcentration = {
  __typename?: 'ZoneConcentration';
  /** 档；null 表示不知。 Band; null when unknown. */
  band?: Maybe<ConcentrationBand>;
  /** `band` 的名称。 The name of `band` for people. */
  bandLabel?: Maybe<Scalars['String']['output']>;
  /** 已知份额之和 0–1；小于 1 时 HHI 是下限。 Sum of the shares known; below 1 the HHI is a lower bound. */
  knownShare: Scalars['Float']['output'];
  /** 最大的份额，至多十个。 The greatest shares, ten at most. */
  top: Array<ConcentrationShare>;
  /** 所计总量：企业数、供货关系数，或指标的金额。 What was counted in all: firms, links, or the amount of the indicator. */
  total: Scalars['Float']['output'];
  /** HHI 0–1；null 表示没有可计者。 HHI; null when nothing is counted. */
  value?: Maybe<Scalars['Float']['output']>;
};


/** 集中程度及其前几名。 Concentration with its greatest shares. */
export type ZoneConcentrationBandLabelArgs = {
  lang?: InputMaybe<Language>;
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

/** 本区是否依赖一家企业、一个环节或一个客户。 Whether a zone hangs on one firm, segment or customer. */
export type ZoneDependence = {
  __typename?: 'ZoneDependence';
  /** 供货关系在各客户的分布，按关系数。 Supply links over customers, by number of links. */
  byCustomer: ZoneConcentration;
  /** 某指标在各企业的分布，与开发区自身同期的数字相比；未给指标或开发区没有数字时为 null。 An indicator over firms, against the zone's own figure of the same period; null without an indicator or without that figure. */
  byFirm?: Maybe<ZoneConcentration>;
  /** 企业在各环节的分布，按企业数。 Firms over segments, by number of firms. */
  bySegment: ZoneConcentration;
  /** 企业数是否到上限为止。 Whether the firms stopped at the cap. */
  capped: Scalars['Boolean']['output'];
};

/** 一个 Zone 与通向它的关系。 A Zone and the link that leads to it. */
export type ZoneEdge = {
  __typename?: 'ZoneEdge';
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 节点。 The node. */
  node: Zone;
};

/** 一个开发区公布的数字。 A figure published of one zone. */
export type ZoneFigure = {
  __typename?: 'ZoneFigure';
  /** 最近的实际观测值，连同出处；null 表示未载。 The latest actual observation, with its evidence; null when none is recorded. */
  observation?: Maybe<Observation>;
  /** 开发区。 The zone. */
  zone: Zone;
};

/** 一个开发区在各环节的已知程度：回答“哪里什么都不知道”。 What is known of a zone, segment by segment: where do we know nothing? */
export type ZoneKnowledge = {
  __typename?: 'ZoneKnowledge';
  /** 逐环节，什么都不知道者在前。 Segment by segment, unknown ones first. */
  rows: Array<SegmentKnowledge>;
  /** 环节总数（无下级者）。 Leaf segments looked at. */
  segments: Scalars['Int']['output'];
  /** 用一句话说明。 The same in one sentence. */
  sentence: Scalars['String']['output'];
  /** 调查过的环节数。 Segments that were surveyed. */
  surveyed: Scalars['Int']['output'];
  /** 既无生产者记录也未调查的环节数。 Segments about which nothing is known here. */
  unknown: Scalars['Int']['output'];
  /** 有生产者记录的环节数。 Segments with a recorded maker here. */
  withMakers: Scalars['Int']['output'];
  /** 开发区。 The zone. */
  zone: Zone;
};


/** 一个开发区在各环节的已知程度：回答“哪里什么都不知道”。 What is known of a zone, segment by segment: where do we know nothing? */
export type ZoneKnowledgeSentenceArgs = {
  lang?: InputMaybe<Language>;
};

/** 开发区级别。 Level of a zone. */
export type ZoneLevel =
  /** 国家级。 National. */
  | 'NATIONAL'
  /** 省级。 Provincial. */
  | 'PROVINCIAL';

/** Zone 的一页。 A page of Zone. */
export type ZoneSurveyConnection = {
  __typename?: 'ZoneSurveyConnection';
  /** 节点与关系。 The nodes with their links. */
  edges: Array<ZoneSurveyEdge>;
  /** 节点。 The nodes. */
  nodes: Array<Zone>;
  /** 分页位置。 Where the page stands. */
  pageInfo: PageInfo;
  /** 总数；只在请求时统计。 How many there are in all; counted only when asked. */
  totalCount: Scalars['SafeInt']['output'];
};

/** 一个 Zone 与通向它的关系。 A Zone and the link that leads to it. */
export type ZoneSurveyEdge = Link & Sourced & Survey & {
  __typename?: 'ZoneSurveyEdge';
  /** 调查单位。 Who surveyed; null when not recorded. */
  by?: Maybe<Scalars['String']['output']>;
  /** 游标，作为 `after`。 Cursor, for `after`. */
  cursor: Scalars['String']['output'];
  /** 出处。 Evidence. */
  evidence: Evidence;
  /** 关系标识。 Id of the link. */
  id: Scalars['ID']['output'];
  /** 节点。 The node. */
  node: Zone;
  /** 调查日期。 Day of the survey; null when not recorded. */
  on?: Maybe<Scalars['PartialDate']['output']>;
};



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



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  PotentialStep:
    | ( EntityNode )
    | ( EntityNode )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  About: ( Omit<ObservationAboutEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Observation'] } );
  Activity:
    | ( Omit<CompanyActivityEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Company'] } )
    | ( Omit<SegmentActivityEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Segment'] } )
  ;
  Anchoring:
    | ( Omit<ChainAnchoringEdge, 'evidence' | 'node' | 'scope'> & { evidence: _RefType['Evidence'], node: _RefType['Chain'], scope?: Maybe<_RefType['Place']> } )
    | ( Omit<CompanyAnchoringEdge, 'evidence' | 'node' | 'scope'> & { evidence: _RefType['Evidence'], node: _RefType['Company'], scope?: Maybe<_RefType['Place']> } )
  ;
  Application:
    | ( Omit<PolicyApplicationEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Policy'] } )
    | ( Omit<PolicyTargetApplicationEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['PolicyTarget'] } )
  ;
  Attraction:
    | ( Omit<CompanyAttractionEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Company'] } )
    | ( Omit<ProjectAttractionEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Project'] } )
  ;
  ChainMembership: ( Omit<SegmentChainMembershipEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Segment'] } );
  ChainPart:
    | ( EntityNode )
    | ( EntityNode )
  ;
  Containment:
    | ( Omit<ParkContainmentEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Park'] } )
    | ( Omit<PolicyContainmentEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Policy'] } )
    | ( Omit<RegionContainmentEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Region'] } )
    | ( Omit<SegmentContainmentEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Segment'] } )
    | ( Omit<SiteContainmentEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Site'] } )
    | ( Omit<ZoneContainmentEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Zone'] } )
  ;
  Cooperation: ( Omit<OrganisationCooperationEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Organisation'] } );
  Enabling:
    | ( Omit<TechnologyEnablingEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Technology'] } )
    | ( Omit<TechnologyUseEnablingEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['TechnologyUse'] } )
  ;
  Feed: ( Omit<SegmentFeedEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Segment'] } );
  Filling:
    | ( Omit<ProjectFillingEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Project'] } )
    | ( Omit<SegmentFillingEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Segment'] } )
  ;
  Focus:
    | ( Omit<ChainPartFocusEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['ChainPart'] } )
    | ( Omit<PlaceFocusEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Place'] } )
  ;
  Input: ( Omit<ProductInputEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Product'] } );
  Investing:
    | ( Omit<OrganisationInvestingEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Organisation'] } )
    | ( Omit<ProjectInvestingEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Project'] } )
  ;
  Issuing:
    | ( Omit<InstitutionIssuingEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Institution'] } )
    | ( Omit<PolicyIssuingEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Policy'] } )
  ;
  Link:
    | ( Omit<ChainAnchoringEdge, 'evidence' | 'node' | 'scope'> & { evidence: _RefType['Evidence'], node: _RefType['Chain'], scope?: Maybe<_RefType['Place']> } )
    | ( Omit<ChainPartFocusEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['ChainPart'] } )
    | ( Omit<ChainPartSupportEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['ChainPart'] } )
    | ( Omit<ChainPartSurveyEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['ChainPart'] } )
    | ( Omit<CompanyActivityEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Company'] } )
    | ( Omit<CompanyAnchoringEdge, 'evidence' | 'node' | 'scope'> & { evidence: _RefType['Evidence'], node: _RefType['Company'], scope?: Maybe<_RefType['Place']> } )
    | ( Omit<CompanyAttractionEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Company'] } )
    | ( Omit<CompanyLocationEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Company'] } )
    | ( Omit<CompanyMakingEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Company'] } )
    | ( Omit<CompanyMasteryEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Company'] } )
    | ( Omit<CompanyOwnershipEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Company'] } )
    | ( Omit<CompanySupplyEdge, 'evidence' | 'node' | 'product' | 'segment'> & { evidence: _RefType['Evidence'], node: _RefType['Company'], product?: Maybe<_RefType['Product']>, segment?: Maybe<_RefType['Segment']> } )
    | ( Omit<EventLocationEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Event'] } )
    | ( Omit<EventParticipationEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Event'] } )
    | ( Omit<EventSigningAtEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Event'] } )
    | ( Omit<InstitutionIssuingEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Institution'] } )
    | ( Omit<InstitutionLocationEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Institution'] } )
    | ( Omit<MilestoneReachingEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Milestone'] } )
    | ( Omit<ObservationAboutEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Observation'] } )
    | ( Omit<ObservationMeasuringEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Observation'] } )
    | ( Omit<OrganisationCooperationEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Organisation'] } )
    | ( Omit<OrganisationInvestingEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Organisation'] } )
    | ( Omit<OrganisationOwnershipEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Organisation'] } )
    | ( Omit<ParkContainmentEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Park'] } )
    | ( Omit<ParticipantParticipationEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Participant'] } )
    | ( Omit<PlaceFocusEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Place'] } )
    | ( Omit<PlaceLocationEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Place'] } )
    | ( Omit<PlatformLocationEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Platform'] } )
    | ( Omit<PolicyApplicationEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Policy'] } )
    | ( Omit<PolicyContainmentEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Policy'] } )
    | ( Omit<PolicyIssuingEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Policy'] } )
    | ( Omit<PolicyPolicyUnderEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Policy'] } )
    | ( Omit<PolicyTargetApplicationEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['PolicyTarget'] } )
    | ( Omit<ProductInputEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Product'] } )
    | ( Omit<ProductMakingEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Product'] } )
    | ( Omit<ProductSegmentMembershipEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Product'] } )
    | ( Omit<ProjectAttractionEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Project'] } )
    | ( Omit<ProjectFillingEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Project'] } )
    | ( Omit<ProjectInvestingEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Project'] } )
    | ( Omit<ProjectLocationEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Project'] } )
    | ( Omit<ProjectPhasingEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Project'] } )
    | ( Omit<ProjectPolicyUnderEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Project'] } )
    | ( Omit<ProjectSigningAtEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Project'] } )
    | ( Omit<RecipientReceiptEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Recipient'] } )
    | ( Omit<RecognitionReceiptEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Recognition'] } )
    | ( Omit<RegionContainmentEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Region'] } )
    | ( Omit<SegmentActivityEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Segment'] } )
    | ( Omit<SegmentChainMembershipEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Segment'] } )
    | ( Omit<SegmentContainmentEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Segment'] } )
    | ( Omit<SegmentFeedEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Segment'] } )
    | ( Omit<SegmentFillingEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Segment'] } )
    | ( Omit<SiteContainmentEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Site'] } )
    | ( Omit<SupplyLink, 'customer' | 'evidence' | 'product' | 'segment' | 'supplier'> & { customer: _RefType['Company'], evidence: _RefType['Evidence'], product?: Maybe<_RefType['Product']>, segment?: Maybe<_RefType['Segment']>, supplier: _RefType['Company'] } )
    | ( Omit<SupporterSupportEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Supporter'] } )
    | ( Omit<TechnologyEnablingEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Technology'] } )
    | ( Omit<TechnologyMasteryEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Technology'] } )
    | ( Omit<TechnologyUseEnablingEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['TechnologyUse'] } )
    | ( Omit<UpdateReportingEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Update'] } )
    | ( Omit<ZoneContainmentEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Zone'] } )
    | ( Omit<ZoneSurveyEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Zone'] } )
  ;
  Location:
    | ( Omit<CompanyLocationEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Company'] } )
    | ( Omit<EventLocationEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Event'] } )
    | ( Omit<InstitutionLocationEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Institution'] } )
    | ( Omit<PlaceLocationEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Place'] } )
    | ( Omit<PlatformLocationEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Platform'] } )
    | ( Omit<ProjectLocationEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Project'] } )
  ;
  Making:
    | ( Omit<CompanyMakingEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Company'] } )
    | ( Omit<ProductMakingEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Product'] } )
  ;
  Mastery:
    | ( Omit<CompanyMasteryEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Company'] } )
    | ( Omit<TechnologyMasteryEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Technology'] } )
  ;
  Measuring: ( Omit<ObservationMeasuringEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Observation'] } );
  Named:
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
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
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
  ;
  Observed:
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
  ;
  Organisation:
    | ( EntityNode )
    | ( EntityNode )
  ;
  Ownership:
    | ( Omit<CompanyOwnershipEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Company'] } )
    | ( Omit<OrganisationOwnershipEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Organisation'] } )
  ;
  Participant:
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
  ;
  Participation:
    | ( Omit<EventParticipationEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Event'] } )
    | ( Omit<ParticipantParticipationEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Participant'] } )
  ;
  Phasing: ( Omit<ProjectPhasingEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Project'] } );
  Place:
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
  ;
  PolicyTarget:
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
  ;
  PolicyUnder:
    | ( Omit<PolicyPolicyUnderEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Policy'] } )
    | ( Omit<ProjectPolicyUnderEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Project'] } )
  ;
  Reaching: ( Omit<MilestoneReachingEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Milestone'] } );
  Receipt:
    | ( Omit<RecipientReceiptEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Recipient'] } )
    | ( Omit<RecognitionReceiptEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Recognition'] } )
  ;
  Recipient:
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
  ;
  Reporting: ( Omit<UpdateReportingEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Update'] } );
  SegmentMembership: ( Omit<ProductSegmentMembershipEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Product'] } );
  SigningAt:
    | ( Omit<EventSigningAtEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Event'] } )
    | ( Omit<ProjectSigningAtEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Project'] } )
  ;
  Sourced:
    | ( EntityNode )
    | ( Omit<ChainAnchoringEdge, 'evidence' | 'node' | 'scope'> & { evidence: _RefType['Evidence'], node: _RefType['Chain'], scope?: Maybe<_RefType['Place']> } )
    | ( Omit<ChainPartFocusEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['ChainPart'] } )
    | ( Omit<ChainPartSupportEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['ChainPart'] } )
    | ( Omit<ChainPartSurveyEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['ChainPart'] } )
    | ( EntityNode )
    | ( Omit<CompanyActivityEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Company'] } )
    | ( Omit<CompanyAnchoringEdge, 'evidence' | 'node' | 'scope'> & { evidence: _RefType['Evidence'], node: _RefType['Company'], scope?: Maybe<_RefType['Place']> } )
    | ( Omit<CompanyAttractionEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Company'] } )
    | ( Omit<CompanyLocationEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Company'] } )
    | ( Omit<CompanyMakingEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Company'] } )
    | ( Omit<CompanyMasteryEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Company'] } )
    | ( Omit<CompanyOwnershipEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Company'] } )
    | ( Omit<CompanySupplyEdge, 'evidence' | 'node' | 'product' | 'segment'> & { evidence: _RefType['Evidence'], node: _RefType['Company'], product?: Maybe<_RefType['Product']>, segment?: Maybe<_RefType['Segment']> } )
    | ( EntityNode )
    | ( Omit<EventLocationEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Event'] } )
    | ( Omit<EventParticipationEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Event'] } )
    | ( Omit<EventSigningAtEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Event'] } )
    | ( EntityNode )
    | ( EntityNode )
    | ( Omit<InstitutionIssuingEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Institution'] } )
    | ( Omit<InstitutionLocationEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Institution'] } )
    | ( EntityNode )
    | ( Omit<MilestoneReachingEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Milestone'] } )
    | ( EntityNode )
    | ( Omit<ObservationAboutEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Observation'] } )
    | ( Omit<ObservationMeasuringEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Observation'] } )
    | ( Omit<OrganisationCooperationEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Organisation'] } )
    | ( Omit<OrganisationInvestingEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Organisation'] } )
    | ( Omit<OrganisationOwnershipEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Organisation'] } )
    | ( EntityNode )
    | ( Omit<ParkContainmentEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Park'] } )
    | ( Omit<ParticipantParticipationEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Participant'] } )
    | ( Omit<PlaceFocusEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Place'] } )
    | ( Omit<PlaceLocationEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Place'] } )
    | ( EntityNode )
    | ( Omit<PlatformLocationEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Platform'] } )
    | ( EntityNode )
    | ( Omit<PolicyApplicationEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Policy'] } )
    | ( Omit<PolicyContainmentEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Policy'] } )
    | ( Omit<PolicyIssuingEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Policy'] } )
    | ( Omit<PolicyPolicyUnderEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Policy'] } )
    | ( Omit<PolicyTargetApplicationEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['PolicyTarget'] } )
    | ( EntityNode )
    | ( Omit<ProductInputEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Product'] } )
    | ( Omit<ProductMakingEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Product'] } )
    | ( Omit<ProductSegmentMembershipEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Product'] } )
    | ( EntityNode )
    | ( Omit<ProjectAttractionEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Project'] } )
    | ( Omit<ProjectFillingEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Project'] } )
    | ( Omit<ProjectInvestingEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Project'] } )
    | ( Omit<ProjectLocationEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Project'] } )
    | ( Omit<ProjectPhasingEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Project'] } )
    | ( Omit<ProjectPolicyUnderEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Project'] } )
    | ( Omit<ProjectSigningAtEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Project'] } )
    | ( Omit<RecipientReceiptEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Recipient'] } )
    | ( EntityNode )
    | ( Omit<RecognitionReceiptEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Recognition'] } )
    | ( EntityNode )
    | ( Omit<RegionContainmentEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Region'] } )
    | ( EntityNode )
    | ( Omit<SegmentActivityEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Segment'] } )
    | ( Omit<SegmentChainMembershipEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Segment'] } )
    | ( Omit<SegmentContainmentEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Segment'] } )
    | ( Omit<SegmentFeedEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Segment'] } )
    | ( Omit<SegmentFillingEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Segment'] } )
    | ( EntityNode )
    | ( Omit<SiteContainmentEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Site'] } )
    | ( Omit<SupplyLink, 'customer' | 'evidence' | 'product' | 'segment' | 'supplier'> & { customer: _RefType['Company'], evidence: _RefType['Evidence'], product?: Maybe<_RefType['Product']>, segment?: Maybe<_RefType['Segment']>, supplier: _RefType['Company'] } )
    | ( Omit<SupporterSupportEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Supporter'] } )
    | ( EntityNode )
    | ( Omit<TechnologyEnablingEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Technology'] } )
    | ( Omit<TechnologyMasteryEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Technology'] } )
    | ( Omit<TechnologyUseEnablingEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['TechnologyUse'] } )
    | ( EntityNode )
    | ( Omit<UpdateReportingEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Update'] } )
    | ( EntityNode )
    | ( Omit<ZoneContainmentEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Zone'] } )
    | ( Omit<ZoneSurveyEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Zone'] } )
  ;
  Supply:
    | ( Omit<CompanySupplyEdge, 'evidence' | 'node' | 'product' | 'segment'> & { evidence: _RefType['Evidence'], node: _RefType['Company'], product?: Maybe<_RefType['Product']>, segment?: Maybe<_RefType['Segment']> } )
    | ( Omit<SupplyLink, 'customer' | 'evidence' | 'product' | 'segment' | 'supplier'> & { customer: _RefType['Company'], evidence: _RefType['Evidence'], product?: Maybe<_RefType['Product']>, segment?: Maybe<_RefType['Segment']>, supplier: _RefType['Company'] } )
  ;
  SupplyNetwork:
    | ( SupplyNetworkModel )
    | ( SupplyNetworkModel )
  ;
  Support:
    | ( Omit<ChainPartSupportEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['ChainPart'] } )
    | ( Omit<SupporterSupportEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Supporter'] } )
  ;
  Supporter:
    | ( EntityNode )
    | ( EntityNode )
  ;
  Survey:
    | ( Omit<ChainPartSurveyEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['ChainPart'] } )
    | ( Omit<ZoneSurveyEdge, 'evidence' | 'node'> & { evidence: _RefType['Evidence'], node: _RefType['Zone'] } )
  ;
  TechnologyUse:
    | ( EntityNode )
    | ( EntityNode )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  About: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['About']>;
  Activity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Activity']>;
  Affiliation: Affiliation;
  AffiliationCount: ResolverTypeWrapper<AffiliationCountModel>;
  AgeingLink: AgeingLink;
  AnchorPull: ResolverTypeWrapper<AnchorPullModel>;
  AnchorPurchase: ResolverTypeWrapper<PurchaseModel>;
  AnchorRole: AnchorRole;
  Anchoring: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Anchoring']>;
  Application: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Application']>;
  AreaUnit: AreaUnit;
  AttractedProject: ResolverTypeWrapper<AttractedProjectModel>;
  Attraction: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Attraction']>;
  Basis: Basis;
  BelowLineCount: ResolverTypeWrapper<BelowLineCount>;
  BelowLineReason: BelowLineReason;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bottleneck: ResolverTypeWrapper<BottleneckModel>;
  Candidate: ResolverTypeWrapper<CandidateView>;
  CandidateLeftOut: CandidateLeftOut;
  CandidateList: ResolverTypeWrapper<CandidateListView>;
  CandidateReason: CandidateReason;
  Chain: ResolverTypeWrapper<EntityNode>;
  ChainAnchor: ResolverTypeWrapper<{ company: string; role: string; evidence: StoredEvidenceModel }>;
  ChainAnchoringConnection: ResolverTypeWrapper<Omit<ChainAnchoringConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ChainAnchoringEdge']>, nodes: Array<ResolversTypes['Chain']> }>;
  ChainAnchoringEdge: ResolverTypeWrapper<Omit<ChainAnchoringEdge, 'evidence' | 'node' | 'scope'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Chain'], scope?: Maybe<ResolversTypes['Place']> }>;
  ChainCompleteness: ResolverTypeWrapper<ChainCompleteness>;
  ChainConnection: ResolverTypeWrapper<Omit<ChainConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ChainEdge']>, nodes: Array<ResolversTypes['Chain']> }>;
  ChainEdge: ResolverTypeWrapper<Omit<ChainEdge, 'node'> & { node: ResolversTypes['Chain'] }>;
  ChainMap: ResolverTypeWrapper<ChainMapView>;
  ChainMapFeed: ResolverTypeWrapper<ChainMapFeed>;
  ChainMapSegment: ResolverTypeWrapper<ChainMapSegmentView>;
  ChainMembership: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ChainMembership']>;
  ChainPart: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ChainPart']>;
  ChainPartFocusConnection: ResolverTypeWrapper<Omit<ChainPartFocusConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ChainPartFocusEdge']>, nodes: Array<ResolversTypes['ChainPart']> }>;
  ChainPartFocusEdge: ResolverTypeWrapper<Omit<ChainPartFocusEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['ChainPart'] }>;
  ChainPartSupportConnection: ResolverTypeWrapper<Omit<ChainPartSupportConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ChainPartSupportEdge']>, nodes: Array<ResolversTypes['ChainPart']> }>;
  ChainPartSupportEdge: ResolverTypeWrapper<Omit<ChainPartSupportEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['ChainPart'] }>;
  ChainPartSurveyConnection: ResolverTypeWrapper<Omit<ChainPartSurveyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ChainPartSurveyEdge']>, nodes: Array<ResolversTypes['ChainPart']> }>;
  ChainPartSurveyEdge: ResolverTypeWrapper<Omit<ChainPartSurveyEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['ChainPart'] }>;
  ChangeAction: ChangeAction;
  ChangeEntry: ResolverTypeWrapper<ChangeEntryModel>;
  ChangeKind: ChangeKind;
  Changes: ResolverTypeWrapper<ChangesModel>;
  Cluster: ResolverTypeWrapper<ClusterModel>;
  ClusterLevel: ClusterLevel;
  Company: ResolverTypeWrapper<EntityNode>;
  CompanyActivityConnection: ResolverTypeWrapper<Omit<CompanyActivityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CompanyActivityEdge']>, nodes: Array<ResolversTypes['Company']> }>;
  CompanyActivityEdge: ResolverTypeWrapper<Omit<CompanyActivityEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Company'] }>;
  CompanyAnchoringConnection: ResolverTypeWrapper<Omit<CompanyAnchoringConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CompanyAnchoringEdge']>, nodes: Array<ResolversTypes['Company']> }>;
  CompanyAnchoringEdge: ResolverTypeWrapper<Omit<CompanyAnchoringEdge, 'evidence' | 'node' | 'scope'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Company'], scope?: Maybe<ResolversTypes['Place']> }>;
  CompanyAttractionConnection: ResolverTypeWrapper<Omit<CompanyAttractionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CompanyAttractionEdge']>, nodes: Array<ResolversTypes['Company']> }>;
  CompanyAttractionEdge: ResolverTypeWrapper<Omit<CompanyAttractionEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Company'] }>;
  CompanyBy: CompanyBy;
  CompanyConnection: ResolverTypeWrapper<Omit<CompanyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CompanyEdge']>, nodes: Array<ResolversTypes['Company']> }>;
  CompanyEdge: ResolverTypeWrapper<Omit<CompanyEdge, 'node'> & { node: ResolversTypes['Company'] }>;
  CompanyKind: CompanyKind;
  CompanyLocationConnection: ResolverTypeWrapper<Omit<CompanyLocationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CompanyLocationEdge']>, nodes: Array<ResolversTypes['Company']> }>;
  CompanyLocationEdge: ResolverTypeWrapper<Omit<CompanyLocationEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Company'] }>;
  CompanyMakingConnection: ResolverTypeWrapper<Omit<CompanyMakingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CompanyMakingEdge']>, nodes: Array<ResolversTypes['Company']> }>;
  CompanyMakingEdge: ResolverTypeWrapper<Omit<CompanyMakingEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Company'] }>;
  CompanyMasteryConnection: ResolverTypeWrapper<Omit<CompanyMasteryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CompanyMasteryEdge']>, nodes: Array<ResolversTypes['Company']> }>;
  CompanyMasteryEdge: ResolverTypeWrapper<Omit<CompanyMasteryEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Company'] }>;
  CompanyOwnershipConnection: ResolverTypeWrapper<Omit<CompanyOwnershipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CompanyOwnershipEdge']>, nodes: Array<ResolversTypes['Company']> }>;
  CompanyOwnershipEdge: ResolverTypeWrapper<Omit<CompanyOwnershipEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Company'] }>;
  CompanySupplyConnection: ResolverTypeWrapper<Omit<CompanySupplyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CompanySupplyEdge']>, nodes: Array<ResolversTypes['Company']> }>;
  CompanySupplyEdge: ResolverTypeWrapper<Omit<CompanySupplyEdge, 'evidence' | 'node' | 'product' | 'segment'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Company'], product?: Maybe<ResolversTypes['Product']>, segment?: Maybe<ResolversTypes['Segment']> }>;
  CompanyValue: ResolverTypeWrapper<CompanyValueView>;
  ComparisonCell: ResolverTypeWrapper<ComparisonCellModel>;
  ComparisonRow: ResolverTypeWrapper<ComparisonRowModel>;
  Complement: ResolverTypeWrapper<ComplementModel>;
  ConcentrationBand: ConcentrationBand;
  ConcentrationShare: ResolverTypeWrapper<{ node: string; share: number }>;
  Conflict: ResolverTypeWrapper<ConflictModel>;
  Connected: ResolverTypeWrapper<ConnectedModel>;
  Containment: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Containment']>;
  Cooperation: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Cooperation']>;
  Coverage: ResolverTypeWrapper<CoverageModel>;
  CurrencySum: ResolverTypeWrapper<CurrencySum>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Dependence: ResolverTypeWrapper<DependenceModel>;
  DependenceBy: DependenceBy;
  DependenceRow: ResolverTypeWrapper<DependenceRowModel>;
  Downstream: ResolverTypeWrapper<SupplyNetworkModel>;
  Enabling: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Enabling']>;
  EntityBy: EntityBy;
  EntityKind: EntityKind;
  Event: ResolverTypeWrapper<EntityNode>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EventEdge']>, nodes: Array<ResolversTypes['Event']> }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventKind: EventKind;
  EventLocationConnection: ResolverTypeWrapper<Omit<EventLocationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EventLocationEdge']>, nodes: Array<ResolversTypes['Event']> }>;
  EventLocationEdge: ResolverTypeWrapper<Omit<EventLocationEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Event'] }>;
  EventOrder: EventOrder;
  EventParticipationConnection: ResolverTypeWrapper<Omit<EventParticipationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EventParticipationEdge']>, nodes: Array<ResolversTypes['Event']> }>;
  EventParticipationEdge: ResolverTypeWrapper<Omit<EventParticipationEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Event'] }>;
  EventSigningAtConnection: ResolverTypeWrapper<Omit<EventSigningAtConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EventSigningAtEdge']>, nodes: Array<ResolversTypes['Event']> }>;
  EventSigningAtEdge: ResolverTypeWrapper<Omit<EventSigningAtEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Event'] }>;
  Evidence: ResolverTypeWrapper<StoredEvidenceModel>;
  ExpectedOutput: ResolverTypeWrapper<OutputRowModel>;
  Extender: ResolverTypeWrapper<ExtenderModel>;
  ExtensionReason: ResolverTypeWrapper<ExtensionReasonModel>;
  ExtensionWay: ExtensionWay;
  Feed: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Feed']>;
  FillMode: FillMode;
  Filling: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Filling']>;
  FitCard: ResolverTypeWrapper<FitCardModel>;
  FitPartner: ResolverTypeWrapper<FitPartnerModel>;
  FitReason: ResolverTypeWrapper<FitReasonModel>;
  FitWay: FitWay;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Flow: ResolverTypeWrapper<FlowModel>;
  FlowColumn: FlowColumn;
  FlowNode: ResolverTypeWrapper<FlowNode>;
  Flows: ResolverTypeWrapper<FlowsModel>;
  Focus: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Focus']>;
  FocusIntent: FocusIntent;
  FocusRole: FocusRole;
  FreeSite: ResolverTypeWrapper<FreeSiteModel>;
  FreeSites: ResolverTypeWrapper<FreeSitesModel>;
  Gap: ResolverTypeWrapper<GapView>;
  GapLead: GapLead;
  GapList: ResolverTypeWrapper<GapListView>;
  Graph: ResolverTypeWrapper<DrawnGraphModel>;
  GraphLink: ResolverTypeWrapper<GraphLink>;
  GraphNode: ResolverTypeWrapper<GraphNode>;
  GroupMember: ResolverTypeWrapper<GroupMemberModel>;
  GrowingCompany: ResolverTypeWrapper<GrowingCompanyModel>;
  GrowthSign: ResolverTypeWrapper<GrowthSignModel>;
  GrowthSignKind: GrowthSignKind;
  HitCompany: ResolverTypeWrapper<HitCompanyView>;
  HonourLadder: ResolverTypeWrapper<HonourLadderModel>;
  HonourRung: ResolverTypeWrapper<HonourRungModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Impact: ResolverTypeWrapper<ImpactView>;
  Indicator: ResolverTypeWrapper<EntityNode>;
  IndicatorAggregation: IndicatorAggregation;
  IndicatorConnection: ResolverTypeWrapper<Omit<IndicatorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['IndicatorEdge']>, nodes: Array<ResolversTypes['Indicator']> }>;
  IndicatorDirection: IndicatorDirection;
  IndicatorEdge: ResolverTypeWrapper<Omit<IndicatorEdge, 'node'> & { node: ResolversTypes['Indicator'] }>;
  IndicatorRow: ResolverTypeWrapper<IndicatorRowModel>;
  Input: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Input']>;
  Institution: ResolverTypeWrapper<EntityNode>;
  InstitutionConnection: ResolverTypeWrapper<Omit<InstitutionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InstitutionEdge']>, nodes: Array<ResolversTypes['Institution']> }>;
  InstitutionEdge: ResolverTypeWrapper<Omit<InstitutionEdge, 'node'> & { node: ResolversTypes['Institution'] }>;
  InstitutionIssuingConnection: ResolverTypeWrapper<Omit<InstitutionIssuingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InstitutionIssuingEdge']>, nodes: Array<ResolversTypes['Institution']> }>;
  InstitutionIssuingEdge: ResolverTypeWrapper<Omit<InstitutionIssuingEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Institution'] }>;
  InstitutionKind: InstitutionKind;
  InstitutionLocationConnection: ResolverTypeWrapper<Omit<InstitutionLocationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InstitutionLocationEdge']>, nodes: Array<ResolversTypes['Institution']> }>;
  InstitutionLocationEdge: ResolverTypeWrapper<Omit<InstitutionLocationEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Institution'] }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Introduction: ResolverTypeWrapper<IntroductionModel>;
  IntroductionStep: ResolverTypeWrapper<TieStepModel>;
  IntroductionStepKind: IntroductionStepKind;
  Investing: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Investing']>;
  Issuing: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Issuing']>;
  Language: Language;
  LeftOutCount: ResolverTypeWrapper<LeftOutCount>;
  Limits: ResolverTypeWrapper<Limits>;
  Link: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Link']>;
  LinkStatus: LinkStatus;
  LocalSourcing: ResolverTypeWrapper<LocalSourcingView>;
  Location: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Location']>;
  Making: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Making']>;
  Mastery: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Mastery']>;
  MatchKind: MatchKind;
  Measuring: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Measuring']>;
  Milestone: ResolverTypeWrapper<EntityNode>;
  MilestoneReachingConnection: ResolverTypeWrapper<Omit<MilestoneReachingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MilestoneReachingEdge']>, nodes: Array<ResolversTypes['Milestone']> }>;
  MilestoneReachingEdge: ResolverTypeWrapper<Omit<MilestoneReachingEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Milestone'] }>;
  MoneyFigure: ResolverTypeWrapper<MoneyFigureModel>;
  MoneyInPlace: ResolverTypeWrapper<MoneyInPlaceModel>;
  MoneyUnit: MoneyUnit;
  Named: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Named']>;
  Nearness: Nearness;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NonLocalSuppliers: ResolverTypeWrapper<NonLocalSuppliersView>;
  Observation: ResolverTypeWrapper<EntityNode>;
  ObservationAboutConnection: ResolverTypeWrapper<Omit<ObservationAboutConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ObservationAboutEdge']>, nodes: Array<ResolversTypes['Observation']> }>;
  ObservationAboutEdge: ResolverTypeWrapper<Omit<ObservationAboutEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Observation'] }>;
  ObservationConnection: ResolverTypeWrapper<Omit<ObservationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ObservationEdge']>, nodes: Array<ResolversTypes['Observation']> }>;
  ObservationEdge: ResolverTypeWrapper<Omit<ObservationEdge, 'node'> & { node: ResolversTypes['Observation'] }>;
  ObservationKind: ObservationKind;
  ObservationMeasuringConnection: ResolverTypeWrapper<Omit<ObservationMeasuringConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ObservationMeasuringEdge']>, nodes: Array<ResolversTypes['Observation']> }>;
  ObservationMeasuringEdge: ResolverTypeWrapper<Omit<ObservationMeasuringEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Observation'] }>;
  Observed: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Observed']>;
  Organisation: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Organisation']>;
  OrganisationCooperationConnection: ResolverTypeWrapper<Omit<OrganisationCooperationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OrganisationCooperationEdge']>, nodes: Array<ResolversTypes['Organisation']> }>;
  OrganisationCooperationEdge: ResolverTypeWrapper<Omit<OrganisationCooperationEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Organisation'] }>;
  OrganisationInvestingConnection: ResolverTypeWrapper<Omit<OrganisationInvestingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OrganisationInvestingEdge']>, nodes: Array<ResolversTypes['Organisation']> }>;
  OrganisationInvestingEdge: ResolverTypeWrapper<Omit<OrganisationInvestingEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Organisation'] }>;
  OrganisationOwnershipConnection: ResolverTypeWrapper<Omit<OrganisationOwnershipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OrganisationOwnershipEdge']>, nodes: Array<ResolversTypes['Organisation']> }>;
  OrganisationOwnershipEdge: ResolverTypeWrapper<Omit<OrganisationOwnershipEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Organisation'] }>;
  OverduePlan: ResolverTypeWrapper<OverduePlan>;
  OverlapFirm: ResolverTypeWrapper<OverlappingFirmModel>;
  OverlapProject: ResolverTypeWrapper<ProjectOverlapModel['projects'][number]>;
  OverlapSegment: ResolverTypeWrapper<ProjectOverlapModel['segments'][number]>;
  Ownership: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Ownership']>;
  OwnershipControl: OwnershipControl;
  PackedGraph: ResolverTypeWrapper<Scalars['PackedGraph']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Park: ResolverTypeWrapper<EntityNode>;
  ParkConnection: ResolverTypeWrapper<Omit<ParkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ParkEdge']>, nodes: Array<ResolversTypes['Park']> }>;
  ParkContainmentConnection: ResolverTypeWrapper<Omit<ParkContainmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ParkContainmentEdge']>, nodes: Array<ResolversTypes['Park']> }>;
  ParkContainmentEdge: ResolverTypeWrapper<Omit<ParkContainmentEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Park'] }>;
  ParkEdge: ResolverTypeWrapper<Omit<ParkEdge, 'node'> & { node: ResolversTypes['Park'] }>;
  ParkKind: ParkKind;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Participant: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Participant']>;
  ParticipantParticipationConnection: ResolverTypeWrapper<Omit<ParticipantParticipationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ParticipantParticipationEdge']>, nodes: Array<ResolversTypes['Participant']> }>;
  ParticipantParticipationEdge: ResolverTypeWrapper<Omit<ParticipantParticipationEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Participant'] }>;
  Participation: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Participation']>;
  Phasing: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Phasing']>;
  Picture: ResolverTypeWrapper<PictureModel>;
  PictureLink: ResolverTypeWrapper<PictureLinkModel>;
  PictureNode: ResolverTypeWrapper<PictureNodeModel>;
  Pipeline: ResolverTypeWrapper<PipelineView>;
  PipelineProject: ResolverTypeWrapper<PipelineProjectModel>;
  Place: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Place']>;
  PlaceFilter: PlaceFilter;
  PlaceFocusConnection: ResolverTypeWrapper<Omit<PlaceFocusConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PlaceFocusEdge']>, nodes: Array<ResolversTypes['Place']> }>;
  PlaceFocusEdge: ResolverTypeWrapper<Omit<PlaceFocusEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Place'] }>;
  PlaceLocationConnection: ResolverTypeWrapper<Omit<PlaceLocationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PlaceLocationEdge']>, nodes: Array<ResolversTypes['Place']> }>;
  PlaceLocationEdge: ResolverTypeWrapper<Omit<PlaceLocationEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Place'] }>;
  PlaceRole: PlaceRole;
  PlannedStage: ResolverTypeWrapper<Omit<PlannedStage, 'evidence'> & { evidence: ResolversTypes['Evidence'] }>;
  Platform: ResolverTypeWrapper<EntityNode>;
  PlatformConnection: ResolverTypeWrapper<Omit<PlatformConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PlatformEdge']>, nodes: Array<ResolversTypes['Platform']> }>;
  PlatformEdge: ResolverTypeWrapper<Omit<PlatformEdge, 'node'> & { node: ResolversTypes['Platform'] }>;
  PlatformKind: PlatformKind;
  PlatformLocationConnection: ResolverTypeWrapper<Omit<PlatformLocationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PlatformLocationEdge']>, nodes: Array<ResolversTypes['Platform']> }>;
  PlatformLocationEdge: ResolverTypeWrapper<Omit<PlatformLocationEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Platform'] }>;
  Policy: ResolverTypeWrapper<EntityNode>;
  PolicyApplicationConnection: ResolverTypeWrapper<Omit<PolicyApplicationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PolicyApplicationEdge']>, nodes: Array<ResolversTypes['Policy']> }>;
  PolicyApplicationEdge: ResolverTypeWrapper<Omit<PolicyApplicationEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Policy'] }>;
  PolicyConnection: ResolverTypeWrapper<Omit<PolicyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PolicyEdge']>, nodes: Array<ResolversTypes['Policy']> }>;
  PolicyContainmentConnection: ResolverTypeWrapper<Omit<PolicyContainmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PolicyContainmentEdge']>, nodes: Array<ResolversTypes['Policy']> }>;
  PolicyContainmentEdge: ResolverTypeWrapper<Omit<PolicyContainmentEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Policy'] }>;
  PolicyEdge: ResolverTypeWrapper<Omit<PolicyEdge, 'node'> & { node: ResolversTypes['Policy'] }>;
  PolicyInstrument: PolicyInstrument;
  PolicyIssuingConnection: ResolverTypeWrapper<Omit<PolicyIssuingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PolicyIssuingEdge']>, nodes: Array<ResolversTypes['Policy']> }>;
  PolicyIssuingEdge: ResolverTypeWrapper<Omit<PolicyIssuingEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Policy'] }>;
  PolicyKind: PolicyKind;
  PolicyPolicyUnderConnection: ResolverTypeWrapper<Omit<PolicyPolicyUnderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PolicyPolicyUnderEdge']>, nodes: Array<ResolversTypes['Policy']> }>;
  PolicyPolicyUnderEdge: ResolverTypeWrapper<Omit<PolicyPolicyUnderEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Policy'] }>;
  PolicyTarget: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['PolicyTarget']>;
  PolicyTargetApplicationConnection: ResolverTypeWrapper<Omit<PolicyTargetApplicationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PolicyTargetApplicationEdge']>, nodes: Array<ResolversTypes['PolicyTarget']> }>;
  PolicyTargetApplicationEdge: ResolverTypeWrapper<Omit<PolicyTargetApplicationEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['PolicyTarget'] }>;
  PolicyUnder: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['PolicyUnder']>;
  PotentialStep: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PotentialStep']>;
  PotentialSupplier: ResolverTypeWrapper<PotentialSupplierModel>;
  PotentialSuppliers: ResolverTypeWrapper<PotentialSuppliersModel>;
  PotentialVia: PotentialVia;
  Presence: ResolverTypeWrapper<PresenceModel>;
  PresenceState: PresenceState;
  Product: ResolverTypeWrapper<EntityNode>;
  ProductConnection: ResolverTypeWrapper<Omit<ProductConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProductEdge']>, nodes: Array<ResolversTypes['Product']> }>;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  ProductInputConnection: ResolverTypeWrapper<Omit<ProductInputConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProductInputEdge']>, nodes: Array<ResolversTypes['Product']> }>;
  ProductInputEdge: ResolverTypeWrapper<Omit<ProductInputEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Product'] }>;
  ProductKind: ProductKind;
  ProductMakingConnection: ResolverTypeWrapper<Omit<ProductMakingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProductMakingEdge']>, nodes: Array<ResolversTypes['Product']> }>;
  ProductMakingEdge: ResolverTypeWrapper<Omit<ProductMakingEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Product'] }>;
  ProductSegmentMembershipConnection: ResolverTypeWrapper<Omit<ProductSegmentMembershipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProductSegmentMembershipEdge']>, nodes: Array<ResolversTypes['Product']> }>;
  ProductSegmentMembershipEdge: ResolverTypeWrapper<Omit<ProductSegmentMembershipEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Product'] }>;
  Profile: ResolverTypeWrapper<ProfileModel>;
  Project: ResolverTypeWrapper<EntityNode>;
  ProjectAttractionConnection: ResolverTypeWrapper<Omit<ProjectAttractionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProjectAttractionEdge']>, nodes: Array<ResolversTypes['Project']> }>;
  ProjectAttractionEdge: ResolverTypeWrapper<Omit<ProjectAttractionEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Project'] }>;
  ProjectConnection: ResolverTypeWrapper<Omit<ProjectConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProjectEdge']>, nodes: Array<ResolversTypes['Project']> }>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  ProjectFillingConnection: ResolverTypeWrapper<Omit<ProjectFillingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProjectFillingEdge']>, nodes: Array<ResolversTypes['Project']> }>;
  ProjectFillingEdge: ResolverTypeWrapper<Omit<ProjectFillingEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Project'] }>;
  ProjectInvestingConnection: ResolverTypeWrapper<Omit<ProjectInvestingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProjectInvestingEdge']>, nodes: Array<ResolversTypes['Project']> }>;
  ProjectInvestingEdge: ResolverTypeWrapper<Omit<ProjectInvestingEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Project'] }>;
  ProjectKind: ProjectKind;
  ProjectLocationConnection: ResolverTypeWrapper<Omit<ProjectLocationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProjectLocationEdge']>, nodes: Array<ResolversTypes['Project']> }>;
  ProjectLocationEdge: ResolverTypeWrapper<Omit<ProjectLocationEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Project'] }>;
  ProjectMoney: ResolverTypeWrapper<ProjectMoneyModel>;
  ProjectNature: ProjectNature;
  ProjectOrder: ProjectOrder;
  ProjectOverlap: ResolverTypeWrapper<ProjectOverlapModel>;
  ProjectPhasingConnection: ResolverTypeWrapper<Omit<ProjectPhasingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProjectPhasingEdge']>, nodes: Array<ResolversTypes['Project']> }>;
  ProjectPhasingEdge: ResolverTypeWrapper<Omit<ProjectPhasingEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Project'] }>;
  ProjectPolicyUnderConnection: ResolverTypeWrapper<Omit<ProjectPolicyUnderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProjectPolicyUnderEdge']>, nodes: Array<ResolversTypes['Project']> }>;
  ProjectPolicyUnderEdge: ResolverTypeWrapper<Omit<ProjectPolicyUnderEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Project'] }>;
  ProjectSigningAtConnection: ResolverTypeWrapper<Omit<ProjectSigningAtConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProjectSigningAtEdge']>, nodes: Array<ResolversTypes['Project']> }>;
  ProjectSigningAtEdge: ResolverTypeWrapper<Omit<ProjectSigningAtEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Project'] }>;
  ProjectStage: ResolverTypeWrapper<ProjectStageModel>;
  ProjectSums: ResolverTypeWrapper<ProjectSumsModel>;
  PublishedFigure: ResolverTypeWrapper<PublishedFigureModel>;
  Purchase: ResolverTypeWrapper<PurchaseLinkModel>;
  Qualifier: Qualifier;
  Quantity: ResolverTypeWrapper<Quantity>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuestionTheme: QuestionTheme;
  QuestionView: QuestionView;
  RankedChain: ResolverTypeWrapper<RankedChainModel>;
  Reaching: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Reaching']>;
  ReadableValue: ResolverTypeWrapper<ReadableValue>;
  Readiness: ResolverTypeWrapper<ReadinessModel>;
  ReadinessMethod: ReadinessMethod;
  ReadinessRow: ResolverTypeWrapper<ReadinessRowModel>;
  Receipt: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Receipt']>;
  Recipient: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Recipient']>;
  RecipientReceiptConnection: ResolverTypeWrapper<Omit<RecipientReceiptConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RecipientReceiptEdge']>, nodes: Array<ResolversTypes['Recipient']> }>;
  RecipientReceiptEdge: ResolverTypeWrapper<Omit<RecipientReceiptEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Recipient'] }>;
  Recognition: ResolverTypeWrapper<EntityNode>;
  RecognitionConnection: ResolverTypeWrapper<Omit<RecognitionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RecognitionEdge']>, nodes: Array<ResolversTypes['Recognition']> }>;
  RecognitionEdge: ResolverTypeWrapper<Omit<RecognitionEdge, 'node'> & { node: ResolversTypes['Recognition'] }>;
  RecognitionLevel: RecognitionLevel;
  RecognitionReceiptConnection: ResolverTypeWrapper<Omit<RecognitionReceiptConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RecognitionReceiptEdge']>, nodes: Array<ResolversTypes['Recognition']> }>;
  RecognitionReceiptEdge: ResolverTypeWrapper<Omit<RecognitionReceiptEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Recognition'] }>;
  Region: ResolverTypeWrapper<EntityNode>;
  RegionConnection: ResolverTypeWrapper<Omit<RegionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RegionEdge']>, nodes: Array<ResolversTypes['Region']> }>;
  RegionContainmentConnection: ResolverTypeWrapper<Omit<RegionContainmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RegionContainmentEdge']>, nodes: Array<ResolversTypes['Region']> }>;
  RegionContainmentEdge: ResolverTypeWrapper<Omit<RegionContainmentEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Region'] }>;
  RegionEdge: ResolverTypeWrapper<Omit<RegionEdge, 'node'> & { node: ResolversTypes['Region'] }>;
  RegionLevel: RegionLevel;
  Reporting: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Reporting']>;
  ResolvedName: ResolverTypeWrapper<ResolvedNameModel>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  Score: ResolverTypeWrapper<Score>;
  ScorePart: ResolverTypeWrapper<ScorePart>;
  SearchMatch: ResolverTypeWrapper<SearchMatchModel>;
  SearchResult: ResolverTypeWrapper<Omit<SearchResult, 'nodes'> & { nodes: Array<ResolversTypes['SearchMatch']> }>;
  SeedReach: ResolverTypeWrapper<{ company: string; direct: number; reached: number }>;
  SeedWay: ResolverTypeWrapper<SharedPartnerModel['ways'][number]>;
  Segment: ResolverTypeWrapper<EntityNode>;
  SegmentActivityConnection: ResolverTypeWrapper<Omit<SegmentActivityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SegmentActivityEdge']>, nodes: Array<ResolversTypes['Segment']> }>;
  SegmentActivityEdge: ResolverTypeWrapper<Omit<SegmentActivityEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Segment'] }>;
  SegmentChainMembershipConnection: ResolverTypeWrapper<Omit<SegmentChainMembershipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SegmentChainMembershipEdge']>, nodes: Array<ResolversTypes['Segment']> }>;
  SegmentChainMembershipEdge: ResolverTypeWrapper<Omit<SegmentChainMembershipEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Segment'] }>;
  SegmentConnection: ResolverTypeWrapper<Omit<SegmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SegmentEdge']>, nodes: Array<ResolversTypes['Segment']> }>;
  SegmentContainmentConnection: ResolverTypeWrapper<Omit<SegmentContainmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SegmentContainmentEdge']>, nodes: Array<ResolversTypes['Segment']> }>;
  SegmentContainmentEdge: ResolverTypeWrapper<Omit<SegmentContainmentEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Segment'] }>;
  SegmentEdge: ResolverTypeWrapper<Omit<SegmentEdge, 'node'> & { node: ResolversTypes['Segment'] }>;
  SegmentFeedConnection: ResolverTypeWrapper<Omit<SegmentFeedConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SegmentFeedEdge']>, nodes: Array<ResolversTypes['Segment']> }>;
  SegmentFeedEdge: ResolverTypeWrapper<Omit<SegmentFeedEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Segment'] }>;
  SegmentFillingConnection: ResolverTypeWrapper<Omit<SegmentFillingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SegmentFillingEdge']>, nodes: Array<ResolversTypes['Segment']> }>;
  SegmentFillingEdge: ResolverTypeWrapper<Omit<SegmentFillingEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Segment'] }>;
  SegmentFocus: ResolverTypeWrapper<FocusModel>;
  SegmentHonours: ResolverTypeWrapper<SegmentHonoursModel>;
  SegmentKnowledge: ResolverTypeWrapper<SegmentKnowledgeModel>;
  SegmentMembership: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['SegmentMembership']>;
  SegmentPosition: SegmentPosition;
  SegmentRole: SegmentRole;
  SegmentState: SegmentState;
  SegmentSupporter: ResolverTypeWrapper<SegmentSupporterModel>;
  SharedInput: ResolverTypeWrapper<SharedInputModel>;
  SharedNetwork: ResolverTypeWrapper<JointNetworkModel>;
  SharedPartner: ResolverTypeWrapper<SharedPartnerModel>;
  SigningAt: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['SigningAt']>;
  SingleSource: ResolverTypeWrapper<SingleSourceModel>;
  Site: ResolverTypeWrapper<EntityNode>;
  SiteConnection: ResolverTypeWrapper<Omit<SiteConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SiteEdge']>, nodes: Array<ResolversTypes['Site']> }>;
  SiteContainmentConnection: ResolverTypeWrapper<Omit<SiteContainmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SiteContainmentEdge']>, nodes: Array<ResolversTypes['Site']> }>;
  SiteContainmentEdge: ResolverTypeWrapper<Omit<SiteContainmentEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Site'] }>;
  SiteEdge: ResolverTypeWrapper<Omit<SiteEdge, 'node'> & { node: ResolversTypes['Site'] }>;
  SiteKind: SiteKind;
  SiteStatus: SiteStatus;
  Source: ResolverTypeWrapper<EntityNode>;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SourceEdge']>, nodes: Array<ResolversTypes['Source']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceFact: ResolverTypeWrapper<SourceFactModel>;
  SourceFactConnection: ResolverTypeWrapper<Omit<SourceFactConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SourceFactEdge']>, nodes: Array<ResolversTypes['SourceFact']> }>;
  SourceFactCount: ResolverTypeWrapper<{ kind: string; count: number }>;
  SourceFactEdge: ResolverTypeWrapper<Omit<SourceFactEdge, 'node'> & { node: ResolversTypes['SourceFact'] }>;
  Sourced: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Sourced']>;
  SourcingChange: ResolverTypeWrapper<SourcingChangeView>;
  SourcingFigure: ResolverTypeWrapper<SourcingFigureView>;
  SourcingRule: SourcingRule;
  Stage: Stage;
  StageConversion: ResolverTypeWrapper<ConversionModel>;
  StageDwell: ResolverTypeWrapper<StageDwellModel>;
  StageSum: ResolverTypeWrapper<StageSumModel>;
  StaleFact: ResolverTypeWrapper<StaleFactModel>;
  Standing: Standing;
  StandingCount: ResolverTypeWrapper<StandingCount>;
  StartForecast: ResolverTypeWrapper<StartForecastModel>;
  StopReason: StopReason;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StuckLevel: StuckLevel;
  SupplierConcentration: ResolverTypeWrapper<SupplierConcentration>;
  Supply: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Supply']>;
  SupplyDirection: SupplyDirection;
  SupplyLink: ResolverTypeWrapper<Omit<SupplyLink, 'customer' | 'evidence' | 'product' | 'segment' | 'supplier'> & { customer: ResolversTypes['Company'], evidence: ResolversTypes['Evidence'], product?: Maybe<ResolversTypes['Product']>, segment?: Maybe<ResolversTypes['Segment']>, supplier: ResolversTypes['Company'] }>;
  SupplyNetwork: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['SupplyNetwork']>;
  SupplyPartner: ResolverTypeWrapper<SupplyPartnerRowModel>;
  SupplyPartnerConnection: ResolverTypeWrapper<SupplyPartnerPageModel>;
  SupplyPartnerEdge: ResolverTypeWrapper<Omit<SupplyPartnerEdge, 'node'> & { node: ResolversTypes['SupplyPartner'] }>;
  SupplyPath: ResolverTypeWrapper<SupplyPathModel>;
  SupplyPaths: ResolverTypeWrapper<SupplyPathsModel>;
  SupplyStep: ResolverTypeWrapper<PathStepModel>;
  SupplyStepLink: ResolverTypeWrapper<PathLinkModel>;
  Support: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Support']>;
  SupportedSegment: ResolverTypeWrapper<SupportedSegmentModel>;
  Supporter: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Supporter']>;
  SupporterSupportConnection: ResolverTypeWrapper<Omit<SupporterSupportConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SupporterSupportEdge']>, nodes: Array<ResolversTypes['Supporter']> }>;
  SupporterSupportEdge: ResolverTypeWrapper<Omit<SupporterSupportEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Supporter'] }>;
  Survey: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Survey']>;
  TargetCheck: ResolverTypeWrapper<TargetCheckModel>;
  Technology: ResolverTypeWrapper<EntityNode>;
  TechnologyConnection: ResolverTypeWrapper<Omit<TechnologyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TechnologyEdge']>, nodes: Array<ResolversTypes['Technology']> }>;
  TechnologyEdge: ResolverTypeWrapper<Omit<TechnologyEdge, 'node'> & { node: ResolversTypes['Technology'] }>;
  TechnologyEnablingConnection: ResolverTypeWrapper<Omit<TechnologyEnablingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TechnologyEnablingEdge']>, nodes: Array<ResolversTypes['Technology']> }>;
  TechnologyEnablingEdge: ResolverTypeWrapper<Omit<TechnologyEnablingEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Technology'] }>;
  TechnologyMasteryConnection: ResolverTypeWrapper<Omit<TechnologyMasteryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TechnologyMasteryEdge']>, nodes: Array<ResolversTypes['Technology']> }>;
  TechnologyMasteryEdge: ResolverTypeWrapper<Omit<TechnologyMasteryEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Technology'] }>;
  TechnologyUse: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['TechnologyUse']>;
  TechnologyUseEnablingConnection: ResolverTypeWrapper<Omit<TechnologyUseEnablingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TechnologyUseEnablingEdge']>, nodes: Array<ResolversTypes['TechnologyUse']> }>;
  TechnologyUseEnablingEdge: ResolverTypeWrapper<Omit<TechnologyUseEnablingEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['TechnologyUse'] }>;
  TieWay: ResolverTypeWrapper<TieWayModel>;
  TierCount: ResolverTypeWrapper<TierCount>;
  TimelineEntry: ResolverTypeWrapper<TimelineEntryModel>;
  Tracking: Tracking;
  Update: ResolverTypeWrapper<EntityNode>;
  UpdateReportingConnection: ResolverTypeWrapper<Omit<UpdateReportingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['UpdateReportingEdge']>, nodes: Array<ResolversTypes['Update']> }>;
  UpdateReportingEdge: ResolverTypeWrapper<Omit<UpdateReportingEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Update'] }>;
  Upstream: ResolverTypeWrapper<SupplyNetworkModel>;
  Zone: ResolverTypeWrapper<EntityNode>;
  ZoneComparison: ResolverTypeWrapper<ZoneComparisonView>;
  ZoneCompleteness: ResolverTypeWrapper<ZoneComparisonView['zones'][number]>;
  ZoneConcentration: ResolverTypeWrapper<ZoneConcentrationView>;
  ZoneConnection: ResolverTypeWrapper<Omit<ZoneConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ZoneEdge']>, nodes: Array<ResolversTypes['Zone']> }>;
  ZoneContainmentConnection: ResolverTypeWrapper<Omit<ZoneContainmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ZoneContainmentEdge']>, nodes: Array<ResolversTypes['Zone']> }>;
  ZoneContainmentEdge: ResolverTypeWrapper<Omit<ZoneContainmentEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Zone'] }>;
  ZoneDependence: ResolverTypeWrapper<Omit<ZoneDependence, 'byCustomer' | 'byFirm' | 'bySegment'> & { byCustomer: ResolversTypes['ZoneConcentration'], byFirm?: Maybe<ResolversTypes['ZoneConcentration']>, bySegment: ResolversTypes['ZoneConcentration'] }>;
  ZoneEdge: ResolverTypeWrapper<Omit<ZoneEdge, 'node'> & { node: ResolversTypes['Zone'] }>;
  ZoneFigure: ResolverTypeWrapper<PublishedFigureModel['figures'][number]>;
  ZoneKnowledge: ResolverTypeWrapper<ZoneKnowledgeModel>;
  ZoneLevel: ZoneLevel;
  ZoneSurveyConnection: ResolverTypeWrapper<Omit<ZoneSurveyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ZoneSurveyEdge']>, nodes: Array<ResolversTypes['Zone']> }>;
  ZoneSurveyEdge: ResolverTypeWrapper<Omit<ZoneSurveyEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Zone'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  About: ResolversInterfaceTypes<ResolversParentTypes>['About'];
  Activity: ResolversInterfaceTypes<ResolversParentTypes>['Activity'];
  AffiliationCount: AffiliationCountModel;
  AnchorPull: AnchorPullModel;
  AnchorPurchase: PurchaseModel;
  Anchoring: ResolversInterfaceTypes<ResolversParentTypes>['Anchoring'];
  Application: ResolversInterfaceTypes<ResolversParentTypes>['Application'];
  AttractedProject: AttractedProjectModel;
  Attraction: ResolversInterfaceTypes<ResolversParentTypes>['Attraction'];
  BelowLineCount: BelowLineCount;
  Boolean: Scalars['Boolean']['output'];
  Bottleneck: BottleneckModel;
  Candidate: CandidateView;
  CandidateList: CandidateListView;
  Chain: EntityNode;
  ChainAnchor: { company: string; role: string; evidence: StoredEvidenceModel };
  ChainAnchoringConnection: Omit<ChainAnchoringConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ChainAnchoringEdge']>, nodes: Array<ResolversParentTypes['Chain']> };
  ChainAnchoringEdge: Omit<ChainAnchoringEdge, 'evidence' | 'node' | 'scope'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Chain'], scope?: Maybe<ResolversParentTypes['Place']> };
  ChainCompleteness: ChainCompleteness;
  ChainConnection: Omit<ChainConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ChainEdge']>, nodes: Array<ResolversParentTypes['Chain']> };
  ChainEdge: Omit<ChainEdge, 'node'> & { node: ResolversParentTypes['Chain'] };
  ChainMap: ChainMapView;
  ChainMapFeed: ChainMapFeed;
  ChainMapSegment: ChainMapSegmentView;
  ChainMembership: ResolversInterfaceTypes<ResolversParentTypes>['ChainMembership'];
  ChainPart: ResolversInterfaceTypes<ResolversParentTypes>['ChainPart'];
  ChainPartFocusConnection: Omit<ChainPartFocusConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ChainPartFocusEdge']>, nodes: Array<ResolversParentTypes['ChainPart']> };
  ChainPartFocusEdge: Omit<ChainPartFocusEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['ChainPart'] };
  ChainPartSupportConnection: Omit<ChainPartSupportConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ChainPartSupportEdge']>, nodes: Array<ResolversParentTypes['ChainPart']> };
  ChainPartSupportEdge: Omit<ChainPartSupportEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['ChainPart'] };
  ChainPartSurveyConnection: Omit<ChainPartSurveyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ChainPartSurveyEdge']>, nodes: Array<ResolversParentTypes['ChainPart']> };
  ChainPartSurveyEdge: Omit<ChainPartSurveyEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['ChainPart'] };
  ChangeEntry: ChangeEntryModel;
  Changes: ChangesModel;
  Cluster: ClusterModel;
  Company: EntityNode;
  CompanyActivityConnection: Omit<CompanyActivityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CompanyActivityEdge']>, nodes: Array<ResolversParentTypes['Company']> };
  CompanyActivityEdge: Omit<CompanyActivityEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Company'] };
  CompanyAnchoringConnection: Omit<CompanyAnchoringConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CompanyAnchoringEdge']>, nodes: Array<ResolversParentTypes['Company']> };
  CompanyAnchoringEdge: Omit<CompanyAnchoringEdge, 'evidence' | 'node' | 'scope'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Company'], scope?: Maybe<ResolversParentTypes['Place']> };
  CompanyAttractionConnection: Omit<CompanyAttractionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CompanyAttractionEdge']>, nodes: Array<ResolversParentTypes['Company']> };
  CompanyAttractionEdge: Omit<CompanyAttractionEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Company'] };
  CompanyBy: CompanyBy;
  CompanyConnection: Omit<CompanyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CompanyEdge']>, nodes: Array<ResolversParentTypes['Company']> };
  CompanyEdge: Omit<CompanyEdge, 'node'> & { node: ResolversParentTypes['Company'] };
  CompanyLocationConnection: Omit<CompanyLocationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CompanyLocationEdge']>, nodes: Array<ResolversParentTypes['Company']> };
  CompanyLocationEdge: Omit<CompanyLocationEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Company'] };
  CompanyMakingConnection: Omit<CompanyMakingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CompanyMakingEdge']>, nodes: Array<ResolversParentTypes['Company']> };
  CompanyMakingEdge: Omit<CompanyMakingEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Company'] };
  CompanyMasteryConnection: Omit<CompanyMasteryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CompanyMasteryEdge']>, nodes: Array<ResolversParentTypes['Company']> };
  CompanyMasteryEdge: Omit<CompanyMasteryEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Company'] };
  CompanyOwnershipConnection: Omit<CompanyOwnershipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CompanyOwnershipEdge']>, nodes: Array<ResolversParentTypes['Company']> };
  CompanyOwnershipEdge: Omit<CompanyOwnershipEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Company'] };
  CompanySupplyConnection: Omit<CompanySupplyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CompanySupplyEdge']>, nodes: Array<ResolversParentTypes['Company']> };
  CompanySupplyEdge: Omit<CompanySupplyEdge, 'evidence' | 'node' | 'product' | 'segment'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Company'], product?: Maybe<ResolversParentTypes['Product']>, segment?: Maybe<ResolversParentTypes['Segment']> };
  CompanyValue: CompanyValueView;
  ComparisonCell: ComparisonCellModel;
  ComparisonRow: ComparisonRowModel;
  Complement: ComplementModel;
  ConcentrationShare: { node: string; share: number };
  Conflict: ConflictModel;
  Connected: ConnectedModel;
  Containment: ResolversInterfaceTypes<ResolversParentTypes>['Containment'];
  Cooperation: ResolversInterfaceTypes<ResolversParentTypes>['Cooperation'];
  Coverage: CoverageModel;
  CurrencySum: CurrencySum;
  Date: Scalars['Date']['output'];
  Dependence: DependenceModel;
  DependenceRow: DependenceRowModel;
  Downstream: SupplyNetworkModel;
  Enabling: ResolversInterfaceTypes<ResolversParentTypes>['Enabling'];
  EntityBy: EntityBy;
  Event: EntityNode;
  EventConnection: Omit<EventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EventEdge']>, nodes: Array<ResolversParentTypes['Event']> };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventLocationConnection: Omit<EventLocationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EventLocationEdge']>, nodes: Array<ResolversParentTypes['Event']> };
  EventLocationEdge: Omit<EventLocationEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Event'] };
  EventParticipationConnection: Omit<EventParticipationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EventParticipationEdge']>, nodes: Array<ResolversParentTypes['Event']> };
  EventParticipationEdge: Omit<EventParticipationEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Event'] };
  EventSigningAtConnection: Omit<EventSigningAtConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EventSigningAtEdge']>, nodes: Array<ResolversParentTypes['Event']> };
  EventSigningAtEdge: Omit<EventSigningAtEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Event'] };
  Evidence: StoredEvidenceModel;
  ExpectedOutput: OutputRowModel;
  Extender: ExtenderModel;
  ExtensionReason: ExtensionReasonModel;
  Feed: ResolversInterfaceTypes<ResolversParentTypes>['Feed'];
  Filling: ResolversInterfaceTypes<ResolversParentTypes>['Filling'];
  FitCard: FitCardModel;
  FitPartner: FitPartnerModel;
  FitReason: FitReasonModel;
  Float: Scalars['Float']['output'];
  Flow: FlowModel;
  FlowNode: FlowNode;
  Flows: FlowsModel;
  Focus: ResolversInterfaceTypes<ResolversParentTypes>['Focus'];
  FreeSite: FreeSiteModel;
  FreeSites: FreeSitesModel;
  Gap: GapView;
  GapList: GapListView;
  Graph: DrawnGraphModel;
  GraphLink: GraphLink;
  GraphNode: GraphNode;
  GroupMember: GroupMemberModel;
  GrowingCompany: GrowingCompanyModel;
  GrowthSign: GrowthSignModel;
  HitCompany: HitCompanyView;
  HonourLadder: HonourLadderModel;
  HonourRung: HonourRungModel;
  ID: Scalars['ID']['output'];
  Impact: ImpactView;
  Indicator: EntityNode;
  IndicatorConnection: Omit<IndicatorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['IndicatorEdge']>, nodes: Array<ResolversParentTypes['Indicator']> };
  IndicatorEdge: Omit<IndicatorEdge, 'node'> & { node: ResolversParentTypes['Indicator'] };
  IndicatorRow: IndicatorRowModel;
  Input: ResolversInterfaceTypes<ResolversParentTypes>['Input'];
  Institution: EntityNode;
  InstitutionConnection: Omit<InstitutionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InstitutionEdge']>, nodes: Array<ResolversParentTypes['Institution']> };
  InstitutionEdge: Omit<InstitutionEdge, 'node'> & { node: ResolversParentTypes['Institution'] };
  InstitutionIssuingConnection: Omit<InstitutionIssuingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InstitutionIssuingEdge']>, nodes: Array<ResolversParentTypes['Institution']> };
  InstitutionIssuingEdge: Omit<InstitutionIssuingEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Institution'] };
  InstitutionLocationConnection: Omit<InstitutionLocationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InstitutionLocationEdge']>, nodes: Array<ResolversParentTypes['Institution']> };
  InstitutionLocationEdge: Omit<InstitutionLocationEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Institution'] };
  Int: Scalars['Int']['output'];
  Introduction: IntroductionModel;
  IntroductionStep: TieStepModel;
  Investing: ResolversInterfaceTypes<ResolversParentTypes>['Investing'];
  Issuing: ResolversInterfaceTypes<ResolversParentTypes>['Issuing'];
  LeftOutCount: LeftOutCount;
  Limits: Limits;
  Link: ResolversInterfaceTypes<ResolversParentTypes>['Link'];
  LocalSourcing: LocalSourcingView;
  Location: ResolversInterfaceTypes<ResolversParentTypes>['Location'];
  Making: ResolversInterfaceTypes<ResolversParentTypes>['Making'];
  Mastery: ResolversInterfaceTypes<ResolversParentTypes>['Mastery'];
  Measuring: ResolversInterfaceTypes<ResolversParentTypes>['Measuring'];
  Milestone: EntityNode;
  MilestoneReachingConnection: Omit<MilestoneReachingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MilestoneReachingEdge']>, nodes: Array<ResolversParentTypes['Milestone']> };
  MilestoneReachingEdge: Omit<MilestoneReachingEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Milestone'] };
  MoneyFigure: MoneyFigureModel;
  MoneyInPlace: MoneyInPlaceModel;
  Named: ResolversInterfaceTypes<ResolversParentTypes>['Named'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NonLocalSuppliers: NonLocalSuppliersView;
  Observation: EntityNode;
  ObservationAboutConnection: Omit<ObservationAboutConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ObservationAboutEdge']>, nodes: Array<ResolversParentTypes['Observation']> };
  ObservationAboutEdge: Omit<ObservationAboutEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Observation'] };
  ObservationConnection: Omit<ObservationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ObservationEdge']>, nodes: Array<ResolversParentTypes['Observation']> };
  ObservationEdge: Omit<ObservationEdge, 'node'> & { node: ResolversParentTypes['Observation'] };
  ObservationMeasuringConnection: Omit<ObservationMeasuringConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ObservationMeasuringEdge']>, nodes: Array<ResolversParentTypes['Observation']> };
  ObservationMeasuringEdge: Omit<ObservationMeasuringEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Observation'] };
  Observed: ResolversInterfaceTypes<ResolversParentTypes>['Observed'];
  Organisation: ResolversInterfaceTypes<ResolversParentTypes>['Organisation'];
  OrganisationCooperationConnection: Omit<OrganisationCooperationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrganisationCooperationEdge']>, nodes: Array<ResolversParentTypes['Organisation']> };
  OrganisationCooperationEdge: Omit<OrganisationCooperationEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Organisation'] };
  OrganisationInvestingConnection: Omit<OrganisationInvestingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrganisationInvestingEdge']>, nodes: Array<ResolversParentTypes['Organisation']> };
  OrganisationInvestingEdge: Omit<OrganisationInvestingEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Organisation'] };
  OrganisationOwnershipConnection: Omit<OrganisationOwnershipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrganisationOwnershipEdge']>, nodes: Array<ResolversParentTypes['Organisation']> };
  OrganisationOwnershipEdge: Omit<OrganisationOwnershipEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Organisation'] };
  OverduePlan: OverduePlan;
  OverlapFirm: OverlappingFirmModel;
  OverlapProject: ProjectOverlapModel['projects'][number];
  OverlapSegment: ProjectOverlapModel['segments'][number];
  Ownership: ResolversInterfaceTypes<ResolversParentTypes>['Ownership'];
  PackedGraph: Scalars['PackedGraph']['output'];
  PageInfo: PageInfo;
  Park: EntityNode;
  ParkConnection: Omit<ParkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ParkEdge']>, nodes: Array<ResolversParentTypes['Park']> };
  ParkContainmentConnection: Omit<ParkContainmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ParkContainmentEdge']>, nodes: Array<ResolversParentTypes['Park']> };
  ParkContainmentEdge: Omit<ParkContainmentEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Park'] };
  ParkEdge: Omit<ParkEdge, 'node'> & { node: ResolversParentTypes['Park'] };
  PartialDate: Scalars['PartialDate']['output'];
  Participant: ResolversInterfaceTypes<ResolversParentTypes>['Participant'];
  ParticipantParticipationConnection: Omit<ParticipantParticipationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ParticipantParticipationEdge']>, nodes: Array<ResolversParentTypes['Participant']> };
  ParticipantParticipationEdge: Omit<ParticipantParticipationEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Participant'] };
  Participation: ResolversInterfaceTypes<ResolversParentTypes>['Participation'];
  Phasing: ResolversInterfaceTypes<ResolversParentTypes>['Phasing'];
  Picture: PictureModel;
  PictureLink: PictureLinkModel;
  PictureNode: PictureNodeModel;
  Pipeline: PipelineView;
  PipelineProject: PipelineProjectModel;
  Place: ResolversInterfaceTypes<ResolversParentTypes>['Place'];
  PlaceFilter: PlaceFilter;
  PlaceFocusConnection: Omit<PlaceFocusConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PlaceFocusEdge']>, nodes: Array<ResolversParentTypes['Place']> };
  PlaceFocusEdge: Omit<PlaceFocusEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Place'] };
  PlaceLocationConnection: Omit<PlaceLocationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PlaceLocationEdge']>, nodes: Array<ResolversParentTypes['Place']> };
  PlaceLocationEdge: Omit<PlaceLocationEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Place'] };
  PlannedStage: Omit<PlannedStage, 'evidence'> & { evidence: ResolversParentTypes['Evidence'] };
  Platform: EntityNode;
  PlatformConnection: Omit<PlatformConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PlatformEdge']>, nodes: Array<ResolversParentTypes['Platform']> };
  PlatformEdge: Omit<PlatformEdge, 'node'> & { node: ResolversParentTypes['Platform'] };
  PlatformLocationConnection: Omit<PlatformLocationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PlatformLocationEdge']>, nodes: Array<ResolversParentTypes['Platform']> };
  PlatformLocationEdge: Omit<PlatformLocationEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Platform'] };
  Policy: EntityNode;
  PolicyApplicationConnection: Omit<PolicyApplicationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PolicyApplicationEdge']>, nodes: Array<ResolversParentTypes['Policy']> };
  PolicyApplicationEdge: Omit<PolicyApplicationEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Policy'] };
  PolicyConnection: Omit<PolicyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PolicyEdge']>, nodes: Array<ResolversParentTypes['Policy']> };
  PolicyContainmentConnection: Omit<PolicyContainmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PolicyContainmentEdge']>, nodes: Array<ResolversParentTypes['Policy']> };
  PolicyContainmentEdge: Omit<PolicyContainmentEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Policy'] };
  PolicyEdge: Omit<PolicyEdge, 'node'> & { node: ResolversParentTypes['Policy'] };
  PolicyIssuingConnection: Omit<PolicyIssuingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PolicyIssuingEdge']>, nodes: Array<ResolversParentTypes['Policy']> };
  PolicyIssuingEdge: Omit<PolicyIssuingEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Policy'] };
  PolicyPolicyUnderConnection: Omit<PolicyPolicyUnderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PolicyPolicyUnderEdge']>, nodes: Array<ResolversParentTypes['Policy']> };
  PolicyPolicyUnderEdge: Omit<PolicyPolicyUnderEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Policy'] };
  PolicyTarget: ResolversInterfaceTypes<ResolversParentTypes>['PolicyTarget'];
  PolicyTargetApplicationConnection: Omit<PolicyTargetApplicationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PolicyTargetApplicationEdge']>, nodes: Array<ResolversParentTypes['PolicyTarget']> };
  PolicyTargetApplicationEdge: Omit<PolicyTargetApplicationEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['PolicyTarget'] };
  PolicyUnder: ResolversInterfaceTypes<ResolversParentTypes>['PolicyUnder'];
  PotentialStep: ResolversUnionTypes<ResolversParentTypes>['PotentialStep'];
  PotentialSupplier: PotentialSupplierModel;
  PotentialSuppliers: PotentialSuppliersModel;
  Presence: PresenceModel;
  Product: EntityNode;
  ProductConnection: Omit<ProductConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProductEdge']>, nodes: Array<ResolversParentTypes['Product']> };
  ProductEdge: Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  ProductInputConnection: Omit<ProductInputConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProductInputEdge']>, nodes: Array<ResolversParentTypes['Product']> };
  ProductInputEdge: Omit<ProductInputEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Product'] };
  ProductMakingConnection: Omit<ProductMakingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProductMakingEdge']>, nodes: Array<ResolversParentTypes['Product']> };
  ProductMakingEdge: Omit<ProductMakingEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Product'] };
  ProductSegmentMembershipConnection: Omit<ProductSegmentMembershipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProductSegmentMembershipEdge']>, nodes: Array<ResolversParentTypes['Product']> };
  ProductSegmentMembershipEdge: Omit<ProductSegmentMembershipEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Product'] };
  Profile: ProfileModel;
  Project: EntityNode;
  ProjectAttractionConnection: Omit<ProjectAttractionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProjectAttractionEdge']>, nodes: Array<ResolversParentTypes['Project']> };
  ProjectAttractionEdge: Omit<ProjectAttractionEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Project'] };
  ProjectConnection: Omit<ProjectConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProjectEdge']>, nodes: Array<ResolversParentTypes['Project']> };
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  ProjectFillingConnection: Omit<ProjectFillingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProjectFillingEdge']>, nodes: Array<ResolversParentTypes['Project']> };
  ProjectFillingEdge: Omit<ProjectFillingEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Project'] };
  ProjectInvestingConnection: Omit<ProjectInvestingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProjectInvestingEdge']>, nodes: Array<ResolversParentTypes['Project']> };
  ProjectInvestingEdge: Omit<ProjectInvestingEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Project'] };
  ProjectLocationConnection: Omit<ProjectLocationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProjectLocationEdge']>, nodes: Array<ResolversParentTypes['Project']> };
  ProjectLocationEdge: Omit<ProjectLocationEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Project'] };
  ProjectMoney: ProjectMoneyModel;
  ProjectOverlap: ProjectOverlapModel;
  ProjectPhasingConnection: Omit<ProjectPhasingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProjectPhasingEdge']>, nodes: Array<ResolversParentTypes['Project']> };
  ProjectPhasingEdge: Omit<ProjectPhasingEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Project'] };
  ProjectPolicyUnderConnection: Omit<ProjectPolicyUnderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProjectPolicyUnderEdge']>, nodes: Array<ResolversParentTypes['Project']> };
  ProjectPolicyUnderEdge: Omit<ProjectPolicyUnderEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Project'] };
  ProjectSigningAtConnection: Omit<ProjectSigningAtConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProjectSigningAtEdge']>, nodes: Array<ResolversParentTypes['Project']> };
  ProjectSigningAtEdge: Omit<ProjectSigningAtEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Project'] };
  ProjectStage: ProjectStageModel;
  ProjectSums: ProjectSumsModel;
  PublishedFigure: PublishedFigureModel;
  Purchase: PurchaseLinkModel;
  Quantity: Quantity;
  Query: Record<PropertyKey, never>;
  RankedChain: RankedChainModel;
  Reaching: ResolversInterfaceTypes<ResolversParentTypes>['Reaching'];
  ReadableValue: ReadableValue;
  Readiness: ReadinessModel;
  ReadinessRow: ReadinessRowModel;
  Receipt: ResolversInterfaceTypes<ResolversParentTypes>['Receipt'];
  Recipient: ResolversInterfaceTypes<ResolversParentTypes>['Recipient'];
  RecipientReceiptConnection: Omit<RecipientReceiptConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RecipientReceiptEdge']>, nodes: Array<ResolversParentTypes['Recipient']> };
  RecipientReceiptEdge: Omit<RecipientReceiptEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Recipient'] };
  Recognition: EntityNode;
  RecognitionConnection: Omit<RecognitionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RecognitionEdge']>, nodes: Array<ResolversParentTypes['Recognition']> };
  RecognitionEdge: Omit<RecognitionEdge, 'node'> & { node: ResolversParentTypes['Recognition'] };
  RecognitionReceiptConnection: Omit<RecognitionReceiptConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RecognitionReceiptEdge']>, nodes: Array<ResolversParentTypes['Recognition']> };
  RecognitionReceiptEdge: Omit<RecognitionReceiptEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Recognition'] };
  Region: EntityNode;
  RegionConnection: Omit<RegionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RegionEdge']>, nodes: Array<ResolversParentTypes['Region']> };
  RegionContainmentConnection: Omit<RegionContainmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RegionContainmentEdge']>, nodes: Array<ResolversParentTypes['Region']> };
  RegionContainmentEdge: Omit<RegionContainmentEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Region'] };
  RegionEdge: Omit<RegionEdge, 'node'> & { node: ResolversParentTypes['Region'] };
  Reporting: ResolversInterfaceTypes<ResolversParentTypes>['Reporting'];
  ResolvedName: ResolvedNameModel;
  SafeInt: Scalars['SafeInt']['output'];
  Score: Score;
  ScorePart: ScorePart;
  SearchMatch: SearchMatchModel;
  SearchResult: Omit<SearchResult, 'nodes'> & { nodes: Array<ResolversParentTypes['SearchMatch']> };
  SeedReach: { company: string; direct: number; reached: number };
  SeedWay: SharedPartnerModel['ways'][number];
  Segment: EntityNode;
  SegmentActivityConnection: Omit<SegmentActivityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SegmentActivityEdge']>, nodes: Array<ResolversParentTypes['Segment']> };
  SegmentActivityEdge: Omit<SegmentActivityEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Segment'] };
  SegmentChainMembershipConnection: Omit<SegmentChainMembershipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SegmentChainMembershipEdge']>, nodes: Array<ResolversParentTypes['Segment']> };
  SegmentChainMembershipEdge: Omit<SegmentChainMembershipEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Segment'] };
  SegmentConnection: Omit<SegmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SegmentEdge']>, nodes: Array<ResolversParentTypes['Segment']> };
  SegmentContainmentConnection: Omit<SegmentContainmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SegmentContainmentEdge']>, nodes: Array<ResolversParentTypes['Segment']> };
  SegmentContainmentEdge: Omit<SegmentContainmentEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Segment'] };
  SegmentEdge: Omit<SegmentEdge, 'node'> & { node: ResolversParentTypes['Segment'] };
  SegmentFeedConnection: Omit<SegmentFeedConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SegmentFeedEdge']>, nodes: Array<ResolversParentTypes['Segment']> };
  SegmentFeedEdge: Omit<SegmentFeedEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Segment'] };
  SegmentFillingConnection: Omit<SegmentFillingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SegmentFillingEdge']>, nodes: Array<ResolversParentTypes['Segment']> };
  SegmentFillingEdge: Omit<SegmentFillingEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Segment'] };
  SegmentFocus: FocusModel;
  SegmentHonours: SegmentHonoursModel;
  SegmentKnowledge: SegmentKnowledgeModel;
  SegmentMembership: ResolversInterfaceTypes<ResolversParentTypes>['SegmentMembership'];
  SegmentSupporter: SegmentSupporterModel;
  SharedInput: SharedInputModel;
  SharedNetwork: JointNetworkModel;
  SharedPartner: SharedPartnerModel;
  SigningAt: ResolversInterfaceTypes<ResolversParentTypes>['SigningAt'];
  SingleSource: SingleSourceModel;
  Site: EntityNode;
  SiteConnection: Omit<SiteConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SiteEdge']>, nodes: Array<ResolversParentTypes['Site']> };
  SiteContainmentConnection: Omit<SiteContainmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SiteContainmentEdge']>, nodes: Array<ResolversParentTypes['Site']> };
  SiteContainmentEdge: Omit<SiteContainmentEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Site'] };
  SiteEdge: Omit<SiteEdge, 'node'> & { node: ResolversParentTypes['Site'] };
  Source: EntityNode;
  SourceConnection: Omit<SourceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SourceEdge']>, nodes: Array<ResolversParentTypes['Source']> };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceFact: SourceFactModel;
  SourceFactConnection: Omit<SourceFactConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SourceFactEdge']>, nodes: Array<ResolversParentTypes['SourceFact']> };
  SourceFactCount: { kind: string; count: number };
  SourceFactEdge: Omit<SourceFactEdge, 'node'> & { node: ResolversParentTypes['SourceFact'] };
  Sourced: ResolversInterfaceTypes<ResolversParentTypes>['Sourced'];
  SourcingChange: SourcingChangeView;
  SourcingFigure: SourcingFigureView;
  StageConversion: ConversionModel;
  StageDwell: StageDwellModel;
  StageSum: StageSumModel;
  StaleFact: StaleFactModel;
  StandingCount: StandingCount;
  StartForecast: StartForecastModel;
  String: Scalars['String']['output'];
  SupplierConcentration: SupplierConcentration;
  Supply: ResolversInterfaceTypes<ResolversParentTypes>['Supply'];
  SupplyLink: Omit<SupplyLink, 'customer' | 'evidence' | 'product' | 'segment' | 'supplier'> & { customer: ResolversParentTypes['Company'], evidence: ResolversParentTypes['Evidence'], product?: Maybe<ResolversParentTypes['Product']>, segment?: Maybe<ResolversParentTypes['Segment']>, supplier: ResolversParentTypes['Company'] };
  SupplyNetwork: ResolversInterfaceTypes<ResolversParentTypes>['SupplyNetwork'];
  SupplyPartner: SupplyPartnerRowModel;
  SupplyPartnerConnection: SupplyPartnerPageModel;
  SupplyPartnerEdge: Omit<SupplyPartnerEdge, 'node'> & { node: ResolversParentTypes['SupplyPartner'] };
  SupplyPath: SupplyPathModel;
  SupplyPaths: SupplyPathsModel;
  SupplyStep: PathStepModel;
  SupplyStepLink: PathLinkModel;
  Support: ResolversInterfaceTypes<ResolversParentTypes>['Support'];
  SupportedSegment: SupportedSegmentModel;
  Supporter: ResolversInterfaceTypes<ResolversParentTypes>['Supporter'];
  SupporterSupportConnection: Omit<SupporterSupportConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SupporterSupportEdge']>, nodes: Array<ResolversParentTypes['Supporter']> };
  SupporterSupportEdge: Omit<SupporterSupportEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Supporter'] };
  Survey: ResolversInterfaceTypes<ResolversParentTypes>['Survey'];
  TargetCheck: TargetCheckModel;
  Technology: EntityNode;
  TechnologyConnection: Omit<TechnologyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TechnologyEdge']>, nodes: Array<ResolversParentTypes['Technology']> };
  TechnologyEdge: Omit<TechnologyEdge, 'node'> & { node: ResolversParentTypes['Technology'] };
  TechnologyEnablingConnection: Omit<TechnologyEnablingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TechnologyEnablingEdge']>, nodes: Array<ResolversParentTypes['Technology']> };
  TechnologyEnablingEdge: Omit<TechnologyEnablingEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Technology'] };
  TechnologyMasteryConnection: Omit<TechnologyMasteryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TechnologyMasteryEdge']>, nodes: Array<ResolversParentTypes['Technology']> };
  TechnologyMasteryEdge: Omit<TechnologyMasteryEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Technology'] };
  TechnologyUse: ResolversInterfaceTypes<ResolversParentTypes>['TechnologyUse'];
  TechnologyUseEnablingConnection: Omit<TechnologyUseEnablingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TechnologyUseEnablingEdge']>, nodes: Array<ResolversParentTypes['TechnologyUse']> };
  TechnologyUseEnablingEdge: Omit<TechnologyUseEnablingEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['TechnologyUse'] };
  TieWay: TieWayModel;
  TierCount: TierCount;
  TimelineEntry: TimelineEntryModel;
  Update: EntityNode;
  UpdateReportingConnection: Omit<UpdateReportingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['UpdateReportingEdge']>, nodes: Array<ResolversParentTypes['Update']> };
  UpdateReportingEdge: Omit<UpdateReportingEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Update'] };
  Upstream: SupplyNetworkModel;
  Zone: EntityNode;
  ZoneComparison: ZoneComparisonView;
  ZoneCompleteness: ZoneComparisonView['zones'][number];
  ZoneConcentration: ZoneConcentrationView;
  ZoneConnection: Omit<ZoneConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ZoneEdge']>, nodes: Array<ResolversParentTypes['Zone']> };
  ZoneContainmentConnection: Omit<ZoneContainmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ZoneContainmentEdge']>, nodes: Array<ResolversParentTypes['Zone']> };
  ZoneContainmentEdge: Omit<ZoneContainmentEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Zone'] };
  ZoneDependence: Omit<ZoneDependence, 'byCustomer' | 'byFirm' | 'bySegment'> & { byCustomer: ResolversParentTypes['ZoneConcentration'], byFirm?: Maybe<ResolversParentTypes['ZoneConcentration']>, bySegment: ResolversParentTypes['ZoneConcentration'] };
  ZoneEdge: Omit<ZoneEdge, 'node'> & { node: ResolversParentTypes['Zone'] };
  ZoneFigure: PublishedFigureModel['figures'][number];
  ZoneKnowledge: ZoneKnowledgeModel;
  ZoneSurveyConnection: Omit<ZoneSurveyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ZoneSurveyEdge']>, nodes: Array<ResolversParentTypes['Zone']> };
  ZoneSurveyEdge: Omit<ZoneSurveyEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Zone'] };
};

export type ColumnDirectiveArgs = {
  title: Scalars['String']['input'];
  titleEn: Scalars['String']['input'];
  unit?: Maybe<Scalars['String']['input']>;
  way?: Scalars['Boolean']['input'];
};

export type ColumnDirectiveResolver<Result, Parent, ContextType = QueryContext, Args = ColumnDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type NoteDirectiveArgs = {
  title: Scalars['String']['input'];
  titleEn: Scalars['String']['input'];
  unit?: Maybe<Scalars['String']['input']>;
};

export type NoteDirectiveResolver<Result, Parent, ContextType = QueryContext, Args = NoteDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QuestionDirectiveArgs = {
  better?: Array<Scalars['String']['input']>;
  needs?: Array<Scalars['String']['input']>;
  theme: QuestionTheme;
  title: Scalars['String']['input'];
  titleEn: Scalars['String']['input'];
  view?: QuestionView;
};

export type QuestionDirectiveResolver<Result, Parent, ContextType = QueryContext, Args = QuestionDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RowsDirectiveArgs = { };

export type RowsDirectiveResolver<Result, Parent, ContextType = QueryContext, Args = RowsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SuggestDirectiveArgs = {
  kind: Array<EntityKind>;
};

export type SuggestDirectiveResolver<Result, Parent, ContextType = QueryContext, Args = SuggestDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type VariableDirectiveArgs = {
  title: Scalars['String']['input'];
  titleEn: Scalars['String']['input'];
};

export type VariableDirectiveResolver<Result, Parent, ContextType = QueryContext, Args = VariableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AboutResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['About'] = ResolversParentTypes['About']> = {
  __resolveType: TypeResolveFn<'ObservationAboutEdge', ParentType, ContextType>;
};

export type ActivityResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  __resolveType: TypeResolveFn<'CompanyActivityEdge' | 'SegmentActivityEdge', ParentType, ContextType>;
};

export type AffiliationCountResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['AffiliationCount'] = ResolversParentTypes['AffiliationCount']> = {
  affiliation?: Resolver<ResolversTypes['Affiliation'], ParentType, ContextType>;
  affiliationLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AffiliationCountAffiliationLabelArgs, 'lang'>>;
  companies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnchorPullResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['AnchorPull'] = ResolversParentTypes['AnchorPull']> = {
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  induced?: Resolver<ResolversTypes['StageSum'], ParentType, ContextType>;
  multiplier?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  own?: Resolver<ResolversTypes['StageSum'], ParentType, ContextType>;
  picture?: Resolver<ResolversTypes['Picture'], ParentType, ContextType>;
  projects?: Resolver<Array<ResolversTypes['AttractedProject']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AnchorPullSentenceArgs, 'lang'>>;
};

export type AnchorPurchaseResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['AnchorPurchase'] = ResolversParentTypes['AnchorPurchase']> = {
  anchor?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  isHere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
};

export type AnchoringResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Anchoring'] = ResolversParentTypes['Anchoring']> = {
  __resolveType: TypeResolveFn<'ChainAnchoringEdge' | 'CompanyAnchoringEdge', ParentType, ContextType>;
};

export type ApplicationResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Application'] = ResolversParentTypes['Application']> = {
  __resolveType: TypeResolveFn<'PolicyApplicationEdge' | 'PolicyTargetApplicationEdge', ParentType, ContextType>;
};

export type AttractedProjectResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['AttractedProject'] = ResolversParentTypes['AttractedProject']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  positions?: Resolver<Array<ResolversTypes['SegmentPosition']>, ParentType, ContextType>;
  positionsLabel?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AttractedProjectPositionsLabelArgs, 'lang'>>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AttractionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Attraction'] = ResolversParentTypes['Attraction']> = {
  __resolveType: TypeResolveFn<'CompanyAttractionEdge' | 'ProjectAttractionEdge', ParentType, ContextType>;
};

export type BelowLineCountResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['BelowLineCount'] = ResolversParentTypes['BelowLineCount']> = {
  companies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['BelowLineReason'], ParentType, ContextType>;
  reasonLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BelowLineCountReasonLabelArgs, 'lang'>>;
};

export type BottleneckResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Bottleneck'] = ResolversParentTypes['Bottleneck']> = {
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  dominated?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  dominates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unavoidable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate']> = {
  anchorsSupplied?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['CandidateReason'], ParentType, ContextType>;
  reasonLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CandidateReasonLabelArgs, 'lang'>>;
  rivalsSupplied?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Score'], ParentType, ContextType>;
  signals?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CandidateWhyArgs, 'lang'>>;
  wouldRaise?: Resolver<Array<ResolversTypes['SourcingChange']>, ParentType, ContextType>;
};

export type CandidateListResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['CandidateList'] = ResolversParentTypes['CandidateList']> = {
  anchors?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes['Candidate']>, ParentType, ContextType, RequireFields<CandidateListCandidatesArgs, 'first'>>;
  leftOut?: Resolver<Array<ResolversTypes['LeftOutCount']>, ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['Profile'], ParentType, ContextType>;
  segment?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CandidateListSentenceArgs, 'lang'>>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['Zone'], ParentType, ContextType>;
};

export type ChainResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Chain'] = ResolversParentTypes['Chain']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  anchors?: Resolver<ResolversTypes['CompanyAnchoringConnection'], ParentType, ContextType, RequireFields<ChainAnchorsArgs, 'first'>>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  focusedOnBy?: Resolver<ResolversTypes['PlaceFocusConnection'], ParentType, ContextType, RequireFields<ChainFocusedOnByArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationAboutConnection'], ParentType, ContextType, RequireFields<ChainObservationsArgs, 'first'>>;
  policies?: Resolver<ResolversTypes['PolicyApplicationConnection'], ParentType, ContextType, RequireFields<ChainPoliciesArgs, 'first'>>;
  segments?: Resolver<ResolversTypes['SegmentChainMembershipConnection'], ParentType, ContextType, RequireFields<ChainSegmentsArgs, 'first'>>;
  supporters?: Resolver<ResolversTypes['SupporterSupportConnection'], ParentType, ContextType, RequireFields<ChainSupportersArgs, 'first'>>;
  surveyedBy?: Resolver<ResolversTypes['ZoneSurveyConnection'], ParentType, ContextType, RequireFields<ChainSurveyedByArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChainAnchorResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ChainAnchor'] = ResolversParentTypes['ChainAnchor']> = {
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AnchorRole'], ParentType, ContextType>;
  roleLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ChainAnchorRoleLabelArgs, 'lang'>>;
};

export type ChainAnchoringConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ChainAnchoringConnection'] = ResolversParentTypes['ChainAnchoringConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChainAnchoringEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Chain']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type ChainAnchoringEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ChainAnchoringEdge'] = ResolversParentTypes['ChainAnchoringEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Chain'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AnchorRole'], ParentType, ContextType>;
  roleLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ChainAnchoringEdgeRoleLabelArgs, 'lang'>>;
  scope?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['LinkStatus']>, ParentType, ContextType>;
  statusLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ChainAnchoringEdgeStatusLabelArgs, 'lang'>>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChainCompletenessResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ChainCompleteness'] = ResolversParentTypes['ChainCompleteness']> = {
  completeness?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  knownShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  linkShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  linksKnown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  segments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type ChainMapResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ChainMap'] = ResolversParentTypes['ChainMap']> = {
  anchors?: Resolver<Array<ResolversTypes['ChainAnchor']>, ParentType, ContextType>;
  chain?: Resolver<ResolversTypes['Chain'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['ChainCompleteness'], ParentType, ContextType>;
  feeds?: Resolver<Array<ResolversTypes['ChainMapFeed']>, ParentType, ContextType>;
  picture?: Resolver<ResolversTypes['Picture'], ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['Profile'], ParentType, ContextType>;
  segments?: Resolver<Array<ResolversTypes['ChainMapSegment']>, ParentType, ContextType, Partial<ChainMapSegmentsArgs>>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ChainMapSentenceArgs, 'lang'>>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['Zone'], ParentType, ContextType>;
};

export type ChainMapFeedResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ChainMapFeed'] = ResolversParentTypes['ChainMapFeed']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ChainMapSegmentResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ChainMapSegment'] = ResolversParentTypes['ChainMapSegment']> = {
  adequate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  anchorsBuying?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  focuses?: Resolver<Array<ResolversTypes['SegmentFocus']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Segment']>, ParentType, ContextType>;
  importance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  latestAsOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['GapLead']>, ParentType, ContextType>;
  leadLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ChainMapSegmentLeadLabelArgs, 'lang'>>;
  leaf?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  makers?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  makersElsewhere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  makersElsewhereCapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  makersHere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planning?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['SegmentPosition']>, ParentType, ContextType>;
  positionLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ChainMapSegmentPositionLabelArgs, 'lang'>>;
  presence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  projects?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  purchases?: Resolver<Array<ResolversTypes['AnchorPurchase']>, ParentType, ContextType>;
  segment?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
  selfMade?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SegmentState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ChainMapSegmentStateLabelArgs, 'lang'>>;
  surveyLapsed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  surveyedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type ChainMembershipResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ChainMembership'] = ResolversParentTypes['ChainMembership']> = {
  __resolveType: TypeResolveFn<'SegmentChainMembershipEdge', ParentType, ContextType>;
};

export type ChainPartResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ChainPart'] = ResolversParentTypes['ChainPart']> = {
  __resolveType: TypeResolveFn<'Chain' | 'Segment', ParentType, ContextType>;
};

export type ChainPartFocusConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ChainPartFocusConnection'] = ResolversParentTypes['ChainPartFocusConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChainPartFocusEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ChainPart']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type ChainPartFocusEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ChainPartFocusEdge'] = ResolversParentTypes['ChainPartFocusEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intent?: Resolver<Maybe<ResolversTypes['FocusIntent']>, ParentType, ContextType>;
  intentLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ChainPartFocusEdgeIntentLabelArgs, 'lang'>>;
  node?: Resolver<ResolversTypes['ChainPart'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['FocusRole']>, ParentType, ContextType>;
  roleLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ChainPartFocusEdgeRoleLabelArgs, 'lang'>>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChainPartSupportConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ChainPartSupportConnection'] = ResolversParentTypes['ChainPartSupportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChainPartSupportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ChainPart']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type ChainPartSupportEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ChainPartSupportEdge'] = ResolversParentTypes['ChainPartSupportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChainPart'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['LinkStatus']>, ParentType, ContextType>;
  statusLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ChainPartSupportEdgeStatusLabelArgs, 'lang'>>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChainPartSurveyConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ChainPartSurveyConnection'] = ResolversParentTypes['ChainPartSurveyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChainPartSurveyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ChainPart']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type ChainPartSurveyEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ChainPartSurveyEdge'] = ResolversParentTypes['ChainPartSurveyEdge']> = {
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChainPart'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeEntryResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ChangeEntry'] = ResolversParentTypes['ChangeEntry']> = {
  about?: Resolver<Array<ResolversTypes['Named']>, ParentType, ContextType>;
  action?: Resolver<ResolversTypes['ChangeAction'], ParentType, ContextType>;
  actionLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ChangeEntryActionLabelArgs, 'lang'>>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ChangeEntryKindLabelArgs, 'lang'>>;
  property?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ChangeEntryTextArgs, 'lang'>>;
};

export type ChangesResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Changes'] = ResolversParentTypes['Changes']> = {
  capped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['ChangeEntry']>, ParentType, ContextType, RequireFields<ChangesEntriesArgs, 'first'>>;
  gone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ChangesSentenceArgs, 'lang'>>;
  since?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClusterResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Cluster'] = ResolversParentTypes['Cluster']> = {
  companies?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  anchorPull?: Resolver<ResolversTypes['AnchorPull'], ParentType, ContextType, Partial<CompanyAnchorPullArgs>>;
  anchors?: Resolver<ResolversTypes['ChainAnchoringConnection'], ParentType, ContextType, RequireFields<CompanyAnchorsArgs, 'first'>>;
  attracted?: Resolver<ResolversTypes['ProjectAttractionConnection'], ParentType, ContextType, RequireFields<CompanyAttractedArgs, 'first'>>;
  bottlenecks?: Resolver<Array<ResolversTypes['Bottleneck']>, ParentType, ContextType, RequireFields<CompanyBottlenecksArgs, 'depth' | 'first'>>;
  customers?: Resolver<ResolversTypes['CompanySupplyConnection'], ParentType, ContextType, RequireFields<CompanyCustomersArgs, 'first'>>;
  dependence?: Resolver<ResolversTypes['Dependence'], ParentType, ContextType, RequireFields<CompanyDependenceArgs, 'by' | 'depth'>>;
  downstream?: Resolver<ResolversTypes['Downstream'], ParentType, ContextType, RequireFields<CompanyDownstreamArgs, 'depth' | 'group'>>;
  events?: Resolver<ResolversTypes['EventParticipationConnection'], ParentType, ContextType, RequireFields<CompanyEventsArgs, 'first'>>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  formerNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  group?: Resolver<Array<ResolversTypes['GroupMember']>, ParentType, ContextType, Partial<CompanyGroupArgs>>;
  holdings?: Resolver<ResolversTypes['CompanyOwnershipConnection'], ParentType, ContextType, RequireFields<CompanyHoldingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impact?: Resolver<ResolversTypes['Impact'], ParentType, ContextType, RequireFields<CompanyImpactArgs, 'depth'>>;
  kind?: Resolver<Maybe<ResolversTypes['CompanyKind']>, ParentType, ContextType>;
  kindLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CompanyKindLabelArgs, 'lang'>>;
  localSourcing?: Resolver<ResolversTypes['LocalSourcing'], ParentType, ContextType, RequireFields<CompanyLocalSourcingArgs, 'radius' | 'zone'>>;
  locations?: Resolver<ResolversTypes['PlaceLocationConnection'], ParentType, ContextType, RequireFields<CompanyLocationsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nonLocalSuppliers?: Resolver<ResolversTypes['NonLocalSuppliers'], ParentType, ContextType, RequireFields<CompanyNonLocalSuppliersArgs, 'depth' | 'zone'>>;
  observations?: Resolver<ResolversTypes['ObservationAboutConnection'], ParentType, ContextType, RequireFields<CompanyObservationsArgs, 'first'>>;
  owners?: Resolver<ResolversTypes['OrganisationOwnershipConnection'], ParentType, ContextType, RequireFields<CompanyOwnersArgs, 'first'>>;
  partnerOf?: Resolver<ResolversTypes['OrganisationCooperationConnection'], ParentType, ContextType, RequireFields<CompanyPartnerOfArgs, 'first'>>;
  partners?: Resolver<ResolversTypes['OrganisationCooperationConnection'], ParentType, ContextType, RequireFields<CompanyPartnersArgs, 'first'>>;
  policies?: Resolver<ResolversTypes['PolicyApplicationConnection'], ParentType, ContextType, RequireFields<CompanyPoliciesArgs, 'first'>>;
  potentialSuppliers?: Resolver<ResolversTypes['PotentialSuppliers'], ParentType, ContextType, RequireFields<CompanyPotentialSuppliersArgs, 'depth' | 'via'>>;
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType, RequireFields<CompanyPresenceArgs, 'zone'>>;
  products?: Resolver<ResolversTypes['ProductMakingConnection'], ParentType, ContextType, RequireFields<CompanyProductsArgs, 'first'>>;
  projects?: Resolver<ResolversTypes['ProjectInvestingConnection'], ParentType, ContextType, RequireFields<CompanyProjectsArgs, 'first'>>;
  recognitions?: Resolver<ResolversTypes['RecognitionReceiptConnection'], ParentType, ContextType, RequireFields<CompanyRecognitionsArgs, 'first'>>;
  registeredCapital?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType, RequireFields<CompanyRegisteredCapitalArgs, 'in'>>;
  segments?: Resolver<ResolversTypes['SegmentActivityConnection'], ParentType, ContextType, RequireFields<CompanySegmentsArgs, 'first'>>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  singleSources?: Resolver<Array<ResolversTypes['SingleSource']>, ParentType, ContextType, Partial<CompanySingleSourcesArgs>>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stockCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  supplierConcentration?: Resolver<ResolversTypes['SupplierConcentration'], ParentType, ContextType, Partial<CompanySupplierConcentrationArgs>>;
  suppliers?: Resolver<ResolversTypes['CompanySupplyConnection'], ParentType, ContextType, RequireFields<CompanySuppliersArgs, 'first'>>;
  technologies?: Resolver<ResolversTypes['TechnologyMasteryConnection'], ParentType, ContextType, RequireFields<CompanyTechnologiesArgs, 'first'>>;
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

export type CompanyAnchoringConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['CompanyAnchoringConnection'] = ResolversParentTypes['CompanyAnchoringConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompanyAnchoringEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type CompanyAnchoringEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['CompanyAnchoringEdge'] = ResolversParentTypes['CompanyAnchoringEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AnchorRole'], ParentType, ContextType>;
  roleLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CompanyAnchoringEdgeRoleLabelArgs, 'lang'>>;
  scope?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['LinkStatus']>, ParentType, ContextType>;
  statusLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CompanyAnchoringEdgeStatusLabelArgs, 'lang'>>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyAttractionConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['CompanyAttractionConnection'] = ResolversParentTypes['CompanyAttractionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompanyAttractionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type CompanyAttractionEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['CompanyAttractionEdge'] = ResolversParentTypes['CompanyAttractionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
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

export type CompanyMasteryConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['CompanyMasteryConnection'] = ResolversParentTypes['CompanyMasteryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompanyMasteryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type CompanyMasteryEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['CompanyMasteryEdge'] = ResolversParentTypes['CompanyMasteryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['LinkStatus']>, ParentType, ContextType>;
  statusLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CompanyMasteryEdgeStatusLabelArgs, 'lang'>>;
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

export type CompanyValueResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['CompanyValue'] = ResolversParentTypes['CompanyValue']> = {
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  observation?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  readable?: Resolver<ResolversTypes['ReadableValue'], ParentType, ContextType, RequireFields<CompanyValueReadableArgs, 'lang'>>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ComparisonCellResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ComparisonCell'] = ResolversParentTypes['ComparisonCell']> = {
  locationQuotient?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  makersHere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  presence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  selfMade?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SegmentState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ComparisonCellStateLabelArgs, 'lang'>>;
  zone?: Resolver<ResolversTypes['Zone'], ParentType, ContextType>;
};

export type ComparisonRowResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ComparisonRow'] = ResolversParentTypes['ComparisonRow']> = {
  cells?: Resolver<Array<ResolversTypes['ComparisonCell']>, ParentType, ContextType>;
  makersAnywhere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  segment?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
};

export type ComplementResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Complement'] = ResolversParentTypes['Complement']> = {
  ourGain?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  theirGain?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  theyHave?: Resolver<Array<ResolversTypes['Segment']>, ParentType, ContextType>;
  weHave?: Resolver<Array<ResolversTypes['Segment']>, ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['Zone'], ParentType, ContextType>;
};

export type ConcentrationShareResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ConcentrationShare'] = ResolversParentTypes['ConcentrationShare']> = {
  node?: Resolver<ResolversTypes['Named'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  about?: Resolver<ResolversTypes['Observed'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type ConnectedResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Connected'] = ResolversParentTypes['Connected']> = {
  capped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  connected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  picture?: Resolver<ResolversTypes['Picture'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ConnectedSentenceArgs, 'lang'>>;
  steps?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  ways?: Resolver<Array<ResolversTypes['TieWay']>, ParentType, ContextType>;
};

export type ContainmentResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Containment'] = ResolversParentTypes['Containment']> = {
  __resolveType: TypeResolveFn<'ParkContainmentEdge' | 'PolicyContainmentEdge' | 'RegionContainmentEdge' | 'SegmentContainmentEdge' | 'SiteContainmentEdge' | 'ZoneContainmentEdge', ParentType, ContextType>;
};

export type CooperationResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Cooperation'] = ResolversParentTypes['Cooperation']> = {
  __resolveType: TypeResolveFn<'OrganisationCooperationEdge', ParentType, ContextType>;
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

export type CurrencySumResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['CurrencySum'] = ResolversParentTypes['CurrencySum']> = {
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readable?: Resolver<ResolversTypes['ReadableValue'], ParentType, ContextType, RequireFields<CurrencySumReadableArgs, 'lang'>>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DependenceResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Dependence'] = ResolversParentTypes['Dependence']> = {
  by?: Resolver<ResolversTypes['DependenceBy'], ParentType, ContextType>;
  byLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DependenceByLabelArgs, 'lang'>>;
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['Profile'], ParentType, ContextType>;
  purchases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['DependenceRow']>, ParentType, ContextType, RequireFields<DependenceRowsArgs, 'first'>>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DependenceSentenceArgs, 'lang'>>;
  sharesKnown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type DependenceRowResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['DependenceRow'] = ResolversParentTypes['DependenceRow']> = {
  exposure?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  exposureEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DependenceRowNameArgs, 'lang'>>;
  on?: Resolver<Maybe<ResolversTypes['Named']>, ParentType, ContextType>;
};

export type DownstreamResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Downstream'] = ResolversParentTypes['Downstream']> = {
  byAffiliation?: Resolver<Array<ResolversTypes['AffiliationCount']>, ParentType, ContextType>;
  byTier?: Resolver<Array<ResolversTypes['TierCount']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  customers?: Resolver<ResolversTypes['SupplyPartnerConnection'], ParentType, ContextType, RequireFields<DownstreamCustomersArgs, 'first'>>;
  graph?: Resolver<ResolversTypes['Graph'], ParentType, ContextType, RequireFields<DownstreamGraphArgs, 'maxNodes'>>;
  packedGraph?: Resolver<ResolversTypes['PackedGraph'], ParentType, ContextType, RequireFields<DownstreamPackedGraphArgs, 'maxNodes'>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<DownstreamSourcesArgs, 'maxNodes'>>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnablingResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Enabling'] = ResolversParentTypes['Enabling']> = {
  __resolveType: TypeResolveFn<'TechnologyEnablingEdge' | 'TechnologyUseEnablingEdge', ParentType, ContextType>;
};

export type EventResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['EventKind']>, ParentType, ContextType>;
  kindLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EventKindLabelArgs, 'lang'>>;
  locations?: Resolver<ResolversTypes['PlaceLocationConnection'], ParentType, ContextType, RequireFields<EventLocationsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationAboutConnection'], ParentType, ContextType, RequireFields<EventObservationsArgs, 'first'>>;
  on?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Pipeline'], ParentType, ContextType, Partial<EventOutcomeArgs>>;
  participants?: Resolver<ResolversTypes['ParticipantParticipationConnection'], ParentType, ContextType, RequireFields<EventParticipantsArgs, 'first'>>;
  projects?: Resolver<ResolversTypes['ProjectSigningAtConnection'], ParentType, ContextType, RequireFields<EventProjectsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EventLocationConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['EventLocationConnection'] = ResolversParentTypes['EventLocationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventLocationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type EventLocationEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['EventLocationEdge'] = ResolversParentTypes['EventLocationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['PlaceRole']>, ParentType, ContextType>;
  roleLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EventLocationEdgeRoleLabelArgs, 'lang'>>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['LinkStatus']>, ParentType, ContextType>;
  statusLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EventLocationEdgeStatusLabelArgs, 'lang'>>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventParticipationConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['EventParticipationConnection'] = ResolversParentTypes['EventParticipationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventParticipationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type EventParticipationEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['EventParticipationEdge'] = ResolversParentTypes['EventParticipationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventSigningAtConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['EventSigningAtConnection'] = ResolversParentTypes['EventSigningAtConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventSigningAtEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type EventSigningAtEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['EventSigningAtEdge'] = ResolversParentTypes['EventSigningAtEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
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

export type ExpectedOutputResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ExpectedOutput'] = ResolversParentTypes['ExpectedOutput']> = {
  amounts?: Resolver<Array<ResolversTypes['CurrencySum']>, ParentType, ContextType>;
  chain?: Resolver<Maybe<ResolversTypes['Chain']>, ParentType, ContextType>;
  projectNodes?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undisclosed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  untracked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ExtenderResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Extender'] = ResolversParentTypes['Extender']> = {
  anchor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['ExtensionReason']>, ParentType, ContextType>;
};

export type ExtensionReasonResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ExtensionReason'] = ResolversParentTypes['ExtensionReason']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  via?: Resolver<ResolversTypes['Named'], ParentType, ContextType>;
  way?: Resolver<ResolversTypes['ExtensionWay'], ParentType, ContextType>;
  wayLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ExtensionReasonWayLabelArgs, 'lang'>>;
};

export type FeedResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Feed'] = ResolversParentTypes['Feed']> = {
  __resolveType: TypeResolveFn<'SegmentFeedEdge', ParentType, ContextType>;
};

export type FillingResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Filling'] = ResolversParentTypes['Filling']> = {
  __resolveType: TypeResolveFn<'ProjectFillingEdge' | 'SegmentFillingEdge', ParentType, ContextType>;
};

export type FitCardResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['FitCard'] = ResolversParentTypes['FitCard']> = {
  buy?: Resolver<Array<ResolversTypes['FitPartner']>, ParentType, ContextType>;
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  compete?: Resolver<Array<ResolversTypes['FitPartner']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FitCardSentenceArgs, 'lang'>>;
  serve?: Resolver<Array<ResolversTypes['FitPartner']>, ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['Zone'], ParentType, ContextType>;
};

export type FitPartnerResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['FitPartner'] = ResolversParentTypes['FitPartner']> = {
  anchor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['FitReason']>, ParentType, ContextType>;
};

export type FitReasonResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['FitReason'] = ResolversParentTypes['FitReason']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['PotentialStep']>, ParentType, ContextType>;
  way?: Resolver<ResolversTypes['FitWay'], ParentType, ContextType>;
  wayLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FitReasonWayLabelArgs, 'lang'>>;
};

export type FlowResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Flow'] = ResolversParentTypes['Flow']> = {
  customers?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sourceColumn?: Resolver<ResolversTypes['FlowColumn'], ParentType, ContextType>;
  sourceColumnLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FlowSourceColumnLabelArgs, 'lang'>>;
  sourceName?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FlowSourceNameArgs, 'lang'>>;
  suppliers?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  targetName?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FlowTargetNameArgs, 'lang'>>;
};

export type FlowNodeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['FlowNode'] = ResolversParentTypes['FlowNode']> = {
  column?: Resolver<ResolversTypes['FlowColumn'], ParentType, ContextType>;
  columnLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FlowNodeColumnLabelArgs, 'lang'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FlowNodeNameArgs, 'lang'>>;
};

export type FlowsResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Flows'] = ResolversParentTypes['Flows']> = {
  capped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['SupplyDirection'], ParentType, ContextType>;
  directionLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FlowsDirectionLabelArgs, 'lang'>>;
  flows?: Resolver<Array<ResolversTypes['Flow']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FlowNode']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FlowsSentenceArgs, 'lang'>>;
  unknownRegion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FocusResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Focus'] = ResolversParentTypes['Focus']> = {
  __resolveType: TypeResolveFn<'ChainPartFocusEdge' | 'PlaceFocusEdge', ParentType, ContextType>;
};

export type FreeSiteResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['FreeSite'] = ResolversParentTypes['FreeSite']> = {
  enough?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  focuses?: Resolver<Maybe<Array<ResolversTypes['ChainPart']>>, ParentType, ContextType>;
  free?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType, RequireFields<FreeSiteFreeArgs, 'in'>>;
  place?: Resolver<ResolversTypes['Named'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
};

export type FreeSitesResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['FreeSites'] = ResolversParentTypes['FreeSites']> = {
  parks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parksKnown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['FreeSite']>, ParentType, ContextType, RequireFields<FreeSitesRowsArgs, 'first'>>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FreeSitesSentenceArgs, 'lang'>>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  anchorsBuying?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  importance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['GapLead'], ParentType, ContextType>;
  leadLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GapLeadLabelArgs, 'lang'>>;
  makersElsewhere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['ChainMapSegment'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GapReasonArgs, 'lang'>>;
  score?: Resolver<ResolversTypes['Score'], ParentType, ContextType>;
  segment?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SegmentState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GapStateLabelArgs, 'lang'>>;
  suppliers?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
};

export type GapListResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['GapList'] = ResolversParentTypes['GapList']> = {
  chain?: Resolver<ResolversTypes['Chain'], ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType, Partial<GapListGapsArgs>>;
  nothingKnown?: Resolver<Array<ResolversTypes['Segment']>, ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['Profile'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GapListSentenceArgs, 'lang'>>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['Zone'], ParentType, ContextType>;
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

export type GroupMemberResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['GroupMember'] = ResolversParentTypes['GroupMember']> = {
  affiliation?: Resolver<ResolversTypes['Affiliation'], ParentType, ContextType>;
  affiliationLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GroupMemberAffiliationLabelArgs, 'lang'>>;
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  controlled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  presence?: Resolver<Maybe<ResolversTypes['Presence']>, ParentType, ContextType>;
};

export type GrowingCompanyResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['GrowingCompany'] = ResolversParentTypes['GrowingCompany']> = {
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  signs?: Resolver<Array<ResolversTypes['GrowthSign']>, ParentType, ContextType>;
};

export type GrowthSignResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['GrowthSign'] = ResolversParentTypes['GrowthSign']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GrowthSignKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GrowthSignKindLabelArgs, 'lang'>>;
  on?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['Named'], ParentType, ContextType>;
};

export type HitCompanyResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['HitCompany'] = ResolversParentTypes['HitCompany']> = {
  alternatives?: Resolver<Maybe<Array<ResolversTypes['Company']>>, ParentType, ContextType>;
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  exposure?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  exposureEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  presence?: Resolver<Maybe<ResolversTypes['Presence']>, ParentType, ContextType>;
  purchases?: Resolver<Array<ResolversTypes['Purchase']>, ParentType, ContextType>;
  through?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HonourLadderResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['HonourLadder'] = ResolversParentTypes['HonourLadder']> = {
  firms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rungs?: Resolver<Array<ResolversTypes['HonourRung']>, ParentType, ContextType>;
  segments?: Resolver<Array<ResolversTypes['SegmentHonours']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<HonourLadderSentenceArgs, 'lang'>>;
};

export type HonourRungResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['HonourRung'] = ResolversParentTypes['HonourRung']> = {
  companies?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['RecognitionLevel']>, ParentType, ContextType>;
  levelLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<HonourRungLevelLabelArgs, 'lang'>>;
};

export type ImpactResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Impact'] = ResolversParentTypes['Impact']> = {
  companies?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  hit?: Resolver<Array<ResolversTypes['HitCompany']>, ParentType, ContextType, RequireFields<ImpactHitArgs, 'first'>>;
  profile?: Resolver<ResolversTypes['Profile'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ImpactSentenceArgs, 'lang'>>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  aggregation?: Resolver<Maybe<ResolversTypes['IndicatorAggregation']>, ParentType, ContextType>;
  aggregationLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<IndicatorAggregationLabelArgs, 'lang'>>;
  direction?: Resolver<Maybe<ResolversTypes['IndicatorDirection']>, ParentType, ContextType>;
  directionLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<IndicatorDirectionLabelArgs, 'lang'>>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationMeasuringConnection'], ParentType, ContextType, RequireFields<IndicatorObservationsArgs, 'first'>>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['IndicatorConnection'] = ResolversParentTypes['IndicatorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IndicatorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Indicator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type IndicatorEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['IndicatorEdge'] = ResolversParentTypes['IndicatorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
};

export type IndicatorRowResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['IndicatorRow'] = ResolversParentTypes['IndicatorRow']> = {
  completion?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
  others?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
  trend?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
};

export type InputResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Input'] = ResolversParentTypes['Input']> = {
  __resolveType: TypeResolveFn<'ProductInputEdge', ParentType, ContextType>;
};

export type InstitutionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution']> = {
  events?: Resolver<ResolversTypes['EventParticipationConnection'], ParentType, ContextType, RequireFields<InstitutionEventsArgs, 'first'>>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  holdings?: Resolver<ResolversTypes['CompanyOwnershipConnection'], ParentType, ContextType, RequireFields<InstitutionHoldingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['InstitutionKind']>, ParentType, ContextType>;
  kindLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<InstitutionKindLabelArgs, 'lang'>>;
  locations?: Resolver<ResolversTypes['PlaceLocationConnection'], ParentType, ContextType, RequireFields<InstitutionLocationsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partnerOf?: Resolver<ResolversTypes['OrganisationCooperationConnection'], ParentType, ContextType, RequireFields<InstitutionPartnerOfArgs, 'first'>>;
  partners?: Resolver<ResolversTypes['OrganisationCooperationConnection'], ParentType, ContextType, RequireFields<InstitutionPartnersArgs, 'first'>>;
  policies?: Resolver<ResolversTypes['PolicyIssuingConnection'], ParentType, ContextType, RequireFields<InstitutionPoliciesArgs, 'first'>>;
  projects?: Resolver<ResolversTypes['ProjectInvestingConnection'], ParentType, ContextType, RequireFields<InstitutionProjectsArgs, 'first'>>;
  supports?: Resolver<ResolversTypes['ChainPartSupportConnection'], ParentType, ContextType, RequireFields<InstitutionSupportsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstitutionConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['InstitutionConnection'] = ResolversParentTypes['InstitutionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InstitutionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Institution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type InstitutionEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['InstitutionEdge'] = ResolversParentTypes['InstitutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
};

export type InstitutionIssuingConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['InstitutionIssuingConnection'] = ResolversParentTypes['InstitutionIssuingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InstitutionIssuingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Institution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type InstitutionIssuingEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['InstitutionIssuingEdge'] = ResolversParentTypes['InstitutionIssuingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstitutionLocationConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['InstitutionLocationConnection'] = ResolversParentTypes['InstitutionLocationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InstitutionLocationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Institution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type InstitutionLocationEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['InstitutionLocationEdge'] = ResolversParentTypes['InstitutionLocationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['PlaceRole']>, ParentType, ContextType>;
  roleLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<InstitutionLocationEdgeRoleLabelArgs, 'lang'>>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['LinkStatus']>, ParentType, ContextType>;
  statusLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<InstitutionLocationEdgeStatusLabelArgs, 'lang'>>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntroductionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Introduction'] = ResolversParentTypes['Introduction']> = {
  anchor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  companies?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['IntroductionStep']>, ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  through?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
};

export type IntroductionStepResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['IntroductionStep'] = ResolversParentTypes['IntroductionStep']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  forward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IntroductionStepKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IntroductionStepKindLabelArgs, 'lang'>>;
  to?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
};

export type InvestingResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Investing'] = ResolversParentTypes['Investing']> = {
  __resolveType: TypeResolveFn<'OrganisationInvestingEdge' | 'ProjectInvestingEdge', ParentType, ContextType>;
};

export type IssuingResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Issuing'] = ResolversParentTypes['Issuing']> = {
  __resolveType: TypeResolveFn<'InstitutionIssuingEdge' | 'PolicyIssuingEdge', ParentType, ContextType>;
};

export type LeftOutCountResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['LeftOutCount'] = ResolversParentTypes['LeftOutCount']> = {
  companies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['CandidateLeftOut'], ParentType, ContextType>;
  reasonLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LeftOutCountReasonLabelArgs, 'lang'>>;
};

export type LimitsResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Limits'] = ResolversParentTypes['Limits']> = {
  aliases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answerRows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bodyBytes?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  costPerMinute?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  defaultPageSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  directives?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exportRows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fragments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  operationMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  operationsInFlight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  operationsWaiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seeds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statementBytes?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  statementMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statementsAtOnce?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  textCharacters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tokens?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toolRows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  traversalDepth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  traversalMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  traversalNodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validationErrors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  valueDepth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  __resolveType: TypeResolveFn<'ChainAnchoringEdge' | 'ChainPartFocusEdge' | 'ChainPartSupportEdge' | 'ChainPartSurveyEdge' | 'CompanyActivityEdge' | 'CompanyAnchoringEdge' | 'CompanyAttractionEdge' | 'CompanyLocationEdge' | 'CompanyMakingEdge' | 'CompanyMasteryEdge' | 'CompanyOwnershipEdge' | 'CompanySupplyEdge' | 'EventLocationEdge' | 'EventParticipationEdge' | 'EventSigningAtEdge' | 'InstitutionIssuingEdge' | 'InstitutionLocationEdge' | 'MilestoneReachingEdge' | 'ObservationAboutEdge' | 'ObservationMeasuringEdge' | 'OrganisationCooperationEdge' | 'OrganisationInvestingEdge' | 'OrganisationOwnershipEdge' | 'ParkContainmentEdge' | 'ParticipantParticipationEdge' | 'PlaceFocusEdge' | 'PlaceLocationEdge' | 'PlatformLocationEdge' | 'PolicyApplicationEdge' | 'PolicyContainmentEdge' | 'PolicyIssuingEdge' | 'PolicyPolicyUnderEdge' | 'PolicyTargetApplicationEdge' | 'ProductInputEdge' | 'ProductMakingEdge' | 'ProductSegmentMembershipEdge' | 'ProjectAttractionEdge' | 'ProjectFillingEdge' | 'ProjectInvestingEdge' | 'ProjectLocationEdge' | 'ProjectPhasingEdge' | 'ProjectPolicyUnderEdge' | 'ProjectSigningAtEdge' | 'RecipientReceiptEdge' | 'RecognitionReceiptEdge' | 'RegionContainmentEdge' | 'SegmentActivityEdge' | 'SegmentChainMembershipEdge' | 'SegmentContainmentEdge' | 'SegmentFeedEdge' | 'SegmentFillingEdge' | 'SiteContainmentEdge' | 'SupplyLink' | 'SupporterSupportEdge' | 'TechnologyEnablingEdge' | 'TechnologyMasteryEdge' | 'TechnologyUseEnablingEdge' | 'UpdateReportingEdge' | 'ZoneContainmentEdge' | 'ZoneSurveyEdge', ParentType, ContextType>;
};

export type LocalSourcingResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['LocalSourcing'] = ResolversParentTypes['LocalSourcing']> = {
  before?: Resolver<Array<ResolversTypes['SourcingFigure']>, ParentType, ContextType>;
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['SourcingFigure']>, ParentType, ContextType>;
  radius?: Resolver<ResolversTypes['Nearness'], ParentType, ContextType>;
  radiusLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LocalSourcingRadiusLabelArgs, 'lang'>>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['Zone'], ParentType, ContextType>;
};

export type LocationResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  __resolveType: TypeResolveFn<'CompanyLocationEdge' | 'EventLocationEdge' | 'InstitutionLocationEdge' | 'PlaceLocationEdge' | 'PlatformLocationEdge' | 'ProjectLocationEdge', ParentType, ContextType>;
};

export type MakingResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Making'] = ResolversParentTypes['Making']> = {
  __resolveType: TypeResolveFn<'CompanyMakingEdge' | 'ProductMakingEdge', ParentType, ContextType>;
};

export type MasteryResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Mastery'] = ResolversParentTypes['Mastery']> = {
  __resolveType: TypeResolveFn<'CompanyMasteryEdge' | 'TechnologyMasteryEdge', ParentType, ContextType>;
};

export type MeasuringResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Measuring'] = ResolversParentTypes['Measuring']> = {
  __resolveType: TypeResolveFn<'ObservationMeasuringEdge', ParentType, ContextType>;
};

export type MilestoneResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Milestone'] = ResolversParentTypes['Milestone']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  localLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  planned?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  stageLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MilestoneStageLabelArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MilestoneReachingConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['MilestoneReachingConnection'] = ResolversParentTypes['MilestoneReachingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MilestoneReachingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Milestone']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type MilestoneReachingEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['MilestoneReachingEdge'] = ResolversParentTypes['MilestoneReachingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Milestone'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyFigureResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['MoneyFigure'] = ResolversParentTypes['MoneyFigure']> = {
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  readable?: Resolver<ResolversTypes['ReadableValue'], ParentType, ContextType, RequireFields<MoneyFigureReadableArgs, 'lang'>>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MoneyInPlaceResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['MoneyInPlace'] = ResolversParentTypes['MoneyInPlace']> = {
  rows?: Resolver<Array<ResolversTypes['ProjectMoney']>, ParentType, ContextType, RequireFields<MoneyInPlaceRowsArgs, 'first'>>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MoneyInPlaceSentenceArgs, 'lang'>>;
  withoutFigure?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NamedResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Named'] = ResolversParentTypes['Named']> = {
  __resolveType: TypeResolveFn<'Chain' | 'Company' | 'Event' | 'Indicator' | 'Institution' | 'Park' | 'Platform' | 'Policy' | 'Product' | 'Project' | 'Recognition' | 'Region' | 'Segment' | 'Site' | 'Technology' | 'Zone', ParentType, ContextType>;
};

export type NodeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Chain' | 'Company' | 'Event' | 'Indicator' | 'Institution' | 'Milestone' | 'Observation' | 'Park' | 'Platform' | 'Policy' | 'Product' | 'Project' | 'Recognition' | 'Region' | 'Segment' | 'Site' | 'Source' | 'Technology' | 'Update' | 'Zone', ParentType, ContextType>;
};

export type NonLocalSuppliersResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['NonLocalSuppliers'] = ResolversParentTypes['NonLocalSuppliers']> = {
  away?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  below?: Resolver<ResolversTypes['SupplyPartnerConnection'], ParentType, ContextType, RequireFields<NonLocalSuppliersBelowArgs, 'first'>>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['BelowLineCount']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NonLocalSuppliersSentenceArgs, 'lang'>>;
  suppliers?: Resolver<ResolversTypes['SupplyPartnerConnection'], ParentType, ContextType, RequireFields<NonLocalSuppliersSuppliersArgs, 'first'>>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['Zone'], ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  about?: Resolver<Maybe<ResolversTypes['Observed']>, ParentType, ContextType>;
  completion?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  growth?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impliedTarget?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ObservationKind']>, ParentType, ContextType>;
  kindLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ObservationKindLabelArgs, 'lang'>>;
  period?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  qualifierLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ObservationQualifierLabelArgs, 'lang'>>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rankIn?: Resolver<Maybe<ResolversTypes['Named']>, ParentType, ContextType>;
  rankOf?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  readable?: Resolver<Maybe<ResolversTypes['ReadableValue']>, ParentType, ContextType, RequireFields<ObservationReadableArgs, 'lang'>>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObservationAboutConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ObservationAboutConnection'] = ResolversParentTypes['ObservationAboutConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ObservationAboutEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type ObservationAboutEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ObservationAboutEdge'] = ResolversParentTypes['ObservationAboutEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObservationConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ObservationConnection'] = ResolversParentTypes['ObservationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ObservationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type ObservationEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ObservationEdge'] = ResolversParentTypes['ObservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
};

export type ObservationMeasuringConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ObservationMeasuringConnection'] = ResolversParentTypes['ObservationMeasuringConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ObservationMeasuringEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type ObservationMeasuringEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ObservationMeasuringEdge'] = ResolversParentTypes['ObservationMeasuringEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObservedResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Observed'] = ResolversParentTypes['Observed']> = {
  __resolveType: TypeResolveFn<'Chain' | 'Company' | 'Event' | 'Park' | 'Platform' | 'Policy' | 'Product' | 'Project' | 'Region' | 'Segment' | 'Technology' | 'Zone', ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  __resolveType: TypeResolveFn<'Company' | 'Institution', ParentType, ContextType>;
};

export type OrganisationCooperationConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['OrganisationCooperationConnection'] = ResolversParentTypes['OrganisationCooperationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganisationCooperationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type OrganisationCooperationEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['OrganisationCooperationEdge'] = ResolversParentTypes['OrganisationCooperationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['LinkStatus']>, ParentType, ContextType>;
  statusLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OrganisationCooperationEdgeStatusLabelArgs, 'lang'>>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationInvestingConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['OrganisationInvestingConnection'] = ResolversParentTypes['OrganisationInvestingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganisationInvestingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type OrganisationInvestingEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['OrganisationInvestingEdge'] = ResolversParentTypes['OrganisationInvestingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationOwnershipConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['OrganisationOwnershipConnection'] = ResolversParentTypes['OrganisationOwnershipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganisationOwnershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type OrganisationOwnershipEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['OrganisationOwnershipEdge'] = ResolversParentTypes['OrganisationOwnershipEdge']> = {
  control?: Resolver<Maybe<ResolversTypes['OwnershipControl']>, ParentType, ContextType>;
  controlLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OrganisationOwnershipEdgeControlLabelArgs, 'lang'>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['LinkStatus']>, ParentType, ContextType>;
  statusLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OrganisationOwnershipEdgeStatusLabelArgs, 'lang'>>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverduePlanResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['OverduePlan'] = ResolversParentTypes['OverduePlan']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plannedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  stageLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OverduePlanStageLabelArgs, 'lang'>>;
};

export type OverlapFirmResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['OverlapFirm'] = ResolversParentTypes['OverlapFirm']> = {
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  same?: Resolver<Array<ResolversTypes['PotentialStep']>, ParentType, ContextType>;
  sharedCustomers?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
};

export type OverlapProjectResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['OverlapProject'] = ResolversParentTypes['OverlapProject']> = {
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  same?: Resolver<Array<ResolversTypes['Segment']>, ParentType, ContextType>;
  sameInvestor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OverlapSegmentResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['OverlapSegment'] = ResolversParentTypes['OverlapSegment']> = {
  customers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  makersHere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  segment?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
};

export type OwnershipResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Ownership'] = ResolversParentTypes['Ownership']> = {
  __resolveType: TypeResolveFn<'CompanyOwnershipEdge' | 'OrganisationOwnershipEdge', ParentType, ContextType>;
};

export interface PackedGraphScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PackedGraph'], any> {
  name: 'PackedGraph';
}

export type PageInfoResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParkResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Park'] = ResolversParentTypes['Park']> = {
  area?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType, RequireFields<ParkAreaArgs, 'in'>>;
  companies?: Resolver<ResolversTypes['CompanyLocationConnection'], ParentType, ContextType, RequireFields<ParkCompaniesArgs, 'first' | 'roles'>>;
  eventsHeld?: Resolver<ResolversTypes['EventLocationConnection'], ParentType, ContextType, RequireFields<ParkEventsHeldArgs, 'first'>>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  floorArea?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType, RequireFields<ParkFloorAreaArgs, 'in'>>;
  focuses?: Resolver<ResolversTypes['ChainPartFocusConnection'], ParentType, ContextType, RequireFields<ParkFocusesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  institutions?: Resolver<ResolversTypes['InstitutionLocationConnection'], ParentType, ContextType, RequireFields<ParkInstitutionsArgs, 'first'>>;
  kind?: Resolver<Maybe<ResolversTypes['ParkKind']>, ParentType, ContextType>;
  kindLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ParkKindLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationAboutConnection'], ParentType, ContextType, RequireFields<ParkObservationsArgs, 'first'>>;
  parks?: Resolver<ResolversTypes['ParkContainmentConnection'], ParentType, ContextType, RequireFields<ParkParksArgs, 'first'>>;
  partOf?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  platforms?: Resolver<ResolversTypes['PlatformLocationConnection'], ParentType, ContextType, RequireFields<ParkPlatformsArgs, 'first'>>;
  policies?: Resolver<ResolversTypes['PolicyApplicationConnection'], ParentType, ContextType, RequireFields<ParkPoliciesArgs, 'first'>>;
  projects?: Resolver<ResolversTypes['ProjectLocationConnection'], ParentType, ContextType, RequireFields<ParkProjectsArgs, 'first'>>;
  recognitions?: Resolver<ResolversTypes['RecognitionReceiptConnection'], ParentType, ContextType, RequireFields<ParkRecognitionsArgs, 'first'>>;
  sites?: Resolver<ResolversTypes['SiteContainmentConnection'], ParentType, ContextType, RequireFields<ParkSitesArgs, 'first'>>;
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

export type ParticipantResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  __resolveType: TypeResolveFn<'Company' | 'Institution' | 'Region' | 'Zone', ParentType, ContextType>;
};

export type ParticipantParticipationConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ParticipantParticipationConnection'] = ResolversParentTypes['ParticipantParticipationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ParticipantParticipationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type ParticipantParticipationEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ParticipantParticipationEdge'] = ResolversParentTypes['ParticipantParticipationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Participant'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipationResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  __resolveType: TypeResolveFn<'EventParticipationEdge' | 'ParticipantParticipationEdge', ParentType, ContextType>;
};

export type PhasingResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Phasing'] = ResolversParentTypes['Phasing']> = {
  __resolveType: TypeResolveFn<'ProjectPhasingEdge', ParentType, ContextType>;
};

export type PictureResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Picture'] = ResolversParentTypes['Picture']> = {
  links?: Resolver<Array<ResolversTypes['PictureLink']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PictureNode']>, ParentType, ContextType>;
  omitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PictureLinkResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PictureLink'] = ResolversParentTypes['PictureLink']> = {
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  basisLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PictureLinkBasisLabelArgs, 'lang'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PictureNodeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PictureNode'] = ResolversParentTypes['PictureNode']> = {
  anchor?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  makersElsewhere?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  makersHere?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['SegmentPosition']>, ParentType, ContextType>;
  positionLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PictureNodePositionLabelArgs, 'lang'>>;
  state?: Resolver<Maybe<ResolversTypes['SegmentState']>, ParentType, ContextType>;
  stateLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PictureNodeStateLabelArgs, 'lang'>>;
};

export type PipelineResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Pipeline'] = ResolversParentTypes['Pipeline']> = {
  conversion?: Resolver<Array<ResolversTypes['StageConversion']>, ParentType, ContextType>;
  dwell?: Resolver<Array<ResolversTypes['StageDwell']>, ParentType, ContextType>;
  forecast?: Resolver<ResolversTypes['StartForecast'], ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['Profile'], ParentType, ContextType>;
  projects?: Resolver<Array<ResolversTypes['PipelineProject']>, ParentType, ContextType, RequireFields<PipelineProjectsArgs, 'first'>>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PipelineSentenceArgs, 'lang'>>;
  sums?: Resolver<ResolversTypes['ProjectSums'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PipelineProjectResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PipelineProject'] = ResolversParentTypes['PipelineProject']> = {
  overdue?: Resolver<Maybe<ResolversTypes['OverduePlan']>, ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['ProjectStage']>, ParentType, ContextType>;
  stuck?: Resolver<Maybe<ResolversTypes['StuckLevel']>, ParentType, ContextType>;
  stuckLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PipelineProjectStuckLabelArgs, 'lang'>>;
};

export type PlaceResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  __resolveType: TypeResolveFn<'Park' | 'Platform' | 'Region' | 'Zone', ParentType, ContextType>;
};

export type PlaceFocusConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PlaceFocusConnection'] = ResolversParentTypes['PlaceFocusConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlaceFocusEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type PlaceFocusEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PlaceFocusEdge'] = ResolversParentTypes['PlaceFocusEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intent?: Resolver<Maybe<ResolversTypes['FocusIntent']>, ParentType, ContextType>;
  intentLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PlaceFocusEdgeIntentLabelArgs, 'lang'>>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['FocusRole']>, ParentType, ContextType>;
  roleLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PlaceFocusEdgeRoleLabelArgs, 'lang'>>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type PlannedStageResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PlannedStage'] = ResolversParentTypes['PlannedStage']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  stageLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PlannedStageStageLabelArgs, 'lang'>>;
};

export type PlatformResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Platform'] = ResolversParentTypes['Platform']> = {
  companies?: Resolver<ResolversTypes['CompanyLocationConnection'], ParentType, ContextType, RequireFields<PlatformCompaniesArgs, 'first'>>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  floorArea?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType, RequireFields<PlatformFloorAreaArgs, 'in'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['PlatformKind']>, ParentType, ContextType>;
  kindLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PlatformKindLabelArgs, 'lang'>>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locations?: Resolver<ResolversTypes['PlaceLocationConnection'], ParentType, ContextType, RequireFields<PlatformLocationsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationAboutConnection'], ParentType, ContextType, RequireFields<PlatformObservationsArgs, 'first'>>;
  policies?: Resolver<ResolversTypes['PolicyApplicationConnection'], ParentType, ContextType, RequireFields<PlatformPoliciesArgs, 'first'>>;
  recognitions?: Resolver<ResolversTypes['RecognitionReceiptConnection'], ParentType, ContextType, RequireFields<PlatformRecognitionsArgs, 'first'>>;
  supports?: Resolver<ResolversTypes['ChainPartSupportConnection'], ParentType, ContextType, RequireFields<PlatformSupportsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlatformConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PlatformConnection'] = ResolversParentTypes['PlatformConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlatformEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Platform']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type PlatformEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PlatformEdge'] = ResolversParentTypes['PlatformEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Platform'], ParentType, ContextType>;
};

export type PlatformLocationConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PlatformLocationConnection'] = ResolversParentTypes['PlatformLocationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlatformLocationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Platform']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type PlatformLocationEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PlatformLocationEdge'] = ResolversParentTypes['PlatformLocationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Platform'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['PlaceRole']>, ParentType, ContextType>;
  roleLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PlatformLocationEdgeRoleLabelArgs, 'lang'>>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['LinkStatus']>, ParentType, ContextType>;
  statusLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PlatformLocationEdgeStatusLabelArgs, 'lang'>>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  appliesTo?: Resolver<ResolversTypes['PolicyTargetApplicationConnection'], ParentType, ContextType, RequireFields<PolicyAppliesToArgs, 'first'>>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instruments?: Resolver<Array<ResolversTypes['PolicyInstrument']>, ParentType, ContextType>;
  instrumentsLabel?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PolicyInstrumentsLabelArgs, 'lang'>>;
  issuedBy?: Resolver<ResolversTypes['InstitutionIssuingConnection'], ParentType, ContextType, RequireFields<PolicyIssuedByArgs, 'first'>>;
  issuedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['PolicyKind']>, ParentType, ContextType>;
  kindLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PolicyKindLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationAboutConnection'], ParentType, ContextType, RequireFields<PolicyObservationsArgs, 'first'>>;
  partOf?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['PolicyContainmentConnection'], ParentType, ContextType, RequireFields<PolicyPartsArgs, 'first'>>;
  projects?: Resolver<ResolversTypes['ProjectPolicyUnderConnection'], ParentType, ContextType, RequireFields<PolicyProjectsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyApplicationConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PolicyApplicationConnection'] = ResolversParentTypes['PolicyApplicationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyApplicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Policy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type PolicyApplicationEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PolicyApplicationEdge'] = ResolversParentTypes['PolicyApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PolicyConnection'] = ResolversParentTypes['PolicyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Policy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type PolicyContainmentConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PolicyContainmentConnection'] = ResolversParentTypes['PolicyContainmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyContainmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Policy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type PolicyContainmentEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PolicyContainmentEdge'] = ResolversParentTypes['PolicyContainmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PolicyEdge'] = ResolversParentTypes['PolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
};

export type PolicyIssuingConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PolicyIssuingConnection'] = ResolversParentTypes['PolicyIssuingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyIssuingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Policy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type PolicyIssuingEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PolicyIssuingEdge'] = ResolversParentTypes['PolicyIssuingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyPolicyUnderConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PolicyPolicyUnderConnection'] = ResolversParentTypes['PolicyPolicyUnderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyPolicyUnderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Policy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type PolicyPolicyUnderEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PolicyPolicyUnderEdge'] = ResolversParentTypes['PolicyPolicyUnderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyTargetResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PolicyTarget'] = ResolversParentTypes['PolicyTarget']> = {
  __resolveType: TypeResolveFn<'Chain' | 'Company' | 'Park' | 'Platform' | 'Project' | 'Region' | 'Segment' | 'Zone', ParentType, ContextType>;
};

export type PolicyTargetApplicationConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PolicyTargetApplicationConnection'] = ResolversParentTypes['PolicyTargetApplicationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyTargetApplicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PolicyTarget']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type PolicyTargetApplicationEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PolicyTargetApplicationEdge'] = ResolversParentTypes['PolicyTargetApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyTarget'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyUnderResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PolicyUnder'] = ResolversParentTypes['PolicyUnder']> = {
  __resolveType: TypeResolveFn<'PolicyPolicyUnderEdge' | 'ProjectPolicyUnderEdge', ParentType, ContextType>;
};

export type PotentialStepResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PotentialStep'] = ResolversParentTypes['PotentialStep']> = {
  __resolveType: TypeResolveFn<'Product' | 'Segment', ParentType, ContextType>;
};

export type PotentialSupplierResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PotentialSupplier'] = ResolversParentTypes['PotentialSupplier']> = {
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  competitor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['PotentialStep']>, ParentType, ContextType>;
  presence?: Resolver<Maybe<ResolversTypes['Presence']>, ParentType, ContextType>;
};

export type PotentialSuppliersResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PotentialSuppliers'] = ResolversParentTypes['PotentialSuppliers']> = {
  capped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PotentialSuppliersSentenceArgs, 'lang'>>;
  suppliers?: Resolver<Array<ResolversTypes['PotentialSupplier']>, ParentType, ContextType, RequireFields<PotentialSuppliersSuppliersArgs, 'first'>>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  via?: Resolver<ResolversTypes['PotentialVia'], ParentType, ContextType>;
  viaLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PotentialSuppliersViaLabelArgs, 'lang'>>;
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
  inputOf?: Resolver<ResolversTypes['ProductInputConnection'], ParentType, ContextType, RequireFields<ProductInputOfArgs, 'first'>>;
  inputs?: Resolver<ResolversTypes['ProductInputConnection'], ParentType, ContextType, RequireFields<ProductInputsArgs, 'first'>>;
  kind?: Resolver<Maybe<ResolversTypes['ProductKind']>, ParentType, ContextType>;
  kindLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ProductKindLabelArgs, 'lang'>>;
  makers?: Resolver<ResolversTypes['CompanyMakingConnection'], ParentType, ContextType, RequireFields<ProductMakersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationAboutConnection'], ParentType, ContextType, RequireFields<ProductObservationsArgs, 'first'>>;
  segment?: Resolver<Maybe<ResolversTypes['Segment']>, ParentType, ContextType>;
  technologies?: Resolver<ResolversTypes['TechnologyEnablingConnection'], ParentType, ContextType, RequireFields<ProductTechnologiesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type ProductInputConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ProductInputConnection'] = ResolversParentTypes['ProductInputConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductInputEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type ProductInputEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ProductInputEdge'] = ResolversParentTypes['ProductInputEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  necessity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  substitutable?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type ProfileResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Profile'] = ResolversParentTypes['Profile']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  settings?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  attractedBy?: Resolver<ResolversTypes['CompanyAttractionConnection'], ParentType, ContextType, RequireFields<ProjectAttractedByArgs, 'first'>>;
  capacity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  currentStage?: Resolver<Maybe<ResolversTypes['ProjectStage']>, ParentType, ContextType, Partial<ProjectCurrentStageArgs>>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  expectedOutput?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType, RequireFields<ProjectExpectedOutputArgs, 'in'>>;
  floorArea?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType, RequireFields<ProjectFloorAreaArgs, 'in'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  investment?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType, RequireFields<ProjectInvestmentArgs, 'in'>>;
  investors?: Resolver<ResolversTypes['OrganisationInvestingConnection'], ParentType, ContextType, RequireFields<ProjectInvestorsArgs, 'first'>>;
  kind?: Resolver<Maybe<ResolversTypes['ProjectKind']>, ParentType, ContextType>;
  kindLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ProjectKindLabelArgs, 'lang'>>;
  landArea?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType, RequireFields<ProjectLandAreaArgs, 'in'>>;
  locations?: Resolver<ResolversTypes['PlaceLocationConnection'], ParentType, ContextType, RequireFields<ProjectLocationsArgs, 'first'>>;
  milestones?: Resolver<ResolversTypes['MilestoneReachingConnection'], ParentType, ContextType, RequireFields<ProjectMilestonesArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nature?: Resolver<Maybe<ResolversTypes['ProjectNature']>, ParentType, ContextType>;
  natureLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ProjectNatureLabelArgs, 'lang'>>;
  observations?: Resolver<ResolversTypes['ObservationAboutConnection'], ParentType, ContextType, RequireFields<ProjectObservationsArgs, 'first'>>;
  overlap?: Resolver<ResolversTypes['ProjectOverlap'], ParentType, ContextType, RequireFields<ProjectOverlapArgs, 'zone'>>;
  parts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  phaseOf?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  phases?: Resolver<ResolversTypes['ProjectPhasingConnection'], ParentType, ContextType, RequireFields<ProjectPhasesArgs, 'first'>>;
  policies?: Resolver<ResolversTypes['PolicyApplicationConnection'], ParentType, ContextType, RequireFields<ProjectPoliciesArgs, 'first'>>;
  recognitions?: Resolver<ResolversTypes['RecognitionReceiptConnection'], ParentType, ContextType, RequireFields<ProjectRecognitionsArgs, 'first'>>;
  segments?: Resolver<ResolversTypes['SegmentFillingConnection'], ParentType, ContextType, RequireFields<ProjectSegmentsArgs, 'first'>>;
  signedAt?: Resolver<ResolversTypes['EventSigningAtConnection'], ParentType, ContextType, RequireFields<ProjectSignedAtArgs, 'first'>>;
  timeline?: Resolver<Array<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  under?: Resolver<ResolversTypes['PolicyPolicyUnderConnection'], ParentType, ContextType, RequireFields<ProjectUnderArgs, 'first'>>;
  updates?: Resolver<ResolversTypes['UpdateReportingConnection'], ParentType, ContextType, RequireFields<ProjectUpdatesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectAttractionConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ProjectAttractionConnection'] = ResolversParentTypes['ProjectAttractionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectAttractionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type ProjectAttractionEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ProjectAttractionEdge'] = ResolversParentTypes['ProjectAttractionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type ProjectFillingConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ProjectFillingConnection'] = ResolversParentTypes['ProjectFillingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectFillingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type ProjectFillingEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ProjectFillingEdge'] = ResolversParentTypes['ProjectFillingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['FillMode']>, ParentType, ContextType>;
  modeLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ProjectFillingEdgeModeLabelArgs, 'lang'>>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectInvestingConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ProjectInvestingConnection'] = ResolversParentTypes['ProjectInvestingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectInvestingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type ProjectInvestingEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ProjectInvestingEdge'] = ResolversParentTypes['ProjectInvestingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectLocationConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ProjectLocationConnection'] = ResolversParentTypes['ProjectLocationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectLocationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type ProjectLocationEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ProjectLocationEdge'] = ResolversParentTypes['ProjectLocationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['PlaceRole']>, ParentType, ContextType>;
  roleLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ProjectLocationEdgeRoleLabelArgs, 'lang'>>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['LinkStatus']>, ParentType, ContextType>;
  statusLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ProjectLocationEdgeStatusLabelArgs, 'lang'>>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectMoneyResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ProjectMoney'] = ResolversParentTypes['ProjectMoney']> = {
  agreed?: Resolver<Maybe<ResolversTypes['MoneyFigure']>, ParentType, ContextType>;
  ledger?: Resolver<Maybe<ResolversTypes['MoneyFigure']>, ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['MoneyFigure']>, ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ProjectOverlapResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ProjectOverlap'] = ResolversParentTypes['ProjectOverlap']> = {
  firms?: Resolver<Array<ResolversTypes['OverlapFirm']>, ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  projects?: Resolver<Array<ResolversTypes['OverlapProject']>, ParentType, ContextType>;
  segments?: Resolver<Array<ResolversTypes['OverlapSegment']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProjectOverlapSentenceArgs, 'lang'>>;
  zone?: Resolver<ResolversTypes['Zone'], ParentType, ContextType>;
};

export type ProjectPhasingConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ProjectPhasingConnection'] = ResolversParentTypes['ProjectPhasingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectPhasingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type ProjectPhasingEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ProjectPhasingEdge'] = ResolversParentTypes['ProjectPhasingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectPolicyUnderConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ProjectPolicyUnderConnection'] = ResolversParentTypes['ProjectPolicyUnderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectPolicyUnderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type ProjectPolicyUnderEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ProjectPolicyUnderEdge'] = ResolversParentTypes['ProjectPolicyUnderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectSigningAtConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ProjectSigningAtConnection'] = ResolversParentTypes['ProjectSigningAtConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectSigningAtEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type ProjectSigningAtEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ProjectSigningAtEdge'] = ResolversParentTypes['ProjectSigningAtEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectStageResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ProjectStage'] = ResolversParentTypes['ProjectStage']> = {
  delayDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dwellDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  localLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['PlannedStage']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  plannedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  stageLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProjectStageStageLabelArgs, 'lang'>>;
  tracking?: Resolver<ResolversTypes['Tracking'], ParentType, ContextType>;
  trackingLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProjectStageTrackingLabelArgs, 'lang'>>;
};

export type ProjectSumsResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ProjectSums'] = ResolversParentTypes['ProjectSums']> = {
  apart?: Resolver<ResolversTypes['StageSum'], ParentType, ContextType>;
  listed?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<ProjectSumsListedArgs, 'reached'>>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProjectSumsSentenceArgs, 'lang'>>;
  stages?: Resolver<Array<ResolversTypes['StageSum']>, ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PublishedFigureResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PublishedFigure'] = ResolversParentTypes['PublishedFigure']> = {
  figures?: Resolver<Array<ResolversTypes['ZoneFigure']>, ParentType, ContextType, Partial<PublishedFigureFiguresArgs>>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
};

export type PurchaseResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Purchase'] = ResolversParentTypes['Purchase']> = {
  customer?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
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
  changes?: Resolver<ResolversTypes['Changes'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'kinds' | 'since'>>;
  companies?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<QueryCompaniesArgs, 'first'>>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType, RequireFields<QueryCompanyArgs, 'by'>>;
  compareZones?: Resolver<ResolversTypes['ZoneComparison'], ParentType, ContextType, RequireFields<QueryCompareZonesArgs, 'chain' | 'zones'>>;
  conflicts?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType, Partial<QueryConflictsArgs>>;
  connected?: Resolver<ResolversTypes['Connected'], ParentType, ContextType, RequireFields<QueryConnectedArgs, 'from' | 'to'>>;
  coverageOf?: Resolver<ResolversTypes['ZoneKnowledge'], ParentType, ContextType, RequireFields<QueryCoverageOfArgs, 'zone'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'by'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first' | 'orderBy'>>;
  impact?: Resolver<ResolversTypes['Impact'], ParentType, ContextType, RequireFields<QueryImpactArgs, 'companies' | 'depth'>>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType, RequireFields<QueryIndicatorArgs, 'by'>>;
  indicatorBoard?: Resolver<Array<ResolversTypes['IndicatorRow']>, ParentType, ContextType, RequireFields<QueryIndicatorBoardArgs, 'about'>>;
  indicators?: Resolver<ResolversTypes['IndicatorConnection'], ParentType, ContextType, RequireFields<QueryIndicatorsArgs, 'first'>>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType, RequireFields<QueryInstitutionArgs, 'by'>>;
  institutions?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, RequireFields<QueryInstitutionsArgs, 'first'>>;
  limits?: Resolver<ResolversTypes['Limits'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<QueryObservationsArgs, 'first'>>;
  park?: Resolver<Maybe<ResolversTypes['Park']>, ParentType, ContextType, RequireFields<QueryParkArgs, 'by'>>;
  parks?: Resolver<ResolversTypes['ParkConnection'], ParentType, ContextType, RequireFields<QueryParksArgs, 'first'>>;
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType, RequireFields<QueryPlatformArgs, 'by'>>;
  platforms?: Resolver<ResolversTypes['PlatformConnection'], ParentType, ContextType, RequireFields<QueryPlatformsArgs, 'first'>>;
  policies?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, RequireFields<QueryPoliciesArgs, 'first'>>;
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType, RequireFields<QueryPolicyArgs, 'by'>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductArgs, 'by'>>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<QueryProductsArgs, 'first'>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'by'>>;
  projectSums?: Resolver<ResolversTypes['ProjectSums'], ParentType, ContextType, RequireFields<QueryProjectSumsArgs, 'kinds' | 'place'>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<QueryProjectsArgs, 'first' | 'orderBy'>>;
  recognition?: Resolver<Maybe<ResolversTypes['Recognition']>, ParentType, ContextType, RequireFields<QueryRecognitionArgs, 'by'>>;
  recognitions?: Resolver<ResolversTypes['RecognitionConnection'], ParentType, ContextType, RequireFields<QueryRecognitionsArgs, 'first'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'by'>>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, RequireFields<QueryRegionsArgs, 'first'>>;
  resolveNames?: Resolver<Array<ResolversTypes['ResolvedName']>, ParentType, ContextType, RequireFields<QueryResolveNamesArgs, 'kinds' | 'names'>>;
  search?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  segment?: Resolver<Maybe<ResolversTypes['Segment']>, ParentType, ContextType, RequireFields<QuerySegmentArgs, 'by'>>;
  segments?: Resolver<ResolversTypes['SegmentConnection'], ParentType, ContextType, RequireFields<QuerySegmentsArgs, 'first'>>;
  sharedNetwork?: Resolver<ResolversTypes['SharedNetwork'], ParentType, ContextType, RequireFields<QuerySharedNetworkArgs, 'companies' | 'depth' | 'direction'>>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType, RequireFields<QuerySiteArgs, 'by'>>;
  sites?: Resolver<ResolversTypes['SiteConnection'], ParentType, ContextType, RequireFields<QuerySitesArgs, 'first'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'by'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first'>>;
  stale?: Resolver<Array<ResolversTypes['StaleFact']>, ParentType, ContextType, RequireFields<QueryStaleArgs, 'before' | 'kinds'>>;
  supplyPaths?: Resolver<ResolversTypes['SupplyPaths'], ParentType, ContextType, RequireFields<QuerySupplyPathsArgs, 'first' | 'from' | 'longest' | 'to'>>;
  targetChecks?: Resolver<Array<ResolversTypes['TargetCheck']>, ParentType, ContextType, RequireFields<QueryTargetChecksArgs, 'about'>>;
  technologies?: Resolver<ResolversTypes['TechnologyConnection'], ParentType, ContextType, RequireFields<QueryTechnologiesArgs, 'first'>>;
  technology?: Resolver<Maybe<ResolversTypes['Technology']>, ParentType, ContextType, RequireFields<QueryTechnologyArgs, 'by'>>;
  zone?: Resolver<Maybe<ResolversTypes['Zone']>, ParentType, ContextType, RequireFields<QueryZoneArgs, 'by'>>;
  zones?: Resolver<ResolversTypes['ZoneConnection'], ParentType, ContextType, RequireFields<QueryZonesArgs, 'first'>>;
};

export type RankedChainResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['RankedChain'] = ResolversParentTypes['RankedChain']> = {
  chain?: Resolver<ResolversTypes['Chain'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['ChainCompleteness'], ParentType, ContextType>;
  segmentsHere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  singleMaker?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReachingResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Reaching'] = ResolversParentTypes['Reaching']> = {
  __resolveType: TypeResolveFn<'MilestoneReachingEdge', ParentType, ContextType>;
};

export type ReadableValueResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ReadableValue'] = ResolversParentTypes['ReadableValue']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ReadinessResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Readiness'] = ResolversParentTypes['Readiness']> = {
  chain?: Resolver<ResolversTypes['Chain'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['ReadinessMethod'], ParentType, ContextType>;
  methodLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReadinessMethodLabelArgs, 'lang'>>;
  profile?: Resolver<ResolversTypes['Profile'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['ReadinessRow']>, ParentType, ContextType, RequireFields<ReadinessRowsArgs, 'first'>>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReadinessSentenceArgs, 'lang'>>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['Zone'], ParentType, ContextType>;
  zones?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReadinessRowResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ReadinessRow'] = ResolversParentTypes['ReadinessRow']> = {
  density?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  importance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  makersAnywhere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  near?: Resolver<Array<ResolversTypes['Segment']>, ParentType, ContextType>;
  segment?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReceiptResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Receipt'] = ResolversParentTypes['Receipt']> = {
  __resolveType: TypeResolveFn<'RecipientReceiptEdge' | 'RecognitionReceiptEdge', ParentType, ContextType>;
};

export type RecipientResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Recipient'] = ResolversParentTypes['Recipient']> = {
  __resolveType: TypeResolveFn<'Company' | 'Park' | 'Platform' | 'Project' | 'Region' | 'Zone', ParentType, ContextType>;
};

export type RecipientReceiptConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['RecipientReceiptConnection'] = ResolversParentTypes['RecipientReceiptConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RecipientReceiptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Recipient']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type RecipientReceiptEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['RecipientReceiptEdge'] = ResolversParentTypes['RecipientReceiptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Recipient'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecognitionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Recognition'] = ResolversParentTypes['Recognition']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['RecognitionLevel']>, ParentType, ContextType>;
  levelLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RecognitionLevelLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recipients?: Resolver<ResolversTypes['RecipientReceiptConnection'], ParentType, ContextType, RequireFields<RecognitionRecipientsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecognitionConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['RecognitionConnection'] = ResolversParentTypes['RecognitionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RecognitionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Recognition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type RecognitionEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['RecognitionEdge'] = ResolversParentTypes['RecognitionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Recognition'], ParentType, ContextType>;
};

export type RecognitionReceiptConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['RecognitionReceiptConnection'] = ResolversParentTypes['RecognitionReceiptConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RecognitionReceiptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Recognition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type RecognitionReceiptEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['RecognitionReceiptEdge'] = ResolversParentTypes['RecognitionReceiptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Recognition'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  companies?: Resolver<ResolversTypes['CompanyLocationConnection'], ParentType, ContextType, RequireFields<RegionCompaniesArgs, 'first' | 'roles'>>;
  events?: Resolver<ResolversTypes['EventParticipationConnection'], ParentType, ContextType, RequireFields<RegionEventsArgs, 'first'>>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['RegionLevel']>, ParentType, ContextType>;
  levelLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RegionLevelLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationAboutConnection'], ParentType, ContextType, RequireFields<RegionObservationsArgs, 'first'>>;
  partOf?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  policies?: Resolver<ResolversTypes['PolicyApplicationConnection'], ParentType, ContextType, RequireFields<RegionPoliciesArgs, 'first'>>;
  projects?: Resolver<ResolversTypes['ProjectLocationConnection'], ParentType, ContextType, RequireFields<RegionProjectsArgs, 'first'>>;
  recognitions?: Resolver<ResolversTypes['RecognitionReceiptConnection'], ParentType, ContextType, RequireFields<RegionRecognitionsArgs, 'first'>>;
  regions?: Resolver<ResolversTypes['RegionContainmentConnection'], ParentType, ContextType, RequireFields<RegionRegionsArgs, 'first'>>;
  zones?: Resolver<ResolversTypes['ZoneContainmentConnection'], ParentType, ContextType, RequireFields<RegionZonesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
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

export type RegionEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['RegionEdge'] = ResolversParentTypes['RegionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type ReportingResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Reporting'] = ResolversParentTypes['Reporting']> = {
  __resolveType: TypeResolveFn<'UpdateReportingEdge', ParentType, ContextType>;
};

export type ResolvedNameResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ResolvedName'] = ResolversParentTypes['ResolvedName']> = {
  candidates?: Resolver<Array<ResolversTypes['SearchMatch']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Named']>, ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type ScoreResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Score'] = ResolversParentTypes['Score']> = {
  completeness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['ScorePart']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ScorePartResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ScorePart'] = ResolversParentTypes['ScorePart']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchMatchResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SearchMatch'] = ResolversParentTypes['SearchMatch']> = {
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SearchMatchKindLabelArgs, 'lang'>>;
  matchedOn?: Resolver<ResolversTypes['MatchKind'], ParentType, ContextType>;
  matchedOnLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SearchMatchMatchedOnLabelArgs, 'lang'>>;
  node?: Resolver<ResolversTypes['Named'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchMatch']>, ParentType, ContextType>;
};

export type SeedReachResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SeedReach'] = ResolversParentTypes['SeedReach']> = {
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  direct?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeedWayResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SeedWay'] = ResolversParentTypes['SeedWay']> = {
  links?: Resolver<Array<ResolversTypes['SupplyLink']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SegmentResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Segment'] = ResolversParentTypes['Segment']> = {
  adequate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  chain?: Resolver<Maybe<ResolversTypes['Chain']>, ParentType, ContextType>;
  clusters?: Resolver<Array<ResolversTypes['Cluster']>, ParentType, ContextType, RequireFields<SegmentClustersArgs, 'by'>>;
  companies?: Resolver<ResolversTypes['CompanyActivityConnection'], ParentType, ContextType, RequireFields<SegmentCompaniesArgs, 'first'>>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  fedBy?: Resolver<ResolversTypes['SegmentFeedConnection'], ParentType, ContextType, RequireFields<SegmentFedByArgs, 'first'>>;
  feeds?: Resolver<ResolversTypes['SegmentFeedConnection'], ParentType, ContextType, RequireFields<SegmentFeedsArgs, 'first'>>;
  focusedOnBy?: Resolver<ResolversTypes['PlaceFocusConnection'], ParentType, ContextType, RequireFields<SegmentFocusedOnByArgs, 'first'>>;
  growthSigns?: Resolver<Array<ResolversTypes['GrowingCompany']>, ParentType, ContextType, RequireFields<SegmentGrowthSignsArgs, 'first' | 'months'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationAboutConnection'], ParentType, ContextType, RequireFields<SegmentObservationsArgs, 'first'>>;
  partOf?: Resolver<Maybe<ResolversTypes['Segment']>, ParentType, ContextType>;
  policies?: Resolver<ResolversTypes['PolicyApplicationConnection'], ParentType, ContextType, RequireFields<SegmentPoliciesArgs, 'first'>>;
  position?: Resolver<Maybe<ResolversTypes['SegmentPosition']>, ParentType, ContextType>;
  positionLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SegmentPositionLabelArgs, 'lang'>>;
  products?: Resolver<ResolversTypes['ProductSegmentMembershipConnection'], ParentType, ContextType, RequireFields<SegmentProductsArgs, 'first'>>;
  projects?: Resolver<ResolversTypes['ProjectFillingConnection'], ParentType, ContextType, RequireFields<SegmentProjectsArgs, 'first'>>;
  segments?: Resolver<ResolversTypes['SegmentContainmentConnection'], ParentType, ContextType, RequireFields<SegmentSegmentsArgs, 'first'>>;
  supporters?: Resolver<ResolversTypes['SupporterSupportConnection'], ParentType, ContextType, RequireFields<SegmentSupportersArgs, 'first'>>;
  surveyedBy?: Resolver<ResolversTypes['ZoneSurveyConnection'], ParentType, ContextType, RequireFields<SegmentSurveyedByArgs, 'first'>>;
  technologies?: Resolver<ResolversTypes['TechnologyEnablingConnection'], ParentType, ContextType, RequireFields<SegmentTechnologiesArgs, 'first'>>;
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

export type SegmentConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SegmentConnection'] = ResolversParentTypes['SegmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SegmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Segment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
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

export type SegmentEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SegmentEdge'] = ResolversParentTypes['SegmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
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

export type SegmentFillingConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SegmentFillingConnection'] = ResolversParentTypes['SegmentFillingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SegmentFillingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Segment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type SegmentFillingEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SegmentFillingEdge'] = ResolversParentTypes['SegmentFillingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['FillMode']>, ParentType, ContextType>;
  modeLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SegmentFillingEdgeModeLabelArgs, 'lang'>>;
  node?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SegmentFocusResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SegmentFocus'] = ResolversParentTypes['SegmentFocus']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  intent?: Resolver<ResolversTypes['FocusIntent'], ParentType, ContextType>;
  intentLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SegmentFocusIntentLabelArgs, 'lang'>>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type SegmentHonoursResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SegmentHonours'] = ResolversParentTypes['SegmentHonours']> = {
  firms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  honoured?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  segment?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
};

export type SegmentKnowledgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SegmentKnowledge'] = ResolversParentTypes['SegmentKnowledge']> = {
  chain?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latestAsOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  makers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  segment?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  surveyedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type SegmentMembershipResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SegmentMembership'] = ResolversParentTypes['SegmentMembership']> = {
  __resolveType: TypeResolveFn<'ProductSegmentMembershipEdge', ParentType, ContextType>;
};

export type SegmentSupporterResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SegmentSupporter'] = ResolversParentTypes['SegmentSupporter']> = {
  direct?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  here?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  supporter?: Resolver<ResolversTypes['Supporter'], ParentType, ContextType>;
};

export type SharedInputResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SharedInput'] = ResolversParentTypes['SharedInput']> = {
  anchors?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  makersAnywhere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  makersHere?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  neededBy?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  segment?: Resolver<Maybe<ResolversTypes['Segment']>, ParentType, ContextType>;
};

export type SharedNetworkResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SharedNetwork'] = ResolversParentTypes['SharedNetwork']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['SupplyDirection'], ParentType, ContextType>;
  directionLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SharedNetworkDirectionLabelArgs, 'lang'>>;
  graph?: Resolver<ResolversTypes['Graph'], ParentType, ContextType, RequireFields<SharedNetworkGraphArgs, 'maxNodes'>>;
  partners?: Resolver<Array<ResolversTypes['SharedPartner']>, ParentType, ContextType, RequireFields<SharedNetworkPartnersArgs, 'first' | 'least'>>;
  seeds?: Resolver<Array<ResolversTypes['SeedReach']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SharedNetworkSentenceArgs, 'lang'>>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<SharedNetworkTotalArgs, 'least'>>;
};

export type SharedPartnerResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SharedPartner'] = ResolversParentTypes['SharedPartner']> = {
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType, RequireFields<SharedPartnerPresenceArgs, 'near'>>;
  serves?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ways?: Resolver<Array<ResolversTypes['SeedWay']>, ParentType, ContextType>;
};

export type SigningAtResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SigningAt'] = ResolversParentTypes['SigningAt']> = {
  __resolveType: TypeResolveFn<'EventSigningAtEdge' | 'ProjectSigningAtEdge', ParentType, ContextType>;
};

export type SingleSourceResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SingleSource'] = ResolversParentTypes['SingleSource']> = {
  customer?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  otherMakers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  otherMakersHere?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  plannedSuppliers?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
};

export type SiteResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site']> = {
  area?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType, RequireFields<SiteAreaArgs, 'in'>>;
  availableFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  freeArea?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType, RequireFields<SiteFreeAreaArgs, 'in'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SiteKind']>, ParentType, ContextType>;
  kindLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SiteKindLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['SiteStatus']>, ParentType, ContextType>;
  statusLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SiteStatusLabelArgs, 'lang'>>;
  terms?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiteConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SiteConnection'] = ResolversParentTypes['SiteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SiteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Site']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type SiteContainmentConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SiteContainmentConnection'] = ResolversParentTypes['SiteContainmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SiteContainmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Site']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type SiteContainmentEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SiteContainmentEdge'] = ResolversParentTypes['SiteContainmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiteEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SiteEdge'] = ResolversParentTypes['SiteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  factCounts?: Resolver<Array<ResolversTypes['SourceFactCount']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['SourceFactConnection'], ParentType, ContextType, RequireFields<SourceFactsArgs, 'first'>>;
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

export type SourceConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SourceFactResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SourceFact'] = ResolversParentTypes['SourceFact']> = {
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  basisLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SourceFactBasisLabelArgs, 'lang'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SourceFactKindLabelArgs, 'lang'>>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SourceFactTextArgs, 'lang'>>;
};

export type SourceFactConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SourceFactConnection'] = ResolversParentTypes['SourceFactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SourceFactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SourceFact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SourceFactCountResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SourceFactCount'] = ResolversParentTypes['SourceFactCount']> = {
  count?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SourceFactCountKindLabelArgs, 'lang'>>;
};

export type SourceFactEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SourceFactEdge'] = ResolversParentTypes['SourceFactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SourceFact'], ParentType, ContextType>;
};

export type SourcedResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Sourced'] = ResolversParentTypes['Sourced']> = {
  __resolveType: TypeResolveFn<'Chain' | 'ChainAnchoringEdge' | 'ChainPartFocusEdge' | 'ChainPartSupportEdge' | 'ChainPartSurveyEdge' | 'Company' | 'CompanyActivityEdge' | 'CompanyAnchoringEdge' | 'CompanyAttractionEdge' | 'CompanyLocationEdge' | 'CompanyMakingEdge' | 'CompanyMasteryEdge' | 'CompanyOwnershipEdge' | 'CompanySupplyEdge' | 'Event' | 'EventLocationEdge' | 'EventParticipationEdge' | 'EventSigningAtEdge' | 'Indicator' | 'Institution' | 'InstitutionIssuingEdge' | 'InstitutionLocationEdge' | 'Milestone' | 'MilestoneReachingEdge' | 'Observation' | 'ObservationAboutEdge' | 'ObservationMeasuringEdge' | 'OrganisationCooperationEdge' | 'OrganisationInvestingEdge' | 'OrganisationOwnershipEdge' | 'Park' | 'ParkContainmentEdge' | 'ParticipantParticipationEdge' | 'PlaceFocusEdge' | 'PlaceLocationEdge' | 'Platform' | 'PlatformLocationEdge' | 'Policy' | 'PolicyApplicationEdge' | 'PolicyContainmentEdge' | 'PolicyIssuingEdge' | 'PolicyPolicyUnderEdge' | 'PolicyTargetApplicationEdge' | 'Product' | 'ProductInputEdge' | 'ProductMakingEdge' | 'ProductSegmentMembershipEdge' | 'Project' | 'ProjectAttractionEdge' | 'ProjectFillingEdge' | 'ProjectInvestingEdge' | 'ProjectLocationEdge' | 'ProjectPhasingEdge' | 'ProjectPolicyUnderEdge' | 'ProjectSigningAtEdge' | 'RecipientReceiptEdge' | 'Recognition' | 'RecognitionReceiptEdge' | 'Region' | 'RegionContainmentEdge' | 'Segment' | 'SegmentActivityEdge' | 'SegmentChainMembershipEdge' | 'SegmentContainmentEdge' | 'SegmentFeedEdge' | 'SegmentFillingEdge' | 'Site' | 'SiteContainmentEdge' | 'SupplyLink' | 'SupporterSupportEdge' | 'Technology' | 'TechnologyEnablingEdge' | 'TechnologyMasteryEdge' | 'TechnologyUseEnablingEdge' | 'Update' | 'UpdateReportingEdge' | 'Zone' | 'ZoneContainmentEdge' | 'ZoneSurveyEdge', ParentType, ContextType>;
};

export type SourcingChangeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SourcingChange'] = ResolversParentTypes['SourcingChange']> = {
  after?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  anchor?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['SourcingRule'], ParentType, ContextType>;
  ruleLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SourcingChangeRuleLabelArgs, 'lang'>>;
};

export type SourcingFigureResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SourcingFigure'] = ResolversParentTypes['SourcingFigure']> = {
  before?: Resolver<Maybe<ResolversTypes['SourcingFigure']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  local?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  localSuppliers?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['SourcingRule'], ParentType, ContextType>;
  ruleLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SourcingFigureRuleLabelArgs, 'lang'>>;
  suppliers?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
};

export type StageConversionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['StageConversion'] = ResolversParentTypes['StageConversion']> = {
  converted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  fromLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StageConversionFromLabelArgs, 'lang'>>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  toLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StageConversionToLabelArgs, 'lang'>>;
};

export type StageDwellResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['StageDwell'] = ResolversParentTypes['StageDwell']> = {
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  p75Days?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  stageLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StageDwellStageLabelArgs, 'lang'>>;
};

export type StageSumResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['StageSum'] = ResolversParentTypes['StageSum']> = {
  amounts?: Resolver<Array<ResolversTypes['CurrencySum']>, ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  stageLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<StageSumStageLabelArgs, 'lang'>>;
  undisclosed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StaleFactResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['StaleFact'] = ResolversParentTypes['StaleFact']> = {
  asOf?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgeingLink'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StaleFactKindLabelArgs, 'lang'>>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type StandingCountResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['StandingCount'] = ResolversParentTypes['StandingCount']> = {
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  standingLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StandingCountStandingLabelArgs, 'lang'>>;
};

export type StartForecastResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['StartForecast'] = ResolversParentTypes['StartForecast']> = {
  expected?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  startedSoFar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupplierConcentrationResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SupplierConcentration'] = ResolversParentTypes['SupplierConcentration']> = {
  band?: Resolver<Maybe<ResolversTypes['ConcentrationBand']>, ParentType, ContextType>;
  bandLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SupplierConcentrationBandLabelArgs, 'lang'>>;
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  knownShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  suppliers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
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
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType, Partial<SupplyPartnerPresenceArgs>>;
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

export type SupplyPathResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SupplyPath'] = ResolversParentTypes['SupplyPath']> = {
  companies?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['SupplyStep']>, ParentType, ContextType>;
};

export type SupplyPathsResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SupplyPaths'] = ResolversParentTypes['SupplyPaths']> = {
  capped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  longest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['SupplyPath']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SupplyPathsSentenceArgs, 'lang'>>;
  to?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SupplyStepResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SupplyStep'] = ResolversParentTypes['SupplyStep']> = {
  customer?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['SupplyStepLink']>, ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
};

export type SupplyStepLinkResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SupplyStepLink'] = ResolversParentTypes['SupplyStepLink']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  standingLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SupplyStepLinkStandingLabelArgs, 'lang'>>;
};

export type SupportResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Support'] = ResolversParentTypes['Support']> = {
  __resolveType: TypeResolveFn<'ChainPartSupportEdge' | 'SupporterSupportEdge', ParentType, ContextType>;
};

export type SupportedSegmentResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SupportedSegment'] = ResolversParentTypes['SupportedSegment']> = {
  importance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  makersHere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  segment?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
  supporters?: Resolver<Array<ResolversTypes['SegmentSupporter']>, ParentType, ContextType>;
};

export type SupporterResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Supporter'] = ResolversParentTypes['Supporter']> = {
  __resolveType: TypeResolveFn<'Institution' | 'Platform', ParentType, ContextType>;
};

export type SupporterSupportConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SupporterSupportConnection'] = ResolversParentTypes['SupporterSupportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupporterSupportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Supporter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type SupporterSupportEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SupporterSupportEdge'] = ResolversParentTypes['SupporterSupportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Supporter'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['LinkStatus']>, ParentType, ContextType>;
  statusLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SupporterSupportEdgeStatusLabelArgs, 'lang'>>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SurveyResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Survey'] = ResolversParentTypes['Survey']> = {
  __resolveType: TypeResolveFn<'ChainPartSurveyEdge' | 'ZoneSurveyEdge', ParentType, ContextType>;
};

export type TargetCheckResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['TargetCheck'] = ResolversParentTypes['TargetCheck']> = {
  consistent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  implied?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  impliedReadable?: Resolver<Maybe<ResolversTypes['ReadableValue']>, ParentType, ContextType, RequireFields<TargetCheckImpliedReadableArgs, 'lang'>>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  observation?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
};

export type TechnologyResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Technology'] = ResolversParentTypes['Technology']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  holders?: Resolver<ResolversTypes['CompanyMasteryConnection'], ParentType, ContextType, RequireFields<TechnologyHoldersArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationAboutConnection'], ParentType, ContextType, RequireFields<TechnologyObservationsArgs, 'first'>>;
  uses?: Resolver<ResolversTypes['TechnologyUseEnablingConnection'], ParentType, ContextType, RequireFields<TechnologyUsesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TechnologyConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['TechnologyConnection'] = ResolversParentTypes['TechnologyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TechnologyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Technology']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type TechnologyEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['TechnologyEdge'] = ResolversParentTypes['TechnologyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Technology'], ParentType, ContextType>;
};

export type TechnologyEnablingConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['TechnologyEnablingConnection'] = ResolversParentTypes['TechnologyEnablingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TechnologyEnablingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Technology']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type TechnologyEnablingEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['TechnologyEnablingEdge'] = ResolversParentTypes['TechnologyEnablingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Technology'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TechnologyMasteryConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['TechnologyMasteryConnection'] = ResolversParentTypes['TechnologyMasteryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TechnologyMasteryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Technology']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type TechnologyMasteryEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['TechnologyMasteryEdge'] = ResolversParentTypes['TechnologyMasteryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Technology'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['LinkStatus']>, ParentType, ContextType>;
  statusLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TechnologyMasteryEdgeStatusLabelArgs, 'lang'>>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TechnologyUseResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['TechnologyUse'] = ResolversParentTypes['TechnologyUse']> = {
  __resolveType: TypeResolveFn<'Product' | 'Segment', ParentType, ContextType>;
};

export type TechnologyUseEnablingConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['TechnologyUseEnablingConnection'] = ResolversParentTypes['TechnologyUseEnablingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TechnologyUseEnablingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TechnologyUse']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type TechnologyUseEnablingEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['TechnologyUseEnablingEdge'] = ResolversParentTypes['TechnologyUseEnablingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TechnologyUse'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TieWayResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['TieWay'] = ResolversParentTypes['TieWay']> = {
  companies?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['IntroductionStep']>, ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
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

export type TimelineEntryResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UpdateResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Update'] = ResolversParentTypes['Update']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inPlace?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType, RequireFields<UpdateInPlaceArgs, 'in'>>;
  nextStep?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  stageLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<UpdateStageLabelArgs, 'lang'>>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateReportingConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['UpdateReportingConnection'] = ResolversParentTypes['UpdateReportingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UpdateReportingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Update']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type UpdateReportingEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['UpdateReportingEdge'] = ResolversParentTypes['UpdateReportingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Update'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpstreamResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Upstream'] = ResolversParentTypes['Upstream']> = {
  byAffiliation?: Resolver<Array<ResolversTypes['AffiliationCount']>, ParentType, ContextType>;
  byTier?: Resolver<Array<ResolversTypes['TierCount']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  graph?: Resolver<ResolversTypes['Graph'], ParentType, ContextType, RequireFields<UpstreamGraphArgs, 'maxNodes'>>;
  packedGraph?: Resolver<ResolversTypes['PackedGraph'], ParentType, ContextType, RequireFields<UpstreamPackedGraphArgs, 'maxNodes'>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<UpstreamSourcesArgs, 'maxNodes'>>;
  suppliers?: Resolver<ResolversTypes['SupplyPartnerConnection'], ParentType, ContextType, RequireFields<UpstreamSuppliersArgs, 'first'>>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ZoneResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Zone'] = ResolversParentTypes['Zone']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType, RequireFields<ZoneAreaArgs, 'in'>>;
  candidates?: Resolver<ResolversTypes['CandidateList'], ParentType, ContextType, RequireFields<ZoneCandidatesArgs, 'segment'>>;
  chainMap?: Resolver<ResolversTypes['ChainMap'], ParentType, ContextType, RequireFields<ZoneChainMapArgs, 'chain'>>;
  chains?: Resolver<Array<ResolversTypes['RankedChain']>, ParentType, ContextType, Partial<ZoneChainsArgs>>;
  companies?: Resolver<ResolversTypes['CompanyLocationConnection'], ParentType, ContextType, RequireFields<ZoneCompaniesArgs, 'first' | 'roles'>>;
  companyValues?: Resolver<Array<ResolversTypes['CompanyValue']>, ParentType, ContextType, RequireFields<ZoneCompanyValuesArgs, 'first' | 'indicator'>>;
  complements?: Resolver<Array<ResolversTypes['Complement']>, ParentType, ContextType, RequireFields<ZoneComplementsArgs, 'chain' | 'first'>>;
  concentration?: Resolver<ResolversTypes['ZoneDependence'], ParentType, ContextType, Partial<ZoneConcentrationArgs>>;
  establishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventParticipationConnection'], ParentType, ContextType, RequireFields<ZoneEventsArgs, 'first'>>;
  eventsHeld?: Resolver<ResolversTypes['EventLocationConnection'], ParentType, ContextType, RequireFields<ZoneEventsHeldArgs, 'first'>>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  expectedOutput?: Resolver<Array<ResolversTypes['ExpectedOutput']>, ParentType, ContextType, RequireFields<ZoneExpectedOutputArgs, 'kinds'>>;
  extenders?: Resolver<Array<ResolversTypes['Extender']>, ParentType, ContextType, RequireFields<ZoneExtendersArgs, 'segment'>>;
  fit?: Resolver<ResolversTypes['FitCard'], ParentType, ContextType, RequireFields<ZoneFitArgs, 'company'>>;
  flows?: Resolver<ResolversTypes['Flows'], ParentType, ContextType, RequireFields<ZoneFlowsArgs, 'chain' | 'direction'>>;
  focuses?: Resolver<ResolversTypes['ChainPartFocusConnection'], ParentType, ContextType, RequireFields<ZoneFocusesArgs, 'first'>>;
  freeSites?: Resolver<ResolversTypes['FreeSites'], ParentType, ContextType, RequireFields<ZoneFreeSitesArgs, 'unit'>>;
  gaps?: Resolver<ResolversTypes['GapList'], ParentType, ContextType, RequireFields<ZoneGapsArgs, 'chain'>>;
  honours?: Resolver<ResolversTypes['HonourLadder'], ParentType, ContextType, Partial<ZoneHonoursArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institutions?: Resolver<ResolversTypes['InstitutionLocationConnection'], ParentType, ContextType, RequireFields<ZoneInstitutionsArgs, 'first'>>;
  introductionPicture?: Resolver<ResolversTypes['Picture'], ParentType, ContextType, RequireFields<ZoneIntroductionPictureArgs, 'company'>>;
  introductions?: Resolver<Array<ResolversTypes['Introduction']>, ParentType, ContextType, RequireFields<ZoneIntroductionsArgs, 'company'>>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['ZoneLevel']>, ParentType, ContextType>;
  levelLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ZoneLevelLabelArgs, 'lang'>>;
  moneyInPlace?: Resolver<ResolversTypes['MoneyInPlace'], ParentType, ContextType, RequireFields<ZoneMoneyInPlaceArgs, 'kinds'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nearAboveScale?: Resolver<Array<ResolversTypes['CompanyValue']>, ParentType, ContextType, RequireFields<ZoneNearAboveScaleArgs, 'indicator'>>;
  observations?: Resolver<ResolversTypes['ObservationAboutConnection'], ParentType, ContextType, RequireFields<ZoneObservationsArgs, 'first'>>;
  parks?: Resolver<ResolversTypes['ParkContainmentConnection'], ParentType, ContextType, RequireFields<ZoneParksArgs, 'first'>>;
  pipeline?: Resolver<ResolversTypes['Pipeline'], ParentType, ContextType, RequireFields<ZonePipelineArgs, 'kinds'>>;
  platformSupport?: Resolver<Array<ResolversTypes['SupportedSegment']>, ParentType, ContextType, RequireFields<ZonePlatformSupportArgs, 'chain'>>;
  platforms?: Resolver<ResolversTypes['PlatformLocationConnection'], ParentType, ContextType, RequireFields<ZonePlatformsArgs, 'first'>>;
  policies?: Resolver<ResolversTypes['PolicyApplicationConnection'], ParentType, ContextType, RequireFields<ZonePoliciesArgs, 'first'>>;
  projects?: Resolver<ResolversTypes['ProjectLocationConnection'], ParentType, ContextType, RequireFields<ZoneProjectsArgs, 'first'>>;
  readiness?: Resolver<ResolversTypes['Readiness'], ParentType, ContextType, RequireFields<ZoneReadinessArgs, 'chain'>>;
  recognitions?: Resolver<ResolversTypes['RecognitionReceiptConnection'], ParentType, ContextType, RequireFields<ZoneRecognitionsArgs, 'first'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  sharedInputs?: Resolver<Array<ResolversTypes['SharedInput']>, ParentType, ContextType, RequireFields<ZoneSharedInputsArgs, 'anchorsAtLeast' | 'depth' | 'first'>>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  singleSourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<ZoneSingleSourceCountArgs>>;
  singleSources?: Resolver<Array<ResolversTypes['SingleSource']>, ParentType, ContextType, RequireFields<ZoneSingleSourcesArgs, 'first'>>;
  sites?: Resolver<ResolversTypes['SiteContainmentConnection'], ParentType, ContextType, RequireFields<ZoneSitesArgs, 'first'>>;
  surveys?: Resolver<ResolversTypes['ChainPartSurveyConnection'], ParentType, ContextType, RequireFields<ZoneSurveysArgs, 'first'>>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ZoneComparisonResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ZoneComparison'] = ResolversParentTypes['ZoneComparison']> = {
  chain?: Resolver<ResolversTypes['Chain'], ParentType, ContextType>;
  comparable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['Profile'], ParentType, ContextType>;
  published?: Resolver<Array<ResolversTypes['PublishedFigure']>, ParentType, ContextType, Partial<ZoneComparisonPublishedArgs>>;
  publishedSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ZoneComparisonPublishedSentenceArgs, 'lang'>>;
  rows?: Resolver<Array<ResolversTypes['ComparisonRow']>, ParentType, ContextType, Partial<ZoneComparisonRowsArgs>>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ZoneComparisonSentenceArgs, 'lang'>>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  zones?: Resolver<Array<ResolversTypes['ZoneCompleteness']>, ParentType, ContextType>;
};

export type ZoneCompletenessResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ZoneCompleteness'] = ResolversParentTypes['ZoneCompleteness']> = {
  anchors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['ChainCompleteness'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['Zone'], ParentType, ContextType>;
};

export type ZoneConcentrationResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ZoneConcentration'] = ResolversParentTypes['ZoneConcentration']> = {
  band?: Resolver<Maybe<ResolversTypes['ConcentrationBand']>, ParentType, ContextType>;
  bandLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ZoneConcentrationBandLabelArgs, 'lang'>>;
  knownShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  top?: Resolver<Array<ResolversTypes['ConcentrationShare']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
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

export type ZoneDependenceResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ZoneDependence'] = ResolversParentTypes['ZoneDependence']> = {
  byCustomer?: Resolver<ResolversTypes['ZoneConcentration'], ParentType, ContextType>;
  byFirm?: Resolver<Maybe<ResolversTypes['ZoneConcentration']>, ParentType, ContextType>;
  bySegment?: Resolver<ResolversTypes['ZoneConcentration'], ParentType, ContextType>;
  capped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ZoneEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ZoneEdge'] = ResolversParentTypes['ZoneEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Zone'], ParentType, ContextType>;
};

export type ZoneFigureResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ZoneFigure'] = ResolversParentTypes['ZoneFigure']> = {
  observation?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['Zone'], ParentType, ContextType>;
};

export type ZoneKnowledgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ZoneKnowledge'] = ResolversParentTypes['ZoneKnowledge']> = {
  rows?: Resolver<Array<ResolversTypes['SegmentKnowledge']>, ParentType, ContextType>;
  segments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ZoneKnowledgeSentenceArgs, 'lang'>>;
  surveyed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withMakers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['Zone'], ParentType, ContextType>;
};

export type ZoneSurveyConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ZoneSurveyConnection'] = ResolversParentTypes['ZoneSurveyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ZoneSurveyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Zone']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type ZoneSurveyEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ZoneSurveyEdge'] = ResolversParentTypes['ZoneSurveyEdge']> = {
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Zone'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = QueryContext> = {
  About?: AboutResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  AffiliationCount?: AffiliationCountResolvers<ContextType>;
  AnchorPull?: AnchorPullResolvers<ContextType>;
  AnchorPurchase?: AnchorPurchaseResolvers<ContextType>;
  Anchoring?: AnchoringResolvers<ContextType>;
  Application?: ApplicationResolvers<ContextType>;
  AttractedProject?: AttractedProjectResolvers<ContextType>;
  Attraction?: AttractionResolvers<ContextType>;
  BelowLineCount?: BelowLineCountResolvers<ContextType>;
  Bottleneck?: BottleneckResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  CandidateList?: CandidateListResolvers<ContextType>;
  Chain?: ChainResolvers<ContextType>;
  ChainAnchor?: ChainAnchorResolvers<ContextType>;
  ChainAnchoringConnection?: ChainAnchoringConnectionResolvers<ContextType>;
  ChainAnchoringEdge?: ChainAnchoringEdgeResolvers<ContextType>;
  ChainCompleteness?: ChainCompletenessResolvers<ContextType>;
  ChainConnection?: ChainConnectionResolvers<ContextType>;
  ChainEdge?: ChainEdgeResolvers<ContextType>;
  ChainMap?: ChainMapResolvers<ContextType>;
  ChainMapFeed?: ChainMapFeedResolvers<ContextType>;
  ChainMapSegment?: ChainMapSegmentResolvers<ContextType>;
  ChainMembership?: ChainMembershipResolvers<ContextType>;
  ChainPart?: ChainPartResolvers<ContextType>;
  ChainPartFocusConnection?: ChainPartFocusConnectionResolvers<ContextType>;
  ChainPartFocusEdge?: ChainPartFocusEdgeResolvers<ContextType>;
  ChainPartSupportConnection?: ChainPartSupportConnectionResolvers<ContextType>;
  ChainPartSupportEdge?: ChainPartSupportEdgeResolvers<ContextType>;
  ChainPartSurveyConnection?: ChainPartSurveyConnectionResolvers<ContextType>;
  ChainPartSurveyEdge?: ChainPartSurveyEdgeResolvers<ContextType>;
  ChangeEntry?: ChangeEntryResolvers<ContextType>;
  Changes?: ChangesResolvers<ContextType>;
  Cluster?: ClusterResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  CompanyActivityConnection?: CompanyActivityConnectionResolvers<ContextType>;
  CompanyActivityEdge?: CompanyActivityEdgeResolvers<ContextType>;
  CompanyAnchoringConnection?: CompanyAnchoringConnectionResolvers<ContextType>;
  CompanyAnchoringEdge?: CompanyAnchoringEdgeResolvers<ContextType>;
  CompanyAttractionConnection?: CompanyAttractionConnectionResolvers<ContextType>;
  CompanyAttractionEdge?: CompanyAttractionEdgeResolvers<ContextType>;
  CompanyConnection?: CompanyConnectionResolvers<ContextType>;
  CompanyEdge?: CompanyEdgeResolvers<ContextType>;
  CompanyLocationConnection?: CompanyLocationConnectionResolvers<ContextType>;
  CompanyLocationEdge?: CompanyLocationEdgeResolvers<ContextType>;
  CompanyMakingConnection?: CompanyMakingConnectionResolvers<ContextType>;
  CompanyMakingEdge?: CompanyMakingEdgeResolvers<ContextType>;
  CompanyMasteryConnection?: CompanyMasteryConnectionResolvers<ContextType>;
  CompanyMasteryEdge?: CompanyMasteryEdgeResolvers<ContextType>;
  CompanyOwnershipConnection?: CompanyOwnershipConnectionResolvers<ContextType>;
  CompanyOwnershipEdge?: CompanyOwnershipEdgeResolvers<ContextType>;
  CompanySupplyConnection?: CompanySupplyConnectionResolvers<ContextType>;
  CompanySupplyEdge?: CompanySupplyEdgeResolvers<ContextType>;
  CompanyValue?: CompanyValueResolvers<ContextType>;
  ComparisonCell?: ComparisonCellResolvers<ContextType>;
  ComparisonRow?: ComparisonRowResolvers<ContextType>;
  Complement?: ComplementResolvers<ContextType>;
  ConcentrationShare?: ConcentrationShareResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  Connected?: ConnectedResolvers<ContextType>;
  Containment?: ContainmentResolvers<ContextType>;
  Cooperation?: CooperationResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  CurrencySum?: CurrencySumResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Dependence?: DependenceResolvers<ContextType>;
  DependenceRow?: DependenceRowResolvers<ContextType>;
  Downstream?: DownstreamResolvers<ContextType>;
  Enabling?: EnablingResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventLocationConnection?: EventLocationConnectionResolvers<ContextType>;
  EventLocationEdge?: EventLocationEdgeResolvers<ContextType>;
  EventParticipationConnection?: EventParticipationConnectionResolvers<ContextType>;
  EventParticipationEdge?: EventParticipationEdgeResolvers<ContextType>;
  EventSigningAtConnection?: EventSigningAtConnectionResolvers<ContextType>;
  EventSigningAtEdge?: EventSigningAtEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  ExpectedOutput?: ExpectedOutputResolvers<ContextType>;
  Extender?: ExtenderResolvers<ContextType>;
  ExtensionReason?: ExtensionReasonResolvers<ContextType>;
  Feed?: FeedResolvers<ContextType>;
  Filling?: FillingResolvers<ContextType>;
  FitCard?: FitCardResolvers<ContextType>;
  FitPartner?: FitPartnerResolvers<ContextType>;
  FitReason?: FitReasonResolvers<ContextType>;
  Flow?: FlowResolvers<ContextType>;
  FlowNode?: FlowNodeResolvers<ContextType>;
  Flows?: FlowsResolvers<ContextType>;
  Focus?: FocusResolvers<ContextType>;
  FreeSite?: FreeSiteResolvers<ContextType>;
  FreeSites?: FreeSitesResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  GapList?: GapListResolvers<ContextType>;
  Graph?: GraphResolvers<ContextType>;
  GraphLink?: GraphLinkResolvers<ContextType>;
  GraphNode?: GraphNodeResolvers<ContextType>;
  GroupMember?: GroupMemberResolvers<ContextType>;
  GrowingCompany?: GrowingCompanyResolvers<ContextType>;
  GrowthSign?: GrowthSignResolvers<ContextType>;
  HitCompany?: HitCompanyResolvers<ContextType>;
  HonourLadder?: HonourLadderResolvers<ContextType>;
  HonourRung?: HonourRungResolvers<ContextType>;
  Impact?: ImpactResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorConnection?: IndicatorConnectionResolvers<ContextType>;
  IndicatorEdge?: IndicatorEdgeResolvers<ContextType>;
  IndicatorRow?: IndicatorRowResolvers<ContextType>;
  Input?: InputResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  InstitutionConnection?: InstitutionConnectionResolvers<ContextType>;
  InstitutionEdge?: InstitutionEdgeResolvers<ContextType>;
  InstitutionIssuingConnection?: InstitutionIssuingConnectionResolvers<ContextType>;
  InstitutionIssuingEdge?: InstitutionIssuingEdgeResolvers<ContextType>;
  InstitutionLocationConnection?: InstitutionLocationConnectionResolvers<ContextType>;
  InstitutionLocationEdge?: InstitutionLocationEdgeResolvers<ContextType>;
  Introduction?: IntroductionResolvers<ContextType>;
  IntroductionStep?: IntroductionStepResolvers<ContextType>;
  Investing?: InvestingResolvers<ContextType>;
  Issuing?: IssuingResolvers<ContextType>;
  LeftOutCount?: LeftOutCountResolvers<ContextType>;
  Limits?: LimitsResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  LocalSourcing?: LocalSourcingResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  Making?: MakingResolvers<ContextType>;
  Mastery?: MasteryResolvers<ContextType>;
  Measuring?: MeasuringResolvers<ContextType>;
  Milestone?: MilestoneResolvers<ContextType>;
  MilestoneReachingConnection?: MilestoneReachingConnectionResolvers<ContextType>;
  MilestoneReachingEdge?: MilestoneReachingEdgeResolvers<ContextType>;
  MoneyFigure?: MoneyFigureResolvers<ContextType>;
  MoneyInPlace?: MoneyInPlaceResolvers<ContextType>;
  Named?: NamedResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NonLocalSuppliers?: NonLocalSuppliersResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  ObservationAboutConnection?: ObservationAboutConnectionResolvers<ContextType>;
  ObservationAboutEdge?: ObservationAboutEdgeResolvers<ContextType>;
  ObservationConnection?: ObservationConnectionResolvers<ContextType>;
  ObservationEdge?: ObservationEdgeResolvers<ContextType>;
  ObservationMeasuringConnection?: ObservationMeasuringConnectionResolvers<ContextType>;
  ObservationMeasuringEdge?: ObservationMeasuringEdgeResolvers<ContextType>;
  Observed?: ObservedResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationCooperationConnection?: OrganisationCooperationConnectionResolvers<ContextType>;
  OrganisationCooperationEdge?: OrganisationCooperationEdgeResolvers<ContextType>;
  OrganisationInvestingConnection?: OrganisationInvestingConnectionResolvers<ContextType>;
  OrganisationInvestingEdge?: OrganisationInvestingEdgeResolvers<ContextType>;
  OrganisationOwnershipConnection?: OrganisationOwnershipConnectionResolvers<ContextType>;
  OrganisationOwnershipEdge?: OrganisationOwnershipEdgeResolvers<ContextType>;
  OverduePlan?: OverduePlanResolvers<ContextType>;
  OverlapFirm?: OverlapFirmResolvers<ContextType>;
  OverlapProject?: OverlapProjectResolvers<ContextType>;
  OverlapSegment?: OverlapSegmentResolvers<ContextType>;
  Ownership?: OwnershipResolvers<ContextType>;
  PackedGraph?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Park?: ParkResolvers<ContextType>;
  ParkConnection?: ParkConnectionResolvers<ContextType>;
  ParkContainmentConnection?: ParkContainmentConnectionResolvers<ContextType>;
  ParkContainmentEdge?: ParkContainmentEdgeResolvers<ContextType>;
  ParkEdge?: ParkEdgeResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Participant?: ParticipantResolvers<ContextType>;
  ParticipantParticipationConnection?: ParticipantParticipationConnectionResolvers<ContextType>;
  ParticipantParticipationEdge?: ParticipantParticipationEdgeResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  Phasing?: PhasingResolvers<ContextType>;
  Picture?: PictureResolvers<ContextType>;
  PictureLink?: PictureLinkResolvers<ContextType>;
  PictureNode?: PictureNodeResolvers<ContextType>;
  Pipeline?: PipelineResolvers<ContextType>;
  PipelineProject?: PipelineProjectResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceFocusConnection?: PlaceFocusConnectionResolvers<ContextType>;
  PlaceFocusEdge?: PlaceFocusEdgeResolvers<ContextType>;
  PlaceLocationConnection?: PlaceLocationConnectionResolvers<ContextType>;
  PlaceLocationEdge?: PlaceLocationEdgeResolvers<ContextType>;
  PlannedStage?: PlannedStageResolvers<ContextType>;
  Platform?: PlatformResolvers<ContextType>;
  PlatformConnection?: PlatformConnectionResolvers<ContextType>;
  PlatformEdge?: PlatformEdgeResolvers<ContextType>;
  PlatformLocationConnection?: PlatformLocationConnectionResolvers<ContextType>;
  PlatformLocationEdge?: PlatformLocationEdgeResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  PolicyApplicationConnection?: PolicyApplicationConnectionResolvers<ContextType>;
  PolicyApplicationEdge?: PolicyApplicationEdgeResolvers<ContextType>;
  PolicyConnection?: PolicyConnectionResolvers<ContextType>;
  PolicyContainmentConnection?: PolicyContainmentConnectionResolvers<ContextType>;
  PolicyContainmentEdge?: PolicyContainmentEdgeResolvers<ContextType>;
  PolicyEdge?: PolicyEdgeResolvers<ContextType>;
  PolicyIssuingConnection?: PolicyIssuingConnectionResolvers<ContextType>;
  PolicyIssuingEdge?: PolicyIssuingEdgeResolvers<ContextType>;
  PolicyPolicyUnderConnection?: PolicyPolicyUnderConnectionResolvers<ContextType>;
  PolicyPolicyUnderEdge?: PolicyPolicyUnderEdgeResolvers<ContextType>;
  PolicyTarget?: PolicyTargetResolvers<ContextType>;
  PolicyTargetApplicationConnection?: PolicyTargetApplicationConnectionResolvers<ContextType>;
  PolicyTargetApplicationEdge?: PolicyTargetApplicationEdgeResolvers<ContextType>;
  PolicyUnder?: PolicyUnderResolvers<ContextType>;
  PotentialStep?: PotentialStepResolvers<ContextType>;
  PotentialSupplier?: PotentialSupplierResolvers<ContextType>;
  PotentialSuppliers?: PotentialSuppliersResolvers<ContextType>;
  Presence?: PresenceResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProductInputConnection?: ProductInputConnectionResolvers<ContextType>;
  ProductInputEdge?: ProductInputEdgeResolvers<ContextType>;
  ProductMakingConnection?: ProductMakingConnectionResolvers<ContextType>;
  ProductMakingEdge?: ProductMakingEdgeResolvers<ContextType>;
  ProductSegmentMembershipConnection?: ProductSegmentMembershipConnectionResolvers<ContextType>;
  ProductSegmentMembershipEdge?: ProductSegmentMembershipEdgeResolvers<ContextType>;
  Profile?: ProfileResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectAttractionConnection?: ProjectAttractionConnectionResolvers<ContextType>;
  ProjectAttractionEdge?: ProjectAttractionEdgeResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  ProjectFillingConnection?: ProjectFillingConnectionResolvers<ContextType>;
  ProjectFillingEdge?: ProjectFillingEdgeResolvers<ContextType>;
  ProjectInvestingConnection?: ProjectInvestingConnectionResolvers<ContextType>;
  ProjectInvestingEdge?: ProjectInvestingEdgeResolvers<ContextType>;
  ProjectLocationConnection?: ProjectLocationConnectionResolvers<ContextType>;
  ProjectLocationEdge?: ProjectLocationEdgeResolvers<ContextType>;
  ProjectMoney?: ProjectMoneyResolvers<ContextType>;
  ProjectOverlap?: ProjectOverlapResolvers<ContextType>;
  ProjectPhasingConnection?: ProjectPhasingConnectionResolvers<ContextType>;
  ProjectPhasingEdge?: ProjectPhasingEdgeResolvers<ContextType>;
  ProjectPolicyUnderConnection?: ProjectPolicyUnderConnectionResolvers<ContextType>;
  ProjectPolicyUnderEdge?: ProjectPolicyUnderEdgeResolvers<ContextType>;
  ProjectSigningAtConnection?: ProjectSigningAtConnectionResolvers<ContextType>;
  ProjectSigningAtEdge?: ProjectSigningAtEdgeResolvers<ContextType>;
  ProjectStage?: ProjectStageResolvers<ContextType>;
  ProjectSums?: ProjectSumsResolvers<ContextType>;
  PublishedFigure?: PublishedFigureResolvers<ContextType>;
  Purchase?: PurchaseResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RankedChain?: RankedChainResolvers<ContextType>;
  Reaching?: ReachingResolvers<ContextType>;
  ReadableValue?: ReadableValueResolvers<ContextType>;
  Readiness?: ReadinessResolvers<ContextType>;
  ReadinessRow?: ReadinessRowResolvers<ContextType>;
  Receipt?: ReceiptResolvers<ContextType>;
  Recipient?: RecipientResolvers<ContextType>;
  RecipientReceiptConnection?: RecipientReceiptConnectionResolvers<ContextType>;
  RecipientReceiptEdge?: RecipientReceiptEdgeResolvers<ContextType>;
  Recognition?: RecognitionResolvers<ContextType>;
  RecognitionConnection?: RecognitionConnectionResolvers<ContextType>;
  RecognitionEdge?: RecognitionEdgeResolvers<ContextType>;
  RecognitionReceiptConnection?: RecognitionReceiptConnectionResolvers<ContextType>;
  RecognitionReceiptEdge?: RecognitionReceiptEdgeResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionContainmentConnection?: RegionContainmentConnectionResolvers<ContextType>;
  RegionContainmentEdge?: RegionContainmentEdgeResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  Reporting?: ReportingResolvers<ContextType>;
  ResolvedName?: ResolvedNameResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  Score?: ScoreResolvers<ContextType>;
  ScorePart?: ScorePartResolvers<ContextType>;
  SearchMatch?: SearchMatchResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  SeedReach?: SeedReachResolvers<ContextType>;
  SeedWay?: SeedWayResolvers<ContextType>;
  Segment?: SegmentResolvers<ContextType>;
  SegmentActivityConnection?: SegmentActivityConnectionResolvers<ContextType>;
  SegmentActivityEdge?: SegmentActivityEdgeResolvers<ContextType>;
  SegmentChainMembershipConnection?: SegmentChainMembershipConnectionResolvers<ContextType>;
  SegmentChainMembershipEdge?: SegmentChainMembershipEdgeResolvers<ContextType>;
  SegmentConnection?: SegmentConnectionResolvers<ContextType>;
  SegmentContainmentConnection?: SegmentContainmentConnectionResolvers<ContextType>;
  SegmentContainmentEdge?: SegmentContainmentEdgeResolvers<ContextType>;
  SegmentEdge?: SegmentEdgeResolvers<ContextType>;
  SegmentFeedConnection?: SegmentFeedConnectionResolvers<ContextType>;
  SegmentFeedEdge?: SegmentFeedEdgeResolvers<ContextType>;
  SegmentFillingConnection?: SegmentFillingConnectionResolvers<ContextType>;
  SegmentFillingEdge?: SegmentFillingEdgeResolvers<ContextType>;
  SegmentFocus?: SegmentFocusResolvers<ContextType>;
  SegmentHonours?: SegmentHonoursResolvers<ContextType>;
  SegmentKnowledge?: SegmentKnowledgeResolvers<ContextType>;
  SegmentMembership?: SegmentMembershipResolvers<ContextType>;
  SegmentSupporter?: SegmentSupporterResolvers<ContextType>;
  SharedInput?: SharedInputResolvers<ContextType>;
  SharedNetwork?: SharedNetworkResolvers<ContextType>;
  SharedPartner?: SharedPartnerResolvers<ContextType>;
  SigningAt?: SigningAtResolvers<ContextType>;
  SingleSource?: SingleSourceResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  SiteConnection?: SiteConnectionResolvers<ContextType>;
  SiteContainmentConnection?: SiteContainmentConnectionResolvers<ContextType>;
  SiteContainmentEdge?: SiteContainmentEdgeResolvers<ContextType>;
  SiteEdge?: SiteEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  SourceFact?: SourceFactResolvers<ContextType>;
  SourceFactConnection?: SourceFactConnectionResolvers<ContextType>;
  SourceFactCount?: SourceFactCountResolvers<ContextType>;
  SourceFactEdge?: SourceFactEdgeResolvers<ContextType>;
  Sourced?: SourcedResolvers<ContextType>;
  SourcingChange?: SourcingChangeResolvers<ContextType>;
  SourcingFigure?: SourcingFigureResolvers<ContextType>;
  StageConversion?: StageConversionResolvers<ContextType>;
  StageDwell?: StageDwellResolvers<ContextType>;
  StageSum?: StageSumResolvers<ContextType>;
  StaleFact?: StaleFactResolvers<ContextType>;
  StandingCount?: StandingCountResolvers<ContextType>;
  StartForecast?: StartForecastResolvers<ContextType>;
  SupplierConcentration?: SupplierConcentrationResolvers<ContextType>;
  Supply?: SupplyResolvers<ContextType>;
  SupplyLink?: SupplyLinkResolvers<ContextType>;
  SupplyNetwork?: SupplyNetworkResolvers<ContextType>;
  SupplyPartner?: SupplyPartnerResolvers<ContextType>;
  SupplyPartnerConnection?: SupplyPartnerConnectionResolvers<ContextType>;
  SupplyPartnerEdge?: SupplyPartnerEdgeResolvers<ContextType>;
  SupplyPath?: SupplyPathResolvers<ContextType>;
  SupplyPaths?: SupplyPathsResolvers<ContextType>;
  SupplyStep?: SupplyStepResolvers<ContextType>;
  SupplyStepLink?: SupplyStepLinkResolvers<ContextType>;
  Support?: SupportResolvers<ContextType>;
  SupportedSegment?: SupportedSegmentResolvers<ContextType>;
  Supporter?: SupporterResolvers<ContextType>;
  SupporterSupportConnection?: SupporterSupportConnectionResolvers<ContextType>;
  SupporterSupportEdge?: SupporterSupportEdgeResolvers<ContextType>;
  Survey?: SurveyResolvers<ContextType>;
  TargetCheck?: TargetCheckResolvers<ContextType>;
  Technology?: TechnologyResolvers<ContextType>;
  TechnologyConnection?: TechnologyConnectionResolvers<ContextType>;
  TechnologyEdge?: TechnologyEdgeResolvers<ContextType>;
  TechnologyEnablingConnection?: TechnologyEnablingConnectionResolvers<ContextType>;
  TechnologyEnablingEdge?: TechnologyEnablingEdgeResolvers<ContextType>;
  TechnologyMasteryConnection?: TechnologyMasteryConnectionResolvers<ContextType>;
  TechnologyMasteryEdge?: TechnologyMasteryEdgeResolvers<ContextType>;
  TechnologyUse?: TechnologyUseResolvers<ContextType>;
  TechnologyUseEnablingConnection?: TechnologyUseEnablingConnectionResolvers<ContextType>;
  TechnologyUseEnablingEdge?: TechnologyUseEnablingEdgeResolvers<ContextType>;
  TieWay?: TieWayResolvers<ContextType>;
  TierCount?: TierCountResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  Update?: UpdateResolvers<ContextType>;
  UpdateReportingConnection?: UpdateReportingConnectionResolvers<ContextType>;
  UpdateReportingEdge?: UpdateReportingEdgeResolvers<ContextType>;
  Upstream?: UpstreamResolvers<ContextType>;
  Zone?: ZoneResolvers<ContextType>;
  ZoneComparison?: ZoneComparisonResolvers<ContextType>;
  ZoneCompleteness?: ZoneCompletenessResolvers<ContextType>;
  ZoneConcentration?: ZoneConcentrationResolvers<ContextType>;
  ZoneConnection?: ZoneConnectionResolvers<ContextType>;
  ZoneContainmentConnection?: ZoneContainmentConnectionResolvers<ContextType>;
  ZoneContainmentEdge?: ZoneContainmentEdgeResolvers<ContextType>;
  ZoneDependence?: ZoneDependenceResolvers<ContextType>;
  ZoneEdge?: ZoneEdgeResolvers<ContextType>;
  ZoneFigure?: ZoneFigureResolvers<ContextType>;
  ZoneKnowledge?: ZoneKnowledgeResolvers<ContextType>;
  ZoneSurveyConnection?: ZoneSurveyConnectionResolvers<ContextType>;
  ZoneSurveyEdge?: ZoneSurveyEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = QueryContext> = {
  column?: ColumnDirectiveResolver<any, any, ContextType>;
  note?: NoteDirectiveResolver<any, any, ContextType>;
  question?: QuestionDirectiveResolver<any, any, ContextType>;
  rows?: RowsDirectiveResolver<any, any, ContextType>;
  suggest?: SuggestDirectiveResolver<any, any, ContextType>;
  variable?: VariableDirectiveResolver<any, any, ContextType>;
};
