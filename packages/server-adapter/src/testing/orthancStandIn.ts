import { type LocalServer, startServer } from '../../../../scripts/test/localServer.ts';

/** What stands at the address of an Orthanc, for the faults that a real one does not have on demand. */
export interface OrthancStandIn {
  readonly url: string;
  /** Files by Orthanc id; a missing one is answered as Orthanc does. */
  readonly files: Map<string, Uint8Array>;
  /** As when a proxy, or another program on the port, answers in Orthanc's place. */
  behindProxyError: number | undefined;
  /** How long a file takes. */
  fileMs: number;
  /** Told before each page of the list of instances, how many were asked for by now. */
  onList: ((count: number) => unknown) | undefined;
  readonly requests: LocalServer['requests'];
  close(): Promise<void>;
}

/** The Orthanc id number `n` of a stand-in. */
export const orthancId = (n: number): string =>
  `${n.toString(16).padStart(8, '0')}-00000000-00000000-00000000-00000000`;

// Nothing is ever deleted from this log.
function changesAfter(ids: readonly string[], query: URLSearchParams) {
  const [since, limit] = [Number(query.get('since')), Number(query.get('limit'))];
  const Changes = ids.slice(since, since + limit).map((ID, index) => ({
    ...{ ChangeType: 'NewInstance', ResourceType: 'Instance', Date: '20260102T030405' },
    ...{ ID, Seq: since + index + 1 },
  }));
  const Last = Changes.at(-1)?.Seq ?? ids.length;
  return { Changes, Done: Last >= ids.length, Last };
}

const instanceJson = (ID: string, FileSize: number) => ({
  ID,
  Type: 'Instance',
  MainDicomTags: {},
  ParentSeries: orthancId(0xffff),
  FileSize,
});

export async function startOrthancStandIn(): Promise<OrthancStandIn> {
  const files: OrthancStandIn['files'] = new Map();
  let lists = 0;
  const server = await startServer((request, response) => {
    const json = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    if (standIn.behindProxyError !== undefined) {
      response.writeHead(standIn.behindProxyError, { 'content-type': 'text/html' });
      response.end('<h1>nginx</h1>');
      return;
    }
    const url = new URL(request.url ?? '/', 'http://orthanc');
    const [, studyId] = /^\/studies\/([^/]+)\/instances$/.exec(url.pathname) ?? [];
    const [, id, part] = /^\/instances\/([^/]+)(\/file)?$/.exec(url.pathname) ?? [];
    const file = id && files.get(id);
    if (url.pathname === '/system') json(200, { Version: '1.12.7' });
    else if (url.pathname === '/instances') {
      lists += 1;
      standIn.onList?.(lists);
      const since = Number(url.searchParams.get('since'));
      json(200, [...files.keys()].slice(since, since + Number(url.searchParams.get('limit'))));
    } else if (url.pathname === '/changes') json(200, changesAfter([...files.keys()], url.searchParams));
    else if (studyId)
      json(
        200,
        [...files].map(([ID, { length }]) => instanceJson(ID, length)),
      );
    else if (!file) json(404, { HttpStatus: 404, OrthancStatus: 17, Message: 'Unknown resource' });
    else if (part) setTimeout(() => response.end(file), standIn.fileMs);
    else json(200, instanceJson(id, file.length));
  });
  const standIn: OrthancStandIn = {
    url: server.url,
    files,
    behindProxyError: undefined,
    fileMs: 0,
    onList: undefined,
    requests: server.requests,
    close: server.close,
  };
  return standIn;
}
