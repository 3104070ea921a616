import { openTypesetter } from './openTypesetter.ts'

/** One source of Typst 0.14 as a tagged PDF: as `openTypesetter`, which says of what. */
export async function typeset(source: string, given: Parameters<typeof openTypesetter>[0]): Promise<Uint8Array> {
  const { set, free } = await openTypesetter(given)
  try {
    return set(source)
  } finally {
    free()
  }
}
