import fc from 'fast-check';
import type { Antwoord } from './antwoord.js';
import { type BewaardeVragenlijst, samenloop, type TeBewaren } from './samenloop.rules.js';

const tekst = (inhoud: string): Antwoord => ({ soort: 'T', tekst: inhoud });
/** J2 was saved at 2, G3 at 4, C1 at 5, and B2 taken back at 3. */
const stand: BewaardeVragenlijst = {
  versie: 5,
  antwoorden: {
    J2: { versie: 2, antwoord: tekst('dilemma') },
    B2: { versie: 3, antwoord: null },
    G3: { versie: 4, antwoord: tekst('apps') },
    C1: { versie: 5, antwoord: { soort: 'L', rijen: [{ functie: 'Lid', bezoldigd: true }] } },
  },
};

describe(samenloop.name, () => {
  it.each<[string, number, TeBewaren, readonly string[], readonly string[], readonly string[]]>([
    ['what nobody touched since', 5, { J2: tekst('anders') }, [], ['J2'], []],
    ['a question that is new', 5, { A2: tekst('nieuw') }, [], ['A2'], []],
    ['another question than the other window', 3, { J2: tekst('anders') }, [], ['J2'], ['G3', 'C1']],
    ['a question that another window changed', 3, { G3: tekst('anders') }, ['ANTWOORD_GEWIJZIGD G3'], ['G3'], ['C1']],
    [
      'two of those, and one that is free',
      0,
      { J2: tekst('a'), G3: tekst('b'), A2: tekst('c') },
      ['ANTWOORD_GEWIJZIGD J2', 'ANTWOORD_GEWIJZIGD G3'],
      ['J2', 'G3', 'A2'],
      ['B2', 'C1'],
    ],
    ['the same text once more', 3, { G3: tekst('apps') }, [], [], ['C1']],
    [
      'the same row, its columns in another order',
      0,
      { C1: { soort: 'L', rijen: [{ bezoldigd: true, functie: 'Lid' }] } },
      [],
      [],
      ['J2', 'B2', 'G3'],
    ],
    ['a row more', 4, { C1: { soort: 'L', rijen: [{ functie: 'Lid', bezoldigd: true }, {}] } }, ['ANTWOORD_GEWIJZIGD C1'], ['C1'], []],
    ['a text where another window took the answer back', 2, { B2: tekst('toch') }, ['ANTWOORD_GEWIJZIGD B2'], ['B2'], ['G3', 'C1']],
    ['taking back what is taken back', 0, { B2: null, A2: null }, [], [], ['J2', 'G3', 'C1']],
    ['nothing', 4, {}, [], [], ['C1']],
    ['a version that never was', 6, { J2: tekst('anders') }, ['VERSIE_VEROUDERD undefined'], ['J2'], []],
  ])('judges %s', (_case, gezien, nieuw, weigeringen, geschreven, ookGewijzigd) => {
    const loop = samenloop(stand, gezien, nieuw);
    expect(loop.weigeringen.map(({ code, params }) => `${code} ${String(params?.['vraag'])}`)).toEqual(weigeringen);
    expect(Object.keys(loop.teSchrijven)).toEqual(geschreven);
    expect(loop.ookGewijzigd).toEqual(ookGewijzigd);
  });
});

/** A window as docs/procedure.md asks it to behave: per question what it shows, and at which version it loaded that. */
interface Venster {
  readonly getoond: Record<string, { tekst: string; gezien: number }>;
  readonly getypt: Record<string, string>;
}
type Stap = {
  readonly wie: 0 | 1;
  readonly doe: 'typ' | 'bewaar' | 'bewaarZonderAntwoord' | 'kies';
  readonly vraag: string;
  readonly tekst: string;
};

const VRAGEN = ['G3', 'J2', 'A1'];
const stappen = fc.array(
  fc.record<Stap>({
    wie: fc.constantFrom(0, 1),
    doe: fc.constantFrom('typ', 'typ', 'bewaar', 'bewaarZonderAntwoord', 'kies'),
    vraag: fc.constantFrom(...VRAGEN),
    tekst: fc.constantFrom('a', 'b', 'c'),
  }),
  { minLength: 20, maxLength: 60 },
);

describe('two windows, in any order', () => {
  it('lose nothing that was accepted and overwrite nothing that they did not show', () => {
    fc.assert(
      fc.property(stappen, (alle) => {
        let server: { versie: number; antwoorden: Record<string, { versie: number; antwoord: Antwoord | null }> } = {
          versie: 0,
          antwoorden: {},
        };
        const vensters: readonly Venster[] = [0, 1].map(() => ({ getoond: {}, getypt: {} }));
        const staat = (vraag: string): string => {
          const antwoord = server.antwoorden[vraag]?.antwoord;
          return antwoord?.soort === 'T' ? antwoord.tekst : '';
        };
        const laad = (venster: Venster, vraag: string): void => {
          venster.getoond[vraag] = { tekst: staat(vraag), gezien: server.versie };
        };
        for (const venster of vensters) for (const vraag of VRAGEN) laad(venster, vraag);

        const bewaar = (venster: Venster, komtAan: boolean): void => {
          // One save carries one version: the questions that were loaded at the same moment.
          const gezien = Math.min(...Object.keys(venster.getypt).map((vraag) => venster.getoond[vraag]!.gezien));
          const samen = Object.entries(venster.getypt).filter(([vraag]) => venster.getoond[vraag]!.gezien === gezien);
          if (samen.length === 0) return;
          const voor = structuredClone(server);
          const loop = samenloop(server, gezien, Object.fromEntries(samen.map(([vraag, inhoud]) => [vraag, tekst(inhoud)])));
          if (loop.weigeringen.length > 0) return expect(server).toEqual(voor);
          const versie = Object.keys(loop.teSchrijven).length === 0 ? server.versie : server.versie + 1;
          for (const vraag of Object.keys(loop.teSchrijven)) expect(staat(vraag)).toBe(venster.getoond[vraag]!.tekst);
          const nieuw = Object.entries(loop.teSchrijven).map(([vraag, antwoord]) => [vraag, { versie, antwoord }] as const);
          server = { versie, antwoorden: { ...server.antwoorden, ...Object.fromEntries(nieuw) } };
          for (const [vraag, inhoud] of samen) expect(staat(vraag)).toBe(inhoud);
          if (!komtAan) return;
          for (const [vraag] of samen) delete venster.getypt[vraag];
          for (const vraag of VRAGEN) {
            const getoond = venster.getoond[vraag]!;
            // What another window changed and this one types in keeps its old version, so that its save asks to choose.
            if (loop.ookGewijzigd.includes(vraag)) {
              if (!(vraag in venster.getypt)) laad(venster, vraag);
            } else if (samen.some(([code]) => code === vraag)) laad(venster, vraag);
            else if (getoond.gezien >= gezien) getoond.gezien = versie;
          }
        };

        for (const { wie, doe, vraag, tekst: inhoud } of alle) {
          const venster = vensters[wie]!;
          if (doe === 'typ') venster.getypt[vraag] = inhoud;
          if (doe === 'bewaar') bewaar(venster, true);
          if (doe === 'bewaarZonderAntwoord') bewaar(venster, false);
          if (doe === 'kies') laad(venster, vraag);
        }
      }),
      { numRuns: 300 },
    );
  });
});
