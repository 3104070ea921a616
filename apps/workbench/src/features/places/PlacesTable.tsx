import type { PlaceShown, SideShown } from '@travaux/record'
import { SideMark } from '../../marks/SideMark.tsx'
import { PassageLink } from '../../quotation/PassageLink.tsx'

/** The places of the map, a column a side for what it calls each of them; where it has no name of its own, the one there is, in grey. */
export function PlacesTable({ places, sides }: { places: readonly PlaceShown[]; sides: readonly SideShown[] }) {
  return (
    <table className="places-table">
      <thead><tr><th scope="col">Place</th>{sides.map(({ id, mark, name }) => <th key={id} scope="col"><span className="marked" style={{ color: `var(--${mark})` }}><SideMark mark={mark} small />{name}</span></th>)}<th scope="col">Issues</th><th scope="col">In sources</th></tr></thead>
      <tbody>
        {places.map(({ id, name, names, within, issues, sources, latest }) => (
          <tr key={id}>
            <th scope="row"><span className="places-place">{name}</span>{within === null ? null : <span className="places-within">in {within.name}</span>}</th>
            {sides.map((side) => {
              const own = names.find((each) => each.side.id === side.id)?.name
              return <td key={side.id}>{own ?? <span className="places-quiet">{name}</span>}</td>
            })}
            <td>{issues.length === 0 ? <span className="places-quiet">none</span> : issues.map((issue) => issue.name).join('; ')}</td>
            <td>{latest === null ? <span className="places-quiet">not looked for</span> : <><span className="tabular">{sources}</span>, latest in <PassageLink quote={latest} /></>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
