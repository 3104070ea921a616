import type { Undertaking } from '@travaux/model'
import { shortened } from '../shortened.ts'

/** What an undertaking is called: what is undertaken, on one line, beginning with a capital. */
export function undertakingTitle({ what }: Pick<Undertaking, 'what'>): string {
  const title = shortened(what)
  return `${title.slice(0, 1).toLocaleUpperCase('en')}${title.slice(1)}`
}
