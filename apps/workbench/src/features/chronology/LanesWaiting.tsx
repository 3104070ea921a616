import './Lanes.css'
import { axisHeight, lanePositions } from './layoutLanes.ts'
import { lanesFor } from './layout/lanes.ts'
import { lanesHeight } from './Lanes.tsx'

/** The lanes at their size, before the meetings are there. Months would be a guess, and are left out. */
export function LanesWaiting() {
  const lanes = lanesFor([])
  const ys = lanePositions(lanes.length, lanesHeight)
  return (
    <section className="lanes" style={{ height: lanesHeight }} aria-label="Meetings over time" aria-busy>
      <div className="lanes-axis" style={{ height: axisHeight }} />
      {lanes.map((lane, index) => <div key={lane.key} className="lane-name" style={{ top: ys[index]! - 15 }}><p>{lane.name}</p><p className="lane-who">{lane.who}</p></div>)}
      {ys.map((y) => <div key={y} className="lane-line" style={{ top: y }} />)}
    </section>
  )
}
