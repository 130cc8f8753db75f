/**
 * Text as names are compared, in searches and in the check of a name: without accents, case, punctuation and repeated
 * space. For comparison alone: nobody's name is written this way.
 *
 * Only Latin, Greek and Cyrillic letters lose their marks: elsewhere a mark is a vowel or makes another letter (राम and
 * रमा, か and が), and two people would become one.
 *
 * Letters that Unicode does not take apart (ł, ø, đ, ß…) become what people type in their place. Never throws.
 *
 * @source Unicode Standard Annex #15 (decomposition)
 */
export function foldedText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu, '$1')
    .toLowerCase()
    .replace(/[łøđðßæœþıħ]/g, (letter) => typedAs[letter] ?? letter)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
    .normalize('NFC');
}

const typedAs: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
};
