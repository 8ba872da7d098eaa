import { defineConfig } from "vitest/config";

// Tests read the packages' sources (export condition "source"), so that they need no build.
export default defineConfig({
  resolve: { conditions: ["source", "import", "default"] },
  ssr: {
    resolve: { conditions: ["source", "import", "default"], externalConditions: ["source", "import", "default"] },
  },
  test: {
    include: ["packages/*/src/**/*.test.ts", "packages/*/test/**/*.test.ts", "test/**/*.test.ts"],
    // It offers sources under the same condition as our packages do.
    server: { deps: { inline: [/@modelcontextprotocol\/client/, /\/eventsource\//] } },
    // Generous: on a loaded machine whole commands take a while, and a time is no judgement here.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // What is waited for comes when it comes; a second, as it is by default, is less than a loaded machine may take for one step.
    expect: { poll: { timeout: 30_000 } },
  },
});
