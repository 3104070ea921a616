/** Whether words deny, make wait or oblige: what a proposition and what is said of it often have in common. */
export interface Markers { readonly denies: boolean; readonly waits: boolean; readonly obliges: boolean }

const denial = /\b(?:not|no|never|nothing|none|neither|nor|without|cannot|nobody|hardly)\b|n['’]t\b/iu
const condition = /\b(?:if|unless|until|once|provided|only|as long as|so long as|subject to|in return|in exchange|after|before|condition)\b/iu
const norm = /\b(?:should|must|shall|need(?:s|ed)?|ha(?:s|ve|d) to|ought)\b/iu

export function markersOf(text: string): Markers {
  return { denies: denial.test(text), waits: condition.test(text), obliges: norm.test(text) }
}
