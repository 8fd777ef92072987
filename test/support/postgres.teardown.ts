import './source-modules.js';
import { stopServer } from './postgres.server.js';

export default async function teardown(): Promise<void> {
  await stopServer();
}
