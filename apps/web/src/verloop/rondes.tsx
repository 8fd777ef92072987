import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import { Badge, type Kleur } from '../componenten/badge.js';
import { Geladen } from '../componenten/geladen.js';
import { Tijd } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import type { Schema } from '../api/verzoek.js';
import { woord } from '../woorden/woorden.js';

const CONCLUSIE: Readonly<Record<Schema['RondeDto']['conclusie'], readonly [naam: string, kleur: Kleur]>> = {
  GEEN: ['Nog geen conclusie', 'stil'],
  GELDEND: ['De conclusie geldt', 'goed'],
  VERVALLEN: ['De conclusie is vervallen', 'let-op'],
};

/** The rounds of a case and whether the conclusion of each still counts; nothing as long as there is one. */
export function Rondes({ toetsing }: { readonly toetsing: Schema['Toetsing'] }): ReactNode {
  const { toetsingId, ronde: nu } = toetsing;
  const rondes = useLees('/toetsingen/{toetsingId}/rondes', { delen: { toetsingId }, uit: nu < 2 });
  const heropening = useLees('/toetsingen/{toetsingId}/heropening', {
    delen: { toetsingId },
    uit: nu < 2 || !toetsing.inzagen.includes('HEROPENING'),
  });
  if (nu < 2) return null;
  return (
    <Vlak titel="Rondes">
      <Geladen van={rondes}>
        {(lijst) => (
          <ol className="its-lijst">
            {lijst.map(({ ronde, begonnenOp, reden, opnieuw, conclusie }) => (
              <li key={ronde} className="its-taak">
                <div>
                  <strong>Ronde {ronde}</strong>
                  {reden === null ? '' : `: ${woord(reden).toLowerCase()}`}
                  {ronde === nu && heropening.data !== undefined ? <p className="its-tekst">{heropening.data.toelichting}</p> : null}
                  <div className="its-klein its-zacht">
                    {begonnenOp === null ? 'Nog niet begonnen' : <Tijd op={begonnenOp} />}
                    {opnieuw.length === 0 ? '' : ` · opnieuw gedaan: ${opnieuw.map((deel) => woord(deel).toLowerCase()).join(', ')}`}
                  </div>
                </div>
                <Badge kleur={CONCLUSIE[conclusie][1]}>{CONCLUSIE[conclusie][0]}</Badge>
              </li>
            ))}
          </ol>
        )}
      </Geladen>
    </Vlak>
  );
}
