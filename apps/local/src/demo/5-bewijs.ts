import { isRecord, lijst, Verrassing } from './persoon.js';
import type { Rolverdeling } from './rolverdeling.js';
import type { Verteller } from './verteller.js';

/** The audit trail: verified, complete, and open to the kandidaat as far as it is about him. */
export async function bewijs({ auditor, kandidaat, elders }: Rolverdeling, verteller: Verteller, toetsingId: string): Promise<number> {
  const zaak = `/toetsingen/${toetsingId}`;
  verteller.hoofdstuk('Het bewijs');
  const { json } = await auditor.ziet(`${zaak}/audit`);
  const gebeurtenissen = lijst(json.gebeurtenissen);
  if (json.geldig !== true) throw new Verrassing('de audittrail klopt niet');
  verteller.gezien('auditor', `${gebeurtenissen.length} gebeurtenissen in één keten: klopt`);
  for (const soort of ['HERINNERING', 'ESCALATIE', 'TERMIJN_VERSTREKEN']) {
    if (!gebeurtenissen.some((g) => g.soort === soort)) throw new Verrassing(`er is geen ${soort} vastgelegd`);
  }
  const inzagen = lijst((await kandidaat.ziet(`${zaak}/audit`)).json.gebeurtenissen).filter((g) => g.soort === 'INZAGE');
  const kijkers = new Set(inzagen.map((g) => (isRecord(g.door) ? String(g.door.rol) : '')));
  verteller.gezien('kandidaat', `wie haar dossier inzag: ${[...kijkers].join(', ')} (${inzagen.length} keer)`);
  await elders.wordtGeweigerd('(andere gemeente) wil de audittrail lezen', 'TOETSING_ONBEKEND', 'GET', `${zaak}/audit`);
  return gebeurtenissen.length;
}
