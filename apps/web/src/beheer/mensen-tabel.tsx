import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { useLees } from '../api/lees.js';
import { Geladen } from '../componenten/geladen.js';
import { Tabel } from '../componenten/tabel.js';
import { Tijd } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { functies } from './functies.js';
import { PersoonStand } from './persoon-stand.js';

/** Everybody who works here. `naar`: where one goes for one of them; without it there is only to read. */
export function MensenTabel({ naar }: { readonly naar?: string }): ReactNode {
  const personen = useLees('/personen');
  // Not in the address, where a name does not belong.
  const [zoek, zetZoek] = useState('');
  const woorden = zoek.trim().toLowerCase();
  return (
    <Vlak titel="Wie er voor uw organisatie werken">
      <Geladen van={personen}>
        {(alle) => {
          const rijen = alle.filter(({ naam, email }) => `${naam ?? ''} ${email ?? ''}`.toLowerCase().includes(woorden));
          return (
            <div className="its-stapel">
              <search className="its-veld">
                <label htmlFor="zoek-mensen">Zoek op naam of e-mailadres</label>
                <input
                  className="utrecht-textbox utrecht-textbox--html-input"
                  id="zoek-mensen"
                  type="search"
                  autoComplete="off"
                  value={zoek}
                  onChange={({ target }) => zetZoek(target.value)}
                />
              </search>
              <p className="its-klein its-zacht" role="status">
                {rijen.length === 1 ? '1 persoon' : `${rijen.length} mensen`}
              </p>
              <Tabel
                titel="Mensen van uw organisatie"
                rijen={rijen}
                sleutel={({ persoonId }) => persoonId}
                leeg="Er is niemand die hierbij past."
                kolommen={[
                  {
                    naam: 'Naam',
                    kop: true,
                    cel: ({ persoonId, naam }) =>
                      naar === undefined ? (
                        (naam ?? 'Zonder naam')
                      ) : (
                        <Link className="nl-link" to={`${naar}/${persoonId}`}>
                          {naam ?? 'Zonder naam'}
                        </Link>
                      ),
                  },
                  { naam: 'Functies', cel: ({ rollen }) => functies(rollen) },
                  { naam: 'Stand', cel: (persoon) => <PersoonStand persoon={persoon} /> },
                  { naam: 'E-mailadres', cel: ({ email }) => email ?? '' },
                  {
                    naam: 'Laatst aangemeld',
                    cel: ({ laatstAangemeldOp }) => (laatstAangemeldOp === null ? 'Nog nooit' : <Tijd op={laatstAangemeldOp} />),
                  },
                ]}
              />
            </div>
          );
        }}
      </Geladen>
    </Vlak>
  );
}
