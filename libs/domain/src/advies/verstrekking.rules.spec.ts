import * as fc from 'fast-check';
import { VOG_STATUSSEN } from '../vog/vog-status.js';
import { benoemingWeigeringen, type BenoemingVog } from './benoeming.rules.js';
import { type GeheimhoudingInvoer, geheimhoudingsMarkering, geheimhoudingWeigeringen } from './geheimhouding.js';
import {
  inzageVensterLoopt,
  verstrekkingsvormWeigeringen,
  verstrekkingWeigeringen,
  type VerstrekkingsVoorstel,
} from './verstrekking.rules.js';

const vog: BenoemingVog = {
  status: 'GEVERIFIEERD',
  registratie: { afgegevenOp: '2027-01-26', persoonKomtOvereen: true, functieKomtOvereen: true, organisatieKomtOvereen: true },
  maxOuderdomDagen: 92,
};
const geheim: GeheimhoudingInvoer = {
  belang: 'L2E',
  opleggendOrgaan: 'OPDRACHTGEVER',
  opheffendOrgaan: 'VERTEGENWOORDIGEND_ORGAAN',
  markering: 'GEHEIM',
};

describe(inzageVensterLoopt.name, () => {
  const vanaf = '2027-02-16T09:00:00.000Z';
  it.each([
    ['the same day', '2027-02-16T14:00:00.000Z', 24, false, true],
    ['just before the end', '2027-02-17T08:59:59.999Z', 24, false, true],
    ['exactly 24 hours', '2027-02-17T09:00:00.000Z', 24, false, false],
    ['a setting below the minimum is no setting', '2027-02-16T14:00:00.000Z', 1, false, true],
    ['a longer setting', '2027-02-17T09:00:00.000Z', 48, false, true],
    ['practice: one hour', '2027-02-16T10:00:00.000Z', 1, true, false],
    ['practice: still running', '2027-02-16T09:59:59.999Z', 1, true, true],
    ['a clock that goes back', '2027-02-16T08:00:00.000Z', 24, false, true],
  ] as const)('%s', (_case, nu, uren, oefen, loopt) => expect(inzageVensterLoopt({ vanaf, nu, uren, oefen })).toBe(loopt));

  it('counts hours, also when summer time begins', () => {
    const venster = { vanaf: '2027-03-27T12:00:00.000Z', uren: 24, oefen: false } as const;
    expect(inzageVensterLoopt({ ...venster, nu: '2027-03-28T11:59:59.999Z' })).toBe(true);
    expect(inzageVensterLoopt({ ...venster, nu: '2027-03-28T12:00:00.000Z' })).toBe(false);
  });
});

describe(verstrekkingsvormWeigeringen.name, () => {
  it.each<[string, string, GeheimhoudingInvoer | null, readonly string[]]>([
    ['openly', 'OPENBAAR', null, []],
    ['openly, but secret', 'OPENBAAR', geheim, ['VERSTREKKINGSVORM_ONGELDIG']],
    ['secret to all', 'GEHEIM_AAN_GEHELE_ORGAAN', geheim, []],
    ['secret without a ground', 'GEHEIM_AAN_GEHELE_ORGAAN', null, ['GEHEIMHOUDING_ONVOLLEDIG']],
    ['to one member (INV-07)', 'GEHEIM_AAN_FRACTIEVOORZITTER', geheim, ['VERSTREKKINGSVORM_ONGELDIG']],
    ['in no form', '', null, ['VERSTREKKINGSVORM_ONGELDIG']],
  ])('%s', (_case, vorm, geheimhouding, codes) => {
    expect(verstrekkingsvormWeigeringen(vorm, geheimhouding).map((w) => w.code)).toEqual(codes);
  });
});

describe(geheimhoudingWeigeringen.name, () => {
  it.each<[keyof GeheimhoudingInvoer, string | null]>([
    ['belang', null],
    ['belang', 'L3A'],
    ['opleggendOrgaan', null],
    ['opleggendOrgaan', 'FRACTIE'],
    ['opheffendOrgaan', ''],
    ['markering', '  '],
  ])('is incomplete with %s %p (INV-08)', (veld, waarde) => {
    expect(geheimhoudingWeigeringen({ ...geheim, [veld]: waarde })).toEqual([{ code: 'GEHEIMHOUDING_ONVOLLEDIG' }]);
  });

  it('prints who imposes and who lifts', () => {
    const tekst = geheimhoudingsMarkering(
      { belang: 'L2E', opleggendOrgaan: 'OPDRACHTGEVER', opheffendOrgaan: 'VERTEGENWOORDIGEND_ORGAAN' },
      'PROVINCIE',
    );
    expect(tekst).toBe(
      'GEHEIM. Belang: bescherming van het privéleven (Woo, artikel 5.1, tweede lid). Opgelegd door: commissaris van de Koning. Opheffen kan: provinciale staten.',
    );
  });
});

describe(benoemingWeigeringen.name, () => {
  it.each<[string, Partial<BenoemingVog>, `${number}-${number}-${number}`, readonly string[]]>([
    ['on the last valid day', {}, '2027-04-28', []],
    ['a day later', {}, '2027-04-29', ['VOG_VERLOPEN']],
    ['before the VOG was issued', {}, '2027-01-25', ['VOG_VERLOPEN']],
    ['with a VOG marked VERLOPEN', { status: 'VERLOPEN' }, '2027-02-25', ['VOG_VERLOPEN']],
    ['without a verified VOG', { status: 'ONTVANGEN' }, '2027-02-25', ['VOG_ONTBREEKT']],
    ['verified without a record', { registratie: null }, '2027-02-25', ['VOG_ONTBREEKT']],
  ])('%s', (_case, afwijkend, datum, codes) => {
    expect(benoemingWeigeringen({ ...vog, ...afwijkend }, datum).map((w) => w.code)).toEqual(codes);
  });

  it.each(['persoonKomtOvereen', 'functieKomtOvereen', 'organisatieKomtOvereen'] as const)('refuses without %s', (veld) => {
    const registratie = vog.registratie && { ...vog.registratie, [veld]: false };
    expect(benoemingWeigeringen({ ...vog, registratie }, '2027-02-25')).toEqual([{ code: 'VOG_ONTBREEKT' }]);
  });

  it('accepts no benoeming in any status but GEVERIFIEERD (INV-01)', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...VOG_STATUSSEN),
        fc.integer({ min: 0, max: 10_000 }),
        fc.boolean(),
        (status, maxOuderdomDagen, metRegistratie) => {
          const registratie = metRegistratie ? vog.registratie : null;
          const geaccepteerd = benoemingWeigeringen({ status, registratie, maxOuderdomDagen }, '2027-02-25').length === 0;
          expect(geaccepteerd && (status !== 'GEVERIFIEERD' || !metRegistratie)).toBe(false);
        },
      ),
    );
  });
});

describe(verstrekkingWeigeringen.name, () => {
  const voorstel: VerstrekkingsVoorstel = {
    conclusie: 'GEEN_BELEMMERINGEN',
    vorm: 'OPENBAAR',
    geheimhouding: null,
    inzage: { vanaf: '2027-02-16T09:00:00.000Z', nu: '2027-02-17T09:01:00.000Z', uren: 24, oefen: false },
    maatregelen: [],
    vog,
    raadsdatum: '2027-02-25',
  };
  const openMaatregel = [{ code: 'BM-04', moment: 'VOOR_BENOEMING', status: 'OVEREENGEKOMEN' }] as const;
  it.each<[string, Partial<VerstrekkingsVoorstel>, readonly string[]]>([
    ['all well', {}, []],
    ['the kandidaat did not get it yet', { inzage: null }, ['INZAGEVENSTER_LOOPT']],
    ['the council moved to a day that is too late for the VOG', { raadsdatum: '2027-04-29' }, ['VOG_VERLOPEN']],
    ['negative, and the VOG is gone', { conclusie: 'BELEMMERINGEN', vog: { ...vog, status: 'VERLOPEN' } }, []],
    ['a measure is still open', { maatregelen: openMaatregel }, ['MAATREGEL_NIET_UITGEVOERD']],
    ['negative, a measure is still open', { conclusie: 'BELEMMERINGEN', maatregelen: openMaatregel }, []],
    [
      'everything wrong',
      { inzage: null, vorm: 'X', maatregelen: openMaatregel, vog: { ...vog, status: 'INGEDIEND' } },
      ['INZAGEVENSTER_LOOPT', 'VERSTREKKINGSVORM_ONGELDIG', 'MAATREGEL_NIET_UITGEVOERD', 'VOG_ONTBREEKT'],
    ],
  ])('%s', (_case, afwijkend, codes) => {
    expect(verstrekkingWeigeringen({ ...voorstel, ...afwijkend }).map((w) => w.code)).toEqual(codes);
  });
});
