import type { StapPlek } from '#domain/proces/stand.js';
import { stapNietNodig } from '#domain/proces/stap-niet-nodig.js';
import { looptDoor } from '#domain/stap/loopt-door.js';
import { stapSleutel } from '#domain/stap/stap-code.js';
import { aanvangVan, takenVan, termijnenVan } from '#domain/stap/stap-regels.js';
import { TAKEN } from '#domain/taak/taak-soort.js';
import { stapToegestaanWeigeringen } from '#domain/toetsing/weg-van-de-zaak.rules.js';
import { duurVanExtraRonde } from '#domain/wederhoor/extra-ronde.rules.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import { BERICHT_BIJ_STAP, STAPPEN_ZONDER_BERICHT } from './bericht-bij-stap.js';
import { openTaken } from './open-taken.js';
import { openTermijnen } from './open-termijnen.js';
import type { ProcesOpdracht, ProcesUitkomst } from './proces-transactie.js';
import { zetBerichtenKlaar } from './zet-berichten-klaar.js';

/** Opens a step with its terms, tasks and message. A step for which there is nothing to do is closed at once. */
export const openStap = (plek: StapPlek): ProcesOpdracht => ({
  werk: (dossier) => open(dossier, plek),
  wanneer: { ookOpgeschort: looptDoor(plek.stap) },
});

async function open(dossier: OpenDossier, plek: StapPlek): Promise<ProcesUitkomst> {
  const { tx, beeld } = dossier;
  const { stap, volgnummer } = plek;
  if (beeld.stappen[stapSleutel(stap, volgnummer)] !== undefined) return 'GEDAAN';
  if (stapToegestaanWeigeringen(beeld, stap).length > 0) return 'GEWEIGERD';
  const klaar = stapNietNodig(stap, beeld);
  await tx.manager.query(
    `INSERT INTO stap (organisatie_id, toetsing_id, ronde, code, volgnummer, status, geopend_op, gesloten_op) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      beeld.organisatieId,
      beeld.toetsingId,
      beeld.ronde,
      stap,
      volgnummer,
      klaar === undefined ? 'OPEN' : 'AFGEROND',
      tx.nu,
      klaar === undefined ? null : tx.nu,
    ],
  );
  if (klaar !== undefined) return { soort: 'STAP_NIET_NODIG', gegevens: { stap, volgnummer }, feiten: klaar };
  const taken = takenVan(stap, beeld);
  const duur = duurVanExtraRonde(stap, beeld);
  const termijnen = await openTermijnen(dossier, termijnenVan(stap, beeld), aanvangVan(beeld, stap, tx.nu), plek, duur);
  const uiterlijk = termijnen[0]?.einde ?? null;
  await openTaken(
    dossier,
    taken.map((soort) => ({ soort, stap, volgnummer, uiterlijk })),
  );
  if (!STAPPEN_ZONDER_BERICHT.includes(stap)) {
    await zetBerichtenKlaar(
      dossier,
      BERICHT_BIJ_STAP[stap] ?? 'TAAK_NIEUW',
      taken.map((soort) => TAKEN[soort].voor),
      `${stap}/${volgnummer}`,
    );
  }
  return { soort: 'STAP_GEOPEND', gegevens: { stap, volgnummer } };
}
