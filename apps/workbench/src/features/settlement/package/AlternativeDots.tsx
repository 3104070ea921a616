import type { KeyboardEvent } from 'react'

/** One answer that could be picked. `out`: whether a limit that holds would rule the package out with it. */
export interface AlternativeOffered { readonly name: string; readonly out: boolean }

/**
 * Which answer to an issue a package picks, a dot each: one of them is in the order of the Tab key, arrows pick the next. A crossed dot is past a limit; picked it shows why.
 */
export function AlternativeDots({ issue, alternatives, picked, onPick }: { issue: string; alternatives: readonly AlternativeOffered[]; picked: number; onPick: (alternative: number) => void }) {
  function press(event: KeyboardEvent<HTMLElement>) {
    const to = { ArrowRight: picked + 1, ArrowDown: picked + 1, ArrowLeft: picked - 1, ArrowUp: picked - 1, Home: 0, End: alternatives.length - 1 }[event.key]
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    const next = (to + alternatives.length) % alternatives.length
    onPick(next)
    event.currentTarget.querySelectorAll<HTMLElement>('[role=radio]')[next]?.focus()
  }
  return (
    <div className="alternatives" role="radiogroup" aria-label={`Answer to ${issue}`} onKeyDown={press}>
      {alternatives.map(({ name, out }, i) => (
        <button key={i} type="button" role="radio" className="alternative" aria-checked={i === picked} aria-label={`${name}${out ? ', past a limit' : ''}`} title={`${name}${out ? '\nPast a limit' : ''}`} tabIndex={i === picked ? 0 : -1} onClick={() => onPick(i)}>
          <svg width="10" height="10" viewBox="0 0 10 10" fill="none" aria-hidden>
            <circle cx="5" cy="5" r={i === picked ? 3.4 : 2.9} fill={i === picked ? 'var(--ink)' : 'none'} stroke="var(--ink)" strokeWidth="1.2" strokeDasharray={out ? '1.6 1.2' : undefined} />
            {out ? <path d="M1.4 8.6l7.2-7.2" stroke={i === picked ? 'var(--surface)' : 'var(--ink)'} strokeWidth="1.2" /> : null}
          </svg>
        </button>
      ))}
    </div>
  )
}
