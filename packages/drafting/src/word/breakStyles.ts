/**
 * Character styles that say which character a line break stands for. As elements of their own neither would come back: Word and LibreOffice make a plain line break
 * of a carriage return, and LibreOffice divides the paragraph at a page break.
 */
export const breakStyles = [
  { character: '\r', id: 'CarriageReturn', name: 'Carriage return' },
  { character: '\f', id: 'FormFeed', name: 'Form feed' },
] as const
