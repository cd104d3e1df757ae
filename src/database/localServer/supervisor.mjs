// Runs Java and outlives nobody: when standard input closes, because the owner stopped or was killed, Java is ended too.
// Plain JavaScript: started as a process of its own. Arguments: the command and its arguments.
import { spawn } from 'node:child_process'

const graceMs = 20_000
const [command, ...args] = process.argv.slice(2)
const java = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] })

java.once('error', (error) => {
  process.stderr.write(`${error.message}\n`)
  process.exit(127)
})
java.once('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))

function end() {
  java.kill('SIGTERM')
  setTimeout(() => java.kill('SIGKILL'), graceMs).unref()
}
process.stdin.once('close', end).once('error', end).resume()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end)
