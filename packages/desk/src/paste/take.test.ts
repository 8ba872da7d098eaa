import { describe, expect, it } from "vitest";
import { take } from "./take.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const TEXT = "قال المتحدث باسم البلدية إن ثلاثة أشخاص أصيبوا في الحادث.";

describe("a dropped file", () => {
  it("is a text", () => expect(take(utf8(TEXT))).toEqual({ article: { text: TEXT } }));
  it("is a report as JSON", () =>
    expect(take(utf8(JSON.stringify({ text: TEXT, outlet: "الميناء" })))).toEqual({
      article: { text: TEXT, outlet: "الميناء" },
    }));
  it("is a text in UTF-16", () => {
    const bytes = new Uint8Array([
      0xff,
      0xfe,
      ...[...TEXT].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    ]);
    expect(take(bytes)).toEqual({ article: { text: TEXT } });
  });
  it("is a text of an older encoding", () => {
    const table = new Map(
      Array.from({ length: 256 }, (_, b) => [new TextDecoder("windows-1256").decode(Uint8Array.of(b)), b]),
    );
    expect(take(Uint8Array.from([...TEXT].map((c) => table.get(c) ?? 63)))).toEqual({ article: { text: TEXT } });
  });
  it.each(["%PDF-1.4 …", "PK\u0003\u0004", "\0\0\0", `<svg>${"x".repeat(60)}</svg>`])(
    "is refused when it is none: %s",
    (body) => expect(take(utf8(body))).toEqual({ fault: "not-text" }),
  );
});
