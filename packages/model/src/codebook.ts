import { z } from 'zod'
import { idOf } from './id.ts'
import { issue } from './kinds/issue.ts'
import { person } from './kinds/person.ts'
import { place } from './kinds/place.ts'
import { proposition } from './kinds/proposition.ts'
import { side } from './kinds/side.ts'

/** What a delegation knows before it reads: sides, persons and offices, places with each side's names, issues, propositions. */
export const codebook = z.object({
  name: z.string(),
  sides: z.array(side.extend({ id: idOf('side') })),
  persons: z.array(person.extend({ id: idOf('person') })),
  places: z.array(place.extend({ id: idOf('place') })),
  issues: z.array(issue.extend({ id: idOf('issue') })),
  propositions: z.array(proposition.extend({ id: idOf('proposition') })),
}).meta({ id: 'codebook' })

export type Codebook = z.infer<typeof codebook>
