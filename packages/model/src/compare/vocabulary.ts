/**
 * Numbers for tokens: the same number for the same characters, whichever text they stand in, from 0. Tokens are kept as places in the texts, not as strings of
 * their own. Open addressing over 32-bit hashes; every hit is checked character by character.
 */
export class Vocabulary {
  size = 0
  /** By token: 1 where it is a word. */
  word: Uint8Array
  #texts: string[] = []
  #home: Uint8Array
  #from: Int32Array
  #to: Int32Array
  #hash: Int32Array
  /** Token + 1; 0: empty. */
  #slots: Int32Array

  /** `characters`: how long the texts are together. Two short ones are compared in less time than it takes to clear the room for two long ones. */
  constructor(characters = Infinity) {
    const room = characters < 256 ? 64 : characters < 1024 ? 256 : 1024
    this.word = new Uint8Array(room)
    this.#home = new Uint8Array(room)
    this.#from = new Int32Array(room)
    this.#to = new Int32Array(room)
    this.#hash = new Int32Array(room)
    this.#slots = new Int32Array(room * 4)
  }

  /** Gives the number by which `intern` knows the text. Two texts at most are meant; 256 the limit. */
  addText(text: string): number {
    return this.#texts.push(text) - 1
  }

  /** The token [from, to) of a text, whose characters hash to `hash`. */
  intern(home: number, from: number, to: number, hash: number, word: 0 | 1): number {
    const mask = this.#slots.length - 1
    let slot = Math.imul(hash ^ (hash >>> 15), 0x2C1B3C6D) >>> 7 & mask
    for (let token = this.#slots[slot]! - 1; token >= 0; token = this.#slots[slot]! - 1) {
      if (this.#hash[token] === hash && this.#reads(token, home, from, to)) return token
      slot = (slot + 1) & mask
    }
    const token = this.size
    if (token === this.word.length) this.#grow()
    this.word[token] = word
    this.#home[token] = home
    this.#from[token] = from
    this.#to[token] = to
    this.#hash[token] = hash
    this.size += 1
    if (this.size * 2 > this.#slots.length) this.#rehash()
    else this.#slots[slot] = this.size
    return token
  }

  /** The characters of a token. */
  read(token: number): string {
    return (this.#texts[this.#home[token] ?? 0] ?? '').slice(this.#from[token], this.#to[token])
  }

  #reads(token: number, home: number, from: number, to: number): boolean {
    const at = this.#from[token]!
    if (this.#to[token]! - at !== to - from) return false
    const [known, text] = [this.#texts[this.#home[token]!]!, this.#texts[home]!]
    for (let i = to - from - 1; i >= 0; i--) if (known.charCodeAt(at + i) !== text.charCodeAt(from + i)) return false
    return true
  }

  #grow(): void {
    const longer = <T extends Uint8Array | Int32Array>(old: T, made: T): T => {
      made.set(old)
      return made
    }
    const length = this.size * 2
    this.word = longer(this.word, new Uint8Array(length))
    this.#home = longer(this.#home, new Uint8Array(length))
    this.#from = longer(this.#from, new Int32Array(length))
    this.#to = longer(this.#to, new Int32Array(length))
    this.#hash = longer(this.#hash, new Int32Array(length))
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 2)
    const mask = this.#slots.length - 1
    for (let token = 0; token < this.size; token++) {
      const hash = this.#hash[token]!
      let slot = Math.imul(hash ^ (hash >>> 15), 0x2C1B3C6D) >>> 7 & mask
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask
      this.#slots[slot] = token + 1
    }
  }
}
