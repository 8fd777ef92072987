import { leesKnoop } from './knoop.js';
import { bouwWaarde, type Oplosser } from './waarde.js';
import { leesVorm } from './vorm.js';

const ID = '0192a000-0000-4000-8000-000000000001';
const oplosser: Oplosser = {
  id: (naam) => (naam === 'bevinding zwemclub' ? ID : undefined),
  persoon: (naam) => (naam === 'Noor' ? { naam: 'Noor', email: 'noor@post.example' } : undefined),
  datum: (tekst) => (tekst === 'vandaag' ? '2027-01-13' : undefined),
  tijdstip: () => undefined,
};
const score = { properties: { kans: { type: 'number', enum: [1, 2, 3] }, impact: { type: 'number', enum: [1, 2, 3] } }, type: 'object' };
const vorm = leesVorm(
  {
    $ref: '#/schemas/Invoer',
  },
  {
    schemas: {
      Invoer: {
        type: 'object',
        required: ['bevindingIds'],
        properties: {
          bevindingIds: { type: 'array', items: { type: 'string', format: 'uuid' } },
          documentId: { type: ['string', 'null'], format: 'uuid' },
          kandidaat: { allOf: [{ type: 'object', properties: { naam: { type: 'string' }, email: { type: 'string', format: 'email' } } }] },
          bruto: { allOf: [score] },
          op: { type: 'string', format: 'date' },
          spoed: { type: 'boolean' },
          aantal: { type: 'integer' },
          conclusie: { type: 'string', enum: ['GEEN_BELEMMERINGEN', 'BELEMMERINGEN'] },
          tekst: { type: 'string' },
        },
      },
    },
  },
);
const bouw = (yaml: string): unknown => bouwWaarde(leesKnoop(yaml), vorm, oplosser);

describe(bouwWaarde.name, () => {
  it.each([
    ['bevindingen: bevinding zwemclub', { bevindingIds: [ID] }],
    ['bevindingIds: [bevinding zwemclub]', { bevindingIds: [ID] }],
    ['document: leeg', { documentId: null }],
    ['kandidaat: Noor', { kandidaat: { naam: 'Noor', email: 'noor@post.example' } }],
    ['bruto: 3 x 2', { bruto: { kans: 3, impact: 2 } }],
    ['op: vandaag', { op: '2027-01-13' }],
    ['op: "vandaag"', { op: 'vandaag' }],
    ['spoed: ja', { spoed: true }],
    ['spoed: "ja"', { spoed: 'ja' }],
    ['aantal: 3', { aantal: 3 }],
    ['conclusie: geen belemmeringen', { conclusie: 'GEEN_BELEMMERINGEN' }],
    ['tekst: ja', { tekst: 'ja' }],
    ['tekst: 2027', { tekst: '2027' }],
  ])('%s', (yaml, json) => {
    expect(bouw(yaml)).toEqual(json);
  });
});
