import { useEffect, useState, type RefObject } from 'react'
import { passageSelected, type Span } from './passageSelected.ts'

/** The words selected in the document, kept after focus has gone to a form; null once a click in the text lets them go. */
export function useDocumentSelection(document: RefObject<HTMLElement | null>, text: string): Span | null {
  const [selected, setSelected] = useState<Span | null>(null)
  useEffect(() => {
    const read = () => {
      const selection = getSelection()
      const article = document.current
      if (article === null || selection === null || selection.anchorNode === null || !article.contains(selection.anchorNode)) return
      setSelected(passageSelected(selection, article, text))
    }
    addEventListener('selectionchange', read, true)
    return () => removeEventListener('selectionchange', read, true)
  }, [document, text])
  return selected
}
