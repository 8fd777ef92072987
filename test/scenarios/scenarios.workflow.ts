import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { speelBestanden, speelInEigenWereld } from '../../apps/scenario/src/speel-bestanden.js';
import { leesWoordenboek } from '../../apps/scenario/src/scenario-bestand.js';
import { isGehaald } from '../../apps/scenario/src/speler/speler.js';
import type { Uitslag } from '../../apps/scenario/src/speler/uitslag.js';
import { Verslag } from '../../apps/scenario/src/speler/verslag.js';
import { leesScenario } from '../../apps/scenario/src/taal/lees-scenario.js';
import { type Grond, kopieerDatabase } from '../../apps/scenario/src/wereld/grond.js';
import { TEMPLATE, testServer } from '../support/postgres.server.js';
import { workflowRun } from '../support/workflow.run.js';

// Each plays months.
jest.setTimeout(240_000);

function grond(): Grond {
  const { superUrl, templateAppUrl, templateOwnerUrl } = testServer();
  const { testServer: server, bundels } = workflowRun();
  return {
    testServer: server,
    bundel: bundels['toetsing'] ?? '',
    maakDatabase: () => kopieerDatabase({ superUrl, sjabloon: TEMPLATE, appUrl: templateAppUrl, eigenaarUrl: templateOwnerUrl }),
    sluit: async () => undefined,
  };
}

async function speel(bron: string): Promise<{ readonly uitslagen: readonly Uitslag[]; readonly verslag: string }> {
  const boek = leesWoordenboek();
  let verslag = '';
  const uitslagen = await speelInEigenWereld(grond(), boek, leesScenario(bron, boek), new Verslag((tekst) => (verslag += tekst)));
  return { uitslagen, verslag };
}

describe('the worked scenarios, as a jurist wrote them', () => {
  it.each(readdirSync(__dirname).filter((naam) => naam.endsWith('.yaml')))('%s', async (naam) => {
    const { uitslagen, verslag } = await speel(readFileSync(join(__dirname, naam), 'utf8'));
    if (!isGehaald(uitslagen)) throw new Error(verslag);
  });

  it('the example of the documentation', async () => {
    const docs = readFileSync(join(__dirname, '..', '..', 'docs', 'scenarios.md'), 'utf8');
    const { uitslagen, verslag } = await speel(/```yaml\n([\s\S]*?)```/.exec(docs)?.[1] ?? '');
    if (!isGehaald(uitslagen)) throw new Error(verslag);
  });
});

const PROEF = `scenario: Een verhaal dat niet klopt
organisatie: { naam: Gemeente Proefstad, laag: GEMEENTE }
mensen:
  Opdrachtgever: opdrachtgever
  Kandidaat: kandidaat
  Griffier: griffier
klok: ma 26-02-2024 08:00
verloop:
  - { op: ma 26-02-2024 09:00, wie: Opdrachtgever, doet: maakConcept, met: { raadsdatum: do 30-05-2024 } }
  - { wie: Griffier, doet: startToetsing }
  - { wie: Opdrachtgever, doet: startToetsing, geweigerd met: GEEN_TOEGANG }
  - { wie: Griffier, ziet: KOP, ziet niet: RAPPORT }
  - verwacht: { status: IN_ONDERZOEK, termijnen: { T15: wo 22-05-2024 }, taken: { ADVIESEN: nee } }
`;

describe('a scenario that is not met', () => {
  it('tells which lines, and what happened instead', async () => {
    const { uitslagen } = await speel(PROEF.replace('ADVIESEN: nee', 'ADVISEURS_TOEWIJZEN: Griffier'));
    expect(uitslagen.map(({ regel, gehaald, werd }) => [regel, gehaald, werd ?? ''])).toEqual([
      [9, true, ''],
      [10, false, expect.stringContaining('geweigerd met TOETSING_ONBEKEND')],
      [11, false, 'de handeling is gelukt'],
      [12, false, expect.stringContaining('geweigerd met TOETSING_ONBEKEND')],
      [12, true, ''],
      [13, false, 'de status is GESTART'],
      [13, false, expect.stringContaining('do 23-05-2024 23:59')],
      [13, false, 'de taak staat open voor OPDRACHTGEVER'],
    ]);
  });

  it('ends with 2 and plays nothing when one of the files is not understood', async () => {
    const map = mkdtempSync(join(tmpdir(), 'scenario-'));
    const bestand = join(map, 'proef.yaml');
    writeFileSync(bestand, PROEF);
    let fout = '';
    let gespeeld = '';
    const uitvoer = { schrijf: (tekst: string) => (gespeeld += tekst), fout: (tekst: string) => (fout += tekst), json: false };
    expect(await speelBestanden([bestand, join(map, 'weg.yaml')], uitvoer)).toBe(2);
    expect(gespeeld).toBe('');
    expect(fout).toMatch(/regel 13: De taak “ADVIESEN” is onbekend/);
    expect(fout).toMatch(/weg\.yaml kan niet gelezen worden: dit bestand is er niet/);
    rmSync(map, { recursive: true });
  });
});
