/** The questions that the server offers, with what the loaded data can answer. */
import type { Catalogue } from '../../../src/questions/catalogue.ts'
import { Refused, send, untilAnswered } from '../api/ask.ts'
import { type Asked, useAsked } from '../api/useAnswer.ts'

export function useCatalogue(): Asked<Catalogue> {
  return useAsked<Catalogue>('/questions', (signal) =>
    untilAnswered(async () => {
      const response = await send('/questions', { signal })
      const body = (await response.json().catch(() => undefined)) as (Catalogue & Pick<Refused, 'errors'>) | undefined
      if (!response.ok || !body?.questions) throw new Refused(body?.errors ?? [{ message: `HTTP ${response.status}` }])
      return { data: body, errors: [] }
    }),
  )
}
