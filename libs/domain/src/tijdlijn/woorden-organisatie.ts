import type { VerwerkingsActiviteit } from '../verwerking/verwerkingsactiviteit.js';
import type { OrganisatieSoort, OUDE_ORGANISATIE_SOORTEN } from './soorten.js';

interface Woorden {
  readonly wat: string;
  readonly activiteit: VerwerkingsActiviteit;
}
const voorbereiding = (wat: string): Woorden => ({ wat, activiteit: 'VOORBEREIDING' });
const verloop = (wat: string): Woorden => ({ wat, activiteit: 'VERLOOP' });
const gebruikers = (wat: string): Woorden => ({ wat, activiteit: 'GEBRUIKERS' });
const toezicht = (wat: string): Woorden => ({ wat, activiteit: 'TOEZICHT' });

/** What stands in the chain of an organisation, after the name of who did it. */
export const ORGANISATIE_WOORDEN: Readonly<Record<OrganisatieSoort | (typeof OUDE_ORGANISATIE_SOORTEN)[number], Woorden>> = {
  maakFormatie: voorbereiding('maakte een formatie.'),
  verplaatsFormatie: verloop('verplaatste de datum van de vergadering voor een formatie.'),
  koppelFormateur: voorbereiding('liet een formateur een formatie volgen.'),
  ontkoppelFormateur: voorbereiding('liet een formateur een formatie niet meer volgen.'),
  registreerWaarneming: verloop('legde vast wie de opdrachtgever waarneemt.'),
  beeindigWaarneming: verloop('beëindigde de waarneming van de opdrachtgever.'),
  registreerKetenstoring: verloop('legde een storing vast.'),
  beeindigKetenstoring: verloop('legde vast wanneer een storing voorbij was.'),
  registreerDatalek: toezicht('legde een datalek vast.'),
  besluitDatalek: toezicht('besloot over het melden van een datalek.'),
  verhoogRisicoDatalek: toezicht('legde vast dat het risico van een datalek hoog is.'),
  beoordeelRaadpleging: toezicht('beoordeelde een ongebruikelijke raadpleging.'),
  ongebruikelijkeRaadpleging: toezicht('merkte dat iemand ongewoon veel toetsingen opende.'),
  LOGBOEK_INGEZIEN: toezicht('bekeek een logboek.'),
  stelBewaarbeleidVast: { wat: 'legde vast hoelang gegevens worden bewaard.', activiteit: 'NAZORG' },
  legVrijeDagVast: verloop('legde vast dat de organisatie op een dag dicht is.'),
  verwijderVrijeDag: verloop('legde vast dat de organisatie op een dag toch open is.'),
  stelVragenlijstVoor: voorbereiding('stelde een nieuwe vragenlijst voor.'),
  stelDocumentenlijstVoor: voorbereiding('stelde een nieuwe documentenlijst voor.'),
  stelTermijnprofielVoor: voorbereiding('stelde nieuwe termijnen voor.'),
  publiceerVragenlijst: voorbereiding('publiceerde een nieuwe vragenlijst.'),
  publiceerDocumentenlijst: voorbereiding('publiceerde een nieuwe documentenlijst.'),
  publiceerTermijnprofiel: voorbereiding('publiceerde nieuwe termijnen.'),
  voegPersoonToe: gebruikers('voegde iemand toe die voor de organisatie werkt.'),
  wijzigRollen: gebruikers('wijzigde de functies van iemand.'),
  blokkeerPersoon: gebruikers('blokkeerde iemand.'),
  deblokkeerPersoon: gebruikers('hief de blokkade van iemand op.'),
  nodigPersoonUit: gebruikers('nodigde iemand uit om een account te koppelen.'),
  verwijderAanmelding: gebruikers('maakte iemand los van zijn account.'),
  bevestigRol: gebruikers('gaf iemand een functie die was voorgesteld.'),
  wijsRolAf: gebruikers('wees een voorgestelde functie af.'),
  geefRol: gebruikers('gaf iemand een functie.'),
  ontneemRol: gebruikers('nam iemand een functie af.'),
  stelRolVoor: gebruikers('stelde een functie voor iemand voor.'),
  maakBureau: gebruikers('voegde een bureau toe.'),
  wijzigBureau: gebruikers('wijzigde de vergunning of de overeenkomst van een bureau.'),
  zetBureau: gebruikers('legde vast bij welk bureau iemand werkt.'),
  UITNODIGING_INGEWISSELD: gebruikers('koppelde een account aan iemand die was uitgenodigd.'),
  UITNODIGING_ONBESTELBAAR: gebruikers('kon een uitnodiging niet bezorgen.'),
  UITNODIGING_ANDER_ACCOUNT: gebruikers('merkte dat iemand met een ander account een uitnodiging opende.'),
  dienMedeondertekeningIn: toezicht('voegde de ondertekening van een getuige bij een controlepunt.'),
  leesDossierIn: toezicht('las een dossierexport van elders in.'),
  verwijderIngelezenDossier: toezicht('verwijderde een ingelezen dossierexport.'),
  INGELEZEN_DOSSIER_INGEZIEN: toezicht('bekeek een ingelezen dossierexport.'),
  INGELEZEN_DOSSIER_VERVALLEN: toezicht('verwijderde een ingelezen dossierexport waarvan de termijn voorbij was.'),
  BEWIJSSLEUTEL_IN_GEBRUIK: toezicht('nam een sleutel in gebruik om controlepunten mee te ondertekenen.'),
  omwikkelSleutels: toezicht('verving de sleutel waarmee gegevens zijn versleuteld.'),
  HERINNERING: toezicht('herinnerde aan de termijn om een datalek te melden.'),
  TERMIJN_VERSTREKEN: toezicht('legde vast dat de termijn om een datalek te melden voorbij is.'),
  ESCALATIE: toezicht('waarschuwde dat de termijn om een datalek te melden al langer voorbij is.'),
};
