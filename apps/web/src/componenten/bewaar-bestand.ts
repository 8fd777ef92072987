/** Lets the browser keep what was read as a file. */
export function bewaarBestand(inhoud: Blob, naam: string): void {
  const plek = URL.createObjectURL(inhoud);
  const link = document.createElement('a');
  link.href = plek;
  link.download = naam;
  link.click();
  // The browser has taken it over by then.
  setTimeout(() => URL.revokeObjectURL(plek), 10_000);
}
