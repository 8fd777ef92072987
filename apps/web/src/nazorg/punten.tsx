import type { ReactNode } from 'react';
import { NAZORG_PUNT_TAAK, nazorgPunten } from '#domain/nazorg/nazorg-punt.js';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { Badge } from '../componenten/badge.js';
import { Geladen } from '../componenten/geladen.js';
import { overHoeveel, Tijd } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { Handeling, type Handelingen } from '../formulier/handelingen.js';

const WAT: Readonly<Record<string, { readonly naam: string; readonly gedaan: string }>> = {
  NEVENFUNCTIES: { naam: 'Nevenfuncties publiceren', gedaan: 'De nevenfuncties zijn gepubliceerd' },
  GEDRAGSCODE: { naam: 'Gedragscode ontvangen', gedaan: 'De gedragscode is ontvangen' },
  BES_VERKLARING: { naam: 'Verklaring over belangen afleggen', gedaan: 'De verklaring is afgelegd' },
};

/** What must be seen to after a benoeming besides the measures. That it was done is kept, what it says is not. */
export function Punten({ toetsing, handelingen }: { readonly toetsing: Schema['Toetsing']; readonly handelingen: Handelingen }): ReactNode {
  const { toetsingId, bestuurslaag } = toetsing;
  const taken = useLees('/toetsingen/{toetsingId}/taken', { delen: { toetsingId }, uit: !toetsing.inzagen.includes('PLANNING') });
  return (
    <Vlak titel="Na de benoeming">
      <p>Hier staat alleen dát dit is gedaan. Wat u publiceert of verklaart, bewaren wij niet.</p>
      <Geladen van={taken}>
        {(open) => (
          <ul className="its-lijst">
            {nazorgPunten(bestuurslaag).map((punt) => {
              const taak = open.find(({ soort }) => soort === NAZORG_PUNT_TAAK[punt]);
              return (
                <li key={punt}>
                  <div className="its-rij">
                    <strong>{WAT[punt]?.naam}</strong>
                    <Badge kleur={taak === undefined ? 'goed' : taak.teLaat ? 'fout' : 'info'}>
                      {taak === undefined
                        ? 'Gedaan'
                        : taak.teLaat
                          ? 'Te laat'
                          : taak.uiterlijk === null
                            ? 'Open'
                            : overHoeveel(taak.uiterlijk)}
                    </Badge>
                  </div>
                  {taak?.uiterlijk == null ? null : (
                    <div className="its-klein its-zacht">
                      Uiterlijk <Tijd op={taak.uiterlijk} />
                    </div>
                  )}
                  {taak === undefined ? null : (
                    <Handeling
                      code="rondNazorgPuntAf"
                      mogelijk={handelingen.get('rondNazorgPuntAf')}
                      delen={{ toetsingId }}
                      vast={{ punt }}
                      knop={WAT[punt]?.gedaan ?? 'Gedaan'}
                    />
                  )}
                </li>
              );
            })}
          </ul>
        )}
      </Geladen>
    </Vlak>
  );
}
