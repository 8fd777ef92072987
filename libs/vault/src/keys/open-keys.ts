import { readFile } from 'node:fs/promises';
import type { SleutelBron } from '#platform/config/sleutel-bron.js';
import { VaultFout } from '../vault-fout.js';
import { FileKeyProvider, onleesbaar } from './file-key-provider.js';
import { onjuist, parseKeyFile } from './key-file.js';
import { isVerzegeldeSleutel, Sleuteldienst } from './sleuteldienst.js';

/**
 * The keys that the settings name; with a key service each line is opened by it first. Refuses with SLEUTELBESTAND_ONJUIST, also when some
 * lines are sealed and others not, and with SLEUTELDIENST_ONBESCHIKBAAR.
 */
export async function openKeys(bron: SleutelBron): Promise<FileKeyProvider> {
  const tekst = await leesTekst(bron);
  return new FileKeyProvider(bron.dienst === undefined ? eisOpen(tekst) : await openRegels(tekst, new Sleuteldienst(bron.dienst), true));
}

/** The same key file with every key sealed by the service of the settings, also those that were sealed before, with its newest version. */
export async function verzegelKeys(bron: SleutelBron): Promise<string> {
  if (bron.dienst === undefined) throw new VaultFout('SLEUTELDIENST_ONBESCHIKBAAR', 'SLEUTELDIENST_URL ontbreekt.');
  const dienst = new Sleuteldienst(bron.dienst);
  const tekst = await openRegels(await leesTekst(bron), dienst, false);
  parseKeyFile(tekst);
  return elkeRegel(tekst, async (id, sleutel) => dienst.verzegel(id, Buffer.from(sleutel, 'base64')));
}

const leesTekst = (bron: SleutelBron): Promise<string> =>
  bron.soort === 'tekst' ? Promise.resolve(bron.tekst) : readFile(bron.pad, 'utf8').catch(onleesbaar);

function openRegels(tekst: string, dienst: Sleuteldienst, allemaal: boolean): Promise<string> {
  return elkeRegel(tekst, async (id, sleutel) => {
    if (isVerzegeldeSleutel(sleutel)) return (await dienst.open(id, sleutel)).toString('base64');
    if (allemaal) throw onjuist(`de sleutel ${id} is niet verzegeld. Gebruik npm run sleutels -- verzegel, of laat SLEUTELDIENST_URL weg.`);
    return sleutel;
  });
}

function eisOpen(tekst: string): string {
  const verzegeld = regels(tekst).find(({ sleutel }) => isVerzegeldeSleutel(sleutel));
  if (verzegeld !== undefined)
    throw onjuist(`de sleutel ${verzegeld.id} is verzegeld door een sleuteldienst, en SLEUTELDIENST_URL ontbreekt.`);
  return tekst;
}

interface Regel {
  readonly regel: string;
  /** Empty for a line that holds no key. */
  readonly id: string;
  readonly sleutel: string;
}

function regels(tekst: string): readonly Regel[] {
  return tekst.split(/\r?\n/).map((regel) => {
    const [, id = '', sleutel = ''] = /^\s*([a-z0-9][a-z0-9-]{0,39}):\s*(\S+)\s*$/.exec(regel) ?? [];
    return { regel, id, sleutel };
  });
}

async function elkeRegel(tekst: string, doe: (id: string, sleutel: string) => Promise<string>): Promise<string> {
  const nieuw: string[] = [];
  for (const { regel, id, sleutel } of regels(tekst)) nieuw.push(id === '' ? regel : `${id}:${await doe(id, sleutel)}`);
  return nieuw.join('\n');
}
