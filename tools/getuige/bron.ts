import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { BewijsFout } from '#audit/controlepunt/bewijs-fout.js';
import { leesControlepunt } from '#audit/controlepunt/controlepunt.js';
import { leesNote } from '#audit/controlepunt/note.js';
import type { Aangeboden } from '#audit/getuige/beoordeel.js';
import type { GepubliceerdeWissel } from '#audit/getuige/sleutelketen.js';
import type { Bron } from '#audit/getuige/volg.js';
import { type Lezer, mapLezer, urlLezer } from './lezers.js';

const PUNT = /^\d{12}\.txt$/;
const WISSEL = /^sleutelwissel-(\d{3})\.txt$/;

/** What is published of an organisation: below a folder or a URL, or one checkpoint in a file. Refuses with a BewijsFout what is none of these. */
export async function openBron(waar: string, organisatieId: string): Promise<Bron> {
  if (/^https?:\/\//.test(waar)) return publicatie(urlLezer(`${waar.replace(/\/+$/, '')}/${organisatieId}`));
  const gevonden = await stat(waar).catch(() => undefined);
  if (gevonden?.isDirectory() === true) return publicatie(mapLezer(join(waar, organisatieId)));
  if (gevonden?.isFile() === true) return bestand(waar);
  throw new BewijsFout('er is geen map of bestand met die naam');
}

const publicatie = (lezer: Lezer): Bron => ({
  groottes: async () => (await lezer.namen()).filter((naam) => PUNT.test(naam)).map((naam) => Number(naam.slice(0, 12))),
  punt: (grootte) => aangeboden(lezer, String(grootte).padStart(12, '0')),
  wissels: () => wisselsVan(lezer),
});

/** What stands beside it counts too, where somebody put it there. */
async function bestand(pad: string): Promise<Bron> {
  const lezer = mapLezer(dirname(pad));
  const naam = basename(pad).replace(/\.[a-z]+$/, '');
  const punt = { note: (await lezer.lees(basename(pad))) ?? '', groei: await lezer.lees(`${naam}.groei`) };
  const { grootte } = leesControlepunt(leesNote(punt.note).tekst);
  return { groottes: () => Promise.resolve([grootte]), punt: () => Promise.resolve(punt), wissels: () => wisselsVan(lezer) };
}

async function aangeboden(lezer: Lezer, naam: string): Promise<Aangeboden> {
  const note = await lezer.lees(`${naam}.txt`);
  if (note === undefined) throw new BewijsFout(`controlepunt ${Number(naam)} is er niet meer`);
  return { note, groei: await lezer.lees(`${naam}.groei`) };
}

async function wisselsVan(lezer: Lezer): Promise<readonly GepubliceerdeWissel[]> {
  const wissels: GepubliceerdeWissel[] = [];
  for (const naam of await lezer.namen()) {
    const nummer = WISSEL.exec(naam)?.[1];
    const note = nummer === undefined ? undefined : await lezer.lees(naam);
    if (note !== undefined) wissels.push({ nummer: Number(nummer), note });
  }
  return wissels;
}
