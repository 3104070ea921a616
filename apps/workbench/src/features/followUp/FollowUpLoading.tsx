/** Rows at their size, before anything is known of them. */
export function FollowUpLoading() {
  return (
    <div className="followup-loading" aria-busy="true">
      <span className="visually-hidden">Looking for what is owed</span>
      {Array.from({ length: 12 }, (_, i) => <div key={i}><span className="followup-waiting" style={{ width: 116 }} /><span className="followup-waiting" style={{ width: `${24 + (i * 13) % 30}%` }} /><span className="followup-waiting" style={{ width: 70 }} /></div>)}
    </div>
  )
}
