const numbersOf = (version: string) => /^(\d+)\.(\d+)\.(\d+)/.exec(version)?.slice(1).map(Number);

/** Whether a version, as Orthanc tells its own, is `wanted` or later; one without numbers (`mainline`) is the latest. */
export function isAtLeast(version: string, wanted: string): boolean {
  const has = numbersOf(version);
  const needs = numbersOf(wanted) ?? [];
  if (has === undefined) return true;
  const at = needs.findIndex((number, index) => number !== has[index]);
  return at === -1 || (has[at] ?? 0) > (needs[at] ?? 0);
}
