const opened = new EventTarget()

/** Opens the dialog in which a document is added. */
export function openAddSource(): void {
  opened.dispatchEvent(new Event('open'))
}

export function onOpenAddSource(listener: () => void): () => void {
  opened.addEventListener('open', listener)
  return () => opened.removeEventListener('open', listener)
}
