import type { MeetingMention } from './meetingMention.ts'

/** A meeting with all the mentions of it, the first that stands by itself leading. */
export interface MentionedMeeting { readonly lead: MeetingMention; readonly mentions: readonly MeetingMention[] }

interface Group { lead: MeetingMention; mentions: MeetingMention[] }

/**
 * Brings together the mentions of one meeting: nothing they say of level, date, place, round, status or who takes part
 * may contradict, and something must tie them. What a later mention knows better sharpens what the first said.
 */
export function mergeMeetings(mentions: readonly MeetingMention[], published: string | null): readonly MentionedMeeting[] {
  const groups: Group[] = []
  const join = (group: Group, mention: MeetingMention): void => {
    group.lead = sharpen(group.lead, mention)
    group.mentions.push(mention)
  }
  const standing = mentions.filter((each) => each.stands)
  const dated = (each: MeetingMention): boolean => each.date.value !== null
  for (const mention of [...standing.filter(dated), ...standing.filter((each) => !dated(each))]) {
    const group = groups.find((each) => agree(each.lead, mention) && tied(each.lead, mention))
      ?? (mention.date.value === null && settled(mention) ? groups.find((each) => isNews(each.lead, published) && agree(each.lead, mention) && shareMost(each.lead, mention)) : undefined) ?? (mention.next || mention.date.value === null ? ahead(groups, mention) : undefined) ?? bare(groups, mention)
    if (group === undefined) groups.push({ lead: mention, mentions: [mention] })
    else join(group, mention)
  }
  for (const mention of mentions.filter((each) => !each.stands)) {
    const before = groups.filter((group) => group.mentions.some((each) => each.from < mention.from) && agree(group.lead, mention) && (mention.persons.length > 0 || mention.place !== null || group.lead.status === 'held'))
    const nearest = before.sort((a, b) => Math.max(...b.mentions.map((each) => each.from)) - Math.max(...a.mentions.map((each) => each.from)))[0]
    if (nearest !== undefined && !mention.next && mention.date.value === nearest.lead.date.value) nearest.mentions.push(mention)
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
  if (a.round !== null && b.round !== null) return a.round === b.round
  const sameDay = a.date.value !== null && a.date.value === b.date.value
  return sameTime(a, b) && samePlace(a, b) && (settled(a) === settled(b) || sameDay)
    && (a.persons.length < 2 || b.persons.length < 2 || sharesPerson(a, b))
    && (a.sides.length === 0 || b.sides.length === 0 || a.sides.some((side) => b.sides.includes(side)) || sameDay && a.level === b.level && a.level === 'envoys')
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
  if (a.date.value !== null && b.date.value !== null) return a.date.value === b.date.value && a.level === b.level && a.level === 'envoys' || a.place !== null && b.place !== null && samePlace(a, b) || sharesPerson(a, b) || a.sides.some((side) => b.sides.includes(side)) || a.persons.length + b.persons.length === 0
  if (a.visit !== b.visit && (a.date.value === null) !== (b.date.value === null)) return false
  return sharesPerson(a, b) && (a.persons.length > 1 && b.persons.length > 1 || a.visit && b.visit) || a.round !== null && a.round === b.round || a.place !== null && b.place !== null
}

function sharesPerson(a: MeetingMention, b: MeetingMention): boolean {
  return a.persons.some((person) => b.persons.includes(person))
}

function sharpen(lead: MeetingMention, mention: MeetingMention): MeetingMention {
  const sharper = (mention.date.value?.length ?? 0) > (lead.date.value?.length ?? 0)
  return {
    ...lead,
    level: lead.level === 'unknown' ? mention.level : lead.level,
    round: lead.round ?? mention.round,
    place: lead.place ?? mention.place,
    persons: [...new Set([...lead.persons, ...mention.persons])],
    sides: [...new Set([...lead.sides, ...mention.sides])],
    date: sharper ? mention.date : lead.date,
    status: lead.status === 'possible' && mention.status === 'planned' ? 'planned' : lead.status,
  }
}
