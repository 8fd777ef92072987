import { decodePDFRawStream, PDFBool, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';

const UA_NAMESPACE = 'http://www.aiim.org/pdfua/ns/id/';

/** PDF/A wants every namespace described that it does not know itself; PDF/UA's is one of them (ISO 19005-2, 6.6.2.3). */
const UA_SCHEMA =
  '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>' +
  `<pdfaSchema:namespaceURI>${UA_NAMESPACE}</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>` +
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category>' +
  '<pdfaProperty:description>Indicates which part of ISO 14289 is followed</pdfaProperty:description>' +
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType></rdf:li></rdf:Seq>' +
  '</pdfaSchema:property></rdf:li>';

const SCHEMAS_END = '</rdf:Bag></pdfaExtension:schemas>';
const DESCRIPTION_END = '</rdf:Description></rdf:RDF>';

const UNEXPECTED = 'The metadata of the PDF does not look as expected';

function insertBefore(text: string, mark: string, addition: string): string {
  const at = text.indexOf(mark);
  if (at < 0 || at !== text.lastIndexOf(mark)) throw new Error(UNEXPECTED);
  return text.slice(0, at) + addition + text.slice(at);
}

/**
 * Makes a tagged PDF/A-2a also say that it is PDF/UA-1, which Typst can only do for one standard at a time: the identification in the
 * metadata, and a window title that is the title of the document. Adds no time and no id, so equal input gives equal bytes.
 */
export async function markeerAlsPdfUa(pdfA: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(pdfA, { updateMetadata: false });
  const metadata = pdf.catalog.lookup(PDFName.of('Metadata'));
  if (!(metadata instanceof PDFRawStream)) throw new Error(UNEXPECTED);
  let xmp = new TextDecoder('utf-8', { ignoreBOM: true }).decode(decodePDFRawStream(metadata).decode());
  xmp = insertBefore(xmp, SCHEMAS_END, UA_SCHEMA);
  xmp = insertBefore(xmp, DESCRIPTION_END, `<pdfuaid:part xmlns:pdfuaid="${UA_NAMESPACE}">1</pdfuaid:part>`);
  const stream = pdf.context.stream(new TextEncoder().encode(xmp), { Type: 'Metadata', Subtype: 'XML' });
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(stream));
  pdf.catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict).set(PDFName.of('DisplayDocTitle'), PDFBool.True);
  return pdf.save({ useObjectStreams: true, updateFieldAppearances: false });
}
