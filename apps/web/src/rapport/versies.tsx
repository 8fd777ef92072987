import { type ReactNode, useState } from 'react';
import { useLees } from '../api/lees.js';
import { adres, type Schema } from '../api/verzoek.js';
import { Badge } from '../componenten/badge.js';
import { Geladen } from '../componenten/geladen.js';
import { Keuzelijst } from '../componenten/keuzelijst.js';
import { Tabel } from '../componenten/tabel.js';
import { Tijd } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { woord } from '../woorden/woorden.js';
import { RapportVerschil } from './rapport-verschil.js';

type Versie = Schema['RapportVersieDto'];
const naamVan = ({ ronde, versie }: Versie): string => `Ronde ${ronde}, versie ${versie}`;

/** Every version that was ever fixed, each to be read, and what differs between two of them. */
export function Versies({ toetsingId }: { readonly toetsingId: string }): ReactNode {
  const versies = useLees('/toetsingen/{toetsingId}/rapporten', { delen: { toetsingId } });
  return (
    <Geladen van={versies}>
      {(lijst) =>
        lijst.length === 0 ? null : (
          <Vlak titel="Versies van het rapport">
            <div className="its-stapel">
              <Tabel
                titel="Versies van het rapport"
                rijen={lijst}
                sleutel={({ id }) => id}
                kolommen={[
                  { naam: 'Versie', kop: true, cel: naamVan },
                  { naam: 'Vastgesteld', cel: ({ vastgesteldOp }) => <Tijd op={vastgesteldOp} /> },
                  { naam: 'Stand', cel: ({ stand }) => <Badge kleur={stand === 'GELDEND' ? 'goed' : 'stil'}>{woord(stand)}</Badge> },
                  {
                    naam: 'Bestand',
                    cel: (versie) => (
                      <a
                        className="nl-link"
                        href={adres('/toetsingen/{toetsingId}/rapporten/{rapportId}/pdf', { toetsingId, rapportId: versie.id })}
                        download
                      >
                        Pdf<span className="its-alleen-lezen"> van {naamVan(versie).toLowerCase()}</span>
                      </a>
                    ),
                  },
                ]}
              />
              {lijst.length > 1 ? <Vergelijk toetsingId={toetsingId} versies={lijst} /> : null}
            </div>
          </Vlak>
        )
      }
    </Geladen>
  );
}

function Vergelijk({ toetsingId, versies }: { readonly toetsingId: string; readonly versies: readonly Versie[] }): ReactNode {
  const opTijd = [...versies].sort((a, b) => a.vastgesteldOp.localeCompare(b.vastgesteldOp));
  const uit = opTijd.map((versie): readonly [string, string] => [versie.id, naamVan(versie)]);
  const [van, zetVan] = useState(opTijd.at(-2)?.id ?? '');
  const [naar, zetNaar] = useState(opTijd.at(-1)?.id ?? '');
  return (
    <section aria-labelledby="vergelijk">
      <h3 id="vergelijk">Wat er verschilt</h3>
      <div className="its-rij">
        <Keuzelijst naam="Van" uit={uit} waarde={van} zet={zetVan} />
        <Keuzelijst naam="Naar" uit={uit} waarde={naar} zet={zetNaar} />
      </div>
      <RapportVerschil toetsingId={toetsingId} van={van} naar={naar} />
    </section>
  );
}
