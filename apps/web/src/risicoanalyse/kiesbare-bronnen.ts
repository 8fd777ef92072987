import type { BevindingBron } from '#domain/bevinding/bevinding.rules.js';
import { isBruikbareMatch } from '#domain/bron/bron.rules.js';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { woord } from '../woorden/woorden.js';

export interface KiesbareBron {
  readonly sleutel: string;
  readonly bron: BevindingBron;
  readonly naam: string;
  readonly uitleg: string;
  readonly waaromNiet?: string;
}

/** What was gathered in this case and can carry a finding. */
export function useKiesbareBronnen({ toetsingId, inzagen }: Schema['Toetsing']): readonly KiesbareBron[] {
  const delen = { toetsingId };
  const { data: bronnen = [] } = useLees('/toetsingen/{toetsingId}/bronbevindingen', { delen, uit: !inzagen.includes('BRONBEVINDINGEN') });
  const { data: antwoorden = [] } = useLees('/toetsingen/{toetsingId}/uitvragen', { delen, uit: !inzagen.includes('UITVRAGEN') });
  const { data: documenten } = useLees('/toetsingen/{toetsingId}/documenten', { delen, uit: !inzagen.includes('DOCUMENTEN') });
  // What a VOG says, or that it was not given, is no finding.
  const uitDocumenten = new Map(
    (documenten?.documenten ?? []).filter(({ type }) => type !== 'VOG').map(({ type, soortNaam }) => [type, soortNaam]),
  );
  // Two answers of one department are one source: nobody else stands behind them.
  const domeinen = [...new Set(antwoorden.map(({ domein }) => domein))];
  return [
    ...bronnen.map((bron): KiesbareBron => ({
      sleutel: bron.id,
      bron: { soort: 'OPENBARE_BRON', herkomst: bron.bron.slice(0, 300), bronbevindingId: bron.id },
      naam: `Bron ${bron.nummer}: ${bron.bron}`,
      uitleg: bron.feit,
      ...(isBruikbareMatch(bron.persoonsmatch) ? {} : { waaromNiet: 'niet zeker dat dit over de kandidaat gaat' }),
    })),
    ...domeinen.map((domein): KiesbareBron => ({
      sleutel: domein,
      bron: { soort: 'INTERNE_UITVRAAG', herkomst: `Eigen organisatie: ${domein}` },
      naam: `Eigen organisatie: ${domein}`,
      uitleg: antwoorden.flatMap((een) => (een.domein === domein ? [een.antwoord] : [])).join(' – '),
    })),
    ...[...uitDocumenten].map(([soort, naam]): KiesbareBron => ({
      sleutel: soort,
      bron: { soort: 'DOCUMENT', herkomst: naam },
      naam,
      uitleg: 'document van de kandidaat',
    })),
    {
      sleutel: 'kandidaat',
      bron: { soort: 'EIGEN_VERKLARING', herkomst: 'Kandidaat' },
      naam: woord('EIGEN_VERKLARING'),
      uitleg: 'in de vragenlijst of het gesprek',
    },
  ];
}
