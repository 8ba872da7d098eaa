import type { About } from "@isnad/record/answers";
import type { Told } from "../events.ts";
import { route } from "../route.ts";
import { about } from "../shapes/server.ts";

/** A line without news is kept open by a comment so often. */
const HEARTBEAT_MS = 15_000;

export const SERVER = [
  route({
    method: "get",
    path: "/api",
    id: "about",
    tag: "Server",
    summary: "What this server is, and what is in its archive",
    answer: about,
    work: async ({ house }): Promise<About> => ({
      name: "isnad",
      version: house.version,
      reader: house.reader,
      readOnly: house.readOnly,
      allowPrivate: house.allowPrivate,
      archive: house.file,
      overview: await house.archive.overview(),
    }),
  }),
  route({
    method: "get",
    path: "/api/events",
    id: "events",
    tag: "Server",
    summary: "What happens, as it happens: server-sent events",
    description:
      "`progress` (a job, as `/api/jobs` lists it), `report` ({report, version, outcome, job}), `decision` (as `/api/decisions` lists it), `changed` (another program wrote to the archive). A line that broke off goes on with `Last-Event-ID`.",
    answer: { downloads: { "text/event-stream": "Events, without end." } },
    work: async ({ house, c }) => {
      const since = Number(c.req.header("last-event-id") ?? Number.NaN);
      let end = () => {};
      const encoder = new TextEncoder();
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          const send = (text: string) => {
            try {
              controller.enqueue(encoder.encode(text));
            } catch {
              end();
            }
          };
          send("retry: 2000\n\n");
          const stop = house.events.listen((told) => send(eventText(told)), Number.isNaN(since) ? null : since);
          const heartbeat = setInterval(() => send(": \n\n"), HEARTBEAT_MS);
          heartbeat.unref();
          end = () => {
            stop();
            clearInterval(heartbeat);
          };
        },
        cancel: () => end(),
      });
      return new Response(body, {
        headers: {
          "content-type": "text/event-stream; charset=utf-8",
          "cache-control": "no-store",
          "x-accel-buffering": "no",
        },
      });
    },
  }),
];

/** JSON has no line breaks of its own, so that data is always one line. */
const eventText = ({ id, what }: Told): string =>
  `id: ${id}\nevent: ${what.kind}\ndata: ${JSON.stringify(what.data)}\n\n`;
