import { join } from 'node:path'
import { makeId } from '@travaux/model'
import { readText, toReadDocument } from '@travaux/reading'
import { english } from '@travaux/reading/english'
import { bareName } from './bareName.ts'
import { goldDocuments, type GoldDocument } from './goldDocuments.ts'
import { matchStatements } from './matchStatements.ts'
import { pairUp } from './pairUp.ts'
import type { Row } from './row.ts'
import { sameSpeakers } from './sameSpeakers.ts'
import { speakerKinds } from './speakerKinds.ts'
import { speakersOfGold } from './speakersOfGold.ts'

interface Named { readonly name: string; readonly side: string | null }
interface Judged { readonly kind: string; readonly document: GoldDocument; readonly gold: GoldDocument['statements'][number]; readonly given: readonly Named[]; readonly found: readonly Named[] | null; readonly ladder: string | null }

/** Every gold statement of a folder with who was said to speak: at the gold's own words, and in the statement found that it is. */
export function judgeSpeakers(folder: string): readonly Judged[] {
  return goldDocuments(folder).flatMap((document) => {
    const { statements } = toReadDocument(readText(document.text, { english: english(), source: makeId('source', document.name), published: document.published }))
    const given = speakersOfGold(document)
    return matchStatements(document.statements, statements).pairs.map(({ gold, found }, i): Judged => {
      const words = gold.source === null ? '' : document.text.slice(...gold.source)
      const after = gold.source === null ? '' : document.text.slice(gold.source[1], gold.source[1] + 3)
      const kind = Object.entries(speakerKinds).find(([, holds]) => holds(gold, words, after))?.[0] ?? ''
      return { kind, document, gold, given: given[i] ?? [], found: found?.speakers ?? null, ladder: found?.attribution ?? null }
    })
  })
}

/** Whether the right persons, bodies and sides are said to speak, in all and by how the words name them. */
export function speakerRows(shared: string): readonly Row[] {
  return ([['corpora/annotated/own/dev', 'own dev'], ['reports', 'real reports']] as const).flatMap(([folder, on]): readonly Row[] => {
    const all = judgeSpeakers(join(shared, folder))
    const kinds = Object.keys(speakerKinds).filter((kind) => all.some((each) => each.kind === kind))
    const found = all.filter((each) => each.found !== null)
    const ladders = found.filter(({ gold }) => gold.attribution !== null)
    return [
      { what: 'right speakers of statements found, judged by side', on: `${on}, ${found.length}`, figure: share(found, (each) => sameSpeakers(each.gold.speakers, each.found ?? [])), least: '88', aim: '98' },
      { what: '  called by the same name', on: `${on}, ${found.length}`, figure: share(found, (each) => pairUp<string>(names(each.gold.speakers), names(each.found ?? []), (one, other) => one === other)) },
      { what: '  at the words marked by hand', on: `${on}, ${all.length}`, figure: share(all, right) },
      ...ladders.length === 0 ? [] : [{ what: '  how near to the words', on: `${on}, ${ladders.length}`, figure: share(ladders, ({ gold, ladder }) => gold.attribution === ladder) }],
      ...kinds.map((kind): Row => {
        const of = all.filter((each) => each.kind === kind)
        return { what: `    ${kind}`, on: `${of.length}`, figure: share(of, right) }
      }),
    ]
  })
}

function names(speakers: readonly { readonly name: string }[]): readonly string[] {
  return speakers.map(({ name }) => bareName(name))
}

function right({ gold, given }: Judged): boolean {
  return sameSpeakers(gold.speakers, given)
}

function share<T>(all: readonly T[], holds: (each: T) => boolean): string {
  return all.length === 0 ? '–' : (100 * all.filter(holds).length / all.length).toFixed(1)
}
