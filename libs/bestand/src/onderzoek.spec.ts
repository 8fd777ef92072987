import { PDFDocument } from '@cantoo/pdf-lib';
import { Bestandsonderzoek } from './onderzoek.js';

describe(Bestandsonderzoek.name, () => {
  it('works', async () => {
    const o = new Bestandsonderzoek();
    const d = await PDFDocument.create();
    d.addPage().drawText('hallo');
    const pdf = Buffer.from(await d.save());
    expect((await o.onderzoek('pdf', pdf)).inhoud).toBe(pdf);
    const v = await o.voorbeeld('pdf', pdf, 1);
    expect(v.paginas).toBe(1);
    await o.close();
  });
});
