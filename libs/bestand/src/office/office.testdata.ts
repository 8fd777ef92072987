import { testZip, type TestOnderdeel } from '../zip/zip.testdata.js';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const PAKKET = 'http://schemas.openxmlformats.org/package/2006';
const DOC = 'http://schemas.openxmlformats.org/officeDocument/2006';
const OFFICE = 'application/vnd.openxmlformats-officedocument';
export const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
export const R = `xmlns:r="${DOC}/relationships"`;

export const relaties = (...regels: readonly string[]): string =>
  `${XML}<Relationships xmlns="${PAKKET}/relationships">${regels.join('')}</Relationships>`;
export const relatie = (id: string, type: string, doel: string, extern = false): string =>
  `<Relationship Id="${id}" Type="${type.startsWith('http') ? type : `${DOC}/relationships/${type}`}" Target="${doel}"${extern ? ' TargetMode="External"' : ''}/>`;

const soort = (deel: string, type: string): string => `<Override PartName="/${deel}" ContentType="${OFFICE}.${type}+xml"/>`;
export const inhoudsoorten = (hoofddeel = `${OFFICE}.wordprocessingml.document.main+xml`, extra = ''): string =>
  `${XML}<Types xmlns="${PAKKET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/><Default Extension="jpeg" ContentType="image/jpeg"/>` +
  `<Default Extension="odttf" ContentType="${OFFICE}.obfuscatedFont"/><Default Extension="vml" ContentType="${OFFICE}.vmlDrawing"/>` +
  `<Override PartName="/word/document.xml" ContentType="${hoofddeel}"/>${soort('word/styles.xml', 'wordprocessingml.styles')}` +
  soort('word/settings.xml', 'wordprocessingml.settings') +
  soort('word/comments.xml', 'wordprocessingml.comments') +
  soort('word/theme/theme1.xml', 'theme') +
  `<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>` +
  `${soort('docProps/app.xml', 'extended-properties')}${soort('docProps/custom.xml', 'custom-properties')}${extra}</Types>`;

export const pakketRelaties = relaties(
  relatie('rId1', 'officeDocument', 'word/document.xml'),
  relatie('rId2', `${PAKKET}/relationships/metadata/core-properties`, 'docProps/core.xml'),
  relatie('rId3', 'extended-properties', 'docProps/app.xml'),
  relatie('rId4', 'custom-properties', 'docProps/custom.xml'),
  relatie('rId5', `${PAKKET}/relationships/metadata/thumbnail`, 'docProps/thumbnail.jpeg'),
);
const documentRelaties = [
  relatie('rId1', 'styles', 'styles.xml'),
  relatie('rId2', 'settings', 'settings.xml'),
  relatie('rId3', 'comments', 'comments.xml'),
  relatie('rId4', 'theme', 'theme/theme1.xml'),
  relatie('rId5', 'image', 'media/image1.jpeg'),
  relatie('rId6', 'hyperlink', 'https://www.voorbeeld.test/noor?a=1&amp;b=2', true),
  relatie('rId7', 'hyperlink', 'mailto:noor@voorbeeld.test', true),
];
const alinea = (tekst: string): string => `<w:p w:rsidR="00A77B3E"><w:r><w:t xml:space="preserve">${tekst}</w:t></w:r></w:p>`;
export const body = (inhoud: string): string =>
  `${XML}<w:document ${W} ${R}><w:body>${inhoud}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`;
const INHOUDSOPGAVE =
  '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-3" \\h </w:instrText></w:r>' +
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1 Werk</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>';
/** What Word writes of a change that somebody proposes. */
const WIJZIGING = '<w:p><w:ins w:id="1" w:author="Noor de Wit" w:date="2027-01-02T10:00:00Z"><w:r><w:t>nieuw</w:t></w:r></w:ins></w:p>';

/** As Word writes a short CV: properties, styles, theme, a photo, a comment, a proposed change, links and a table of contents. */
export function wordDelen(jpeg: Buffer): readonly TestOnderdeel[] {
  return [
    { naam: '[Content_Types].xml', inhoud: inhoudsoorten() },
    { naam: '_rels/.rels', inhoud: pakketRelaties },
    { naam: 'word/document.xml', inhoud: body(alinea('Macro’s en links: DDE-cursus, javascript: leuk') + INHOUDSOPGAVE + WIJZIGING) },
    { naam: 'word/_rels/document.xml.rels', inhoud: relaties(...documentRelaties) },
    {
      naam: 'word/theme/theme1.xml',
      inhoud: `${XML}<a:theme xmlns:a="urn:a" name="Kantoor"><a:font script="Jpan" typeface="MS Gothic"/></a:theme>`,
    },
    { naam: 'word/media/image1.jpeg', inhoud: jpeg, opgeslagen: true },
    { naam: 'word/settings.xml', inhoud: `${XML}<w:settings ${W}><w:zoom w:percent="100"/></w:settings>` },
    { naam: 'word/styles.xml', inhoud: `${XML}<w:styles ${W}>${'<w:style w:styleId="Kop1"/>'.repeat(2000)}</w:styles>` },
    {
      naam: 'word/comments.xml',
      inhoud: `${XML}<w:comments ${W}><w:comment w:id="0" w:author="Noor de Wit" w:initials='NdW'>${alinea('Klopt dit?')}</w:comment></w:comments>`,
    },
    {
      naam: 'word/people.xml',
      inhoud: `${XML}<w15:people xmlns:w15="urn:w15"><w15:person w15:author="Noor de Wit"><w15:presenceInfo w15:userId="noor@voorbeeld.test"/></w15:person></w15:people>`,
    },
    {
      naam: 'docProps/core.xml',
      inhoud: `${XML}<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="urn:dc"><dc:creator>Noor de Wit</dc:creator><cp:lastModifiedBy>Bram</cp:lastModifiedBy></cp:coreProperties>`,
    },
    {
      naam: 'docProps/app.xml',
      inhoud: `${XML}<Properties xmlns="urn:p"><Company>Adviesbureau Wit</Company><Manager>Bram</Manager></Properties>`,
    },
    {
      naam: 'docProps/custom.xml',
      inhoud: `${XML}<Properties xmlns="urn:p"><property name="Opdracht">geheim project</property></Properties>`,
    },
    { naam: 'docProps/thumbnail.jpeg', inhoud: jpeg },
  ];
}

/** Replaces or adds parts. */
export const docx = (jpeg: Buffer, ...anders: readonly TestOnderdeel[]): Buffer =>
  testZip([...wordDelen(jpeg).filter(({ naam }) => !anders.some((ander) => ander.naam === naam)), ...anders]);

/** With more relations of the document than it has. */
export const docxMetRelatie = (jpeg: Buffer, ...regels: readonly string[]): Buffer =>
  docx(jpeg, { naam: 'word/_rels/document.xml.rels', inhoud: relaties(...documentRelaties, ...regels) });

const ODF = 'urn:oasis:names:tc:opendocument:xmlns';
const NS =
  `xmlns:office="${ODF}:office:1.0" xmlns:text="${ODF}:text:1.0" xmlns:draw="${ODF}:drawing:1.0" xmlns:script="${ODF}:script:1.0" ` +
  `xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="${ODF}:meta:1.0" xmlns:config="${ODF}:config:1.0"`;
export const ODT_SOORT = 'application/vnd.oasis.opendocument.text';

export const odtInhoud = (tekst: string, scripts = '<office:scripts/>'): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content ${NS} office:version="1.3">${scripts}<office:body><office:text>${tekst}</office:text></office:body></office:document-content>`;
const ODT_TEKST =
  '<text:p>Noor <text:a xlink:type="simple" xlink:href="https://www.voorbeeld.test/">mijn site</text:a></text:p>' +
  '<draw:frame><draw:image xlink:href="Pictures/1.jpg" xlink:show="embed"/></draw:frame>' +
  '<office:annotation><dc:creator>Noor de Wit</dc:creator><dc:date>2027-01-02T10:00:00</dc:date><text:p>Klopt dit?</text:p></office:annotation>';
export const manifest = (extra = '', hoofd = ODT_SOORT): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<manifest:manifest xmlns:manifest="${ODF}:manifest:1.0" manifest:version="1.3">` +
  `<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${hoofd}"/>` +
  `<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>` +
  `<manifest:file-entry manifest:full-path="Thumbnails/thumbnail.png" manifest:media-type="image/png"/>${extra}</manifest:manifest>`;

/** As LibreOffice writes a short letter, with sizes behind the parts and an empty folder. */
export function odtDelen(jpeg: Buffer): readonly TestOnderdeel[] {
  return [
    { naam: 'mimetype', inhoud: ODT_SOORT, opgeslagen: true },
    { naam: 'Configurations2/accelerator/', inhoud: '', opgeslagen: true },
    { naam: 'Configurations2/accelerator/current.xml', inhoud: '', achteraf: true },
    { naam: 'layout-cache', inhoud: Buffer.from([0, 1, 2, 3]), achteraf: true },
    { naam: 'content.xml', inhoud: odtInhoud(ODT_TEKST), achteraf: true },
    {
      naam: 'settings.xml',
      inhoud: `<office:document-settings ${NS}><config:config-item config:name="PrinterName" config:type="string">HP van Noor</config:config-item></office:document-settings>`,
      achteraf: true,
    },
    {
      naam: 'meta.xml',
      inhoud: `<office:document-meta ${NS}><office:meta><meta:initial-creator>Noor de Wit</meta:initial-creator><meta:template xlink:href="../../Noor de Wit/brief.ott"/></office:meta></office:document-meta>`,
      achteraf: true,
    },
    { naam: 'Pictures/1.jpg', inhoud: jpeg, opgeslagen: true },
    { naam: 'Thumbnails/thumbnail.png', inhoud: Buffer.from('\x89PNG rest', 'latin1'), opgeslagen: true },
    { naam: 'META-INF/manifest.xml', inhoud: manifest(), achteraf: true },
  ];
}

/** Replaces parts in their place, and adds the others. */
export function odt(jpeg: Buffer, ...anders: readonly TestOnderdeel[]): Buffer {
  const delen = odtDelen(jpeg);
  const vervangen = delen.map((deel) => anders.find(({ naam }) => naam === deel.naam) ?? deel);
  return testZip([...vervangen, ...anders.filter(({ naam }) => !delen.some((deel) => deel.naam === naam))]);
}
