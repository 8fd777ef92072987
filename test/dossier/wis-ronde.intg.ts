import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { WisRondeService } from '../../libs/dossier/src/documenten/wis-ronde.service.js';
import { verwijderDocument } from '../../libs/dossier/src/documenten/verwijder-document.js';
import { laadDossier } from '../../libs/dossier/src/beeld/laad-dossier.js';
import { DocumentEntity } from '../../libs/persistence/src/entities/document.entity.js';
import { aDocument } from '../support/rijen/onderzoek.js';
import { VOORBEREIDING } from '../support/spoor.js';
import { type DossierTest, naarOnderzoek, openDossierTest, type Zaak } from './support/dossier.js';

let t: DossierTest;
beforeAll(async () => {
  t = await openDossierTest();
});
afterAll(() => t.sluit());

/** A VOG that lies in the store, and its row. */
async function vog({ toetsingId }: Zaak): Promise<{ readonly id: string; readonly object: string }> {
  const object = randomUUID();
  await t.opslag.put(object, Readable.from([Buffer.from('verzegeld')]));
  const van = { id: toetsingId, organisatieId: t.organisatieId };
  const { id } = await t.db.seed(DocumentEntity, aDocument(van, { type: 'VOG', bewaarklasse: 'R0', status: 'TER_BEOORDELING', object }));
  return { id, object };
}
const verwijder = ({ toetsingId }: Zaak, documentId: string): Promise<readonly string[]> =>
  t.db.transacties.in({ organisatieId: t.organisatieId, persoonId: null }, async (tx) => {
    await tx.manager.query(VOORBEREIDING);
    const dossier = await laadDossier(tx, t.kluis, toetsingId);
    return verwijderDocument(dossier!, documentId);
  });
const wachtend = async (): Promise<readonly string[]> =>
  (await t.db.superClient.query<{ object: string }>(`SELECT object FROM te_wissen`)).rows.map(({ object }) => object);

describe('the file of a VOG that was checked', () => {
  it('goes with the next round when the process fell over after the commit', async () => {
    const zaak = await naarOnderzoek(t, []);
    const { id, object } = await vog(zaak);
    await verwijder(zaak, id);
    expect([await t.opslag.exists(object), await wachtend()]).toEqual([true, [object]]);
    const mislukt: unknown[] = [];
    const ronde = new WisRondeService(t.db.transacties, t.opslag, (error) => mislukt.push(error));
    expect(await ronde.wis()).toEqual({ gedaan: 1, mislukt: 0, na: null });
    expect([await t.opslag.exists(object), await wachtend(), mislukt]).toEqual([false, [], []]);
    expect(await ronde.wis()).toEqual({ gedaan: 0, mislukt: 0, na: null });
  });

  it('stays on the list until the store deleted it', async () => {
    const zaak = await naarOnderzoek(t, [], { doelfunctie: 'WETHOUDER' });
    const { id, object } = await vog(zaak);
    await verwijder(zaak, id);
    const weg = { delete: () => Promise.reject(new Error('store away')) };
    const mislukt: unknown[] = [];
    expect(await new WisRondeService(t.db.transacties, weg, (error) => mislukt.push(error)).wis()).toMatchObject({ gedaan: 0, mislukt: 1 });
    expect([mislukt.length, await wachtend()]).toEqual([1, [object]]);
    await new WisRondeService(t.db.transacties, t.opslag, () => undefined).wis();
    expect([await t.opslag.exists(object), await wachtend()]).toEqual([false, []]);
  });

  it('is not on it when the row came back with a rollback', async () => {
    const zaak = await naarOnderzoek(t, []);
    const { id, object } = await vog(zaak);
    await expect(
      t.db.transacties.in({ organisatieId: t.organisatieId, persoonId: null }, async (tx) => {
        await verwijderDocument((await laadDossier(tx, t.kluis, zaak.toetsingId))!, id);
        throw new Error('on purpose');
      }),
    ).rejects.toThrow('on purpose');
    expect([await wachtend(), await t.opslag.exists(object)]).toEqual([[], true]);
  });
});
