/** What `npm run generate` writes from the printed schema: types that hold the hand-written resolvers to the SDL. */
import type { CodegenConfig } from '@graphql-codegen/cli'
import { entityLabels } from './src/resolvers/schema.ts'

const entities = Object.fromEntries(entityLabels().map((label) => [label, '../relations/nodeLoader.ts#EntityNode']))

const config: CodegenConfig = {
  schema: 'docs/schema.graphql',
  silent: true,
  errorsOnly: true,
  generates: {
    'src/generated/resolverTypes.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../relations/queryContext.ts#QueryContext',
        enumsAsTypes: true,
        useTypeImports: true,
        emitLegacyCommonJSImports: false,
        importExtension: '.ts',
        defaultScalarType: 'string',
        scalars: { SafeInt: 'number', Float: 'number', Int: 'number', PartialDate: 'string', Date: 'string' },
        mappers: {
          ...entities,
          Upstream: '../graph/supply/network.ts#SupplyNetwork as SupplyNetworkModel',
          Downstream: '../graph/supply/network.ts#SupplyNetwork as SupplyNetworkModel',
          ChainMap: '../resolvers/chainMap.ts#ChainMapView',
          ChainMapSegment: '../resolvers/chainMap.ts#ChainMapSegmentView',
          ChainAnchor: '{ company: string; role: string; evidence: StoredEvidenceModel }',
          AnchorPurchase: '../graph/chain/chainFacts.ts#Purchase as PurchaseModel',
          SegmentFocus: '../graph/chain/chainFacts.ts#Focus as FocusModel',
          GapList: '../resolvers/chainMap.ts#GapListView',
          Gap: '../resolvers/chainMap.ts#GapView',
          Profile: '../graph/planning/profile.ts#Profile as ProfileModel',
          NonLocalSuppliers: '../resolvers/sourcing.ts#NonLocalSuppliersView',
          PotentialSuppliers: '../graph/sourcing/potentialSuppliers.ts#PotentialSuppliers as PotentialSuppliersModel',
          PotentialSupplier: '../graph/sourcing/potentialSuppliers.ts#PotentialSupplier as PotentialSupplierModel',
          SourcingFigure: '../graph/sourcing/localSourcing.ts#SourcingFigure as SourcingFigureModel',
          LocalSourcing: '../resolvers/sourcing.ts#LocalSourcingView',
          CandidateList: '../resolvers/sourcing.ts#CandidateListView',
          Candidate: '../resolvers/sourcing.ts#CandidateView',
          SourcingChange: '../resolvers/sourcing.ts#SourcingChangeView',
          SourceFact: '../graph/knowledge/sourceFacts.ts#SourceFact as SourceFactModel',
          ZoneKnowledge: '../graph/knowledge/zoneKnowledge.ts#ZoneKnowledge as ZoneKnowledgeModel',
          SegmentKnowledge: '../graph/knowledge/zoneKnowledge.ts#SegmentKnowledge as SegmentKnowledgeModel',
          Conflict: '../graph/knowledge/disagreements.ts#Conflict as ConflictModel',
          StaleFact: '../graph/knowledge/disagreements.ts#StaleFact as StaleFactModel',
          IndicatorRow: '../graph/knowledge/indicatorBoard.ts#IndicatorRow as IndicatorRowModel',
          SearchMatch: '../graph/search/search.ts#SearchMatch as SearchMatchModel',
          ResolvedName: '../graph/search/search.ts#ResolvedName as ResolvedNameModel',
          ProjectSums: '../graph/projects/projectSums.ts#ProjectSums as ProjectSumsModel',
          StageSum: '../graph/projects/projectSums.ts#StageSum as StageSumModel',
          ProjectStage: '../graph/projects/currentStage.ts#ProjectStage as ProjectStageModel',
          TimelineEntry: '../graph/projects/timeline.ts#TimelineEntry as TimelineEntryModel',
          AffiliationCount: '../graph/supply/tierCounts.ts#AffiliationCount as AffiliationCountModel',
          Graph: '../graph/supply/supplyGraph.ts#DrawnGraph as DrawnGraphModel',
          Coverage: '../graph/supply/coverage.ts#Coverage as CoverageModel',
          Presence: '../graph/supply/presence.ts#Presence as PresenceModel',
          Evidence: '../graph/supply/affiliates.ts#StoredEvidence as StoredEvidenceModel',
          SupplyPartner: '../graph/supply/partners.ts#SupplyPartnerRow as SupplyPartnerRowModel',
          SupplyPartnerConnection: '../graph/supply/partners.ts#SupplyPartnerPage as SupplyPartnerPageModel',
        },
      },
    },
  },
}

export default config
