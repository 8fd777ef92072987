import { copyFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Aanval } from './aanval.js';
import type { Kopie } from './kopie.js';
import { objectPad } from './plek.js';

const doe =
  (sql: string): Aanval['voer'] =>
  async ({ beheerder }, [{ zaak }]) => {
    const { rowCount } = await beheerder.query(sql, [zaak]);
    if (rowCount === 0) throw new Error('this attack touches nothing');
  };

/** The files of a case, by kind of document. */
async function bestanden({ beheerder, map }: Kopie, toetsingId: string): Promise<readonly string[]> {
  const { rows } = await beheerder.query<{ object: string }>(
    `SELECT object FROM document WHERE toetsing_id = $1 AND object IS NOT NULL ORDER BY type`,
    [toetsingId],
  );
  return rows.map(({ object }) => objectPad(map, object));
}

export const OP_RIJEN: readonly Aanval[] = [
  { naam: 'de status van een zaak wijzigen', voer: doe(`UPDATE toetsing SET status = 'IN_ONDERZOEK' WHERE id = $1`) },
  { naam: 'een feit wijzigen', voer: doe(`UPDATE feit SET waarde = '3' WHERE toetsing_id = $1 AND code = 'BRONONDERZOEK_AFGEROND'`) },
  { naam: 'een feit verwijderen', voer: doe(`DELETE FROM feit WHERE toetsing_id = $1 AND code = 'BEPERKT_ADVIES'`) },
  {
    naam: 'een feit toevoegen',
    voer: doe(
      `INSERT INTO feit SELECT organisatie_id, toetsing_id, ronde, 'VOG_KLAARGEZET', 1, 'KLAARGEZET', op, persoon_id FROM feit WHERE toetsing_id = $1 AND code = 'GESTART'`,
    ),
  },
  { naam: 'de conclusie van een advies wijzigen', voer: doe(`UPDATE advies SET conclusie = 'GEEN_BELEMMERINGEN' WHERE toetsing_id = $1`) },
  { naam: 'de hash van een rapport wijzigen', voer: doe(`UPDATE rapport SET hash = sha256('x') WHERE toetsing_id = $1`) },
  { naam: 'de vastlegging per veld wijzigen', voer: doe(`UPDATE audit_zout SET velden = sha256(velden) WHERE toetsing_id = $1`) },
  { naam: 'het zout van een vastlegging verwijderen', voer: doe(`DELETE FROM audit_zout WHERE toetsing_id = $1`) },
  {
    naam: 'het zout van een vastlegging vervangen',
    voer: doe(
      `UPDATE audit_zout SET zout = set_byte(zout, length(zout) - 1, (get_byte(zout, length(zout) - 1) + 1) % 256) WHERE toetsing_id = $1 AND zout IS NOT NULL`,
    ),
    ontdekbaar: false,
    nodig:
      'de inhoud erbij, zoals bij een dossierexport: daar blijkt dat zij niet meer is aan te tonen; het gewijzigde zout bewijst niets anders',
  },
  { naam: 'de sleutel van een zaak verwijderen', voer: doe(`DELETE FROM sleutel WHERE toetsing_id = $1`) },
  {
    naam: 'de hash van een document wijzigen en er een ander bestand onder leggen',
    voer: async (kopie, [{ stukken }]) => {
      const [pad] = await bestanden(kopie, stukken);
      rmSync(pad ?? '');
      writeFileSync(pad ?? '', 'iets anders');
      await kopie.beheerder.query(`UPDATE document SET verbintenis = sha256('iets anders') WHERE toetsing_id = $1 AND type = 'CV'`, [
        stukken,
      ]);
    },
  },
  {
    naam: 'twee bestanden in de opslag verwisselen',
    voer: async (kopie, [{ stukken }]) => {
      const [een = '', ander = ''] = await bestanden(kopie, stukken);
      renameSync(een, `${een}.weg`);
      renameSync(ander, een);
      renameSync(`${een}.weg`, ander);
    },
  },
  {
    naam: 'een bestand vervangen door een oudere versie',
    voer: async (kopie, [{ stukken, oudeVersie }]) => {
      const [cv = ''] = await bestanden(kopie, stukken);
      rmSync(cv);
      writeFileSync(cv, oudeVersie);
    },
  },
  {
    naam: 'de brief vervangen door die van een andere zaak',
    voer: async (kopie, [{ zaak }, vreemd]) => {
      const [brief = ''] = await bestanden(kopie, zaak);
      const [ander = ''] = await bestanden(kopie, vreemd.zaak);
      rmSync(brief);
      copyFileSync(ander, brief);
    },
  },
  { naam: 'een bestand verwijderen', voer: async (kopie, [{ stukken }]) => rmSync((await bestanden(kopie, stukken))[0] ?? '') },
];
