import type { Convention } from './convention.ts'
import { slashedIn } from './slashedIn.ts'

export const slashes: Convention = {
  name: 'slashes',
  what: 'rival words parted by slashes in one bracket: `[a / b / c]`, `[revised/renewed]`',
  known: 'a slash with spaces round it, or between two plain words; "and/or", "he/she", dates, documents and sides are not',
  examples: ['[objectives and means / social conditions / needs]', 'a [revised/renewed] plan'],
  bracket({ mark, inner, length, opensBlock, closesBlock }) {
    // In a long sentence a slash parts the words beside it, not the sentence: that is `open-slashes`.
    if (length !== inner.length || length > 160 || (opensBlock && closesBlock && length > 100) || !inner.includes('/') || (mark === '{}' && inner.includes(':'))) return null
    const words = slashedIn(inner)
    return words === null ? null : { ...(mark === '[]' ? { kind: 'alternative' as const } : {}), slashes: [words] }
  },
}
