/** What is known of one segment in the zone: makers, who buys it outside, projects, evidence, and the way to candidates. */
import { Button } from 'antd'
import { Link } from 'wouter'
import { entityPath, viewPath } from '../../app/paths.ts'
import { useSay } from '../../app/settings.ts'
import { EvidenceMark } from '../../evidence/EvidenceMark.tsx'
import { NodeLinks } from '../parts/NodeLinks.tsx'
import type { Segment } from './arrangeChain.ts'
import '../parts/panel.css'

export function SegmentPanel({ segment: each, zone, close }: { segment: Segment; zone: string; close(): void }) {
  const say = useSay()
  return (
    <aside className="panel" aria-label={each.segment.name}>
      <header>
        <h3>
          <Link href={entityPath(each.segment.id)}>{each.segment.name}</Link>
        </h3>
        <Button size="small" onClick={close}>
          {say('关闭', 'Close')}
        </Button>
      </header>
      <p>
        <span className="tag">{each.stateLabel}</span> {each.leadLabel}{' '}
        {each.surveyedOn
          ? say(
              `调查于 ${each.surveyedOn}${each.surveyLapsed ? '，已过期' : ''}`,
              `surveyed ${each.surveyedOn}${each.surveyLapsed ? ', lapsed' : ''}`,
            )
          : say('未调查', 'not surveyed')}
      </p>
      <dl>
        <dt>{say(`本区生产者 ${each.makersHere}`, `Makers here: ${each.makersHere}`)}</dt>
        <dd>
          <NodeLinks nodes={each.makers} />
        </dd>
        <dt>{say('外购的链主', 'Anchors that buy it')}</dt>
        <dd>
          <NodeLinks nodes={each.anchorsBuying} />
        </dd>
        <dt>{say('项目', 'Projects')}</dt>
        <dd>
          <NodeLinks nodes={each.projects} />
        </dd>
      </dl>
      <p>
        <Link className="button" href={viewPath('candidates', { segment: each.segment.id, zone })}>
          {say('看招引对象', 'See candidates')}
        </Link>{' '}
        <EvidenceMark of={each.evidence} />
      </p>
    </aside>
  )
}
