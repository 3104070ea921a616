import type { ArticleText, Quoted } from '../treaty/articleText.ts'

export interface Definition { readonly term: string; readonly at: Quoted }

// No single quotation marks: the apostrophe of "attorney’s" would end a term.
const q = '["“”„«]'
const inside = '(?<term>[^"“”„«»\\n]{1,80}?)'
const end = '["“”»]'

const patterns: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    /(?:[Hh]ereinafter|[Hh]ereafter)(?:\s+(?:be\s+)?(?:referred\s+to|called|known|named))*(?:\s+(?:individually|jointly|collectively|together))?(?:\s+as)?\s+(?:the\s+)?(?<term>\p{Lu}[\p{L}-]*(?:\s+(?:of\s+the\s+|of\s+)?\p{Lu}[\p{L}-]*){0,5})(?=[,;.)\s])/gu,
    new RegExp(String.raw`(?:hereinafter|hereafter|henceforth|below)(?:\s+(?:be\s+)?(?:referred\s+to|called|known|named|designated|jointly|collectively|individually|together|respectively|as|also|either|each))*,?\s+(?:(?:as|the)\s+)*${q}(?:the\s+)?${inside}${end}(?:\s+(?:and|or)\s+(?:the\s+)?${q}(?<second>[^"“”\n]{1,80}?)${end})?`, 'giu'),
    new RegExp(String.raw`\(\s*(?:collectively|together|each|the|as|an?|jointly|each\s+an?)*\s*${q}(?:the\s+)?${inside}${end}\s*(?:\)|or\s)`, 'giu'),
    new RegExp(String.raw`${q}(?:the\s+)?${inside}${end}\s+(?:shall\s+|will\s+)?(?:means?|denotes?|refers?\s+to|includes?|is\s+understood|has\s+the\s+meaning|have\s+the\s+meaning|is\s+defined|are\s+defined)\b`, 'giu'),
    new RegExp(String.raw`\bthe\s+(?:term|expression|word)s?\s+${q}(?:the\s+)?${inside}${end}`, 'giu'),
  ],
  ru: [
    new RegExp(String.raw`(?:далее|именуем\p{L}+\s+(?:в\s+дальнейшем|далее)|в\s+дальнейшем)(?:\s+(?:именуем\p{L}+|совместно|вместе|также|по\s+отдельности))*\s*[–—-]?\s*[«"“„]?(?<term>\p{L}[^«»"“”,;.)\n]{1,80}?)(?:[»"”]|\s*[),;])`, 'giu'),
    new RegExp(String.raw`[«"“„]${inside}[»"”]\s+(?:[–—-]\s+|означа\p{L}+|понима\p{L}+)`, 'giu'),
    new RegExp(String.raw`под\s+(?:термином\s+)?[«"“„]${inside}[»"”]\s+понима`, 'giu'),
  ],
  ja: [/以下[、,]?\s*(?:単に|総称して|それぞれ)?[「『](?<term>[^」』\n]{1,40})[」』]\s*(?:と(?:いう|総称する|呼ぶ|称する))/gu, /[「『](?<term>[^」』\n]{1,40})[」』]とは/gu],
  zh: [/以下(?:简|簡|合|统|統|各)?(?:称|稱)(?:为|為)?[“「『"](?<term>[^”」』"\n]{1,40})[”」』"]/gu, /[“「『"](?<term>[^”」』"\n]{1,40})[”」』"](?:是指|系指|係指|指)/gu],
  fr: [new RegExp(String.raw`ci-après(?:\s+(?:dénommé\p{L}*|désigné\p{L}*|appelé\p{L}*|ensemble|par|comme|conjointement|la|le|les))*\s*[«"“]\s*(?:la\s+|le\s+|les\s+|l[’'])?${inside}\s*[»"”]`, 'giu'), new RegExp(String.raw`[«"“]\s*${inside}\s*[»"”]\s+(?:désigne|signifie|s[’']entend|on\s+entend)`, 'giu'), new RegExp(String.raw`on\s+entend\s+par\s+[«"“]\s*${inside}\s*[»"”]`, 'giu')],
  es: [new RegExp(String.raw`(?:en\s+adelante|en\s+lo\s+sucesivo)(?:\s*,|\s+(?:denominad\p{L}+|llamad\p{L}+|conjuntamente|se\s+denominará\p{L}*|como|el|la|los|las))*\s*[«"“]\s*(?:la\s+|el\s+|los\s+|las\s+)?${inside}\s*[»"”]`, 'giu'), new RegExp(String.raw`[«"“]\s*${inside}\s*[»"”]\s+(?:significa|designa|se\s+entenderá|se\s+entiende)`, 'giu'), new RegExp(String.raw`por\s+[«"“]\s*${inside}\s*[»"”]\s+se\s+ent`, 'giu')],
  de: [new RegExp(String.raw`(?:im\s+Folgenden|nachstehend|nachfolgend|im\s+folgenden)(?:\s+(?:als|gemeinsam|zusammen|jeweils|kurz|die|der|das))*\s*[„"“»]${inside}[“”"«]`, 'giu'), new RegExp(String.raw`[„"»]${inside}[“”"«]\s+(?:bedeute\p{L}+|bezeichne\p{L}+|ist|sind|umfass\p{L}+)`, 'giu'), new RegExp(String.raw`(?:Ausdruck|Begriff)\s+[„"»]${inside}[“”"«]`, 'giu')],
  ar: [new RegExp(String.raw`(?:المشار\s+إلي\p{L}+|يشار\s+إلي\p{L}+|والمسما\p{L}+)(?:\s+(?:فيما\s+(?:يلي|بعد)|لاحقا|بعبارة|مجتمعين))*\s*(?:ب(?:اسم)?\s*)?["“«]${inside}["”»]`, 'gu'), new RegExp(String.raw`["“«]${inside}["”»]\s+(?:تعني|يعني|يقصد)`, 'gu')],
}

/** Terms that an article defines, with the words that define each: the quoted term and what marks it as defined. One place gives one definition, whatever patterns find it. */
export function definitionsIn(article: ArticleText, language: string): readonly Definition[] {
  const found: Definition[] = []
  for (const pattern of patterns[language] ?? patterns['en'] ?? []) {
    for (const match of article.text.matchAll(pattern)) {
      const at: Quoted = { article: article.id, from: match.index, to: match.index + match[0].length, words: match[0] }
      if (found.some((each) => each.at.from < at.to && at.from < each.at.to)) continue
      for (const term of [match.groups?.['term'], match.groups?.['second']]) if (term !== undefined && term.trim() !== '') found.push({ term: term.trim().replace(/[,;.]$/u, ''), at })
    }
  }
  return found.toSorted((a, b) => a.at.from - b.at.from)
}
