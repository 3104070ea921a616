import { carriedOutWords, type CarriedOut } from '@travaux/record'
import type { Run } from '../briefing.ts'
import { label } from '../label.ts'
import { view } from '../view.ts'

/** How far something is carried out, with its number: "2 in good part". */
export function levelRuns(level: CarriedOut): readonly Run[] {
  return [view(String(level)), label(' '), view(carriedOutWords(level))]
}
