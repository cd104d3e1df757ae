/** Named questions run as every operation does: same checks, limits, compiled code, kept answers and errors as `/graphql`. */
import { limits } from '../config.ts'
import type { Data, Execute } from '../questions/runQuestion.ts'
import type { Caller, Operations } from './answers/operations.ts'
import { Refusal } from './refusal.ts'

/** Each operation of a question, such as a page, has its own deadline; `spend` is told what each cost. */
export function executeQuestion(operations: Operations, caller: Caller, spend: (cost: number) => void): Execute {
  return async (operation) => {
    const deadline = AbortSignal.timeout(limits.operationMs)
    const signal = AbortSignal.any([caller.signal, deadline])
    const { body, headers } = await operations.run(operation, { ...caller, signal }).catch((error: unknown) => {
      throw deadline.aborted ? new Refusal('TIMEOUT', { limit: limits.operationMs }) : error
    })
    if (deadline.aborted) throw new Refusal('TIMEOUT', { limit: limits.operationMs })
    spend(Number(headers['x-operation-cost'] ?? 1))
    return JSON.parse(String(body.plain)) as { data?: Data | null }
  }
}
