import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import { heeft, useIk } from '../app/ik.js';
import { Geladen } from '../componenten/geladen.js';
import { Tabel } from '../componenten/tabel.js';
import { dag, Tijd, vandaag } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { HandelingKnop } from '../formulier/handeling-knop.js';
import { UitvouwFormulier } from '../formulier/uitvouw-formulier.js';

/** Days on which the organisation is closed, the coming ones first; the beheerder keeps them. */
export function VrijeDagen(): ReactNode {
  const dagen = useLees('/vrije-dagen');
  const beheert = heeft(useIk(), 'BEHEERDER');
  return (
    <div className="its-stapel">
      <Vlak titel="Dagen waarop u dicht bent">
        <p className="its-zacht">Feestdagen staan er al in. Hier staan alleen de dagen die daarbij komen.</p>
        <Geladen van={dagen}>
          {(lijst) => (
            <Tabel
              titel="Vrije dagen"
              rijen={[...lijst].sort((a, b) => volgorde(a.datum).localeCompare(volgorde(b.datum)))}
              sleutel={({ datum }) => datum}
              leeg="Er zijn geen eigen vrije dagen."
              kolommen={[
                { naam: 'Dag', kop: true, cel: ({ datum }) => <Tijd op={datum} /> },
                { naam: 'Naam', cel: ({ naam }) => naam },
                {
                  naam: 'Telt ook voor termijnen uit de wet',
                  cel: ({ gelijkgesteld }) => (gelijkgesteld === true ? 'Ja, gelijk aan een feestdag' : 'Nee'),
                },
                ...(beheert
                  ? [
                      {
                        naam: 'Wijzigen',
                        cel: ({ datum }: { readonly datum: string }) => (
                          <HandelingKnop
                            code="verwijderVrijeDag"
                            delen={{ datum }}
                            soort="licht"
                            knop={`Verwijder ${dag(datum)}`}
                            titel={`Toch open op ${dag(datum)}?`}
                          />
                        ),
                      },
                    ]
                  : []),
              ]}
            />
          )}
        </Geladen>
      </Vlak>
      {beheert ? (
        <Vlak titel="Een dag toevoegen">
          <UitvouwFormulier code="legVrijeDagVast" knop="Voeg een vrije dag toe" begin={{ gelijkgesteld: false }} />
        </Vlak>
      ) : null}
    </div>
  );
}

/** What is over comes last. */
const volgorde = (datum: string): string => `${datum < vandaag() ? '1' : '0'}${datum}`;
