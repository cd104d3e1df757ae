/** A word to the reader that fades by itself; screen readers hear it from an `<output>`. */
import { useEffect, useState } from 'react'

export function useTold(): [told: string, tell: (text: string) => void] {
  const [told, tell] = useState('')
  useEffect(() => {
    if (!told) return
    const timer = setTimeout(() => tell(''), 4_000)
    return () => clearTimeout(timer)
  }, [told])
  return [told, tell]
}
