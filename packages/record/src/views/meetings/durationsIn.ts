/** How long something lasted, as a text says: in minutes, with the words. Half-open, UTF-16 code units. */
export interface DurationIn { readonly minutes: number; readonly from: number; readonly to: number }

const ones = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const number = `\\d+(?:\\.\\d+)?|an?|(?:${tens.join('|')})(?:[- ](?:${ones.slice(0, 9).join('|')}))?|${ones.join('|')}`
const pattern = new RegExp(`\\b(?:(?<count>${number})(?<half> and a half)?[- ](?<unit>hours?|minutes?)(?<more> and a half)?|(?<alone>half an hour))\\b`, 'giu')

/** The hours and minutes that an English text speaks of, in its order: "more than three hours", "an hour and a half", "some fifty minutes". Of no other language (`signsKnow`). O(text). */
export function durationsIn(text: string): readonly DurationIn[] {
  return [...text.matchAll(pattern)].map((match) => {
    const { count = '', half, unit = '', more, alone } = match.groups ?? {}
    const minutes = alone === undefined ? (valueOf(count.toLowerCase()) + (half === undefined && more === undefined ? 0 : 0.5)) * (unit.toLowerCase().startsWith('hour') ? 60 : 1) : 30
    return { minutes, from: match.index, to: match.index + match[0].length }
  })
}

function valueOf(written: string): number {
  if (/^an?$/.test(written)) return 1
  if (/^\d/.test(written)) return Number(written)
  const [first = '', second = ''] = written.split(/[- ]/)
  const ten = tens.indexOf(first)
  return ten === -1 ? ones.indexOf(first) + 1 : (ten + 2) * 10 + (second === '' ? 0 : ones.indexOf(second) + 1)
}
