import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './place.js';

export const SERVER_PACKAGE = 'go.temporal.io/server/cmd/server';
export const SQL_TOOL_PACKAGE = 'go.temporal.io/server/cmd/tools/sql';

/** The pinned module that the server is built from. */
export interface TemporalModule {
  readonly folder: string;
  /** For instance `1.31.2`. */
  readonly version: string;
  /** Lowest version of Go that builds it, for instance `1.26.4`. */
  readonly go: string;
  /** Differs as soon as any pinned module differs. */
  readonly fingerprint: string;
}

/** Reads `tools/temporal/go.mod`. */
export function temporalModule(folder = join(projectRoot(), 'tools', 'temporal')): TemporalModule {
  const mod = readFileSync(join(folder, 'go.mod'), 'utf8');
  const version = /^\s*(?:require )?go\.temporal\.io\/server v([\w.-]+)/m.exec(mod)?.[1];
  const go = /^go ([\d.]+)$/m.exec(mod)?.[1];
  if (version === undefined || go === undefined) throw new Error(`${folder}/go.mod names no Temporal server or no Go version`);
  const hash = createHash('sha256')
    .update(mod)
    .update(readFileSync(join(folder, 'go.sum')));
  return { folder, version, go, fingerprint: hash.digest('hex').slice(0, 8) };
}
