export { faultSays } from "@isnad/record/faults";
