import { HANDELING_CODES, HANDELING_REGELS } from '../handeling/handelingen.js';
import { TOETSING_STATUSSEN } from '../toetsing/toetsing-status.js';
import { beslis } from './beslis.js';
import { INZAGE_CODES, type Inzage, isInhoud } from './inzagen.js';
import { relatiesVan } from './relatie.js';
import type { Betrokkene, Rol } from './rol.js';

const dossier = {
  aanleiding: 'TUSSENTIJDS',
  kandidaatId: 'kandidaat',
  opdrachtgeverId: 'burgemeester',
  toewijzingen: [
    { id: '1', persoonId: 'adviseur', rol: 'ADVISEUR', leidend: true, verklaring: 'GEEN_CONFLICT' },
    { id: '2', persoonId: 'toetser', rol: 'TOETSER', leidend: false, verklaring: null },
  ],
} as const;
const wie = (persoonId: string, ...rollen: readonly Rol[]): Betrokkene => ({ persoonId, rollen });
const burgemeester = wie('burgemeester', 'OPDRACHTGEVER');

describe(relatiesVan.name, () => {
  it.each([
    ['the kandidaat', wie('kandidaat', 'KANDIDAAT'), ['KANDIDAAT']],
    ['the kandidaat who also works in the kabinet', wie('kandidaat', 'KABINET', 'FG'), ['KANDIDAAT']],
    ['the active opdrachtgever', burgemeester, ['OPDRACHTGEVER']],
    ['someone with the role who is not the active one', wie('vorige', 'OPDRACHTGEVER'), []],
    ['an adviseur who declared', wie('adviseur', 'ADVISEUR'), ['ADVISEUR']],
    ['a toetser who did not declare yet', wie('toetser', 'TOETSER'), ['TOEGEWEZEN']],
    ['an adviseur who lost that function', wie('adviseur', 'TOETSER', 'KABINET'), ['KABINET']],
    ['an adviseur of another case', wie('ander', 'ADVISEUR'), []],
    ['the griffier', wie('griffier', 'GRIFFIER'), ['GRIFFIER']],
  ])('sees %s', (_wie, betrokkene, verwacht) => {
    expect(relatiesVan(betrokkene, dossier)).toEqual(verwacht);
  });

  it('has no place for the griffier in a herijking (INV-29)', () => {
    const herijking = { ...dossier, aanleiding: 'HERIJKING_ZITTEND' } as const;
    expect(relatiesVan(wie('griffier', 'GRIFFIER'), herijking)).toEqual([]);
    expect(relatiesVan(wie('kabinet', 'KABINET', 'GRIFFIER'), herijking)).toEqual(['KABINET']);
  });
});

const OOK_NA_AFLOOP: readonly Inzage[] = ['DOSSIER_EXPORT', 'AVG_VERZOEKEN', 'DATALEKKEN', 'NOODINZAGEN'];

describe('what the policy grants', () => {
  const mag = (betrokkene: Betrokkene, inzage: Inzage, status: (typeof TOETSING_STATUSSEN)[number]): boolean =>
    beslis(betrokkene, { inzage }, { ...dossier, status }).toegestaan;
  const statussen = (betrokkene: Betrokkene, inzage: Inzage): readonly string[] =>
    TOETSING_STATUSSEN.filter((status) => mag(betrokkene, inzage, status));

  it.each(TOETSING_STATUSSEN)('a stranger knows of nothing in %s', (status) => {
    for (const inzage of INZAGE_CODES) expect(mag(wie('vreemde', 'ADVISEUR', 'OPDRACHTGEVER', 'KANDIDAAT'), inzage, status)).toBe(false);
    for (const handeling of HANDELING_CODES) {
      expect(beslis(wie('vreemde'), { handeling }, { ...dossier, status })).toEqual({
        toegestaan: false,
        code: 'TOETSING_ONBEKEND',
        relatie: null,
      });
    }
  });

  it('the griffier reads a date before verstrekking, the letter, number, name and outcome from then on, and nothing else ever (INV-06)', () => {
    const gelezen = INZAGE_CODES.filter((inzage) => statussen(wie('griffier', 'GRIFFIER'), inzage).length > 0);
    // Whether there is a letter that lapsed is known with the case only: without one the service says that it knows nothing.
    expect(gelezen.sort()).toEqual(['AANKONDIGING', 'BRIEF', 'KOP', 'NAAM', 'UITKOMST', 'VERVALLEN_BRIEVEN']);
    const [voor, na] = (['AANKONDIGING', 'KOP'] as const).map((inzage) => statussen(wie('griffier', 'GRIFFIER'), inzage));
    expect(voor?.filter((status) => status === 'CONCEPT' || na?.includes(status))).toEqual([]);
    expect(statussen(wie('griffier', 'GRIFFIER'), 'BRIEF')).toEqual(['ADVIES_VERSTREKT', 'UITKOMST_GEREGISTREERD', 'NAZORG']);
  });

  it('before verstrekking the griffier can move the date, and of all other acts he hears nothing', () => {
    const griffier = wie('griffier', 'GRIFFIER');
    const hoort = HANDELING_CODES.filter(
      (handeling) => beslis(griffier, { handeling }, { ...dossier, status: 'IN_ONDERZOEK' }).code !== 'TOETSING_ONBEKEND',
    );
    expect(hoort).toEqual(['wijzigRaadsdatum']);
    expect(beslis(griffier, { handeling: 'wijzigRaadsdatum' }, { ...dossier, status: 'IN_ONDERZOEK' })).toEqual({
      toegestaan: true,
      code: null,
      relatie: 'GRIFFIER',
    });
    expect(beslis(griffier, { handeling: 'wijzigRaadsdatum' }, { ...dossier, status: 'CONCEPT' }).code).toBe('TOETSING_ONBEKEND');
  });

  it('the beheerder knows the number of a case and nothing else of it', () => {
    const gelezen = INZAGE_CODES.filter((inzage) => statussen(wie('beheerder', 'BEHEERDER'), inzage).length > 0);
    expect(gelezen).toEqual(['ZAAKNUMMER']);
  });

  it('the auditor sees codes, dates, hashes and events, never a name or content but the letter', () => {
    const gelezen = INZAGE_CODES.filter((inzage) => statussen(wie('auditor', 'AUDITOR'), inzage).length > 0);
    expect(gelezen.filter((inzage) => isInhoud(inzage) || inzage === 'NAAM' || inzage === 'TOEWIJZING_NAMEN')).toEqual([
      'MEDEWERKING',
      'BRIEF',
      'VERVALLEN_BRIEVEN',
      'DOSSIER_EXPORT',
    ]);
  });

  it('the opdrachtgever reads the report but never answers, uploads, sources or the interview', () => {
    expect(statussen(burgemeester, 'RAPPORT')).toContain('RAPPORT_VASTGESTELD');
    for (const inzage of ['ANTWOORDEN', 'DOCUMENTEN', 'BRONBEVINDINGEN', 'UITVRAGEN', 'GESPREKSVERSLAG', 'CONCEPT'] as const) {
      expect(statussen(burgemeester, inzage)).toEqual([]);
    }
  });

  it.each(['INGETROKKEN', 'GESTAAKT', 'GESLOTEN', 'VERNIETIGD'] as const)(
    'after %s nobody but the kandidaat reads content or the name (INV-16, INV-28)',
    (status) => {
      const anderen = [
        burgemeester,
        wie('adviseur', 'ADVISEUR'),
        wie('toetser', 'TOETSER'),
        wie('k', 'KABINET'),
        wie('g', 'GRIFFIER'),
        wie('f', 'FG'),
        wie('a', 'AUDITOR'),
      ];
      // What the kandidaat asks about his data, and is told of a leak or of break-glass, goes on after the end; it is no part of the research.
      // An export is then the chain and its proofs: document-in-export.spec.ts.
      for (const inzage of INZAGE_CODES.filter((code) => (isInhoud(code) && !OOK_NA_AFLOOP.includes(code)) || code === 'NAAM')) {
        expect(anderen.filter((ander) => mag(ander, inzage, status))).toEqual([]);
      }
    },
  );

  it('an assigned person without a declaration sees no name and no content (INV-12)', () => {
    const gelezen = INZAGE_CODES.filter((inzage) => statussen(wie('toetser', 'TOETSER'), inzage).length > 0);
    expect(gelezen).toEqual(['KOP']);
  });

  it('nothing can be read after destruction', () => {
    const allen = ['kandidaat', 'burgemeester', 'adviseur'].map((id) => wie(id));
    // An export is then the chain alone: see document-in-export.spec.ts.
    const inhoud = INZAGE_CODES.filter((code) => isInhoud(code) && code !== 'DOSSIER_EXPORT');
    for (const inzage of inhoud) expect(allen.filter((iemand) => mag(iemand, inzage, 'VERNIETIGD'))).toEqual([]);
  });

  it('someone who may know of the case is told that an act is not his', () => {
    expect(beslis(wie('f', 'FG'), { handeling: 'ondertekenAdvies' }, { ...dossier, status: 'ADVIES_IN_VOORBEREIDING' }).code).toBe(
      'GEEN_TOEGANG',
    );
  });

  it('every act has someone who may do it', () => {
    for (const code of HANDELING_CODES) expect(HANDELING_REGELS[code].relaties.length).toBeGreaterThan(0);
  });
});
