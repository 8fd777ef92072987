import type { ReactNode } from 'react';
import { UITVRAAG_VRAGEN } from '#domain/uitvraag/uitvraag-vragen.js';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { Geladen } from '../componenten/geladen.js';
import { Vlak } from '../componenten/vlak.js';
import { Handeling, useHandelingen } from '../formulier/handelingen.js';
import { GesteldeVragen } from './gestelde-vragen.js';
import { Afzien, laatsteStap, StapStand } from './stap-stand.js';

interface Props {
  readonly toetsing: Schema['Toetsing'];
  readonly stappen: readonly Schema['Stap'][];
}

const VRAGEN = Object.entries(UITVRAAG_VRAGEN).map(([waarde, { domein, tekst }]) => ({
  waarde,
  naam: domein,
  uitleg: tekst.replace('{over}', '…'),
}));

/** Questions to colleagues about organisations and addresses, and what they answered. Nobody is told the reason. */
export function Uitvraag({ toetsing: { toetsingId }, stappen }: Props): ReactNode {
  const antwoorden = useLees('/toetsingen/{toetsingId}/uitvragen', { delen: { toetsingId } });
  const handelingen = useHandelingen(toetsingId);
  const stellen = handelingen.get('stelUitvraag');
  const { data: collegas = [] } = useLees('/toetsingen/{toetsingId}/uitvragen/beantwoorders', {
    delen: { toetsingId },
    uit: stellen?.mogelijk !== true,
  });
  const stap = laatsteStap(stappen, 'INTERNE_UITVRAAG');
  return (
    <Vlak titel="Vragen aan de eigen organisatie" rechts={<StapStand stap={stap} />}>
      <div className="its-stapel">
        <p className="its-zacht">
          Vraag collega’s naar organisaties of adressen. Noem nooit de kandidaat of de reden. Een collega ziet alleen de eigen vraag.
        </p>
        <GesteldeVragen toetsingId={toetsingId} />
        <Geladen van={antwoorden}>
          {(lijst) =>
            lijst.length === 0 ? (
              <p className="its-zacht">Er is nog geen antwoord.</p>
            ) : (
              <ul className="its-lijst">
                {lijst.map(({ id, domein, vraag, antwoord }) => (
                  <li key={id}>
                    <h3>{domein}</h3>
                    <p className="its-zacht its-tekst">{vraag}</p>
                    <blockquote className="its-citaat its-tekst">{antwoord}</blockquote>
                  </li>
                ))}
              </ul>
            )
          }
        </Geladen>
        <div>
          <Handeling
            code="stelUitvraag"
            knop="Een vraag stellen aan een collega"
            mogelijk={stellen}
            delen={{ toetsingId }}
            kop={
              collegas.length === 0 ? (
                <p className="its-zacht">
                  Niemand heeft nu de functie ‘beantwoordt vragen’. De beheerder kan die geven. Of leg hieronder vast wat u op een andere
                  manier te horen kreeg.
                </p>
              ) : null
            }
            keuzes={{ vraag: VRAGEN, persoonId: collegas.map(({ persoonId, naam }) => ({ waarde: persoonId, naam: naam ?? 'Collega' })) }}
          />
          <Handeling
            code="legUitvraagVast"
            knop="Zelf een vraag en een antwoord vastleggen"
            mogelijk={handelingen.get('legUitvraagVast')}
            delen={{ toetsingId }}
          />
          <Handeling
            code="rondUitvraagAf"
            knop="Vragen aan de organisatie afronden"
            mogelijk={handelingen.get('rondUitvraagAf')}
            delen={{ toetsingId }}
          />
          <Afzien toetsingId={toetsingId} stap={stap} knop="Geen vragen stellen aan de organisatie" />
        </div>
      </div>
    </Vlak>
  );
}
