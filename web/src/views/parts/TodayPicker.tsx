/** The day by which standings and ages are judged; empty is the server's today. */
import { Input } from 'antd'
import { useSay } from '../../app/settings.ts'
import { useParameter } from '../../app/useParameter.ts'

export function TodayPicker() {
  const say = useSay()
  const [today = '', setToday] = useParameter('today')
  return (
    <label>
      {say('截至', 'As of')}
      <Input
        type="date"
        className="date"
        aria-label={say('截至', 'As of')}
        value={today}
        onChange={(event) => setToday(event.target.value)}
      />
    </label>
  )
}
