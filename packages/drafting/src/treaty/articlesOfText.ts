import type { ArticleText } from './articleText.ts'

/**
 * The provisions of a plain text in English, French, Spanish, German, Russian, Arabic, Japanese or Chinese: what stands before the first article is the preamble, what begins with
 * "In witness whereof" or "Done at" the testimonium. Titles on the line of an article or the one below it are its heading. A text without articles is one provision
 * without a label. Nothing is lost: together the texts, headings and labels are the text but for space.
 */
export function articlesOfText(text: string): readonly ArticleText[] {
  const articles: ArticleText[] = []
  let open: Open = { unit: 'preamble', label: '', heading: null, from: 0, awaitsHeading: false }
  const close = (end: number): void => {
    const [from, to] = trimmed(text, open.from, end)
    if (from < to || open.unit === 'article' || open.unit === 'chapter') {
      articles.push({ id: `${open.unit}-${articles.length + 1}`, unit: open.unit, label: open.label, heading: open.heading, text: text.slice(from, to), from, to })
    }
  }
  for (const { from, to } of linesOf(text)) {
    const line = text.slice(from, to)
    const starts = startOf(line)
    if (starts !== null && !(starts.unit === 'testimonium' && open.unit === 'testimonium')) {
      close(from)
      open = { ...starts, from: from + starts.textAt }
    } else if (open.awaitsHeading && line.trim() !== '') {
      const isHeading = isTitle(line)
      open = { ...open, awaitsHeading: false, ...isHeading ? { heading: bare(line), from: to } : {} }
    }
  }
  close(text.length)
  return articles.some(({ unit }) => unit === 'article') ? articles : articles.map((each) => (each.unit === 'preamble' ? { ...each, unit: 'article' as const, id: each.id.replace('preamble', 'article') } : each))
}

interface Open { readonly unit: ArticleText['unit']; readonly label: string; readonly heading: string | null; readonly from: number; readonly awaitsHeading: boolean }

const number = String.raw`(?:\d+(?:\.\d+)*|\d+\.X|[IVXLC]+|premier|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)(?:\s?(?:bis|ter|quater|quinquies|alt)\b|[A-Za-z](?![A-Za-z]))?`
const latin = new RegExp(String.raw`^\s*[\[*#]*\s*(?:article|artículo|artikel|artigo|статья)\s+(${number})(?![\p{L}\d])[\])*]*\s*(?<rest>.*)$`, 'iu')
const arabic = /^\s*المادة\s*\(?([\d٠-٩]+|ال\p{L}+(?:\s+عشرة?)?)\)?\s*(?:[:.–-]\s*)?(?<rest>.*)$/u
const eastern = /^\s*[（(]?第([\d０-９〇一二三四五六七八九十百]+)[条條](?=$|[\s　（(：:])[\s　：:]*(?<rest>.*)$/u
const chapter = /^\s*[[*#]*\s*(?:(?:chapter|part|section|titre|capítulo|kapitel|teil|глава|раздел|часть)\s+(?:[IVXLC\d]+|one|two|three|four|five|six|seven|eight|nine|ten)\b.{0,80}|第[\d〇一二三四五六七八九十]+[章部節节].{0,40})$/iu
const testimonium = new RegExp(String.raw`^\s*[\[*]*(?:in (?:witness|faith|testimony) (?:whereof|thereof)|done (?:at|in)\b|fait à|en foi de quoi|hecho en|en fe de lo cual|geschehen (?:zu|in)|zu urkund dessen|в удостоверение|совершено в|以上の証拠として|[一-龥]{4}年.*作成した|为此|下列(?:签字人|代表)|(?:وإثبات[اًا]*|وإشهاد[اًا]*) لذلك|حرر(?:ت)? في)`, 'iu')

function startOf(line: string): Open & { readonly textAt: number } | null {
  if (testimonium.test(line)) return { unit: 'testimonium', label: '', heading: null, from: 0, awaitsHeading: false, textAt: 0 }
  const found = latin.exec(line) ?? arabic.exec(line) ?? eastern.exec(line)
  if (found !== null) {
    const written = found.groups?.['rest'] ?? ''
    // "Article 9 of the Convention", "Article 9, paragraph 2": a line that was broken there.
    if (/^(?:[\p{Ll},;)]|\()/u.test(written) && latin.test(line) && !/^\s*\(?\p{Lu}/u.test(written)) return null
    const rest = written.replace(/^[\s:.–—-]+/u, '').replace(/[\]*]+\s*$/u, '')
    const heads = isTitle(rest)
    const heading = heads ? bare(rest) : null
    return { unit: 'article', label: found[1] ?? '', heading, from: 0, awaitsHeading: rest.trim() === '', textAt: heads || rest.trim() === '' ? line.length : line.length - written.length + (written.length - written.replace(/^[\s:.–—-]+/u, '').length) }
  }
  const heads = chapter.test(line) && !/[.;,]\s*$/u.test(line)
  return heads ? { unit: 'chapter', label: '', heading: line.trim(), from: 0, awaitsHeading: false, textAt: line.length } : null
}

function bare(heading: string): string {
  return heading.trim().replace(/^[#*_\s]+|[*_\s]+$/gu, '').replace(/^[（(](.*)[)）]$/u, '$1')
}

/** A line that was broken in the middle of a sentence. */
const unfinished = /\b(?:of|under|the|a|an|to|in|by|for|with|or|and|that|which|from|is|are|be|may|at)$|\s(?:is|are|may|has|have|was|were|will|enters)\s/iu

/** Short, no sentence, no numbered paragraph. */
function isTitle(line: string): boolean {
  const words = line.trim()
  return words !== '' && words.length <= 120 && !/[.;:,。；：،؛]$/u.test(words) && !/^(?:\d+\s*[.)．]|[(（][\p{L}\d]{1,3}[)）](?!$)|\d+[\s　]|[１-９]+)/u.test(words) && !unfinished.test(words) && !/\bshall\b|должн|する$|应当/u.test(words)
}

function* linesOf(text: string): Iterable<{ from: number; to: number }> {
  let from = 0
  while (from < text.length) {
    const end = text.indexOf('\n', from)
    const to = end < 0 ? text.length : end
    yield { from, to }
    from = to + 1
  }
}

function trimmed(text: string, from: number, to: number): [number, number] {
  while (from < to && /\s/u.test(text[from] ?? '')) from++
  while (to > from && /\s/u.test(text[to - 1] ?? '')) to--
  return [from, to]
}
