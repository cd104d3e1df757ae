/** The real API on a free port of loopback, over the test database; its log is silent. */
import { pino } from 'pino'
import type { Database } from '../../src/database/database.ts'
import { type Api, startApi } from '../../src/server/api.ts'

export const startTestApi = (database: Database): Promise<Api> =>
  startApi({ host: '127.0.0.1', port: 0, drainMs: 2_000, allowedOrigins: [] }, database, pino({ level: 'silent' }))
