import { useMemo } from 'react'
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components'
import type { Change } from '@travaux/record'
import { Icon } from '../../frame/Icon.tsx'
import '../../frame/Menu.css'
import { everyChange, whoKey, type ChangeChoice } from './chosenChanges.ts'
import { whoWords } from './whoWords.ts'

/** Chooses whose changes, and of which kind, are listed. The button says the choice. */
export function ChangesFilter({ changes, choice, onChoose }: { changes: readonly Change[]; choice: ChangeChoice; onChoose: (choice: ChangeChoice) => void }) {
  const authors = useMemo(() => new Map(changes.map(({ by }) => [whoKey(by), whoWords(by)])), [changes])
  const deeds = useMemo(() => [...new Set(changes.map(({ deed }) => deed))], [changes])
  const named = [choice.rivals ? 'Rivals only' : null, ...choice.who.map((key) => authors.get(key) ?? key), ...choice.deeds].filter((part) => part !== null)
  return (
    <MenuTrigger>
      <Button className="control control-quiet"><Icon name="filter" /><span className="control-long">{named.length === 0 ? 'All changes' : named.join(', ')}</span></Button>
      <Popover className="menu-popover" placement="bottom end">
        <Menu className="menu" aria-label="Changes listed" onAction={(key) => { if (key === 'all') onChoose(everyChange) }}>
          <MenuSection aria-label="All"><MenuItem id="all" className="menu-item" isDisabled={named.length === 0}>All changes</MenuItem></MenuSection>
          <MenuSection selectionMode="multiple" selectedKeys={choice.rivals ? ['rivals'] : []} onSelectionChange={(keys) => onChoose({ ...choice, rivals: keys === 'all' || keys.has('rivals') })}>
            <Header>Only</Header>
            <MenuItem id="rivals" className="menu-item">Rivals</MenuItem>
          </MenuSection>
          <MenuSection selectionMode="multiple" selectedKeys={choice.who} onSelectionChange={(keys) => onChoose({ ...choice, who: keys === 'all' ? [] : [...keys].map(String) })}>
            <Header>By</Header>
            {[...authors].map(([key, words]) => <MenuItem key={key} id={key} className="menu-item">{words}</MenuItem>)}
          </MenuSection>
          <MenuSection selectionMode="multiple" selectedKeys={choice.deeds} onSelectionChange={(keys) => onChoose({ ...choice, deeds: keys === 'all' ? [] : [...keys] as Change['deed'][] })}>
            <Header>What was done</Header>
            {deeds.map((deed) => <MenuItem key={deed} id={deed} className="menu-item">{deed}</MenuItem>)}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
