/** An event stream that is ready, and everything that it has told so far. */
export async function openEvents(response: Response) {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) throw new Error('The stream has no body.');
  let text = '';
  /** Reads on until the sign has come. */
  const readTo = async (sign: string): Promise<string> => {
    while (!text.includes(sign)) {
      const { done, value } = await reader.read();
      if (done) throw new Error(`The stream ended before ${sign}.`);
      text += value;
    }
    return text;
  };
  await readTo('event: ready');
  return { reader, readTo };
}
