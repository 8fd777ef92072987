import type { Instant } from '../kalender/instant.js';
import type { IsoDate } from '../kalender/iso-date.js';
import { atLocalTime, localDate } from '../kalender/tijdzone.js';
import type { MaatregelKern } from '../maatregel/maatregel.js';
import type { MaatregelMoment } from '../maatregel/maatregel-catalogus.js';
import type { LangePlek } from '../proces/lange-termijn.js';
import type { TaakSoort } from '../taak/taak-soort.js';
import { type Duur, kalenderdagen } from '../termijn/duur.js';
import type { TermijnCode } from '../termijn/termijn-code.js';
import { isOefening, type ToetsingBeeld } from '../toetsing/toetsing-beeld.js';
import { controleDuur, looptDoor } from './controle.rules.js';
import { NAZORG_PUNT_DAGEN, NAZORG_PUNT_TAAK, nazorgPunten } from './nazorg-punt.js';

/** A term of the aftercare that begins: where it stands, from when it counts, how long it lasts when not as long as the profile says. */
export interface NazorgTermijn {
  readonly plek: LangePlek;
  readonly volgnummer: number;
  readonly code: TermijnCode;
  readonly aanvang: Instant;
  readonly duur?: Duur;
  readonly taak?: TaakSoort;
}

type Zaak = Pick<ToetsingBeeld, 'bestuurslaag' | 'tijdzone' | 'termijnProfiel' | 'benoemdOp' | 'aanvaardOp'> & {
  readonly werk: { readonly maatregelen: readonly (MaatregelKern & { readonly nummer: number })[] };
};

/** Days from the benoeming within which a measure must be carried out; null for one that goes on. What had to be done before is due at once. */
const DAGEN: Readonly<Record<MaatregelMoment, number | null>> = {
  VOOR_BENOEMING: 0,
  BIJ_BENOEMING: 0,
  BINNEN_30_DAGEN: 30,
  BINNEN_90_DAGEN: 90,
  DOORLOPEND: null,
};

/**
 * The terms with which the aftercare begins (S19): each agreed measure with its own deadline (T21), a look at those that go on every year or sooner, what
 * must be seen to after a benoeming, and the destruction of the raw data (T19). A measure is never due before the day on which it begins.
 * Practice terms last minutes and count from now.
 */
export function nazorgPlan(zaak: Zaak, nu: Instant): readonly NazorgTermijn[] {
  const vandaag = localDate(nu, zaak.tijdzone);
  const vanaf = (datum: IsoDate | null): Instant =>
    datum === null || datum >= vandaag || isOefening(zaak) ? nu : atLocalTime(datum, '12:00', zaak.tijdzone);
  const dagen = (aantal: number): { readonly duur?: Duur } => (isOefening(zaak) ? {} : { duur: kalenderdagen(aantal) });
  const aanvaard = vanaf(zaak.aanvaardOp);
  const maatregelen = zaak.werk.maatregelen.filter((m) => m.status === 'OVEREENGEKOMEN');
  const metDatum = maatregelen.flatMap(({ nummer, moment }): NazorgTermijn[] => {
    const aantal = DAGEN[moment];
    if (aantal === null) return [];
    const aanvang = aantal === 0 ? nu : vanaf(zaak.benoemdOp);
    return [{ plek: 'MAATREGEL', volgnummer: nummer, code: 'T21', aanvang, ...dagen(aantal), taak: 'MAATREGEL_UITVOEREN' }];
  });
  const doorlopend = zaak.werk.maatregelen.some(looptDoor);
  const controle: Pick<NazorgTermijn, 'duur'> = isOefening(zaak) ? {} : { duur: controleDuur(zaak.werk.maatregelen, 1) };
  const punten = zaak.benoemdOp === null ? [] : nazorgPunten(zaak.bestuurslaag);
  return [
    { plek: 'BEWAREN', volgnummer: 1, code: 'T19', aanvang: aanvaard },
    ...metDatum,
    ...(doorlopend
      ? [{ plek: 'CONTROLE', volgnummer: 1, code: 'T21', aanvang: aanvaard, ...controle, taak: 'NAZORG_CONTROLEREN' } as const]
      : []),
    ...punten.map((plek): NazorgTermijn => ({
      plek,
      volgnummer: 1,
      code: 'T21',
      aanvang: aanvaard,
      ...dagen(NAZORG_PUNT_DAGEN),
      taak: NAZORG_PUNT_TAAK[plek],
    })),
  ];
}
