import { type ReactNode, useState } from 'react';
import { Knop } from '../componenten/knop.js';
import { Melding } from '../componenten/melding.js';
import { AntwoordTekst } from './antwoord-tekst.js';
import type { Lijst } from './antwoorden.js';
import { onbewaardVan, vergeetBewaarder } from './use-bewaarder.js';

/** What was still being typed in this window when the questionnaire was submitted in another: it did not go, and it is not thrown away. */
export function NietMeegegaan({ toetsingId, lijst }: { readonly toetsingId: string; readonly lijst: Lijst }): ReactNode {
  const [rest, zetRest] = useState(() => onbewaardVan(toetsingId));
  const codes = Object.keys(rest);
  if (codes.length === 0) return null;
  return (
    <Melding toon="warning" titel="Dit typte u nog, maar het is niet ingediend" meteen>
      {lijst.vragen
        .filter(({ code }) => codes.includes(code))
        .map((vraag) => (
          <div key={vraag.code}>
            <p>
              <strong>{vraag.code}</strong> {vraag.tekst}
            </p>
            <AntwoordTekst vraag={vraag} antwoord={rest[vraag.code]} />
          </div>
        ))}
      <p>Moet dit er nog bij? Kies dan bij die vraag ‘Vul aan’.</p>
      <Knop
        onClick={() => {
          vergeetBewaarder(toetsingId);
          zetRest({});
        }}
      >
        Dit is niet meer nodig
      </Knop>
    </Melding>
  );
}
