import { createContext, useContext } from 'react';
import type { Schema } from '../api/verzoek.js';

/** Who is at the screen. Only screens behind the sign-in read it. */
export const IkContext = createContext<Schema['Ik'] | undefined>(undefined);

export function useIk(): Schema['Ik'] {
  const ik = useContext(IkContext);
  if (ik === undefined) throw new Error('a screen behind the sign-in was shown before it');
  return ik;
}

export const isAlleen = (ik: Schema['Ik'], rol: Schema['Rol']): boolean => ik.rollen.every((een) => een === rol);
export const heeft = (ik: Schema['Ik'], ...rollen: readonly Schema['Rol'][]): boolean => ik.rollen.some((rol) => rollen.includes(rol));
