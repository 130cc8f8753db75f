import { createServer, type RequestListener } from 'node:http';

/** The end of {@link startChild} that lies in the child: serves, tells its port and, when asked, its CPU time. */
export function serve(listener: RequestListener): void {
  const server = createServer(listener);
  server.keepAliveTimeout = 600_000;
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    process.send?.({ port: typeof address === 'object' && address ? address.port : 0 });
  });
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpuMs: (user + system) / 1000, rssMb: process.memoryUsage.rss() / 1024 ** 2 });
  });
  process.once('disconnect', () => process.exit(0));
}
