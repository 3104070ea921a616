import type { DossierAnswer } from './answers.ts'
import { useView } from './useView.ts'

export const useOverview = () => useView<DossierAnswer>('/api/dossier')
