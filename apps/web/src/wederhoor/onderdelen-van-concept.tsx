import type { ReactNode } from 'react';
import { niveauVan } from '#domain/risico/risico-score.js';
import type { Schema } from '../api/verzoek.js';
import { Badge, type Kleur } from '../componenten/badge.js';
import { Feiten } from '../componenten/feiten.js';
import { dag } from '../componenten/tijd.js';
import { keuzeWoord, woord } from '../woorden/woorden.js';

type Concept = Schema['WederhoorDto'];

/** One part of the concept on which the kandidaat can react. */
export interface ConceptOnderdeel {
  readonly onderwerp: Schema['ReactieDto']['onderwerp'];
  readonly id: string;
  readonly naam: string;
  readonly inhoud: ReactNode;
  /** The measure on which a decision can be asked. */
  readonly maatregel?: Schema['MaatregelDto'];
  /** Replaced or taken out: it is still read, and nobody reacts on it any more. */
  readonly vervallen?: boolean;
}

const NIVEAU_KLEUR: Readonly<Record<string, Kleur>> = { LAAG: 'goed', MIDDEN: 'info', HOOG: 'let-op', KRITIEK: 'fout' };

/** Everything in the concept, in the order in which one reads it. */
export function onderdelenVan({ bevindingen, risicos, maatregelen, gespreksverslagen }: Concept): readonly ConceptOnderdeel[] {
  const alle: readonly ConceptOnderdeel[] = [
    ...gespreksverslagen.map((gesprek) => ({
      onderwerp: 'GESPREKSVERSLAG' as const,
      id: gesprek.id,
      naam: `Verslag van het gesprek op ${dag(gesprek.gehoudenOp)}`,
      inhoud: <Gesprek gesprek={gesprek} />,
    })),
    ...bevindingen.map((bevinding) => ({
      onderwerp: 'BEVINDING' as const,
      id: bevinding.id,
      naam: `Bevinding ${bevinding.nummer}${bevinding.status === 'VERVALLEN' ? ' (vervallen)' : ''}: ${woord(bevinding.categorie)}`,
      vervallen: bevinding.status === 'VERVALLEN',
      inhoud: <Bevinding bevinding={bevinding} />,
    })),
    ...risicos.map((risico) => ({
      onderwerp: 'RISICO' as const,
      id: risico.id,
      naam: `Risico ${risico.nummer}: ${woord(risico.categorie)}`,
      inhoud: <Risico risico={risico} bevindingen={bevindingen} />,
    })),
    ...maatregelen.map((maatregel) => ({
      onderwerp: 'MAATREGEL' as const,
      id: maatregel.id,
      naam: `Maatregel ${maatregel.nummer}: ${woord(maatregel.code).replace(/^BM-\d+: /, '')}`,
      inhoud: <Maatregel maatregel={maatregel} />,
      maatregel,
      vervallen: maatregel.status === 'VERVALLEN',
    })),
  ];
  return [...alle].sort((a, b) => Number(a.vervallen ?? false) - Number(b.vervallen ?? false));
}

function Gesprek({ gesprek: { agendapunten, verslag } }: { readonly gesprek: Concept['gespreksverslagen'][number] }): ReactNode {
  return (
    <>
      {agendapunten.length === 0 ? null : <p className="its-zacht">Besproken: {agendapunten.join(', ')}.</p>}
      <p className="its-tekst">{verslag}</p>
    </>
  );
}

function Bevinding({ bevinding }: { readonly bevinding: Concept['bevindingen'][number] }): ReactNode {
  const { feit, duiding, verklaringKandidaat, bewijskracht, bronnen } = bevinding;
  return (
    <>
      <p className="its-tekst">{feit}</p>
      <p className="its-tekst">
        <strong>Wat dit volgens de adviseur betekent: </strong>
        {duiding}
      </p>
      {verklaringKandidaat === null ? null : (
        <p className="its-tekst">
          <strong>Wat de kandidaat erover zei: </strong>
          {verklaringKandidaat}
        </p>
      )}
      <p className="its-klein its-zacht">
        {bronnen.length === 1 ? 'Bron' : 'Bronnen'}:{' '}
        {bronnen.map(({ soort, herkomst }) => `${herkomst} (${woord(soort).toLowerCase()})`).join('; ')}. Bewijskracht{' '}
        {keuzeWoord('bewijskracht', bewijskracht)}.
      </p>
    </>
  );
}

interface RisicoProps {
  readonly risico: Concept['risicos'][number];
  readonly bevindingen: Concept['bevindingen'];
}

function Risico({ risico, bevindingen }: RisicoProps): ReactNode {
  const { toelichting, bevindingIds, bruto, netto, nietBeheersbaar } = risico;
  const nummers = bevindingen.filter(({ id }) => bevindingIds.includes(id)).map(({ nummer }) => nummer);
  return (
    <>
      <p className="its-tekst">{toelichting}</p>
      <Feiten
        van={[
          ['Zonder maatregelen', <Niveau score={bruto} />],
          ['Met maatregelen', <Niveau score={netto} />],
          ['Volgt uit', nummers.length === 0 ? null : `bevinding ${nummers.join(' en ')}`],
        ]}
      />
      {nietBeheersbaar === null ? null : (
        <p className="its-tekst">
          <strong>Waarom geen maatregel kan helpen: </strong>
          {nietBeheersbaar}
        </p>
      )}
    </>
  );
}

function Niveau({ score }: { readonly score: Schema['ScoreDto'] }): ReactNode {
  const niveau = niveauVan(score);
  return (
    <>
      <Badge kleur={NIVEAU_KLEUR[niveau] ?? 'stil'}>{woord(niveau)}</Badge>{' '}
      <span className="its-klein its-zacht">
        kans {score.kans} van 5, impact {score.impact} van 5
      </span>
    </>
  );
}

function Maatregel({ maatregel }: { readonly maatregel: Schema['MaatregelDto'] }): ReactNode {
  const { toelichting, moment, zichtbaarheid, status } = maatregel;
  return (
    <>
      <p className="its-tekst">{toelichting}</p>
      <Feiten
        van={[
          ['Wanneer klaar', keuzeWoord('moment', moment)],
          ['Wie dit leest', zichtbaarheid === 'OPENBAAR' ? 'Staat in de brief aan het orgaan dat benoemt' : 'Staat alleen in het rapport'],
          ['Stand', woord(status)],
        ]}
      />
    </>
  );
}
