import { useSay } from '../../app/settings.ts'
import { usePlaces } from '../../start/places.ts'
import { PlacePicker } from '../parts/PlacePicker.tsx'
import FlowsView from './FlowsView.tsx'

export default function FlowsPage() {
  const say = useSay()
  const places = usePlaces()
  const { zone, chain } = places
  return (
    <>
      <h1>{say('供货流向', 'Flows')}</h1>
      <div className="controls no-print">
        <PlacePicker places={places} withChain />
      </div>
      {zone && chain && <FlowsView zone={zone} chain={chain} />}
    </>
  )
}
