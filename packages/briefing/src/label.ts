import type { Run } from './briefing.ts'

/**
 * Every word of a briefing's lines and heads of columns that is neither in the record nor in its template, as `sentences` are of its notes and remarks: so that a test can tell that nothing else is. What a side is said to have done stands in none of them.
 */
export const labels = [
  // Between words.
  ' ', ', ', '; ', ': ', '. ', ' (', ')', '“', '”', '\u00a0…', ' — ', ' and ', '—',
  // Facts of a meeting.
  'Meeting', 'When', 'Where', 'Level', 'How it is known', 'Last words on record', 'not known', 'no date', 'place not given', 'known to the month only', 'known to the week only', 'known to the season only', 'known to the year only', 'round',
  'held', 'under way', 'planned', 'possible', 'cancelled', 'expected', 'less sure', 'per', 'Who takes part is not on record', 'leaders', 'ministers', 'deputy ministers', 'envoys', 'experts', 'level not known',
  // Heads of columns.
  'Name', 'Office', 'Side', 'Issue', 'Apart', 'What', 'By', 'Due', 'How far', 'Date', 'Source', 'Status', 'Who', 'Words', 'Speaker', 'Clause', 'In brackets', 'Package', 'Why', 'Without an agreement', 'Brackets', 'Article', 'Before', 'Now', 'Said instead',
  // Stances and movement.
  'Supports', 'Supports, on conditions', 'Opposes', 'Will not discuss', 'supports', 'opposes', 'nearer', 'further', 'the same', 'new', 'said two things', 'agreed', 'raised by',
  'hardened', 'softened', 'reversed', 'newly conditional', 'gone silent',
  // What a meeting came to.
  'Agreed', 'Raised', 'Since then',
  // Silence.
  'Nothing on record.', 'Nothing moved.', 'Nothing is ahead on record.', 'No meeting of these sides before it is on record.', 'No draft is on record.', 'No bracket is open.', 'No settlement model is on record.', 'No red line is on record.', 'No instruction is on record.', 'Nothing is owed on record.', 'Nothing on record: no statement, and nothing agreed.',
  'No package is within every red line and better for all than no agreement.',
  // What may be raised, and suggested lines.
  'raised it alone', 'said since', 'waits for', 'requires', 'excludes', 'Waits for', 'Requires', 'Excludes', 'owed by us', 'owed by', 'Owed by one of them',
  'Rely on', 'Ask which of the two holds', 'Ask what would meet the condition', 'Ask for a position on', 'Recall what was undertaken', 'Keep to our own words',
  // Instructions and what is owed.
  'now', 'due', 'overdue', 'Given at', 'instructed by', 'Carried on at', 'reported', 'Own instructions',
  'stalled', 'contradicted',
  // Drafts.
  'proposes', 'accepts', 'reserves', 'nobody', 'left out', 'open brackets', 'reopened',
  // Packages.
  'Nash point', 'Kalai–Smorodinsky', 'egalitarian', 'utilitarian', 'on the table', 'put there by', 'within the red lines', 'past a red line', 'better for all than no agreement', 'packages in all', 'public position', 'own instruction', 'inference', 'on record, not held',
  'more on record', 'Due by then', 'Waits for what comes after it', 'Waits for one another', 'met', 'Contradicted', 'only here', 'with', '×', 'Why it is here', 'Answered', 'Judged', 'Not judged by anybody.', 'Nothing said since that may breach it is on record.',
  // The last heading, of what has no section.
  'Further paragraphs',
  // In a spreadsheet alone.
  'apart', 'raised', 'yes', 'no',
] as const

export type Label = (typeof labels)[number]

/** One of our own fixed words. */
export function label(text: Label, how: { readonly strong?: true; readonly emphasis?: true } = {}): Run {
  return { is: 'ours', of: 'label', text, ...how }
}
