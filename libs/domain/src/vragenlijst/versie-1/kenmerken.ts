import type { Kolom, Optie } from '../vraag.js';

/** What most questions share. */
export const verplicht = { verplicht: true, magMondeling: false, buitenWetsvoorstel: false } as const;
export const vrijwillig = { ...verplicht, verplicht: false } as const;

export const tekstKolom = (code: string, label: string): Kolom => ({ code, label, soort: 'TEKST', verplicht: true });
export const datumKolom = (code: string, label: string, isVerplicht = true): Kolom => ({
  code,
  label,
  soort: 'DATUM',
  verplicht: isVerplicht,
});
export const jaNeeKolom = (code: string, label: string): Kolom => ({ code, label, soort: 'JN', verplicht: true });
export const keuzeKolom = (code: string, label: string, opties: readonly Optie[]): Kolom => ({
  code,
  label,
  soort: 'KEUZE',
  verplicht: true,
  opties,
});
export const optie = (code: string, label: string): Optie => ({ code, label });
