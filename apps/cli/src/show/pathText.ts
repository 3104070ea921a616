import type { CriticalPath, PathTie } from '@travaux/record'
import { counted } from '../terminal/counted.ts'

/** What is due by the next meeting, and the longest chain of what waits for what; nothing where there is neither. */
export function pathText({ next, due, chain, circles }: CriticalPath): string {
  const by = next === null ? 'No meeting is ahead.' : `Next: ${next.title}, ${next.dateWords}${next.days > 0 ? `, in ${counted(next.days, 'day')}` : ''}.`
  return [
    `${by}${due.length === 0 ? '' : ` ${counted(due.length, 'thing is', 'things are')} due${next === null ? '' : ' by then'} and not carried out.`}\n`,
    chain.length === 0 ? '' : `The longest chain of what waits for what:\n${chain.map(tieText).join('')}`,
    ...circles.map((circle) => `These wait for one another:\n${circle.map(tieText).join('')}`),
  ].join('')
}

function tieText({ of, on, tie, quote }: PathTie): string {
  return `  ${of} ${tie === 'waits-for' ? 'waits for' : 'requires'} ${on}${quote === null ? '' : ` (${quote.place})`}\n`
}
