import type { CannotAppendReason } from '@travaux/record'

/** The HTTP status that says to a program why nothing was recorded: whether to try again, and whether somebody must act first. */
export function statusOf(reason: CannotAppendReason): 403 | 500 | 503 | 507 {
  switch (reason) {
    case 'locked': case 'unreachable': case 'unsure': return 503
    case 'read-only': return 403
    case 'disk-full': return 507
    case 'damaged': return 500
    default: return reason satisfies never
  }
}
