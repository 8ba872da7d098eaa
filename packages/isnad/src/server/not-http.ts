import type { Duplex } from "node:stream";

/** What is wrong with a request that never becomes one, by the parser's code. */
const WRONG: Readonly<Record<string, readonly [status: string, message: string, remedy?: string]>> = {
  HPE_INVALID_URL: [
    "400 Bad Request",
    "the address has letters that must be percent-encoded",
    "curl --get --data-urlencode 'text=غزة' does that",
  ],
  HPE_HEADER_OVERFLOW: ["431 Request Header Fields Too Large", "the headers are longer than 16 KB"],
  ERR_HTTP_REQUEST_TIMEOUT: ["408 Request Timeout", "the request did not end in time"],
};

/** Tells in the API's form of errors what is wrong with bytes that are no request; Node would close the line without a word. */
export function answerNotHttp(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, message, remedy] = WRONG[error.code ?? ""] ?? ["400 Bad Request", "this is no request of HTTP"];
  const body = JSON.stringify({ error: { code: "bad-request", message, ...(remedy ? { remedy } : {}) } });
  socket.end(
    `HTTP/1.1 ${status}\r\ncontent-type: application/json; charset=utf-8\r\nx-content-type-options: nosniff\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}
