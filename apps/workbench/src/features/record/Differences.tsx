import type { Difference } from '@travaux/record'
import { Icon } from '../../frame/Icon.tsx'
import './Differences.css'

/** What a correction changed: a row each, under its label what it was, struck, and what it is. */
export function Differences({ differs }: { differs: readonly Difference[] }) {
  if (differs.length === 0) return null
  return (
    <span className="differs">
      {differs.map(({ label, before, after }) => (
        <span key={label} className="differs-row">
          <span className="differs-label">{label}</span>
          <span className="differs-words">
            <span className="visually-hidden"> was </span><del>{before ?? 'nothing'}</del><Icon name="right" /><span className="visually-hidden"> is </span><ins>{after ?? 'nothing'}</ins><span className="visually-hidden">; </span>
          </span>
        </span>
      ))}
    </span>
  )
}
