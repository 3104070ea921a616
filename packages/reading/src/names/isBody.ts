/** True where what `sideNamed` knows is a body of states or an office, no state: it is named as an organisation, not as a place. */
export function isBody(words: string): boolean {
  return /^(?:EU|E\.U\.|UN|U\.N\.|AU|NATO|ASEAN|OSCE|IAEA|North Atlantic Treaty|European (?:Union|Commission)|United Nations|African Union|Arab League|League of Arab|Association of Southeast|International Atomic|State Department|Kremlin|White House)/.test(words)
}
