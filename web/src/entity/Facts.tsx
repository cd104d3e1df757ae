/** What is recorded of a node itself; what is not recorded is named as such, folded. */
import { Link } from 'wouter'
import { entityPath } from '../app/paths.ts'
import { useSay, useSettings } from '../app/settings.ts'
import type { FactField, KindOfPage } from './kindOfPage.ts'
import { factText, nodeTitle, type StoredNode } from './node.ts'
import '../views/parts/facts.css'

export function Facts({ node, kind }: { node: StoredNode; kind: KindOfPage }) {
  const say = useSay()
  const { lang } = useSettings()
  const recorded = kind.facts.filter((fact) => factText(node[fact.name], fact) !== undefined)
  const missing = kind.facts.filter((fact) => !recorded.includes(fact))
  return (
    <>
      <dl className="facts">
        {recorded.map((fact) => (
          <div key={fact.name}>
            <dt>{fact.title[lang]}</dt>
            <dd>
              <FactValue value={node[fact.name]} fact={fact} />
            </dd>
          </div>
        ))}
      </dl>
      {missing.length > 0 && (
        <p className="faint">
          {say('未记录：', 'Not recorded: ')}
          {missing.map(({ title }) => title[lang]).join(lang === 'ZH' ? '、' : ', ')}
        </p>
      )}
    </>
  )
}

export function FactValue({ value, fact }: { value: unknown; fact: FactField }) {
  if (value && fact.shape === 'node') {
    const target = value as StoredNode
    return <Link href={entityPath(target.id)}>{nodeTitle(target)}</Link>
  }
  const text = factText(value, fact) ?? '—'
  if (/^https?:\/\//.test(text))
    return (
      <a href={text} target="_blank" rel="noreferrer">
        {text}
      </a>
    )
  return text
}
