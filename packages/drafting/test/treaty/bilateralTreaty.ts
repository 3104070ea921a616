/** An invented treaty between two invented States, whole: nothing to say against it. */
export const bilateralTreaty = `TREATY ON THE WATERS OF THE RIVER SALL

Norland and Belmark, hereinafter referred to as "the Parties",
Wishing to share the waters of the River Sall in good neighbourliness,
Have agreed as follows:

Article 1
Use of terms
For the purposes of this Treaty, "Commission" means the body set up under Article 3.

Article 2
Sharing of waters
1. Each Party shall release at least 40 cubic metres a second at the gauge of Tarn Bridge.
2. In a dry year the Parties shall share the shortfall equally.

Article 3
The Commission
1. The Parties hereby set up a Commission of six members.
2. The Commission shall meet within thirty days of the entry into force of this Treaty.

Article 4
Relation to other treaties
This Treaty does not affect the rights and obligations of the Parties under other treaties in force between them.

Article 5
Settlement of disputes
Any dispute over the interpretation or application of this Treaty shall be settled by negotiation and, where that fails within six months, by arbitration.

Article 6
Amendment
This Treaty may be amended by written agreement of the Parties.

Article 7
Duration and termination
1. This Treaty is concluded for an unlimited period.
2. Either Party may terminate it by notice in writing; it ends twelve months after receipt of the notice.

Article 8
Ratification and entry into force
1. This Treaty is subject to ratification.
2. It shall enter into force thirty days after the exchange of the instruments of ratification, which shall take place at Port Callis.

Article 9
Registration
After its entry into force Norland shall register this Treaty with the Secretariat of the United Nations under Article 102 of the Charter.

IN WITNESS WHEREOF the undersigned, duly authorized, have signed this Treaty.
DONE at Hollin on 12 March 2027 in two originals, each in the English and French languages, both texts being equally authentic.

For Norland                                  For Belmark
`
