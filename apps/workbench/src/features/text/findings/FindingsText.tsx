import type { SideShown } from '@travaux/record'
import type { DraftFindings, DraftView } from '@travaux/server'
import { useDraftFindings } from '../../../api/useDraftFindings.ts'
import { Control } from '../../../frame/Control.tsx'
import { Stale } from '../../../frame/Stale.tsx'
import { SideMark } from '../../../marks/SideMark.tsx'
import { counted } from '../../../wording/counted.ts'
import { shownDay } from '../../../wording/shownDay.ts'
import { articleName } from '../articleName.ts'
import { FindingList } from './FindingList.tsx'
import { LanguagesBeside } from './LanguagesBeside.tsx'
import './FindingsText.css'
import { RoundsTable } from './RoundsTable.tsx'
import { withDays } from './withDays.ts'

interface Shown { readonly view: DraftView; readonly onBracket: (bracket: string) => void }

/** What the text says beside its words: how brackets went, what could be closed, what waits, instructions, final clauses, terms. Each line with what it rests on. */
export function FindingsText({ view, onBracket }: Shown) {
  const { data, error, refetch, isPlaceholderData } = useDraftFindings(view.id)
  // The client cannot say of a part that is left out that it is never there and undefined.
  const found = data as DraftFindings | undefined
  if (found === undefined) return error === null ? <p className="findings-waiting" aria-busy="true">Looking through the text…</p> : <div className="findings-waiting" role="alert"><p>{error.message}</p><Control onPress={() => void refetch()}>Try again</Control></div>
  const side = (id: string): SideShown | undefined => view.sides.find((each) => each.id === id)
  const open = new Map(view.text.clauses.flatMap(({ brackets }) => brackets.map(({ id, number }) => [id, number] as const)))
  const clauses = new Map(view.text.clauses.map((clause) => [clause.id, clause]))
  const issues = new Map(view.propositions.map(({ issue, issueName }) => [issue as string, issueName]))
  const waits = found.waits.filter(({ sentence }) => sentence !== null)
  return (
    <div className="findings-text" aria-busy={isPlaceholderData} tabIndex={-1}>
      {error === null ? null : <Stale why={error.message} />}
      <section aria-labelledby="findings-rounds">
        <h2 id="findings-rounds">Brackets over the rounds</h2>
        <RoundsTable counts={found.counts} sides={view.sides} issueName={(id) => (id === null ? 'On no issue' : issues.get(id) ?? id)} articleNamed={(id) => { const clause = clauses.get(id); return clause === undefined ? id : [...new Set([articleName(clause), clause.heading])].filter((part) => part !== null && part !== '').join('. ') }} />
      </section>
      <section aria-labelledby="findings-economy">
        <h2 id="findings-economy">What could be done <span className="findings-count tabular">{found.economy.length}</span></h2>
        <FindingList findings={found.economy} open={open} onBracket={onBracket} none="Nothing in the brackets asks for a look." />
      </section>
      {waits.length === 0 ? null : (
        <section aria-labelledby="findings-waits">
          <h2 id="findings-waits">What waits</h2>
          <ul className="finding-list">{waits.map(({ part, sentence }) => <li key={part} className="finding-line">{withDays(sentence ?? '')}{open.has(part) ? <Control onPress={() => onBracket(part)}>Open bracket {open.get(part)}</Control> : null}</li>)}</ul>
        </section>
      )}
      {view.sides.map(({ id, name, mark }) => {
        const own = found.mandates.filter((each) => each.side === id)
        return own.length === 0 ? null : (
          <section key={id} aria-labelledby={`findings-${id}`}>
            <h2 id={`findings-${id}`} className="marked"><SideMark mark={mark} />Instructions of {name}</h2>
            <FindingList findings={own} open={open} onBracket={onBracket} none="" />
          </section>
        )
      })}
      <section aria-labelledby="findings-law">
        <h2 id="findings-law">Final clauses</h2>
        <p className="findings-note">Held against the Vienna Convention on the Law of Treaties (1969) and article 102 of the Charter: a reading aid, no legal opinion.</p>
        <table className="findings-law">
          <thead><tr><th scope="col">Rule</th><th scope="col">Article</th><th scope="col">What the text seems to say</th><th scope="col">Look</th></tr></thead>
          <tbody>{found.law.map((each, i) => <tr key={i} data-severity={each.severity}><td className="tabular">{each.rule}</td><td className="tabular">{each.number === '' ? '—' : each.number}</td><td>{each.message}</td><td>{severities[each.severity]}</td></tr>)}</tbody>
        </table>
      </section>
      <LanguagesBeside draft={view.id} languages={view.languages} />
      <section aria-labelledby="findings-life">
        <h2 id="findings-life">Entry into force</h2>
        <p className="findings-note">{found.entry === null ? 'The text says nothing of it: it would enter into force once all who negotiated it are bound (VCLT 24(2)).' : `It enters into force ${found.entry}.`}</p>
        <ul className="finding-list">
          {found.life.stages.flatMap(({ stage, reached }) => (reached === null ? [] : [<li key={stage} className="finding-line"><span>{stage.replaceAll('-', ' ')}</span><span className="tabular">{shownDay(reached)}</span></li>]))}
          {found.life.lacking.map(({ stage, what }) => <li key={`lacking ${stage}`} className="finding-line">{what}</li>)}
        </ul>
      </section>
      {found.terms.length === 0 ? null : (
        <section aria-labelledby="findings-terms">
          <h2 id="findings-terms">Terms and their readings</h2>
          <ul className="finding-list">
            {found.terms.map((term) => (
              <li key={term.term}>
                <p><q className="finding-term">{term.term}</q> {term.deliberate ? 'is left open on purpose' : ''} <span className="findings-note">{term.places.length === 0 ? 'no longer in the text' : `stands ${counted(term.places.length, 'time')} in the text`}</span></p>
                {term.readings.map((reading) => <p key={reading.side} className="finding-reading marked"><SideMark mark={side(reading.side)?.mark ?? null} small /><b>{side(reading.side)?.name ?? reading.side}</b> {reading.reading}</p>)}
                {term.silent.map((id) => <p key={id} className="finding-reading marked"><SideMark mark={side(id)?.mark ?? null} small /><b>{side(id)?.name ?? id}</b> <span className="findings-note">no reading on record</span></p>)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

const severities = { wrong: 'does not fit', look: 'look again', note: '' } as const
