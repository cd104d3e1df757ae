/** Zone, and where a view needs it chain, from what is recorded. */
import { Select } from 'antd'
import { useSay } from '../../app/settings.ts'
import type { Choice, Places } from '../../start/places.ts'

export function PlacePicker({ places, withChain = false }: { places: Places; withChain?: boolean }) {
  const say = useSay()
  return (
    <>
      <Picker label={say('开发区', 'Zone')} choices={places.zones} value={places.zone} onChange={places.setZone} />
      {withChain && (
        <Picker
          label={say('产业链', 'Chain')}
          choices={places.chains}
          value={places.chain}
          onChange={places.setChain}
        />
      )}
    </>
  )
}

interface PickerProps {
  label: string
  choices: readonly Choice[]
  value: string | undefined
  onChange(id: string): void
}

function Picker({ label, choices, value, onChange }: PickerProps) {
  return (
    <label>
      {label}
      <Select
        className="picker"
        aria-label={label}
        value={value ?? null}
        showSearch={{ optionFilterProp: 'label' }}
        onChange={(id: string | null) => id && onChange(id)}
        options={choices.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </label>
  )
}
