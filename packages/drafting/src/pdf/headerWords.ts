import type { Paper } from '../paper/paper.ts'

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const longest = 90

/** What stands above every page: the title, cut at a word where it is too long for a line, and the day in words. */
export function headerWords({ title, date }: Paper): { readonly title: string | null; readonly day: string; readonly date: { readonly year: number; readonly month: number; readonly day: number } } {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number)
  if (!(year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) throw new RangeError(`the paper's date, ${date}, is not an ISO date`)
  const short = title === null || title.length <= longest ? title : `${title.slice(0, longest).replace(/\s+\S*$/, '')} …`
  return { title: short, day: `${day} ${months[month - 1]} ${year}`, date: { year, month, day } }
}
