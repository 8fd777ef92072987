import { openstaandeSoorten } from '#domain/document/openstaande-documenten.js';
import { localDate } from '#domain/kalender/tijdzone.js';
import { type RapportInhoud } from '#domain/rapport/rapport.js';
import { stelRapportSamen } from '#domain/rapport/stel-rapport-samen.js';
import { OrganisatieEntity } from '#persistence/entities/organisatie.entity.js';
import { RapportEntity } from '#persistence/entities/rapport.entity.js';
import { ToetsingEntity } from '#persistence/entities/toetsing.entity.js';
import type { Kluis } from '#vault/kluis.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import { lees } from '../onderdeel/onderdelen.js';
import { leesAfgezien } from '../onderzoek/afgezien-stap.js';
import { namenVan } from '../persoon/namen.js';
import { toetsingPlek } from '../toetsing/toetsing-plek.js';
import { leesVoorbehouden } from '../voorbehoud/voorbehouden.js';
import { watOntbreekt } from './wat-ontbreekt.js';

const ONBEKEND = 'Naam niet bekend';

/** The report as it reads now. `toetserId`: who fixes it; as long as nobody does, who is assigned to do so. */
export async function verzamelRapport(dossier: OpenDossier, kluis: Kluis, toetserId?: string): Promise<RapportInhoud> {
  const { tx, beeld, sleutels } = dossier;
  const { toetsingId, ronde } = beeld;
  const toetsing = await tx.manager.findOneByOrFail(ToetsingEntity, { id: toetsingId });
  const organisatie = await tx.manager.findOneByOrFail(OrganisatieEntity, { organisatieId: tx.organisatieId });
  const afgezien = await leesAfgezien(dossier);
  const adviseur = beeld.toewijzingen.find((t) => t.rol === 'ADVISEUR' && t.leidend)?.persoonId;
  const toetser = toetserId ?? beeld.toewijzingen.find((t) => t.rol === 'TOETSER')?.persoonId;
  const namen = await namenVan(
    tx,
    kluis,
    [adviseur, toetser, ...afgezien.map((a) => a.persoonId)].filter((id) => id !== undefined),
  );
  const naam = (persoonId: string | undefined): string => (persoonId === undefined ? null : namen.get(persoonId)) ?? ONBEKEND;
  const bronnen = await lees(dossier, 'BRONBEVINDING');
  return stelRapportSamen(beeld, {
    zaaknummer: toetsing.zaaknummer,
    versie: (await tx.manager.countBy(RapportEntity, { toetsingId, ronde })) + 1,
    kandidaatNaam: sleutels.ontsluit<string>(toetsingPlek(toetsingId, 'kandidaat_naam'), toetsing.kandidaatNaam),
    portefeuille:
      toetsing.portefeuille === null ? '' : sleutels.ontsluit<string>(toetsingPlek(toetsingId, 'portefeuille'), toetsing.portefeuille),
    organisatieNaam: organisatie.naam,
    adviseur: naam(adviseur),
    toetser: naam(toetser),
    bronnen: bronnen.map(({ nummer: _nummer, versie: _versie, ...bron }) => bron),
    afgezienStappen: afgezien.map(({ stap, reden, persoonId, op }) => ({
      stap,
      reden,
      door: naam(persoonId),
      op: localDate(op, beeld.tijdzone),
    })),
    ...watOntbreekt(openstaandeSoorten(beeld), await leesVoorbehouden(dossier)),
  });
}
