import { useSay } from '../../app/settings.ts'
import { useParameter } from '../../app/useParameter.ts'
import { usePlaces } from '../../start/places.ts'
import { PlacePicker } from '../parts/PlacePicker.tsx'
import IndicatorsView from './IndicatorsView.tsx'

export default function IndicatorsPage() {
  const say = useSay()
  const places = usePlaces()
  const [about = places.zone] = useParameter('about')
  return (
    <>
      <h1>{say('指标', 'Indicators')}</h1>
      <div className="controls no-print">
        <PlacePicker places={places} />
      </div>
      {about && <IndicatorsView about={about} />}
    </>
  )
}
