import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileOfPaper } from '../../src/files/fileOfPaper.ts'
import { paperText } from '../../src/paper/paperText.ts'
import { anyPaper } from '../akomaNtoso/anyPaper.ts'

const noFonts = () => Promise.reject(new Error('plain text is set in no font'))

describe('a paper as plain text', () => {
  it('is exactly the text: its lines, a line feed between', async () => {
    await fc.assert(fc.asyncProperty(anyPaper, async (paper) => {
      const { bytes, notes } = await fileOfPaper(paper, '.txt', noFonts)
      expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(paperText(paper).toWellFormed())
      expect(notes).toEqual([])
    }))
    expect(paperText({ title: null, language: null, date: '2026-01-15', lines: ['1. One', '', 'Two '].map((text) => ({ unit: 'text', depth: 0, labelTo: 0, status: null, spans: [{ text, change: null }] })), comments: [] })).toBe('1. One\n\nTwo ')
  })
})
