import { expect, type Page } from '@playwright/test';
import { omgeving } from './systeem.js';

interface Bericht {
  readonly id: string;
  readonly tekst: string;
}

/** Opens the mail with the invitation in the page where this environment keeps all mail, and follows its link. */
export async function openUitnodiging(pagina: Page, adres: string): Promise<void> {
  const { mail } = omgeving();
  let id: string | undefined;
  await expect(async () => {
    const berichten = (await (await fetch(`${mail}/berichten?aan=${encodeURIComponent(adres)}`)).json()) as readonly Bericht[];
    id = berichten.find(({ tekst }) => tekst.includes('/uitnodiging#'))?.id;
    expect(id, 'the invitation came by mail').toBeDefined();
  }).toPass({ timeout: 60_000 });
  await pagina.goto(`${mail}/berichten/${id ?? ''}`);
  await pagina.getByRole('link', { name: /uitnodiging#/ }).click();
}
