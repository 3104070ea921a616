import type { Owed, SideShown } from '@travaux/record'
import { LevelMark } from '../../marks/LevelMark.tsx'
import { ReviewMark } from '../../marks/ReviewMark.tsx'
import { reviewWords } from '../../marks/reviewWords.ts'
import { useMedia } from '../../frame/useMedia.ts'
import { recentDay } from '../../wording/recentDay.ts'
import type { OwedPart } from './chosenOwed.ts'
import type { CourseScale } from './curve/courseScale.ts'
import { CourseSpark } from './curve/CourseSpark.tsx'
import { CourseYears } from './curve/CourseYears.tsx'
import { dueShown } from './dueShown.ts'
import { OwedByShown } from './OwedByShown.tsx'
import { owedKey } from './owedKey.ts'
import './OwedTable.css'

/** What is owed, in parts under titles. `at`: the key of the row in hand, which Tab comes to. Moving there leaves beside it what stands there; selecting opens it. */
export function OwedTable({ parts, sides, scale, today, at, onMove, onSelect }: { parts: readonly OwedPart[]; sides: readonly SideShown[]; scale: CourseScale; today: string; at: string | null; onMove: (key: string) => void; onSelect: (key: string, enter: boolean) => void }) {
  const [narrow, slim] = [useMedia('screen and (max-width: 1199px)'), useMedia('screen and (max-width: 599px)')]
  return (
    <table className="owed">
      <caption className="visually-hidden">What is owed, by whom, since when, until when, and how far it has come</caption>
      <thead>
        <tr>
          <th scope="col" className="owed-level"><span className="owed-level-long">Carried out, </span>0 to 3</th><th scope="col" className="owed-what">What</th><th scope="col" className="owed-who">Owed by</th>
          <th scope="col" className="owed-since">Since</th><th scope="col" className="owed-due">Due</th>
          <th scope="col" className="owed-course"><span className="visually-hidden">Course</span><CourseYears scale={scale} /></th><th scope="col" className="owed-review">Review</th>
        </tr>
      </thead>
      {parts.map(({ key, title, rows }) => (
        <tbody key={key}>
          <tr className="owed-part"><th scope="rowgroup" colSpan={slim ? 4 : narrow ? 5 : 7}>{title} <span className="owed-count tabular">{rows.length.toLocaleString('en')}</span></th></tr>
          {rows.map((row) => <Row key={owedKey(row)} row={row} sides={sides} scale={scale} today={today} isAt={owedKey(row) === at} onMove={onMove} onSelect={onSelect} />)}
        </tbody>
      ))}
    </table>
  )
}

function Row({ row, sides, scale, today, isAt, onMove, onSelect }: { row: Owed; sides: readonly SideShown[]; scale: CourseScale; today: string; isAt: boolean; onMove: (key: string) => void; onSelect: (key: string, enter: boolean) => void }) {
  const key = owedKey(row)
  const due = dueShown(row, today)
  const trouble = [row.stalled === null ? null : 'at a standstill', row.contradicted.length === 0 ? null : 'contradicted'].filter((each) => each !== null)
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- the whole line is where a pointer goes; keys and screen readers have the button in it
    <tr className="owed-row" data-in-hand={isAt || undefined} data-todo={row.review.review === 'found' || undefined} onClick={() => onSelect(key, false)}>
      <td className="owed-level"><LevelMark level={row.level} /></td>
      <th scope="row" className="owed-what">
        <button type="button" data-row={key} aria-current={isAt || undefined} tabIndex={isAt ? 0 : -1} title={row.what} onFocus={() => { if (!isAt) onMove(key) }} onClick={(event) => { event.stopPropagation(); onSelect(key, event.detail === 0) }}>{row.what}</button>
        {trouble.length === 0 ? null : <span className="owed-trouble">{trouble.join(', ')}</span>}
      </th>
      <td className="owed-who"><OwedByShown by={row.by} sides={sides} /></td>
      <td className="owed-since tabular">{row.since === null ? <span className="owed-none">not told</span> : recentDay(row.since, today)}</td>
      <td className="owed-due tabular" data-near={due.near || undefined} data-late={due.late || undefined}>{due.words === 'none' ? <span className="owed-none">none</span> : due.words}{due.how === null ? null : <span className="owed-how">: {due.how}</span>}</td>
      <td className="owed-course"><CourseSpark course={row.course} scale={scale} today={today} /></td>
      <td className="owed-review"><ReviewMark review={row.review.review} quiet initials={row.review.initials === '' ? row.review.by : row.review.initials} /><span className="visually-hidden">{reviewWords(row.review)}</span></td>
    </tr>
  )
}
