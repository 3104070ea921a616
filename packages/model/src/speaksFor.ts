import type { SideId } from './id.ts'
import type { Speaker } from './kinds/speaker.ts'

/**
 * The side whose word a speaker's is. Null for those who watch (experts, scholars, journalists) and those who no longer hold an office, whatever State they
 * are of: what they say binds nobody.
 */
export function speaksFor({ office, name, person, side }: Pick<Speaker, 'office' | 'name' | 'person' | 'side'>): SideId | null {
  return watches.test(office ?? (person === null ? name : '')) ? null : side
}

const watches = /\b(?:former(?:ly)?|ex|retired|experts?|analysts?|scholars?|professors?|lecturers?|researchers?|historians?|academics?|fellows?|commentators?|columnists?|journalists?|correspondents?|economists?|pollsters?|institutes?|university|think[ -]tanks?)\b/iu
