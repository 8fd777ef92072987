import type { Page, Request, Route } from '@playwright/test';

/** Answers that wait until they are let go, and the requests that were sent meanwhile. */
export interface Opgehouden {
  readonly verzoeken: readonly Request[];
  /** From now on everything goes through. */
  readonly laatGaan: () => void;
}

/** The server is slow: what changes something at this path waits. */
export async function houOp(pagina: Page, pad: RegExp): Promise<Opgehouden> {
  const verzoeken: Request[] = [];
  let los: () => void = () => undefined;
  const open = new Promise<void>((klaar) => {
    los = klaar;
  });
  const wacht = async (route: Route): Promise<void> => {
    if (route.request().method() !== 'GET') {
      verzoeken.push(route.request());
      await open;
    }
    await route.continue();
  };
  await pagina.route(pad, wacht);
  return { verzoeken, laatGaan: () => los() };
}

/** The server is down, as a proxy tells it: with a page of its own. Ended by what is given back. */
export async function buitenDienst(pagina: Page, pad: RegExp): Promise<() => Promise<void>> {
  await pagina.route(pad, (route) => route.fulfill({ status: 503, contentType: 'text/html', body: '<h1>Service Unavailable</h1>' }));
  return () => pagina.unroute(pad);
}

/** A line that sends so many bytes in a second, until what is given back is called. */
export async function trageLijn(pagina: Page, uploadThroughput: number): Promise<() => Promise<unknown>> {
  const cdp = await pagina.context().newCDPSession(pagina);
  const stel = (snelheid: number): Promise<unknown> =>
    cdp.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: snelheid });
  await stel(uploadThroughput);
  return () => stel(-1);
}
