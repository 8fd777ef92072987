import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Vlak } from '../componenten/vlak.js';
import { Handeling, useHandelingen } from '../formulier/handelingen.js';
import type { DeelProps } from '../toetsing/onderdelen.js';
import { Brief } from './brief.js';
import { Conclusie } from './conclusie.js';
import { GesprekOpdrachtgever } from './gesprek-opdrachtgever.js';
import { Motivering } from './motivering.js';
import { TweedeLezer } from './tweede-lezer.js';
import { Verstrekken } from './verstrekken.js';
import { VervallenBrieven } from './vervallen-brieven.js';

/** From the report to the letter: the conversation, the conclusion and its signature, the kandidaat who reads first, and the handing over. */
export function Advies({ toetsing }: DeelProps): ReactNode {
  const { toetsingId, inzagen, status } = toetsing;
  const handelingen = useHandelingen(toetsingId);
  const ziet = (inzage: (typeof inzagen)[number]): boolean => inzagen.includes(inzage);
  const kiest = ziet('ADVIES_KEUZE') && KIEZEN.has(status);
  return (
    <div className="its-stapel">
      {kiest ? (
        <Vlak titel="Lees eerst het rapport">
          <p>Daarin staat wat is gevonden, wat de kandidaat ervan vindt en welke maatregelen zijn afgesproken.</p>
          <p>
            <Link className="nl-link" to={`/toetsingen/${toetsingId}/rapport`}>
              Naar het rapport
            </Link>
          </p>
          {status === 'WACHT_OP_VOG' || status === 'RAPPORT_VASTGESTELD' ? (
            <Handeling
              code="bereidBeperktAdviesVoor"
              mogelijk={handelingen.get('bereidBeperktAdviesVoor')}
              delen={{ toetsingId }}
              knop="Niet op de VOG wachten"
              kop={
                <p>
                  U kunt dan alleen nog kiezen voor belemmeringen, niet benoembaar of geen advies. Komt de VOG later, dan kunt u de toetsing
                  heropenen.
                </p>
              }
            />
          ) : null}
        </Vlak>
      ) : null}
      {ziet('BRIEF') ? <Brief toetsing={toetsing} /> : null}
      <Verstrekken toetsing={toetsing} handelingen={handelingen} />
      {ziet('GESPREK_OPDRACHTGEVER') ? <GesprekOpdrachtgever toetsing={toetsing} handelingen={handelingen} /> : null}
      <TweedeLezer toetsing={toetsing} handelingen={handelingen} />
      {kiest ? <Conclusie toetsing={toetsing} handelingen={handelingen} /> : null}
      {ziet('MOTIVERING') ? <Motivering toetsing={toetsing} /> : null}
      {ziet('VERVALLEN_BRIEVEN') && toetsing.ronde > 1 ? <VervallenBrieven toetsingId={toetsingId} /> : null}
    </div>
  );
}

/** As long as there is something to choose. */
const KIEZEN: ReadonlySet<string> = new Set(['RAPPORT_VASTGESTELD', 'WACHT_OP_VOG', 'ADVIES_IN_VOORBEREIDING', 'OPGESCHORT']);
