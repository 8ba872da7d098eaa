import { mount } from "svelte";
import "./design/fonts.css";
import "./design/tokens.css";
import "./design/base.css";
import "./design/print.css";
import Desk from "./shell/Desk.svelte";
import { settle } from "./shell/settings.svelte.ts";

settle();
mount(Desk, { target: document.getElementById("desk")! });
