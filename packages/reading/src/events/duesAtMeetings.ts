import type { Finding, Meeting } from '@travaux/model'

const next = /\b(?:by|before|at|until|ahead of)\s+(?:the|their|our|its)\s+(?:next|coming|forthcoming|upcoming|following)\s+(?:[\w-]+\s+){0,2}?(?<what>summit|round|session|meeting|talks|consultations|visit)\b(?<of>[^,.;"“”]{0,40})/i

/** Gives what is due "by the next summit" the date of that meeting: the first ahead in the text, of the level that the words name. Nothing where the text dates none. */
export function duesAtMeetings(findings: readonly Finding[], published: string | null): readonly Finding[] {
  const ahead = findings.flatMap((each) => (each.kind === 'meeting' && each.value.date.value !== null && (each.value.status === 'planned' || each.value.status === 'possible') && each.value.date.value >= (published ?? '').slice(0, each.value.date.value.length) ? [each.value] : []))
    .sort((a, b) => ((a.date.value ?? '') < (b.date.value ?? '') ? -1 : 1))
  if (ahead.length === 0) return findings
  return findings.map((each) => {
    if (each.kind === 'undertaking' && each.value.due === null) return { ...each, value: { ...each.value, due: dateOf(each.value.what, ahead) } }
    if (each.kind === 'instruction' && each.value.reportDue?.date === null) return { ...each, value: { ...each.value, reportDue: { ...each.value.reportDue, date: dateOf(each.value.reportDue.words, ahead) } } }
    return each
  })
}

function dateOf(words: string, ahead: readonly Meeting[]): string | null {
  const named = next.exec(words)?.groups
  if (named === undefined) return null
  const summit = named['what'] === 'summit' || /\b(?:leaders|presidents|prime ministers|heads of)\b/i.test(named['of'] ?? '')
  return (summit ? ahead.find(({ level }) => level === 'summit') : ahead[0])?.date.value ?? null
}
