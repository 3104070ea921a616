import type { SubjectId } from '@travaux/model'
import { draftOnRecord, drafts, known, naming, type ActOnRecord, type DraftOnRecord, type Folded } from '@travaux/record'
import { paperOfDraft, textOfDraft, type DraftText, type Paper } from '@travaux/drafting'
import { dossierFile } from '../dossierFile.ts'
import { isAddress } from '../dossierPlace.ts'
import { asked, type ShowOptions } from '../show/asked.ts'
import { Stop } from '../stop.ts'
import type { CompartmentOptions } from '../terminal/compartmentOptions.ts'
import { counted } from '../terminal/counted.ts'
import { chosenDraft } from './chosenDraft.ts'

export interface DraftOptions extends Pick<ShowOptions, 'side' | 'asOf' | 'on'>, CompartmentOptions { readonly draft?: string; readonly round?: string }

/** A draft of a dossier after a round: its text, and how it goes on paper. `only`: compartments but the shared one in which some of it was done. */
export interface DraftIn { readonly on: DraftOnRecord; readonly text: DraftText; readonly paper: Paper; readonly acts: readonly ActOnRecord[]; readonly only: readonly string[] }

/** Whether a text is to be taken from a dossier: by its name, as every dossier's file ends so. */
export function isDossier(file: string): boolean {
  return isAddress(file) || file.toLowerCase().endsWith('.travaux')
}

/**
 * The draft that `--draft` names, or the only one there is.
 *
 * @throws Stop naming the drafts or the rounds there are.
 */
export async function draftIn(file: string, { clearance = 'everything', draft, round, ...options }: DraftOptions): Promise<DraftIn> {
  if (round !== undefined && !/^[1-9]\d{0,3}$/.test(round)) throw new Stop('wrong', `--round ${round} is not a whole number from 1.`)
  const dossier = await dossierFile(file, { readOnly: true, clearance })
  try {
    const { folded, options: wanted } = asked(dossier, options)
    const there = drafts(folded, wanted)
    const chosen = chosenDraft(there, { flag: '--draft', draft: draft ?? null, where: file, narrowed: options.asOf !== undefined || options.on !== undefined || clearance !== 'everything' })
    if (Number(round ?? 0) > chosen.rounds) throw new Stop('wrong', `--round ${round} is not there yet: ${chosen.title} has ${counted(chosen.rounds, 'round')}.`)
    const on = draftOnRecord(folded, chosen.id, wanted) as DraftOnRecord
    const names = naming(known(folded, wanted.on), wanted.as)
    const text = textOfDraft(on.id, on.value, on.acts, round === undefined ? {} : { through: Number(round) })
    const acts = on.acts.filter(({ value }) => value.round <= Number(round ?? Infinity))
    const day = acts.map(({ value }) => value.date).toSorted().at(-1) ?? new Date().toISOString().slice(0, 10)
    const only = [...new Set([chosen.id, ...acts.map(({ id }) => id)].map((id) => compartmentOf(folded, id)))].filter((compartment) => compartment !== 'shared').toSorted()
    return { on, text, acts, only, paper: paperOfDraft(text, { side: names.side, place: names.place, language: on.value.languages[0] ?? null, date: `${day}T00:00:00Z` }) }
  } finally {
    await dossier.close()
  }
}

function compartmentOf(folded: Folded, id: SubjectId): string {
  const subject = folded.subjects.get(id)
  return subject?.history.find((entry) => entry.id === subject.stands)?.compartment ?? 'shared'
}
