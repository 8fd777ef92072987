import { bereikbareStatussen } from '../statusmachine/statusmachine.js';
import { BEVINDING_OVERGANGEN, BEVINDING_STATUSSEN, type BevindingStatus, magBevindingOvergang } from './bevinding-status.js';
import {
  type Bevinding,
  type BevindingBron,
  bevindingWeigeringen,
  type Bewijskracht,
  hoogsteBewijskracht,
  isEnkelvoudigeBron,
} from './bevinding.rules.js';
import { RISICO_CATEGORIE_NAMEN, RISICO_CATEGORIEEN } from './risico-categorie.js';

const krant: BevindingBron = { soort: 'OPENBARE_BRON', herkomst: 'Krant van Veenhoven', persoonsmatch: 'ZEKER' };
const zelfdeKrant: BevindingBron = { ...krant, herkomst: ' krant van veenhoven' };
const inkoop: BevindingBron = { soort: 'INTERNE_UITVRAAG', herkomst: 'Inkoop' };
const register: BevindingBron = { soort: 'REGISTER', herkomst: 'Handelsregister', persoonsmatch: 'WAARSCHIJNLIJK' };
const eigen: BevindingBron = { soort: 'EIGEN_VERKLARING', herkomst: 'Kandidaat' };
const naamgenoot: BevindingBron = { ...krant, herkomst: 'Weblog', persoonsmatch: 'ONZEKER' };

describe('the machine of a bevinding', () => {
  it('reaches every status from CONCEPT', () => {
    expect([...bereikbareStatussen(BEVINDING_OVERGANGEN, 'CONCEPT')].sort()).toEqual([...BEVINDING_STATUSSEN].sort());
  });

  it.each<[BevindingStatus, BevindingStatus, boolean]>([
    ['CONCEPT', 'VASTGESTELD', false],
    ['VOORGELEGD', 'VASTGESTELD', false],
    ['VOORGELEGD', 'GEEN_REACTIE', true],
    ['BESTREDEN', 'VERVALLEN', true],
    ['ERKEND', 'VASTGESTELD', true],
    ['VASTGESTELD', 'VERVALLEN', false],
  ])('%s -> %s: %s', (van, naar, mag) => expect(magBevindingOvergang(van, naar)).toBe(mag));
});

describe(hoogsteBewijskracht.name, () => {
  it.each<[string, readonly BevindingBron[], Bewijskracht | undefined]>([
    ['nothing', [], undefined],
    ['a namesake only', [naamgenoot], undefined],
    ['what the kandidaat said', [eigen, eigen], 'D'],
    ['one source', [krant], 'C'],
    ['one source and the kandidaat', [krant, eigen], 'C'],
    ['the same paper twice', [krant, zelfdeKrant], 'C'],
    ['one source and a namesake', [krant, naamgenoot], 'C'],
    ['two independent sources', [krant, inkoop], 'B'],
    ['a register', [register], 'A'],
  ])('%s', (_case, bronnen, verwacht) => expect(hoogsteBewijskracht(bronnen)).toBe(verwacht));
});

describe(bevindingWeigeringen.name, () => {
  const goed: Pick<Bevinding, 'nummer' | 'feit' | 'bewijskracht' | 'bronnen'> = {
    nummer: 1,
    feit: 'Is voorzitter van een vereniging die subsidie krijgt.',
    bewijskracht: 'B',
    bronnen: [krant, inkoop],
  };
  it.each<[string, Partial<Bevinding>, readonly string[]]>([
    ['two sources, said to be two', {}, []],
    ['weaker than the sources allow', { bewijskracht: 'C' }, []],
    ['stronger than the sources allow', { bewijskracht: 'A' }, ['BEWIJSKRACHT_TE_HOOG']],
    ['no source', { bronnen: [] }, ['BEVINDING_ZONDER_BRON']],
    ['no fact', { feit: '  ' }, ['BEVINDING_ZONDER_FEIT']],
    ['a namesake among the sources', { bewijskracht: 'C', bronnen: [krant, naamgenoot] }, ['BRON_ONBRUIKBAAR']],
    ['a namesake only', { bewijskracht: 'D', bronnen: [naamgenoot] }, ['BRON_ONBRUIKBAAR']],
  ])('judges %s', (_case, afwijkend, codes) => {
    expect(bevindingWeigeringen({ ...goed, ...afwijkend }).map((w) => w.code)).toEqual(codes);
  });
});

describe(isEnkelvoudigeBron.name, () => {
  it.each([
    ['A', false],
    ['B', false],
    ['C', true],
    ['D', true],
  ] as const)('%s: %s', (kracht, vlag) => expect(isEnkelvoudigeBron(kracht)).toBe(vlag));
});

it('has a name for each category', () => {
  expect(RISICO_CATEGORIEEN).toHaveLength(12);
  expect(RISICO_CATEGORIEEN.every((code) => RISICO_CATEGORIE_NAMEN[code] !== '')).toBe(true);
});
