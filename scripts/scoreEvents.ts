import { join } from 'node:path'
import { judgeEvents } from './score/judgeEvents.ts'
import { shared } from './score/shared.ts'

/**
 * What the reader finds of meetings, undertakings, instructions, instruments and dates. Arguments: folders of golds, else our own
 * training and choosing documents and the reports; `-v` lists what is wrong.
 */
const loud = process.argv.includes('-v')
const folders = process.argv.slice(2).filter((each) => each !== '-v')
if (shared === null) console.log('../shared is absent: there is nothing to score against.')
else for (const folder of folders.length > 0 ? folders : ['corpora/annotated/own/train', 'corpora/annotated/own/dev', 'reports'].map((each) => join(shared ?? '', each))) print(folder)

function print(folder: string): void {
  const counts = judgeEvents(folder, loud)
  const of = (part: string, whole: string): string => `${counts.get(part) ?? 0}/${counts.get(whole) ?? 0} ${(100 * (counts.get(part) ?? 0) / Math.max(1, counts.get(whole) ?? 0)).toFixed(0)}%`
  console.log(`\n${folder.split('/').slice(-2).join('/')}`)
  console.log(`meetings       found ${of('meetings matched', 'meetings gold')} · precision ${of('meetings matched', 'meetings given')} · level+date ${of('level+date', 'meetings gold')}, precision ${of('level+date', 'meetings given')}`)
  console.log(`  of matched   level ${of('level', 'meetings matched')} · date ${of('date', 'meetings matched')} · status ${of('status', 'meetings matched')} · place ${of('place', 'meetings matched')} · sides ${of('sides', 'meetings matched')} · round ${of('round', 'meetings matched')}`)
  for (const what of ['undertakings', 'instructions', 'instruments']) console.log(`${what.padEnd(14)} found ${of(`${what} found`, `${what} gold`)} · precision ${of(`${what} right`, `${what} given`)}${what === 'undertakings' ? ` · status of found ${of('undertakings status', 'undertakings found')}` : ''}`)
  console.log(`dates          right ${of('dates right', 'dates gold')} · precision ${of('dates right', 'dates given')}`)
}
