/** The page of one node of any kind: facts with sources, neighbours, timeline, a small graph; fit for one printed sheet. */
import { Button } from 'antd'
import { useParams } from 'wouter'
import { useAnswer } from '../api/useAnswer.ts'
import { Answered, Nothing } from '../app/Answered.tsx'
import { useSay, useSettings } from '../app/settings.ts'
import { EvidenceMark, type EvidenceParts } from '../evidence/EvidenceMark.tsx'
import { entityPages } from '../generated/entityPages.ts'
import { Correction } from './Correction.tsx'
import { EntityLinks } from './EntityLinks.tsx'
import { Facts } from './Facts.tsx'
import { Neighbours } from './Neighbours.tsx'
import { nodeTitle, type StoredNode } from './node.ts'
import { SmallGraph } from './SmallGraph.tsx'
import { Timeline } from './Timeline.tsx'
import './entity.css'

export default function EntityPage() {
  const say = useSay()
  const { lang } = useSettings()
  const { id = '' } = useParams<{ id: string }>()
  const key = decodeURIComponent(id)
  const kind = entityPages[key.split(':', 1)[0] ?? '']
  const asked = useAnswer<{ node: StoredNode | null }, { id: string; lang: string }>(
    kind?.query ?? '',
    kind ? { id: key, lang } : undefined,
  )
  if (!kind) return <Nothing>{say(`没有“${key}”这种记录。`, `There is no kind of record “${key}”.`)}</Nothing>
  return (
    <Answered asked={asked}>
      {({ node }) =>
        node ? (
          <Entity node={node} kind={kind} />
        ) : (
          <Nothing>{say(`没有记录 ${key}。`, `${key} is not recorded.`)}</Nothing>
        )
      }
    </Answered>
  )
}

function Entity({ node, kind }: { node: StoredNode; kind: (typeof entityPages)[string] }) {
  const say = useSay()
  const { lang } = useSettings()
  const evidence = node.evidence as EvidenceParts | undefined
  return (
    <article className="entity">
      <header>
        <p className="kind">{lang === 'ZH' ? kind.title.ZH : kind.name}</p>
        <h1>{nodeTitle(node)}</h1>
        <div className="actions no-print">
          <EntityLinks node={node} />
          <Button size="small" onClick={() => print()}>
            {say('打印一页', 'Print one page')}
          </Button>
          <Correction node={node} kind={kind} />
        </div>
      </header>
      <Facts node={node} kind={kind} />
      {evidence && (
        <p className="own-evidence">
          {say('本条记录：', 'This record: ')}
          {[evidence.basisLabel, evidence.asOf && say(`截至 ${evidence.asOf}`, `as of ${evidence.asOf}`)]
            .filter(Boolean)
            .join(' · ')}{' '}
          <EvidenceMark of={evidence} />
        </p>
      )}
      <SmallGraph node={node} kind={kind} />
      <Timeline node={node} kind={kind} />
      <Neighbours node={node} kind={kind} />
    </article>
  )
}
