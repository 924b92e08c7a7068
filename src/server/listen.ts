import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

/** Raised where a service cannot listen at the address it was given. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken';
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.remedy = remedy;
  }
}

/** A service that listens. */
export interface Listening {
  /** Address for a browser, with the port that was taken. */
  readonly address: string;
  /** Lets running answers finish, then stops; after five seconds it stops all the same. */
  close(): Promise<void>;
}

const PATIENCE_MILLISECONDS = 5000;

/** Serves an app at a host and port; port 0 takes any that is free. Raises PortTaken. */
export async function listen(
  app: Hono,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(cannotListen(error, host, port)));
    server.listen(port, host, resolve);
  });
  const taken = server.address();
  const at = typeof taken === 'object' && taken !== null ? taken.port : port;
  const name = host.includes(':') ? `[${host}]` : host;
  return { address: `http://${name}:${at}/`, close: () => close(server) };
}

function cannotListen(error: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new PortTaken(
        `Port ${port} of ${host} is taken by another program.`,
        `Stop that program, or choose another port with --port, such as --port ${port + 1}.`,
      );
    case 'EACCES':
      return new PortTaken(
        `Port ${port} may not be used without special rights.`,
        'Choose a port from 1024 upwards with --port.',
      );
    case 'ENOTFOUND':
    case 'EADDRNOTAVAIL':
      return new PortTaken(
        `This machine has no address "${host}".`,
        'Use --host 127.0.0.1 for this machine only, or --host 0.0.0.0 for all its addresses.',
      );
    default:
      return error;
  }
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatient = setTimeout(() => server.closeAllConnections(), PATIENCE_MILLISECONDS);
    server.close(() => {
      clearTimeout(impatient);
      resolve();
    });
    server.closeIdleConnections();
  });
}
