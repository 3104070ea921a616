import type { Kind } from '@travaux/model'
import { Mark } from './Mark.tsx'
import type { SideMarkName } from './sideShape.ts'

/** How a kind of finding is drawn under the words of a text: the line that leads to it. A statement's is in its side's colour. */
export function KindMark({ kind, mark = null, name }: { kind: Kind; mark?: SideMarkName | null; name?: string }) {
  return <Mark name={name} width={18}>{drawn(kind, mark === null ? 'var(--ink-2)' : `var(--${mark})`)}</Mark>
}

function drawn(kind: Kind, side: string) {
  const line = 'M1 8h16'
  switch (kind) {
    case 'statement':
    case 'stance': return <path d={line} stroke={side} strokeWidth="2" />
    case 'meeting': return <path d="M1 6.5h16M1 9.5h16" stroke="var(--meeting)" strokeWidth="1.2" />
    case 'date': return <path d={line} stroke="var(--ink-2)" strokeWidth="1.8" strokeDasharray="1.8 1.7" />
    case 'undertaking':
    case 'assessment': return <path d={line} stroke="var(--undertaking)" strokeWidth="2" strokeDasharray="4.4 1.6" />
    case 'instruction': return <path d="M1 8h14M11.5 4.8 14.9 8l-3.4 3.2" stroke="var(--undertaking)" strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round" />
    case 'instrument': return <path d="M1 8h16M1.6 5v6M16.4 5v6" stroke="var(--ink-2)" strokeWidth="1.2" />
    case 'linkage': return <><path d="M4 8h10" stroke="var(--ink-2)" strokeWidth="1.2" /><circle cx="3" cy="8" r="2" fill="var(--ink-2)" /><circle cx="15" cy="8" r="2" fill="var(--ink-2)" /></>
    case 'place':
    case 'mention':
    case 'source':
    case 'side':
    case 'person':
    case 'issue':
    case 'proposition':
    case 'draft':
    case 'draftingAct':
    case 'mandate':
    case 'termReading':
    case 'treatyAction':
    case 'settlementModel':
    case 'preference':
    case 'redLine':
    case 'settlementPackage':
    case 'graphModel':
    case 'graphPreference':
    case 'judgement':
    case 'paragraph': return <path d={line} stroke="var(--control)" strokeWidth="1.4" />
    default: return kind satisfies never
  }
}
