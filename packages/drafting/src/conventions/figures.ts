import type { Convention } from './convention.ts'

const figure = /^[\s\u00a0]*[,–—-]?[\s\u00a0]?(?:(?:at least|no more than|up to|not less than)[\s\u00a0])?(?:[$€£¥]|USD|EUR)?[\s\u00a0]?(?:\d[\d\s,.\u00a0/–-]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety)(?:[\s\u00a0]?(?:%|per[\s\u00a0]cent|percent|days?|weeks?|months?|years?|°C|million|billion|th|nd|rd|st))?[\s\u00a0]*$/i
const day = /^[\s\u00a0]*(?:by|in|from|until|on|before|after|at)?[\s\u00a0]?(?:\d{1,2}[\s\u00a0](?:January|February|March|April|May|June|July|August|September|October|November|December)[\s\u00a0])?(?:19|20)\d{2}[\s\u00a0]*$/

export const figures: Convention = {
  name: 'figures',
  what: 'numbers and dates that are open: `[75][85] per cent`, `12 [-18] months`, `[1 October 2016]`, `Article [17]`',
  known: 'nothing in the bracket but a figure, with a unit or not',
  examples: ['by [75][85] per cent within 12 [-18] months', 'not later than [1 October 2031]', 'in accordance with Article [17]'],
  bracket({ mark, inner, length }) {
    return mark === '[]' && length === inner.length && length < 40 && (figure.test(inner) || day.test(inner)) ? { kind: 'number' } : null
  },
}
