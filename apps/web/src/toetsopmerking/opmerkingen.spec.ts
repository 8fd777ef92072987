import { describe, expect, it } from '@jest/globals';
import { keuzesVan, type Opmerking, standVan, vanKeuze, waarover } from './opmerkingen.js';

const opmerking = (antwoord: string | null): Opmerking => ({
  id: 'o',
  nummer: 1,
  onderwerp: 'RAPPORT',
  onderwerpId: null,
  onderwerpNummer: null,
  tekst: 'Waarom?',
  antwoord,
  vanUzelf: true,
  gemaaktOp: '2027-02-16T10:00:00.000Z',
  beantwoordOp: null,
});

describe('what a remark is about', () => {
  it('can be the whole, and everything that still counts', () => {
    const keuzes = keuzesVan({
      bevindingen: [
        { id: 'b1', nummer: 1, categorie: 'RC-01', status: 'VERVALLEN' },
        { id: 'b2', nummer: 2, categorie: 'RC-01', status: 'CONCEPT' },
      ],
      risicos: [{ id: 'r1', nummer: 1, categorie: 'RC-01' }],
      maatregelen: [{ id: 'm1', nummer: 1, code: 'BM-01' }],
    });
    expect(keuzes.map(({ waarde }) => waarde)).toEqual(['RAPPORT', 'BEVINDING:b2', 'RISICO:r1', 'MAATREGEL:m1']);
  });

  it.each([
    ['RAPPORT', { onderwerp: 'RAPPORT', onderwerpId: null }],
    ['RISICO:r1', { onderwerp: 'RISICO', onderwerpId: 'r1' }],
    [undefined, { onderwerp: '', onderwerpId: null }],
  ])('%s is sent as its parts', (waarde, delen) => expect(vanKeuze(waarde)).toEqual(delen));

  it.each([
    ['RAPPORT', null, 'het hele rapport'],
    ['BEVINDING', 2, 'bevinding 2'],
  ] as const)('%s %s is told as %s', (onderwerp, onderwerpNummer, tekst) => expect(waarover({ onderwerp, onderwerpNummer })).toBe(tekst));
});

it.each([
  [[], undefined],
  [[opmerking(null), opmerking('Daarom.')], '1 open'],
  [[opmerking('Daarom.')], 'Alles beantwoord'],
])('how it stands: %#', (opmerkingen, stand) => expect(standVan(opmerkingen)).toBe(stand));
