import type { IssueId } from '@travaux/model'
import { capitalised, followUp, saidTwoThings, type PositionCell } from '@travaux/record'
import type { Item, Line } from '../briefing.ts'
import { label, type Label } from '../label.ts'
import { lineOf } from '../lineOf.ts'
import { listedRuns } from '../listedRuns.ts'
import { quoted } from '../quoted.ts'
import type { Scene } from '../scene.ts'
import { shortDate } from '../shortDate.ts'
import { view } from '../view.ts'
import type { Directive } from './directive.ts'
import { itemRow } from './itemRow.ts'
import { sentenceOf } from './sentenceOf.ts'
import { silence } from './silence.ts'
import { tellsOfMeeting } from './tellsOfMeeting.ts'

const longestWords = 180
const mostEach = 4

/**
 * Lines that the record itself suggests, each with the words behind it: what may be relied on, asked, recalled and kept to. What ought to be said is for a person to write, as a
 * paragraph of this section.
 */
export const suggestedLines: Directive = {
  names: ['suggested lines'],
  gives: 'lines that the record suggests: agreed words to rely on, what to ask where a side said two things, made a condition or was silent, what was undertaken, our own words to keep to',
  options: [],
  internal: true,
  needs: [],
  build(scene) {
    const groups = [relyOn(scene), askWhichHolds(scene), askForCondition(scene), askForPosition(scene), recall(scene), keepTo(scene)].flat()
    if (groups.length === 0) return { blocks: [silence('Nothing on record.')] }
    return {
      blocks: [{ is: 'list', ordered: false, from: 'record', items: groups }],
      rows: groups.map((item) => itemRow(item)),
    }
  },
}

/** `who`: to whom it is put, or who is recalled. */
function suggestion(what: Label, words: string, who: readonly string[] = []): Line {
  return lineOf(label(what, { strong: true }), who.length === 0 ? null : [label(' ('), ...listedRuns(who.map((name) => [view(name)]), ' and '), label(')')], label(': '), view(capitalised(words)))
}

/** Agreed words of all the others; of nobody's paper, of all sides. */
function relyOn(scene: Scene): readonly Item[] {
  return scene.positions().rows.filter(({ apart }) => apart === 'agreed').flatMap(({ issue, cells }): readonly Item[] => {
    const theirs = cells.filter(({ side }) => side !== scene.side)
    const answer = theirs.find(({ proposition }) => proposition !== null)?.proposition ?? null
    const under = spokenWords(scene, issue, theirs)
    return answer === null || under.length === 0 ? [] : [{ line: suggestion('Rely on', answer.text), under }]
  }).slice(0, mostEach)
}

function askWhichHolds(scene: Scene): readonly Item[] {
  return saidTwoThings(scene.folded, scene.options).filter(({ side }) => side !== scene.side).map(({ issueName, sideName, said }): Item => ({
    line: suggestion('Ask which of the two holds', issueName, [sideName]),
    // Newest first; the newest, and the first before it that says something else.
    under: [said[0], said.find((each) => each.proposition !== said[0]?.proposition || each.stance !== said[0]?.stance)].flatMap((each) => (each === undefined ? [] : [dated(scene, each.who, each.date, each.quote)])),
  })).slice(0, mostEach)
}

function askForCondition(scene: Scene): readonly Item[] {
  return scene.positions().rows.flatMap(({ cells }) => cells.filter(({ side, stance }) => side !== scene.side && stance === 'conditional').flatMap(({ side, proposition, quote, date }): readonly Item[] => (
    proposition === null || quote === null ? [] : [{ line: suggestion('Ask what would meet the condition', proposition.text, [scene.names.side(side)]), under: [dated(scene, scene.names.side(side), date, quote)] }]
  ))).slice(0, mostEach)
}

/** Where we have spoken and another has not. Of nobody's paper: where some side has and another has not, with the words of all that have. */
function askForPosition(scene: Scene): readonly Item[] {
  return scene.positions().rows.flatMap(({ issue, name, cells }) => {
    const under = spokenWords(scene, issue, cells.filter(({ side }) => scene.side === null || side === scene.side))
    if (under.length === 0) return []
    return cells.filter(({ side, stance }) => stance === null && side !== scene.side).map(({ side }): Item => ({ line: suggestion('Ask for a position on', name, [scene.names.side(side)]), under }))
  }).slice(0, mostEach)
}

/** What the others undertook, the last first, that is not done. */
function recall(scene: Scene): readonly Item[] {
  const theirs = followUp(scene.folded, scene.options).filter(({ is, by, status, level, conduct, quote }) => is === 'undertaking' && !tellsOfMeeting(scene.meeting === null ? [] : [scene.meeting], quote) && level !== 3 && status !== 'done' && status !== 'refused' && !conduct && by.some(({ side }) => side !== null && side !== scene.side))
  return theirs.slice(-mostEach).toReversed().map(({ what, by, quote }): Item => ({ line: suggestion('Recall what was undertaken', what, by.map(({ name }) => name)), under: [lineOf(quoted(scene.book, quote, longestWords))] }))
}

function keepTo(scene: Scene): readonly Item[] {
  return scene.positions().rows.filter(({ apart }) => apart === 'far').flatMap(({ issue, name, cells }): readonly Item[] => {
    const under = spokenWords(scene, issue, cells.filter(({ side }) => side === scene.side))
    return under.length === 0 ? [] : [{ line: suggestion('Keep to our own words', name), under }]
  }).slice(0, mostEach)
}

/** A line for each that has spoken. */
function spokenWords(scene: Scene, issue: IssueId, cells: readonly PositionCell[]): readonly Line[] {
  return cells.flatMap((cell) => {
    const words = sentenceOf(scene, issue, cell)
    return words === null ? [] : [dated(scene, scene.names.side(cell.side), cell.date, words)]
  })
}

function dated({ book }: Scene, who: string, date: string | null, quote: Parameters<typeof quoted>[1]): Line {
  return lineOf(view(who), [...date === null ? [] : [label(', '), view(shortDate(date))], label(': ')], quoted(book, quote, longestWords))
}
