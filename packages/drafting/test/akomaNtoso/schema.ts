import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XmlBufferInputProvider, XmlDocument, xmlRegisterInputProvider, XsdValidator } from 'libxml2-wasm'

const folder = join(import.meta.dirname, '../../../../../shared/schemas')

/** The schema stands beside the project where it is to be had. */
export const hasSchema = existsSync(join(folder, 'akomantoso30.xsd'))
if (!hasSchema) console.log(`${folder} is absent: documents are not validated against the schema of Akoma Ntoso`)

let validator: XsdValidator | null = null

/** Null where the document is valid; otherwise what is wrong first. */
export function faultBySchema(xml: string): string | null {
  validator ??= loadSchema()
  const document = XmlDocument.fromString(xml)
  try {
    validator.validate(document)
    return null
  } catch (error) {
    return (error as Error).message
  } finally {
    document.dispose()
  }
}

/** The schema imports `xml.xsd` by an address of the web: it is given the file that lies beside. */
function loadSchema(): XsdValidator {
  const text = readFileSync(join(folder, 'akomantoso30.xsd'), 'utf8').replace(/schemaLocation="[^"]*xml\.xsd"/, 'schemaLocation="memory:xml.xsd"')
  xmlRegisterInputProvider(new XmlBufferInputProvider({ 'memory:xml.xsd': readFileSync(join(folder, 'xml.xsd')) }))
  return XsdValidator.fromDoc(XmlDocument.fromString(text))
}
