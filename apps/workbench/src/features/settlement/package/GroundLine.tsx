import type { SideShown } from '@travaux/record'
import type { GroundShown } from '@travaux/server'
import { HistoryLink } from '../../../frame/HistoryLink.tsx'
import { LadderMark } from '../../../marks/LadderMark.tsx'
import { SideMark } from '../../../marks/SideMark.tsx'
import { PassageLink } from '../../../quotation/PassageLink.tsx'
import { Words } from '../../../quotation/Words.tsx'
import { basisWords } from '../numbers/basisWords.ts'
import './GroundLine.css'

/**
 * What a number rests on, in one line: how near the words are, the words, whose they are, each opening its passage; or why somebody set it so, or that it rests on no words. Always what it is: said
 * in public, mandate, inferred. `sides`: whose numbers; none where that is said already.
 */
export function GroundLine({ ground, sides }: { ground: GroundShown; sides: readonly SideShown[] }) {
  const [quote] = ground.quotes
  return (
    <p className="ground-line">
      {sides.map((side) => <SideMark key={side.id} mark={side.mark} small name={side.name} />)}
      {ground.ladder === null ? null : <span title={ground.ladder.words}><LadderMark rung={ground.ladder.rung} name={ground.ladder.words} /></span>}
      {quote === undefined ? <span className="ground-own" title={ground.why ?? undefined}>{ground.why ?? 'no words on record'}</span> : <><span className="ground-words"><Words quote={quote} /></span><PassageLink quote={quote}>{ground.speaker ?? quote.place}</PassageLink></>}
      <span className="ground-basis">{basisWords[ground.basis]}</span>
      {quote === undefined && ground.why === null ? null : <HistoryLink subject={ground.key} of={ground.words} drawn />}
    </p>
  )
}
