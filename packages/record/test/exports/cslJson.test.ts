import { describe, expect, it } from 'vitest'
import { cslJson } from '@travaux/record'
import { dossier, source } from '../views/build.ts'

describe('cslJson(folded, options)', () => {
  it('gives types and dates that CSL’s schema knows', () => {
    const sources = [
      source('src_a', 'A', { genre: 'report', publisher: 'Agency', published: '2019-01-05', url: 'https://agency.example/a' }), source('src_b', 'B', { genre: 'read-out', publisher: 'Ministry', published: null }),
      // As logs from before dates were checked may hold.
      source('src_c', 'C', { genre: 'comment', publisher: null, published: 'early May', language: null }),
    ]
    expect(cslJson(dossier(...sources), { as: null, on: null })).toEqual([
      { id: 'src_a', type: 'article-newspaper', title: 'src_a', 'container-title': 'Agency', issued: { 'date-parts': [[2019, 1, 5]] }, language: 'en', URL: 'https://agency.example/a' },
      { id: 'src_b', type: 'document', title: 'src_b', publisher: 'Ministry', language: 'en' },
      { id: 'src_c', type: 'article-newspaper', title: 'src_c', issued: { literal: 'early May' } },
    ])
  })
})
