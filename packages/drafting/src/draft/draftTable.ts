import type { Draft, DraftId } from '@travaux/model'
import { applyAct } from '../acts/applyAct.ts'
import { namesIn } from '../acts/namesIn.ts'
import type { DraftText, LostAct } from './draftText.ts'
import { inActOrder } from './inActOrder.ts'
import type { RecordedAct } from './recordedAct.ts'
import { settleText } from './settleText.ts'
import type { WorkingText } from './workingText.ts'

/** A draft at the table: acts are done on it round by round, and those that find no place are kept. */
export class DraftTable {
  readonly #id: DraftId
  readonly #draft: Draft
  readonly #working: WorkingText
  /** Acts that speak of parts that are not there yet, by the name of the first; the sentence is said if it never comes. */
  readonly #waiting = new Map<string, Kept[]>()
  /** Proposals and splits of this round whose words are not there yet. */
  readonly #unplaced: Kept[] = []
  readonly #gone: Kept[] = []

  constructor(id: DraftId, draft: Draft) {
    this.#id = id
    this.#draft = draft
    this.#working = { sides: draft.sides, clauses: new Map(), under: new Map([[null, []]]), made: new Set(), joined: new Map(), round: 0 }
  }

  /** The text as it stands. O(text). */
  get text(): DraftText {
    return settleText(this.#id, this.#draft, this.#working, this.#lost)
  }

  /**
   * Does the acts of a round, which are in order. Words that were not found while it went on are looked for again at its end, as two copies that were merged may have clocks that differ; not
   * in a later round, which would do of itself what nobody did in it.
   */
  do(acts: readonly RecordedAct[]): void {
    for (const act of acts) this.#try(act)
    for (let before = Infinity; this.#unplaced.length > 0 && this.#unplaced.length < before;) {
      before = this.#unplaced.length
      for (const { act } of this.#unplaced.splice(0)) this.#try(act)
    }
    this.#gone.push(...this.#unplaced.splice(0))
  }

  /** In the order of the table. */
  get #lost(): readonly LostAct[] {
    const all = new Map([...this.#gone, ...[...this.#waiting.values()].flat()].map((kept) => [kept.act, kept.why]))
    return inActOrder([...all.keys()]).map((act) => ({ act: act.id, why: all.get(act) ?? '' }))
  }

  #try(first: RecordedAct): void {
    const toDo = [first]
    for (let act = toDo.pop(); act !== undefined; act = toDo.pop()) {
      const { makes, needs } = namesIn(act.value.does)
      const missing = needs.find((name) => !this.#working.made.has(name))
      const why = applyAct(this.#working, act)
      if (why === null) toDo.push(...makes.flatMap((name) => this.#released(name)).toReversed())
      else if (missing !== undefined) this.#waiting.set(missing, [...this.#waiting.get(missing) ?? [], { act, why }])
      else if (isAnchored(act)) this.#unplaced.push({ act, why })
      else this.#gone.push({ act, why })
    }
  }

  #released(name: string): readonly RecordedAct[] {
    const waited = this.#waiting.get(name) ?? []
    this.#waiting.delete(name)
    return waited.map(({ act }) => act)
  }
}

interface Kept { readonly act: RecordedAct; readonly why: string }

function isAnchored({ value: { does } }: RecordedAct): boolean {
  return does.act === 'split' || does.act === 'propose' && does.at !== null
}
