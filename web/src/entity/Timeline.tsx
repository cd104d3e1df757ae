/** A node's dated facts in order; planned ones are marked as such. */
import { Link } from 'wouter'
import { entityPath } from '../app/paths.ts'
import { useSay, useSettings } from '../app/settings.ts'
import { EvidenceMark } from '../evidence/EvidenceMark.tsx'
import type { KindOfPage } from './kindOfPage.ts'
import type { StoredNode } from './node.ts'
import { timelineOf } from './timelineOf.ts'
import './timeline.css'

export function Timeline({ node, kind }: { node: StoredNode; kind: KindOfPage }) {
  const say = useSay()
  const { lang } = useSettings()
  const entries = timelineOf(node, kind, lang)
  if (entries.length === 0) return null
  return (
    <section className="card" aria-label={say('时间线', 'Timeline')}>
      <h3>{say('时间线', 'Timeline')}</h3>
      <ol className="timeline">
        {entries.map(({ key, on, title, target, planned, evidence }) => (
          <li key={key} className={planned ? 'planned' : undefined}>
            <time>{on}</time>
            <span>
              {target ? <Link href={entityPath(target)}>{title}</Link> : title}
              {planned && <span className="tag">{say('计划', 'planned')}</span>} <EvidenceMark of={evidence} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
