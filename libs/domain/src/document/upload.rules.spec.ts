import { bestandsnaamWeigeringen, uploadWeigeringen } from './upload.rules.js';

const zaak = { documentenlijstVersie: 1, eigenVersies: [], vogVereist: true } as const;
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
    expect(codes(uploadWeigeringen(soort, { ...zaak, status: 'IN_ONDERZOEK', stappen }))).toEqual(mag ? [] : ['DOCUMENT_NU_NIET']);
  });

  it('is never a VOG in a case without one (INV-29)', () => {
    const stappen = { VOG_BESLISSING: 'OPEN', DOCUMENTEN: 'OPEN' } as const;
    expect(codes(uploadWeigeringen('VOG', { ...zaak, vogVereist: false, status: 'IN_ONDERZOEK', stappen }))).toEqual([
      'STAP_NIET_TOEGESTAAN',
    ]);
  });

  it('takes evidence of a measure from hoor en wederhoor on, whatever is open', () => {
    expect(uploadWeigeringen('MAATREGEL_BEWIJS', { ...zaak, status: 'ADVIES_TER_INZAGE_KANDIDAAT', stappen: {} })).toEqual([]);
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
