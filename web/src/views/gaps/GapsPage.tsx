import { useSay } from '../../app/settings.ts'
import { useToday } from '../../app/useParameter.ts'
import { usePlaces } from '../../start/places.ts'
import { PlacePicker } from '../parts/PlacePicker.tsx'
import { TodayPicker } from '../parts/TodayPicker.tsx'
import GapsView from './GapsView.tsx'

export default function GapsPage() {
  const say = useSay()
  const places = usePlaces()
  const today = useToday()
  const { zone, chain } = places
  return (
    <>
      <h1>{say('缺口', 'Gaps')}</h1>
      <div className="controls no-print">
        <PlacePicker places={places} withChain />
        <TodayPicker />
      </div>
      {zone && chain && <GapsView zone={zone} chain={chain} today={today} />}
    </>
  )
}
