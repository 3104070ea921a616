import type { Meeting } from '@travaux/model'
import { classProbabilities } from './classProbabilities.ts'
import type { EventContext } from './eventContext.ts'
import type { Surroundings } from './eventFeatures.ts'
import type { EventModels } from './eventModels.ts'
import { isIndirect } from './isIndirect.ts'
import { levelFeatures, mostLevelFeatures } from './levelFeatures.ts'
import { levelsOfText } from './levelsOfText.ts'
import type { MentionedMeeting } from './mergeMeetings.ts'
import { rankOf } from './rankOf.ts'

/** What delegations hold, whoever leads them: no word says so, but leaders and ministers would be named. */
const ofDelegations = /^(?:rounds?|talks?|negotiations|consultations|sessions?|discussions)/i

/** Gives each meeting the level that is likeliest by all that the text says of it: what rules read from its words is one thing of many. */
export function withLevels(context: EventContext, surroundings: Surroundings, { levels }: EventModels, meetings: readonly MentionedMeeting[]): readonly MentionedMeeting[] {
  const ofText = levelsOfText(context, meetings)
  const buffer = new Int32Array(mostLevelFeatures)
  return meetings.map((each) => {
    const { at, level: told, visit, persons } = each.lead
    // A visit is at the level of the visitor, and talks through a mediator at that of envoys, whoever is named.
    if (visit && told !== 'unknown' || isIndirect(context.document.text.slice(Math.max(0, at - 20), at + 30))) return each
    // All who are named hold offices of one rank: the meeting is theirs.
    if (told !== 'unknown' && persons.length > 1 && persons.every(({ office }) => rankOf(office) === told)) return each
    // Talks of a text that names nobody of rank are of delegations: leaders and ministers would be named.
    if (told === 'unknown' && ofText.usual === undefined && ofDelegations.test(context.document.text.slice(at, at + 16))) return { ...each, lead: { ...each.lead, level: 'envoys' } }
    const probable = classProbabilities(levels, buffer, levelFeatures(context, surroundings, each, ofText, buffer))
    const best = Math.max(...probable)
    // Below even odds what the words say outright stands.
    if (told !== 'unknown' && best < 0.5) return each
    return { ...each, lead: { ...each.lead, level: levels.classes[probable.indexOf(best)] as Meeting['level'] } }
  })
}
