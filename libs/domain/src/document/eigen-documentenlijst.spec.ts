import type { EigenVersie } from '../eigen-versie/eigen-versie.js';
import { eenBeeld } from '../toetsing/toetsing-beeld.testdata.js';
import { DOCUMENT_SOORT_CODES, type DocumentSoortCode } from './document-soort.js';
import { documentenlijst } from './documentenlijst.js';
import { documentenlijstVoor, metVerplicht, nieuwsteDocumentenlijst, verplichtWeigeringen } from './eigen-documentenlijst.js';
import { openstaandeSoorten } from './openstaande-documenten.js';

const basis = documentenlijst(1);
const eigen = (versie: number, verplicht: readonly DocumentSoortCode[]): EigenVersie<'DOCUMENTENLIJST'> => ({
  soort: 'DOCUMENTENLIJST',
  versie,
  basis: 1,
  verplicht,
});

describe('documents that an organisation asks of everybody', () => {
  it('can be what is asked on request, and nothing else: not what is voluntary (BKR) or asked on doubt only', () => {
    expect(DOCUMENT_SOORT_CODES.filter((code) => verplichtWeigeringen(basis, [code]).length === 0)).toEqual(['DIPLOMA_BEWIJS']);
    expect(verplichtWeigeringen(basis, ['BKR_OVERZICHT'])).toMatchObject([{ code: 'DOCUMENT_NIET_OP_VERZOEK' }]);
    expect(metVerplicht(basis, eigen(2, ['BKR_OVERZICHT'])).soorten).toEqual(basis.soorten);
  });

  it('are waited for in a case that is pinned to that version, and in no other', () => {
    const eigenVersies = [eigen(2, ['DIPLOMA_BEWIJS'])];
    expect(openstaandeSoorten(eenBeeld({ documentenlijstVersie: 2, eigenVersies }))).toEqual(['CV', 'DIPLOMA_BEWIJS']);
    expect(openstaandeSoorten(eenBeeld({ eigenVersies }))).toEqual(['CV']);
    expect(nieuwsteDocumentenlijst(eigenVersies)).toBe(2);
    expect(() => documentenlijstVoor(3, eigenVersies)).toThrow('DOCUMENTENLIJST_ONBEKEND');
  });
});
