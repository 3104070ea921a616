import PostalMime from 'postal-mime'
import type { Note } from '../note.ts'
import type { KeptFile } from './keptFile.ts'
import { textOfHtml } from './textOfHtml.ts'

const headers = /^(?:from|to|cc|date|subject|received|return-path|message-id|mime-version|content-type|delivered-to|reply-to|sender|x-[\w-]+|dkim-signature|arc-[\w-]+|authentication-results)$/i

/** Whether a text begins with the header of a message (RFC 5322): who it is from or when, and another of its fields. */
export function isMail(text: string): boolean {
  const top = text.slice(0, 16_384).split(/\r?\n\r?\n/, 1)[0] ?? ''
  const lines = top.split(/\r?\n/).filter((line) => !/^(?:[ \t]|From )/.test(line))
  const found = lines.map((line) => /^([\w-]+):/.exec(line)?.[1]?.toLowerCase() ?? '')
  return found.length >= 3 && found.every((name) => name !== '') && found.filter((name) => headers.test(name)).length >= 3 && (found.includes('message-id') || found.includes('mime-version') || found.includes('received'))
}

/** A message: the text of its body, its subject as title, its date, its sender as publisher. Attachments are named in a note. Never throws. */
export async function keepMail(bytes: Uint8Array): Promise<KeptFile> {
  let mail: Awaited<ReturnType<typeof PostalMime.parse>>
  try {
    mail = await PostalMime.parse(bytes, { maxNestingDepth: 32, maxHeadersSize: 1024 * 1024 })
  } catch (error) {
    return { refused: `the message cannot be read (${error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error)})` }
  }
  const plain = mail.text?.replace(/\r\n/g, '\n').trimEnd() ?? ''
  const page = plain.trim() === '' && mail.html !== undefined ? textOfHtml(mail.html) : null
  const text = page?.text ?? plain
  const attached = mail.attachments.filter(({ disposition, related }) => disposition === 'attachment' || related !== true)
  const named = attached.map(({ filename, mimeType }) => filename?.replace(/\s+/g, ' ') ?? `one of type ${mimeType}`)
  if (text.trim() === '') return { refused: named.length === 0 ? 'the message has no text' : `the message has no text but attachments (${named.join(', ')}): save them and read them as files of their own` }
  const notes: Note[] = [...page?.notes ?? []]
  if (named.length > 0) notes.push({ at: null, message: `the message has ${named.length === 1 ? 'an attachment that was' : `${named.length} attachments that were`} not read: ${named.join(', ')}` })
  const publisher = mail.from?.name?.trim() || mail.from?.address
  return {
    documents: [{
      text, title: mail.subject?.trim() || null, mediaType: 'message/rfc822', notes, part: null,
      meta: { ...publisher ? { publisher } : {}, ...mail.date === undefined ? {} : { published: mail.date } },
    }],
    passedOver: [],
  }
}
