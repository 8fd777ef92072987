import type { ObjectStore } from '#vault/store/object-store.js';

/**
 * Deletes stored objects that no row points to any more. Runs after the commit, so it never fails the act: what can't be deleted now is
 * reported, and can't be read by anyone, for its place and name are gone with the row.
 */
export class Opruiming {
  constructor(
    private readonly opslag: Pick<ObjectStore, 'delete'>,
    private readonly meld: (error: unknown) => void,
  ) {}

  async verwijder(objecten: readonly string[]): Promise<void> {
    const uitkomsten = await Promise.allSettled(objecten.map((object) => this.opslag.delete(object)));
    for (const uitkomst of uitkomsten) if (uitkomst.status === 'rejected') this.meld(uitkomst.reason);
  }
}
