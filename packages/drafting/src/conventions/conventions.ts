import { adReferendum } from './adReferendum.ts'
import { adjacentAlternates } from './adjacentAlternates.ts'
import { braces } from './braces.ts'
import { campsAndColon } from './campsAndColon.ts'
import type { Convention } from './convention.ts'
import { emptyOptions } from './emptyOptions.ts'
import { escapes } from './escapes.ts'
import { figures } from './figures.ts'
import { footnoteMarks } from './footnoteMarks.ts'
import { headings } from './headings.ts'
import { ituMarks } from './ituMarks.ts'
import { labels } from './labels.ts'
import { letters } from './letters.ts'
import { namedAlternatives } from './namedAlternatives.ts'
import { namesLast } from './namesLast.ts'
import { notes } from './notes.ts'
import { openSlashes } from './openSlashes.ts'
import { options } from './options.ts'
import { placeholders } from './placeholders.ts'
import { positionsInNotes } from './positionsInNotes.ts'
import { redactions } from './redactions.ts'
import { references } from './references.ts'
import { rivalNumbers } from './rivalNumbers.ts'
import { runningHeaders } from './runningHeaders.ts'
import { sic } from './sic.ts'
import { slashes } from './slashes.ts'
import { status } from './status.ts'
import { wholeParagraphs } from './wholeParagraphs.ts'

/**
 * Every convention there is. The order counts: the first that names what a bracket is for is believed, so what only looks like a bracket of negotiators comes
 * first, and what is told by nothing but its place last. To add one: write it in a file beside these, and put it where it belongs here.
 */
export const conventions: readonly Convention[] = [
  rivalNumbers, letters, footnoteMarks, sic, placeholders, adReferendum, namedAlternatives, campsAndColon, namesLast, options, emptyOptions, references, notes, status,
  braces, headings, figures, adjacentAlternates, slashes, wholeParagraphs,
  positionsInNotes, openSlashes, labels, ituMarks, runningHeaders, redactions, escapes,
]
