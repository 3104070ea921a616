/** Sentences of ours that stand in no line, but in a note, a remark or above the pages. “{}”: a name of the record's, or several, in the order given. */
export const sentences = [
  // From what something was reckoned.
  'Counted from instructions on record; the rest is left out here, and is in the record.',
  'Counted from instructions that are not carried out on record; the rest is left out here, and is in the record.',
  'Counted from statements that may breach it on record; the rest is left out here, and is in the record.',
  'Counted from what is due by then on record; the rest is left out here, and is in the record.',
  'Counted from what the meeting came to on record; the rest is left out here, and is in the record.',
  'Counted from the acts on the draft “{}” that are on record.',
  'Counted from the statements on record that name a third State, an ally or an alliance.',
  'At a standstill by the dates of what is on record of it, up to the day that this is made for.',
  'No source from the day of the meeting or later says that it was held, so it stands as planned.',
  'Worked out from the numbers that the estimate “{}” puts on the answers of the model “{}”, in each side’s own points, and the limits that are held. They are judgements of who recorded them, and no side’s word.',
  'Worked out from the numbers that the estimate puts on the answers of the model “{}”, in each side’s own points, and the limits that are held. They are judgements of who recorded them, and no side’s word.',
  // Of the paper as a whole.
  'As known on {}', 'For {} alone', 'Without prejudice', '{}’s delegation',
  'It holds what only {} may see.', 'It is no side’s paper, and leaves out what {} keep to themselves; choose a side for its own.',
] as const

export type Sentence = (typeof sentences)[number]
