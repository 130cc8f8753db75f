import { type Task, timesOfPasses } from './passes.ts';

Reflect.set(globalThis, 'timesOfPasses', (task: Task) => timesOfPasses(task, () => performance.now()));
