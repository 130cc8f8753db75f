import { listen } from '../../examples/express/server/listen.ts';
import { openSecrets } from '../../examples/express/server/secrets.ts';

/** The example app with its built pages, in a process of its own. */
const { folder } = JSON.parse(process.argv[2] ?? '{}');

const { port } = await listen({ port: 0, folder, demo: true, preset: 'clinic', secrets: openSecrets(folder) });
process.send?.({ port });
process.once('disconnect', () => process.exit(0));
