import { describe, expect, it } from 'vitest'
import { add, get, text, useServer } from './useServer.ts'

useServer()

describe('GET /api/places', () => {
  it('gives each side’s name for a place, as the side calls it that asks', async () => {
    await add({ name: 'isle.txt', text: text.replace('the quota', 'the quota off Sunset Isle') })
    expect((await get('/api/places')).body).toMatchObject([{ name: 'the isle', disputed: true, at: null, names: [{ side: { name: 'Eastland' }, name: 'Sunrise Isle' }, { side: { name: 'Westland' }, name: 'Sunset Isle' }], sources: 1, latest: { text: 'Sunset Isle' }, issues: [{ name: 'Fishing off the isle' }] }])
    expect((await get('/api/places?as=sid_westland')).body).toMatchObject([{ name: 'Sunset Isle', names: [{ side: { name: 'Westland' } }, { side: { name: 'Eastland' } }], issues: [{ name: 'Fishing off Sunset Isle' }] }])
  })
})
