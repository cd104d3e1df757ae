/** API ids: `Label:id`, the same text as the `key` property of every node. */
export const labelOf = (key: string): string => key.slice(0, key.indexOf(':'))

/** Accepts `Zone:jhedz`, the CSV form `zone:jhedz` and, where the type is known, the bare `jhedz`. */
export function toKey(id: string, label: string): string {
  const [prefix, rest] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)]
  return prefix.toLowerCase() === label.toLowerCase() ? `${label}:${rest}` : `${label}:${id}`
}

/** `park:x` → `Park:x` for any of the labels given; unchanged when no label fits. */
export function normaliseKey(id: string, labels: Iterable<string>): string {
  const colon = id.indexOf(':')
  const prefix = id.slice(0, colon).toLowerCase()
  for (const label of labels) if (label.toLowerCase() === prefix) return `${label}:${id.slice(colon + 1)}`
  return id
}
