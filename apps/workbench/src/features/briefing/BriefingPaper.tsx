import type { Briefing, Note, NoteText, Run } from '@travaux/briefing'
import type { Quote } from '@travaux/record'
import { PassageLink } from '../../quotation/PassageLink.tsx'
import { HistoryLink } from '../../frame/HistoryLink.tsx'

type Block = Briefing['sections'][number]['blocks'][number]
type Line = readonly Run[]

/** A note and how it is printed. */
interface Printed extends Omit<NoteText, 'note'> { readonly note: Note }

/** A briefing as it will be printed, numbers and words of its notes too, with each line's notes one step away. */
export function BriefingPaper({ briefing }: { briefing: Briefing }) {
  const { title, subtitle, marking, asOfWords, sections, notes, noteTexts } = briefing
  const printed = new Map(noteTexts.flatMap(({ note: at, ...text }) => (notes[at] === undefined ? [] : [[at, { ...text, note: notes[at] }] as const])))
  const numbered = [...printed.values()].filter(({ number }) => number !== null)
  const shown = (line: Line) => line.map((run, i) => <Said key={i} run={run} printed={printed} />)
  return (
    <article className="paper" aria-label={title}>
      {marking === null ? null : <p className="paper-marking">{marking}</p>}
      <header><h1>{title}</h1>{subtitle === null ? null : <p className="paper-subtitle">{subtitle}</p>}<p className="paper-as-of">{asOfWords}</p></header>
      {sections.map(({ heading, level, blocks }, i) => (
        <section key={i}>
          {heading === null ? null : level === 1 ? <h2>{heading}</h2> : level === 2 ? <h3>{heading}</h3> : <h4>{heading}</h4>}
          {blocks.map((block, at) => <BlockShown key={at} block={block} shown={shown} />)}
        </section>
      ))}
      {numbered.length === 0 ? null : (
        <footer className="paper-notes"><h2>Notes</h2><ol>{numbered.map((each) => <li key={each.number} id={`note-${each.number}`} tabIndex={-1}><NoteShown printed={each} /></li>)}</ol></footer>
      )}
    </article>
  )
}

function BlockShown({ block, shown }: { block: Block; shown: (line: Line) => React.ReactNode }) {
  switch (block.is) {
    case 'paragraph': return <p data-from={block.from}>{shown(block.line)}</p>
    case 'lead': return <p className="paper-lead">{shown(block.line)}</p>
    case 'silence': return <p className="paper-silence">{shown(block.line)}</p>
    case 'list': {
      const items = block.items.map(({ line, under }, i) => <li key={i}>{shown(line)}{under.map((each, at) => <p key={at} className="paper-under">{shown(each)}</p>)}</li>)
      return block.ordered ? <ol className="paper-list">{items}</ol> : <ul className="paper-list">{items}</ul>
    }
    case 'table': return (
      <table className="paper-table">
        <thead><tr>{block.columns.map(({ name, share }) => <th key={name} scope="col" style={{ width: `${100 * share / block.columns.reduce((sum, each) => sum + each.share, 0)}%` }}>{name}</th>)}</tr></thead>
        <tbody>{block.rows.map((row, i) => <tr key={i}>{row.cells.map((cell, at) => <td key={at}>{cell.map((line, n) => <p key={n}>{shown(line)}</p>)}</td>)}</tr>)}</tbody>
      </table>
    )
    default: return block satisfies never
  }
}

function Said({ run, printed }: { run: Run; printed: ReadonlyMap<number, Printed> }) {
  switch (run.is) {
    case 'record': return <span className="paper-record">{run.text}</span>
    case 'ours': return run.strong === true ? <b>{run.text}</b> : run.emphasis === true ? <em>{run.text}</em> : <>{run.text}</>
    case 'note': {
      const to = printed.get(run.note)
      return to === undefined ? null : <sup className="paper-note"><NoteLink to={to} /></sup>
    }
    case 'place': {
      const to = printed.get(run.note)
      return to === undefined ? null : <Spelled to={to} />
    }
    default: return run satisfies never
  }
}

/** Opens the passage of a note; what rests on no passage leads to its note. */
function NoteLink({ to: { note, number } }: { to: Printed }) {
  if (note.is === 'source') return <PassageLink quote={quoteOf(note)}><span className="visually-hidden">Note </span>{number}</PassageLink>
  return <a href={`#note-${number}`} aria-label={`Note ${number}`} onClick={(event) => { event.preventDefault(); const at = document.getElementById(`note-${number}`); at?.scrollIntoView({ block: 'center' }); at?.focus() }}>{number}</a>
}

/** A note that a column spells out. */
function Spelled({ to: { note, short } }: { to: Printed }) {
  switch (note.is) {
    case 'source': return <PassageLink quote={quoteOf(note)}>{short}</PassageLink>
    case 'entry': return <>{short} <HistoryLink subject={note.subject} of="what was recorded" /></>
    case 'reckoned': return <>{short}</>
    default: return note satisfies never
  }
}

function quoteOf(note: Extract<Note, { readonly is: 'source' }>): Quote {
  return { passage: note.passage, text: note.quote, source: note.passage.source, place: `${note.publisher ?? note.title}${note.place === null ? '' : `, ${note.place}`}`, verbatim: note.verbatim }
}

/** A note in the words of the paper. Its words of the record open where they stand; where these stand above already, all of it does. */
function NoteShown({ printed: { note, pieces } }: { printed: Printed }) {
  switch (note.is) {
    case 'source': {
      if (pieces.every(({ is }) => is === 'ours')) return <PassageLink quote={quoteOf(note)}>{pieces.map(({ text }) => text).join('')}</PassageLink>
      return <>{pieces.map(({ is, text }, i) => (is === 'ours' ? text : <PassageLink key={i} quote={quoteOf(note)}><span className="paper-record">{text}</span></PassageLink>))}</>
    }
    case 'entry': return <>{pieces.map(({ text }) => text).join('')} <HistoryLink subject={note.subject} of="what was recorded" /></>
    case 'reckoned': return <>{pieces.map(({ text }) => text).join('')}</>
    default: return note satisfies never
  }
}
