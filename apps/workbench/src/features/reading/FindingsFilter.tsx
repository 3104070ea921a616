import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { Control } from '../../frame/Control.tsx'
import { Icon } from '../../frame/Icon.tsx'
import '../../frame/Segmented.css'

/** Which findings are shown and in which order one goes through them. */
export type FindingsShown = 'all' | 'review' | 'unsure'

/** The head of the findings: all, those to review, or these with the least sure first; and a new one where words are selected. */
export function FindingsFilter({ only, onOnly, all, left, selecting, whyNot, onNew }: { only: FindingsShown; onOnly: (only: FindingsShown) => void; all: number; left: number; selecting: boolean; whyNot: string | null; onNew: () => void }) {
  return (
    <>
      <h2>Findings</h2>
      {selecting ? <Control onPress={onNew} isDisabled={whyNot !== null} hint="n"><Icon name="plus" />New finding</Control> : null}
      <ToggleButtonGroup className="segmented" aria-label="Which findings" selectionMode="single" disallowEmptySelection selectedKeys={[only]} onSelectionChange={(keys) => onOnly([...keys][0] as typeof only)}>
        <ToggleButton id="all">All {all}</ToggleButton>
        <ToggleButton id="review">To review {left}</ToggleButton>
        <ToggleButton id="unsure" aria-label="Least sure first, of those to review">Least sure</ToggleButton>
      </ToggleButtonGroup>
    </>
  )
}
