import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openData, packData } from '../../src/learned/dataFile.ts'

describe('packData(sections) and openData(file)', () => {
  it('give back every array and value that was packed, whatever address the file stands at', () => {
    fc.assert(fc.property(fc.int8Array(), fc.uint16Array(), fc.float32Array(), fc.json(), fc.nat(7), (weights, groups, floats, text, shift) => {
      const json = JSON.parse(text) as unknown
      const packed = packData({ weights, groups, floats, note: { json } })
      const moved = new Uint8Array(packed.length + shift)
      moved.set(packed, shift)
      const data = openData(moved.subarray(shift))
      expect(data.int8('weights')).toEqual(weights)
      expect(data.uint16('groups')).toEqual(groups)
      expect(data.float32('floats')).toEqual(floats)
      expect(data.json('note')).toEqual(json)
    }))
  })

  it('say which section is missing', () => {
    expect(() => openData(packData({ a: new Int8Array(3) })).uint16('a')).toThrow('reading data has no section a of type Uint16Array')
  })
})
