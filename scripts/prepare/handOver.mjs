// Runs the real program in our place: its exit code is ours, and signals that reach us reach it.
import { spawn } from 'node:child_process'

export function handOver(node, args, env) {
  const child = spawn(node, args, { stdio: 'inherit', env })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  return new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ? 1 : (code ?? 1))))
}
