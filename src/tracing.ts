/**
 * Spans for whoever runs an OpenTelemetry SDK (`NODE_OPTIONS=--import=<its set-up>`); without one they cost next to nothing.
 * Names and kinds only: no text of a user, no value of a parameter.
 */
import { type Attributes, type SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'

const tracer = trace.getTracer('liantu')

export function traced<Result>(
  name: string,
  kind: SpanKind,
  attributes: Attributes,
  work: () => Promise<Result>,
): Promise<Result> {
  return tracer.startActiveSpan(name, { kind, attributes }, async (span) => {
    try {
      return await work()
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR, message: (error as Error).name })
      throw error
    } finally {
      span.end()
    }
  })
}
