/** Forms that no ending explains, of the verbs that documents of a negotiation live on. */
const irregular: Readonly<Record<string, string>> = {
  began: 'begin', begun: 'begin', held: 'hold', left: 'leave', kept: 'keep', spoke: 'speak', spoken: 'speak', gave: 'give', given: 'give', sought: 'seek',
  built: 'build', led: 'lead', stood: 'stand', took: 'take', taken: 'take', made: 'make', met: 'meet', paid: 'pay', put: 'put', went: 'go', gone: 'go',
  withdrew: 'withdraw', withdrawn: 'withdraw', chose: 'choose', chosen: 'choose', laid: 'lay', sent: 'send', brought: 'bring', fought: 'fight',
}

/**
 * A word without its English inflection, lower case, British and American spelling made one: `recognized` and
 * `recognises` give the same stem. A key to compare by, not a word. Light on purpose: `recognition` stays another word.
 */
export function stem(word: string): string {
  let w = word.normalize('NFKC').toLowerCase().replaceAll('’', "'").replace(/'s$|s'$/, (end) => end === "s'" ? 's' : '')
  w = Object.hasOwn(irregular, w) ? irregular[w] ?? w : w
  w = w.replace(/^(.{2,})iz(e[sd]?|ing|ations?)$/, '$1is$2').replace(/ense$/, 'ence').replace(/(?<=.{3})our$/, 'or')
  if (w.length > 3) w = w.replace(/(?<=..)ie[sd]$/, 'y').replace(/(?<=ss|x|ch|sh)es$/, '').replace(/(?<![sui])s$/, '')
  if (w.length > 4) w = w.replace(/eed$/, 'ee').replace(/(?<=.{3})(?:ing|(?<!e)ed)$/, '')
  return w.replace(/([bdfgmnprt])\1$/, '$1').replace(/(?<=.{2})e$/, '')
}
