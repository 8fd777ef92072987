import { DomainError, eis } from '#domain/fout/domain-error.js';
import { eindeInAnderProfiel, profielWijzigingWeigeringen } from '#domain/termijn/ander-profiel.js';
import type { TermijnProfielCode } from '#domain/termijn/termijn-profiel.js';
import { nieuwsteProfiel } from '#domain/termijn/eigen-profiel.js';
import { eerderVerlengd, VERLENG_FEIT, type VerlengReden, verlengRedenWeigeringen } from '#domain/termijn/verlenging.js';
import { ToetsingEntity } from '#persistence/entities/toetsing.entity.js';
import { leesEigenVersies } from '../eigen-versie/lees-eigen-versies.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import type { HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import { termijnContext } from '../proces/termijn-context.js';
import { verlengLopend } from '../proces/verleng-termijn.js';
import { herberekenTermijnen } from './herbereken-termijnen.js';
import { legProcesbesluitVast } from './leg-procesbesluit-vast.js';
import { lopendeTermijnen } from './lopende-termijnen.js';
import { meldPlanning } from './meld-planning.js';
import { toetsingPlek } from '../toetsing/toetsing-plek.js';

export interface Verlenging {
  readonly termijnId: string;
  readonly reden: VerlengReden;
}
export interface ProfielWijziging {
  readonly termijnProfiel: TermijnProfielCode;
  readonly reden: string;
}

/** Longer terms and other terms, for a case that runs. */
export class TermijnenService {
  constructor(private readonly handelingen: HandelingenService) {}

  /** Makes one running term longer. Refuses with TERMIJN_NIET_VERLENGBAAR, VERLENGREDEN_ONJUIST. */
  verleng(verzoek: Verzoek, toetsingId: string, { termijnId, reden }: Verlenging): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'verlengTermijn' }, async (dossier) => {
      const { feiten } = dossier.beeld;
      const lopend = await lopendeTermijnen(dossier);
      const termijn = lopend.find(({ id }) => id === termijnId);
      if (termijn === undefined) throw new DomainError('TERMIJN_NIET_VERLENGBAAR', { termijn: '' });
      eis(verlengRedenWeigeringen(termijn.code, reden));
      const feit = VERLENG_FEIT[reden];
      const eerder = eerderVerlengd(feiten, reden);
      const einde = await verlengLopend(dossier, termijn, eerder);
      // Who gets more time to react gets it for the measures that go with it.
      const erbij = lopend.filter(
        (t) => t.id !== termijnId && t.code === termijn.code && t.aanvang === termijn.aanvang && t.status === 'LOOPT',
      );
      for (const ander of erbij) await verlengLopend(dossier, ander, eerder);
      const objectId = await legProcesbesluitVast(dossier, { soort: 'VERLENGING', reden });
      await meldPlanning(dossier, `VERLENGING/${termijnId}/${termijn.verlengd + 1}`);
      return {
        objectId,
        feiten: feit === undefined ? [] : [{ code: feit, waarde: 'VERLEEND' }],
        gegevens: { termijn: termijn.code, termijnId, reden, einde },
      };
    });
  }

  /**
   * NORMAAL or VERSNELD instead of the other, in the newest version of this organisation: every running term is computed anew from its own start. Nothing is over because of it: see
   * `eindeInAnderProfiel`. Refuses with OEFEN_NIET_TOEGESTAAN, TERMIJNPROFIEL_ONGEWIJZIGD.
   */
  wijzigProfiel(verzoek: Verzoek, toetsingId: string, { termijnProfiel: code, reden }: ProfielWijziging): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'wijzigTermijnprofiel' }, async (dossier) => {
      const { tx, beeld } = dossier;
      eis(profielWijzigingWeigeringen(beeld.termijnProfiel, code));
      const oud = termijnContext(beeld);
      const nieuw = { ...oud, profiel: nieuwsteProfiel(code, await leesEigenVersies(tx)) };
      // Within a formatie it is a difference from the others, for the reason that is given here (INV-24).
      const afwijking =
        beeld.formatieId === null
          ? {}
          : { versieAfwijking: dossier.sleutels.verzegel(toetsingPlek(toetsingId, 'versie_afwijking'), reden) };
      await tx.manager.update(
        ToetsingEntity,
        { id: toetsingId },
        { termijnprofiel: code, termijnprofielVersie: nieuw.profiel.versie, ...afwijking },
      );
      const verplaatst = await herberekenTermijnen(dossier, {
        context: nieuw,
        basisEinde: (termijn) => eindeInAnderProfiel(termijn, oud, nieuw, tx.nu),
      });
      const objectId = await legProcesbesluitVast(dossier, { soort: 'TERMIJNPROFIEL', reden: code, toelichting: reden });
      await meldPlanning(dossier, `TERMIJNPROFIEL/${beeld.versie + 1}`);
      return {
        objectId,
        gegevens: {
          van: beeld.termijnProfiel,
          termijnProfiel: code,
          termijnProfielVersie: nieuw.profiel.versie,
          termijnen: verplaatst.length,
        },
        inhoud: { reden },
      };
    });
  }
}
