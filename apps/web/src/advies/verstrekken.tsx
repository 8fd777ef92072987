import type { ReactNode } from 'react';
import type { Schema } from '../api/verzoek.js';
import { Vlak } from '../componenten/vlak.js';
import { Handeling, type Handelingen, Waarom } from '../formulier/handelingen.js';

interface VerstrekkenProps {
  readonly toetsing: Schema['Toetsing'];
  readonly handelingen: Handelingen;
}

/** Handing over the letter: open, or secret to the whole organ. There is no third way. */
export function Verstrekken({ toetsing: { toetsingId, status }, handelingen }: VerstrekkenProps): ReactNode {
  const mogelijk = handelingen.get('verstrekAdvies');
  if (mogelijk === undefined || status !== 'ADVIES_TER_INZAGE_KANDIDAAT') return null;
  const gedeeld = { code: 'verstrekAdvies', mogelijk, delen: { toetsingId } } as const;
  return (
    <Vlak titel="De brief verstrekken">
      {mogelijk.mogelijk ? (
        <>
          <p>
            De griffier ontvangt de brief en verder niets. Verstrek hem openbaar, of geheim aan het hele orgaan. Aan één fractie of één
            persoon kan niet.
          </p>
          <Handeling {...gedeeld} vast={{ vorm: 'OPENBAAR', geheimhouding: undefined }} knop="Openbaar verstrekken" />
          <Handeling
            {...gedeeld}
            vast={{ vorm: 'GEHEIM_AAN_GEHELE_ORGAAN' }}
            verplicht={['geheimhouding', 'belang', 'opleggendOrgaan', 'opheffendOrgaan']}
            knop="Geheim verstrekken aan het hele orgaan"
          />
        </>
      ) : (
        <>
          <p>Dit kan nog niet:</p>
          <Waarom redenen={mogelijk.redenen} />
        </>
      )}
    </Vlak>
  );
}
