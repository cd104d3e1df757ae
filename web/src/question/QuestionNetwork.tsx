/** The drawing that an answer carries: tiers as columns while it is small, points when it is large. */
import { useMemo, useState } from 'react'
import type { CatalogueQuestion } from '../../../src/questions/catalogue.ts'
import { useAnswer } from '../api/useAnswer.ts'
import { Answered } from '../app/Answered.tsx'
import { useSay } from '../app/settings.ts'
import { type Standing, standingLabels } from '../generated/labels.ts'
import { arrange } from '../views/network/arrange.ts'
import LargeNetwork from '../views/network/LargeNetwork.tsx'
import { NetworkDrawing } from '../views/network/NetworkDrawing.tsx'
import { PointLegend, StandingLegend } from '../views/network/NetworkLegend.tsx'
import { NetworkPanel } from '../views/network/NetworkPanel.tsx'
import { boxesAtMost, type Network, wayToCentre } from '../views/network/network.ts'
import { partAt } from './rowsOf.ts'
import { requestFor, type Values } from './variables.ts'

interface DrawnGraph {
  nodes: readonly { id: string; name: string; tier?: number; hidden?: number; affiliationLabel?: string | null }[]
  links: readonly {
    id: string
    source: string
    target: string
    standing?: Standing
    standingLabel?: string
    product?: string | null
    asOf?: string | null
  }[]
}

export default function QuestionNetwork({ question, values }: { question: CatalogueQuestion; values: Values }) {
  const asked = useAnswer<Record<string, unknown>, Values>(question.document, requestFor('drawing', question, values))
  const path = question.graphPath ?? ''
  return (
    <Answered asked={asked}>
      {(data) => <Drawing graph={partAt(data, path) as DrawnGraph} isDownstream={path.includes('downstream')} />}
    </Answered>
  )
}

function Drawing({ graph, isDownstream }: { graph: DrawnGraph; isDownstream: boolean }) {
  const say = useSay()
  const [chosen, choose] = useState<string>()
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set())
  const network = useMemo((): Network => {
    const side = isDownstream ? 1 : -1
    const centre = graph.nodes.find(({ tier }) => tier === 0)?.id ?? graph.nodes[0]?.id ?? ''
    return {
      centre,
      nodes: new Map(graph.nodes.map((node) => [node.id, { ...node, column: side * (node.tier ?? 0), hidden: 0 }])),
      links: new Map(
        graph.links.map((link) => [
          link.id,
          {
            ...link,
            standing: link.standing ?? standingOf(link.standingLabel),
            standingLabel: link.standingLabel ?? '',
          },
        ]),
      ),
    }
  }, [graph, isDownstream])
  const arrangement = useMemo(
    () => network.nodes.size <= boxesAtMost && arrange(network, unfolded),
    [network, unfolded],
  )
  if (network.nodes.size === 0) return say('没有可画的关系。', 'There is nothing to draw.')
  return (
    <>
      <div className="legend">{arrangement ? <StandingLegend /> : <PointLegend />}</div>
      {!arrangement ? (
        <LargeNetwork network={network} choose={choose} />
      ) : (
        <div className="wide">
          <NetworkDrawing
            arrangement={arrangement}
            centre={network.centre}
            chosen={chosen}
            way={chosen ? wayToCentre(network, chosen) : new Set()}
            choose={choose}
            expand={choose}
            unfold={(hub) => setUnfolded(new Set([...unfolded, hub]))}
          />
        </div>
      )}
      {chosen && <NetworkPanel network={network} id={chosen} close={() => choose(undefined)} />}
    </>
  )
}

/** Where an answer gives only the words. */
const standings = new Map<string, Standing>(
  Object.entries(standingLabels).flatMap(([standing, labels]) =>
    Object.values(labels).map((label) => [label, standing as Standing] as const),
  ),
)
const standingOf = (label: string | undefined): Standing => standings.get(label ?? '') ?? 'UNCONFIRMED'
