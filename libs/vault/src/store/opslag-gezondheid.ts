import { randomUUID } from 'node:crypto';
import type { Onderdeel } from '#platform/health/gezondheid.js';
import type { ObjectStore } from './object-store.js';

/** Whether the store answers. Without it nothing can be handed in or read of the files; the rest goes on. */
export const opslagOnderdeel = (opslag: Pick<ObjectStore, 'exists'>): Onderdeel => ({
  naam: 'opslag',
  noodzakelijk: false,
  controle: async () => {
    await opslag.exists(randomUUID());
  },
});
