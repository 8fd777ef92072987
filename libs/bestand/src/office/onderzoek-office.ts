import { vreemdBegin } from '../herkenning.js';
import { actief, dubbel } from '../weigering.js';
import { leesZip } from '../zip/lees-zip.js';
import { isMap } from '../zip/onderdeel.js';
import { pakUit } from '../zip/pak-uit.js';
import { schrijfZip } from '../zip/schrijf-zip.js';
import { leesXml } from './lees-xml.js';
import type { OfficeSoort } from './office-soort.js';

/**
 * Inspects a docx or odt part by part and gives it without what it tells about who made it. First what the directory says, then the names,
 * then each part, unpacked piece by piece. What comes out is packed anew, so that nothing is in it but its parts.
 */
export async function onderzoekOffice(inhoud: Buffer, soort: OfficeSoort): Promise<Buffer> {
  const onderdelen = leesZip(inhoud);
  soort.eisOnderdelen(onderdelen);
  for (const onderdeel of onderdelen) {
    if (isMap(onderdeel)) {
      if (onderdeel.grootte > 0) throw dubbel('een map met inhoud');
      continue;
    }
    const delen = bekeken(pakUit(onderdeel));
    // LibreOffice writes some of its settings as XML of no bytes.
    if (soort.isXml(onderdeel.naam) && onderdeel.grootte > 0) await leesXml(delen, soort.lezer(onderdeel.naam));
    else for await (const _ of delen);
  }
  soort.eisGeheel();
  return schrijfZip(await soort.schoon(onderdelen));
}

/** Refuses a part that is another file. */
async function* bekeken(delen: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let eerste = true;
  for await (const deel of delen) {
    const vreemd = eerste ? vreemdBegin(deel) : undefined;
    if (vreemd !== undefined) throw actief(vreemd);
    eerste = false;
    yield deel;
  }
}
