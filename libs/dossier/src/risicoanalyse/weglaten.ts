import { eis, type Weigering } from '#domain/fout/domain-error.js';
import { voorleggenWeigeringen } from '#domain/handeling/handeling-weigeringen.js';
import type { DossierWerk } from '#domain/onderdeel/onderdeel.js';
import { openVolgnummer } from '#domain/stap/open-stap.js';
import { onbeantwoord } from '#domain/wederhoor/wederhoor.rules.js';
import { isNogVoorTeLeggen } from '#domain/wederhoor/wijziging.rules.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import type { Gevolg } from '../handeling/opdracht.js';

/** Whether the concept lies before the kandidaat, or did: from then on what is left out stays in the file as lapsed. */
export const isVoorgelegd = ({ beeld }: Pick<OpenDossier, 'beeld'>): boolean => openVolgnummer(beeld, 'RISICOANALYSE') === undefined;

/**
 * What comes of leaving something out of a concept that was put forward; `daarna`: the parts without it. With the last change that still had
 * to be put forward the answering is done as well. Refuses with what `voorleggenWeigeringen` says of `daarna` and did not say before: the
 * concept may not become less whole, or the report could not be fixed any more.
 */
export function naWeglaten({ beeld }: Pick<OpenDossier, 'beeld'>, daarna: DossierWerk): Pick<Gevolg, 'feiten' | 'sluit'> {
  if (!isVoorgelegd({ beeld })) return {};
  const eerder = voorleggenWeigeringen(beeld).map(alsTekst);
  eis(voorleggenWeigeringen({ werk: daarna }).filter((weigering) => !eerder.includes(alsTekst(weigering))));
  const klaar = isNogVoorTeLeggen(beeld.werk) && !isNogVoorTeLeggen(daarna) && onbeantwoord(beeld.werk.reacties).length === 0;
  return klaar ? { feiten: [{ code: 'WEDERHOOR_BEANTWOORD', waarde: 'BEANTWOORD' }], sluit: ['BEANTWOORDING'] } : {};
}

const alsTekst = ({ code, params }: Weigering): string => JSON.stringify([code, params ?? {}]);
