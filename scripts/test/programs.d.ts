/** The full path of the first of `names` that stands on the PATH and may be run. */
export declare function findProgram(...names: string[]): string | undefined;
