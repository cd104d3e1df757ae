/** The key of this session: in memory and in sessionStorage, nowhere else; sent as `Authorization: Bearer …`. */
type Need = false | 'missing' | 'refused'

const name = 'liantu/key'
const listeners = new Set<() => void>()
let need: Need = false

export const keyNeeded = (): Need => need

export function onKeyNeeded(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function set(next: Need): void {
  need = next
  for (const listener of listeners) listener()
}

export function enterKey(key: string): void {
  sessionStorage.setItem(name, key)
  set(false)
}

/** After a 401: what was kept does not open the door. */
export function askForKey(): void {
  const had = sessionStorage.getItem(name) !== null
  sessionStorage.removeItem(name)
  set(had ? 'refused' : 'missing')
}

export function keyHeaders(): Record<string, string> {
  const key = sessionStorage.getItem(name)
  return key ? { authorization: `Bearer ${key}` } : {}
}
