import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import { Geladen } from '../componenten/geladen.js';
import { Vlak } from '../componenten/vlak.js';
import { Handeling, useHandelingen } from '../formulier/handelingen.js';
import type { DeelProps } from '../toetsing/onderdelen.js';
import { EenNoodinzage } from './een-noodinzage.js';

/** When the FG saw content that his function does not show him: why, for how long, and what came of it. */
export function Noodinzage({ toetsing }: DeelProps): ReactNode {
  const { toetsingId, relaties } = toetsing;
  const handelingen = useHandelingen(toetsingId);
  const noodinzagen = useLees('/toetsingen/{toetsingId}/noodinzagen', { delen: { toetsingId } });
  const kandidaat = relaties.includes('KANDIDAAT');
  return (
    <div className="its-stapel">
      <Vlak titel="Noodinzage">
        <div className="its-stapel">
          <p>
            De functionaris gegevensbescherming ziet de inhoud van een dossier niet. Alleen als het echt moet, kan hij een paar uur
            meekijken: met een reden, en alleen als een ander dat goedkeurt.{' '}
            {kandidaat ? 'U hoort het altijd.' : 'De kandidaat hoort het altijd.'}
          </p>
          <Geladen van={noodinzagen}>
            {(lijst) =>
              lijst.length === 0 ? (
                <p className="its-zacht">Er is geen noodinzage geweest.</p>
              ) : (
                <ul className="its-lijst">
                  {[...lijst]
                    .sort((a, b) => b.gevraagdOp.localeCompare(a.gevraagdOp))
                    .map((een) => (
                      <li key={een.id}>
                        <EenNoodinzage toetsingId={toetsingId} noodinzage={een} handelingen={handelingen} />
                      </li>
                    ))}
                </ul>
              )
            }
          </Geladen>
          <Handeling
            code="vraagNoodinzageAan"
            mogelijk={handelingen.get('vraagNoodinzageAan')}
            delen={{ toetsingId }}
            begin={{ uren: 4 }}
            knop="Vraag noodinzage"
            uitleg="Een andere persoon keurt dit goed of wijst het af. Vraag niet meer dan u nodig hebt: de kandidaat leest uw reden en ziet wat u opent."
          />
        </div>
      </Vlak>
    </div>
  );
}
