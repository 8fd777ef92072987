import { shapeOf } from './writes-per-act.js';

const events = (text: string): Parameters<typeof shapeOf>[0] =>
  text.split(' ').map((kind) => ({ kind, byProcess: kind === kind.toUpperCase() }));

describe(shapeOf.name, () => {
  it.each([
    ['maakConcept startToetsing STAP_GEOPEND wijsToe wijsToe STAP_GEOPEND STAP_GEOPEND', [1, 0, 2]],
    ['startToetsing', [0]],
    ['maakConcept', []],
  ])('%s has the shape %j', (text, shape) => {
    expect(shapeOf(events(text))).toEqual(shape);
  });
});
