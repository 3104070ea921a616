import type { Named } from './answers.ts'
import { useView } from './useView.ts'

export const useNames = () => useView<readonly Named[]>('/api/names')
