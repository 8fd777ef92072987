import type { ReactNode } from 'react';
import { DOCUMENT_SOORTEN } from '#domain/document/document-soorten.js';
import { MAX_AANVULRONDES } from '#domain/vragenlijst/beoordeling.rules.js';
import { useLees } from '../api/lees.js';
import { Handeling, useHandelingen } from '../formulier/handelingen.js';
import type { DeelProps } from '../toetsing/onderdelen.js';

/** What the adviseur does with the documents as a whole: all there, ask again, or lay before the opdrachtgever what stays missing. */
export function Afronden({ toetsing: { toetsingId }, openstaand }: DeelProps & { readonly openstaand: readonly string[] }): ReactNode {
  const handelingen = useHandelingen(toetsingId);
  const delen = { toetsingId };
  const voorbehoud = handelingen.get('legVoorbehoudVoor');
  // The step opens again each time that the kandidaat is asked again.
  const { data: stappen } = useLees('/toetsingen/{toetsingId}/stappen', { delen });
  const keren = Math.max(0, ...(stappen ?? []).filter(({ stap }) => stap === 'DOCUMENTEN').map(({ volgnummer }) => volgnummer));
  const soorten = Object.entries(DOCUMENT_SOORTEN).filter(([, { naam }]) => openstaand.includes(naam));
  return (
    <>
      <Handeling mogelijk={handelingen.get('rondDocumentenAf')} code="rondDocumentenAf" delen={delen} knop="Alle documenten zijn er" />
      <Handeling
        mogelijk={handelingen.get('vraagDocumentenAan')}
        code="vraagDocumentenAan"
        delen={delen}
        knop="Vraag opnieuw om wat ontbreekt"
      />
      {voorbehoud?.mogelijk === true && soorten.length > 0 && keren > MAX_AANVULRONDES ? (
        <Handeling
          mogelijk={voorbehoud}
          code="legVoorbehoudVoor"
          delen={delen}
          knop="Leg voor wat blijft ontbreken"
          vast={{ deel: 'DOCUMENTEN', vragen: [] }}
          keuzes={{ documenten: soorten.map(([waarde, { naam }]) => ({ waarde, naam })) }}
        />
      ) : null}
    </>
  );
}
