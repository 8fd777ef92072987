/**
 * `npm run galerij`: plays a whole toetsing through its screens and makes docs/galerij.md of the pictures that were taken on the way. With
 * `--alleen-kiezen` of those that lie in dist/browser-beelden already.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const beelden = join(root, 'dist', 'browser-beelden');
const galerij = join(root, 'docs', 'galerij');

/** Who, and for each what one sees; a name ends in `-telefoon` where it is a phone. */
const HOOFDSTUKKEN = [
  [
    'The burgemeester begins',
    [
      ['start-past-ruim', 'Choosing a date while every term and the feasibility show'],
      ['toewijzen', 'Assigning an adviseur and a toetser'],
    ],
  ],
  [
    'The kandidaat, mostly on a phone',
    [
      ['kandidaat-begin-telefoon', 'What waits for her, what will happen, what her rights are'],
      ['vragenlijst-deel-telefoon', 'The questionnaire saves by itself'],
      ['wederhoor-telefoon', 'Hoor en wederhoor per finding'],
      ['kandidaat-leest-telefoon', 'She reads the conclusion first'],
    ],
  ],
  [
    'The adviseur and the toetser',
    [
      ['adviseur-begin', 'What waits for the adviseur'],
      ['document-beoordelen', 'A document beside its judgement'],
      ['risicoanalyse', 'Findings, risks before and after measures'],
      ['toetsopmerking', 'A remark of the toetser, where it belongs, for the adviseur to answer'],
      ['rapport-versies', 'What changed between two versions of the report'],
    ],
  ],
  [
    'The advice, and after',
    [
      ['burgemeester-overzicht', 'The head of a case tells where it is, who is at move and until when'],
      ['advies-kiezen', 'The conclusion: what can be chosen, and why the rest can not'],
      ['griffier-brief', 'The griffier has the letter and nothing else'],
      ['nazorg-burgemeester', 'Measures after the appointment'],
      ['rechten', 'Who looked at her file, her copy, and when it is destroyed'],
    ],
  ],
];

if (!process.argv.includes('--alleen-kiezen')) {
  const { status } = spawnSync(join(root, 'node_modules', '.bin', 'playwright'), ['test', '--reporter=line', 'toetsing.browser'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

const gekozen = HOOFDSTUKKEN.flatMap(([, regels]) => regels.map(([naam]) => naam));
const weg = gekozen.filter((naam) => !existsSync(join(beelden, `${naam}.png`)));
if (weg.length > 0) {
  process.stderr.write(`No picture was taken of: ${weg.join(', ')}\n`);
  process.exit(1);
}
rmSync(galerij, { recursive: true, force: true });
mkdirSync(galerij, { recursive: true });
for (const naam of gekozen) copyFileSync(join(beelden, `${naam}.png`), join(galerij, `${naam}.png`));

const plaat = ([naam, tekst]) => {
  const breed = naam.endsWith('-telefoon') ? 240 : 720;
  return `${tekst}:\n\n<a href="galerij/${naam}.png"><img src="galerij/${naam}.png" width="${breed}" alt="${tekst}" /></a>\n`;
};
const delen = HOOFDSTUKKEN.map(([kop, regels]) => `## ${kop}\n\n${regels.map(plaat).join('\n')}`);
writeFileSync(
  join(root, 'docs', 'galerij.md'),
  `# Screens\n\nMade by \`npm run galerij\`, which plays a whole toetsing with fictional people and takes these pictures on the way.\n\n${delen.join('\n')}`,
);
process.stdout.write(`docs/galerij.md: ${gekozen.length} pictures\n`);
