import type { Abstract, FactoryProvider, Type } from '@nestjs/common';

/** Classes stand for themselves; what has no class is asked for by its symbol (see tokens.ts). */
type Delen<A extends readonly unknown[]> = { readonly [K in keyof A]: Abstract<A[K]> | Type<A[K]> | symbol };

/** Provides a plain class: its constructor gets what these provide, in this order. Services know nothing of Nest. */
export function dienst<A extends readonly unknown[], T>(klasse: new (...delen: A) => T, ...nodig: Delen<A>): FactoryProvider<T> {
  return { provide: klasse, inject: [...nodig], useFactory: (...delen: A) => new klasse(...delen) };
}
