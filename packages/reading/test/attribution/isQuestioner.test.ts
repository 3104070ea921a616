import { expect, it } from 'vitest'
import { isQuestioner } from '../../src/attribution/isQuestioner.ts'

it.each(['Q', 'Q.', 'QUESTION', 'REPORTER 2', 'Q. (Northern radio)', 'Interviewer'])('isQuestioner(%j) is of who asks', (label) => expect(isQuestioner(label)).toBe(true))
it.each(['SPOKESMAN', 'A.', 'QUEEN', 'MODERATOR', 'PRESS SECRETARY', 'Arna Velt'])('isQuestioner(%j) is of no such', (label) => expect(isQuestioner(label)).toBe(false))
