import { Header, MenuItem, MenuSection, Text } from 'react-aria-components'
import type { Passage } from '@travaux/model'
import type { Found, Named, SourceRow } from '@travaux/record'
import { shownDay } from '../wording/shownDay.ts'
import { commands as allCommands, type Command } from './commands.ts'
import { openPassage } from './openPassage.ts'
import { go } from './usePlace.ts'

const most = 7

/** What the words find, in order: named things, sources, passages, commands. */
export function SearchFound({ words, names, sources, hits, commands }: { words: string; names: readonly Named[]; sources: readonly SourceRow[]; hits: readonly Found[]; commands: readonly Command[] }) {
  const wanted = words.toLowerCase().split(/\s+/).filter((word) => word !== '')
  const holds = (text: string) => { const lower = text.toLowerCase(); return wanted.every((word) => lower.includes(word)) }
  const named = wanted.length === 0 ? [] : names.filter((one) => !one.id.startsWith('src_') && holds(`${one.name} ${one.detail ?? ''}`)).slice(0, most)
  const titled = sources.filter((source) => holds(`${source.title} ${source.publisher ?? ''}`)).slice(0, wanted.length === 0 ? 4 : most)
  // What is found in a heading is not said again where the heading itself is listed.
  const within = hits.map((hit, i) => ({ hit, i })).filter(({ hit }) => hit.text.trim() !== hit.title || !titled.some(({ id }) => id === hit.passage.source))
  const able = commands.filter((command) => holds(`${command.name} ${command.also}`))
  return [
    section('Named', named.map((one) => item(one.id, one.name, one.detail ?? one.kind))),
    section('Sources', titled.map((source) => item(source.id, source.title, [source.publisher, source.published === null ? null : shownDay(source.published)].filter((part) => part !== null).join(' · ')))),
    section('In the sources', within.slice(0, 20).map(({ hit, i }) => (
      <MenuItem key={`hit_${i}`} id={`hit_${i}`} className="menu-item search-item" textValue={hit.text}>
        <Text slot="label" className="search-words-found"><Excerpt hit={hit} /></Text>
        <Text slot="description">{whoSaid(hit)}{hit.title}{hit.paragraph === null ? '' : `, ¶ ${hit.paragraph}`}{hit.reprintOf === null ? '' : `, only in this reprint of ${hit.reprintOf}`}</Text>
      </MenuItem>
    ))),
    section('Commands', able.map((command) => item(command.id, command.name, ''))),
  ]
}

/** Does what a chosen line stands for. */
export function chooseFound(key: string, hits: readonly Found[]): void {
  const hit = key.startsWith('hit_') ? hits[Number(key.slice(4))] : undefined
  const command = allCommands.find(({ id }) => id === key)
  if (hit !== undefined) openPassage(wordsFound(hit))
  else if (command !== undefined) command.run()
  else if (key.startsWith('src_')) go({ view: 'reading', source: key, passage: null, finding: null })
  else if (key.startsWith('mtg_')) go({ view: 'chronology', meeting: key })
  else if (key.startsWith('iss_')) go({ view: 'positions', issue: key, side: null })
  else if (key.startsWith('prp_')) go({ view: 'positions', issue: null, side: null })
  else if (key.startsWith('sid_')) go({ as: key })
  else go({ view: 'reading', finding: key })
}

/** All the words found where they stand close together; else the first of them. */
function wordsFound({ matches, passage }: Found): Passage {
  const [first, last] = [matches[0], matches.at(-1)]
  if (first === undefined || last === undefined) return passage
  return last.to - first.from <= 200 ? { ...first, to: last.to } : first
}

function section(name: string, items: readonly React.ReactNode[]) {
  return items.length === 0 ? null : <MenuSection key={name}><Header>{name}</Header>{items}</MenuSection>
}

function item(id: string, name: string, detail: string) {
  return <MenuItem key={id} id={id} className="menu-item search-item" textValue={name}><Text slot="label">{name}</Text><Text slot="description">{detail}</Text></MenuItem>
}

/** "Lavrov, 14 Jan 2019 · " where the words stand in what somebody said. */
function whoSaid({ said }: Found): string {
  const [first, ...others] = said
  if (first === undefined) return ''
  return `${first.speaker === '' ? 'Not named' : first.speaker}${others.length === 0 ? '' : ` and ${others.length} more`}${first.date === null ? '' : `, ${shownDay(first.date)}`} · `
}

/** The words found, with enough before them to be understood. */
function Excerpt({ hit }: { hit: Found }) {
  const at = hit.matches[0] ?? hit.passage
  const [from, to] = [at.from - hit.passage.from, at.to - hit.passage.from]
  const start = from > 40 ? hit.text.indexOf(' ', from - 40) + 1 : 0
  return <>{start > 0 ? '…' : ''}{hit.text.slice(start, from)}<mark>{hit.text.slice(from, to)}</mark>{hit.text.slice(to, to + 120)}</>
}
