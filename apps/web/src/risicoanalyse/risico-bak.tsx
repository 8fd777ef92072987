import { type ReactNode, useState } from 'react';
import { niveauVan } from '#domain/risico/risico-score.js';
import { MAATREGEL_CATALOGUS } from '#domain/maatregel/maatregel-catalogus.js';
import type { Schema } from '../api/verzoek.js';
import { Badge } from '../componenten/badge.js';
import { Knop } from '../componenten/knop.js';
import { Verwijder } from '../componenten/verwijder.js';
import { OpmerkingenBij } from '../toetsopmerking/opmerkingen-bij.js';
import { woord } from '../woorden/woorden.js';
import { KoppelMenu } from './koppel-menu.js';
import { Niveau } from './niveau.js';
import { type Gesleept, isMaatregel, laatLos, pak } from './slepen.js';
import { MaatregelTekst } from './teksten.js';
import type { Maatregel, Risico } from './werk.js';

interface RisicoBakProps {
  readonly toetsing: Schema['Toetsing'];
  /** Undefined: measures that are for none of the risks. */
  readonly risico?: Risico;
  readonly risicos: readonly Risico[];
  readonly maatregelen: readonly Maatregel[];
  readonly voorstellen: boolean;
  readonly wijzigen: boolean;
  readonly weg: boolean;
  readonly wijzig: (maatregel: Maatregel, risicoId?: string) => void;
  readonly laatVallen: (gesleept: Gesleept, risicoId: string) => void;
}

/** One risk with the measures for it; a measure can be dropped on it. */
export function RisicoBak({ risico, maatregelen, laatVallen, ...rest }: RisicoBakProps): ReactNode {
  const [boven, zetBoven] = useState(false);
  const doel = rest.voorstellen && risico !== undefined;
  return (
    <section
      className="its-bak"
      data-boven={boven || undefined}
      aria-label={risico === undefined ? 'Maatregelen zonder risico' : `Maatregelen bij risico ${risico.nummer}`}
      onDragOver={(sleep) => {
        if (!doel || !isMaatregel(sleep.dataTransfer)) return;
        sleep.preventDefault();
        zetBoven(true);
      }}
      onDragLeave={(sleep) => {
        if (!(sleep.relatedTarget instanceof Node && sleep.currentTarget.contains(sleep.relatedTarget))) zetBoven(false);
      }}
      onDrop={(sleep) => {
        const gesleept = laatLos(sleep.dataTransfer);
        zetBoven(false);
        if (!doel || gesleept === undefined) return;
        sleep.preventDefault();
        laatVallen(gesleept, risico.id);
      }}
    >
      <div className="its-eis__kop">
        <h3>{risico === undefined ? 'Nog zonder risico' : `Risico ${risico.nummer}: ${woord(risico.categorie)}`}</h3>
        {risico === undefined ? null : <Niveau niveau={niveauVan(risico.bruto)} />}
      </div>
      {risico === undefined ? null : <p className="its-klein its-zacht its-tekst">{risico.toelichting}</p>}
      {maatregelen.length === 0 ? <p className="its-klein its-zacht">Nog geen maatregel.</p> : null}
      <ul className="its-lijst">
        {maatregelen.map((maatregel) => (
          <Regel key={maatregel.id} maatregel={maatregel} risico={risico} {...rest} />
        ))}
      </ul>
    </section>
  );
}

type RegelProps = Omit<RisicoBakProps, 'maatregelen' | 'laatVallen'> & {
  readonly maatregel: Maatregel;
  readonly risico: Risico | undefined;
};

function Regel({ maatregel, risico, toetsing, risicos, wijzigen, weg, wijzig }: RegelProps): ReactNode {
  const { id, nummer, code, status, versie, risicoIds } = maatregel;
  // A measure for two risks stands here twice; what was said of it is answered once.
  const eerste = risicos.find((een) => risicoIds.includes(een.id))?.id === risico?.id;
  // On what was decided nothing changes any more.
  const vrij = wijzigen && status === 'VOORGESTELD';
  return (
    <li draggable={vrij} onDragStart={({ dataTransfer }) => pak(dataTransfer, { code, maatregelId: id })}>
      <div className="its-eis__kop">
        <h4 className="its-h4">
          {code}: {MAATREGEL_CATALOGUS[code].naam}
        </h4>
        <Badge kleur={status === 'VOORGESTELD' ? 'info' : status === 'GEWEIGERD_DOOR_KANDIDAAT' ? 'let-op' : 'stil'}>{woord(status)}</Badge>
      </div>
      <MaatregelTekst maatregel={maatregel} risicos={risicos} />
      {eerste ? <OpmerkingenBij toetsing={toetsing} onderwerp="MAATREGEL" id={id} /> : null}
      {vrij ? (
        <div className="its-rij">
          <KoppelMenu
            wat={code}
            risicos={risicos.filter((een) => !risicoIds.includes(een.id))}
            kies={(risicoId) => wijzig(maatregel, risicoId)}
          />
          <Knop soort="licht" aria-haspopup="dialog" onClick={() => wijzig(maatregel)}>
            Wijzig<span className="its-alleen-lezen"> maatregel {nummer}</span>
          </Knop>
          {weg ? (
            <Verwijder
              code="verwijderMaatregel"
              wat={`maatregel ${nummer}`}
              delen={{ toetsingId: toetsing.toetsingId, maatregelId: id }}
              versie={versie}
              uitleg="De maatregel verdwijnt bij alle risico’s waarvoor hij is bedoeld."
            />
          ) : null}
        </div>
      ) : null}
    </li>
  );
}
