import { open } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { serve } from '../server/serve.ts';

/**
 * Bare `node:http` over the same files: `GET /files/<key>` answers the range that is asked for, `PUT` and `GET /kept/<name>`
 * keep bytes and give them back. It asks no database and knows nobody.
 */
const { folder } = JSON.parse(process.argv[2] ?? '{}');
const kept = new Map<string, { bytes: Buffer; headers: Record<string, string> }>();

serve(async (request, response) => {
  const { url = '/', method, headers } = request;
  if (url.startsWith('/files/')) {
    const [, first = 0, last = 0] = (/^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? []).map(Number);
    const bytes = Buffer.allocUnsafeSlow(last - first + 1);
    const file = await open(join(folder, normalize(url.slice('/files'.length))));
    await file.read(bytes, 0, bytes.length, first);
    await file.close();
    response.writeHead(206, { 'content-type': 'application/octet-stream', 'content-length': bytes.length }).end(bytes);
    return;
  }
  if (method === 'PUT') {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const encoding = headers['x-encoding'];
    const own = { 'content-type': 'application/dicom+json', ...(encoding && { 'content-encoding': String(encoding) }) };
    kept.set(url, { bytes: Buffer.concat(chunks), headers: own });
    response.writeHead(204).end();
    return;
  }
  const found = kept.get(url);
  if (!found) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { ...found.headers, 'content-length': found.bytes.length }).end(found.bytes);
});
