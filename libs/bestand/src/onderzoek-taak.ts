import type { Bestandssoort } from '#domain/document/bestand.rules.js';
import { DomainError } from '#domain/fout/domain-error.js';
import { schoonJpg } from './beeld/jpg.js';
import { leesPng, schoonPng } from './beeld/png.js';
import { pngRijen } from './beeld/png-rijen.js';
import { voorbeeldVanJpg } from './beeld/voorbeeld-jpg.js';
import { voorbeeldVanPng } from './beeld/voorbeeld-png.js';
import { Docx } from './office/docx.js';
import { Odt } from './office/odt.js';
import { onderzoekOffice } from './office/onderzoek-office.js';
import { onderzoekPdf } from './pdf/onderzoek-pdf.js';
import { beeldVanBladzijde } from './pdf/pdfium.js';
import { geenVoorbeeld, nietLeesbaar } from './weigering.js';

export interface Voorbeeld {
  readonly png: Buffer;
  readonly paginas: number;
}

/** What the thread does: inspects a file and gives what to keep of it. Whatever a file makes go wrong is BESTAND_NIET_LEESBAAR. */
export async function onderzoekInhoud(soort: Bestandssoort, inhoud: Buffer): Promise<Buffer> {
  return zonderOngeluk(async () => {
    switch (soort) {
      case 'pdf':
        await onderzoekPdf(inhoud);
        return inhoud;
      case 'docx':
        return onderzoekOffice(inhoud, new Docx());
      case 'odt':
        return onderzoekOffice(inhoud, new Odt());
      case 'jpg':
        return schoonJpg(inhoud);
      case 'png':
        for await (const _ of pngRijen(leesPng(inhoud)));
        return schoonPng(inhoud);
    }
  });
}

export async function maakVoorbeeld(soort: Bestandssoort, inhoud: Buffer, pagina: number): Promise<Voorbeeld> {
  return zonderOngeluk(async () => {
    if (soort === 'pdf') return beeldVanBladzijde(inhoud, pagina);
    if (soort === 'docx' || soort === 'odt' || pagina !== 1) throw geenVoorbeeld();
    return { png: await (soort === 'jpg' ? voorbeeldVanJpg : voorbeeldVanPng)(inhoud), paginas: 1 };
  });
}

async function zonderOngeluk<T>(werk: () => Promise<T>): Promise<T> {
  try {
    return await werk();
  } catch (fout) {
    throw fout instanceof DomainError ? fout : nietLeesbaar();
  }
}
