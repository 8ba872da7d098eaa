/**
 * The paste page: the desk's view of a pasted text alone, as one file without a server. `scripts/build-page.mjs` puts it
 * together, with the reader in an element that no browser runs by itself.
 */
import { mount } from "svelte";
import "../design/fonts.css";
import "../design/tokens.css";
import "../design/base.css";
import "../design/print.css";
import { startWith } from "../paste/reader.ts";
import { settle } from "../shell/settings.svelte.ts";
import Page from "./Page.svelte";

startWith(() => {
  const code = document.getElementById("reader")?.textContent ?? "";
  return new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })));
});
settle();
mount(Page, { target: document.getElementById("desk")! });
