import { type ReactNode, useState } from 'react';
import { useLees } from '../api/lees.js';
import { adres, type Schema, verzoek } from '../api/verzoek.js';
import { Badge } from '../componenten/badge.js';
import { bewaarBestand } from '../componenten/bewaar-bestand.js';
import { Geladen } from '../componenten/geladen.js';
import { Knop } from '../componenten/knop.js';
import { FoutMelding } from '../componenten/melding.js';
import { Tabel } from '../componenten/tabel.js';
import { dagenTot, Tijd } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { woord } from '../woorden/woorden.js';

const JAAR = 365;
type Recht = Schema['RechtDto'];
const langNiet = ({ laatstGebruiktOp, sinds }: Recht): boolean => {
  const laatst = laatstGebruiktOp ?? sinds;
  return laatst !== null && -dagenTot(laatst) > JAAR;
};

/** For the yearly review: each function of each person. What nobody used for a year is marked. */
export function Rechtenoverzicht(): ReactNode {
  const rechten = useLees('/rechtenoverzicht');
  return (
    <Vlak titel="Functies van iedereen" rechts={<AlsBestand />}>
      <p className="its-zacht">
        Kijk dit elk jaar na. Een functie die een jaar niet is gebruikt, is misschien niet meer nodig: vraag het en trek haar dan in.
      </p>
      <Geladen van={rechten}>
        {(lijst) => (
          <Tabel
            titel="Rechtenoverzicht"
            rijen={lijst}
            sleutel={({ persoonId, rol }) => `${persoonId}/${rol}`}
            kolommen={[
              { naam: 'Naam', kop: true, cel: ({ naam }) => naam ?? 'Zonder naam' },
              { naam: 'Functie', cel: ({ rol }) => woord(rol) },
              {
                naam: 'Laatst gebruikt',
                cel: (recht) => (
                  <>
                    {recht.laatstGebruiktOp === null ? 'Nog niet' : <Tijd op={recht.laatstGebruiktOp} />}{' '}
                    {langNiet(recht) ? <Badge kleur="let-op">Langer dan een jaar</Badge> : null}
                  </>
                ),
              },
              { naam: 'Sinds', cel: ({ sinds }) => (sinds === null ? 'Onbekend' : <Tijd op={sinds} />) },
              { naam: 'Gegeven door', cel: ({ gegevenDoor }) => gegevenDoor ?? 'Bij de installatie' },
              { naam: 'Geblokkeerd', cel: ({ geblokkeerd }) => (geblokkeerd ? <Badge kleur="fout">Geblokkeerd</Badge> : 'Nee') },
            ]}
          />
        )}
      </Geladen>
    </Vlak>
  );
}

/** The same for a spreadsheet. */
function AlsBestand(): ReactNode {
  const [fout, zetFout] = useState<unknown>();
  const haal = async (): Promise<void> => {
    const antwoord = await verzoek(adres('/rechtenoverzicht'), { koppen: { accept: 'text/csv' } });
    bewaarBestand(await antwoord.blob(), 'rechtenoverzicht.csv');
  };
  return (
    <div>
      <Knop
        onClick={() => {
          zetFout(undefined);
          haal().catch(zetFout);
        }}
      >
        Download als CSV
      </Knop>
      <FoutMelding fout={fout} />
    </div>
  );
}
