import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import { Geladen } from '../componenten/geladen.js';
import { useVorm } from '../formulier/vorm.js';
import { useHandelingen } from '../formulier/handelingen.js';
import type { DeelProps } from '../toetsing/onderdelen.js';
import { Ingediend } from './ingediend.js';
import { Invullen } from './invullen.js';
import { Lezen } from './lezen.js';

/** The questionnaire: the kandidaat fills it in and later adds to it, the adviseur and the toetser read it once it is submitted. */
export function Vragenlijst({ toetsing }: DeelProps): ReactNode {
  const { toetsingId } = toetsing;
  const kandidaat = toetsing.relaties.includes('KANDIDAAT');
  const vragenlijst = useLees('/toetsingen/{toetsingId}/vragenlijst', { delen: { toetsingId } });
  const vorm = useVorm('bewaarAntwoorden');
  const mogelijk = useHandelingen(toetsingId).get('bewaarAntwoorden')?.mogelijk;
  return (
    <Geladen van={vragenlijst} anders={<p>De vragenlijst is er nu niet, of is niet meer te lezen.</p>}>
      {(lijst) => {
        if (!kandidaat) return <Lezen toetsing={toetsing} lijst={lijst} />;
        if (lijst.ingediendOp !== null || mogelijk === false) return <Ingediend toetsing={toetsing} lijst={lijst} />;
        return vorm === undefined || mogelijk === undefined ? (
          <p className="its-laden" role="status">
            Wordt geladen…
          </p>
        ) : (
          <Invullen toetsingId={toetsingId} lijst={lijst} vorm={vorm} />
        );
      }}
    </Geladen>
  );
}
