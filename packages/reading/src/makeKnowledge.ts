import { makeId, type Codebook, type SideId } from '@travaux/model'
import type { Knowledge, PersonKnown, PlaceKnown, SideKnown } from './knowledge.ts'
import { states } from './names/states.ts'

interface Gazetteer { readonly sides: readonly SideKnown[]; readonly adjectives: ReadonlySet<string> }
let gazetteer: Gazetteer | null = null
let bare: Knowledge | null = null
const made = new WeakMap<Codebook, Knowledge>()

/** What is known with a codebook, or without; made once for each. A codebook must not change after it was handed over. */
export function makeKnowledge(codebook: Codebook | null): Knowledge {
  if (codebook === null) return bare ??= gather(null)
  const known = made.get(codebook) ?? gather(codebook)
  made.set(codebook, known)
  return known
}

/** Codebook first: where it has a side of the gazetteer, its id, name and names take the place of ours. */
function gather(codebook: Codebook | null): Knowledge {
  gazetteer ??= readStates()
  const adjectives = new Set(gazetteer.adjectives)
  const sides: SideKnown[] = []
  const byId = new Map<string, SideKnown>()
  const byName = new Map<string, SideKnown>()
  const add = (side: SideKnown) => {
    sides.push(side)
    byId.set(side.id, side)
    for (const name of [side.name, ...side.adjective === null ? [] : [side.adjective], ...side.aliases]) if (!byName.has(name)) byName.set(name, side)
  }
  for (const { id, name, adjective, aliases } of codebook?.sides ?? []) {
    const ours = gazetteer.sides.find((side) => side.name === name || side.adjective !== null && side.adjective === adjective || aliases.includes(side.name))
    const demonym = adjective ?? ours?.adjective ?? null
    // A codebook that gives no adjective means no other state by it: what English would make of the name is understood.
    const likely = demonym === null ? demonymsOf(name).filter((word) => !adjectives.has(word)) : [demonym]
    for (const word of likely) adjectives.add(word)
    add({ id, name, adjective: demonym ?? likely[0] ?? null, aliases: [...aliases, ...likely, ...ours === undefined ? [] : [ours.name, ...ours.aliases]], given: true })
  }
  for (const side of gazetteer.sides) if (!byName.has(side.name)) add(side)
  const persons = new Map<string, PersonKnown>()
  for (const { id, name, surname, aliases, offices } of codebook?.persons ?? []) {
    for (const each of [name, ...aliases, surname]) if (!persons.has(each)) persons.set(each, { id, name, surname, offices })
  }
  const places = new Map<string, PlaceKnown>()
  for (const { id, name, aliases, bySide } of codebook?.places ?? []) {
    for (const each of [name, ...aliases, ...Object.values(bySide)]) if (!places.has(each)) places.set(each, { id, name })
  }
  return {
    codebook,
    sides,
    side: (id: SideId) => byId.get(id) ?? null,
    sideNamed: (words) => byName.get(words) ?? (words.startsWith('he ', 1) ? byName.get(words.replace(/^[Tt]he /, '')) : undefined) ?? null,
    isAdjective: (words) => adjectives.has(words),
    personNamed: (words) => persons.get(words) ?? null,
    placeNamed: (words) => places.get(words) ?? places.get(words.replace(/^[Tt]he /, '')) ?? null,
  }
}

/** Tervian of Tervia, Zafiri of Zafir: the forms by which English makes an adjective of a state's name of one word. */
function demonymsOf(name: string): readonly string[] {
  if (!/^\p{Lu}\p{Ll}+$/u.test(name)) return []
  return /[ao]$/.test(name) ? [`${name.replace(/o$/, '')}n`, `${name.slice(0, -1)}ese`] : [`${name}ian`, `${name}i`, `${name}ese`, `${name}er`]
}

function readStates(): Gazetteer {
  const adjectives = new Set<string>()
  const sides = states.trim().split('\n').map((line): SideKnown => {
    const [name = '', of = '', capitals = '', others = ''] = line.split('|')
    const list = (field: string) => field.split(',').filter((word) => word !== '')
    for (const word of list(of)) adjectives.add(word)
    return { id: makeId('side', name), name, adjective: list(of)[0] ?? null, aliases: [...list(of).slice(1), ...list(others), ...list(capitals)], given: false }
  })
  return { sides, adjectives }
}
