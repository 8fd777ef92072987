import type { Dossierinhoud } from './inhoud.js';

type Omschrijving = Pick<Dossierinhoud, 'oorsprong' | 'toetsingId' | 'zaaknummer' | 'ontvanger'>;

/** What an export says about itself to somebody who finds it years from now. */
export const leesmij = ({ oorsprong, toetsingId, zaaknummer, ontvanger }: Omschrijving): string => `DOSSIEREXPORT

Zaak:            ${zaaknummer} (kenmerk ${toetsingId})
Gemaakt voor:    ${ontvanger.toLowerCase().replaceAll('_', ' ')}
Bewijslog:       ${oorsprong}

WAT IS DIT?

Dit is het dossier van één integriteitstoetsing, met het bewijs erbij. U ziet wat er is gebeurd, wanneer en in welke volgorde. U kunt zelf
controleren dat er achteraf niets is veranderd, weggelaten of toegevoegd. Daar hebt u ons niet voor nodig: geen account, geen server.

In dit bestand kunnen persoonsgegevens staan. Bewaar het veilig en geef het niet verder dan nodig is.

WAT ZIT ERIN?

manifest.json          de lijst van alle bestanden, elk met zijn controlegetal (SHA-256)
keten.jsonl            wat er gebeurde: een regel per gebeurtenis, in volgorde. Elke regel noemt het controlegetal van de regel ervoor
ijkpunten/             eerdere controlepunten: hoe het bewijslog er op een bepaald moment uitzag, met een ondertekening
ijkpunten.json         het bewijs dat deze zaak onder die controlepunten valt
sleutels.txt           de publieke sleutel van het bewijslog
sleutelwissels/        als de sleutel is vervangen: de verklaring daarvan, ondertekend met de oude en de nieuwe sleutel
openbaarmakingen.json  gegevens die bij een gebeurtenis horen en die u mag zien
documenten/            de documenten die u mag zien
slot/                  het controlepunt waar de laatste gebeurtenis onder valt, en het bewijs daarvan

Een regel in keten.jsonl met het woord "afgeschermd" is een gebeurtenis die u niet mag zien. Alleen haar controlegetal staat er. Zij telt wel
mee: zij kan niet ongemerkt zijn weggelaten of vervangen.

HOE CONTROLEERT U DIT?

Met een programma. Er zijn er twee. Ze zijn los van elkaar gemaakt en moeten hetzelfde zeggen. U vindt ze in de broncode van het systeem:

  npm run dossier -- verify BESTAND.zip
  python3 tools/verifier/verifieer.py BESTAND.zip

Het antwoord is GEVERIFIEERD of GEWEIGERD. Bij GEWEIGERD staat de reden erbij.

Controleer ook met iets dat u van een ander hebt. Een controlepunt staat bijvoorbeeld in de brief aan de raad, en in de mail aan de griffier.
Bewaar dat als tekstbestand. Een publieke sleutel kunt u bij de organisatie opvragen.

  npm run dossier -- verify BESTAND.zip --controlepunt CONTROLEPUNT.txt --sleutel SLEUTEL.txt

Met de hand. Pak het bestand uit en ga in de map staan. Een gebeurtenis controleert u zo, hier de vijfde:

  ( printf '\\000'; sed -n 5p keten.jsonl | tr -d '\\n' ) | sha256sum

Dat getal staat als "vorigeHash" op de zesde regel. De lijst en de documenten controleert u zo:

  sha256sum manifest.json documenten/*

Het getal van manifest.json staat op de laatste regel van keten.jsonl. De getallen van de documenten staan in manifest.json. De ondertekening
van het slot controleert u zo (is de sleutel vervangen, neem dan de vierde regel van de laatste sleutelwissel in plaats van sleutels.txt):

  sed '/^$/,$d' slot/controlepunt.txt > tekst
  tail -n 1 slot/controlepunt.txt | cut -d ' ' -f 3 | base64 -d | tail -c 64 > ondertekening
  ( printf '\\060\\052\\060\\005\\006\\003\\053\\145\\160\\003\\041\\000'; cut -d + -f 3- sleutels.txt | base64 -d | tail -c 32 ) > sleutel
  openssl pkeyutl -verify -pubin -keyform DER -inkey sleutel -rawin -in tekst -sigfile ondertekening

WAT BEWIJST DIT WEL, EN WAT NIET?

Zonder iets van buiten bewijst dit bestand alleen dat het heel is en bij elkaar hoort: alles erin past op elkaar en is met één sleutel
ondertekend. Dat het van deze organisatie is, blijkt pas als u de sleutel kent. Dat het toen al zo was, blijkt pas uit een controlepunt dat u
eerder van een ander kreeg. Het programma zegt welke van de twee het heeft gecontroleerd.

Het bewijst niet dat waar is wat iemand opschreef. Het bewijst dat het toen zo is vastgelegd, en sindsdien niet is veranderd.

VRAGEN?

Vraag het aan de functionaris gegevensbescherming of de griffier van de organisatie waar de toetsing liep. Noem het zaaknummer. Hoe het bewijs in
elkaar zit, staat in docs/evidence.md in de broncode.
`;
