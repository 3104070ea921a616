import type { PositionCell } from '@travaux/record'

/** What the marks of stance say, in words. */
export const stanceWords: Readonly<Record<NonNullable<PositionCell['stance']> | 'silent', string>> = {
  supports: 'supports', conditional: 'conditionally', opposes: 'opposes', 'will-not-discuss': 'will not discuss', silent: 'silent',
}

export const stanceSaid = (stance: PositionCell['stance']): string => stanceWords[stance ?? 'silent']
