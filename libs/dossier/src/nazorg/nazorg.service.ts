import { DomainError, eis } from '#domain/fout/domain-error.js';
import type { IsoDate } from '#domain/kalender/iso-date.js';
import { atLocalTime, localDate } from '#domain/kalender/tijdzone.js';
import type { NazorgPunt } from '#domain/nazorg/nazorg-punt.js';
import { naBenoemingWeigeringen } from '#domain/uitkomst/uitkomst.rules.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import type { HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import { zetMaatregelStatus } from '../wederhoor/maatregel-besluit.js';
import { openControle } from './bij-einde-van-plek.js';
import { lopendePlekken, sluitPlek } from './sluit-plek.js';

/** S19: what people do after a benoeming, until the office ends. What was discussed or declared is not kept here. */
export class NazorgService {
  constructor(private readonly handelingen: HandelingenService) {}

  /** Only a measure that is late. Refuses with ONDERDEEL_ONBEKEND, STATUS_OVERGANG_ONGELDIG. */
  stelNietNagekomenVast(verzoek: Verzoek, toetsingId: string, maatregelId: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'stelMaatregelNietNagekomenVast' }, async (dossier) => {
      await zetMaatregelStatus(dossier, maatregelId, 'NIET_NAGEKOMEN');
      const nummer = dossier.beeld.werk.maatregelen.find(({ id }) => id === maatregelId)?.nummer;
      if (nummer !== undefined) await sluitPlek(dossier, 'MAATREGEL', nummer);
      return { objectId: maatregelId };
    });
  }

  /** Refuses with NAZORG_PUNT_AFGEROND what is not asked, or not any more. */
  rondPuntAf(verzoek: Verzoek, toetsingId: string, punt: NazorgPunt): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'rondNazorgPuntAf' }, async (dossier) => {
      if ((await sluitPlek(dossier, punt, 1)) === 0) throw new DomainError('NAZORG_PUNT_AFGEROND');
      return { feiten: [{ code: 'NAZORG_PUNT', waarde: punt }], gegevens: { punt } };
    });
  }

  /** That the yearly talk was held; the next one is a year from now, unless it was planned already. Refuses with NAZORG_CONTROLE_NIET_OPEN. */
  legControleVast(verzoek: Verzoek, toetsingId: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'legNazorgControleVast' }, async (dossier) => {
      const [volgnummer, ...later] = await lopendePlekken(dossier, 'CONTROLE');
      if (volgnummer === undefined) throw new DomainError('NAZORG_CONTROLE_NIET_OPEN');
      await sluitPlek(dossier, 'CONTROLE', volgnummer);
      if (later.length === 0) await openControle(dossier, volgnummer + 1, dossier.tx.nu);
      return { feiten: [{ code: 'NAZORG_CONTROLE', waarde: `${volgnummer}` }], gegevens: { controle: volgnummer } };
    });
  }

  /** The file is kept until some months after the last day (T20). Refuses with DATUM_IN_TOEKOMST, DATUM_VOOR_BENOEMING. */
  eindigAmbt(verzoek: Verzoek, toetsingId: string, geeindigdOp: IsoDate): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'eindigAmbt' }, async ({ tx, beeld }) => {
      const vandaag = localDate(tx.nu, beeld.tijdzone);
      eis(naBenoemingWeigeringen(geeindigdOp, beeld.benoemdOp, vandaag));
      const aanvang = geeindigdOp === vandaag ? tx.nu : atLocalTime(geeindigdOp, '12:00', beeld.tijdzone);
      return { feiten: [{ code: 'EINDE_AMBT', waarde: geeindigdOp }], gegevens: { geeindigdOp }, bewaring: { code: 'T20', aanvang } };
    });
  }
}
