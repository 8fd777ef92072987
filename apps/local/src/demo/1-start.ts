import { KANDIDAAT } from './kandidaat.js';
import { isRecord, lijst, type Persoon, tekst } from './persoon.js';
import type { Rolverdeling } from './rolverdeling.js';
import type { Verteller } from './verteller.js';

/** S01 and S02: the kabinet prepares, the burgemeester starts and assigns; nobody else can. */
export async function start(rollen: Rolverdeling, verteller: Verteller): Promise<string> {
  const { burgemeester, kabinet, adviseur, toetser, griffier, elders } = rollen;
  verteller.hoofdstuk('Start en toewijzing');
  const { naam, email, telefoon } = KANDIDAAT;
  const concept = {
    kandidaat: { naam, email, telefoon },
    doelfunctie: 'WETHOUDER',
    portefeuille: 'Sport en bewegen',
    aanleiding: 'TUSSENTIJDS',
    raadsdatum: overDagen(60),
    termijnProfiel: 'OEFEN',
  };
  await kabinet.wordtGeweigerd('wil een raadslid laten toetsen', 'DOELGROEP_NIET_TOEGESTAAN', 'POST', '/toetsingen', {
    ...concept,
    doelfunctie: 'RAADSLID',
  });
  const { json: gemaakt } = await kabinet.doet('bereidt de toetsing voor', 'POST', '/toetsingen', concept);
  const toetsingId = tekst(gemaakt.toetsingId, 'toetsingId');
  const zaak = `/toetsingen/${toetsingId}`;
  await kabinet.wordtGeweigerd('wil de toetsing zelf starten', 'GEEN_TOEGANG', 'POST', `${zaak}/start`);
  await elders.wordtGeweigerd('(andere gemeente) opent de toetsing', 'TOETSING_ONBEKEND', 'GET', zaak);
  await griffier.wordtGeweigerd('opent de toetsing', 'TOETSING_ONBEKEND', 'GET', zaak);
  await burgemeester.doet('start de toetsing', 'POST', `${zaak}/start`);
  await burgemeester.wachtOpTaak(toetsingId, 'ADVISEURS_TOEWIJZEN');

  const [adviseurId, toetserId] = await Promise.all([adviseur, toetser].map(wieBenIk));
  await burgemeester.doet('wijst de adviseur toe', 'POST', `${zaak}/toewijzingen`, {
    persoonId: adviseurId,
    rol: 'ADVISEUR',
    leidend: true,
  });
  await burgemeester.wordtGeweigerd('wil de adviseur ook laten toetsen', 'VIER_OGEN_GESCHONDEN', 'POST', `${zaak}/toewijzingen`, {
    persoonId: adviseurId,
    rol: 'TOETSER',
  });
  await burgemeester.doet('wijst de toetser toe', 'POST', `${zaak}/toewijzingen`, { persoonId: toetserId, rol: 'TOETSER' });
  for (const persoon of [adviseur, toetser]) {
    const { json } = await persoon.ziet(zaak);
    verteller.gezien(
      persoon.account,
      `zaaknummer ${tekst(json.zaaknummer, 'zaaknummer')}, ${json.kandidaatNaam === null ? 'nog geen naam' : 'de naam (te vroeg!)'}`,
    );
    const eigen = await persoon.ziet(`${zaak}/toewijzingen/eigen`);
    const [toewijzing] = isRecord(eigen.json) && 'lijst' in eigen.json ? lijst(eigen.json.lijst) : [eigen.json];
    const toewijzingId = tekst(toewijzing?.id ?? toewijzing?.toewijzingId, 'id van de toewijzing');
    await persoon.doet('verklaart onafhankelijk te zijn', 'POST', `${zaak}/toewijzingen/${toewijzingId}/onafhankelijkheidsverklaring`, {
      conflict: false,
    });
  }
  verteller.gezien('adviseur', `nu ook de naam: ${tekst((await adviseur.ziet(zaak)).json.kandidaatNaam, 'naam')}`);
  return toetsingId;
}

async function wieBenIk(persoon: Persoon): Promise<string> {
  return tekst((await persoon.ziet('/ik')).json.persoonId, 'persoonId');
}

export function overDagen(dagen: number): string {
  return new Date(Date.now() + dagen * 86_400_000).toISOString().slice(0, 10);
}
