import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components'
import { Icon } from '../../frame/Icon.tsx'
import '../../frame/Menu.css'
import type { IssueChoice, Showing } from './chosenRows.ts'

const showings: readonly (readonly [Showing, string])[] = [
  ['all', 'All issues'], ['apart', 'Where sides are apart'], ['agreed', 'Agreed'], ['one-side', 'Raised by one side only'], ['contradicts', 'Where a side said two things'],
]

/** Chooses which issues are shown. The button says the choice. */
export function IssueFilter({ groups, choice, onChoose }: { groups: readonly string[]; choice: IssueChoice; onChoose: (choice: IssueChoice) => void }) {
  const named = [choice.showing === 'all' && choice.groups.length > 0 ? null : showings.find(([key]) => key === choice.showing)![1], ...choice.groups].filter((part) => part !== null)
  return (
    <MenuTrigger>
      <Button className="control control-quiet"><Icon name="filter" /><span className="control-long">{named.join(', ')}</span></Button>
      <Popover className="menu-popover" placement="bottom end">
        <Menu className="menu" aria-label="Issues shown">
          <MenuSection selectionMode="single" disallowEmptySelection selectedKeys={[choice.showing]} onSelectionChange={(keys) => onChoose({ ...choice, showing: [...keys][0] as Showing })}>
            <Header>Show</Header>
            {showings.map(([key, words]) => <MenuItem key={key} id={key} className="menu-item">{words}</MenuItem>)}
          </MenuSection>
          {groups.length < 2 ? null : (
            <MenuSection selectionMode="multiple" selectedKeys={choice.groups} onSelectionChange={(keys) => onChoose({ ...choice, groups: keys === 'all' ? [] : [...keys].map(String) })}>
              <Header>Only</Header>
              {groups.map((group) => <MenuItem key={group} id={group} className="menu-item">{group}</MenuItem>)}
            </MenuSection>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
