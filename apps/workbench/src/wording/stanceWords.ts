import type { PositionCell } from '@travaux/record'

/** What each stance is called beside its mark. */
export const stanceWords: Readonly<Record<NonNullable<PositionCell['stance']>, string>> = {
  supports: 'supports',
  conditional: 'supports, conditionally',
  opposes: 'opposes',
  'will-not-discuss': 'will not discuss',
}
