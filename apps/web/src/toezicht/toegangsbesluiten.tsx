import type { ReactNode } from 'react';
import { heeft, useIk } from '../app/ik.js';
import { Badge } from '../componenten/badge.js';
import { moment } from '../componenten/tijd.js';
import { woord } from '../woorden/woorden.js';
import { useHandelingNaam } from './handeling-naam.js';
import { LogScherm } from './log-scherm.js';
import { useNamen } from './namen.js';

/** A line of the Authorization Decision Log. */
interface Besluit {
  readonly span_id: string;
  readonly timestamp: number;
  readonly body: {
    readonly 'adl.core.request': {
      readonly subject: { readonly id: string };
      readonly action: { readonly name: string };
      readonly resource: { readonly type: string; readonly id: string };
      readonly context: { readonly relaties?: readonly string[] };
    };
    readonly 'adl.core.response': { readonly decision: boolean };
  };
}

const vraag = (besluit: Besluit): Besluit['body']['adl.core.request'] => besluit.body['adl.core.request'];

/** Every decision on access: who, what, and whether it was allowed. The auditor gets pseudonyms. */
export function Toegangsbesluiten(): ReactNode {
  const fg = heeft(useIk(), 'FG');
  const naam = useNamen();
  const wat = useHandelingNaam();
  return (
    <LogScherm<Besluit>
      pad="/logboek/toegangsbesluiten"
      titel="Besluiten over toegang"
      bestand="toegangsbesluiten.ndjson"
      sleutel={({ span_id }) => span_id}
      uitleg={
        fg
          ? 'Ook wat niet mocht, staat erin. De download is een Authorization Decision Log: een regel JSON per besluit.'
          : 'U ziet schuilnamen: dezelfde persoon heeft steeds dezelfde. De download is een Authorization Decision Log.'
      }
      kolommen={[
        { naam: 'Wanneer', kop: true, cel: ({ timestamp }) => moment(new Date(timestamp).toISOString()) },
        {
          naam: 'Wie',
          cel: (besluit) =>
            naam(vraag(besluit).subject.id) ?? <span className="its-kenmerk its-heel">{vraag(besluit).subject.id.slice(-8)}</span>,
        },
        { naam: 'In welke functie', cel: (besluit) => (vraag(besluit).context.relaties ?? []).map(woord).join(', ') },
        { naam: 'Wat', cel: (besluit) => wat(vraag(besluit).action.name) },
        { naam: 'Waarvan', cel: (besluit) => (vraag(besluit).resource.type === 'toetsing' ? 'Een toetsing' : 'De organisatie') },
        {
          naam: 'Besluit',
          cel: (besluit) =>
            besluit.body['adl.core.response'].decision ? <Badge kleur="goed">Mocht</Badge> : <Badge kleur="fout">Mocht niet</Badge>,
        },
      ]}
    />
  );
}
