import { type ReactNode, useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { MAATREGEL_CATALOGUS, MAATREGEL_CODES } from '#domain/maatregel/maatregel-catalogus.js';
import type { Schema } from '../api/verzoek.js';
import { Dialoog } from '../componenten/dialoog.js';
import { HandelingFormulier } from '../formulier/handeling-formulier.js';
import { EenVeld, VeldInvoer } from '../formulier/veld-invoer.js';
import type { Veld } from '../formulier/veld.js';
import { woord } from '../woorden/woorden.js';
import type { Maatregel, Risico } from './werk.js';

interface MaatregelDialoogProps {
  readonly toetsingId: string;
  readonly risicos: readonly Risico[];
  readonly begin: Partial<Schema['MaatregelInvoerDto']>;
  /** The measure that is changed; undefined for a new one. */
  readonly was?: Maatregel;
  readonly sluit: () => void;
}

/** Proposes a measure, or changes one on which the kandidaat did not decide. */
export function MaatregelDialoog({ toetsingId, risicos, begin, was, sluit }: MaatregelDialoogProps): ReactNode {
  const gemeen = {
    begin: metMoment(begin),
    invoer: (velden: Veld) => <Invoer velden={velden} risicos={risicos} />,
    gedaan: sluit,
    annuleer: sluit,
  };
  return (
    <Dialoog titel={was === undefined ? 'Maatregel voorstellen' : `Maatregel ${was.nummer} wijzigen`} sluit={sluit}>
      {was === undefined ? (
        <HandelingFormulier code="stelMaatregelVoor" delen={{ toetsingId }} knop="Maatregel voorstellen" {...gemeen} />
      ) : (
        <HandelingFormulier
          code="wijzigMaatregel"
          delen={{ toetsingId, maatregelId: was.id }}
          versie={was.versie}
          knop="Wijziging bewaren"
          {...gemeen}
        />
      )}
    </Dialoog>
  );
}

/** Where only one moment is possible there is nothing to choose. */
function metMoment(begin: Partial<Schema['MaatregelInvoerDto']>): Partial<Schema['MaatregelInvoerDto']> {
  const momenten = begin.code === undefined ? [] : MAATREGEL_CATALOGUS[begin.code].momenten;
  const magOpenbaar = begin.code === undefined || MAATREGEL_CATALOGUS[begin.code].magOpenbaar;
  return {
    ...(momenten.length === 1 ? { moment: momenten[0] } : {}),
    ...(magOpenbaar ? {} : { zichtbaarheid: 'INTERN' }),
    ...begin,
  };
}

function Invoer({ velden, risicos }: { readonly velden: Veld; readonly risicos: readonly Risico[] }): ReactNode {
  const { control, getValues, setValue } = useFormContext();
  const gekozen = useWatch({ control, name: 'code' }) as string | undefined;
  const code = MAATREGEL_CODES.find((een) => een === gekozen);
  const soort = code === undefined ? undefined : MAATREGEL_CATALOGUS[code];
  // What another measure allowed and this one does not is no choice any more.
  useEffect(() => {
    if (soort === undefined) return;
    const [enige, ...meer] = soort.momenten;
    if (!soort.momenten.some((moment) => moment === getValues('moment'))) setValue('moment', meer.length === 0 ? enige : '');
    if (!soort.magOpenbaar && getValues('zichtbaarheid') === 'OPENBAAR') setValue('zichtbaarheid', 'INTERN');
  }, [soort, getValues, setValue]);
  return (
    <>
      <VeldInvoer
        pad="code"
        naam="maatregel"
        veld={velden.properties?.code ?? {}}
        verplicht
        keuzes={{ maatregel: MAATREGEL_CODES.map((een) => ({ waarde: een, naam: woord(een) })) }}
      />
      {soort === undefined ? null : (
        <p className="its-zacht">
          {soort.bewijs === null
            ? 'De kandidaat hoeft hiervan geen bewijs te laten zien.'
            : `Bewijs daarna: ${soort.bewijs.toLowerCase()}.`}
        </p>
      )}
      <EenVeld velden={velden} naam="toelichting" />
      <EenVeld
        velden={velden}
        naam="moment"
        keuzes={{ moment: soort?.momenten.map((moment) => ({ waarde: moment, naam: woord(moment) })) }}
      />
      <EenVeld
        velden={velden}
        naam="zichtbaarheid"
        keuzes={{
          zichtbaarheid: [
            { waarde: 'INTERN', naam: 'Intern', uitleg: 'alleen wie de toetsing ziet' },
            ...(soort?.magOpenbaar === false
              ? []
              : [{ waarde: 'OPENBAAR', naam: 'Openbaar', uitleg: 'staat in de brief aan het orgaan dat benoemt' }]),
          ],
        }}
      />
      <EenVeld
        velden={velden}
        naam="risicoIds"
        keuzes={{
          risicoIds: risicos.map(({ id, nummer, categorie, toelichting }) => ({
            waarde: id,
            naam: `Risico ${nummer}: ${woord(categorie)}`,
            uitleg: toelichting,
          })),
        }}
      />
    </>
  );
}
