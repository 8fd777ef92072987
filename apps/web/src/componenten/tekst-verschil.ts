/** A piece of text that stayed, went or came. */
export interface Stuk {
  readonly soort: 'zelfde' | 'weg' | 'nieuw';
  readonly tekst: string;
}

/** Above this many words the comparison would take too long; then the whole text counts as replaced. */
const HOOGSTENS = 3000;

const woorden = (tekst: string): readonly string[] => tekst.match(/\s+|[^\s]+/g) ?? [];

/** What changed between two texts, word by word: the longest common row of words stayed. */
export function verschil(van: string, naar: string): readonly Stuk[] {
  if (van === naar) return van === '' ? [] : [{ soort: 'zelfde', tekst: van }];
  const a = woorden(van);
  const b = woorden(naar);
  if (a.length + b.length > HOOGSTENS)
    return voegSamen([
      { soort: 'weg', tekst: van },
      { soort: 'nieuw', tekst: naar },
    ]);
  const lengte = gemeenschappelijk(a, b);
  const breedte = b.length + 1;
  const stukken: Stuk[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      stukken.push({ soort: 'zelfde', tekst: a[i] ?? '' });
      i++;
      j++;
    } else if (j === b.length || (i < a.length && (lengte[(i + 1) * breedte + j] ?? 0) >= (lengte[i * breedte + j + 1] ?? 0))) {
      stukken.push({ soort: 'weg', tekst: a[i] ?? '' });
      i++;
    } else {
      stukken.push({ soort: 'nieuw', tekst: b[j] ?? '' });
      j++;
    }
  }
  return voegSamen(stukken);
}

/** For every pair of tails how many words they have in common, row by row. */
function gemeenschappelijk(a: readonly string[], b: readonly string[]): Uint16Array {
  const breedte = b.length + 1;
  const lengte = new Uint16Array((a.length + 1) * breedte);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengte[i * breedte + j] =
        a[i] === b[j]
          ? (lengte[(i + 1) * breedte + j + 1] ?? 0) + 1
          : Math.max(lengte[(i + 1) * breedte + j] ?? 0, lengte[i * breedte + j + 1] ?? 0);
  return lengte;
}

/** Neighbours of one kind are one piece. */
function voegSamen(stukken: readonly Stuk[]): readonly Stuk[] {
  return stukken.reduce<readonly Stuk[]>((tot, stuk) => {
    const laatste = tot.at(-1);
    if (stuk.tekst === '') return tot;
    return laatste?.soort === stuk.soort ? [...tot.slice(0, -1), { soort: stuk.soort, tekst: laatste.tekst + stuk.tekst }] : [...tot, stuk];
  }, []);
}
