const betweenWords = /(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g;
const smallWords = /(?<= )(A|And|As|At|By|For|From|In|Is|Of|On|Or|The|To|With)(?= )/g;

/** A keyword with spaces between its words, which is most attributes' name: `StudyInstanceUID` is 'Study Instance UID'. */
export function spacedName(keyword: string): string {
  return keyword.replace(betweenWords, ' ').replace(smallWords, (word) => word.toLowerCase());
}
