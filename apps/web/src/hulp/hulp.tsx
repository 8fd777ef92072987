import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { isAlleen, useIk } from '../app/ik.js';
import { Scherm } from '../componenten/scherm.js';
import { Vlak } from '../componenten/vlak.js';
import { WOORDENLIJST } from './woordenlijst.js';

/** How it works, what the words mean, and whom to call. */
export function Hulp(): ReactNode {
  const kandidaat = isAlleen(useIk(), 'KANDIDAAT');
  return (
    <Scherm titel="Hulp en contact" inleiding="Hoe het werkt, wat de woorden betekenen en wie u kunt bellen.">
      <div className="its-raster its-raster--twee">
        <div className="its-stapel">
          <Vlak titel="Hoe een toetsing gaat">{kandidaat ? <VoorKandidaat /> : <VoorMedewerker />}</Vlak>
          <Vlak titel="Als er iets niet lukt">
            <ul className="its-waarom">
              <li>
                <strong>Een knop doet niets of geeft een melding.</strong> Lees de melding: daarin staat waarom het nu niet kan, en wat wel
                helpt.
              </li>
              <li>
                <strong>Geen verbinding.</strong> Wat u invulde, blijft op het scherm staan. Sluit het tabblad niet.
              </li>
              <li>
                <strong>U bent afgemeld.</strong> Meld u opnieuw aan, in het nieuwe tabblad. Daarna gaat u verder waar u was.
              </li>
              <li>
                <strong>Een ander heeft iets gewijzigd.</strong> Het scherm laat dat zien. Bekijk het en verstuur opnieuw.
              </li>
            </ul>
          </Vlak>
          <Vlak titel="Woorden">
            <dl className="its-woorden">
              {WOORDENLIJST.map(([woord, uitleg]) => (
                <div key={woord}>
                  <dt>{woord}</dt>
                  <dd>{uitleg}</dd>
                </div>
              ))}
            </dl>
          </Vlak>
        </div>
        <div className="its-stapel">
          <Vlak titel="Contact">
            {kandidaat ? (
              <>
                <p>
                  Bel of mail uw contactpersoon. Die staat in de brief waarmee u bent uitgenodigd. U hoeft niet uit te leggen waarom u belt.
                </p>
                <p>
                  Gaat uw vraag over uw persoonsgegevens? Vraag dan naar de functionaris gegevensbescherming (FG). Die is onafhankelijk.
                </p>
              </>
            ) : (
              <>
                <p>
                  <strong>Over een toetsing:</strong> bel het kabinet van uw organisatie.
                </p>
                <p>
                  <strong>Over uw account of functie:</strong> bel de beheerder van uw organisatie.
                </p>
                <p>
                  <strong>Over persoonsgegevens of een datalek:</strong> bel de functionaris gegevensbescherming (FG).
                </p>
              </>
            )}
            <p>Stuur nooit documenten of antwoorden per e-mail. Gebruik daarvoor alleen dit systeem.</p>
          </Vlak>
          <Vlak titel="Verder">
            <ul className="its-lijst">
              <li>
                <Link className="nl-link" to="/account">
                  Uw account en waar u bent aangemeld
                </Link>
              </li>
              <li>
                <Link className="nl-link" to="/toegankelijkheid">
                  Toegankelijkheid
                </Link>
              </li>
            </ul>
          </Vlak>
        </div>
      </div>
    </Scherm>
  );
}

function VoorKandidaat(): ReactNode {
  return (
    <ol className="its-stappen">
      <li>
        <strong>U leest de brief en kiest of u meewerkt.</strong> U kunt later altijd stoppen, zonder reden.
      </li>
      <li>
        <strong>U vult de vragenlijst in en levert documenten aan.</strong> Wat u invult, wordt steeds bewaard. Het hoeft niet in één keer.
      </li>
      <li>
        <strong>U vraagt een VOG aan.</strong> In uw toetsing staat hoe dat gaat.
      </li>
      <li>
        <strong>U hebt een gesprek met de adviseurs.</strong> Het verslag kunt u daarna verbeteren.
      </li>
      <li>
        <strong>U leest wat er is gevonden en reageert.</strong> Uw reactie komt helemaal in het rapport.
      </li>
      <li>
        <strong>U leest de conclusie als eerste.</strong> Daarna gaat zij naar het orgaan dat benoemt. Dat krijgt uw antwoorden en het
        rapport niet.
      </li>
      <li>
        <strong>Uw gegevens worden vernietigd.</strong> Op tijd, en u krijgt daarvoor bericht.
      </li>
    </ol>
  );
}

function VoorMedewerker(): ReactNode {
  return (
    <ol className="its-stappen">
      <li>
        <strong>De opdrachtgever start de toetsing</strong> en wijst een adviseur en een collegiale toetser aan. Zij verklaren dat zij
        onafhankelijk zijn.
      </li>
      <li>
        <strong>De kandidaat kiest of hij meewerkt</strong>, vult de vragenlijst in en levert documenten aan. De VOG loopt tegelijk.
      </li>
      <li>
        <strong>De adviseur onderzoekt</strong>: eisen uit de wet, openbare bronnen, vragen aan de organisatie en een gesprek.
      </li>
      <li>
        <strong>De risicoanalyse</strong> weegt wat is gevonden, met maatregelen. De kandidaat reageert erop.
      </li>
      <li>
        <strong>De toetser stelt het rapport vast.</strong> Is iets nog niet goed? Dan maakt hij een opmerking en antwoordt de adviseur
        eerst. De opdrachtgever bespreekt het met de kandidaat en ondertekent het advies.
      </li>
      <li>
        <strong>De kandidaat leest de conclusie eerst.</strong> Daarna gaat de brief naar het orgaan dat benoemt, en legt de griffier de
        uitkomst vast.
      </li>
      <li>
        <strong>Nazorg en vernietigen.</strong> Afspraken worden nagelopen en gegevens op tijd vernietigd.
      </li>
    </ol>
  );
}
