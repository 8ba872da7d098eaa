import { mount } from "svelte";
import "./design/fonts.css";
import "./design/tokens.css";
import "./design/base.css";
import "./design/print.css";
import Desk from "./shell/Desk.svelte";
import { settle } from "./shell/settings.svelte.ts";

settle();
mount(Desk, { target: document.getElementById("desk")! });

// Kept in the browser once the page stands, so that pasting works with the server gone.
if (import.meta.env.PROD && "serviceWorker" in navigator && location.protocol.startsWith("http"))
  addEventListener("load", () => setTimeout(() => navigator.serviceWorker.register("./sw.js").catch(() => {}), 1500));
