/** The number as a format of WordprocessingML shows it (ST_NumberFormat, ECMA-376 part 1, 17.18.59); null for a format that is not known here. `n` from 0. */
export function shownNumber(n: number, format: string): string | null {
  switch (format) {
    case 'decimal': case 'decimalHalfWidth': return String(n)
    case 'decimalZero': return String(n).padStart(2, '0')
    case 'decimalFullWidth': return String(n).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xFEE0))
    case 'numberInDash': return `- ${n} -`
    case 'lowerLetter': return letters(n, 'abcdefghijklmnopqrstuvwxyz')
    case 'upperLetter': return letters(n, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')
    case 'russianLower': return letters(n, russian)
    case 'russianUpper': return letters(n, russian.toUpperCase())
    case 'lowerRoman': return roman(n).toLowerCase()
    case 'upperRoman': return roman(n)
    case 'ordinal': return `${n}${n % 100 >= 11 && n % 100 <= 13 ? 'th' : ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'}`
    case 'japaneseCounting': case 'chineseCounting': case 'chineseCountingThousand': case 'taiwaneseCounting': case 'ideographDigital': case 'japaneseDigitalTenThousand':
      return format === 'ideographDigital' || format === 'japaneseDigitalTenThousand' || n > 99 ? String(n).replace(/\d/g, (digit) => han[Number(digit)] ?? digit) : tens(n)
    case 'none': return ''
    default: return null
  }
}

const russian = 'абвгдежзиклмнопрстуфхцчшщыэюя'
const han = '〇一二三四五六七八九'

/** After the last letter it is doubled: z, aa, bb. */
function letters(n: number, alphabet: string): string {
  if (n < 1) return ''
  const times = Math.floor((n - 1) / alphabet.length) + 1
  return times > 40 ? String(n) : (alphabet[(n - 1) % alphabet.length] ?? '').repeat(times)
}

const romans = [[1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']] as const

function roman(n: number): string {
  if (n > 32_767) return String(n)
  let shown = ''
  let left = n
  for (const [value, digits] of romans) {
    while (left >= value) {
      shown += digits
      left -= value
    }
  }
  return shown
}

function tens(n: number): string {
  const ten = Math.floor(n / 10)
  return `${ten > 1 ? han[ten] ?? '' : ''}${ten > 0 ? '十' : ''}${n % 10 > 0 || n === 0 ? han[n % 10] ?? '' : ''}`
}
