/** A request that is answered without being executed. Written as a GraphQL error, so that clients handle one shape. */
import { type ErrorCodeName, errorCodes, errorMessage } from '../errorCodes.ts'

export class Refusal extends Error {
  override name = 'Refusal'
  readonly status: number
  readonly code: ErrorCodeName
  readonly details: Record<string, unknown>

  /** `details` fill the code's message and go to the client beside it. */
  constructor(code: ErrorCodeName, details: Record<string, unknown> = {}) {
    super(errorMessage(code, details))
    this.status = errorCodes[code].status ?? 400
    this.code = code
    this.details = details
  }

  toBody(requestId: string): string {
    return JSON.stringify({
      errors: [{ message: this.message, extensions: { code: this.code, ...this.details, requestId } }],
    })
  }
}
