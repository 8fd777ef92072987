import { isVelden, kaartenVan, tekstVan, type Velden } from '../taal/json.js';
import type { Verwachting } from '../taal/scenario.js';
import { leesVanZaak } from './lees.js';
import { toetsBericht } from './toets-bericht.js';
import { toetsPdf } from './toets-pdf.js';
import { toetsMoment, toetsTermijn } from './toets-termijn.js';
import type { Spel } from './spel.js';
import { type Uitslag, uitslag } from './uitslag.js';
import { bevat } from './vergelijk.js';

/** Looks whether what the file expects is so, through the API. */
export async function toetsVerwachting(spel: Spel, verwacht: Verwachting): Promise<Uitslag> {
  switch (verwacht.soort) {
    case 'status':
    case 'ronde':
      return toetsKop(spel, verwacht);
    case 'termijn':
      return toetsTermijn(spel, verwacht);
    case 'moment':
      return toetsMoment(spel, verwacht);
    case 'bericht':
      return toetsBericht(spel, verwacht);
    case 'stap':
      return toetsStap(spel, verwacht);
    case 'taak':
      return toetsTaak(spel, verwacht);
    case 'gebeurtenis':
      return toetsGebeurtenis(spel, verwacht);
    case 'pdf':
      return toetsPdf(spel, verwacht);
    case 'mogelijk':
      return toetsMogelijk(spel, verwacht);
  }
}

type Van<Soort extends Verwachting['soort']> = Extract<Verwachting, { readonly soort: Soort }>;

async function toetsKop(spel: Spel, verwacht: Van<'status' | 'ronde'>): Promise<Uitslag> {
  const kop = await leesVanZaak(spel, '');
  const { status, ronde }: Velden = isVelden(kop) ? kop : {};
  return verwacht.soort === 'status'
    ? uitslag(verwacht.regel, `de status is ${verwacht.status}`, status === verwacht.status, `de status is ${String(status)}`)
    : uitslag(verwacht.regel, `het is ronde ${verwacht.ronde}`, ronde === verwacht.ronde, `het is ronde ${String(ronde)}`);
}

async function toetsStap(spel: Spel, { regel, code, volgnummer, stand }: Van<'stap'>): Promise<Uitslag> {
  const stappen = kaartenVan(await leesVanZaak(spel, '/stappen'));
  const naam = volgnummer === 1 ? code : `${code}/${volgnummer}`;
  const stap = stappen.find((een) => een['stap'] === code && een['volgnummer'] === volgnummer);
  const is = stap === undefined ? 'GEEN' : String(stap['status']);
  const uitRonde = typeof stap?.['overgenomenUitRonde'] === 'number' ? `OVERGENOMEN_UIT_RONDE_${stap['overgenomenUitRonde']}` : undefined;
  const wat = stand === 'GEEN' ? `de stap ${naam} is er niet` : `de stap ${naam} is ${stand}`;
  const werd = is === 'GEEN' ? 'de stap is er niet' : `de stap is ${[is, uitRonde].filter((deel) => deel !== undefined).join(', ')}`;
  return uitslag(regel, wat, is === stand || uitRonde === stand, werd);
}

async function toetsTaak(spel: Spel, { regel, taak, voor, open }: Van<'taak'>): Promise<Uitslag> {
  const taken = kaartenVan(await leesVanZaak(spel, '/taken')).filter((een) => een['soort'] === taak);
  const voorWie = taken.map((een) => tekstVan(een['persoonId']) ?? '').map((id) => (id === '' ? undefined : spel.naamVan(id)));
  const gevonden = taken.some(
    (een, nummer) => voor === undefined || een['rol'] === voor || voorWie[nummer] === voor || isVoorRolVan(spel, een, voor),
  );
  const wat = open ? `de taak ${taak} staat open${voor === undefined ? '' : ` voor ${voor}`}` : `de taak ${taak} staat niet open`;
  const werd =
    taken.length === 0
      ? 'die taak staat niet open'
      : `de taak staat open voor ${taken.map((een, n) => voorWie[n] ?? String(een['rol'])).join(', ')}`;
  return uitslag(regel, wat, gevonden === open, werd);
}

/** A task for a function is for everybody who holds it. */
function isVoorRolVan(spel: Spel, taak: Velden, voor: string): boolean {
  if (taak['persoonId'] !== null) return false;
  const mens = spel.mensenVan(spel.zaak().organisatieId).find(({ naam }) => naam === voor);
  return mens?.rollen.some((rol) => rol === taak['rol']) === true;
}

async function toetsGebeurtenis(spel: Spel, { regel, gebeurtenis, gegevens, aantal }: Van<'gebeurtenis'>): Promise<Uitslag> {
  const audit = await leesVanZaak(spel, '/audit');
  const alle = kaartenVan(isVelden(audit) ? audit['gebeurtenissen'] : []);
  const gelijk = alle.filter((een) => een['soort'] === gebeurtenis && (gegevens === undefined || bevat(een['gegevens'], gegevens, spel)));
  const klopt = aantal === undefined ? gelijk.length > 0 : gelijk.length === aantal;
  const wat = `het spoor heeft ${aantal === undefined ? 'een' : `${aantal} keer`} ${gebeurtenis}`;
  const soorten = [...new Set(alle.map((een) => String(een['soort'])))];
  return uitslag(regel, wat, klopt, gelijk.length > 0 ? `het zijn er ${gelijk.length}` : `die is er niet; wel: ${soorten.join(', ')}`);
}

async function toetsMogelijk(spel: Spel, { regel, wie, handeling, kan, reden }: Van<'mogelijk'>): Promise<Uitslag> {
  const { json } = await spel.vraag(spel.mens(wie), { methode: 'GET', pad: `/toetsingen/${spel.zaak().id}/handelingen` });
  const gevonden = kaartenVan(json).find((een) => een['code'] === handeling);
  const mogelijk = gevonden?.['mogelijk'] === true;
  const codes = kaartenVan(gevonden?.['redenen']).map((een) => String(een['code']));
  const wat = `${wie} kan ${handeling} nu ${kan ? 'doen' : 'niet doen'}${reden === undefined ? '' : ` (${reden})`}`;
  const klopt = mogelijk === kan && (reden === undefined || codes.includes(reden));
  const werd =
    gevonden === undefined
      ? 'die handeling is niet van deze persoon'
      : mogelijk
        ? 'de handeling kan nu'
        : `niet mogelijk: ${codes.join(', ')}`;
  return uitslag(regel, wat, klopt, werd);
}
