import { describe, expect, it } from 'vitest'
import { findQuotations } from '../src/findQuotations.ts'
import { splitParagraphs } from '../src/splitParagraphs.ts'
import { tokenise } from '../src/tokenise.ts'

const quotationsIn = (text: string) => {
  const { quotations } = findQuotations(splitParagraphs(tokenise({ text })))
  return Array.from({ length: quotations.length }, (_, i) => text.slice(quotations.from[i], quotations.to[i]))
}

describe('findQuotations(document)', () => {
  it('takes the marks of print, of typewriters and of wires alike', () => {
    expect(quotationsIn('He said “we agree” at noon.')).toEqual(['“we agree”'])
    expect(quotationsIn('He said "we agree" at noon.')).toEqual(['"we agree"'])
    expect(quotationsIn("He said ``we don't agree'' at noon.")).toEqual(["``we don't agree''"])
    expect(quotationsIn("''We agree,'' he said, ''for now.''")).toEqual(["''We agree,''", "''for now.''"])
  })

  it('ends one whose closing mark is missing with its paragraph', () => {
    expect(quotationsIn('He said: “We agree.\nTalks go on.')).toEqual(['“We agree.'])
  })
})
