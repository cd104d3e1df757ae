/** In: a word that was not known and the words that are. Out: the few that it was probably meant to be. */

/** Distance beyond which a suggestion misleads more than it helps: a third of the letters; two in a word of four, since a swap counts two. */
const mostEdits = (word: string): number => Math.ceil(word.length / 3)

/** Known words within a few edits of `word`, or that contain it or are contained in it; best first, at most three. */
export function nearestTo(word: string, known: Iterable<string>): string[] {
  const wanted = word.toLowerCase()
  const scored: { text: string; score: number }[] = []
  for (const text of new Set(known)) {
    const other = text.toLowerCase()
    const contained = other.length > 1 && wanted.length > 1 && (other.includes(wanted) || wanted.includes(other))
    const score = edits(wanted, other)
    if (contained || score <= mostEdits(wanted)) scored.push({ text, score })
  }
  return scored
    .sort((a, b) => a.score - b.score || a.text.localeCompare(b.text))
    .slice(0, 3)
    .map((one) => one.text)
}

/** Levenshtein distance with one row of memory. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
