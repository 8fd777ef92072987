import type { HandelingenService } from '../handeling/handelingen.service.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import type { Gevolg, HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import { lees, wijzig } from '../onderdeel/onderdelen.js';

/** The concept goes to the kandidaat: from S11 into S12, and once more when it changed in substance. The step that opens tells him so. */
export class VoorleggenService {
  constructor(private readonly handelingen: HandelingenService) {}

  /** Refuses with the codes of `voorleggenWeigeringen`, all of them at once. */
  legVoor(verzoek: Verzoek, toetsingId: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'legConceptVoor' }, legVoor);
  }

  /** Refuses with the codes of `opnieuwVoorleggenWeigeringen`, all of them at once. */
  legOpnieuwVoor(verzoek: Verzoek, toetsingId: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'legGewijzigdConceptVoor' }, async (dossier) => {
      const { feiten = [], ...gevolg } = await legVoor(dossier);
      return { ...gevolg, feiten: [...feiten, { code: 'WEDERHOOR_BEANTWOORD', waarde: 'OPNIEUW_VOORGELEGD' }] };
    });
  }
}

async function legVoor(dossier: OpenDossier): Promise<Gevolg> {
  const bevindingen = await lees(dossier, 'BEVINDING');
  for (const { id, nummer: _nummer, versie, ...bevinding } of bevindingen) {
    if (bevinding.status === 'CONCEPT') await wijzig(dossier, 'BEVINDING', id, versie, { ...bevinding, status: 'VOORGELEGD' });
  }
  const risicos = await lees(dossier, 'RISICO');
  for (const { id, nummer: _nummer, versie, ...risico } of risicos) {
    if (!risico.voorgelegd) await wijzig(dossier, 'RISICO', id, versie, { ...risico, voorgelegd: true });
  }
  const maatregelen = await lees(dossier, 'MAATREGEL');
  for (const { id, nummer: _nummer, versie, nogVoorTeLeggen, ...maatregel } of maatregelen) {
    if (nogVoorTeLeggen === true) await wijzig(dossier, 'MAATREGEL', id, versie, maatregel);
  }
  return {
    feiten: [{ code: 'CONCEPT_VOORGELEGD', waarde: 'VOORGELEGD' }],
    gegevens: { bevindingen: bevindingen.length, risicos: risicos.length, maatregelen: maatregelen.length },
    inhoud: { bevindingen, risicos, maatregelen },
  };
}
