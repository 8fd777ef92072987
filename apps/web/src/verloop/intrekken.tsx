import type { ReactNode } from 'react';
import { orgaanMetLidwoord } from '#domain/benoembaarheid/bestuurslaag.js';
import type { Schema } from '../api/verzoek.js';
import { Vlak } from '../componenten/vlak.js';
import { HandelingKnop } from '../formulier/handeling-knop.js';

interface IntrekkenProps {
  readonly toetsing: Schema['Toetsing'];
  /** The kandidaat herself; else the opdrachtgever, who enters what she asked in writing. */
  readonly zelf: boolean;
}

/** Withdraws the candidacy: one calm question, no reason asked, and it is done at once. */
export function Intrekken({ toetsing, zelf }: IntrekkenProps): ReactNode {
  return (
    <Vlak titel={zelf ? 'Mijn kandidatuur intrekken' : 'De kandidaat trekt zich terug'}>
      <p>
        {zelf
          ? 'U kunt op elk moment stoppen. U hoeft niet te zeggen waarom, en niemand vraagt het u.'
          : 'Vroeg de kandidaat u schriftelijk om te stoppen? Leg het dan hier vast. Anders doet de kandidaat dit zelf.'}
      </p>
      <IntrekKnop toetsing={toetsing} zelf={zelf} knop={zelf ? 'Ik wil mijn kandidatuur intrekken' : 'Leg de intrekking vast'} />
    </Vlak>
  );
}

/** The button and the one question, wherever they stand. */
export function IntrekKnop({ toetsing, zelf, knop }: IntrekkenProps & { readonly knop: string }): ReactNode {
  const orgaan = orgaanMetLidwoord(toetsing.bestuurslaag);
  return (
    <HandelingKnop
      code="trekIn"
      delen={{ toetsingId: toetsing.toetsingId }}
      uitleg={null}
      knop={knop}
      bevestig={zelf ? 'Ja, ik trek mijn kandidatuur in' : 'Ja, de kandidaat vroeg hierom'}
      titel={zelf ? 'Wilt u uw kandidatuur intrekken?' : 'De intrekking vastleggen?'}
      gevaar
    >
      {zelf ? <Gevolgen orgaan={orgaan} vogLoopt={toetsing.vogVereist === true} /> : <GevolgenOpdrachtgever orgaan={orgaan} />}
    </HandelingKnop>
  );
}

function Gevolgen({ orgaan, vogLoopt }: { readonly orgaan: string; readonly vogLoopt: boolean }): ReactNode {
  return (
    <ul className="its-waarom">
      <li>De toetsing stopt meteen. U krijgt geen advies.</li>
      <li>Niemand anders dan u kan uw dossier nog lezen. Aan {orgaan} zeggen wij hoogstens dat u zich hebt teruggetrokken.</li>
      <li>Uw gegevens worden na een paar weken vernietigd. Tot dan kunt u een kopie bewaren, bij Gegevens en rechten.</li>
      {vogLoopt ? <li>Hebt u een VOG aangevraagd? Die aanvraag stopt u alleen zelf, bij wie erover beslist.</li> : null}
      <li>Dit kunt u niet terugdraaien. Wilt u later toch verder, dan begint er een nieuwe toetsing.</li>
    </ul>
  );
}

function GevolgenOpdrachtgever({ orgaan }: { readonly orgaan: string }): ReactNode {
  return (
    <ul className="its-waarom">
      <li>De toetsing stopt meteen en er komt geen advies.</li>
      <li>Niemand anders dan de kandidaat kan het dossier nog lezen, ook u niet.</li>
      <li>Aan {orgaan} en de formateur mag u alleen zeggen dat de kandidaat zich heeft teruggetrokken.</li>
      <li>Dit kan niet worden teruggedraaid.</li>
    </ul>
  );
}
