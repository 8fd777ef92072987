import { standBijUpload, standNaQuarantaine } from './document-scan.js';
import { isLeesbaar } from './document-status.js';

describe('a new document', () => {
  it.each([
    ['SCHOON', true, 'TER_BEOORDELING', 'SCHOON'],
    ['SCHOON', false, 'TER_BEOORDELING', 'SCHOON'],
    ['GEEN', true, 'GEUPLOAD', 'WACHT'],
    ['GEEN', false, 'TER_BEOORDELING', 'NIET_GESCAND'],
  ] as const)('%s, scan required %s: %s', (uitslag, verplicht, status, scan) => {
    expect(standBijUpload(uitslag, verplicht)).toEqual({ status, scan });
  });

  it.each([true, false])('is refused when it is infected, scan required %s', (verplicht) => {
    expect(() => standBijUpload('BESMET', verplicht)).toThrow(expect.objectContaining({ code: 'BESTAND_BESMET' }));
  });

  it('can be read by nobody as long as a scan is required and did not come', () => {
    expect(isLeesbaar(standBijUpload('GEEN', true).status)).toBe(false);
  });
});

describe('a document that waited', () => {
  it.each([
    ['SCHOON', 'TER_BEOORDELING'],
    ['BESMET', 'VERWIJDERD'],
  ] as const)('%s: %s', (scan, status) => expect(standNaQuarantaine(scan)).toEqual({ status, scan }));
});
