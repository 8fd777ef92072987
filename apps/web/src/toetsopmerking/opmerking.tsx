import type { ReactNode } from 'react';
import { Badge } from '../componenten/badge.js';
import { Tijd } from '../componenten/tijd.js';
import { Verwijder } from '../componenten/verwijder.js';
import { Handeling, useHandelingen } from '../formulier/handelingen.js';
import { type Opmerking, waarover } from './opmerkingen.js';

interface EenOpmerkingProps {
  readonly toetsingId: string;
  readonly opmerking: Opmerking;
  /** Tells what it is about, where nothing around it does. */
  readonly metOnderwerp?: boolean;
}

/** One remark with its answer, or the form for it; who wrote it can take it back until then. */
export function EenOpmerking({ toetsingId, opmerking, metOnderwerp = false }: EenOpmerkingProps): ReactNode {
  const handelingen = useHandelingen(toetsingId);
  const { id, nummer, tekst, antwoord, vanUzelf, gemaaktOp } = opmerking;
  const wat = `opmerking ${nummer}`;
  const delen = { toetsingId, opmerkingId: id };
  const intrekken = vanUzelf && handelingen.get('trekToetsopmerkingIn')?.mogelijk === true;
  return (
    <article className="its-opmerking" aria-label={`Opmerking ${nummer} van de toetser`}>
      <p>
        <Badge kleur={antwoord === null ? 'let-op' : 'goed'}>{antwoord === null ? 'Open' : 'Beantwoord'}</Badge>{' '}
        <span className="its-klein its-zacht">
          Opmerking {nummer} van de toetser{metOnderwerp ? ` over ${waarover(opmerking)}` : ''}, <Tijd op={gemaaktOp} />
        </span>
      </p>
      <blockquote className="its-citaat its-tekst">{tekst}</blockquote>
      {antwoord === null ? (
        <>
          <Handeling
            code="beantwoordToetsopmerking"
            mogelijk={handelingen.get('beantwoordToetsopmerking')}
            delen={delen}
            knop="Beantwoorden"
            over={wat}
            kop={<p className="its-zacht">U antwoordt één keer. Pas dus eerst aan wat er anders moet.</p>}
            uitleg={null}
          />
          {intrekken ? (
            <Verwijder
              code="trekToetsopmerkingIn"
              delen={delen}
              wat={wat}
              knop="Trek in"
              uitleg="De opmerking verdwijnt. De adviseur hoeft er niet meer op te antwoorden."
            />
          ) : null}
        </>
      ) : (
        <p className="its-tekst">
          <strong>Antwoord van de adviseur.</strong> {antwoord}
        </p>
      )}
    </article>
  );
}
