import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { Geladen } from '../componenten/geladen.js';
import { Tijd, vandaag } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { Handeling, type Handelingen } from '../formulier/handelingen.js';

interface GesprekProps {
  readonly toetsing: Schema['Toetsing'];
  readonly handelingen: Handelingen;
}

/** The conversation of the opdrachtgever with the kandidaat about the report: held or let go, with its report. */
export function GesprekOpdrachtgever({ toetsing: { toetsingId, relaties }, handelingen }: GesprekProps): ReactNode {
  const gesprekken = useLees('/toetsingen/{toetsingId}/opdrachtgevergesprek', { delen: { toetsingId } });
  const mogelijk = handelingen.get('legGesprekOpdrachtgeverVast');
  return (
    <Vlak titel={relaties.includes('KANDIDAAT') ? 'Uw gesprek met de opdrachtgever' : 'Gesprek met de kandidaat'}>
      <Geladen van={gesprekken}>
        {(lijst) =>
          lijst.length === 0 ? (
            <p className="its-zacht">Er is nog geen gesprek vastgelegd.</p>
          ) : (
            <ul className="its-lijst">
              {lijst.map(({ id, gehoudenOp, afgezien, verslag }) => (
                <li key={id}>
                  <strong>
                    {afgezien || gehoudenOp === null ? (
                      'De kandidaat zag af van het gesprek'
                    ) : (
                      <>
                        Gesprek op <Tijd op={gehoudenOp} />
                      </>
                    )}
                  </strong>
                  {verslag === '' ? null : <p className="its-tekst">{verslag}</p>}
                </li>
              ))}
            </ul>
          )
        }
      </Geladen>
      {gesprekken.data?.length === 0 ? (
        <>
          <Handeling
            code="legGesprekOpdrachtgeverVast"
            mogelijk={mogelijk}
            delen={{ toetsingId }}
            vast={{ afgezien: false }}
            verplicht={['gehoudenOp']}
            begin={{ gehoudenOp: vandaag() }}
            knop="Het gesprek vastleggen"
          />
          <Handeling
            code="legGesprekOpdrachtgeverVast"
            mogelijk={mogelijk?.mogelijk === true ? mogelijk : undefined}
            delen={{ toetsingId }}
            vast={{ afgezien: true, gehoudenOp: undefined }}
            knop="De kandidaat ziet af van het gesprek"
          />
        </>
      ) : null}
    </Vlak>
  );
}
