import type { Chronology } from '@travaux/record'
import { useView } from './useView.ts'

export const useChronology = () => useView<Chronology>('/api/chronology')
