import { aanvangVan, takenVan, termijnenVan } from './stap-regels.js';

const GEOPEND = '2027-01-20T10:00:00.000Z';
const GEMELD = '2027-01-18T15:30:00.000Z';
const beeld = {
  feiten: { VOG_INGEDIEND: { waarde: 'GEWOON', op: GEMELD } },
  vogIngediendOp: null,
  tijdzone: 'Europe/Amsterdam',
  termijnProfiel: 'NORMAAL',
  termijnProfielVersie: 1,
  eigenVersies: [],
  raadsdatum: '2027-02-25',
  benoemdOp: null,
  vogAfgegevenOp: null,
} as const;

describe('from when the terms of a step count', () => {
  it.each([
    ['the report, when it says no day', {}, GEMELD],
    ['the report, when the application was made on that day', { vogIngediendOp: '2027-01-18' }, GEMELD],
    ['noon of the day of the application, when it was reported later', { vogIngediendOp: '2027-01-14' }, '2027-01-14T11:00:00.000Z'],
    ['the report in practice', { vogIngediendOp: '2027-01-14', termijnProfiel: 'OEFEN' }, GEMELD],
    ['noon in the zone of the organisation', { vogIngediendOp: '2027-01-14', tijdzone: 'America/Kralendijk' }, '2027-01-14T16:00:00.000Z'],
    ['the report, when it is still that day on the island', { vogIngediendOp: '2027-01-18', tijdzone: 'America/Kralendijk' }, GEMELD],
  ] as const)('the wait for a VOG counts from %s', (_, afwijkend, aanvang) => {
    expect(aanvangVan({ ...beeld, ...afwijkend }, 'VOG_BESLISSING', GEOPEND)).toBe(aanvang);
  });

  it('counts from the opening when no trigger fact is known', () => {
    expect(aanvangVan(beeld, 'VRAGENLIJST', GEOPEND)).toBe(GEOPEND);
  });

  it('counts the validity of a VOG from the day on which it was issued, in practice too', () => {
    const oud = { ...beeld, vogAfgegevenOp: '2027-01-26', termijnProfiel: 'OEFEN' } as const;
    expect(aanvangVan(oud, 'VOG_GELDIGHEID', GEOPEND)).toBe('2027-01-26T11:00:00.000Z');
  });

  it('leaves other steps alone, whatever the day of the application', () => {
    expect(aanvangVan({ ...beeld, vogIngediendOp: '2027-01-04' }, 'VOG_INDIENEN', GEOPEND)).toBe(GEOPEND);
  });
});

describe('the terms of a step', () => {
  it.each([
    ['GEMEENTE', false, ['T06b', 'T06c']],
    ['PROVINCIE', true, ['T06a', 'T06b', 'T06c']],
    ['OPENBAAR_LICHAAM', false, ['T06d']],
    ['OPENBAAR_LICHAAM', true, ['T06d']],
  ] as const)('of the wait for a VOG in a %s, urgent %s: %j', (bestuurslaag, vogSpoed, termijnen) => {
    expect(termijnenVan('VOG_BESLISSING', { bestuurslaag, vogSpoed })).toEqual(termijnen);
  });

  it('of documents are those of an addition when they are asked for again (S-X7)', () => {
    const zaak = { bestuurslaag: 'GEMEENTE', vogSpoed: false } as const;
    expect(termijnenVan('DOCUMENTEN', { ...zaak, feiten: {} })).toEqual(['T02']);
    expect(termijnenVan('DOCUMENTEN', { ...zaak, feiten: { DOCUMENTEN_GEVRAAGD: { waarde: 'GEVRAAGD', op: GEMELD } } })).toEqual(['T03']);
  });

  it('of another step do not depend on the VOG', () => {
    expect(termijnenVan('VRAGENLIJST', { bestuurslaag: 'OPENBAAR_LICHAAM', vogSpoed: true })).toEqual(['T02']);
  });
});

describe('the tasks of a step', () => {
  it('read differently on the islands, where the kandidaat applies at the kabinet and somebody reads along (INV-21)', () => {
    const eiland = { bestuurslaag: 'OPENBAAR_LICHAAM', vogVereist: true } as const;
    expect(takenVan('VOG_INDIENEN', { bestuurslaag: 'GEMEENTE', vogVereist: true })).toEqual(['VOG_INDIENEN']);
    expect(takenVan('VOG_INDIENEN', eiland)).toEqual(['VOG_INDIENEN_BES']);
    expect(takenVan('ADVIES', eiland)).toEqual(['TWEEDE_LEZER_VASTLEGGEN', 'ADVIES_ONDERTEKENEN']);
    expect(takenVan('ADVIES', { ...eiland, vogVereist: false })).toEqual(['ADVIES_ONDERTEKENEN']);
    expect(takenVan('ADVIES', { bestuurslaag: 'GEMEENTE', vogVereist: true })).toEqual(['ADVIES_ONDERTEKENEN']);
  });
});
