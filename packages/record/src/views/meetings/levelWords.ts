import type { Meeting } from '@travaux/model'

/** Who meets at a level: "leaders", "ministers". */
export function levelWords(level: Meeting['level']): string {
  switch (level) {
    case 'summit': return 'leaders'
    case 'ministerial': return 'ministers'
    case 'deputy-ministerial': return 'deputy ministers'
    case 'envoys': return 'envoys'
    case 'technical': return 'experts'
    case 'unknown': return 'level not known'
    default: return level satisfies never
  }
}
