import { useSyncExternalStore } from 'react'
import type { QueryClient } from '@tanstack/react-query'
import type { AddedEvent } from '@travaux/server'
import { api } from '../../api/client.ts'
import { announce } from '../../frame/announce.ts'
import { go } from '../../frame/usePlace.ts'
import { counted } from '../../wording/counted.ts'
import { readLines } from './readLines.ts'

/** A document on its way into the dossier. `text` is kept where it was pasted, so that a refusal loses nothing. */
export interface Addition {
  readonly id: number
  readonly name: string
  readonly text: string | null
  readonly stage: 'sending' | 'reading' | 'recorded' | 'refused'
  readonly title: string | null
  readonly characters: number | null
  readonly found: readonly { readonly kind: string; readonly count: number }[]
  readonly source: string | null
  readonly error: string | null
}

/** What is to be added: a file, or pasted text under a name. */
export type Offered = { readonly file: File } | { readonly name: string; readonly text: string; readonly published: string | null }

const listeners = new Set<() => void>()
let additions: readonly Addition[] = []
let nextId = 1

export function useAdditions(): readonly Addition[] {
  return useSyncExternalStore((listener) => { listeners.add(listener); return () => listeners.delete(listener) }, () => additions)
}

export function dismissAddition(id: number): void {
  change(additions.filter((addition) => addition.id !== id))
}

/** Adds documents one after another, so that what is found in each can be followed. The last one recorded is opened. */
export async function addSources(offered: readonly Offered[], queries: QueryClient): Promise<void> {
  const rows = offered.map((each) => ({
    each,
    id: begin('file' in each ? each.file.name : each.name, 'text' in each ? each.text : null),
  }))
  for (const { each, id } of rows) await addOne(each, id, queries)
}

async function addOne(offered: Offered, id: number, queries: QueryClient): Promise<void> {
  try {
    const { body } = await api.sources.$post({ json: await bodyOf(offered) })
    if (body !== null) for await (const line of readLines<AddedEvent>(body)) follow(id, line)
  } catch (error) {
    refuse(id, error instanceof Error ? error.message : String(error))
  }
  const now = additions.find((addition) => addition.id === id)
  if (now === undefined) return
  if (now.stage === 'reading' || now.stage === 'sending') refuse(id, 'The server stopped before it was done; nothing of the document is recorded. Try again.')
  await queries.invalidateQueries()
  if (now.stage !== 'recorded' || now.source === null) return
  go({ view: 'reading', source: now.source, finding: null, passage: null })
  announce(`${now.title ?? now.name} added: ${now.found.map(({ kind, count }) => counted(count, kind)).join(', ') || 'nothing found in it'}.`)
  setTimeout(() => dismissAddition(id), 6000)
}

function follow(id: number, line: AddedEvent): void {
  switch (line.stage) {
    case 'kept': return update(id, { stage: 'reading', source: line.source, title: line.title, characters: line.characters })
    case 'found': return change(additions.map((each) => each.id === id ? { ...each, stage: 'reading', found: [...each.found.filter(({ kind }) => kind !== line.kind), { kind: line.kind, count: line.count }] } : each))
    case 'recorded': return update(id, { stage: 'recorded', source: line.source })
    case 'refused': return refuse(id, line.error)
    default: line satisfies never
  }
}

async function bodyOf(offered: Offered) {
  if ('text' in offered) return { name: offered.name, text: offered.text, ...(offered.published === null ? {} : { published: offered.published }) }
  return { name: offered.file.name, base64: await base64Of(offered.file) }
}

async function base64Of(file: File): Promise<string> {
  const { largestDocument } = await (await api.dossier.$get({ query: {} })).json()
  if (file.size > largestDocument) throw new Error(`${file.name} has ${Math.round(file.size / megabyte)} MB; this page takes up to ${largestDocument / megabyte}. Use \`travaux read FILE --into DOSSIER\` for it, or split it.`)
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,?/, ''))
    reader.onerror = () => reject(new Error(`${file.name} could not be opened: ${reader.error?.message ?? 'it may be a folder, or no longer there'}.`))
    reader.readAsDataURL(file)
  })
}

const megabyte = 1024 * 1024

function begin(name: string, text: string | null): number {
  const id = nextId++
  change([...additions, { id, name, text, stage: 'sending', title: null, characters: null, found: [], source: null, error: null }])
  return id
}

function refuse(id: number, error: string): void {
  update(id, { stage: 'refused', error })
  announce(error)
}

function update(id: number, what: Partial<Addition>): void {
  change(additions.map((each) => each.id === id ? { ...each, ...what } : each))
}

function change(next: readonly Addition[]): void {
  additions = next
  for (const listener of listeners) listener()
}
