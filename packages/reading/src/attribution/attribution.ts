/** Tokens [from, to). */
export type Range = readonly [from: number, to: number]

/** An attribution as token ranges. `confidence` in [0, 1]. */
export interface Attribution {
  readonly source: Range | null
  readonly cue: Range | null
  readonly content: readonly Range[]
  readonly form: 'cue' | 'turn' | 'headline' | 'signed' | 'continued' | 'unclaimed'
  readonly confidence: number
}
