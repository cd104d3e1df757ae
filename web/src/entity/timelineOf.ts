/** What happened around a node, oldest first: milestones, ledger rows, events, links that began. Figures have a list of their own. */
import type { EvidenceParts } from '../evidence/EvidenceMark.tsx'
import type { KindOfPage } from './kindOfPage.ts'
import { linksOf, nodeTitle, type StoredNode } from './node.ts'

export interface DatedEntry {
  key: string
  on: string
  title: string
  target: string | undefined
  planned: boolean
  evidence: EvidenceParts
}

interface OwnEntry {
  on: string | null
  text: string
  planned: boolean
  evidence: EvidenceParts
}

export function timelineOf(node: StoredNode, kind: KindOfPage, lang: 'ZH' | 'EN'): DatedEntry[] {
  const own = ((node.timeline as OwnEntry[] | undefined) ?? []).flatMap(({ on, text, planned, evidence }, place) =>
    on ? [{ key: `own ${place}`, on, title: text, target: undefined, planned, evidence }] : [],
  )
  const left = own.length > 0 ? new Set(['milestones', 'updates', 'observations']) : new Set(['observations'])
  const lists = kind.links.filter(({ name }) => !left.has(name))
  const linked = lists.flatMap(({ name, title }) =>
    linksOf(node, name).edges.flatMap((edge): DatedEntry[] => {
      const on = dateOf(edge.node) ?? dateOf(edge)
      if (!on) return []
      const text = `${title[lang]}：${nodeTitle(edge.node)}`
      return [
        {
          key: edge.id,
          on,
          title: text,
          target: edge.node.id,
          planned: edge.node.planned === true,
          evidence: edge.evidence,
        },
      ]
    }),
  )
  return [...own, ...linked].sort((a, b) => a.on.localeCompare(b.on))
}

function dateOf(part: Readonly<Record<string, unknown>>): string | undefined {
  const found = part.on ?? part.period ?? part.since
  return typeof found === 'string' && found !== '' ? found : undefined
}
