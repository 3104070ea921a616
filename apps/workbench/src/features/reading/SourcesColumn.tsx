import { memo, useEffect, useRef, useState } from 'react'
import { Button, Header, ListBox, ListBoxItem, ListBoxSection, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components'
import type { SideShown } from '@travaux/record'
import type { ServedSource } from '@travaux/server'
import { useOverview } from '../../api/useOverview.ts'
import { Control } from '../../frame/Control.tsx'
import { Icon } from '../../frame/Icon.tsx'
import '../../frame/Menu.css'
import { useWhyNotWrite } from '../../frame/useWhyNotWrite.ts'
import { CompartmentTag } from '../../marks/CompartmentTag.tsx'
import { alsoInWords } from '../../wording/alsoInWords.ts'
import { counted } from '../../wording/counted.ts'
import { shownDay } from '../../wording/shownDay.ts'
import { AdditionRow } from './AdditionRow.tsx'
import { openAddSource } from './openAddSource.ts'
import './SourcesColumn.css'
import { useAdditions } from './useAdditions.ts'

/** Every source by year, newest first, with what is still to be reviewed in it. */
export const SourcesColumn = memo(function SourcesColumn({ sources, open, onOpen }: { sources: readonly ServedSource[]; open: string | null; onOpen: (source: string) => void }) {
  const [only, setOnly] = useState<'all' | 'review'>('all')
  const additions = useAdditions()
  const whyNot = useWhyNotWrite()
  const sides = useOverview().data?.sides ?? []
  const list = useRef<HTMLDivElement>(null)
  const last = sources.length
  useEffect(() => {
    // A source just added may be anywhere in the list.
    if (open !== null && last > 0) list.current?.querySelector(`[data-key="${CSS.escape(open)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [open, last])
  const shown = only === 'all' ? sources : sources.filter((source) => source.toReview > 0 || source.id === open)
  const left = sources.reduce((sum, source) => sum + source.toReview, 0)
  return (
    <nav className="sources" aria-label="Sources">
      <div className="sources-head">
        <h2>Sources</h2>
        <MenuTrigger>
          <Button className="sources-filter"><Icon name="filter" />{only === 'all' ? 'All sources' : 'To review'}</Button>
          <Popover className="menu-popover" placement="bottom end">
            <Menu className="menu" aria-label="Which sources" selectionMode="single" disallowEmptySelection selectedKeys={[only]} onSelectionChange={(keys) => setOnly([...keys][0] as typeof only)}>
              <MenuItem id="all" className="menu-item">All sources</MenuItem>
              <MenuItem id="review" className="menu-item">With findings to review</MenuItem>
            </Menu>
          </Popover>
        </MenuTrigger>
      </div>
      {additions.length === 0 ? null : <ul className="additions" aria-label="Being added">{additions.map((addition) => <AdditionRow key={addition.id} addition={addition} />)}</ul>}
      <ListBox ref={list} className="sources-list" aria-label="Sources" selectionMode="single" disallowEmptySelection selectedKeys={open === null ? [] : [open]} onSelectionChange={(keys) => {
        const [key] = keys
        if (key !== undefined) onOpen(String(key))
      }}>
        {byYear(shown).map(([year, rows]) => (
          <ListBoxSection key={year} id={year}>
            <Header>{year}</Header>
            {rows.map((source) => <Row key={source.id} source={source} sides={sides} />)}
          </ListBoxSection>
        ))}
      </ListBox>
      <div className="sources-foot">
        <Control onPress={() => openAddSource()} isDisabled={whyNot !== null} {...(whyNot === null ? {} : { 'aria-describedby': 'why-not-write' })}><Icon name="plus" />Add source</Control>
        <span>{sources.length === 0 ? 'none yet' : left === 0 ? 'all reviewed' : `${left.toLocaleString('en')} to review`}</span>
      </div>
    </nav>
  )
})

function Row({ source, sides }: { source: ServedSource; sides: readonly SideShown[] }) {
  const day = source.published === null ? '' : shownDay(source.published.slice(0, 10), { year: false })
  const done = source.toReview === 0
  return (
    <ListBoxItem id={source.id} className="source-row" textValue={source.title}>
      <span className="source-day tabular">{day}</span>
      <span className="source-words">
        <Text slot="label">{source.title}</Text>
        <Text slot="description">{[source.publisher ?? source.genre, source.notReadYet ? 'not read yet' : null, alsoInWords(source), source.supersededBy === null ? null : 'an earlier version'].filter((part) => part !== null).join(', ')}</Text>
        <CompartmentTag compartment={source.compartment} sides={sides} />
      </span>
      {done
        ? <span className="source-done">{source.notReadYet ? null : <Icon name="check" />}<span className="visually-hidden">nothing to review</span></span>
        : <span className="source-count tabular">{source.toReview}<span className="visually-hidden"> {counted(source.toReview, 'finding').replace(/^\S+ /, '')} to review</span></span>}
    </ListBoxItem>
  )
}

function byYear(sources: readonly ServedSource[]): readonly (readonly [string, readonly ServedSource[]])[] {
  return [...Map.groupBy(sources, (source) => source.published?.slice(0, 4) ?? 'No date')]
}
