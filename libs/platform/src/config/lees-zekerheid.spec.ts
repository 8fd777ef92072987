import { leesZekerheid } from './lees-zekerheid.js';

const LOA = 'http://eidas.europa.eu/LoA/';
const volgorde = [`${LOA}low`, `${LOA}substantial`, `${LOA}high`];

describe(leesZekerheid.name, () => {
  it.each([
    ['nothing', undefined, undefined, undefined],
    ['nothing on purpose', volgorde.join(','), 'geen', undefined],
    ['one level for all', undefined, 'urn:hoog', { volgorde: ['urn:hoog'], perRol: {}, overig: 'urn:hoog' }],
    [
      'one for all and a higher one for who keeps the system',
      volgorde.join(', '),
      `${LOA}substantial, BEHEERDER=${LOA}high`,
      { volgorde, perRol: { BEHEERDER: `${LOA}high` }, overig: `${LOA}substantial` },
    ],
    [
      'only for some',
      volgorde.join(' '),
      `KANDIDAAT=${LOA}substantial`,
      { volgorde, perRol: { KANDIDAAT: `${LOA}substantial` }, overig: null },
    ],
    ['a level with an equals sign of its own', 'a=1 b=2', 'FG=b=2', { volgorde: ['a=1', 'b=2'], perRol: { FG: 'b=2' }, overig: null }],
  ])('%s', (_, welke, minimum, eisen) => {
    expect(leesZekerheid(welke, minimum)).toEqual({ ...(eisen === undefined ? {} : { eisen }), fouten: [] });
  });

  it.each([
    ['an order without a minimum', 'a,b', undefined, /alleen zin/],
    ['two levels without an order', undefined, 'a,FG=b', /ontbreekt/],
    ['two levels for all', 'a,b', 'a,b', /één niveau/],
    ['a level that is not in the order', 'a,b', 'c', /niet in OIDC_ACR_VOLGORDE/],
    ['a role that does not exist', 'a,b', 'BURGEMEESTER=a', /niet bestaat/],
    ['a level that stands in the order twice', 'a,b,a', 'b', /twee keer/],
  ])('refuses %s', (_, welke, minimum, melding) => {
    const { eisen, fouten } = leesZekerheid(welke, minimum);
    expect(eisen).toBeUndefined();
    expect(fouten).toHaveLength(1);
    expect(fouten[0]).toMatch(melding);
  });
});
