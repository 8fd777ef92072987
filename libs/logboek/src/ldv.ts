import { createHash } from 'node:crypto';
import type { Verwerkingsregel, VerwerkingStatus } from './verwerking.js';

/** A record as the standard Logboek Dataverwerkingen has it: one per betrokkene. Instants in milliseconds since 1970. */
export interface LdvRegel {
  readonly trace_id: string;
  readonly operation_id: string;
  readonly parent_operation_id?: string;
  readonly foreign_operation?: { readonly trace_id: string; readonly operation_id: string };
  readonly status_code: 'Unset' | 'Ok' | 'Error';
  readonly name: string;
  readonly start_time: number;
  readonly end_time: number;
  readonly resource: { readonly name: string; readonly version: string };
  readonly attributes: {
    readonly 'dpl.core.processing_activity_id': string;
    readonly 'dpl.core.data_subject_id': string;
    readonly 'dpl.core.data_subject_id_type': string;
  };
}

export interface LdvOptions {
  /** URI of an activity in the register of processing activities. */
  readonly activiteitUri: (activiteit: string) => string;
  /** What kind of id is closed in the ciphertext. */
  readonly betrokkeneType: string;
  /** The ciphertext of each betrokkene, for a line of its own. */
  readonly betrokkenen: (operationId: string, index: number) => string;
}

const STATUS = { UNSET: 'Unset', OK: 'Ok', ERROR: 'Error' } as const satisfies Record<VerwerkingStatus, LdvRegel['status_code']>;

/** A stored operation of which the ids are told by `options`. */
export type BewaardeVerwerking = Omit<Verwerkingsregel, 'betrokkenen' | 'sleutelId'> & { readonly geeindigdOp: string };

/** The lines of one stored operation, one per betrokkene. Each has an operation id of its own that follows from the stored one. */
export function ldvRegels(regel: BewaardeVerwerking, options: LdvOptions): readonly LdvRegel[] {
  const { traceId, spanId, parentSpanId, vreemdeSpanId, status, naam, begonnenOp, geeindigdOp, bron, bronVersie, activiteit } = regel;
  return Array.from({ length: regel.aantal }, (_, index) => ({
    trace_id: traceId,
    operation_id: operationId(spanId, index),
    ...(parentSpanId === null ? {} : { parent_operation_id: parentSpanId }),
    ...(vreemdeSpanId === null ? {} : { foreign_operation: { trace_id: traceId, operation_id: vreemdeSpanId } }),
    status_code: STATUS[status],
    name: naam,
    start_time: Date.parse(begonnenOp),
    end_time: Date.parse(geeindigdOp),
    resource: { name: bron, version: bronVersie },
    attributes: {
      'dpl.core.processing_activity_id': options.activiteitUri(activiteit),
      'dpl.core.data_subject_id': options.betrokkenen(operationId(spanId, index), index),
      'dpl.core.data_subject_id_type': options.betrokkeneType,
    },
  }));
}

const operationId = (spanId: string, index: number): string =>
  index === 0 ? spanId : createHash('sha256').update(`${spanId}/${index}`, 'utf8').digest('hex').slice(0, 16);
