import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { strFromU8, unzipSync } from 'fflate';
import { canonical } from '../../libs/audit/src/canonical/canonical.js';
import { AvgGevolgService } from '../../libs/dossier/src/avg/avg-gevolg.service.js';
import { AvgVerzoekService } from '../../libs/dossier/src/avg/avg-verzoek.service.js';
import { laadDossier } from '../../libs/dossier/src/beeld/laad-dossier.js';
import type { Beller } from '../../libs/dossier/src/handeling/opdracht.js';
import { HeropeningService } from '../../libs/dossier/src/heropening/heropening.service.js';
import type { ExportGegevens } from '../../libs/dossier/src/inzage-export/gegevens.js';
import { InzageExportService } from '../../libs/dossier/src/inzage-export/inzage-export.service.js';
import { StakenService } from '../../libs/dossier/src/pauze/staken.service.js';
import { bewaarAntwoorden, schrijfVragenlijst } from '../../libs/dossier/src/vragenlijst/antwoorden.js';
import type { ObjectStore } from '../../libs/vault/src/store/object-store.js';
import { VaultFout } from '../../libs/vault/src/vault-fout.js';
import { VOORBEREIDING } from '../support/spoor.js';
import { naarNazorg, naarVerstrekt, VERGADERING } from './support/afloop.js';
import { KANARIE, naarMedewerking, verzoek, weigert, type Zaak } from './support/dossier.js';
import { naarRisicoanalyse, naarWederhoor, openOnderzoekTest, type OnderzoekTest } from './support/onderzoek.js';
import { besluit, legBeleidVast, vanafDag } from './support/vernietiging.js';

jest.setTimeout(90_000);
let t: OnderzoekTest;
let griffier: Beller;
let fg: Beller;
let uit: InzageExportService;
beforeAll(async () => {
  t = await openOnderzoekTest();
  [griffier, fg] = [await t.persoon('GRIFFIER'), await t.persoon('FG')];
  await legBeleidVast(t);
  uit = new InzageExportService(t.inzage, { ...t, transacties: t.db.transacties });
});
afterAll(() => t.sluit());

const KWAAD = `<script>alert('${KANARIE}')</script>`;
const PDF = Buffer.from(`%PDF-1.7\n% ${KANARIE}\n%%EOF\n`);

interface Kopie {
  readonly naam: string;
  readonly bestanden: Readonly<Record<string, Uint8Array>>;
  readonly html: string;
  readonly json: string;
  readonly gegevens: ExportGegevens;
}
async function kopie(zaak: Zaak): Promise<Kopie> {
  const { naam, inhoud } = await uit.maak(zaak.kandidaat, zaak.toetsingId);
  const bestanden = unzipSync(await buffer(inhoud));
  const [html, json] = [strFromU8(bestanden['leesmij.html']!), strFromU8(bestanden['gegevens.json']!)];
  return { naam, bestanden, html, json, gegevens: JSON.parse(json) as ExportGegevens };
}

async function leverIn({ kandidaat, toetsingId }: Zaak, naam: string): Promise<void> {
  const ontvangen = await t.upload.ontvang(kandidaat, toetsingId, { soort: 'MAATREGEL_BEWIJS', naam, inhoud: Readable.from([PDF]) });
  await t.upload.neemOp(verzoek(kandidaat), toetsingId, ontvangen);
}
/** As the kandidaat gave it when the questionnaire was open. */
async function antwoord({ toetsingId }: Zaak, tekst: string): Promise<void> {
  await t.db.transacties.in({ organisatieId: t.organisatieId, persoonId: null }, async (tx) => {
    await tx.manager.query(VOORBEREIDING);
    const dossier = await laadDossier(tx, t.kluis, toetsingId);
    await schrijfVragenlijst(dossier!, { versie: 1, ingediendOp: null });
    await bewaarAntwoorden(dossier!, { A1: { soort: 'T', tekst } }, 1);
  });
}
const gebeurtenissen = async ({ toetsingId }: Zaak, soort: string): Promise<readonly string[]> =>
  (
    await t.db.superClient.query<{ inzage: string }>(
      `SELECT coalesce(gegevens->>'inzage', soort) AS inzage FROM audit_gebeurtenis WHERE toetsing_id = $1 AND soort = $2 ORDER BY volgnummer`,
      [toetsingId, soort],
    )
  ).rows.map(({ inzage }) => inzage);

describe('the copy of a whole case', () => {
  let zaak: Zaak;
  let dit: Kopie;
  beforeAll(async () => {
    zaak = await naarNazorg(t, griffier);
    await antwoord(zaak, KWAAD);
    await leverIn(zaak, `bewijs ${KANARIE}.pdf`);
    await leverIn(zaak, `bewijs ${KANARIE}.pdf`);
    const avg = new AvgVerzoekService(t.handelingen, t.inzage);
    const { objectId } = await avg.dienIn(verzoek(zaak.kandidaat), zaak.toetsingId, {
      soort: 'RECTIFICATIE',
      tekst: KWAAD,
      ontvangenOp: null,
    });
    await avg.beantwoord(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, objectId!, { uitkomst: 'AFGEWEZEN', tekst: 'Het klopt.' });
    await new AvgGevolgService(t.handelingen).voegVerklaringToe(verzoek(zaak.kandidaat), zaak.toetsingId, objectId!, 'Toch niet.');
    dit = await kopie(zaak);
  });

  it('holds a page, the data, his own files, the report and the letter, under a name that says nothing of him', () => {
    expect(Object.keys(dit.bestanden)).toEqual([
      'leesmij.html',
      'gegevens.json',
      `documenten/01-bewijs ${KANARIE}.pdf`,
      `documenten/02-bewijs ${KANARIE}.pdf`,
      'rapport-v1.pdf',
      'conclusiebrief.pdf',
    ]);
    expect(dit.naam).toMatch(/^inzage-export-[A-Z0-9-]+\.zip$/);
    expect(Buffer.from(dit.bestanden[`documenten/01-bewijs ${KANARIE}.pdf`]!)).toEqual(PDF);
    for (const pdf of ['rapport-v1.pdf', 'conclusiebrief.pdf'])
      expect(Buffer.from(dit.bestanden[pdf]!).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('has every part as data, in canonical form', () => {
    const { zaak: kop, onderdelen } = dit.gegevens;
    expect(canonical(dit.gegevens)).toBe(dit.json);
    expect(kop).toMatchObject({ naam: `Kim ${KANARIE}`, voordragendePartij: `Partij ${KANARIE}`, functie: 'WETHOUDER', status: 'NAZORG' });
    const leeg = Object.entries(onderdelen).flatMap(([deel, inhoud]) => (inhoud === null ? [deel] : []));
    // Of a first ronde.
    expect(leeg).toEqual(['heropening', 'vervallenBrieven']);
    expect(onderdelen).toMatchObject({
      medewerking: { keuze: 'VERLEEND' },
      bronbevindingen: [{ feit: `Is bestuurder van Stichting ${KANARIE}.` }],
      gesprekken: [{ verslag: `Gesproken over ${KANARIE}.` }],
      wederhoor: {
        bevindingen: [{ nummer: 1 }],
        risicos: [{ nummer: 1 }],
        maatregelen: [{ status: 'UITGEVOERD' }],
        reacties: [{ nummer: 1 }],
      },
      rapporten: [{ versie: 1, stand: 'GELDEND', bestand: 'rapport-v1.pdf', inhoud: { bevindingen: [{ nummer: 1 }] } }],
      advies: { conclusie: 'GEEN_BELEMMERINGEN_MET_MAATREGELEN', motivering: `Afgewogen: ${KANARIE}.` },
      brief: { bestand: 'conclusiebrief.pdf' },
      uitkomst: { uitkomst: 'BENOEMD' },
      avgVerzoeken: [{ soort: 'RECTIFICATIE', uitkomst: 'AFGEWEZEN', verklaring: 'Toch niet.', uiterlijk: expect.any(String) }],
    });
    expect(onderdelen.vragenlijst?.vragen).toContainEqual(expect.objectContaining({ code: 'A1', antwoord: { soort: 'T', tekst: KWAAD } }));
    // What he did not hand in himself is named, and stays out.
    expect(onderdelen.documenten?.map(({ type, bestand }) => [type, bestand]).sort()).toEqual([
      ['CV', null],
      ['MAATREGEL_BEWIJS', `documenten/01-bewijs ${KANARIE}.pdf`],
      ['MAATREGEL_BEWIJS', `documenten/02-bewijs ${KANARIE}.pdf`],
    ]);
    expect(onderdelen.inzagelog?.[0]).toMatchObject({
      inzage: 'INZAGE_EXPORT',
      functie: 'u zelf',
      onderdeel: 'de kopie van al uw gegevens',
    });
    expect(onderdelen.bewaarplan).toHaveLength(6);
  });

  it('tells the same on a page that a person can read, in which nothing that was typed runs (attack 27)', () => {
    for (const woord of [
      `Kim ${KANARIE}`,
      'Integriteitsadviseur',
      'Afgewogen',
      'Toch niet.',
      'Autoriteit Persoonsgegevens',
      'rapport-v1.pdf',
    ])
      expect(dit.html).toContain(woord);
    expect(dit.html).toContain('&lt;script&gt;alert(');
    expect(dit.html).not.toMatch(/<script|<img|<link|<iframe|\son\w+=|src=/i);
    expect(dit.html).toMatch(/^<!DOCTYPE html>\n<html lang="nl">/);
    expect(dit.html.match(/<h1/g)).toHaveLength(1);
    expect(dit.html.match(/<h2/g)!.length).toBe(dit.html.match(/<li><a href="#/g)!.length);
  });

  it('names nobody else: those who work for the organisation by function, and no ids of people', () => {
    const anderen = [...Object.values(t.mensen), griffier, fg];
    for (const tekst of [dit.html, dit.json]) {
      for (const rol of ['OPDRACHTGEVER', 'KABINET', 'ADVISEUR', 'TOETSER', 'GRIFFIER', 'FG'])
        expect(tekst).not.toContain(`${rol} ${KANARIE}`);
      for (const { persoonId } of [...anderen, zaak.kandidaat]) expect(tekst).not.toContain(persoonId);
    }
  });

  it('is one look in the evidence, and the letter counts as read', async () => {
    expect((await gebeurtenissen(zaak, 'INZAGE')).filter((inzage) => inzage !== 'INZAGE_EXPORT')).toEqual([]);
    expect(await gebeurtenissen(zaak, 'INZAGE')).toHaveLength(1);
    expect(await gebeurtenissen(zaak, 'BRIEF_GELEZEN')).toHaveLength(1);
  });

  it('is the same but for the time', async () => {
    const { gegevens } = await kopie(zaak);
    const zonder = ({ onderdelen: { inzagelog: _log, brief: _brief, ...onderdelen }, zaak: kop }: ExportGegevens) => ({ onderdelen, kop });
    expect(zonder(gegevens)).toEqual(zonder(dit.gegevens));
  });

  it('fails as a whole when a file of it is gone', async () => {
    const ander = await naarWederhoor(t);
    await leverIn(ander, 'bewijs.pdf');
    const opslag: ObjectStore = Object.assign(Object.create(t.opslag) as ObjectStore, {
      get: () => Promise.reject(new VaultFout('OBJECT_ONBEKEND')),
    });
    const zonder = new InzageExportService(t.inzage, { ...t, transacties: t.db.transacties, opslag });
    const { inhoud } = await zonder.maak(ander.kandidaat, ander.toetsingId);
    await expect(buffer(inhoud)).rejects.toMatchObject({ code: 'OBJECT_ONBEKEND' });
  });
});

describe('what is not for the kandidaat yet', () => {
  it('is not in it, nor a word of it', async () => {
    const zaak = await naarRisicoanalyse(t);
    const { bestanden, html, json, gegevens } = await kopie(zaak);
    expect(Object.keys(bestanden)).toEqual(['leesmij.html', 'gegevens.json']);
    const dicht = [
      'benoembaarheid',
      'bronbevindingen',
      'gesprekken',
      'wederhoor',
      'gesprekOpdrachtgever',
      'advies',
      'brief',
      'uitkomst',
    ] as const;
    for (const deel of dicht) expect([deel, gegevens.onderdelen[deel]]).toEqual([deel, null]);
    expect(gegevens.onderdelen.rapporten).toEqual([]);
    for (const tekst of [html, json]) expect(tekst).not.toContain('Stichting');
  });

  it('is nothing at all for anybody else', async () => {
    const zaak = await naarMedewerking(t);
    for (const wie of [...Object.values(t.mensen), griffier, fg, await t.persoon('AUDITOR'), await t.persoon('BEHEERDER')])
      await weigert(t, 'TOETSING_ONBEKEND', () => uit.maak(wie, zaak.toetsingId));
    const ander = await naarMedewerking(t);
    await weigert(t, 'TOETSING_ONBEKEND', () => uit.maak(ander.kandidaat, zaak.toetsingId));
  });
});

describe('what changed since', () => {
  it('goes along: a letter that lapsed with its marking, and the report that still holds', async () => {
    const zaak = await naarVerstrekt(t);
    const invoer = { reden: 'NIEUW_FEIT', toelichting: `Nieuw over ${KANARIE}.`, portefeuille: null, opnieuw: [] } as const;
    await new HeropeningService(t.handelingen).heropen(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, invoer);
    const { bestanden, gegevens } = await kopie(zaak);
    expect(Object.keys(bestanden)).toEqual(['leesmij.html', 'gegevens.json', 'rapport-v1.pdf', 'conclusiebrief-ronde1-vervallen.pdf']);
    expect(gegevens.zaak).toMatchObject({ status: 'HEROPEND', ronde: 2 });
    expect(gegevens.onderdelen).toMatchObject({
      heropening: { reden: 'NIEUW_FEIT', toelichting: `Nieuw over ${KANARIE}.` },
      vervallenBrieven: [{ ronde: 1, bestand: 'conclusiebrief-ronde1-vervallen.pdf' }],
      brief: null,
    });
  });

  it('stays out: the raw data that was destroyed, and nothing of the rest', async () => {
    const zaak = await naarNazorg(t, griffier);
    await antwoord(zaak, 'Een antwoord.');
    const dag = VERGADERING + 20;
    await besluit(t, zaak, 'ONDERZOEK', dag);
    expect(await vanafDag(t, dag + 20).ronde()).toBe(1);
    const { bestanden, json, gegevens } = await kopie(zaak);
    expect(Object.keys(bestanden)).toEqual(['leesmij.html', 'gegevens.json', 'rapport-v1.pdf', 'conclusiebrief.pdf']);
    const { vragenlijst, bronbevindingen, gesprekken, documenten, rapporten, vernietigingen } = gegevens.onderdelen;
    expect([vragenlijst, bronbevindingen, gesprekken, documenten]).toEqual([null, null, null, []]);
    expect(json).not.toContain('Een antwoord.');
    expect(rapporten).toHaveLength(1);
    expect(vernietigingen).toMatchObject([{ omvang: 'ONDERZOEK', status: 'VOLTOOID' }]);
  });
});

it('is there until the case is destroyed, and never after', async () => {
  const zaak = await naarRisicoanalyse(t);
  await new StakenService(t.handelingen).staak(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, {
    reden: 'KANDIDAAT_OVERLEDEN',
    toelichting: '',
  });
  await besluit(t, zaak, 'DOSSIER', 15);
  const { gegevens } = await kopie(zaak);
  expect(gegevens.zaak).toMatchObject({ status: 'GESLOTEN', vernietigenOp: expect.any(String) });
  expect(gegevens.onderdelen.vernietigingen).toMatchObject([{ omvang: 'DOSSIER', status: 'BESLOTEN' }]);
  expect(await vanafDag(t, 40).ronde()).toBe(1);
  await expect(uit.maak(zaak.kandidaat, zaak.toetsingId)).rejects.toMatchObject({ code: 'TOETSING_ONBEKEND' });
});
