/** Text made line by line, white space collapsed as for a page, no line empty. */
export interface LineWriter {
  readonly words: (text: string) => void
  /** What comes before the next words: a line feed, a space, tabs. `runIn`: whatever breaks come between. */
  readonly join: (between: string, runIn?: boolean) => void
  /** Calls `started` with the place of the next words, when there are any. */
  readonly onNext: (started: (at: number) => void) => void
  readonly length: () => number
  readonly text: () => string
}

export function lineWriter(): LineWriter {
  const parts: string[] = []
  let length = 0
  let pending = ''
  let isRunIn = false
  let waiting: ((at: number) => void)[] = []

  function put(piece: string): void {
    parts.push(piece)
    length += piece.length
  }

  return {
    words(text) {
      const collapsed = text.replace(/[ \t\n\r]+/g, ' ')
      const bare = collapsed.replace(/^ | $/g, '')
      if (collapsed.startsWith(' ') && pending === '') pending = ' '
      if (bare === '') return
      if (length > 0) put(pending)
      for (const started of waiting) started(length)
      waiting = []
      put(bare)
      pending = collapsed.endsWith(' ') ? ' ' : ''
      isRunIn = false
    },
    join(between, runIn = false) {
      if (isRunIn && !runIn) return
      pending = between
      isRunIn = runIn
    },
    onNext: (started) => { waiting.push(started) },
    length: () => length,
    text: () => parts.join(''),
  }
}
