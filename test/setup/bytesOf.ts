/** In: a name and its content. Out: the bytes of a file as the importer reads them, in pieces of `size`. */
import type { ByteSource } from '../../src/importer/read/bytes.ts'

export function bytesOf(name: string, content: string | Uint8Array, size = 65_536): ByteSource {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return {
    name,
    async *chunks() {
      for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
    },
  }
}

/** All that an iteration of batches hands on. */
export async function allOf<T>(batches: AsyncIterable<readonly T[]>): Promise<T[]> {
  const all: T[] = []
  for await (const batch of batches) all.push(...batch)
  return all
}
