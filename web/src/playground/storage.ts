/** What GraphiQL remembers (tabs, layout, history), kept in localStorage under names of our own. Request headers, which may hold a key, are never among it. */
import { type Storage, StorageAPI } from '@graphiql/toolkit'
import { questions } from './questions.ts'

const prefix = 'liantu/'

/** `shouldPersistHeaders` does not reach the history plugin 0.4.4: it stores the headers of every run here. */
const histories = new Set(['graphiql:queries', 'graphiql:favorites'])

const withoutHeaders = (json: string): string =>
  JSON.stringify(JSON.parse(json), (name, value) => (name === 'headers' ? undefined : value))

const ownKeys = (): string[] => Object.keys(localStorage).filter((key) => key.startsWith(prefix))

export const storage: Storage = {
  getItem: (key) => localStorage.getItem(prefix + key),
  setItem: (key, value) => localStorage.setItem(prefix + key, histories.has(key) ? withoutHeaders(value) : value),
  removeItem: (key) => localStorage.removeItem(prefix + key),
  clear: () => {
    for (const key of ownKeys()) localStorage.removeItem(key)
  },
  get length() {
    return ownKeys().length
  },
}

/**
 * GraphiQL fills its editors at start from what it stored last and takes only the query, not the variables, from the
 * first default tab. So the first visit starts as if the main question had just been typed.
 */
export function rememberMainQuestion(): void {
  const [main] = questions
  if (storage.length > 0 || !main) return
  const stored = new StorageAPI(storage)
  stored.set('query', main.query)
  stored.set('variables', main.variables)
}
