import { randomUUID } from 'node:crypto';
import { eisMailadres } from '#domain/bericht/mail-adres.js';
import { doelFunctieWeigeringen, toDoelFunctie } from '#domain/benoembaarheid/doelfunctie.js';
import { DomainError, eis } from '#domain/fout/domain-error.js';
import { localDate } from '#domain/kalender/tijdzone.js';
import { isVogVereist } from '#domain/toetsing/aanleiding.js';
import { EINDSTATUSSEN } from '#domain/toetsing/toetsing-status.js';
import { OrganisatieEntity } from '#persistence/entities/organisatie.entity.js';
import { ToetsingEntity } from '#persistence/entities/toetsing.entity.js';
import type { Transactie } from '#persistence/transactie.js';
import type { KeyProvider } from '#vault/keys/key-provider.js';
import type { Kluis } from '#vault/kluis.js';
import type { Sleutelbos } from '#vault/sleutelbos.js';
import { type NieuwConcept, tekstWeigeringen, verzegelConcept } from './concept.js';
import { type Keuze, kiesVersies, versieKolommen } from './kies-versies.js';
import { toetsingPlek } from './toetsing-plek.js';
import { actieveOpdrachtgever } from '../organisatie/actieve-opdrachtgever.js';
import { zoekOfMaakKandidaat } from './zoek-kandidaat.js';
import { nieuwZaaknummer } from './zaaknummer.js';

export interface Gemaakt {
  readonly toetsingId: string;
  readonly kandidaatId: string;
  readonly keuze: Keuze;
  readonly sleutels: Sleutelbos;
}

/**
 * Writes the case, its key and, when need be, the person of the kandidaat. Everything that holds to the end is chosen here: regime, versions
 * and settings of the organisation (INV-22). Its version is 0 until the event of its making is written. Refuses with DOELGROEP_NIET_TOEGESTAAN,
 * FUNCTIE_HOORT_NIET_BIJ_ORGANISATIE, what `kiesVersies` says, MAILADRES_ONJUIST, VERBODEN_GEGEVENS, WAARNEMER_IS_KANDIDAAT,
 * VIER_OGEN_GESCHONDEN, TOETSING_LOOPT_AL.
 */
export async function maakToetsing(tx: Transactie, kluis: Kluis, keys: KeyProvider, concept: NieuwConcept): Promise<Gemaakt> {
  const organisatie = await tx.manager.findOneByOrFail(OrganisatieEntity, { organisatieId: tx.organisatieId });
  const vandaag = localDate(tx.nu, organisatie.tijdzone);
  eis(doelFunctieWeigeringen(concept.doelfunctie, organisatie.bestuurslaag));
  const doelfunctie = toDoelFunctie(concept.doelfunctie);
  const { aanleiding, formatieId = null } = concept;
  const keuze = await kiesVersies(tx, { aanleiding, formatieId, concept, organisatie, vandaag });
  eis(tekstWeigeringen(concept));
  eisMailadres(concept.kandidaat.email);
  const kandidaatId = await zoekOfMaakKandidaat(tx, kluis, keys, concept.kandidaat);
  await eisAnder(tx, kandidaatId, doelfunctie);

  const id = randomUUID();
  // The key refers to its case and the case is sealed with it: the reference is checked once both are there.
  await tx.manager.query(`SET CONSTRAINTS sleutel_toetsing DEFERRED`);
  const sleutels = await kluis.maak(tx, id);
  const op = new Date(tx.nu);
  await tx.manager.insert(ToetsingEntity, {
    id,
    organisatieId: tx.organisatieId,
    zaaknummer: nieuwZaaknummer(),
    bestuurslaag: organisatie.bestuurslaag,
    doelfunctie,
    aanleiding,
    status: 'CONCEPT',
    ronde: 1,
    versie: 0,
    kandidaatId,
    ...verzegelConcept(sleutels, id, concept, keuze.redenAfwijking),
    kandidaatEmail: sleutels.verzegel(toetsingPlek(id, 'kandidaat_email'), concept.kandidaat.email),
    raadsdatum: keuze.raadsdatum,
    formatieId,
    vogVereist: isVogVereist(aanleiding, organisatie.vogBijHerbenoeming),
    ...versieKolommen(keuze.versies),
    tijdzone: organisatie.tijdzone,
    vogMaxOuderdomDagen: organisatie.vogMaxOuderdomDagen,
    gemaaktOp: op,
    gewijzigdOp: op,
  });
  return { toetsingId: id, kandidaatId, keuze, sleutels };
}

/** The kandidaat is neither the opdrachtgever nor who prepares the case, and is assessed once at a time for this office. */
async function eisAnder(tx: Transactie, kandidaatId: string, doelfunctie: string): Promise<void> {
  if (kandidaatId === (await actieveOpdrachtgever(tx))) throw new DomainError('WAARNEMER_IS_KANDIDAAT');
  if (kandidaatId === tx.persoonId) throw new DomainError('VIER_OGEN_GESCHONDEN');
  const lopend: readonly unknown[] = await tx.manager.query(
    `SELECT FROM toetsing WHERE kandidaat_id = $1 AND doelfunctie = $2 AND NOT status = ANY ($3::text[])`,
    [kandidaatId, doelfunctie, EINDSTATUSSEN],
  );
  if (lopend.length > 0) throw new DomainError('TOETSING_LOOPT_AL');
}
