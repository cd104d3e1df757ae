/**
 * The API keys of one installation: a file that its owner alone may read (docs/decisions/0005-keys-in-a-file.md). It holds no
 * key, only SHA-256 hashes; a key has 256 random bits, so a fast hash cannot be searched backwards.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Role } from './role.ts'

export interface StoredKey {
  /** The readable part, also the beginning of the key: tells keys apart in lists and logs. */
  id: string
  /** Whose it is, in words. */
  name: string
  role: Role
  sha256: string
  createdAt: string
  /** Missing: never. */
  expiresAt?: string
  revokedAt?: string
}

export interface NewKey {
  /** Shown once. */
  key: string
  stored: StoredKey
}

export class KeyFile {
  private readonly path: string
  private read: { stamp: string; keys: readonly StoredKey[] } = { stamp: '', keys: [] }

  constructor(path: string) {
    this.path = path
  }

  /** Read again when the file has changed, so that a running server follows what the command line does. */
  list(): readonly StoredKey[] {
    if (!existsSync(this.path)) return []
    const { mtimeMs, size, ino } = statSync(this.path)
    const stamp = `${mtimeMs} ${size} ${ino}`
    if (stamp !== this.read.stamp)
      this.read = { stamp, keys: JSON.parse(readFileSync(this.path, 'utf8')) as StoredKey[] }
    return this.read.keys
  }

  create(name: string, role: Role, days: number | undefined, now = new Date()): NewKey {
    const id = `lt_${randomBytes(4).toString('hex')}`
    const key = `${id}_${randomBytes(32).toString('base64url')}`
    const expiresAt = days === undefined ? {} : { expiresAt: new Date(now.getTime() + days * 86_400_000).toISOString() }
    const stored = { id, name, role, sha256: hashOf(key), createdAt: now.toISOString(), ...expiresAt }
    this.write([...this.list(), stored])
    return { key, stored }
  }

  /** False when there is no such key; a revoked one stays in the list and stays revoked. */
  revoke(id: string, now = new Date()): boolean {
    const keys = this.list()
    if (!keys.some((key) => key.id === id)) return false
    this.write(keys.map((key) => (key.id === id ? { ...key, revokedAt: key.revokedAt ?? now.toISOString() } : key)))
    return true
  }

  /** The key's record when it is known, in time and not revoked. */
  find(key: string, now = new Date()): StoredKey | undefined {
    const id = /^(lt_[\da-f]{8})_/.exec(key)?.[1]
    const stored = this.list().find((each) => each.id === id)
    const isSame = stored && timingSafeEqual(Buffer.from(stored.sha256, 'hex'), Buffer.from(hashOf(key), 'hex'))
    return isSame && isValid(stored, now) ? stored : undefined
  }

  /** Renamed into place: a server that reads meanwhile sees the old list or the new one. */
  private write(keys: readonly StoredKey[]): void {
    mkdirSync(dirname(this.path), { recursive: true, mode: 0o700 })
    const written = `${this.path}.new`
    writeFileSync(written, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 })
    renameSync(written, this.path)
  }
}

export const isValid = ({ expiresAt, revokedAt }: StoredKey, now = new Date()): boolean =>
  revokedAt === undefined && (expiresAt === undefined || expiresAt > now.toISOString())

const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex')
