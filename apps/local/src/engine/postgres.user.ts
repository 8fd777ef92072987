import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { isRoot } from './place.js';
import { StartError } from './start-error.js';

/** The account that PostgreSQL runs under; undefined: the account of this process. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

function idOf(name: string): Account | undefined {
  const ask = (flag: string): number => Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout?.trim() || Number.NaN);
  const [uid, gid] = [ask('-u'), ask('-g')];
  return Number.isInteger(uid) && Number.isInteger(gid) && uid > 0 ? { uid, gid } : undefined;
}

/**
 * PostgreSQL refuses to run as root, so root hands over to an account without rights: the owner of the data that is already
 * there, else `postgres`, else `nobody`.
 */
export function postgresAccount(cluster: string): Account | undefined {
  if (!isRoot()) return undefined;
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const account = idOf('postgres') ?? idOf('nobody');
  if (account === undefined) {
    throw new StartError('PostgreSQL mag niet als root draaien en er is geen gewone gebruiker (postgres of nobody) op deze machine.', [
      'Start als een gewone gebruiker, of maak de gebruiker postgres aan.',
    ]);
  }
  return account;
}

/** Whether that account can enter a folder. Tried for real, because rights also come from groups, lists and mounts. */
export function canEnter(folder: string, account: Account | undefined): boolean {
  return account === undefined || spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...account, cwd: '/', stdio: 'ignore' }).status === 0;
}
