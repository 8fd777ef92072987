import { berekenHash } from '#audit/keten/bereken-hash.js';
import type { AuditGebeurtenis } from '#audit/keten/audit-gebeurtenis.js';
import { toInstant, type Instant } from '#domain/kalender/instant.js';
import { vergrendel, volgendeGebeurtenis } from '#dossier/handeling/gebeurtenis.js';
import { schrijfGebeurtenis } from '#dossier/handeling/schrijf-gebeurtenis.js';
import { Transacties } from '#persistence/transactie.js';
import type { Aanval, Organisaties } from './aanval.js';
import { leesZaak, schrijf, type Vrij, zetKeten } from './herschrijf.js';
import type { Kopie } from './kopie.js';

/** Event that is changed: one in the middle of the first case. */
const MIDDEN = 12;

/** The application writes an event, by the clock of the database or one that was moved so much. */
export const legVast = (kopie: Kopie, [{ organisatieId, zaak }]: Organisaties, klok = '0'): Promise<void> =>
  new Transacties(kopie.worker.dataSource, klok).in({ organisatieId, persoonId: null }, async (tx) => {
    const kop = await vergrendel(tx, zaak);
    if (kop === undefined) throw new Error('no such case');
    await schrijfGebeurtenis(tx, zaak, volgendeGebeurtenis(kop, tx, zaak, { soort: 'INZAGE', rol: 'FG', gegevens: { inzage: 'AUDIT' } }));
  });

const teken = (kopie: Kopie, [{ organisatieId }]: Organisaties): Promise<void> => kopie.worker.teken(organisatieId);

const ander = (gebeurtenis: AuditGebeurtenis): Vrij => ({ ...gebeurtenis, gegevens: { ...gebeurtenis.gegevens, ronde: 7 } });
const eerder = (op: Instant, ms: number): Instant => toInstant(new Date(Date.parse(op) - ms).toISOString());

/** The chain of the first case with one event changed, and everything after it made to fit. */
export async function herschrijfVanaf(kopie: Kopie, [{ organisatieId, zaak }]: Organisaties): Promise<void> {
  const keten = await leesZaak(kopie, organisatieId, zaak);
  await zetKeten(
    kopie,
    organisatieId,
    zaak,
    keten.map((gebeurtenis, i) => (i + 1 === MIDDEN ? ander(gebeurtenis) : gebeurtenis)),
  );
}

/** The last event of a case is changed or left out before it is in the log. */
async function laatste(
  kopie: Kopie,
  [{ organisatieId, zaak }]: Organisaties,
  wijzig: (gebeurtenis: AuditGebeurtenis) => Vrij | undefined,
): Promise<void> {
  const { beheerder } = kopie;
  const keten = await leesZaak(kopie, organisatieId, zaak);
  const [voorlaatste, oud] = keten.slice(-2);
  if (voorlaatste === undefined || oud === undefined) throw new Error('a chain of two events');
  await beheerder.query(`DELETE FROM audit_gebeurtenis WHERE toetsing_id = $1 AND volgnummer = $2`, [zaak, oud.volgnummer]);
  const nieuw = wijzig(oud);
  const { hash: _, ...rest } = { ...oud, ...nieuw };
  const einde = nieuw === undefined ? voorlaatste : { ...rest, hash: berekenHash(rest) };
  if (nieuw !== undefined) await schrijf(kopie, einde);
  await beheerder.query(`UPDATE audit_keten SET volgnummer = $2, hash = decode($3, 'hex') WHERE toetsing_id = $1`, [
    zaak,
    einde.volgnummer,
    einde.hash,
  ]);
}

export const OP_KETENS: readonly Aanval[] = [
  {
    naam: 'een gebeurtenis wijzigen',
    voer: async ({ beheerder }, [{ zaak }]) =>
      void (await beheerder.query(`UPDATE audit_gebeurtenis SET gegevens = '{}' WHERE toetsing_id = $1 AND volgnummer = ${MIDDEN}`, [
        zaak,
      ])),
  },
  {
    naam: 'een gebeurtenis wijzigen en haar hash opnieuw berekenen',
    voer: async (kopie, [{ organisatieId, zaak }]) => {
      const oud = (await leesZaak(kopie, organisatieId, zaak))[MIDDEN - 1];
      if (oud === undefined) throw new Error('a long chain');
      const { hash: _, ...rest } = { ...oud, ...ander(oud) };
      await kopie.beheerder.query(
        `UPDATE audit_gebeurtenis SET gegevens = $3, hash = decode($4, 'hex') WHERE toetsing_id = $1 AND volgnummer = $2`,
        [zaak, oud.volgnummer, rest.gegevens, berekenHash(rest)],
      );
    },
  },
  {
    naam: 'een gebeurtenis van de organisatie wijzigen',
    voer: async ({ beheerder }, [{ organisatieId }]) =>
      void (await beheerder.query(`UPDATE organisatie_gebeurtenis SET gegevens = '{}' WHERE organisatie_id = $1 AND volgnummer = 1`, [
        organisatieId,
      ])),
  },
  {
    naam: 'een gebeurtenis in het midden verwijderen',
    voer: async ({ beheerder }, [{ zaak }]) =>
      void (await beheerder.query(`DELETE FROM audit_gebeurtenis WHERE toetsing_id = $1 AND volgnummer = ${MIDDEN}`, [zaak])),
  },
  {
    naam: 'de staart van een keten verwijderen, met kop en bladen, na een controlepunt',
    voer: async (kopie, [{ organisatieId, zaak }]) =>
      zetKeten(kopie, organisatieId, zaak, (await leesZaak(kopie, organisatieId, zaak)).slice(0, -5)),
  },
  {
    naam: 'de laatste gebeurtenis verwijderen vóór een controlepunt, nadat de controle haar zag',
    vooraf: legVast,
    voer: async (kopie, organisaties) => {
      await laatste(kopie, organisaties, () => undefined);
      await kopie.beheerder.query(`DELETE FROM bewijslog_wacht`);
    },
  },
  { naam: 'een keten vanaf een gebeurtenis helemaal herschrijven, met bladen en knopen', voer: herschrijfVanaf },
  {
    naam: 'een gebeurtenis invoegen en alles daarna laten kloppen',
    voer: async (kopie, [{ organisatieId, zaak }]) => {
      const keten = await leesZaak(kopie, organisatieId, zaak);
      await zetKeten(kopie, organisatieId, zaak, [...keten.slice(0, MIDDEN), ...keten.slice(MIDDEN - 1, MIDDEN), ...keten.slice(MIDDEN)]);
    },
  },
  {
    naam: 'een keten antidateren en alles laten kloppen',
    voer: async (kopie, [{ organisatieId, zaak }]) => {
      const keten = await leesZaak(kopie, organisatieId, zaak);
      await zetKeten(
        kopie,
        organisatieId,
        zaak,
        keten.map((gebeurtenis) => ({ ...gebeurtenis, op: eerder(gebeurtenis.op, 30 * 86_400_000) })),
      );
    },
  },
  {
    naam: 'een nieuwe gebeurtenis later dateren vóór het controlepunt, en alles laten kloppen',
    voer: async (kopie, organisaties) => {
      await legVast(kopie, organisaties);
      await laatste(kopie, organisaties, (gebeurtenis) => ({ ...gebeurtenis, op: eerder(gebeurtenis.op, -3_600_000) }));
    },
    daarna: teken,
  },
  {
    naam: 'de klok van de database verzetten',
    voer: (kopie, organisaties) => legVast(kopie, organisaties, '30 days'),
    daarna: teken,
  },
  {
    naam: 'gebeurtenissen van een andere organisatie afspelen in deze keten',
    voer: async (kopie, [{ organisatieId, zaak }, vreemd]) => {
      const [keten, ander] = [await leesZaak(kopie, organisatieId, zaak), await leesZaak(kopie, vreemd.organisatieId, vreemd.zaak)];
      const overgenomen = ander.slice(-3).map((gebeurtenis, i) => ({ ...gebeurtenis, volgnummer: keten.length + i + 1 }));
      for (const gebeurtenis of overgenomen) await schrijf(kopie, { ...gebeurtenis, toetsingId: zaak, organisatieId });
      const laatste = overgenomen.at(-1);
      await kopie.beheerder.query(`UPDATE audit_keten SET volgnummer = $2, hash = decode($3, 'hex') WHERE toetsing_id = $1`, [
        zaak,
        laatste?.volgnummer,
        laatste?.hash,
      ]);
    },
  },
  {
    naam: 'de bewaking in de database uitzetten en schrijven alsof het de toepassing is',
    voer: async (kopie, [{ organisatieId, zaak }]) => {
      const laatste = (await leesZaak(kopie, organisatieId, zaak)).at(-1);
      if (laatste === undefined) throw new Error('a chain has events');
      const { hash, ...rest } = { ...laatste, volgnummer: laatste.volgnummer + 1, vorigeHash: laatste.hash };
      const nieuw = { ...rest, soort: 'INZAGE', hash: berekenHash({ ...rest, soort: 'INZAGE' }) };
      await schrijf(kopie, nieuw);
      await kopie.beheerder.query(
        `UPDATE audit_keten SET volgnummer = $2, hash = decode($3, 'hex') WHERE toetsing_id = $1 AND hash = decode($4, 'hex')`,
        [zaak, nieuw.volgnummer, nieuw.hash, hash],
      );
    },
  },
  {
    naam: 'een nieuwe gebeurtenis verzinnen langs de weg van de toepassing',
    voer: legVast,
    daarna: teken,
    ontdekbaar: false,
    nodig: 'een handtekening van de persoon zelf onder wat hij doet; nu staat alleen vast dat het vanaf dat moment zo in het log staat',
  },
  {
    naam: 'een gebeurtenis herschrijven voordat iets haar zag: geen controle, geen controlepunt',
    voer: async (kopie, organisaties) => {
      await legVast(kopie, organisaties);
      await laatste(kopie, organisaties, (gebeurtenis) => ({ ...gebeurtenis, door: { ...gebeurtenis.door, rol: 'AUDITOR' } }));
    },
    daarna: teken,
    ontdekbaar: false,
    nodig:
      'een controlepunt direct na elke handeling, of een beheerder die niet bij de database kan zonder een tweede; nu is er hoogstens 5 minuten voor',
  },
];
