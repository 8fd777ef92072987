import { leesPdf, zonderWit } from '../../../test/report/pdf-tekst.js';
import { CONTROLEPUNT, eenConclusiebrief, eenRapport, GEHEIM } from '../../../test/report/voorbeelden.js';
import { maakConclusiebrief } from './conclusiebrief.js';

const AANVAL = '#eval("1+1") $x^2$ *vet* _cursief_ `code` <label> @bron \\u{41} // c /* d */ [x] {y} https://elders.example';

describe('conclusiebrief', () => {
  it('holds what the council may know, in reading order', async () => {
    const input = eenConclusiebrief();
    const { alles, paginas } = await leesPdf(await maakConclusiebrief(input));

    const volgorde = [
      input.organisatieNaam,
      `Aan ${input.orgaan}`,
      '22 november 2026',
      input.zaaknummer,
      `Conclusie integriteitstoetsing van ${input.kandidaatNaam}`,
      'Geachte leden van de gemeenteraad,',
      `de functie van ${input.functie}`,
      input.conclusieTekst,
      input.methodeVerklaring,
      ...input.openbareMaatregelen,
      'Hoogachtend,',
      input.ondertekenaar.naam,
      input.ondertekenaar.ambt,
    ];
    let vanaf = 0;
    for (const stuk of volgorde) {
      const plek = alles.indexOf(zonderWit(stuk), vanaf);
      expect([stuk, plek]).not.toEqual([stuk, -1]);
      vanaf = plek;
    }
    expect(paginas).toHaveLength(1);
    expect(alles).not.toContain('Geheimhouding');
  });

  it('prints nothing else that a caller hands over', async () => {
    const ruim = {
      ...eenConclusiebrief(),
      ...eenRapport(),
      motivering: 'Intern',
      ondertekenaar: { naam: 'N', ambt: 'A', mail: 'n@voorbeeld.nl' },
    };
    const { alles } = await leesPdf(await maakConclusiebrief(ruim));
    expect(alles).not.toContain('Intern');
    expect(alles).not.toContain('Noordrand');
    expect(alles).not.toContain('n@voorbeeld.nl');
  });

  it('leaves out the measures when none is public', async () => {
    const { alles } = await leesPdf(await maakConclusiebrief(eenConclusiebrief({ openbareMaatregelen: [] })));
    expect(alles).not.toContain('Openbaremaatregelen');
  });

  it('marks every page of a secret letter and says by whom it can be lifted', async () => {
    const brief = eenConclusiebrief({ geheimhouding: GEHEIM, conclusieTekst: 'Een zin die vaak terugkomt. '.repeat(300) });
    const { alles, paginas } = await leesPdf(await maakConclusiebrief(brief));
    expect(paginas.length).toBeGreaterThan(2);
    for (const pagina of paginas) expect(pagina).toMatch(/^GEHEIM/);
    for (const stuk of [`Rubricering${GEHEIM.markering}`, GEHEIM.belang, GEHEIM.opgelegdDoor, GEHEIM.opTeHeffenDoor]) {
      expect(alles).toContain(zonderWit(stuk));
    }
  });

  it('brings the controlepunt, letter by letter, and says what it is for', async () => {
    const { alles, paginas } = await leesPdf(await maakConclusiebrief(eenConclusiebrief({ controlepunt: CONTROLEPUNT })));
    expect(alles).toContain(zonderWit(CONTROLEPUNT));
    expect(alles).toContain(zonderWit('Zo is deze toetsing na te gaan'));
    expect(paginas.length).toBeLessThanOrEqual(2);
  });

  it('prints what looks like markup or code as it is', async () => {
    const brief = eenConclusiebrief({
      kandidaatNaam: AANVAL,
      functie: AANVAL,
      conclusieTekst: AANVAL,
      methodeVerklaring: AANVAL,
      openbareMaatregelen: [AANVAL],
      geheimhouding: { markering: AANVAL, belang: AANVAL, opgelegdDoor: AANVAL, opTeHeffenDoor: AANVAL },
    });
    const { alles, paginas } = await leesPdf(await maakConclusiebrief(brief));
    // Title, name, function, conclusion, method, measure, reference, three lines on secrecy, and the stamp on each page.
    expect(alles.split(zonderWit(AANVAL)).length - 1).toBe(10 + paginas.length);
  });

  it('names the page it is on', async () => {
    const { paginas } = await leesPdf(
      await maakConclusiebrief(eenConclusiebrief({ conclusieTekst: 'Nog een zin hierover. '.repeat(400) })),
    );
    expect(paginas.length).toBeGreaterThan(1);
    paginas.forEach((pagina, i) => expect(pagina).toMatch(new RegExp(`pagina ${i + 1} van ${paginas.length}$`)));
  });

  it('gives the same bytes for the same letter, whatever was made in between', async () => {
    const eerst = await maakConclusiebrief(eenConclusiebrief());
    const ander = await maakConclusiebrief(eenConclusiebrief({ zaaknummer: 'IT-2026-ANDERS' }));
    const weer = await maakConclusiebrief(eenConclusiebrief());
    expect(Buffer.compare(eerst, weer)).toBe(0);
    expect(Buffer.compare(eerst, ander)).not.toBe(0);
  });

  it('says in its metadata what it is, and nothing of the moment it was made', async () => {
    const { catalogus, xmp, lettertypenIngesloten } = await leesPdf(await maakConclusiebrief(eenConclusiebrief()));
    expect(catalogus.toString()).toMatch(/\/Lang \(nl-NL\)/);
    expect(catalogus.toString()).toMatch(/\/DisplayDocTitle true/);
    expect(xmp).toContain('Conclusie integriteitstoetsing van Noor Çelik-van ’t Hoff');
    expect(xmp).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
    expect(xmp).toMatch(/<pdfuaid:part [^>]*>1</);
    expect(new Set(xmp.match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g))).toEqual(new Set(['2026-11-22T00:00:00Z']));
    expect(lettertypenIngesloten).toBe(true);
  });
});
