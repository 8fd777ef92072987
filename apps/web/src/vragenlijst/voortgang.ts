import type { Lijst } from './antwoorden.js';

export interface DeelStand {
  readonly code: string;
  readonly titel: string;
  /** Questions with an answer that is right, and questions that must have one; the statement at the end is not counted. */
  readonly klaar: number;
  readonly verplicht: number;
  readonly vragen: number;
  readonly begonnen: boolean;
}

/** How far each part is. */
export function deelStanden({ secties, vragen, voortgang, antwoorden }: Lijst): readonly DeelStand[] {
  return secties.flatMap(({ code, titel }) => {
    const eigen = vragen.filter(({ sectie, type }) => sectie === code && type !== 'VERKLARING');
    const stand = voortgang.secties.find(({ sectie }) => sectie === code);
    if (eigen.length === 0 || stand === undefined) return [];
    const verklaring = vragen.filter(({ sectie, type, verplicht }) => sectie === code && type === 'VERKLARING' && verplicht).length;
    return [
      {
        code,
        titel,
        klaar: Math.min(stand.klaar, stand.verplicht - verklaring),
        verplicht: stand.verplicht - verklaring,
        vragen: eigen.length,
        begonnen: eigen.some((vraag) => (antwoorden[vraag.code] ?? null) !== null),
      },
    ];
  });
}

export const standWoord = ({ klaar, verplicht, begonnen }: DeelStand): string =>
  verplicht === 0 ? (begonnen ? 'Ingevuld (vrijwillig)' : 'Vrijwillig') : klaar === verplicht ? 'Klaar' : `${klaar} van ${verplicht} klaar`;

/** The same over all parts. */
export function inTotaal(lijst: Lijst): { readonly klaar: number; readonly verplicht: number } {
  const delen = deelStanden(lijst);
  return {
    klaar: delen.reduce((som, deel) => som + deel.klaar, 0),
    verplicht: delen.reduce((som, deel) => som + deel.verplicht, 0),
  };
}
