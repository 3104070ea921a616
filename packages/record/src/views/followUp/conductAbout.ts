import type { ConductKept } from './conductKept.ts'

/** What an undertaking of conduct is about, by the words of those who tell of it: the first that says. English, and no other language (`signsKnow`). */
export function conductAbout(told: readonly string[]): ConductKept['about'] {
  for (const what of told) for (const [about, pattern] of signs) if (pattern.test(what)) return about
  return 'other'
}

/** In this order: "no statements in public on what was agreed" is of confidence before it is of rhetoric. */
const signs: readonly (readonly [ConductKept['about'], RegExp])[] = [
  ['distortion', /\b(?:distort\w*|misrepresent\w*|misinterpret\w*|twist(?:ed|ing)?)\b/i],
  ['confidence', /\b(?:confiden\w+|secre(?:t|cy)|discre(?:et|tion)\w*|disclos\w+|reveal\w*|leak\w*|(?:out of|away from) the (?:public eye|public|press|media|headlines|spotlight)|behind closed doors|not (?:to )?(?:speak|talk|comment|go into|discuss|give)\b.{0,60}|quietly|silen(?:ce|t))\b/i],
  ['rhetoric', /\b(?:rhetoric|polemics?|propaganda|inflammatory|hostile|provocati\w+|provok\w+|megaphone|accus\w+|insult\w*|incite\w*|restrain\w*|in public|public(?:ly)?|statements?|professional(?:ly)?|tone)\b/i],
]
