import type { ClauseShown } from '@travaux/drafting'
import type { SideShown } from '@travaux/record'
import type { ReactNode } from 'react'
import { Icon } from '../../frame/Icon.tsx'
import { SideMark } from '../../marks/SideMark.tsx'
import './ClauseWords.css'
import { sizeOf } from './editing/editorPlaces.ts'

/**
 * A clause consolidated: words, and brackets with every alternative. `held`: the bracket in hand, which is marked. Each run says from where it stands in the
 * editor (`data-at`), so that what is chosen here is chosen there.
 */
export function ClauseWords({ clause, sides, held, onBracket }: { clause: ClauseShown; sides: readonly SideShown[]; held: string | null; onBracket: (bracket: string) => void }) {
  const markOf = (id: string) => sides.find((side) => side.id === id)
  const proposers = new Map(clause.runs.flatMap((run) => (run.is === 'alternative' ? [[run.alternative, run.sides] as const] : [])))
  let at = 0
  let inHand = false
  // A clause that was left out whole would else be a tick and nothing.
  const wordless = clause.runs.every((run) => run.is === 'words' && run.words.trim() === '')
  return clause.runs.map((run, i): ReactNode => {
    const from = at
    at += sizeOf(run)
    if (run.is === 'open' && run.bracket === held) inHand = true
    const marked = inHand ? ' in-hand' : ''
    if (run.is === 'close' && run.bracket === held) inHand = false
    switch (run.is) {
      case 'words': {
        const [only, ...others] = proposers.get(run.alternative ?? '') ?? []
        const of = only === undefined || others.length > 0 ? '' : ` of-${markOf(only)?.mark ?? 'third'}`
        const { was } = run
        if (was !== null) {
          const agreed = was.bracket === held ? ' in-hand' : ''
          const title = `Agreed in round ${was.round}${run.raw === '' ? ': words were left out here' : ''}`
          return (
            <span key={i} className={`was-bracket${agreed}`}>
              <span data-at={from} data-size={sizeOf(run)}>{run.words}</span>{wordless && run.raw === '' ? <span className="alt-empty">left out</span> : null}
              <button type="button" className="was-agreed" data-number={was.bracket} tabIndex={was.bracket === held ? 0 : -1} aria-label={title} title={title} onClick={() => onBracket(was.bracket)}><Icon name="check" /></button>
            </span>
          )
        }
        return <span key={i} className={`run-words${of}${marked}`} data-at={from} data-size={sizeOf(run)}>{run.words}</span>
      }
      case 'open': return <span key={i} className={`brk${marked}`} data-at={from}>[</span>
      case 'alternative': return (
        <span key={i} className={`alt-begins${marked}`} data-at={from}>
          {run.first ? null : <span className="alt-bar">|</span>}
          {run.sides.map((id) => <SideMark key={id} mark={markOf(id)?.mark ?? 'third'} small name={markOf(id)?.name ?? 'a third side'} />)}
          {run.empty ? <span className="alt-empty">left out</span> : null}
        </span>
      )
      case 'close': return (
        <span key={i} className={`brk${marked}`} data-at={from}>]<button type="button" className="brk-number tabular" data-number={run.bracket} tabIndex={run.bracket === held ? 0 : -1} aria-label={`Bracket ${run.number}`} onClick={() => onBracket(run.bracket)}>{run.number}</button></span>
      )
      default: return run satisfies never
    }
  })
}
