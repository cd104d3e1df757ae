/** What a node is linked with, a list a link type; each row with the link's own facts and its evidence. */
import { Link } from 'wouter'
import { entityPath } from '../app/paths.ts'
import { useSay, useSettings } from '../app/settings.ts'
import { EvidenceMark } from '../evidence/EvidenceMark.tsx'
import { FactValue } from './Facts.tsx'
import type { KindOfPage, LinkField } from './kindOfPage.ts'
import { factText, linksOf, nodeTitle, type StoredLinks, type StoredNode } from './node.ts'

export function Neighbours({ node, kind }: { node: StoredNode; kind: KindOfPage }) {
  const say = useSay()
  const { lang } = useSettings()
  const lists = kind.links.map((field) => ({ field, list: linksOf(node, field.name) }))
  const filled = lists.filter(({ list }) => list.totalCount > 0)
  const empty = lists.filter(({ list }) => list.totalCount === 0)
  return (
    <section aria-label={say('关联', 'Linked')}>
      <div className="neighbours">
        {filled.map(({ field, list }) => (
          <NeighbourList key={field.name} field={field} list={list} />
        ))}
      </div>
      {empty.length > 0 && (
        <p className="faint">
          {say('未记录（不等于没有）：', 'Not recorded (which does not mean none): ')}
          {empty.map(({ field }) => field.title[lang]).join(lang === 'ZH' ? '、' : ', ')}
        </p>
      )}
    </section>
  )
}

function NeighbourList({ field, list }: { field: LinkField; list: StoredLinks }) {
  const say = useSay()
  const { lang } = useSettings()
  const more = list.totalCount - list.edges.length
  return (
    <section className="card">
      <h3>
        {field.title[lang]} <small>{list.totalCount}</small>
      </h3>
      <ul>
        {list.edges.map((edge) => (
          <li key={edge.id}>
            <Link href={entityPath(edge.node.id)}>{nodeTitle(edge.node)}</Link>
            {field.facts
              .filter((fact) => factText(edge[fact.name], fact) !== undefined)
              .map((fact) => (
                <span key={fact.name} className="tag" title={fact.title[lang]}>
                  {fact.shape === 'label' ? '' : `${fact.title[lang]} `}
                  <FactValue value={edge[fact.name]} fact={fact} />
                </span>
              ))}
            <EvidenceMark of={edge.evidence} />
          </li>
        ))}
      </ul>
      {more > 0 && <p className="faint">{say(`另有 ${more} 条未列`, `${more} more are not listed`)}</p>}
    </section>
  )
}
