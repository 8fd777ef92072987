import { useState } from 'react';

/**
 * What was typed and not sent yet, by what it is for, as long as this page is open: who folds a form, looks elsewhere or presses Escape finds it
 * back. Only in memory, because it may be about somebody.
 */
const GETYPT = new Map<string, unknown>();

/** The browser asks before it throws away what was not sent. */
const blijf = (gebeurtenis: BeforeUnloadEvent): void => gebeurtenis.preventDefault();

export const onverstuurd = (sleutel: string): unknown => GETYPT.get(sleutel);
export const isOnverstuurd = (sleutel: string): boolean => GETYPT.has(sleutel);

export function houVast(sleutel: string, wat: unknown): void {
  GETYPT.set(sleutel, wat);
  window.addEventListener('beforeunload', blijf);
}

/** It was sent, or is not wanted any more. */
export function laatLos(sleutel: string): void {
  GETYPT.delete(sleutel);
  if (GETYPT.size === 0) window.removeEventListener('beforeunload', blijf);
}

/** For who is somebody else now: nothing of it is his. */
export function laatAllesLos(): void {
  GETYPT.clear();
  window.removeEventListener('beforeunload', blijf);
}

/** As `useState`, for what somebody types: it is still there when he comes back to it. What is as it was in the beginning needs no keeping. */
export function useOnverstuurd<T>(sleutel: string, begin: T): readonly [waarde: T, zet: (waarde: T) => void, laatLos: () => void] {
  const [waarde, zetWaarde] = useState(() => (isOnverstuurd(sleutel) ? (onverstuurd(sleutel) as T) : begin));
  return [
    waarde,
    (nieuw) => {
      zetWaarde(nieuw);
      if (JSON.stringify(nieuw) === JSON.stringify(begin)) laatLos(sleutel);
      else houVast(sleutel, nieuw);
    },
    () => laatLos(sleutel),
  ];
}
