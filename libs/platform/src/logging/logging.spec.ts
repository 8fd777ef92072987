import fc from 'fast-check';
import { correlationId, runWithCorrelation } from './correlation.js';
import { createLogger } from './logger.js';
import { NestLogger } from './nest-logger.js';
import { escapeInvisible, scrubText } from './scrub-text.js';

function capture() {
  const lines: string[] = [];
  const logger = createLogger({ niveau: 'trace', proces: 'proef', bestemming: { write: (line) => void lines.push(line) } });
  return { logger, lines, last: () => JSON.parse(lines.at(-1) ?? '{}') };
}

describe('a log line', () => {
  it('says what happened, when, where and under which correlation id', async () => {
    const { logger, last } = capture();
    await runWithCorrelation('abc-12345', async () => {
      await Promise.resolve();
      logger.info({ stap: 'VOG', aantal: 2 }, 'stap open');
    });
    expect(last()).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-.*Z$/),
      proces: 'proef',
      correlatieId: 'abc-12345',
      traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
      spanId: expect.stringMatching(/^[0-9a-f]{16}$/),
      stap: 'VOG',
      aantal: 2,
      msg: 'stap open',
    });
    expect(correlationId()).toBeUndefined();
  });

  it.each([
    ['line ends', 'a\r\n{"level":"fatal"}'],
    ['terminal colours', '\u001b[31mrood'],
    ['line and direction marks', 'a\u2028b\u202ec\u0085d\u200be'],
    ['a lone surrogate', 'a\ud800b'],
  ])('is one line of printable characters with %s', (_, text) => {
    const { logger, lines, last } = capture();
    logger.info({ tekens: text, [text]: 1 }, text);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^[^\u0000-\u001f\u007f-\u009f\u200b\u2028\u202e]+\n$/u);
    expect(last().level).toBe('info');
  });

  it('can not be made to contradict itself', () => {
    const { logger, lines } = capture();
    logger.info({ level: 'fatal', msg: 'vals', time: 0, correlatieId: 'x', proces: 'ander' }, 'echt');
    expect(lines[0]).not.toMatch(/vals|fatal|ander/);
  });

  it.each([
    ['mail', 'van jan.jansen@gemeente.nl aan', 'jan'],
    ['bsn', 'nummer 123456782 hoort bij', '123456782'],
    ['connection string', 'postgresql://app:s3cret@db/x', 's3cret'],
    ['token', 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.c2ln', 'c2ln'],
  ])('hides a %s in any text', (_, text, secret) => {
    const { logger, lines } = capture();
    logger.error(new Error(text, { cause: new Error(text) }), text);
    logger.error(new Error(text));
    logger.info({ diep: [{ in: text }] }, '%s en %j', text, { ook: text });
    expect(lines.join('')).not.toContain(secret);
  });

  it('leaves ids, codes and instants alone', () => {
    const text = '0190d3a4-1234-7abc-8def-123456789012 VOG_ONTBREEKT 2026-11-22T10:00:00.000Z 20261122';
    expect(scrubText(text)).toBe(text);
  });

  it('hides fields by name, however deep and however spelled', () => {
    const { logger, lines } = capture();
    logger.info({
      headers: { Authorization: 'kanarie', 'set-cookie': ['kanarie'], 'X-CSRF-Token': 'kanarie' },
      kandidaat: { voornamen: 'kanarie', naam: 'kanarie', geboorte_datum: 'kanarie', eMail: 'kanarie' },
      a: [{ antwoorden: { v1: 'kanarie' }, toelichting: 'kanarie' }],
    });
    expect(lines.join('')).not.toContain('kanarie');
  });

  it('logs of a database error its code and constraint, never query, parameters, detail or what was typed', () => {
    const { logger, lines, last } = capture();
    const driver = Object.assign(new Error('invalid input syntax for type uuid: "kanarie"'), {
      severity: 'ERROR',
      code: '22P02',
      constraint: 'VOG_ONTBREEKT',
      detail: 'Key (naam)=(kanarie)',
      query: 'select kanarie',
      parameters: ['kanarie'],
    });
    logger.error({ err: driver }, 'mislukt');
    expect(last().err).toMatchObject({ type: 'Error', code: '22P02', constraint: 'VOG_ONTBREEKT' });
    expect(last().err.stack).toMatch(/^ +at /);
    expect(lines.join('')).not.toContain('kanarie');
  });

  it('does not repeat malformed JSON', () => {
    const { logger, lines } = capture();
    try {
      JSON.parse('"kanarie" kanarie');
    } catch (error) {
      logger.error(error);
    }
    logger.error(new SyntaxError(`Unexpected token 'k', "kanarie" is not valid JSON`));
    expect(lines).toHaveLength(2);
    expect(lines.join('')).not.toContain('kanarie');
  });

  it('stays small and quick whatever it is given', () => {
    const { logger, lines } = capture();
    const circular: Record<string, unknown> = {
      self: null,
      lang: 'x'.repeat(1_000_000),
      veel: Array.from({ length: 10_000 }, (_, i) => i),
      bytes: Buffer.alloc(9),
    };
    circular.self = circular;
    logger.info(circular, 'y'.repeat(1_000_000));
    expect(lines[0]?.length).toBeLessThan(20_000);
    expect(lines[0]).toContain('[9 bytes]');
  });

  it('is valid JSON for any value (property)', () => {
    const { logger, lines, last } = capture();
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withTypedArray: true }),
        fc.string({ unit: 'binary' }),
        (value, text) => {
          logger.warn({ value }, text);
          expect(last().level).toBe('warn');
          expect(lines.at(-1)?.indexOf('\n')).toBe((lines.at(-1)?.length ?? 0) - 1);
        },
      ),
    );
  });

  it.each(['a@'.repeat(500_000), 'eyJ'.repeat(300_000), 'a://'.repeat(300_000), '1'.repeat(1_000_000), 'x.'.repeat(500_000)])(
    'never spins on a hostile text',
    (text) => {
      expect(scrubText(text).length).toBeLessThanOrEqual(2_049);
      expect(escapeInvisible(text)).toBe(text);
    },
  );
});

describe('NestLogger', () => {
  it('takes context and stack as Nest gives them', () => {
    const { logger, last } = capture();
    const nest = new NestLogger(logger);
    nest.log('100% gereed', 'NestApplication');
    expect(last()).toMatchObject({ level: 'info', msg: '100% gereed', context: 'NestApplication' });
    nest.error('mis', 'Error: jan@x.nl\n    at plek (bestand.ts:1:1)', 'Filter');
    expect(last()).toMatchObject({ level: 'error', msg: 'mis', context: 'Filter', stack: '    at plek (bestand.ts:1:1)' });
    nest.error(new TypeError('kapot'), undefined, 'Filter');
    expect(last()).toMatchObject({ level: 'error', msg: 'TypeError', err: { type: 'TypeError', message: 'kapot' }, context: 'Filter' });
    nest.warn({ aantal: 1 });
    expect(last()).toMatchObject({ level: 'warn', melding: { aantal: 1 } });
    nest.debug('d');
    nest.verbose('v');
    expect(last().level).toBe('trace');
    nest.fatal('f');
    expect(last().level).toBe('fatal');
  });
});
