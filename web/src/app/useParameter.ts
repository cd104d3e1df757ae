/** A value of the address line and how to change it, replacing the entry so that "back" leaves the page. */
import { useSearchParams } from 'wouter'

export function useParameter(name: string): [value: string | undefined, set: (value: string | undefined) => void] {
  const [search, setSearch] = useSearchParams()
  const set = (value: string | undefined) =>
    setSearch(
      (now) => {
        const next = new URLSearchParams(now)
        if (value === undefined || value === '') next.delete(name)
        else next.set(name, value)
        return next
      },
      { replace: true },
    )
  return [search.get(name) ?? undefined, set]
}

/** Given to views so that standings, stages and ages are judged on a named day. */
export function useToday(): string | undefined {
  return useParameter('today')[0]
}
