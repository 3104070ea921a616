import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useMedia } from '../../frame/useMedia.ts'

/** Whether the page is being put on paper: what is printed is there before it is. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  const paper = useMedia('print')
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true))
    const after = () => setPrinting(false)
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [])
  return printing || paper
}
