import type { DraftingDeed, Mandate, SideId, TreatyAction } from '@travaux/model'
import type { ActToCome } from './givenMandate.ts'

type Power = Extract<Mandate['rule'], { rule: 'powers' }>['powers'][number]

/**
 * The power an act takes of a side. To agree words for good is to adopt them (Vienna Convention, art. 9); ad referendum for the side, or in principle, takes no more
 * than to negotiate. Initialling and other authentication: art. 10; consent to be bound, provisional application among it: arts. 11–15 and 25. Null: the act takes
 * none of its negotiators (registration, a notification, an objection).
 */
export function powerNeeded(coming: ActToCome, side: SideId): Power | null {
  return 'does' in coming ? ofDeed(coming.does, side) : ofAction(coming.action)
}

function ofDeed(does: DraftingDeed, side: SideId): Power {
  return does.act === 'agree' && !does.inPrinciple && !does.adReferendum.includes(side) ? 'adopt' : 'negotiate'
}

function ofAction(action: TreatyAction['action']): Power | null {
  switch (action) {
    case 'adoption': return 'adopt'
    case 'initialling': case 'authentication': return 'initial'
    case 'signature': return 'sign'
    case 'signature-ad-referendum': return 'sign-ad-referendum'
    case 'exchange-of-instruments': case 'ratification': case 'acceptance': case 'approval': case 'accession': case 'provisional-application': return 'express-consent'
    case 'notification': case 'reservation': case 'objection': case 'registration': case 'withdrawal': return null
    default: return action satisfies never
  }
}
