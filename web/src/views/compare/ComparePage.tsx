/** Zones side by side along a chain. Where they are known to different degrees the page says so and colours nothing against each other. */
import { Alert, Select } from 'antd'
import { useAnswer } from '../../api/useAnswer.ts'
import { Answered } from '../../app/Answered.tsx'
import { useSay, useSettings } from '../../app/settings.ts'
import { useParameter, useToday } from '../../app/useParameter.ts'
import { CompareZonesDocument, type CompareZonesQuery } from '../../generated/graphql.ts'
import { Figure } from '../../picture/Figure.tsx'
import { usePlaces } from '../../start/places.ts'
import { NodeLinks } from '../parts/NodeLinks.tsx'
import { PlacePicker } from '../parts/PlacePicker.tsx'
import { TodayPicker } from '../parts/TodayPicker.tsx'
import { StateLegend } from '../chainMap/StateLegend.tsx'
import { Matrix } from './Matrix.tsx'

type Comparison = CompareZonesQuery['compareZones']

export default function ComparePage() {
  const say = useSay()
  const { lang } = useSettings()
  const places = usePlaces()
  const today = useToday()
  const [given, setWith] = useParameter('with')
  const { zone, chain } = places
  const others = given?.split(',') ?? places.zones.filter(({ id }) => id !== zone).slice(0, 3).map(({ id }) => id)
  const asked = useAnswer(
    CompareZonesDocument,
    zone && chain && others.length > 0
      ? { zones: [zone, ...others].map((id) => ({ id })), chain: { id: chain }, today: today ?? null, lang }
      : undefined,
  )
  return (
    <>
      <h1>{say('区域比较', 'Zones compared')}</h1>
      <div className="controls no-print">
        <PlacePicker places={places} withChain />
        {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is inside */}
        <label>
          {say('与', 'With')}
          <Select
            mode="multiple"
            className="picker wide-picker"
            aria-label={say('与', 'With')}
            value={others}
            showSearch={{ optionFilterProp: 'label' }}
            onChange={(ids: string[]) => setWith(ids.join(','))}
            options={places.zones.filter(({ id }) => id !== zone).map(({ id, name }) => ({ value: id, label: name }))}
          />
        </label>
        <TodayPicker />
      </div>
      <Answered asked={asked}>{(data) => <Comparison comparison={data.compareZones} />}</Answered>
    </>
  )
}

function Comparison({ comparison }: { comparison: Comparison }) {
  const say = useSay()
  const { zones, rows } = comparison
  return (
    <>
      {!comparison.comparable && (
        <Alert type="warning" showIcon title={say('不宜排名', 'Not to be ranked')} description={comparison.sentence} />
      )}
      <Figure
        title={say(`${comparison.chain.name}：各区环节对照`, `${comparison.chain.name}: zones side by side`)}
        sentence={comparison.sentence}
        asOf={comparison.today}
        legend={comparison.comparable ? <StateLegend /> : undefined}
        table={{
          rows,
          rowKey: ({ segment }) => segment.id,
          columns: [
            { key: 'segment', title: say('环节', 'Segment'), cell: ({ segment }) => segment.name, show: ({ segment }) => <NodeLinks nodes={[segment]} /> },
            ...zones.map(({ zone }, place) => ({
              key: zone.id,
              title: zone.name,
              cell: ({ cells }: Comparison['rows'][number]) => {
                const cell = cells[place]
                return cell && `${cell.stateLabel} ${cell.makersHere}`
              },
            })),
            { key: 'anywhere', title: say('各地生产者', 'Makers anywhere'), unit: say('家', 'firms'), cell: ({ makersAnywhere }) => makersAnywhere },
          ],
        }}
      >
        <div className="wide">
          <Matrix comparison={comparison} />
        </div>
      </Figure>
    </>
  )
}
