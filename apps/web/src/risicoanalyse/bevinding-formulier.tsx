import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { BEWIJSKRACHTEN, type BevindingBron, hoogsteBewijskracht } from '#domain/bevinding/bevinding.rules.js';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { HandelingFormulier } from '../formulier/handeling-formulier.js';
import { IntussenGewijzigd, useGezien } from '../formulier/intussen-gewijzigd.js';
import { EenVeld } from '../formulier/veld-invoer.js';
import type { Veld } from '../formulier/veld.js';
import { keuzeWoord, woord } from '../woorden/woorden.js';
import { BronnenKeuze } from './bronnen-keuze.js';
import { FormulierKop } from './formulier-kop.js';
import type { Bevinding, Bewerking } from './werk.js';

interface Props {
  readonly toetsing: Schema['Toetsing'];
  readonly bewerking: Bewerking<Bevinding>;
  readonly bevindingen: readonly Bevinding[];
  readonly klaar: () => void;
}

/** Writes one finding: fact and meaning apart, with at least one source. */
export function BevindingFormulier({ toetsing, bewerking, bevindingen, klaar }: Props): ReactNode {
  return 'was' in bewerking ? (
    <Wijzigen toetsing={toetsing} was={bewerking.was} bevindingen={bevindingen} klaar={klaar} />
  ) : (
    <div className="its-bewerking">
      <FormulierKop>Nieuwe bevinding</FormulierKop>
      <HandelingFormulier
        code="legBevindingVast"
        delen={{ toetsingId: toetsing.toetsingId }}
        begin={bewerking.nieuw}
        invoer={(velden) => <Invoer velden={velden} toetsing={toetsing} />}
        naar={alleenRc11}
        knop="Bevinding vastleggen"
        gedaan={klaar}
        annuleer={klaar}
      />
    </div>
  );
}

function Wijzigen({ toetsing, was, bevindingen, klaar }: Omit<Props, 'bewerking'> & { readonly was: Bevinding }): ReactNode {
  const nu = bevindingen.find(({ id }) => id === was.id);
  const { gezien, gewijzigd, neemKennis } = useGezien(was, nu);
  return (
    <div className="its-bewerking">
      <FormulierKop>Bevinding {was.nummer} wijzigen</FormulierKop>
      {gewijzigd ? (
        <IntussenGewijzigd weg={nu === undefined} delen={nu === undefined ? [] : verschillen(gezien, nu)} verder={neemKennis} />
      ) : null}
      <HandelingFormulier
        code="wijzigBevinding"
        delen={{ toetsingId: toetsing.toetsingId, bevindingId: was.id }}
        versie={gezien.versie}
        begin={was}
        invoer={(velden) => <Invoer velden={velden} toetsing={toetsing} />}
        naar={alleenRc11}
        knop="Wijziging bewaren"
        gedaan={klaar}
        annuleer={klaar}
      />
    </div>
  );
}

/** An untrue answer is told in RC-11 and nowhere else. */
const alleenRc11 = ({ onjuistAntwoord, ...rest }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  rest.categorie === 'RC-11' && onjuistAntwoord !== undefined ? { ...rest, onjuistAntwoord } : rest;

const verschillen = (was: Bevinding, nu: Bevinding): readonly (readonly [string, string, string])[] => [
  ['Onderwerp', woord(was.categorie), woord(nu.categorie)],
  ['Feit', was.feit, nu.feit],
  ['Duiding', was.duiding, nu.duiding],
  ['Wat de kandidaat erover zegt', was.verklaringKandidaat ?? '', nu.verklaringKandidaat ?? ''],
  ['Bewijskracht', keuzeWoord('bewijskracht', was.bewijskracht), keuzeWoord('bewijskracht', nu.bewijskracht)],
  ['Bronnen', was.bronnen.map(({ herkomst }) => herkomst).join(', '), nu.bronnen.map(({ herkomst }) => herkomst).join(', ')],
];

function Invoer({ velden, toetsing }: { readonly velden: Veld; readonly toetsing: Schema['Toetsing'] }): ReactNode {
  const { categorie, bronnen = [] } = useWatch() as { readonly categorie?: string; readonly bronnen?: readonly BevindingBron[] };
  const hoogste = hoogsteBewijskracht(bronnen);
  const { data: vragenlijst } = useLees('/toetsingen/{toetsingId}/vragenlijst', {
    delen: { toetsingId: toetsing.toetsingId },
    uit: categorie !== 'RC-11' || !toetsing.inzagen.includes('ANTWOORDEN'),
  });
  return (
    <>
      <EenVeld velden={velden} naam="categorie" />
      <EenVeld velden={velden} naam="feit" />
      <EenVeld velden={velden} naam="duiding" />
      <EenVeld velden={velden} naam="verklaringKandidaat" />
      {categorie === 'RC-11' ? (
        <EenVeld
          velden={velden}
          naam="onjuistAntwoord"
          keuzes={{ onjuistAntwoord: vragenlijst?.vragen.map(({ code, tekst }) => ({ waarde: code, naam: `${code} ${tekst}` })) }}
        />
      ) : null}
      <BronnenKeuze toetsing={toetsing} />
      <EenVeld
        velden={velden}
        naam="bewijskracht"
        keuzes={{
          bewijskracht: BEWIJSKRACHTEN.map((kracht) => ({
            waarde: kracht,
            naam: keuzeWoord('bewijskracht', kracht),
            ...(hoogste !== undefined && kracht < hoogste ? { uitleg: 'daarvoor zijn er nog niet genoeg bronnen' } : {}),
          })),
        }}
      />
    </>
  );
}
