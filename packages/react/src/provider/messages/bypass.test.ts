import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';

const source = fileURLToPath(new URL('../../', import.meta.url));
const components = globSync('**/*.tsx', { cwd: source }).filter(
  (path) => !/\.(stories|test)\.tsx$|(^|\/)(stories|testing)\//.test(path),
);
/** Attributes whose text somebody reads or hears. */
const spoken = /^(aria-(label|valuetext|description|roledescription|placeholder)|title|placeholder|alt|label|hint)$/;
const hasWords = (text: unknown): text is string => typeof text === 'string' && /\p{L}/u.test(text);
const isNode = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** What a node of the syntax tree says by itself. */
function textOf(node: Record<string, unknown>, shown: boolean): unknown {
  if (node['type'] === 'JSXText') return String(node['value']).trim();
  if (!shown) return undefined;
  if (node['type'] === 'Literal') return node['value'];
  return node['type'] === 'TemplateElement' && isNode(node['value']) ? node['value']['cooked'] : undefined;
}

/** What a node is made of, and whether that reaches the screen or a screen reader. */
function partsOf(node: Record<string, unknown>, shown: boolean): (readonly [part: unknown, shown: boolean])[] {
  switch (node['type']) {
    case 'JSXAttribute':
      return [[node['value'], isNode(node['name']) && spoken.test(String(node['name']['name']))]];
    case 'JSXElement':
    case 'JSXFragment':
      return [
        [node['openingElement'], false],
        [node['children'], true],
      ];
    // What is compared, or handed to a function, is not shown as it stands.
    case 'ConditionalExpression':
      return [
        [node['test'], false],
        [[node['consequent'], node['alternate']], shown],
      ];
    case 'BinaryExpression':
      return [[[node['left'], node['right']], shown && node['operator'] === '+']];
    case 'LogicalExpression':
      return [
        [node['left'], shown && node['operator'] !== '&&'],
        [node['right'], shown],
      ];
    case 'CallExpression':
      return [[[node['callee'], node['arguments']], false]];
    // The name of a member is no text.
    case 'MemberExpression':
      return [[node['object'], shown]];
    default:
      return Object.values(node).map((part) => [part, shown]);
  }
}

function wordsUnder(node: unknown, shown: boolean): string[] {
  if (Array.isArray(node)) return node.flatMap((each) => wordsUnder(each, shown));
  if (!isNode(node)) return [];
  const text = textOf(node, shown);
  return [
    ...(hasWords(text) ? [text] : []),
    ...partsOf(node, shown).flatMap(([part, isShown]) => wordsUnder(part, isShown)),
  ];
}

/** Words that stand in a component's own code. */
const wordsIn = (code: string): string[] => wordsUnder(parseAst(code, { lang: 'tsx' }).body, false);

test('it finds words wherever they could stand, and nothing else', () => {
  expect(wordsIn('<p>Not filed</p>')).toEqual(['Not filed']);
  expect(wordsIn(`<p>{filed ? "Filed" : \`Not \${word} yet\`}</p>`)).toEqual(['Filed', 'Not ', ' yet']);
  expect(wordsIn('<p>{state === "empty" && "Nothing"}</p>')).toEqual(['Nothing']);
  expect(wordsIn('<ul>{all.map((each) => <li aria-label="One">{each ?? "None"}</li>)}</ul>')).toEqual(['One', 'None']);
  expect(wordsIn(`<Field label={"Name"} hint="Family name" title={\`\${a} of \${b}\`} />`)).toEqual([
    'Name',
    'Family name',
    ' of ',
  ]);
  expect(wordsIn('<b className="ck-a" data-state={a ? "x" : "y"} alt="" keys="W">{a}: {names.join(", ")}</b>')).toEqual(
    [],
  );
});

test.each(components)('%s says no word of its own', (path) => {
  expect(wordsIn(readFileSync(source + path, 'utf8'))).toEqual([]);
});
