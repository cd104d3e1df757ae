/** The door of the API: who may come in. Open on loopback; elsewhere a key or a token, and start-up refuses to stand open. */
import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import { isValid, KeyFile } from '../../access/keyFile.ts'
import type { Role } from '../../access/role.ts'
import { type Config, ConfigError } from '../../config.ts'
import { Refusal } from '../refusal.ts'
import type { Caller } from './caller.ts'
import { tokenReader } from './tokens.ts'

export interface Door {
  /** The caller; undefined where nobody is asked. Throws UNAUTHENTICATED, or FORBIDDEN where `role` is not theirs. */
  admit(request: IncomingMessage, role?: Role): Promise<Caller | undefined>
}

export type DoorSettings = Pick<Config, 'host' | 'access' | 'keyFile' | 'tokens'>

/** Asks nobody; what needs an admin is then for this machine only. */
export const openDoor: Door = {
  async admit(request, role) {
    if (role === 'admin' && !isLoopback(request.socket.remoteAddress ?? ''))
      throw new Refusal('FORBIDDEN', { limit: role, found: 'nobody' })
    return undefined
  },
}

/**
 * Asks nobody either, and answers to names of this machine alone: a page of another site whose name is made to point here
 * (DNS rebinding) would read as one of ours.
 */
const ownMachineDoor: Door = {
  async admit(request, role) {
    const { host } = request.headers
    if (host !== undefined && !isLoopback(nameOf(host))) throw new Refusal('HOST_NOT_ALLOWED', { found: host })
    return openDoor.admit(request, role)
  },
}

/** `[::1]:4000` → `::1`. */
const nameOf = (host: string): string =>
  host
    .replace(/:\d+$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .toLowerCase()

/** Throws a ConfigError for a server that other machines can reach and that asks nobody who they are. */
export function createDoor({ host, access, keyFile, tokens }: DoorSettings): Door {
  const isAsked = access === 'required' || (access === 'auto' && (!isLoopback(host) || tokens !== undefined))
  if (!isAsked) return access === 'open' ? openDoor : ownMachineDoor
  const keys = new KeyFile(keyFile)
  if (!tokens && !keys.list().some((key) => isValid(key))) throw new ConfigError(standsOpen(host))
  const readToken = tokens && tokenReader(tokens)
  return {
    async admit(request, role) {
      const caller = await callerOf(request.headers.authorization)
      if (role === 'admin' && caller.role !== 'admin')
        throw new Refusal('FORBIDDEN', { limit: role, found: caller.role })
      return caller
    },
  }

  async function callerOf(authorization: string | undefined): Promise<Caller> {
    const secret = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1]
    if (secret === undefined) throw notAdmitted('没有密钥。', 'No key was sent.')
    if (!readToken || secret.startsWith('lt_')) {
      const key = keys.find(secret)
      if (!key) throw notAdmitted('密钥不对、已过期或已吊销。', 'The key is unknown, expired or revoked.')
      return { id: key.id, role: key.role }
    }
    try {
      return await readToken(secret)
    } catch (error) {
      // jose's codes name what does not fit: ERR_JWT_EXPIRED, ERR_JWS_SIGNATURE_VERIFICATION_FAILED.
      const code = (error as { code?: string }).code ?? 'ERR_JWT_INVALID'
      throw notAdmitted(`令牌不被接受（${code}）。`, `The token is not accepted (${code}).`)
    }
  }
}

const notAdmitted = (reason: string, reasonEn: string) => new Refusal('UNAUTHENTICATED', { reason, reasonEn })

/** An address of this machine alone. A name other than localhost may point anywhere. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIP(host) !== 0 && /^(::ffff:)?127\./.test(host))

const standsOpen = (host: string) => `HOST=${host}：别的机器连得到，却没有人问来者是谁。请任选其一：
HOST=${host} can be reached from other machines and asks nobody who they are. Choose one:
  npx liantu keys create <name>                        一人一把密钥 a key for each person or program
  JWT_ISSUER=… JWT_AUDIENCE=… JWT_JWKS=<url|file>      单位的统一登录 tokens of your identity provider
  HOST=127.0.0.1                                       只给本机用 for this machine only
  ACCESS=open                                          前面另有关口时 where another gate stands before it`
