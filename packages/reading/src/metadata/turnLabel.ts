/** A speaker's label at the start of a transcript's line: `LAVROV:`, `Mr Sato (interpreted):`, `Q:`, `Eastern News Service:`. */
export const turnLabel = /^(?:\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,5}|(?:\p{Lu}[\p{L}.'’-]+ ){0,5}\p{Lu}[\p{L}.'’-]+|Q\.?|A\.?)(?: ?\([^)\n]{1,60}\))?(?=\s?: ?\S)/u
