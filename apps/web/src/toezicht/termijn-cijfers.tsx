import type { ReactNode } from 'react';
import { STAP_REGELS } from '#domain/stap/stap-regels.js';
import type { Schema } from '../api/verzoek.js';
import { Vlak } from '../componenten/vlak.js';
import { stapNaam } from '../woorden/stappen.js';
import { woord } from '../woorden/woorden.js';
import { maandNaam } from './cijfers.js';
import { Grafiek, type Reeks } from './grafiek.js';
import type { Aantal } from './reken.js';

const REEKSEN: readonly Reeks[] = [
  { naam: 'Op tijd', kleur: 'goed' },
  { naam: 'Te laat', kleur: 'fout' },
  { naam: 'Loopt nog', kleur: 'info' },
];
type OpTijd = Pick<Schema['TermijnenPerStapDto'], 'opTijd' | 'teLaat' | 'loopt'>;
const aantallen = ({ opTijd, teLaat, loopt }: OpTijd): readonly Aantal[] => [opTijd, teLaat, loopt];

const VOLGORDE = Object.keys(STAP_REGELS);
/** Where a step stands in the procedure; what is about the whole of it comes last. */
const plek = (stap: string): number => (VOLGORDE.includes(stap) ? VOLGORDE.indexOf(stap) : VOLGORDE.length);
/** Terms of the case as a whole and of its aftercare have no step. */
const naam = (stap: string): string => stapNaam(stap) || (stap === 'TOETSING' ? 'De toetsing als geheel' : woord(stap));

/** What was in time and what was late, by step and by month. */
export function TermijnCijfers({ cijfers }: { readonly cijfers: Schema['CijfersDto'] }): ReactNode {
  const { termijnenPerStap, termijnenPerMaand } = cijfers;
  return (
    <Vlak titel="Op tijd en te laat">
      {termijnenPerStap.length === 0 ? (
        <p className="its-zacht">Er zijn nog geen termijnen.</p>
      ) : (
        <div className="its-stapel">
          <p className="its-zacht">Termijnen van anderen, zoals die van Justis, tellen niet mee.</p>
          <h3 className="its-tussenkop">Per stap</h3>
          <Grafiek
            titel="Termijnen op tijd en te laat, per stap"
            kolom="Stap"
            reeksen={REEKSEN}
            rijen={[...termijnenPerStap]
              .sort((a, b) => plek(a.stap) - plek(b.stap))
              .map((rij) => ({ naam: naam(rij.stap), aantallen: aantallen(rij) }))}
          />
          <h3 className="its-tussenkop">Per maand waarin de termijn eindigt</h3>
          <Grafiek
            titel="Termijnen op tijd en te laat, per maand"
            kolom="Maand"
            reeksen={REEKSEN}
            rijen={termijnenPerMaand.map((rij) => ({ naam: maandNaam(rij.maand), aantallen: aantallen(rij) }))}
          />
        </div>
      )}
    </Vlak>
  );
}
