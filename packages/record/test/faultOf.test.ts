import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { faultOf } from '../src/faultOf.ts'

const shape = z.strictObject({
  on: z.iso.date(), names: z.array(z.string()), round: z.int().min(1), level: z.enum(['summit', 'minister']), is: z.union([z.string(), z.null()]), title: z.string().min(2),
})
const whole = { on: '2019-01-14', names: [], round: 1, level: 'summit', is: null, title: 'Talks' }

describe('faultOf', () => {
  it.each([
    [{ on: 'yesterday' }, 'meeting.on: "yesterday" is not in the form it must have'],
    [{ names: 'Lavrov' }, 'meeting.names must be a list'],
    [{ names: [7] }, 'meeting.names.0 must be a string'],
    [{ round: 1.5 }, 'meeting.round must be a whole number'],
    [{ round: 0 }, 'meeting.round is too small: at least 1'],
    [{ level: 'chat' }, 'meeting.level must be one of summit, minister'],
    [{ is: 4 }, 'meeting.is fits none of its forms'],
    [{ title: 'T' }, 'meeting.title is too short: at least 2'],
    [{ more: 1 }, 'meeting has what it should not: more'],
  ])('%j: names the field and what is wanted there', (change, sentence) => {
    const stated = { ...whole, ...change }
    expect(faultOf('meeting', stated, shape.safeParse(stated).error!.issues)).toBe(sentence)
  })
})
