import type { Uitslag } from './ontdek.js';

const KOP = ['Aanval', 'Ontdekt', 'Door', 'Waar', 'Na (ms)', 'Uiterlijk'];

/** What the drill came to as a table of text, and below it what is needed where something can't be found here. */
export function tabel(uitslagen: readonly Uitslag[]): string {
  const rijen = uitslagen.map(({ aanval, ontdekt, door, waar, naMs, uiterlijk }) => [
    aanval,
    ontdekt ? 'ja' : 'nee',
    door.join(', '),
    waar ?? '',
    naMs === null ? '' : String(naMs),
    uiterlijk ?? '',
  ]);
  const alle = [KOP, ...rijen];
  const breed = KOP.map((_, kolom) => Math.max(...alle.map((rij) => rij[kolom]?.length ?? 0)));
  const regels = alle.map((rij) =>
    rij
      .map((cel, kolom) => cel.padEnd(breed[kolom] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const nodig = uitslagen.flatMap(({ aanval, nodig: wat }) => (wat === undefined ? [] : [`- ${aanval}: ${wat}.`]));
  const anders = uitslagen.filter(({ zoalsVerwacht }) => !zoalsVerwacht).map(({ aanval }) => `- ${aanval}`);
  return [
    ...regels,
    '',
    'Wat er nodig is waar de controle zelf het niet kan zien:',
    ...nodig,
    ...(anders.length === 0 ? ['', 'Alles ging zoals het hoort.'] : ['', 'Dit ging niet zoals het hoort:', ...anders]),
  ].join('\n');
}

/** A line for each attack, for a program. */
export const jsonRegels = (uitslagen: readonly Uitslag[]): string =>
  uitslagen.map(({ zoalsVerwacht: _, ...uitslag }) => JSON.stringify(uitslag)).join('\n');
