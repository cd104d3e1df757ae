/** A request that is answered without being executed. Written as a GraphQL error, so that clients handle one shape. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly status: number
  readonly code: string
  readonly details: Record<string, unknown>

  constructor(status: number, code: string, message: string, details: Record<string, unknown> = {}) {
    super(message)
    this.status = status
    this.code = code
    this.details = details
  }

  toBody(requestId: string): string {
    return JSON.stringify({
      errors: [{ message: this.message, extensions: { code: this.code, ...this.details, requestId } }],
    })
  }
}
