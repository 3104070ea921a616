import type { Need } from '../sections/directive.ts'
import type { Template } from './template.ts'

/** Whether a template calls for something that is made from this. */
export function needs({ parts }: Template, what: Need): boolean {
  return parts.some((part) => part.is === 'directive' && part.directive.needs.includes(what))
}
