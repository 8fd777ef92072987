import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Schema } from '../api/verzoek.js';
import { Badge } from '../componenten/badge.js';
import { Feiten } from '../componenten/feiten.js';
import { Tijd } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { isVoorbij } from '../kandidaat/stand-uitleg.js';
import { CODES_VAN_VELD } from '../woorden/codes.js';

interface StandProps {
  readonly stand: Schema['MedewerkingDto'];
  readonly bronnen: readonly Schema['WeigerbareBronDto'][];
  readonly toetsing: Schema['Toetsing'];
}

/** What the kandidaat chose, and when. */
export function MedewerkingStand({ stand: { keuze, op, geweigerdeBronnen }, bronnen, toetsing }: StandProps): ReactNode {
  const eigen = toetsing.relaties.includes('KANDIDAAT');
  const naam = (code: string): string =>
    (eigen ? bronnen.find((bron) => bron.code === code)?.naam : CODES_VAN_VELD.bronnenNietVerstrekt?.[code]) ?? code;
  return (
    <Vlak titel={eigen ? 'Uw keuze' : 'Medewerking'}>
      <Feiten
        van={[
          [
            eigen ? 'U' : 'De kandidaat',
            keuze === null ? (
              <Badge kleur="info">heeft nog niet gekozen</Badge>
            ) : keuze === 'VERLEEND' ? (
              <Badge kleur="goed">werkt mee</Badge>
            ) : (
              <Badge kleur="stil">werkt niet mee</Badge>
            ),
          ],
          ['Gekozen op', op === null ? null : <Tijd op={op} />],
          [
            eigen ? 'Bronnen die u weigert' : 'Niet verstrekt',
            keuze !== 'VERLEEND' || geweigerdeBronnen === null
              ? null
              : geweigerdeBronnen.length === 0
                ? 'Geen'
                : geweigerdeBronnen.map(naam).join(', '),
          ],
        ]}
      />
      {eigen && keuze === 'VERLEEND' && !isVoorbij(toetsing.status) ? (
        <p className="its-klein its-stand-uitleg">
          U mag zich altijd terugtrekken. Dat kan op de{' '}
          <Link className="nl-link" to={`/toetsingen/${toetsing.toetsingId}`}>
            eerste pagina van uw toetsing
          </Link>
          , onder ‘Uw rechten’.
        </p>
      ) : null}
    </Vlak>
  );
}
