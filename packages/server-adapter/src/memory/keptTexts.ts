/** Texts by their names, of which those go that were not asked for the longest. */
export interface KeptTexts {
  get(name: string): string | undefined;
  keep(name: string, text: string): void;
}

/** @param mostCharacters of all texts and their names together. */
export function createKeptTexts(mostCharacters: number): KeptTexts {
  const known = new Map<string, string>();
  let characters = 0;
  const drop = (name: string) => {
    const text = known.get(name);
    if (text === undefined) return;
    known.delete(name);
    characters -= name.length + text.length;
  };
  return {
    get(name) {
      const text = known.get(name);
      if (text === undefined) return undefined;
      known.delete(name);
      known.set(name, text);
      return text;
    },
    keep(name, text) {
      drop(name);
      known.set(name, text);
      characters += name.length + text.length;
      for (const oldest of known.keys()) {
        if (characters <= mostCharacters) return;
        drop(oldest);
      }
    },
  };
}
