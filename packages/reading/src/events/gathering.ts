/** Nouns of a meeting, as part of a regular expression. */
export const gathering = '(?:talks?|meetings?|negotiations|consultations|summits?|discussions|sessions?|encounters?|conferences?|commission|rounds?|dialogues?|workshops?|reunions?|audiences?)'
