/** Where the database of a measurement answers, as the process that measures says. */
import type { DatabaseAddress } from '../../src/config.ts'

export function benchAddress(): DatabaseAddress {
  const { BENCH_URI: uri = '', BENCH_USER: user = '', BENCH_PASSWORD: password = '' } = process.env
  return { uri, user, password }
}
