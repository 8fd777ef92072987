import { randomUUID } from 'node:crypto';
import type { Instant } from '../../libs/domain/src/kalender/instant.js';
import { addDays, type IsoDate } from '../../libs/domain/src/kalender/iso-date.js';
import { localDate } from '../../libs/domain/src/kalender/tijdzone.js';
import type { Beller } from '../../libs/dossier/src/handeling/opdracht.js';
import { KetenstoringService } from '../../libs/dossier/src/pauze/ketenstoring.service.js';
import { OpschortingService } from '../../libs/dossier/src/pauze/opschorting.service.js';
import { RaadsdatumService } from '../../libs/dossier/src/pauze/raadsdatum.service.js';
import { StakenService } from '../../libs/dossier/src/pauze/staken.service.js';
import { TermijnenService } from '../../libs/dossier/src/pauze/termijnen.service.js';
import type { Wereld } from './workflow.wereld.js';
import type { Zaak } from './workflow.zaak.js';

const DAG = 86_400_000;

/** What the opdrachtgever and the kabinet can do about the course of a case, by the clock of the test server. */
export const pauzes = (zaak: Zaak, { env, handelingen, transacties, kluis }: Wereld) => {
  const { organisatieId, toetsingId } = zaak.ref;
  const beller = (wie: 'opdrachtgever' | 'kabinet', rol: 'OPDRACHTGEVER' | 'KABINET'): Beller => ({
    persoonId: zaak.mensen[wie],
    organisatieId,
    rollen: [rol],
    correlatieId: randomUUID(),
  });
  const opdrachtgever = { beller: beller('opdrachtgever', 'OPDRACHTGEVER') };
  const kabinet = beller('kabinet', 'KABINET');
  const opschorting = new OpschortingService(handelingen);
  const storingen = new KetenstoringService(transacties, kluis);
  const over = async (dagen: number): Promise<Instant> => new Date((await env.currentTimeMs()) + dagen * DAG).toISOString() as Instant;
  const datum = async (dagen: number): Promise<IsoDate> => addDays(localDate(await over(0), 'Europe/Amsterdam'), dagen);
  return {
    over,
    datum,
    schortOp: async (dagen: number) => opschorting.schortOp(opdrachtgever, toetsingId, { reden: 'Wij wachten', tot: await datum(dagen) }),
    hervat: () => opschorting.hervat(opdrachtgever, toetsingId),
    staak: () => new StakenService(handelingen).staak(opdrachtgever, toetsingId, { reden: 'NIET_TE_VOLTOOIEN', toelichting: 'Daarom' }),
    raad: async (dagen: number) => new RaadsdatumService(handelingen).wijzig(opdrachtgever, toetsingId, { raadsdatum: await datum(dagen) }),
    profiel: (termijnProfiel: 'NORMAAL' | 'VERSNELD') =>
      new TermijnenService(handelingen).wijzigProfiel(opdrachtgever, toetsingId, { termijnProfiel, reden: 'Daarom' }),
    storing: async (van: number, tot: number | null) =>
      storingen.registreer(kabinet, { van: await over(van), tot: tot === null ? null : await over(tot), reden: 'STORING_JUSTIS' }),
    storingVoorbij: async (id: string, tot: number) => storingen.beeindig(kabinet, id, await over(tot)),
  };
};
