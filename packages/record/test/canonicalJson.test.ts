import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../src/canonicalJson.ts'
import { sameValue } from '../src/sameValue.ts'
import { seed } from './entries.ts'

describe(`canonicalJson(value), seed ${seed.seed}`, () => {
  it('writes the example of RFC 8785, section 3.2.2, as section 3.2.3 prints it', () => {
    const value: unknown = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`)
    expect(canonicalJson(value)).toBe(String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`)
  })

  it('orders keys by UTF-16 code units, as in the RFC’s example', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6']
    expect(Object.keys(JSON.parse(canonicalJson(Object.fromEntries(keys.map((key) => [key, 0])))) as object)).toEqual(['1', '\r', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33'])
  })

  it('writes numbers as in the RFC’s appendix B', () => {
    const written: readonly (readonly [bits: bigint, text: string])[] = [
      [0x0000000000000000n, '0'], [0x8000000000000000n, '0'], [0x0000000000000001n, '5e-324'], [0x7fefffffffffffffn, '1.7976931348623157e+308'],
      [0x4340000000000000n, '9007199254740992'], [0x4430000000000000n, '295147905179352830000'], [0x44b52d02c7e14af5n, '9.999999999999997e+22'],
      [0x44b52d02c7e14af6n, '1e+23'], [0x444b1ae4d6e2ef4en, '999999999999999700000'], [0x3eb0c6f7a0b5ed8dn, '0.000001'], [0x41b3de4355555557n, '333333333.33333343'],
    ]
    const double = new DataView(new ArrayBuffer(8))
    for (const [bits, text] of written) {
      double.setBigUint64(0, bits)
      expect(canonicalJson(double.getFloat64(0))).toBe(text)
    }
  })

  it('leaves out keys without a value, and throws TypeError at what has no JSON', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}')
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 1n, () => 0]) expect(() => canonicalJson(value)).toThrow(TypeError)
  })

  it('says the same value, and says it alike however its keys came', () => {
    fc.assert(fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      const text = canonicalJson(value)
      const back: unknown = JSON.parse(text)
      expect(sameValue(back, JSON.parse(JSON.stringify(value)))).toBe(true)
      expect(canonicalJson(reversed(back))).toBe(text)
    }), seed)
  })
})

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).toReversed().map(([key, held]) => [key, reversed(held)]))
}
