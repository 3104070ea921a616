const hints: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['SL:', '@'], 'who speaks: initials and a colon, or @ and a name'],
  [['“ ”'], 'their own words stand in quotation marks'],
  [['!'], 'an undertaking; due: and a day, a month or a year says until when'],
  [['>'], 'an instruction: who gives it, then to whom'],
  [['#'], 'the issue it is about'],
  [['+#', '-#', '~#', 'x#'], 'an answer to an issue that is supported, opposed, supported on conditions, or not discussed'],
  [['↑'], 'the last line, to mend it'],
]

/** How a line is written, where none stands yet. */
export function NoteHints() {
  return <dl className="note-hints">{hints.map(([keys, does]) => <div key={does}><dt>{keys.map((key) => <kbd key={key}>{key}</kbd>)}</dt><dd>{does}</dd></div>)}</dl>
}
