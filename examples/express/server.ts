import { configFromEnv } from './server/config.ts';
import { listen } from './server/listen.ts';

const starting = listen(configFromEnv(process.env));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, async () => {
    await starting.then((server) => server.close()).catch(() => undefined);
    process.exit(0);
  });
}
const { port, firstInvitation } = await starting;
console.log(`Clinikit is at http://localhost:${port}`);
if (firstInvitation) console.log(`The first administrator begins here, once: ${firstInvitation}`);
