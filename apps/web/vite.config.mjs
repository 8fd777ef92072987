import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { handelingVormen } from './handeling-vormen.mjs';

const web = dirname(fileURLToPath(import.meta.url));
const root = join(web, '..', '..');
const api = process.env.API ?? 'http://127.0.0.1:8080';

/** What each act asks for, from openapi.json, as one module: the forms are made from it. */
const vormen = {
  name: 'handeling-vormen',
  resolveId: (id) => (id === 'virtual:handeling-vormen' ? `\0${id}` : undefined),
  load(id) {
    if (id !== '\0virtual:handeling-vormen') return undefined;
    const document = JSON.parse(readFileSync(join(root, 'apps', 'api', 'openapi.json'), 'utf8'));
    return `export const VORMEN = JSON.parse(${JSON.stringify(JSON.stringify(handelingVormen(document)))});`;
  },
};

export default defineConfig({
  root: web,
  // Files name each other by where they are, so that the application works below any path.
  base: './',
  plugins: [vormen],
  // The words of the domain are written once.
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: join(root, 'dist', 'web'),
    emptyOutDir: true,
    target: 'es2022',
    // The content policy takes files of ours and nothing that stands inside another.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // `use client` is for servers that draw; here everything is client.
    rolldownOptions: {
      checks: { moduleLevelDirective: false },
      onLog: (niveau, log, verder) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : verder(niveau, log)),
    },
  },
  server: { host: '127.0.0.1', proxy: { '/api': api, '/uitnodiging': api, '/thema.css': api } },
  preview: { host: '127.0.0.1', proxy: { '/api': api, '/uitnodiging': api, '/thema.css': api } },
});
