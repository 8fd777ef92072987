import type { DagrondeAntwoord, DagrondeInput } from '#domain/proces/dagronde.js';

/** What a round came to. */
export interface DagrondeTelling {
  readonly gedaan: number;
  readonly mislukt: number;
}

export const NIETS: DagrondeTelling = { gedaan: 0, mislukt: 0 };
export const tel = (a: DagrondeTelling, b: DagrondeTelling): DagrondeTelling => ({
  gedaan: a.gedaan + b.gedaan,
  mislukt: a.mislukt + b.mislukt,
});

/** Asks for one page after the other until there is no other. */
export async function alleBladzijden(bladzijde: (na: DagrondeInput['na']) => Promise<DagrondeAntwoord>): Promise<DagrondeTelling> {
  let telling = NIETS;
  let na: string | null = null;
  do {
    const antwoord: DagrondeAntwoord = await bladzijde(na);
    telling = tel(telling, antwoord);
    ({ na } = antwoord);
  } while (na !== null);
  return telling;
}
