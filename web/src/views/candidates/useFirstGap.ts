/** The segment the page opens on when none is given: the gap with the best lead. */
import { useAnswer } from '../../api/useAnswer.ts'
import { useSettings } from '../../app/settings.ts'
import { useToday } from '../../app/useParameter.ts'
import { GapsDocument } from '../../generated/graphql.ts'
import type { Places } from '../../start/places.ts'

export function useFirstGap(given: string | undefined, { zone, chain }: Places): string | undefined {
  const { lang } = useSettings()
  const today = useToday()
  const asked = useAnswer(
    GapsDocument,
    !given && zone && chain ? { zone: { id: zone }, chain: { id: chain }, today: today ?? null, lang } : undefined,
  )
  return given ?? (asked.state === 'answered' ? asked.data.zone?.gaps.gaps[0]?.segment.id : undefined)
}
