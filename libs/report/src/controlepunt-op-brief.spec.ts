import { PDFiumLibrary } from '@hyzyla/pdfium';
import decodeQR from 'qr/decode.js';
import { CONTROLEPUNT, eenConclusiebrief } from '../../../test/report/voorbeelden.js';
import { maakConclusiebrief } from './conclusiebrief.js';

it('a reader of QR codes finds the controlepunt on the printed letter, letter by letter', async () => {
  const pdf = await maakConclusiebrief(eenConclusiebrief({ controlepunt: CONTROLEPUNT }));
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(Buffer.from(pdf));
  const gelezen: string[] = [];
  for (const bladzijde of document.pages()) {
    // As a scanner of 300 dots per inch has it.
    const { width, height, data } = await bladzijde.render({ scale: 300 / 72, render: 'bitmap' });
    try {
      gelezen.push(decodeQR({ width, height, data }, { timeLimit: 10_000 }));
    } catch {
      // A page without a code.
    }
  }
  expect(gelezen).toEqual([CONTROLEPUNT]);
});
