/** Where one drawn supply link comes from; asked when it is opened, since a network may hold thousands. */
import { Button, Popover } from 'antd'
import { useAnswer } from '../../api/useAnswer.ts'
import { Answered } from '../../app/Answered.tsx'
import { useSay, useSettings } from '../../app/settings.ts'
import { EvidenceText } from '../../evidence/EvidenceMark.tsx'
import { SupplyEvidenceDocument } from '../../generated/graphql.ts'
import type { NetworkLink } from './network.ts'

export function LinkEvidence({ link }: { link: Pick<NetworkLink, 'id' | 'target'> }) {
  const say = useSay()
  return (
    <Popover trigger="click" destroyOnHidden placement="bottom" content={<Evidence link={link} />}>
      <Button type="link" size="small" className="evidence-mark">
        {say('出处', 'Sources')}
      </Button>
    </Popover>
  )
}

function Evidence({ link: { id, target } }: { link: Pick<NetworkLink, 'id' | 'target'> }) {
  const { lang } = useSettings()
  const asked = useAnswer(SupplyEvidenceDocument, { company: { id: target }, lang })
  return (
    <Answered asked={asked}>
      {({ company }) => {
        const edges = [...(company?.suppliers.edges ?? []), ...(company?.customers.edges ?? [])]
        const found = edges.find((edge) => edge.id === id || `SUPPLIES:${edge.id}` === id)
        return <EvidenceText all={found ? [found.evidence] : []} />
      }}
    </Answered>
  )
}
