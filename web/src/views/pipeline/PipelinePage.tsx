import { useSay } from '../../app/settings.ts'
import { useToday } from '../../app/useParameter.ts'
import { usePlaces } from '../../start/places.ts'
import { PlacePicker } from '../parts/PlacePicker.tsx'
import { TodayPicker } from '../parts/TodayPicker.tsx'
import PipelineView from './PipelineView.tsx'

export default function PipelinePage() {
  const say = useSay()
  const places = usePlaces()
  const today = useToday()
  const { zone } = places
  return (
    <>
      <h1>{say('项目管线', 'Pipeline')}</h1>
      <div className="controls no-print">
        <PlacePicker places={places} />
        <TodayPicker />
      </div>
      {zone && <PipelineView zone={zone} today={today} />}
    </>
  )
}
