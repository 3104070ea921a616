import type { SideShown } from '@travaux/record'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import '../../frame/Segmented.css'

/** Who acts on the text: one of the sides, or the chair, where one does not speak as a side already. */
export function ActingAs({ sides, acting, onAct }: { sides: readonly SideShown[]; acting: SideShown | null; onAct: (side: SideShown | null) => void }) {
  return (
    <div className="segmented-labelled">
      <span className="segmented-label" id="acting-as">Act as</span>
      <ToggleButtonGroup className="segmented" aria-labelledby="acting-as" selectionMode="single" disallowEmptySelection selectedKeys={[acting?.id ?? 'chair']} onSelectionChange={(keys) => onAct(sides.find(({ id }) => keys.has(id)) ?? null)}>
        {sides.map(({ id, name }) => <ToggleButton key={id} id={id}>{name}</ToggleButton>)}
        <ToggleButton id="chair">Chair</ToggleButton>
      </ToggleButtonGroup>
    </div>
  )
}
