import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import { useIk } from '../app/ik.js';
import { aanmeldAdres } from '../app/aanmeld-adres.js';
import { Badge } from '../componenten/badge.js';
import { Geladen } from '../componenten/geladen.js';
import { Vlak } from '../componenten/vlak.js';
import { FUNCTIE } from '../woorden/codes.js';
import { woord } from '../woorden/woorden.js';

/** The organisations of one account: one at a time, by signing in for it. */
export function MijnOrganisaties(): ReactNode {
  const organisaties = useLees('/ik/organisaties');
  const ik = useIk();
  return (
    <Vlak titel="Uw organisaties">
      <Geladen van={organisaties}>
        {(lijst) => (
          <>
            <ul className="its-lijst">
              {lijst.map(({ organisatieId, organisatie, rollen }) => (
                <li key={organisatieId} className="its-taak">
                  <div>
                    <strong>{organisatie}</strong>
                    <div className="its-klein its-zacht">{rollen.map((rol) => FUNCTIE[rol] ?? woord(rol)).join(', ')}</div>
                  </div>
                  {organisatieId === ik.organisatieId ? (
                    <Badge kleur="goed">U bent nu hier</Badge>
                  ) : (
                    <a className="nl-button nl-button--secondary" href={aanmeldAdres('/', { organisatie: organisatieId })}>
                      <span className="nl-button__label">
                        Ga naar deze<span className="its-alleen-lezen"> organisatie: {organisatie}</span>
                      </span>
                    </a>
                  )}
                </li>
              ))}
            </ul>
            {lijst.length > 1 ? <p className="its-klein its-zacht">U ziet steeds alleen wat bij de gekozen organisatie hoort.</p> : null}
          </>
        )}
      </Geladen>
    </Vlak>
  );
}
