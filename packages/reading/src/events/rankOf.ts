import type { Meeting } from '@travaux/model'

/** The level at which the holder of an office meets others; unknown where the office does not say. */
export function rankOf(office: string | null): Meeting['level'] {
  if (office === null) return 'unknown'
  if (/\b(?:deputy|vice|assistant|under|first deputy)[- ]?(?:\w+ ){0,3}(?:minister|secretary)|undersecretary|state secretary|permanent secretary|secretary-general of the (?:foreign )?ministry/i.test(office) && !/deputy prime|vice-?premier/i.test(office)) return 'deputy-ministerial'
  if (/\b(?:ambassador|envoy|negotiator|high commissioner|charg[eé]|consul|head of mission|delegate|representative|mediator|emissary|head of (?:the )?(?:\w+ )*delegation|facilitator|special adviser|coordinator)\b/i.test(office)) return 'envoys'
  if (/\b(?:spokes\w+|analyst|expert|professor|head of the center|former|academic|researcher|editor|lawmaker|senator)\b/i.test(office)) return 'unknown'
  if (/\b(?:president|prime minister|premier|chancellor|king|queen|emir|sultan|head of state|head of government|leader)\b/i.test(office) && !/\b(?:vice|deputy|elect)\b/i.test(office)) return 'summit'
  if (/\b(?:minister|secretary of state|foreign secretary|secretary-general|foreign affairs chief|high representative|deputy prime)\b/i.test(office)) return 'ministerial'
  if (/\b(?:director|technical|adviser|engineer|captain|colonel|major|general)\b/i.test(office)) return 'technical'
  return 'unknown'
}
