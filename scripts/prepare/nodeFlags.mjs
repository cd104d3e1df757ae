// How Node uses memory. Left to itself it lets garbage pile up to what the machine has: under load at M the API held 490 MB, with
// these 220 (docs/decisions/0017-memory-of-node.md).

const youngMb = '--max-semi-space-size=16'

/** The API; kept answers lie outside of what this holds. The Dockerfile repeats it. */
export const apiFlags = ['--max-old-space-size=512', youngMb, '--no-parallel-scavenge']

/** Commands: an import of 1.5 million rows stays under 500 MB; what it must hold grows by some 60 bytes a row. */
export const commandFlags = ['--max-old-space-size=2000', youngMb]
