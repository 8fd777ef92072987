import type { BesluitRij } from '#persistence/bewijs.js';

/** What the first version did not keep: null in its rows. */
type LaterBewaard = 'traceId' | 'spanId' | 'status';

/** A decision as it stands in `toegangsbesluit`. */
export type BewaardBesluit = Omit<BesluitRij, 'persoonId' | LaterBewaard> & {
  readonly organisatieId: string;
  readonly persoonId: string;
} & { readonly [veld in LaterBewaard]: BesluitRij[veld] | null };

/** A record of the Authorization Decision Log; request and response as AuthZEN has them. What stands in the body stands in no attribute. */
export interface AdlRecord {
  readonly trace_id: string | null;
  readonly span_id: string | null;
  readonly parent_span_id?: string;
  readonly event_name: 'adl.access_evaluation';
  /** Milliseconds since 1970. */
  readonly timestamp: number;
  readonly status: 'Unset' | 'Ok' | 'Error';
  readonly attributes: { readonly 'adl.core.policies': readonly string[]; readonly correlatieId: string };
  readonly body: {
    readonly 'adl.core.request': {
      readonly subject: { readonly type: 'persoon'; readonly id: string };
      readonly action: { readonly name: string };
      readonly resource: { readonly type: 'toetsing' | 'organisatie'; readonly id: string };
      readonly context: { readonly relaties?: readonly string[]; readonly toetsingStatus?: string };
    };
    readonly 'adl.core.response': { readonly decision: boolean; readonly context: { readonly code?: string; readonly relatie?: string } };
  };
}

const STATUS = { UNSET: 'Unset', OK: 'Ok', ERROR: 'Error' } as const;

/** `persoon`: how the person is called in it. */
export function toAdl(besluit: BewaardBesluit, persoon: string): AdlRecord {
  const { organisatieId, toetsingId, vraag, toegestaan, code, relatie, relaties, toetsingStatus, parentSpanId } = besluit;
  return {
    trace_id: besluit.traceId,
    span_id: besluit.spanId,
    ...(parentSpanId === null ? {} : { parent_span_id: parentSpanId }),
    event_name: 'adl.access_evaluation',
    timestamp: Date.parse(besluit.op),
    status: STATUS[besluit.status ?? (toegestaan ? 'OK' : 'UNSET')],
    attributes: {
      'adl.core.policies': [`urn:integriteitstoetsing:toegangsbeleid:${besluit.beleidVersie}`],
      correlatieId: besluit.correlatieId,
    },
    body: {
      'adl.core.request': {
        subject: { type: 'persoon', id: persoon },
        action: { name: vraag },
        resource: toetsingId === null ? { type: 'organisatie', id: organisatieId } : { type: 'toetsing', id: toetsingId },
        context: { ...(relaties === null ? {} : { relaties }), ...(toetsingStatus === null ? {} : { toetsingStatus }) },
      },
      'adl.core.response': {
        decision: toegestaan,
        context: { ...(code === null ? {} : { code }), ...(relatie === null ? {} : { relatie }) },
      },
    },
  };
}
