import { judgeSpeakers, speakerRows } from './score/speakerRows.ts'
import { sameSpeakers } from './score/sameSpeakers.ts'
import { shared } from './score/shared.ts'

/** How often the right persons, bodies and sides are said to speak. With a folder after it, what is wrong there, one statement a line. */
if (shared === null) console.log('../shared is absent: there is nothing to score against.')
else if (process.argv[2] === undefined) for (const { what, on, figure } of speakerRows(shared)) console.log(what.padEnd(42), on.padEnd(18), figure)
else {
  const names = (all: readonly { readonly name: string }[] | null) => all === null ? '(missed)' : all.length === 0 ? '(nobody)' : all.map(({ name }) => name).join(' + ')
  const all = judgeSpeakers(process.argv[2])
  for (const { kind, document, gold, given } of all) {
    if (!sameSpeakers(gold.speakers, given)) console.log(`${document.name}\t${kind}\t${gold.source === null ? '–' : document.text.slice(...gold.source)}\t${names(gold.speakers)}\t${names(given)}`)
  }
  const kinds = [...new Set(all.map(({ kind }) => kind))].sort()
  for (const kind of kinds) {
    const of = all.filter((each) => each.kind === kind)
    console.log(kind.padEnd(36), of.filter(({ gold, given }) => sameSpeakers(gold.speakers, given)).length, 'of', of.length)
  }
  console.log('all', all.filter(({ gold, given }) => sameSpeakers(gold.speakers, given)).length, 'of', all.length)
}
