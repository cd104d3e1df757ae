/** Tokens of an identity provider (JWT, OpenID Connect). In: a compact token. Out: who it is, or an error that says why not. */
import { readFileSync } from 'node:fs'
import { createLocalJWKSet, createRemoteJWKSet, type JWTPayload, jwtVerify } from 'jose'
import type { Role } from '../../access/role.ts'
import { ConfigError, type TokenSettings } from '../../config.ts'
import type { Caller } from './caller.ts'

/** Seconds that the clocks of two machines may differ. */
const clockTolerance = 30

export type TokenReader = (token: string) => Promise<Caller>

/** Issuer, audience and algorithms are always checked: jose leaves out what it is not given. Throws what jose throws. */
export function tokenReader({ issuer, audience, algorithms, keySet, roleClaim }: TokenSettings): TokenReader {
  const keys = /^https?:/.test(keySet) ? createRemoteJWKSet(new URL(keySet)) : localKeySet(keySet)
  const options = { issuer, audience, algorithms: [...algorithms], clockTolerance, requiredClaims: ['exp', 'sub'] }
  return async (token) => {
    const { payload } = await jwtVerify(token, keys, options)
    return { id: `${payload.iss}#${payload.sub}`, role: roleOf(payload, roleClaim) }
  }
}

function localKeySet(path: string): ReturnType<typeof createLocalJWKSet> {
  try {
    return createLocalJWKSet(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    throw new ConfigError(
      `JWT_JWKS 须为 JWKS 文件或网址。 JWT_JWKS: ${path} is no JWKS file: ${(error as Error).message}`,
      { cause: error },
    )
  }
}

/** A provider's role named admin, or liantu-admin, is ours; everyone else whom it lets in reads. */
function roleOf(payload: JWTPayload, claim: string): Role {
  const held = [payload[claim]].flat()
  return held.includes('admin') || held.includes('liantu-admin') ? 'admin' : 'reader'
}
