import type { BriefingName } from '../briefing.ts'
import { builtIn } from './builtIn.ts'
import { readTemplate } from './readTemplate.ts'
import type { Template } from './template.ts'

/** The template of a briefing where nobody gives another. */
export function builtInTemplate(name: BriefingName): Template {
  const read = readTemplate(builtIn[name], name)
  if ('refused' in read) throw new Error(read.refused)
  return read
}
