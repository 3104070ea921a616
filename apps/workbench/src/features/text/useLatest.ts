import { useEffect, useRef, type RefObject } from 'react'

/** The value of the last drawing, for what is handed on once and called later. */
export function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value)
  useEffect(() => { latest.current = value })
  return latest
}
