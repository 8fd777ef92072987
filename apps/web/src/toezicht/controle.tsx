import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import { Feiten } from '../componenten/feiten.js';
import { Geladen } from '../componenten/geladen.js';
import { Tabel } from '../componenten/tabel.js';
import { Tijd } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import type { DeelProps } from '../toetsing/onderdelen.js';
import { keuzeWoord, woord } from '../woorden/woorden.js';

/** What can be checked of a case without opening anything: codes, counts and the hashes of its reports. */
export function Controle({ toetsing: { toetsingId } }: DeelProps): ReactNode {
  const controle = useLees('/toetsingen/{toetsingId}/controle', { delen: { toetsingId } });
  return (
    <Geladen van={controle}>
      {({ medewerking, vogStatus, rapporten, maatregelen }) => (
        <div className="its-raster its-raster--half">
          <Vlak titel="Zonder iets te openen">
            <Feiten
              van={[
                ['Medewerking', medewerking === null ? 'Nog niet gekozen' : woord(medewerking)],
                ['VOG', keuzeWoord('vogStatus', vogStatus)],
                ...maatregelen.map(({ status, aantal }): readonly [string, string] => [
                  `Maatregelen: ${woord(status).toLowerCase()}`,
                  String(aantal),
                ]),
              ]}
            />
          </Vlak>
          <Vlak titel="Vastgestelde rapporten">
            <Tabel
              titel="Vastgestelde rapporten"
              rijen={rapporten}
              sleutel={({ hash }) => hash}
              leeg="Er is nog geen rapport vastgesteld."
              kolommen={[
                { naam: 'Rapport', kop: true, cel: ({ ronde, versie }) => `Ronde ${ronde}, versie ${versie}` },
                { naam: 'Vastgesteld', cel: ({ vastgesteldOp }) => <Tijd op={vastgesteldOp} /> },
                { naam: 'Kenmerk (SHA-256)', cel: ({ hash }) => <span className="its-kenmerk">{hash}</span> },
              ]}
            />
          </Vlak>
        </div>
      )}
    </Geladen>
  );
}
