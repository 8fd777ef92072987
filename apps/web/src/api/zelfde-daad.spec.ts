import { kenmerkVan, Sleutels } from './zelfde-daad.js';

const PAD = '/toetsingen/{toetsingId}/documenten';
const delen = { toetsingId: 'een' };

function formulier(tekst: string, naam: string, lastModified: number, soort = 'CV'): FormData {
  const inhoud = new FormData();
  inhoud.append('soort', soort);
  inhoud.append('bestand', new File([tekst], naam, { lastModified }), naam);
  return inhoud;
}
const kenmerk = (inhoud: unknown): string => kenmerkVan(PAD, { delen, inhoud });

describe('what makes an act this act', () => {
  it('is the same for the same words and the same file, chosen again', () => {
    expect(kenmerk({ reden: 'ziek' })).toBe(kenmerk({ reden: 'ziek' }));
    expect(kenmerk(formulier('a', 'cv.pdf', 1))).toBe(kenmerk(formulier('a', 'cv.pdf', 1)));
  });

  it.each([
    ['another name', formulier('a', 'ander.pdf', 1)],
    ['another size', formulier('ab', 'cv.pdf', 1)],
    ['saved anew', formulier('a', 'cv.pdf', 2)],
    ['another kind', formulier('a', 'cv.pdf', 1, 'DIPLOMA')],
    ['no file', { soort: 'CV' }],
  ])('is another for another file: %s', (_wat, inhoud) => {
    expect(kenmerk(inhoud)).not.toBe(kenmerk(formulier('a', 'cv.pdf', 1)));
  });

  it('is another for another case or path', () => {
    expect(kenmerkVan(PAD, { delen: { toetsingId: 'twee' } })).not.toBe(kenmerkVan(PAD, { delen }));
    expect(kenmerkVan('/elders', { delen })).not.toBe(kenmerkVan(PAD, { delen }));
  });
});

describe('the key of an act', () => {
  const sleutels = (): Sleutels => {
    let keer = 0;
    return new Sleutels(() => `sleutel-${(keer += 1)}`);
  };

  it('is the same for every try, until the server answered', () => {
    const van = sleutels();
    expect([van.voor('a'), van.voor('a')]).toEqual(['sleutel-1', 'sleutel-1']);
    van.vergeet();
    expect(van.voor('a')).toBe('sleutel-2');
  });

  it('is another for another act', () => {
    const van = sleutels();
    expect([van.voor('a'), van.voor('b')]).toEqual(['sleutel-1', 'sleutel-2']);
  });
});
