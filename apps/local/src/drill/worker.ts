import type { DataSource } from 'typeorm';
import { ControlepuntenService } from '#dossier/bewijs/controlepunten.service.js';
import { PublicatieService } from '#dossier/bewijs/publicatie.service.js';
import { ZelfcontroleService } from '#dossier/bewijs/zelfcontrole.service.js';
import { type Instant, toInstant } from '#domain/kalender/instant.js';
import { createDataSource } from '#persistence/data-source.js';
import { Transacties } from '#persistence/transactie.js';
import { MapPlaats } from '#vault/publicatie/map-plaats.js';
import { FileObjectStore } from '#vault/store/file-object-store.js';
import { HOST, opslagUrl, type Plek, type Werkplek } from './plek.js';

const nu = (): Instant => toInstant(new Date().toISOString());
const eis = (error: unknown): never => {
  throw error;
};

/** What a worker does with the evidence, in this place: sign, publish, and look. */
export interface Worker {
  readonly dataSource: DataSource;
  readonly transacties: Transacties;
  readonly opslag: FileObjectStore;
  readonly controlepunten: ControlepuntenService;
  /** Signs and publishes what happened. */
  teken(organisatieId: string): Promise<void>;
  /** A check that remembers nothing yet. `rondes`: in how many it looks at what it looked at before. */
  zelfcontrole(rondes: number): ZelfcontroleService;
  sluit(): Promise<void>;
}

export async function openWorker(plek: Plek, { kluis, sleutels }: Werkplek): Promise<Worker> {
  const dataSource = createDataSource({ url: plek.appUrl, poolSize: 3, applicationName: 'integriteitstoetsing-drill' });
  await dataSource.initialize();
  const transacties = new Transacties(dataSource);
  const opslag = await FileObjectStore.open(opslagUrl(plek, 'opslag'));
  const plaats = new MapPlaats(opslagUrl(plek, 'publicatie'));
  const controlepunten = new ControlepuntenService(transacties, { sleutels, host: HOST, klok: nu });
  const instellingen = { basisUrl: `https://${HOST}`, afzender: 'noreply@voorbeeld.example' };
  const publicatie = new PublicatieService(
    transacties,
    kluis,
    [plaats],
    { send: () => Promise.resolve({ messageId: '' }) },
    instellingen,
    eis,
  );
  return {
    dataSource,
    transacties,
    opslag,
    controlepunten,
    teken: async (organisatieId) => {
      await controlepunten.maak(organisatieId);
      await publicatie.publiceer(organisatieId);
    },
    zelfcontrole: (rondes) =>
      new ZelfcontroleService(
        { transacties, kluis, opslag, sleutels, plaatsen: [plaats], rondes, willekeur: () => 0, nu: () => Date.now() },
        { verwerk: () => Promise.resolve() },
        eis,
      ),
    sluit: () => dataSource.destroy(),
  };
}
