/** A bill as a parliament might publish it, in a prefix of its own: hierarchy, quoted text, a list, a table, notes, references, amendments. Invented. */
export const others = `<?xml version="1.0" encoding="UTF-8"?>
<an:akomaNtoso xmlns:an="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
  <an:bill name="bill">
    <an:meta>
      <an:identification source="#desk"><an:FRBRWork/></an:identification>
      <an:references source="#desk">
        <an:TLCOrganization eId="committee" href="/o/committee" showAs="Committee on Rivers"/>
        <an:TLCPerson eId="clerk" href="/p/clerk" showAs="The Clerk"/>
      </an:references>
      <an:notes source="#desk"><an:note eId="n1"><an:p>Not yet in force.</an:p></an:note></an:notes>
    </an:meta>
    <an:preface><an:p><an:docTitle>Bill on the
      crossing of rivers</an:docTitle></an:p></an:preface>
    <an:body>
      <an:chapter eId="chp_1">
        <an:num>Chapter 1</an:num>
        <an:heading>Ferries</an:heading>
        <an:article eId="art_1">
          <an:num>Article 1</an:num>
          <an:paragraph eId="art_1__para_1">
            <an:num>1.</an:num>
            <an:intro><an:p>A ferry <an:del refersTo="#committee">may</an:del><an:ins refersTo="#committee">shall</an:ins> carry<an:authorialNote marker="1" refersTo="#clerk"><an:p>Wording of the
              old act.</an:p></an:authorialNote>:</an:p></an:intro>
            <an:point eId="a"><an:num>(a)</an:num><an:content><an:p>persons;</an:p></an:content></an:point>
            <an:point eId="b"><an:num>(b)</an:num><an:content><an:p><an:i>bicycles</an:i> under <an:ref href="#art_2">article 2</an:ref>.</an:p></an:content></an:point>
          </an:paragraph>
          <an:paragraph eId="art_1__para_2"><an:num>2.</an:num></an:paragraph>
        </an:article>
        <an:article eId="art_2">
          <an:num>Article 2</an:num><an:heading>Fares<an:noteRef href="#n1"/></an:heading>
          <an:content>
            <an:p>Fares are these:<an:eol/>in coins only</an:p>
            <an:blockList eId="l1"><an:listIntroduction>One pays</an:listIntroduction><an:item eId="i1"><an:num>i.</an:num><an:p>by day</an:p></an:item></an:blockList>
            <an:ul><an:li>children nothing</an:li></an:ul>
            <an:ol><an:li>first</an:li><an:li><an:p>second</an:p></an:li></an:ol>
            <an:table><an:tr><an:th><an:p>Who</an:p></an:th><an:th><an:p>Fare</an:p></an:th></an:tr><an:tr><an:td><an:p>Adults</an:p></an:td><an:td/><an:td><an:p>2</an:p><an:p>coins</an:p></an:td></an:tr></an:table>
            <an:p>The words <an:mod><an:quotedText startQuote="“" endQuote="”">by night</an:quotedText></an:mod> are struck.</an:p>
            <an:p status="removed">An old line.</an:p>
            <an:p><an:img src="map.png"/></an:p>
          </an:content>
        </an:article>
      </an:chapter>
    </an:body>
  </an:bill>
</an:akomaNtoso>`
