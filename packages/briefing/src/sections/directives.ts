import { agreedLanguage } from './agreedLanguage.ts'
import { ahead } from './ahead.ts'
import { carriedOut } from './carriedOut.ts'
import { conductItems } from './conductItems.ts'
import type { Directive } from './directive.ts'
import { instructed } from './instructed.ts'
import { lastRound } from './lastRound.ts'
import { mayRaise } from './mayRaise.ts'
import { meetingFacts } from './meetingFacts.ts'
import { meetingOutcome } from './meetingOutcome.ts'
import { meetings } from './meetings.ts'
import { openBrackets } from './openBrackets.ts'
import { owedTable } from './owedTable.ts'
import { ownPlace } from './ownPlace.ts'
import { positionsTable } from './positionsTable.ts'
import { possiblePackages } from './possiblePackages.ts'
import { readOutTable } from './readOutTable.ts'
import { redLines } from './redLines.ts'
import { saidThere } from './saidThere.ts'
import { statementsMade } from './statementsMade.ts'
import { suggestedLines } from './suggestedLines.ts'
import { thirdPartyItems } from './thirdPartyItems.ts'
import { toldElsewhere } from './toldElsewhere.ts'
import { waitsFor } from './waitsFor.ts'
import { whatMoved } from './whatMoved.ts'

/** Everything that a template can call for, in the order of the manual. */
export const directives: readonly Directive[] = [
  meetingFacts, lastRound, positionsTable, whatMoved, instructed, mayRaise, agreedLanguage, openBrackets, possiblePackages, redLines, suggestedLines,
  carriedOut, owedTable, waitsFor, conductItems, ahead, ...meetingOutcome, saidThere, readOutTable, thirdPartyItems, toldElsewhere, meetings, statementsMade, ownPlace,
]
