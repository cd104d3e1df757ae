/** What a benchmark has opened, closed also when it is interrupted: the servers would stay otherwise. */
export function closedAlways(): AsyncDisposableStack {
  const opened = new AsyncDisposableStack()
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, () => void opened.disposeAsync().finally(() => process.exit(code)))
  }
  return opened
}
