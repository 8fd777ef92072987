import type { ReactNode } from 'react';
import { MAATREGEL_CATALOGUS } from '#domain/maatregel/maatregel-catalogus.js';
import { RECHTSKADERS } from '#domain/rechtskader/rechtskader.js';
import type { Schema } from '../api/verzoek.js';
import { Badge } from '../componenten/badge.js';
import { Feiten } from '../componenten/feiten.js';
import { Niveau } from '../risicoanalyse/niveau.js';
import { BevindingTekst, MaatregelTekst, RisicoTekst } from '../risicoanalyse/teksten.js';
import type { Onderwerp } from '../toetsopmerking/opmerkingen.js';
import { woord } from '../woorden/woorden.js';
import { RapportBronnen } from './rapport-bronnen.js';
import { RapportReacties } from './rapport-reacties.js';
import { RapportVoorbehoud } from './rapport-voorbehoud.js';

export interface RapportTekstProps {
  readonly inhoud: Schema['RapportInhoudDto'];
  /** The hearing is over, so that silence means something. */
  readonly metReactie: boolean;
  /** What stands below a finding, a risk or a measure without being part of the report. */
  readonly bij?: (onderwerp: Onderwerp, id: string) => ReactNode;
}

/** Everything that the report says, to be read from top to bottom. No total, and no colour for the person. */
export function RapportTekst({ inhoud, metReactie, bij }: RapportTekstProps): ReactNode {
  const { kandidaat, organisatie, oordelen, bevindingen, risicos, maatregelen, hoogsteNettoPerCategorie } = inhoud;
  return (
    <article className="its-vlak its-rapport" aria-label="Tekst van het rapport">
      <header>
        <p className="its-zacht">
          {organisatie.naam} · {inhoud.zaaknummer} · ronde {inhoud.ronde}, versie {inhoud.versie}
        </p>
        <h2>Rapport integriteitstoetsing</h2>
        <p className="its-rapport__naam">
          {kandidaat.naam}, kandidaat-{woord(kandidaat.functie).toLowerCase()}
        </p>
      </header>
      <Feiten
        van={[
          ['Portefeuille', kandidaat.portefeuille],
          ['Integriteitsadviseur', inhoud.adviseur],
          ['Collegiale toetser', inhoud.toetser],
          ['Wettelijk kader', RECHTSKADERS[inhoud.regime].naam],
          ['Vragenlijst', `versie ${inhoud.vragenlijstVersie}`],
        ]}
      />
      <section>
        <h3 id="rapport-eisen" tabIndex={-1}>
          Wettelijke eisen
        </h3>
        <ul className="its-rapport__eisen">
          {oordelen.map(({ eis, uitkomst, ontheffing }) => (
            <li key={eis}>
              {woord(eis)}: <strong>{woord(uitkomst).toLowerCase()}</strong>
              {ontheffing === undefined ? '' : ` (ontheffing ${woord(ontheffing.status).toLowerCase()})`}
            </li>
          ))}
        </ul>
        <p className="its-zacht its-klein">De VOG staat niet in het rapport: die wordt apart gecontroleerd.</p>
      </section>
      <section>
        <h3 id="rapport-bevindingen" tabIndex={-1}>
          Bevindingen
        </h3>
        {bevindingen.length === 0 ? <p>Er zijn geen bevindingen.</p> : null}
        {bevindingen.map((bevinding) => (
          <section key={bevinding.id} aria-label={`Bevinding ${bevinding.nummer}`}>
            <h4>
              {bevinding.nummer}. {woord(bevinding.categorie)} <Badge>{woord(bevinding.status)}</Badge>
            </h4>
            <BevindingTekst bevinding={bevinding} />
            {bij?.('BEVINDING', bevinding.id)}
          </section>
        ))}
      </section>
      <section>
        <h3 id="rapport-risicos" tabIndex={-1}>
          Risico’s
        </h3>
        {risicos.length === 0 ? <p>Er zijn geen risico’s.</p> : null}
        {risicos.map((risico) => (
          <section key={risico.id} aria-label={`Risico ${risico.nummer}`}>
            <h4>
              {risico.nummer}. {woord(risico.categorie)}
            </h4>
            <RisicoTekst risico={risico} bevindingen={bevindingen} />
            {bij?.('RISICO', risico.id)}
          </section>
        ))}
        {hoogsteNettoPerCategorie.length === 0 ? null : (
          <>
            <h4>Hoogste restrisico per onderwerp</h4>
            <ul className="its-rapport__eisen">
              {hoogsteNettoPerCategorie.map(({ categorie, niveau }) => (
                <li key={categorie}>
                  {woord(categorie)}: <Niveau niveau={niveau} />
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section>
        <h3 id="rapport-maatregelen" tabIndex={-1}>
          Maatregelen
        </h3>
        {maatregelen.length === 0 ? <p>Er zijn geen maatregelen.</p> : null}
        {maatregelen.map((maatregel) => (
          <section key={maatregel.id} aria-label={`Maatregel ${maatregel.nummer}`}>
            <h4>
              {maatregel.nummer}. {MAATREGEL_CATALOGUS[maatregel.code].naam} <Badge>{woord(maatregel.status)}</Badge>
            </h4>
            <MaatregelTekst maatregel={maatregel} risicos={risicos} />
            {bij?.('MAATREGEL', maatregel.id)}
          </section>
        ))}
      </section>
      <RapportReacties inhoud={inhoud} metReactie={metReactie} />
      <RapportVoorbehoud inhoud={inhoud} />
      <RapportBronnen inhoud={inhoud} />
    </article>
  );
}
