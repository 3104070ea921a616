import type { SaidInFull, SideShown } from '@travaux/record'
import type { ServedHistory } from '@travaux/server'
import { Control } from '../../frame/Control.tsx'
import { CompartmentTag } from '../../marks/CompartmentTag.tsx'
import { ReviewMark } from '../../marks/ReviewMark.tsx'
import { shownDay } from '../../wording/shownDay.ts'
import { Differences } from './Differences.tsx'
import './RivalWords.css'
import { WhoMark } from './WhoMark.tsx'

const numbers: Readonly<Record<number, string>> = { 2: 'Two', 3: 'Three', 4: 'Four', 5: 'Five', 6: 'Six', 7: 'Seven', 8: 'Eight', 9: 'Nine' }

/** Words that stand against each other, side by side, the one that stands first, as where they are listed; taking one answers the others. */
export function RivalWords({ history, sides, isOff, onTake }: { history: ServedHistory; sides: readonly SideShown[]; isOff: boolean; onTake: (word: SaidInFull) => void }) {
  const words = history.said.filter(({ rival }) => rival).toSorted((a, b) => Number(b.stands) - Number(a.stands))
  if (words.length === 0) return null
  return (
    <section className="rivals" aria-labelledby="rivals-title">
      <h3 id="rivals-title" className="rivals-title"><ReviewMark review="rival" quiet />{numbers[words.length] ?? words.length} persons say different things</h3>
      <p className="rivals-why">{words.length === 2 ? 'Neither had heard the other. Take one, and it answers both; both stay on record.' : 'None had heard the others. Take one, and it answers them all; all stay on record.'}</p>
      <ul className="rivals-words">
        {words.map((word) => (
          <li key={word.entry} className="rivals-word" data-stands={word.stands || undefined}>
            <WhoMark by={word.by} />
            <p className="rivals-when tabular">{shownDay(word.at.slice(0, 10))}, {word.at.slice(11, 16)}{word.stands ? ', stands' : ''}</p>
            <CompartmentTag compartment={word.compartment} sides={sides} />
            <p className="rivals-says">{word.title ?? 'Withdrawn: it does not stand'}</p>
            {word.differs.length === 0 ? null : <Differences differs={word.differs} />}
            {word.note === null ? null : <p className="rivals-note">{word.note}</p>}
            <Control isDisabled={isOff} aria-label={`Take this wording: ${word.title ?? 'withdrawn'}, of ${word.by.is === 'person' ? word.by.name : 'the record'}`} onPress={() => onTake(word)}>Take this wording</Control>
          </li>
        ))}
      </ul>
    </section>
  )
}
