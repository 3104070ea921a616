import { expect, it } from 'vitest'
import { pairUp } from '../scripts/score/pairUp.ts'

it('pairUp(a, b, same) finds the pairing that the first fit would miss', () => {
  const fits = (a: string, b: string) => a.startsWith(b) || b.startsWith(a)
  expect(pairUp(['Vel', 'V'], ['V', 'Velt'], fits)).toBe(true)
  expect([pairUp(['V'], ['V', 'V'], fits), pairUp(['V', 'V'], ['V'], fits), pairUp([], [], fits)]).toEqual([false, false, true])
})
