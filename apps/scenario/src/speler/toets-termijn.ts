import { toInstant } from '#domain/kalender/instant.js';
import { kaartenVan, tekstVan, type Velden } from '../taal/json.js';
import type { TijdWens, Verwachting } from '../taal/scenario.js';
import { schrijfDatum, schrijfTijdstip, valtOp } from '../taal/tijd.js';
import { leesVanZaak } from './lees.js';
import type { Spel } from './spel.js';
import { type Uitslag, uitslag } from './uitslag.js';

type Van<Soort extends Verwachting['soort']> = Extract<Verwachting, { readonly soort: Soort }>;

const NAMEN = { aanvang: 'begint', einde: 'eindigt', geslotenOp: 'is gesloten' } as const;
const TIJDEN = ['aanvang', 'einde', 'geslotenOp'] as const;

/** Terms of one code can follow each other; what is expected must hold for one of them. */
export async function toetsTermijn(spel: Spel, verwacht: Van<'termijn'>): Promise<Uitslag> {
  const { regel, code, stap, volgnummer, afwezig, tijden, status, termijnSoort } = verwacht;
  const termijnen = await leesTermijnen(spel, code, stap, volgnummer);
  const naam = [code, stap === undefined ? '' : `van ${stap}${volgnummer === undefined ? '' : `/${volgnummer}`}`].filter(Boolean).join(' ');
  if (afwezig) return uitslag(regel, `${naam} is er niet`, termijnen.length === 0, termijnen.map((een) => inWoorden(spel, een)).join('; '));
  const klopt = termijnen.some(
    (een) =>
      TIJDEN.every((plek) => past(spel, een[plek], tijden[plek])) &&
      (status === undefined || een['status'] === status) &&
      (termijnSoort === undefined || een['soort'] === termijnSoort),
  );
  const wensen = [
    ...TIJDEN.flatMap((plek) => {
      const wens = tijden[plek];
      return wens === undefined ? [] : [`${NAMEN[plek]} ${wensInWoorden(wens)}`];
    }),
    ...(status === undefined ? [] : [`is ${status}`]),
    ...(termijnSoort === undefined ? [] : [`is van de soort ${termijnSoort}`]),
  ];
  const werd = termijnen.length === 0 ? `${naam} is er niet` : termijnen.map((een) => inWoorden(spel, een)).join('; ');
  return uitslag(regel, `${naam} ${wensen.length === 0 ? 'is er' : wensen.join(' en ')}`, klopt, werd);
}

export async function toetsMoment(spel: Spel, { regel, code, moment, op, vastgelegd }: Van<'moment'>): Promise<Uitslag> {
  const momenten = (await leesTermijnen(spel, code, undefined, undefined))
    .flatMap((termijn) => kaartenVan(termijn['momenten']))
    .filter((een) => een['moment'] === moment);
  const klopt = momenten.some(
    (een) => past(spel, een['op'], op) && (vastgelegd === undefined || (een['vastgelegdOp'] !== null) === vastgelegd),
  );
  const wensen = [
    ...(op === undefined ? [] : [`is ${wensInWoorden(op)}`]),
    ...(vastgelegd === undefined ? [] : [vastgelegd ? 'is geweest' : 'is nog niet geweest']),
  ];
  const werd = momenten
    .map(
      (een) =>
        `${tijdInWoorden(spel, een['op'])}, ${een['vastgelegdOp'] === null ? 'nog niet geweest' : `vastgelegd ${tijdInWoorden(spel, een['vastgelegdOp'])}`}`,
    )
    .join('; ');
  return uitslag(regel, `${code} ${moment} ${wensen.join(' en ')}`, klopt, werd === '' ? `${code} heeft nu geen ${moment}` : werd);
}

async function leesTermijnen(
  spel: Spel,
  code: string,
  stap: string | undefined,
  volgnummer: number | undefined,
): Promise<readonly Velden[]> {
  const alle = kaartenVan(await leesVanZaak(spel, '/termijnen'));
  return alle.filter(
    (een) =>
      een['code'] === code &&
      (stap === undefined || een['stap'] === stap) &&
      (volgnummer === undefined || een['volgnummer'] === volgnummer),
  );
}

function past(spel: Spel, waarde: unknown, wens: TijdWens | undefined): boolean {
  if (wens === undefined) return true;
  const instant = tekstVan(waarde);
  if (wens === 'GEEN') return instant === undefined;
  if (instant === undefined) return false;
  return wens === 'WEL' || valtOp(toInstant(instant), wens, spel.zone);
}

function wensInWoorden(wens: TijdWens): string {
  if (wens === 'GEEN') return 'nog niet';
  if (wens === 'WEL') return 'op enig moment';
  return `op ${schrijfDatum(wens.datum)}${wens.tijd === undefined ? '' : ` ${wens.tijd}`}`;
}

function tijdInWoorden(spel: Spel, waarde: unknown): string {
  const instant = tekstVan(waarde);
  return instant === undefined ? 'nog niet' : schrijfTijdstip(toInstant(instant), spel.zone);
}

function inWoorden(spel: Spel, { code, stap, volgnummer, aanvang, einde, geslotenOp, status, soort }: Velden): string {
  const gesloten = geslotenOp === null ? '' : `, gesloten ${tijdInWoorden(spel, geslotenOp)}`;
  return `${String(code)} van ${String(stap)}/${String(volgnummer)}: ${tijdInWoorden(spel, aanvang)} tot en met ${tijdInWoorden(spel, einde)}, ${String(status)}${gesloten}, ${String(soort)}`;
}
