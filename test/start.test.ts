import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COMMAND, ROOT } from "../scripts/set-up.mjs";

// The server as people start it: its own process, a real socket, ended by Ctrl-C.

const built = existsSync(resolve(COMMAND, "../../bundle/main.js"));
const where = built ? "" : " (skipped: the command is not built; npm run build)";

/** What the server answers to bytes as they are. */
const raw = (address: string, bytes: string): Promise<string> =>
  new Promise((done, failed) => {
    let answer = "";
    const socket = connect(Number(new URL(address).port), "127.0.0.1", () => socket.write(bytes));
    socket.setEncoding("utf8");
    socket.on("data", (text) => {
      answer += text;
    });
    socket.on("end", () => done(answer));
    socket.on("error", failed);
  });

describe.skipIf(!built)(`the server${where}`, () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "isnad-start-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const serve = async (...args: string[]) => {
    const child = spawn(process.execPath, [COMMAND, "serve", ...args], {
      cwd: folder,
      env: { ...process.env, LANG: "en" },
    });
    let err = "";
    child.stderr.setEncoding("utf8").on("data", (text) => {
      err += text;
    });
    const ended = new Promise<number | null>((done) => child.once("exit", done));
    const address = await new Promise<string>((done, failed) => {
      child.stdout.setEncoding("utf8").on("data", (text: string) => {
        const [found] = /http:\/\/\S+/.exec(text) ?? [];
        if (found) done(found);
      });
      void ended.then((code) => failed(new Error(`ended with ${code}: ${err}`)));
    });
    return { child, address, ended, err: () => err };
  };

  it("npm start reads the examples once, answers, and ends", () => {
    const start = () =>
      spawnSync(
        process.execPath,
        [
          join(ROOT, "scripts/start.mjs"),
          "--as-built",
          "--no-open",
          "--once",
          "--archive",
          join(folder, "sub/examples.db"),
          "--port",
          "0",
        ],
        { encoding: "utf8", timeout: 140_000 },
      );
    const first = start();
    expect(first.stderr).toContain("13 added");
    expect(first.stdout).toMatch(/Reading the examples[\s\S]*http:\/\/127\.0\.0\.1:\d+[\s\S]*It answers: 13 reports\./);
    expect(first.status).toBe(0);
    const second = start();
    expect(second.stdout).not.toContain("Reading");
    expect(second.stdout).toContain("It answers: 13 reports.");
    expect(second.status).toBe(0);
  });

  it("adds what is sent while it answers, tells of it as it happens, and ends by Ctrl-C", async () => {
    const { child, address, ended } = await serve("news.db", "--port", "0");
    const events = await fetch(`${address}/api/events`);
    const heard: string[] = [];
    const listening = (async () => {
      for await (const part of events.body!.pipeThrough(new TextDecoderStream())) heard.push(part);
    })().catch(() => {});
    const form = new FormData();
    form.append(
      "files",
      new Blob(["قال سامر الخياط إن 12 شخصا قتلوا في انفجار هز مدينة بعلبك يوم الأحد."]),
      "الوارد/خبر.txt",
    );
    form.append("files", new Blob([""]), "empty.txt");
    const started = await fetch(`${address}/api/documents`, { method: "POST", body: form });
    expect(started.status).toBe(202);
    const { job } = (await started.json()) as { job: string };
    let detail: { state: string; documents: unknown; failures: unknown };
    do {
      await new Promise((r) => setTimeout(r, 50));
      detail = (await (await fetch(`${address}/api/jobs/${job}`)).json()) as typeof detail;
    } while (detail.state === "waiting" || detail.state === "running");
    expect(detail).toMatchObject({
      state: "done",
      documents: [{ name: "الوارد/خبر.txt", outcome: "added", report: "خبر" }],
      failures: [{ where: "empty.txt", fault: "empty; nothing to read" }],
    });
    const read = await fetch(`${address}/api/read`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ text: "وصلت كلارا هوفمان إلى القاهرة يوم الثلاثاء.", published: "2021-05-04" }),
    });
    expect(await read.json()).toMatchObject({ report: { published: "2021-05-04" }, trips: [{}] });
    // Long questions are answered by a worker, errors and what was just added with them.
    const asked = await Promise.all(
      ["network", "timeline", "facts/facets?fields=kind", "timeline?cursor=x"].map((p) => fetch(`${address}/api/${p}`)),
    );
    expect(asked.map((r) => r.status)).toEqual([200, 200, 200, 400]);
    expect(await asked[2]!.json()).toMatchObject({
      items: [{ values: expect.arrayContaining([{ value: "figure", label: "figure", n: 1 }]) }],
    });
    expect(await raw(address, "GET /api/reports?text=غزة HTTP/1.1\r\nHost: localhost\r\n\r\n")).toMatch(
      /^HTTP\/1\.1 400 [\s\S]*\{"error":\{"code":"bad-request","message":"the address has letters[\s\S]*--data-urlencode/,
    );
    expect(await raw(address, "nonsense\r\n\r\n")).toContain("this is no request of HTTP");
    child.kill("SIGINT");
    expect(await ended).toBe(0);
    await listening;
    const told = heard.join("");
    expect(told).toMatch(/event: progress\ndata: \{"job":"j1"/);
    expect(told).toMatch(/event: report\ndata: \{"report":"خبر","version":1,"outcome":"added","job":"j1"\}/);
  });

  it("says in one line why it cannot begin", async () => {
    const { child, address, ended } = await serve("news.db", "--port", "0");
    const port = new URL(address).port;
    const taken = spawnSync(process.execPath, [COMMAND, "serve", "other.db", "--port", port], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(taken.status).toBe(1);
    expect(taken.stderr).toBe(
      `isnad: port ${port} is taken; leave --port out and a free one is taken, or name another\n`,
    );
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
    const run = (...args: string[]) =>
      spawnSync(process.execPath, [COMMAND, "serve", ...args], { cwd: folder, encoding: "utf8" });
    expect(run("none.db", "--read-only")).toMatchObject({ status: 1 });
    expect(run("news.db", "--port", "99999")).toMatchObject({ status: 2 });
    expect(run("news.db", "--host", "203.0.113.9", "--port", "0").stderr).toMatch(
      /^isnad: 203\.0\.113\.9 is no address of this machine/,
    );
  });
});
