import type { DraftingPosition } from '@travaux/model'
import { Mark } from './Mark.tsx'

/** What a side does with a wording, in the colour around it: ↑ proposes, ✓ supports, ∿ can accept, × opposes, a bar holds its position, ··· silent. Silent itself: words stand beside it. */
export function DraftingMark({ position }: { position: DraftingPosition | null }) {
  return <Mark width={12}><g stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round">{drawn(position)}</g></Mark>
}

function drawn(position: DraftingPosition | null) {
  switch (position) {
    case 'proposes': return <path d="M6 12V4M3 7l3-3 3 3" />
    case 'supports': return <path d="M2.5 8.3 5 11l4.7-6" />
    case 'accepts': return <path d="M1.8 8.6c1.2-2.4 2.6-2.4 4.2 0s3 2.4 4.2 0" />
    case 'opposes': return <path d="M3 5l6 6M9 5l-6 6" />
    case 'reserves': return <path d="M4.2 4.5v7M7.8 4.5v7" />
    case null: return <path d="M2.4 8h.01M6 8h.01M9.6 8h.01" strokeWidth="1.7" />
    default: return position satisfies never
  }
}
