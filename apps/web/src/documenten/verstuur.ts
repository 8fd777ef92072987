import { adres, Geweigerd, type Problem } from '../api/verzoek.js';

interface Verzending {
  readonly toetsingId: string;
  readonly soort: string;
  readonly bestand: File;
  readonly csrf: string | null;
  /** The same for every try, so that a file that did arrive is not handed in twice. */
  readonly sleutel: string;
  readonly voortgang: (deel: number) => void;
  readonly signal: AbortSignal;
}

const MISLUKT: Pick<Problem, 'code' | 'title' | 'detail'> = {
  code: 'INTERNE_FOUT',
  title: 'Versturen is niet gelukt',
  detail: 'Controleer uw verbinding en probeer het opnieuw.',
};

/** A slow line takes minutes for 20 MB. */
const HOOGSTENS_MS = 10 * 60_000;

/** Sends one file, and tells how far it is; `fetch` can't. @throws Geweigerd */
export function verstuur({ toetsingId, soort, bestand, csrf, sleutel, voortgang, signal }: Verzending): Promise<void> {
  return new Promise((klaar, mislukt) => {
    const verzoek = new XMLHttpRequest();
    verzoek.open('POST', adres('/toetsingen/{toetsingId}/documenten', { toetsingId }));
    verzoek.setRequestHeader('accept', 'application/json');
    verzoek.setRequestHeader('idempotency-key', sleutel);
    if (csrf !== null) verzoek.setRequestHeader('x-csrf', csrf);
    verzoek.upload.onprogress = ({ loaded, total }) => voortgang(total === 0 ? 0 : loaded / total);
    verzoek.onload = () =>
      verzoek.status >= 200 && verzoek.status < 300 ? klaar() : mislukt(new Geweigerd(verzoek.status, probleem(verzoek.responseText)));
    verzoek.timeout = HOOGSTENS_MS;
    verzoek.ontimeout = () => mislukt(new Geweigerd(0, MISLUKT));
    verzoek.onerror = () => mislukt(new Geweigerd(0, MISLUKT));
    verzoek.onabort = () => mislukt(new DOMException('stopped', 'AbortError'));
    signal.addEventListener('abort', () => verzoek.abort());
    const inhoud = new FormData();
    inhoud.append('soort', soort);
    inhoud.append('bestand', bestand, bestand.name);
    verzoek.send(inhoud);
  });
}

function probleem(tekst: string): Pick<Problem, 'code' | 'title' | 'detail'> {
  try {
    const gelezen: unknown = JSON.parse(tekst);
    return typeof gelezen === 'object' && gelezen !== null && 'code' in gelezen ? (gelezen as Problem) : MISLUKT;
  } catch {
    return MISLUKT;
  }
}
