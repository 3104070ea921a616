import type { Change, Comment, Marked } from '../paper/marked.ts'
import type { XmlElement } from '../word/readXml.ts'
import { elementsNamed, localName, namesReferredTo, referredTo } from './elements.ts'
import { inlineNames } from './inlineNames.ts'
import { joinChanges } from './joinChanges.ts'
import { lineWriter, type LineWriter } from './lineWriter.ts'

/** Units whose number stands on a line of its own where they have no heading. */
const ownLine = new Set(['article', 'chapter', 'part', 'title', 'book', 'tome', 'division', 'subchapter', 'subpart', 'subtitle', 'subdivision'])

/**
 * A document that others wrote, in lines: a number and its heading on one, or a number and the words after it; a row of a table on one, its cells with a tab
 * between; notes as comments where they stand, by whom they refer to. What a removed passage held is read as a deletion.
 */
export function readOthers(root: XmlElement): Marked {
  const names = namesReferredTo(root)
  const notesById = new Map([...elementsNamed(root, 'note'), ...elementsNamed(root, 'authorialNote')].map((note) => [note.attributes['eId'] ?? note.attributes['id'] ?? '', note]))
  const changes: Change[] = []
  const comments: Comment[] = []
  const left = new Map<string, number>()
  /** Notes of notes are not followed: they may go round in a circle. */
  let isInNote = false

  function block(element: XmlElement, to: LineWriter): void {
    const name = localName(element)
    const { attributes } = element
    switch (name) {
      case 'meta': case 'presentation': return
      case 'foreign': case 'componentRef': case 'documentRef': case 'img': leave(name); return
      case 'authorialNote': comment(element, element, to); return
      case 'noteRef': comment(element, notesById.get((attributes['href'] ?? '').replace(/^#/, '')) ?? null, to); return
      case 'eol': case 'br': to.join('\n'); return
      case 'fillIn': if (element.children.length === 0) to.words('____'); break
      case 'ins': change(element, 'inserted', to); return
      case 'del': change(element, 'deleted', to); return
      default:
    }
    if (attributes['status'] === 'removed' || attributes['status'] === 'temporarilyRemoved') {
      change(element, 'deleted', to)
      return
    }
    if (inlineNames.has(name)) children(element, to)
    else lines(element, name, to)
  }

  function lines(element: XmlElement, name: string, to: LineWriter): void {
    to.join('\n')
    switch (name) {
      case 'tr': row(element, to); break
      case 'li': to.words('-'); to.join(' ', true); children(element, to); break
      case 'ol': numbered(element, to); break
      default: children(element, to)
    }
    // A number without words keeps its line: what is after the unit does not run in.
    to.join('\n', name === 'tr' || name === 'li' || name === 'ol' || holds(element, 'num'))
  }

  function children(element: XmlElement, to: LineWriter): void {
    if (element.attributes['startQuote'] !== undefined) to.words(element.attributes['startQuote'])
    const inside = element.children
    for (const child of inside) {
      if (typeof child === 'string') to.words(child)
      else if (localName(child) === 'num') number(child, element, to)
      else block(child, to)
    }
    if (element.attributes['endQuote'] !== undefined) to.words(element.attributes['endQuote'])
  }

  function number(num: XmlElement, of: XmlElement, to: LineWriter): void {
    const before = to.length()
    to.join('\n')
    children(num, to)
    if (to.length() === before) return
    if (holds(of, 'heading') || !ownLine.has(localName(of))) to.join(' ', true)
    else to.join('\n')
  }

  function row(element: XmlElement, to: LineWriter): void {
    const inLine: LineWriter = { ...to, join: (between, runIn) => to.join(between === '\n' ? ' ' : between, runIn) }
    let between = '\n'
    for (const cell of element.children) {
      if (typeof cell === 'string') continue
      const before = to.length()
      to.join(between, true)
      children(cell, inLine)
      between = to.length() === before ? `${between}\t` : '\t'
    }
  }

  function numbered(list: XmlElement, to: LineWriter): void {
    let number = Number.parseInt(list.attributes['start'] ?? '1', 10) || 1
    for (const item of list.children) {
      if (typeof item === 'string') continue
      to.join('\n')
      to.words(`${number++}.`)
      to.join(' ', true)
      children(item, to)
    }
  }

  function change(element: XmlElement, kind: Change['kind'], to: LineWriter): void {
    let from = Infinity
    to.onNext((at) => { from = at })
    if (inlineNames.has(localName(element))) children(element, to)
    else lines(element, localName(element), to)
    changes.push({ from, to: to.length(), kind, author: referredTo(element, names), date: null })
  }

  function comment(at: XmlElement, note: XmlElement | null, to: LineWriter): void {
    if (isInNote) return
    if (note === null) leave('noteRef')
    else comments.push({ from: to.length(), to: to.length(), author: referredTo(note, names) || referredTo(at, names), date: null, text: wordsOf(note) })
  }

  /** The words of an element apart from the text. What is marked in them is not kept. */
  function wordsOf(element: XmlElement): string {
    const marked = changes.length
    const own = lineWriter()
    isInNote = true
    children(element, own)
    isInNote = false
    changes.length = marked
    return own.text()
  }

  function leave(name: string): void {
    left.set(name, (left.get(name) ?? 0) + 1)
  }

  const body = root.children.filter((child): child is XmlElement => typeof child !== 'string')
  const writer = lineWriter()
  for (const element of body) block(element, writer)
  return { text: writer.text(), changes: joinChanges(changes), comments, notes: [...left].map(([name, count]) => leftWords(name, count)) }
}

function holds(element: XmlElement, name: string): boolean {
  return element.children.some((child) => typeof child !== 'string' && localName(child) === name)
}

function leftWords(name: string, count: number): string {
  const what = { img: 'picture', foreign: 'passage in another markup', componentRef: 'reference to a part in another file', documentRef: 'reference to another document', noteRef: 'reference to a note that the file does not hold' }[name] ?? name
  return `The text leaves out ${count === 1 ? `a ${what}` : `${count} times a ${what}`}: look at the file for it.`
}
