import { type ReactNode, useState } from 'react';
import { Badge } from '../componenten/badge.js';
import { Vink } from '../componenten/keuze-kaart.js';
import { Melding } from '../componenten/melding.js';
import { Tijd } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import type { DeelProps } from '../toetsing/onderdelen.js';
import { heeftInhoud, laatsteAntwoord, type Lijst } from './antwoorden.js';
import { Beoordelen } from './beoordelen.js';
import { VerbodenTekst } from './verboden-tekst.js';
import { VraagAntwoord } from './vraag-antwoord.js';

/** The answers for who works on the case: what is to be talked about on top, then per part; and the judgement whether they are complete. */
export function Lezen({ toetsing, lijst }: DeelProps & { readonly lijst: Lijst }): ReactNode {
  const [alleenInhoud, zetAlleenInhoud] = useState(false);
  if (lijst.ingediendOp === null)
    return (
      <Vlak titel="Nog niet ingediend">
        <p>De kandidaat vult de vragenlijst in. U leest de antwoorden zodra die zijn ingediend.</p>
        <p className="its-zacht">
          {lijst.voortgang.klaar} van {lijst.voortgang.verplicht} verplichte vragen beantwoord.
        </p>
      </Vlak>
    );
  const getoond = lijst.vragen.filter(({ code }) => !alleenInhoud || heeftInhoud(laatsteAntwoord(lijst, code)));
  return (
    <div className="its-raster its-raster--twee">
      <div className="its-stapel">
        {lijst.secties.map(({ code, titel }) => {
          const vragen = getoond.filter(({ sectie }) => sectie === code);
          return vragen.length === 0 ? null : (
            <Vlak key={code} titel={`${code}. ${titel}`}>
              {vragen.map((vraag) => (
                <VraagAntwoord
                  key={vraag.code}
                  vraag={vraag}
                  lijst={lijst}
                  rechts={(aanvulling, antwoord) => (
                    <VerbodenTekst toetsingId={toetsing.toetsingId} vraag={vraag.code} aanvulling={aanvulling} antwoord={antwoord} />
                  )}
                />
              ))}
            </Vlak>
          );
        })}
      </div>
      <div className="its-stapel its-naast">
        <Vlak titel="Stand">
          <p>
            Ingediend op <Tijd op={lijst.ingediendOp} />.
            {lijst.aanvullingen.length === 0
              ? ''
              : ` ${lijst.aanvullingen.length === 1 ? 'Eén aanvulling' : `${lijst.aanvullingen.length} aanvullingen`}.`}
          </p>
          <Vink naam="Toon alleen antwoorden met een toelichting, keuze of regels" aan={alleenInhoud} zet={zetAlleenInhoud} />
        </Vlak>
        {lijst.agendapunten.length === 0 ? null : (
          <Vlak titel="Bespreken in het gesprek" rechts={<Badge kleur="info">{String(lijst.agendapunten.length)}</Badge>}>
            <ul className="its-lijst">
              {lijst.agendapunten.map(({ vraag, tekst }) => (
                <li key={vraag}>
                  <a className="nl-link" href={`#vraag-${vraag}`}>
                    {vraag}
                  </a>{' '}
                  {tekst}
                </li>
              ))}
            </ul>
            <p className="its-klein its-zacht">De kandidaat koos zelf om dit in het gesprek te bespreken. Dat is geen bevinding.</p>
          </Vlak>
        )}
        <Beoordelen toetsing={toetsing} lijst={lijst} />
        {lijst.toelichtingen.length === 0 ? null : (
          <Melding titel="Eerder gevraagd om aan te vullen">
            <ul className="its-waarom">
              {lijst.toelichtingen.map((tekst) => (
                <li key={tekst} className="its-tekst">
                  {tekst}
                </li>
              ))}
            </ul>
          </Melding>
        )}
      </div>
    </div>
  );
}
