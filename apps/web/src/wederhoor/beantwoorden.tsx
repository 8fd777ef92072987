import { type ReactNode, useMemo } from 'react';
import { onbeantwoord } from '#domain/wederhoor/wederhoor.rules.js';
import type { Schema } from '../api/verzoek.js';
import { Melding } from '../componenten/melding.js';
import { Vlak } from '../componenten/vlak.js';
import { HandelingFormulier } from '../formulier/handeling-formulier.js';
import { Waarom } from '../formulier/handelingen.js';
import { isBeslisbaar } from './concept-invoer.js';
import { onderdelenVan } from './onderdelen-van-concept.js';
import { Reactie } from './reactie.js';

interface BeantwoordenProps {
  readonly toetsingId: string;
  readonly concept: Schema['WederhoorDto'];
  readonly mogelijk: Schema['MogelijkeHandeling'] | undefined;
}

/** The adviseur answers what the kandidaat does not agree with, one reaction at a time, and sees how many are left. */
export function Beantwoorden({ toetsingId, concept, mogelijk }: BeantwoordenProps): ReactNode {
  const onderdelen = useMemo(() => onderdelenVan(concept), [concept]);
  const vragen = concept.reacties.filter(({ soort }) => soort !== 'AKKOORD');
  const open = onbeantwoord(concept.reacties);
  const eerste = open[0];
  if (vragen.length === 0) return null;
  return (
    <Vlak
      titel="Reacties beantwoorden"
      rechts={<span role="status">{`${vragen.length - open.length} van ${vragen.length} beantwoord`}</span>}
    >
      <div className="its-stapel">
        <progress className="its-balkje" max={vragen.length} value={vragen.length - open.length} aria-label="Beantwoorde reacties" />
        {eerste === undefined ? (
          <Melding toon="ok">
            <p>Alle reacties zijn beantwoord. Hieronder staan ze nog eens bij elkaar.</p>
          </Melding>
        ) : mogelijk?.mogelijk === true ? (
          open.map((reactie) => {
            const over = onderdelen.find(({ id }) => id === reactie.onderwerpId);
            return (
              <details className="its-details" key={reactie.id} open={reactie.id === eerste.id}>
                <summary>{over?.naam ?? 'Een onderdeel dat is vervangen'}</summary>
                <div className="its-reageren">
                  <div className="its-stapel">{over?.inhoud}</div>
                  <div className="its-stapel its-reageren__invoer">
                    <Reactie reactie={reactie} />
                    <HandelingFormulier
                      code="beantwoordReactie"
                      delen={{ toetsingId, reactieId: reactie.id }}
                      knop="Leg dit antwoord vast"
                      uitleg={null}
                    />
                  </div>
                </div>
              </details>
            );
          })
        ) : (
          <NogNiet concept={concept} redenen={mogelijk?.redenen ?? []} />
        )}
      </div>
    </Vlak>
  );
}

interface NogNietProps {
  readonly concept: Schema['WederhoorDto'];
  readonly redenen: readonly Schema['Reden'][];
}

/** Answering begins when the kandidaat is done with the measures too. */
function NogNiet({ concept, redenen }: NogNietProps): ReactNode {
  return onderdelenVan(concept).some(isBeslisbaar) ? (
    <p>U kunt beantwoorden zodra de kandidaat ook over de maatregelen heeft beslist, of als de termijn daarvoor voorbij is.</p>
  ) : (
    <Waarom redenen={redenen} />
  );
}
