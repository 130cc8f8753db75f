/** DICOM's short texts have 64 characters; a longer one is whole in the file and its metadata. */
const mostCharacters = 1024;

/**
 * A text of a file as it is stored beside it, to be listed and compared.
 *
 * NUL at its end is padding. Elsewhere it becomes U+FFFD: PostgreSQL does not keep it, and two Patient IDs that differ in
 * it must not become one.
 */
export const storedText = (text: string): string =>
  text.slice(0, endOf(text)).slice(0, mostCharacters).replaceAll('\0', '\uFFFD').toWellFormed();

/** Where the padding begins. A regular expression would look at a run of NUL again from each of its characters. */
function endOf(text: string): number {
  let end = text.length;
  while (text[end - 1] === '\0') end -= 1;
  return end;
}
