import type { SideId, Speaker } from '@travaux/model'
import type { Naming } from '../names/naming.ts'
import { speakerNames } from '../names/speakerNames.ts'
import type { Known } from '../table.ts'

/** Who owes, or assesses, as they are called: a side by its name, others in short. */
export function owing(known: Known, names: Naming, speaker: Speaker): { readonly name: string; readonly side: SideId | null } {
  const isSide = speaker.person === null && speaker.side !== null && speaker.office === null && known.get('side', speaker.side)?.value.name === speaker.name
  return { name: isSide ? names.side(speaker.side) : speakerNames(known, speaker).short, side: speaker.side }
}
