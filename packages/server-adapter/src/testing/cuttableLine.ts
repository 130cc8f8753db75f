import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A line between two programs that can be cut. */
export interface CuttableLine {
  readonly url: string;
  /** Ends all connections in the middle of whatever they carry; new ones are refused for so long. */
  cut(forMs: number): void;
  close(): Promise<void>;
}

/** @param portOf where the other end is at this moment; undefined while there is none. */
export async function openCuttableLine(portOf: () => number | undefined): Promise<CuttableLine> {
  const sockets = new Set<Socket>();
  let refusesUntil = 0;
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => sockets.delete(socket));
  };
  const server = createServer((near) => {
    keep(near);
    const port = portOf();
    if (port === undefined || performance.now() < refusesUntil) {
      near.destroy();
      return;
    }
    const far = connect(port, '127.0.0.1');
    keep(far);
    near.once('close', () => far.destroy());
    far.once('close', () => near.destroy());
    near.pipe(far).pipe(near);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const cutAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: `http://127.0.0.1:${port}`,
    cut(forMs) {
      refusesUntil = performance.now() + forMs;
      cutAll();
    },
    async close() {
      cutAll();
      server.close();
      await once(server, 'close');
    },
  };
}
