/** A browser as small as a sign-in needs: keeps cookies and stops at the address that it is told to stop at. */
export class Browser {
  private readonly cookies = new Map<string, string>();

  /** One request, redirects not followed. */
  async request(url: URL, form?: Readonly<Record<string, string>>): Promise<Response> {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (name !== undefined && value !== undefined) this.cookies.set(name, value);
    }
    return response;
  }

  /** Chooses `account` wherever the local provider asks who one is, and returns the address (below `until`) that it ends at. */
  async signIn(start: URL, account: string, until: string): Promise<URL> {
    let url = start;
    for (let step = 0; step < 10; step += 1) {
      const asks = url.pathname.startsWith('/interactie/');
      const response = await this.request(url, asks ? { account } : undefined);
      const location = response.headers.get('location');
      if (location === null) throw new Error(`De aanmelddienst antwoordt met ${response.status}; bestaat het account ${account}?`);
      url = new URL(location, url);
      if (url.href.startsWith(until)) return url;
    }
    throw new Error('De aanmelddienst stuurt steeds verder en komt niet terug.');
  }
}
