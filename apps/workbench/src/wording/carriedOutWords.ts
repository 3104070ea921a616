import type { CarriedOut } from '@travaux/record'

/** How far something is carried out, beside its number. */
export const carriedOutWords: Readonly<Record<CarriedOut, string>> = { 0: 'not begun', 1: 'begun', 2: 'in good part', 3: 'carried out' }
