import type { Note } from '../note.ts'
import type { KeptFile } from './keptFile.ts'
import { largestText } from './largestText.ts'
import { unzipParts } from './unzipParts.ts'
import { walkXml } from './walkXml.ts'

const wanted = /^(?:word\/(?:document|footnotes|endnotes|comments)\d*\.xml|docProps\/core\.xml)$/

/**
 * The text of a Word document (ECMA-376, WordprocessingML): a paragraph, a cell's paragraph or a line within it one line; foot- and
 * endnotes after the text, each with its number. Tracked changes stand as if accepted, with a note that says so. Heads, feet and
 * comments are left out. Never throws.
 */
export function keepWord(bytes: Uint8Array): KeptFile {
  const unzipped = unzipParts(bytes, (name) => wanted.test(name), largestText)
  if ('refused' in unzipped) return unzipped
  const xml = (pattern: RegExp) => {
    const name = [...unzipped.parts.keys()].find((each) => pattern.test(each))
    return name === undefined ? null : new TextDecoder().decode(unzipped.parts.get(name))
  }
  const main = xml(/^word\/document\d*\.xml$/)
  if (main === null) return { refused: 'the file is a zip archive, and no Word document: unpack it and read the files in it' }
  const story = readStory(main)
  if ('refused' in story) return { refused: `the Word document cannot be read: ${story.refused}` }
  const changes = story.changes
  const lines = story.paragraphs.map(({ text }) => text)
  let number = 0
  for (const part of [xml(/^word\/footnotes\d*\.xml$/), xml(/^word\/endnotes\d*\.xml$/)]) {
    if (part === null) continue
    const notes = readStory(part)
    if ('refused' in notes) return { refused: `the Word document cannot be read: ${notes.refused}` }
    const byNote = Map.groupBy(notes.paragraphs, ({ note }) => note)
    for (const [note, paragraphs] of byNote) if (note !== null) lines.push(...paragraphs.map(({ text }, i) => i === 0 ? `[${++number}] ${text.trimStart()}` : text))
    changes.deleted += notes.changes.deleted
    changes.inserted += notes.changes.inserted
  }
  const text = lines.join('\n')
  if (text.trim() === '') return { refused: 'the Word document holds no text' }
  const comments = (xml(/^word\/comments\d*\.xml$/)?.match(/<w:comment\b/g) ?? []).length
  const notes: Note[] = []
  if (changes.deleted + changes.inserted > 0) notes.push({ at: null, message: `the document has tracked changes: ${several(changes.inserted, 'insertion')} kept and ${several(changes.deleted, 'deletion')} left out, as if all were accepted` })
  if (number > 0) notes.push({ at: null, message: `${several(number, 'note')} to the text ${number === 1 ? 'stands' : 'stand'} at its end` })
  if (comments > 0) notes.push({ at: null, message: `${several(comments, 'comment')} in the margin left out` })
  const title = coreTitle(xml(/core\.xml$/) ?? '') ?? story.paragraphs.find(({ style }) => /^title$/i.test(style))?.text ?? null
  return { documents: [{ text, title, meta: {}, mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', notes, part: null }], passedOver: [] }
}

interface Story { readonly paragraphs: { text: string; style: string; note: string | null }[]; readonly changes: { inserted: number; deleted: number } }

/** Left out with all that is in them. Of alternatives for older programs only the first is the document's. */
const left = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'w:delInstrText', 'mc:Fallback', 'w:pict'])

function readStory(xml: string): Story | { refused: string } {
  const story: Story = { paragraphs: [], changes: { inserted: 0, deleted: 0 } }
  let text = ''
  let style = ''
  let note: string | null = null
  let skipped = 0
  let inText = false
  let inRunProperties = 0
  let inParagraphProperties = 0
  let hidden = false
  /** The paragraph's mark is deleted: its text goes on in the next one. */
  let open = false
  const end = () => {
    const kept = text.replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n').trim()
    if (kept !== '') for (const line of kept.split('\n')) if (line !== '') story.paragraphs.push({ text: line, style, note })
    text = ''
    style = ''
  }
  const refused = walkXml(xml, {
    open(name, attributes) {
      if (left.has(name)) {
        if (name === 'w:del' || name === 'w:moveFrom') {
          if (name === 'w:del' && skipped === 0) story.changes.deleted++
          if (inParagraphProperties > 0) open = true
        }
        skipped++
      }
      switch (name) {
        case 'w:ins': if (skipped === 0) story.changes.inserted++; break
        case 'w:p': if (!open) end(); open = false; break
        case 'w:pPr': inParagraphProperties++; break
        case 'w:rPr': inRunProperties++; break
        case 'w:r': hidden = false; break
        case 'w:vanish': if (inRunProperties > 0 && inParagraphProperties === 0 && !/^(?:0|false|off)$/.test(attributes['w:val'] ?? '')) hidden = true; break
        case 'w:pStyle': style = attributes['w:val'] ?? ''; break
        case 'w:t': inText = true; break
        case 'w:tab': if (inParagraphProperties === 0) text += ' '; break
        case 'w:cr': text += '\n'; break
        case 'w:br': text += attributes['w:type'] === undefined || attributes['w:type'] === 'textWrapping' ? '\n' : ' '; break
        case 'w:noBreakHyphen': text += '-'; break
        case 'w:sym': text += symbol(attributes['w:char']); break
        case 'w:footnote': case 'w:endnote':
          end()
          note = attributes['w:type'] === undefined || attributes['w:type'] === 'normal' ? `${name}${attributes['w:id'] ?? ''}` : null
          break
        default:
      }
    },
    close(name) {
      if (left.has(name)) skipped--
      switch (name) {
        case 'w:p': if (!open) end(); break
        case 'w:pPr': inParagraphProperties--; break
        case 'w:rPr': inRunProperties--; break
        case 'w:r': hidden = false; break
        case 'w:t': inText = false; break
        case 'w:footnote': case 'w:endnote': end(); note = null; break
        default:
      }
    },
    text(words) {
      if (inText && skipped === 0 && !hidden) text += words
    },
  })
  end()
  return refused ?? story
}

/** Characters of a symbol font lie in the private use area, where no reader finds them: those that are text all the same are kept. */
function symbol(code: string | undefined): string {
  const point = Number.parseInt(code ?? '', 16)
  return Number.isNaN(point) || point >= 0xE000 && point <= 0xF8FF ? ' ' : String.fromCodePoint(Math.min(point, 0x10FFFF))
}

function coreTitle(xml: string): string | null {
  let title = ''
  let within = false
  walkXml(xml, { open: (name) => { if (name === 'dc:title') within = true }, close: (name) => { if (name === 'dc:title') within = false }, text: (text) => { if (within) title += text } })
  return title.trim() === '' ? null : title.trim()
}

function several(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}
