import { configFromEnv } from './server/config.ts';
import { listen } from './server/listen.ts';

const server = await listen(configFromEnv(process.env));
console.log(`Clinikit is at http://localhost:${server.port}`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void server.close().then(() => process.exit(0)));
}
