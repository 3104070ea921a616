import type { SideShown } from '@travaux/record'
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components'
import { Control } from '../../frame/Control.tsx'
import { ViewControls } from '../../frame/FrameSlots.tsx'
import { Icon } from '../../frame/Icon.tsx'
import '../../frame/Menu.css'
import type { OwedChoice } from './everythingOwed.ts'
import { owedOrders } from './owedOrders.ts'
import { owedTroubles, type Trouble } from './owedTroubles.ts'

const entriesOf = <Key extends string>(of: Readonly<Record<Key, string>>) => Object.entries(of) as [Key, string][]

/** Whose, in which order, the alerts, the rows as a file, paper. */
export function FollowUpControls({ sides, choice, onChoose, alerts, onAlerts, onCsv }: { sides: readonly SideShown[]; choice: OwedChoice; onChoose: (choice: OwedChoice) => void; alerts: boolean; onAlerts: () => void; onCsv: () => void }) {
  const whose = sides.filter(({ id }) => choice.sides.includes(id)).map(({ name }) => name)
  const which = [whose.length === 0 ? choice.troubles.length === 0 ? 'All owed by' : null : `Owed by ${whose.join(', ')}`, ...choice.troubles.map((trouble) => owedTroubles[trouble])].filter((each) => each !== null).join('; ')
  return (
    <ViewControls>
      <Control is="quiet" aria-label="Alerts" aria-pressed={alerts} onPress={onAlerts}><Icon name="list" /><span className="followup-long">Alerts</span></Control>
      <MenuTrigger>
        <Button className="control control-quiet" aria-label={which}><Icon name="filter" /><span className="followup-long">{which}</span></Button>
        <Popover className="menu-popover" placement="bottom end">
          <Menu className="menu" aria-label="What is shown">
            <MenuSection selectionMode="multiple" selectedKeys={choice.sides} onSelectionChange={(keys) => onChoose({ ...choice, sides: keys === 'all' ? sides.map(({ id }) => id) : [...keys].map(String) })}>
              <Header>Owed by</Header>
              {sides.map(({ id, name }) => <MenuItem key={id} id={id} className="menu-item">{name}</MenuItem>)}
            </MenuSection>
            <MenuSection selectionMode="multiple" selectedKeys={choice.troubles} onSelectionChange={(keys) => onChoose({ ...choice, troubles: entriesOf(owedTroubles).map(([key]) => key).filter((key: Trouble) => keys === 'all' || keys.has(key)) })}>
              <Header>Only</Header>
              {entriesOf(owedTroubles).map(([key, words]) => <MenuItem key={key} id={key} className="menu-item">{words}</MenuItem>)}
            </MenuSection>
          </Menu>
        </Popover>
      </MenuTrigger>
      <MenuTrigger>
        <Button className="control control-quiet" aria-label={`Sort: ${owedOrders[choice.order]}`}><span>Sort<span className="followup-long">: {owedOrders[choice.order]}</span></span><Icon name="down" /></Button>
        <Popover className="menu-popover" placement="bottom end">
          <Menu className="menu" aria-label="Sort" selectionMode="single" disallowEmptySelection selectedKeys={[choice.order]} onSelectionChange={(keys) => { const [key] = keys; if (key !== undefined) onChoose({ ...choice, order: key as OwedChoice['order'] }) }}>
            {entriesOf(owedOrders).map(([key, words]) => <MenuItem key={key} id={key} className="menu-item">By {words === 'owed by' ? 'who owes it' : words === 'due' ? 'day due' : words === 'carried out' ? 'how far it is carried out' : words}</MenuItem>)}
          </Menu>
        </Popover>
      </MenuTrigger>
      <Control is="quiet" aria-label="CSV" onPress={onCsv}><Icon name="export" /><span className="followup-long">CSV</span></Control>
      <Control is="quiet" aria-label="Print" onPress={() => window.print()}><Icon name="print" /><span className="followup-long">Print</span></Control>
    </ViewControls>
  )
}
