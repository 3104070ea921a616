import type { PositionCell } from '@travaux/record'

/** What a mark of stance says, in words. */
export const stanceSaid = (stance: PositionCell['stance']): string => stanceWords[stance ?? 'silent']

const stanceWords: Readonly<Record<NonNullable<PositionCell['stance']> | 'silent', string>> = {
  supports: 'supports', conditional: 'conditionally', opposes: 'opposes', 'will-not-discuss': 'will not discuss', silent: 'silent',
}
