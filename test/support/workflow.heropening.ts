import type { HeropeningReden } from '../../libs/domain/src/heropening/heropening.js';
import { HeropeningService } from '../../libs/dossier/src/heropening/heropening.service.js';
import { VogEntity } from '../../libs/persistence/src/entities/vog.entity.js';
import { aVog } from './rijen/onderzoek.js';
import { metGedaan, STADIA } from './workflow.stadia.js';
import type { Wereld } from './workflow.wereld.js';
import { openZaak, Zaak } from './workflow.zaak.js';

/** A case whose letter was handed over, with the report of the ronde; the kandidaat cooperated. */
export async function verstrekt(wereld: Wereld): Promise<Zaak> {
  const stadium = metGedaan(STADIA.ADVIES_TER_INZAGE_KANDIDAAT, ['INZAGE', 'VERSTREKKING'], ['ADVIES_VERSTREKT']);
  const feiten = stadium.feiten.map((feit) => (feit.code === 'MEDEWERKING' ? { ...feit, waarde: 'VERLEEND' } : feit));
  const zaak = await openZaak(wereld, {
    ...stadium,
    feiten: feiten.filter(({ code }) => code !== 'BEPERKT_ADVIES'),
    status: 'ADVIES_VERSTREKT',
    raadsdatumOverDagen: 60,
  });
  const afgegevenOp = new Date(await wereld.env.currentTimeMs()).toISOString().slice(0, 10);
  await wereld.db.seed(
    VogEntity,
    aVog({ id: zaak.ref.toetsingId, organisatieId: zaak.ref.organisatieId }, zaak.mensen.kabinet, { afgegevenOp }),
  );
  return zaak;
}

/** Opens the case again; the ronde after it, with the acts of its people. */
export async function heropen(wereld: Wereld, zaak: Zaak, reden: HeropeningReden): Promise<Zaak> {
  const beller = {
    persoonId: zaak.mensen.opdrachtgever,
    rollen: ['OPDRACHTGEVER'] as const,
    organisatieId: zaak.ref.organisatieId,
    correlatieId: 'heropen',
  };
  await new HeropeningService(wereld.handelingen).heropen({ beller }, zaak.ref.toetsingId, {
    reden,
    toelichting: 'Er is iets nieuws.',
    opnieuw: [],
    portefeuille: null,
  });
  const ronde = new Zaak(wereld, zaak.mensen, { ...zaak.ref, ronde: 2 });
  wereld.bezig.add(ronde.bezig);
  const nu = new Date(await wereld.env.currentTimeMs());
  await ronde.sql(`UPDATE toewijzing SET verklaring = 'GEEN_CONFLICT', verklaard_op = $2 WHERE toetsing_id = $1 AND ronde = 2`, nu);
  return ronde;
}
