/** Short facts in a row, with a dot between those that stand on one line. Facts that are not known are left out. */
export function Facts({ facts }: { facts: readonly (string | undefined)[] }) {
  return <span className="facts">{facts.map((fact) => fact && <span key={fact}>{fact} </span>)}</span>;
}
