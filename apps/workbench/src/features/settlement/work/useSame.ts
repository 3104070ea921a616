import { useState } from 'react'

/** The same object from one drawing to the next, as long as its parts are the same. */
export function useSame<Of extends object>(value: Of): Of {
  const [kept, setKept] = useState(value)
  const keys = Object.keys(value) as (keyof Of)[]
  if (keys.length === Object.keys(kept).length && keys.every((key) => Object.is(kept[key], value[key]))) return kept
  setKept(value)
  return value
}
