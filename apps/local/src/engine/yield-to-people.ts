import { writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';

/** What works in the background gets about a tenth of the share of what a person waits for, when both want the processor. */
const NICE = 10;

/**
 * Lets a program give way to what people wait for: nobody waits for the engine. On Linux each session may have its share as a group
 * (autogroup); the niceness of a process then counts within its group only, so that the group is asked to give way too.
 */
export function yieldToPeople(pid: number): void {
  setPriority(pid, NICE);
  if (process.platform !== 'linux') return;
  try {
    writeFileSync(`/proc/${pid}/autogroup`, String(NICE));
  } catch {
    // A kernel without groups: the niceness of the process says it all.
  }
}
