import { schrijfZip, verpak } from '../../libs/bestand/src/zip/schrijf-zip.js';

const KOP = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PAKKET = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const DELEN = {
  '[Content_Types].xml': `${KOP}<Types xmlns="${PAKKET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  '_rels/.rels': `${KOP}<Relationships xmlns="${PAKKET}/relationships"><Relationship Id="r1" Type="${OFFICE}/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `${KOP}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p/></w:body></w:document>`,
};

/** A small office document with these parts besides what makes it one. */
export function aDocx(delen: Readonly<Record<string, Buffer | string>> = {}): Buffer {
  return schrijfZip(Object.entries({ ...DELEN, ...delen }).map(([naam, inhoud]) => verpak(naam, Buffer.from(inhoud))));
}
