import { breakStyles } from './breakStyles.ts'
import { childOf } from './childOf.ts'
import { childrenOf } from './childrenOf.ts'
import type { Met } from './findings.ts'
import { isOn } from './isOn.ts'
import type { Active, MarkedText } from './markedText.ts'
import type { StyleRead } from './readStyles.ts'
import type { XmlElement } from './readXml.ts'
import { symbolCharacter } from './symbolCharacter.ts'
import { newPage } from './wordStyles.ts'

/** What a walk through the body of a file, or through one of its notes or comments, writes to and asks. */
export interface StoryContext {
  readonly text: MarkedText
  readonly styles: ReadonlyMap<string, StyleRead>
  /** What ends a line. */
  readonly lineEnd: string
  label(properties: XmlElement | undefined): string
  met(what: Met, times?: number): void
  /** The mark of the note that is referred to here. */
  noteMark(kind: 'footnote' | 'endnote', id: string): string
  commentMark(kind: 'start' | 'end' | 'reference', id: string): void
}

/**
 * Writes the paragraphs of a story into `text`, a line each, struck words and inserted ones alike. Lines are divided by the line end, which is inserted or struck
 * where the mark of its paragraph is. `isOpen`: the first paragraph goes on in the line that is being written.
 */
export function readStory(story: XmlElement, context: StoryContext, { isOpen }: { readonly isOpen: boolean }): void {
  const { text, styles, met } = context
  /** For each field that is open: whether what comes is its instruction, and no text. */
  const fields: boolean[] = []
  let isFirst = isOpen
  let markBefore: readonly Active[] = []
  let boxes: { readonly box: XmlElement; readonly active: readonly Active[] }[] = []

  const blocks = (element: XmlElement, active: readonly Active[]): void => {
    for (const child of childrenOf(element)) {
      switch (child.name) {
        case 'w:p': paragraph(child, active); break
        case 'w:tbl': met('table'); blocks(child, active); break
        case 'w:tr': {
          const row = childOf(child, 'w:trPr')
          blocks(child, [...active, ...childrenOf(row).flatMap((each) => changeOf(each) ?? [])])
          break
        }
        case 'w:ins': case 'w:del': case 'w:moveTo': case 'w:moveFrom': blocks(child, withChange(active, child)); break
        case 'mc:AlternateContent': blocks(chosen(child), active); break
        case 'w:altChunk': met('embedded'); break
        case 'w:commentRangeStart': case 'w:commentRangeEnd': context.commentMark(child.name.endsWith('Start') ? 'start' : 'end', child.attributes['w:id'] ?? ''); break
        default: if (!isProperty(child)) blocks(child, active)
      }
    }
  }

  const paragraph = (element: XmlElement, active: readonly Active[]): void => {
    if (!isFirst) text.append(context.lineEnd, markBefore)
    isFirst = false
    const properties = childOf(element, 'w:pPr')
    markBefore = [...active, ...childrenOf(childOf(properties, 'w:rPr')).flatMap((each) => changeOf(each) ?? [])]
    if (styles.get(childOf(properties, 'w:pStyle')?.attributes['w:val'] ?? '')?.name.endsWith(newPage) === true) text.append('\f', active)
    text.append(context.label(properties), active)
    inline(element, active)
    const here = boxes
    boxes = []
    for (const { box, active: around } of here) blocks(box, around)
  }

  const inline = (element: XmlElement, active: readonly Active[]): void => {
    for (const child of childrenOf(element)) {
      switch (child.name) {
        case 'w:r': if (isOn(childOf(child, 'w:rPr', 'w:vanish'))) met('hidden', lengthOf(child)); else run(child, active); break
        case 'w:ins': case 'w:del': case 'w:moveTo': case 'w:moveFrom':
          inline(child, withChange(active, child))
          break
        case 'w:commentRangeStart': case 'w:commentRangeEnd': context.commentMark(child.name.endsWith('Start') ? 'start' : 'end', child.attributes['w:id'] ?? ''); break
        case 'mc:AlternateContent': inline(chosen(child), active); break
        case 'w:moveToRangeStart': met('moved'); break
        case 'm:oMath': met('formula'); text.append(wordsOf(child, 'm:t'), active); break
        case 'w:subDoc': met('embedded'); break
        default: if (!isProperty(child)) inline(child, active)
      }
    }
  }

  const run = (element: XmlElement, active: readonly Active[]): void => {
    const style = styles.get(childOf(element, 'w:rPr', 'w:rStyle')?.attributes['w:val'] ?? '')?.name
    const lineBreak = breakStyles.find(({ name }) => name === style)?.character
    for (const child of childrenOf(element)) {
      const isInstruction = fields.includes(true)
      switch (child.name) {
        case 'w:fldChar': field(child.attributes['w:fldCharType']); break
        case 'w:drawing': case 'w:pict': case 'w:object': drawing(child, active); break
        case 'w:footnoteReference': case 'w:endnoteReference': text.append(context.noteMark(child.name === 'w:footnoteReference' ? 'footnote' : 'endnote', child.attributes['w:id'] ?? ''), active); break
        case 'w:commentReference': context.commentMark('reference', child.attributes['w:id'] ?? ''); break
        case 'mc:AlternateContent': run(chosen(child), active); break
        case 'w:ruby': {
          const base = childOf(child, 'w:rubyBase')
          if (base !== undefined) inline(base, active)
          met('reading')
          break
        }
        case 'w:sym': {
          const code = Number.parseInt(child.attributes['w:char'] ?? '', 16)
          const character = symbolCharacter(child.attributes['w:font'] ?? '', Number.isNaN(code) ? 0xFFFD : code)
          if (character === null) met('symbol')
          if (!isInstruction) text.append(character ?? '\uFFFD', active)
          break
        }
        default: if (!isInstruction) text.append(child.name === 'w:br' && lineBreak !== undefined ? lineBreak : charactersOf(child), active)
      }
    }
  }

  const field = (type: string | undefined): void => {
    if (type === 'begin') fields.push(true)
    else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = false
    else if (type === 'end') fields.pop()
  }

  const drawing = (element: XmlElement, active: readonly Active[]): void => {
    const found = boxesIn(element)
    if (found.length === 0) met('picture')
    else met('textBox', found.length)
    for (const box of found) boxes.push({ box, active })
  }

  blocks(story, [])
}

const inserting = new Set(['w:ins', 'w:moveTo'])
const striking = new Set(['w:del', 'w:moveFrom'])

function changeOf({ name, attributes }: XmlElement): Active | null {
  if (!inserting.has(name) && !striking.has(name)) return null
  return { kind: inserting.has(name) ? 'inserted' : 'deleted', author: attributes['w:author'] ?? '', date: attributes['w:date'] ?? null }
}

function withChange(active: readonly Active[], element: XmlElement): readonly Active[] {
  const change = changeOf(element)
  return change === null ? active : [...active, change]
}

/** `w:pPr`, `w:tblPr`, `w:sdtPr`, `w:customXmlPr`, …: they say how, and hold no words. */
function isProperty({ name }: XmlElement): boolean {
  return /Pr$|^w:(?:tblGrid|sdtEndPr|tblPrEx|trPr)$/.test(name)
}

/** Of alternatives for newer and older programs, the first: both say the same. */
function chosen(element: XmlElement): XmlElement {
  return childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback') ?? { name: 'mc:Fallback', attributes: {}, children: [] }
}

/** What an element of a run is in characters. */
function charactersOf(element: XmlElement): string {
  switch (element.name) {
    case 'w:t': case 'w:delText': {
      const words = element.children.filter((child) => typeof child === 'string').join('').replaceAll('\n', ' ')
      return element.attributes['xml:space'] === 'preserve' ? words : words.replace(/^[ \t]+|[ \t]+$/g, '')
    }
    case 'w:tab': case 'w:ptab': return '\t'
    case 'w:cr': return '\r'
    case 'w:br': return element.attributes['w:type'] === 'page' ? '\f' : '\v'
    case 'w:noBreakHyphen': return '\u2011'
    case 'w:softHyphen': return '\u00AD'
    default: return ''
  }
}

function lengthOf(run: XmlElement): number {
  return childrenOf(run).reduce((sum, child) => sum + charactersOf(child).length, 0)
}

function wordsOf(element: XmlElement, name: string): string {
  return element.children.map((child) => typeof child === 'string' ? element.name === name ? child : '' : wordsOf(child, name)).join('')
}

/** Text boxes, the outermost ones: those in them are found when they are read. */
function boxesIn(element: XmlElement): XmlElement[] {
  return childrenOf(element).flatMap((child) => child.name === 'w:txbxContent' ? [child] : child.name === 'mc:AlternateContent' ? boxesIn(chosen(child)) : boxesIn(child))
}
