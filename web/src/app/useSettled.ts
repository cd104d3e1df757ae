/** A value once it has stopped changing for a moment: typing asks one question, not one a letter. */
import { useEffect, useState } from 'react'

const pauseMs = 180

export function useSettled<Value>(value: Value): Value {
  const [settled, settle] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => settle(value), pauseMs)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
