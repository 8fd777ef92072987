/**
 * Starts a program of the local app or a tool: `node tools/start.mjs <main|omgeving|token|openapi|…> [arguments]`. Plain JavaScript, so that it
 * also works when nothing is compiled yet: checks Node and the packages, compiles what is newer than the last time, and runs the program in
 * this process. `--compile-only` stops after compiling.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const sources = ['apps', 'libs', 'workflows', 'migrations', 'tools', 'package.json', 'tsconfig.json', 'tsconfig.build.json'];
const compiledMark = join(root, 'dist', '.vertaald');

function stop(message, ...advice) {
  process.stderr.write(`\n${[message, ...advice.map((line) => `  - ${line}`)].join('\n')}\n`);
  process.exit(1);
}

function checkNode() {
  const lowest = /(\d+)\.(\d+)/.exec(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node);
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > Number(lowest[1]) || (major === Number(lowest[1]) && minor >= Number(lowest[2]))) return;
  stop(
    `Node ${process.versions.node} is te oud: nodig is ${lowest[0]} of nieuwer.`,
    'Installeer Node 24 (of 20.19 en hoger) en start opnieuw.',
  );
}

/** Newest change below a file or folder, in milliseconds. */
function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  const names = readdirSync(path).filter((name) => !['node_modules', 'dist', 'schema.d.ts'].includes(name));
  return Math.max(stat.mtimeMs, ...names.map((name) => newest(join(path, name))));
}

function compile(program) {
  const began = Date.now();
  const done = statSync(compiledMark, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (existsSync(program) && Math.max(...sources.map((name) => newest(join(root, name)))) < done) return;
  process.stderr.write('De code wordt vertaald (alleen na wijzigingen)\n');
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], { cwd: root, encoding: 'utf8' });
  if (status !== 0) {
    const lines = stdout.trim().split('\n');
    stop(
      `De code kon niet vertaald worden:\n${lines.slice(0, 10).join('\n')}`,
      `Alles zien (${lines.length} regels): npx tsc -p tsconfig.build.json`,
    );
  }
  const web = spawnSync(process.execPath, [join(root, 'tools', 'web.mjs')], { cwd: root, encoding: 'utf8' });
  if (web.status !== 0) stop(`De schermen konden niet vertaald worden:\n${web.stderr.trim().split('\n').slice(0, 20).join('\n')}`);
  writeFileSync(compiledMark, '');
  utimesSync(compiledMark, new Date(began), new Date(began));
}

checkNode();
const [name = 'main', ...args] = process.argv.slice(2);
const compileOnly = name === '--compile-only';
const home = existsSync(join(root, 'tools', `${name}.ts`)) ? ['tools'] : ['apps', 'local', 'src'];
const program = compileOnly ? compiledMark : join(root, 'dist', ...home, `${name}.js`);
if (!existsSync(join(root, 'node_modules', 'typescript'))) {
  stop('De pakketten zijn nog niet geïnstalleerd.', 'Voer eerst npm ci uit (met ontwikkelpakketten) en start opnieuw.');
}
// A program beside a running system uses what that system was compiled from.
const besideRunning = home.length > 1 && !['main', 'bench', 'drill-beheerder'].includes(name) && !compileOnly;
if (!besideRunning || !existsSync(program)) compile(program);
if (compileOnly) process.exit(0);
// Who reads along may stop early, as `| head` does: then there is nobody left to tell.
if (name !== 'main')
  process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
process.argv = [process.execPath, program, ...args];
createRequire(import.meta.url)(program);
