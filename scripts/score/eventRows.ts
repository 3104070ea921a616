import { join } from 'node:path'
import { judgeEvents } from './judgeEvents.ts'
import type { Row } from './row.ts'

/** Meetings with the right level and date, and undertakings found, in real reports and in our own documents. */
export function eventRows(shared: string): readonly Row[] {
  return ([['reports', 'real reports'], ['corpora/annotated/own/dev', 'annotated dev']] as const).flatMap(([folder, on]): readonly Row[] => {
    const counts = judgeEvents(join(shared, folder))
    const share = (part: string, whole: string) => `${counts.get(part) ?? 0} of ${counts.get(whole) ?? 0}, ${(100 * (counts.get(part) ?? 0) / Math.max(1, counts.get(whole) ?? 0)).toFixed(0)} %`
    return [
      { what: 'meetings, right level and date', on, figure: share('level+date', 'meetings gold'), least: '65 %', aim: '90 %', others: `of those given ${share('level+date', 'meetings given')}` },
      { what: 'undertakings found', on, figure: share('undertakings found', 'undertakings gold'), least: '50 %', aim: '80 %', others: `of those given right ${share('undertakings right', 'undertakings given')}` },
    ]
  })
}
