export { faultSays } from "./labels/faults.ts";
