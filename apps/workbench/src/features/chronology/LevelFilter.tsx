import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { Icon } from '../../frame/Icon.tsx'
import '../../frame/Menu.css'
import { lanes } from './layout/lanes.ts'

/** Chooses the levels whose meetings are shown; none chosen is all. */
export function LevelFilter({ chosen, onChoose }: { chosen: readonly string[]; onChoose: (levels: readonly string[]) => void }) {
  const named = lanes.filter(({ key }) => chosen.includes(key)).map(({ name }) => name)
  return (
    <MenuTrigger>
      <Button className="control control-quiet"><Icon name="filter" /><span className="control-long">{named.length === 0 ? 'All levels' : named.join(', ')}</span></Button>
      <Popover className="menu-popover" placement="bottom end">
        <Menu className="menu" aria-label="Levels shown" selectionMode="multiple" selectedKeys={chosen} onSelectionChange={(keys) => onChoose(keys === 'all' ? [] : [...keys].map(String))}>
          {lanes.map(({ key, name }) => <MenuItem key={key} id={key} className="menu-item">{name}</MenuItem>)}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
