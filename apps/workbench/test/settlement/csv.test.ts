import { describe, expect, it } from 'vitest'
import { csv } from '../../src/features/settlement/files/csv.ts'
import { fileName } from '../../src/features/settlement/files/fileName.ts'

describe('csv(rows)', () => {
  it('quotes what has a comma, a quotation mark or a new line, and doubles the marks', () => {
    expect(csv([['plain', 'a, b', 'say "so"', 'two\nlines'], [1, 2.5, null, 432n]])).toBe('\uFEFFplain,"a, b","say ""so""","two\nlines"\r\n1,2.5,,432\r\n')
  })

  it('lets no words be taken for a formula, and numbers stay numbers', () => {
    expect(csv([['=1+1', '+x', '-x', '@x', -3]])).toBe("\uFEFF'=1+1,'+x,'-x,'@x,-3\r\n")
  })
})

describe('fileName(parts, extension)', () => {
  it('keeps letters and figures of any script', () => {
    expect(fileName(['Peace treaty: packages', '平和条約'], 'csv')).toBe('peace-treaty-packages-平和条約.csv')
    expect(fileName(['///'], 'svg')).toBe('settlement.svg')
  })
})
