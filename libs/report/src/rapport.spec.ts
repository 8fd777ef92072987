import { leesPdf, zonderWit } from '../../../test/report/pdf-tekst.js';
import { eenRapport } from '../../../test/report/voorbeelden.js';
import { maakRapport } from './rapport.js';
import { zetPdf } from './typst.js';

const lees = async (...anders: Parameters<typeof eenRapport>) => leesPdf(await maakRapport(eenRapport(...anders)));

describe('rapport', () => {
  it('prints every text that it was given', async () => {
    const { alles } = await lees();
    const teksten = (waarde: unknown): readonly string[] =>
      typeof waarde === 'string' ? [waarde] : typeof waarde === 'object' && waarde !== null ? Object.values(waarde).flatMap(teksten) : [];
    const gegeven = teksten(eenRapport()).filter((tekst) => !/^\d{4}-\d\d-\d\d$/.test(tekst));
    expect(gegeven.length).toBeGreaterThan(60);
    for (const tekst of gegeven) expect(alles).toContain(zonderWit(tekst));
  });

  it('prints long reactions unabridged, over as many pages as they need', async () => {
    const zinnen = Array.from({ length: 400 }, (_, i) => `Zin ${i + 1} van de reactie.`);
    const { alles, paginas } = await lees({
      reacties: [{ onderwerp: 'Bevinding 1', soort: 'Oneens', tekst: zinnen.join(' ') }],
      risicos: [{ ...eenRapport().risicos[0]!, omschrijving: zinnen.join(' ') }],
    });
    const tekst = paginas
      .map((pagina) => pagina.replace(/^Vertrouwelijk/, '').replace(/Zaaknummer [^ ]*, versie 1pagina \d+ van \d+$/, ''))
      .map(zonderWit)
      .join('')
      .replaceAll('Nr.RisicoKansImpactNiveauRestrisico', '');
    expect(tekst).toContain(zonderWit(zinnen.join(' ')));
    // Once in the table as well; only where its page ends do the cells beside it come in between.
    const onderbroken = zinnen.filter((zin) => tekst.split(zonderWit(zin)).length - 1 !== 2);
    expect(onderbroken.length).toBeLessThanOrEqual(1);
    expect(alles.split('Nr.RisicoKansImpactNiveauRestrisico').length - 1).toBeGreaterThan(2);
  });

  it('says so where there is nothing', async () => {
    const leeg = { eisen: [], bevindingen: [], risicos: [], maatregelen: [], reacties: [], afgezien: [], bronnen: [] };
    const { alles } = await lees(leeg);
    for (const zin of [
      'Er zijn geen eisen vastgelegd.',
      'Er zijn geen bevindingen.',
      'Er zijn geen risico’s vastgesteld.',
      'Er zijn geen maatregelen voorgesteld.',
      'De kandidaat heeft geen reacties gegeven.',
      'Alle stappen zijn gedaan.',
      'Er zijn geen openbare bronnen gebruikt.',
    ]) {
      expect(alles).toContain(zonderWit(zin));
    }
  });

  it('says when the kandidaat gave no explanation, when a source is single and when no restrisico was set', async () => {
    const { alles } = await lees();
    for (const zin of ['De kandidaat heeft geen toelichting gegeven.', 'Let op: enkelvoudige bron.', 'Niet bepaald', 'kans 1, impact 4']) {
      expect(alles.split(zonderWit(zin)).length - 1).toBe(1);
    }
  });

  it('adds nothing up', async () => {
    const { alles } = await lees();
    expect(alles).not.toMatch(/totaal|gemiddeld|eindscore/i);
    expect(alles).toContain(zonderWit('Scores worden niet opgeteld.'));
  });

  it('prints what looks like markup or code as it is, and shows a character that turns the direction', async () => {
    const aanval = '#eval("1+1") $x$ *vet* #import "@preview/x:1.0.0" \u202egnp.exe';
    const { alles } = await lees({ bevindingen: [{ ...eenRapport().bevindingen[0]!, feit: aanval, toelichtingKandidaat: aanval }] });
    expect(alles.split(zonderWit(aanval.replace('\u202e', '[U+202E]'))).length - 1).toBe(2);
  });

  it('keeps a word without spaces within its column', async () => {
    const sleutel = 'a1b2c3d4'.repeat(40);
    const { alles } = await lees({ bronnen: [{ nummer: '1', omschrijving: sleutel, vindplaats: sleutel, geraadpleegdOp: '2026-11-05' }] });
    expect(alles.split(sleutel).length - 1).toBe(2);
  });

  it('gives the same bytes for the same report', async () => {
    const [eerst, weer] = [await maakRapport(eenRapport()), await maakRapport(eenRapport())];
    expect(Buffer.compare(eerst, weer)).toBe(0);
  });

  it('names no content in an error', () => {
    expect(() => zetPdf('rapport', { kandidaatNaam: 'Geheime Naam' }, '2026-11-22')).toThrow('Typst could not set the template rapport');
  });
});
