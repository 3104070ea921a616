import type { StyleIds } from './styleIds.ts'

/** What the look of a Word file is made of. `numbering`: numbering.xml, where its styles are numbered by one. `bulleted`: whether the style of bullets has them by itself. */
export interface Look { readonly styles: string; readonly theme: string | null; readonly numbering: string | null; readonly ids: StyleIds; readonly bulleted: boolean }
