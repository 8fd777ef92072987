import type { Antwoord, Antwoorden } from './antwoord.js';
import { controleerVragenlijst, indieningWeigeringen, voortgang } from './controleer-vragenlijst.js';
import type { Vraag } from './vraag.js';
import { type VragenlijstKader, vragenlijst, zichtbareVragen } from './vragenlijsten.js';

const lijst = vragenlijst(1);
const gemeente: VragenlijstKader = { bestuurslaag: 'GEMEENTE', regime: 'HUIDIG_2023' };

function eenAntwoord(vraag: Vraag): Antwoord {
  switch (vraag.type) {
    case 'JN':
      return { soort: 'JN', waarde: vraag.toelichtingBij === 'NEE' };
    case 'L':
      return { soort: 'L', rijen: vraag.minimumRijen === 0 ? [] : [{ functie: 'Wethouder', portefeuille: 'Wonen' }] };
    case 'K':
      return { soort: 'K', keuze: vraag.opties[0]?.code ?? '' };
    case 'T':
      return { soort: 'T', tekst: 'Ik overleg met de burgemeester.' };
    case 'VERKLARING':
      return { soort: 'VERKLARING', akkoord: true };
  }
}

/** Answers to all required questions of a case. */
const aAntwoorden = (kader: VragenlijstKader, over: Antwoorden = {}): Antwoorden => ({
  ...Object.fromEntries(
    zichtbareVragen(lijst, kader)
      .filter(({ verplicht }) => verplicht)
      .map((vraag) => [vraag.code, eenAntwoord(vraag)]),
  ),
  ...over,
});
const codes = (antwoorden: Antwoorden, kader = gemeente): string[] =>
  controleerVragenlijst(antwoorden, lijst, kader).map(({ vraag, code }) => `${vraag} ${code}`);

describe(controleerVragenlijst.name, () => {
  it.each(['GEMEENTE', 'PROVINCIE', 'WATERSCHAP', 'OPENBAAR_LICHAAM'] as const)(
    'lets a complete vragenlijst of %s through',
    (bestuurslaag) => {
      expect(codes(aAntwoorden({ ...gemeente, bestuurslaag }), { ...gemeente, bestuurslaag })).toEqual([]);
    },
  );

  it('names every required answer that is missing, the statement last', () => {
    const missing = codes({});
    expect(missing).toHaveLength(27);
    expect(missing[0]).toBe('A1 ANTWOORD_ONTBREEKT');
    expect(missing.at(-1)).toBe('J4 VERKLARING_ONTBREEKT');
    expect(missing.some((line) => /^(A4|A5|E|G2|G3|H2|H3|H4|I2|I3)/.test(line))).toBe(false);
  });

  it.each<[string, Antwoorden, VragenlijstKader, string[]]>([
    ['an optional answer that isn’t right', { G3: { soort: 'T', tekst: '' } }, gemeente, ['G3 ANTWOORD_ONTBREEKT']],
    ['a question of the islands', { A4: { soort: 'JN', waarde: false } }, gemeente, ['A4 VRAAG_NIET_VAN_TOEPASSING']],
    ['a ja without explanation', { C4: { soort: 'JN', waarde: true } }, gemeente, ['C4 TOELICHTING_ONTBREEKT']],
    ['an optional answer', { E1: { soort: 'K', keuze: 'GEEN' } }, gemeente, []],
    [
      'a question outside the law',
      { E1: { soort: 'K', keuze: 'GEEN' } },
      { ...gemeente, regime: 'TWEEDE_TRANCHE' },
      ['E1 BUITEN_WETTELIJKE_REIKWIJDTE'],
    ],
  ])('finds %s', (_case, over, kader, expected) => {
    expect(codes(aAntwoorden(kader, over), kader)).toEqual(expected);
  });
});

describe(voortgang.name, () => {
  it.each<[string, Antwoorden, number]>([
    ['nothing', {}, 0],
    ['an answer that isn’t finished', { C4: { soort: 'JN', waarde: true } }, 0],
    ['an optional answer', { G3: { soort: 'T', tekst: 'Niet' } }, 0],
    ['one answer', { C4: { soort: 'JN', waarde: false } }, 1],
    ['all', aAntwoorden(gemeente), 27],
  ])('counts %s', (_case, antwoorden, klaar) => {
    expect(voortgang(antwoorden, lijst, gemeente)).toMatchObject({ verplicht: 27, klaar });
  });

  const perSectie = (antwoorden: Antwoorden, kader = gemeente): string =>
    voortgang(antwoorden, lijst, kader)
      .secties.map(({ sectie, verplicht, klaar }) => `${sectie}${klaar}/${verplicht}`)
      .join(' ');

  it('counts per section, and leaves out a section of which nothing is asked', () => {
    const c4: Antwoorden = { C4: { soort: 'JN', waarde: false }, G3: { soort: 'T', tekst: 'Niet' } };
    expect(perSectie(c4)).toBe('A0/3 B0/4 C1/5 D0/5 E0/0 F0/3 G0/1 H0/1 I0/1 J0/4');
    expect(perSectie({}, { bestuurslaag: 'WATERSCHAP', regime: 'TWEEDE_TRANCHE' })).toBe('A0/4 B0/4 C0/5 D0/5 F0/3 G0/1 H0/1 I0/1 J0/4');
  });
});

describe(indieningWeigeringen.name, () => {
  const lijstVan = (antwoorden: Antwoorden, naarWaarheid: boolean): string[] =>
    indieningWeigeringen(antwoorden, lijst, gemeente, naarWaarheid).map(({ vraag, code }) => `${vraag} ${code}`);

  it('wants the statement from who submits, whatever was saved before', () => {
    expect(lijstVan(aAntwoorden(gemeente), true)).toEqual([]);
    expect(lijstVan(aAntwoorden(gemeente), false)).toEqual(['J4 VERKLARING_ONTBREEKT']);
  });

  it('tells everything at once, in the order of the questions, the statement last', () => {
    const gebrekkig = aAntwoorden(gemeente, { B1: { soort: 'L', rijen: [{ functie: 'Lid' }] }, C4: { soort: 'JN', waarde: true } });
    expect(lijstVan({ ...gebrekkig, F2: undefined, E2: { soort: 'JN', waarde: true } }, false)).toEqual([
      'B1 CEL_ONTBREEKT',
      'B1 CEL_ONTBREEKT',
      'C4 TOELICHTING_ONTBREEKT',
      'E2 TOELICHTING_ONTBREEKT',
      'F2 ANTWOORD_ONTBREEKT',
      'J4 VERKLARING_ONTBREEKT',
    ]);
  });
});
