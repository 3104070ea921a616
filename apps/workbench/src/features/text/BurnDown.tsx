import type { RoundShown } from '@travaux/server'
import './BurnDown.css'
import { burnDownPath } from './burnDownPath.ts'

const [width, height] = [206, 30]

/** Brackets left after each round, and where something was opened again. `shown`: the round that is looked at. */
export function BurnDown({ rounds, shown, left }: { rounds: readonly RoundShown[]; shown: number; left: number }) {
  if (rounds.length === 0) return null
  const { path, points } = burnDownPath(rounds.map(({ brackets }) => brackets), width, height)
  const most = Math.max(...rounds.map(({ brackets }) => brackets))
  const at = points[rounds.findIndex(({ round }) => round === shown)] ?? points.at(-1)
  const said = rounds.map(({ round, brackets, reopened }) => `round ${round}: ${brackets}${reopened === 0 ? '' : `, ${reopened} reopened`}`).join('; ')
  return (
    <section className="burn-down" aria-labelledby="burn-down">
      <p id="burn-down"><span className="burn-down-left tabular">{left}</span> {left === 1 ? 'bracket' : 'brackets'} left of {most}, round {shown}</p>
      <svg viewBox={`-4 -14 ${width + 8} ${height + 20}`} width={width + 8} height={height + 20} role="img" aria-label={`Brackets left after each round: ${said}`}>
        <path d={`M-4 ${height + 4}H${width + 4}`} stroke="var(--line-2)" />
        <path d={path} fill="none" stroke="var(--ink)" strokeWidth="1.5" />
        {rounds.map(({ round, reopened }, i) => {
          const point = points[i]
          if (reopened === 0 || point === undefined) return null
          // Above the line as it comes to the round: the last says what the numbers count.
          const top = Math.min(point.y, points[i - 1]?.y ?? point.y)
          const last = rounds.slice(i + 1).every((later) => later.reopened === 0)
          return (
            <g key={round}>
              <path d={`M${point.x} ${top - 5}V${top}`} stroke="var(--alarm)" strokeWidth="1.5" />
              <text x={Math.min(point.x + 3, width + 4)} y={top - 6} textAnchor="end" className="burn-down-reopened">{reopened}{last ? ' reopened' : ''}</text>
            </g>
          )
        })}
        {at === undefined ? null : <circle cx={at.x} cy={at.y} r="3.2" fill="var(--ink)" />}
      </svg>
      <p className="burn-down-ends tabular"><span>round {rounds[0]?.round}</span>{rounds.length === 1 ? null : <span>round {rounds.at(-1)?.round}</span>}</p>
    </section>
  )
}
