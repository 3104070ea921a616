import { speaksFor } from '@travaux/model'
import { speakerNames } from '../names/speakerNames.ts'
import type { StanceHeld } from './stancesHeld.ts'
import type { Known } from '../table.ts'
import { lowered } from '../lowered.ts'

/** Who spoke for the side in the statement of a stance, in short and with the office ("foreign minister Kono"); none where the side as such did, or nobody is named. */
export function speakersOfSide(known: Known, { statement, side }: Pick<StanceHeld, 'statement' | 'side'>): readonly { readonly short: string; readonly full: string }[] {
  const own = (statement?.value.speakers ?? []).filter((speaker) => speaksFor(speaker) === side && (speaker.person !== null || speaker.office !== null || known.get('side', side)?.value.name !== speaker.name))
  return [...new Map(own.map((speaker) => {
    const { short } = speakerNames(known, speaker)
    const title = speaker.office !== null && speaker.office.toLowerCase() !== speaker.name.toLowerCase() ? `${plainOffice(speaker.office)} ` : ''
    return [short, { short, full: `${title}${short}` }] as const
  })).values()]
}

/** "Foreign minister" is "foreign minister" before a name; "Prime Minister" stays. */
function plainOffice(office: string): string {
  return /^\p{Lu}\p{Ll}+(?: \p{Ll}+)*$/u.test(office) && office.includes(' ') ? lowered(office) : office
}
