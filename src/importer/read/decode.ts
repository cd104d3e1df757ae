/** In: the bytes of a file. Out: which encoding they are in, and their text. Strict: a byte that does not fit is never replaced. */
import type { ByteSource } from './bytes.ts'

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const
export type Encoding = (typeof encodings)[number]

/**
 * BOM, then strict UTF-8, then strict GB18030: in this order, because every UTF-8 text also decodes as GB18030.
 * Null when none fits, or not the one that is `forced`. Reads the whole file, which is cheap beside parsing it.
 */
export async function findEncoding(source: ByteSource, forced?: Encoding): Promise<Encoding | null> {
  const marked = forced ?? (await byteOrderMark(source))
  for (const encoding of marked ? [marked] : (['utf-8', 'gb18030'] as const)) {
    if (await fits(source, encoding)) return encoding
  }
  return null
}

/** Text with line ends as LF alone, in which the parser counts lines as an editor does. Throws a `TypeError` at a byte that does not fit. */
export async function* decode(source: ByteSource, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  let held = ''
  for await (const chunk of source.chunks()) {
    const text = held + decoder.decode(chunk, { stream: true })
    // A CR at the end of a piece may be half of a CRLF.
    held = text.endsWith('\r') ? '\r' : ''
    yield unixLines(held ? text.slice(0, -1) : text)
  }
  yield unixLines(held + decoder.decode())
}

const unixLines = (text: string): string => (text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text)

async function byteOrderMark(source: ByteSource): Promise<Encoding | null> {
  for await (const [first, second] of source.chunks()) {
    if (first === 0xff && second === 0xfe) return 'utf-16le'
    if (first === 0xfe && second === 0xff) return 'utf-16be'
    return null
  }
  return null
}

async function fits(source: ByteSource, encoding: Encoding): Promise<boolean> {
  try {
    for await (const _ of decode(source, encoding));
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}
