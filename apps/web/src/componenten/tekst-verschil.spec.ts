import { verschil } from './tekst-verschil.js';

describe(verschil.name, () => {
  it.each<[wat: string, van: string, naar: string, stukken: readonly (readonly [string, string])[]]>([
    ['nothing', '', '', []],
    ['the same', 'een twee', 'een twee', [['zelfde', 'een twee']]],
    ['all new', '', 'een', [['nieuw', 'een']]],
    ['all gone', 'een', '', [['weg', 'een']]],
    [
      'one word in the middle',
      'zij is voorzitter van de club',
      'zij is lid van de club',
      [
        ['zelfde', 'zij is '],
        ['weg', 'voorzitter'],
        ['nieuw', 'lid'],
        ['zelfde', ' van de club'],
      ],
    ],
    [
      'words at the end',
      'tot maandag',
      'tot maandag of dinsdag',
      [
        ['zelfde', 'tot maandag'],
        ['nieuw', ' of dinsdag'],
      ],
    ],
  ])('tells %s', (_wat, van, naar, stukken) => {
    expect(verschil(van, naar)).toEqual(stukken.map(([soort, tekst]) => ({ soort, tekst })));
  });

  it('keeps both texts whole, however long', () => {
    const lang = 'woord '.repeat(4000);
    const stukken = verschil(lang, `${lang}meer`);
    const zonder = (soort: string): string => stukken.flatMap((stuk) => (stuk.soort === soort ? [] : [stuk.tekst])).join('');
    expect(zonder('nieuw')).toBe(lang);
    expect(zonder('weg')).toBe(`${lang}meer`);
  });
});
