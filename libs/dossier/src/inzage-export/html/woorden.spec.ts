import type { Antwoord } from '#domain/vragenlijst/antwoord.js';
import { antwoordTekst, jaNee, klok, opsomming, zin } from './woorden.js';

it.each([
  ['HOOR_EN_WEDERHOOR', 'Hoor en wederhoor'],
  ['VOG_NIET_AFGEGEVEN', 'VOG niet afgegeven'],
  ['AVG_VERZOEK', 'AVG verzoek'],
  [null, null],
])('%s reads as %s', (code, verwacht) => expect(zin(code)).toBe(verwacht));

it.each<[Antwoord | null, string]>([
  [null, 'Niet beantwoord'],
  [{ soort: 'JN', waarde: true, toelichting: 'Bij de club.' }, 'Ja\nBij de club.'],
  [{ soort: 'JN', waarde: false, mondeling: true }, 'Nee\nWordt mondeling toegelicht'],
  [{ soort: 'L', rijen: [{ naam: 'Club', vanaf: '2024-02-01', betaald: false }] }, 'Club; 1 februari 2024; Nee'],
  [{ soort: 'L', rijen: [] }, 'Niets'],
  [{ soort: 'K', keuze: 'SOMS' }, 'SOMS'],
  [{ soort: 'T', tekst: 'Zo is het.' }, 'Zo is het.'],
  [{ soort: 'VERKLARING', akkoord: true }, 'Akkoord'],
  [{ soort: 'MONDELING' }, 'Wordt mondeling toegelicht'],
])('the answer %j reads as %j', (antwoord, verwacht) => expect(antwoordTekst(antwoord)).toBe(verwacht));

it('tells the time of the organisation', () => {
  expect(klok('Europe/Amsterdam')('2026-11-27T23:30:00.000Z')).toBe('28 november 2026, 00:30 uur');
  expect(klok('America/Kralendijk')('2026-11-27T23:30:00.000Z')).toBe('27 november 2026, 19:30 uur');
});

it('leaves out what is not known', () => expect([jaNee(null), opsomming([])]).toEqual([null, null]));
