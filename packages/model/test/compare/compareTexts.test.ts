import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareTexts, compareWords, type Comparison, type Step } from '@travaux/model'
import { movedText, shown } from './build.ts'

const seed = 20190114
const line = (a: string, b: string): string => shown(a, b, compareTexts(a, b))

const ferries = 'The ferry between Merrow and Haldane shall sail twice a week in summer.'
const graves = 'Families may visit the cemeteries on Isk without a visa from May to October.'
const fees = 'The Council decides on landing fees by consensus after hearing the harbour masters.'
const text = (...paragraphs: readonly string[]): string => paragraphs.map((one) => `${one}\n`).join('')

describe('compareTexts(a, b) by words', () => {
  it('shows the words that changed, and nothing around them', () => {
    expect(line('The Parties shall meet once a year.', 'The Parties should meet twice a year.')).toBe('The Parties [-shall-][+should+] meet [-once-][+twice+] a year.')
  })

  it('takes brackets and commas for tokens of their own', () => {
    expect(line('The Parties shall meet.', 'The Parties [shall] [should] meet.')).toBe('The Parties [+[+]shall[+] [should]+] meet.')
    expect(line('fish, crab and squid', 'fish crab, and squid')).toBe('fish[-,-] crab[+,+] and squid')
  })

  it('counts words, not spaces and not punctuation', () => {
    expect(compareTexts('Fees, in roubles.', 'Fees — in yen!').words).toEqual({ same: 2, moved: 0, out: 1, in: 1 })
  })

  it('keeps an apostrophe, a number and a combining mark within their word', () => {
    expect(line('the Council’s 1,000.50 cafe\u0301', 'the Council 1,000 cafe')).toBe('the [-Council’s 1,000.50 cafe\u0301-][+Council 1,000 cafe+]')
  })

  it('slides what was put in to where a clause, a sentence or a paragraph begins', () => {
    expect(line('fish, squid', 'fish, crab, squid')).toBe('fish, [+crab, +]squid')
    expect(line('It rains. It pours.', 'It rains. It snows. It pours.')).toBe('It rains. [+It snows. +]It pours.')
    expect(line(text(ferries, fees), text(ferries, graves, fees))).toBe(`${ferries}\n[+${graves}\n+]${fees}\n`)
  })

  it('pairs no lone stop word or comma between large changes', () => {
    expect(line('Neither side, says the envoy, accepts tolls of any kind on trawlers', 'Pilots trained at home, whatever the weather brings, board every tanker')).toBe('[-Neither side, says the envoy, accepts tolls of any kind on trawlers-][+Pilots trained at home, whatever the weather brings, board every tanker+]')
  })

  it('keeps a stop word between small changes', () => {
    expect(line('ships of war', 'boats of peace')).toBe('[-ships-][+boats+] of [-war-][+peace+]')
  })

  it('does not pair the beginnings of two sentences that have nothing else in common', () => {
    const [was, is] = ['The Parties shall exchange hydrographic charts of every strait before the winter.', 'The Parties shall admit veterinary inspectors to any cannery that exports salmon.']
    expect(line(text(fees, was, graves), text(fees, is, graves))).toBe(`${fees}\n[-${was}-][+${is}+]\n${graves}\n`)
  })

  it('shows where lines were broken anew, and leaves the words alone', () => {
    expect(compareTexts(`${ferries} ${graves} ${fees}`, `${ferries} ${graves} ${fees}`.replaceAll(/ (\w+) (\w+) /g, ' $1\n$2 ')).words).toMatchObject({ moved: 0, out: 0, in: 0 })
  })
})

describe('compareTexts(a, b), any script', () => {
  it('reads Cyrillic', () => expect(line('Стороны должны встретиться.', 'Стороны могут встретиться.')).toBe('Стороны [-должны-][+могут+] встретиться.'))
  it('reads Chinese and Japanese by characters', () => {
    expect(line('双方应当会晤。', '双方可以会晤。')).toBe('双方[-应当-][+可以+]会晤。')
    expect(line('両国は平和条約を結ぶ', '両国は友好条約を結ぶ')).toBe('両国は[-平和-][+友好+]条約を結ぶ')
  })
  it('reads Thai by the words of the dictionary', () => expect(line('คณะกรรมการจะประชุมทุกปี', 'คณะกรรมการจะประชุมสองปี')).toBe('คณะกรรมการจะประชุม[-ทุก-][+สอง+]ปี'))
  it('reads Arabic, Hebrew and Hindi', () => {
    expect(line('يجتمع الطرفان سنويا', 'يجتمع الطرفان شهريا')).toBe('يجتمع الطرفان [-سنويا-][+شهريا+]')
    expect(line('הצדדים ייפגשו השנה', 'הצדדים ידברו השנה')).toBe('הצדדים [-ייפגשו-][+ידברו+] השנה')
    expect(line('पक्ष हर वर्ष मिलेंगे', 'पक्ष हर माह मिलेंगे')).toBe('पक्ष हर [-वर्ष-][+माह+] मिलेंगे')
  })
  it('never cuts a surrogate pair, and takes half a pair for a mark', () => {
    expect(line('𠮷 😀 x', '𠮷 😁 x')).toBe('𠮷 [-😀-][+😁+] x')
    expect(line('a \uD83D b', 'a \uDE00 b')).toBe('a [-\uD83D-][+\uDE00+] b')
  })
})

describe('compareTexts(a, b) with moves', () => {
  it('shows a paragraph that stands elsewhere as one move', () => {
    expect(line(text(ferries, graves, fees, `${ferries} Again.`), text(ferries, fees, `${ferries} Again.`, graves))).toBe(`${ferries}\n[-0:${graves}\n-]${fees}\n${ferries} Again.\n[+0:${graves}\n+]`)
  })

  it('shows a sentence that went to another paragraph', () => {
    const [a, b] = [text(`${ferries} ${graves}`, `${fees} It may alter them in any year.`), text(ferries, `${fees} It may alter them in any year. ${graves}`)]
    expect(line(a, b)).toBe(`${ferries}[- -][-0:${graves}-]\n${fees} It may alter them in any year.[+ +][+0:${graves}+]\n`)
  })

  it('shows what was changed in what moved as out and in, within the move', () => {
    const [a, b] = [text(graves, ferries, fees), text(ferries, fees, graves.replace('May', 'June'))]
    expect(line(a, b)).toBe(`[-0:Families may visit the cemeteries on Isk without a visa from -][-May -][-0:to October.\n-]${ferries}\n${fees}\n[+0:Families may visit the cemeteries on Isk without a visa from +][+June +][+0:to October.\n+]`)
    expect(compareTexts(a, b).words).toMatchObject({ out: 1, in: 1, moved: 13 })
  })

  it('shows one of two paragraphs that read alike when it moves', () => {
    const [a, b] = [text(graves, ferries, graves, fees, `${fees} And more.`), text(graves, ferries, fees, `${fees} And more.`, graves)]
    expect(compareTexts(a, b).words).toMatchObject({ out: 0, in: 0, moved: 14 })
  })

  it('leaves the number of the next paragraph, and a phrase of every article, where they are', () => {
    const common = 'For the purposes of this Agreement the Parties shall'
    const [a, b] = [text(`1. ${ferries}`, `2. ${common} mark buoys.`, `3. ${graves}`, `4. ${fees}`), text(`1. ${ferries}`, `2. ${graves}`, `3. ${fees}`, `4. ${common} lend each other icebreakers whenever harbours freeze.`)]
    expect(compareTexts(a, b).steps.every(({ move }) => move === null)).toBe(true)
  })

  it('numbers moves in the order of the earlier text', () => {
    const stay = text(`${ferries} One.`, `${fees} Two.`, `${ferries} Three and more of the same.`)
    const { steps } = compareTexts(text(graves, fees) + stay, stay + text(fees) + text('Between them a line that is new.') + text(graves))
    expect(steps.flatMap(({ is, move }) => is === 'out' && move !== null ? [move] : [])).toEqual([0, 1])
  })
})

/** Texts much like drafts: few words, so that they come up again and again; marks, line ends and spaces of several kinds. */
const soup = fc.array(fc.constantFrom('the', 'Parties', 'shall', 'should', 'meet', 'of', 'fish', '年', 'は', '[', ']', ',', '.', '1,5', '\uD800', '😀', 'แมว', '\n', '\n\n', ' ', '  ', '\u00A0', 'e\u0301'), { maxLength: 60 })
  .map((tokens) => tokens.join(' ').replaceAll(/ (?=[\n,.\]])/g, ''))
const any = fc.oneof(soup, fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '.', '\uDC00', '\uD83D'), maxLength: 40 }))
/** A text, and what a few cuts and pastes made of it. */
const edited = fc.tuple(fc.array(any, { maxLength: 6 }), fc.array(fc.tuple(fc.nat(), fc.nat(20), fc.nat(), any), { maxLength: 4 })).map(([parts, edits]) => {
  const a = parts.join('\n')
  const b = edits.reduce((text, [at, length, to, put]) => {
    const from = at % (text.length + 1)
    const [cut, rest] = [text.slice(from, from + length), text.slice(0, from) + text.slice(from + length)]
    const place = to % (rest.length + 1)
    return rest.slice(0, place) + (to % 2 === 0 ? cut : put) + rest.slice(place)
  }, a)
  return [a, b] as const
})
const pairs = fc.oneof(edited, fc.tuple(any, any))

describe(`laws of compareTexts and compareWords (seed ${seed})`, () => {
  for (const [name, compare] of [['compareTexts', compareTexts], ['compareWords', compareWords]] as const) {
    it(`${name}: steps go through both texts in order, cover both, and are never empty`, () => {
      fc.assert(fc.property(pairs, ([a, b]) => {
        let [atA, atB] = [0, 0]
        for (const { is, aFrom, aTo, bFrom, bTo } of compare(a, b).steps) {
          expect([aFrom, bFrom]).toEqual([atA, atB])
          expect(is === 'out' ? bTo - bFrom : is === 'in' ? aTo - aFrom : 0).toBe(0)
          expect(aTo - aFrom + bTo - bFrom).toBeGreaterThan(0)
          ;[atA, atB] = [aTo, bTo]
        }
        expect([atA, atB]).toEqual([a.length, b.length])
      }), { seed, numRuns: 3000 })
    })

    it(`${name}: same steps read alike, and the steps made on a give b`, () => {
      fc.assert(fc.property(pairs, ([a, b]) => {
        const { steps } = compare(a, b)
        for (const { is, aFrom, aTo, bFrom, bTo } of steps) if (is === 'same') expect(a.slice(aFrom, aTo)).toBe(b.slice(bFrom, bTo))
        expect(steps.map(({ is, aFrom, aTo, bFrom, bTo }) => is === 'same' ? a.slice(aFrom, aTo) : is === 'in' ? b.slice(bFrom, bTo) : '').join('')).toBe(b)
      }), { seed, numRuns: 3000 })
    })

    it(`${name}(a, a) is the same throughout`, () => {
      fc.assert(fc.property(any, (a) => {
        expect(compare(a, a).steps).toEqual(a === '' ? [] : [{ is: 'same', aFrom: 0, aTo: a.length, bFrom: 0, bTo: a.length, move: null }])
      }), { seed, numRuns: 1000 })
    })

    it(`${name}(b, a) is ${name}(a, b) read backwards`, () => {
      fc.assert(fc.property(pairs, ([a, b]) => {
        const [there, back] = [compare(a, b), compare(b, a)]
        expect(back.words).toEqual({ same: there.words.same, moved: there.words.moved, out: there.words.in, in: there.words.out })
        expect(sides(back.steps.map(turned))).toEqual(sides(there.steps))
      }), { seed, numRuns: 2000 })
    })
  }

  it('a move takes out, piece by piece, what it puts in; moves are numbered from 0', () => {
    const words = fc.array(fc.constantFrom(...'the Parties shall meet of fish crab squid ice fog pier mast hull'.split(' ')), { minLength: 5, maxLength: 12 }).map((some) => `${some.join(' ')}.`)
    fc.assert(fc.property(fc.array(words, { maxLength: 6 }), fc.array(fc.nat(), { maxLength: 4 }), (some, moves) => {
      const later = moves.reduce((order, n) => order.length === 0 ? order : [...order.slice(0, n % order.length), ...order.slice(n % order.length + 1), order[n % order.length] ?? ''], some)
      const [a, b] = [some.join('\n'), later.join('\n')]
      const comparison = compareTexts(a, b)
      const count = 1 + Math.max(-1, ...comparison.steps.map(({ move }) => move ?? -1))
      for (let move = 0; move < count; move++) {
        const [out, put] = movedText(a, b, comparison, move)
        expect(out.length).toBeGreaterThan(0)
        expect(put).toEqual(out)
      }
    }), { seed, numRuns: 1500 })
  })

  it('a paragraph cut from one place and pasted in another is one move, and nothing else changes', () => {
    const words = 'ferry pilot harbour reef salmon quota visa cemetery summer council fee buoy chart winter cable school doctor island strait treaty border lantern anchor'.split(' ')
    const sentence = fc.array(fc.constantFrom(...words), { minLength: 6, maxLength: 30 }).map((some) => `${some.join(' ')}.`)
    // Each with a word that no other has, as real paragraphs are told apart.
    const paragraphs = fc.array(sentence, { minLength: 2, maxLength: 12 }).map((some) => some.map((one, i) => `Item${i} ${one}`))
    fc.assert(fc.property(paragraphs, fc.nat(), fc.nat(), (some, cut, paste) => {
      const from = cut % some.length
      const rest = some.toSpliced(from, 1)
      const later = rest.toSpliced(paste % some.length, 0, some[from] ?? '')
      const { steps, words } = compareTexts(text(...some), text(...later))
      expect(words).toMatchObject({ out: 0, in: 0 })
      expect(steps.filter(({ is }) => is !== 'same')).toHaveLength(paste % some.length === from ? 0 : 2)
      expect(steps.every(({ is, move }) => is === 'same' ? move === null : move === 0)).toBe(true)
    }), { seed, numRuns: 1500 })
  })

  it('holds for long texts that repeat themselves, which are cut by Myers’ snake', () => {
    const long = (kinds: number): fc.Arbitrary<string> => fc.array(fc.constantFrom(...['ice ', 'fog ', 'pier ', 'mast, ', 'hull.\n'].slice(0, kinds)), { minLength: 700, maxLength: 2000 }).map((some) => some.join(''))
    fc.assert(fc.property(long(2), long(5), (a, b) => {
      const { steps } = compareTexts(a, b)
      expect(steps.map(({ is, aFrom, aTo, bFrom, bTo }) => is === 'same' ? a.slice(aFrom, aTo) : is === 'in' ? b.slice(bFrom, bTo) : '').join('')).toBe(b)
      expect(steps.map(({ is, aFrom, aTo }) => is === 'in' ? '' : a.slice(aFrom, aTo)).join('')).toBe(a)
    }), { seed, numRuns: 20 })
  })

  it('compareWords moves nothing', () => {
    expect(compareWords(text(ferries, graves), text(graves, ferries)).steps.every(({ move }) => move === null)).toBe(true)
    expect(shown('by 2031', 'by the end of 2031', compareWords('by 2031', 'by the end of 2031'))).toBe('by [+the end of +]2031')
  })
})

/** The other way round; out and in of one change change places, so that each side is told by itself. */
function turned({ is, aFrom, aTo, bFrom, bTo, move }: Step): Step {
  return { is: is === 'out' ? 'in' : is === 'in' ? 'out' : is, aFrom: bFrom, aTo: bTo, bFrom: aFrom, bTo: aTo, move }
}

function sides(steps: Comparison['steps']): object {
  const moves = new Map<number, string>()
  // A move is known by where it begins in the earlier text, whatever its number.
  for (const { is, move, aFrom } of steps) if (is === 'out' && move !== null && !moves.has(move)) moves.set(move, `from ${aFrom}`)
  const named = (move: number | null): string | null => move === null ? null : moves.get(move) ?? '?'
  return {
    same: steps.filter(({ is }) => is === 'same'),
    out: steps.filter(({ is }) => is === 'out').map(({ aFrom, aTo, move }) => [aFrom, aTo, named(move)]),
    in: steps.filter(({ is }) => is === 'in').map(({ bFrom, bTo, move }) => [bFrom, bTo, named(move)]),
  }
}
