import { heeftEigenWeg, isEigenStuk, magDocumentZien } from './document-inzage.js';
import { DOCUMENT_SOORT_CODES } from './document-soort.js';

describe('who sees which kind', () => {
  const ziet = (...relaties: Parameters<typeof magDocumentZien>[0]) =>
    DOCUMENT_SOORT_CODES.filter((soort) => magDocumentZien(relaties, soort));

  it('break-glass shows what the adviseur has, and nothing else', () => {
    expect(ziet('NOODINZAGE')).toEqual(ziet('ADVISEUR'));
    expect(ziet('NOODINZAGE')).toContain('CV');
  });

  it('to be assigned somehow shows nothing by itself, and nobody sees nothing', () => {
    expect([ziet('TOEGEWEZEN'), ziet()]).toEqual([[], []]);
  });

  it('who stands to it in two ways sees what either shows', () => {
    expect(new Set(ziet('ADVISEUR', 'KABINET'))).toEqual(new Set([...ziet('ADVISEUR'), ...ziet('KABINET')]));
  });
});

it('report and letter are made by the application, and a VOG is read where it is checked', () => {
  expect(DOCUMENT_SOORT_CODES.filter(isEigenStuk)).toEqual(['RAPPORT', 'ADVIES_CONCLUSIE']);
  expect(DOCUMENT_SOORT_CODES.filter(heeftEigenWeg)).toEqual(['VOG', 'RAPPORT', 'ADVIES_CONCLUSIE']);
});
