import { describe, expect, it } from 'vitest'
import { withDays } from '../src/features/text/findings/withDays.ts'

describe('withDays(sentence)', () => {
  it('writes dates as the workbench does, and leaves quoted words as they are', () => {
    expect(withDays('Eastland proposes “until 2019-06-29” but on 2019-06-29 it said otherwise.')).toBe('Eastland proposes “until 2019-06-29” but on 29 Jun 2019 it said otherwise.')
  })
})
