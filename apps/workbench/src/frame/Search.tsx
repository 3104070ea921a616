import { useEffect, useRef, useState } from 'react'
import { Autocomplete, Button, Dialog, Input, Menu, Modal, ModalOverlay, SearchField } from 'react-aria-components'
import { useNames } from '../api/useNames.ts'
import { useSearch } from '../api/useSearch.ts'
import { useSources } from '../api/useSources.ts'
import { counted } from '../wording/counted.ts'
import { commands } from './commands.ts'
import { Control } from './Control.tsx'
import { Icon } from './Icon.tsx'
import { Key } from './Key.tsx'
import { isFiltered, noFilter, SaidFilters } from './SaidFilters.tsx'
import { searchKeys } from './searchKeys.ts'
import { chooseFound, SearchFound } from './SearchFound.tsx'
import './Search.css'
import './Menu.css'
import { useLivePointer } from './useLivePointer.ts'
import { useSettled } from './useSettled.ts'

/** ⌘K: anything that has a name, words in the sources, and commands. */
export function Search() {
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey) || event.altKey || event.shiftKey) return
      event.preventDefault()
      setOpen((before) => !before)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
  return (
    <>
      <Button className="search-button" aria-keyshortcuts="Control+K Meta+K" onPress={() => setOpen(true)}>
        <Icon name="search" /><span className="search-words">Search or go to</span><span aria-hidden><Key name={searchKeys} /></span>
      </Button>
      <ModalOverlay className="overlay" isOpen={open} onOpenChange={setOpen} isDismissable>
        <Modal className="modal search-modal">
          <Dialog className="search-dialog" aria-label="Search or go to">
            <Palette onDone={() => setOpen(false)} />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  )
}

/** The most passages that the server gives. */
const most = 50

function Palette({ onDone }: { onDone: () => void }) {
  const [words, setWords] = useState('')
  const [filter, setFilter] = useState(noFilter)
  const field = useRef<HTMLInputElement>(null)
  const asked = useSettled(words, 150)
  const names = useNames().data ?? []
  const sources = useSources().data ?? []
  const search = useSearch(asked, filter)
  const hits = asked.trim().length < 2 && !isFiltered(filter) ? [] : search.data?.hits ?? []
  useLivePointer(field)
  return (
    <Autocomplete inputValue={words} onInputChange={setWords}>
      {/* Escape closes at once; the field's own would only empty it. */}
      <SearchField aria-label="Search or go to" className="search-field" autoFocus onKeyDown={(event) => { if (event.key === 'Escape') onDone() }}>
        <Icon name="search" />
        <Input ref={field} placeholder="A name, an issue, words in a source, or a command" />
      </SearchField>
      <SaidFilters filter={filter} names={names} onFilter={setFilter} onDone={() => field.current?.focus()} />
      <p className="visually-hidden" role="status">{search.isFetching || (asked.trim().length < 2 && !isFiltered(filter)) ? '' : `${hits.length === most ? `${most} passages or more` : counted(hits.length, 'passage')} found.`}</p>
      <Menu className="menu search-menu" aria-label="Found" onAction={(key) => { chooseFound(String(key), hits); onDone() }} renderEmptyState={() => <p className="search-empty">{search.error !== null ? search.error.message : search.isFetching ? 'Looking…' : isFiltered(filter) ? 'Nothing that was said fits.' : `Nothing is named “${words}”, and no source holds these words.`}</p>}>
        <SearchFound words={words} names={isFiltered(filter) ? [] : names} sources={isFiltered(filter) ? [] : sources} hits={hits} commands={isFiltered(filter) ? [] : commands} />
      </Menu>
      {isFiltered(filter) && hits.length === 0 && !search.isFetching ? <p className="search-clear"><Control onPress={() => { setFilter(noFilter); field.current?.focus() }}>Clear the choices</Control></p> : null}
    </Autocomplete>
  )
}
