import type { CarriedOut } from '@travaux/record'
import { carriedOutWords } from '../wording/carriedOutWords.ts'
import './LevelMark.css'

/** How far something is carried out: a digit, three boxes, a word. Null: nobody has said. */
export function LevelMark({ level }: { level: CarriedOut | null }) {
  return (
    <span className="level-mark">
      <span className="level-digit tabular">{level ?? '–'}</span>
      <svg width="34" height="10" viewBox="0 0 34 10" fill="none" aria-hidden>
        {[1, 2, 3].map((box) => (
          <rect key={box} x={(box - 1) * 12 + 0.5} y="0.5" width="9" height="9" stroke={level === null ? 'var(--control)' : level >= box ? 'var(--undertaking)' : 'var(--control)'} strokeDasharray={level === null ? '2 1.6' : undefined} fill={level !== null && level >= box ? 'var(--undertaking)' : 'none'} />
        ))}
      </svg>
      <span className="level-words">{level === null ? 'not assessed' : carriedOutWords[level]}</span>
    </span>
  )
}
