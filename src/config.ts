/** The environment, parsed once. Every limit is named here with its unit and its reason; nothing else reads `process.env`. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const projectRoot = resolve(import.meta.dirname, '..')

/** What one request may ask: each bound has one name and one place. Shown to clients in errors and as `Query.limits`. */
export const limits = {
  /** Bytes of a request body: a hundred times the longest shipped question. */
  bodyBytes: 100_000,
  /** Tokens of a document: parsing stops here, before memory is spent. */
  tokens: 2_000,
  /** Lists and objects nested in a request's JSON: inputs of the schema nest three, and the body holds them two deeper. */
  valueDepth: 32,
  /** Characters of a text to search for: several times the longest name; each pair of them is a term for the index. */
  textCharacters: 500,
  /** Nested fields: zone → parks → companies → segments → products with connections is 13. */
  depth: 16,
  /** Aliases of one document: each repeats work that a single field would share. */
  aliases: 30,
  /** Directives of one document: @include and @skip on a few parts. */
  directives: 50,
  /** Fragments spread in one document, named or inline: each is read again where it is spread. */
  fragments: 100,
  /** Values an answer may hold by its arguments: several times the dearest shipped question, a few seconds of work. */
  cost: 500_000,
  /** Rows of one connection page. */
  pageSize: 100,
  /** Rows of a connection page when `first` is not given. */
  defaultPageSize: 20,
  /** Rows of a question's answer that is looked at, where no number is asked for: each page of a large network walks it again. */
  answerRows: 300,
  /** Rows of one exported answer: what a person still reads in a spreadsheet, a hundred pages. */
  exportRows: 10_000,
  /** Rows that a tool gives an assistant: what it can still read beside its other work. */
  toolRows: 50,
  /** Supply tiers of one traversal: beyond six every company of a country is reached. */
  traversalDepth: 6,
  /** Companies that one traversal may start from together: the anchors of a zone, or the makers of one part. */
  seeds: 20,
  /** Companies visited by one traversal unless the caller asks for fewer. */
  traversalNodes: 2_000,
  /** Milliseconds for a traversal before it is answered by a smaller depth. */
  traversalMs: 5_000,
  /** Milliseconds for one statement; Neo4j itself ends it. */
  statementMs: 10_000,
  /** Milliseconds for one operation from its arrival; then it is answered with TIMEOUT. */
  operationMs: 15_000,
  /** Bytes of memory for one statement in the managed Neo4j (neo4j.conf: db.memory.transaction.max). */
  statementBytes: 1_258_291_200,
  /** Operations that run at once: more would only make each slower on a database of a few cores. */
  operationsInFlight: 12,
  /** Statements of one operation at once; with the line above it makes the connections that can be needed. */
  statementsAtOnce: 8,
  /** Operations that wait for their turn; the next one is refused at once. */
  operationsWaiting: 200,
  /** Milliseconds in that queue before an operation is refused: a person would have given up. */
  waitMs: 5_000,
  /** Cost that one key or token may ask for in a minute: a hundred large questions. Nobody is counted where the door is open. */
  costPerMinute: 6_000_000,
  /** Errors listed in one answer: the first few tell what to mend. */
  validationErrors: 5,
} as const

/** How long a client may keep the server waiting. */
export const patience = {
  /** Milliseconds for the headers of a request. */
  headersMs: 10_000,
  /** Milliseconds for a whole request: 100 kB on a slow line. */
  requestMs: 30_000,
  /** Milliseconds in which a client that has its answer waiting takes no byte of it. */
  stalledMs: 60_000,
} as const

/** What the process keeps in memory to answer sooner. */
export const kept = {
  /** Bytes of answers kept ready, unless ANSWER_CACHE_MB says otherwise: some hundred pictures, ten thousand small answers. */
  answerBytes: 48_000_000,
  /** Documents whose compiled code is kept: a compiled operation takes about 40 kB. */
  compiledDocuments: 500,
} as const

export interface DatabaseAddress {
  uri: string
  user: string
  password: string
}

export interface Config {
  host: string
  port: number
  /** Folder of the managed local database and of everything Liantu makes for itself. */
  home: string
  /** Folder of Neo4j's jars, which the start scripts fetch and name; `undefined` when an existing server is used. */
  neo4jLib: string | undefined
  /** Set when an existing Neo4j is used; `undefined` means that Liantu runs its own. */
  neo4j: DatabaseAddress | undefined
  /** Name of the database inside the server; Community has exactly one. */
  databaseName: string
  /** Milliseconds after SIGTERM in which `/readyz` says 503 and all else is still served: until the balancer has looked. */
  drainDelayMs: number
  /** Milliseconds that requests in flight get after that. */
  drainMs: number
  logLevel: string
  /** Bytes of answers kept ready for the same question; 0 keeps none. */
  answerCacheBytes: number
  /** Milliseconds for which an answer counts as current without asking the database; 0: every answer is exact. */
  freshnessMs: number
  /** Origins of other web pages that may read answers; none by default. */
  allowedOrigins: readonly string[]
  /** `auto`: a key or token is required unless only this machine can connect. */
  access: Access
  /** Where the hashes of the API keys are. */
  keyFile: string
  /** Set when an identity provider's tokens are accepted. */
  tokens: TokenSettings | undefined
}

const accessModes = ['auto', 'required', 'open'] as const
export type Access = (typeof accessModes)[number]

export interface TokenSettings {
  issuer: string
  audience: string
  /** Address of the provider's JWKS, or a file that holds it, for closed networks. */
  keySet: string
  algorithms: readonly string[]
  /** The claim that lists the roles of a person. */
  roleClaim: string
}

/** Thrown for a setting that cannot be used; the message says which, what was found and what to write instead. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  const home = resolve(projectRoot, env.LIANTU_HOME ?? '.liantu')
  return {
    host: env.HOST ?? '127.0.0.1',
    port: wholeNumber('PORT', env.PORT, 4000, 0, 65_535),
    home,
    neo4jLib: env.LIANTU_NEO4J_LIB,
    neo4j: existingServer(env),
    databaseName: env.NEO4J_DATABASE ?? 'neo4j',
    drainDelayMs: wholeNumber('DRAIN_DELAY_MS', env.DRAIN_DELAY_MS, 0, 0, 600_000),
    drainMs: wholeNumber('DRAIN_MS', env.DRAIN_MS, 10_000, 0, 600_000),
    logLevel: env.LOG_LEVEL ?? 'info',
    answerCacheBytes: wholeNumber('ANSWER_CACHE_MB', env.ANSWER_CACHE_MB, kept.answerBytes / 1e6, 0, 4_096) * 1e6,
    freshnessMs: wholeNumber('ANSWER_FRESHNESS_MS', env.ANSWER_FRESHNESS_MS, 0, 0, 60_000),
    allowedOrigins: listOf(env.CORS_ORIGINS),
    access: oneOf('ACCESS', env.ACCESS, accessModes, 'auto'),
    keyFile: env.KEYS_FILE ? resolve(env.KEYS_FILE) : join(home, 'keys.json'),
    tokens: tokenSettings(env),
  }
}

function existingServer(env: Record<string, string | undefined>): DatabaseAddress | undefined {
  if (!env.NEO4J_URI) return undefined
  const password = env.NEO4J_PASSWORD_FILE ? readFileSync(env.NEO4J_PASSWORD_FILE, 'utf8').trim() : env.NEO4J_PASSWORD
  if (!password) {
    throw new ConfigError(
      '设了 NEO4J_URI 却没有密码：请设 NEO4J_PASSWORD_FILE（文件）或 NEO4J_PASSWORD。 ' +
        'NEO4J_URI is set but no password: set NEO4J_PASSWORD_FILE (a file) or NEO4J_PASSWORD.',
    )
  }
  return { uri: env.NEO4J_URI, user: env.NEO4J_USER ?? 'neo4j', password }
}

const listOf = (text = ''): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)

/** Any of them without the others would leave something unchecked. */
function tokenSettings(env: Record<string, string | undefined>): TokenSettings | undefined {
  const { JWT_ISSUER: issuer, JWT_AUDIENCE: audience, JWT_JWKS: keySet } = env
  if (!issuer && !audience && !keySet) return undefined
  if (!issuer || !audience || !keySet)
    throw new ConfigError(
      'JWT_ISSUER、JWT_AUDIENCE、JWT_JWKS 须一起设，或都不设。 JWT_ISSUER, JWT_AUDIENCE and JWT_JWKS belong together: set all three, or none.',
    )
  const given = listOf(env.JWT_ALGORITHMS)
  const algorithms = given.length > 0 ? given : ['RS256', 'PS256', 'ES256', 'EdDSA']
  const shared = algorithms.filter((algorithm) => /^HS|^none$/i.test(algorithm))
  if (shared.length > 0)
    throw new ConfigError(
      `JWT_ALGORITHMS 含 ${shared.join(', ')}：请只列有公钥的算法，如 RS256。 JWT_ALGORITHMS has ${shared.join(', ')}: list algorithms with a public key, such as RS256.`,
    )
  return { issuer, audience, keySet, algorithms, roleClaim: env.JWT_ROLE_CLAIM ?? 'roles' }
}

function oneOf<Value extends string>(
  name: string,
  text: string | undefined,
  values: readonly Value[],
  fallback: Value,
): Value {
  if (text === undefined || text === '') return fallback
  const value = values.find((each) => each === text)
  if (value === undefined)
    throw new ConfigError(
      `${name} 是“${text}”，应为 ${values.join('、')} 之一。 ${name} is "${text}": write one of ${values.join(', ')}.`,
    )
  return value
}

function wholeNumber(name: string, text: string | undefined, fallback: number, least: number, most: number): number {
  if (text === undefined || text === '') return fallback
  const value = Number(text)
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new ConfigError(
      `${name} 是“${text}”，应为 ${least} 到 ${most} 的整数。 ${name} is "${text}": write a whole number from ${least} to ${most}.`,
    )
  }
  return value
}
