import { bestandsnaamWeigeringen, uploadWeigeringen } from './upload.rules.js';

const codes = (weigeringen: readonly { readonly code: string }[]) => weigeringen.map(({ code }) => code);

describe('which document is asked for now', () => {
  it.each([
    ['CV', { DOCUMENTEN: 'OPEN' }, true],
    ['CV', { VRAGENLIJST: 'OPEN' }, true],
    ['CV', { DOCUMENTEN: 'AFGEROND' }, false],
    ['VOG', { DOCUMENTEN: 'OPEN' }, false],
    ['VOG', { VOG_BESLISSING: 'AFGEROND', 'VOG_BESLISSING/2': 'OPEN' }, true],
    ['ONTHEFFINGSVERZOEK', { BENOEMBAARHEID: 'AFGEROND', DOCUMENTEN: 'OPEN' }, true],
    ['ONTHEFFINGSVERZOEK', { BENOEMBAARHEID: 'AFGEROND', DOCUMENTEN: 'AFGEROND' }, false],
    ['MAATREGEL_BEWIJS', { DOCUMENTEN: 'OPEN' }, false],
  ] as const)('%s with %j: %s', (soort, stappen, mag) => {
    expect(codes(uploadWeigeringen(soort, { status: 'IN_ONDERZOEK', stappen }))).toEqual(mag ? [] : ['DOCUMENT_NU_NIET']);
  });

  it('takes evidence of a measure from hoor en wederhoor on, whatever is open', () => {
    expect(uploadWeigeringen('MAATREGEL_BEWIJS', { status: 'ADVIES_TER_INZAGE_KANDIDAAT', stappen: {} })).toEqual([]);
  });
});

describe('the name of a file', () => {
  it.each([
    ['cv.pdf', 'pdf', []],
    ['CV.PDF', 'pdf', []],
    ['pasfoto.jpeg', 'jpg', []],
    ['cv.pdf', 'docx', ['BESTANDSNAAM_PAST_NIET']],
    ['cv.pdf', undefined, ['BESTANDSNAAM_PAST_NIET']],
    ['cv.exe', 'pdf', ['BESTANDSSOORT_NIET_TOEGESTAAN']],
    ['cv.pdf.exe', 'pdf', ['BESTANDSSOORT_NIET_TOEGESTAAN']],
    ['cv', 'pdf', ['BESTANDSSOORT_NIET_TOEGESTAAN']],
  ] as const)('%s with the content of %s', (naam, soort, verwacht) => {
    expect(codes(bestandsnaamWeigeringen(naam, soort))).toEqual(verwacht);
  });
});
