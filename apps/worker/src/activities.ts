import type { BriefService } from '#dossier/advies/brief.service.js';
import type { BerichtService } from '#dossier/berichten/bericht.service.js';
import type { DatalekKlokService } from '#dossier/datalek/datalek-klok.service.js';
import type { DagrondeService } from '#dossier/proces/dagronde.service.js';
import type { ProcesService } from '#dossier/proces/proces.service.js';
import type { Activities } from '#workflows/activities.js';

export interface ActivityDiensten {
  readonly proces: ProcesService;
  readonly brieven: BriefService;
  readonly berichten: BerichtService;
  readonly dagronde: DagrondeService;
  readonly datalekklok: DatalekKlokService;
}

/** The worker sees only own enumerable functions, so these are arrows on a plain object; each hands over to one service call. */
export function maakActivities({ proces, brieven, berichten, dagronde, datalekklok }: ActivityDiensten): Activities {
  return {
    laadStand: (ref) => proces.laadStand(ref),
    openStap: (input) => proces.openStap(input),
    openStappen: (input) => proces.openStappen(input),
    openToetsingTermijnen: (ref) => proces.openToetsingTermijnen(ref),
    sluitToetsingTermijnen: (ref) => proces.sluitToetsingTermijnen(ref),
    legMomentVast: (input) => proces.legMomentVast(input),
    legOvergangVast: (input) => proces.legOvergangVast(input),
    openNazorg: (ref) => proces.openNazorg(ref),
    maakBrief: (ref) => brieven.maakBrief(ref),
    verzendBerichten: ({ ref, berichtIds }) => berichten.verzend(ref, berichtIds),
    legVervallenMomentenVast: (input) => dagronde.legMomentenVast(input),
    legDatalekMomentenVast: (input) => datalekklok.legMomentenVast(input),
    sluitGeeindigden: (input) => dagronde.sluitGeeindigden(input),
  };
}
