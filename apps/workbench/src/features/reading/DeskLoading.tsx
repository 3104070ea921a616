import './DeskLoading.css'

/** While a source is fetched: its title, and lines where its text will stand. */
export function DeskLoading({ title }: { title: string | null }) {
  return (
    <div className="document desk-loading" aria-busy>
      <p className="document-meta"> </p>
      <h2 className="document-title">{title ?? ' '}</h2>
      <p className="visually-hidden" role="status">Loading the document</p>
      {[3, 2, 4, 3].map((lines, i) => <div key={i} className="desk-loading-lines">{Array.from({ length: lines }, (_, j) => <span key={j} style={{ width: j === lines - 1 ? '46%' : '100%' }} />)}</div>)}
    </div>
  )
}
