import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { API, type Checker, type Symbol as Name, SymbolFlags } from 'typescript/unstable/sync';
import { root } from '../run.ts';
import { type Documented, exportRules, memberRules } from './docstringRules.ts';

// Everything that the entries of packages/dicom export has a docstring, with what applies to it: docstringRules.ts.

const folder = join(root, 'packages/dicom');
const manifest: { exports: Record<string, string | { '@clinikit/source'?: string }> } = JSON.parse(
  readFileSync(join(folder, 'package.json'), 'utf8'),
);
const project = join(folder, 'tsconfig.json');

const api = new API();
const failures: string[] = [];
const seen = new Set<string>();
try {
  const { checker, program } = api.updateSnapshot({ openProjects: [project] }).getProject(project) ?? fail();
  for (const [entry, target] of Object.entries(manifest.exports)) {
    const source = typeof target === 'string' ? undefined : target['@clinikit/source'];
    if (source === undefined) continue;
    const file = program.getSourceFile(join(folder, source));
    const module = file && checker.getSymbolAtLocation(file);
    if (module === undefined) {
      failures.push(`${entry}: ${source} is not there`);
      continue;
    }
    for (const exported of checker.getExportsOfModule(module)) {
      const name = exported.flags & SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const place = placeOf(name);
      if (seen.has(`${place} ${name.name}`)) continue;
      seen.add(`${place} ${name.name}`);
      check(checker, name, `${place}: ${name.name}`);
    }
  }
} finally {
  api.close();
}
for (const line of failures.sort()) console.error(line);
console.log(`${seen.size} exports, ${failures.length} without what their docstrings need`);
process.exit(failures.length > 0 ? 1 : 0);

function check(checker: Checker, name: Name, place: string): void {
  const documented = documentedOf(checker, name);
  for (const { says, applies, kept } of exportRules) {
    if (applies(documented) && !kept(documented)) failures.push(`${place}: ${says}`);
  }
  if (!(name.flags & (SymbolFlags.Interface | SymbolFlags.Class | SymbolFlags.TypeAlias))) return;
  for (const member of checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(name))) {
    // Members of what a type is made from, such as Error or String, are not ours.
    if (!placeOf(member).startsWith('packages/')) continue;
    const type = checker.getTypeOfSymbol(member);
    const described = {
      ...documentedOf(checker, member),
      type: type === undefined ? '' : checker.typeToString(type),
      isMethod: (member.flags & SymbolFlags.Method) !== 0,
    };
    for (const { says, applies, kept } of memberRules) {
      if (applies(described) && !kept(described)) failures.push(`${place}.${member.name}: ${says}`);
    }
  }
}

function documentedOf(checker: Checker, name: Name): Documented {
  const tags = checker.getJsDocTagsOfSymbol(name).map((tag) => ({ name: tag.name, text: tag.text ?? '' }));
  return {
    name: name.name,
    isFunction: (name.flags & SymbolFlags.Function) !== 0,
    text: checker.getDocumentationCommentOfSymbol(name),
    tags,
  };
}

function placeOf({ declarations }: Name): string {
  const path = declarations[0]?.path ?? '';
  return path.startsWith(root.toLowerCase()) || path.startsWith(root) ? path.slice(root.length + 1) : path;
}

function fail(): never {
  throw new Error('The project of packages/dicom cannot be opened.');
}
