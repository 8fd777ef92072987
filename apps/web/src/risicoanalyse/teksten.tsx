import type { ReactNode } from 'react';
import { MAATREGEL_CATALOGUS } from '#domain/maatregel/maatregel-catalogus.js';
import { isEnkelvoudigeBron } from '#domain/bevinding/bevinding.rules.js';
import type { Schema } from '../api/verzoek.js';
import { Feiten } from '../componenten/feiten.js';
import { keuzeWoord, woord } from '../woorden/woorden.js';
import { Score } from './niveau.js';

type BevindingInhoud = Omit<Schema['RapportBevindingDto'], 'id' | 'nummer' | 'status'>;
type RisicoInhoud = Omit<Schema['RapportRisicoDto'], 'id'>;
type MaatregelInhoud = Omit<Schema['RapportMaatregelDto'], 'id' | 'status'>;

/** A finding as everybody reads it: the fact, what it means, what the kandidaat says, and what it rests on. */
export function BevindingTekst({ bevinding }: { readonly bevinding: BevindingInhoud }): ReactNode {
  const { feit, duiding, verklaringKandidaat, bewijskracht, bronnen, onjuistAntwoord } = bevinding;
  return (
    <div className="its-leestekst">
      <p className="its-tekst">{feit}</p>
      <dl className="its-uitleg">
        <Deel naam="Duiding" tekst={duiding} />
        <Deel naam="Wat de kandidaat erover zegt" tekst={verklaringKandidaat} />
        <Deel naam="Vraag die niet naar waarheid is beantwoord" tekst={onjuistAntwoord} />
        <Deel naam="Bronnen" tekst={bronnen.map(({ soort, herkomst }) => `${herkomst} (${woord(soort).toLowerCase()})`).join('; ')} />
        <Deel
          naam="Bewijskracht"
          tekst={`${keuzeWoord('bewijskracht', bewijskracht)}${isEnkelvoudigeBron(bewijskracht) ? '. Dit rust op één stem.' : ''}`}
        />
      </dl>
    </div>
  );
}

/** A risk: what could happen, on which findings it rests, and how heavy it is before and after measures. */
export function RisicoTekst({
  risico,
  bevindingen,
}: {
  readonly risico: RisicoInhoud;
  readonly bevindingen: readonly { readonly id: string; readonly nummer: number }[];
}): ReactNode {
  const { toelichting, bruto, netto, nietBeheersbaar, bevindingIds } = risico;
  const nummers = bevindingen.filter(({ id }) => bevindingIds.includes(id)).map(({ nummer }) => nummer);
  return (
    <div className="its-leestekst">
      <p className="its-tekst">{toelichting}</p>
      <Feiten
        van={[
          ['Zonder maatregelen', <Score key="bruto" score={bruto} />],
          ['Restrisico, met maatregelen', <Score key="netto" score={netto} />],
          ['Rust op', nummers.length === 0 ? 'geen bevinding' : `bevinding ${nummers.join(', ')}`],
        ]}
      />
      {nietBeheersbaar === null ? null : (
        <dl className="its-uitleg">
          <Deel naam="Waarom geen maatregel kan helpen" tekst={nietBeheersbaar} />
        </dl>
      )}
    </div>
  );
}

/** A measure: what, when, who gets to see it, and for which risks. */
export function MaatregelTekst({
  maatregel,
  risicos,
}: {
  readonly maatregel: MaatregelInhoud;
  readonly risicos: readonly { readonly id: string; readonly nummer: number }[];
}): ReactNode {
  const { code, moment, zichtbaarheid, toelichting, risicoIds } = maatregel;
  const nummers = risicos.filter(({ id }) => risicoIds.includes(id)).map(({ nummer }) => nummer);
  return (
    <div className="its-leestekst">
      <p className="its-tekst">{toelichting}</p>
      <Feiten
        van={[
          ['Klaar', woord(moment)],
          ['Te zien voor', zichtbaarheid === 'OPENBAAR' ? 'Iedereen: staat in de brief' : 'Alleen wie de toetsing ziet'],
          ['Bewijs', MAATREGEL_CATALOGUS[code].bewijs ?? 'Er wordt geen bewijs gevraagd'],
          ['Voor', nummers.length === 0 ? 'geen risico' : `risico ${nummers.join(', ')}`],
        ]}
      />
    </div>
  );
}

function Deel({ naam, tekst }: { readonly naam: string; readonly tekst: string | null | undefined }): ReactNode {
  if (tekst === null || tekst === undefined || tekst.trim() === '') return null;
  return (
    <div>
      <dt>{naam}</dt>
      <dd className="its-tekst">{tekst}</dd>
    </div>
  );
}
