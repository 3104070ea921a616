import type { Convention } from './convention.ts'

export const escapes: Convention = {
  name: 'escapes',
  what: 'brackets with a backslash before them, as Markdown writes them: `\\[`, `\\]` are characters of the text',
  known: 'an odd number of backslashes before the bracket',
  examples: ['The array a\\[0\\] holds [the first][a] value.'],
  passage({ text }) {
    return text.includes('\\') && /(?<!\\)(?:\\\\)*\\[[\]{}]/.test(text) ? {} : null
  },
}
