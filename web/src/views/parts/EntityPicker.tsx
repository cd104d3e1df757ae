/** A field that completes names of one kind; its value is an id, or a name that the API understands. */
import { Select } from 'antd'
import { useState } from 'react'
import { useAnswer } from '../../api/useAnswer.ts'
import { useSettings } from '../../app/settings.ts'
import { useSettled } from '../../app/useSettled.ts'
import { type EntityKind, NamesDocument, SearchDocument } from '../../generated/graphql.ts'

interface EntityPickerProps {
  kind: EntityKind
  label: string
  value: string | undefined
  onChange(id: string | undefined): void
}

export function EntityPicker({ kind, label, value, onChange }: EntityPickerProps) {
  const { lang } = useSettings()
  const [text, setText] = useState('')
  const wanted = useSettled(text.trim())
  const found = useAnswer(SearchDocument, wanted ? { text: wanted, kinds: [kind], first: 12, lang } : undefined)
  const named = useAnswer(NamesDocument, value?.includes(':') ? { ids: [value] } : undefined)
  const name = named.state === 'answered' ? nameOf(named.data.nodes[0]) : undefined
  const matches = found.state === 'answered' ? found.data.search.nodes.map(({ node }) => node) : []
  const own = value ? [{ id: value, name: name ?? value }] : []
  return (
    <label>
      {label}
      <Select
        className="picker"
        aria-label={label}
        value={value ?? null}
        showSearch={{ onSearch: setText, filterOption: false }}
        loading={wanted !== '' && found.state === 'loading'}
        onChange={(id: string | null) => onChange(id ?? undefined)}
        options={(wanted ? matches : own).map((each) => ({ value: each.id, label: each.name }))}
      />
    </label>
  )
}

const nameOf = (node: object | null | undefined) => (node && 'name' in node ? String(node.name) : undefined)
