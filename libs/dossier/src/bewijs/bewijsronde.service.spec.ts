import type { Transacties } from '#persistence/transactie.js';
import { BewijsrondeService } from './bewijsronde.service.js';

it('all organisations are signed before anything is published, and what was not signed is not', async () => {
  const gedaan: string[] = [];
  const transacties = { alsSysteem: () => Promise.resolve(['a', 'b', 'c'].map((id) => ({ id }))) } as unknown as Transacties;
  const weg = new Error('weg');
  const maak = (id: string): Promise<number> => (gedaan.push(`teken ${id}`), id === 'b' ? Promise.reject(weg) : Promise.resolve(1));
  const publiceer = (id: string): Promise<boolean> => (gedaan.push(`publiceer ${id}`), Promise.resolve(id === 'a'));
  const gemeld: unknown[] = [];
  const service = new BewijsrondeService(transacties, { maak }, { publiceer }, (error, id) => gemeld.push([error, id]));
  await expect(service.maakControlepunten()).resolves.toEqual({ gedaan: 1, mislukt: 2, na: null });
  expect(gedaan).toEqual(['teken a', 'teken b', 'teken c', 'publiceer a', 'publiceer c']);
  expect(gemeld).toEqual([[weg, 'b']]);
});
