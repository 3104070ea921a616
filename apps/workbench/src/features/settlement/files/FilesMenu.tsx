import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { Icon } from '../../../frame/Icon.tsx'
import '../../../frame/Menu.css'

/** A file that can be had of the view. */
export interface FileOffered { readonly id: string; readonly name: string; readonly give: () => void }

/** The files that can be had of a part of the view. `of`: what part, for who hears it; none: all of it, and the button has its word. */
export function FilesMenu({ of, files }: { of?: string; files: readonly FileOffered[] }) {
  if (files.length === 0) return null
  return (
    <MenuTrigger>
      <Button className="control control-quiet" aria-label={of === undefined ? 'Export' : `Export ${of}`}><Icon name="export" />{of === undefined ? <span className="control-long">Export</span> : null}</Button>
      <Popover className="menu-popover" placement="bottom end"><Menu className="menu" aria-label="Export" onAction={(key) => files.find(({ id }) => id === key)?.give()}>{files.map(({ id, name }) => <MenuItem key={id} id={id} className="menu-item">{name}</MenuItem>)}</Menu></Popover>
    </MenuTrigger>
  )
}
