import type { SourceId, SubjectId } from '@travaux/model'
import fc from 'fast-check'
import type { Block, Briefing, BriefingEvent, Line, Note, Run } from '../src/briefing.ts'
import { withNotes } from './withNotes.ts'

/** Words as sources hold them, and everything that some format would take for its own: markup, formulas, control characters, other scripts. */
const hostile = ['*bold*', '_x_', '# 1', '- item', '1. one', '> said', '| a | b |', '[link](http://x.example)', '![img](x)', '<script>alert(1)</script>', '<!-- -->', '&amp; &lt;', '`code`', '~~~', '=SUM(A1)', '+1', '-1', '@cmd', '#footnote[x]', '$x^2$', '\\', '"quoted"', 'back\\slash', 'END:VEVENT', 'a;b,c:d', '日本国', 'Стороны', 'نص', '\u0007bell', '\u202Eturned', 'a\nb', 'a\r\nb', 'tab\there', '{{meeting}}', '[^1]', '   ', 'https://very.example/with/a/long/path/that/has/no/space/at/all/in/it/and/goes/on/and/on']
const anyText = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...hostile) }, { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) }, { weight: 2, arbitrary: fc.lorem({ maxCount: 9 }) }, { weight: 1, arbitrary: fc.array(fc.constantFrom(...hostile), { minLength: 2, maxLength: 4 }).map((parts) => parts.join(' ')) })

const notes = 6

const anyNote: fc.Arbitrary<Note> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ is: fc.constant('source' as const), passage: fc.record({ source: fc.constantFrom('src_a', 'src_b').map((id) => id as SourceId), from: fc.nat(500), to: fc.nat(500) }), quote: anyText, verbatim: fc.boolean(), title: anyText, publisher: fc.option(anyText), published: fc.option(fc.constantFrom('2019-01-14', '2019-02-01')), place: fc.option(fc.nat(40).map((n) => `¶ ${n}`)), url: fc.option(fc.constant('https://example.org/a')), retold: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('entry' as const), subject: fc.constant('mdt_a' as SubjectId), author: fc.constantFrom('person' as const, 'codebook' as const, 'reader' as const), by: fc.option(anyText), on: fc.constant('2019-02-11'), compartment: fc.option(fc.constant('japan')) }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('reckoned' as const), words: anyText }) },
)

const flag = fc.option(fc.constant(true as const), { nil: undefined })
const anyRun: fc.Arbitrary<Run> = fc.oneof(
  fc.record({ is: fc.constant('ours' as const), of: fc.constantFrom('view' as const, 'label' as const, 'person' as const), text: anyText, strong: flag, emphasis: flag }).map(({ strong, emphasis, ...run }) => ({ ...run, ...strong === undefined ? {} : { strong }, ...emphasis === undefined ? {} : { emphasis } })),
  fc.record({ is: fc.constant('record' as const), text: anyText, note: fc.nat(notes - 1) }),
  fc.record({ is: fc.constant('note' as const), note: fc.nat(notes - 1) }),
  fc.record({ is: fc.constant('place' as const), note: fc.nat(notes - 1) }),
)

/** Between two runs of ours stands a space: that is how lines are put together. */
const anyLine: fc.Arbitrary<Line> = fc.array(anyRun, { minLength: 1, maxLength: 5 }).map((runs) => runs.flatMap((run, i): Line => (i === 0 || run.is === 'note' ? [run] : [{ is: 'ours', of: 'label', text: ' ' }, run])))

const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ is: fc.constant('paragraph' as const), line: anyLine, from: fc.constantFrom('template' as const, 'person' as const, 'record' as const) }),
  fc.record({ is: fc.constant('lead' as const), line: anyLine }),
  fc.record({ is: fc.constant('silence' as const), line: anyLine }),
  fc.record({ is: fc.constant('list' as const), ordered: fc.boolean(), from: fc.constant('record' as const), items: fc.array(fc.record({ line: anyLine, under: fc.array(anyLine, { maxLength: 2 }) }), { minLength: 1, maxLength: 3 }) }),
  fc.integer({ min: 1, max: 4 }).chain((width) => fc.record({
    is: fc.constant('table' as const), columns: fc.array(fc.record({ name: anyText, of: fc.constantFrom('label' as const, 'view' as const), share: fc.integer({ min: 1, max: 9 }) }), { minLength: width, maxLength: width }),
    rows: fc.array(fc.record({ cells: fc.array(fc.array(anyLine, { maxLength: 2 }), { minLength: width, maxLength: width }) }), { minLength: 1, maxLength: 3 }),
  })),
)

const anyEvent: fc.Arbitrary<BriefingEvent> = fc.record({
  subject: fc.uuid().map((id) => `mtg_${id}` as SubjectId), title: anyText, first: fc.integer({ min: 0, max: 20_000 }), days: fc.nat(40), firm: fc.boolean(), busy: fc.boolean(), place: fc.option(anyText), words: fc.array(anyLine, { maxLength: 2 }), notes: fc.array(fc.nat(notes - 1), { maxLength: 3 }), sequence: fc.nat(9),
}).map(({ first, days, ...event }) => ({ ...event, first: dayOf(first), last: dayOf(first + days) }))

/** A briefing of any words in any shape: what no dossier would give, and every format must bear. */
export const anyBriefing: fc.Arbitrary<Briefing> = fc.record({
  name: fc.constant('next-meeting' as const), title: anyText.map((text) => `T ${text}`), subtitle: fc.option(anyText), marking: fc.option(anyText), paper: fc.constantFrom('A4' as const, 'Letter' as const), pageNumbers: fc.boolean(),
  asOf: fc.constant('2019-02-12T23:59:59.000Z'), asOfWords: fc.constant('As known on 12 February 2019'),
  sections: fc.array(fc.record({ heading: fc.option(anyText.map((text) => `H ${text}`)), level: fc.constantFrom(1 as const, 2 as const, 3 as const), names: fc.constant([]), blocks: fc.array(anyBlock, { maxLength: 3 }) }), { maxLength: 3 }),
  notes: fc.array(anyNote, { minLength: notes, maxLength: notes }), events: fc.array(anyEvent, { maxLength: 3 }),
  rows: fc.array(fc.record({ section: anyText, cells: fc.dictionary(fc.constantFrom('What', 'Words', 'By', 'Date'), anyText, { maxKeys: 4 }), note: fc.option(fc.nat(notes - 1)) }), { maxLength: 4 }), remarks: fc.constant([]),
}).map(withNotes)

function dayOf(n: number): string {
  return new Date(Date.UTC(1990, 0, 1) + n * 86_400_000).toISOString().slice(0, 10)
}
