import type { Speaker, Stance } from '@travaux/model'
import type { LineSaid } from '@travaux/server'

/** A line as it is being typed: what was chosen already, and the words that are still in the field. */
export interface Typed {
  readonly is: LineSaid['is']
  readonly speakers: readonly Speaker[]
  readonly to: readonly Speaker[]
  readonly issues: readonly { readonly id: string; readonly name: string }[]
  readonly stances: readonly { readonly id: string; readonly name: string; readonly stance: Stance['stance'] }[]
  readonly due: string | null
  readonly words: string
}

export const nothingTyped: Typed = { is: 'statement', speakers: [], to: [], issues: [], stances: [], due: null, words: '' }

/** Whether there is anything in it. */
export function isTyped({ is, speakers, to, issues, stances, due, words }: Typed): boolean {
  return is !== 'statement' || words !== '' || due !== null || speakers.length + to.length + issues.length + stances.length > 0
}

const dueIn = /(?:^|\s)due:(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?=\s|$)/

/**
 * The words as they are now in the field, with what they mean taken out of them: `!` and `>` at the beginning, and initials or a surname before a colon where they name
 * exactly one of `people`, whom `named` gives.
 */
export function withWords(typed: Typed, words: string, named: (name: string) => Speaker | null): Typed {
  const [, mark, after] = /^\s*([!>])\s*(.*)$/su.exec(words) ?? []
  if (mark !== undefined && after !== undefined && typed.is === 'statement') return withWords({ ...typed, is: mark === '!' ? 'undertaking' : 'instruction' }, after, named)
  const [, name, rest] = /^\s*([\p{L}][\p{L}\p{M}.'’ -]{0,40}):\s*(.*)$/su.exec(words) ?? []
  if (name !== undefined && rest !== undefined && typed.speakers.length === 0) {
    const speaker = named(name)
    if (speaker !== null) return withWords({ ...typed, speakers: [speaker] }, rest, named)
  }
  return { ...typed, words: words.trimStart() }
}

/** The same without the last thing chosen. */
export function withoutLast(typed: Typed): Typed {
  if (typed.due !== null) return { ...typed, due: null }
  for (const list of ['stances', 'issues', 'to', 'speakers'] as const) if (typed[list].length > 0) return { ...typed, [list]: typed[list].slice(0, -1) }
  return { ...typed, is: 'statement' }
}

/** What is recorded of it; null where there are no words. */
export function saidOf(typed: Typed): LineSaid | null {
  const due = typed.due ?? dueIn.exec(typed.words)?.[1] ?? null
  const words = (typed.is === 'statement' ? typed.words : typed.words.replace(dueIn, ' ')).replace(/\s+/g, ' ').trim()
  if (words === '') return null
  return {
    is: typed.is, speakers: [...typed.speakers], to: [...typed.to], words, issues: typed.issues.map(({ id }) => id as never), stances: typed.stances.map(({ id, stance }) => ({ proposition: id as never, stance })),
    due: typed.is === 'statement' ? null : due, conduct: false,
  }
}

/** The other way round, to mend a line. `nameOf` gives what issues and answers are called. */
export function typedOf({ is, speakers, to, words, issues, stances, due }: LineSaid, nameOf: (id: string) => string): Typed {
  return { is, speakers, to, words, due, issues: issues.map((id) => ({ id, name: nameOf(id) })), stances: stances.map(({ proposition, stance }) => ({ id: proposition, name: nameOf(proposition), stance })) }
}
