import type { Marked } from '../paper/marked.ts'

/** What a Word file or an Akoma Ntoso document says; null where the bytes are neither. What reads each is loaded when it is wanted. */
export async function markedIn(bytes: Uint8Array): Promise<Marked | { readonly refused: string } | null> {
  if (begins(bytes, zip) || begins(bytes, compoundFile)) return (await import('../word/fromWord.ts')).fromWord(bytes)
  if (!isAkomaNtoso(bytes)) return null
  return (await import('../akomaNtoso/fromAkomaNtoso.ts')).fromAkomaNtoso(new TextDecoder().decode(bytes))
}

const zip = [0x50, 0x4B, 3, 4]
/** A Word file with a password, or one from before 2007. */
const compoundFile = [0xD0, 0xCF, 0x11, 0xE0]

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte)
}

function isAkomaNtoso(bytes: Uint8Array): boolean {
  return /<(?:[\w-]+:)?akomaNtoso[\s>]/u.test(new TextDecoder().decode(bytes.subarray(0, 4096)))
}
