/** One element of a component: where it stands, and everything that the browser has worked out about its looks. */
export interface LaidOut {
  name: string;
  /** Left, top, width and height in CSS pixels, from the upper left corner of the component. */
  box: readonly number[];
  looks: Readonly<Record<string, string>>;
}

/** What stands outside the border of a component belongs to the page. */
const outside =
  /^(margin|inset|position$|top$|right$|bottom$|left$|float$|clear$|flex$|flex-(grow|shrink|basis)|align-self|justify-self|order$|grid-(area|row|column)-|z-index|transition|zoom)/;
/** Of the same size in whatever box: they follow from boxes, which are compared as such. */
const derived = /^(perspective-origin|transform-origin|(block|inline)-size|width|height|inset|top|right|bottom|left$)/;

/** All that counts of the shapes of an icon: they have neither a box nor words. */
const painted =
  /^(fill|stroke|opacity|transform|scale|rotate|translate|filter|mask|clip|visibility|d|cx|cy|r|rx|ry|x|y|mix)(-|$)/;

const lettering = /^(color|float|font-size|margin-left|opacity|text-transform)$/;

/** Every element of a component, in the order of the document. */
export function layoutOf(root: Element): LaidOut[] {
  // What moves for ever, such as the gleam of a skeleton, is looked at where it begins.
  for (const animation of root.getAnimations({ subtree: true })) animation.cancel();
  const origin = root.getBoundingClientRect();
  const of = (element: Element, name: string): LaidOut[] => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const looks = isShape(element)
      ? looksOf(element, undefined, (property) => painted.test(property))
      : {
          ...looksOf(element, undefined, (property) => element !== root || !outside.test(property)),
          ...looksOf(element, '::before'),
          ...looksOf(element, '::after'),
          ...looksOf(element, '::marker', (property) => lettering.test(property)),
          ...looksOf(element, '::placeholder', (property) => lettering.test(property)),
          ...looksOf(element, '::first-letter', (property) => lettering.test(property)),
        };
    const own: LaidOut = { name, box: [left - origin.left, top - origin.top, width, height], looks };
    return [own, ...[...element.children].flatMap((child, place) => of(child, `${name} > ${nameOf(child, place)}`))];
  };
  return of(root, nameOf(root, 0));
}

const isShape = (element: Element): boolean => element instanceof SVGElement && element.ownerSVGElement !== null;

const nameOf = (element: Element, place: number): string =>
  `${element.tagName.toLowerCase()}${[...element.classList].map((each) => `.${each}`).join('')}[${place}]`;

function looksOf(
  element: Element,
  pseudo?: string,
  counts: (property: string) => boolean = () => true,
): Record<string, string> {
  const style = getComputedStyle(element, pseudo);
  const looks: Record<string, string> = { [`${pseudo ?? ''} content`]: style.content };
  if (pseudo && /before|after/.test(pseudo) && style.content === 'none') return looks;
  for (const property of propertiesOf(style)) {
    if (!derived.test(property) && counts(property)) {
      looks[`${pseudo ?? ''} ${property}`] = style.getPropertyValue(property);
    }
  }
  return looks;
}

let properties: readonly string[] = [];
/** All that the browser knows: the same for every element. */
function propertiesOf(style: CSSStyleDeclaration): readonly string[] {
  if (properties.length === 0) properties = [...style];
  return properties;
}

/** What is not the same in two layouts of one component, in words; boxes to half a pixel. */
export function differences(expected: readonly LaidOut[], found: readonly LaidOut[]): string[] {
  const told: string[] = [];
  if (expected.length !== found.length) told.push(`${expected.length} elements have become ${found.length}`);
  for (const [place, { name, box, looks }] of expected.entries()) {
    const now = found[place];
    if (!now) break;
    const [, , width, height] = box;
    const isDrawn = width !== 0 || height !== 0;
    if (isDrawn && box.some((length, side) => Math.abs(length - (now.box[side] ?? Number.NaN)) > 0.5)) {
      told.push(`${name} stands at ${now.box.map(Math.round)}, not ${box.map(Math.round)}`);
    }
    for (const [property, value] of Object.entries(looks)) {
      if (now.looks[property] !== value) told.push(`${name}: ${property} is ${now.looks[property]}, not ${value}`);
    }
  }
  return told;
}

/** Words that nobody can read to their end: they reach beyond the component, or beyond a box that hides the rest. */
export function clippedWords(root: Element): string[] {
  const clipped: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim();
    const parent = node.parentElement;
    // What may be chosen is drawn by the browser, in a list of its own; what is hidden is read out, or opened first.
    if (!text || !parent || parent.closest('.ck-series-name, option, [hidden], .ck-hidden')) continue;
    // The heads of a table whose rows stack are read out alone.
    const head = parent.closest('thead');
    if (head && getComputedStyle(head).clipPath === 'inset(50%)') continue;
    if (!parent.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const words = range.getBoundingClientRect();
    for (let around: Element | null = parent; around && root.contains(around); around = around.parentElement) {
      if (around !== root && getComputedStyle(around).overflowX === 'visible') continue;
      const box = around.getBoundingClientRect();
      const isInside =
        words.left >= box.left - 1 &&
        words.right <= box.right + 1 &&
        words.top >= box.top - 1 &&
        words.bottom <= box.bottom + 1;
      // What scrolls can be read, wherever its place ends.
      const scrolls = getComputedStyle(around).overflowY === 'auto';
      if (!isInside && scrolls) break;
      if (!isInside) clipped.push(`'${text}' in ${nameOf(around, 0)}`);
    }
  }
  return clipped;
}
