import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { RISICO_CATEGORIEEN } from '#domain/bevinding/risico-categorie.js';
import { isOvereengekomenMaatregel } from '#domain/maatregel/maatregel-status.js';
import { isSchaal, isZwaar, niveauVan, type RisicoScore } from '#domain/risico/risico-score.js';
import type { Schema } from '../api/verzoek.js';
import { HandelingFormulier } from '../formulier/handeling-formulier.js';
import { IntussenGewijzigd, useGezien } from '../formulier/intussen-gewijzigd.js';
import { EenVeld } from '../formulier/veld-invoer.js';
import type { Veld } from '../formulier/veld.js';
import { veldNaam, woord } from '../woorden/woorden.js';
import { FormulierKop } from './formulier-kop.js';
import { MatrixKeuze } from './matrix-keuze.js';
import { scoreTekst } from './niveau.js';
import type { Bevinding, Bewerking, Risico, Werk } from './werk.js';

interface Props {
  readonly toetsing: Schema['Toetsing'];
  readonly werk: Werk;
  readonly bewerking: Bewerking<Risico>;
  readonly klaar: () => void;
}

/** Writes one risk: what could happen, on which findings it rests, and its two places in the matrix. */
export function RisicoFormulier({ toetsing, werk, bewerking, klaar }: Props): ReactNode {
  return 'was' in bewerking ? (
    <Wijzigen toetsing={toetsing} werk={werk} was={bewerking.was} klaar={klaar} />
  ) : (
    <div className="its-bewerking">
      <FormulierKop>Nieuw risico</FormulierKop>
      <HandelingFormulier
        code="legRisicoVast"
        delen={{ toetsingId: toetsing.toetsingId }}
        begin={bewerking.nieuw}
        invoer={(velden) => <Invoer velden={velden} bevindingen={werk.bevindingen} afgesproken={false} />}
        naar={gelijkAanBruto}
        knop="Risico vastleggen"
        gedaan={klaar}
        annuleer={klaar}
      />
    </div>
  );
}

function Wijzigen({ toetsing, werk, was, klaar }: Omit<Props, 'bewerking'> & { readonly was: Risico }): ReactNode {
  const nu = werk.risicos.find(({ id }) => id === was.id);
  const { gezien, gewijzigd, neemKennis } = useGezien(was, nu);
  const afgesproken = werk.maatregelen.some(({ status, risicoIds }) => risicoIds.includes(was.id) && isOvereengekomenMaatregel(status));
  return (
    <div className="its-bewerking">
      <FormulierKop>Risico {was.nummer} wijzigen</FormulierKop>
      {gewijzigd ? (
        <IntussenGewijzigd weg={nu === undefined} delen={nu === undefined ? [] : verschillen(gezien, nu)} verder={neemKennis} />
      ) : null}
      <HandelingFormulier
        code="wijzigRisico"
        delen={{ toetsingId: toetsing.toetsingId, risicoId: was.id }}
        versie={gezien.versie}
        begin={was}
        invoer={(velden) => <Invoer velden={velden} bevindingen={werk.bevindingen} afgesproken={afgesproken} />}
        naar={afgesproken ? zoals : gelijkAanBruto}
        knop="Wijziging bewaren"
        gedaan={klaar}
        annuleer={klaar}
      />
    </div>
  );
}

type Inhoud = Readonly<Record<string, unknown>>;
const zoals = (inhoud: Inhoud): Inhoud => inhoud;
/** Without an agreed measure there is nothing that could have made it smaller. */
const gelijkAanBruto = (inhoud: Inhoud): Inhoud => ({ ...inhoud, netto: inhoud.bruto });

const verschillen = (was: Risico, nu: Risico): readonly (readonly [string, string, string])[] => [
  ['Onderwerp', woord(was.categorie), woord(nu.categorie)],
  ['Toelichting', was.toelichting, nu.toelichting],
  [veldNaam('bruto'), scoreTekst(was.bruto), scoreTekst(nu.bruto)],
  [veldNaam('netto'), scoreTekst(was.netto), scoreTekst(nu.netto)],
  [veldNaam('nietBeheersbaar'), was.nietBeheersbaar ?? '', nu.nietBeheersbaar ?? ''],
  ['Aantal bevindingen', String(was.bevindingIds.length), String(nu.bevindingIds.length)],
];

interface Getypt {
  readonly bruto?: { readonly kans?: string; readonly impact?: string };
  readonly nietBeheersbaar?: string;
}

function naarScore({ kans, impact }: { readonly kans?: string; readonly impact?: string } = {}): RisicoScore | undefined {
  const getallen = [Number(kans), Number(impact)] as const;
  return isSchaal(getallen[0]) && isSchaal(getallen[1]) ? { kans: getallen[0], impact: getallen[1] } : undefined;
}

function Invoer({
  velden,
  bevindingen,
  afgesproken,
}: {
  readonly velden: Veld;
  readonly bevindingen: readonly Bevinding[];
  readonly afgesproken: boolean;
}): ReactNode {
  const getypt = useWatch<Getypt>();
  const bruto = naarScore(getypt.bruto);
  const zwaar = bruto !== undefined && isZwaar(niveauVan(bruto));
  return (
    <>
      <EenVeld
        velden={velden}
        naam="categorie"
        // The requirements of the law are judged, not weighed.
        keuzes={{ categorie: RISICO_CATEGORIEEN.filter((code) => code !== 'RC-00').map((code) => ({ waarde: code, naam: woord(code) })) }}
      />
      <EenVeld velden={velden} naam="toelichting" />
      <EenVeld
        velden={velden}
        naam="bevindingIds"
        keuzes={{
          bevindingIds: bevindingen
            .filter(({ status }) => status !== 'VERVALLEN')
            .map(({ id, nummer, feit }) => ({ waarde: id, naam: `Bevinding ${nummer}`, uitleg: feit })),
        }}
      />
      <MatrixKeuze naam="bruto" hulp="Hoe groot is de kans dat dit gebeurt, en hoe erg is het dan? Kies één vak." />
      {afgesproken ? (
        <MatrixKeuze naam="netto" hulp="En met de afgesproken maatregelen? Dit kan niet hoger zijn." hoogstens={bruto} />
      ) : (
        <p className="its-zacht">
          Het restrisico is nu even groot. U kunt het verlagen als de kandidaat een maatregel heeft aanvaard die bij dit risico hoort.
        </p>
      )}
      {zwaar || (getypt.nietBeheersbaar ?? '') !== '' ? <EenVeld velden={velden} naam="nietBeheersbaar" /> : null}
    </>
  );
}
