import { startApi, persoon, type TestApi } from './support/test-api.js';
import { maakZaak } from './support/zaken.js';
let api: TestApi;
beforeAll(async () => { api = await startApi(); }, 60000);
afterAll(() => api.close());
it('perf', async () => {
  const org = persoon('kabinet').organisatie.id;
  const id = await maakZaak(api, {});
  const meet = async (pad: string, account: string) => {
    const headers = { authorization: `Bearer ${await api.token(account)}` };
    const t: number[] = [];
    for (let i = 0; i < 120; i++) { const b = performance.now(); const r = await fetch(`${api.url}/api/v1${pad}`, { headers }); await r.text(); t.push(performance.now() - b); if (r.status !== 200) throw new Error(String(r.status)); }
    t.splice(0, 20); t.sort((a, b) => a - b);
    return `${pad} ${account}: p50 ${t[50]!.toFixed(1)} p95 ${t[95]!.toFixed(1)}`;
  };
  const out: string[] = [];
  const ronde = async (naam: string) => { for (const [pad, a] of [['/ik','kabinet'],['/taken', 'kabinet'], ['/taken', 'adviseur'], ['/toetsingen', 'kabinet'], ['/toetsingen', 'adviseur'], [`/toetsingen/${id}`, 'kabinet']] as const) out.push(`${naam} ${await meet(pad, a)}`); };
  const vul = async (n: number) => {
    await api.db.superClient.query(`
      WITH p AS (INSERT INTO persoon (id, organisatie_id, email_index) SELECT gen_random_uuid(), $1, decode(md5(random()::text || i), 'hex') FROM generate_series(1, $3::int) i RETURNING id),
      t AS (INSERT INTO toetsing (id, organisatie_id, zaaknummer, bestuurslaag, doelfunctie, aanleiding, status, ronde, versie, kandidaat_id, kandidaat_naam, kandidaat_email, raadsdatum, regime, vragenlijst_versie, documentenlijst_versie, termijnprofiel, termijnprofiel_versie, tijdzone, vog_max_ouderdom_dagen, gemaakt_op, gewijzigd_op)
        SELECT gen_random_uuid(), $1, gen_random_uuid()::text, z.bestuurslaag, z.doelfunctie, z.aanleiding, 'IN_ONDERZOEK', 1, 1, p.id, z.kandidaat_naam, z.kandidaat_email, z.raadsdatum, z.regime, 1, 1, 'NORMAAL', 1, z.tijdzone, 92, now(), now() - random() * interval '100 days' FROM p, toetsing z WHERE z.id = $2 RETURNING id),
      w AS (INSERT INTO toewijzing (id, organisatie_id, toetsing_id, ronde, persoon_id, rol, leidend, verklaring, toegewezen_op) SELECT gen_random_uuid(), $1, t.id, 1, $4, 'ADVISEUR', true, 'GEEN_CONFLICT', now() FROM t WHERE random() < 0.5)
      INSERT INTO taak (id, organisatie_id, toetsing_id, ronde, soort, stap, stap_volgnummer, kenmerk, rol, persoon_id, status, gemaakt_op, uiterlijk)
        SELECT gen_random_uuid(), $1, t.id, 1, s.soort, 'TOEWIJZING', 1, s.soort, s.rol, s.p, 'OPEN', now(), now() + random() * interval '60 days' FROM t, (VALUES ('VOG_KLAARZETTEN', 'KABINET', NULL::uuid), ('BRONONDERZOEK_DOEN', 'ADVISEUR', $4)) s(soort, rol, p)`, [org, id, n, persoon('adviseur').id]);
    await api.db.superClient.query('ANALYZE');
  };
  await vul(20000);
  const { ToetsingenService } = await import('../../libs/dossier/src/lezen/toetsingen.service.js');
  const { TakenService } = await import('../../libs/dossier/src/lezen/taken.service.js');
  const { beller } = await import('./support/zaken.js');
  for (const a of ['kabinet','adviseur']) {
    const org2 = beller(a);
    const proef = async (sql: string, params: unknown[]) => api.db.transacties.in(org2, async (tx) => {
      for (let i = 0; i < 5; i++) await tx.manager.query(sql, params);
      const r = await tx.manager.query('EXPLAIN (ANALYZE, BUFFERS) ' + sql, params);
      out.push(a + '\n' + r.map((x: any) => x['QUERY PLAN']).join('\n'));
      return [];
    });
    const nep = { lijst: async (b: any, _n: string, f: any) => f({ organisatieId: b.organisatieId, nu: new Date().toISOString(), manager: { query: proef } }, null) };
    await new ToetsingenService(nep as any).lijst(org2, { aantal: 25 });
    if (a === 'kabinet') await new TakenService(nep as any).lijst(org2, { aantal: 25 });
  }
  console.log(out.join('\n'));
}, 240000);
