/** An invented convention among several States, whole: nothing to say against it. */
export const multilateralConvention = `CONVENTION ON THE STORM GULF

The States Parties to this Convention,
Recalling the conference held at Hollin, which adopted the text of this Convention,
Have agreed as follows:

Article 1
Duty of warning
1. Each Party shall warn the others of a storm within three hours.
2. The Storm Centre shall keep a register of warnings and publish it each year.

Article 2
Other obligations
This Convention shall not affect obligations of the Parties under earlier agreements that are compatible with it.

Article 3
Disputes
Disputes concerning the interpretation or application of this Convention shall be settled by the means that the Parties to them choose.

Article 4
Amendments
1. Any Party may propose an amendment.
2. An amendment enters into force for those that have accepted it ninety days after two thirds of the Parties have done so.

Article 5
Signature, ratification and accession
1. This Convention is open for signature by all coastal States of the Storm Gulf until 31 December 2027.
2. It is subject to ratification, acceptance or approval.
3. Any State may accede to it after that day.
4. Instruments shall be deposited with the Government of Norland, which is the depositary.

Article 6
Reservations
No reservations may be made to this Convention.

Article 7
Entry into force
1. This Convention shall enter into force on the thirtieth day after the deposit of the third instrument of ratification, acceptance, approval or accession.
2. For each State that consents to be bound thereafter, it shall enter into force on the thirtieth day after the deposit of its instrument.

Article 8
Duration and withdrawal
1. This Convention shall remain in force indefinitely.
2. A Party may withdraw from this Convention by a notification to the depositary, with effect six months after its receipt.

Article 9
Registration
The depositary shall register this Convention with the United Nations.

Article 10
Authentic texts
The original of this Convention, of which the Arabic, English and French texts are equally authentic, shall be deposited with the Government of Norland.

IN WITNESS WHEREOF the undersigned, being duly authorized by their Governments, have signed this Convention.
DONE at Hollin on 12 March 2027 in a single original.

For Norland
For Belmark
For Sarland
`
