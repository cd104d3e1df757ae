// One preparation at a time: a second one waits for its turn, so that two starts at once do not spoil each other.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { say } from './say.mjs'

export async function inTurn(home, work) {
  mkdirSync(home, { recursive: true })
  const file = join(home, 'preparing')
  for (let waited = 0; !take(file); waited += 1) {
    if (waited === 0)
      say(`另一个准备过程正在进行，等待… Waiting for another preparation (its process is named in ${file})…`)
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

/** False while a living process holds it. */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    if (!isAlive(file)) rmSync(file, { force: true })
    return false
  }
}

/** Our own number in it is from a process before us: a container starts counting anew. */
function isAlive(file) {
  try {
    const pid = Number(readFileSync(file, 'utf8'))
    if (pid === process.pid) return false
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
