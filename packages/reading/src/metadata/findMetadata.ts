import type { Document } from '../document.ts'
import type { Kept } from '../intake/keepText.ts'
import type { Metadata, WithMetadata, WithParagraphs, WithTokens } from '../layers.ts'
import type { Described } from '../read.ts'
import { findDateline } from './findDateline.ts'
import { languageOf } from './languageOf.ts'
import { readDate } from './readDate.ts'
import { readDateIn } from './readDateIn.ts'
import { turnLabel } from './turnLabel.ts'

/** A publisher that tells of its own meetings. */
const official = /\b(?:ministry|kremlin|department of state|state department|white house|foreign office|cabinet office|government|presidency|embassy|chancellery)\b|\b(?:president|prime minister)\b.*\boffice\b|\boffice of the\b/i

/** Adds what the text, and the page or front matter it came in, say of it. `published` and `described` go over both. */
export function findMetadata<D extends Document & WithTokens & WithParagraphs>(document: D, kept: Kept | null, published: string | null, described: Described): D & WithMetadata {
  const { text, paragraphs } = document
  const line = (i: number) => text.slice(paragraphs.from[i] ?? 0, paragraphs.to[i] ?? 0)
  const head = headOf(document)
  let title = described.title ?? kept?.title ?? null
  let titleAt: [number, number] | null = null
  let publisher = kept?.meta.publisher ?? null
  let date = published ?? readDate(kept?.meta.published ?? '')
  const seen = new Map<string, number>()
  for (let i = 0; i < head; i++) seen.set(line(i), (seen.get(line(i)) ?? 0) + 1)
  for (let i = 0; i < head; i++) {
    const words = line(i)
    const stamp = words.length < 110 ? readDate(words) : null
    const by = /^([\p{Lu}][\p{L} .&-]{1,30}?)\s*\|/u.exec(words)
    if (by !== null) publisher ??= by[1]?.trim() ?? null
    if (stamp !== null && (by !== null || words.length < 60)) date ??= stamp
    else if (titleAt === null && !/^(?:by|source)\b/i.test(words) && (seen.get(words) === 1 || head < 3)) titleAt = [paragraphs.from[i] ?? 0, paragraphs.to[i] ?? 0]
  }
  if (titleAt !== null) title ??= text.slice(...titleAt)
  const first = paragraphs.from[head] ?? 0
  const dateline = findDateline(text, first, paragraphs.to[head] ?? text.length)
  date ??= readDate(dateline?.day ?? '')
  publisher ??= dateline?.agency ?? /\((?:\w+\/)?([A-Z][A-Za-z/]{1,20})\)\s*$/.exec(text.slice(-60))?.[1] ?? null
  date ??= readDate(line(paragraphs.length - 1).length < 80 ? line(paragraphs.length - 1) : '')
  const language = kept?.meta.language ?? languageOf(text)
  // Reports begin with where and when; of a text that no stage reads this is all that is known.
  if (language !== null && language !== 'en') date ??= readDateIn(language, text.slice(0, 400))
  const genre = described.genre ?? genreOf(kept?.meta.genre, title ?? '', document, dateline !== null || publisher !== null, described.publisher ?? publisher)
  const metadata: Metadata = {
    title: title ?? (line(0).slice(0, 120) || 'untitled'), titleAt, publisher: described.publisher === undefined ? publisher : described.publisher,
    dateline: described.dateline === undefined ? kept?.meta.dateline ?? dateline?.place ?? null : described.dateline, datelineAt: dateline?.at ?? null,
    published: date, language, genre, bodyFrom: dateline?.at[1] ?? first,
  }
  return { ...document, metadata }
}

/** The number of lines above the running text: a long line, or one that ends as a sentence does, begins it. */
function headOf({ text, paragraphs }: Document & WithParagraphs): number {
  const most = Math.min(8, paragraphs.length - 1)
  // A line with a dateline begins the report, so that what stands above is its heading: "Oslo: quota holds" is no turn.
  const datelined = (i: number) => i <= most && findDateline(text, paragraphs.from[i] ?? 0, paragraphs.to[i] ?? 0) !== null
  for (let i = 0; i <= most; i++) {
    const words = text.slice(paragraphs.from[i], Math.min(paragraphs.to[i] ?? 0, (paragraphs.from[i] ?? 0) + 400))
    if (words.length > 160 || words.length > 50 && /[.!?]["”’]?$/.test(words) || turnLabel.test(words) && words.length > 60 && !datelined(i + 1)) return i
    if (datelined(i) && words.length > 60) return i
  }
  return Math.max(0, Math.min(1, most))
}

function genreOf(given: string | undefined, title: string, { text, paragraphs }: Document & WithParagraphs, agency: boolean, publisher: string | null): Metadata['genre'] {
  switch (given?.toLowerCase()) {
    case 'report': case 'statement': case 'transcript': case 'read-out': case 'treaty': case 'note': case 'comment': return given.toLowerCase() as Metadata['genre']
    default:
  }
  if (isTranscript(text, paragraphs)) return 'transcript'
  if (/\b(?:treaty|convention|agreement|protocol|declaration|charter|memorandum)\b/i.test(title) && /^\s*Article\s+(?:1|I)\b/im.test(text.slice(0, 8000))) return 'treaty'
  if (/\bjoint (?:\p{L}+ )?(?:statement|declaration|communiqu[eé])\b|\bcommuniqu[eé]\b/iu.test(title)) return 'statement'
  if (/\bread-?out\b|^(?:on|about) .* (?:talks|meeting|conversation)|[’']s (?:call|meeting) with\b/i.test(title)) return 'read-out'
  if (official.test(publisher ?? '') && /\b(?:meeting|talks|call|conversation|consultations|visit)\b/i.test(title)) return 'read-out'
  if (/\bnote for (?:the )?(?:file|record)\b|\bmemorandum\b/i.test(title)) return 'note'
  return agency ? 'report' : 'unknown'
}

/** Three labelled lines or more, of which some speaker has two. */
function isTranscript(text: string, paragraphs: WithParagraphs['paragraphs']): boolean {
  const turns = new Map<string, number>()
  let all = 0
  for (let i = 0; i < Math.min(paragraphs.length, 400); i++) {
    const label = turnLabel.exec(text.slice(paragraphs.from[i], Math.min(paragraphs.to[i] ?? 0, (paragraphs.from[i] ?? 0) + 120)))?.[0]
    if (label === undefined) continue
    all++
    turns.set(label, (turns.get(label) ?? 0) + 1)
  }
  return all >= 3 && (all * 2 > paragraphs.length || [...turns.values()].some((count) => count > 1))
}
