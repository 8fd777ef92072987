import type { ReactNode } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import type { Schema } from '../api/verzoek.js';
import { dag } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { Handeling, useHandelingen } from '../formulier/handelingen.js';
import { EenVeld } from '../formulier/veld-invoer.js';
import type { Veld } from '../formulier/veld.js';
import { woord } from '../woorden/woorden.js';

interface CorrectieProps {
  readonly toetsingId: string;
  readonly rapport: Schema['GelezenRapportDto'];
}

type Bevinding = Schema['RapportBevindingDto'];
const TEKSTEN = ['feit', 'duiding', 'verklaringKandidaat'] as const;

/** Corrects what was fixed: a new version with a note; the one before stays. Nothing for who may not. */
export function Correctie({ toetsingId, rapport }: CorrectieProps): ReactNode {
  const corrigeren = useHandelingen(toetsingId).get('corrigeerRapport');
  if (corrigeren === undefined) return null;
  const { bevindingen } = rapport.inhoud;
  const verzoeken = rapport.aantekeningen.filter(({ inVersie, uitkomst }) => inVersie === null && uitkomst !== 'AFGEWEZEN');
  return (
    <Vlak titel="Rapport rectificeren">
      <p className="its-zacht">
        Klopt een feit niet? Dan maakt u een nieuwe versie met een notitie. De versie van nu blijft bestaan en leesbaar. Een oordeel opnieuw
        wegen kan zo niet: daarvoor is een nieuwe ronde nodig.
      </p>
      <Handeling
        code="corrigeerRapport"
        knop="Een nieuwe versie maken"
        mogelijk={corrigeren}
        delen={{ toetsingId }}
        naar={(inhoud) => alleenAnders(inhoud, bevindingen)}
        invoer={(velden) => <Invoer velden={velden} bevindingen={bevindingen} verzoeken={verzoeken} />}
      />
    </Vlak>
  );
}

/** What was opened and left as it was is no correction. */
function alleenAnders(inhoud: Readonly<Record<string, unknown>>, bevindingen: readonly Bevinding[]): Readonly<Record<string, unknown>> {
  const gegeven = (inhoud.bevindingen ?? []) as readonly ({ readonly nummer: number } & Readonly<Record<string, unknown>>)[];
  const anders = gegeven.flatMap((correctie) => {
    const was = bevindingen.find(({ nummer }) => nummer === correctie.nummer);
    const velden = TEKSTEN.filter((veld) => (correctie[veld] ?? null) !== (was?.[veld] ?? null));
    return velden.length === 0
      ? []
      : [{ nummer: correctie.nummer, ...Object.fromEntries(velden.map((veld) => [veld, correctie[veld] ?? null])) }];
  });
  return { ...inhoud, bevindingen: anders };
}

interface InvoerProps {
  readonly velden: Veld;
  readonly bevindingen: readonly Bevinding[];
  readonly verzoeken: readonly Schema['AantekeningDto'][];
}

function Invoer({ velden, bevindingen, verzoeken }: InvoerProps): ReactNode {
  const { control } = useFormContext<{ bevindingen: { nummer: string; feit: string; duiding: string; verklaringKandidaat: string }[] }>();
  const { fields, append, remove } = useFieldArray({ control, name: 'bevindingen' });
  const veld = velden.properties?.bevindingen?.items ?? {};
  return (
    <>
      <EenVeld velden={velden} naam="notitie" />
      <fieldset className="its-veld">
        <legend>Welke bevindingen kloppen niet?</legend>
        <p className="its-veld__hulp">Kies er geen als u alleen een verklaring toevoegt.</p>
        {bevindingen.map((bevinding) => {
          const plek = fields.findIndex(({ nummer }) => nummer === String(bevinding.nummer));
          return (
            <div key={bevinding.id}>
              <div className="its-keuze">
                <input
                  className="utrecht-checkbox utrecht-checkbox--html-input"
                  type="checkbox"
                  id={`bevinding-${bevinding.nummer}`}
                  checked={plek !== -1}
                  onChange={() => (plek === -1 ? append(beginVan(bevinding), { shouldFocus: false }) : remove(plek))}
                />
                <label htmlFor={`bevinding-${bevinding.nummer}`}>
                  Bevinding {bevinding.nummer}: {woord(bevinding.categorie)}
                </label>
              </div>
              {plek === -1 ? null : (
                <div className="its-veld its-veld--groep">
                  {TEKSTEN.map((naam) => (
                    <EenVeld key={naam} velden={veld} naam={naam} pad={`bevindingen.${plek}.${naam}`} />
                  ))}
                </div>
              )}
            </div>
          );
        })}
      </fieldset>
      {verzoeken.length === 0 ? null : (
        <EenVeld
          velden={velden}
          naam="verzoekId"
          keuzes={{ verzoekId: verzoeken.map(({ verzoekId, op }) => ({ waarde: verzoekId, naam: `Verzoek, besloten op ${dag(op)}` })) }}
        />
      )}
    </>
  );
}

const beginVan = ({ nummer, feit, duiding, verklaringKandidaat }: Bevinding) => ({
  nummer: String(nummer),
  feit,
  duiding,
  verklaringKandidaat: verklaringKandidaat ?? '',
});
