/** The log: a line of JSON for each event, with the request id that the client got too. What people must not read is left out. */
import { type DestinationStream, type Logger, pino } from 'pino'

/** Secrets by where they could stand; variables and parameters may hold what a survey told in confidence. */
const secrets = ['authorization', 'cookie', 'password', 'token', 'key', 'variables', 'parameters']
const paths = secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`])

export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = { level, redact: { paths, censor: '[redacted]' }, base: { app: 'liantu' } }
  return destination ? pino(options, destination) : pino(options)
}
