import { describe, expect, it } from "vitest";
import { bareTags, isTaken } from "./page.ts";

describe("a page as it came", () => {
  it("keeps its tags and nothing in them", () => {
    expect(bareTags(`<!doctype html><p class="a" onclick='x("1")'>نص <b>ثقيل</b><br/></p>`)).toBe(
      "<p>نص <b>ثقيل</b><br></p>",
    );
    expect(bareTags("<!-- <p onclick=x> -->بعد<!-- مفتوح")).toBe("بعد");
    expect(bareTags('<img src=x onerror="a>b">نص')).toBe("<img>نص");
    expect(bareTags("3 < 5 و <img ' onerror=run()>")).toBe("3 &lt; 5 و &lt;img ' onerror=run()>");
    for (const hostile of ["<svg/onload=run()>", "<a href=javascript:run()>", "<<b onclick=x>", '<p "onclick=x'])
      expect(bareTags(hostile)).not.toMatch(/<\/?[a-z][a-z\d-]*[^a-z\d>-]/i);
  });
  it("takes time that grows as the page does", () => {
    const long = `<p ${'a="b" '.repeat(50_000)}`;
    const from = performance.now();
    bareTags(long);
    bareTags("<".repeat(200_000));
    expect(performance.now() - from).toBeLessThan(2000);
  });
  it("tells what was taken from what was around it", () => {
    expect(isTaken("قال الوزير", "أمس قال الوزير كلمة")).toBe(true);
    expect(isTaken("القائمة", "أمس قال الوزير كلمة")).toBe(false);
    expect(isTaken("ا", "ا")).toBe(false);
  });
});
