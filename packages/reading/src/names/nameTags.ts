/**
 * Where a token stands in a name (Ratinov & Roth 2009): 0 in none; else 1 + 4 × type + place, place 0 begins, 1 goes on, 2 ends
 * a name of several tokens, 3 is one by itself. `follows[a * count + b]` is 1 where tag b may follow tag a.
 */
export const nameTags = {
  types: ['person', 'organisation', 'place'],
  count: 13,
  follows: Uint8Array.from({ length: 169 }, (_, i) => {
    const a = Math.floor(i / 13)
    const b = i % 13
    const open = a > 0 && (a - 1) % 4 < 2
    const goesOn = b > 0 && ((b - 1) % 4 === 1 || (b - 1) % 4 === 2)
    return open === goesOn && (!open || a - (a - 1) % 4 === b - (b - 1) % 4) ? 1 : 0
  }),
} as const
