const asked = new EventTarget()
let waiting = false

/** Has the dossier proved whole by the view that shows it, now or as soon as it is open. */
export function proveWhole(): void {
  waiting = true
  asked.dispatchEvent(new Event('prove'))
}

/** Calls back each time it is asked for, and at once where it was before anybody listened. Returns what ends it. */
export function onProveWhole(listener: () => void): () => void {
  const listen = () => {
    if (!waiting) return
    waiting = false
    listener()
  }
  asked.addEventListener('prove', listen)
  listen()
  return () => asked.removeEventListener('prove', listen)
}
