import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components'
import { initialsOf } from '../wording/initialsOf.ts'
import { openKeys } from './KeysDialog.tsx'
import './Menu.css'
import './ReviewerMenu.css'
import { useSetting } from './useSetting.ts'

/** Who is at work, by initials, with the choices kept in this browser. */
export function ReviewerMenu({ reviewer }: { reviewer: string }) {
  const [theme, setTheme] = useSetting('theme')
  const [keys, setKeys] = useSetting('keys')
  return (
    <MenuTrigger>
      <Button className="reviewer" aria-label={`${reviewer === '' ? 'Reviewer' : `${initialsOf(reviewer)}, ${reviewer}`}: theme and keys`}>{reviewer === '' ? '' : initialsOf(reviewer)}</Button>
      <Popover className="menu-popover" placement="bottom end">
        <Menu className="menu" aria-label="Theme and keys">
          <MenuSection selectionMode="single" disallowEmptySelection selectedKeys={[theme]} onSelectionChange={(chosen) => setTheme([...chosen][0] as typeof theme)}>
            <Header>Theme</Header>
            <MenuItem id="system" className="menu-item">As the system</MenuItem>
            <MenuItem id="light" className="menu-item">Light</MenuItem>
            <MenuItem id="dark" className="menu-item">Dark</MenuItem>
          </MenuSection>
          <MenuSection selectionMode="multiple" selectedKeys={keys === 'on' ? ['keys'] : []} onSelectionChange={(chosen) => setKeys(chosen === 'all' || chosen.has('keys') ? 'on' : 'off')}>
            <Header>Keys</Header>
            <MenuItem id="keys" className="menu-item">Single letters act</MenuItem>
          </MenuSection>
          <MenuSection aria-label="Help">
            <MenuItem id="all" className="menu-item" onAction={openKeys}>All keys…</MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
