import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './command.js';
import { start } from './demo/1-start.js';
import { medewerking, onderzoek, uitnodiging, vragenlijst } from './demo/2-basisscan.js';
import { risicoanalyse, wederhoorEnRapport } from './demo/3-risicoanalyse.js';
import { adviesEnBrief, vogAanvraag, vogVerificatie } from './demo/4-vog-en-advies.js';
import { bewijs } from './demo/5-bewijs.js';
import { KANDIDAAT } from './demo/kandidaat.js';
import { tekst, Verrassing } from './demo/persoon.js';
import { Post } from './demo/post.js';
import { verdeelRollen } from './demo/rolverdeling.js';
import { Verteller } from './demo/verteller.js';
import { StartError } from './engine/start-error.js';
import { runningOmgeving } from './omgeving-bestand.js';
import { readSettings } from './settings.js';

/** The chapters after the start, in order; `--tot` names the last one that is played. */
const HOOFDSTUKKEN = ['start', 'uitnodiging', 'medewerking', 'vog', 'vragenlijst', 'onderzoek', 'risicoanalyse', 'rapport'] as const;

/** The chapter after which the demo stops, so that one can go on by hand; undefined: plays it all. */
function totWaar(): number | undefined {
  const plek = process.argv.indexOf('--tot');
  if (plek === -1) return undefined;
  const tot = HOOFDSTUKKEN.findIndex((naam) => naam === process.argv[plek + 1]);
  if (tot === -1) throw new StartError('Dit hoofdstuk is er niet.', [`Kies na --tot een van: ${HOOFDSTUKKEN.join(', ')}.`]);
  return tot;
}

/**
 * `npm run demo [-- --json] [--tot HOOFDSTUK]`: a whole toetsing, played against the running system by its people, each with a token of his own. Prints what each did,
 * saw and was refused; `--json` adds a last line for programs, `--tot` leaves the case where it is after a chapter. Exit code 1 at the first surprise.
 */
void runCommand(async () => {
  const json = process.argv.includes('--json');
  const tot = totWaar();
  const omgeving = await runningOmgeving(readSettings(process.env, []).dataDir);
  if (omgeving.mail === undefined)
    throw new StartError('De demo leest de uitnodiging uit de opgevangen e-mail.', [
      'Start het systeem zonder SMTP_URL en probeer het opnieuw.',
    ]);
  const post = new Post(omgeving.mail);
  const verteller = new Verteller();
  const begon = Date.now();
  const sinds = new Date(begon).toISOString();
  try {
    const rollen = await verdeelRollen(omgeving, verteller);
    const toetsingId = await start(rollen, verteller);
    const verder = [
      () => uitnodiging(rollen, verteller, toetsingId, post),
      () => medewerking(rollen, verteller, toetsingId, post, sinds),
      () => vogAanvraag(rollen, verteller, toetsingId),
      () => vragenlijst(rollen, verteller, toetsingId),
      () => onderzoek(rollen, verteller, toetsingId),
      () => risicoanalyse(rollen, verteller, toetsingId),
      () => wederhoorEnRapport(rollen, verteller, toetsingId),
    ];
    for (const hoofdstuk of verder.slice(0, tot)) await hoofdstuk();
    if (tot !== undefined) {
      const regel = { toetsingId, kandidaat: KANDIDAAT.account };
      process.stdout.write(
        json ? `${JSON.stringify(regel)}\n` : `\nDe toetsing staat na dit hoofdstuk klaar; de kandidaat is ${regel.kandidaat}.\n`,
      );
      return;
    }
    await vogVerificatie(rollen, verteller, toetsingId);
    const brief = await adviesEnBrief(rollen, verteller, toetsingId);
    const gebeurtenissen = await bewijs(rollen, verteller, toetsingId);
    const bestand = join(omgeving.dataMap, `conclusiebrief-${toetsingId}.pdf`);
    writeFileSync(bestand, brief, { mode: 0o600 });
    const { gedaan, geweigerd } = verteller.telling;
    const seconden = Math.round((Date.now() - begon) / 1000);
    process.stdout.write(
      `\nKlaar in ${seconden} s: ${gedaan} handelingen, ${geweigerd} geweigerde pogingen, ${gebeurtenissen} gebeurtenissen in de audittrail.\nDe brief: ${bestand}\n`,
    );
    if (json) {
      const kop = (await rollen.auditor.ziet(`/toetsingen/${toetsingId}`)).json;
      const regel = {
        toetsingId,
        kandidaat: KANDIDAAT.account,
        kandidaatNaam: KANDIDAAT.naam,
        kandidaatEmail: KANDIDAAT.email,
        zaaknummer: tekst(kop.zaaknummer, 'zaaknummer'),
        status: tekst(kop.status, 'status'),
        gedaan,
        geweigerd,
        gebeurtenissen,
        brief: bestand,
        seconden,
      };
      process.stdout.write(`${JSON.stringify(regel)}\n`);
    }
  } catch (error) {
    if (!(error instanceof Verrassing)) throw error;
    process.stderr.write(`\nVerrassing: ${error.message}\n`);
    process.exitCode = 1;
  }
}).finally(() => process.exit());
