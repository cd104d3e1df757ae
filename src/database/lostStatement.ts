/**
 * A statement that never arrived: something between us and the server, a firewall above all, has forgotten one connection and
 * swallows what is sent on it, while others work. The server knows nothing of the statement then, and says so when asked.
 */
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Driver } from 'neo4j-driver'
import { operateStatement } from './statement.ts'
import { NoAnswer } from './within.ts'

export class LostStatement extends NoAnswer {
  override name = 'LostStatement'
}

const underWay = operateStatement('under-way')
const ours = randomUUID()
let attempts = 0

/** A mark of its own for every statement sent, in its metadata. */
export function nextAttempt(): string {
  attempts += 1
  return `${ours} ${attempts}`
}

/** An answer that is on its way when the server is asked gets here in this time, and what the question itself took. */
const arrivalMs = 500

/**
 * Resolves to true when a statement sent earlier is not known to the one server there is, and no answer of it can be on its way.
 * `isKnown` asks the server (`isUnderWay`).
 */
export async function isLost(isKnown: () => Promise<boolean>): Promise<boolean> {
  const began = performance.now()
  if (await isKnown()) return false
  await sleep(arrivalMs + 2 * (performance.now() - began))
  return true
}

/** Whether the server works on a statement. */
export async function isUnderWay(driver: Driver, database: string, attempt: string): Promise<boolean> {
  const session = driver.session({ database, defaultAccessMode: 'READ' })
  try {
    const { records } = await session.run(underWay.text, { attempt }, { timeout: 2_000 })
    return records[0]?.get('rows')[0][0] !== 0
  } finally {
    await session.close()
  }
}
