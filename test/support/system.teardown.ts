/** Stops the system of the run; that it stops in order is part of the tests. */
export default async function teardown(): Promise<void> {
  const system = globalThis.integriteitstoetsingSystem;
  const code = await system?.stop();
  system?.forget();
  if (code !== undefined && code !== 0) throw new Error(`the system ended with ${code}:\n${system?.output()}`);
}
