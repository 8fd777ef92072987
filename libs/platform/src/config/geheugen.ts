const LIMIET = /--max[-_](old[-_]space|heap)[-_]size/;

/**
 * V8 takes this flag of the process for the limit of every thread in it, and then the threads that look into files of others (`libs/bestand`)
 * have no limit of their own any more.
 */
export function geheugenBezwaar({ NODE_OPTIONS = '' }: NodeJS.ProcessEnv, argumenten: readonly string[]): readonly string[] {
  const bezwaar =
    'mag --max-old-space-size en --max-heap-size niet bevatten: dan geldt de geheugengrens niet meer voor het onderzoek van bestanden. Begrens het geheugen van de container.';
  return [
    ...(LIMIET.test(NODE_OPTIONS) ? [`NODE_OPTIONS ${bezwaar}`] : []),
    ...(argumenten.some((argument) => LIMIET.test(argument)) ? [`node ${bezwaar}`] : []),
  ];
}
