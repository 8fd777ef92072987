import { raadplegingWeigeringen, rechterOver } from './raadpleging.js';

describe(rechterOver.name, () => {
  it.each([
    [['ADVISEUR'], 'FG'],
    [['OPDRACHTGEVER', 'KABINET'], 'FG'],
    [['FG'], 'OPDRACHTGEVER'],
    [['AUDITOR', 'FG'], 'OPDRACHTGEVER'],
    [[], 'FG'],
  ] as const)('of who is %j is the %s', (rollen, rechter) => expect(rechterOver(rollen)).toBe(rechter));
});

describe(raadplegingWeigeringen.name, () => {
  it.each([
    ['een', 'ander', []],
    ['een', 'een', [{ code: 'VIER_OGEN_GESCHONDEN' }]],
  ])('%s judged by %s', (wie, door, weigeringen) => expect(raadplegingWeigeringen(wie, door)).toEqual(weigeringen));
});
