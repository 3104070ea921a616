import type { ReadingDesk } from '@travaux/record'
import { useView } from './useView.ts'

export const useReadingDesk = (source: string | null) => useView<ReadingDesk>(source === null ? null : `/api/sources/${encodeURIComponent(source)}`)
