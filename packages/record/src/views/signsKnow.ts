/**
 * Whether the signs by which the views read words themselves know a language: they know English. `language`: ISO 639-1; where it is not known, words in Latin letters are taken for English, as the reader takes them.
 *
 * Of these, `audienceOf` and `thirdParties` know some words of Russian and Japanese, too; the rest know no other: `conductAbout`, `conductAnswer`, `publicWords`, `dueWordsOf`, `owedFacts`, `owedReports`, `owedWitness`, `contentStems`, `slowWords`,
 * `durationsIn`, `readOutFacts`, `dateWritten`, `undertakingDate`, `placeIn`, and `progressTold` beside the views. In words of another language they find nothing, which says nothing of what was said: where that could be taken for silence, a view
 * counts what they could not look through (`notSearched`).
 */
export function signsKnow(language: string | null, words: string): boolean {
  return language === null ? /\p{Script=Latin}{2}/u.test(words) || !/\p{L}{2}/u.test(words) : /^en\b/i.test(language)
}
