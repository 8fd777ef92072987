import { acceptCorrelationId, traceVan, traceVanVerzoek } from './trace.js';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const SPAN = '00f067aa0ba902b7';
const UUID = '4bf92f35-77b3-4da6-a3ce-929d0e0e4736';

describe('the trace of a request', () => {
  it.each([
    ['as the specification has it', `00-${TRACE}-${SPAN}-01`],
    ['of a later version, with more behind it', `cc-${TRACE}-${SPAN}-01-what-the-future-will-be-like`],
  ])('is that of its caller: %s', (_, kop) => {
    const { trace, correlatieId } = traceVanVerzoek(kop, undefined);
    expect(trace).toEqual({ traceId: TRACE, spanId: expect.stringMatching(/^[0-9a-f]{16}$/), vreemdeSpanId: SPAN });
    expect(trace.spanId).not.toBe(SPAN);
    expect(correlatieId).toBe(UUID);
  });

  it.each([
    undefined,
    '',
    [`00-${TRACE}-${SPAN}-01`],
    `00-${'0'.repeat(32)}-${SPAN}-01`,
    `00-${TRACE}-${'0'.repeat(16)}-01`,
    `ff-${TRACE}-${SPAN}-01`,
    `00-${TRACE}-${SPAN}-01-more`,
    `00-${TRACE.toUpperCase()}-${SPAN}-01`,
    `00-${TRACE}-${SPAN}`,
    `00-${TRACE}-${SPAN}-01\n`,
    ` 00-${TRACE}-${SPAN}-01`,
  ])('is a new one for %j', (kop) => {
    const { trace, correlatieId } = traceVanVerzoek(kop, undefined);
    expect(trace).toMatchObject({ traceId: correlatieId.replaceAll('-', ''), vreemdeSpanId: null });
    expect(trace.traceId).not.toBe(TRACE);
    expect(trace.traceId).toMatch(/^[0-9a-f]{32}$/);
  });

  it('keeps a correlation id of the caller beside his trace', () => {
    expect(traceVanVerzoek(`00-${TRACE}-${SPAN}-01`, 'abc-12345')).toMatchObject({ correlatieId: 'abc-12345', trace: { traceId: TRACE } });
  });
});

describe('the trace of a correlation id', () => {
  it('is the id itself where it is a UUID, and always the same', () => {
    expect(traceVan(UUID).traceId).toBe(TRACE);
    expect(traceVan('abc-12345').traceId).toBe(traceVan('abc-12345').traceId);
  });

  it('is never all zeros', () => {
    expect(traceVan('00000000-0000-0000-0000-000000000000').traceId).not.toMatch(/^0+$/);
  });
});

describe(acceptCorrelationId.name, () => {
  it.each(['0190d3a4-1234-7abc-8def-123456789012', 'abcdefgh'])('keeps %s', (id) => expect(acceptCorrelationId(id)).toBe(id));
  it.each(['kort', 'a'.repeat(65), 'met spatie erin', 'abcdefgh\n', 'abcdéfgh', ['abcdefgh'], undefined])('replaces %j', (id) => {
    expect(acceptCorrelationId(id)).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });
});
