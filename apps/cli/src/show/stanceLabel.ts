import type { PositionCell } from '@travaux/record'

/** "Supports", "Supports conditionally", "Opposes", "Will not discuss". */
export const stanceLabel = { supports: 'Supports', conditional: 'Supports conditionally', opposes: 'Opposes', 'will-not-discuss': 'Will not discuss' } satisfies Record<NonNullable<PositionCell['stance']>, string>
