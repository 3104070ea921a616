const list = (words: string): readonly string[] => words.trim().split(/\s+/)

const he = list('mr sir lord monsieur señor herr shri alhaji monsignor father sheikh')
const she = list('mrs ms miss madam mme dame lady baroness frau smt')
const either = list('dr prof professor hon honourable honorable rev reverend pastor bishop archbishop cardinal ayatollah datuk dato tan ratu')
const ranks = list(`capt captain col colonel lt lieutenant gen general maj major brig brigadier adm admiral sgt sergeant cmdr commander marshal
  lieutenant-general major-general brigadier-general vice-admiral`)

/** Titles that stand before a name and are no part of it, in lower case and without a full stop. */
export const honorifics = {
  he,
  she,
  /** That say nothing of which pronoun goes with the name. */
  courtesy: [...he, ...she, ...either],
  ranks,
  /** Of those who reign: they stay with the name. */
  crowned: { he: list('king prince emir'), she: list('queen princess') },
  /** Offices and callings by which a person is addressed. */
  offices: list(`magistrate judge justice rep representative sen senator gov governor amb ambassador minister vice-minister president premier chancellor
    secretary congressman congresswoman councillor councilor spokesman spokeswoman envoy barrister advocate engineer eng`),
} as const
