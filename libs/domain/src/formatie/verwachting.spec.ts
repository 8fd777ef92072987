import { feestdagenKalender } from '../kalender/feestdagen-kalender.js';
import type { Instant } from '../kalender/instant.js';
import type { IsoDate } from '../kalender/iso-date.js';
import { atLocalTime, endOfDay } from '../kalender/tijdzone.js';
import { planToetsing } from '../planning/plan-toetsing.js';
import type { StapCode } from '../stap/stap-code.js';
import { termijnProfiel } from '../termijn/termijnprofielen.js';
import { type VerwachtingVraag, verwacht } from './verwachting.js';
import type { StapStand } from './voortgang.js';

const zone = 'Europe/Amsterdam';
const op = (datum: IsoDate): Instant => atLocalTime(datum, '09:00', zone);
const gereed = (code: StapCode, datum: IsoDate, volgnummer = 1): StapStand => ({
  code,
  volgnummer,
  status: 'AFGEROND',
  geslotenOp: op(datum),
  uiterlijk: null,
});
const open = (code: StapCode, uiterlijk: IsoDate, volgnummer = 1): StapStand => ({
  code,
  volgnummer,
  status: 'OPEN',
  geslotenOp: null,
  uiterlijk: endOfDay(uiterlijk, zone),
});
const vraag = (anders: Partial<VerwachtingVraag> = {}): VerwachtingVraag => ({
  profiel: termijnProfiel('NORMAAL', 1),
  zone,
  kalender: feestdagenKalender(),
  raadsdatum: '2027-04-22',
  vogRoute: 'SPOED',
  vogStatus: 'NIET_GESTART',
  nu: op('2027-01-11'),
  stappen: [],
  ...anders,
});

describe(verwacht.name, () => {
  it('expects of a case that has not begun what the plan says', () => {
    const plan = planToetsing({ ...vraag(), start: '2027-01-11', bestuurslaag: 'GEMEENTE' });
    const { verstrekking, uiterlijkeVerstrekking, marge, kleur, bepalend } = verwacht(vraag());
    expect({ verstrekking, uiterlijkeVerstrekking, marge, kleur }).toEqual({
      verstrekking: plan.verstrekking,
      uiterlijkeVerstrekking: plan.uiterlijkeVerstrekking,
      marge: plan.marge,
      kleur: plan.kleur,
    });
    expect(bepalend).toMatchObject({ code: 'T01', uiterlijk: '2027-01-18' });
  });

  it('is earlier for who answers sooner', () => {
    const snel = verwacht(
      vraag({ nu: op('2027-01-12'), stappen: [gereed('MEDEWERKING', '2027-01-12'), open('VRAGENLIJST', '2027-01-22')] }),
    );
    expect(snel.verstrekking < verwacht(vraag()).verstrekking).toBe(true);
    expect(snel.bepalend).toMatchObject({ code: 'T02', uiterlijk: '2027-01-22' });
  });

  it('names the term that makes him late, which ends today when it passed', () => {
    const laat = verwacht(
      vraag({ nu: op('2027-03-29'), stappen: [gereed('MEDEWERKING', '2027-01-12'), open('VRAGENLIJST', '2027-01-22')] }),
    );
    expect(laat).toMatchObject({ kleur: 'ROOD', opTijd: false, bepalend: { code: 'T02', uiterlijk: '2027-03-29' } });
  });

  const onderzoek = [
    gereed('MEDEWERKING', '2027-01-12'),
    gereed('VRAGENLIJST', '2027-01-15'),
    gereed('BRONONDERZOEK', '2027-01-18'),
    gereed('INTERNE_UITVRAAG', '2027-01-18'),
    gereed('VERDIEPEND_GESPREK', '2027-01-19'),
    gereed('RISICOANALYSE', '2027-01-20'),
    gereed('HOOR_EN_WEDERHOOR', '2027-01-21'),
    gereed('RAPPORT', '2027-01-22'),
  ];
  const aangevraagd = [gereed('VOG_KLAARZETTEN', '2027-01-13'), gereed('VOG_INDIENEN', '2027-01-14')];

  it('waits for the VOG when only that is missing', () => {
    const verwachting = verwacht(
      vraag({
        nu: op('2027-01-25'),
        vogRoute: 'REGULIER',
        vogStatus: 'INGEDIEND',
        stappen: [...onderzoek, ...aangevraagd, open('VOG_BESLISSING', '2027-02-11')],
      }),
    );
    expect(verwachting.bepalend).toMatchObject({ code: 'T06b', uiterlijk: '2027-02-11' });
  });

  it.each([
    ['NIET_OVERGELEGD', [...aangevraagd, gereed('VOG_BESLISSING', '2027-01-22')]],
    ['AFGEKEURD_BIJ_VERIFICATIE', [...aangevraagd, gereed('VOG_BESLISSING', '2027-01-22')]],
    ['INGEDIEND', [...aangevraagd, gereed('VOG_BESLISSING', '2027-01-22'), open('VOG_KLAARZETTEN', '2027-01-26', 2)]],
  ] as const)('begins again with the VOG when the first application came to nothing (%s)', (vogStatus, vog) => {
    const verwachting = verwacht(vraag({ nu: op('2027-01-25'), vogStatus, stappen: [...onderzoek, ...vog] }));
    expect(verwachting.bepalend?.code).toBe('T04');
  });

  it('waits for no VOG where none is asked', () => {
    expect(verwacht(vraag({ nu: op('2027-01-25'), vogRoute: 'GEEN', stappen: onderzoek })).bepalend?.code).toBe('T13');
  });

  it('has no term left when only the handing over is', () => {
    const klaar = [
      ...onderzoek,
      ...aangevraagd,
      gereed('VOG_BESLISSING', '2027-01-22'),
      gereed('ADVIES', '2027-01-26'),
      gereed('INZAGE', '2027-01-27'),
    ];
    expect(verwacht(vraag({ nu: op('2027-01-29'), vogStatus: 'GEVERIFIEERD', stappen: klaar }))).toMatchObject({
      bepalend: null,
      verstrekking: '2027-01-29',
      opTijd: true,
    });
  });
});
