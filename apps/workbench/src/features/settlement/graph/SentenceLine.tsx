import type { SideShown } from '@travaux/record'
import type { GraphPart, GraphSentence } from '@travaux/settlement'
import type { GroundsOf } from '../numbers/groundsOf.ts'
import { GroundLink } from '../package/GroundLink.tsx'

/** A sentence about a graph model or packages: its states can be taken in hand, what it rests on opens its passage, sides stand in their colour. */
export function SentenceLine({ sentence, sides, grounds, onHold }: { sentence: GraphSentence; sides: readonly SideShown[]; grounds: GroundsOf; onHold?: (state: number) => void }) {
  return <>{sentence.parts.map((part, i) => <Part key={i} part={part} sides={sides} grounds={grounds} onHold={onHold} />)}</>
}

function Part({ part, sides, grounds, onHold }: { part: GraphPart; sides: readonly SideShown[]; grounds: GroundsOf; onHold: ((state: number) => void) | undefined }) {
  switch (part.is) {
    case 'words': return <>{part.text}</>
    case 'state': return <button type="button" className="said-state" onClick={() => onHold?.(part.state)}>{part.text}</button>
    case 'decisionMaker': return <b className={`said-side of-${sides[part.decisionMaker]?.mark ?? 'third'}`}>{part.text}</b>
    case 'ground': return <GroundLink ground={grounds([part.key])[0]}>{part.text}</GroundLink>
    default: return part satisfies never
  }
}
