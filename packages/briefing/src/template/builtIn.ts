import type { BriefingName } from '../briefing.ts'

/** The template of each briefing, as a ministry would write it: `travaux brief --template-of` prints it to begin from. Headings take no side, since the paper may be anybody's. */
export const builtIn: Readonly<Record<BriefingName, string>> = {
  'next-meeting': `---
title: {{meeting}}
subtitle: Briefing for the meeting, {{date}}
paper: A4
page numbers: yes
---

# The meeting

{{the meeting}}

# Last round

{{last round}}

# Where each side stands

{{where each side stands: movement}}

## What moved

{{what moved}}

# Instructions

{{what we were instructed}}

# What may be raised

{{what may be raised}}

## Third parties

{{third parties}}

## What is said to whom

{{what is said to whom}}

# Agreed language to rely on

{{agreed language}}

# Open brackets

{{open brackets: counts}}

# Possible packages

{{possible packages}}

# Red lines

{{red lines}}

# Suggested lines

{{suggested lines}}

# Annex: every open bracket

{{open brackets}}
`,
  'report-to-leaders': `---
title: Report to the leaders
subtitle: How their instructions are carried out
paper: A4
page numbers: yes
---

# Instructions

{{how instructions are carried out}}

# What came of the last round

{{last round}}

# Where each side stands

{{where each side stands: movement}}

## What moved

{{what moved}}

# What is owed

{{what is owed: undertakings, open}}

# What stands in the way

{{what waits for what}}

# Conduct in public

{{conduct}}

# What comes next

{{what is ahead: dated}}
`,
  'meeting-record': `---
title: {{meeting}}
subtitle: Record of the meeting, {{date}}
paper: A4
page numbers: yes
---

# The meeting

{{the meeting}}

# What was agreed

{{what was agreed}}

# What stayed apart

{{what stayed apart}}

# What one side raised

{{what one side raised}}

# Read-outs side by side

{{read-outs}}

# What was said

{{what was said}}
`,
  'chronology': `---
title: Chronology
subtitle: {{sides}}
paper: A4
page numbers: yes
---

# Meetings

{{meetings}}

# What is ahead

{{what is ahead: dated}}
`,
  'statements': `---
title: Statements
subtitle: {{sides}}
paper: A4
page numbers: yes
---

{{statements}}
`,
  'follow-up': `---
title: Follow-up
subtitle: {{sides}}
paper: A4
page numbers: yes
---

# Instructions

{{what is owed: instructions}}

# Undertakings

{{what is owed: undertakings}}

# Provisions of instruments

{{what is owed: provisions}}

# What waits for what

{{what waits for what}}

# Conduct in public

{{conduct}}
`,
  'calendar': `---
title: What is ahead
subtitle: {{sides}}
paper: A4
page numbers: yes
---

{{what is ahead: dated}}
`,
}
