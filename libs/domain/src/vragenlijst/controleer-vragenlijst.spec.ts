import type { Antwoord, Antwoorden } from './antwoord.js';
import { controleerVragenlijst, voortgang } from './controleer-vragenlijst.js';
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
    expect(voortgang(antwoorden, lijst, gemeente)).toEqual({ verplicht: 27, klaar });
  });
});
