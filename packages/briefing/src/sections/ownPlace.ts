import type { Directive } from './directive.ts'

/** Where a person's own paragraphs stand; without it, they stand at the end of their section. They are put there when all else is made. */
export const ownPlace: Directive = { names: ['own paragraphs'], gives: 'where what a person wrote for this section stands', options: [], internal: false, needs: [], build: () => ({ blocks: [] }) }
