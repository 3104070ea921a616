import type { Quote } from '@travaux/record'

/** Words of a source, its paragraphs run together, in quotation marks where they are speech or agreed text. */
export function quotedWords({ text, verbatim }: Pick<Quote, 'text' | 'verbatim'>): string {
  const words = text.replace(/\s*[\r\n\u2028\u2029]\s*/gu, ' ')
  return verbatim ? `“${words.replace(/^["“]|["”]$/g, '')}”` : words
}
