// Progress and refusals of the preparation, on standard error, in both languages. Plain JavaScript for Node 20.

/** A refusal that needs no stack trace: the text says what to do. */
export class PreparationError extends Error {}

export const say = (text) => process.stderr.write(`liantu: ${text}\n`)

/** Shows that something long still runs: the text once, then the seconds every ten. */
export async function whileSaying(text, work) {
  say(text)
  const began = Date.now()
  const tick = setInterval(() => say(`… ${Math.round((Date.now() - began) / 1000)} s`), 10_000)
  try {
    return await work()
  } finally {
    clearInterval(tick)
  }
}
