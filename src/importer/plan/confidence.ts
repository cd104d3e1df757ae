/** How far a kind of statement is trusted where its row does not say (model.md, Evidence). */
const confidenceByBasis: Readonly<Record<string, string>> = {
  // A filing or an own survey can still be misread; nothing is certain.
  disclosed: '0.9',
  surveyed: '0.9',
  // Press repeats and rounds.
  reported: '0.7',
  // Our own reading: below one half, so that a filter at 0.5 leaves it out.
  inferred: '0.4',
}

export const confidenceOf = (basis: string | null | undefined): string | null => confidenceByBasis[basis ?? ''] ?? null
