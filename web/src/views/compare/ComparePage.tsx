/** Zones side by side along a chain. Where they are known to different degrees the page says so and colours nothing against each other. */
import { Select } from 'antd'
import { useSay } from '../../app/settings.ts'
import { useParameter, useToday } from '../../app/useParameter.ts'
import { usePlaces } from '../../start/places.ts'
import { PlacePicker } from '../parts/PlacePicker.tsx'
import { TodayPicker } from '../parts/TodayPicker.tsx'
import CompareView from './CompareView.tsx'

export default function ComparePage() {
  const say = useSay()
  const places = usePlaces()
  const today = useToday()
  const [given, setWith] = useParameter('with')
  const { zone, chain } = places
  const others =
    given?.split(',') ??
    places.zones
      .filter(({ id }) => id !== zone)
      .slice(0, 3)
      .map(({ id }) => id)
  return (
    <>
      <h1>{say('区域比较', 'Zones compared')}</h1>
      <div className="controls no-print">
        <PlacePicker places={places} withChain />
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
      {zone && chain && others.length > 0 && <CompareView zones={[zone, ...others]} chain={chain} today={today} />}
    </>
  )
}
