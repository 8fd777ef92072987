import type { ReactNode } from 'react';
import { ONTHEFFING_OVERGANGEN } from '#domain/benoembaarheid/ontheffing.rules.js';
import type { Schema } from '../api/verzoek.js';
import { vandaag } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { Handeling, useHandelingen } from '../formulier/handelingen.js';
import { woord } from '../woorden/woorden.js';

/** How it stands with an ontheffing, where a requirement needs one. Another organ grants it. */
export function Ontheffing({
  toetsingId,
  benoembaarheid: { eisen, oordelen },
}: {
  readonly toetsingId: string;
  readonly benoembaarheid: Schema['BenoembaarheidDto'];
}): ReactNode {
  const registreren = useHandelingen(toetsingId).get('registreerOntheffing');
  // Granted is the end; from the others the next words follow.
  const open = oordelen.flatMap(({ eis, ontheffing, uitkomst }) => {
    const naar = uitkomst === 'ONTHEFFING_NODIG' ? ONTHEFFING_OVERGANGEN[ontheffing?.status ?? 'NIET_GEVRAAGD'] : [];
    return naar.length === 0 ? [] : [{ eis, naar, naam: eisen.find(({ code }) => code === eis)?.naam ?? woord(eis) }];
  });
  if (open.length === 0 || registreren === undefined) return null;
  return (
    <Vlak titel="Ontheffing">
      <p className="its-zacht">Een ander orgaan beslist over de ontheffing. Leg hier vast wat daarover bekend is.</p>
      {open.map(({ eis, naar, naam }) => (
        <Handeling
          key={eis}
          code="registreerOntheffing"
          knop={`Leg vast hoe het staat: ${naam.toLowerCase()}`}
          mogelijk={registreren}
          delen={{ toetsingId }}
          begin={{ op: vandaag(), ...(naar.length === 1 ? { status: naar[0] } : {}) }}
          vast={{ eis }}
          keuzes={{ status: naar.map((code) => ({ waarde: code, naam: woord(code) })) }}
        />
      ))}
    </Vlak>
  );
}
