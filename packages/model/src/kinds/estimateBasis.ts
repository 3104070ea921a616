/**
 * What a number or a limit is: read off what the side said in public, its own side's instruction, or inferred by somebody of another side. They are shown apart
 * everywhere.
 */
export const bases = ['public', 'mandate', 'inference'] as const
export type EstimateBasis = (typeof bases)[number]
