import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.csv': 'text/csv; charset=utf-8',
};

/** A server that knows files and nothing else, as any host of static sites does. */
export interface StaticServer {
  /** Address without a slash at its end. */
  readonly url: string;
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  end(): Promise<void>;
}

/** Serves a folder: a file as it is, a folder by its index.html, anything else by 404.html. A query changes nothing. */
export async function serveFolder(folder: string): Promise<StaticServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname: path, search } = new URL(request.url ?? '/', 'http://localhost');
    asked.push(path);
    const found = join(folder, decodeURIComponent(path));
    const isFolder = existsSync(found) && statSync(found).isDirectory();
    if (isFolder && !path.endsWith('/')) return void response.writeHead(301, { Location: `${path}/${search}` }).end();
    const file = isFolder ? join(found, 'index.html') : found;
    const there = existsSync(file) && statSync(file).isFile();
    const sent = there ? file : join(folder, '404.html');
    response.writeHead(there ? 200 : 404, { 'Content-Type': TYPES[extname(sent)] ?? 'application/octet-stream' });
    createReadStream(sent).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const end = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, asked, end };
}
