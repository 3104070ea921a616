import { bodyNouns } from './bodyNouns.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words that make up titles and offices. `heads` can stand for the person; `parts` only beside a head; `collective` name bodies. */
export const officeWords = {
  heads: set(`minister president premier chancellor secretary ambassador envoy negotiator spokesman spokeswoman spokesperson director chairman chairwoman
    chair chairperson head chief leader general commissioner governor senator representative delegate diplomat official commander king queen prince emir sultan pope
    judge mediator coordinator adviser advisor undersecretary under-secretary speaker lawmaker congressman congresswoman professor analyst expert economist
    researcher historian scholar mayor admiral colonel major captain lieutenant sergeant doctor founder editor author president-elect counterpart attorney
    lawyer consul rapporteur moderator prime-minister vice-president co-chair facilitator candidate member fellow deputy patriarch bishop archbishop sheikh ayatollah
    executive manager officer nominee host correspondent pollster strategist aide
    ministers presidents leaders envoys negotiators diplomats counterparts officials secretaries premiers deputies`),
  parts: set(`prime foreign defence defense vice deputy assistant chief first senior special former then acting ex-president interior finance trade energy economy
    environment fisheries transport transportation agriculture health education justice security national permanent executive high top lead leading press state
    ministry government cabinet presidential council political international newly outgoing incoming under general opposition party committee commission parliamentary
    kremlin white house department office delegation mission north south affairs external home commerce water infrastructure culture labour labor industry
    un eu nato union nations united european democratic republican us u.s. u.n. the late exiled veteran coast guard army navy police military nuclear climate`),
  honorifics: set('mr mr. mrs mrs. ms ms. dr dr. prof prof. sir dame lord lady baroness rev. gen gen. col col. lt. maj. capt. sgt. sen sen. rep rep. gov gov. pres. amb. monsignor father sheikh mme m. herr frau señor'),
  collective: new Set([...bodyNouns.state, ...bodyNouns.offices, ...bodyNouns.associations, ...bodyNouns.firms, 'newspaper', 'daily',
    ...set('kremlin delegation presidency cabinet authorities side campaign house senate congress')]),
} as const
