import { useOverview } from '../../api/useOverview.ts'
import { Control } from '../../frame/Control.tsx'

/** The three columns at their size, while they are asked for. */
export function SettlementLoading() {
  return (
    <div className="settlement" aria-busy="true">
      <div className="settlement-plot"><p className="settlement-title">Looking for the settlement…</p></div>
      <div className="settlement-package"><div className="settlement-waiting">{Array.from({ length: 5 }, (_, i) => <span key={i} className="waiting" />)}</div></div>
      <div className="settlement-graph" />
    </div>
  )
}

/** Why there is nothing to show, and what to do about it. */
export function SettlementAbsent(props: { why: 'empty' } | { why: 'error'; sentence: string; onAgain: () => void }) {
  const file = useOverview().data?.file
  switch (props.why) {
    case 'empty': return (
      <div className="settlement-absent">
        <h2>No settlement model yet</h2>
        <p>A model says which issues could be settled together, by which of their answers, among which sides; and, number by number, what each answer is worth to whom. Two ways to begin:</p>
        <ul>
          <li>Work out a model from a file first, to see what comes of it: <code>travaux settle MODEL.json</code>. Models of GMCR+, Genius and negmas are read too.</li>
          <li>Record one in the dossier: a <code>settlementModel</code> and a <code>preference</code> for each number, in a file of entries that goes in with <code>travaux settle MODEL.json --into {file ?? 'DOSSIER'}</code>, or with the example as a pattern: <code>travaux new example.travaux --from northern-territories</code>.</li>
        </ul>
        <p>It is shown here as soon as it is in the dossier.</p>
      </div>
    )
    case 'error': return <div className="settlement-absent" role="alert"><p>{props.sentence}</p><Control onPress={props.onAgain}>Try again</Control></div>
    default: return props satisfies never
  }
}
