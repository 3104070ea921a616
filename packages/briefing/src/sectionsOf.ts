import type { Block, BriefingEvent, BriefingRow, Line, Section } from './briefing.ts'
import type { OwnParagraph } from './ownParagraphs.ts'
import type { Scene } from './scene.ts'
import { ownPlace } from './sections/ownPlace.ts'
import type { Template, TemplatePart } from './template/template.ts'

interface Made { readonly sections: readonly Section[]; readonly events: readonly BriefingEvent[]; readonly rows: readonly BriefingRow[]; readonly placed: ReadonlySet<OwnParagraph> }

/** A section from each heading on; what is internal is left out of a paper to be handed over, and with it a heading that would stand over nothing. */
export function sectionsOf(scene: Scene, template: Template, filled: (text: string) => string, own: readonly OwnParagraph[]): Made {
  const events: BriefingEvent[] = []
  const rows: BriefingRow[] = []
  const placed = new Set<OwnParagraph>()
  const sections = byHeading(template.parts).flatMap(({ heading, parts }): readonly Section[] => {
    const shown = parts.filter((part) => part.is !== 'directive' || !(scene.withoutPrejudice && part.directive.internal))
    if (shown.length < parts.length && shown.every(({ is }) => is !== 'directive')) return []
    const names = [...heading === null ? [] : [heading.text], ...parts.flatMap((part) => part.is === 'directive' ? part.directive.names : [])].map((each) => filled(each).toLowerCase())
    const mine = own.filter((each) => !placed.has(each) && names.includes(each.section.toLowerCase().trim()))
    for (const each of mine) placed.add(each)
    const words = mine.flatMap(({ blocks }) => blocks)
    const hasPlace = shown.some((part) => part.is === 'directive' && part.directive === ownPlace)
    const blocks = shown.flatMap((part): readonly Block[] => {
      if (part.is === 'text') return [withFields(part.block, filled)]
      if (part.is !== 'directive') return []
      if (part.directive === ownPlace) return words
      const built = part.directive.build(scene, part.options)
      events.push(...built.events ?? [])
      rows.push(...(built.rows ?? []).map((row) => ({ section: heading === null ? '' : filled(heading.text), ...row })))
      return built.blocks
    })
    return [{ heading: heading === null ? null : filled(heading.text), level: heading?.level ?? 1, names, blocks: hasPlace ? blocks : [...blocks, ...words] }]
  })
  return { sections, events: unique(events), rows, placed }
}

type Heading = Extract<TemplatePart, { readonly is: 'heading' }>

function byHeading(parts: readonly TemplatePart[]): readonly { readonly heading: Heading | null; readonly parts: readonly TemplatePart[] }[] {
  const sections: { heading: Heading | null; parts: TemplatePart[] }[] = []
  for (const part of parts) {
    if (part.is === 'heading') sections.push({ heading: part, parts: [] })
    else if (sections.length === 0) sections.push({ heading: null, parts: [part] })
    else sections.at(-1)?.parts.push(part)
  }
  return sections
}

function withFields(block: Block, filled: (text: string) => string): Block {
  const line = (runs: Line): Line => runs.map((run) => (run.is === 'ours' && run.of === 'template' ? { ...run, text: filled(run.text) } : run))
  switch (block.is) {
    case 'paragraph': case 'lead': case 'silence': return { ...block, line: line(block.line) }
    case 'list': return { ...block, items: block.items.map(({ line: first, under }) => ({ line: line(first), under: under.map(line) })) }
    case 'table': return block
    default: return block satisfies never
  }
}

function unique(events: readonly BriefingEvent[]): readonly BriefingEvent[] {
  return [...new Map(events.map((event) => [event.subject, event])).values()]
}
