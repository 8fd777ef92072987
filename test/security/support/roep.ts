import { vraag, type Antwoord } from '../../api/support/browser.js';
import { aPdf } from '../../support/pdf.js';
import type { TestApi } from '../../api/support/test-api.js';
import { type Bewerking, voorbeeldVan, vulPad } from './openapi.js';

const GRENS = 'grens-van-het-formulier';
const FORMULIER = [`--${GRENS}`, 'Content-Disposition: form-data; name="soort"', '', 'CV', `--${GRENS}`,
  'Content-Disposition: form-data; name="bestand"; filename="cv.pdf"', 'Content-Type: application/pdf', '', aPdf().toString('latin1'), `--${GRENS}--`, ''].join('\r\n'); // prettier-ignore

/** Where the schema alone does not lead to a valid request. */
const GELDIG: Readonly<Record<string, unknown>> = {
  vulVragenlijstAan: { vraag: 'C1', antwoord: { soort: 'MONDELING' } },
  verwijderVerbodenTekst: { vraag: 'C1', aanvulling: null },
};

/** Does one operation as a person, with the smallest request that is valid at the border. */
export async function roep(
  api: TestApi,
  account: string | null,
  bewerking: Bewerking,
  bekend: Readonly<Record<string, string>> = {},
): Promise<Antwoord> {
  const { naam, method, inhoud, formulier } = bewerking;
  return vraag(`${api.url}/api/v1${vulPad(bewerking, bekend)}`, {
    method,
    headers: {
      'if-match': '"1"',
      ...(account === null ? {} : { authorization: `Bearer ${await api.token(account)}` }),
      ...(formulier ? { 'content-type': `multipart/form-data; boundary=${GRENS}` } : {}),
    },
    ...(formulier ? { body: FORMULIER } : inhoud === undefined ? {} : { body: GELDIG[naam] ?? voorbeeldVan(inhoud) }),
  });
}

/** What a caller can tell from an answer, apart from what differs by its nature: the address and the numbers of the request. */
export function teZien({ status, headers, body }: Antwoord): unknown {
  const { instance, correlatieId, traceId, ...rest } = typeof body === 'object' && body !== null ? body : { body };
  const namen = [...headers.keys()].filter((naam) => naam !== 'date').sort();
  return { status, rest, namen, lengte: body?.detail?.length };
}
