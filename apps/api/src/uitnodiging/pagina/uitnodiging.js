/**
 * The page of an invitation. The code stands after the # of the address, which a browser sends to no server; it leaves this page only when the
 * reader presses the button, in the body of one request to ourselves. Who merely opens the link changes nothing.
 */
const knop = document.getElementById('verder');
const melding = document.getElementById('melding');

const MISLUKT = 'Dit lukt nu niet. Controleer uw verbinding en probeer het over een paar minuten opnieuw.';

function meld(tekst) {
  melding.textContent = tekst;
  knop.disabled = false;
}

async function wisselIn() {
  melding.textContent = '';
  knop.disabled = true;
  try {
    const antwoord = await fetch('api/v1/uitnodigingen/inwisselen', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code: location.hash.slice(1) }),
    });
    const inhoud = await antwoord.json();
    if (!antwoord.ok)
      return meld(antwoord.status === 400 ? 'Deze link is niet volledig. Kopieer de hele link uit de e-mail.' : inhoud.detail);
    // Not in the history of this browser any more.
    history.replaceState(null, '', location.pathname);
    location.assign(inhoud.naar);
  } catch {
    meld(MISLUKT);
  }
}

knop.addEventListener('click', wisselIn);
