/** As much of a suite as is needed to choose it. */
interface Choosable {
  name: string;
  built?: boolean;
  needs?: { present: boolean };
}

/**
 * The suites whose name holds one of the words, all of them without a word; with the build where one of them reads it
 * and can run here.
 *
 * @returns `unknown`: the words that no suite's name holds.
 */
export function chooseSuites<S extends Choosable>(
  suites: readonly S[],
  words: readonly string[],
): { chosen: S[]; unknown: string[] } {
  const matches = (suite: S) => words.length === 0 || words.some((word) => suite.name.includes(word));
  const needsBuild = suites.some((suite) => suite.built && suite.needs?.present !== false && matches(suite));
  return {
    chosen: suites.filter((suite) => matches(suite) || (needsBuild && suite.name === 'build')),
    unknown: words.filter((word) => !suites.some(({ name }) => name.includes(word))),
  };
}
