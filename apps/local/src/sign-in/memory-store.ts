import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Entry {
  payload: AdapterPayload;
  readonly expires: number;
}

const SWEEP_EVERY = 500;

/** Sessions, codes and grants of the provider, in memory: after a restart everyone signs in again. One instance per kind of record. */
export class MemoryStore implements Adapter {
  private readonly entries = new Map<string, Entry>();
  private writes = 0;

  async upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<void> {
    this.writes += 1;
    if (this.writes % SWEEP_EVERY === 0) this.sweep();
    this.entries.set(id, { payload, expires: Date.now() + (expiresIn || 24 * 60 * 60) * 1000 });
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const entry = this.entries.get(id);
    return entry !== undefined && entry.expires > Date.now() ? entry.payload : undefined;
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.first((payload) => payload.uid === uid);
  }

  async findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return this.first((payload) => payload.userCode === userCode);
  }

  async consume(id: string): Promise<void> {
    const entry = this.entries.get(id);
    if (entry !== undefined) entry.payload = { ...entry.payload, consumed: Math.floor(Date.now() / 1000) };
  }

  async destroy(id: string): Promise<void> {
    this.entries.delete(id);
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [id, { payload }] of this.entries) if (payload.grantId === grantId) this.entries.delete(id);
  }

  private first(matches: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
    const now = Date.now();
    for (const { payload, expires } of this.entries.values()) if (expires > now && matches(payload)) return payload;
    return undefined;
  }

  private sweep(): void {
    const now = Date.now();
    for (const [id, { expires }] of this.entries) if (expires <= now) this.entries.delete(id);
  }
}
