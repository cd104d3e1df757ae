/** All that a search text matches, by kind. */
import { Segmented } from 'antd'
import { useState } from 'react'
import { Link } from 'wouter'
import { useAnswer } from '../api/useAnswer.ts'
import { Answered, Nothing } from '../app/Answered.tsx'
import { entityPath } from '../app/paths.ts'
import { useSay, useSettings } from '../app/settings.ts'
import { useParameter } from '../app/useParameter.ts'
import { SearchDocument, type SearchQuery } from '../generated/graphql.ts'
import './start.css'

const most = 100

export default function SearchPage() {
  const say = useSay()
  const { lang } = useSettings()
  const [text = ''] = useParameter('text')
  const asked = useAnswer(SearchDocument, text ? { text, kinds: null, first: most, lang } : undefined)
  return (
    <>
      <h1>{say(`查找“${text}”`, `Search for “${text}”`)}</h1>
      <Answered asked={asked}>{({ search }) => <Matches search={search} />}</Answered>
    </>
  )
}

function Matches({ search }: { search: SearchQuery['search'] }) {
  const say = useSay()
  const [kind, setKind] = useState('')
  const kinds = [...new Map(search.nodes.map((match) => [match.kind, match.kindLabel]))]
  if (search.nodes.length === 0)
    return (
      <Nothing>
        {say(
          '没有记录符合；未记录不等于不存在。',
          'Nothing recorded matches. That does not mean that it does not exist.',
        )}
      </Nothing>
    )
  const count = (of: string) => search.nodes.filter((match) => match.kind === of).length
  return (
    <>
      <Segmented
        aria-label={say('种类', 'Kind')}
        value={kind}
        onChange={setKind}
        options={[
          { label: `${say('全部', 'All')} ${search.nodes.length}${search.more ? '+' : ''}`, value: '' },
          ...kinds.map(([value, label]) => ({ label: `${label} ${count(value)}`, value: value as string })),
        ]}
      />
      <ul className="matches">
        {search.nodes
          .filter((match) => !kind || match.kind === kind)
          .map(({ node, kindLabel, matchedOnLabel }) => (
            <li key={node.id}>
              <Link href={entityPath(node.id)}>{node.name}</Link>
              <span className="tag">{kindLabel}</span>
              <small className="faint">{matchedOnLabel}</small>
            </li>
          ))}
      </ul>
    </>
  )
}
