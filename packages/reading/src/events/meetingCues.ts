import { gathering } from './gathering.ts'

const call = '(?:sp[eo]ke (?:to|with) [^,.;]{3,60} by (?:tele)?phone|(?:tele)?phone (?:call|conversation|talks?)|call(?=ed)?(?= with)|spoke by (?:tele)?phone|talked by (?:tele)?phone|spoke on the (?:tele)?phone|telephoned|phoned|by (?:tele)?phone|over the (?:tele)?phone|on the (?:tele)?phone)'
const visit = '(?:visits?|trips?|visited|visiting(?= [A-Z])|travels? to|travelled to|traveled to|fl(?:y|ies|ew|ying) to|arrived? in|arrives in|(?:is|are|was|were) (?:due|expected) in)'
const verb = '(?:met|meets?|sits? down|sat down|received?|receives|hosted|hosts?|called on|(?:re)?convenes?|(?:re)?convened|(?:saw|seen|see) each other|(?:sit|sits|sat) (?:together|again)|saw(?= [A-Z])|gather(?:s|ed)?|initialing|initialling|(?:lunched|dined|breakfasted|conferred|huddled|closeted) with|spent [^,.;]{3,40} with(?= (?:[A-Z]|the [A-Z]|his|her))|(?:is|are|was|were) to see(?= [A-Z])|(?:is|are|was|were) (?:due |expected )?to sign|signing ceremony|agreed)'
/** Words that may tell of a meeting: nouns (`gathering`), calls, visits, verbs. */
export const meetingCues = new RegExp(`\\b(?:(?<gathering>${gathering})|(?<call>${call})|(?<visit>${visit})|(?<verb>${verb}))(?![\\w-])`, 'gi')
