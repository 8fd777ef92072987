import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { Melding } from '../componenten/melding.js';
import { overHoeveel, Tijd } from '../componenten/tijd.js';
import { Handeling } from '../formulier/handelingen.js';

interface UitstelProps {
  readonly toetsingId: string;
  /** The concept changed and was put forward once more. */
  readonly opnieuw: boolean;
  readonly mogelijk: Schema['MogelijkeHandeling'] | undefined;
}

/** Until when the kandidaat can react, and more time for who asks for it. */
export function Uitstel({ toetsingId, opnieuw, mogelijk }: UitstelProps): ReactNode {
  const { data } = useLees('/toetsingen/{toetsingId}/termijnen', { delen: { toetsingId } });
  const termijn = data?.find(({ code, stap, status }) => code === 'T11' && stap === 'HOOR_EN_WEDERHOOR' && status === 'LOOPT');
  return (
    <Melding titel={termijn === undefined ? 'U kunt nu reageren' : undefined}>
      {termijn === undefined ? null : (
        <p>
          <strong>
            U kunt reageren tot en met <Tijd op={termijn.einde} /> ({overHoeveel(termijn.einde)}).
          </strong>
        </p>
      )}
      {opnieuw ? (
        <p>De adviseur heeft het concept na uw reactie aangepast. U kunt nog één keer reageren. Wat er al stond, telt nog.</p>
      ) : null}
      <p>Reageert u niet, dan gaat de toetsing verder. In het rapport staat dan alleen dat er geen reactie was. Dat telt niet tegen u.</p>
      {mogelijk?.mogelijk === true ? (
        <Handeling
          code="vraagUitstelWederhoor"
          mogelijk={mogelijk}
          delen={{ toetsingId }}
          knop="Ik heb meer tijd nodig"
          uitleg="U krijgt één keer extra tijd. U hoeft niet te zeggen waarom."
        />
      ) : null}
    </Melding>
  );
}
