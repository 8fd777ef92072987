/** Where a sealed value lives. It opens only there: copying it to another row, column or organisation makes it useless. */
export interface Plaats {
  readonly organisatieId: string;
  readonly tabel: string;
  readonly kolom: string;
  readonly rijId: string;
}

/** `organisatie|tabel|kolom|rij-id`, the additional data of a sealed field. A part is never empty and holds no bar. */
export function aadVan({ organisatieId, tabel, kolom, rijId }: Plaats): string {
  const delen = [organisatieId, tabel, kolom, rijId];
  if (!delen.every((deel) => /^[A-Za-z0-9_.-]+$/.test(deel))) throw new Error('a place of a sealed field consists of ids and names');
  return delen.join('|');
}
