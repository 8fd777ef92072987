import { escapeHtml, page } from '../html.js';
import { ORGANISATIES, PERSONEN, type LokalePersoon } from '../people.js';

const ROLLEN: Readonly<Record<LokalePersoon['rollen'][number], string>> = {
  OPDRACHTGEVER: 'opdrachtgever (burgemeester)',
  KANDIDAAT: 'kandidaat',
  ADVISEUR: 'integriteitsadviseur',
  TOETSER: 'toetser',
  KABINET: 'kabinet',
  GRIFFIER: 'griffier',
  FG: 'functionaris gegevensbescherming',
  BEHEERDER: 'functioneel beheerder',
  AUDITOR: 'auditor',
  FORMATEUR: 'formateur',
  UITVRAAG_BEANTWOORDER: 'medewerker die een vraag beantwoordt',
};

/** The Dutch names of someone's roles. */
export function rolnamen(persoon: LokalePersoon): string {
  return persoon.rollen.map((rol) => ROLLEN[rol]).join(', ');
}

/** The page on which one chooses who to be. `uid` is the running sign-in; `melding` says what was wrong with the previous choice. */
export function chooserPage(uid: string, melding?: string): string {
  const groups = ORGANISATIES.map((organisatie) => {
    const knoppen = PERSONEN.filter((persoon) => persoon.organisatie === organisatie).map(knop);
    return `<h2>${escapeHtml(organisatie.naam)}</h2><ul class="keuze">${knoppen.join('')}</ul>`;
  });
  return page(
    'Aanmelden: kies een persoon',
    `<h1>Aanmelden: kies een persoon</h1>
<p class="let-op">Dit is de aanmelddienst om te proberen en te oefenen. Er is geen wachtwoord: wie deze pagina kan openen, mag iedereen zijn.
Alle personen zijn verzonnen. Een echte omgeving gebruikt een echte aanmelddienst.</p>
${melding === undefined ? '' : `<p role="alert"><strong>${escapeHtml(melding)}</strong></p>`}
<form method="post" action="/interactie/${escapeHtml(uid)}">${groups.join('')}</form>
<h2>Een ander verzonnen account</h2>
<form method="post" action="/interactie/${escapeHtml(uid)}">
<label for="account">Account, bijvoorbeeld kandidaat-b2</label>
<input id="account" name="account" required autocomplete="off" pattern="kandidaat-[a-z0-9]{2,12}" aria-describedby="uitleg">
<small id="uitleg">kandidaat- met daarachter 2 tot 12 kleine letters of cijfers</small>
<p><button>Aanmelden met dit account</button></p></form>`,
  );
}

function knop(persoon: LokalePersoon): string {
  return `<li><button name="account" value="${escapeHtml(persoon.account)}">${escapeHtml(persoon.naam)}
<small>${escapeHtml(rolnamen(persoon))} · account ${escapeHtml(persoon.account)}</small></button></li>`;
}

/** What a person sees when a sign-in can't go on. */
export function problemPage(code: string): string {
  return page(
    'Aanmelden lukt niet',
    `<h1>Aanmelden lukt niet</h1><p>Ga terug naar de toepassing en begin opnieuw met aanmelden.</p><p>Code: ${escapeHtml(code)}</p>`,
  );
}

/** Asks whether one wants to sign out here too. `form` is the form of the provider, with the id `op.logoutForm`. */
export function signOutPage(form: string): string {
  return page(
    'Afmelden',
    `<h1>Afmelden</h1><p>Wilt u zich ook bij deze aanmelddienst afmelden?</p>${form}
<ul class="keuze"><li><button form="op.logoutForm" name="logout" value="yes" autofocus>Ja, meld mij af</button></li>
<li><button form="op.logoutForm">Nee</button></li></ul>`,
  );
}

export function signedOutPage(): string {
  return page('Afgemeld', '<h1>U bent afgemeld</h1><p>U kunt dit venster sluiten.</p>');
}
