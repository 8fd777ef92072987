import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';
import { setCurrentDetails, upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import type { Stand } from '#domain/proces/stand.js';
import { STAP_CODES } from '#domain/stap/stap-code.js';

const STATUS = defineSearchAttributeKey('ToetsingStatus', SearchAttributeType.KEYWORD);
/** The first open step, in the order of the procedure; GEEN when none is open. */
const STAP = defineSearchAttributeKey('ToetsingStap', SearchAttributeType.KEYWORD);

/** Shows operators of Temporal where the case stands: codes, never content. Writes to the history only what changed. */
export function toon(stand: Stand): void {
  const open = Object.keys(stand.stappen).filter((sleutel) => stand.stappen[sleutel] === 'OPEN');
  const eerste = STAP_CODES.find((code) => open.some((sleutel) => sleutel.split('/')[0] === code)) ?? 'GEEN';
  const status = stand.opgeschort ? 'OPGESCHORT' : stand.status;
  setCurrentDetails([`status: ${status}`, `open: ${open.length === 0 ? 'GEEN' : open.sort().join(', ')}`].join('\n\n'));
  const { typedSearchAttributes: nu } = workflowInfo();
  const paren = [
    { key: STATUS, value: status },
    { key: STAP, value: eerste },
  ].filter(({ key, value }) => nu.get(key) !== value);
  if (paren.length > 0) upsertSearchAttributes(paren);
}
