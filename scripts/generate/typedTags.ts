import { edition, type StandardAttribute } from './standard.ts';

/**
 * The one VR that a constant is typed with, where the standard leaves a choice to the file.
 * Numbers stay numbers (the sign is the reader's business), tables of numbers and pixels are bytes.
 */
export function typedVr(vr: string): string {
  if (vr === 'US or SS') return 'US';
  return vr.includes(' or ') ? 'OW' : vr;
}

function line(attribute: StandardAttribute): string {
  const { mask, tag, keyword, name, vr, vm } = attribute;
  const many = (vm !== '1' && !vr.includes('OW')) || vr === 'SQ';
  const notes = [
    `${name}, ${vr}, VM ${vm}`,
    ...(mask === tag ? [] : [`the first of ${mask.slice(0, 4)},${mask.slice(4)}`]),
    ...(attribute.retired ? ['retired'] : []),
  ];
  return [
    `/** (${tag.slice(0, 4)},${tag.slice(4)}) ${notes.join('; ')}. */`,
    `export const ${keyword} = /* @__PURE__ */ ${many ? 'defineListTag' : 'defineTag'}('${tag}', '${typedVr(vr)}');`,
  ].join('\n');
}

/** The text of `tags.ts`: a typed constant for every attribute that has a keyword and a VR. */
export function typedTagsFile(attributes: readonly StandardAttribute[]): string {
  const named = attributes.filter(({ keyword, vr }) => keyword !== '' && vr !== '');
  return `// biome-ignore-all format: a table
// biome-ignore-all lint/style/noExcessiveLinesPerFile: a table
// biome-ignore-all lint/suspicious/noShadowRestrictedNames: (0040,A121) is called Date
/**
 * Typed attributes: \`dataset.get(PatientName)\` knows its type. Every attribute of the standard stands here under its
 * keyword, retired ones too (clinics keep old files); a bundler takes only those that are named.
 * {@link repeatingTag} gives the overlays after the first, {@link definePrivateTag} declares a manufacturer's attributes.
 * Made by scripts/generate/tags.ts.
 * @source DICOM PS3.6 ${edition}; group 0000: PS3.7 Annex E
 */
import { defineListTag, defineTag } from './tags/tag.ts';

export { definePrivateListTag, definePrivateTag } from './tags/privateTag.ts';
export { repeatingTag } from './tags/repeatingTag.ts';
export type { BigVr, BinaryVr, Multiplicity, NumberVr, PrivateTag, StringVr, Tag, TagValue, TypedAttribute, Vr, VrValue } from './tags/tag.ts';
export { defineListTag, defineTag } from './tags/tag.ts';

${named.map(line).join('\n')}
`;
}
