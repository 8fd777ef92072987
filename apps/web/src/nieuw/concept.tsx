import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { Geladen } from '../componenten/geladen.js';
import { Melding } from '../componenten/melding.js';
import { Vlak } from '../componenten/vlak.js';
import { HandelingKnop } from '../formulier/handeling-knop.js';
import { Handeling, useHandelingen, Waarom } from '../formulier/handelingen.js';
import { Haalbaarheid } from './haalbaarheid.js';

/** What is only asked within a formatie. */
const ALLEEN_FORMATIE = { vragenlijstVersie: undefined, documentenlijstVersie: undefined, redenAfwijking: undefined };

/** All that stands in it now: what is not sent along is gone. */
function ingevuld({ kandidaatNaam, voorbereiding, formatieId, ...toetsing }: Schema['Toetsing']): Readonly<Record<string, unknown>> {
  const { telefoon, ...overig } = voorbereiding ?? {};
  const { raadsdatum, termijnProfiel, vragenlijstVersie, documentenlijstVersie } = toetsing;
  const eigen = formatieId === null ? { raadsdatum } : { vragenlijstVersie, documentenlijstVersie };
  return { ...overig, ...eigen, termijnProfiel, kandidaat: { naam: kandidaatNaam, telefoon } };
}

/** A case that is prepared and has not begun: what starting it sets off, and what can still be changed. */
export function Concept({ toetsing }: { readonly toetsing: Schema['Toetsing'] }): ReactNode {
  const { toetsingId, raadsdatum, versie } = toetsing;
  const handelingen = useHandelingen(toetsingId);
  const start = handelingen.get('startToetsing');
  const planning = useLees('/toetsingen/{toetsingId}/planning', { delen: { toetsingId }, uit: raadsdatum === null });
  return (
    <Vlak titel="Klaar om te starten?">
      <div className="its-stapel">
        <p>
          De kandidaat weet nog van niets. Na de start wijst de opdrachtgever een adviseur en een toetser toe. Zodra zij hebben verklaard
          onafhankelijk te zijn, krijgt de kandidaat de informatiebrief en beginnen de termijnen.
        </p>
        {raadsdatum === null ? null : (
          <Geladen van={planning} anders={null}>
            {(gelezen) => <Haalbaarheid van={gelezen} />}
          </Geladen>
        )}
        {start === undefined ? (
          <Melding toon="info">
            <p>Alleen de opdrachtgever kan de toetsing starten.</p>
          </Melding>
        ) : (
          <Starten toetsingId={toetsingId} mogelijk={start} />
        )}
        <Handeling
          code="wijzigConcept"
          mogelijk={handelingen.get('wijzigConcept')}
          delen={{ toetsingId }}
          versie={versie}
          begin={ingevuld(toetsing)}
          vast={
            toetsing.formatieId === null
              ? { ...ALLEEN_FORMATIE, ...(raadsdatum === null ? { raadsdatum: undefined } : {}) }
              : { raadsdatum: undefined }
          }
          knop="Gegevens wijzigen"
        />
      </div>
    </Vlak>
  );
}

/** The one thing that waits here: a button, or why it can't be done yet. */
function Starten({ toetsingId, mogelijk }: { readonly toetsingId: string; readonly mogelijk: Schema['MogelijkeHandeling'] }): ReactNode {
  if (!mogelijk.mogelijk)
    return (
      <Melding titel="De toetsing kan nu niet starten">
        <Waarom redenen={mogelijk.redenen} />
      </Melding>
    );
  return (
    <div>
      <HandelingKnop code="startToetsing" delen={{ toetsingId }} knop="Toetsing starten" titel="De toetsing starten?" soort="hoofd">
        <p>U wijst daarna een adviseur en een toetser toe. De kandidaat hoort het pas als zij hebben verklaard onafhankelijk te zijn.</p>
      </HandelingKnop>
    </div>
  );
}
