/** Reads a JSON body within the limit. Out: the parsed value, or a refusal with its HTTP status; never an unbounded buffer. */
import type { IncomingMessage } from 'node:http'
import { limits } from '../config.ts'
import { parseBounded } from './boundedJson.ts'
import { Refusal } from './refusal.ts'

export async function readJsonBody(request: IncomingMessage): Promise<unknown> {
  const encoding = request.headers['content-encoding'] ?? 'identity'
  // An inflated body could be of any size; operations are small, so no compressed request is needed.
  if (encoding !== 'identity') throw new Refusal('UNSUPPORTED_ENCODING', { found: encoding })
  if (Number(request.headers['content-length'] ?? 0) > limits.bodyBytes) throw tooLarge()
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > limits.bodyBytes) throw tooLarge()
      chunks.push(chunk)
    }
  } catch (error) {
    // The connection ended before the body did.
    throw request.complete || error instanceof Refusal ? error : new Refusal('CANCELLED')
  }
  // Apollo answers other content types itself, with what to send instead. The type itself counts: `text/plain; application/json`
  // is what a page of another site may send without asking.
  const type = request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase()
  if (type !== 'application/json') return ''
  try {
    return parseBounded(Buffer.concat(chunks).toString('utf8'))
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal('BAD_JSON', { detail: (error as Error).message })
  }
}

const tooLarge = () => new Refusal('BODY_TOO_LARGE', { limit: limits.bodyBytes })
