import { isZekerGenoeg, laagsteZekerheid, vereisteZekerheid, voldoendeVoor, type ZekerheidEisen } from './zekerheid.js';

const eisen: ZekerheidEisen = {
  volgorde: ['laag', 'substantieel', 'hoog'],
  perRol: { BEHEERDER: 'hoog', GRIFFIER: 'laag' },
  overig: 'substantieel',
};
const alleenBeheer: ZekerheidEisen = { volgorde: ['laag', 'hoog'], perRol: { BEHEERDER: 'hoog' }, overig: null };

describe(vereisteZekerheid.name, () => {
  it.each([
    ['a role that is named', eisen, ['BEHEERDER'], 'hoog'],
    ['a role that is not', eisen, ['KANDIDAAT'], 'substantieel'],
    ['several roles: the highest', eisen, ['GRIFFIER', 'KABINET', 'BEHEERDER'], 'hoog'],
    ['a role that asks less than the others', eisen, ['GRIFFIER'], 'laag'],
    ['nobody in particular', eisen, [], 'substantieel'],
    ['a role that asks nothing', alleenBeheer, ['KANDIDAAT'], null],
    ['one that asks nothing beside one that does', alleenBeheer, ['KANDIDAAT', 'BEHEERDER'], 'hoog'],
  ] as const)('of %s', (_, welke, rollen, verwacht) => {
    expect(vereisteZekerheid(welke, rollen)).toBe(verwacht);
  });
});

it.each([
  [eisen, 'laag'],
  [{ ...eisen, perRol: { BEHEERDER: 'hoog' } } as const, 'substantieel'],
  [alleenBeheer, null],
])('before one is known the lowest that is of use is asked', (welke, verwacht) => {
  expect(laagsteZekerheid(welke)).toBe(verwacht);
});

describe(isZekerGenoeg.name, () => {
  it.each([
    ['substantieel', 'laag', false],
    ['substantieel', 'substantieel', true],
    ['substantieel', 'hoog', true],
    ['substantieel', 'zeer hoog, zegt men', false],
    ['substantieel', '', false],
    ['substantieel', null, false],
    ['laag', 'laag', true],
    [null, null, true],
    [null, 'onbekend', true],
  ] as const)('asked %s, shown %s: %s', (vereist, acr, verwacht) => {
    expect(isZekerGenoeg(eisen, vereist, acr)).toBe(verwacht);
  });

  it('a level that is asked and not in the list lets nobody in', () => {
    expect(voldoendeVoor(eisen, 'hoog')).toEqual(['hoog']);
    expect(['laag', 'substantieel'].filter((acr) => isZekerGenoeg(eisen, 'hoog', acr))).toEqual([]);
  });
});
