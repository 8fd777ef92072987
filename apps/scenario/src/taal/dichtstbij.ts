/** A text as words are compared: without capitals, accents and doubled white space. */
export function gelijkvormig(tekst: string): string {
  return tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The word that looks most like this one; undefined when none comes near. */
export function dichtstbij(woord: string, mogelijk: readonly string[]): string | undefined {
  const gezocht = gelijkvormig(woord);
  const grens = Math.max(2, Math.ceil(gezocht.length * 0.4));
  const [beste] = mogelijk
    .map((ander) => ({ ander, afstand: verschil(gezocht, gelijkvormig(ander)) }))
    .filter(({ afstand }) => afstand <= grens)
    .sort((a, b) => a.afstand - b.afstand);
  return beste?.ander;
}

/** How many letters must be put in, left out, replaced or swapped with their neighbour to make one of the other. */
function verschil(a: string, b: string): number {
  const rijen: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const op = (i: number, j: number): number => rijen[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i += 1) {
    const rij = [i];
    rijen.push(rij);
    for (let j = 1; j <= b.length; j += 1) {
      const zelfde = a[i - 1] === b[j - 1] ? 0 : 1;
      const verwisseld = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? op(i - 2, j - 2) + 1 : Infinity;
      rij.push(Math.min(op(i - 1, j) + 1, op(i, j - 1) + 1, op(i - 1, j - 1) + zelfde, verwisseld));
    }
  }
  return op(a.length, b.length);
}
