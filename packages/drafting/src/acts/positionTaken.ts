import type { DraftingPosition } from '@travaux/model'
import type { Position } from '../draft/draftText.ts'
import type { RecordedAct } from '../draft/recordedAct.ts'

/** Positions after the side of an act took one: a side has one position on a wording, its last. All stay as they are where no side acts. */
export function positionTaken(positions: readonly Position[], { id, value: { side, round } }: RecordedAct, position: DraftingPosition): readonly Position[] {
  return side === null ? positions : [...positions.filter((each) => each.side !== side), { side, position, act: id, round }]
}
