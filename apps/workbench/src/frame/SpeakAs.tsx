import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { SideShown } from '@travaux/record'
import './Segmented.css'
import { go, usePlacePart } from './usePlace.ts'

/** Neutral, or as one side: whose names are used, and whose column comes first. Quotations are never changed. */
export function SpeakAs({ sides }: { sides: readonly SideShown[] }) {
  const as = usePlacePart('as')
  const inOrder = [...sides].sort((x, y) => x.name.localeCompare(y.name, 'en'))
  return (
    <div className="segmented-labelled">
      <span className="segmented-label speak-label" id="speak-as">Speak as</span>
      <ToggleButtonGroup className="segmented" aria-labelledby="speak-as" selectionMode="single" disallowEmptySelection selectedKeys={[as ?? 'neutral']} onSelectionChange={(keys) => {
        const [key] = keys
        go({ as: key === undefined || key === 'neutral' ? null : String(key) }, { replace: true })
      }}>
        {inOrder.map((side) => <ToggleButton key={side.id} id={side.id}>{side.name}</ToggleButton>)}
        <ToggleButton id="neutral">Neutral</ToggleButton>
      </ToggleButtonGroup>
    </div>
  )
}
