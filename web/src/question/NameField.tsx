/** Completes a variable that takes names, or ids where its type says so; one or several. */
import { Select } from 'antd'
import { useState } from 'react'
import type { QuestionVariable } from '../../../src/questions/catalogue.ts'
import { useAnswer } from '../api/useAnswer.ts'
import { useSettings } from '../app/settings.ts'
import { useSettled } from '../app/useSettled.ts'
import { type EntityKind, NamesDocument, SearchDocument } from '../generated/graphql.ts'

interface NameFieldProps {
  variable: QuestionVariable
  label: string
  value: unknown
  set(value: unknown): void
}

export function NameField({ variable, label, value, set }: NameFieldProps) {
  const { lang } = useSettings()
  const [text, setText] = useState('')
  const wanted = useSettled(text.trim())
  const takesIds = /\bID\b/.test(variable.type)
  const kinds = variable.suggest as EntityKind[]
  const found = useAnswer(SearchDocument, wanted ? { text: wanted, kinds, first: 12, lang } : undefined)
  const own = (Array.isArray(value) ? value : value ? [value] : []) as string[]
  const named = useAnswer(NamesDocument, takesIds && own.length > 0 ? { ids: own } : undefined)
  const nodes = named.state === 'answered' ? named.data.nodes : []
  const nameOf = (id: string, place: number) => {
    const node = nodes[place]
    return node && 'name' in node ? node.name : id
  }
  const matches = found.state === 'answered' ? found.data.search.nodes : []
  const options = wanted
    ? matches.map(({ node, kindLabel }) => ({
        value: takesIds ? node.id : node.name,
        label: kinds.length > 1 ? `${node.name}（${kindLabel}）` : node.name,
      }))
    : own.map((each, place) => ({ value: each, label: nameOf(each, place) }))
  const shared = {
    className: variable.many ? 'picker wide-picker' : 'picker',
    'aria-label': label,
    showSearch: { onSearch: setText, filterOption: false as const },
    options,
  }
  return variable.many ? (
    <Select {...shared} mode="multiple" value={own} onChange={(ids: string[]) => set(ids)} />
  ) : (
    <Select
      {...shared}
      allowClear={!variable.required}
      value={own[0] ?? null}
      onChange={(id: string | undefined) => set(id ?? null)}
    />
  )
}
