import type { Stance } from '@travaux/model'
import * as fc from 'fast-check'
import { abe, date, instruction, japan, kono, lavrov, meeting, mention, panov, putin, source, stance, undertaking, type Draft } from './build.ts'

const speakers = [lavrov, kono, abe, putin, panov] as const
const days = ['2018-11-14', '2018-12-01', '2019-01-14', '2019-01-22', '2019-01', '2019-02', '2019'] as const
const parts = ['“one is quoted”', 'two is told', '"three is quoted"', 'four of the Southern Kurils', 'five of the Northern Territories', 'six is « said »'] as const

type Kind = 'stance' | 'meeting' | 'date' | 'instruction' | 'undertaking' | 'mention'

/** A source of six lines, with what was found in it, of these kinds. */
function tellings(...kinds: readonly Kind[]) {
  return fc.record({
    published: fc.constantFrom('2018-11-15', '2019-01-15', '2019-01-23', '2019-03-01'),
    found: fc.array(fc.record({
      part: fc.nat({ max: parts.length - 1 }),
      kind: fc.constantFrom(...kinds),
      speaker: fc.constantFrom(...speakers),
      day: fc.constantFrom(...days),
      level: fc.constantFrom('summit' as const, 'ministerial' as const),
      place: fc.constantFrom(null, 'Moscow', 'Russia', 'Munich', 'the Southern Kurils'),
      status: fc.constantFrom('held' as const, 'planned' as const, 'possible' as const),
      stance: fc.constantFrom<Stance['stance'][]>('supports', 'conditional', 'opposes', 'will-not-discuss'),
      proposition: fc.constantFrom('prp_recognise', 'prp_return', 'prp_1956', 'prp_visas'),
    }), { maxLength: 8 }),
  })
}

export const told = tellings('stance', 'meeting', 'date', 'instruction', 'undertaking', 'mention')
/** The same with meetings alone. */
export const toldOfMeetings = tellings('meeting')

export type Told = typeof told extends fc.Arbitrary<infer T> ? T : never

export const odd = fc.constantFrom('last Tuesday', '2019-02-30', '2019-13', '2019-00-00T99', '9999-99-99', '2019-W99', '2019-Q7', '', '\0', '0000')

export function drafts(all: readonly Told[]): readonly (readonly Draft[])[] {
  return all.map(({ published, found }, i) => {
    const text = source(`src_${i}`, parts.join('.\n'), { published, publisher: `Agency ${i}` })
    const made = found.flatMap((each): readonly Draft[] => {
      const words = parts[each.part] as string
      switch (each.kind) {
        case 'stance': return stance(text, each.speaker, words, each.stance, each.proposition, each.speaker.side === null ? { side: japan } : {})
        case 'meeting': return [meeting(text, words, { level: each.level, day: each.day, place: each.place, status: each.status, participants: each.level === 'summit' ? [abe, putin] : [lavrov, kono] })]
        case 'date': return [date(text, words, each.day)]
        case 'instruction': return [instruction(text, words, { from: [putin], to: [lavrov], reportDue: { words: 'by the next summit', date: null } })]
        case 'undertaking': return [undertaking(text, words, { by: [each.speaker], status: 'agreed' })]
        default: return [mention(text, words, 'plc_islands')]
      }
    })
    return [text, ...new Map(made.map((each) => [each.finding.subject, each])).values()]
  })
}

