import { BewijsFout } from '../../controlepunt/bewijs-fout.js';
import { klopt, verbindVeld } from '../../verbintenis/verbintenis.js';
import type { ExportOpenbaarmaking, ManifestDocument } from '../formaat.js';
import type { Regel } from './controleer-regels.js';

/** Refuses with a BewijsFout a field that is not what its event committed to, or one that is not in its place. */
export function controleerOpenbaarmakingen(lijst: readonly ExportOpenbaarmaking[], regels: ReadonlyMap<number, Regel>): void {
  for (const [i, een] of lijst.entries()) {
    const vorige = lijst[i - 1];
    if (vorige !== undefined && !isLater(een, vorige)) throw new BewijsFout('openbaarmakingen.json staat niet op volgorde');
    const verbintenis = regels.get(een.volgnummer)?.gebeurtenis?.verbintenis;
    if (typeof verbintenis !== 'string' || !klopt(verbintenis, een))
      throw new BewijsFout(`een openbaarmaking bij gebeurtenis ${een.volgnummer} klopt niet`);
  }
}

const isLater = (een: ExportOpenbaarmaking, vorige: ExportOpenbaarmaking): boolean =>
  een.volgnummer > vorige.volgnummer ||
  (een.volgnummer === vorige.volgnummer && een.veld > vorige.veld && plaatsVan(een) > plaatsVan(vorige));

/** Fields of one event are committed to in the order of their names. */
const plaatsVan = ({ veld, waarde, zout, velden }: ExportOpenbaarmaking): number =>
  velden.indexOf(verbindVeld(Buffer.from(zout, 'hex'), veld, waarde));

/** What documents are held against. */
export interface Vastgelegd {
  /** Of each document by name (hex). */
  readonly hashes: ReadonlyMap<string, string>;
  readonly openbaarmakingen: readonly ExportOpenbaarmaking[];
  readonly regels: ReadonlyMap<number, Regel>;
}

/** Refuses with a BewijsFout a document that is not the one that its event fixes. */
export function controleerDocumenten(documenten: readonly ManifestDocument[], { hashes, openbaarmakingen, regels }: Vastgelegd): void {
  const getoond = new Map(openbaarmakingen.filter(({ veld }) => veld === 'sha256').map((een) => [een.volgnummer, een.waarde]));
  for (const { naam, volgnummer, wijze } of documenten) {
    const gegevens = regels.get(volgnummer)?.gebeurtenis?.gegevens;
    const vast = wijze === 'VERBINTENIS' ? [getoond.get(volgnummer)] : [gegevens?.['sha256'], gegevens?.['hash']];
    const hash = hashes.get(naam);
    if (hash === undefined || !vast.includes(hash))
      throw new BewijsFout(`${naam} is niet het document dat gebeurtenis ${volgnummer} vastlegt`);
  }
}
