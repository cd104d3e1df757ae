/** Names that lead to their pages; a dash when none is recorded. */
import { Link } from 'wouter'
import { entityPath } from '../../app/paths.ts'

export function NodeLinks({ nodes, most = 12 }: { nodes: readonly { id: string; name: string }[]; most?: number }) {
  if (nodes.length === 0) return '—'
  return (
    <span className="node-links">
      {nodes.slice(0, most).map(({ id, name }) => (
        <Link key={id} href={entityPath(id)}>
          {name}
        </Link>
      ))}
      {nodes.length > most && <span className="faint">+{nodes.length - most}</span>}
    </span>
  )
}

export const namesOf = (nodes: readonly { name: string }[]): string => nodes.map(({ name }) => name).join('；')

export const sourcesOf = (evidence: readonly { sources: readonly { id: string }[] }[]): number =>
  new Set(evidence.flatMap(({ sources }) => sources.map(({ id }) => id))).size
