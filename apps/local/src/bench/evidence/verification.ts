import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { controleerDossierexport } from '#audit/dossierexport/controleer-dossierexport.js';
import type { AuditGebeurtenis } from '#audit/keten/audit-gebeurtenis.js';
import { berekenHash } from '#audit/keten/bereken-hash.js';
import { canonical } from '#audit/canonical/canonical.js';
import { controleerKeten } from '#audit/keten/controleer-keten.js';
import { toInstant } from '#domain/kalender/instant.js';
import { ensureVerifieer } from '../../../../../tools/prepare/verifieer.js';
import { projectRoot } from '../../engine/place.js';
import type { Figure } from '../figures.js';
import { exportOfChain } from './export-of-chain.js';

const execute = promisify(execFile);

const id = (n: number): string => `0192a000-0000-7000-8000-00000000000${n}`;

/** A verifier, at work on the same events; throws when it refuses what holds. */
interface Verifier {
  readonly name: string;
  readonly verify: () => Promise<void>;
}

async function verifiers(chain: readonly AuditGebeurtenis[], python: string, file: string): Promise<readonly Verifier[]> {
  const zip = await exportOfChain(chain);
  writeFileSync(file, zip);
  return [
    { name: 'controleerKeten', verify: async () => holds((await controleerKeten(chain)).geldig) },
    { name: 'dossierexport, TypeScript', verify: () => Promise.resolve(holds(controleerDossierexport(zip).geldig)) },
    {
      name: 'dossierexport, Python, met het starten erbij',
      verify: async () => {
        await execute(python, [join(projectRoot(), 'tools', 'verifier', 'verifieer.py'), file]);
      },
    },
  ];
}

function holds(geldig: boolean): void {
  if (!geldig) throw new Error('evidence that holds was refused');
}

/** Events per second, against canonical JSON and SHA-256 of the same events: the least that it takes. */
export async function verificationFigures(events: number): Promise<readonly Figure[]> {
  const chain = chainOf(events);
  const least = async (): Promise<void> => {
    for (const event of chain) createHash('sha256').update(canonical(event)).digest();
  };
  const python = await ensureVerifieer();
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const figures: Figure[] = [];
    for (const { name, verify } of await verifiers(chain, python, join(folder, 'export.zip'))) {
      const [value, compared] = [await perSecond(events, verify), await perSecond(events, least)];
      figures.push({ part: 'bewijs', what: `gebeurtenissen van een keten gecontroleerd (${name})`, unit: 'per s', value, compared });
    }
    return figures;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The second time counts. */
async function perSecond(events: number, work: () => Promise<void>): Promise<number> {
  await work();
  const began = performance.now();
  await work();
  return events / ((performance.now() - began) / 1_000);
}

/** Events of the size of those of an act. */
function chainOf(events: number): readonly AuditGebeurtenis[] {
  const chain: AuditGebeurtenis[] = [];
  let vorigeHash = '0'.repeat(64);
  for (let volgnummer = 1; volgnummer <= events; volgnummer += 1) {
    const event = {
      organisatieId: id(1),
      toetsingId: id(2),
      volgnummer,
      op: toInstant('2026-11-27T09:00:00.000Z'),
      soort: 'zetVogKlaar',
      door: { persoonId: id(3), rol: 'KABINET' },
      gegevens: { naar: 'IN_ONDERZOEK', feit: 'VOG_KLAARGEZET', ronde: 1 },
      verbintenis: vorigeHash,
      vorigeHash,
    };
    vorigeHash = berekenHash(event);
    chain.push({ ...event, hash: vorigeHash });
  }
  return chain;
}
