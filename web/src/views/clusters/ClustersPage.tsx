/** Where the recorded firms and projects are: by province, city, zone, or park of a zone. */
import { Segmented } from 'antd'
import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { useAnswer } from '../../api/useAnswer.ts'
import { Answered, Nothing } from '../../app/Answered.tsx'
import { series, useInk } from '../../app/colours.ts'
import { entityPath } from '../../app/paths.ts'
import { useSay } from '../../app/settings.ts'
import { useParameter, useToday } from '../../app/useParameter.ts'
import { ClustersByParkDocument, ClustersByRegionDocument, ClustersByZoneDocument } from '../../generated/graphql.ts'
import { Figure } from '../../picture/Figure.tsx'
import { usePlaces } from '../../start/places.ts'
import Chart from '../parts/Chart.tsx'
import { axisStyle, tooltipStyle } from '../parts/chartStyle.ts'
import { NodeLinks } from '../parts/NodeLinks.tsx'
import { PlacePicker } from '../parts/PlacePicker.tsx'

interface Row {
  id: string
  name: string
  companies: { totalCount: number }
  projects: { totalCount: number }
}

export default function ClustersPage() {
  const say = useSay()
  const places = usePlaces()
  const [by = 'zone', setBy] = useParameter('by')
  const regions = useAnswer(
    ClustersByRegionDocument,
    by === 'province' ? { level: 'PROVINCE' } : by === 'city' ? { level: 'CITY' } : undefined,
  )
  const zones = useAnswer(ClustersByZoneDocument, by === 'zone' ? {} : undefined)
  const parks = useAnswer(ClustersByParkDocument, by === 'park' && places.zone ? { zone: places.zone } : undefined)
  return (
    <>
      <h1>{say('集聚', 'Clusters')}</h1>
      <div className="controls no-print">
        <Segmented
          aria-label={say('按', 'By')}
          value={by}
          onChange={setBy}
          options={[
            { value: 'province', label: say('省', 'Province') },
            { value: 'city', label: say('市', 'City') },
            { value: 'zone', label: say('开发区', 'Zone') },
            { value: 'park', label: say('区内园区', 'Parks of a zone') },
          ]}
        />
        {by === 'park' && <PlacePicker places={places} />}
      </div>
      {by === 'zone' && (
        <Answered asked={zones}>{(data) => <Bars rows={data.zones.nodes} by={say('开发区', 'zone')} />}</Answered>
      )}
      {by === 'park' && (
        <Answered asked={parks}>{(data) => <Bars rows={data.parks.nodes} by={say('园区', 'park')} />}</Answered>
      )}
      {(by === 'province' || by === 'city') && (
        <Answered asked={regions}>
          {(data) => <Bars rows={data.regions.nodes} by={by === 'city' ? say('市', 'city') : say('省', 'province')} />}
        </Answered>
      )}
    </>
  )
}

function Bars({ rows, by }: { rows: readonly Row[]; by: string }) {
  const say = useSay()
  const ink = useInk()
  const [, go] = useLocation()
  const today = useToday() ?? new Date().toISOString().slice(0, 10)
  const sorted = useMemo(() => [...rows].sort((a, b) => b.companies.totalCount - a.companies.totalCount), [rows])
  const drawn = useMemo(
    () => sorted.filter((row) => row.companies.totalCount + row.projects.totalCount > 0).slice(0, 30),
    [sorted],
  )
  const title = say(`有记录的企业与项目：按${by}`, `Recorded firms and projects by ${by}`)
  const option = useMemo(() => {
    const bar = (name: string, key: 'companies' | 'projects', color: string | undefined) => ({
      name,
      type: 'bar',
      barMaxWidth: 13,
      itemStyle: { color },
      label: { show: true, position: 'right', color: ink.text },
      data: drawn.map((row) => row[key].totalCount),
    })
    return {
      grid: { left: 210, right: 40, top: 36, bottom: 24 },
      legend: { top: 0, left: 0, textStyle: { color: ink.text } },
      tooltip: { trigger: 'axis', ...tooltipStyle(ink) },
      xAxis: { type: 'value', minInterval: 1, ...axisStyle(ink) },
      yAxis: { type: 'category', inverse: true, data: drawn.map(({ name }) => name), ...axisStyle(ink) },
      series: [bar(say('企业', 'Firms'), 'companies', series[0]), bar(say('项目', 'Projects'), 'projects', series[1])],
    }
  }, [drawn, ink, say])
  return (
    <Figure
      title={title}
      sentence={say(
        `${rows.length} 个地点，其中 ${rows.length - drawn.length} 个未画；未记录不等于没有，记录的多少也反映了谁被查过。`,
        `${rows.length} places, ${rows.length - drawn.length} not drawn. Counts also show who was looked at; not recorded does not mean none.`,
      )}
      asOf={today}
      table={{
        rows: sorted,
        rowKey: ({ id }) => id,
        columns: [
          {
            key: 'place',
            title: say('地点', 'Place'),
            cell: ({ name }) => name,
            show: (row) => <NodeLinks nodes={[row]} />,
          },
          {
            key: 'companies',
            title: say('企业', 'Firms'),
            unit: say('家', 'firms'),
            cell: ({ companies }) => companies.totalCount,
          },
          {
            key: 'projects',
            title: say('项目', 'Projects'),
            unit: say('个', 'projects'),
            cell: ({ projects }) => projects.totalCount,
          },
        ],
      }}
    >
      {drawn.length > 0 ? (
        <Chart
          label={title}
          height={80 + drawn.length * 36}
          option={option}
          onClick={(name) => {
            const row = drawn.find((each) => each.name === name)
            if (row) go(entityPath(row.id))
          }}
        />
      ) : (
        <Nothing>{say('没有记录。', 'Nothing is recorded.')}</Nothing>
      )}
    </Figure>
  )
}
