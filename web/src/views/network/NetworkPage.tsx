/** One company's suppliers to the left and customers to the right. What is asked, expanded and unfolded stands in the address. */
import { Button, Select } from 'antd'
import { lazy, Suspense, useMemo, useState } from 'react'
import { useAsked } from '../../api/useAnswer.ts'
import { Answered } from '../../app/Answered.tsx'
import { useSay, useSettings } from '../../app/settings.ts'
import { useParameter } from '../../app/useParameter.ts'
import { Figure } from '../../picture/Figure.tsx'
import { usePlaces } from '../../start/places.ts'
import { EntityPicker } from '../parts/EntityPicker.tsx'
import { PlacePicker } from '../parts/PlacePicker.tsx'
import { TodayPicker } from '../parts/TodayPicker.tsx'
import { useDefaultAnchor } from '../parts/useDefaultAnchor.ts'
import { arrange } from './arrange.ts'
import { askNetwork, type NetworkAnswers } from './askNetwork.ts'
import { NetworkDrawing } from './NetworkDrawing.tsx'
import { BoxLegend, PointLegend } from './NetworkLegend.tsx'
import { NetworkPanel } from './NetworkPanel.tsx'
import { boxesAtMost, networkOf, wayToCentre } from './network.ts'
import { networkTable } from './networkTable.tsx'

const LargeNetwork = lazy(() => import('./LargeNetwork.tsx'))

export default function NetworkPage() {
  const say = useSay()
  const { lang } = useSettings()
  const places = usePlaces()
  const [given, setCompany] = useParameter('company')
  const company = useDefaultAnchor(given, places)
  const [depth = '2', setDepth] = useParameter('depth')
  const [today] = useParameter('today')
  const [expanded = ''] = useParameter('expanded')
  const zone = places.zone
  const wanted = company && zone ? [company, depth, today, expanded, zone, lang].join(' ') : undefined
  const asked = useAsked(wanted, (signal) =>
    askNetwork(
      {
        company: company ?? '',
        depth: Number(depth),
        expanded: expanded.split(',').filter(Boolean),
        zone: zone ?? '',
        today: today ?? null,
        lang,
      },
      signal,
    ),
  )
  return (
    <>
      <h1>{say('供应网络', 'Supply network')}</h1>
      <div className="controls no-print">
        <EntityPicker kind="COMPANY" label={say('企业', 'Company')} value={company} onChange={setCompany} />
        <label>
          {say('上游层数', 'Tiers upstream')}
          <Select
            value={depth}
            onChange={setDepth}
            options={['1', '2', '3', '4', '5', '6'].map((value) => ({ value, label: value }))}
          />
        </label>
        <PlacePicker places={places} />
        <TodayPicker />
      </div>
      <Answered asked={asked}>{(answers) => <NetworkFigure {...answers} />}</Answered>
    </>
  )
}

function NetworkFigure({ companies, presences }: NetworkAnswers) {
  const say = useSay()
  const { lang } = useSettings()
  const [expanded = '', setExpanded] = useParameter('expanded')
  const [unfolded = '', setUnfolded] = useParameter('unfolded')
  const [chosen, choose] = useState<string>()
  const network = useMemo(() => networkOf(companies, presences, lang), [companies, presences, lang])
  const arrangement = useMemo(
    () =>
      network && network.nodes.size <= boxesAtMost && arrange(network, new Set(unfolded.split(',').filter(Boolean))),
    [network, unfolded],
  )
  const [first] = companies
  if (!first || !network) return null
  const add = (list: string, id: string) => [...new Set([...list.split(',').filter(Boolean), id])].join(',')
  const table = networkTable(network, say)
  const sentence = [
    first.upstream.coverage.sentence,
    network.omitted > 0 ? say(`另有 ${network.omitted} 家未画。`, `${network.omitted} companies are not drawn.`) : '',
  ]
    .filter(Boolean)
    .join(' ')
  return (
    <Figure
      title={say(`${first.name}的供应网络`, `Supply network of ${first.name}`)}
      sentence={sentence}
      asOf={first.upstream.today}
      sources={network.sources}
      table={table}
      legend={arrangement ? <BoxLegend /> : <PointLegend />}
      actions={
        (expanded || unfolded) && (
          <Button size="small" onClick={() => (expanded ? setExpanded(undefined) : setUnfolded(undefined))}>
            {say('收起展开的', 'Fold again')}
          </Button>
        )
      }
    >
      {!arrangement ? (
        <Suspense fallback={null}>
          <LargeNetwork network={network} choose={choose} />
        </Suspense>
      ) : (
        <div className="wide">
          <NetworkDrawing
            arrangement={arrangement}
            centre={network.centre}
            chosen={chosen}
            way={chosen ? wayToCentre(network, chosen) : new Set()}
            choose={choose}
            expand={(id) => setExpanded(add(expanded, id))}
            unfold={(hub) => setUnfolded(add(unfolded, hub))}
          />
        </div>
      )}
      {chosen && <NetworkPanel network={network} id={chosen} close={() => choose(undefined)} />}
    </Figure>
  )
}
