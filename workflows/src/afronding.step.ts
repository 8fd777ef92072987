import { isVoorbij } from '#domain/proces/weg.js';
import { isBesloten } from '#domain/uitkomst/uitkomst.js';
import type { Dossier } from './dossier.js';
import { openNazorg } from './proxies.js';

/** S18: what the council decided (T16), asked again when it put its decision off or meets on another day; then whether the benoeming is accepted (T17). Ends in the aftercare, or closes the case. */
export async function uitkomst(dossier: Dossier): Promise<void> {
  for (let keer = 1; ; keer += 1) {
    const besloten = await dossier.stap('UITKOMST', keer);
    if (besloten.einde !== null || isBesloten(besloten.uitkomst)) break;
  }
  const stand = await dossier.nu();
  if (stand.uitkomst === 'BENOEMD') await dossier.stap('AANVAARDING');
  await dossier.overgang('sluit', (s) => isVoorbij(s.status, 'UITKOMST_GEREGISTREERD'));
}

/** S19: the terms of the aftercare begin. They last for years: the daily round follows them, not this workflow. */
export async function nazorg(dossier: Dossier): Promise<void> {
  await dossier.eenmaal(() => openNazorg(dossier.ref));
}
