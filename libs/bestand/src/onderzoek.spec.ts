import { telefoonfoto, testJpg, testPng } from './beeld/beeld.testdata.js';
import { leesPng } from './beeld/png.js';
import { pngRijen } from './beeld/png-rijen.js';
import { docx, odt } from './office/office.testdata.js';
import { Bestandsonderzoek } from './onderzoek.js';
import { eenBlad, eerlijkePdf } from './pdf/pdf.testdata.js';
import { weigering } from './weigering.testdata.js';

/** The colours of a preview, row after row. */
async function kleuren(png: Buffer): Promise<readonly (readonly number[])[]> {
  const rijen: number[][] = [];
  for await (const { bytes } of pngRijen(leesPng(png))) rijen.push([...bytes]);
  return rijen;
}

describe(Bestandsonderzoek.name, () => {
  const onderzoek = new Bestandsonderzoek();
  afterAll(() => onderzoek.close());

  it('keeps a PDF as it is, and strips the others', async () => {
    const pdf = await eerlijkePdf();
    expect((await onderzoek.onderzoek('pdf', pdf)).inhoud).toBe(pdf);
    const scan = testJpg();
    expect((await onderzoek.onderzoek('jpg', scan)).inhoud).toBe(scan);
    const vuil = { jpg: telefoonfoto(6), docx: docx(scan), odt: odt(scan) } as const;
    for (const soort of ['jpg', 'docx', 'odt'] as const) {
      const { inhoud } = await onderzoek.onderzoek(soort, vuil[soort]);
      expect(inhoud.includes('Noor de Wit')).toBe(false);
      expect(inhoud.equals(vuil[soort])).toBe(false);
    }
  });

  it('refuses from its thread as it would here', async () => {
    const script = eenBlad('', ['<< /S /JavaScript >>']);
    expect(await weigering(() => onderzoek.onderzoek('pdf', script))).toBe('BESTAND_ACTIEF: een script');
    expect(await weigering(() => onderzoek.onderzoek('png', Buffer.alloc(0)))).toBe('BESTAND_NIET_LEESBAAR');
  });

  it('lives on after a file that takes too much memory, and reads the next', async () => {
    const bom = eenBlad('', [`[${'[]'.repeat(9 * 1024 * 1024)}]`]);
    expect(await weigering(() => onderzoek.onderzoek('pdf', bom))).toBe('BESTAND_NIET_LEESBAAR');
    expect(await weigering(() => onderzoek.onderzoek('png', testPng()))).toBe('NIET_GEWEIGERD');
  }, 60_000);

  it('lives on after a file that takes too long', async () => {
    const haast = new Bestandsonderzoek({ maxMs: 1 });
    expect(await weigering(() => haast.onderzoek('png', testPng()))).toBe('BESTAND_NIET_LEESBAAR');
    await haast.close();
  });

  describe('a preview', () => {
    it('shows a page of a PDF, with a font that it does not carry, in its colours', async () => {
      const { png, paginas } = await onderzoek.voorbeeld('pdf', await eerlijkePdf(), 2);
      expect(paginas).toBe(2);
      expect(leesPng(png)).toMatchObject({ breedte: 1240, hoogte: 1754 });
      const rood = (await kleuren(png)).flatMap((rij) =>
        rij.filter((waarde, i) => i % 3 === 0 && waarde === 255 && rij[i + 1] === 0 && rij[i + 2] === 0),
      );
      expect(rood.length).toBeGreaterThan(500);
    });

    /** White lies at the top left of what the camera saw, which is twice as wide as high. */
    it.each([
      [1, false, [0, 0]],
      [2, false, [31, 0]],
      [3, false, [31, 15]],
      [4, false, [0, 15]],
      [5, true, [0, 0]],
      [6, true, [15, 0]],
      [7, true, [15, 31]],
      [8, true, [0, 31]],
    ] as const)('shows a photo upright (%i)', async (stand, gekanteld, [x, y]) => {
      const { png, paginas } = await onderzoek.voorbeeld('jpg', telefoonfoto(stand), 1);
      expect(paginas).toBe(1);
      expect(leesPng(png)).toMatchObject(gekanteld ? { breedte: 16, hoogte: 32 } : { breedte: 32, hoogte: 16 });
      const rijen = await kleuren(png);
      expect(rijen[y]?.[x * 3]).toBeGreaterThan(240);
      const [overX, overY] = [(gekanteld ? 15 : 31) - x, (gekanteld ? 31 : 15) - y];
      expect(rijen[overY]?.[overX * 3]).toBeLessThan(15);
    });

    it('shows a PNG', async () => {
      expect(await kleuren((await onderzoek.voorbeeld('png', testPng({ breedte: 1, hoogte: 1 }), 1)).png)).toEqual([[255, 0, 0]]);
    });

    it.each([
      ['docx', docx(testJpg()), 1],
      ['odt', odt(testJpg()), 1],
      ['png', testPng(), 2],
      ['pdf', eenBlad(), 2],
      ['pdf', eenBlad(), 0],
      ['pdf', eenBlad(), 1.5],
    ] as const)('of a %s is refused where there is none', async (soort, inhoud, pagina) => {
      expect(await weigering(() => onderzoek.voorbeeld(soort, inhoud, pagina))).toBe('VOORBEELD_NIET_MOGELIJK');
    });

    it('of a page as large as a field takes no more memory than one of paper', async () => {
      const groot = eenBlad().toString('latin1').replace('[0 0 300 200]', '[0 0 99999 2]');
      const { png } = await onderzoek.voorbeeld('pdf', Buffer.from(groot, 'latin1'), 1);
      expect(leesPng(png)).toMatchObject({ breedte: 1240, hoogte: 1 });
    });
  });
});
