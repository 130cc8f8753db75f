import { spawn } from 'node:child_process';
import { endsWithParent } from '../../examples/express/demo/endsWithParent.ts';
import { run } from '../run.ts';
import { openChromium } from './openChromium.ts';
import { startOrthanc } from './orthanc.ts';
import { startPostgres } from './postgres.ts';

// The parent in endsWithParent.system.test.ts: one of each kind of child that the tests have, until it is killed.
const waiting = 'setInterval(() => {}, 1000)';
const node = (code: string, detached = false) =>
  spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'ignore', 'inherit'], detached });

const [orthanc] = await Promise.all([startOrthanc(), startPostgres(), openChromium()]);
void run(process.execPath, ['-e', waiting]);
endsWithParent(node(`process.on('SIGTERM', () => {}); ${waiting}`));
const leader = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(waiting)}]); ${waiting}`;
endsWithParent(node(leader, true), { group: true });
console.log(JSON.stringify({ ready: orthanc.url }));
setInterval(() => undefined, 1000);
