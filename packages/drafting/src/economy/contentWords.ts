import { plainWords } from './plainWords.ts'

/**
 * The words of a text that say what it is about, each once, without English endings and without the words of any promise or clause ("shall", "agree", "side"). A key
 * to compare by. Of other languages every word counts, as it is.
 */
export function contentWords(words: string): ReadonlySet<string> {
  return new Set(plainWords(words).flatMap((word) => word === ',' || word === ';' || empty.has(word) ? [] : [stem(word)]))
}

function stem(word: string): string {
  if (word.length < 4 || !/^[a-z']+$/u.test(word)) return word
  const base = word.replace(/'s$/u, '').replace(/(?<=..)ie[sd]$/u, 'y').replace(/(?<=ss|x|ch|sh)es$/u, '').replace(/(?<![sui])s$/u, '')
  return base.replace(/(?<=.{3})(?:ing|(?<!e)ed)$/u, '').replace(/([bdgmnprt])\1$/u, '$1').replace(/(?<=.{2})e$/u, '')
}

const empty = new Set(`
about above after again against all also among and any are as at be been before being between both but by can could did do does done during each either ever every for from had has have having
he her here him his how i if in into is it its itself just like may might more most must my neither no nor not now of off on one only onto or other our out over own same shall she should since so
some such than that their them themselves then there therefore these they this those through to too under until up us was we were what when where whether which while who whom whose why will with
within without would yet you your
accept accepted accepts according agree agreed agreeing agreement agrees commit commits committed ensure ensures intend intends parties party pledge pledged pledges promise promised promises
said says side sides state states undertake undertakes undertaken undertaking undertook ready willing would
`.trim().split(/\s+/u))
