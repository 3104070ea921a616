import { kinds } from '@travaux/model'
import { openDossier, openSqlite } from '@travaux/record'
import { readDocuments } from '@travaux/reading'
import { serveDossier } from '@travaux/server'
import { modelFile } from '@travaux/settlement'
import { z } from 'zod'
import { qualityPage } from './score/qualityPage.ts'
import { shared } from './score/shared.ts'
import { program } from '../apps/cli/src/program.ts'
import { settled } from '../apps/cli/src/settle/settled.ts'

type Command = Awaited<ReturnType<typeof program>>

/** The pages of docs/reference that are made from the code, by their path in the project. */
export async function generatedDocs(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ['docs/reference/command.md', commandPage(await program())],
    ['docs/reference/http.md', httpPage(await openApi())],
    ['docs/reference/kinds.schema.json', schema(z.object(kinds).meta({ title: 'Kinds of Travaux', description: 'The value of each kind of entry, by its kind.' }))],
    ['docs/reference/model.schema.json', schema(modelFile.meta({ title: 'A model file of travaux settle' }), 'input')],
    ['docs/reference/read.schema.json', schema(readDocuments.meta({ title: 'travaux read --format json' }))],
    ['docs/reference/settle.schema.json', schema(settled.meta({ title: 'travaux settle --format json' }))],
    // Measured on golds that stand beside the project; where they do not, the page stays as it is.
    ...shared === null ? [] : [['docs/reference/reading-quality.md', await qualityPage(shared)] as const],
  ])
}

/** `io`: of what is read in, or of what is given out, in which no default is missing. */
function schema(of: z.ZodType, io: 'input' | 'output' = 'output'): string {
  return `${JSON.stringify(z.toJSONSchema(of, { target: 'draft-2020-12', unrepresentable: 'any', io }), null, 2)}\n`
}

function commandPage(travaux: Command): string {
  const help = (command: Command) => {
    let text = ''
    command.configureOutput({ writeOut: (part) => { text += part }, getOutHelpWidth: () => 100, getOutHasColors: () => false })
    command.outputHelp()
    return text.trim()
  }
  const part = (command: Command, called: string, depth: number): string => [`${'#'.repeat(depth)} ${called}\n\n\`\`\`text\n${help(command)}\n\`\`\`\n`, ...command.commands.map((each) => part(each, `${called} ${each.name()}`, depth + 1))].join('\n')
  const parts = travaux.commands.map((command) => part(command, command.name(), 2))
  return `<!-- Made by \`npm run docs\` from the command's own help. -->
# The command

Results go to stdout, everything else to stderr. Exit codes: 0 done, 1 the answer is no, 2 called wrongly, 130 interrupted. Every command takes
\`--format text|json\` where it has a result; \`NO_COLOR\` turns colours off. The JSON of \`read\` has a
[schema](read.schema.json), that of \`settle\` [another](settle.schema.json), and the model files that it takes
[a third](model.schema.json): these are published; that of \`show\`, \`find\` and \`verify\` are the types of
[\`packages/record\`](../../packages/record), as over [HTTP](http.md), and may still change.

\`\`\`text
${help(travaux)}
\`\`\`

${parts.join('\n')}`
}

interface Operation {
  readonly summary?: string
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean; readonly description?: string; readonly schema?: { readonly description?: string }; readonly example?: string }[]
  readonly requestBody?: { readonly content: Record<string, { readonly schema: object }> }
  readonly responses: Record<string, { readonly description: string; readonly content?: Record<string, { readonly schema?: { readonly description?: string } }> }>
}

/** Asks a served dossier for its own description, as any client would. */
async function openApi(): Promise<{ readonly paths: Record<string, Record<string, Operation>> }> {
  let n = 0
  const dossier = await openDossier({ store: openSqlite(':memory:', { name: 'docs' }), now: () => new Date(0), newId: () => `ent_${n++}` as never })
  const serving = await serveDossier({ dossier, name: 'docs', file: 'docs.travaux', reviewer: 'docs', port: 0, webRoot: null })
  try {
    const answer = await fetch(`${serving.address}/api/openapi.json`)
    return await answer.json() as Awaited<ReturnType<typeof openApi>>
  } finally {
    await serving.close()
    await dossier.close()
  }
}

function httpPage({ paths }: Awaited<ReturnType<typeof openApi>>): string {
  const sections = Object.entries(paths).flatMap(([path, operations]) => Object.entries(operations).map(([method, { summary, parameters = [], requestBody, responses }]) => {
    const own = parameters.filter(({ name }) => !['as', 'asOf', 'on'].includes(name))
    const rows = own.map((each) => `| \`${each.name}\` | ${each.in}${each.required ? ', required' : ''} | ${each.description ?? each.schema?.description ?? ''} |`)
    const [type, answer] = Object.entries(responses['200']?.content ?? {})[0] ?? []
    const body = requestBody?.content['application/json']?.schema
    return `## ${method.toUpperCase()} ${path}

${summary ?? ''}
${rows.length === 0 ? '' : `\n| parameter | in | |\n| --- | --- | --- |\n${rows.join('\n')}\n`}${body === undefined ? '' : `\nBody:\n\n\`\`\`json\n${JSON.stringify(body, null, 2)}\n\`\`\`\n`}
Answers \`${type ?? 'nothing'}\`: ${responses['200']?.description ?? ''}${answer?.schema?.description === undefined ? '' : ` (${answer.schema.description})`}
`
  }))
  return `<!-- Made by \`npm run docs\` from the server's own description, GET /api/openapi.json. -->
# HTTP

\`travaux open\` serves one dossier on \`127.0.0.1\` and on no other address. Answers are JSON in the view types of
[\`packages/record\`](../../packages/record); TypeScript clients take the type \`Api\` of \`@travaux/server\` with \`hc\` of \`hono/client\`.
A refusal is \`{ "error": "one sentence" }\`. A foreign \`Host\` or \`Origin\` and cross-site requests are refused with 403; a POST must be \`application/json\`.

Every GET of a view takes:

| parameter | |
| --- | --- |
| \`as\` | speak as this side (its id); absent: neutral |
| \`asOf\` | what was known then: an ISO date, to the end of that day UTC, or date and time |
| \`on\` | what held on this ISO date |

${sections.join('\n')}`
}
