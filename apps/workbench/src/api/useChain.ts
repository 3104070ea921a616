import type { Chain } from '@travaux/record'
import { useView } from './useView.ts'

export const useChain = (issue: string | null, side: string | null, since: string | null = null) =>
  useView<Chain>(issue === null || side === null ? null : `/api/positions/${encodeURIComponent(issue)}/${encodeURIComponent(side)}`, { since })
