import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Over } from '../componenten/over.js';
import type { Schema } from '../api/verzoek.js';
import { Badge } from '../componenten/badge.js';
import { dag, dagenTot, overHoeveel, Tijd } from '../componenten/tijd.js';
import { stapNaam } from '../woorden/stappen.js';
import { taakUitleg } from '../woorden/taken.js';
import { schermVanTaak } from './taak-scherm.js';

/** One task: what, for whom, until when, and where to do it. */
export function TaakRegel({
  taak,
  zonderWie = false,
}: {
  readonly taak: Schema['EigenTaak'];
  /** Where the heading above says about whom it is. */
  readonly zonderWie?: boolean;
}): ReactNode {
  const { omschrijving, zaaknummer, kandidaatNaam, uiterlijk, teLaat } = taak;
  const over = [kandidaatNaam, zaaknummer, stapNaam(taak.stap)].filter((deel) => deel !== null && deel !== '').join(', ');
  const { waarom, anders } = taakUitleg(taak.soort);
  const wie = (zonderWie ? [] : [kandidaatNaam, zaaknummer]).filter((deel) => deel !== null).join(' · ');
  return (
    <li className="its-taak">
      <div>
        <Link className="nl-link" to={schermVanTaak(taak)}>
          {omschrijving}
          <Over wat={over} />
        </Link>
        <div className="its-klein its-zacht">
          {[wie, stapNaam(taak.stap)].filter((deel) => deel !== '').join(' · ')}
          {uiterlijk === null ? null : (
            <>
              {' · uiterlijk '}
              <Tijd op={uiterlijk} />
            </>
          )}
        </div>
        {waarom === undefined ? null : (
          <details className="its-taak__waarom">
            <summary>
              Waarom, en als u niets doet
              <Over wat={`${omschrijving}, ${over}`} />
            </summary>
            <p>{waarom}</p>
            {anders === undefined ? null : <p>Als u niets doet: {anders.charAt(0).toLowerCase() + anders.slice(1)}</p>}
          </details>
        )}
      </div>
      {uiterlijk === null ? null : (
        <span title={dag(uiterlijk)}>
          <Badge kleur={teLaat ? 'fout' : dagenTot(uiterlijk) <= 2 ? 'let-op' : 'stil'}>
            {teLaat ? `Te laat: ${overHoeveel(uiterlijk)}` : overHoeveel(uiterlijk)}
          </Badge>
        </span>
      )}
    </li>
  );
}
