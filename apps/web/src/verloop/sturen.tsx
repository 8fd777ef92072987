import type { ReactNode } from 'react';
import { Vlak } from '../componenten/vlak.js';
import type { Schema } from '../api/verzoek.js';
import { Handeling } from '../formulier/handelingen.js';
import { woord } from '../woorden/woorden.js';

type Code = Schema['MogelijkeHandeling']['code'];

interface SturenProps {
  readonly toetsing: Schema['Toetsing'];
  readonly handelingen: ReadonlyMap<string, Schema['MogelijkeHandeling']>;
}

const PROFIELEN = ['NORMAAL', 'VERSNELD'] as const;
/** What one can do about the course, the mildest first. Stopping for good stands last. */
const STUREN: readonly (readonly [code: Code, knop: string])[] = [
  ['wijzigRaadsdatum', 'De vergadering verplaatsen'],
  ['wijzigTermijnprofiel', 'Andere termijnen laten gelden'],
  ['schortOp', 'De toetsing opschorten'],
  ['hervat', 'De toetsing hervatten'],
  ['heropen', 'De toetsing heropenen'],
  ['staak', 'De toetsing staken'],
];

/** The acts that change the course of a case; only those that belong to this person, and first what can be done now. */
export function Sturen({ toetsing, handelingen }: SturenProps): ReactNode {
  const { toetsingId, raadsdatum, termijnProfiel } = toetsing;
  const eigen = STUREN.flatMap(([code, knop]) => {
    const mogelijk = handelingen.get(code);
    // Going on is only a question for what stands still.
    return mogelijk === undefined || (code === 'hervat' && !mogelijk.mogelijk) ? [] : [{ code, knop, mogelijk }];
  });
  if (!eigen.some(({ mogelijk }) => mogelijk.mogelijk)) return null;
  const begin: Readonly<Partial<Record<Code, unknown>>> = { wijzigRaadsdatum: { raadsdatum } };
  const anders = PROFIELEN.filter((profiel) => profiel !== termijnProfiel).map((waarde) => ({ waarde, naam: woord(waarde) }));
  return (
    <Vlak titel="Het verloop wijzigen">
      <div className="its-acties">
        {[...eigen]
          .sort((a, b) => Number(b.mogelijk.mogelijk) - Number(a.mogelijk.mogelijk))
          .map(({ code, knop, mogelijk }) => (
            <Handeling
              key={code}
              code={code}
              mogelijk={mogelijk}
              delen={{ toetsingId }}
              begin={begin[code]}
              keuzes={code === 'wijzigTermijnprofiel' ? { termijnProfiel: anders } : {}}
              knop={knop}
              gevaar={code === 'staak'}
            />
          ))}
      </div>
    </Vlak>
  );
}
