import { AdviesEntity } from '../../libs/persistence/src/entities/advies.entity.js';
import { DocumentEntity } from '../../libs/persistence/src/entities/document.entity.js';
import { adviesPlek } from '../../libs/dossier/src/advies/advies-inhoud.js';
import type { BenoemingsUitkomst } from '../../libs/domain/src/uitkomst/uitkomst.js';
import type { OpenDossier } from '../../libs/dossier/src/handeling/open-dossier.js';
import { anAdvies } from './rijen/advies.js';
import { aDocument } from './rijen/onderzoek.js';
import type { Zaak } from './workflow.zaak.js';
import type { Wereld } from './workflow.wereld.js';

const zetVog =
  (status: string, extra = '') =>
  async ({ tx, beeld }: OpenDossier): Promise<void> => {
    const rij = [beeld.organisatieId, beeld.toetsingId, beeld.ronde];
    await tx.manager.query(
      `INSERT INTO vog (organisatie_id, toetsing_id, ronde, status) VALUES ($1, $2, $3, 'NIET_GESTART') ON CONFLICT DO NOTHING`,
      rij,
    );
    await tx.manager.query(
      `WITH nu AS (SELECT $4::timestamptz AS op) UPDATE vog SET status = $3 ${extra} FROM nu WHERE toetsing_id = $1 AND ronde = $2`,
      [beeld.toetsingId, beeld.ronde, status, tx.nu],
    );
  };
const GEZIEN = `, afgegeven_op = nu.op::date, persoon_komt_overeen = true, functie_komt_overeen = true, organisatie_komt_overeen = true,
  echtheid_bevestigd = true, profiel = 'POLITIEKE_AMBTSDRAGER_01', geverifieerd_op = nu.op, geverifieerd_door = (SELECT r.persoon_id FROM persoon_rol r WHERE r.rol = 'KABINET' LIMIT 1)`;

/** The acts of the main road, each with the least that its step would write. */
export const acts = (zaak: Zaak, { db }: Wereld) => ({
  start: () => zaak.doe('opdrachtgever', 'startToetsing', { feiten: [{ code: 'GESTART', waarde: 'GESTART' }] }),
  wijsToe: () =>
    zaak.doe('adviseur', 'verklaarOnafhankelijkheid', { sluit: ['TOEWIJZING'] }, async ({ tx, beeld }) => {
      await tx.manager.query(
        `UPDATE toewijzing SET verklaring = 'GEEN_CONFLICT', verklaard_op = $2 WHERE toetsing_id = $1 AND rol = 'ADVISEUR'`,
        [beeld.toetsingId, tx.nu],
      );
    }),
  werkMee: () => zaak.doe('kandidaat', 'verleenMedewerking', { feiten: [{ code: 'MEDEWERKING', waarde: 'VERLEEND' }] }),
  weiger: () => zaak.doe('kandidaat', 'weigerMedewerking', { feiten: [{ code: 'MEDEWERKING', waarde: 'GEWEIGERD' }] }),
  benoembaarheid: () =>
    zaak.doe('adviseur', 'beoordeelBenoembaarheid', { feiten: [{ code: 'BENOEMBAARHEID_BEOORDEELD', waarde: 'VOLDOET' }] }),
  zetVogKlaar: () =>
    zaak.doe('kabinet', 'zetVogKlaar', { feiten: [{ code: 'VOG_KLAARGEZET', waarde: 'KLAARGEZET' }] }, zetVog('KLAARGEZET')),
  dienVogIn: () =>
    zaak.doe('kandidaat', 'meldVogIngediend', { feiten: [{ code: 'VOG_INGEDIEND', waarde: 'GEWOON' }] }, zetVog('INGEDIEND')),
  overlegVog: () => zaak.doe('kandidaat', 'overlegVog', { feiten: [{ code: 'VOG_ONTVANGEN', waarde: 'ONTVANGEN' }] }, zetVog('ONTVANGEN')),
  vogNietAfgegeven: () =>
    zaak.doe(
      'kandidaat',
      'meldVogNietAfgegeven',
      { feiten: [{ code: 'VOG_NIET_AFGEGEVEN', waarde: 'NIET_AFGEGEVEN' }] },
      zetVog('NIET_OVERGELEGD'),
    ),
  vogProcedure: () =>
    zaak.doe('kandidaat', 'meldVogProcedure', { feiten: [{ code: 'VOG_PROCEDURE', waarde: 'LOOPT' }] }, zetVog('PROCEDURE_LOOPT')),
  nieuweVog: () => zaak.doe('opdrachtgever', 'vraagNieuweVogAan', { feiten: [{ code: 'VOG_NIEUWE_AANVRAAG', waarde: 'GEVRAAGD' }] }),
  keurVogAf: () =>
    zaak.doe('kabinet', 'verifieerVog', { feiten: [{ code: 'VOG_BEOORDEELD', waarde: 'AFGEKEURD' }] }, zetVog('AFGEKEURD_BIJ_VERIFICATIE')),
  verifieerVog: () =>
    zaak.doe('kabinet', 'verifieerVog', { feiten: [{ code: 'VOG_BEOORDEELD', waarde: 'GEVERIFIEERD' }] }, zetVog('GEVERIFIEERD', GEZIEN)),
  dienVragenlijstIn: () => zaak.doe('kandidaat', 'dienVragenlijstIn', { feiten: [{ code: 'VRAGENLIJST_INGEDIEND', waarde: 'INGEDIEND' }] }),
  beoordeelVragenlijst: (waarde: 'VOLLEDIG' | 'AANVULLEN') =>
    zaak.doe('adviseur', 'beoordeelVragenlijst', { feiten: [{ code: 'VRAGENLIJST_BEOORDEELD', waarde }] }),
  vulAan: () => zaak.doe('kandidaat', 'rondAanvullingAf', { feiten: [{ code: 'VRAGENLIJST_AANGEVULD', waarde: 'AANGEVULD' }] }),
  vraagDocumentenAan: () => zaak.doe('adviseur', 'vraagDocumentenAan', { feiten: [{ code: 'DOCUMENTEN_GEVRAAGD', waarde: 'GEVRAAGD' }] }),
  documenten: async () => {
    await db.seed(DocumentEntity, aDocument({ id: zaak.ref.toetsingId, organisatieId: zaak.ref.organisatieId }, { status: 'AKKOORD' }));
    return zaak.doe('adviseur', 'rondDocumentenAf', { feiten: [{ code: 'DOCUMENTEN_COMPLEET', waarde: 'COMPLEET' }] });
  },
  bronnen: () => zaak.doe('adviseur', 'rondBronOnderzoekAf', { feiten: [{ code: 'BRONONDERZOEK_AFGEROND', waarde: 'AFGEROND' }] }),
  uitvraag: () => zaak.doe('adviseur', 'rondUitvraagAf', { feiten: [{ code: 'UITVRAAG_AFGEROND', waarde: 'AFGEROND' }] }),
  gesprek: () => zaak.doe('adviseur', 'legVerdiependGesprekVast', { feiten: [{ code: 'GESPREK_GEHOUDEN', waarde: 'GEHOUDEN' }] }),
  legConceptVoor: () => zaak.doe('adviseur', 'legConceptVoor', { feiten: [{ code: 'CONCEPT_VOORGELEGD', waarde: 'VOORGELEGD' }] }),
  reageer: () => zaak.doe('kandidaat', 'reageerOpConcept', { feiten: [{ code: 'WEDERHOOR', waarde: 'REACTIE' }] }),
  stelVast: () => zaak.doe('toetser', 'stelRapportVast', { feiten: [{ code: 'RAPPORT_VASTGESTELD', waarde: 'VASTGESTELD' }] }),
  beperktAdvies: () => zaak.doe('opdrachtgever', 'bereidBeperktAdviesVoor', { feiten: [{ code: 'BEPERKT_ADVIES', waarde: 'GEKOZEN' }] }),
  gesprekOpdrachtgever: () =>
    zaak.doe('opdrachtgever', 'legGesprekOpdrachtgeverVast', { feiten: [{ code: 'GESPREK_OPDRACHTGEVER', waarde: 'GEHOUDEN' }] }),
  onderteken: () =>
    zaak.doe(
      'opdrachtgever',
      'ondertekenAdvies',
      { feiten: [{ code: 'ADVIES_ONDERTEKEND', waarde: 'BELEMMERINGEN' }] },
      async ({ tx, beeld, sleutels }) => {
        const van = { id: zaak.ref.toetsingId, organisatieId: zaak.ref.organisatieId };
        const conclusie = 'BELEMMERINGEN';
        const inhoud = sleutels.verzegel(adviesPlek(beeld.toetsingId, beeld.ronde), {
          conclusie,
          motivering: 'Daarom.',
          ondertekenaarAmbt: null,
          rapport: null,
        });
        await tx.manager.insert(
          AdviesEntity,
          anAdvies(van, zaak.mensen.opdrachtgever, { conclusie, inhoud, ondertekendOp: new Date(tx.nu) }),
        );
      },
    ),
  verstrek: () => zaak.doe('opdrachtgever', 'verstrekAdvies', { feiten: [{ code: 'ADVIES_VERSTREKT', waarde: 'OPENBAAR' }] }),
  registreerUitkomst: (uitkomst: BenoemingsUitkomst, wanneer: { readonly benoemdOp?: string } = {}) =>
    zaak.doe('griffier', 'registreerUitkomst', { feiten: [{ code: 'UITKOMST', waarde: uitkomst }] }, async ({ tx, beeld }) => {
      const benoemdOp = uitkomst === 'BENOEMD' ? (wanneer.benoemdOp ?? tx.nu.slice(0, 10)) : null;
      await tx.manager.query('UPDATE toetsing SET uitkomst = $2, benoemd_op = $3 WHERE id = $1', [beeld.toetsingId, uitkomst, benoemdOp]);
    }),
  aanvaard: () =>
    zaak.doe('griffier', 'aanvaard', { feiten: [{ code: 'AANVAARDING', waarde: 'AANVAARD' }] }, async ({ tx, beeld }) => {
      await tx.manager.query('UPDATE toetsing SET aanvaard_op = $2 WHERE id = $1', [beeld.toetsingId, tx.nu.slice(0, 10)]);
    }),
  trekIn: () => zaak.doe('kandidaat', 'trekIn', { feiten: [{ code: 'INGETROKKEN', waarde: 'INGETROKKEN' }] }),
});
export type Acts = ReturnType<typeof acts>;
