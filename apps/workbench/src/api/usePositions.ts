import type { Positions } from '@travaux/record'
import { useView } from './useView.ts'

/** `since`: ISO date from which movement is shown. */
export const usePositions = (since: string | null) => useView<Positions>('/api/positions', { since })
