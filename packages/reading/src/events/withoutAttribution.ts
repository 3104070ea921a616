import { telling } from './telling.ts'

const attribution = new RegExp(`,["”’]*\\s+(?:(?:he|she|it|they|the|a|an|his|her|its|their|[A-Z][\\w’'.-]+)\\s+(?:[\\w’'.-]+\\s+){0,6}?(?:${telling})\\b|(?:${telling})\\s+(?:the|[A-Z])|according to\\b)`)

/** Where what is said ends in `said`, before who said it: he noted; the ministry's spokeswoman told reporters; according to. */
export function withoutAttribution(said: string): string {
  return said.slice(0, attribution.exec(said)?.index ?? said.length)
}
