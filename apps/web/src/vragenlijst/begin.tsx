import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Badge } from '../componenten/badge.js';
import { KnopLink } from '../componenten/knop.js';
import { Vlak } from '../componenten/vlak.js';
import type { Lijst } from './antwoorden.js';
import { NAKIJKEN, naarDeel } from './adressen.js';
import { deelStanden, inTotaal, standWoord } from './voortgang.js';

/** Before the first question and in between: what is asked, how far one is, and where to go on. */
export function Begin({ lijst }: { readonly lijst: Lijst }): ReactNode {
  const delen = deelStanden(lijst);
  const { klaar, verplicht } = inTotaal(lijst);
  const verder = delen.find((deel) => deel.klaar < deel.verplicht);
  const begonnen = delen.some((deel) => deel.begonnen);
  return (
    <>
      <section className="its-nu" aria-labelledby="verder">
        <h2 id="verder">
          {verder === undefined ? 'Alle verplichte vragen zijn beantwoord' : begonnen ? 'Ga verder waar u was' : 'Voordat u begint'}
        </h2>
        {begonnen ? null : (
          <ul>
            <li>
              Er zijn {delen.length} onderdelen met {verplicht} vragen die u moet beantwoorden. De andere vragen zijn vrijwillig.
            </li>
            <li>Bij elke vraag staat waarom wij die stellen.</li>
            <li>Alles wordt vanzelf bewaard. U kunt stoppen en later verdergaan.</li>
            <li>Zolang u niet indient, ziet alleen u uw antwoorden.</li>
          </ul>
        )}
        <p className="its-hoever">
          <progress max={verplicht} value={klaar} aria-hidden="true" />
          <span>
            {klaar} van {verplicht} vragen klaar
          </span>
        </p>
        {verder === undefined ? (
          <KnopLink naar={naarDeel(NAKIJKEN)} soort="hoofd">
            Nakijken en indienen
          </KnopLink>
        ) : (
          <KnopLink naar={naarDeel(verder.code)} soort="hoofd">
            {begonnen ? `Verder met ‘${verder.titel}’` : 'Begin'}
          </KnopLink>
        )}
      </section>
      <Vlak titel="Onderdelen">
        <ul className="its-lijst">
          {delen.map((deel) => (
            <li key={deel.code} className="its-taak">
              <Link className="nl-link" to={naarDeel(deel.code)}>
                {deel.code}. {deel.titel}
              </Link>
              <Badge
                kleur={
                  deel.klaar < deel.verplicht ? (deel.begonnen ? 'info' : 'stil') : deel.verplicht === 0 && !deel.begonnen ? 'stil' : 'goed'
                }
              >
                {standWoord(deel)}
              </Badge>
            </li>
          ))}
          <li>
            <Link className="nl-link" to={naarDeel(NAKIJKEN)}>
              Nakijken en indienen
            </Link>
          </li>
        </ul>
      </Vlak>
      <p className="its-klein its-zacht">
        Schrijf geen burgerservicenummer op, en niets over uw gezondheid, geloof, afkomst of straffen. Noem geen namen van anderen: de soort
        relatie en de organisatie zijn genoeg.
      </p>
    </>
  );
}
