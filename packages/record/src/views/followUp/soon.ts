/**
 * Days within which words of a thing that recurs are of the same time: two tellings of "meet", "report"; a report that somebody promised after he was told to; the meeting by which a promise without a day is kept. Two months take
 * in the next round of talks held every few weeks, and not what was promised a quarter before. Set by judgement on the example and the reports it was read beside; measured on nothing else.
 */
export const soon = 60
