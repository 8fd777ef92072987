import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import { Badge } from '../componenten/badge.js';
import { Vlak } from '../componenten/vlak.js';
import { Handeling, type Handelingen } from '../formulier/handelingen.js';
import { woord } from '../woorden/woorden.js';

const SOORT: Readonly<Record<string, string>> = {
  VOG_BEOORDEELD: 'Controle van de VOG',
  VRAGENLIJST_BEOORDEELD: 'Beoordeling van de vragenlijst',
  DOCUMENTEN_COMPLEET: 'Vaststellen dat de documenten er zijn',
  BRONONDERZOEK_AFGEROND: 'Afronding van het bronnenonderzoek',
  UITVRAAG_AFGEROND: 'Afronding van de uitvraag',
  WEDERHOOR_BEANTWOORD: 'Antwoorden in hoor en wederhoor',
  RAPPORT_VASTGESTELD: 'Vaststelling van het rapport',
  BRONBEVINDING: 'Bronbevinding',
  UITVRAAG: 'Uitvraag',
  GESPREK: 'Verdiepend gesprek',
};

/** Work of somebody with a conflict of interest: the toetser takes it over or lets it be done again. */
export function Herbeoordelingen({
  toetsingId,
  handelingen,
}: {
  readonly toetsingId: string;
  readonly handelingen: Handelingen;
}): ReactNode {
  const { data: lijst } = useLees('/toetsingen/{toetsingId}/herbeoordelingen', { delen: { toetsingId } });
  if (lijst === undefined || lijst.length === 0) return null;
  const naam = (soort: string, nummer: number): string => `${SOORT[soort] ?? woord(soort)} ${nummer}`;
  const open = lijst.filter(({ besluit }) => besluit === null);
  return (
    <Vlak titel="Werk van iemand met een belangenconflict">
      <ul className="its-lijst">
        {lijst.map(({ id, soort, nummer, besluit, afgerond, open: wacht }) => (
          <li key={id}>
            <div className="its-rij">
              <span>{naam(soort, nummer)}</span>
              <Badge kleur={wacht ? 'let-op' : 'goed'}>
                {besluit === null
                  ? 'Wacht op de toetser'
                  : besluit === 'OVERNEMEN'
                    ? 'Overgenomen'
                    : afgerond
                      ? 'Opnieuw gedaan'
                      : 'Moet opnieuw'}
              </Badge>
            </div>
            {besluit === 'OPNIEUW' && !afgerond ? (
              <Handeling
                code="rondHerbeoordelingAf"
                mogelijk={handelingen.get('rondHerbeoordelingAf')}
                delen={{ toetsingId, herbeoordelingId: id }}
                knop="Dit is opnieuw gedaan"
              />
            ) : null}
          </li>
        ))}
      </ul>
      {open.length === 0 ? null : (
        <Handeling
          code="beslisHerbeoordeling"
          mogelijk={handelingen.get('beslisHerbeoordeling')}
          delen={{ toetsingId }}
          keuzes={{ ids: open.map(({ id, soort, nummer }) => ({ waarde: id, naam: naam(soort, nummer) })) }}
          knop="Beslissen: overnemen of opnieuw"
        />
      )}
    </Vlak>
  );
}
