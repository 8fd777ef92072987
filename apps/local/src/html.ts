const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it may stand in HTML, also in an attribute between quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

const STYLE = `
  body{font:1.0625rem/1.6 system-ui,sans-serif;color:#1b1b1b;background:#fff;margin:0}
  main{max-width:44rem;margin:0 auto;padding:1.5rem 1rem 3rem}
  h1{font-size:1.6rem;line-height:1.25} h2{font-size:1.2rem;margin:2rem 0 .5rem}
  a{color:#0b5394} :focus-visible{outline:3px solid #0b5394;outline-offset:2px}
  .let-op{border-left:.35rem solid #8a5a00;background:#fff7e6;padding:.6rem 1rem}
  ul.keuze{list-style:none;padding:0;display:grid;gap:.5rem}
  button{font:inherit;text-align:left;width:100%;padding:.6rem 1rem;border:1px solid #595959;border-radius:.3rem;background:#fff;color:inherit;cursor:pointer}
  button:hover{background:#eef4fa} small{display:block;color:#4a4a4a;font-size:.95rem}
  label{display:block;font-weight:600} input{font:inherit;padding:.5rem;border:1px solid #595959;border-radius:.3rem;width:100%;box-sizing:border-box;margin:.25rem 0 .5rem}
  table{border-collapse:collapse;width:100%} th,td{text-align:left;padding:.5rem .75rem .5rem 0;border-bottom:1px solid #bbb;vertical-align:top}
  pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;border-top:1px solid #bbb;padding-top:1rem}`;

/** A whole Dutch page without scripts and without anything from elsewhere. `body` is HTML. */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body><main>${body}</main></body></html>`;
}

/** Headers that go with `page`. Forms may lead back to programs on this machine. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self' http://127.0.0.1:* http://localhost:*; base-uri 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};
