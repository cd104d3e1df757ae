/** In: a path. Out: the bytes of the file, piece by piece, from the start at every call; gzip is unpacked under a cap. */
import { createReadStream } from 'node:fs'
import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { verdictAt } from '../verdict.ts'
import { placeOfFile, UnreadableFile } from './rawTable.ts'

export interface ByteSource {
  /** Name of the file inside the delivery. */
  name: string
  chunks(): AsyncIterable<Uint8Array>
}

/** Bytes of one unpacked file: ten million long rows; a bomb of a thousandth of it on disk stops here. */
const mostUnpacked = 4 * 1024 ** 3

export function fileBytes(name: string, path: string): ByteSource {
  return { name, chunks: () => (isGzip(name) ? unpacked(name, path) : createReadStream(path)) }
}

export const isGzip = (name: string): boolean => name.toLowerCase().endsWith('.gz')

async function* unpacked(name: string, path: string): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip()
  // Faults of either side come out of the iteration below.
  pipeline(createReadStream(path), gunzip, () => {})
  let size = 0
  try {
    for await (const chunk of Readable.from(gunzip) as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > mostUnpacked) {
        const expected = `解压后至多 ${mostUnpacked} 字节。 At most so many bytes unpacked`
        throw new UnreadableFile(verdictAt(placeOfFile(name), { code: 'TOO_LARGE', expected }))
      }
      yield chunk
    }
  } catch (error) {
    if (error instanceof UnreadableFile || !isZlibFault(error)) throw error
    const expected = '一个完整的 gzip 文件。 A whole gzip file'
    throw new UnreadableFile(verdictAt(placeOfFile(name), { code: 'FILE_KIND', found: error.message, expected }))
  } finally {
    gunzip.destroy()
  }
}

const isZlibFault = (error: unknown): error is Error =>
  error instanceof Error && /^Z_/.test((error as NodeJS.ErrnoException).code ?? '')
