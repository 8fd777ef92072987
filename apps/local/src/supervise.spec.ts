import { setImmediate as turn } from 'node:timers/promises';
import { supervise, type Engine } from './supervise.js';

interface Fake extends Engine {
  readonly number: number;
  crash(): void;
}

function factory(failing: readonly number[] = []) {
  const made: Fake[] = [];
  let attempt = 0;
  const start = async (): Promise<Fake> => {
    attempt += 1;
    if (failing.includes(attempt)) throw new Error('kapot');
    let crash = (): void => undefined;
    const exited = new Promise<void>((done) => (crash = done));
    const engine = { number: attempt, crash, exited, stop: async () => crash() };
    made.push(engine);
    return engine;
  };
  return { start, made };
}

const until = async (condition: () => boolean): Promise<void> => {
  while (!condition()) await turn();
};

describe('supervise', () => {
  const options = { naam: 'De proef', logFile: 'proef.log', waits: [0] };

  it('starts what failed again and says so', async () => {
    const { start, made } = factory();
    const said: string[] = [];
    const onRestart = jest.fn();
    const proef = await supervise({ ...options, start, meld: (regel) => said.push(regel), onRestart });
    made[0]?.crash();
    await until(() => proef.restarts() === 1);
    expect(proef.current().number).toBe(2);
    expect(said).toEqual(['De proef is onverwacht gestopt en wordt opnieuw gestart (log: proef.log)']);
    expect(onRestart).toHaveBeenCalledTimes(1);
    await proef.stop();
  });

  it('keeps trying when starting again fails', async () => {
    const { start, made } = factory([2, 3]);
    const said: string[] = [];
    const proef = await supervise({ ...options, start, meld: (regel) => said.push(regel) });
    made[0]?.crash();
    await until(() => proef.restarts() === 1);
    expect(proef.current().number).toBe(4);
    expect(said.filter((regel) => regel.includes('start nog niet: kapot'))).toHaveLength(2);
    await proef.stop();
  });

  it('leaves a thing that was asked to stop alone', async () => {
    const { start, made } = factory();
    const said: string[] = [];
    const proef = await supervise({ ...options, start, meld: (regel) => said.push(regel) });
    await proef.stop();
    expect(made).toHaveLength(1);
    expect(said).toEqual([]);
  });

  it('passes the failure of the first start on', async () => {
    await expect(supervise({ ...options, start: factory([1]).start, meld: () => undefined })).rejects.toThrow('kapot');
  });
});
