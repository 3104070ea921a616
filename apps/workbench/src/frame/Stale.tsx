import './Stale.css'

/** Says that what stands is an earlier answer, and why there is no newer one. */
export function Stale({ why }: { why: string }) {
  return <p className="stale" role="alert">What stands here is an earlier answer. {why}</p>
}
