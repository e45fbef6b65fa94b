// The import rules of ARCHITECTURE.md. test/repository/imports.test.ts proves that each of them can fail.

const STAGES = "clean|find|frame|ground|link|weigh";

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "model-imports-nothing",
      comment: "The nouns know nothing but each other.",
      severity: "error",
      from: { path: "^src/core/model/" },
      to: { pathNot: "^src/core/model/" },
    },
    {
      name: "stage-imports-model-and-itself",
      comment: "A stage imports src/core/model, itself and npm packages.",
      severity: "error",
      from: { path: `^src/core/(${STAGES})/` },
      to: { path: "^src/", pathNot: "^src/core/(model|$1)/" },
    },
    {
      name: "only-pipeline-knows-stages",
      comment: "Of the files beside the stages, only pipeline.ts imports them.",
      severity: "error",
      from: { path: "^src/core/[^/]+$", pathNot: "^src/core/pipeline\\.ts$" },
      to: { path: `^src/core/(${STAGES})/` },
    },
    {
      name: "core-is-closed",
      comment: "Packs and shells arrive as arguments.",
      severity: "error",
      from: { path: "^src/core/" },
      to: { path: "^src/", pathNot: "^src/core/" },
    },
    {
      name: "core-is-pure",
      comment: "No file system, network, clock or process in the core.",
      severity: "error",
      from: { path: "^src/core/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "packs-import-model",
      comment: "A pack is data: it imports src/core/model and its own kind, and no package reaches the machine.",
      severity: "error",
      from: { path: "^src/(languages|theatres)/" },
      to: { path: "^src/", pathNot: "^src/(core/model|$1)/" },
    },
    {
      name: "packs-are-pure",
      severity: "error",
      from: { path: "^src/(languages|theatres)/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "io-imports-model",
      comment: "Shells know the nouns, not the stages.",
      severity: "error",
      from: { path: "^src/io/" },
      to: { path: "^src/", pathNot: "^src/(core/model|io)/" },
    },
    {
      name: "nobody-imports-apps",
      severity: "error",
      from: { pathNot: "^src/apps/" },
      to: { path: "^src/apps/" },
    },
    {
      name: "no-circles",
      comment: "Types may refer to each other; modules that run may not.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "resolvable",
      comment: "An import that leads nowhere would slip through every other rule.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "no-dev-packages",
      comment: "What ships must not need what does not.",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], pathNot: "node_modules/@types/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
