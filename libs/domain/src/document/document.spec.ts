import { ROLLEN } from '../toegang/rol.js';
import { bereikbareStatussen } from '../statusmachine/statusmachine.js';
import { BESTANDSSOORTEN, bestandWeigeringen, documentSoortWeigeringen, MAX_BESTAND_BYTES, type NieuwBestand } from './bestand.rules.js';
import { DOCUMENT_SOORT_CODES, type DocumentPartij, type DocumentSoortCode } from './document-soort.js';
import { DOCUMENT_SOORTEN, magDocumentSoortZien } from './document-soorten.js';
import { DOCUMENT_OVERGANGEN, DOCUMENT_STATUSSEN, type DocumentStatus, isLeesbaar, magDocumentOvergang } from './document-status.js';
import { VERBODEN_DOCUMENT_SOORTEN, VERBODEN_DOCUMENTEN } from './verboden-document.js';
import { documentenlijst } from './documentenlijst.js';
import { type StukkenSituatie, vereisteUploads, voorbehoudWeigeringen } from './vereiste-stukken.js';

describe('the kinds of documents', () => {
  it('hides from the council and the griffier everything but the letter and its decisions (INV-06)', () => {
    const zichtbaar = (partij: DocumentPartij) => DOCUMENT_SOORT_CODES.filter((code) => magDocumentSoortZien(partij, code));
    expect(zichtbaar('VOLKSVERTEGENWOORDIGING')).toEqual(['ADVIES_CONCLUSIE', 'GEHEIMHOUDINGSBESLUIT']);
    expect(zichtbaar('GRIFFIER')).toEqual(['ADVIES_CONCLUSIE', 'BENOEMINGSBESLUIT_REF']);
    expect(zichtbaar('BEHEERDER')).toEqual([]);
  });

  it('keeps raw answers, sources and files away from the opdrachtgever', () => {
    const r1 = DOCUMENT_SOORT_CODES.filter((code) => DOCUMENT_SOORTEN[code].bewaarKlasse === 'R1');
    expect(r1).toHaveLength(12);
    expect(r1.filter((code) => magDocumentSoortZien('OPDRACHTGEVER', code) || magDocumentSoortZien('KABINET', code))).toEqual([]);
  });

  it.each<[DocumentSoortCode, readonly DocumentPartij[]]>([
    ['VOG', ['KANDIDAAT', 'ADVISEUR', 'KABINET']],
    ['BKR_OVERZICHT', ['KANDIDAAT', 'ADVISEUR']],
    ['RAPPORT', ['KANDIDAAT', 'OPDRACHTGEVER', 'ADVISEUR', 'TOETSER']],
    ['ONAFHANKELIJKHEIDSVERKLARING', ['OPDRACHTGEVER', 'ADVISEUR', 'TOETSER', 'FG', 'AUDITOR']],
  ])('shows %s to %j', (code, partijen) => {
    expect(ROLLEN.filter((rol) => magDocumentSoortZien(rol, code))).toEqual(partijen);
  });

  it('destroys what was only needed for a check', () => {
    expect(DOCUMENT_SOORT_CODES.filter((code) => DOCUMENT_SOORTEN[code].bewaarKlasse === 'R0')).toEqual([
      'BKR_OVERZICHT',
      'WOONPLAATS_BEWIJS',
      'VOG',
    ]);
  });
});

describe(documentSoortWeigeringen.name, () => {
  it.each(VERBODEN_DOCUMENT_SOORTEN)('names and refuses %s (INV-15)', (soort) => {
    expect(documentSoortWeigeringen(soort)).toEqual([{ code: 'VERBODEN_GEGEVENS' }]);
    expect(VERBODEN_DOCUMENTEN[soort].uitleg).not.toBe('');
  });

  it.each([
    ['CV', []],
    ['cv', ['DOCUMENTSOORT_ONBEKEND']],
    ['constructor', ['DOCUMENTSOORT_ONBEKEND']],
  ])('%s', (soort, codes) => expect(documentSoortWeigeringen(soort).map((w) => w.code)).toEqual(codes));
});

describe(bestandWeigeringen.name, () => {
  const cv: NieuwBestand = { soort: 'CV', door: 'KANDIDAAT', bytes: 1000, bestandssoort: 'pdf' };
  it.each<[string, Partial<NieuwBestand>, readonly string[]]>([
    ['a cv', {}, []],
    ['just small enough', { bytes: MAX_BESTAND_BYTES }, []],
    ['one byte too large', { bytes: MAX_BESTAND_BYTES + 1 }, ['BESTAND_TE_GROOT']],
    ['empty', { bytes: 0 }, ['BESTAND_LEEG']],
    ['an unknown format', { bestandssoort: undefined }, ['BESTANDSSOORT_NIET_TOEGESTAAN']],
    ['a document with macros', { bestandssoort: 'docm' }, ['BESTANDSSOORT_NIET_TOEGESTAAN']],
    ['a page', { bestandssoort: 'html' }, ['BESTANDSSOORT_NIET_TOEGESTAAN']],
    ['a cv from somebody else', { door: 'KABINET' }, ['DOCUMENT_NIET_UPLOADEN']],
    ['a report made at home', { soort: 'RAPPORT', door: 'ADVISEUR' }, ['DOCUMENT_NIET_UPLOADEN']],
    ['a passport', { soort: 'KOPIE_IDENTITEITSBEWIJS' }, ['VERBODEN_GEGEVENS']],
    [
      'everything wrong',
      { soort: 'x', bytes: -1, bestandssoort: 'exe' },
      ['DOCUMENTSOORT_ONBEKEND', 'BESTAND_LEEG', 'BESTANDSSOORT_NIET_TOEGESTAAN'],
    ],
  ])('%s', (_case, afwijkend, codes) => {
    expect(bestandWeigeringen({ ...cv, ...afwijkend }).map((w) => w.code)).toEqual(codes);
  });

  it.each(BESTANDSSOORTEN)('accepts %s', (bestandssoort) => expect(bestandWeigeringen({ ...cv, bestandssoort })).toEqual([]));
});

describe('the machine of a document', () => {
  it('reaches every status from GEUPLOAD', () => {
    expect([...bereikbareStatussen(DOCUMENT_OVERGANGEN, 'GEUPLOAD')].sort()).toEqual([...DOCUMENT_STATUSSEN].sort());
  });

  it.each<[DocumentStatus, DocumentStatus, boolean]>([
    ['GEUPLOAD', 'TER_BEOORDELING', false],
    ['GEUPLOAD', 'VERWIJDERD', true],
    ['GESCAND', 'AKKOORD', false],
    ['GESCAND', 'TER_BEOORDELING', true],
    ['TER_BEOORDELING', 'NIET_NODIG', true],
    ['VERWIJDERD', 'GESCAND', false],
  ])('%s -> %s: %s', (van, naar, mag) => expect(magDocumentOvergang(van, naar)).toBe(mag));

  it('can be read only after the scan', () => {
    expect(DOCUMENT_STATUSSEN.filter(isLeesbaar)).toEqual(['TER_BEOORDELING', 'AKKOORD', 'AANVULLEN']);
  });
});

describe(vereisteUploads.name, () => {
  const hoofdweg: StukkenSituatie = { lijst: documentenlijst(1), heeftOnderneming: false, vraagtOntheffing: false, gevraagd: [] };
  it.each<[string, Partial<StukkenSituatie>, readonly DocumentSoortCode[]]>([
    ['the main road', {}, ['CV']],
    ['an enterprise', { heeftOnderneming: true }, ['CV', 'KVK_UITTREKSEL']],
    ['lives elsewhere', { vraagtOntheffing: true }, ['CV', 'ONTHEFFINGSVERZOEK']],
    ['asked for', { gevraagd: ['WOONPLAATS_BEWIJS', 'DIPLOMA_BEWIJS'] }, ['CV', 'DIPLOMA_BEWIJS', 'WOONPLAATS_BEWIJS']],
    ['what can never be asked as a condition', { gevraagd: ['BKR_OVERZICHT', 'VOG', 'RAPPORT'] }, ['CV']],
  ])('%s', (_case, afwijkend, codes) => expect(vereisteUploads({ ...hoofdweg, ...afwijkend })).toEqual(codes));
});

describe(voorbehoudWeigeringen.name, () => {
  it.each<[readonly DocumentSoortCode[], readonly string[]]>([
    [[], []],
    [['DIPLOMA_BEWIJS', 'CV'], []],
    [['CV', 'VOG'], ['VOG_ONTBREEKT']],
    [['VOG_REGISTRATIE'], ['VOG_ONTBREEKT']],
  ])('%j', (ontbrekend, codes) => expect(voorbehoudWeigeringen(ontbrekend).map((w) => w.code)).toEqual(codes));
});
