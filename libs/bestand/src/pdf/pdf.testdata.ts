import { PDFDocument, PDFName, PDFString, StandardFonts, rgb } from '@cantoo/pdf-lib';
import { deflateSync } from 'node:zlib';

/** A PDF of these objects, numbered from 1; the first is the catalog. */
export function testPdf(objecten: readonly (string | Buffer)[], { trailer = '', na = '', voor = '' } = {}): Buffer {
  const delen = [Buffer.from(`${voor}%PDF-1.7\n%\xe2\xe3\xcf\xd3\n`, 'latin1')];
  const lengte = (): number => delen.reduce((som, deel) => som + deel.length, 0);
  const plekken = objecten.map((object, i) => {
    const plek = lengte();
    delen.push(Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]));
    return `${String(plek).padStart(10, '0')} 00000 n \n`;
  });
  const xref = `xref\n0 ${objecten.length + 1}\n0000000000 65535 f \n${plekken.join('')}`;
  const staart = `${xref}trailer\n<< /Size ${objecten.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${lengte()}\n%%EOF\n${na}`;
  return Buffer.concat([...delen, Buffer.from(staart, 'latin1')]);
}

/** One page; `catalogus` and `meer` are put in where they say. */
export const eenBlad = (
  catalogus = '',
  meer: readonly (string | Buffer)[] = [],
  anders: { trailer?: string; na?: string; voor?: string } = {},
): Buffer =>
  testPdf(
    [
      `<< /Type /Catalog /Pages 2 0 R ${catalogus} >>`,
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Resources << >> >>',
      ...meer,
    ],
    anders,
  );

/** An object stream with these objects, numbered from 100. */
export function objectstroom(objecten: readonly string[], woordenboek = '/Type /ObjStm', pak: (b: Buffer) => Buffer = deflateSync): Buffer {
  let plek = 0;
  const kop = objecten.map((object, i) => {
    const regel = `${100 + i} ${plek} `;
    plek += object.length + 1;
    return regel;
  });
  const gegevens = pak(Buffer.from(kop.join('') + objecten.map((object) => `${object}\n`).join(''), 'latin1'));
  const stroom = `<< ${woordenboek} /N ${objecten.length} /First ${kop.join('').length} /Filter /FlateDecode /Length ${gegevens.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(stroom), gegevens, Buffer.from('\nendstream')]);
}

/** As Word and LaTeX make them: opens at a place, links, bookmarks, tagged, objects packed in streams or not. */
export async function eerlijkePdf({ ingepakt = true, bladzijden = 2 } = {}): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.setTitle('Curriculum vitae (HTML/JavaScript)', { showInWindowTitleBar: true });
  document.setAuthor('Noor de Wit');
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let i = 0; i < bladzijden; i++)
    document.addPage([595, 842]).drawText(`Blad ${i + 1}: /Launch`, { x: 50, y: 700, size: 40, font, color: rgb(1, 0, 0) });
  const { context, catalog } = document;
  const blad = document.getPage(0);
  const sprong = context.obj({ S: 'GoTo', D: [blad.ref, 'Fit'] });
  catalog.set(PDFName.of('OpenAction'), context.register(sprong));
  catalog.set(
    PDFName.of('StructTreeRoot'),
    context.register(context.obj({ Type: 'StructTreeRoot', K: [{ S: 'P', Alt: PDFString.of('/AA << /JS') }] })),
  );
  const koppeling = {
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [0, 0, 9, 9],
    A: { S: 'URI', URI: PDFString.of('https://www.voorbeeld.test/') },
  };
  blad.node.set(PDFName.of('Annots'), context.obj([koppeling]));
  return Buffer.from(await document.save({ useObjectStreams: ingepakt }));
}
