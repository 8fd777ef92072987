import type { ReactNode } from 'react';
import { moment } from '../componenten/tijd.js';
import { keuzeWoord } from '../woorden/woorden.js';
import { useHandelingNaam } from './handeling-naam.js';
import { LogScherm } from './log-scherm.js';

/** A line of the Logboek Dataverwerkingen. */
interface Verwerking {
  readonly operation_id: string;
  readonly name: string;
  readonly start_time: number;
  readonly status_code: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const activiteit = ({ attributes }: Verwerking): string =>
  (attributes['dpl.core.processing_activity_id'] ?? '').split(':').at(-1)?.toUpperCase() ?? '';

/** Every use of personal data and for which activity of the register; whom it is about stands in it sealed. */
export function Verwerkingen(): ReactNode {
  const wat = useHandelingNaam();
  return (
    <LogScherm<Verwerking>
      pad="/logboek/verwerkingen"
      titel="Logboek verwerkingen"
      bestand="verwerkingen.ndjson"
      sleutel={({ operation_id }) => operation_id}
      uitleg="Over wie het ging, staat versleuteld in de download (Logboek Dataverwerkingen, een regel JSON per verwerking). Wie het deed, staat bij de besluiten over toegang."
      kolommen={[
        { naam: 'Wanneer', kop: true, cel: ({ start_time }) => moment(new Date(start_time).toISOString()) },
        { naam: 'Wat', cel: ({ name }) => wat(name) },
        { naam: 'Waarvoor', cel: (regel) => keuzeWoord('activiteit', activiteit(regel)) },
        { naam: 'Gelukt', cel: ({ status_code }) => (status_code === 'Ok' ? 'Ja' : status_code === 'Error' ? 'Nee' : 'Onbekend') },
      ]}
    />
  );
}
