/** Rows as cards under the heading they share: the reason first, evidence and next step at the foot. */
import type { ReactNode } from 'react'

export interface CardContent {
  key: string
  group: string
  title: ReactNode
  badge?: string | undefined
  /** Colour of the left edge. */
  edge?: string
  text: ReactNode
  foot?: ReactNode
}

export function Cards({ cards }: { cards: readonly CardContent[] }) {
  const groups = Map.groupBy(cards, ({ group }) => group)
  return [...groups].map(([group, members]) => (
    <section key={group} className="card-group">
      <h3>
        {group} <small>{members.length}</small>
      </h3>
      <div className="cards">
        {members.map(({ key, title, badge, edge, text, foot }) => (
          <article key={key} className="card" style={edge ? { borderInlineStart: `5px solid ${edge}` } : undefined}>
            <h4>
              {title} {badge && <span className="tag">{badge}</span>}
            </h4>
            <p>{text}</p>
            {foot && <footer>{foot}</footer>}
          </article>
        ))}
      </div>
    </section>
  ))
}
