import type { ReactNode } from 'react';
import { useDoe } from '../api/doe.js';
import type { Schema } from '../api/verzoek.js';
import { Dialoog } from '../componenten/dialoog.js';
import { Knop } from '../componenten/knop.js';
import { FoutMelding } from '../componenten/melding.js';
import { useVorm } from '../formulier/vorm.js';
import { keuzeWoord } from '../woorden/woorden.js';
import { isBeslisbaar } from './concept-invoer.js';
import type { ConceptOnderdeel } from './onderdelen-van-concept.js';

interface VersturenProps {
  readonly toetsingId: string;
  readonly onderdelen: readonly ConceptOnderdeel[];
  readonly reactie: Schema['WederhoorReactieDto'];
  readonly ontvangen: () => void;
  readonly terug: () => void;
}

/** What will be sent, once more, before it can't be changed. */
export function Versturen({ toetsingId, onderdelen, reactie, ontvangen, terug }: VersturenProps): ReactNode {
  const daad = useDoe(useVorm('reageerOpConcept'), { ontvangen });
  const { reacties, maatregelen = [] } = reactie;
  const later = onderdelen.filter((deel) => isBeslisbaar(deel) && maatregelen.every(({ maatregelId }) => maatregelId !== deel.id)).length;
  return (
    <Dialoog titel="Uw reactie versturen" sluit={terug}>
      <div className="its-stapel">
        <FoutMelding fout={daad.error} />
        <ul className="its-lijst">
          {onderdelen.map(({ id, naam }) => {
            const gezegd = reacties.find(({ onderwerpId }) => onderwerpId === id);
            const besluit = maatregelen.find(({ maatregelId }) => maatregelId === id)?.besluit;
            return (
              <li key={id}>
                {naam}
                <div className="its-zacht">
                  {[
                    besluit === undefined ? undefined : besluit === 'AANVAARD' ? 'U voert deze maatregel uit' : 'U weigert deze maatregel',
                    gezegd === undefined ? 'Geen reactie' : keuzeWoord('soort', gezegd.soort),
                  ]
                    .filter((deel) => deel !== undefined)
                    .join('. ')}
                </div>
              </li>
            );
          })}
        </ul>
        <p>
          U reageert één keer op dit concept. Na het versturen kunt u deze reactie niet meer wijzigen. De adviseur beantwoordt alles wat u
          niet eens bent.
        </p>
        {later === 0 ? null : (
          <p>{`Over ${later === 1 ? 'één maatregel beslist' : `${later} maatregelen beslist`} u later. Dat kan nog na het versturen.`}</p>
        )}
        <div className="its-rij">
          <Knop soort="hoofd" bezig={daad.isPending} onClick={() => daad.mutate({ delen: { toetsingId }, inhoud: reactie })}>
            {reacties.length === 0 ? 'Verstuur: ik heb geen opmerkingen' : `Verstuur ${woordVoor(reacties.length)}`}
          </Knop>
          <Knop soort="licht" onClick={terug}>
            Terug
          </Knop>
        </div>
      </div>
    </Dialoog>
  );
}

const woordVoor = (aantal: number): string => (aantal === 1 ? 'mijn reactie' : `mijn ${aantal} reacties`);
