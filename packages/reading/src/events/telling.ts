/** Verbs by which somebody is told to have spoken, as part of a regular expression. */
export const telling = 'said|says|told|added|adding|noted|noting|stressed|stressing|stated|indicated|announced|explained|recalled|replied|argued|reported|reporting|pointed out|underlined|confirmed'
