/** Elements of Akoma Ntoso 3.0 (and 2.0) that stand within a line; every other begins one. */
export const inlineNames: ReadonlySet<string> = new Set((
  'ref mref rref mod mmod rmod remark recordedTime vote outcome ins del omissis embeddedText opinion placeholder fillIn decoration noteRef eop marker img '
  + 'b i a u sub sup abbr span inline quotedText date time person organization concept object event location process role term def quantity entity '
  + 'courtType neutralCitation party judge lawyer signature argument affectedDocument relatedDocument change docType docTitle docNumber docProponent docDate '
  + 'legislature session shortTitle docAuthority docPurpose docCommittee docIntroducer docStage docStatus docJurisdiction docketNumber docketNo from'
).split(' '))
