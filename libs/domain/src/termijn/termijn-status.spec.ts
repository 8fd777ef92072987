import { type TermijnStatus, vertelStatus } from './termijn-status.js';

const EINDE = '2027-02-11T22:59:59.999Z';
const LATER = '2027-02-12T09:00:00.000Z';

describe(vertelStatus.name, () => {
  it.each<[string, TermijnStatus, typeof EINDE | typeof LATER | null, typeof EINDE | null, TermijnStatus]>([
    ['closed by its own end', 'TE_LAAT_GEHAALD', EINDE, EINDE, 'VERSTREKEN'],
    ['met after its end', 'TE_LAAT_GEHAALD', LATER, EINDE, 'TE_LAAT_GEHAALD'],
    ['over, and still waited for', 'VERSTREKEN', null, EINDE, 'VERSTREKEN'],
    ['running', 'LOOPT', null, null, 'LOOPT'],
    ['met in time', 'GEHAALD', EINDE, null, 'GEHAALD'],
    ['lapsed at the moment of its end', 'VERVALLEN', EINDE, EINDE, 'VERVALLEN'],
  ])('%s', (_, status, geslotenOp, eindeVastgelegdOp, verwacht) => {
    expect(vertelStatus({ status, geslotenOp, eindeVastgelegdOp })).toBe(verwacht);
  });
});
