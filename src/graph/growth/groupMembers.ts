/** All recorded entities of a company's group, inside and outside a zone (question 36): who could move in. In: keys. Out: members with presence. */
import type { QueryContext } from '../../relations/queryContext.ts'
import { type Affiliation, loadAffiliates, type StoredEvidence } from '../supply/affiliates.ts'
import { type Presence, presenceBeside } from '../supply/presence.ts'

export interface GroupMember {
  company: string
  affiliation: Affiliation
  /** The company asked about controls it. */
  controlled: boolean
  evidence: readonly StoredEvidence[]
  /** Null without a zone. */
  presence: Presence | null
}

const order: readonly Affiliation[] = ['OWN_GROUP', 'JOINT_VENTURE', 'SHAREHOLDER', 'INDEPENDENT']

export async function groupMembers(
  company: string,
  zone: string | null,
  context: QueryContext,
): Promise<GroupMember[]> {
  const affiliates = await loadAffiliates(company, context)
  const members = await Promise.all(
    [...affiliates].map(async ([key, { affiliation, controlled, evidence }]) => ({
      ...{ company: key, affiliation, controlled, evidence },
      presence: zone === null ? null : await presenceBeside(zone, key, context),
    })),
  )
  return members.sort(
    (a, b) =>
      order.indexOf(a.affiliation) - order.indexOf(b.affiliation) ||
      Number(b.controlled) - Number(a.controlled) ||
      (a.company < b.company ? -1 : 1),
  )
}
