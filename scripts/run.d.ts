/** The folder of the repository. */
export declare const root: string;
/** How a program ended. */
export interface Outcome {
  code: number;
  /** What it printed, both streams in order. */
  output: string;
}
/** Runs a program with the workspace's own tools first on the PATH. */
export declare function run(
  program: string,
  args: readonly string[],
  options?: {
    cwd?: string;
    env?: NodeJS.ProcessEnv;
    show?: boolean;
  },
): Promise<Outcome>;
