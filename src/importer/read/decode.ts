/** In: the bytes of a file. Out: its text and the encoding found. Strict: a byte that does not fit is never replaced. */

export interface Decoded {
  text: string
  encoding: 'utf-8' | 'gb18030'
}

/**
 * BOM, then strict UTF-8, then strict GB18030: in this order, because every UTF-8 text also decodes as GB18030.
 * Null when neither fits.
 */
export function decode(bytes: Uint8Array): Decoded | null {
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding }
    } catch {}
  }
  return null
}
