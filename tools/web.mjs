/**
 * Builds the screens to dist/web: the types of the API from openapi.json, then the bundle, then each file compressed beside itself, so that
 * nobody compresses while somebody waits. `--types` stops after the types, which an editor and the check of types need.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const api = join(root, 'apps', 'api', 'openapi.json');
const types = join(root, 'apps', 'web', 'src', 'api', 'schema.d.ts');

function run(program, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules', ...program.split('/')), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status === 0) return;
  process.stderr.write(`${stdout}${stderr}`);
  process.exit(1);
}

/** Below this a smaller file is not worth a second one. */
const WORTH_BYTES = 1024;
function compress(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) compress(path);
    else if (/\.(js|css|svg)$/.test(name) && statSync(path).size > WORTH_BYTES) {
      const content = readFileSync(path);
      writeFileSync(`${path}.br`, brotliCompressSync(content));
      writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
    }
  }
}

if (!existsSync(types) || statSync(types).mtimeMs < statSync(api).mtimeMs) run('openapi-typescript/bin/cli.js', api, '--output', types);
if (process.argv.includes('--types')) process.exit(0);
run('vite/bin/vite.js', 'build', '--config', join('apps', 'web', 'vite.config.mjs'), '--logLevel', 'warn');
compress(join(root, 'dist', 'web'));
