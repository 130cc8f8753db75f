import { createServer } from 'node:http';
import { createApp } from './app.ts';
import type { ServerConfig } from './config.ts';

/** A server that answers. */
export interface RunningServer {
  port: number;
  /** Answers what is under way, then closes the database. */
  close(): Promise<void>;
}

/** Serves the clinic on the loopback. @throws Error when the port is taken. */
export async function listen(config: ServerConfig): Promise<RunningServer> {
  const { app, clinic } = createApp(config);
  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : config.port;
  return {
    port,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await clinic.close();
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), 2000).unref();
      await closed;
    },
  };
}
