import { controleerKeten } from '../../libs/audit/src/keten/controleer-keten.js';
import { leesOrganisatieKeten } from '../../libs/audit/src/keten/lees-keten.js';
import { TakenService } from '../../libs/dossier/src/lezen/taken.service.js';
import { DatalekKlokService } from '../../libs/dossier/src/datalek/datalek-klok.service.js';
import { DatalekService, type NieuwDatalek } from '../../libs/dossier/src/datalek/datalek.service.js';
import { DatalekToetsingService } from '../../libs/dossier/src/datalek/datalek-toetsing.service.js';
import { HandelingenService } from '../../libs/dossier/src/handeling/handelingen.service.js';
import type { Beller } from '../../libs/dossier/src/handeling/opdracht.js';
import { InzageService } from '../../libs/dossier/src/inzage/inzage.service.js';
import type { MailOpdracht } from '../../libs/messages/src/mailer.js';
import { PermanentMailError } from '../../libs/messages/src/mail-error.js';
import { Transacties } from '../../libs/persistence/src/transactie.js';
import { eisGaaf, KANARIE, naarMedewerking, openDossierTest, verzoek, weigert, type DossierTest } from './support/dossier.js';

let t: DossierTest;
let fg: Beller;
const mails: MailOpdracht[] = [];
let weiger: Error | undefined;
beforeAll(async () => {
  t = await openDossierTest();
  fg = await t.persoon('FG');
});
afterAll(() => t.sluit());

function later(klok: string) {
  const transacties = new Transacties(t.db.appDataSource, klok);
  const handelingen = new HandelingenService(transacties, t.kluis);
  const mailer = {
    send: async (opdracht: MailOpdracht) => {
      if (weiger !== undefined) throw weiger;
      mails.push(opdracht);
      return { messageId: opdracht.berichtId };
    },
  };
  const fouten: unknown[] = [];
  const dienst = new DatalekKlokService(
    transacties,
    t.kluis,
    mailer,
    { basisUrl: 'https://toetsing.voorbeeld.test', afzender: 'noreply@voorbeeld.test' },
    (fout) => fouten.push(fout),
  );
  return {
    fouten,
    datalekken: new DatalekService(transacties, t.kluis),
    inDossier: new DatalekToetsingService(handelingen, new InzageService(transacties, t.kluis)),
    ronde: async () => {
      const { rows } = await t.db.superClient.query<{ nu: Date }>(`SELECT clock_timestamp() + $1::interval AS nu`, [klok]);
      return dienst.legMomentenVast({ tot: rows[0]!.nu.toISOString() as never, na: null });
    },
  };
}

const lek = (anders: Partial<NieuwDatalek> = {}): NieuwDatalek => ({
  soort: 'VERKEERDE_ONTVANGER',
  beschrijving: `Een brief ging naar de verkeerde ${KANARIE}.`,
  ontdektOp: new Date(Date.now() - 3_600_000).toISOString() as NieuwDatalek['ontdektOp'],
  hoogRisico: false,
  ...anders,
});
const stand = async (id: string) => (await later('0').datalekken.lijst(fg)).find((datalek) => datalek.id === id)!;
const vastgelegd = async (id: string): Promise<readonly string[]> =>
  (await stand(id)).momenten.filter(({ vastgelegdOp }) => vastgelegdOp !== null).map(({ moment }) => moment);

describe('the clock of a data leak (S-X11)', () => {
  it('reminds, ends with an escalation, and sends each message once', async () => {
    const { id } = await later('0').datalekken.registreer(t.mensen.kabinet, lek());
    expect(await stand(id)).toMatchObject({ toezichthouder: 'AP', besluit: null, teLaat: false });
    const begin = mails.length;
    await later('23 hours').ronde();
    expect(mails.slice(begin).map(({ sjabloon }) => sjabloon)).toEqual(['HERINNERING', 'HERINNERING']);
    await later('23 hours').ronde();
    expect(mails).toHaveLength(begin + 2);
    await later('70 hours').ronde();
    await later('72 hours').ronde();
    expect(await vastgelegd(id)).toEqual(['HERINNERING_1', 'HERINNERING_2', 'HERINNERING_3', 'EINDE']);
    await later('100 hours').ronde();
    expect(await vastgelegd(id)).toContain('ESCALATIE_1');
    // FG, opdrachtgever and kabinet, at the end and a day after it.
    expect(mails.slice(begin).filter(({ sjabloon }) => sjabloon === 'ESCALATIE')).toHaveLength(6);
    expect(JSON.stringify(mails)).not.toContain(KANARIE);
  });

  it('stops with the decision', async () => {
    const { id } = await later('0').datalekken.registreer(fg, lek());
    await later('1 hour').datalekken.besluit(fg, id, { besluit: 'GEMELD', reden: null, vertraging: null });
    await later('100 hours').ronde();
    expect(await vastgelegd(id)).toEqual([]);
    await weigert(t, 'DATALEK_ONBEKEND', () =>
      later('2 hours').datalekken.besluit(fg, id, { besluit: 'NIET_NODIG', reden: 'GEEN_RISICO', vertraging: null }),
    );
  });

  it('is late with a reason only', async () => {
    const { id } = await later('0').datalekken.registreer(fg, lek());
    const straks = later('80 hours').datalekken;
    await weigert(t, 'DATALEK_VERTRAGING_ONTBREEKT', () => straks.besluit(fg, id, { besluit: 'GEMELD', reden: null, vertraging: null }));
    await straks.besluit(fg, id, { besluit: 'GEMELD', reden: null, vertraging: `Pas later gezien door ${KANARIE}.` });
    expect(await stand(id)).toMatchObject({ besluit: 'GEMELD', teLaat: true });
  });

  it('keeps a message that the mail server can not take now, and sends it in the next round', async () => {
    const { id } = await later('0').datalekken.registreer(fg, lek());
    const begin = mails.length;
    weiger = new Error('away');
    const weg = later('23 hours');
    expect(await weg.ronde()).toMatchObject({ mislukt: 1 });
    weiger = undefined;
    expect(mails).toHaveLength(begin);
    expect(await vastgelegd(id)).toEqual(['HERINNERING_1']);
    await later('23 hours').ronde();
    expect(mails.length).toBeGreaterThan(begin);
    weiger = new PermanentMailError('ADRES_GEWEIGERD');
    expect(await later('47 hours').ronde()).toMatchObject({ mislukt: 0 });
    weiger = undefined;
    await later('1 hour').datalekken.besluit(fg, id, { besluit: 'GEMELD', reden: null, vertraging: null });
  });

  it('is not for who works on cases', async () => {
    for (const wie of [t.mensen.adviseur, t.mensen.toetser]) {
      await expect(later('0').datalekken.lijst(wie)).rejects.toMatchObject({ code: 'GEEN_TOEGANG' });
      await expect(later('0').datalekken.registreer(wie, lek())).rejects.toMatchObject({ code: 'GEEN_TOEGANG' });
    }
  });

  it('is refused when it was discovered tomorrow', async () => {
    const morgen = new Date(Date.now() + 86_400_000).toISOString() as NieuwDatalek['ontdektOp'];
    await weigert(t, 'DATUM_IN_TOEKOMST', () => later('0').datalekken.registreer(fg, lek({ ontdektOp: morgen })));
  });
});

describe('what a leak leaves', () => {
  const taken = async (wie: Beller, id: string): Promise<readonly string[]> =>
    (await new TakenService(t.inzage).lijst(wie, { aantal: 100 })).rijen
      .filter(({ datalekId }) => datalekId === id)
      .map(({ soort, rol, toetsingId, zaaknummer }) => {
        expect([toetsingId, zaaknummer]).toEqual([null, null]);
        return `${soort} ${rol}`;
      });
  const opdrachtgever = (): Beller => t.mensen.opdrachtgever;
  const kabinet = (): Beller => t.mensen.kabinet;
  const adviseur = (): Beller => t.mensen.adviseur;

  it('is work for who decides and for the FG, over all cases, until it is decided', async () => {
    const { id } = await later('0').datalekken.registreer(kabinet(), lek());
    expect([await taken(opdrachtgever(), id), await taken(fg, id)]).toEqual([
      ['DATALEK_BESLISSEN OPDRACHTGEVER'],
      ['DATALEK_BESLISSEN FG'],
    ]);
    expect([await taken(kabinet(), id), await taken(adviseur(), id)]).toEqual([[], []]);
    // The function alone does not make anybody the one active opdrachtgever (INV-13).
    expect(await taken(await t.persoon('OPDRACHTGEVER'), id)).toEqual([]);
    await later('72 hours').ronde();
    expect(await taken(kabinet(), id)).toEqual(['TERMIJN_VERSTREKEN KABINET']);
    await later('100 hours').ronde();
    await later('100 hours').ronde();
    expect([...(await taken(fg, id))].sort()).toEqual(['DATALEK_BESLISSEN FG', 'ESCALATIE FG', 'TERMIJN_VERSTREKEN FG']);
    await later('101 hours').datalekken.besluit(fg, id, { besluit: 'GEMELD', reden: null, vertraging: 'Laat gezien.' });
    for (const wie of [opdrachtgever(), kabinet(), fg]) expect(await taken(wie, id)).toEqual([]);
  });

  it('is evidence in the chain of the organisation, of every step and every moment', async () => {
    const { id } = await later('0').datalekken.registreer(opdrachtgever(), lek());
    await later('1 hour').datalekken.verhoogRisico(fg, id);
    await later('72 hours').ronde();
    await later('73 hours').datalekken.besluit(kabinet(), id, { besluit: 'GEMELD', reden: null, vertraging: 'Laat gezien.' });
    const { gebeurtenissen, kop } = await t.db.transacties.in({ organisatieId: t.organisatieId, persoonId: null }, leesOrganisatieKeten);
    // The clocks of these tests go back and forth; nothing else may be wrong with the chain.
    expect((await controleerKeten(gebeurtenissen, kop)).fouten.filter(({ soort }) => soort !== 'TIJD')).toEqual([]);
    const van = gebeurtenissen.filter(({ gegevens }) => gegevens['datalekId'] === id);
    expect(van.map(({ soort, door, gegevens }) => [soort, door.rol, gegevens['moment'] ?? gegevens['besluit'] ?? null])).toEqual([
      ['registreerDatalek', 'OPDRACHTGEVER', null],
      ['verhoogRisicoDatalek', 'FG', null],
      ...['HERINNERING_1', 'HERINNERING_2', 'HERINNERING_3'].map((moment) => ['HERINNERING', 'SYSTEEM', moment]),
      ['TERMIJN_VERSTREKEN', 'SYSTEEM', 'EINDE'],
      ['besluitDatalek', 'KABINET', 'GEMELD'],
    ]);
    expect(van.at(-1)?.gegevens).toMatchObject({ teLaat: true, reden: null });
    expect(JSON.stringify(gebeurtenissen)).not.toContain(KANARIE);
  });

  it('leaves nothing when it is refused', async () => {
    const voor = await t.db.superClient.query('SELECT count(*)::int AS n FROM organisatie_gebeurtenis');
    const morgen = new Date(Date.now() + 86_400_000).toISOString() as NieuwDatalek['ontdektOp'];
    await weigert(t, 'DATUM_IN_TOEKOMST', () => later('0').datalekken.registreer(fg, lek({ ontdektOp: morgen })));
    expect((await t.db.superClient.query('SELECT count(*)::int AS n FROM organisatie_gebeurtenis')).rows).toEqual(voor.rows);
  });
});

describe('a leak with a high risk', () => {
  it('is always reported, and told to the kandidaat of each case that it touches', async () => {
    const zaak = await naarMedewerking(t);
    const { datalekken, inDossier } = later('0');
    const { id } = await datalekken.registreer(fg, lek());
    await datalekken.verhoogRisico(fg, id);
    await weigert(t, 'DATALEK_MOET_GEMELD', () =>
      datalekken.besluit(fg, id, { besluit: 'NIET_NODIG', reden: 'GEEN_RISICO', vertraging: null }),
    );
    await weigert(t, 'DATALEK_ONBEKEND', () => inDossier.informeer(verzoek(fg), zaak.toetsingId, id, 'Let op.'));
    await inDossier.koppel(verzoek(t.mensen.kabinet), zaak.toetsingId, id);
    await weigert(t, 'DATALEK_AL_GEKOPPELD', () => inDossier.koppel(verzoek(fg), zaak.toetsingId, id));
    expect(await inDossier.lijst(zaak.kandidaat, zaak.toetsingId)).toEqual([]);
    expect(await stand(id)).toMatchObject({ toetsingen: 1, nietGeinformeerd: 1 });
    const mededeling = `Uw brief kwam bij ${KANARIE} terecht.`;
    await inDossier.informeer(verzoek(fg), zaak.toetsingId, id, mededeling);
    expect(await inDossier.lijst(zaak.kandidaat, zaak.toetsingId)).toMatchObject([{ datalekId: id, mededeling }]);
    expect(await stand(id)).toMatchObject({ nietGeinformeerd: 0 });
    await eisGaaf(t);
  });
});

it('leaves nothing readable', async () => {
  for (const tabel of ['datalek', 'datalek_toetsing']) {
    const { rows } = await t.db.superClient.query<{ rijen: string }>(
      `SELECT coalesce(jsonb_agg(to_jsonb(x))::text, '') AS rijen FROM ${tabel} x`,
    );
    expect(rows[0]?.rijen).not.toContain(KANARIE);
  }
});
