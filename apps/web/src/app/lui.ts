import { type ComponentType, lazy, type LazyExoticComponent } from 'react';

type Haal<C> = () => Promise<{ readonly default: C }>;
const nogTeHalen = new Set<Haal<unknown>>();

/** A screen that is fetched when somebody goes there, or before, once nothing else is going on: then it is there also without a connection. */
export function lui<P extends object>(haal: Haal<ComponentType<P>>): LazyExoticComponent<ComponentType<P>> {
  nogTeHalen.add(haal);
  return lazy(haal);
}

/** Fetches what was not fetched yet, one after the other; what fails is fetched when somebody goes there. */
export async function haalVooraf(): Promise<void> {
  for (const haal of nogTeHalen) {
    nogTeHalen.delete(haal);
    await haal().catch(() => nogTeHalen.add(haal));
    if (nogTeHalen.has(haal)) return;
  }
}
