import { z } from "zod";
import { agreementOf } from "../agreement.ts";
import { route } from "../route.ts";
import { page } from "../shapes/facts.ts";
import { decisionQuery } from "../shapes/queries.ts";
import { agreement, by, decision, reviewAct } from "../shapes/review.ts";

export const REVIEW = [
  route({
    method: "post",
    path: "/api/review",
    id: "review",
    tag: "Review",
    summary: "Writes down what somebody decides, and does it",
    body: reviewAct,
    answer: decision,
    writes: true,
    faults: { 404: "There is no such report, fact or identity.", 409: "It cannot be done to what is there now." },
    work: async ({ house, body }) => {
      const made = await house.archive.review(body);
      await house.watch.own();
      house.events.tell({ kind: "decision", data: made });
      return made;
    },
  }),
  route({
    method: "post",
    path: "/api/decisions/{n}/undo",
    id: "undoDecision",
    tag: "Review",
    summary: "Takes a decision back; it stays in the log",
    params: z.strictObject({
      n: z
        .string()
        .regex(/^[1-9]\d{0,14}$/, "must be a number")
        .transform(Number)
        .meta({ description: "The decision's number", example: "3" }),
    }),
    body: by,
    answer: decision,
    writes: true,
    faults: { 404: "There is no such decision.", 409: "It was undone already." },
    work: async ({ house, params, body }) => {
      const undone = await house.archive.undo(params.n, body);
      await house.watch.own();
      house.events.tell({ kind: "decision", data: undone });
      return undone;
    },
  }),
  route({
    method: "get",
    path: "/api/decisions",
    id: "listDecisions",
    tag: "Review",
    summary: "Who decided what, the newest first",
    query: decisionQuery,
    answer: page(decision, "DecisionPage"),
    steady: true,
    work: ({ house, query }) => house.archive.decisions(query),
  }),
  route({
    method: "get",
    path: "/api/agreement",
    id: "agreement",
    tag: "Review",
    summary: "How far reviewers agree: facts that both judged, the share on which they agree, Cohen's kappa",
    answer: agreement,
    steady: true,
    work: ({ house }) => agreementOf(house.archive),
  }),
];
