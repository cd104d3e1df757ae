/** Search by name, pinyin, initials or code: completions with their kind; Enter opens the list of all matches. */
import { AutoComplete, Input } from 'antd'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useAnswer } from '../api/useAnswer.ts'
import { base, entityPath } from '../app/paths.ts'
import { useSay, useSettings } from '../app/settings.ts'
import { useSettled } from '../app/useSettled.ts'
import { SearchDocument } from '../generated/graphql.ts'
import './start.css'

export function SearchBox({ large = false }: { large?: boolean }) {
  const say = useSay()
  const { lang } = useSettings()
  const [, go] = useLocation()
  const [text, setText] = useState('')
  const wanted = useSettled(text.trim())
  const found = useAnswer(SearchDocument, wanted ? { text: wanted, kinds: null, first: 8, lang } : undefined)
  const matches = found.state === 'answered' ? found.data.search.nodes : []
  const open = (address: string) => {
    setText('')
    go(address)
  }
  return (
    <AutoComplete
      className={large ? 'search large' : 'search'}
      value={text}
      showSearch={{ onSearch: setText, filterOption: false }}
      onSelect={(id: string) => open(entityPath(id))}
      options={matches.map(({ node, kindLabel }) => ({
        value: node.id,
        label: (
          <span className="match">
            {node.name}
            <small>{kindLabel}</small>
          </span>
        ),
      }))}
    >
      <Input.Search
        size={large ? 'large' : 'middle'}
        aria-label={say('查找', 'Search')}
        placeholder={say(
          '企业、环节、产品、项目……名称、拼音、代码',
          'Companies, segments, products, projects: name, pinyin, code',
        )}
        onSearch={(value) => value.trim() && open(`${base}/search?text=${encodeURIComponent(value.trim())}`)}
      />
    </AutoComplete>
  )
}
