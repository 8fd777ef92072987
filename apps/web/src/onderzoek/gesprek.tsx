import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { Geladen } from '../componenten/geladen.js';
import { Tijd, vandaag } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { Handeling, useHandelingen } from '../formulier/handelingen.js';
import { FUNCTIE } from '../woorden/codes.js';
import { Afzien, laatsteStap, StapStand } from './stap-stand.js';

interface Props {
  readonly toetsing: Schema['Toetsing'];
  readonly stappen: readonly Schema['Stap'][];
}

/** Always talked about, as docs/procedure.md says for S10. */
const VAST_PUNT = 'Norm en vervolgstappen';

/** The conversation that goes deeper: what is on the agenda, who is there, and the report that the kandidaat gets as well. */
export function Gesprek({ toetsing, stappen }: Props): ReactNode {
  const { toetsingId, inzagen } = toetsing;
  const gesprekken = useLees('/toetsingen/{toetsingId}/gesprek', { delen: { toetsingId } });
  const mensen = useMensen(toetsing);
  const vastleggen = useHandelingen(toetsingId).get('legVerdiependGesprekVast');
  const { data: vragenlijst } = useLees('/toetsingen/{toetsingId}/vragenlijst', {
    delen: { toetsingId },
    uit: vastleggen === undefined || !inzagen.includes('ANTWOORDEN'),
  });
  const punten = vragenlijst?.agendapunten ?? [];
  const stap = laatsteStap(stappen, 'VERDIEPEND_GESPREK');
  return (
    <Vlak titel="Verdiepend gesprek" rechts={<StapStand stap={stap} />}>
      <div className="its-stapel">
        {punten.length === 0 ? null : (
          <div>
            <h3>Dit wil de kandidaat in het gesprek toelichten</h3>
            <ul className="its-waarom">
              {punten.map(({ vraag, tekst }) => (
                <li key={vraag}>
                  <strong>{vraag}</strong> {tekst}
                </li>
              ))}
            </ul>
          </div>
        )}
        <Geladen van={gesprekken}>
          {(lijst) =>
            lijst.length === 0 ? (
              <p className="its-zacht">Er is nog geen verslag.</p>
            ) : (
              lijst.map((gesprek) => <Verslag key={gesprek.id} gesprek={gesprek} mensen={mensen} />)
            )
          }
        </Geladen>
        <div>
          <Handeling
            code="legVerdiependGesprekVast"
            knop="Verslag van het gesprek vastleggen"
            mogelijk={vastleggen}
            delen={{ toetsingId }}
            begin={{ gehoudenOp: vandaag(), agendapunten: [...punten.map(({ vraag, tekst }) => `${vraag}: ${tekst}`), VAST_PUNT] }}
            keuzes={{ aanwezigen: mensen.filter(({ werktMee }) => werktMee) }}
          />
          <Afzien toetsingId={toetsingId} stap={stap} knop="Geen verdiepend gesprek voeren" />
        </div>
      </div>
    </Vlak>
  );
}

interface Mens {
  readonly waarde: string;
  readonly naam: string;
  /** Whose assignment ended is still named in older reports. */
  readonly werktMee: boolean;
}

/** Who works or worked on the case; who works on it can hold the conversation. */
function useMensen({ toetsingId, inzagen }: Schema['Toetsing']): readonly Mens[] {
  const { data = [] } = useLees('/toetsingen/{toetsingId}/toewijzingen', {
    delen: { toetsingId },
    uit: !inzagen.includes('TOEWIJZINGEN'),
  });
  return data.map(({ persoonId, naam, rol, beeindigdOp }) => ({
    waarde: persoonId,
    naam: `${naam ?? 'Zonder naam'} (${(FUNCTIE[rol] ?? rol).toLowerCase()})`,
    werktMee: beeindigdOp === null,
  }));
}

function Verslag({ gesprek, mensen }: { readonly gesprek: Schema['GesprekDto']; readonly mensen: readonly Mens[] }): ReactNode {
  const { gehoudenOp, aanwezigen, agendapunten, verslag } = gesprek;
  const namen = aanwezigen.flatMap((id) => mensen.find(({ waarde }) => waarde === id)?.naam ?? []);
  return (
    <article>
      <h3>
        Gesprek van <Tijd op={gehoudenOp} />
      </h3>
      {namen.length === 0 ? null : <p className="its-zacht">Gevoerd door {namen.join(' en ')}</p>}
      <ul className="its-waarom">
        {agendapunten.map((punt) => (
          <li key={punt}>{punt}</li>
        ))}
      </ul>
      <p className="its-tekst its-leestekst">{verslag}</p>
    </article>
  );
}
