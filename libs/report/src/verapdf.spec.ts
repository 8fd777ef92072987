import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONTROLEPUNT, eenConclusiebrief, eenRapport, GEHEIM } from '../../../test/report/voorbeelden.js';
import { ensureVeraPdf } from '../../../tools/prepare/verapdf.js';
import { maakConclusiebrief } from './conclusiebrief.js';
import { maakRapport } from './rapport.js';
import { zetPdf } from './typst.js';

const LANG = 'Een zin over een feit, met een bron en een datum. '.repeat(200);
const DOCUMENTEN: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'brief-open': () => maakConclusiebrief(eenConclusiebrief()),
  'brief-met-controlepunt': () => maakConclusiebrief(eenConclusiebrief({ controlepunt: CONTROLEPUNT })),
  'brief-geheim': () => maakConclusiebrief(eenConclusiebrief({ geheimhouding: GEHEIM, conclusieTekst: LANG })),
  'brief-zonder-maatregelen': () => maakConclusiebrief(eenConclusiebrief({ openbareMaatregelen: [] })),
  rapport: () => maakRapport(eenRapport()),
  'rapport-leeg': () => {
    const leeg = { opstellers: [], eisen: [], bevindingen: [], risicos: [], maatregelen: [], reacties: [], afgezien: [], bronnen: [] };
    return maakRapport(eenRapport(leeg));
  },
  'rapport-lang': () => {
    const { bevindingen, risicos, reacties } = eenRapport();
    return maakRapport(
      eenRapport({
        bevindingen: bevindingen.map((bevinding) => ({ ...bevinding, feit: LANG, toelichtingKandidaat: 'שלום 😀 é ’ €' })),
        risicos: Array.from({ length: 30 }, (_, i) => ({ ...risicos[i % 2]!, nummer: String(i + 1), omschrijving: LANG })),
        reacties: reacties.map((reactie) => ({ ...reactie, tekst: LANG })),
      }),
    );
  },
};

const jars = ensureVeraPdf();
const verplicht = process.env['CI'] === 'true';
// Without Java there is nothing to check with: the run then says "skipped", and in CI it fails.
const controle = jars !== undefined || verplicht ? it : it.skip;

describe('veraPDF', () => {
  let map: string;
  beforeAll(() => {
    map = mkdtempSync(join(tmpdir(), 'verapdf-'));
  });
  afterAll(() => rmSync(map, { recursive: true, force: true }));

  /** One line per file: `PASS` or `FAIL` and its name. */
  const veraPdf = (profiel: 'ua1' | '2a', bestanden: readonly string[]): readonly string[] => {
    if (jars === undefined) throw new Error('veraPDF is required in CI: install Java 17 and Maven');
    const klasse = 'org.verapdf.apps.GreenfieldCliWrapper';
    const paden = bestanden.map((bestand) => join(map, bestand));
    const { stdout, stderr } = spawnSync('java', ['-cp', join(jars, '*'), klasse, '-f', profiel, '--format', 'text', ...paden], {
      encoding: 'utf8',
    });
    const regels = stdout.split('\n').filter((regel) => /^(?:PASS|FAIL)/.test(regel));
    if (regels.length !== bestanden.length) throw new Error(`veraPDF did not judge every file: ${stdout}${stderr}`);
    return regels.map((regel) => regel.replace(`${map}/`, ''));
  };

  controle.each(['ua1', '2a'] as const)(
    'finds every document right for profile %s',
    async (profiel) => {
      const namen = Object.keys(DOCUMENTEN).map((naam) => `${naam}.pdf`);
      for (const [naam, maak] of Object.entries(DOCUMENTEN)) writeFileSync(join(map, `${naam}.pdf`), await maak());
      expect([...veraPdf(profiel, namen)].sort()).toEqual(namen.map((naam) => `PASS ${naam} ${profiel}`).sort());
    },
    120_000,
  );

  controle(
    'would see a document that is not PDF/UA',
    () => {
      const brief = { ...eenConclusiebrief(), datumVoluit: '22 november 2026', geheimhouding: null, vervallenOp: null };
      writeFileSync(join(map, 'alleen-a.pdf'), zetPdf('conclusiebrief', brief, brief.datum));
      expect(veraPdf('ua1', ['alleen-a.pdf'])).toEqual(['FAIL alleen-a.pdf ua1']);
    },
    120_000,
  );
});
