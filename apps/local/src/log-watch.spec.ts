import { summarize } from './log-watch.js';

describe('summarize', () => {
  it.each([
    ['', 0, ''],
    ['{"level":30,"msg":"gewoon"}\n', 0, ''],
    ['{"level":50,"msg":"eerst"}\n{"level":30,"msg":"gewoon"}\n{"level":60,"msg":"laatst"}\n', 2, 'laatst'],
    ['{"level":50,"err":{"code":"X"}}\n', 1, ''],
    ['{"level":500,"msg":"geen niveau"}\n', 0, ''],
  ])('of %j counts %i', (text, count, last) => {
    expect(summarize(text)).toEqual({ count, last });
  });
});
