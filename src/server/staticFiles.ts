/** The built web application: pages under a strict Content Security Policy, hashed assets cached for a year. Nothing outside `web/dist` is served. */
import { readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { projectRoot } from '../config.ts'

const root = join(projectRoot, 'web/dist')

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.map': 'application/json',
}

/** GraphiQL's editor writes inline styles and data: fonts; scripts, workers and requests stay with this origin. */
const pagePolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "worker-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** The build writes large files compressed too; the first that the client takes is sent. */
const encodings = { br: '.br', gzip: '.gz' } as const

interface BuiltFile {
  bytes: Buffer
  type: string
  compressed: ReadonlyMap<keyof typeof encodings, Buffer>
}

const files = new Map<string, BuiltFile>()

/** Built files do not change while the server runs: each is read once. */
function builtFile(path: string): BuiltFile | undefined {
  const file = join(root, normalize(`/${path}`))
  // By the file, not by the address: one file has endless addresses (/a/./b, /a//b).
  const known = files.get(file)
  if (known) return known
  const type = contentTypes[extname(file)]
  const bytes = type && readIfThere(file)
  if (!bytes) return undefined
  const compressed = Object.entries(encodings).flatMap(([encoding, ending]) => {
    const smaller = readIfThere(file + ending)
    return smaller ? [[encoding as keyof typeof encodings, smaller] as const] : []
  })
  const built = { bytes, type, compressed: new Map(compressed) }
  files.set(file, built)
  return built
}

/** A build that runs beside the server takes files away between two looks: what cannot be read is not there. */
function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}

/** False when there is no such file. `path` is relative to the built application. */
export function sendBuiltFile(path: string, acceptEncoding: string, response: ServerResponse): boolean {
  const file = builtFile(path)
  if (!file) return false
  const [encoding, compressed] = [...file.compressed].find(([name]) => acceptEncoding.includes(name)) ?? []
  const page = file.type.startsWith('text/html')
  response.writeHead(200, {
    'content-type': file.type,
    'content-length': (compressed ?? file.bytes).length,
    'cache-control': page ? 'no-cache' : 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
    ...(encoding ? { 'content-encoding': encoding } : {}),
    ...(page ? { 'content-security-policy': pagePolicy } : {}),
  })
  response.end(compressed ?? file.bytes)
  return true
}
