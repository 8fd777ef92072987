import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { MAX_AANVULRONDES } from '#domain/vragenlijst/beoordeling.rules.js';
import { Vlak } from '../componenten/vlak.js';
import { Handeling, useHandelingen } from '../formulier/handelingen.js';
import { EenVeld } from '../formulier/veld-invoer.js';
import type { Veld } from '../formulier/veld.js';
import type { DeelProps } from '../toetsing/onderdelen.js';
import type { Lijst } from './antwoorden.js';

/** What the adviseur decides about the answers: complete or not, and what if they stay incomplete. Nothing for who only reads. */
export function Beoordelen({ toetsing: { toetsingId }, lijst }: DeelProps & { readonly lijst: Lijst }): ReactNode {
  const handelingen = useHandelingen(toetsingId);
  const beoordelen = handelingen.get('beoordeelVragenlijst');
  const afronden = handelingen.get('rondAanvullingAf');
  const voorbehoud = handelingen.get('legVoorbehoudVoor');
  if (beoordelen === undefined && afronden === undefined && voorbehoud === undefined) return null;
  const delen = { toetsingId };
  return (
    <Vlak titel="Zijn de antwoorden volledig?">
      <Handeling
        mogelijk={beoordelen}
        code="beoordeelVragenlijst"
        delen={delen}
        knop="Beoordeel de vragenlijst"
        invoer={(velden) => <Oordeel velden={velden} />}
        naar={({ oordeel, toelichting }) => ({ oordeel, toelichting: oordeel === 'VOLLEDIG' ? '' : toelichting })}
      />
      {afronden?.mogelijk === true ? (
        <Handeling mogelijk={afronden} code="rondAanvullingAf" delen={delen} knop="Ga verder zonder de aanvulling af te wachten" />
      ) : null}
      {voorbehoud?.mogelijk === true && lijst.toelichtingen.length >= MAX_AANVULRONDES ? (
        <Handeling
          mogelijk={voorbehoud}
          code="legVoorbehoudVoor"
          delen={delen}
          knop="Leg voor wat blijft ontbreken"
          vast={{ deel: 'VRAGENLIJST', documenten: [] }}
          keuzes={{ vragen: lijst.vragen.map(({ code, tekst }) => ({ waarde: code, naam: code, uitleg: tekst })) }}
        />
      ) : null}
    </Vlak>
  );
}

/** What is missing is only asked where something is. */
function Oordeel({ velden }: { readonly velden: Veld }): ReactNode {
  const oordeel: unknown = useWatch({ name: 'oordeel' });
  return (
    <>
      <EenVeld velden={velden} naam="oordeel" />
      {oordeel === 'ONVOLLEDIG' ? <EenVeld velden={velden} naam="toelichting" /> : null}
    </>
  );
}
