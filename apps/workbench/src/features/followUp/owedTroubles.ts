/** What rows may be narrowed to, as its entry in the menu says it. */
export const owedTroubles = { overdue: 'Overdue', stalled: 'At a standstill', contradicted: 'Contradicted', waiting: 'Waiting for something else', review: 'With something to review' } as const

export type Trouble = keyof typeof owedTroubles
