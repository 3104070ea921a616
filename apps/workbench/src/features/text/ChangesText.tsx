import type { ClauseChange, ClauseShown } from '@travaux/drafting'
import { useDraftChanges } from '../../api/useDraftChanges.ts'
import { Control } from '../../frame/Control.tsx'
import { Stale } from '../../frame/Stale.tsx'
import { counted } from '../../wording/counted.ts'
import './ChangesText.css'

const was: Readonly<Record<ClauseChange['was'], string>> = { same: 'as it was', changed: 'changed', new: 'new', struck: 'struck', moved: 'moved' }

/** The text of one round against another's: what was put in, taken out and moved, each by its own line and not by colour alone. */
export function ChangesText({ draft, from, to, clauses }: { draft: string; from: number; to: number | null; clauses: readonly ClauseShown[] }) {
  const { data, error, refetch, isPlaceholderData } = useDraftChanges(draft, from, to)
  if (data === undefined) return error === null ? <p className="changes-waiting" aria-busy="true">Comparing…</p> : <div className="changes-waiting" role="alert"><p>{error.message}</p><Control onPress={() => void refetch()}>Try again</Control></div>
  const known = new Map(clauses.map((clause) => [clause.id, clause]))
  const { words } = data
  return (
    <div className="changes-text" aria-busy={isPlaceholderData} tabIndex={-1}>
      {error === null ? null : <Stale why={error.message} />}
      <p className="changes-count">{from === 0 ? 'Since nothing was tabled' : `Since round ${from}`}: <ins className="step-in">{counted(words.in, 'word')} put in</ins>, <del className="step-out">{counted(words.out, 'word')} taken out</del>, {counted(words.moved, 'word')} moved.</p>
      {data.clauses.every((clause) => clause.was === 'same') ? <p className="changes-waiting">Nothing was changed between these rounds.</p> : null}
      {data.clauses.map((clause) => {
        const depth = known.get(clause.id)?.depth ?? 0
        return (
          <section key={clause.id} className="change-clause" data-article-text={clause.id} data-was={clause.was} data-depth={Math.min(depth, 3)} aria-label={`${known.get(clause.id)?.number ?? clause.label}, ${was[clause.was]}`}>
            <p className="change-label"><span className="tabular">{known.get(clause.id)?.number ?? clause.label}</span>{clause.was === 'same' ? null : <span className="change-was">{was[clause.was]}</span>}</p>
            <div>
              {clause.heading === null ? null : <h3>{clause.heading}</h3>}
              {clause.steps.length === 0 ? null : <p className="change-words" dir="auto">{clause.steps.map((step, i) => <Step key={i} step={step} />)}</p>}
            </div>
          </section>
        )
      })}
    </div>
  )
}

function Step({ step: { is, words, move } }: { step: ClauseChange['steps'][number] }) {
  const moved = move === null ? {} : { 'data-moved': true, title: is === 'in' ? `Moved here from ${move + 1}` : `Moved, see ${move + 1}` }
  const number = move === null ? null : <sup className="step-move">{is === 'in' ? '↓' : '↑'}{move + 1}<span className="visually-hidden">{is === 'in' ? ' moved here ' : ' moved from here '}</span></sup>
  switch (is) {
    case 'same': return words
    case 'in': return <ins className="step-in" {...moved}>{number}{words}</ins>
    case 'out': return <del className="step-out" {...moved}>{number}{words}</del>
    default: return is satisfies never
  }
}
