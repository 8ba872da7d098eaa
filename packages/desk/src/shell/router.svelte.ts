import { hashOf, type Place, placeOf, type QueryIn } from "./place.ts";
import type { ViewName } from "./view-names.ts";

/** Where we are; follows the address. */
class Router {
  place = $state.raw<Place>(placeOf(location.hash));

  constructor() {
    addEventListener("hashchange", () => {
      this.place = placeOf(location.hash);
    });
  }

  /** Goes somewhere as a link does. */
  go(view: ViewName, name: string | number | null = null, query: QueryIn = {}): void {
    location.hash = hashOf(view, name, query);
  }

  /** Changes what is asked for here; what is not named stays. Leaves no step to go back to unless `step`. */
  ask(query: QueryIn, step = false): void {
    const { view, name, query: before } = this.place;
    const hash = hashOf(view, name, { ...before, ...query });
    if (hash === location.hash) return;
    if (step) location.hash = hash;
    else {
      history.replaceState(history.state, "", hash);
      this.place = placeOf(hash);
    }
  }
}

export const router = new Router();
