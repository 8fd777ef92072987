import { leesS3Plek, opslagFouten, toOpslag } from './opslag.js';

const ENDPOINT = 'endpoint=https://s3.gemeente.nl';

describe(leesS3Plek.name, () => {
  it.each([
    [
      `s3://dossiers?${ENDPOINT}`,
      { soort: 's3', endpoint: 'https://s3.gemeente.nl', region: 'us-east-1', bucket: 'dossiers', voorvoegsel: '' },
    ],
    [
      's3://dos.siers-1/toetsing/a/?endpoint=http://127.0.0.1:7070/&region=eu-central-1',
      { soort: 's3', endpoint: 'http://127.0.0.1:7070', region: 'eu-central-1', bucket: 'dos.siers-1', voorvoegsel: 'toetsing/a/' },
    ],
  ])('reads %s', (tekst, plek) => {
    expect(leesS3Plek(tekst)).toEqual(plek);
  });

  it.each([
    's3://dossiers',
    `s3://?${ENDPOINT}`,
    `s3://dossiers/../x?${ENDPOINT.replace('https', 'ftp')}`,
    `s3://dossiers/a%2Fb?${ENDPOINT}`,
    `s3://id:geheim@dossiers?${ENDPOINT}`,
    `s3://dossiers:9000?${ENDPOINT}`,
    `s3://dossiers?${ENDPOINT}&${ENDPOINT}`,
    `s3://dossiers?${ENDPOINT}&versie=2`,
    `s3://dossiers?${ENDPOINT}#x`,
    's3://dossiers?endpoint=https://id:geheim@s3.gemeente.nl',
    's3://dossiers?endpoint=https://s3.gemeente.nl/pad',
    `s3://dossiers?${ENDPOINT}&region=Europa West`,
    `s3://Dossiers_1?${ENDPOINT}`,
    `https://dossiers?${ENDPOINT}`,
    'geen adres',
  ])('refuses %s', (tekst) => {
    expect(leesS3Plek(tekst)).toBeUndefined();
  });
});

describe(toOpslag.name, () => {
  const bucket = { OPSLAG_URL: `s3://dossiers?${ENDPOINT}`, OPSLAG_S3_SLEUTEL_ID: 'id', OPSLAG_S3_GEHEIM: 'geheim' };

  it('takes the secrets along for a bucket only', () => {
    expect(toOpslag(bucket)).toMatchObject({ soort: 's3', sleutelId: 'id', geheim: 'geheim' });
    expect(toOpslag({ OPSLAG_URL: 'file:///x' })).toEqual({ soort: 'bestand', url: 'file:///x' });
  });

  it('tells what is missing, and what has no use', () => {
    expect(opslagFouten(bucket)).toEqual([]);
    expect(opslagFouten({ OPSLAG_URL: 'file:///x' })).toEqual([]);
    expect(opslagFouten({ ...bucket, OPSLAG_S3_GEHEIM: undefined })).toEqual(['OPSLAG_S3_GEHEIM ontbreekt: OPSLAG_URL is een bucket.']);
    expect(opslagFouten({ ...bucket, OPSLAG_URL: 'file:///x' }).map((fout) => fout.split(' ')[0])).toEqual([
      'OPSLAG_S3_SLEUTEL_ID',
      'OPSLAG_S3_GEHEIM',
    ]);
  });
});
