import { type BenoemingVog, zonderVogWeigeringen } from '#domain/advies/benoeming.rules.js';
import { eis, type Weigering } from '#domain/fout/domain-error.js';
import type { Instant } from '#domain/kalender/instant.js';
import { type IsoDate, toIsoDate } from '#domain/kalender/iso-date.js';
import { localDate } from '#domain/kalender/tijdzone.js';
import { feitAantal, laatsteFeit } from '#domain/toetsing/feit.js';
import type { ToetsingBeeld } from '#domain/toetsing/toetsing-beeld.js';
import type { Aanvaarding, BenoemingsUitkomst } from '#domain/uitkomst/uitkomst.js';
import { AANVAARDINGEN } from '#domain/uitkomst/uitkomst.js';
import { naBenoemingWeigeringen, type UitkomstKeuze, uitkomstWeigeringen } from '#domain/uitkomst/uitkomst.rules.js';
import { ToetsingEntity } from '#persistence/entities/toetsing.entity.js';
import { UitkomstEntity } from '#persistence/entities/uitkomst.entity.js';
import { VogEntity } from '#persistence/entities/vog.entity.js';
import type { Plek } from '#vault/sleutelbos.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import { type OpenDossier, rijVan } from '../handeling/open-dossier.js';
import type { Beller, HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';

/** The last outcome of a ronde, and what came of a benoeming. */
export interface Uitkomst {
  readonly uitkomst: BenoemingsUitkomst | null;
  readonly benoemdOp: IsoDate | null;
  readonly besluitRef: string | null;
  readonly geregistreerdOp: Instant | null;
  /** Null as long as it is not known. */
  readonly aanvaarding: Aanvaarding | null;
  readonly aanvaardOp: IsoDate | null;
}

interface Registratie extends Pick<Uitkomst, 'geregistreerdOp'> {
  readonly volgnummer: number;
  readonly besluitRef: Buffer | null;
}

/** S18: what the organ that appoints decided, and whether the benoeming was accepted. */
export class UitkomstService {
  constructor(
    private readonly handelingen: HandelingenService,
    private readonly inzage: InzageService,
  ) {}

  /** Refuses with the codes of `uitkomstWeigeringen`, among which VOG_ONTBREEKT and VOG_VERLOPEN (INV-01). */
  registreer(verzoek: Verzoek, toetsingId: string, keuze: UitkomstKeuze): Promise<HandelingAntwoord> {
    const vanInvoer = (beeld: ToetsingBeeld): readonly Weigering[] => (keuze.uitkomst === 'BENOEMD' ? zonderVogWeigeringen(beeld) : []);
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'registreerUitkomst', vanInvoer }, async (dossier) => {
      const { tx, beeld, sleutels } = dossier;
      const { uitkomst, benoemdOp, besluitRef } = keuze;
      const vandaag = localDate(tx.nu, beeld.tijdzone);
      const gestartOp = laatsteFeit(beeld.feiten, 'GESTART')?.op;
      eis(
        uitkomstWeigeringen(keuze, await vogVan(dossier), {
          vandaag,
          begonnenOp: gestartOp === undefined ? vandaag : localDate(gestartOp, beeld.tijdzone),
        }),
      );
      const volgnummer = feitAantal(beeld.feiten, 'UITKOMST') + 1;
      await tx.manager.insert(UitkomstEntity, {
        ...rijVan(dossier),
        volgnummer,
        uitkomst,
        benoemdOp,
        besluitRef: besluitRef === null ? null : sleutels.verzegel(besluitPlek(toetsingId, beeld.ronde, volgnummer), besluitRef),
        geregistreerdOp: new Date(tx.nu),
        geregistreerdDoor: verzoek.beller.persoonId,
      });
      await tx.manager.update(ToetsingEntity, { id: toetsingId }, { uitkomst, benoemdOp });
      return { feiten: [{ code: 'UITKOMST', waarde: uitkomst }], gegevens: { uitkomst, benoemdOp }, inhoud: { besluitRef } };
    });
  }

  /** Refuses with DATUM_IN_TOEKOMST, DATUM_VOOR_BENOEMING. */
  aanvaard(verzoek: Verzoek, toetsingId: string, aanvaardOp: IsoDate): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'aanvaard' }, async ({ tx, beeld }) => {
      eis(naBenoemingWeigeringen(aanvaardOp, beeld.benoemdOp, localDate(tx.nu, beeld.tijdzone)));
      await tx.manager.update(ToetsingEntity, { id: toetsingId }, { aanvaardOp });
      return { feiten: [{ code: 'AANVAARDING', waarde: 'AANVAARD' }], gegevens: { aanvaardOp } };
    });
  }

  nietAanvaard(verzoek: Verzoek, toetsingId: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'nietAanvaard' }, async () => ({
      feiten: [{ code: 'AANVAARDING', waarde: 'NIET_AANVAARD' }],
    }));
  }

  lees(beller: Beller, toetsingId: string): Promise<Uitkomst> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'UITKOMST' }, async ({ tx, beeld, sleutels }) => {
      const rijen: readonly Registratie[] = await tx.manager.query(
        `SELECT volgnummer, besluit_ref AS "besluitRef", to_char(geregistreerd_op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "geregistreerdOp"
           FROM uitkomst WHERE toetsing_id = $1 AND ronde = $2 ORDER BY volgnummer DESC LIMIT 1`,
        [toetsingId, beeld.ronde],
      );
      const [rij] = rijen;
      const aanvaarding = laatsteFeit(beeld.feiten, 'AANVAARDING')?.waarde;
      return {
        uitkomst: beeld.uitkomst,
        benoemdOp: beeld.benoemdOp,
        besluitRef:
          rij === undefined || rij.besluitRef === null
            ? null
            : sleutels.ontsluit<string>(besluitPlek(toetsingId, beeld.ronde, rij.volgnummer), rij.besluitRef),
        geregistreerdOp: rij?.geregistreerdOp ?? null,
        aanvaarding: AANVAARDINGEN.find((code) => code === aanvaarding) ?? null,
        aanvaardOp: beeld.aanvaardOp,
      };
    });
  }
}

const besluitPlek = (toetsingId: string, ronde: number, volgnummer: number): Plek => ({
  tabel: 'uitkomst',
  kolom: 'besluit_ref',
  rijId: `${toetsingId}.${ronde}.${volgnummer}`,
});

/** The VOG as it was verified; null for a kind of case that asks for none. */
async function vogVan({ tx, beeld }: OpenDossier): Promise<BenoemingVog | null> {
  if (!beeld.vogVereist) return null;
  const vog = await tx.manager.findOneBy(VogEntity, { toetsingId: beeld.toetsingId, ronde: beeld.ronde });
  const gezien = vog?.status === 'GEVERIFIEERD' && vog.afgegevenOp !== null ? vog : null;
  return {
    status: vog?.status ?? 'NIET_GESTART',
    registratie: gezien && {
      afgegevenOp: toIsoDate(gezien.afgegevenOp ?? ''),
      persoonKomtOvereen: gezien.persoonKomtOvereen === true,
      functieKomtOvereen: gezien.functieKomtOvereen === true,
      organisatieKomtOvereen: gezien.organisatieKomtOvereen === true,
    },
    maxOuderdomDagen: beeld.vogMaxOuderdomDagen,
  };
}
