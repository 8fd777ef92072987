import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { Badge, type Kleur } from '../componenten/badge.js';
import { BuitenLink } from '../componenten/buiten-link.js';
import { Geladen } from '../componenten/geladen.js';
import { Tabel } from '../componenten/tabel.js';
import { Tijd, vandaag } from '../componenten/tijd.js';
import { Verwijder } from '../componenten/verwijder.js';
import { Vlak } from '../componenten/vlak.js';
import { Handeling, useHandelingen } from '../formulier/handelingen.js';
import { keuzeWoord, woord } from '../woorden/woorden.js';
import { BronRegels, useBronSoorten } from './bron-regels.js';
import { Afzien, laatsteStap, StapStand } from './stap-stand.js';

const MATCH: Readonly<Record<string, Kleur>> = { ZEKER: 'goed', WAARSCHIJNLIJK: 'info', ONZEKER: 'let-op' };

interface Props {
  readonly toetsing: Schema['Toetsing'];
  readonly stappen: readonly Schema['Stap'][];
}

/** Every public source that was looked at: where, when, for what, and what it said. */
export function Bronnenregister({ toetsing, stappen }: Props): ReactNode {
  const { toetsingId } = toetsing;
  const bronnen = useLees('/toetsingen/{toetsingId}/bronbevindingen', { delen: { toetsingId } });
  const handelingen = useHandelingen(toetsingId);
  const soorten = useBronSoorten(toetsing);
  const stap = laatsteStap(stappen, 'BRONONDERZOEK');
  const weg = handelingen.get('verwijderBronbevinding')?.mogelijk === true;
  return (
    <Vlak titel="Openbare bronnen" rechts={<StapStand stap={stap} />}>
      <div className="its-stapel">
        <BronRegels toetsing={toetsing} />
        <Geladen van={bronnen}>
          {(lijst) => (
            <Tabel
              titel="Register van geraadpleegde bronnen"
              leeg="Er staat nog geen bron in het register."
              rijen={lijst}
              sleutel={({ id }) => id}
              kolommen={[
                { naam: 'Nr', cel: ({ nummer }) => nummer },
                { naam: 'Bron', kop: true, cel: (bron) => <Vindplaats bron={bron} /> },
                { naam: 'Gezocht op', cel: ({ zoekvraag }) => zoekvraag },
                {
                  naam: 'Wat er staat en waarom dat telt',
                  cel: ({ feit, relevantie }) => (
                    <div className="its-cel-breed">
                      <p className="its-tekst">{feit}</p>
                      <p className="its-tekst its-zacht">{relevantie}</p>
                    </div>
                  ),
                },
                {
                  naam: 'Over de kandidaat?',
                  cel: ({ persoonsmatch }) => (
                    <>
                      <Badge kleur={MATCH[persoonsmatch] ?? 'stil'}>{keuzeWoord('persoonsmatch', persoonsmatch)}</Badge>
                      {persoonsmatch === 'ONZEKER' ? <div className="its-klein its-zacht">Telt niet mee in een bevinding.</div> : null}
                    </>
                  ),
                },
                ...(weg
                  ? [
                      {
                        naam: 'Verwijderen',
                        cel: ({ id, nummer, bron }: Schema['BronbevindingDto']) => (
                          <Verwijder
                            code="verwijderBronbevinding"
                            wat={`bron ${nummer}`}
                            delen={{ toetsingId, bronbevindingId: id }}
                            uitleg={`Bron ${nummer} (${bron}) verdwijnt uit het register.`}
                          />
                        ),
                      },
                    ]
                  : []),
              ]}
            />
          )}
        </Geladen>
        <div>
          <Handeling
            code="legBronbevindingVast"
            knop="Bron toevoegen"
            mogelijk={handelingen.get('legBronbevindingVast')}
            delen={{ toetsingId }}
            begin={{ datum: vandaag() }}
            keuzes={{ bronSoort: soorten.map((soort) => ({ waarde: soort, naam: woord(soort) })) }}
          />
          <Handeling
            code="rondBronOnderzoekAf"
            knop="Openbare bronnen afronden"
            mogelijk={handelingen.get('rondBronOnderzoekAf')}
            delen={{ toetsingId }}
            begin={{ bijzondereTreffersVerwijderd: 0 }}
          />
          <Afzien toetsingId={toetsingId} stap={stap} knop="Geen openbare bronnen raadplegen" />
        </div>
      </div>
    </Vlak>
  );
}

/** Where it was found, with a link where there is one. */
function Vindplaats({ bron: { bron, bronSoort, url, datum } }: { readonly bron: Schema['BronbevindingDto'] }): ReactNode {
  return (
    <div className="its-cel-smal">
      <BuitenLink naar={url}>{bron}</BuitenLink>
      <div className="its-klein its-zacht its-gewoon">
        {woord(bronSoort)}, <Tijd op={datum} />
      </div>
    </div>
  );
}
