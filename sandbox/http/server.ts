import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { Reply } from './exchange.js';
import type { Request } from './operation.js';

export interface Server {
  readonly url: string;
  close(): Promise<void>;
}

/** Answers a request. */
type Handle = (request: Request) => Promise<Reply>;

/** Puts what answers behind a port of this machine. */
export function listen(handle: Handle, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    void serve(handle, request, response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string')
        return reject(new Error('The server has no port.'));
      resolve({
        url: `http://127.0.0.1:${address.port}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}

async function serve(handle: Handle, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const reply = await handle({
      method: request.method ?? 'GET',
      address: new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`),
      headers: request.headers,
      body: await read(request),
    });
    send(reply, request, response);
  } catch (error) {
    // A mistake of the sandbox itself: loud, and with its place.
    const body = JSON.stringify({
      message: `The sandbox failed: ${error instanceof Error ? error.stack : String(error)}`,
    });
    response.writeHead(500, { 'content-type': 'application/json; charset=utf-8' }).end(body);
  }
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
}

function send(reply: Reply, request: IncomingMessage, response: ServerResponse): void {
  if (reply.cut === 'nothing arrives') {
    // So that the client sees ECONNRESET, and not an orderly end.
    request.socket.resetAndDestroy();
    return;
  }
  const body = Buffer.from(reply.body ?? '');
  response.sendDate = false;
  const length = reply.body === undefined ? {} : { 'content-length': String(body.length) };
  response.writeHead(reply.status, { ...reply.headers, ...length });
  if (reply.cut === 'half') {
    response.write(body.subarray(0, Math.floor(body.length / 2)), () => request.socket.destroy());
    return;
  }
  response.end(reply.body === undefined ? undefined : body);
}
