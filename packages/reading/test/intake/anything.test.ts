import { strToU8, zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keepFile } from '@travaux/reading'
import { column, makePdf } from './makePdf.ts'

const paragraph = '<w:p><w:r><w:t>The Parties met.</w:t></w:r></w:p>'
const samples: Readonly<Record<string, Uint8Array>> = {
  'a.pdf': makePdf([column(['The Parties met in Ottawa.', 'They parted again.'], [70, 700])]),
  'a.docx': zipSync({ 'word/document.xml': strToU8(`<w:document><w:body>${paragraph}</w:body></w:document>`) }),
  'a.eml': strToU8('From: a@example.org\nMessage-ID: <1@example.org>\nMIME-Version: 1.0\nSubject: Talks\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nText\n--b--\n'),
  'a.xml': strToU8('<rss><channel><title>News</title><item><title>One</title><description>Text</description></item></channel></rss>'),
  'a.jsonl': strToU8('{"text":"One"}\n{"text":"Two"}\n'),
  'a.csv': strToU8('title,text\nOne,"Text, more"\n'),
  'a.html': strToU8('<html><body><p>Text</p></body></html>'),
  'a': new Uint8Array(0),
}

describe('keepFile(bytes, { name })', () => {
  it('never throws, whatever the bytes: documents or a sentence', async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom(...Object.keys(samples)), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }), fc.nat(), fc.boolean(), async (name, changes, cut, whole) => {
      const bytes = Uint8Array.from(samples[name] ?? [])
      for (const [at, byte] of changes) if (bytes.length > 0) bytes[at % bytes.length] = byte
      const kept = await keepFile(whole || bytes.length === 0 ? bytes : bytes.slice(0, cut % bytes.length), { name })
      if ('refused' in kept) expect(kept.refused).toMatch(/^\S.{10,}$/)
      else for (const { text } of kept.documents) expect(text.trim()).not.toBe('')
    }), { seed: 20190114, numRuns: 3000 })
  })
})
