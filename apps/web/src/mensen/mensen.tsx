import type { ReactNode } from 'react';
import { Handeling, useHandelingen } from '../formulier/handelingen.js';
import { Vlak } from '../componenten/vlak.js';
import { useIk } from '../app/ik.js';
import type { DeelProps } from '../toetsing/onderdelen.js';
import { EigenToewijzing } from './eigen-toewijzing.js';
import { Herbeoordelingen } from './herbeoordelingen.js';
import { Toewijzen } from './toewijzen.js';
import { Toewijzingen } from './toewijzingen.js';
import { Voorstellen } from './voorstellen.js';
import { Wrakingen } from './wrakingen.js';

/** Who works on a case and whether they are independent; and that the kandidaat can come in. */
export function Mensen({ toetsing }: DeelProps): ReactNode {
  const { toetsingId, inzagen, relaties } = toetsing;
  const handelingen = useHandelingen(toetsingId);
  const { persoonId } = useIk();
  const ziet = (inzage: (typeof inzagen)[number]): boolean => inzagen.includes(inzage);
  const werktMee = relaties.some((relatie) => ['ADVISEUR', 'TOETSER', 'TOEGEWEZEN'].includes(relatie));
  const uitnodigen = handelingen.get('nodigKandidaatUit');
  const conflict = handelingen.get('meldConflictOpdrachtgever');
  return (
    <div className="its-stapel">
      {werktMee ? <EigenToewijzing toetsingId={toetsingId} handelingen={handelingen} /> : null}
      {ziet('TOEWIJZINGEN') ? <Toewijzingen toetsing={toetsing} handelingen={handelingen} ik={persoonId} /> : null}
      {ziet('WRAKING') ? <Wrakingen toetsing={toetsing} handelingen={handelingen} /> : null}
      {handelingen.has('wijsToe') || handelingen.has('stelToewijzingVoor') ? (
        <Toewijzen toetsingId={toetsingId} handelingen={handelingen} />
      ) : null}
      {ziet('TOEWIJZINGSVOORSTELLEN') ? <Voorstellen toetsingId={toetsingId} handelingen={handelingen} /> : null}
      {ziet('HERBEOORDELINGEN') ? <Herbeoordelingen toetsingId={toetsingId} handelingen={handelingen} /> : null}
      {uitnodigen === undefined ? null : (
        <Vlak titel="Uitnodiging van de kandidaat">
          <p>
            De kandidaat krijgt vanzelf een uitnodiging per e-mail zodra de toetsing begint. Is die e-mail kwijt, verlopen of niet
            aangekomen? Stuur dan een nieuwe.
          </p>
          <Handeling code="nodigKandidaatUit" mogelijk={uitnodigen} delen={{ toetsingId }} knop="Nieuwe uitnodiging sturen" />
        </Vlak>
      )}
      {conflict === undefined ? null : (
        <Vlak titel="Belangenconflict van de opdrachtgever">
          <Handeling
            code="meldConflictOpdrachtgever"
            mogelijk={conflict}
            delen={{ toetsingId }}
            gevaar
            knop="Een conflict van de opdrachtgever melden"
          />
        </Vlak>
      )}
    </div>
  );
}
