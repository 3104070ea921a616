/** A style that a briefing uses. `name`: as Word knows it: built-in ones are lower case there and translated on screen. Sizes in half points, distances in twentieths of a point. */
export interface WordStyle { readonly id: string; readonly name: string; readonly type: 'paragraph' | 'character' | 'table'; readonly builtIn: boolean; readonly basedOn: string | null; readonly next?: string; readonly paragraph?: string; readonly run?: string; readonly more?: string }

const keep = '<w:keepNext/><w:keepLines/>'
const heading = <Level extends 1 | 2 | 3>(level: Level, before: number, size: number) => ({
  id: `Heading${level}` as const, name: `heading ${level}`, type: 'paragraph' as const, builtIn: true, basedOn: 'Normal', next: 'BodyText',
  paragraph: `${keep}<w:spacing w:before="${before}" w:after="100"/><w:outlineLvl w:val="${level - 1}"/>`, run: `<w:b/><w:bCs/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
})

/** All of them, in the order of styles.xml (ECMA-376 part 1, 17.7). */
export const wordStyles = [
  { id: 'Title', name: 'Title', type: 'paragraph', builtIn: true, basedOn: 'Normal', next: 'Subtitle', paragraph: `${keep}<w:spacing w:before="0" w:after="60"/>`, run: '<w:b/><w:bCs/><w:sz w:val="36"/><w:szCs w:val="36"/>' },
  { id: 'Subtitle', name: 'Subtitle', type: 'paragraph', builtIn: true, basedOn: 'Normal', next: 'BodyText', paragraph: `${keep}<w:spacing w:before="0" w:after="40"/>`, run: '<w:color w:val="404040"/><w:sz w:val="22"/><w:szCs w:val="22"/>' },
  heading(1, 320, 26), heading(2, 240, 23), heading(3, 200, 21),
  { id: 'BodyText', name: 'Body Text', type: 'paragraph', builtIn: true, basedOn: 'Normal', paragraph: '<w:spacing w:after="120"/>' },
  { id: 'BriefingLead', name: 'Briefing Lead', type: 'paragraph', builtIn: false, basedOn: 'BodyText', next: 'BodyText', paragraph: `${keep}<w:spacing w:before="160" w:after="60"/>` },
  { id: 'BriefingSilence', name: 'Briefing Silence', type: 'paragraph', builtIn: false, basedOn: 'BodyText', run: '<w:i/><w:iCs/><w:color w:val="595959"/>' },
  { id: 'ListBullet', name: 'List Bullet', type: 'paragraph', builtIn: true, basedOn: 'Normal', paragraph: '<w:keepLines/><w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/>' },
  { id: 'ListNumber', name: 'List Number', type: 'paragraph', builtIn: true, basedOn: 'Normal', paragraph: '<w:keepLines/><w:spacing w:after="60"/>' },
  { id: 'ListContinue', name: 'List Continue', type: 'paragraph', builtIn: true, basedOn: 'Normal', paragraph: '<w:keepLines/><w:spacing w:after="40"/><w:ind w:left="357"/>' },
  { id: 'BriefingTableText', name: 'Briefing Table Text', type: 'paragraph', builtIn: false, basedOn: 'Normal', paragraph: '<w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/>', run: '<w:sz w:val="18"/><w:szCs w:val="18"/>' },
  { id: 'BriefingTableHead', name: 'Briefing Table Head', type: 'paragraph', builtIn: false, basedOn: 'BriefingTableText', paragraph: '<w:keepNext/>', run: '<w:b/><w:bCs/>' },
  { id: 'Header', name: 'header', type: 'paragraph', builtIn: true, basedOn: 'Normal', paragraph: '<w:spacing w:after="0"/>', run: '<w:color w:val="404040"/><w:sz w:val="16"/><w:szCs w:val="16"/>' },
  { id: 'Footer', name: 'footer', type: 'paragraph', builtIn: true, basedOn: 'Normal', paragraph: '<w:spacing w:after="0"/><w:jc w:val="center"/>', run: '<w:color w:val="404040"/><w:sz w:val="16"/><w:szCs w:val="16"/>' },
  { id: 'BriefingMarking', name: 'Briefing Marking', type: 'paragraph', builtIn: false, basedOn: 'Header', paragraph: '<w:spacing w:after="60"/><w:jc w:val="center"/>', run: '<w:b/><w:bCs/><w:caps/><w:color w:val="000000"/><w:sz w:val="20"/><w:szCs w:val="20"/>' },
  { id: 'FootnoteText', name: 'footnote text', type: 'paragraph', builtIn: true, basedOn: 'Normal', paragraph: '<w:spacing w:after="20" w:line="240" w:lineRule="auto"/>', run: '<w:sz w:val="16"/><w:szCs w:val="16"/>' },
  { id: 'FootnoteReference', name: 'footnote reference', type: 'character', builtIn: true, basedOn: 'DefaultParagraphFont', run: '<w:vertAlign w:val="superscript"/>' },
  { id: 'BriefingRecord', name: 'Briefing Record', type: 'character', builtIn: false, basedOn: 'DefaultParagraphFont', run: '<w:rFonts w:ascii="Cambria" w:hAnsi="Cambria" w:eastAsia="MS Mincho" w:cs="Times New Roman"/>' },
  { id: 'BriefingTable', name: 'Briefing Table', type: 'table', builtIn: false, basedOn: 'TableNormal', more: tableProperties() },
] as const satisfies readonly WordStyle[]

export type WordStyleId = (typeof wordStyles)[number]['id']

/** Hairlines between rows, a firmer one under the head. */
function tableProperties(): string {
  const line = (side: string, size: number, colour: string): string => `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`
  return `<w:tblPr><w:tblBorders>${line('top', 6, '808080')}${line('bottom', 6, '808080')}${line('insideH', 4, 'BFBFBF')}</w:tblBorders><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr>` +
    '<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="404040"/></w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/></w:tcPr></w:tblStylePr>'
}
