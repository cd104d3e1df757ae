/** A small mark beside a fact; one click shows where it comes from, what kind of statement it is and for which day it speaks. */
import { Button, Popover } from 'antd'
import { Link } from 'wouter'
import { entityPath } from '../app/paths.ts'
import { type Say, useSay } from '../app/settings.ts'
import type { EvidencePartsFragment } from '../generated/graphql.ts'
import './evidence.css'

export type EvidenceParts = EvidencePartsFragment

export function EvidenceMark({ of }: { of: EvidenceParts | readonly EvidenceParts[] }) {
  const say = useSay()
  const all = Array.isArray(of) ? (of as readonly EvidenceParts[]) : [of as EvidenceParts]
  const sources = new Set(all.flatMap((each) => each.sources.map(({ id }) => id)))
  const label = sources.size > 0 ? say(`${sources.size} 个来源`, `${sources.size} sources`) : say('依据', 'Basis')
  if (all.length === 0) return <span className="faint">{say('无出处记录', 'no evidence')}</span>
  return (
    <Popover trigger="click" content={<EvidenceText all={all} />} placement="bottom">
      <Button type="link" size="small" className="evidence-mark">
        {label}
      </Button>
    </Popover>
  )
}

export function EvidenceText({ all }: { all: readonly EvidenceParts[] }) {
  const say = useSay()
  return (
    <div className="evidence">
      {all.slice(0, 8).map((each, place) => (
        <section key={place}>
          <p>{statement(each, say)}</p>
          {each.note && <p className="faint">{each.note}</p>}
          <SourceList sources={each.sources} />
        </section>
      ))}
    </div>
  )
}

function statement({ basisLabel, asOf, confidence }: EvidenceParts, say: Say): string {
  const parts = [
    basisLabel ?? say('依据未载', 'basis not recorded'),
    asOf ? say(`截至 ${asOf}`, `as of ${asOf}`) : say('日期未载', 'undated'),
    confidence == null ? undefined : say(`可信度 ${confidence}`, `confidence ${confidence}`),
  ]
  return parts.filter(Boolean).join(' · ')
}

export function SourceList({ sources }: { sources: EvidenceParts['sources'] }) {
  return (
    <ul>
      {sources.map(({ id, title, publisher, publishedOn, url }) => (
        <li key={id}>
          <Link href={entityPath(id)}>{title}</Link>
          <small className="faint"> {[publisher, publishedOn].filter(Boolean).join('，')}</small>
          {url && (
            <a href={url} target="_blank" rel="noreferrer" aria-label={`${title} ↗`}>
              ↗
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}
