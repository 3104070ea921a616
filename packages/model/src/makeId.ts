import { idPrefix, type Identified } from './id.ts'

/**
 * `makeId('person', 'Sergey Lavrov')` is `per_sergey-lavrov`. Letters and digits of any script are kept; everything
 * else becomes a hyphen, so the same words always give the same id.
 *
 * @throws RangeError where no letter or digit is left.
 */
export function makeId<Of extends Identified>(noun: Of, ...parts: readonly (string | number)[]): string & { readonly brand: Of } {
  const rest = parts
    .map((part) => String(part).normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, ''))
    .filter((part) => part !== '')
    .join('_')
  if (rest === '') throw new RangeError(`no letter or digit in ${JSON.stringify(parts)} to make the id of a ${noun} from`)
  return `${idPrefix[noun]}_${rest}` as string & { readonly brand: Of }
}
