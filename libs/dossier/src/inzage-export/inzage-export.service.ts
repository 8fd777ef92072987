import { canonical } from '#audit/canonical/canonical.js';
import type { Beller } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';
import type { Readable } from 'node:stream';
import type { ExportGegevens } from './gegevens.js';
import { leesmij } from './html/leesmij.js';
import { InzageBinnen } from './inzage-binnen.js';
import { type LeesDelen, lezers } from './lezers.js';
import { Bestanden } from './stukken.js';
import { verzamel } from './verzamel.js';
import { verzamelZaak } from './verzamel-zaak.js';
import { maakZip, stukVan } from './zip.js';

/** On its way to the reader; fails when a file of it was changed or is gone. */
export interface InzageExport {
  /** Says which case, and of whom nothing. */
  readonly naam: string;
  readonly inhoud: Readable;
}

/**
 * AVG art. 15 and 20, and the copy that is offered before destruction (S20): all that the kandidaat may see at this moment, with his own files,
 * the reports and the letter. What is for nobody or for others only is not in it, and who works for the organisation is told by function.
 */
export class InzageExportService {
  constructor(
    private readonly inzage: InzageService,
    private readonly delen: LeesDelen,
  ) {}

  /** A zip. Refuses with TOETSING_ONBEKEND. */
  async maak(beller: Beller, toetsingId: string): Promise<InzageExport> {
    const { transacties, kluis, opslag } = this.delen;
    const { gegevens, bestanden, zone } = await this.inzage.lees({ beller, toetsingId, inzage: 'INZAGE_EXPORT' }, async (dossier) => {
      const vanBinnen = lezers(new InzageBinnen(transacties, kluis, dossier), this.delen);
      const mee = new Bestanden(dossier, beller, opslag);
      const verzameld: ExportGegevens = {
        formaat: 'integriteitstoetsing/inzage-export',
        versie: 1,
        gemaaktOp: dossier.tx.nu,
        zaak: await verzamelZaak(dossier),
        onderdelen: await verzamel(vanBinnen, mee, beller, toetsingId),
      };
      return { gegevens: verzameld, bestanden: mee.stukken, zone: dossier.beeld.tijdzone };
    });
    const html = leesmij(
      gegevens,
      bestanden.map(({ pad }) => pad),
      zone,
    );
    const stukken = [stukVan('leesmij.html', () => html), stukVan('gegevens.json', () => canonical(gegevens)), ...bestanden];
    return { naam: `inzage-export-${gegevens.zaak.zaaknummer}.zip`, inhoud: maakZip(stukken, new Date(gegevens.gemaaktOp)) };
  }
}
