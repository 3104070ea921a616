/** What is taken of a folder. JSON and XML are more often something else than documents: they are taken where they are named. */
export const documentEndings: ReadonlySet<string> = new Set(['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml', '.pdf', '.docx', '.eml', '.rss', '.atom', '.jsonl', '.ndjson', '.csv', '.tsv'])
