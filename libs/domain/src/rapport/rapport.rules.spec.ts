import { ontbrekendeOordelen } from '../benoembaarheid/benoembaarheid.rules.js';
import type { Bevinding } from '../bevinding/bevinding.rules.js';
import type { RapportInhoud } from './rapport.js';
import { rapportWeigeringen, TOETS_ONDERDELEN, type ToetsOnderdeel, toetsWeigeringen } from './rapport.rules.js';

const bevinding: Bevinding = {
  id: 'b1',
  nummer: 1,
  categorie: 'RC-01',
  status: 'ERKEND',
  feit: 'Is voorzitter van een zwemclub die subsidie krijgt.',
  duiding: '',
  verklaringKandidaat: null,
  bewijskracht: 'A',
  bronnen: [{ soort: 'REGISTER', herkomst: 'Handelsregister' }],
};
const rapport: RapportInhoud = {
  zaaknummer: 'IT-7Q2M',
  ronde: 1,
  versie: 1,
  regime: 'HUIDIG_2023',
  vragenlijstVersie: 1,
  kandidaat: { naam: 'Noor Vandersluis', functie: 'WETHOUDER', portefeuille: 'Sport' },
  organisatie: { naam: 'Gemeente Veenhoven', bestuurslaag: 'GEMEENTE' },
  adviseur: 'J. Smit',
  toetser: 'M. Bos',
  oordelen: ontbrekendeOordelen('GEMEENTE', []).map((eis) => ({ eis, uitkomst: 'VOLDAAN' })),
  bevindingen: [bevinding],
  vervallenBevindingen: [],
  risicos: [],
  hoogsteNettoPerCategorie: [],
  maatregelen: [],
  reacties: [],
  geenReactie: true,
  afgezienStappen: [{ stap: 'INTERNE_UITVRAAG', reden: 'Geen band met de organisatie.', door: 'J. Smit', op: '2027-01-20' }],
  ontbrekendeStukken: [],
  ontbrekendeAntwoorden: [],
  bronnen: [],
  verworpenBronnen: 0,
};

describe(toetsWeigeringen.name, () => {
  it.each<[readonly ToetsOnderdeel[], number]>([
    [[], 3],
    [['VOLLEDIGHEID', 'BRONNEN'], 1],
    [['VOLLEDIGHEID', 'VOLLEDIGHEID', 'VOLLEDIGHEID'], 2],
  ])('%j leaves %d open', (bevestigd, aantal) => {
    expect(toetsWeigeringen(bevestigd)).toEqual([{ code: 'TOETS_ONVOLLEDIG', params: { aantal } }]);
  });

  it('is content when all three are confirmed', () => expect(toetsWeigeringen(TOETS_ONDERDELEN)).toEqual([]));
});

describe(rapportWeigeringen.name, () => {
  it.each<[string, Partial<RapportInhoud>, readonly string[]]>([
    ['complete', {}, []],
    ['a bevinding that was not put forward', { bevindingen: [{ ...bevinding, status: 'CONCEPT' }] }, ['WEDERHOOR_ONTBREEKT']],
    ['a bevinding without source', { bevindingen: [{ ...bevinding, bronnen: [] }] }, ['BEVINDING_ZONDER_BRON']],
    ['a requirement not judged', { oordelen: rapport.oordelen.slice(1) }, ['OORDEEL_ONTBREEKT']],
    [
      'the requirements waived with a reason',
      { oordelen: [], afgezienStappen: [{ stap: 'BENOEMBAARHEID', reden: 'Kan nu niet.', door: 'J. Smit', op: '2027-01-20' }] },
      [],
    ],
    [
      'an incompatible office without measure',
      {
        oordelen: [
          ...rapport.oordelen.filter((o) => o.eis !== 'ONVERENIGBARE_BETREKKING'),
          { eis: 'ONVERENIGBARE_BETREKKING', uitkomst: 'OP_TE_LOSSEN_BIJ_BENOEMING' },
        ],
      },
      ['ONVERENIGBAARHEID_ZONDER_MAATREGEL'],
    ],
    [
      'an objection without answer',
      { reacties: [{ id: 'x', nummer: 1, onderwerp: 'BEVINDING', onderwerpId: 'b1', soort: 'ONEENS', tekst: 'Nee.', antwoord: null }] },
      ['REACTIE_ONBEANTWOORD'],
    ],
    [
      'a step waived without a reason',
      { afgezienStappen: [{ stap: 'VERDIEPEND_GESPREK', reden: '', door: 'J. Smit', op: '2027-01-20' }] },
      ['REDEN_ONTBREEKT'],
    ],
    ['a document left out with a reason', { ontbrekendeStukken: [{ soort: 'DIPLOMA_BEWIJS', reden: 'School bestaat niet meer.' }] }, []],
    [
      'a heavy risk whose only measure was refused',
      {
        risicos: [
          {
            id: 'r1',
            nummer: 1,
            categorie: 'RC-01',
            toelichting: '',
            bevindingIds: ['b1'],
            bruto: { kans: 4, impact: 4 },
            netto: { kans: 4, impact: 4 },
            nietBeheersbaar: null,
          },
        ],
        maatregelen: [
          {
            id: 'm1',
            nummer: 1,
            code: 'BM-07',
            moment: 'BIJ_BENOEMING',
            status: 'GEWEIGERD_DOOR_KANDIDAAT',
            zichtbaarheid: 'OPENBAAR',
            toelichting: '',
            risicoIds: ['r1'],
          },
        ],
      },
      [],
    ],
    ['the VOG left out', { ontbrekendeStukken: [{ soort: 'VOG', reden: 'Duurt te lang.' }] }, ['VOG_ONTBREEKT']],
  ])('%s', (_case, afwijkend, codes) => {
    expect(rapportWeigeringen({ ...rapport, ...afwijkend }, TOETS_ONDERDELEN).map((w) => w.code)).toEqual(codes);
  });

  it('is refused while the toetser has not confirmed everything', () => {
    expect(rapportWeigeringen(rapport, ['BRONNEN']).map((w) => w.code)).toEqual(['TOETS_ONVOLLEDIG']);
  });
});
