/** Words without "the"; an indefinite article or number that began a sentence in lower case. */
export function withoutArticle(words: string): string {
  return words.replace(/^the /i, '').replace(/^(An?|One|Some|Many|Several|Two|Three) /, (article) => article.toLowerCase())
}
