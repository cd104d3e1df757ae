/** Waits for a server that is starting. In: where it will answer, and what it shall do. Out: nothing, once it has done that. */
import { setTimeout as sleep } from 'node:timers/promises'
import neo4j, { type Driver, Neo4jError } from 'neo4j-driver'
import type { DatabaseAddress } from '../../config.ts'

/** Neo4j serves in about five seconds; a slow disk or a recovery after a crash takes longer. */
const startMs = 180_000
/** What a new Neo4j opens with, and must change before it does anything else. */
const factoryPassword = 'neo4j'

export class NotAnsweringError extends Error {
  override name = 'NotAnsweringError'
}

/** A server that accepts connections may not serve its databases yet: tries until one statement succeeds. */
export const untilAnswering = (address: DatabaseAddress, hasEnded: () => boolean): Promise<void> =>
  tryUntilDone(address, hasEnded, (driver) => run(driver, 'neo4j', 'RETURN 1', {}))

/** Gives a new server its password. One that refuses the factory's has it already, from a first start that was cut short. */
export async function setPassword(address: DatabaseAddress, hasEnded: () => boolean): Promise<void> {
  const parameters = { old: factoryPassword, new: address.password }
  const text = 'ALTER CURRENT USER SET PASSWORD FROM $old TO $new'
  try {
    await tryUntilDone({ ...address, password: factoryPassword }, hasEnded, (driver) =>
      run(driver, 'system', text, parameters),
    )
  } catch (error) {
    if (!isWrongPassword(error)) throw error
  }
}

async function tryUntilDone(
  address: DatabaseAddress,
  hasEnded: () => boolean,
  work: (driver: Driver) => Promise<void>,
): Promise<void> {
  const { uri, user, password } = address
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { connectionTimeout: 2_000 })
  const deadline = Date.now() + startMs
  try {
    for (;;) {
      if (hasEnded()) throw new NotAnsweringError('Neo4j ended while starting')
      try {
        return await work(driver)
      } catch (error) {
        if (isWrongPassword(error)) throw error
        if (Date.now() > deadline) throw new NotAnsweringError(`Neo4j does not answer after ${startMs / 1000} s`)
      }
      await sleep(150)
    }
  } finally {
    await driver.close()
  }
}

const isWrongPassword = (error: unknown) =>
  error instanceof Neo4jError && error.code === 'Neo.ClientError.Security.Unauthorized'

/** Not a managed transaction: its retries would wait longer than the server needs. */
async function run(driver: Driver, database: string, text: string, parameters: Record<string, string>): Promise<void> {
  const session = driver.session({ database })
  try {
    await session.run(text, parameters)
  } finally {
    await session.close()
  }
}
