import type { SideId, SubjectId } from '@travaux/model'
import type { Quote, ReviewShown } from './view.ts'

/** What is owed: instructions to be carried out and undertakings given. */
export interface Owed {
  readonly subject: SubjectId
  readonly is: 'instruction' | 'undertaking'
  readonly what: string
  readonly by: readonly { readonly name: string; readonly side: SideId | null }[]
  readonly to: readonly string[]
  readonly due: string | null
  readonly status: string
  readonly quote: Quote
  readonly review: ReviewShown
}
