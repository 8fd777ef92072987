import { briefGegevens } from '#domain/advies/brief.js';
import { BESTUURSLAAG_PROFIELEN, orgaanMetLidwoord } from '#domain/benoembaarheid/bestuurslaag.js';
import { ontheffingVoorBrief } from '#domain/benoembaarheid/ontheffing.rules.js';
import { toInstant } from '#domain/kalender/instant.js';
import { localDate } from '#domain/kalender/tijdzone.js';
import { OrganisatieEntity } from '#persistence/entities/organisatie.entity.js';
import { ToetsingEntity } from '#persistence/entities/toetsing.entity.js';
import type { ConclusiebriefInput } from '#report/conclusiebrief.js';
import type { Kluis } from '#vault/kluis.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import { controlepuntVanOndertekening } from '../bewijs/controlepunt-van.js';
import { namenVan } from '../persoon/namen.js';
import { toetsingPlek } from '../toetsing/toetsing-plek.js';
import { leesAdvies } from './advies-inhoud.js';

/** What the letter says; undefined as long as nothing was signed. The same each time: all of it was fixed with the signature. */
export async function briefInput(dossier: OpenDossier, kluis: Kluis): Promise<ConclusiebriefInput | undefined> {
  const { tx, beeld, sleutels } = dossier;
  const advies = await leesAdvies(dossier);
  if (advies === undefined) return undefined;
  const { rij, inhoud } = advies;
  const toetsing = await tx.manager.findOneByOrFail(ToetsingEntity, { id: beeld.toetsingId });
  const organisatie = await tx.manager.findOneByOrFail(OrganisatieEntity, { organisatieId: tx.organisatieId });
  const controlepunt = await controlepuntVanOndertekening(tx, beeld.toetsingId, rij.ondertekendOp);
  const namen = await namenVan(tx, kluis, [rij.ondertekendDoor]);
  const naam = namen.get(rij.ondertekendDoor) ?? '';
  const ontheffing = ontheffingVoorBrief(beeld.werk.oordelen);
  const gegevens = briefGegevens({
    naam: sleutels.ontsluit<string>(toetsingPlek(beeld.toetsingId, 'kandidaat_naam'), toetsing.kandidaatNaam),
    functie: beeld.doelfunctie,
    conclusie: rij.conclusie,
    ondertekendOp: localDate(toInstant(rij.ondertekendOp.toISOString()), beeld.tijdzone),
    ondertekenaar: naam,
    maatregelen: beeld.werk.maatregelen,
    ...(ontheffing === undefined ? {} : { ontheffing }),
  });
  return {
    organisatieNaam: organisatie.naam,
    orgaan: orgaanMetLidwoord(beeld.bestuurslaag),
    zaaknummer: toetsing.zaaknummer,
    kandidaatNaam: gegevens.naam,
    functie: gegevens.functie,
    conclusieTekst: gegevens.conclusie,
    methodeVerklaring: gegevens.werkwijze,
    openbareMaatregelen: gegevens.openbareMaatregelen,
    datum: gegevens.datum,
    ...(controlepunt === undefined ? {} : { controlepunt }),
    ondertekenaar: { naam, ambt: inhoud.ondertekenaarAmbt ?? BESTUURSLAAG_PROFIELEN[beeld.bestuurslaag].opdrachtgeverAmbt },
  };
}
