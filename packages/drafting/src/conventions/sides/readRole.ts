import type { AttributionRole } from '../../syntax/bracketedText.ts'

const its = String.raw`(?:its|their|his|her|the|a|an)`
const gap = String.raw`[\s\u00a0]+`
const roles: readonly (readonly [AttributionRole, string])[] = [
  ['delete', String.raw`(?:propos(?:e|es|ed|ing)|suggest(?:s|ed|ing)?|wish(?:es)?|want(?:s|ed)?|would like|prefer(?:s|red)?|request(?:s|ed)?|(?:has|have) asked|ask(?:s|ed)?|seek(?:s)?)(?:${gap}(?:for|to|the|its|their))*${gap}(?:delet(?:e|ion|ing)|remov(?:e|al|ing)|strik(?:e|ing)(?:${gap}out)?)|(?:to${gap})?(?:deletes?|deleting|deletion)|removes?|strikes?${gap}out`],
  ['retain', String.raw`(?:propos(?:e|es|ed)|suggest(?:s|ed)?|wish(?:es)?|want(?:s|ed)?|would like|prefer(?:s|red)?|request(?:s|ed)?|seek(?:s)?)(?:${gap}(?:to|the))*${gap}(?:retain(?:ing)?|keep(?:ing)?|maintain(?:ing)?|retention)|retains?|keeps?|to${gap}retain|reinstates?`],
  ['oppose', String.raw`oppos(?:e|es|ed|ing)(?!${gap}to${gap}be)|(?:do|does|did)${gap}not${gap}(?:support|accept|agree)|cannot${gap}(?:accept|support|agree|go${gap}along|join)|can${gap}not${gap}(?:accept|support|agree)|(?:is|are)${gap}(?:not${gap}(?:yet${gap})?(?:in${gap}a${gap}position|able|ready|prepared|willing)${gap}to${gap}(?:accept|support|agree|join)|unable${gap}to${gap}(?:accept|support|agree|join)|opposed)|express(?:es|ed)?${gap}(?:${its}${gap})?(?:\p{L}+${gap})?opposition|objects?(?:ed|ing)?|rejects?(?:ed)?|disagrees?`],
  ['reserve', String.raw`(?:(?:continues?|wish(?:es)?)${gap}to${gap})?reserv(?:e|es|ed|ing)(?:${gap}${its})?(?:${gap}(?:positions?|rights?))?(?:${gap}on)?|(?:maintains?|enters?|entered|places?|placed|has|have|lifts${gap}no|retains?)${gap}(?:${its}${gap})?(?:general${gap}|scrutiny${gap}|study${gap}|parliamentary${gap})?reserv(?:e|es|ation|ations)|express(?:es|ed)?${gap}(?:${its}${gap})?(?:\p{L}+${gap})?reservations?|(?:scrutiny${gap}|study${gap})?reserv(?:e|ation)s?`],
  ['support', String.raw`support(?:s|ed|ing)?|express(?:es|ed)?${gap}(?:${its}${gap})?(?:\p{L}+${gap})?support|(?:can|could|will|would)${gap}(?:go${gap}along|accept|agree|support|live${gap}with|join|follow${gap}(?:the${gap})?consensus)|(?:do|does|did)${gap}not${gap}object|(?:has|have|had)${gap}no${gap}(?:\p{L}+${gap})?objections?|(?:is|are)${gap}(?:able|ready|prepared|willing|in${gap}a${gap}position)${gap}to${gap}(?:accept|support|join|agree|go${gap}along)|joins?|endorses?|accepts?|agrees?|prefers?|favou?rs?|co-?sponsors?|welcomes?`],
  ['propose', String.raw`(?:alternative|alternate|counter|alt\.?)[-\s\u00a0]*(?:propos(?:al|es?|ed)|text)|propos(?:e|es|ed|ing|al|als)(?:${gap}text)?|suggest(?:s|ed|ion)?|would${gap}(?:like|prefer)${gap}to${gap}(?:add|insert|replace|move)|adds?|inserts?|alternative|alt\.?|['’]s?${gap}(?:proposal|text|alternative)|text`],
]
const compiled = roles.map(([role, words]) => [role, new RegExp(`(?:${words})(?!\\p{L})`, 'yui')] as const)

const undecided = /(?:(?:is|are|still|currently|also)[\s\u00a0]+){0,3}(?:considering|consulting|studying|reviewing|examining|consider|to revert|reverting|reverts?|undecided|flexible|silent|(?:under|for)[\s\u00a0]+(?:internal[\s\u00a0]+|further[\s\u00a0]+)?(?:consideration|review|study|examination)|to consult)(?!\p{L})/yu

/** Whether a side says here only that it has not made up its mind, which is no position; where these words end. */
export function readUndecided(text: string, at: number): number | null {
  undecided.lastIndex = at
  return undecided.test(text) ? undecided.lastIndex : null
}

/** The verb or noun by which a camp says what it wants, read exactly at `at`. */
export function readRole(text: string, at: number): { readonly role: AttributionRole; readonly to: number } | null {
  for (const [role, pattern] of compiled) {
    pattern.lastIndex = at
    const hit = pattern.exec(text)
    if (hit !== null) return { role, to: at + hit[0].length }
  }
  return null
}
