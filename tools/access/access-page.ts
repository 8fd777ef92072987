import { HANDELING_REGELS } from '../../libs/domain/src/handeling/handelingen.js';
import { BELEID_VERSIE } from '../../libs/domain/src/toegang/beslis.js';
import { type Inzage, INZAGE_CODES, INZAGE_REGELS, isInhoud } from '../../libs/domain/src/toegang/inzagen.js';
import { ORGANISATIE_REGELS } from '../../libs/domain/src/toegang/organisatie-regels.js';
import { RELATIES, type Relatie } from '../../libs/domain/src/toegang/relatie.js';
import { statusReeksen } from '../../libs/domain/src/toetsing/status-reeksen.js';
import type { ToetsingStatus } from '../../libs/domain/src/toetsing/toetsing-status.js';
import type { Route } from '../../apps/api/src/http/routes.js';
import type { RouteBeleid } from '../../apps/api/src/http/route-beleid.js';

type Cel = readonly ToetsingStatus[] | boolean;

/** Sets of statuses by letter, in the order in which the page meets them. */
class Legenda {
  readonly #letters = new Map<string, string>();

  letter(statussen: readonly ToetsingStatus[]): string {
    const tekst = statusReeksen(statussen, ' … ', ', ');
    const bekend = this.#letters.get(tekst) ?? naam(this.#letters.size);
    this.#letters.set(tekst, bekend);
    return bekend;
  }

  regels(): readonly string[] {
    return [...this.#letters].map(([tekst, letter]) => `- **${letter}**: ${tekst}`);
  }
}

const naam = (nummer: number): string => (nummer < 26 ? '' : naam(Math.floor(nummer / 26) - 1)) + String.fromCharCode(97 + (nummer % 26));

/** What somebody in this relation may do with a route: in which statuses, or yes or no where there is no case. */
function cel(beleid: RouteBeleid | undefined, relatie: Relatie): Cel {
  switch (beleid?.soort) {
    case 'INZAGE':
    case 'LIJST':
      return INZAGE_REGELS[beleid.code][relatie] ?? [];
    case 'HANDELING': {
      const { relaties, statussen, deuren = ['KOP'] } = HANDELING_REGELS[beleid.code];
      const kent = (status: ToetsingStatus): boolean => deuren.some((deur) => INZAGE_REGELS[deur][relatie]?.includes(status) === true);
      return relaties.includes(relatie) ? statussen.filter(kent) : [];
    }
    case 'ORGANISATIE':
      return ORGANISATIE_REGELS[beleid.code].wie.some((wie) => wie === relatie);
    default:
      return beleid !== undefined;
  }
}

function tabel(
  eerste: readonly string[],
  rijen: readonly (readonly [readonly string[], (relatie: Relatie) => Cel])[],
  legenda: Legenda,
): readonly string[] {
  const rij = (cellen: readonly string[]): string => `| ${cellen.join(' | ')} |`;
  const waarde = (inhoud: Cel): string =>
    typeof inhoud === 'boolean' ? (inhoud ? 'ja' : '') : inhoud.length === 0 ? '' : legenda.letter(inhoud);
  return [
    rij([...eerste, ...RELATIES.map((relatie) => relatie.replace('_', ' '))]),
    rij([...eerste, ...RELATIES].map(() => '---')),
    ...rijen.map(([kop, cellen]) => rij([...kop, ...RELATIES.map((relatie) => waarde(cellen(relatie)))])),
  ];
}

const BESCHRIJVING: Readonly<Partial<Record<RouteBeleid['soort'], string>>> = {
  EIGEN: 'about the caller himself',
  AANGEMELD: 'about nobody, for whoever is signed in',
  OPENBAAR: 'for everybody',
};

const routeKop = ({ methode, pad, beleid }: Route): readonly string[] => [
  `\`${methode} ${pad.replace('/api/v1', '')}\``,
  beleid === undefined ? '' : 'code' in beleid ? beleid.code : (BESCHRIJVING[beleid.soort] ?? ''),
];

/** docs/access.md: who may what, route by route, made from the policy and the routes alone. */
export function accessPage(routes: readonly Route[]): string {
  const legenda = new Legenda();
  const van = (...soorten: readonly RouteBeleid['soort'][]): readonly Route[] =>
    routes
      .filter(({ beleid }) => beleid !== undefined && soorten.includes(beleid.soort))
      .sort((a, b) => (a.pad < b.pad ? -1 : a.pad > b.pad ? 1 : 0));
  const metTabel = (gekozen: readonly Route[]): readonly string[] =>
    tabel(
      ['route', 'policy'],
      gekozen.map((route) => [routeKop(route), (relatie) => cel(route.beleid, relatie)]),
      legenda,
    );
  const opRoute = new Set(routes.flatMap(({ beleid }) => (beleid?.soort === 'INZAGE' || beleid?.soort === 'LIJST' ? [beleid.code] : [])));
  const velden: readonly Inzage[] = INZAGE_CODES.filter((code) => !opRoute.has(code));
  const delen = [
    ['## Looking at a case', '', 'Content is marked ●: each look leaves an event in the audit chain of the case.', '',
      ...metTabel(van('INZAGE')).map((regel) => regel.replace(/\| ([A-Z_]+) \|/, (alles, code: string) => (INZAGE_CODES.some((c) => c === code && isInhoud(c)) ? `| ${code} ● |` : alles)))],
    ['## Fields', '', 'Parts of an answer that not everybody gets who gets the rest; for others they are null.', '',
      ...tabel(['field'], velden.map((code) => [[code], (relatie) => INZAGE_REGELS[code][relatie] ?? []]), legenda)],
    ['## Lists over all cases', '', 'A list holds exactly the cases that the same person may look at one by one; the condition is in the query.', '', ...metTabel(van('LIJST'))],
    ['## Acts on a case', '', ...metTabel(van('HANDELING'))],
    ['## In the organisation, outside any case', '', ...metTabel(van('ORGANISATIE'))],
    ['## No relation needed', '', '| route | what it is |', '| --- | --- |', ...van('EIGEN', 'AANGEMELD', 'OPENBAAR').map((route) => `| ${routeKop(route).join(' | ')} |`)],
  ] as const; // prettier-ignore
  const tekst = delen.map((deel) => deel.join('\n')).join('\n\n');
  return `# Access

Made by \`npm run access\` from the policy (version ${BELEID_VERSIE}, \`libs/domain/src/toegang\` and \`libs/domain/src/handeling\`) and the routes; the build fails
when it is not what the code says. Who a person is to a case is his relation to it: a function in the organisation alone opens no case. Everything
that is not in a table is denied. What one may not see does not exist (404); what one may not do with a case one may know of is refused (403).

A letter stands for the statuses of a case in which it is possible:

${legenda.regels().join('\n')}

While a case is suspended people read what they could read where it stood, and do what says so in \`GET /toetsingen/{id}/handelingen\`.
Adviseur and toetser lose their access fourteen days after the report was fixed, and at once when they have a conflict of interest. TOEGEWEZEN is who
was assigned and did not yet declare to be independent. NOODINZAGE is an FG for some hours, and of these kinds only for those that he asked for and another
approved.

${tekst}
`;
}
