import { describe, expect, it } from 'vitest'
import { officeBeside } from '../../src/speakers/officeBeside.ts'

const beside = (text: string, name: string) => officeBeside(text, text.indexOf(name), text.indexOf(name) + name.length)

describe('officeBeside(text, from, to)', () => {
  it('reads an office before the name', () => expect(beside('the minister of fisheries, Arna Velt, spoke', 'Arna Velt')).toBe('minister of fisheries'))
  it('reads an office after the name', () => expect(beside('Arna Velt, the chief negotiator, spoke', 'Arna Velt')).toBe('chief negotiator'))
  it('is null where neither gives one', () => expect(beside('In spring Arna Velt spoke at length', 'Arna Velt')).toBe(null))
})
