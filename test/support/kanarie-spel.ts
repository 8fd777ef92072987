import { networkInterfaces } from 'node:os';
import { connect } from 'node:net';
import { start } from '../../apps/local/src/demo/1-start.js';
import { medewerking, onderzoek, uitnodiging, vragenlijst } from '../../apps/local/src/demo/2-basisscan.js';
import { risicoanalyse, wederhoorEnRapport } from '../../apps/local/src/demo/3-risicoanalyse.js';
import { adviesEnBrief, vogAanvraag, vogVerificatie } from '../../apps/local/src/demo/4-vog-en-advies.js';
import { bewijs } from '../../apps/local/src/demo/5-bewijs.js';
import { Post } from '../../apps/local/src/demo/post.js';
import { verdeelRollen } from '../../apps/local/src/demo/rolverdeling.js';
import { Verteller } from '../../apps/local/src/demo/verteller.js';
import type { Omgeving } from './system.js';

/** Stand for what is told in confidence: of each kind one word that occurs nowhere else in the world. */
export interface Kanaries {
  readonly naam: string;
  readonly tekst: string;
}

export interface KanarieSpel {
  /** Who got an answer in which the word stood, by account. */
  readonly lazen: Readonly<Record<keyof Kanaries, ReadonlySet<string>>>;
  /** How many texts went in with the word in them. */
  readonly geschreven: number;
  /** Answers with which something was refused. */
  readonly weigeringen: readonly string[];
  /** Every address that was asked. */
  readonly adressen: readonly string[];
}

/** Says nothing. */
class StilleVerteller extends Verteller {
  protected override zeg(): void {}
}

/** Something that a person wrote and no code: it has words. A name has them sooner. */
const IS_TEKST = /^.{6,} .*$/s;
const IS_NAAM = /^\S+ \S/;

/**
 * Plays the whole demo over HTTP with one word added to every text that somebody types, and another to the name of the kandidaat; tells who
 * got to see them.
 */
export async function speelMetKanaries(omgeving: Omgeving, kanaries: Kanaries): Promise<KanarieSpel> {
  const echt = globalThis.fetch;
  const lazen = { naam: new Set<string>(), tekst: new Set<string>() };
  const [weigeringen, adressen]: [string[], string[]] = [[], []];
  let geschreven = 0;
  const merk = (waarde: unknown, naam = ''): unknown => {
    if (Array.isArray(waarde)) return waarde.map((een) => merk(een, naam));
    if (typeof waarde === 'object' && waarde !== null) return Object.fromEntries(Object.entries(waarde).map(([k, v]) => [k, merk(v, k)]));
    if (typeof waarde !== 'string' || !(naam === 'naam' ? IS_NAAM : IS_TEKST).test(waarde) || naam === 'telefoon') return waarde;
    // What was read and is sent back is the same text.
    if (waarde.includes(kanaries.tekst)) return waarde;
    geschreven += 1;
    return `${waarde} ${naam === 'naam' ? kanaries.naam : kanaries.tekst}`;
  };
  const post = new Post(omgeving.mail);
  const rollen = await verdeelRollen({ ...omgeving, docs: '' }, new StilleVerteller());
  globalThis.fetch = async (doel, verzoek) => {
    const body = typeof verzoek?.body === 'string' ? JSON.stringify(merk(JSON.parse(verzoek.body))) : verzoek?.body;
    const antwoord = await echt(doel, { ...verzoek, ...(body === undefined ? {} : { body }) });
    const tekst = await antwoord.clone().text();
    if (typeof doel === 'string') adressen.push(doel);
    if (antwoord.status >= 400) weigeringen.push(tekst);
    const token = new Headers(verzoek?.headers).get('authorization')?.slice('Bearer '.length) ?? '';
    for (const soort of ['naam', 'tekst'] as const) if (tekst.includes(kanaries[soort])) lazen[soort].add(accountVan(token));
    return antwoord;
  };
  try {
    const verteller = new StilleVerteller();
    const sinds = new Date().toISOString();
    const toetsingId = await start(rollen, verteller);
    await uitnodiging(rollen, verteller, toetsingId, post);
    await rollen.kabinet.ziet('/toetsingen?aantal=100');
    await medewerking(rollen, verteller, toetsingId, post, sinds);
    await vogAanvraag(rollen, verteller, toetsingId);
    await vragenlijst(rollen, verteller, toetsingId);
    await onderzoek(rollen, verteller, toetsingId);
    await risicoanalyse(rollen, verteller, toetsingId);
    await wederhoorEnRapport(rollen, verteller, toetsingId);
    await vogVerificatie(rollen, verteller, toetsingId);
    await adviesEnBrief(rollen, verteller, toetsingId);
    await bewijs(rollen, verteller, toetsingId);
  } finally {
    globalThis.fetch = echt;
  }
  return { lazen, geschreven, weigeringen, adressen };
}

/** The local provider gives the account as subject; the kandidaat of the demo has another one each time. */
function accountVan(token: string): string {
  const [, inhoud = ''] = token.split('.');
  const claims: unknown = inhoud === '' ? null : JSON.parse(Buffer.from(inhoud, 'base64url').toString('utf8'));
  return typeof claims === 'object' && claims !== null && 'sub' in claims
    ? String(claims.sub).replace(/^kandidaat-[0-9a-f]{8}$/, 'kandidaat')
    : 'niemand';
}

/** Which of these ports answer on an address of this machine that others can reach too. */
export async function bereikbaarVanBuiten(poorten: readonly number[]): Promise<readonly string[]> {
  const adressen = Object.values(networkInterfaces()).flatMap((kaart) =>
    (kaart ?? []).filter(({ internal }) => !internal).map(({ address }) => address),
  );
  const pogingen = adressen.flatMap((adres) =>
    poorten.map(
      (poort) =>
        new Promise<string | undefined>((zeg) => {
          const socket = connect({ host: adres, port: poort, timeout: 2_000 }, () => {
            socket.destroy();
            zeg(`${adres}:${poort}`);
          });
          socket.on('error', () => zeg(undefined)).on('timeout', () => socket.destroy());
          socket.on('close', () => zeg(undefined));
        }),
    ),
  );
  return (await Promise.all(pogingen)).filter((een) => een !== undefined);
}
