import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Bewijssleutels, nieuweBewijssleutel } from '#audit/controlepunt/bewijssleutels.js';
import type { Aanval, Organisaties } from './aanval.js';
import { herschrijfVanaf, legVast } from './aanvallen-op-ketens.js';
import { ondertekenOpnieuw, wisOndertekening } from './herschrijf.js';
import type { Kopie } from './kopie.js';

const teken = (kopie: Kopie, [{ organisatieId }]: Organisaties): Promise<void> => kopie.worker.teken(organisatieId);
const publicaties = ({ map }: Kopie, [{ organisatieId }]: Organisaties): string => join(map, 'publicatie', organisatieId);
const wisPublicaties = (kopie: Kopie, organisaties: Organisaties): void => rmSync(publicaties(kopie, organisaties), { recursive: true });

/** All is made to fit, and whatever told otherwise is gone: the worker signs it as if there had never been anything else. */
async function wisAlles(kopie: Kopie, organisaties: Organisaties): Promise<void> {
  await herschrijfVanaf(kopie, organisaties);
  await wisOndertekening(kopie, organisaties[0].organisatieId);
  wisPublicaties(kopie, organisaties);
}

const GETUIGE =
  'een getuige elders: een controlepunt dat niet te wissen is (emmer met Object Lock, mail aan griffier en FG, de brief, een getuige)';

export const OP_HET_LOG: readonly Aanval[] = [
  {
    naam: 'een blad van het log wijzigen',
    voer: async ({ beheerder }, [{ organisatieId }]) =>
      void (await beheerder.query(`UPDATE bewijslog_blad SET hash = sha256('x') WHERE organisatie_id = $1 AND plaats = 3`, [
        organisatieId,
      ])),
  },
  {
    naam: 'een keten herschrijven, en de controlepunten en de publicatieregels verwijderen',
    voer: async (kopie, organisaties) => {
      await herschrijfVanaf(kopie, organisaties);
      await wisOndertekening(kopie, organisaties[0].organisatieId);
    },
  },
  {
    naam: 'alles herschrijven en opnieuw ondertekenen met een eigen sleutel',
    voer: async (kopie, organisaties) => {
      await herschrijfVanaf(kopie, organisaties);
      await ondertekenOpnieuw(kopie, organisaties[0].organisatieId, Bewijssleutels.lees(nieuweBewijssleutel()));
    },
  },
  {
    naam: 'alles herschrijven, ondertekenen met een eigen sleutel, en ook de publicaties vervangen',
    voer: async (kopie, organisaties) => {
      await herschrijfVanaf(kopie, organisaties);
      const notes = await ondertekenOpnieuw(kopie, organisaties[0].organisatieId, Bewijssleutels.lees(nieuweBewijssleutel()));
      for (const [grootte, note] of notes)
        writeFileSync(join(publicaties(kopie, organisaties), `${String(grootte).padStart(12, '0')}.txt`), note);
    },
  },
  {
    naam: 'alles herschrijven, ondertekening en publicaties wissen, en de worker laten ondertekenen',
    voer: wisAlles,
    daarna: teken,
    nodig: GETUIGE,
  },
  {
    naam: 'hetzelfde, en de worker is daarna opnieuw gestart',
    voer: wisAlles,
    daarna: teken,
    herstart: true,
    nodig: GETUIGE,
  },
  {
    naam: 'een gepubliceerd controlepunt wijzigen',
    voer: async (kopie, organisaties) => {
      const map = publicaties(kopie, organisaties);
      const naam = readdirSync(map).find((een) => /^\d{12}\.txt$/.test(een)) ?? '';
      writeFileSync(join(map, naam), 'iets anders\n');
    },
  },
  {
    naam: 'een gepubliceerd controlepunt verwijderen',
    voer: async (kopie, organisaties) => {
      const map = publicaties(kopie, organisaties);
      rmSync(
        join(
          map,
          readdirSync(map)
            .filter((een) => /^\d{12}\.txt$/.test(een))
            .sort()
            .at(-1) ?? '',
        ),
      );
    },
  },
  {
    naam: 'een oude reservekopie terugzetten en vandaar verdergaan',
    vooraf: async (kopie, organisaties) => {
      for (let i = 0; i < 3; i += 1) await legVast(kopie, organisaties);
      await teken(kopie, organisaties);
    },
    voer: async (kopie, organisaties) => {
      await kopie.zetTerug();
      for (let i = 0; i < 5; i += 1) await legVast(kopie, organisaties);
      await kopie.worker.controlepunten.maak(organisaties[0].organisatieId);
    },
  },
  {
    naam: 'aantekeningen voor het log verwijderen',
    voer: async (kopie, organisaties) => {
      await legVast(kopie, organisaties);
      await kopie.beheerder.query(`DELETE FROM bewijslog_wacht`);
    },
  },
  {
    naam: 'het hele log verwijderen',
    voer: async (kopie, organisaties) => {
      const { organisatieId } = organisaties[0];
      await wisOndertekening(kopie, organisatieId);
      for (const tabel of ['bewijslog_blad', 'bewijslog_knoop', 'bewijslog'])
        await kopie.beheerder.query(`DELETE FROM ${tabel} WHERE organisatie_id = $1`, [organisatieId]);
    },
  },
];
