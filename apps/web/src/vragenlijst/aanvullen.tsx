import type { ReactNode } from 'react';
import { useDoe } from '../api/doe.js';
import { Knop } from '../componenten/knop.js';
import { FoutMelding } from '../componenten/melding.js';
import { useOpenFocus } from '../componenten/open-focus.js';
import { useOnverstuurd } from '../formulier/onverstuurd.js';
import { useVorm } from '../formulier/vorm.js';
import { type Antwoord, isZelfde, laatsteAntwoord, type Lijst, type Vraag } from './antwoorden.js';
import { VraagInvoer } from './invoer.js';

interface AanvullenProps {
  readonly toetsingId: string;
  readonly vraag: Vraag;
  readonly lijst: Lijst;
}

/** A new answer to a question beside the one that was submitted; that one stays as it was. */
export function Aanvullen({ toetsingId, vraag, lijst }: AanvullenProps): ReactNode {
  const vorig = laatsteAntwoord(lijst, vraag.code) ?? null;
  const [nieuw, zetNieuw] = useOnverstuurd<{ readonly antwoord: Antwoord | null } | undefined>(
    `vulVragenlijstAan/${toetsingId}/${vraag.code}`,
    undefined,
  );
  const aanvulling = useDoe(useVorm('vulVragenlijstAan'), { gedaan: () => zetNieuw(undefined) });
  const { buiten, binnen } = useOpenFocus(nieuw !== undefined);
  if (nieuw === undefined)
    return (
      <div ref={buiten}>
        <Knop soort="licht" onClick={() => zetNieuw({ antwoord: vorig })}>
          Vul aan<span className="its-alleen-lezen"> bij vraag {vraag.code}</span>
        </Knop>
      </div>
    );
  return (
    <div ref={binnen} className="its-aanvulling" tabIndex={-1} role="group" aria-label={`Aanvulling bij vraag ${vraag.code}`}>
      <p className="its-klein its-zacht">Uw eerdere antwoord blijft staan. Hier schrijft u wat nu geldt.</p>
      <VraagInvoer
        vraag={vraag}
        antwoord={nieuw.antwoord}
        wijzig={(antwoord) => zetNieuw({ antwoord })}
        kop={`kop-${vraag.code}`}
        uitleg={undefined}
      />
      <FoutMelding fout={aanvulling.error} />
      <div className="its-rij">
        <Knop
          soort="hoofd"
          bezig={aanvulling.isPending}
          disabled={nieuw.antwoord === null || isZelfde(nieuw.antwoord, vorig)}
          onClick={() => aanvulling.mutate({ delen: { toetsingId }, inhoud: { vraag: vraag.code, antwoord: nieuw.antwoord } })}
        >
          Verstuur de aanvulling
        </Knop>
        <Knop soort="licht" onClick={() => zetNieuw(undefined)}>
          Annuleren
        </Knop>
      </div>
    </div>
  );
}
