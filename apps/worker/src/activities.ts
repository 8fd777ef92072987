import type { Activities } from '#workflows/activities.js';
import type { ActivityDiensten } from './activity-diensten.js';

/** The worker sees only own enumerable functions, so these are arrows on a plain object; each hands over to one service call. */
export function maakActivities({
  proces,
  brieven,
  berichten,
  dagronde,
  datalekklok,
  uitnodigingPost,
  vernietiging,
  opslagRonde,
  quarantaine,
  ingelezenRonde,
  wisRonde,
  bewijsronde,
  zelfcontrole,
}: ActivityDiensten): Activities {
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
    verzendUitnodigingen: () => uitnodigingPost.verzend(),
    vernietig: (input) => vernietiging.ronde(input),
    sluitGeeindigden: (input) => dagronde.sluitGeeindigden(input),
    ruimOpslagOp: () => opslagRonde.ruimOp(),
    verwijderIngelezen: () => ingelezenRonde.verwijderVervallen(),
    wisBestanden: () => wisRonde.wis(),
    maakControlepunten: () => bewijsronde.maakControlepunten(),
    controleerBewijs: () => zelfcontrole.controleer(),
    scanWachtende: (input) => quarantaine.scanWachtende(input),
  };
}
