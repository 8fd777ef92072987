import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ensureVerifieer } from '../../tools/prepare/verifieer.js';

jest.setTimeout(300_000);

it('the verifier in Python holds against its own tests, which share nothing with ours', async () => {
  const python = await ensureVerifieer();
  const map = join(__dirname, '../../tools/verifier');
  const { stderr } = await promisify(execFile)(python, ['-m', 'unittest', 'test_verifieer'], { cwd: map });
  const [, aantal] = /Ran (\d+) tests/.exec(stderr) ?? [];
  expect(Number(aantal)).toBeGreaterThanOrEqual(44);
  expect(stderr).toMatch(/\nOK\n$/);
});
