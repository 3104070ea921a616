import type { SourceRow } from '@travaux/record'
import { useView } from './useView.ts'

/** Newest first; those without a date last. */
export const useSources = () => useView<readonly SourceRow[]>('/api/sources')
