import { type ReactNode, useContext, useEffect } from 'react';
import { Link, NavLink } from 'react-router';
import { useLive } from '../api/live.js';
import { BASIS } from '../api/verzoek.js';
import { FoutMelding } from '../componenten/melding.js';
import { VerborgenContext } from '../componenten/verborgen.js';
import { FUNCTIE } from '../woorden/codes.js';
import { useAfmelden } from './afmelden.js';
import { GedaanMelding } from './gedaan-melding.js';
import { useIk } from './ik.js';
import { haalVooraf } from './lui.js';
import { menuVoor } from './menu.js';
import { SessieWacht } from './sessie-wacht.js';

/** What stands around every screen: where one is, where one can go, and whether the screen is up to date. */
export function Kader({ children }: { readonly children: ReactNode }): ReactNode {
  const ik = useIk();
  const verborgen = useContext(VerborgenContext);
  const { verbonden } = useLive(ik.csrfToken, verborgen);
  const { afmelden, fout } = useAfmelden();
  useEffect(() => {
    // Well after the first screen, which comes first.
    const straks = setTimeout(() => void haalVooraf(), 3_000);
    return () => clearTimeout(straks);
  }, []);
  return (
    <div className="its-kader">
      <div>
        <a className="nl-skip-link" href="#inhoud">
          Naar de inhoud
        </a>
        <header className="its-kop">
          <div className="its-kop__binnen">
            <Link to="/" className="its-merk">
              <img src={`${BASIS}/merk.svg`} alt="" width="32" height="32" />
              <div>
                Integriteitstoetsing <span>{ik.organisatie}</span>
              </div>
            </Link>
            <nav aria-label="Hoofdmenu">
              <ul className="its-nav">
                {menuVoor(ik).map(({ naar, naam }) => (
                  <li key={naar}>
                    <NavLink to={naar} end={naar === '/'}>
                      {naam}
                    </NavLink>
                  </li>
                ))}
                <li>
                  <NavLink to="/account">{ik.rollen.map((rol) => FUNCTIE[rol] ?? rol).join(', ')}</NavLink>
                </li>
                <li>
                  <button type="button" onClick={afmelden}>
                    Afmelden
                  </button>
                </li>
              </ul>
            </nav>
          </div>
        </header>
        <div role="status">
          {verbonden ? null : (
            <p className="its-balk">Geen verbinding. Wat u hebt ingevuld, staat er nog. Wij proberen het steeds opnieuw.</p>
          )}
        </div>
        <FoutMelding fout={fout} />
        <GedaanMelding />
        <SessieWacht />
      </div>
      <main className="its-hoofd" id="inhoud" tabIndex={-1}>
        {children}
      </main>
      <footer className="its-voet">
        <div className="its-voet__binnen">
          <Link className="nl-link" to="/hulp">
            Hulp en contact
          </Link>
          <Link className="nl-link" to="/toegankelijkheid">
            Toegankelijkheid
          </Link>
          <span className="its-zacht">Dit systeem beslist nooit over een persoon. Mensen doen dat.</span>
        </div>
      </footer>
    </div>
  );
}
