import type { Undertaking } from '@travaux/model'
import { shortened } from '../shortened.ts'
import { capitalised } from '../capitalised.ts'

/** What an undertaking is called: what is undertaken, on one line, beginning with a capital. */
export function undertakingTitle({ what }: Pick<Undertaking, 'what'>): string {
  return capitalised(shortened(what))
}
