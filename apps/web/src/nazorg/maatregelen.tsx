import type { ReactNode } from 'react';
import { MAATREGEL_CATALOGUS } from '#domain/maatregel/maatregel-catalogus.js';
import { useLees } from '../api/lees.js';
import { adres, type Schema } from '../api/verzoek.js';
import { Badge, type Kleur } from '../componenten/badge.js';
import { Geladen } from '../componenten/geladen.js';
import { Vlak } from '../componenten/vlak.js';
import { Handeling, type Handelingen } from '../formulier/handelingen.js';
import { woord } from '../woorden/woorden.js';
import { UitvoeringMelden } from './uitvoering-melden.js';

type Maatregel = Schema['MaatregelDto'];
interface Props {
  readonly toetsing: Schema['Toetsing'];
  readonly handelingen: Handelingen;
}

const KLEUR: Readonly<Partial<Record<Maatregel['status'], Kleur>>> = {
  OVEREENGEKOMEN: 'info',
  UITGEVOERD: 'goed',
  TE_LAAT: 'fout',
  NIET_NAGEKOMEN: 'fout',
  GEWEIGERD_DOOR_KANDIDAAT: 'let-op',
};

/** The measures with their state, what shows that they were carried out, and what can be done about each. */
export function Maatregelen({ toetsing, handelingen }: Props): ReactNode {
  const { toetsingId } = toetsing;
  const maatregelen = useLees('/toetsingen/{toetsingId}/maatregelen', { delen: { toetsingId } });
  return (
    <Vlak titel="Afgesproken maatregelen">
      <Geladen van={maatregelen}>
        {(lijst) =>
          lijst.length === 0 ? (
            <p className="its-zacht">Er zijn geen maatregelen afgesproken.</p>
          ) : (
            <ul className="its-lijst">
              {lijst.map((maatregel) => (
                <li key={maatregel.id}>
                  <Wat maatregel={maatregel} toetsing={toetsing} />
                  <Doen maatregel={maatregel} toetsingId={toetsingId} handelingen={handelingen} />
                </li>
              ))}
            </ul>
          )
        }
      </Geladen>
    </Vlak>
  );
}

function Wat({ maatregel, toetsing }: { readonly maatregel: Maatregel; readonly toetsing: Schema['Toetsing'] }): ReactNode {
  const { code, status, moment, zichtbaarheid, toelichting, bewijs, vervallen } = maatregel;
  const { naam, bewijs: gevraagd } = MAATREGEL_CATALOGUS[code];
  const wacht = status === 'OVEREENGEKOMEN' || status === 'TE_LAAT';
  return (
    <>
      <div className="its-rij">
        <strong>{naam}</strong>
        <Badge kleur={KLEUR[status] ?? 'stil'}>{wacht && bewijs != null ? 'Gemeld, wacht op bevestiging' : woord(status)}</Badge>
      </div>
      <div className="its-klein its-zacht">
        {code} · {woord(moment).toLowerCase()} · {zichtbaarheid === 'OPENBAAR' ? 'staat in de brief' : 'blijft binnen de toetsing'}
      </div>
      {toelichting === '' ? null : <p className="its-tekst">{toelichting}</p>}
      {wacht && bewijs == null && gevraagd !== null ? <p className="its-klein">Bewijs: {gevraagd.toLowerCase()}.</p> : null}
      {bewijs == null ? null : (
        <p className="its-tekst">
          <strong>Bewijs:</strong> {bewijs.tekst}{' '}
          {bewijs.documentId === null ? null : <Bewijsstuk toetsing={toetsing} documentId={bewijs.documentId} />}
        </p>
      )}
      {vervallen == null ? null : (
        <p className="its-tekst">
          <strong>Waarom vervallen:</strong> {vervallen.reden}
        </p>
      )}
    </>
  );
}

function Bewijsstuk({ toetsing, documentId }: { readonly toetsing: Schema['Toetsing']; readonly documentId: string }): ReactNode {
  const pad = toetsing.inzagen.includes('BEWIJSSTUKKEN')
    ? '/toetsingen/{toetsingId}/bewijsstukken/{documentId}/inhoud'
    : toetsing.inzagen.includes('DOCUMENTEN')
      ? '/toetsingen/{toetsingId}/documenten/{documentId}/inhoud'
      : undefined;
  if (pad === undefined) return 'Er is een document bij.';
  return (
    <a className="nl-link" href={adres(pad, { toetsingId: toetsing.toetsingId, documentId })} download>
      Document openen
    </a>
  );
}

function Doen({
  maatregel,
  toetsingId,
  handelingen,
}: {
  readonly maatregel: Maatregel;
  readonly toetsingId: string;
  readonly handelingen: Handelingen;
}): ReactNode {
  const { id, status, bewijs, code } = maatregel;
  const delen = { toetsingId, maatregelId: id };
  const wacht = status === 'OVEREENGEKOMEN' || status === 'TE_LAAT';
  const melden = handelingen.get('meldMaatregelUitgevoerd');
  return (
    <>
      {wacht && melden?.mogelijk === true ? <UitvoeringMelden delen={delen} opnieuw={bewijs != null} /> : null}
      {wacht && (bewijs != null || MAATREGEL_CATALOGUS[code].bewijs === null) ? (
        <Handeling
          code="bevestigMaatregel"
          mogelijk={handelingen.get('bevestigMaatregel')}
          delen={delen}
          knop="Bevestigen dat dit is gedaan"
        />
      ) : null}
      {status === 'TE_LAAT' ? (
        <Handeling
          code="stelMaatregelNietNagekomenVast"
          mogelijk={handelingen.get('stelMaatregelNietNagekomenVast')}
          delen={delen}
          gevaar
          knop="Vaststellen dat dit niet is nagekomen"
        />
      ) : null}
      {status === 'VERVALLEN' ? null : (
        <Handeling
          code="laatMaatregelVervallen"
          mogelijk={handelingen.get('laatMaatregelVervallen')}
          delen={delen}
          gevaar
          knop="Deze maatregel laten vervallen"
        />
      )}
    </>
  );
}
