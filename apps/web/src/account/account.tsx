import type { ReactNode } from 'react';
import { useAfmelden } from '../app/afmelden.js';
import { useIk } from '../app/ik.js';
import { Feiten } from '../componenten/feiten.js';
import { Knop } from '../componenten/knop.js';
import { FoutMelding } from '../componenten/melding.js';
import { Scherm } from '../componenten/scherm.js';
import { moment } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { FUNCTIE } from '../woorden/codes.js';
import { woord } from '../woorden/woorden.js';
import { MijnOrganisaties } from './mijn-organisaties.js';
import { MijnSessies } from './mijn-sessies.js';

/** Who somebody is here, for whom he works, where he is signed in, and the way out. */
export function Account(): ReactNode {
  const { rollen, organisatie, sessieVerlooptOp } = useIk();
  const { afmelden, fout } = useAfmelden();
  return (
    <Scherm titel="Uw account" rechts={<Knop onClick={afmelden}>Afmelden</Knop>}>
      <div className="its-stapel">
        <FoutMelding fout={fout} />
        <Vlak titel="Wie u hier bent">
          <Feiten
            van={[
              ['Organisatie', organisatie],
              [rollen.length === 1 ? 'Functie' : 'Functies', rollen.map((rol) => FUNCTIE[rol] ?? woord(rol)).join(', ')],
              ['Aangemeld tot uiterlijk', sessieVerlooptOp === null ? null : moment(sessieVerlooptOp)],
            ]}
          />
          <p className="its-klein its-zacht">
            Na 15 minuten zonder gebruik melden wij u af. Uw naam en wachtwoord beheert u bij uw aanmelddienst, niet hier.
          </p>
        </Vlak>
        <MijnOrganisaties />
        <MijnSessies />
      </div>
    </Scherm>
  );
}
