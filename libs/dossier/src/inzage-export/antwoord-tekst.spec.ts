import type { Antwoord } from '#domain/vragenlijst/antwoord.js';
import type { KeuzeVraag, LijstVraag, Vraag } from '#domain/vragenlijst/vraag.js';
import { antwoordTekst } from './antwoord-tekst.js';

const basis = {
  code: 'C1',
  sectie: 'C',
  tekst: 'Wat?',
  waarom: '',
  verplicht: true,
  magMondeling: false,
  buitenWetsvoorstel: false,
} as const;
const JA_OF_SOMS = [{ code: 'SOMS', label: 'Soms wel' }];
const lijst: LijstVraag = {
  ...basis,
  type: 'L',
  minimumRijen: 0,
  kolommen: [
    { code: 'naam', label: 'Organisatie', verplicht: true, soort: 'TEKST' },
    { code: 'vanaf', label: 'Vanaf', verplicht: true, soort: 'DATUM' },
    { code: 'betaald', label: 'Betaald', verplicht: true, soort: 'JN' },
    { code: 'hoe', label: 'Hoe vaak', verplicht: true, soort: 'KEUZE', opties: JA_OF_SOMS },
  ],
};
const keuze: KeuzeVraag = { ...basis, type: 'K', opties: JA_OF_SOMS };

it.each<[Antwoord | null, Vraag | undefined, string]>([
  [null, undefined, 'Niet beantwoord'],
  [{ soort: 'JN', waarde: true, toelichting: 'Bij de club.' }, undefined, 'Ja\nBij de club.'],
  [{ soort: 'JN', waarde: false, mondeling: true }, undefined, 'Nee\nWordt mondeling toegelicht'],
  [
    { soort: 'L', rijen: [{ naam: 'Club', vanaf: '2024-02-01', betaald: false, hoe: 'SOMS' }] },
    lijst,
    'Organisatie: Club; Vanaf: 1 februari 2024; Betaald: Nee; Hoe vaak: Soms wel',
  ],
  [{ soort: 'L', rijen: [{ naam: '2024-02-01' }] }, lijst, 'Organisatie: 2024-02-01'],
  [{ soort: 'L', rijen: [{ oud: 'Club' }] }, lijst, 'oud: Club'],
  [{ soort: 'L', rijen: [] }, lijst, 'Niets'],
  [{ soort: 'K', keuze: 'SOMS' }, keuze, 'Soms wel'],
  [{ soort: 'K', keuze: 'SOMS' }, undefined, 'SOMS'],
  [{ soort: 'T', tekst: 'Zo is het.' }, undefined, 'Zo is het.'],
  [{ soort: 'VERKLARING', akkoord: true }, undefined, 'Akkoord'],
  [{ soort: 'MONDELING' }, undefined, 'Wordt mondeling toegelicht'],
])('the answer %j reads as it was given', (antwoord, vraag, verwacht) => expect(antwoordTekst(antwoord, vraag)).toBe(verwacht));
