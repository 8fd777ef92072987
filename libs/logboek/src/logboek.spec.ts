import { Injectable, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ldvRegels } from './ldv.js';
import { Logboek } from './logboek.js';
import { LogboekModule } from './logboek.module.js';
import type { Spoor, Verwerkingsregel } from './verwerking.js';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const BEGIN = '2026-11-27T10:00:00.000Z';

/** A unit of work of somebody else: what was written is there when it ends well. */
interface Werk {
  readonly geschreven: Verwerkingsregel[];
  vol?: boolean;
}
const spoor: Spoor = { traceId: TRACE, spanId: 'a'.repeat(16), vreemdeSpanId: 'b'.repeat(16) };

@Injectable()
class Bibliotheek {
  constructor(private readonly logboek: Logboek<Werk>) {}

  async leen(werk: Werk, ...lezers: readonly string[]): Promise<string> {
    await this.logboek.schrijf(werk, { naam: 'leen', activiteit: 'UITLEEN', betrokkenen: lezers });
    return 'uitgeleend';
  }
}

@Module({
  imports: [
    LogboekModule.forRoot<Werk>({
      resource: { name: 'bibliotheek', version: '1.2.3' },
      begin: () => BEGIN,
      spoor: () => spoor,
      versleutel: (_, spanId, ids) => ({ sleutelId: 'k1', betrokkenen: `${spanId}:${ids.map((id) => id.length).join()}` }),
      store: {
        schrijf: async (werk, regel) => {
          if (werk.vol === true) throw new Error('full');
          werk.geschreven.push(regel);
        },
      },
    }),
  ],
  providers: [Bibliotheek],
})
class BibliotheekModule {}

describe('the processing log in an application of somebody else', () => {
  let bibliotheek: Bibliotheek;
  beforeAll(async () => {
    bibliotheek = (await NestFactory.createApplicationContext(BibliotheekModule, { logger: false })).get(Bibliotheek);
  });

  it('writes one record per operation in its unit of work, without a name or an id to read', async () => {
    const werk: Werk = { geschreven: [] };
    await bibliotheek.leen(werk, 'lezer-1', 'lezer-22', 'lezer-1');
    expect(werk.geschreven).toEqual([
      {
        traceId: TRACE,
        spanId: expect.stringMatching(/^[0-9a-f]{16}$/),
        parentSpanId: spoor.spanId,
        vreemdeSpanId: spoor.vreemdeSpanId,
        status: 'OK',
        naam: 'leen',
        begonnenOp: BEGIN,
        bron: 'bibliotheek',
        bronVersie: '1.2.3',
        activiteit: 'UITLEEN',
        aantal: 2,
        sleutelId: 'k1',
        betrokkenen: expect.stringMatching(/^[0-9a-f]{16}:7,8$/),
      },
    ]);
    expect(JSON.stringify(werk)).not.toContain('lezer');
  });

  it('writes nothing about nobody', async () => {
    const werk: Werk = { geschreven: [] };
    await bibliotheek.leen(werk);
    expect(werk.geschreven).toEqual([]);
  });

  it('stops what can not be recorded', async () => {
    await expect(bibliotheek.leen({ geschreven: [], vol: true }, 'lezer-1')).rejects.toThrow('full');
  });

  it('is told as the standard has it, a record per betrokkene, each an operation of its own', async () => {
    const werk: Werk = { geschreven: [] };
    await bibliotheek.leen(werk, 'lezer-1', 'lezer-22');
    const [regel] = werk.geschreven;
    const regels = ldvRegels(
      { ...regel!, geeindigdOp: '2026-11-27T10:00:00.012Z' },
      {
        activiteitUri: (code) => `https://register.example/${code}`,
        betrokkeneType: 'lezersnummer',
        betrokkenen: (_, index) => `gesloten-${index}`,
      },
    );
    expect(regels[0]).toEqual({
      trace_id: TRACE,
      operation_id: regel!.spanId,
      parent_operation_id: spoor.spanId,
      foreign_operation: { trace_id: TRACE, operation_id: spoor.vreemdeSpanId },
      status_code: 'Ok',
      name: 'leen',
      start_time: Date.parse(BEGIN),
      end_time: Date.parse(BEGIN) + 12,
      resource: { name: 'bibliotheek', version: '1.2.3' },
      attributes: {
        'dpl.core.processing_activity_id': 'https://register.example/UITLEEN',
        'dpl.core.data_subject_id': 'gesloten-0',
        'dpl.core.data_subject_id_type': 'lezersnummer',
      },
    });
    expect(new Set(regels.map(({ operation_id }) => operation_id)).size).toBe(2);
    expect(regels[1]).toMatchObject({
      operation_id: expect.stringMatching(/^[0-9a-f]{16}$/),
      attributes: { 'dpl.core.data_subject_id': 'gesloten-1' },
    });
  });
});
