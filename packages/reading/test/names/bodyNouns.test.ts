import { expect, it } from 'vitest'
import { bodyNouns } from '../../src/names/bodyNouns.ts'
import { honorifics } from '../../src/names/honorifics.ts'

it('bodyNouns and honorifics have each word in one list only', () => {
  const words = Object.values(bodyNouns).flat()
  expect(words.length).toBe(new Set(words).size)
  const titles = [...honorifics.courtesy, ...honorifics.ranks, ...honorifics.offices, ...honorifics.crowned.he, ...honorifics.crowned.she]
  expect(titles.length).toBe(new Set(titles).size)
})
