import type { XmlElement } from './readXml.ts'

/** A property that is there and not set to off (ST_OnOff, ECMA-376 part 1, 22.9.2.7). */
export function isOn(property: XmlElement | undefined): boolean {
  return property !== undefined && !/^(?:0|false|off)$/.test(property.attributes['w:val'] ?? '')
}
