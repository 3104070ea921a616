import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { predictTimes } from '@travaux/reading'

interface Written { readonly published: string; readonly dates: readonly { readonly span: readonly [from: number, to: number]; readonly value: string }[] }

/** How many of the dates marked in a folder of golds are found, and with their value, in percent. Their hands marked no part of a day ("Monday night" is its Monday), no durations, and no years in a treaty's title, so nothing is counted as too much. */
export function datesFound(folder: string): { readonly found: number; readonly withValue: number; readonly gold: number } {
  let [gold, found, valued] = [0, 0, 0]
  for (const file of readdirSync(folder).filter((each) => each.endsWith('.json')).sort()) {
    const { published, dates } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Written
    const times = predictTimes(readFileSync(join(folder, file.replace(/\.json$/, '.txt')), 'utf8'), published)
    gold += dates.length
    for (const { span: [from, to], value } of dates) {
      const time = times.find(({ start, end }) => start < to && from < end)
      if (time === undefined) continue
      found++
      if (time.value.replace(/T(?:MO|AF|EV|NI|[\d:]+)$/, '') === value) valued++
    }
  }
  const percent = (part: number) => Math.round(1000 * part / Math.max(1, gold)) / 10
  return { found: percent(found), withValue: percent(valued), gold }
}
