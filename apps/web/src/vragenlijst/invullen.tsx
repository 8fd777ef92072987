import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { HandelingVorm } from '../formulier/vorm.js';
import { NAKIJKEN } from './adressen.js';
import type { Lijst } from './antwoorden.js';
import { BewaarMelding } from './bewaar-stand.js';
import { Begin } from './begin.js';
import { Nakijken } from './nakijken.js';
import { Onderdeel } from './onderdeel.js';
import { useBewaarder } from './use-bewaarder.js';

interface InvullenProps {
  readonly toetsingId: string;
  readonly lijst: Lijst;
  readonly vorm: HandelingVorm;
}

/** Filling in the questionnaire: where one is, one part at a time, and at the end the check before it goes. */
export function Invullen({ toetsingId, lijst, vorm }: InvullenProps): ReactNode {
  const [vraag] = useSearchParams();
  const { bewaarder, stand } = useBewaarder(toetsingId, lijst, vorm);
  const deel = vraag.get('deel');
  const sectie = lijst.secties.find(({ code }) => code === deel);
  return (
    <div className="its-stapel its-vragenlijst">
      {deel === NAKIJKEN ? (
        <Nakijken toetsingId={toetsingId} lijst={lijst} stand={stand} bewaarder={bewaarder} />
      ) : sectie === undefined ? (
        <Begin lijst={lijst} />
      ) : (
        <Onderdeel key={sectie.code} lijst={lijst} sectie={sectie} stand={stand} bewaarder={bewaarder} />
      )}
      {sectie === undefined && deel !== NAKIJKEN && stand.toestand === 'rust' ? null : <BewaarMelding stand={stand} />}
    </div>
  );
}
