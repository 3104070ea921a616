import type { Item } from './item.ts'
import { normalLabel } from './normalLabel.ts'

/**
 * References to articles and paragraphs by number: "Articles 3 to 5", "пункт 2 статьи 9", 第九条第二項, "المادة 9". A range gives its two ends. References by letter
 * ("subparagraph (a)"), and "this Article", are not among them.
 */
export function referencesIn(text: string, language: string): readonly Item[] {
  const found: Item[] = []
  for (const [kind, pattern] of patterns[language] ?? []) {
    for (const match of text.matchAll(pattern)) {
      const list = match.groups?.['list'] ?? ''
      const start = match.index + match[0].indexOf(list, match.groups?.['head']?.length ?? 0)
      const labels = [...list.matchAll(eastern.has(language) ? /[\d〇一二三四五六七八九十百]+/gu : /\d+(?:\.\d+)*(?:bis|ter|quater)?(?:\(\d+\))?|\b[IVXLC]+\b/gu)]
      labels.forEach((label, i) => {
        const [from, to] = [i === 0 ? match.index : start + label.index, start + label.index + label[0].length]
        const within = /^(.*?)\((\d+)\)$/u.exec(label[0])
        found.push({ kind, value: normalLabel(within?.[1] ?? label[0], language), from, to: within === null ? to : to - (within[2]?.length ?? 0) - 2, weak: false })
        if (within?.[2] !== undefined) found.push({ kind: 'paragraph', value: within[2], from: to - within[2].length - 2, to, weak: false })
      })
    }
  }
  return found.toSorted((a, b) => a.from - b.from)
}

const eastern = new Set(['ja', 'zh'])
const one = String.raw`(?:\d+(?:\.\d+)*(?:bis|ter|quater)?(?:\(\d+\))?|[IVXLC]+\b)`

function western(head: string, joins: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}])(?<head>${head})\s+(?:no\.\s*)?(?<list>${one}(?:(?:\s*,\s*(?:(?:${joins})\s+|(?=${one}\s*(?:,\s*${one}|,?\s*(?:${joins})\s)))|\s+(?:${joins})\s+|\s*[–-]\s*)${one}(?!\s*(?:${months})))*)(?![\p{L}])`, 'giu')
}

/** "Article 9 and 12 March" holds one reference. */
const months = '(?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)'

const patterns: Readonly<Record<string, readonly (readonly ['article' | 'paragraph', RegExp])[]>> = {
  en: [['article', western('articles?|arts?\\.', 'and|or|to|through')], ['paragraph', western('paragraphs?|paras?\\.?', 'and|or|to|through')]],
  fr: [['article', western("articles?|art\\.", 'et|ou|à|au')], ['paragraph', western('paragraphes?|alinéas?', 'et|ou|à')]],
  es: [['article', western('artículos?|art\\.', 'y|e|o|a|al')], ['paragraph', western('párrafos?|apartados?', 'y|o|a')]],
  de: [['article', western('artikels?n?|art\\.', 'und|oder|bis')], ['paragraph', western('abs(?:atz|ätze|ätzen|atzes|\\.)', 'und|oder|bis')]],
  ru: [['article', western('стат(?:ья|ьи|ье|ью|ьей|ьёй|ей|ьям|ьями|ьях)|ст\\.', 'и|или|по|до')], ['paragraph', western('пункт(?:а|у|ом|е|ы|ов|ам|ами|ах)?|п\\.', 'и|или|по|до')]],
  ar: [['article', western('(?:[وبلف]|لل)?(?:ال)?(?:مادة|مادتين|مادتان|مواد)', 'و|أو|إلى')], ['paragraph', western('(?:[وبلف]|لل)?(?:ال)?(?:فقرة|فقرتين|فقرتان|فقرات)', 'و|أو|إلى')]],
  ja: [['article', /(?<head>第)(?<list>[\d〇一二三四五六七八九十百]+)条/gu], ['paragraph', /(?<head>第)(?<list>[\d〇一二三四五六七八九十百]+)項/gu], ['paragraph', /(?<=条)(?<head>)(?<list>\d+)(?!\d*[条項年月日])/gu], ['paragraph', /(?<head>(?:^|[^第\d]))(?<list>\d+)(?=の規定)/gu]],
  zh: [['article', /(?<head>第)(?<list>[\d〇一二三四五六七八九十百]+)[条條]/gu], ['paragraph', /(?<head>第)(?<list>[\d〇一二三四五六七八九十百]+)款/gu]],
}
