import type { ServedSettlement } from '@travaux/server'
import { api } from './client.ts'
import { useView } from './useView.ts'

/** The settlement models, and the one that is asked for (null: the first) with the numbers of one estimate (null: of whom there are most), and as it stood at `since` (ISO date). */
export const useSettlement = (model: string | null, estimate: string | null, since: string | null) =>
  useView<ServedSettlement>(['settlement', model, estimate, since], ({ query, options }) => api.settlement.$get({
    query: { ...query, ...model === null ? {} : { model }, ...estimate === null ? {} : { estimate }, ...since === null ? {} : { since } },
  }, options))
