import type { Schema } from '../api/verzoek.js';
import type { StapStand } from '../componenten/stappenlijst.js';

type Vog = Schema['VogDto'];
export type Route = 'JUSTIS' | 'EILAND';

/** On the islands the gezaghebber decides on a VOG, elsewhere Justis. */
export const routeVan = ({ bestuurslaag }: Pick<Schema['Toetsing'], 'bestuurslaag'>): Route =>
  bestuurslaag === 'OPENBAAR_LICHAAM' ? 'EILAND' : 'JUSTIS';

/** At which of the steps the VOG is; undefined where the road stopped. */
const PLEK: Readonly<Partial<Record<Vog['status'], number>>> = {
  NIET_GESTART: 0,
  KLAARGEZET: 1,
  INGEDIEND: 2,
  PROCEDURE_LOOPT: 2,
  ONTVANGEN: 4,
  GEVERIFIEERD: 5,
  AFGEKEURD_BIJ_VERIFICATIE: 0,
  VERLOPEN: 0,
};

const STAPPEN: Readonly<Record<Route, readonly (readonly [naam: string, uitleg: string])[]>> = {
  JUSTIS: [
    ['Klaarzetten', 'Het kabinet zet de aanvraag klaar bij Justis.'],
    ['Aanvragen', 'De kandidaat vult de aanvraag aan en betaalt.'],
    ['Beslissen', 'Justis beslist. De VOG gaat naar de kandidaat, en naar niemand anders.'],
    ['Inleveren', 'De kandidaat levert de VOG hier in.'],
    ['Controleren', 'Het kabinet of de adviseur controleert de VOG. Daarna wordt het bestand vernietigd.'],
  ],
  EILAND: [
    ['Uitleg geven', 'Het kabinet laat weten hoe de kandidaat de VOG aanvraagt.'],
    ['Aanvragen', 'De kandidaat vraagt de VOG aan bij het kabinet van de gezaghebber.'],
    ['Beslissen', 'De gezaghebber beslist. De VOG gaat naar de kandidaat.'],
    ['Inleveren', 'De kandidaat levert de VOG hier in.'],
    ['Controleren', 'Iemand anders dan de gezaghebber controleert de VOG. Daarna wordt het bestand vernietigd.'],
  ],
};

/** The same to the kandidaat herself. */
const aanU = (uitleg: string): string =>
  uitleg
    .replace(/hoe de kandidaat (.*) aanvraagt/, 'hoe u $1 aanvraagt')
    .replace(/De kandidaat (vult|vraagt|levert)/, (_, woord: string) => `U ${woord}`)
    .replace('naar de kandidaat', 'naar u');

/** The road of a VOG in five steps. */
export function vogStappen(status: Vog['status'], route: Route, aanKandidaat: boolean): readonly StapStand[] {
  const nu = PLEK[status];
  return STAPPEN[route].map(([naam, uitleg], plek) => ({
    naam,
    uitleg: aanKandidaat ? aanU(uitleg) : uitleg,
    stand: nu === undefined ? 'later' : plek < nu ? 'gedaan' : plek === nu ? 'nu' : 'later',
  }));
}

export const isOpWeg = (status: Vog['status']): boolean => PLEK[status] !== undefined;

const GEEINDIGD: readonly Schema['Toetsing']['status'][] = ['INGETROKKEN', 'GESTAAKT', 'GESLOTEN', 'VERNIETIGD'];

/** Where the VOG stands for people: once a case has ended, nobody waits for one any more. */
export const vogZoals = (vog: Vog, { status }: Pick<Schema['Toetsing'], 'status'>): Vog =>
  GEEINDIGD.includes(status) && vog.status !== 'GEVERIFIEERD' ? { ...vog, status: 'GESLOTEN' } : vog;
