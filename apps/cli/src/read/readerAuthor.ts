import type { Author } from '@travaux/model'
import { version } from '../packageRoot.ts'

/** Who signs what the reader found: the reader, in the version of this command. */
export const readerAuthor: Author = { is: 'reader', version }
