/** Where one drawn supply link comes from; asked when it is opened, since a network may hold thousands. */
import { Button, Popover } from 'antd'
import { useAnswer } from '../../api/useAnswer.ts'
import { Answered } from '../../app/Answered.tsx'
import { useSay, useSettings } from '../../app/settings.ts'
import { EvidenceText } from '../../evidence/EvidenceMark.tsx'
import { SupplyEvidenceDocument } from '../../generated/graphql.ts'
import type { NetworkLink } from './network.ts'

type Drawn = Pick<NetworkLink, 'id' | 'source' | 'target'>

export function LinkEvidence({ link }: { link: Drawn }) {
  const say = useSay()
  return (
    <Popover trigger="click" destroyOnHidden placement="bottom" content={<Evidence link={link} />}>
      <Button type="link" size="small" className="evidence-mark">
        {say('出处', 'Sources')}
      </Button>
    </Popover>
  )
}

function Evidence({ link: { id, source, target } }: { link: Drawn }) {
  const say = useSay()
  const { lang } = useSettings()
  const asked = useAnswer(SupplyEvidenceDocument, { supplier: { id: source }, customer: { id: target }, lang })
  return (
    <Answered asked={asked}>
      {({ supplier, customer }) => {
        const edges = [...(customer?.suppliers.edges ?? []), ...(supplier?.customers.edges ?? [])]
        const found = edges.find((edge) => edge.id === id || `SUPPLIES:${edge.id}` === id)
        if (found) return <EvidenceText all={[found.evidence]} />
        return say(
          '两端企业的关系都超过 100 条，这一条的出处见企业页。',
          'Both companies have more than 100 links; see their pages for the evidence of this one.',
        )
      }}
    </Answered>
  )
}
