// npm run check: types, format and lint, import rules, unused code.

import { checks, runChecks, unused } from "./steps.ts";

const { failed } = await runChecks([...checks, unused]);
process.exitCode = failed === 0 ? 0 : 1;
