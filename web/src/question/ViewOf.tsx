/** The explorer's own view beside a question's table, where the question names one and its variables say of what. */
import { lazy, type ReactNode } from 'react'
import type { CatalogueQuestion } from '../../../src/questions/catalogue.ts'
import type { Values } from './variables.ts'

const ChainMapView = lazy(() => import('../views/chainMap/ChainMapView.tsx'))
const GapsView = lazy(() => import('../views/gaps/GapsView.tsx'))
const PipelineView = lazy(() => import('../views/pipeline/PipelineView.tsx'))
const IndicatorsView = lazy(() => import('../views/indicators/IndicatorsView.tsx'))
const CompareView = lazy(() => import('../views/compare/CompareView.tsx'))
const FlowsView = lazy(() => import('../views/flows/FlowsView.tsx'))

export default function ViewOf({ question, values }: { question: CatalogueQuestion; values: Values }): ReactNode {
  const text = (name: string) => (typeof values[name] === 'string' ? (values[name] as string) : undefined)
  const [zone, chain, today] = [text('zone'), text('chain'), text('today')]
  const [other, about] = [text('other'), text('about')]
  switch (question.view.value) {
    case 'CHAIN_MAP':
      return zone && chain && <ChainMapView zone={zone} chain={chain} today={today} />
    case 'GAPS':
      return zone && chain && <GapsView zone={zone} chain={chain} today={today} />
    case 'PIPELINE':
      return zone && <PipelineView zone={zone} today={today} />
    case 'BOARD':
      return about && <IndicatorsView about={about} />
    case 'MATRIX':
      return zone && other && chain && <CompareView zones={[zone, other]} chain={chain} today={today} />
    case 'SANKEY':
      return zone && chain && <FlowsView zone={zone} chain={chain} />
    default:
      return null
  }
}
