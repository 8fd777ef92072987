/** A real PDF of one page; `inhoud` is a comment in what draws that page, so that its bytes stand in the file as they are. */
export function aPdf(inhoud: Buffer | string = 'leeg'): Buffer {
  const tekening = Buffer.concat([Buffer.from('% '), Buffer.from(inhoud), Buffer.from('\n')]);
  const objecten = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    Buffer.from('<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> /Contents 4 0 R >>'),
    Buffer.concat([Buffer.from(`<< /Length ${tekening.length} >>\nstream\n`), tekening, Buffer.from('\nendstream')]),
  ].map((object, i) => Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]));
  const kop = Buffer.from('%PDF-1.7\n');
  let plek = kop.length;
  const plekken = objecten.map((object) => {
    const hier = plek;
    plek += object.length;
    return `${String(hier).padStart(10, '0')} 00000 n \n`;
  });
  const tabel = `xref\n0 ${objecten.length + 1}\n0000000000 65535 f \n${plekken.join('')}`;
  const einde = `trailer\n<< /Size ${objecten.length + 1} /Root 1 0 R >>\nstartxref\n${plek}\n%%EOF\n`;
  return Buffer.concat([kop, ...objecten, Buffer.from(tabel + einde)]);
}
