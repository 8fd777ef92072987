import { leesKnoop } from './knoop.js';
import { TaalFout } from './taal-fout.js';

describe(leesKnoop.name, () => {
  it('keeps every value a text, with its line', () => {
    expect(leesKnoop('klok: 2027-01-11\nverloop:\n  - ja\n  - "ja"\n')).toEqual({
      soort: 'kaart',
      regel: 1,
      velden: [
        { naam: 'klok', regel: 1, waarde: { soort: 'tekst', regel: 1, tekst: '2027-01-11', letterlijk: false } },
        {
          naam: 'verloop',
          regel: 2,
          waarde: {
            soort: 'lijst',
            regel: 3,
            delen: [
              { soort: 'tekst', regel: 3, tekst: 'ja', letterlijk: false },
              { soort: 'tekst', regel: 4, tekst: 'ja', letterlijk: true },
            ],
          },
        },
      ],
    });
  });

  it('repeats what an anchor named', () => {
    const knoop = leesKnoop('a: &x { b: c }\nd: *x\n');
    expect(knoop.soort === 'kaart' && knoop.velden[1]?.waarde).toMatchObject({ soort: 'kaart', velden: [{ naam: 'b' }] });
  });

  it.each([
    ['a: 1\na: 2\n', 2],
    ['a: [1\nb: 2\n', 2],
    ['a: *weg\n', 1],
    ['', 1],
    ['a: 1\n---\nb: 2\n', 1],
  ])('refuses %j and points at line %s', (bron, regel) => {
    const fout = (() => {
      try {
        leesKnoop(bron);
      } catch (error) {
        return error;
      }
    })();
    expect(fout).toBeInstanceOf(TaalFout);
    expect((fout as TaalFout).onbegrepen[0]?.regel).toBe(regel);
  });
});
