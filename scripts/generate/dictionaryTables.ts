import { spacedName } from '../../packages/dicom/src/dictionary/spacedName.ts';
import { edition, type StandardAttribute, type StandardUid } from './standard.ts';

const header = `// biome-ignore-all format: a table
// biome-ignore-all lint/style/noExcessiveLinesPerFile: a table
`;

function text(lines: readonly string[]): string {
  return `\`\n${lines.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\n\``;
}

function attributeLine({ mask, keyword, name, vr, vm, retired }: StandardAttribute): string {
  const cells = [mask, keyword, vr, vm === '1' ? '' : vm, retired ? 'R' : '', name === spacedName(keyword) ? '' : name];
  return cells.join('\t').replace(/\t+$/, '');
}

/** The text of `attributeTable.ts`: one line for each attribute. */
export function attributeTableFile(attributes: readonly StandardAttribute[]): string {
  const lines = attributes.filter(({ keyword, vr }) => keyword !== '' && vr !== '').map(attributeLine);
  return `${header}/**
 * Every attribute that has a keyword: tag (x: any digit), keyword, VR, VM unless 1, R when retired, and the name where
 * the keyword does not spell it. Made by scripts/generate/tags.ts.
 * @source DICOM PS3.6 ${edition} 6, 7, 8, 9; PS3.7 Annex E
 */
export const attributeTable = ${text(lines)};
`;
}

/** The text of `uidTable.ts`: one line for each UID. */
export function uidTableFile(uids: readonly StandardUid[]): string {
  const types = [...new Set(uids.map(({ type }) => type))];
  const lines = types.flatMap((type) => [
    `#${type}`,
    ...uids
      .filter((entry) => entry.type === type)
      .map(({ uid, name, retired }) =>
        `${uid.replace(/^1\.2\.840\.10008/, '')}\t${name}\t${retired ? 'R' : ''}`.trimEnd(),
      ),
  ]);
  return `${header}/**
 * Every UID of the standard below 1.2.840.10008, by kind: the rest of the UID, its name, R when retired.
 * Made by scripts/generate/tags.ts.
 * @source DICOM PS3.6 ${edition} Annex A
 */
export const uidTable = ${text(lines)};
`;
}
