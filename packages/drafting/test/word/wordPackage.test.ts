import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { wordPackage } from '../../src/word/wordPackage.ts'

const asked = { document: '<w:document/>', title: 'A & B', language: 'en-GB', created: '2019-02-12T00:00:00Z' }
const unpacked = (...given: Parameters<typeof wordPackage>) => Object.fromEntries(Object.entries(unzipSync(wordPackage(...given))).map(([name, bytes]) => [name, strFromU8(bytes)]))

describe('wordPackage(parts)', () => {
  it('has each part in its place, of its type, and related to the document in the order given', () => {
    const files = unpacked({ ...asked, parts: [{ kind: 'styles', xml: '<w:styles/>' }, { kind: 'header', xml: '<w:hdr/>' }, { kind: 'theme', xml: '<a:theme/>' }] })
    expect(Object.keys(files).toSorted()).toEqual(['[Content_Types].xml', '_rels/.rels', 'docProps/core.xml', 'word/_rels/document.xml.rels', 'word/document.xml', 'word/header1.xml', 'word/styles.xml', 'word/theme/theme1.xml'])
    expect([...files['word/_rels/document.xml.rels']?.matchAll(/Id="(\w+)" Type="[^"]*\/(\w+)" Target="([^"]*)"/g) ?? []].map(([, ...found]) => found)).toEqual([['rId1', 'styles', 'styles.xml'], ['rId2', 'header', 'header1.xml'], ['rId3', 'theme', 'theme/theme1.xml']])
    const types = new Set([...files['[Content_Types].xml']?.matchAll(/PartName="\/([^"]*)"/g) ?? []].map(([, name]) => name))
    expect([...types].toSorted()).toEqual(Object.keys(files).filter((name) => !/rels$|^\[/.test(name)).toSorted())
  })

  it('escapes its properties, leaves out those it has not, and is the same bytes each time', () => {
    expect(unpacked({ ...asked, parts: [] })['docProps/core.xml']).toContain('<dc:title>A &amp; B</dc:title>')
    expect(unpacked({ ...asked, title: null, language: null, created: null, parts: [] })['docProps/core.xml']).not.toMatch(/dc:title|dc:language|created/)
    expect(unpacked({ ...asked, custom: '<Properties/>', parts: [] })).toMatchObject({ 'docProps/custom.xml': expect.stringContaining('<Properties/>'), '_rels/.rels': expect.stringContaining('custom-properties') })
    expect(wordPackage({ ...asked, parts: [] })).toEqual(wordPackage({ ...asked, parts: [] }))
  })
})
