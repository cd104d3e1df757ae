import { useSay } from '../../app/settings.ts'
import { useToday } from '../../app/useParameter.ts'
import { usePlaces } from '../../start/places.ts'
import { PlacePicker } from '../parts/PlacePicker.tsx'
import { TodayPicker } from '../parts/TodayPicker.tsx'
import ChainMapView from './ChainMapView.tsx'

export default function ChainMapPage() {
  const say = useSay()
  const places = usePlaces()
  const today = useToday()
  const { zone, chain } = places
  return (
    <>
      <h1>{say('产业链图', 'Chain map')}</h1>
      <div className="controls no-print">
        <PlacePicker places={places} withChain />
        <TodayPicker />
      </div>
      {zone && chain && <ChainMapView zone={zone} chain={chain} today={today} />}
    </>
  )
}
