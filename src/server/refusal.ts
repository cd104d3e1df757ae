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

  /** What HTTP says beside the status. */
  get headers(): Record<string, string> {
    const { retryAfter = 5 } = this.details
    if (this.status === 503 || this.status === 429) return { 'retry-after': String(retryAfter) }
    if (this.status === 405) return { allow: 'GET, POST' }
    return this.status === 401 ? { 'www-authenticate': 'Bearer realm="liantu"' } : {}
  }

  toBody(requestId: string): string {
    return JSON.stringify({
      errors: [{ message: this.message, extensions: { code: this.code, ...this.details, requestId } }],
    })
  }
}
