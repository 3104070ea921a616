/** What is chosen by the mouse in a clause that is only shown (`ClauseWords`), in positions of the editor; null where that is elsewhere. */
export function chosenHere(clause: Element): readonly [number, number] | null {
  const selection = getSelection()
  if (selection === null || selection.anchorNode === null || selection.focusNode === null) return null
  const [from, to] = [positionAt(clause, selection.anchorNode, selection.anchorOffset), positionAt(clause, selection.focusNode, selection.focusOffset)]
  return from === null || to === null ? null : [from, to]
}

/** Words that are shown as they are written are counted by characters; of others it is their beginning, or their end. */
function positionAt(clause: Element, node: Node, offset: number): number | null {
  if (!clause.contains(node)) return null
  const run = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-at]')
  if (run === null || run === undefined) {
    // Between runs: the next one's beginning.
    const next = node.childNodes[offset]
    return next instanceof HTMLElement && next.dataset.at !== undefined ? Number(next.dataset.at) : null
  }
  const from = Number(run.dataset.at)
  const size = Number(run.dataset.size ?? 1)
  if (node.nodeType !== Node.TEXT_NODE || run.textContent?.length !== size) return offset === 0 ? from : from + size
  return from + Math.min(offset, size)
}
