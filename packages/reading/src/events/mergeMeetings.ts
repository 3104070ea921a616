import type { MeetingMention } from './meetingMention.ts'

/** A meeting with all the mentions of it, the first that stands by itself leading. */
export interface MentionedMeeting { readonly lead: MeetingMention; readonly mentions: readonly MeetingMention[] }

interface Group { lead: MeetingMention; mentions: MeetingMention[] }

/**
 * Brings together what is told of one meeting: nothing that is said of level, date, place, round, status or who takes part
 * may contradict, and something must tie it. What is told later and known better sharpens what was told first. `told`: mentions,
 * each by itself, or meetings that more is known of since they were brought together.
 */
export function mergeMeetings(told: readonly MentionedMeeting[], published: string | null): readonly MentionedMeeting[] {
  const groups: Group[] = []
  const standing = told.filter(({ lead }) => lead.stands)
  const dated = ({ lead }: MentionedMeeting): boolean => lead.date.value !== null
  for (const { lead: mention, mentions } of [...standing.filter(dated), ...standing.filter((each) => !dated(each))]) {
    const group = groups.find((each) => agree(each.lead, mention) && tied(each.lead, mention))
      ?? (mention.date.value === null && settled(mention) ? groups.find((each) => isNews(each.lead, published) && agree(each.lead, mention) && shareMost(each.lead, mention)) : undefined) ?? (mention.next || mention.date.value === null ? ahead(groups, mention) : undefined) ?? bare(groups, mention)
    if (group === undefined) groups.push({ lead: mention, mentions: [...mentions] })
    else {
      group.lead = sharpen(group.lead, mention)
      group.mentions.push(...mentions)
    }
  }
  for (const { lead: mention } of told) {
    if (mention.stands) continue
    const before = groups.filter((group) => group.mentions.some((each) => each.from < mention.from) && agree(group.lead, mention) && (mention.persons.length > 0 || mention.place !== null || group.lead.status === 'held'))
    const nearest = before.sort((a, b) => Math.max(...b.mentions.map((each) => each.from)) - Math.max(...a.mentions.map((each) => each.from)))[0]
    if (nearest === undefined || mention.next || mention.mere) continue
    if (mention.refers === 'just-told') nearest.lead = { ...nearest.lead, round: nearest.lead.round ?? mention.round }
    if (mention.refers === 'just-told' || mention.date.value === nearest.lead.date.value) nearest.mentions.push(mention)
  }
  return groups
}

/** "The next summit" is the first one ahead that nothing speaks against. */
function ahead(groups: readonly Group[], mention: MeetingMention): Group | undefined {
  if (mention.date.value !== null) return undefined
  return groups.find((group) => (group.lead.status === 'planned') === (mention.status === 'planned') && agree(group.lead, mention) && sharesPerson(group.lead, mention))
}

/** Talks that nothing tells from those spoken of before, neither day, place, number nor persons, are those: the nearest before them. */
function bare(groups: readonly Group[], mention: MeetingMention): Group | undefined {
  if (mention.date.value !== null || mention.persons.length > 0 || mention.round !== null || mention.place !== null || mention.visit) return undefined
  return groups.findLast(({ lead }) => lead.date.value === null && !lead.visit && lead.status === mention.status && agree(lead, mention))
}

/** Held in the week before the text appeared: what an undated mention of the same sides or persons most likely speaks of. */
function isNews(lead: MeetingMention, published: string | null): boolean {
  if (published === null || lead.date.precision !== 'day' || lead.date.value === null || !settled(lead)) return false
  const days = (Date.parse(published.slice(0, 10)) - Date.parse(lead.date.value)) / 86_400_000
  return days >= 0 && days <= 7
}

function shareMost(a: MeetingMention, b: MeetingMention): boolean {
  return b.sides.filter((side) => a.sides.includes(side)).length > 1 || sharesPerson(a, b)
}

function agree(a: MeetingMention, b: MeetingMention): boolean {
  if (a.level !== b.level && a.level !== 'unknown' && b.level !== 'unknown') return false
  // A numbered round is one meeting, whoever is named as coming to it.
  if (a.round !== null && b.round !== null) return a.round === b.round && withinWeeks(a, b) && samePlace(a, b) && (a.sides.length === 0 || b.sides.length === 0 || sharesPerson(a, b) || a.sides.some((side) => b.sides.includes(side)))
  const sameDay = a.date.value !== null && a.date.value === b.date.value
  return sameTime(a, b) && samePlace(a, b) && (settled(a) === settled(b) || sameDay)
    && (a.persons.length < 2 || b.persons.length < 2 || sharesPerson(a, b))
    && (a.sides.length === 0 || b.sides.length === 0 || a.sides.some((side) => b.sides.includes(side)) || sameDay && a.level === b.level && a.level === 'envoys')
}

/** Rounds of one number that lie further apart are of two series. */
function withinWeeks({ date: { value: a } }: MeetingMention, { date: { value: b } }: MeetingMention): boolean {
  if (a === null || b === null || a.startsWith(b) || b.startsWith(a)) return true
  const days = Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / 86_400_000
  return days <= 42
}

function settled(mention: MeetingMention): boolean {
  return mention.status === 'held' || mention.status === 'under-way'
}

function sameTime(a: MeetingMention, b: MeetingMention): boolean {
  const [x, y] = [a.date.value, b.date.value]
  return x === null || y === null || x.startsWith(y) || y.startsWith(x)
}

function samePlace(a: MeetingMention, b: MeetingMention): boolean {
  return a.place === null || b.place === null || a.place.includes(b.place) || b.place.includes(a.place) || (a.date.value !== null && a.date.value === b.date.value && a.date.precision === 'day')
}

function tied(a: MeetingMention, b: MeetingMention): boolean {
  if (a.round !== null && a.round === b.round) return true
  if (a.date.value !== null && b.date.value !== null) return a.date.value === b.date.value && a.level === b.level && a.level === 'envoys' || a.place !== null && b.place !== null && samePlace(a, b) || sharesPerson(a, b) || a.sides.some((side) => b.sides.includes(side)) || a.persons.length + b.persons.length === 0 || a.date.value === b.date.value && a.date.precision === 'day' && a.level === b.level && (namesNobody(a) || namesNobody(b))
  if (a.visit !== b.visit && (a.date.value === null) !== (b.date.value === null)) return false
  return sharesPerson(a, b) && (a.persons.length > 1 && b.persons.length > 1 || a.visit && b.visit) || a.round !== null && a.round === b.round || a.place !== null && b.place !== null
}

function namesNobody({ persons, sides }: MeetingMention): boolean {
  return persons.length + sides.length === 0
}

function sharesPerson(a: MeetingMention, b: MeetingMention): boolean {
  return a.persons.some((person) => b.persons.some(({ id }) => id === person.id))
}

function sharpen(lead: MeetingMention, mention: MeetingMention): MeetingMention {
  const happened = settled(mention) && (lead.status === 'planned' || lead.status === 'possible')
  const [mine, other] = [lead.date.value?.length ?? 0, mention.date.value?.length ?? 0]
  const sharper = other > mine || happened && other === mine
  return {
    ...lead,
    level: lead.level === 'unknown' ? mention.level : lead.level,
    round: lead.round ?? mention.round,
    place: lead.place ?? mention.place,
    persons: [...lead.persons, ...mention.persons.filter((person) => !lead.persons.some(({ id }) => id === person.id))],
    sides: [...new Set([...lead.sides, ...mention.sides])],
    date: sharper ? mention.date : lead.date,
    status: happened ? mention.status : lead.status === 'possible' && mention.status === 'planned' ? 'planned' : lead.status,
  }
}
