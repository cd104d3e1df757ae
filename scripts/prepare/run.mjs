// Runs a program to its end. In: command and arguments. Out: nothing, or an error with the end of what it printed.
import { spawn } from 'node:child_process'

const keptCharacters = 4000

export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options })
    let tail = ''
    const keep = (chunk) => {
      tail = (tail + chunk).slice(-keptCharacters)
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.once('error', reject)
    child.once('close', (code) =>
      code === 0
        ? resolve(tail)
        : reject(new Error(`${command} ${args.slice(0, 3).join(' ')} … ended with ${code}:\n${tail}`)),
    )
  })
}
