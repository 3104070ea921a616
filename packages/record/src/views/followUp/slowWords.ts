/** Whether words say that a thing goes on, but too slowly. English, and no other language (`signsKnow`). */
export function slowWords(words: string): boolean {
  return slow.test(words)
}

const slow = /\b(?:slow(?:ly|er)?|slow pace|sluggish(?:ly)?|delay(?:s|ed)?|behind (?:schedule|plan|time)|stall(?:s|ed|ing)?|standstill|stagnat\w+|stuck|deadlock(?:ed)?|dragg(?:ed|ing)|bogged down|no (?:real |further |visible )?progress|lagg?(?:s|ed|ing)?|overdue)\b/i
