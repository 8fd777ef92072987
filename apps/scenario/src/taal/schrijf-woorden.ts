import { OVERGANGEN } from '#domain/toetsing/overgang.js';
import type { Kolom, Vraag } from '#domain/vragenlijst/vraag.js';
import { vragenlijsten } from '#domain/vragenlijst/vragenlijsten.js';
import { BESTANDEN } from '../speler/bestanden.js';
import { extraGegevens } from '../speler/extra-gegevens.js';
import { STANDAARDEN } from '../speler/standaard.js';
import { MOMENTEN, TERMIJN_STANDEN } from './lees-verwachting.js';
import type { Operatie } from './operatie.js';
import { veldNamen } from './waarde.js';
import type { Vorm, VormVeld } from './vorm.js';
import { IN_LIJST, type Woordenboek } from './woordenboek.js';

const KOP = `# Woorden voor scenario's

Dit bestand is gemaakt uit het product zelf, met \`npm run --silent scenario -- --woorden > docs/scenario-woorden.md\`; een test bewaakt dat het klopt.
Hoe een scenario in elkaar zit, staat in [scenarios.md](scenarios.md). Woorden mogen met of zonder hoofdletters, en met spaties in plaats van liggende streepjes.`;

/** Every word that a scenario may use, as a page of the documentation. */
export function schrijfWoorden(boek: Woordenboek): string {
  const { handelingen, inzichten } = boek;
  const opCode = (a: Operatie, b: Operatie): number => a.code.localeCompare(b.code, 'nl');
  return `${[
    KOP,
    '## Handelingen (doet)',
    'Bij “doet” staat de code of de omschrijving. Onder elke handeling staan de gegevens voor “met”; wat u weglaat, staat bij “zonder gegevens”.',
    ...[...handelingen].sort(opCode).map(handeling),
    '## Wat men ziet (ziet, ziet niet)',
    `${codes([...boek.inzagen.codes])}\n\n\`${IN_LIJST}\` is: de toetsing staat in de lijst van deze persoon. Ook de code van een leesbewerking mag.`,
    '## Leesbewerkingen (leest)',
    'Na “geeft” staan de gegevens waarnaar u met “bevat” kunt kijken; tussen accolades wat er weer in zit.',
    [...inzichten].sort(opCode).map(inzicht).join('\n'),
    '## Vragen van de vragenlijst',
    'Voor `bewaarAntwoorden` en `vulVragenlijstAan`. Bij een lijst staan de kolommen, bij een keuze wat er te kiezen is.',
    vragenlijsten.at(-1)?.vragen.map(vraag).join('\n') ?? '',
    '## Statussen',
    codes(boek.statussen.codes),
    '## Termijnen',
    `${codes(boek.termijnen.codes)}\n\nStanden: ${codes(TERMIJN_STANDEN.codes)}\n\nMomenten: ${codes(MOMENTEN.codes)}`,
    '## Stappen',
    `${codes(boek.stappen.codes)}\n\nStanden: ${codes([...boek.stapStanden.codes, 'OVERGENOMEN_UIT_RONDE_1'])}`,
    '## Taken',
    codes(boek.taken.codes),
    '## Gebeurtenissen',
    `In het spoor staat de code van elke handeling, van elke stap vooruit (${codes(OVERGANGEN)}), en wat het proces zelf vastlegt: ${codes(GEBEURTENISSEN)}.`,
    '## Berichten',
    codes(boek.berichten.codes),
    '## Rollen',
    codes(boek.rollen.codes),
    '## Bestanden',
    Object.entries(BESTANDEN)
      .map(([naam, uitleg]) => `- \`${naam}\`: ${uitleg}`)
      .join('\n'),
    '## Foutcodes',
    codes(boek.fouten.codes),
  ].join('\n\n')}\n`;
}

const codes = (lijst: readonly string[]): string => lijst.map((code) => `\`${code}\``).join(', ');

function handeling(operatie: Operatie): string {
  const { code, omschrijving, lichaam, inPad } = operatie;
  const standaard = STANDAARDEN[code];
  const eigen = extraGegevens(operatie);
  const regels = [
    ...inPad.map(
      (naam) => `- \`over\`: ${naam === 'stap' ? 'de stap' : `de naam van ${naam.replace(/Id$/, '')}`}; hoeft niet als er maar één is`,
    ),
    ...(lichaam === undefined
      ? []
      : velden({ ...lichaam, velden: new Map([...lichaam.velden].filter(([naam]) => !eigen.includes(naam))) }, '')),
    ...eigen.map((naam) => `- \`${naam}\`: een woord van de speler zelf, zie onder`),
    ...(standaard === undefined ? [] : [`- zonder gegevens: ${standaard.uitleg}`]),
  ];
  return [`### ${code}`, `${omschrijving}.`, ...(regels.length === 0 ? [] : [regels.join('\n')])].join('\n\n');
}

function velden({ velden: alle }: Vorm, inspring: string): readonly string[] {
  return [...alle].flatMap(([naam, { vorm, verplicht }]) => {
    const [kort = naam] = veldNamen({ ...vorm, velden: new Map<string, VormVeld>([[naam, { vorm, verplicht }]]) });
    const uitleg = vorm.uitleg === '' ? '' : ` — ${vorm.uitleg}`;
    const binnen = vorm.velden.size > 0 ? vorm : (vorm.deel ?? vorm);
    return [
      `${inspring}- \`${kort}\`${verplicht ? '' : ' (hoeft niet)'}: ${soort(vorm)}${uitleg}`,
      ...(binnen.velden.size > 0 && inspring.length < 6 ? velden(binnen, `${inspring}  `) : []),
    ];
  });
}

function soort(vorm: Vorm): string {
  if (vorm.keuzes.length > 0) return codes(vorm.keuzes.map(String));
  switch (vorm.soort) {
    case 'lijst':
      return vorm.deel === undefined ? 'een lijst' : `een lijst: ${soort(vorm.deel)}`;
    case 'janee':
      return 'ja of nee';
    case 'getal':
      return 'een getal';
    case 'kaart':
      if (vorm.velden.has('kans') && vorm.velden.has('impact')) return 'een score, zoals `3 x 3`';
      return vorm.velden.has('email') ? 'de naam van een persoon' : 'gegevens';
    case 'vrij':
      return 'gegevens';
    case 'tekst':
      return OPMAAK[vorm.opmaak ?? ''] ?? 'een tekst';
  }
}

const OPMAAK: Readonly<Partial<Record<string, string>>> = {
  uuid: 'een naam',
  date: 'een dag',
  'date-time': 'een dag met een tijd',
  email: 'een mailadres',
};

function inzicht({ code, omschrijving, inPad, inVraag, antwoord }: Operatie): string {
  const nodig = [...inPad.map((naam) => `over ${naam.replace(/Id$/, '')}`), ...inVraag.map((naam) => `met ${naam}`)];
  const geeft = antwoord === undefined ? '' : namen(antwoord, 0);
  return `- \`${code}\`: ${omschrijving}${nodig.length === 0 ? '' : ` (${nodig.join(', ')})`}${geeft === '' ? '' : `; geeft ${geeft}`}`;
}

/** The names of what is in an answer, and of what is in that. */
function namen(vorm: Vorm, diepte: number): string {
  const { velden: alle } = vorm.deel ?? vorm;
  return [...alle]
    .map(([naam, { vorm: veld }]) => {
      const binnen = diepte < 3 ? namen(veld, diepte + 1) : '';
      return `\`${naam}\`${binnen === '' ? '' : ` { ${binnen} }`}`;
    })
    .join(', ');
}

function vraag(een: Vraag): string {
  const alleen = een.alleenVoor === undefined ? '' : ` (alleen ${een.alleenVoor})`;
  const mondeling = een.magMondeling ? '; `mondeling` mag' : '';
  return `- \`${een.code}\`${alleen}: ${soortVraag(een)}${mondeling} — ${een.tekst}`;
}

function soortVraag(een: Vraag): string {
  switch (een.type) {
    case 'JN':
      return `ja of nee, met uitleg bij ${een.toelichtingBij === 'JA' ? 'ja' : 'nee'}`;
    case 'L':
      return `een lijst: ${een.kolommen.map(kolom).join(', ')}`;
    case 'K':
      return codes(een.opties.map(({ code }) => code));
    case 'T':
      return 'een tekst';
    case 'VERKLARING':
      return 'ja';
  }
}

function kolom(een: Kolom): string {
  const keuze = een.soort === 'KEUZE' ? ` (${codes(een.opties.map(({ code }) => code))})` : '';
  return `\`${een.code}\`${keuze}${een.verplicht ? '' : ' (hoeft niet)'}`;
}

/** What the process writes in the audit trail besides the acts of people and the transitions. */
const GEBEURTENISSEN = [
  'STAP_GEOPEND',
  'STAP_NIET_NODIG',
  'TERMIJN_GEOPEND',
  'TERMIJN_GESLOTEN',
  'HERINNERING',
  'ESCALATIE',
  'TERMIJN_VERSTREKEN',
  'BRIEF_GEREED',
  'BRIEF_ONTVANGEN',
  'BRIEF_VERVALLEN_GEZIEN',
  'NAZORG_BEGONNEN',
  'KETENSTORING',
  'KETENSTORING_VOORBIJ',
  'WAARNEMING_GEREGISTREERD',
  'BERICHT_ONBESTELBAAR',
  'UITNODIGING_ANDER_ACCOUNT',
  'INZAGE',
];
