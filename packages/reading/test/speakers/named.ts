import { makeId } from '@travaux/model'
import type { Document } from '../../src/document.ts'
import type { WithNames } from '../../src/layers.ts'

/** A text with every place where one of these persons is named in full. */
export function named(text: string, ...persons: readonly string[]): Document & WithNames {
  const found = persons.flatMap((name, person) => [...text.matchAll(new RegExp(name, 'gu'))].map(({ index }) => ({ index, name, person }))).sort((a, b) => a.index - b.index)
  return {
    text,
    names: found.map(({ index, name }) => ({ from: index, to: index + name.length, type: 'person' as const, refersTo: makeId('person', name) })),
    persons: persons.map((name) => ({ id: makeId('person', name), name, surname: name.split(' ').at(-1) ?? name, office: null, side: null, known: false })),
    personOfName: Int32Array.from(found, ({ person }) => person),
  }
}
