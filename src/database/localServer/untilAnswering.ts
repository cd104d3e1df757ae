/** Waits for a server that is starting. In: where it will answer. Out: nothing once it has answered; an error that says why it will not. */
import { setTimeout as sleep } from 'node:timers/promises'
import neo4j, { type Driver, Neo4jError } from 'neo4j-driver'
import type { DatabaseAddress } from '../../config.ts'

/** Neo4j serves in about five seconds; a slow disk or a recovery after a crash takes longer. */
const startMs = 180_000
const pauseMs = 150

export class NotAnsweringError extends Error {
  override name = 'NotAnsweringError'
}

/** A server that accepts connections may not serve its database yet: asks until it does, and no longer than it can come to. */
export async function untilAnswering(address: DatabaseAddress, hasEnded: () => boolean): Promise<void> {
  const { uri, user, password } = address
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { connectionTimeout: 2_000 })
  const deadline = Date.now() + startMs
  try {
    while (!(await answers(driver))) {
      if (hasEnded()) throw new NotAnsweringError('Neo4j 启动时退出了。 Neo4j ended while starting')
      if (Date.now() > deadline)
        throw new NotAnsweringError(
          `Neo4j 过了 ${startMs / 1000} 秒仍不应答。 Neo4j does not answer after ${startMs / 1000} s`,
        )
      await sleep(pauseMs)
    }
  } finally {
    await driver.close()
  }
}

/** Throws where waiting is in vain: the password is wrong, or the database has failed inside a server that runs. */
async function answers(driver: Driver): Promise<boolean> {
  try {
    await run(driver, 'neo4j', 'RETURN 1')
    return true
  } catch (error) {
    const code = error instanceof Neo4jError ? error.code : ''
    if (code.startsWith('Neo.ClientError.Security'))
      throw new NotAnsweringError('Neo4j 不认其文件夹里的密码。 Neo4j refuses the password that its folder holds')
    if (code.includes('DatabaseUnavailable')) await refuseFailedDatabase(driver)
    return false
  }
}

async function refuseFailedDatabase(driver: Driver): Promise<void> {
  const text =
    "SHOW DATABASE neo4j YIELD currentStatus, statusMessage WHERE currentStatus = 'offline' RETURN statusMessage"
  const [message] = await run(driver, 'system', text).catch(() => [])
  if (message)
    throw new NotAnsweringError(`Neo4j 在运行，数据库却没有： Neo4j runs, but its database does not: ${message}`)
}

/** The first column. Not a managed transaction: its retries would wait longer than the server needs. */
async function run(driver: Driver, database: string, text: string): Promise<unknown[]> {
  const session = driver.session({ database })
  try {
    const { records } = await session.run(text)
    return records.map((record) => record.get(0))
  } finally {
    await session.close()
  }
}
