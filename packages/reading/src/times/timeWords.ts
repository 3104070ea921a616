const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const cardinals = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty-first', 'twenty-second', 'twenty-third', 'twenty-fourth', 'twenty-fifth', 'twenty-sixth', 'twenty-seventh', 'twenty-eighth', 'twenty-ninth', 'thirtieth', 'thirty-first']

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
/** Alternatives for a pattern, longest first, as given, capitalised and in capitals. */
const anyCase = (...words: readonly string[]): string =>
  `(?:${[...words].sort((a, b) => b.length - a.length).flatMap((word) => [word, capital(word), word.toUpperCase()]).join('|')})`
/** The same, but never all in lower case: `may` and `march` are verbs. */
const proper = (words: readonly string[]): string => words.flatMap((word) => [capital(word), word.toUpperCase()]).join('|')

const shortMonths = months.map((name) => name.slice(0, 3)).filter((name) => name !== 'may').concat('sept').sort((a, b) => b.length - a.length)
const month = `(?:${proper(months)}|(?:${proper(shortMonths)})\\b\\.?)`
const weekday = `(?:${proper(weekdays)})`
const shortWeekday = `(?:${proper(weekdays)}|(?:${proper(['mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun'].reverse())})\\b\\.?)`
const year = '(?:1[0-9]|20)\\d\\d'
const dateNumber = `(?:(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?)`
const dateWord = `(?:${anyCase(...ordinals.slice(1))})`
const number = `(?:\\d{1,3}|${anyCase(...cardinals.slice(1), ...tens)}|(?:${anyCase(...tens)})-(?:${anyCase(...cardinals.slice(1, 10))}))`
const vague = `(?:${anyCase('several', 'some', 'many', 'a few', 'few', 'a couple of', 'a number of')})`

/** The words of times, as pieces of patterns and as numbers. Patterns hold no capturing groups. */
export const timeWords = {
  anyCase,
  pattern: { month, weekday, shortWeekday, year, dateNumber, dateWord, number, vague, unit: 'second|minute|hour|day|week|fortnight|month|quarter|year|decade|century' },
  /** 1 to 12, from the first three letters. */
  monthOf(word: string): number {
    return months.findIndex((name) => name.startsWith(word.slice(0, 3).toLowerCase())) + 1
  },
  /** 1 (Monday) to 7, from the first two letters. */
  weekdayOf(word: string): number {
    return weekdays.findIndex((name) => name.startsWith(word.slice(0, 2).toLowerCase())) + 1
  },
  /** 1 to 31 from `4th`, `4` or `fourth`. */
  dateOf(word: string): number {
    const digits = /^\d+/.exec(word)
    return digits === null ? ordinals.indexOf(word.toLowerCase()) : Number(digits[0])
  },
  /** The number, or null where it is vague: several. */
  numberOf(word: string): number | null {
    const said = word.toLowerCase()
    if (/^\d+$/.test(said)) return Number(said)
    if (/^(?:a|an|the|one)$/.test(said)) return 1
    if (cardinals.includes(said)) return cardinals.indexOf(said)
    const [ten = '', one = ''] = said.split('-')
    if (!tens.includes(ten)) return null
    return (tens.indexOf(ten) + 2) * 10 + Math.max(0, cardinals.indexOf(one))
  },
} as const
