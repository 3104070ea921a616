const label = /^(?:Q|QUESTION|REPORTER|JOURNALIST|CORRESPONDENT|INTERVIEWER|PRESS)\.?(?: ?#?\d+)?(?: ?\([^)]*\))?$/i

/** Whether the label of a turn is of somebody who asks for a newsroom, and is no party to the talks: `Q:`, `QUESTION:`, `REPORTER 2:`, `Q. (Northern radio):`. */
export function isQuestioner(words: string): boolean {
  return label.test(words.trim())
}
