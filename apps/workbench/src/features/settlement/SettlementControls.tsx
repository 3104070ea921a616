import type { SettlementOpen, SettlementView } from '@travaux/server'
import { Button, Menu, MenuItem, MenuTrigger, Popover, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { Control } from '../../frame/Control.tsx'
import { ViewControls } from '../../frame/FrameSlots.tsx'
import { Icon } from '../../frame/Icon.tsx'
import '../../frame/Menu.css'
import '../../frame/Segmented.css'
import { go } from '../../frame/usePlace.ts'
import { SinceControl } from '../positions/SinceControl.tsx'
import { FilesMenu, type FileOffered } from './files/FilesMenu.tsx'

/** Which model, whose numbers, since when; plot or table; files; paper. */
export function SettlementControls({ open, models, since, table, files }: { open: SettlementOpen; models: SettlementView['models']; since: string | null; table: boolean; files: readonly FileOffered[] }) {
  return (
    <ViewControls>
      {models.length < 2 ? null : <Choice label="Model" shown={open.name} chosen={open.id} all={models.map(({ id, name }) => [id, name])} onChoose={(model) => go({ model, estimate: null, package: null, beside: null, graph: null, limits: null, whatIf: null, axes: null })} />}
      {open.estimates.length === 0 ? null : <Choice label="Values" shown={open.estimate ?? 'none'} chosen={open.estimate ?? ''} all={open.estimates.map(({ name, numbers }) => [name, `${name}, ${numbers.toLocaleString('en')} numbers`])} onChoose={(estimate) => go({ estimate, whatIf: null })} />}
      <SinceControl since={since} usual={since === null} />
      {open.model === null ? null : (
        <ToggleButtonGroup className="segmented" aria-label="How packages are shown" selectionMode="single" disallowEmptySelection selectedKeys={[table ? 'table' : 'plot']} onSelectionChange={(keys) => go({ mode: keys.has('table') ? 'table' : null }, { replace: true })}>
          <ToggleButton id="plot">Plot</ToggleButton><ToggleButton id="table">Table</ToggleButton>
        </ToggleButtonGroup>
      )}
      <FilesMenu files={files} />
      <Control is="quiet" aria-label="Print" onPress={() => window.print()}><Icon name="print" /><span className="control-long">Print</span></Control>
    </ViewControls>
  )
}

function Choice({ label, shown, chosen, all, onChoose }: { label: string; shown: string; chosen: string; all: readonly (readonly [id: string, words: string])[]; onChoose: (id: string) => void }) {
  return (
    <MenuTrigger>
      <Button className="control control-quiet settlement-choice">{label}: <span className="settlement-chosen">{shown}</span><Icon name="down" /></Button>
      <Popover className="menu-popover" placement="bottom end">
        <Menu className="menu" aria-label={label} selectionMode="single" disallowEmptySelection selectedKeys={[chosen]} onSelectionChange={(keys) => { const [key] = keys; if (key !== undefined) onChoose(String(key)) }}>
          {all.map(([id, words]) => <MenuItem key={id} id={id} className="menu-item" textValue={words}>{words}</MenuItem>)}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
