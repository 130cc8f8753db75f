/** As much of a suite as is needed to begin it at the right time. */
interface Startable {
  name: string;
  built?: boolean;
  afterBuild?: boolean;
}

/**
 * Does the work of each suite, so many at once, in the order in which they are given. What reads the build (`built`,
 * `afterBuild`) begins after the suite `build`, where that one is among them.
 */
export async function sideBySide<S extends Startable>(
  suites: readonly S[],
  atOnce: number,
  work: (suite: S) => Promise<void>,
): Promise<void> {
  const left = [...suites];
  const build = Promise.withResolvers<void>();
  let waitsForBuild = suites.some(({ name }) => name === 'build');
  const lane = async () => {
    while (left.length > 0) {
      const next = left.findIndex(({ built, afterBuild }) => !(waitsForBuild && (built || afterBuild)));
      const [suite] = next === -1 ? [] : left.splice(next, 1);
      if (suite === undefined) {
        await build.promise;
        continue;
      }
      try {
        await work(suite);
      } finally {
        if (suite.name === 'build') {
          waitsForBuild = false;
          build.resolve();
        }
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}
