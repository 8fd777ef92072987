import { type BewaardBesluit, toAdl } from './adl.js';

const besluit: BewaardBesluit = {
  persoonId: 'p1',
  organisatieId: 'o1',
  toetsingId: 't1',
  vraag: 'ANTWOORDEN',
  toegestaan: true,
  code: null,
  relatie: 'ADVISEUR',
  relaties: ['ADVISEUR'],
  toetsingStatus: 'IN_ONDERZOEK',
  beleidVersie: 2,
  correlatieId: 'c1',
  op: '2026-11-27T10:00:00.123Z',
  traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
  spanId: '00f067aa0ba902b7',
  parentSpanId: 'a3ce929d0e0e4736',
  status: 'OK',
};

describe(toAdl.name, () => {
  it('tells a decision as the standard has it', () => {
    expect(toAdl(besluit, 'p1')).toEqual({
      trace_id: besluit.traceId,
      span_id: besluit.spanId,
      parent_span_id: besluit.parentSpanId,
      event_name: 'adl.access_evaluation',
      timestamp: Date.parse(besluit.op),
      status: 'Ok',
      attributes: { 'adl.core.policies': ['urn:integriteitstoetsing:toegangsbeleid:2'], correlatieId: 'c1' },
      body: {
        'adl.core.request': {
          subject: { type: 'persoon', id: 'p1' },
          action: { name: 'ANTWOORDEN' },
          resource: { type: 'toetsing', id: 't1' },
          context: { relaties: ['ADVISEUR'], toetsingStatus: 'IN_ONDERZOEK' },
        },
        'adl.core.response': { decision: true, context: { relatie: 'ADVISEUR' } },
      },
    });
  });

  it.each<[string, Partial<BewaardBesluit>, string, object]>([
    ['a refusal', { toegestaan: false, status: 'UNSET', code: 'GEEN_TOEGANG', relatie: null }, 'Unset', { code: 'GEEN_TOEGANG' }],
    ['what broke afterwards', { status: 'ERROR' }, 'Error', { relatie: 'ADVISEUR' }],
    [
      'a refusal of before there was a status',
      { toegestaan: false, status: null, relatie: null, traceId: null, spanId: null },
      'Unset',
      {},
    ],
  ])('%s', (_, anders, status, context) => {
    const record = toAdl({ ...besluit, ...anders }, 'p1');
    expect(record.status).toBe(status);
    expect(record.body['adl.core.response'].context).toEqual(context);
  });

  it('names the organisation where there is no case', () => {
    const { resource, context } = toAdl({ ...besluit, toetsingId: null, relaties: null, toetsingStatus: null }, 'p1').body[
      'adl.core.request'
    ];
    expect([resource, context]).toEqual([{ type: 'organisatie', id: 'o1' }, {}]);
  });

  it('has no field in the body and in the attributes', () => {
    const { attributes, body } = toAdl(besluit, 'p1');
    expect(Object.keys(attributes).filter((naam) => naam in body)).toEqual([]);
  });
});
