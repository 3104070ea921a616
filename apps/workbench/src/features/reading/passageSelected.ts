/** Half-open, UTF-16 code units into the source's text. */
export interface Span { readonly from: number; readonly to: number }

/**
 * The words selected inside `document`, whose runs of text carry their offset as `data-from`. Spaces at either end are
 * left off. Null where nothing of it is selected.
 */
export function passageSelected(selection: Selection | null, document: HTMLElement, text: string): Span | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  let from = Infinity
  let to = -Infinity
  for (const run of document.querySelectorAll<HTMLElement>('[data-from]')) {
    const node = run.lastChild
    if (!(node instanceof Text) || !range.intersectsNode(node)) continue
    const start = Number(run.dataset['from'])
    from = Math.min(from, start + (range.startContainer === node ? range.startOffset : 0))
    to = Math.max(to, start + (range.endContainer === node ? range.endOffset : node.length))
  }
  return trimmed(text, from, to)
}

/** A span without the spaces at its ends; null where nothing is left. */
function trimmed(text: string, from: number, to: number): Span | null {
  while (from < to && /\s/.test(text[from]!)) from++
  while (to > from && /\s/.test(text[to - 1]!)) to--
  return from < to ? { from, to } : null
}
