import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { Icon } from '../../frame/Icon.tsx'
import '../../frame/Menu.css'
import { shownDay } from '../../wording/shownDay.ts'
import { addMonths, monthsFrom } from './layout/day.ts'
import type { MonthRange } from './layout/timeScale.ts'

/** The months shown, and others to choose. `whole`: from the first meeting to the last. */
export function RangeControl({ range, usual, whole, today, onChoose }: { range: MonthRange; usual: MonthRange; whole: MonthRange; today: string; onChoose: (range: MonthRange) => void }) {
  const month = today.slice(0, 7)
  const choices: readonly (readonly [key: string, words: string, range: MonthRange])[] = [
    ['usual', 'The latest round', usual],
    ['ahead', 'Half a year ahead', { first: addMonths(month, -1), months: 8 }],
    ['year', 'The year to today', { first: addMonths(month, -11), months: 12 }],
    ['five', 'Five years', { first: addMonths(month, -54), months: 60 }],
    ['whole', `The whole record, ${monthsFrom(whole.first, addMonths(whole.first, whole.months - 1)) > 24 ? `${whole.first.slice(0, 4)} to ${addMonths(whole.first, whole.months - 1).slice(0, 4)}` : 'first meeting to last'}`, whole],
  ]
  const same = choices.find(([, , each]) => each.first === range.first && each.months === range.months)?.[0]
  return (
    <MenuTrigger>
      <Button className="control control-quiet"><span>{shownDay(range.first)} to {shownDay(addMonths(range.first, range.months - 1))}</span><Icon name="down" /></Button>
      <Popover className="menu-popover" placement="bottom end">
        <Menu className="menu" aria-label="Months shown" selectionMode="single" selectedKeys={same === undefined ? [] : [same]} onAction={(key) => onChoose(choices.find(([each]) => each === key)![2])}>
          {choices.map(([key, words]) => <MenuItem key={key} id={key} className="menu-item">{words}</MenuItem>)}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
