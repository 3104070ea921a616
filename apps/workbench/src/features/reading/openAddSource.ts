/** What the dialog begins with. */
export interface Begun { readonly name: string; readonly text: string }

const listeners = new Set<(begun: Begun | null) => void>()

/** Opens the dialog in which a document is added, with a text already in it where one is given. */
export function openAddSource(begun: Begun | null = null): void {
  for (const listener of listeners) listener(begun)
}

export function onOpenAddSource(listener: (begun: Begun | null) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
