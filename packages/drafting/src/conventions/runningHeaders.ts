import type { Convention } from './convention.ts'

export const runningHeaders: Convention = {
  name: 'running-headers',
  what: 'page numbers, running headers and form feeds that fall between words and into brackets',
  known: 'a number alone on an indented line, or a short line after a form feed',
  examples: ['the Parties shall [report\n                                        12\n\fWG 2, item 4\n\non catches] every year.'],
  passage({ unit }) {
    return unit === 'furniture' ? {} : null
  },
}
